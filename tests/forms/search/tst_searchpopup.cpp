// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/householdpage.h"
#include "forms/search/searchbox.h"
#include "forms/search/searchmodel.h"
#include "forms/shared/table.h"
#include "models/views/roles.h"
#include "tests/support/officewindow.h"

#include <QAbstractItemModelTester>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestSearchPopup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelKeepsItsPromisesWhileTyping();
    void numbersAreMasked();
    void keysChooseWhileTypingGoesOn();
    void whatIsNotFoundIsRepeated();
    void theHouseholdIsOneKeyAway();
    void aCommandThatIsOffDoesNothing();
};

void TestSearchPopup::modelKeepsItsPromisesWhileTyping()
{
    OfficeWindow office;
    office.open(60);
    SearchModel model(office.seat());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &text : {u"w"_s, u"wa"_s, u"王"_s, u"1"_s, u"3-2"_s, u"Settings"_s, u"没有这个人"_s, u""_s}) {
        model.search(text);
        QVERIFY(model.rowCount() <= SearchModel::MostPeople + SearchModel::MostCommands);
        QVERIFY(model.total() >= 0);
    }
    model.search(u"1"_s);
    QVERIFY(model.total() > SearchModel::MostPeople);
    QVERIFY(model.resident(0));
    QVERIFY(!model.command(0));
    QVERIFY(!model.resident(-1));
}

void TestSearchPopup::numbersAreMasked()
{
    OfficeWindow office;
    office.open(60);
    SearchModel model(office.seat());
    model.search(u"1"_s);
    static const QRegularExpression whole(u"[0-9]{7}"_s);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int role : {int(Qt::DisplayRole), int(SubTextRole)})
            QVERIFY2(!model.index(row, SearchModel::Numbers).data(role).toString().contains(whole), "a whole number is shown");
}

void TestSearchPopup::keysChooseWhileTypingGoesOn()
{
    OfficeWindow office;
    office.open(60);
    auto *box = office.find<SearchBox>();
    box->begin();
    QTest::keyClicks(box, u"1"_s);
    auto *list = box->popup()->findChild<Table *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_PageUp);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QSignalSpy chosen(box, &SearchBox::chosen);
    const Key second = box->model().resident(1);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), second);
    QVERIFY(box->text().isEmpty());
    QVERIFY(!box->popup()->isVisible());
}

void TestSearchPopup::whatIsNotFoundIsRepeated()
{
    OfficeWindow office;
    office.open(5);
    auto *box = office.find<SearchBox>();
    box->begin();
    const QString typed = u"欧阳不在"_s;
    box->setText(typed);
    Q_EMIT box->textEdited(typed);
    QVERIFY(box->popup()->isVisible());
    bool repeated = false;
    for (const QLabel *label : box->popup()->findChildren<QLabel *>())
        repeated = repeated || (label->isVisible() && label->text().contains(typed));
    QVERIFY(repeated);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->popup()->isVisible());
}

void TestSearchPopup::theHouseholdIsOneKeyAway()
{
    OfficeWindow office;
    office.open(60);
    auto *box = office.find<SearchBox>();
    box->begin();
    QTest::keyClicks(box, u"1"_s);
    const Key first = box->model().resident(0);
    QVERIFY(first);
    QTest::keyClick(box, Qt::Key_F3);
    QVERIFY(!box->popup()->isVisible());
    auto *page = qobject_cast<HouseholdPage *>(office.window->page());
    QVERIFY(page);
    const QList<CardMember> members = page->card().members + page->card().former;
    QVERIFY(std::any_of(members.begin(), members.end(), [&](const CardMember &m) { return m.resident == first; }));
}

void TestSearchPopup::aCommandThatIsOffDoesNothing()
{
    OfficeWindow office;
    office.open();
    QAction *action = office.seat().commands().add(u"test.verb"_s, u"Qqqq"_s, {});
    QSignalSpy done(action, &QAction::triggered);
    auto *box = office.find<SearchBox>();
    box->begin();
    QTest::keyClicks(box, u"qqqq"_s);
    CommandRegistry::refuse(action, u"not now"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(done.size(), 0);
    QCOMPARE(box->model().index(0, SearchModel::Where).data(SubTextRole).toString(), u"not now"_s);
    CommandRegistry::refuse(action, {});
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(done.size(), 1);
}

QTEST_MAIN(TestSearchPopup)
#include "tst_searchpopup.moc"
