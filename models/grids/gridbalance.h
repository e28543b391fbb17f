// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/grids/gridmap.h"
#include "models/store/store.h"

#include <QHash>

#include <vector>

namespace Allpost {

/// A piece that goes to one grid as a whole: mostly a building; a stairwell where a building lies in several grids or
/// holds more households than a grid may; a single door that has a range of its own.
struct GridBlock
{
    GridPlace place = {};
    Key estate = 0;
    Key building = 0;
    QString title = {};   ///< 创业小区3号楼
    QString estateName = {};
    QString shortTitle = {}; ///< 3号楼, 3号楼2单元
    Key grid = 0;         ///< where it belongs before; of a part of a grid: the whole
    Key exactly = 0;      ///< … and the part itself
    int households = 0;
    int people = 0;
    int openVisits = 0;   ///< visits whose follow-up is open; they go with the household
    int part = -1;        ///< index into GridPlan::parts; -1: nowhere yet
};

/// One grid as it will be.
struct GridPart
{
    Key grid = 0;         ///< 0: a new one
    QString name = {};
    int households = 0;
    int people = 0;
    int buildings = 0;
    int comes = 0;        ///< households that come from another grid
    int goes = 0;         ///< households that leave this one
};

/// A proposal: who would belong where from a day on. Nothing is written until GridBalance::apply(); move() changes it by
/// hand. Blocks stand in walking order: by estate and number as painted on the wall.
struct GridPlan
{
    enum Kind { Split, Merge, Balance };

    Kind kind = Split;
    Key layer = 0;
    QDate from = {};
    qint64 smallest = 0;
    qint64 largest = 0;
    std::vector<GridBlock> blocks = {};
    std::vector<GridPart> parts = {};
    QList<Key> ends = {}; ///< Merge: grids that end on that day
    QHash<Key, QString> names = {}; ///< of all grids of the layer on that day

    /// Blocks that leave their grid, with their people.
    struct Moved { int blocks = 0; int households = 0; int people = 0; int openVisits = 0; };
    Moved moved() const;
    void move(size_t block, int part);
    /// Sums of the parts anew, after the blocks changed.
    void count();
    /// The largest distance of a part from the mean, as a share of it (0.08: 8 %).
    double unevenness() const;
};

/// What becomes of the posts of a grid that is split or ends.
enum class GridPosts {
    Stay,   ///< with the first part; of grids that end: ended
    GoOver, ///< also in the new parts; of grids that end: with the grid that takes them in
};

namespace GridBalance {

/// Cuts weights, in their order, into so many parts as equal as can be: the sum of the squares of their distances from the
/// mean is the least possible. Gives the part of each weight; every part has at least one while there are enough.
std::vector<int> partition(const std::vector<int> &weights, int parts, Progress *progress = nullptr);

/// The layer as it is: a part for each grid in order of their names, each block in its own; part -1: in no grid.
Result<GridPlan> asItIs(const Database &db, Key layer, QDate day, Progress *progress = nullptr);

/// A grid in so many; the first part stays the grid it was, the others are new and named after it.
Result<GridPlan> split(const Database &db, Key grid, int parts, QDate from);
/// These grids become the first of them.
Result<GridPlan> merge(const Database &db, const QList<Key> &grids, QDate from);
/// All grids of a layer as equal as their buildings allow, each near where it lies now; places in no grid are taken in.
/// Cancelled when progress says so. onlyThese: some grids of the layer.
Result<GridPlan> balance(const Database &db, Key layer, QDate from, Progress *progress = nullptr, const QList<Key> &onlyThese = {});
/// So many new grids over everything that lies in no grid of the layer: what a new office begins with.
Result<GridPlan> lay(const Database &db, Key layer, int parts, QDate from);

/// What stands against the plan as it is: a part without a name, two of one name, a date before the grid began.
Status check(const Database &db, const GridPlan &plan);
/// Writes the plan: one deed, all or nothing. Gives the deed; 0 when nothing changes.
Result<qint64> apply(Store &store, const GridPlan &plan, GridPosts posts = GridPosts::Stay, Progress *progress = nullptr);

} // namespace GridBalance

} // namespace Allpost
