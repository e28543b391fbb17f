// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/buildingplan.h"

#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/residents/residentlist.h"
#include "models/store/statement.h"
#include "models/views/filter.h"
#include "models/views/filterrights.h"
#include "models/views/listdefinition.h"
#include "models/views/listreader.h"

#include <QHash>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Doors of a building, also those that hang on one of its stairwells alone (an import that moved half a building).
const QString DoorsOfBuilding = u"(SELECT w.key FROM dwelling w WHERE w.building = :building UNION "
                                "SELECT w.key FROM dwelling w JOIN stairwell t ON t.key = w.stairwell WHERE t.building = :building)"_s;

QString valid(const QString &alias)
{
    return u"(%1.since IS NULL OR %1.since <= :day) AND (%1.until IS NULL OR %1.until > :day)"_s.arg(alias);
}

int ageOn(const QString &birthDate, QDate day)
{
    const QDate birth = QDate::fromString(birthDate, Qt::ISODate);
    if (birth.isValid()) {
        const int years = day.year() - birth.year();
        return birth.addYears(years) > day ? years - 1 : years;
    }
    // Of a partial date the year alone.
    bool isYear = false;
    const int year = birthDate.left(4).toInt(&isYear);
    return isYear && year > 1800 ? day.year() - year : -1;
}

/// Attention a group asks for, by the office's own setting where it has one.
QHash<QString, QString> attentionOfGroups(const Database &db)
{
    QHash<QString, QString> attention;
    if (const CodeList *list = CodeList::find(u"care_group"))
        for (const Code &code : list->items())
            attention.insert(code.code, code.more.value("attention"_L1).toString());
    if (auto own = Query::run(db, u"SELECT care_group, attention FROM care_group WHERE attention IS NOT NULL"_s))
        while (own->next())
            attention.insert(own->text(0), own->text(1));
    return attention;
}

struct Homes
{
    QHash<Key, qsizetype> doorOf;                      ///< dwelling → index
    QHash<Key, QList<std::pair<qsizetype, qsizetype>>> households; ///< household → door, place behind it
};

} // namespace

Result<BuildingPlan> BuildingPlan::load(const Store &store, Key building, QDate day)
{
    const Database &db = store.db();
    auto found = store.read(Building::entity(), building);
    if (!found)
        return found.error();
    BuildingPlan plan;
    plan.m_key = building;
    plan.m_building = found->as<Building>();
    plan.m_day = day;
    const Query::Bindings here{{u":building"_s, building}};
    const Query::Bindings now{{u":building"_s, building}, {u":day"_s, day.toString(Qt::ISODate)}};
    if (plan.m_building.estate)
        if (auto estate = store.get<Estate>(plan.m_building.estate))
            plan.m_estateName = estate->name;

    auto rows = Query::run(db, u"SELECT key, number, floors, doors_per_floor FROM stairwell WHERE building = :building AND closed_on IS NULL"_s, here);
    if (!rows)
        return rows.error();
    std::vector<std::pair<Stairwell, Key>> stairs;
    while (rows->next()) {
        Stairwell stairwell{building, rows->text(1)};
        if (!rows->value(2).isNull())
            stairwell.floors = rows->number(2);
        if (!rows->value(3).isNull())
            stairwell.doorsPerFloor = rows->number(3);
        stairs.emplace_back(stairwell, rows->number(0));
    }
    std::stable_sort(stairs.begin(), stairs.end(), [](const auto &a, const auto &b) { return ListText::naturalKey(a.first.number) < ListText::naturalKey(b.first.number); });
    QList<Stairwell> stairwells;
    QList<Key> keys;
    for (const auto &[stairwell, key] : stairs) {
        stairwells << stairwell;
        keys << key;
    }

    rows = Query::run(db, u"SELECT d.key, d.stairwell, d.room, d.floor, d.use, d.state, d.tenure FROM dwelling d WHERE d.closed_on IS NULL AND d.key IN "_s
                              + DoorsOfBuilding + u" ORDER BY d.key"_s, here);
    if (!rows)
        return rows.error();
    Homes homes;
    while (rows->next()) {
        PlanDoor door;
        door.dwelling = rows->number(0);
        door.stairwell = keys.contains(rows->number(1)) ? rows->number(1) : 0;
        door.room = rows->text(2);
        const RoomPlace place = placeOfRoom(door.room);
        door.floor = place.floor;
        if (!rows->value(3).isNull())
            door.floor = int(rows->number(3));
        door.place = place.place;
        door.use = rows->text(4);
        door.state = rows->text(5);
        door.tenure = rows->text(6);
        homes.doorOf.insert(door.dwelling, plan.m_doors.size());
        plan.m_doors.append(door);
    }

    rows = Query::run(db,
                      u"SELECT o.dwelling, h.key, h.number, h.pending_head, r.key, r.name, r.sex, r.birth_date, r.phone, m.relation, r.presence, "
                      "r.away_since, r.political_status, r.residence FROM occupancy o JOIN household h ON h.key = o.household "
                      "LEFT JOIN membership m ON m.household = h.key AND %1 "
                      "LEFT JOIN resident r ON r.key = m.resident AND (r.died_on IS NULL OR r.died_on > :day) "
                      "AND r.key NOT IN (SELECT p.resident FROM same_person p WHERE p.resident IS NOT NULL) "
                      "WHERE %2 AND o.dwelling IN %3 ORDER BY o.key, m.key"_s.arg(valid(u"m"_s), valid(u"o"_s), DoorsOfBuilding), now);
    if (!rows)
        return rows.error();
    QHash<Key, QList<Key>> householdsOf;
    while (rows->next()) {
        const qsizetype at = homes.doorOf.value(rows->number(0), -1);
        if (at < 0)
            continue;
        PlanDoor &door = plan.m_doors[at];
        const Key household = rows->number(1);
        qsizetype place = 0;
        while (place < door.households.size() && door.households.at(place).household != household)
            ++place;
        if (place == door.households.size()) {
            door.households.append({household, rows->text(2), 0, rows->text(3)});
            homes.households[household].append({at, place});
        }
        PlanHousehold &home = door.households[place];
        if (rows->value(4).isNull() || std::any_of(home.people.cbegin(), home.people.cend(), [&](const PlanPerson &p) { return p.resident == rows->number(4); }))
            continue;
        PlanPerson person{rows->number(4), rows->text(5), rows->text(6), rows->text(7)};
        person.age = ageOn(person.birthDate, day);
        person.phone = rows->text(8);
        person.relation = rows->text(9);
        person.isHead = CodeValue::parse(person.relation).code == "02"_L1;
        person.isAway = rows->text(10) == "registered_only"_L1 || !rows->text(11).isEmpty();
        person.isParty = CodeValue::parse(rows->text(12)).code == "01"_L1 || CodeValue::parse(rows->text(12)).code == "02"_L1;
        person.isFloating = CodeValue::parse(rows->text(13)).code == "floating"_L1;
        if (person.isHead && !home.head) {
            home.head = person.resident;
            home.headName = person.name;
            home.people.prepend(person);
        } else {
            home.people.append(person);
        }
    }

    const QHash<QString, QString> attention = attentionOfGroups(db);
    rows = Query::run(db,
                      u"SELECT c.care_group, c.attention, c.resident, m.household FROM care c JOIN membership m ON m.resident = c.resident "
                      "JOIN occupancy o ON o.household = m.household WHERE %1 AND %2 AND %3 AND o.dwelling IN %4 UNION "
                      "SELECT c.care_group, c.attention, NULL, c.household FROM care c JOIN occupancy o ON o.household = c.household "
                      "WHERE %1 AND %3 AND o.dwelling IN %4"_s.arg(valid(u"c"_s), valid(u"m"_s), valid(u"o"_s), DoorsOfBuilding), now);
    if (!rows)
        return rows.error();
    struct Right { bool may = false; bool isRestricted = false; };
    QHash<QString, Right> rights;
    while (rows->next()) {
        const QString group = rows->text(0);
        const QString subject = Rights::careSubject(group);
        if (!rights.contains(subject))
            rights.insert(subject, {Rights::may(store, store.worker(), u"care.see", subject), Rights::isRestricted(db, u"care.see", subject)});
        const Right right = rights.value(subject);
        if (!right.may)
            continue;
        QString level = rows->text(1);
        if (level.isEmpty())
            level = attention.value(group, attention.value(subject, u"normal"_s));
        for (const auto &[at, place] : homes.households.value(rows->number(3)))
            plan.m_doors[at].households[place].care.append({rows->number(2), group, level, right.isRestricted});
    }

    // A knock at a closed door is no visit.
    rows = Query::run(db,
                      u"SELECT v.household, max(CASE WHEN v.outcome IN ('not_home', 'refused') THEN NULL ELSE v.visited_on END), "
                      "max(CASE WHEN v.follow_up IS NOT NULL AND v.answered_on IS NULL THEN 1 ELSE 0 END) FROM visit v JOIN occupancy o ON o.household = v.household "
                      "WHERE v.visited_on <= :day AND %1 AND o.dwelling IN %2 GROUP BY v.household"_s.arg(valid(u"o"_s), DoorsOfBuilding), now);
    if (!rows)
        return rows.error();
    while (rows->next())
        for (const auto &[at, place] : homes.households.value(rows->number(0))) {
            plan.m_doors[at].households[place].lastVisit = rows->text(1);
            plan.m_doors[at].households[place].hasFollowUp = rows->number(2) == 1;
        }

    rows = Query::run(db,
                      u"SELECT p.stairwell, coalesce(w.name, r.name, p.name), q.kind FROM post p JOIN post_role q ON q.key = p.role "
                      "LEFT JOIN worker w ON w.key = p.worker LEFT JOIN resident r ON r.key = p.resident WHERE q.kind IN ('building_head', 'unit_head') AND %1 "
                      "AND (p.building = :building OR p.stairwell IN (SELECT t.key FROM stairwell t WHERE t.building = :building)) ORDER BY p.key"_s.arg(valid(u"p"_s)), now);
    if (!rows)
        return rows.error();
    QHash<Key, QString> unitHeads;
    while (rows->next()) {
        if (rows->text(2) == "unit_head"_L1)
            unitHeads.insert(rows->number(0), rows->text(1));
        else if (plan.m_head.isEmpty())
            plan.m_head = rows->text(1);
    }

    plan.readShape(stairwells, keys);
    plan.guessFloors();
    plan.arrange(unitHeads);
    plan.finish();
    return plan;
}

Result<QSet<Key>> BuildingPlan::peopleWhere(const Store &store, Key building, const Filter &filter, QDate day)
{
    if (auto may = FilterRights::require(store, filter); !may)
        return may.error();
    const FilterLanguage language(ResidentList::definition());
    const FilterSql sql = language.compile(filter, day, FilterLanguage::For::One);
    // One statement for all people of the building; the household they live in by the same ties as the plan.
    const int parameter = SqlValues::First + int(sql.values.size());
    const QString where = sql.where.isEmpty() ? u"1 = 1"_s : sql.where;
    QString people = u"SELECT m.resident FROM membership m JOIN occupancy o ON o.household = m.household WHERE %1 AND %2 AND o.dwelling IN %3"_s.arg(
        valid(u"m"_s), valid(u"o"_s), DoorsOfBuilding);
    people.replace(u":day"_s, u"?1"_s).replace(u":building"_s, u"?%1"_s.arg(parameter));
    Statement select(store.db(), u"SELECT r.key FROM "_s + ResidentList::definition().from(sql.joins) + u" WHERE r.key IN ("_s + people + u") AND ("_s + where + u")"_s);
    select.bind(1, day.toString(Qt::ISODate));
    for (size_t i = 0; i < sql.values.size(); ++i)
        select.bind(SqlValues::First + int(i), sql.values[i]);
    select.bind(parameter, building);
    QSet<Key> keys;
    for (;;) {
        auto row = select.step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        keys.insert(select.number(0));
    }
}

} // namespace Allpost
