// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/base/task.h"
#include "models/visits/visitcoverage.h"
#include "tests/models/visits/visitoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestDueVisits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverVisitedIsDueNow();
    void shortestIntervalWins();
    void officeSettingBeforeShipped();
    void whoIsNotDue_data();
    void whoIsNotDue();
    void anAttemptDoesNotCount();
    void householdRecordsFollowTheirOwnVisits();
    void untilShowsWhoComesNext();
    void secondRecordOfAPersonCountsOnce();
    void routeOrder();
    void restrictedGroupsNeedTheRight();
    void gridAndWorker();
    void coverageOfAMonth();
};

void TestDueVisits::neverVisitedIsDueNow()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    office.care(wang, 0, u"living_alone_old"_s);
    auto due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().resident, wang);
    QCOMPARE(due.first().household, home);
    QCOMPARE(due.first().address.shortText(), u"3-2-501"_s);
    QCOMPARE(due.first().last, QString());
    QCOMPARE(due.first().due, u"2026-03-10"_s);
    QCOMPARE(due.first().overdueDays, 0);
    QVERIFY(office.note(home, wang, u"2026-03-01"_s));
    // Every seven days: on the eighth it is due, on the tenth two days over.
    QVERIFY(office.due(u"2026-03-07"_s).isEmpty());
    QCOMPARE(office.due(u"2026-03-08"_s).first().overdueDays, 0);
    due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.first().last, u"2026-03-01"_s);
    QCOMPARE(due.first().due, u"2026-03-08"_s);
    QCOMPARE(due.first().overdueDays, 2);
}

void TestDueVisits::shortestIntervalWins()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    office.care(wang, 0, u"disabled"_s);
    office.care(wang, 0, u"living_alone_old"_s);
    const Key own = office.care(wang, 0, u"veteran"_s, 3);
    QVERIFY(office.note(home, wang, u"2026-03-01"_s));
    auto due = office.due(u"2026-03-04"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().every, 3);
    QCOMPARE(due.first().groups, (QStringList{u"veteran"_s, u"living_alone_old"_s, u"disabled"_s}));
    QCOMPARE(due.first().attention, u"raised"_s);
    office.alter<Care>(own, [](Care &care) { care.visitEvery = 0; });
    QVERIFY(office.due(u"2026-03-04"_s).isEmpty());
    QCOMPARE(office.due(u"2026-03-08"_s).first().every, 7);
}

void TestDueVisits::officeSettingBeforeShipped()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    office.care(wang, 0, u"living_alone_old"_s);
    office.care(wang, 0, u"~敬老卡"_s);
    QVERIFY(office.note(home, wang, u"2026-03-01"_s));
    const Key set = office.add(CareGroup{u"living_alone_old"_s, u"person"_s, {}, 14, {}, {}, {}});
    QVERIFY(office.due(u"2026-03-14"_s).isEmpty());
    QCOMPARE(office.due(u"2026-03-15"_s).size(), 1);
    office.add(CareGroup{u"~敬老卡"_s, u"person"_s, {}, 5, {}, {}, {}});
    QCOMPARE(office.due(u"2026-03-06"_s).first().every, 5);
    office.alter<CareGroup>(set, [](CareGroup &group) { group.visitEvery = 2; });
    QCOMPARE(office.due(u"2026-03-06"_s).first().every, 2);
}

void TestDueVisits::whoIsNotDue_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"ended record", "record not begun", "died", "moved away", "closed group", "household ended", "nobody left", "group without visits"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestDueVisits::whoIsNotDue()
{
    QFETCH(QString, how);
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    Resident r;
    r.name = u"王桂兰"_s;
    const Key wang = office.add(r);
    const Key tie = office.add(Membership{wang, home, u"02"_s, {}, {}});
    const bool ofHousehold = how == "household ended"_L1 || how == "nobody left"_L1;
    const Key care = ofHousehold ? office.care(0, home, u"low_income"_s) : office.care(wang, 0, u"living_alone_old"_s);
    QCOMPARE(office.due(u"2026-03-10"_s).size(), 1);
    if (how == "ended record"_L1)
        office.alter<Care>(care, [](Care &c) { c.until = u"2026-03-10"_s; });
    else if (how == "record not begun"_L1)
        office.alter<Care>(care, [](Care &c) { c.since = u"2026-03-11"_s; });
    else if (how == "died"_L1)
        office.alter<Resident>(wang, [](Resident &p) { p.diedOn = u"2026-03-01"_s; });
    else if (how == "moved away"_L1 || how == "nobody left"_L1)
        office.alter<Membership>(tie, [](Membership &m) { m.until = u"2026-03-01"_s; });
    else if (how == "closed group"_L1)
        office.add(CareGroup{u"living_alone_old"_s, u"person"_s, {}, {}, {}, true, {}});
    else if (how == "household ended"_L1)
        office.alter<Household>(home, [](Household &h) { h.endedOn = u"2026-03-01"_s; });
    else
        office.add(CareGroup{u"living_alone_old"_s, u"person"_s, {}, 0, {}, {}, {}});
    QVERIFY(office.due(u"2026-03-10"_s).isEmpty());
}

void TestDueVisits::anAttemptDoesNotCount()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    office.care(wang, 0, u"living_alone_old"_s);
    QVERIFY(office.note(home, wang, u"2026-03-01"_s));
    QVERIFY(office.note(home, wang, u"2026-03-09"_s, u"not_home"_s));
    auto due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().last, u"2026-03-01"_s);
    QCOMPARE(due.first().tried, u"2026-03-09"_s);
    QVERIFY(office.note(home, wang, u"2026-03-10"_s, u"family"_s));
    QVERIFY(office.due(u"2026-03-10"_s).isEmpty());
}

void TestDueVisits::householdRecordsFollowTheirOwnVisits()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    const Key li = office.person(u"李德"_s, home, u"11"_s);
    office.care(0, home, u"low_income"_s);
    office.care(li, 0, u"living_alone_old"_s);
    auto due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).resident, 0);
    QCOMPARE(due.at(0).name, u"王桂兰"_s);
    // A visit to one person is one to their household, but not to the other.
    QVERIFY(office.note(home, wang, u"2026-03-10"_s));
    due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().resident, li);
    QVERIFY(office.note(home, 0, u"2026-03-10"_s));
    QVERIFY(office.due(u"2026-03-10"_s).isEmpty());
}

void TestDueVisits::untilShowsWhoComesNext()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    office.care(wang, 0, u"living_alone_old"_s);
    QVERIFY(office.note(home, wang, u"2026-03-01"_s));
    QVERIFY(office.due(u"2026-03-05"_s).isEmpty());
    const auto due = office.due({QDate(2026, 3, 5), QDate(2026, 3, 12), 0, 0, {}});
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().overdueDays, -3);
    QVERIFY(office.due({QDate(2026, 3, 5), QDate(2026, 3, 12), 0, 0, u"veteran"_s}).isEmpty());
    QCOMPARE(office.due({QDate(2026, 3, 5), QDate(2026, 3, 12), 0, 0, u"living_alone_old"_s}).size(), 1);
}

void TestDueVisits::secondRecordOfAPersonCountsOnce()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    const Key again = office.person(u"王桂兰"_s, home, u"99"_s);
    office.care(wang, 0, u"living_alone_old"_s);
    office.care(again, 0, u"disabled"_s);
    QCOMPARE(office.due(u"2026-03-10"_s).size(), 2);
    office.add(SamePerson{again, wang, {}});
    auto due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().groups.size(), 2);
    QVERIFY(office.note(home, again, u"2026-03-09"_s));
    QVERIFY(office.due(u"2026-03-10"_s).isEmpty());
}

void TestDueVisits::routeOrder()
{
    VisitOffice office;
    for (const QString &door : {u"10-1-101"_s, u"3-2-1001"_s, u"3-2-301"_s, u"3-10-101"_s, u"3-2-302"_s, u"3-1-501"_s})
        office.care(office.person(door, office.household(door)), 0, u"living_alone_old"_s);
    office.care(office.person(u"无房"_s, office.add(Household{})), 0, u"living_alone_old"_s);
    QStringList names;
    for (const DueVisit &due : office.due(u"2026-03-10"_s))
        names << due.name;
    QCOMPARE(names, (QStringList{u"3-1-501"_s, u"3-2-301"_s, u"3-2-302"_s, u"3-2-1001"_s, u"3-10-101"_s, u"10-1-101"_s, u"无房"_s}));
}

void TestDueVisits::restrictedGroupsNeedTheRight()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    office.care(wang, 0, u"severe_mental_disorder"_s, 7);
    office.care(wang, 0, u"veteran"_s, 30);
    auto due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().every, 7);
    QVERIFY(due.first().restricted);
    QCOMPARE(due.first().groupsOnPaper(*VisitIntervals::of(office.store())), QStringList{u"veteran"_s});

    auto other = Workers::add(office.store(), u"张丽"_s);
    QVERIFY(Workers::switchTo(office.store(), *other));
    due = office.due(u"2026-03-10"_s);
    QCOMPARE(due.first().every, 30);
    QCOMPARE(due.first().groups, QStringList{u"veteran"_s});
    QVERIFY(!due.first().restricted);
    QVERIFY(Rights::grant(office.store(), *other, u"care.see"_s, u"severe_mental_disorder"_s));
    QCOMPARE(office.due(u"2026-03-10"_s).first().every, 7);
}

void TestDueVisits::gridAndWorker()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key away = office.household(u"5-1-101"_s);
    office.care(office.person(u"王桂兰"_s, home), 0, u"living_alone_old"_s);
    const Key li = office.person(u"李德"_s, away);
    const Key lisCare = office.care(li, 0, u"living_alone_old"_s);
    const Key layer = office.add(GridLayer{u"社区网格"_s, {}, {}, {}, true, {}});
    Grid grid;
    grid.layer = layer;
    grid.name = u"第3网格"_s;
    const Key third = office.add(grid);
    office.add(GridRange{third, 0, office.building(u"3"_s), 0, 0, {}, {}});

    QCOMPARE(*DueVisits::gridNamed(office.db(), u"第3网格"_s, QDate(2026, 3, 10)), third);
    QCOMPARE(DueVisits::gridNamed(office.db(), u"第9网格"_s, QDate(2026, 3, 10)).error().code, ErrorCode::NotFound);
    auto due = office.due({QDate(2026, 3, 10), {}, third, 0, {}});
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().name, u"王桂兰"_s);

    const Key zhang = *Workers::add(office.store(), u"张丽"_s);
    QVERIFY(office.due({QDate(2026, 3, 10), {}, 0, zhang, {}}).isEmpty());
    Post post;
    post.grid = third;
    post.worker = zhang;
    office.add(post);
    QCOMPARE(office.due({QDate(2026, 3, 10), {}, 0, zhang, {}}).size(), 1);
    office.alter<Care>(lisCare, [&](Care &care) { care.responsible = zhang; });
    QCOMPARE(office.due({QDate(2026, 3, 10), {}, 0, zhang, {}}).size(), 2);
}

void TestDueVisits::coverageOfAMonth()
{
    VisitOffice office;
    QList<Key> homes;
    for (int i = 1; i <= 4; ++i)
        homes << office.household(u"%1-1-101"_s.arg(i));
    const Key wang = office.person(u"王桂兰"_s, homes.at(0));
    office.care(wang, 0, u"living_alone_old"_s);
    office.care(0, homes.at(1), u"low_income"_s);
    const Key layer = office.add(GridLayer{u"社区网格"_s, {}, {}, {}, true, {}});
    Grid grid;
    grid.layer = layer;
    grid.name = u"第1网格"_s;
    const Key first = office.add(grid);
    office.add(GridRange{first, 0, office.building(u"1"_s), 0, 0, {}, {}});
    office.add(GridRange{first, 0, office.building(u"2"_s), 0, 0, {}, {}});
    Post post;
    post.grid = first;
    post.worker = office.store().worker();
    office.add(post);
    Visits visits(office.store());
    Visit visit = office.visit(homes.at(0), wang, u"2026-03-05"_s);
    visit.kind = u"hazard"_s;
    QVERIFY(visits.add(visit));
    QVERIFY(visits.add(visit));
    QVERIFY(office.note(homes.at(1), 0, u"2026-03-06"_s, u"not_home"_s));
    QVERIFY(office.note(homes.at(3), 0, u"2026-03-06"_s));
    QVERIFY(office.note(homes.at(2), 0, u"2026-02-06"_s));

    Progress progress;
    auto coverage = VisitCoverage::read(office.db(), *VisitIntervals::of(office.store()), QDate(2026, 3, 1), QDate(2026, 3, 20), progress);
    QVERIFY(coverage);
    QCOMPARE(coverage->all.households, 4);
    QCOMPARE(coverage->all.visited, 2);
    QCOMPARE(coverage->all.visits, 4);
    QCOMPARE(coverage->all.attempts, 1);
    QCOMPARE(coverage->all.special, 2);
    QCOMPARE(coverage->all.specialVisited, 1);
    QCOMPARE(coverage->grids.size(), 2);
    QCOMPARE(coverage->grids.first().name, u"第1网格"_s);
    QCOMPARE(coverage->grids.first().households, 2);
    QCOMPARE(coverage->grids.first().visited, 1);
    QCOMPARE(coverage->grids.last().key, 0);
    QCOMPARE(coverage->grids.last().visited, 1);
    QCOMPARE(coverage->workers.size(), 1);
    QCOMPARE(coverage->workers.first().households, 2);
    QCOMPARE(coverage->workers.first().visited, 2);
    QCOMPARE(coverage->months.first().visited, 2);
    QCOMPARE(coverage->months.at(1).name, u"2026-02"_s);
    QCOMPARE(coverage->months.at(1).visited, 1);
    const auto hazard = std::find_if(coverage->kinds.begin(), coverage->kinds.end(), [](const auto &kind) { return kind.first == u"hazard"_s; });
    QCOMPARE(hazard->second, 2);
    QCOMPARE(coverage->kinds.last().second, 2);
}

QTEST_GUILESS_MAIN(TestDueVisits)
#include "tst_duevisits.moc"
