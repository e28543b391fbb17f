// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What a door's grid is on a day, how buildings come and go, and who holds posts.
#include "models/grids/gridchecks.h"
#include "tests/models/grids/gridoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {
const QDate May(2026, 5, 1), June(2026, 6, 1), July(2026, 7, 1);
}

class TestGrids : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostSpecialRangeWins()
    {
        GridOffice o;
        const Key estate = o.add(Estate{u"油城花园"_s});
        const auto one = o.build(estate, u"1"_s, 2, 3), two = o.build(estate, u"2"_s, 2, 3);
        const Key a = o.grid(u"第1网格"_s), b = o.grid(u"第2网格"_s), c = o.grid(u"第3网格"_s), d = o.grid(u"第4网格"_s);
        Grids grids(o.store());
        QVERIFY(grids.give({{GridPlace::Estate, estate}}, a, May));
        QVERIFY(grids.give({{GridPlace::Building, two.building}}, b, May));
        QVERIFY(grids.give({{GridPlace::Stairwell, two.stairwells[1]}}, c, May));
        QVERIFY(grids.give({{GridPlace::Door, two.doors[4]}}, d, June));
        QCOMPARE(o.gridOf(one.doors[0], May), a);
        QCOMPARE(o.gridOf(two.doors[0], May), b);
        QCOMPARE(o.gridOf(two.doors[4], May), c);
        QCOMPARE(o.gridOf(two.doors[4], June), d);
        QCOMPARE(o.gridOf(one.doors[0], May.addDays(-1)), Key(0));
        // The map, the statement for one and the expression for lists say the same.
        auto map = GridMap::read(o.db(), June);
        auto all = map->dwellings(o.db());
        auto homes = map->households(o.db());
        auto rows = Query::run(o.db(), u"SELECT d.key, %1 FROM dwelling d LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = d.building "
                                       "LEFT JOIN estate e ON e.key = d.estate"_s.arg(GridMap::expression(u":day"_s)),
                               {{u":day"_s, u"2026-06-01"_s}});
        int doors = 0;
        for (; rows->next(); ++doors) {
            QCOMPARE(all->value(rows->number(0)), o.gridOf(rows->number(0), June));
            QCOMPARE(all->value(rows->number(0)), rows->number(1));
        }
        QCOMPARE(doors, 12);
        QCOMPARE(homes->value(two.households[4]), d);
        QCOMPARE(*GridMap::ofHousehold(o.db(), two.households[5], June), c);
        // Two buildings of one number in two estates are two.
        const auto other = o.build(o.add(Estate{u"创业小区"_s}), u"2"_s, 1, 1);
        QCOMPARE(o.gridOf(other.doors[0], June), Key(0));
    }

    void whatIsGivenAndTakenStaysAsHistory()
    {
        GridOffice o;
        const auto one = o.build(o.add(Estate{u"油城花园"_s}), u"1"_s, 1, 2);
        const Key a = o.grid(u"第1网格"_s), b = o.grid(u"第2网格"_s);
        Grids grids(o.store());
        QVERIFY(o.give(one.building, a, May));
        auto changes = grids.give({{GridPlace::Building, one.building}}, b, June);
        QVERIFY(changes);
        QCOMPARE(*changes, 2);
        QCOMPARE(o.gridOf(one.doors[0], May), a);
        QCOMPARE(o.gridOf(one.doors[0], June.addDays(-1)), a);
        QCOMPARE(o.gridOf(one.doors[0], June), b);
        // The same again changes nothing and makes no deed.
        QCOMPARE(*grids.give({{GridPlace::Building, one.building}}, b, July), 0);
        // Moved twice on one day: the grid of an hour leaves no trace.
        QVERIFY(o.give(one.building, a, June));
        QCOMPARE(o.gridOf(one.doors[0], June), a);
        QVERIFY(grids.take({{GridPlace::Building, one.building}}, o.layer(), July));
        QCOMPARE(o.gridOf(one.doors[0], July), Key(0));
        QCOMPARE(o.gridOf(one.doors[0], June), a);
        auto past = Grids::history(o.db(), a);
        QCOMPARE(past->size(), 2);
        QCOMPARE(past->first().title, u"油城花园1号楼"_s);
        QCOMPARE(past->first().until, u"2026-07-01"_s);
        UndoStack undo(o.store());
        QVERIFY(o.give(one.building, b, July));
        const QStringList given = o.ranges();
        QVERIFY(undo.undo());
        QVERIFY(o.ranges() != given);
        QCOMPARE(o.gridOf(one.doors[0], July), Key(0));
    }

    void aLaterPlanIsKept()
    {
        GridOffice o;
        const auto one = o.build(o.add(Estate{u"油城花园"_s}), u"1"_s, 1, 2);
        const Key a = o.grid(u"第1网格"_s), b = o.grid(u"第2网格"_s), c = o.grid(u"第3网格"_s);
        QVERIFY(o.give(one.building, a, May));
        QVERIFY(o.give(one.building, b, July));
        QVERIFY(o.give(one.building, c, June));
        QCOMPARE(o.gridOf(one.doors[0], May), a);
        QCOMPARE(o.gridOf(one.doors[0], June), c);
        QCOMPARE(o.gridOf(one.doors[0], July), b);
        QVERIFY(GridMap::read(o.db(), July)->doubles().empty());
    }

    void doorsThatComeOrChangeTheirNumber()
    {
        GridOffice o;
        const Key estate = o.add(Estate{u"油城花园"_s});
        const auto one = o.build(estate, u"1"_s, 1, 2);
        const Key a = o.grid(u"第1网格"_s), b = o.grid(u"第2网格"_s);
        QVERIFY(o.give(one.building, a, May));
        QVERIFY(Grids(o.store()).give({{GridPlace::Door, one.doors[1]}}, b, May));
        auto seen = o.store().read(Dwelling::entity(), one.doors[1]);
        auto door = seen->as<Dwelling>();
        door.room = u"202"_s;
        auto work = UnitOfWork::begin(o.store(), {u"dwelling.change"_s});
        QVERIFY((*work)->change(*seen, door));
        QVERIFY((*work)->commit());
        QCOMPARE(o.gridOf(one.doors[1], June), b);
        // An import finds more doors of the building: they fall under its range, a door of its own keeps its grid.
        const Key fresh = o.add(Dwelling{estate, one.building, one.stairwells[0], u"501"_s});
        const Key bare = o.add(Dwelling{0, 0, one.stairwells[0], u"601"_s});
        QCOMPARE(o.gridOf(fresh, June), a);
        QCOMPARE(o.gridOf(bare, June), a);
        QCOMPARE(GridMap::read(o.db(), June)->ofDoor(bare, one.stairwells[0], 0, 0), a);
        QCOMPARE(o.gridOf(one.doors[1], June), b);
    }

    void aGridWithPeopleIsNotEnded()
    {
        GridOffice o;
        const auto one = o.build(o.add(Estate{u"油城花园"_s}), u"1"_s, 1, 3);
        const Key a = o.grid(u"第1网格"_s), b = o.grid(u"第2网格"_s);
        Grids grids(o.store());
        QVERIFY(o.give(one.building, a, May));
        QVERIFY(Posts(o.store()).assign({o.role(u"grid_worker"_s), a, 0, 0, 0, 0, 0, u"赵网"_s}));
        const Findings findings = grids.checkClose(a, June);
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().message.contains(u'3'), qPrintable(findings.first().message));
        QCOMPARE(findings.first().field, u"range"_s);
        auto refused = grids.close(a, June);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        auto used = grids.remove(a);
        QVERIFY(!used);
        QCOMPARE(used.error().code, ErrorCode::Refused);
        QVERIFY(o.give(one.building, b, June));
        QVERIFY(grids.close(a, June));
        QCOMPARE(Grids::list(o.db(), o.layer(), June)->size(), 1);
        QCOMPARE(Grids::list(o.db(), o.layer(), May)->size(), 2);
        QCOMPARE(Posts::of(o.db(), a, June)->size(), 0);
        QCOMPARE(Posts::of(o.db(), a, May)->size(), 1);
        // What was never used goes without a trace in the lists.
        const Key wrong = o.grid(u"写错了"_s);
        QVERIFY(grids.remove(wrong));
        auto late = grids.give({{GridPlace::Building, one.building}}, a, July);
        QVERIFY(!late);
    }

    void gridsAreNoCircle_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<bool>("fits");
        QTest::newRow("itself") << 0 << 0 << false;
        QTest::newRow("its part") << 0 << 1 << false;
        QTest::newRow("a part of its part") << 0 << 2 << false;
        QTest::newRow("another") << 2 << 0 << true;
    }
    void gridsAreNoCircle()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QFETCH(bool, fits);
        GridOffice o;
        QList<Key> keys{o.grid(u"第1网格"_s)};
        keys << o.grid(u"第1网格甲"_s, keys[0]);
        keys << o.grid(u"第1网格乙"_s, keys[1]);
        auto seen = o.store().read(Grid::entity(), keys[part]);
        auto grid = seen->as<Grid>();
        grid.parent = keys[whole];
        auto done = Grids(o.store()).change(*seen, grid);
        QCOMPARE(bool(done), fits);
        if (!fits)
            QCOMPARE(done.error().detail, u"parent"_s);
    }

    void whatIsTypedIsChecked()
    {
        GridOffice o;
        Grids grids(o.store());
        o.grid(u"第1网格"_s);
        QCOMPARE(grids.add({o.layer(), u" 第1网格 "_s}).error().detail, u"name"_s);
        QCOMPARE(grids.add({o.layer(), u"  "_s}).error().detail, u"name"_s);
        QCOMPARE(grids.add({o.layer(), u"第2网格"_s, {}, 0, {}, {}, u"2026-06-01"_s, u"2026-05-01"_s}).error().detail, u"until"_s);
        QCOMPARE(grids.add({o.layer(), u"第2网格"_s, {}, 0, {}, {}, u"五月"_s}).error().detail, u"since"_s);
        QCOMPARE(grids.addLayer({u"采油一厂红色网格"_s, u"enterprise"_s, 300, 100}).error().detail, u"largest"_s);
        auto red = grids.addLayer({u"采油一厂红色网格"_s, u"enterprise"_s});
        QVERIFY(red);
        QCOMPARE(Grids::layers(o.db(), May)->size(), 2);
        QVERIFY(grids.add({*red, u"第1网格"_s}));
        QVERIFY(!grids.closeLayer(o.layer(), June));
        QVERIFY(grids.closeLayer(*red, June));
        QCOMPARE(Grids::layers(o.db(), July)->size(), 1);
    }

    void postsAreFilledHandedOverAndEnded()
    {
        GridOffice o;
        const auto one = o.build(o.add(Estate{u"油城花园"_s}), u"1"_s, 1, 1);
        const Key a = o.grid(u"第1网格"_s);
        Posts posts(o.store());
        const Key role = o.role(u"grid_worker"_s);
        QCOMPARE(posts.assign({role, a}).error().detail, u"name"_s);
        QCOMPARE(posts.assign({role, a, 0, 0, 0, o.store().worker(), 0, u"刘敏"_s}).error().detail, u"name"_s);
        QCOMPARE(posts.assign({o.role(u"building_head"_s), a, 0, 0, 0, 0, 0, u"孙楼"_s}).error().detail, u"grid"_s);
        Post first{role, a, 0, 0, 0, o.store().worker()};
        first.since = u"2026-05-01"_s;
        first.phone = u"13800000001"_s;
        auto held = posts.assign(first);
        QVERIFY(held);
        QVERIFY(posts.assign({o.role(u"building_head"_s), 0, one.building, 0, 0, 0, 0, u"孙楼"_s}));
        Post next;
        next.name = u"赵网"_s;
        next.employer = u"顺丰速运"_s;
        UndoStack undo(o.store());
        QVERIFY(posts.succeed(*held, next, June));
        QCOMPARE(Posts::of(o.db(), a, May)->first().holder, u"刘敏"_s);
        QCOMPARE(Posts::of(o.db(), a, May)->first().phone, u"13800000001"_s);
        QCOMPARE(Posts::of(o.db(), a, June)->size(), 1);
        QCOMPARE(Posts::of(o.db(), a, June)->first().holder, u"赵网"_s);
        const auto withHeads = Posts::of(o.db(), a, June, {one.building});
        QCOMPARE(withHeads->size(), 2);
        QCOMPARE(withHeads->last().place, u"油城花园1号楼"_s);
        QVERIFY(!posts.succeed(*held, next, May.addDays(-7)));
        QVERIFY(undo.undo());
        QCOMPARE(Posts::of(o.db(), a, June)->first().holder, u"刘敏"_s);
        QVERIFY(posts.end(*held, July));
        QCOMPARE(Posts::of(o.db(), a, July)->size(), 0);
        QCOMPARE(Posts::history(o.db(), a)->size(), 1);
    }

    void eachGridSaysWhatItLacks()
    {
        GridOffice o;
        const Key estate = o.add(Estate{u"油城花园"_s});
        const auto large = o.build(estate, u"1"_s, 4, 80), right = o.build(estate, u"2"_s, 2, 60), none = o.build(estate, u"3"_s, 1, 5);
        const Key a = o.grid(u"第2网格"_s), b = o.grid(u"第10网格"_s), c = o.grid(u"第1网格"_s);
        QVERIFY(o.give(large.building, a, May) && o.give(right.building, b, May));
        Posts posts(o.store());
        QVERIFY(posts.assign({o.role(u"community_worker"_s), b, 0, 0, 0, o.store().worker()}));
        QVERIFY(posts.assign({o.role(u"grid_worker"_s), b, 0, 0, 0, 0, 0, u"赵网"_s, {}, {}, {}, u"2025-01-01"_s, {}, u"2026-05-20"_s}));
        QVERIFY(posts.addRole({u"民警"_s, {}, u"grid"_s, 1}));
        auto heads = o.store().read(PostRole::entity(), o.role(u"building_head"_s));
        auto head = heads->as<PostRole>();
        head.wanted = 1;
        QVERIFY(posts.changeRole(*heads, head));
        auto report = GridChecks::read(o.db(), June);
        QVERIFY(report);
        QCOMPARE(report->grids.size(), 3);
        const auto codes = [](const GridState &state) {
            QStringList all;
            for (const GridProblem &problem : state.problems)
                all << problem.code() + problem.role;
            return all;
        };
        QCOMPARE(report->grids[0].grid, c);
        QCOMPARE(report->grids[1].name, u"第2网格"_s);
        QCOMPARE(report->grids[1].households, 320);
        QCOMPARE(report->grids[1].people, 640);
        QCOMPARE(codes(report->grids[1]), QStringList({u"too_large"_s, u"no_community_worker"_s, u"no_grid_worker"_s, u"vacancy"_s + head.name, u"vacancy民警"_s}));
        QCOMPARE(codes(report->grids[2]), QStringList({u"vacancy"_s + head.name, u"vacancy民警"_s, u"term_over"_s + u""_s + report->grids[2].problems.last().role}));
        QCOMPARE(report->grids[2].communityWorkers, 1);
        QCOMPARE(report->grids[2].workers, QStringList({u"刘敏"_s, u"赵网"_s}));
        QCOMPARE(report->doorsInNone, 5);
        QCOMPARE(report->householdsInNone, 5);
        QCOMPARE(report->buildingsInNone, QStringList{u"油城花园3号楼"_s});
        QVERIFY(report->inTwo.isEmpty());
        Q_UNUSED(none)
        // Two desks gave one building to two grids: the later counts, and it is said.
        o.add(GridRange{c, 0, right.building, 0, 0, u"2026-05-15"_s, {}});
        report = GridChecks::read(o.db(), June);
        QCOMPARE(report->grids[0].households, 120);
        QCOMPARE(report->inTwo.size(), 1);
        // A grid that is part of another counts there and is not judged by itself.
        const Key part = o.grid(u"第2网格甲"_s, a);
        QVERIFY(Grids(o.store()).give({{GridPlace::Stairwell, large.stairwells[0]}}, part, June));
        report = GridChecks::read(o.db(), June);
        QCOMPARE(report->grids[1].households, 320);
        QCOMPARE(report->grids[2].households, 80);
        QVERIFY(report->grids[2].problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGrids)
#include "tst_grids.moc"
