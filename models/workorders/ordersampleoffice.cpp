// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordersampleoffice.h"

#include "models/grids/gridmap.h"
#include "models/residents/address.h"
#include "models/workorders/ordersamplewords.h"

#include <QHash>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int PeopleAtMost = 20000;

QStringList lines(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'\n');
}

Status keys(const Database &db, const QString &sql, std::vector<Key> &into)
{
    auto rows = Query::run(db, sql);
    if (!rows)
        return rows.error();
    while (rows->next())
        into.push_back(rows->number(0));
    return {};
}

} // namespace

Status OrderSampleOffice::read(const Database &db, QDate today)
{
    if (auto done = readKinds(db); !done)
        return done;
    if (auto done = readPeople(db, today); !done)
        return done;
    if (auto done = keys(db, u"SELECT key FROM department WHERE closed_on IS NULL AND merged_into IS NULL ORDER BY key"_s, departments); !done)
        return done;
    return keys(db, u"SELECT key FROM worker WHERE inactive IS NULL OR inactive = 0 ORDER BY key"_s, workers);
}

Status OrderSampleOffice::readKinds(const Database &db)
{
    QHash<QString, QStringList> titles;
    for (const OrderSampleWords &words : OrderTitles)
        titles.insert(QString::fromUtf16(words.category), lines(words.titles));
    auto rows = Query::run(db, u"SELECT key, department, limit_accept, limit_sign, limit_handle, limit_callback, urgent_accept, urgent_sign, urgent_handle, "
                               "urgent_callback, code, name FROM order_category WHERE parent IS NOT NULL AND (inactive IS NULL OR inactive = 0) ORDER BY key"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Kind kind;
        kind.key = rows->number(0);
        kind.department = rows->number(1);
        for (int i = 0; i < 4; ++i) {
            kind.limits[size_t(i)] = rows->value(2 + i).isNull() ? -1 : int(rows->number(2 + i));
            kind.urgent[size_t(i)] = rows->value(6 + i).isNull() ? -1 : int(rows->number(6 + i));
        }
        kind.titles = titles.value(rows->text(10), {rows->text(11)});
        kinds.push_back(kind);
    }
    if (kinds.empty())
        for (const OrderSampleWords &words : OrderTitles) {
            Kind kind;
            kind.titles = lines(words.titles);
            kinds.push_back(kind);
        }
    return {};
}

Status OrderSampleOffice::readPeople(const Database &db, QDate today)
{
    auto grids = GridMap::read(db, today);
    if (!grids)
        return grids.error();
    auto rows = Query::run(db, u"SELECT r.key, m.household, d.key, s.key, b.key, e.key, r.name, r.phone, e.name, b.number, s.number, d.room FROM membership m "
                               "JOIN resident r ON r.key = m.resident JOIN occupancy o ON o.household = m.household JOIN dwelling d ON d.key = o.dwelling "
                               "LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = d.building LEFT JOIN estate e ON e.key = d.estate "
                               "WHERE m.until IS NULL AND o.until IS NULL AND r.died_on IS NULL AND r.phone IS NOT NULL AND r.name IS NOT NULL "
                               "ORDER BY m.key LIMIT %1"_s.arg(PeopleAtMost));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Person p;
        p.resident = rows->number(0);
        p.household = rows->number(1);
        p.dwelling = rows->number(2);
        p.stairwell = rows->number(3);
        p.building = rows->number(4);
        p.estate = rows->number(5);
        p.grid = grids->ofDoor(p.dwelling, p.stairwell, p.building, p.estate);
        p.name = rows->text(6);
        p.phone = rows->text(7);
        Address address;
        address.estate = rows->text(8);
        address.building = rows->text(9);
        address.stairwell = rows->text(10);
        address.room = rows->text(11);
        p.place = address.longText();
        address.room.clear();
        p.house = address.longText();
        people.push_back(p);
    }
    return {};
}

} // namespace Allpost
