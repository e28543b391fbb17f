// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/shortlist.h"
#include "forms/points/awardentrypage.h"
#include "forms/points/awardform.h"
#include "forms/points/awardpanel.h"
#include "forms/points/awardspage.h"
#include "forms/points/awardstepform.h"
#include "forms/points/policyview.h"
#include "forms/points/rulespage.h"
#include "forms/points/rulesview.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/workorders/pickline.h"
#include "models/access/workers.h"
#include "models/points/expiry.h"
#include "models/points/ledger.h"
#include "tests/support/buildingseed.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Asking for points, taking awards through their steps, rules and the policy, with real keys.
class TestAwardsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init();
    void cleanup();

    void onePersonTakesFewKeys();
    void aListIsTypedPersonByPerson();
    void limitsStandBesideTheNames();
    void theOwnHouseholdAsksForASecondName();
    void whatIsMissingIsSaidBesideTheFields();
    void anAwardGoesThroughItsTabsByF10();
    void anObjectionIsNotedAndAnswered();
    void severalAreTakenAtOnce();
    void theNoticePrintsFromTheList();
    void newValuesBecomeAVersion();
    void aRuleIsAddedAndClosed();
    void thePolicyIsSetAndExpiryAnnounced();

private:
    template <typename P>
    P *open(const QVariant &what = {})
    {
        auto page = std::make_unique<P>(*m_work);
        page->resize(1198, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
        P *raw = page.get();
        m_page = std::move(page);
        raw->show(what);
        return raw;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key(key), modifiers);
        ++m_keys;
    }
    void type(const QString &text)
    {
        m_keys += int(text.size());
        if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; })) {
            QTest::keyClicks(QApplication::focusWidget(), text);
            return;
        }
        // Characters come through the input method.
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &commit);
    }
    Key ask(const QString &rule, const QList<Key> &people)
    {
        AwardAsk asked;
        asked.rule = *PointsRules::ofCode(m_work->store().db(), rule);
        for (Key person : people)
            asked.people.append({{person, 0}, 0, 0});
        asked.deedOn = QDate::currentDate().toString(Qt::ISODate);
        auto made = Awards(m_work->store()).ask(asked);
        if (!made)
            qFatal("not asked: %s", qPrintable(made.error().message));
        return *made;
    }
    AwardStand stand(Key award) const { return AwardStates::life(m_work->store().db(), award)->stand; }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<Page> m_page;
    Key m_home = 0, m_wang = 0, m_zhao = 0, m_chen = 0, m_sun = 0;
    int m_keys = 0;
};

void TestAwardsPage::init()
{
    m_work = std::make_unique<TestWorkplace>();
    BuildingSeed seed(m_work->store());
    const Key estate = seed.make(Estate{u"油城花园"_s});
    const Key building = seed.building(estate, u"3"_s, 1);
    const QDate today = QDate::currentDate();
    m_home = seed.household(seed.door(estate, building, seed.stairwells.first(), u"501"_s), {{u"王秀兰"_s, 70}, {u"赵启明"_s, 50}}, today);
    m_wang = seed.residents.at(0);
    m_zhao = seed.residents.at(1);
    seed.household(seed.door(estate, building, seed.stairwells.first(), u"502"_s), {{u"陈玉芳"_s, 60}}, today);
    m_chen = seed.residents.at(0);
    m_sun = *Workers::add(m_work->store(), u"孙丽"_s);
    m_keys = 0;
}

void TestAwardsPage::cleanup()
{
    QVERIFY2(m_work->complained.isEmpty(), qPrintable(m_work->complained.join(u'\n')));
    m_page.reset();
    m_work.reset();
}

void TestAwardsPage::onePersonTakesFewKeys()
{
    auto *page = open<AwardEntryPage>();
    const QAbstractItemModelTester tester(page->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(u"6"_s); // the rule by its number
    press(Qt::Key_Return);
    QCOMPARE(page->form()->rule().rule.code, u"R06"_s);
    type(u"wxl"_s); // the person by letters
    press(Qt::Key_Return);
    QCOMPARE(page->preview().total, 10);
    press(Qt::Key_F10);
    QCOMPARE(m_work->said.size(), 1);
    QVERIFY2(m_keys <= 7, qPrintable(QString::number(m_keys)));
    QCOMPARE(AwardLists::counts(m_work->store().db())->awards[AwardLists::Asked], 1);
    // The next one of the same rule: letters, Enter, F10.
    m_keys = 0;
    type(u"cyf"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F10);
    QVERIFY2(m_keys <= 5, qPrintable(QString::number(m_keys)));
    QCOMPARE(AwardLists::counts(m_work->store().db())->awards[AwardLists::Asked], 2);
}

void TestAwardsPage::aListIsTypedPersonByPerson()
{
    auto *page = open<AwardEntryPage>();
    type(u"hjzz"_s); // letters of 环境整治
    press(Qt::Key_Return);
    QCOMPARE(page->form()->rule().rule.code, u"R06"_s);
    for (const QString &letters : {u"wxl"_s, u"cyf"_s, u"zqm"_s}) {
        type(letters);
        press(Qt::Key_Return);
    }
    QCOMPARE(page->preview().shares.size(), 3);
    QCOMPARE(page->preview().total, 30);
    // One too many is taken out with Del.
    page->list()->setFocus();
    page->list()->setCurrentIndex(page->list()->model()->index(2, 0));
    press(Qt::Key_Delete);
    QCOMPARE(page->preview().shares.size(), 2);
    press(Qt::Key_F10);
    auto list = AwardLists::list(m_work->store().db(), AwardLists::Asked);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().lines, 2);
}

void TestAwardsPage::limitsStandBesideTheNames()
{
    ask(u"R06"_s, {m_wang}); // ten of ten a day
    auto *page = open<AwardEntryPage>();
    type(u"6"_s);
    press(Qt::Key_Return);
    type(u"wxl"_s);
    press(Qt::Key_Return);
    QCOMPARE(page->preview().shares.first().points, 0);
    QVERIFY(page->list()->model()->index(0, 4).data().toString().contains(u"a day"_s));
    press(Qt::Key_F10);
    QVERIFY(m_work->said.isEmpty());
    QCOMPARE(AwardLists::counts(m_work->store().db())->awards[AwardLists::Asked], 1);
}

void TestAwardsPage::theOwnHouseholdAsksForASecondName()
{
    BuildingSeed(m_work->store()).change<Worker>(m_work->store().worker(), [this](Worker &w) { w.resident = m_zhao; });
    auto *page = open<AwardEntryPage>();
    type(u"28"_s);
    press(Qt::Key_Return);
    QCOMPARE(page->form()->rule().rule.code, u"R28"_s);
    type(u"wxl"_s);
    press(Qt::Key_Return);
    QVERIFY(page->second()->isVisible());
    press(Qt::Key_F10);
    QVERIFY(m_work->said.isEmpty());
    QCOMPARE(QApplication::focusWidget(), page->second());
    type(u"李四"_s);
    press(Qt::Key_F10);
    QVERIFY(m_work->said.isEmpty());
    page->second()->selectAll();
    type(u"孙丽"_s);
    press(Qt::Key_F10);
    QCOMPARE(m_work->said.size(), 1);
    QVERIFY(m_work->said.first().contains(u"+5"_s));
}

void TestAwardsPage::whatIsMissingIsSaidBesideTheFields()
{
    auto *page = open<AwardEntryPage>();
    press(Qt::Key_F10);
    QVERIFY(m_work->said.isEmpty());
    QCOMPARE(page->form()->findChild<FieldBox *>(u"ruleBox"_s)->findingTone(), Tone::Bad);
    QVERIFY(!page->form()->findChild<FieldBox *>(u"ruleBox"_s)->finding().isEmpty());
    type(u"6"_s);
    press(Qt::Key_Return);
    type(u"没有这个人"_s);
    press(Qt::Key_Return);
    QVERIFY(!page->form()->findChild<FieldBox *>(u"personBox"_s)->finding().isEmpty());
}

void TestAwardsPage::anAwardGoesThroughItsTabsByF10()
{
    const Key award = ask(u"R06"_s, {m_wang, m_chen});
    if (!Workers::switchTo(m_work->store(), m_sun))
        QFAIL("no worker");
    auto *page = open<AwardsPage>(u"asked"_s);
    const QAbstractItemModelTester tester(page->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page->list()->model()->rowCount(), 1);
    QCOMPARE(page->panel()->award(), award);
    press(Qt::Key_F10); // another worker than who asked: checked at once
    QCOMPARE(stand(award).at, AwardAt::Checked);
    QCOMPARE(page->list()->model()->rowCount(), 0);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(page->tabs()->currentIndex(), int(AwardLists::Checked));
    QCOMPARE(page->list()->model()->rowCount(), 1);
    page->list()->setFocus();
    press(Qt::Key_F10);
    QVERIFY(page->isTaking());
    press(Qt::Key_F10);
    QCOMPARE(stand(award).at, AwardAt::OnNotice);
    QVERIFY(!page->isTaking());
    // Not over yet: the next step says why not.
    page->show(qlonglong(award));
    QCOMPARE(page->tabs()->currentIndex(), int(AwardLists::OnNotice));
    press(Qt::Key_F10);
    QCOMPARE(stand(award).at, AwardAt::OnNotice);
    QVERIFY(!m_work->commands().find(u"awards.next"_s)->isEnabled());
}

void TestAwardsPage::anObjectionIsNotedAndAnswered()
{
    const Key award = ask(u"R02"_s, {m_wang, m_chen});
    AwardMove move;
    move.step = AwardDo::Check;
    move.second = m_sun;
    QVERIFY(Awards(m_work->store()).take({award}, move));
    move.step = AwardDo::Notice;
    move.second = 0;
    QVERIFY(Awards(m_work->store()).take({award}, move));
    auto *page = open<AwardsPage>(u"notice"_s);
    page->list()->setFocus();
    press(Qt::Key_F6);
    QVERIFY(page->isTaking());
    press(Qt::Key_F10); // needs words
    QVERIFY(page->isTaking());
    page->form()->findChild<QPlainTextEdit *>(u"note"_s)->setFocus();
    type(u"not there"_s);
    press(Qt::Key_F10);
    QCOMPARE(stand(award).objections, 1);
    QVERIFY(!page->isTaking());
    // The next step of an award with an objection is its answer.
    page->show(qlonglong(award));
    press(Qt::Key_F10);
    QVERIFY(page->isTaking());
    QCOMPARE(page->form()->step(), AwardDo::Answer);
    page->form()->findChild<QPlainTextEdit *>(u"note"_s)->setFocus();
    type(u"was there"_s);
    press(Qt::Key_F10);
    QCOMPARE(stand(award).objections, 0);
    QCOMPARE(stand(award).lines, 2);
    // Esc leaves a step without doing anything.
    page->list()->setFocus();
    press(Qt::Key_F9);
    QVERIFY(page->isTaking());
    press(Qt::Key_Escape);
    QVERIFY(!page->isTaking());
    QCOMPARE(stand(award).at, AwardAt::OnNotice);
}

void TestAwardsPage::severalAreTakenAtOnce()
{
    const QList<Key> awards{ask(u"R02"_s, {m_wang}), ask(u"R06"_s, {m_chen}), ask(u"R07"_s, {m_zhao})};
    if (!Workers::switchTo(m_work->store(), m_sun))
        QFAIL("no worker");
    auto *page = open<AwardsPage>(u"asked"_s);
    page->list()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(page->chosen().size(), 3);
    press(Qt::Key_F10);
    for (Key award : awards)
        QCOMPARE(stand(award).at, AwardAt::Checked);
}

void TestAwardsPage::theNoticePrintsFromTheList()
{
    const Key award = ask(u"R02"_s, {m_wang});
    AwardMove move;
    move.step = AwardDo::Check;
    move.second = m_sun;
    QVERIFY(Awards(m_work->store()).take({award}, move));
    move.step = AwardDo::Notice;
    move.second = 0;
    QVERIFY(Awards(m_work->store()).take({award}, move));
    auto *page = open<AwardsPage>(u"notice"_s);
    page->list()->setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
    QVERIFY(m_work->printed.first().number.contains(u"-G0001"_s));
}

void TestAwardsPage::newValuesBecomeAVersion()
{
    const Key rule = *PointsRules::ofCode(m_work->store().db(), u"R06"_s);
    auto *page = open<RulesPage>(qlonglong(rule));
    const QAbstractItemModelTester tester(page->rules()->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page->rules()->current(), rule);
    auto *points = page->rules()->findChild<LineEdit *>(u"points"_s);
    points->setFocus();
    points->selectAll();
    type(u"12"_s);
    press(Qt::Key_F10);
    auto card = PointsRules::card(m_work->store().db(), rule);
    QCOMPARE(card->versions.size(), 2);
    QCOMPARE(card->versions.first().version.points, 12);
    QCOMPARE(card->versions.first().version.fromOn, QDate::currentDate().addDays(1).toString(Qt::ISODate));
    QCOMPARE(card->versions.at(1).version.points, 10);
    QVERIFY(!card->isExample());
    QCOMPARE(card->on(QDate::currentDate())->version.points, 10);
}

void TestAwardsPage::aRuleIsAddedAndClosed()
{
    auto *page = open<RulesPage>();
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"shovelling snow"_s);
    press(Qt::Key_F10); // no points yet
    QCOMPARE(PointsRules::list(m_work->store().db())->size(), 40);
    auto *points = page->rules()->findChild<LineEdit *>(u"points"_s);
    points->setFocus();
    type(u"8"_s);
    press(Qt::Key_F10);
    QCOMPARE(PointsRules::list(m_work->store().db())->size(), 41);
    QCOMPARE(page->rules()->card().rule.deed, u"shovelling snow"_s);
    m_work->commands().find(u"points-rules.close"_s)->trigger();
    QCOMPARE(PointsRules::list(m_work->store().db())->size(), 40);
    QCOMPARE(PointsRules::list(m_work->store().db(), true)->size(), 41);
}

void TestAwardsPage::thePolicyIsSetAndExpiryAnnounced()
{
    ask(u"R28"_s, {m_wang}); // five points at once
    auto *page = open<RulesPage>(u"policy"_s);
    QVERIFY(!m_work->commands().find(u"points-rules.announce"_s)->isEnabled());
    // More than any movement may hold is said beside the field, and nothing is kept.
    auto *largest = page->policy()->findChild<LineEdit *>(u"largestManual"_s);
    QVERIFY(largest);
    for (const QString &typed : {u"1000001"_s, u"99999999999999999999"_s}) {
        largest->setFocus();
        largest->selectAll();
        QTest::keyClicks(largest, typed);
        QTest::keyClick(page, Qt::Key_F10);
        QVERIFY2(!page->policy()->findChild<FieldBox *>(u"largestManualBox"_s)->finding().isEmpty(), qPrintable(typed));
        QVERIFY(!PointsPolicies::read(m_work->store().db())->largestManual);
    }
    largest->clear();
    page->policy()->findChild<CodeCombo *>(u"mode"_s)->setCode(u"year_end"_s);
    auto *notice = page->policy()->findChild<LineEdit *>(u"noticeDays"_s);
    QVERIFY(notice->isVisible());
    notice->setFocus();
    type(u"10"_s);
    press(Qt::Key_F10);
    QCOMPARE(PointsPolicies::expires(*PointsPolicies::read(m_work->store().db())), PointsPolicies::Expires::YearEnd);
    press(Qt::Key_F6);
    QTRY_COMPARE(Expiry::runs(m_work->store().db())->size(), 1);
    QCOMPARE(Expiry::runs(m_work->store().db())->first().record.points, 5);
    QTRY_VERIFY(!m_work->isBusy());
    QTRY_VERIFY(page->policy()->currentRun());
    // Not before its day.
    QVERIFY(!m_work->commands().find(u"points-rules.run"_s)->isEnabled());
    press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
}

QTEST_MAIN(TestAwardsPage)
#include "tst_awardspage.moc"
