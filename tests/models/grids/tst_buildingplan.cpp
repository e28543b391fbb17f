// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/grids/buildingplan.h"
#include "models/grids/grid.h"
#include "models/residents/residentlist.h"
#include "models/views/filter.h"
#include "models/visits/visit.h"
#include "tests/support/buildingseed.h"

#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The plan of a building as it comes from a real file, and where its doors are drawn.
class TestBuildingPlan : public QObject
{
    Q_OBJECT

private:
    const QDate m_day{2026, 11, 22};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<BuildingSeed> m_seed;
    Key m_estate = 0;

    BuildingPlan plan(Key building)
    {
        auto loaded = BuildingPlan::load(*m_store, building, m_day);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return *loaded;
    }
    /// One line a floor: rooms from left to right, - where there is no door, | between stairwells.
    static QStringList drawn(const BuildingPlan &plan)
    {
        QStringList lines;
        for (int row = 0; row < plan.rows(); ++row) {
            QStringList parts;
            for (const PlanStairwell &stairwell : plan.stairwells()) {
                QStringList rooms;
                for (int column = stairwell.first; column < stairwell.first + stairwell.width; ++column)
                    rooms << (plan.at(row, column) ? plan.at(row, column)->room : u"-"_s);
                parts << rooms.join(u' ');
            }
            lines << plan.floors().at(row).label + u": "_s + parts.join(u" | "_s);
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_store = std::move(*made);
        m_seed = std::make_unique<BuildingSeed>(*m_store);
        m_estate = m_seed->make(Estate{u"油城花园"_s});
    }
    void cleanup() { m_store.reset(); }

    void roomTellsFloorAndPlace_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<int>("floor"); // 99: not told
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("shop");
        QTest::newRow("501") << u"501"_s << 5 << 1 << QString() << false;
        QTest::newRow("1203") << u"1203"_s << 12 << 3 << QString() << false;
        QTest::newRow("3402") << u"3402"_s << 34 << 2 << QString() << false;
        QTest::newRow("full width") << u"５０１室"_s << 5 << 1 << QString() << false;
        QTest::newRow("5-1") << u"5-1"_s << 5 << 1 << QString() << false;
        QTest::newRow("16-02") << u"16-02"_s << 16 << 2 << QString() << false;
        QTest::newRow("501A") << u"501A"_s << 5 << 1 << u"A"_s << false;
        QTest::newRow("501a") << u"501a"_s << 5 << 1 << u"A"_s << false;
        QTest::newRow("501-1") << u"501-1"_s << 5 << 1 << u"-1"_s << false;
        QTest::newRow("floor 0") << u"001"_s << 0 << 1 << QString() << false;
        QTest::newRow("-101") << u"-101"_s << -1 << 1 << QString() << false;
        QTest::newRow("minus in words") << u"负101"_s << -1 << 1 << QString() << false;
        QTest::newRow("B2-03") << u"B2-03"_s << -2 << 3 << QString() << false;
        QTest::newRow("cellar") << u"地下室"_s << -1 << 1 << QString() << false;
        QTest::newRow("cellar 2") << u"地下室2"_s << -1 << 2 << QString() << false;
        QTest::newRow("shop") << u"门市2"_s << 1 << 2 << QString() << true;
        QTest::newRow("shop 205") << u"底商205"_s << 2 << 5 << QString() << true;
        QTest::newRow("S1") << u"S1"_s << 1 << 1 << QString() << true;
        QTest::newRow("stairwell in front") << u"11203"_s << 12 << 3 << QString() << false;
        QTest::newRow("house 12") << u"12号"_s << 99 << 12 << QString() << false;
        QTest::newRow("words") << u"收发室"_s << 99 << 0 << u"收发"_s << false;
        QTest::newRow("nothing") << QString() << 99 << 0 << QString() << false;
    }
    void roomTellsFloorAndPlace()
    {
        QFETCH(QString, room);
        QFETCH(int, floor);
        const RoomPlace read = placeOfRoom(room);
        QCOMPARE(read.floor.value_or(99), floor);
        QTEST(read.place, "place");
        QTEST(read.suffix, "suffix");
        QTEST(read.isShop, "shop");
    }

    void doorsStandAsOnTheWall()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 2);
        const QList<Key> stairs = m_seed->stairwells;
        for (const QString &room : {u"302"_s, u"101"_s, u"301"_s, u"201"_s, u"102"_s})
            m_seed->door(m_estate, building, stairs[0], room);
        for (const QString &room : {u"101"_s, u"101A"_s, u"203"_s})
            m_seed->door(m_estate, building, stairs[1], room);
        QCOMPARE(drawn(plan(building)), (QStringList{u"3: 301 302 | - -"_s, u"2: 201 - | - 203"_s, u"1: 101 102 | 101 101A"_s}));
    }

    void oddBuildings_data()
    {
        QTest::addColumn<int>("stairwells");
        QTest::addColumn<QStringList>("rooms");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("cellar, floor 0 and shops") << 0 << QStringList{u"地下室"_s, u"-102"_s, u"001"_s, u"门市2"_s, u"102"_s, u"201"_s}
            << QStringList{u"2: 201 -"_s, u"1: 门市2 102"_s, u"0: 001 -"_s, u"-1: 地下室 -102"_s};
        QTest::newRow("one storey") << 0 << QStringList{u"1"_s, u"2"_s, u"10"_s} << QStringList{u"1: 1 2 10"_s};
        QTest::newRow("odd words") << 1 << QStringList{u"101"_s, u"201"_s, u"收发室"_s} << QStringList{u"2: 201"_s, u"1: 101"_s, u"?: 收发室"_s};
        QTest::newRow("same number twice") << 1 << QStringList{u"101"_s, u"101"_s} << QStringList{u"1: 101 101"_s};
        QTest::newRow("nothing") << 1 << QStringList{} << QStringList{};
    }
    void oddBuildings()
    {
        QFETCH(int, stairwells);
        QFETCH(QStringList, rooms);
        const Key building = m_seed->building(m_estate, u"平房"_s, stairwells);
        for (const QString &room : rooms)
            m_seed->door(m_estate, building, m_seed->stairwells.value(0), room);
        QTEST(drawn(plan(building)), "lines");
    }

    void manyHousesInARowGoOn()
    {
        const Key building = m_seed->building(m_estate, u"平房"_s, 0);
        for (int i = 1; i <= 23; ++i)
            m_seed->door(m_estate, building, 0, QString::number(i));
        const BuildingPlan rows = plan(building);
        QCOMPARE(rows.rows(), 3);
        QCOMPARE(rows.at(0, 0)->room, u"1"_s);
        QCOMPARE(rows.at(2, 2)->room, u"23"_s);
        QVERIFY(!rows.at(2, 3));
    }

    void numbersCountedThroughAreSpreadOverFloors()
    {
        const Key building = m_seed->building(m_estate, u"7"_s, 0, 3, 4);
        for (int i = 1; i <= 12; ++i)
            m_seed->door(m_estate, building, 0, QString::number(i));
        m_seed->change<Building>(building, [](Building &b) { b.missing = u"1层,2层,3层"_s; });
        QCOMPARE(drawn(plan(building)), (QStringList{u"3: 9 10 11 12"_s, u"2: 5 6 7 8"_s, u"1: 1 2 3 4"_s}));
    }

    void describedShape()
    {
        Building building;
        building.lowest = -1;
        building.floors = 3;
        building.doorsPerFloor = 2;
        building.shopFloors = 1;
        building.missing = u"1-301, 2层、-102"_s;
        building.extra = u"1-101A；S1"_s;
        const QList<Stairwell> stairs{{0, u"1"_s}, {0, u"2"_s, 1}};
        const BuildingPlan shape = BuildingPlan::described(building, stairs);
        QCOMPARE(drawn(shape), (QStringList{u"3: - 302 - | - - | -"_s, u"2: - - - | - - | -"_s, u"1: 101 102 101A | 101 102 | S1"_s, u"-1: -101 - - | -101 - | -"_s}));
        QCOMPARE(shape.find(u"2-302"_s), (std::pair{-1, -1}));
        QCOMPARE(shape.find(u"1-301"_s), (std::pair{-1, -1}));
        QVERIFY(shape.find(u"1-302"_s).first == 0);
        const auto [row, column] = shape.find(u"S1"_s);
        QVERIFY(row >= 0);
        QCOMPARE(shape.at(row, column)->stairwell, Key(0));
        const auto shop = shape.find(u"2-101"_s);
        QCOMPARE(shape.at(shop.first, shop.second)->life, DoorLife::Business);
        QCOMPARE(shape.find(u"-102"_s), (std::pair{-1, -1}));
        QVERIFY(shape.find(u"-101"_s).first >= 0);
    }

    void highAndWideBuildingsAreWhole()
    {
        Building building;
        building.floors = 34;
        building.doorsPerFloor = 2;
        QList<Stairwell> stairs;
        for (int i = 1; i <= 6; ++i)
            stairs << Stairwell{0, QString::number(i)};
        const BuildingPlan shape = BuildingPlan::described(building, stairs);
        QCOMPARE(shape.rows(), 34);
        QCOMPARE(shape.columns(), 12);
        QCOMPARE(shape.doors().size(), 6 * 34 * 2);
        QCOMPARE(shape.at(0, 0)->room, u"3401"_s);
        QCOMPARE(shape.at(33, 11)->room, u"102"_s);
    }

    void shapesThatCannotBe()
    {
        Building building;
        building.lowest = 2;
        building.floors = 1;
        building.doorsPerFloor = 0;
        building.shopFloors = 9;
        QStringList fields;
        for (const Finding &finding : BuildingShape::check(building, {{0, u"1"_s, 400}}))
            fields << finding.field;
        QCOMPARE(fields, (QStringList{u"floors"_s, u"doors_per_floor"_s, u"shop_floors"_s, u"stairwells"_s}));
        Building missing;
        missing.floors = 6;
        missing.doorsPerFloor = 2;
        missing.missing = u"1-601, 9-101, 7层"_s;
        const Findings found = BuildingShape::check(missing, {{0, u"1"_s}});
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().message.contains(u"9-101"_s) && found.first().message.contains(u"7层"_s) && !found.first().message.contains(u"1-601"_s));
        QVERIFY(!mustHoldBack(found));
    }

    void doorsShowWhoLivesThere()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1, 2, 2);
        const Key stairs = m_seed->stairwells.first();
        const Key alone = m_seed->door(m_estate, building, stairs, u"201"_s);
        const Key home = m_seed->household(alone, {{u"王桂兰"_s, 81}}, m_day);
        const Key old = m_seed->residents.first();
        const Key two = m_seed->door(m_estate, building, stairs, u"202"_s);
        m_seed->household(two, {{u"许建军"_s, 84}, {u"崔秀英"_s, 79}}, m_day);
        m_seed->household(two, {{u"乔雅楠"_s, 25}}, m_day);
        m_seed->make(Care{old, 0, u"low_income"_s, {}, {}, {}, {}, u"high"_s});
        m_seed->make(Care{0, home, u"disabled"_s, u"2020"_s, u"2025-01-01"_s});
        m_seed->change<Resident>(old, [](Resident &r) { r.politicalStatus = u"01"_s; });
        const BuildingPlan read = plan(building);
        const PlanDoor *door = read.at(0, 0);
        QVERIFY(door);
        QCOMPARE(door->dwelling, alone);
        QCOMPARE(door->life, DoorLife::Alone);
        QCOMPARE(door->headName(), u"王桂兰"_s);
        QCOMPARE(door->head()->age, 81);
        QCOMPARE(door->attention, u"high"_s);
        QCOMPARE(door->households.first().care.size(), 1);
        QStringList marks;
        for (const ChipValue &mark : door->marks)
            marks << mark.text;
        QVERIFY2(marks.contains(u"Alone, 81"_s) && marks.contains(u"Never visited"_s) && marks.contains(u"Party"_s), qPrintable(marks.join(u';')));
        QCOMPARE(read.at(0, 1)->households.size(), 2);
        QCOMPARE(read.at(0, 1)->living(), 3);
        QCOMPARE(read.at(0, 1)->life, DoorLife::Plain);
        QCOMPARE(read.at(0, 1)->oldest()->age, 84);
        // Described, and nobody was registered there yet.
        QVERIFY(read.at(1, 0));
        QCOMPARE(read.at(1, 0)->dwelling, Key(0));
        QCOMPARE(read.at(1, 0)->life, DoorLife::Unregistered);
        QCOMPARE(read.households(), 3);
        QCOMPARE(read.people(), 4);
        QCOMPARE(read.shortName(*door), u"3-1-201"_s);
    }

    void whoWasThereOnADay()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        const Key door = m_seed->door(m_estate, building, m_seed->stairwells.first(), u"101"_s);
        const Key before = m_seed->household(door, {{u"赵启明"_s, 50}}, m_day);
        const Key tie = [&] {
            auto row = Query::run(m_store->db(), u"SELECT key FROM occupancy WHERE household = :h"_s, {{u":h"_s, before}});
            return row->next() ? row->number(0) : 0;
        }();
        m_seed->change<Occupancy>(tie, [](Occupancy &o) { o.until = u"2026-06-01"_s; });
        m_seed->household(door, {{u"钱小芳"_s, 30}}, m_day);
        QCOMPARE(plan(building).doors().first().headName(), u"钱小芳"_s);
        auto past = BuildingPlan::load(*m_store, building, QDate(2026, 5, 31));
        QVERIFY(past);
        QCOMPARE(past->doors().first().households.size(), 2);
        // Who lives elsewhere does not live here alone.
        m_seed->change<Resident>(m_seed->residents.first(), [](Resident &r) { r.presence = u"registered_only"_s; });
        QCOMPARE(plan(building).doors().first().living(), 0);
        QCOMPARE(plan(building).doors().first().life, DoorLife::Empty);
    }

    void visitsColourAndCount()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        QList<Key> homes;
        for (int i = 1; i <= 4; ++i)
            homes << m_seed->household(m_seed->door(m_estate, building, m_seed->stairwells.first(), u"10%1"_s.arg(i)), {{u"户%1"_s.arg(i), 40}}, m_day);
        auto visit = [&](Key home, int daysAgo, const QString &outcome, const QString &followUp = {}) {
            Visit made;
            made.household = home;
            made.visitedOn = m_day.addDays(-daysAgo).toString(Qt::ISODate);
            made.outcome = outcome;
            made.followUp = followUp;
            m_seed->make(made);
        };
        visit(homes[0], 9, u"met"_s);
        visit(homes[1], 100, u"met"_s, u"换楼道灯"_s);
        visit(homes[1], 2, u"not_home"_s);
        visit(homes[2], 45, u"phone"_s);
        const BuildingPlan read = plan(building);
        QList<int> kinds;
        for (int i = 0; i < 4; ++i)
            kinds << BuildingPlan::kindOf(*read.at(0, i), PlanColouring::LastVisit);
        QCOMPARE(kinds, (QList<int>{3, 1, 2, 0}));
        QCOMPARE(read.at(0, 1)->daysSinceVisit, std::optional(100));
        QVERIFY(read.at(0, 1)->hasFollowUp());
        QCOMPARE(read.at(0, 1)->marks.first().text, u"Answer due"_s);
        for (const PlanCount &count : read.counts()) {
            if (count.what == PlanCount::What::NotVisited)
                QCOMPARE(count.doors, 2);
            if (count.what == PlanCount::What::FollowUp)
                QCOMPARE(count.doors, 1);
        }
        int doors = 0;
        for (const PlanKind &kind : read.legend(PlanColouring::LastVisit))
            doors += kind.doors;
        QCOMPARE(doors, 4);
    }

    void restrictedGroupsAreSeenOnlyWithTheRight()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        m_seed->household(m_seed->door(m_estate, building, m_seed->stairwells.first(), u"101"_s), {{u"孙立"_s, 40}}, m_day);
        m_seed->make(Care{m_seed->residents.first(), 0, u"community_correction"_s});
        QCOMPARE(plan(building).doors().first().attention, u"high"_s);
        // Who may see it sees the attention; the word is not written into a plan.
        for (const ChipValue &mark : plan(building).doors().first().marks)
            QVERIFY2(!mark.text.contains(u"correction"_s) && !mark.text.contains(u"矫正"_s), qPrintable(mark.text));
        const FilterLanguage language(ResidentList::definition());
        const Filter filter = *language.parse(u"group has community_correction"_s);
        QCOMPARE(BuildingPlan::peopleWhere(*m_store, building, filter, m_day)->size(), 1);
        const Key other = m_seed->make(Worker{u"高峰"_s, {}, {}});
        QVERIFY(m_store->setWorker(other));
        QCOMPARE(plan(building).doors().first().attention, QString());
        QVERIFY(plan(building).doors().first().households.first().care.isEmpty());
        auto lit = BuildingPlan::peopleWhere(*m_store, building, filter, m_day);
        QVERIFY(!lit);
        QCOMPARE(lit.error().code, ErrorCode::Refused);
    }

    void conditionsLightDoors()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 1);
        const Key elsewhere = m_seed->building(m_estate, u"4"_s, 1);
        m_seed->household(m_seed->door(m_estate, elsewhere, m_seed->stairwells.first(), u"101"_s), {{u"田玉芬"_s, 90}}, m_day);
        const Key stairs = m_seed->make(Stairwell{building, u"2"_s});
        m_seed->household(m_seed->door(m_estate, building, stairs, u"101"_s), {{u"许建军"_s, 84}, {u"许阳"_s, 30}}, m_day);
        const Key old = m_seed->residents.first();
        m_seed->household(m_seed->door(m_estate, building, stairs, u"102"_s), {{u"高峰"_s, 40}}, m_day);
        const FilterLanguage language(ResidentList::definition());
        auto lit = BuildingPlan::peopleWhere(*m_store, building, *language.parse(u"age >= 80"_s), m_day);
        QVERIFY2(lit, lit ? "" : qPrintable(lit.error().detail));
        QCOMPARE(*lit, QSet<Key>{old});
        const BuildingPlan read = plan(building);
        const auto [row, column] = read.find(u"101"_s);
        QVERIFY(BuildingPlan::isLit(*read.at(row, column), *lit));
        QVERIFY(!BuildingPlan::isLit(*read.at(row, column + 1), *lit));
        auto both = BuildingPlan::peopleWhere(*m_store, building, *language.parse(u"door = 3-2-101 and not age >= 80"_s), m_day);
        QVERIFY2(both, both ? "" : qPrintable(both.error().detail));
        QCOMPARE(both->size(), 1);
        auto all = BuildingPlan::peopleWhere(*m_store, building, Filter(), m_day);
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
    }

    void headsOfBuildingAndUnit()
    {
        const Key building = m_seed->building(m_estate, u"3"_s, 2);
        m_seed->door(m_estate, building, m_seed->stairwells[0], u"101"_s);
        m_seed->door(m_estate, building, m_seed->stairwells[1], u"101"_s);
        const Key head = m_seed->make(PostRole{u"楼长"_s, u"building_head"_s, u"building"_s});
        const Key unit = m_seed->make(PostRole{u"单元长"_s, u"unit_head"_s, u"stairwell"_s});
        Post post;
        post.role = head;
        post.building = building;
        post.name = u"周建国"_s;
        m_seed->make(post);
        post = {};
        post.role = unit;
        post.stairwell = m_seed->stairwells[1];
        post.name = u"李素珍"_s;
        m_seed->make(post);
        const BuildingPlan read = plan(building);
        QCOMPARE(read.head(), u"周建国"_s);
        QCOMPARE(read.stairwells().at(0).head, QString());
        QCOMPARE(read.stairwells().at(1).head, u"李素珍"_s);
    }

    void halfMovedBuildingIsStillSeen()
    {
        // An import put the stairwell under building 4 and left the door at building 3.
        const Key three = m_seed->building(m_estate, u"3"_s, 0);
        const Key four = m_seed->building(m_estate, u"4"_s, 1);
        const Key door = m_seed->door(m_estate, three, m_seed->stairwells.first(), u"101"_s);
        QVERIFY(plan(three).find(door).first >= 0);
        QVERIFY(plan(four).find(door).first >= 0);
    }

    void goneBuildingIsSaid()
    {
        auto read = BuildingPlan::load(*m_store, 4711, m_day);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBuildingPlan)
#include "tst_buildingplan.moc"
