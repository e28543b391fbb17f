// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/rights.h"
#include "models/grids/gridmap.h"
#include "models/views/listdefinition.h"

/// What the columns of the list of people are made from; for residentlist.cpp and its neighbours alone.
namespace Allpost::ResidentWays {

using namespace Qt::StringLiterals;

/// Of a tie with this alias: it holds on the day ?1.
inline QString current(const QString &alias)
{
    return u"(%1.until IS NULL OR %1.until > ?1)"_s.arg(alias);
}

/// Of a care record with this alias: it holds on the day, and the worker at the desk may see its group.
inline QString currentAndSeen(const QString &alias)
{
    return current(alias) + u" AND "_s + Rights::seenSql(alias);
}

inline QString firstMembership(const QString &condition)
{
    return u"(SELECT min(x.key) FROM membership x WHERE %1 AND %2)"_s.arg(condition, current(u"x"_s));
}

inline ListColumn derived(const QString &name, const char *label, ListColumn::Kind kind, const QStringList &words, const QString &part,
                          const QStringList &joinNames)
{
    ListColumn column{name, label};
    column.kind = kind;
    column.words = words;
    column.parts = {part};
    column.joins = joinNames;
    return column;
}

inline ListColumn flag(const QString &name, const char *label, const QStringList &words, const QString &condition, const QStringList &joinNames = {})
{
    ListColumn column = derived(name, label, ListColumn::Kind::YesNo, words, condition, joinNames);
    column.isCondition = true;
    return column;
}

/// A door with the places it stands in: d, s, b, e; its grid in the main layer: g.
inline QString doors()
{
    return u"dwelling d LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = coalesce(d.building, s.building) "
           "LEFT JOIN estate e ON e.key = coalesce(d.estate, b.estate)"_s;
}

/// The grid of the main layer for a door.
inline QString gridJoin()
{
    return u"LEFT JOIN grid g ON g.key = "_s + GridMap::expression();
}

/// The ways along the ties for all people at once. Of several present ones the first entered counts, as in the joins.
struct Ways
{
    const QString toHousehold = u"SELECT m.resident, m.household FROM membership m WHERE m.resident IS NOT NULL AND m.household IS NOT NULL AND %1 "
                                "ORDER BY m.key"_s.arg(current(u"m"_s));
    const QString toDwelling = u"SELECT o.household, o.dwelling FROM occupancy o WHERE o.household IS NOT NULL AND o.dwelling IS NOT NULL AND %1 "
                               "ORDER BY o.key"_s.arg(current(u"o"_s));
    /// Those of whose present membership %1 holds.
    const QString membership = u"r.key IN (SELECT m.resident FROM membership m WHERE m.resident IS NOT NULL AND %1 AND %3 AND m.key = %2)"_s.arg(
        current(u"m"_s), firstMembership(u"x.resident = m.resident"_s), u"%1"_s);
    /// Those of whose household, named by its key in %1.
    const QString household = QString(membership).replace("%1"_L1, u"m.household IN (%1)"_s);

    void byMembership(ListColumn &column) const
    {
        column.path = membership;
        const QString part = column.isCondition ? u"CASE WHEN "_s + column.parts[0] + u" THEN 1 ELSE 0 END"_s : column.parts[0];
        column.valuesSql = u"SELECT m.resident, "_s + part + u" FROM membership m WHERE m.resident IS NOT NULL AND %1 ORDER BY m.key"_s.arg(current(u"m"_s));
    }
    void byHousehold(ListColumn &column, const QString &from) const
    {
        column.path = QString(household).replace("%1"_L1, u"SELECT h.key FROM "_s + from + u" WHERE %1"_s);
        column.hops = {toHousehold};
        column.valuesSql = u"SELECT h.key, "_s + column.parts.join(u", "_s) + u" FROM "_s + from;
    }
    void byDwelling(ListColumn &column) const
    {
        const QString from = doors() + (column.joins.contains(u"g"_s) ? u' ' + gridJoin() : QString());
        const QString first = u"o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = o.household AND %1)"_s.arg(current(u"y"_s));
        const QString homes = u"SELECT o.household FROM occupancy o WHERE o.household IS NOT NULL AND %1 AND o.dwelling IN (SELECT d.key FROM %2 WHERE %4) AND %3"_s
                                  .arg(current(u"o"_s), from, first, u"%1"_s);
        column.path = QString(household).replace("%1"_L1, homes);
        column.hops = {toHousehold, toDwelling};
        column.valuesSql = u"SELECT d.key, "_s + column.parts.join(u", "_s) + u" FROM "_s + from;
    }
};

/// Columns from what is tied to a person in other ways: visits, the spouse, the dwelling, the grid, several households.
/// They stand behind those of the list itself; joins are added to.
void addTies(std::vector<ListColumn> &columns, std::vector<ListJoin> &joins);

/// What the office keeps of each care group beside the group itself: disabled.valid_until, 残疾.有效期至.
void addCareFields(std::vector<ListColumn> &columns, std::vector<ListJoin> &joins);

} // namespace Allpost::ResidentWays
