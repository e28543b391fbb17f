// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridmap.h"

#include "models/store/statement.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Calls row for each row of a statement.
template <typename Row>
Status each(Statement &rows, Row row)
{
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        row();
    }
}

/// The row with this alias holds on the day.
QString holds(const QString &alias, const QString &day)
{
    return u"(%1.since IS NULL OR %1.since <= %2) AND (%1.until IS NULL OR %1.until > %2)"_s.arg(alias, day);
}

Result<Key> firstKey(Result<Query> row)
{
    if (!row)
        return row.error();
    return row->next() ? row->number(0) : 0;
}

} // namespace

void KeyTable::set(Key key, Key value)
{
    if (key <= 0)
        return;
    if (size_t(key) >= m_values.size())
        m_values.resize(qMax(size_t(key) + 1, m_values.size() * 3 / 2));
    m_values[size_t(key)] = value;
}

Result<Key> GridMap::mainLayer(const Database &db)
{
    return firstKey(Query::run(db, u"SELECT key FROM grid_layer WHERE until IS NULL ORDER BY coalesce(main, 0) DESC, coalesce(position, 0), key LIMIT 1"_s));
}

QString GridMap::expression(const QString &day, const QString &dwelling, const QString &stairwell, const QString &building, const QString &estate)
{
    const QString layer = u"(SELECT l.key FROM grid_layer l WHERE l.until IS NULL ORDER BY coalesce(l.main, 0) DESC, coalesce(l.position, 0), l.key LIMIT 1)"_s;
    const auto level = [&](const QString &column, const QString &alias) {
        return u"(SELECT gr.grid FROM grid_range gr JOIN grid gg ON gg.key = gr.grid WHERE gr.%1 = %2.key AND gg.layer = %3 AND %4 AND %5 "
               "ORDER BY coalesce(gr.since, '') DESC, gr.key LIMIT 1)"_s.arg(column, alias, layer, holds(u"gr"_s, day), holds(u"gg"_s, day));
    };
    return u"coalesce(%1, %2, %3, %4)"_s.arg(level(u"dwelling"_s, dwelling), level(u"stairwell"_s, stairwell), level(u"building"_s, building),
                                             level(u"estate"_s, estate));
}

Result<Key> GridMap::ofDwelling(const Database &db, Key dwelling, QDate day, Key layer)
{
    Result<Key> of = layer ? Result<Key>(layer) : mainLayer(db);
    if (!of || !*of)
        return of;
    return firstKey(Query::run(
        db,
        u"SELECT gr.grid FROM dwelling d LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = coalesce(d.building, s.building) "
        "JOIN grid_range gr ON gr.dwelling = d.key OR gr.stairwell = s.key OR gr.building = b.key OR gr.estate = coalesce(d.estate, b.estate) "
        "JOIN grid gg ON gg.key = gr.grid WHERE d.key = :dwelling AND gg.layer = :layer AND "_s
            + holds(u"gr"_s, u":day"_s) + u" AND "_s + holds(u"gg"_s, u":day"_s)
            + u" ORDER BY CASE WHEN gr.dwelling IS NOT NULL THEN 0 WHEN gr.stairwell IS NOT NULL THEN 1 WHEN gr.building IS NOT NULL THEN 2 ELSE 3 END, "
              "coalesce(gr.since, '') DESC, gr.key LIMIT 1"_s,
        {{u":dwelling"_s, dwelling}, {u":layer"_s, *of}, {u":day"_s, day.toString(Qt::ISODate)}}));
}

Result<Key> GridMap::ofHousehold(const Database &db, Key household, QDate day, Key layer)
{
    auto door = firstKey(Query::run(db, u"SELECT o.dwelling FROM occupancy o WHERE o.household = :household AND "_s + holds(u"o"_s, u":day"_s) + u" ORDER BY o.key LIMIT 1"_s,
                                    {{u":household"_s, household}, {u":day"_s, day.toString(Qt::ISODate)}}));
    if (!door || !*door)
        return door;
    return ofDwelling(db, *door, day, layer);
}

Result<GridMap> GridMap::read(const Database &db, QDate day, Key layer)
{
    GridMap map;
    map.m_day = day;
    auto of = layer ? Result<Key>(layer) : mainLayer(db);
    if (!of)
        return of.error();
    map.m_layer = *of;
    Statement tree(db, u"SELECT key, estate FROM building UNION ALL SELECT key, building FROM stairwell"_s);
    if (auto read = each(tree, [&] { map.m_above.set(tree.number(0), tree.number(1)); }); !read)
        return read.error();
    Statement ranges(db, u"SELECT gr.grid, gr.estate, gr.building, gr.stairwell, gr.dwelling FROM grid_range gr JOIN grid gg ON gg.key = gr.grid "
                         "WHERE gg.layer = ?1 AND "_s + holds(u"gr"_s, u"?2"_s) + u" AND "_s + holds(u"gg"_s, u"?2"_s)
                             + u" ORDER BY coalesce(gr.since, '') DESC, gr.key"_s);
    ranges.bind(1, map.m_layer);
    ranges.bind(2, day.toString(Qt::ISODate));
    const auto take = [&] {
        const Key grid = ranges.number(0);
        for (const GridPlace place : {GridPlace{GridPlace::Door, ranges.number(4)}, {GridPlace::Stairwell, ranges.number(3)},
                                      {GridPlace::Building, ranges.number(2)}, {GridPlace::Estate, ranges.number(1)}}) {
            if (!place.key)
                continue;
            const Key before = map.m_grids.value(place.key);
            if (!before)
                map.m_grids.set(place.key, grid);
            else if (before != grid)
                map.m_doubles.push_back({place, before, grid});
            return;
        }
    };
    if (auto read = each(ranges, take); !read)
        return read.error();
    return map;
}

Key GridMap::ofDoor(Key dwelling, Key stairwell, Key building, Key estate) const
{
    if (const Key grid = m_grids.value(dwelling))
        return grid;
    if (const Key grid = m_grids.value(stairwell))
        return grid;
    if (!building)
        building = m_above.value(stairwell);
    if (const Key grid = m_grids.value(building))
        return grid;
    return m_grids.value(estate ? estate : m_above.value(building));
}

Key GridMap::of(const GridPlace &place) const
{
    switch (place.level) {
    case GridPlace::Estate: return ofEstate(place.key);
    case GridPlace::Building: return ofBuilding(place.key);
    case GridPlace::Stairwell: return ofStairwell(place.key);
    case GridPlace::Door: return own(place.key);
    case GridPlace::Nowhere: break;
    }
    return 0;
}

Result<KeyTable> GridMap::dwellings(const Database &db) const
{
    KeyTable grids;
    Statement doors(db, u"SELECT key, stairwell, building, estate FROM dwelling"_s);
    const auto take = [&] {
        const Key door = doors.number(0);
        if (const Key grid = ofDoor(door, doors.number(1), doors.number(2), doors.number(3)))
            grids.set(door, grid);
    };
    if (auto read = each(doors, take); !read)
        return read.error();
    return grids;
}

Result<KeyTable> GridMap::households(const Database &db) const
{
    auto doors = dwellings(db);
    if (!doors)
        return doors;
    KeyTable grids, homes;
    Statement ties(db, u"SELECT o.household, o.dwelling FROM occupancy o WHERE "_s + holds(u"o"_s, u"?1"_s) + u" ORDER BY o.key"_s);
    ties.bind(1, m_day.toString(Qt::ISODate));
    const auto take = [&] {
        const Key household = ties.number(0);
        if (homes.value(household))
            return;
        homes.set(household, ties.number(1));
        grids.set(household, doors->value(ties.number(1)));
    };
    if (auto read = each(ties, take); !read)
        return read.error();
    return grids;
}

} // namespace Allpost
