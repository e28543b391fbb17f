// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/visits/coverageview.h"
#include "forms/visits/duemodel.h"
#include "forms/visits/dueview.h"
#include "forms/visits/todaypage.h"
#include "forms/visits/visitspage.h"
#include "forms/visits/visittimeline.h"
#include "models/access/drafts.h"
#include "models/grids/grid.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/visits/visits.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The round: who is due, the route sheet, ticking off on return, follow-ups, coverage, and the page of the day.
class TestVisitsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init();
    void cleanup();

    void dueInTheOrderOfTheRound();
    void chosenRowsArePrintedWithoutRestrictedGroups();
    void phonesInFullOnTheSheetNeedAReason();
    void aSheetOfTwentyIsTickedOffWithTwentyKeys();
    void whatWasFoundIsWrittenInTheSheet();
    void aFaultOfTheSheetKeepsIt();
    void aGridNarrowsTheList();
    void followUpsAreAnsweredInPlace();
    void doneVisitsOpen();
    void coverageCounts();
    void todayCountsAndOpens();
    void todayGoesOnWithDrafts();
    void timelineSaysLastAndDue();

private:
    Key person(const QString &name, const QString &room, const QString &group);
    Key note(Key resident, int daysAgo, const QString &outcome = u"met"_s, const QString &followUp = {}, int by = 0);
    template <typename P>
    P *open(const QVariant &what = {})
    {
        auto *page = new P(*m_work);
        m_page.reset(page);
        page->resize(1198, 620);
        static_cast<QWidget *>(page)->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page))
            return nullptr;
        page->show(what);
        return page;
    }
    Table *table(const char *name) const { return m_page->findChild<Table *>(QLatin1String(name)); }
    qint64 visits() const { return m_work->key(u"SELECT count(*) FROM visit"_s); }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<Page> m_page;
    Key m_estate = 0, m_building = 0, m_stairwell = 0;
};

void TestVisitsPage::init()
{
    m_work = std::make_unique<TestWorkplace>();
    m_estate = m_building = m_stairwell = 0;
}

void TestVisitsPage::cleanup()
{
    m_page.reset();
    m_work.reset();
}

Key TestVisitsPage::person(const QString &name, const QString &room, const QString &group)
{
    auto work = UnitOfWork::begin(m_work->store(), {u"resident.add"_s});
    if (!m_estate) {
        m_estate = *(*work)->create(Estate{u"油城花园"_s});
        m_building = *(*work)->create(Building{m_estate, u"3"_s});
        m_stairwell = *(*work)->create(Stairwell{m_building, u"2"_s});
    }
    const Key door = *(*work)->create(Dwelling{m_estate, m_building, m_stairwell, room, {}});
    const Key household = *(*work)->create(Household{});
    Resident r;
    r.name = name;
    r.birthDate = u"1945-03-04"_s;
    const Key resident = *(*work)->create(r);
    (void)(*work)->create(Occupancy{household, door, {}, {}});
    (void)(*work)->create(Membership{resident, household, u"02"_s, {}, {}});
    if (!group.isEmpty())
        (void)(*work)->create(Care{resident, 0, group, {}, {}, {}});
    if (!(*work)->commit())
        qFatal("not saved");
    return resident;
}

Key TestVisitsPage::note(Key resident, int daysAgo, const QString &outcome, const QString &followUp, int by)
{
    Visit visit;
    visit.resident = resident;
    visit.visitedOn = QDate::currentDate().addDays(-daysAgo).toString(Qt::ISODate);
    visit.worker = m_work->store().worker();
    visit.outcome = outcome;
    visit.followUp = followUp;
    if (!followUp.isEmpty())
        visit.followUpBy = QDate::currentDate().addDays(by).toString(Qt::ISODate);
    auto key = Visits(m_work->store()).add(visit);
    return key ? *key : 0;
}

void TestVisitsPage::dueInTheOrderOfTheRound()
{
    person(u"十楼"_s, u"1001"_s, u"living_alone_old"_s);
    const Key late = person(u"五楼"_s, u"501"_s, u"living_alone_old"_s);
    QVERIFY(note(late, 9));
    QVERIFY(note(person(u"刚看过"_s, u"301"_s, u"living_alone_old"_s), 1));
    auto *page = open<VisitsPage>(u"due"_s);
    auto *list = table("dueList");
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, DueModel::Who).data().toString(), u"五楼"_s);
    QCOMPARE(list->model()->index(0, DueModel::Door).data().toString(), u"3-2-501"_s);
    QVERIFY(list->model()->index(0, DueModel::Due).data().toString().contains(u"2"_s));
    QCOMPARE(list->model()->index(0, DueModel::Due).data(MeaningRole).toInt(), int(Meaning::Bad));
    QCOMPARE(list->model()->index(1, DueModel::Who).data().toString(), u"十楼"_s);
    QCOMPARE(page->visitSubject().resident, late);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_work->places.last().page, u"visit"_s);
    QCOMPARE(m_work->places.last().what.toMap().value(u"resident"_s).toLongLong(), late);
    // A visit noted meanwhile takes the row away.
    QVERIFY(note(late, 0));
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

void TestVisitsPage::chosenRowsArePrintedWithoutRestrictedGroups()
{
    for (int i = 1; i <= 3; ++i)
        person(u"居民%1"_s.arg(i), QString::number(100 * i + 1), i == 2 ? u"severe_mental_disorder"_s : u"living_alone_old"_s);
    auto *page = open<VisitsPage>(u"due"_s);
    auto *list = table("dueList");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(!m_work->reads.isEmpty());
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(page->due()->model()->chosen().size(), 1);
    QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
    const auto *sheet = std::get_if<PrintTable>(&m_work->printed.first().blocks.first());
    QVERIFY(sheet);
    QCOMPARE(sheet->rowCount, 1);
    QVERIFY(sheet->row(0).join(u' ').contains(u"居民2"_s));
    QVERIFY(!sheet->row(0).join(u' ').contains(list->model()->index(1, DueModel::Groups).data(ChipsRole).value<QList<ChipValue>>().first().text));
}

void TestVisitsPage::phonesInFullOnTheSheetNeedAReason()
{
    person(u"居民1"_s, u"101"_s, u"living_alone_old"_s);
    open<VisitsPage>(u"due"_s);
    auto *list = table("dueList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.last().personal, Printout::Personal::Masked);
    m_work->setRevealed(true, {}, 0);
    QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1); // no reason was given
    m_work->reason = u"上门"_s;
    QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 2);
    QCOMPARE(m_work->printed.last().personal, Printout::Personal::InFull);
    QCOMPARE(m_work->reads.last().reason, u"上门"_s);
}

void TestVisitsPage::aSheetOfTwentyIsTickedOffWithTwentyKeys()
{
    for (int i = 1; i <= 20; ++i)
        person(u"居民%1"_s.arg(i), QString::number(100 * i + 1), u"living_alone_old"_s);
    auto *page = open<VisitsPage>(u"due"_s);
    auto *list = table("dueList");
    QTRY_COMPARE(list->model()->rowCount(), 20);
    QTest::keyClick(list, Qt::Key_F9);
    QVERIFY(page->due()->isReturning());
    QCOMPARE(QApplication::focusWidget(), list);
    auto *day = m_page->findChild<DateEdit *>(u"roundDay"_s);
    QVERIFY(day);
    for (int i = 0; i < 19; ++i)
        QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_4);
    QCOMPARE(page->due()->model()->marked(), 20);
    QCOMPARE(page->due()->model()->reached(), 19);
    QTest::keyClick(list, Qt::Key_F10);
    QCOMPARE(visits(), 20);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM visit WHERE outcome = 'not_home'"_s), 1);
    QCOMPARE(m_work->key(u"SELECT count(*) FROM visit WHERE visited_on = '%1'"_s.arg(QDate::currentDate().toString(Qt::ISODate))), 20);
    QVERIFY(!page->due()->isReturning());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    m_work->undo();
    QCOMPARE(visits(), 0);
}

void TestVisitsPage::whatWasFoundIsWrittenInTheSheet()
{
    person(u"居民1"_s, u"101"_s, u"living_alone_old"_s);
    person(u"居民2"_s, u"201"_s, u"living_alone_old"_s);
    auto *page = open<VisitsPage>(u"due"_s);
    auto *list = table("dueList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_F9);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    auto *found = qobject_cast<NoteEdit *>(QApplication::focusWidget());
    QVERIFY(found);
    QTest::keyClicks(found, u"needs a doctor"_s);
    QTest::keyClick(found, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(page->due()->model()->marked(), 1);
    QTest::keyClick(list, Qt::Key_F10);
    QCOMPARE(visits(), 1);
    const Visit visit = Visits::between(m_work->store().db(), QDate::currentDate(), QDate::currentDate())->first().visit;
    QCOMPARE(visit.found, u"needs a doctor"_s);
    QCOMPARE(visit.outcome, u"family"_s);
}

void TestVisitsPage::aFaultOfTheSheetKeepsIt()
{
    person(u"居民1"_s, u"101"_s, u"living_alone_old"_s);
    auto *page = open<VisitsPage>(u"due"_s);
    auto *list = table("dueList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_F9);
    QTest::keyClick(list, Qt::Key_F10);
    QVERIFY(page->due()->isReturning());
    QTest::keyClick(list, Qt::Key_Space);
    m_page->findChild<DateEdit *>(u"roundDay"_s)->clear();
    QTest::keyClick(list, Qt::Key_F10);
    QCOMPARE(visits(), 0);
    QCOMPARE(page->due()->model()->marked(), 1);
    m_page->findChild<DateEdit *>(u"roundDay"_s)->setDate(QDate(1940, 1, 1));
    QTest::keyClick(list, Qt::Key_F10);
    QCOMPARE(visits(), 0);
    QVERIFY(!m_work->complained.isEmpty());
    QCOMPARE(page->due()->model()->marked(), 1);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!page->due()->isReturning());
}

void TestVisitsPage::aGridNarrowsTheList()
{
    person(u"居民1"_s, u"101"_s, u"living_alone_old"_s);
    auto work = UnitOfWork::begin(m_work->store(), {u"resident.add"_s});
    const Key layer = *(*work)->create(GridLayer{u"社区网格"_s, {}, {}, {}, true, {}});
    Grid grid;
    grid.layer = layer;
    grid.name = u"第1网格"_s;
    const Key first = *(*work)->create(grid);
    grid.name = u"第2网格"_s;
    const Key second = *(*work)->create(grid);
    QVERIFY((*work)->create(GridRange{first, 0, m_building, 0, 0, {}, {}}));
    QVERIFY((*work)->commit());
    work->reset();
    auto *page = open<VisitsPage>(qlonglong(first));
    auto *list = table("dueList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    page->due()->setGrid(second);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!list->isVisible());
}

void TestVisitsPage::followUpsAreAnsweredInPlace()
{
    const Key wang = person(u"王桂兰"_s, u"101"_s, {});
    QVERIFY(note(wang, 5, u"met"_s, u"送轮椅"_s, -2));
    QVERIFY(note(wang, 4, u"met"_s, u"问低保"_s, 6));
    open<VisitsPage>(u"followups"_s);
    auto *list = table("followUpList");
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data(MeaningRole).toInt(), int(Meaning::Bad));
    QTest::keyClick(list, Qt::Key_Return);
    auto *answer = m_page->findChild<LineEdit *>(u"answer"_s);
    QCOMPARE(QApplication::focusWidget(), answer);
    QTest::keyClick(answer, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClicks(answer, u"done"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(Visits::openFollowUps(m_work->store().db())->size(), 1);
}

void TestVisitsPage::doneVisitsOpen()
{
    const Key visit = note(person(u"王桂兰"_s, u"101"_s, {}), 2);
    open<VisitsPage>(u"done"_s);
    auto *list = table("doneList");
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_work->places.last().what.toMap().value(u"visit"_s).toLongLong(), visit);
}

void TestVisitsPage::coverageCounts()
{
    QVERIFY(note(person(u"王桂兰"_s, u"101"_s, u"living_alone_old"_s), 0));
    person(u"李德"_s, u"201"_s, {});
    open<VisitsPage>(u"coverage"_s);
    auto *view = m_page->findChild<CoverageView *>();
    QTRY_COMPARE(view->coverage().all.households, 2);
    QCOMPARE(view->coverage().all.visited, 1);
    QVERIFY(m_page->findChild<QLabel *>(u"sum"_s)->text().contains(u"(1/2)"_s));
    view->step(1);
    QCOMPARE(view->coverage().month.month(), QDate::currentDate().month());
    view->step(-1);
    QTRY_VERIFY(view->coverage().month < QDate::currentDate().addDays(1 - QDate::currentDate().day()));
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
}

void TestVisitsPage::todayCountsAndOpens()
{
    const Key wang = person(u"王桂兰"_s, u"101"_s, u"living_alone_old"_s);
    person(u"李德"_s, u"201"_s, u"living_alone_old"_s);
    QVERIFY(note(wang, 9, u"met"_s, u"送轮椅"_s, -1));
    auto *page = open<TodayPage>();
    auto *list = table("todayDue");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(m_page->findChild<FigureCard *>(u"figure0"_s)->figure(), u"2"_s);
    QCOMPARE(m_page->findChild<FigureCard *>(u"figure1"_s)->figure(), u"1"_s);
    QVERIFY(!m_page->findChild<FigureCard *>(u"figure3"_s)->isVisible());
    QTest::keyClick(list, Qt::Key_1);
    QCOMPARE(m_work->places.last().page, u"visits"_s);
    QCOMPARE(m_work->places.last().what.toString(), u"due"_s);
    QTest::keyClick(list, Qt::Key_2);
    QCOMPARE(m_work->places.last().what.toString(), u"followups"_s);
    QTest::keyClick(list, Qt::Key_3);
    QCOMPARE(m_work->places.last().page, u"residents"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(page->visitSubject().resident, wang);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_work->places.last().what.toMap().value(u"resident"_s).toLongLong(), wang);
}

void TestVisitsPage::todayGoesOnWithDrafts()
{
    const Key wang = person(u"王桂兰"_s, u"101"_s, {});
    {
        Drafts drafts(m_work->store());
        drafts.keep(u"resident:%1"_s.arg(wang), u"{}"_s);
    }
    open<TodayPage>();
    auto *list = table("goOn");
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data(SubTextRole).toString().contains(u"王桂兰"_s));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_work->places.last().page, u"resident"_s);
    QCOMPARE(m_work->places.last().what.toMap().value(u"key"_s).toLongLong(), wang);
}

void TestVisitsPage::timelineSaysLastAndDue()
{
    const Key wang = person(u"王桂兰"_s, u"101"_s, u"living_alone_old"_s);
    QVERIFY(note(wang, 9));
    VisitTimeline timeline;
    timeline.setWorkplace(m_work.get());
    timeline.setSubject({0, wang});
    QCOMPARE(timeline.count(), 1);
    QVERIFY(timeline.facts().contains(u"9"_s));
    QVERIFY(timeline.facts().contains(u"2"_s));
    timeline.setSubject({});
    QVERIFY(timeline.facts().isEmpty());
}

QTEST_MAIN(TestVisitsPage)
#include "tst_visitspage.moc"
