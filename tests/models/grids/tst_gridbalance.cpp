// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Splitting, merging and evening out grids: what is proposed, what is written, and that one step takes it back.
#include "models/grids/gridbalance.h"
#include "models/grids/gridchecks.h"
#include "models/store/integrity.h"
#include "models/visits/visit.h"
#include "tests/models/grids/gridoffice.h"

#include <QRandomGenerator>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const QDate May(2026, 5, 1), June(2026, 6, 1);

QList<int> sizes(const GridPlan &plan)
{
    QList<int> all;
    for (const GridPart &part : plan.parts)
        all << part.households;
    return all;
}

/// The least sum of squares by trying every way to cut.
double best(const std::vector<int> &weights, size_t from, int parts, double mean)
{
    double sum = 0;
    if (parts == 1) {
        for (size_t i = from; i < weights.size(); ++i)
            sum += weights[i];
        return (sum - mean) * (sum - mean);
    }
    double least = 1e18;
    for (size_t end = from + 1; end + size_t(parts) - 1 <= weights.size(); ++end) {
        sum += weights[end - 1];
        least = std::min(least, (sum - mean) * (sum - mean) + best(weights, end, parts - 1, mean));
    }
    return least;
}

} // namespace

class TestGridBalance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsAreAsEqualAsCanBe()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            std::vector<int> weights(size_t(random.bounded(3, 12)));
            int total = 0;
            for (int &weight : weights)
                total += weight = random.bounded(0, 40);
            const int parts = random.bounded(1, int(weights.size()) + 1);
            const auto of = GridBalance::partition(weights, parts);
            QCOMPARE(of.size(), weights.size());
            QCOMPARE(of.front(), 0);
            QCOMPARE(of.back(), parts - 1);
            std::vector<double> sums(size_t(parts), 0);
            for (size_t i = 0; i < of.size(); ++i) {
                QVERIFY(i == 0 || of[i] == of[i - 1] || of[i] == of[i - 1] + 1);
                sums[size_t(of[i])] += weights[i];
            }
            const double mean = double(total) / parts;
            double cost = 0;
            for (double sum : sums)
                cost += (sum - mean) * (sum - mean);
            QVERIFY2(std::abs(cost - best(weights, 0, parts, mean)) < 1e-6, "a better cut exists");
        }
        QVERIFY(GridBalance::partition({}, 3).empty());
        QCOMPARE(GridBalance::partition({5, 5}, 3), std::vector<int>({0, 1}));
    }

    void aGridIsSplitAlongTheWayPeopleWalk()
    {
        GridOffice o;
        const Key estate = o.add(Estate{u"油城花园"_s});
        QList<GridOffice::Built> built;
        for (const QString &number : {u"10"_s, u"1"_s, u"2"_s, u"3"_s})
            built << o.build(estate, number, 1, 10);
        const Key a = o.grid(u"第1网格"_s);
        QVERIFY(Grids(o.store()).give({{GridPlace::Estate, estate}}, a, May));
        QVERIFY(Posts(o.store()).assign({o.role(u"grid_worker"_s), a, 0, 0, 0, 0, 0, u"赵网"_s}));
        Visit visit;
        visit.household = built[0].households[0];
        visit.visitedOn = u"2026-04-01"_s;
        visit.followUp = u"修水管"_s;
        o.add(visit);
        auto plan = GridBalance::split(o.db(), a, 2, June);
        QVERIFY(plan);
        QCOMPARE(plan->blocks.size(), 4);
        QCOMPARE(plan->blocks.front().title, u"油城花园1号楼"_s);
        QCOMPARE(plan->blocks.back().title, u"油城花园10号楼"_s);
        QCOMPARE(sizes(*plan), QList<int>({20, 20}));
        QCOMPARE(plan->parts[1].name, u"第1网格-2"_s);
        QCOMPARE(plan->moved().blocks, 2);
        QCOMPARE(plan->moved().households, 20);
        QCOMPARE(plan->moved().people, 40);
        QCOMPARE(plan->moved().openVisits, 1);
        plan->move(2, 0);
        QCOMPARE(sizes(*plan), QList<int>({30, 10}));
        QCOMPARE(plan->moved().households, 10);
        const QStringList before = o.ranges();
        UndoStack undo(o.store());
        auto done = GridBalance::apply(o.store(), *plan, GridPosts::GoOver);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const auto grids = Grids::list(o.db(), o.layer(), June);
        QCOMPARE(grids->size(), 2);
        const Key fresh = grids->last().key;
        QCOMPARE(o.gridOf(built[0].doors[0], June), fresh);
        QCOMPARE(o.gridOf(built[0].doors[0], May), a);
        QCOMPARE(o.gridOf(built[3].doors[0], June), a);
        QCOMPARE(Posts::of(o.db(), fresh, June)->size(), 1);
        QCOMPARE(Posts::of(o.db(), a, June)->size(), 1);
        QCOMPARE(Grids::list(o.db(), o.layer(), May)->size(), 1);
        QVERIFY(undo.undo());
        QCOMPARE(o.ranges(), before);
        QCOMPARE(Grids::list(o.db(), o.layer(), June)->size(), 1);
        Progress silent;
        QVERIFY(Integrity::check(o.db(), silent)->ok());
    }

    void whatCannotBeIsRefused()
    {
        GridOffice o;
        const auto one = o.build(o.add(Estate{u"油城花园"_s}), u"1"_s, 2, 10);
        const Key a = o.grid(u"第1网格"_s), b = o.grid(u"第2网格"_s);
        QVERIFY(o.give(one.building, a, May));
        QVERIFY(!GridBalance::split(o.db(), a, 2, June));
        QVERIFY(!GridBalance::merge(o.db(), {a, a}, June));
        auto plan = GridBalance::merge(o.db(), {a, b}, June);
        QVERIFY(plan);
        plan->parts.push_back({0, u"第2网格"_s, 0, 0, 0, 0, 0});
        auto refused = GridBalance::apply(o.store(), *plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"name"_s);
    }

    void aTowerLargerThanAGridIsCutAtItsStairwells()
    {
        GridOffice o;
        const auto tower = o.build(o.add(Estate{u"油城花园"_s}), u"1"_s, 4, 100);
        const Key a = o.grid(u"第1网格"_s);
        QVERIFY(o.give(tower.building, a, May));
        auto plan = GridBalance::split(o.db(), a, 2, June);
        QVERIFY(plan);
        QCOMPARE(sizes(*plan), QList<int>({200, 200}));
        QVERIFY(GridBalance::apply(o.store(), *plan));
        QCOMPARE(o.gridOf(tower.doors[0], June), a);
        QVERIFY(o.gridOf(tower.doors[399], June) != a);
        QCOMPARE(o.gridOf(tower.doors[399], May), a);
    }

    void mergedGridsBecomeTheFirst()
    {
        GridOffice o;
        const Key estate = o.add(Estate{u"油城花园"_s});
        const auto one = o.build(estate, u"1"_s, 1, 10), two = o.build(estate, u"2"_s, 2, 10);
        const Key a = o.grid(u"第1网格"_s), b = o.grid(u"第2网格"_s), part = o.grid(u"第2网格甲"_s, b);
        QVERIFY(Grids(o.store()).give({{GridPlace::Estate, estate}}, b, May));
        QVERIFY(o.give(one.building, a, May));
        QVERIFY(Grids(o.store()).give({{GridPlace::Stairwell, two.stairwells[0]}}, part, May));
        QVERIFY(Posts(o.store()).assign({o.role(u"grid_worker"_s), b, 0, 0, 0, 0, 0, u"赵网"_s}));
        auto plan = GridBalance::merge(o.db(), {a, b}, June);
        QVERIFY(plan);
        QCOMPARE(sizes(*plan), QList<int>({30}));
        QCOMPARE(plan->moved().households, 20);
        UndoStack undo(o.store());
        QVERIFY(GridBalance::apply(o.store(), *plan, GridPosts::GoOver));
        QCOMPARE(o.gridOf(two.doors[15], June), a);
        QCOMPARE(o.gridOf(two.doors[0], June), part);
        QCOMPARE(Grids::read(o.db(), part)->parent, a);
        QCOMPARE(Grids::read(o.db(), b)->until, u"2026-06-01"_s);
        QCOMPARE(Posts::of(o.db(), a, June)->size(), 1);
        QCOMPARE(Posts::of(o.db(), b, June)->size(), 0);
        QCOMPARE(o.gridOf(two.doors[15], May), b);
        QVERIFY(undo.undo());
        QCOMPARE(o.gridOf(two.doors[15], June), b);
        QCOMPARE(Posts::of(o.db(), b, June)->size(), 1);
    }

    void aWholeLayerIsEvenedOut()
    {
        GridOffice o;
        QRandomGenerator random(5);
        int largestBuilding = 0;
        for (const QString &estate : {u"油城花园"_s, u"创业小区"_s}) {
            const Key key = o.add(Estate{estate});
            for (int i = 1; i <= 15; ++i) {
                const int doors = random.bounded(6, 14);
                largestBuilding = std::max(largestBuilding, doors);
                o.build(key, QString::number(i), 1, doors);
            }
        }
        QVERIFY(GridBalance::lay(o.db(), o.layer(), 6, May));
        QVERIFY(GridBalance::apply(o.store(), *GridBalance::lay(o.db(), o.layer(), 6, May)));
        QCOMPARE(Grids::list(o.db(), o.layer(), May)->size(), 6);
        auto report = GridChecks::read(o.db(), May);
        QCOMPARE(report->doorsInNone, 0);
        // Somebody piles everything into the first grid.
        const auto grids = Grids::list(o.db(), o.layer(), May);
        auto pile = GridBalance::balance(o.db(), o.layer(), May);
        for (GridBlock &block : pile->blocks)
            block.part = 0;
        QVERIFY(GridBalance::apply(o.store(), *pile));
        QCOMPARE(GridChecks::read(o.db(), May)->grids.size(), 6);
        Progress stopped;
        stopped.cancel();
        QCOMPARE(GridBalance::balance(o.db(), o.layer(), June, &stopped).error().code, ErrorCode::Cancelled);
        int reports = 0;
        Progress progress([&](qint64, qint64, const QString &) { ++reports; });
        auto plan = GridBalance::balance(o.db(), o.layer(), June, &progress);
        QVERIFY(plan);
        QVERIFY(reports > 2);
        const QStringList before = o.ranges();
        QCOMPARE(GridBalance::apply(o.store(), *plan, GridPosts::Stay, &stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(o.ranges(), before);
        UndoStack undo(o.store());
        QVERIFY(GridBalance::apply(o.store(), *plan));
        report = GridChecks::read(o.db(), June);
        int total = 0;
        for (const GridState &state : report->grids)
            total += state.households;
        for (const GridState &state : report->grids)
            QVERIFY2(std::abs(state.households - total / 6.0) <= std::max(total / 60.0, double(largestBuilding)), qPrintable(state.name));
        QVERIFY(undo.undo());
        QCOMPARE(o.ranges(), before);
        QCOMPARE(grids->size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestGridBalance)
#include "tst_gridbalance.moc"
