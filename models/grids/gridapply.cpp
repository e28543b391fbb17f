// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridbalance.h"

#include "models/grids/gridranges.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Grids)
};

QString actionOf(GridPlan::Kind kind)
{
    return kind == GridPlan::Split ? u"grid.split"_s : kind == GridPlan::Merge ? u"grid.merge"_s : u"grid.balance"_s;
}

/// Makes the grids that are new; with the posts of the first part where these go over.
Status makeGrids(UnitOfWork &work, GridPlan &plan, GridPosts posts)
{
    Key parent = 0;
    const Key first = plan.parts.front().grid;
    Result<QList<Posts::Entry>> staff = QList<Posts::Entry>{};
    if (first) {
        auto old = Grids::read(work.db(), first);
        if (!old)
            return old.error();
        parent = old->parent;
        if (posts == GridPosts::GoOver)
            staff = Posts::of(work.db(), first, plan.from);
    }
    if (!staff)
        return staff.error();
    for (GridPart &part : plan.parts) {
        if (part.grid)
            continue;
        Grid grid;
        grid.layer = plan.layer;
        grid.name = part.name.simplified();
        grid.parent = parent;
        grid.since = plan.from.toString(Qt::ISODate);
        auto made = work.create(grid);
        if (!made)
            return made.error();
        part.grid = *made;
        for (const Posts::Entry &entry : std::as_const(*staff)) {
            Post post = entry.post;
            post.grid = part.grid;
            post.since = grid.since;
            if (auto kept = work.create(post); !kept)
                return kept.error();
        }
    }
    return {};
}

Status endGrids(UnitOfWork &work, GridRanges &ranges, const GridPlan &plan, GridPosts posts)
{
    const Key to = plan.parts.front().grid;
    for (const Key grid : plan.ends) {
        if (auto given = ranges.giveAll(grid, to); !given)
            return given;
        if (auto ended = Grids::endPosts(work, grid, plan.from, posts == GridPosts::GoOver ? to : 0); !ended)
            return ended;
        auto parts = Query::run(work.db(), u"SELECT key FROM grid WHERE parent = :grid AND (until IS NULL OR until > :day)"_s,
                                {{u":grid"_s, grid}, {u":day"_s, plan.from.toString(Qt::ISODate)}});
        if (!parts)
            return parts.error();
        QList<Key> orphans;
        while (parts->next())
            orphans.append(parts->number(0));
        for (const Key orphan : std::as_const(orphans)) {
            auto seen = Store::read(work.db(), Grid::entity(), orphan);
            if (!seen)
                return seen.error();
            auto now = seen->as<Grid>();
            now.parent = to;
            if (auto done = work.change(*seen, now); !done)
                return done.error();
        }
        auto seen = Store::read(work.db(), Grid::entity(), grid);
        if (!seen)
            return seen.error();
        auto now = seen->as<Grid>();
        now.until = plan.from.toString(Qt::ISODate);
        if (auto done = work.change(*seen, now); !done)
            return done.error();
    }
    return {};
}

/// Estates before buildings before stairwells before doors: what a range above changes for those below is seen to after it.
std::vector<const GridBlock *> fromAbove(const GridPlan &plan)
{
    std::vector<const GridBlock *> order;
    for (const GridBlock &block : plan.blocks)
        order.push_back(&block);
    std::stable_sort(order.begin(), order.end(), [](const GridBlock *a, const GridBlock *b) { return a->place.level < b->place.level; });
    return order;
}

Status moveBlocks(GridRanges &ranges, const GridPlan &plan, Progress *progress)
{
    const auto order = fromAbove(plan);
    qint64 done = 0;
    for (const GridBlock *block : order) {
        if (progress && progress->cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
        if (progress && ++done % 64 == 0)
            progress->report(done, qint64(order.size()), Words::tr("Giving the buildings to their grids"));
        const Key to = block->part < 0 ? block->grid : plan.parts[size_t(block->part)].grid;
        // What stays is given only where a change above would take it along; a part of a grid stays such.
        const Key wanted = to == block->grid ? block->exactly : to;
        if (!wanted || (to == block->grid && ranges.map().of(block->place) == wanted))
            continue;
        if (auto given = ranges.give(block->place, wanted); !given)
            return given;
    }
    return {};
}

} // namespace

Status GridBalance::check(const Database &db, const GridPlan &plan)
{
    if (plan.parts.empty())
        return Error{ErrorCode::Invalid, Words::tr("There is no grid in this layer yet."), {}};
    const QString from = plan.from.toString(Qt::ISODate);
    auto known = Grids::list(db, plan.layer, plan.from);
    if (!known)
        return known.error();
    QStringList names;
    for (const Grids::Entry &entry : std::as_const(*known))
        names << entry.grid.name;
    for (const GridPart &part : plan.parts) {
        const QString name = part.name.simplified();
        if (!part.grid && name.isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("The grid needs a name."), u"name"_s};
        if (!part.grid && names.contains(name))
            return Error{ErrorCode::Invalid, Words::tr("There is already a grid of this name in the layer."), u"name"_s};
        if (!part.grid)
            names << name;
        const bool exists = std::any_of(known->begin(), known->end(), [&](const Grids::Entry &entry) { return entry.key == part.grid; });
        if (part.grid && !exists)
            return Error{ErrorCode::Invalid, Words::tr("%1 does not exist on %2.").arg(part.name, from), u"from"_s};
    }
    return {};
}

Result<qint64> GridBalance::apply(Store &store, const GridPlan &plan, GridPosts posts, Progress *progress)
{
    auto work = UnitOfWork::begin(store, {actionOf(plan.kind)});
    if (!work)
        return work.error();
    const Database &db = (*work)->db();
    if (auto fit = check(db, plan); !fit)
        return fit.error();
    auto map = GridMap::read(db, plan.from, plan.layer);
    if (!map)
        return map.error();
    GridPlan written = plan;
    if (auto made = makeGrids(**work, written, posts); !made)
        return made.error();
    GridRanges ranges(**work, std::move(*map));
    if (auto ended = endGrids(**work, ranges, written, posts); !ended)
        return ended.error();
    if (plan.kind != GridPlan::Merge)
        if (auto moved = moveBlocks(ranges, written, progress); !moved)
            return moved.error();
    return (*work)->commit();
}

} // namespace Allpost
