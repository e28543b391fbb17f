// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/population/populationstate.h"

#include "models/store/statement.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Population)
};

struct Named { Key key; QString name; QByteArray order; };

Result<std::vector<Named>> parts(const Database &db, Population::Part part, Key layer)
{
    const QString sql = part == Population::Part::Estate ? u"SELECT key, name, NULL FROM estate"_s
        : part == Population::Part::Grid                 ? u"SELECT key, name, NULL FROM grid WHERE layer = :layer"_s
                                                         : u"SELECT b.key, b.number, e.name FROM building b LEFT JOIN estate e ON e.key = b.estate"_s;
    auto rows = Query::run(db, sql, part == Population::Part::Grid ? Query::Bindings{{u":layer"_s, layer}} : Query::Bindings{});
    if (!rows)
        return rows.error();
    std::vector<Named> found;
    while (rows->next()) {
        QString name = rows->text(1);
        if (part == Population::Part::Building) {
            if (!name.isEmpty() && name.back().isDigit())
                name = Words::tr("building %1").arg(name);
            name = QStringList{rows->text(2), name}.join(u' ').trimmed();
        }
        found.push_back({rows->number(0), name, ListText::naturalKey(name)});
    }
    std::sort(found.begin(), found.end(), [](const Named &a, const Named &b) { return a.order < b.order; });
    return found;
}

/// Household to estate or building by its first home on that day.
Result<KeyTable> byTree(const Database &db, QDate day, bool building)
{
    const QString iso = day.toString(Qt::ISODate);
    KeyTable parts, dwellings;
    Statement doors(db, u"SELECT d.key, %1 FROM dwelling d LEFT JOIN stairwell s ON s.key = d.stairwell "
                        "LEFT JOIN building b ON b.key = coalesce(d.building, s.building)"_s
                            .arg(building ? u"coalesce(d.building, s.building)"_s : u"coalesce(d.estate, b.estate)"_s));
    for (;;) {
        auto more = doors.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        dwellings.set(doors.number(0), doors.number(1));
    }
    Statement homes(db, u"SELECT household, dwelling FROM occupancy WHERE household IS NOT NULL AND (since IS NULL OR since <= ?) "
                        "AND (until IS NULL OR until > ?) ORDER BY key DESC"_s);
    homes.bind(1, iso);
    homes.bind(2, iso);
    for (;;) {
        auto more = homes.step();
        if (!more)
            return more.error();
        if (!*more)
            return parts;
        parts.set(homes.number(0), dwellings.value(homes.number(1)));
    }
}

} // namespace

Result<PopulationPlaces> PopulationPlaces::load(const Database &db, QDate day, Population::Part part)
{
    PopulationPlaces places;
    places.m_part = part;
    Key layer = 0;
    if (part == Population::Part::Grid) {
        auto map = GridMap::read(db, day);
        if (!map)
            return map.error();
        layer = map->layer();
        auto households = map->households(db);
        if (!households)
            return households.error();
        places.m_parts = std::move(*households);
    } else {
        auto households = byTree(db, day, part == Population::Part::Building);
        if (!households)
            return households.error();
        places.m_parts = std::move(*households);
    }
    auto named = parts(db, part, layer);
    if (!named)
        return named.error();
    for (const Named &one : *named) {
        places.m_names.insert(one.key, one.name);
        places.m_all.append(one.key);
    }
    return places;
}

QString PopulationPlaces::name(Key part) const
{
    if (part)
        return m_names.value(part);
    return m_part == Population::Part::Grid ? Words::tr("In no grid") : Words::tr("No address in the tree");
}

} // namespace Allpost
