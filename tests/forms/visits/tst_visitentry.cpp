// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residentspage.h"
#include "forms/shared/banner.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/visits/todaypage.h"
#include "forms/visits/visitentry.h"
#include "forms/visits/visitpage.h"
#include "models/base/pinyin.h"
#include "models/store/attachments.h"
#include "models/store/statement.h"
#include "models/views/recordlistmodel.h"
#include "models/visits/readywords.h"
#include "models/visits/visits.h"
#include "tests/support/officewindow.h"

#include <QImage>
#include <QRadioButton>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Noting one visit, with real keys in the real window.
class TestVisitEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlainVisitTakesFiveKeysAtMost();
    void withoutAnybodyItAsksWho();
    void twoLettersPutAReadySentence();
    void numbersPutReadySentences();
    void faultsStandBesideTheirFields();
    void whatWasTypedIsKept();
    void aVisitIsChangedAndTakenBack();
    void aPhotoIsTakenOrRefused();

private:
    /// The visit noted last in this test; 0 for none.
    Key lastVisit(const OfficeWindow &office) const;
    void open(OfficeWindow &office, int households);
    void toVisit(OfficeWindow &office);

    Key m_before = 0; ///< the last one that the sample has
};

Key TestVisitEntry::lastVisit(const OfficeWindow &office) const
{
    Statement select(office.store().db(), u"SELECT coalesce(max(key), 0) FROM visit WHERE key > ?"_s);
    select.bind(1, m_before);
    return *select.step() ? select.number(0) : 0;
}

void TestVisitEntry::open(OfficeWindow &office, int households)
{
    office.open(households);
    m_before = 0;
    m_before = lastVisit(office);
}

/// The window with the first resident's visit open.
void TestVisitEntry::toVisit(OfficeWindow &office)
{
    open(office, 6);
    office.window->go({u"residents"_s, {}});
    auto *page = qobject_cast<ResidentsPage *>(office.window->page());
    auto *list = office.find<Table>("list");
    QTRY_VERIFY(page->model().rowCount() > 0);
    QTRY_VERIFY(list->currentIndex().isValid());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F7);
    QVERIFY(qobject_cast<VisitPage *>(office.window->page()));
}

void TestVisitEntry::aPlainVisitTakesFiveKeysAtMost()
{
    OfficeWindow office;
    open(office, 6);
    office.window->go({u"residents"_s, {}});
    auto *page = qobject_cast<ResidentsPage *>(office.window->page());
    auto *list = office.find<Table>("list");
    QTRY_VERIFY(page->model().rowCount() > 0);
    QTRY_VERIFY(list->currentIndex().isValid());
    const Key resident = page->visitSubject().resident;
    list->setFocus();

    int keys = 0;
    const auto press = [&keys](Qt::Key key) {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), key);
    };
    press(Qt::Key_F7);
    press(Qt::Key_1);
    // A digit waits a blink, in case a card reader is typing.
    QTRY_VERIFY(qobject_cast<NoteEdit *>(QApplication::focusWidget()));
    auto *found = qobject_cast<NoteEdit *>(QApplication::focusWidget());
    found->insertPlainText(u"身体好，子女常来"_s);
    press(Qt::Key_F10);

    QVERIFY2(keys <= 5, qPrintable(QString::number(keys)));
    const Key key = lastVisit(office);
    QVERIFY(key);
    const Visit visit = *office.store().get<Visit>(key);
    QCOMPARE(visit.resident, resident);
    QVERIFY(visit.household);
    QVERIFY(visit.dwelling);
    QCOMPARE(visit.outcome, u"met"_s);
    QCOMPARE(visit.found, u"身体好，子女常来"_s);
    QCOMPARE(visit.visitedOn, QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(visit.worker, office.store().worker());
    // And the list has the focus again, for the next one.
    QVERIFY(qobject_cast<ResidentsPage *>(office.window->page()));
    QCOMPARE(QApplication::focusWidget(), list);
    office.seat().undo();
    QTRY_COMPARE(lastVisit(office), 0);
}

void TestVisitEntry::withoutAnybodyItAsksWho()
{
    OfficeWindow office;
    open(office, 6);
    office.window->go({u"settings"_s, {}});
    QTest::keyClick(office.window.get(), Qt::Key_F7);
    auto *page = qobject_cast<VisitPage *>(office.window->page());
    QVERIFY(page);
    auto *search = office.find<LineEdit>("search");
    QCOMPARE(QApplication::focusWidget(), search);
    Statement first(office.store().db(), u"SELECT key, name FROM resident ORDER BY key LIMIT 1"_s);
    QVERIFY(*first.step());
    QTest::keyClicks(search, Pinyin::initials(first.text(1)));
    auto *hits = office.find<Table>("hits");
    QTRY_VERIFY(hits->model()->rowCount() > 0);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(page->entry()->isVisible());
    QVERIFY(page->title().contains(hits->model()->index(0, 0).data().toString()) || page->title().size() > 4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    QCOMPARE(office.store().get<Visit>(lastVisit(office))->outcome, u"not_home"_s);
}

void TestVisitEntry::twoLettersPutAReadySentence()
{
    OfficeWindow office;
    open(office, 3);
    QVERIFY(ReadyWords::save(office.store(), {}, {u"身体好，精神好"_s, u"生活照旧"_s}));
    Statement first(office.store().db(), u"SELECT min(key) FROM resident"_s);
    QVERIFY(*first.step());
    office.window->go({u"visit"_s, HasVisitSubject::place({0, first.number(0)})});
    auto *found = office.find<NoteEdit>("found");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTRY_COMPARE(QApplication::focusWidget(), found);
    QTest::keyClicks(found, u"sh"_s);
    QVERIFY(office.find<FieldBox>("foundBox")->note().contains(u"生活照旧"_s));
    QTest::keyClick(found, Qt::Key_Return);
    QCOMPARE(found->toPlainText(), u"生活照旧"_s);
    // Letters that stand for nothing make a new line, as ever.
    QTest::keyClicks(found, u"xq"_s);
    QTest::keyClick(found, Qt::Key_Return);
    QCOMPARE(found->toPlainText(), u"生活照旧xq\n"_s);
}

void TestVisitEntry::numbersPutReadySentences()
{
    OfficeWindow office;
    toVisit(office);
    auto *found = office.find<NoteEdit>("found");
    found->setFocus();
    QTest::keyClick(found, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(found->toPlainText(), ReadyWords::shipped({}).at(1));
    auto *kind = office.find<CodeCombo>("kind");
    kind->setCode(u"hazard"_s);
    Q_EMIT kind->codeChanged(u"hazard"_s);
    found->clear();
    QTest::keyClick(found, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(found->toPlainText(), ReadyWords::shipped(u"hazard"_s).first());
}

void TestVisitEntry::faultsStandBesideTheirFields()
{
    OfficeWindow office;
    toVisit(office);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    QCOMPARE(lastVisit(office), 0);
    QVERIFY(!office.find<FieldBox>("outcomeBox")->finding().isEmpty());
    QVERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    auto *followUp = office.find<LineEdit>("followUp");
    auto *by = office.find<DateEdit>("followUpBy");
    QVERIFY(followUp->isVisible());
    followUp->setText(u"送轮椅"_s);
    by->setDate(QDate::currentDate().addDays(-1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    QCOMPARE(lastVisit(office), 0);
    QVERIFY(!office.find<FieldBox>("followUpByBox")->finding().isEmpty());
    QCOMPARE(QApplication::focusWidget(), by);
    by->setDate(QDate::currentDate().addDays(7));
    QTest::keyClick(by, Qt::Key_F10);
    QVERIFY(lastVisit(office));
    QCOMPARE(office.store().get<Visit>(lastVisit(office))->followUp, u"送轮椅"_s);
}

void TestVisitEntry::whatWasTypedIsKept()
{
    OfficeWindow office;
    toVisit(office);
    const QString title = office.window->page()->title();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClicks(QApplication::focusWidget(), u"half a sen"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!qobject_cast<VisitPage *>(office.window->page()));
    QCOMPARE(lastVisit(office), 0);
    QTest::keyClick(office.find<Table>("list"), Qt::Key_F7);
    QCOMPARE(office.window->page()->title(), title);
    auto *draft = office.find<Banner>("draft");
    QVERIFY(draft->isVisible());
    Q_EMIT draft->acted();
    QCOMPARE(office.find<NoteEdit>("found")->toPlainText(), u"half a sen"_s);
    QVERIFY(office.find<QRadioButton>("outcome_met")->isChecked());
}

void TestVisitEntry::aVisitIsChangedAndTakenBack()
{
    OfficeWindow office;
    toVisit(office);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    const Key key = lastVisit(office);
    office.window->go({u"visit"_s, QVariantMap{{u"visit"_s, qlonglong(key)}}});
    QVERIFY(office.find<QRadioButton>("outcome_met")->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    QCOMPARE(office.store().get<Visit>(key)->outcome, u"phone"_s);
    QCOMPARE(lastVisit(office), key);
    office.window->go({u"visit"_s, QVariantMap{{u"visit"_s, qlonglong(key)}}});
    office.command("visit.remove")->trigger();
    QCOMPARE(lastVisit(office), 0);
}

void TestVisitEntry::aPhotoIsTakenOrRefused()
{
    OfficeWindow office;
    toVisit(office);
    auto *page = qobject_cast<VisitPage *>(office.window->page());
    QImage image(3200, 2400, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString good = office.folder.filePath(u"a.png"_s), bad = office.folder.filePath(u"b.png"_s);
    QVERIFY(image.save(good));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    page->entry()->setFolded(false);
    QVERIFY(!page->entry()->takePhoto(bad));
    QVERIFY(!office.find<FieldBox>("photoBox")->finding().isEmpty());
    QVERIFY(page->entry()->takePhoto(good));
    QVERIFY(office.find<FieldBox>("photoBox")->finding().isEmpty());
    QVERIFY(office.find<QLabel>("photoName")->text().contains(u"1600"_s));
    office.find<QRadioButton>("outcome_met")->setChecked(true);
    QTest::keyClick(office.window.get(), Qt::Key_F10);
    const Visit visit = *office.store().get<Visit>(lastVisit(office));
    QVERIFY(Attachments::content(office.store().db(), visit.photo));
}

QTEST_MAIN(TestVisitEntry)
#include "tst_visitentry.moc"
