// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/grid.h"
#include "models/population/population.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/homemarker.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;
using Kind = PopulationEvent::Kind;

/// A community of a few households whose October 2026 is known by heart.
class TestPopulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aMonthAddsUp();
    void partsAddUp_data();
    void partsAddUp();
    void theDayOfEntryMayCount();
    void oneKindOfPeopleAlone();
    void aPersonWithTwoRecordsCountsOnce();
    void movingWithinTheCommunityIsNoMovement();
    void breakdownsNameTheirPeople();
    void aRestrictedGroupIsLeftOut();
    void anyMonthsAddUp();
    void cancelledSaysSo();

private:
    template <typename Record>
    Key add(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not written");
        return *key;
    }
    Key person(const QString &name, const QString &sex, const QString &birth, const QString &died = {}, const QString &residence = u"registered"_s)
    {
        Resident r;
        r.name = name;
        r.sex = sex;
        r.birthDate = birth;
        r.diedOn = died;
        r.residence = residence;
        return add(r);
    }
    Key tie(Key resident, Key household, const QString &since = {}, const QString &sinceReason = {}, const QString &until = {},
            const QString &untilReason = {}, const QString &entered = {})
    {
        Membership m{resident, household, u"02"_s, since, until, sinceReason, untilReason};
        m.sinceEntered = entered;
        return add(m);
    }
    Key home(const QString &building)
    {
        const Key b = add(Building{m_estate, building});
        const Key d = add(Dwelling{m_estate, b, 0, u"101"_s, {}});
        const Key h = add(Household{});
        add(Occupancy{h, d, {}, {}});
        return h;
    }
    PopulationMonth october(const PopulationScope &scope = {})
    {
        Progress progress;
        return *Population::month(m_store->db(), QDate(2026, 10, 20), scope, progress);
    }
    QMap<QString, int> movements(const PopulationMonth &month)
    {
        return {{u"born"_s, int(month.count(Kind::Born))}, {u"in"_s, int(month.count(Kind::MovedIn))},
                {u"died"_s, int(month.count(Kind::Died))}, {u"out"_s, int(month.count(Kind::MovedOut))}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Key m_estate = 0;
    Key m_first = 0;  ///< household in building 1
    Key m_second = 0; ///< … in building 2
};

void TestPopulation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    HomeMarker::setFolder(m_folder->filePath(u"home"_s));
    m_store = std::move(*Store::create(m_folder->filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    m_estate = add(Estate{u"油城花园"_s});
    m_first = home(u"1"_s);
    m_second = home(u"2"_s);
    // There before and after.
    tie(person(u"王建国"_s, u"1"_s, u"1944-05-06"_s), m_first);
    tie(person(u"李秀英"_s, u"2"_s, u"1946-01-02"_s), m_first, u"2020-01-01"_s, u"moved_in"_s);
    // Born, moved in, died, moved out in October; each on a border of the month.
    tie(person(u"王小宝"_s, u"1"_s, u"2026-10-01"_s), m_first, u"2026-10-01"_s, u"birth"_s);
    tie(person(u"赵新来"_s, u"1"_s, u"1990-01-01"_s, {}, u"floating"_s), m_second, u"2026-10-31"_s, u"moved_in"_s);
    tie(person(u"孙老人"_s, u"2"_s, u"1930-01-01"_s, u"2026-10-01"_s), m_second, {}, {}, u"2026-10-01"_s, u"death"_s);
    tie(person(u"周迁走"_s, u"2"_s, u"1985-01-01"_s), m_second, {}, {}, u"2026-10-31"_s, u"moved_out"_s);
    // Not in October: the day before and the day after.
    tie(person(u"吴早走"_s, u"1"_s, u"1970-01-01"_s), m_second, {}, {}, u"2026-09-30"_s, u"moved_out"_s);
    tie(person(u"郑晚来"_s, u"1"_s, u"1970-01-01"_s), m_second, u"2026-11-01"_s, u"moved_in"_s);
}

void TestPopulation::cleanup()
{
    m_store.reset();
    HomeMarker::setFolder({});
}

void TestPopulation::aMonthAddsUp()
{
    const PopulationMonth month = october();
    QCOMPARE(month.opening, 4);
    QCOMPARE(month.closing, 4);
    QCOMPARE(movements(month), (QMap<QString, int>{{u"born"_s, 1}, {u"in"_s, 1}, {u"died"_s, 1}, {u"out"_s, 1}}));
    QCOMPARE(month.difference(), 0);
    QCOMPARE(month.events.first().on, u"2026-10-01"_s);
    // Closing of the month is the opening of the next.
    Progress progress;
    QCOMPARE(Population::month(m_store->db(), QDate(2026, 11, 1), {}, progress)->opening, month.closing);
}

void TestPopulation::partsAddUp_data()
{
    QTest::addColumn<Population::Part>("part");
    QTest::newRow("estates") << Population::Part::Estate;
    QTest::newRow("grids") << Population::Part::Grid;
    QTest::newRow("buildings") << Population::Part::Building;
}

void TestPopulation::partsAddUp()
{
    QFETCH(Population::Part, part);
    const Key layer = add(GridLayer{u"综合网格"_s, u"general"_s, 100, 300, true, 1});
    const Key one = add(Grid{layer, u"第1网格"_s});
    const Key two = add(Grid{layer, u"第2网格"_s});
    auto buildings = Query::run(m_store->db(), u"SELECT key FROM building ORDER BY key"_s);
    QVERIFY(buildings->next());
    const Key first = buildings->number(0);
    QVERIFY(buildings->next());
    const Key other = buildings->number(0);
    add(GridRange{one, 0, first, 0, 0, {}, {}});
    add(GridRange{two, 0, other, 0, 0, {}, {}});
    // Somebody moved from building 2 to building 1 on the 15th.
    const Key mover = person(u"钱搬家"_s, u"2"_s, u"1980-01-01"_s);
    tie(mover, m_second, {}, {}, u"2026-10-15"_s, u"transferred"_s);
    tie(mover, m_first, u"2026-10-15"_s, u"transferred"_s);

    const PopulationMonth month = october();
    QCOMPARE(month.opening, 5);
    Progress progress;
    const auto parts = Population::parts(m_store->db(), month, part, progress);
    QVERIFY(parts);
    qint64 opening = 0, closing = 0;
    for (const PopulationPart &row : *parts) {
        QVERIFY2(!row.name.isEmpty(), qPrintable(QString::number(row.key)));
        QCOMPARE(row.closing, row.opening + row.born + row.movedIn + row.cameOver - row.died - row.movedOut - row.wentOver);
        opening += row.opening;
        closing += row.closing;
    }
    QCOMPARE(opening, month.opening);
    QCOMPARE(closing, month.closing);
    if (part == Population::Part::Estate) {
        QCOMPARE(parts->size(), 1);
        QCOMPARE(parts->first().cameOver, 0);
    } else {
        QCOMPARE(parts->size(), 2);
        QCOMPARE(parts->at(0).cameOver, 1);
        QCOMPARE(parts->at(1).wentOver, 1);
        QCOMPARE(parts->at(0).born, 1);
        QCOMPARE(parts->at(1).died, 1);
    }
}

void TestPopulation::theDayOfEntryMayCount()
{
    // Born in September, told in October.
    tie(person(u"冯迟报"_s, u"1"_s, u"2026-09-10"_s), m_first, u"2026-09-10"_s, u"birth"_s, {}, {}, u"2026-10-12"_s);
    QCOMPARE(october().count(Kind::Born), 1);
    QCOMPARE(october().opening, 5);
    const PopulationMonth byEntry = october({PopulationScope::By::Entered, {}});
    QCOMPARE(byEntry.count(Kind::Born), 2);
    QCOMPARE(byEntry.opening, 4);
    QCOMPARE(byEntry.difference(), 0);
}

void TestPopulation::oneKindOfPeopleAlone()
{
    const PopulationMonth floating = october({PopulationScope::By::Happened, u"floating"_s});
    QCOMPARE(floating.opening, 0);
    QCOMPARE(floating.closing, 1);
    QCOMPARE(movements(floating), (QMap<QString, int>{{u"born"_s, 0}, {u"in"_s, 1}, {u"died"_s, 0}, {u"out"_s, 0}}));
}

void TestPopulation::aPersonWithTwoRecordsCountsOnce()
{
    const Key first = person(u"韩一人"_s, u"1"_s, u"1960-01-01"_s);
    const Key again = person(u"韩一人"_s, u"1"_s, u"1960-01-01"_s);
    tie(first, m_first, {}, {}, u"2026-10-10"_s, u"moved_out"_s);
    tie(again, m_second, u"2026-10-10"_s, u"moved_in"_s);
    QCOMPARE(movements(october()).value(u"out"_s), 2);
    add(SamePerson{again, first, {}});
    const PopulationMonth month = october();
    QCOMPARE(movements(month).value(u"out"_s), 1);
    QCOMPARE(movements(month).value(u"in"_s), 1);
    QCOMPARE(month.opening, 5);
    QCOMPARE(month.closing, 5);
    QCOMPARE(Population::people(m_store->db(), QDate(2026, 10, 31), {})->count(first), 1);
}

void TestPopulation::movingWithinTheCommunityIsNoMovement()
{
    const Key mover = person(u"钱搬家"_s, u"2"_s, u"1980-01-01"_s);
    const PopulationMonth before = october();
    tie(mover, m_second, {}, {}, u"2026-10-15"_s, u"transferred"_s);
    tie(mover, m_first, u"2026-10-15"_s, u"transferred"_s);
    const PopulationMonth month = october();
    QCOMPARE(movements(month), movements(before));
    QCOMPARE(month.opening, before.opening + 1);
}

void TestPopulation::breakdownsNameTheirPeople()
{
    add(Care{0, m_first, u"low_income"_s, {}, {}, {}});
    const QDate day(2026, 10, 31);
    const auto all = [](const QString &) { return true; };
    for (const auto by : {Population::Breakdown::Part, Population::Breakdown::AgeBand, Population::Breakdown::FiveYears, Population::Breakdown::Sex,
                          Population::Breakdown::Residence, Population::Breakdown::Group}) {
        const auto counts = Population::breakdown(m_store->db(), day, {}, by, all);
        QVERIFY(counts);
        qint64 total = 0;
        for (const PopulationCount &count : *counts) {
            QVERIFY(!count.name.isEmpty());
            QCOMPARE(Population::people(m_store->db(), day, {}, by, count.code)->size(), count.total());
            total += count.total();
        }
        QCOMPARE(total, by == Population::Breakdown::Group ? 3 : 4);
    }
    const auto bands = *Population::breakdown(m_store->db(), day, {}, Population::Breakdown::AgeBand, all);
    for (const PopulationCount &band : bands)
        QCOMPARE(band.total(), band.code == "80"_L1 ? 2 : band.code == "0"_L1 || band.code == "35"_L1 ? 1 : 0);
}

void TestPopulation::aRestrictedGroupIsLeftOut()
{
    add(Care{0, m_first, u"drug_recovery"_s, {}, {}, {}});
    const auto counts = Population::breakdown(m_store->db(), QDate(2026, 10, 31), {}, Population::Breakdown::Group,
                                              [](const QString &group) { return group != "drug_recovery"_L1; });
    QVERIFY(counts);
    QVERIFY(counts->isEmpty());
}

/// Random ties: any month by either date has no difference, and its parts add up to it.
void TestPopulation::anyMonthsAddUp()
{
    QRandomGenerator random(7);
    const auto day = [&] { return QDate(2026, 8, 1).addDays(random.bounded(120)).toString(Qt::ISODate); };
    QList<Key> people;
    for (int i = 0; i < 60; ++i) {
        const Key one = person(u"某某"_s, QString::number(1 + random.bounded(2)), day(), random.bounded(8) ? QString() : day());
        people << one;
        for (int n = random.bounded(3); n >= 0; --n) {
            QString since = random.bounded(3) ? day() : QString(), until = random.bounded(2) ? day() : QString();
            if (!until.isEmpty() && until < since)
                std::swap(since, until);
            const QStringList starts{u"birth"_s, u"moved_in"_s, u"relation"_s, QString()};
            tie(one, random.bounded(2) ? m_first : m_second, since, starts.at(random.bounded(4)), until, until.isEmpty() ? QString() : u"moved_out"_s,
                random.bounded(2) ? day() : QString());
        }
    }
    for (int i = 0; i < 10; ++i)
        add(SamePerson{people.at(random.bounded(60)), people.at(random.bounded(60)), {}});
    Progress progress;
    for (const auto by : {PopulationScope::By::Happened, PopulationScope::By::Entered})
        for (int month = 7; month <= 12; ++month) {
            const auto found = Population::month(m_store->db(), QDate(2026, month, 1), {by, {}}, progress);
            QVERIFY(found);
            QCOMPARE(found->difference(), 0);
            const auto parts = *Population::parts(m_store->db(), *found, Population::Part::Building, progress);
            for (const PopulationPart &row : parts)
                QCOMPARE(row.closing, row.opening + row.born + row.movedIn + row.cameOver - row.died - row.movedOut - row.wentOver);
        }
}

void TestPopulation::cancelledSaysSo()
{
    Progress progress;
    progress.cancel();
    const auto month = Population::month(m_store->db(), QDate(2026, 10, 1), {}, progress);
    QVERIFY(!month);
    QCOMPARE(month.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPopulation)
#include "tst_population.moc"
