// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridranges.h"

namespace Allpost {

using namespace Qt::StringLiterals;

QString GridRanges::column(GridPlace::Level level)
{
    switch (level) {
    case GridPlace::Estate: return u"estate"_s;
    case GridPlace::Building: return u"building"_s;
    case GridPlace::Stairwell: return u"stairwell"_s;
    case GridPlace::Door: return u"dwelling"_s;
    case GridPlace::Nowhere: break;
    }
    return {};
}

GridPlace GridRanges::placeOf(const GridRange &range)
{
    if (range.dwelling)
        return {GridPlace::Door, range.dwelling};
    if (range.stairwell)
        return {GridPlace::Stairwell, range.stairwell};
    if (range.building)
        return {GridPlace::Building, range.building};
    return {range.estate ? GridPlace::Estate : GridPlace::Nowhere, range.estate};
}

GridRange GridRanges::rangeOf(const GridPlace &place, Key grid)
{
    GridRange range;
    range.grid = grid;
    (place.level == GridPlace::Estate ? range.estate : place.level == GridPlace::Building ? range.building
         : place.level == GridPlace::Stairwell ? range.stairwell : range.dwelling) = place.key;
    return range;
}

Status GridRanges::endRange(const Snapshot &seen)
{
    auto range = seen.as<GridRange>();
    ++m_changes;
    // It never held for a day: begun by mistake, or moved twice on one day.
    if (!range.since.isEmpty() && range.since >= day())
        return m_work.remove(GridRange::entity(), seen.key);
    range.until = day();
    if (auto done = m_work.change(seen, range); !done)
        return done.error();
    return {};
}

Result<QString> GridRanges::clear(const GridPlace &place, Key keep, bool *kept)
{
    const QString name = column(place.level);
    auto rows = Query::run(m_work.db(),
                           u"SELECT gr.key, gr.grid, gr.since, gr.until FROM grid_range gr JOIN grid gg ON gg.key = gr.grid WHERE gg.layer = :layer "
                           "AND gr.%1 = :place AND (gr.until IS NULL OR gr.until > :day) ORDER BY coalesce(gr.since, ''), gr.key"_s.arg(name),
                           {{u":layer"_s, m_map.layer()}, {u":place"_s, place.key}, {u":day"_s, day()}});
    if (!rows)
        return rows.error();
    QString limit;
    QList<Key> ends;
    while (rows->next()) {
        if (rows->text(2) > day()) {
            if (limit.isEmpty())
                limit = rows->text(2);
        } else if (!*kept && keep && rows->number(1) == keep && rows->text(3).isEmpty()) {
            *kept = true;
        } else {
            ends.append(rows->number(0));
        }
    }
    for (const Key key : std::as_const(ends)) {
        auto seen = Store::read(m_work.db(), GridRange::entity(), key);
        if (!seen)
            return seen.error();
        if (auto ended = endRange(*seen); !ended)
            return ended.error();
    }
    return limit;
}

Status GridRanges::give(const GridPlace &place, Key grid)
{
    const Key own = m_map.own(place.key);
    if (own == grid || (!own && place.level != GridPlace::Door && m_map.of(place) == grid))
        return {};
    bool kept = false;
    auto limit = clear(place, grid, &kept);
    if (!limit)
        return limit.error();
    m_map.setOwn(place, kept ? grid : 0);
    if (kept || (place.level != GridPlace::Door && m_map.of(place) == grid && limit->isEmpty()))
        return {};
    GridRange range = rangeOf(place, grid);
    range.since = day();
    range.until = *limit;
    if (auto made = m_work.create(range); !made)
        return made.error();
    ++m_changes;
    m_map.setOwn(place, grid);
    return {};
}

Status GridRanges::take(const GridPlace &place)
{
    bool kept = false;
    if (auto limit = clear(place, 0, &kept); !limit)
        return limit.error();
    m_map.setOwn(place, 0);
    return {};
}

Status GridRanges::giveAll(Key grid, Key to)
{
    auto rows = Query::run(m_work.db(), u"SELECT key FROM grid_range WHERE grid = :grid AND (until IS NULL OR until > :day) ORDER BY key"_s,
                           {{u":grid"_s, grid}, {u":day"_s, day()}});
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys.append(rows->number(0));
    for (const Key key : std::as_const(keys)) {
        auto seen = Store::read(m_work.db(), GridRange::entity(), key);
        if (!seen)
            return seen.error();
        const auto range = seen->as<GridRange>();
        const GridPlace place = placeOf(range);
        if (range.since > day()) {
            // Planned for later: it keeps its day and changes its grid.
            ++m_changes;
            auto now = range;
            now.grid = to;
            const Status done = to ? [&]() -> Status { auto c = m_work.change(*seen, now); return c ? Status() : Status(c.error()); }()
                                   : m_work.remove(GridRange::entity(), key);
            if (!done)
                return done;
            continue;
        }
        if (auto ended = endRange(*seen); !ended)
            return ended;
        m_map.setOwn(place, 0);
        if (!to)
            continue;
        GridRange next = rangeOf(place, to);
        next.since = day();
        next.until = range.until;
        if (auto made = m_work.create(next); !made)
            return made.error();
        m_map.setOwn(place, to);
    }
    return {};
}

} // namespace Allpost
