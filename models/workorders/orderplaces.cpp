// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderplaces.h"

#include "models/base/text.h"
#include "models/departments/departmentbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderPlaces)
};

const QString Tree = u"SELECT e.key, b.key, s.key, d.key, e.name, b.number, s.number, d.room, d.address FROM "_s;

OrderPlace placeOf(const Query &row)
{
    Address address;
    address.estate = row.text(4);
    address.building = row.text(5);
    address.stairwell = row.text(6);
    address.room = row.text(7);
    address.rest = row.text(8);
    return {row.number(0), row.number(1), row.number(2), row.number(3), address.longText(), {}};
}

Result<OrderPlace> one(const Database &db, const QString &from, Key key)
{
    auto row = Query::run(db, Tree + from, {{u":key"_s, key}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, Words::tr("This place is no longer in the file."), {}};
    return placeOf(*row);
}

/// The numbers as they are compared: 03 is 3, Ａ is a.
bool isSame(const QString &wanted, const QString &number)
{
    const auto bare = [](const QString &text) {
        QString folded = Text::folded(text).remove(u' ');
        while (folded.size() > 1 && folded.startsWith(u'0'))
            folded.remove(0, 1);
        return folded;
    };
    return bare(wanted) == bare(number);
}

bool namesEstate(const QString &typed, const QString &name)
{
    const QString folded = Text::foldedName(typed).remove(u' ');
    if (folded.isEmpty() || Text::foldedName(name).contains(folded))
        return true;
    return std::all_of(folded.cbegin(), folded.cend(), [](QChar c) { return Text::isLatin(c.unicode()); }) && readsAs(Text::foldedName(name), folded, true);
}

} // namespace

void OrderPlace::putInto(WorkOrder &order) const
{
    order.estate = estate;
    order.building = building;
    order.stairwell = stairwell;
    order.dwelling = dwelling;
    order.place = text;
}

Result<OrderPlaces> OrderPlaces::read(const Database &db)
{
    OrderPlaces places;
    auto estates = Query::run(db, u"SELECT key, name FROM estate WHERE closed_on IS NULL ORDER BY name, key"_s);
    if (!estates)
        return estates.error();
    while (estates->next())
        places.m_estates.append({estates->number(0), estates->text(1)});
    auto buildings = Query::run(db, u"SELECT b.key, b.estate, e.name, b.number FROM building b LEFT JOIN estate e ON e.key = b.estate WHERE b.closed_on IS NULL "
                                    "ORDER BY e.name, length(b.number), b.number, b.key"_s);
    if (!buildings)
        return buildings.error();
    while (buildings->next())
        places.m_buildings.append({buildings->number(0), buildings->number(1), buildings->text(2), buildings->text(3)});
    auto stairwells = Query::run(db, u"SELECT key, building, number FROM stairwell WHERE closed_on IS NULL ORDER BY building, length(number), number, key"_s);
    if (!stairwells)
        return stairwells.error();
    while (stairwells->next())
        places.m_stairwells.append({stairwells->number(0), stairwells->number(1), stairwells->text(2)});
    return places;
}

QList<OrderPlace> OrderPlaces::buildingsOf(const AddressQuery &query, int limit) const
{
    // 3-2 without marks may be building and stairwell as well as building and room.
    const QString stairwell = query.isOpen && query.stairwell.isEmpty() ? query.room : query.stairwell;
    const QString building = query.building.isEmpty() && query.isOpen ? query.stairwell : query.building;
    QList<OrderPlace> found;
    for (const Building &one : m_buildings) {
        if (building.isEmpty() || !isSame(building, one.number) || !namesEstate(query.estate, one.estateName))
            continue;
        Address address;
        address.estate = one.estateName;
        address.building = one.number;
        const OrderPlace whole{one.estate, one.key, 0, 0, address.longText(), {}};
        bool entered = false;
        for (const Stairwell &entrance : m_stairwells) {
            if (entrance.building != one.key || stairwell.isEmpty() || !isSame(stairwell, entrance.number))
                continue;
            address.stairwell = entrance.number;
            found.append({one.estate, one.key, entrance.key, 0, address.longText(), {}});
            entered = true;
        }
        if (!entered && (stairwell.isEmpty() || query.isOpen))
            found.append(whole);
        if (found.size() >= limit)
            break;
    }
    return found;
}

/// 3号楼门前, 油城花园东门: what of it is in the tree; the words stay.
OrderPlace OrderPlaces::nearby(const QString &text) const
{
    AddressReading reading;
    for (const Estate &estate : m_estates)
        reading.estates << estate.name;
    const Address address = readAddress(text, reading).address;
    OrderPlace place;
    for (const Building &building : m_buildings)
        if (!address.building.isEmpty() && isSame(address.building, building.number) && (address.estate.isEmpty() || address.estate == building.estateName)) {
            if (place.building)
                return {};
            place = {building.estate, building.key, 0, 0, text, {}};
        }
    for (const Estate &estate : m_estates)
        if (!place.isKnown() && !estate.name.isEmpty() && text.startsWith(estate.name))
            place = {estate.key, 0, 0, 0, text, {}};
    return place;
}

QList<OrderPlace> OrderPlaces::find(const Database &db, const QString &typed, int limit) const
{
    const QString text = typed.simplified();
    QList<OrderPlace> found;
    if (text.isEmpty())
        return found;
    const auto query = readAddressQuery(text);
    if (!query) {
        for (const Estate &estate : m_estates)
            if (found.size() < limit && namesEstate(text, estate.name))
                found.append({estate.key, 0, 0, 0, estate.name, {}});
        if (const OrderPlace near = nearby(text); found.isEmpty() && near.isKnown())
            found << near;
        return found;
    }
    const QList<OrderPlace> above = buildingsOf(*query, limit);
    if (!query->room.isEmpty()) {
        QString condition = u"d.room = :room AND d.building IN (SELECT key FROM building WHERE number = :building)"_s;
        Query::Bindings bindings{{u":room"_s, query->room}, {u":building"_s, query->building}};
        if (!query->stairwell.isEmpty()) {
            condition += u" AND s.number = :stairwell"_s;
            bindings << std::pair{u":stairwell"_s, QVariant(query->stairwell)};
        }
        auto doors = Query::run(db,
                                Tree + u"building b JOIN dwelling d ON d.building = b.key LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN estate e ON e.key = b.estate "
                                       "WHERE d.closed_on IS NULL AND %1 ORDER BY e.name, b.key, length(s.number), s.number LIMIT %2"_s.arg(condition).arg(limit * 4),
                                bindings);
        if (doors)
            while (doors->next() && found.size() < limit)
                if (namesEstate(query->estate, doors->text(4)))
                    found.append(placeOf(*doors));
        for (OrderPlace &door : found) {
            auto head = Query::run(db, u"SELECT r.name FROM occupancy o JOIN membership m ON m.household = o.household AND m.until IS NULL JOIN resident r ON r.key = m.resident "
                                       "WHERE o.dwelling = :door AND o.until IS NULL ORDER BY m.relation, m.key LIMIT 1"_s,
                                   {{u":door"_s, door.dwelling}});
            if (head && head->next())
                door.behind = head->text(0);
        }
    }
    for (const OrderPlace &place : above)
        if (found.size() < limit)
            found << place;
    return found;
}

Result<OrderPlace> OrderPlaces::ofDwelling(const Database &db, Key dwelling)
{
    return one(db, u"dwelling d LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = d.building LEFT JOIN estate e ON e.key = d.estate WHERE d.key = :key"_s, dwelling);
}

Result<OrderPlace> OrderPlaces::ofStairwell(const Database &db, Key stairwell)
{
    return one(db, u"stairwell s LEFT JOIN building b ON b.key = s.building LEFT JOIN estate e ON e.key = b.estate LEFT JOIN dwelling d ON 1 = 0 WHERE s.key = :key"_s, stairwell);
}

Result<OrderPlace> OrderPlaces::ofBuilding(const Database &db, Key building)
{
    return one(db, u"building b LEFT JOIN estate e ON e.key = b.estate LEFT JOIN stairwell s ON 1 = 0 LEFT JOIN dwelling d ON 1 = 0 WHERE b.key = :key"_s, building);
}

Result<OrderPlace> OrderPlaces::ofEstate(const Database &db, Key estate)
{
    return one(db, u"estate e LEFT JOIN building b ON 1 = 0 LEFT JOIN stairwell s ON 1 = 0 LEFT JOIN dwelling d ON 1 = 0 WHERE e.key = :key"_s, estate);
}

OrderPlace OrderPlaces::of(const WorkOrder &order)
{
    return {order.estate, order.building, order.stairwell, order.dwelling, order.place, {}};
}

} // namespace Allpost
