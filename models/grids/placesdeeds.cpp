// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/places.h"

#include "models/access/officeparticulars.h"
#include "models/base/text.h"
#include "models/dictionary/office.h"
#include "models/grids/placesrecords.h"
#include "models/residents/address.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PlacesRecords;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QString actionOf(const Entity &entity, const char *verb)
{
    return (&entity == &Dwelling::entity() ? u"door"_s : entity.name) + u'.' + QLatin1String(verb);
}

QString spoken(const Building &building)
{
    Address address;
    address.building = building.number;
    return address.buildingText();
}

/// Removes what only speaks of the place: its former names and the ranges of grids.
Status removeNotes(UnitOfWork &work, const Entity &entity, Key key)
{
    for (const Entity *other : {Dictionary::find(u"place_name"), Dictionary::find(u"grid_range")}) {
        auto keys = linking(work.db(), *other, *other->find(entity.name), key);
        if (!keys)
            return keys.error();
        for (const Key one : *keys)
            if (auto done = work.remove(*other, one); !done)
                return done.error();
    }
    return {};
}

/// Why doors may not go: people live or lived there, or were visited there.
Status mayGo(const Database &db, const QList<Key> &doors)
{
    for (const Key door : doors) {
        auto current = householdsUnder(db, Dwelling::entity(), door, QDate::currentDate());
        if (!current)
            return current.error();
        auto ever = countLinking(db, u"occupancy"_s, u"dwelling"_s, door);
        auto visits = countLinking(db, u"visit"_s, u"dwelling"_s, door);
        if (!ever || !visits)
            return ever ? visits.error() : ever.error();
        auto room = Store::read(db, Dwelling::entity(), door);
        const QString name = room ? room->as<Dwelling>().room : QString();
        if (*current > 0)
            return Error{ErrorCode::Refused, Words::tr("Behind door %1 lives a household. Let it move first.").arg(name), {}};
        if (*ever > 0 || *visits > 0)
            return Error{ErrorCode::Refused, Words::tr("Door %1 has a history. It can be closed from a day on, but not removed.").arg(name), {}};
    }
    return {};
}

} // namespace

Status Places::remove(const Entity &entity, Key key)
{
    auto doors = doorsUnder(m_store.db(), entity, key);
    if (!doors)
        return doors.error();
    if (&entity == &Estate::entity()) {
        auto buildings = countLinking(m_store.db(), u"building"_s, u"estate"_s, key);
        if (!buildings)
            return buildings.error();
        if (*buildings > 0 || !doors->isEmpty())
            return Error{ErrorCode::Refused, Words::tr("This estate has %n buildings. Move or remove them first.", nullptr, int(*buildings)), {}};
    }
    if (auto fine = mayGo(m_store.db(), *doors); !fine)
        return fine;
    if (entity.name != "estate"_L1 && entity.name != "dwelling"_L1) {
        auto posts = countLinking(m_store.db(), u"post"_s, entity.name, key);
        if (!posts)
            return posts.error();
        if (*posts > 0)
            return Error{ErrorCode::Refused, Words::tr("Somebody holds or held a post here. It can be closed from a day on, but not removed."), {}};
    }
    auto work = UnitOfWork::begin(m_store, {actionOf(entity, "remove")});
    if (!work)
        return work.error();
    for (const Key door : std::as_const(*doors)) {
        if (auto done = removeNotes(**work, Dwelling::entity(), door); !done)
            return done;
        if (auto done = (*work)->remove(Dwelling::entity(), door); !done)
            return done;
    }
    if (&entity == &Building::entity()) {
        auto stairwells = linking((*work)->db(), Stairwell::entity(), *Stairwell::entity().find(u"building"), key);
        if (!stairwells)
            return stairwells.error();
        for (const Key stairwell : std::as_const(*stairwells)) {
            auto posts = countLinking((*work)->db(), u"post"_s, u"stairwell"_s, stairwell);
            if (!posts)
                return posts.error();
            if (*posts > 0)
                return Error{ErrorCode::Refused, Words::tr("Somebody holds or held a post here. It can be closed from a day on, but not removed."), {}};
            if (auto done = removeNotes(**work, Stairwell::entity(), stairwell); !done)
                return done;
            if (auto done = (*work)->remove(Stairwell::entity(), stairwell); !done)
                return done;
        }
    }
    if (&entity != &Dwelling::entity()) {
        if (auto done = removeNotes(**work, entity, key); !done)
            return done;
        if (auto done = (*work)->remove(entity, key); !done)
            return done;
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status Places::close(const Entity &entity, Key key, QDate on)
{
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day of the change is today or earlier."), u"on"_s};
    auto living = householdsUnder(m_store.db(), entity, key, on);
    if (!living)
        return living.error();
    if (*living > 0)
        return Error{ErrorCode::Refused, Words::tr("%n households still live here. Let them move first.", nullptr, int(*living)), {}};
    auto seen = m_store.read(entity, key);
    if (!seen)
        return seen.error();
    Values now = seen->values;
    now[size_t(entity.indexOf(u"closed_on"))] = Value(on.toString(Qt::ISODate));
    auto changed = UnitOfWork::changeOne(m_store, {actionOf(entity, "close")}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Places::reopen(const Entity &entity, Key key)
{
    auto seen = m_store.read(entity, key);
    if (!seen)
        return seen.error();
    Values now = seen->values;
    now[size_t(entity.indexOf(u"closed_on"))] = Value();
    // Another may bear its number by now.
    if (auto fine = refused(check(entity, now, key)); !fine)
        return fine;
    auto changed = UnitOfWork::changeOne(m_store, {actionOf(entity, "change")}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Places::moveBuilding(Key building, Key estate, QDate on)
{
    auto seen = m_store.read(Building::entity(), building);
    if (!seen)
        return seen.error();
    Building now = seen->as<Building>();
    if (now.estate == estate)
        return {};
    QString from;
    if (now.estate)
        if (auto old = m_store.get<Estate>(now.estate))
            from = old->name;
    auto target = m_store.get<Estate>(estate);
    if (!target)
        return target.error();
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day of the change is today or earlier."), u"on"_s};
    now.estate = estate;
    for (const Finding &finding : check(now, building))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Refused, Words::tr("%1 has a building %2 already. Merge the two if they are one, or renumber it first.").arg(target->name, now.number), {}};
    auto work = UnitOfWork::begin(m_store, {u"building.move"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(*seen, now); !done)
        return done.error();
    auto doors = doorsUnder((*work)->db(), Building::entity(), building);
    if (!doors)
        return doors.error();
    for (const Key door : std::as_const(*doors))
        if (auto done = setLink(**work, Dwelling::entity(), door, u"estate"_s, estate); !done)
            return done;
    // Old papers call it by the old estate.
    if (!from.isEmpty())
        if (auto kept = keepName(**work, Building::entity(), building, from + spoken(now), now.code, on); !kept)
            return kept;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<QList<PlaceName>> Places::formerNames(const Entity &entity, Key key) const
{
    auto rows = Query::run(m_store.db(), u"SELECT key FROM place_name WHERE %1 = :key ORDER BY until DESC, key DESC"_s.arg(entity.name), {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    QList<PlaceName> names;
    while (rows->next()) {
        auto name = m_store.get<PlaceName>(rows->number(0));
        if (!name)
            return name.error();
        names << *name;
    }
    return names;
}

Result<QList<PlaceName>> Places::upperNames(const QString &level) const
{
    auto rows = Query::run(m_store.db(), u"SELECT key FROM place_name WHERE level = :level ORDER BY CASE WHEN until IS NULL THEN 0 ELSE 1 END, until DESC, key DESC"_s,
                           {{u":level"_s, level}});
    if (!rows)
        return rows.error();
    QList<PlaceName> names;
    while (rows->next()) {
        auto name = m_store.get<PlaceName>(rows->number(0));
        if (!name)
            return name.error();
        names << *name;
    }
    const bool hasPresent = !names.isEmpty() && names.first().until.isEmpty();
    if (!hasPresent && (level == "street"_L1 || level == "community"_L1)) {
        auto office = m_store.office();
        if (!office)
            return office.error();
        const QString name = level == "street"_L1 ? office->street : office->community;
        if (!name.isEmpty())
            names.prepend({level, 0, 0, 0, 0, name, {}, names.isEmpty() ? QString() : names.first().until, {}});
    }
    return names;
}

Status Places::renameUpper(const QString &level, const QString &name, const QString &code, QDate on)
{
    if (!QStringList{u"city"_s, u"district"_s, u"street"_s, u"community"_s}.contains(level))
        return Error{ErrorCode::Invalid, Words::tr("Choose the level."), u"level"_s};
    if (name.simplified().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("The name is missing."), u"name"_s};
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day of the change is today or earlier."), u"on"_s};
    auto before = upperNames(level);
    if (!before)
        return before.error();
    const QString day = on.toString(Qt::ISODate);
    PlaceName present = before->isEmpty() || !before->first().until.isEmpty() ? PlaceName{} : before->first();
    if (present.name == name.simplified() && present.code == code.simplified())
        return {};
    if (present.since > day)
        return Error{ErrorCode::Invalid, Words::tr("It has been called so only since %1; the change comes after that.").arg(present.since), u"on"_s};
    auto work = UnitOfWork::begin(m_store, {u"place.rename"_s});
    if (!work)
        return work.error();
    auto row = Query::run((*work)->db(), u"SELECT key FROM place_name WHERE level = :level AND until IS NULL ORDER BY key DESC"_s, {{u":level"_s, level}});
    if (!row)
        return row.error();
    if (row->next()) {
        auto seen = Store::read((*work)->db(), PlaceName::entity(), row->number(0));
        if (!seen)
            return seen.error();
        PlaceName ended = seen->as<PlaceName>();
        ended.until = day;
        if (auto done = (*work)->change(*seen, ended); !done)
            return done.error();
    } else if (!present.name.isEmpty()) {
        present.until = day;
        if (auto made = (*work)->create(present); !made)
            return made.error();
    }
    const bool isFirst = present.name.isEmpty();
    if (auto made = (*work)->create(PlaceName{level, 0, 0, 0, 0, name.simplified(), code.simplified(), isFirst ? QString() : day, {}}); !made)
        return made.error();
    if (level == "street"_L1 || level == "community"_L1) {
        auto keys = Query::run((*work)->db(), u"SELECT key FROM office ORDER BY key"_s);
        if (!keys)
            return keys.error();
        if (keys->next()) {
            auto seen = Store::read((*work)->db(), Office::entity(), keys->number(0));
            if (!seen)
                return seen.error();
            Office now = seen->as<Office>();
            (level == "street"_L1 ? now.street : now.community) = name.simplified();
            if (auto done = (*work)->change(*seen, now); !done)
                return done.error();
        }
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<Findings> Places::checkTree(const Database &db)
{
    Findings findings;
    auto warn = [&](const char *code, const QString &sentence) { findings.append(Finding::warning(QString::fromLatin1(code), sentence)); };
    auto rows = Query::run(db, u"SELECT key, name FROM estate WHERE closed_on IS NULL ORDER BY key"_s);
    if (!rows)
        return rows.error();
    QHash<QString, QString> estates;
    QHash<Key, QString> names;
    while (rows->next()) {
        const QString folded = Text::foldedName(rows->text(1));
        if (estates.contains(folded))
            warn("estate_twice", Words::tr("Two estates are called %1.").arg(rows->text(1)));
        estates.insert(folded, rows->text(1));
        names.insert(rows->number(0), rows->text(1));
    }
    rows = Query::run(db, u"SELECT key, estate, number FROM building WHERE closed_on IS NULL ORDER BY key"_s);
    if (!rows)
        return rows.error();
    QSet<std::pair<Key, QString>> buildings;
    while (rows->next()) {
        const Key estate = rows->number(1);
        if (estate && !names.contains(estate))
            warn("estate_gone", Words::tr("Building %1 stands in an estate that is no longer there.").arg(rows->text(2)));
        const std::pair<Key, QString> place{estate, Text::foldedName(tidied(Building::entity(), rows->text(2)))};
        if (buildings.contains(place))
            warn("building_twice", Words::tr("%1 has two buildings %2.").arg(names.value(estate), rows->text(2)));
        buildings.insert(place);
    }
    rows = Query::run(db,
                      u"SELECT b.number, s.number, count(*) FROM stairwell s JOIN building b ON b.key = s.building WHERE s.closed_on IS NULL AND s.number IS NOT NULL "
                      "GROUP BY s.building, b.number, s.number HAVING count(*) > 1"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        warn("stairwell_twice", Words::tr("Building %1 has stairwell %2 twice.").arg(rows->text(0), rows->text(1)));
    rows = Query::run(db,
                      u"SELECT b.number, t.number, count(*) FROM dwelling d JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = d.building "
                      "LEFT JOIN building t ON t.key = s.building WHERE coalesce(d.building, 0) <> coalesce(s.building, 0) GROUP BY d.building, s.building, b.number, t.number"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        warn("half_moved", Words::tr("%n doors of building %1 hang on a stairwell of building %2.", nullptr, int(rows->number(2))).arg(rows->text(0), rows->text(1)));
    rows = Query::run(db,
                      u"SELECT b.number, count(*) FROM dwelling d JOIN building b ON b.key = d.building WHERE coalesce(d.estate, 0) <> coalesce(b.estate, 0) "
                      "GROUP BY b.key, b.number"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        warn("other_estate", Words::tr("%n doors of building %1 are noted under another estate.", nullptr, int(rows->number(1))).arg(rows->text(0)));
    rows = Query::run(db,
                      u"SELECT b.number, s.number, d.room, count(*) FROM dwelling d LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell "
                      "WHERE d.closed_on IS NULL AND d.room IS NOT NULL AND d.building IS NOT NULL GROUP BY d.building, d.stairwell, b.number, s.number, d.room HAVING count(*) > 1"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Address address;
        address.building = rows->text(0);
        address.stairwell = rows->text(1);
        address.room = rows->text(2);
        warn("door_twice", Words::tr("Door %1 stands in the file %2 times.").arg(address.shortText()).arg(rows->number(3)));
    }
    return findings;
}

} // namespace Allpost
