// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/places.h"

#include "models/base/text.h"
#include "models/grids/buildingshape.h"
#include "models/grids/placesrecords.h"
#include "models/residents/address.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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

QString textOf(const Entity &entity, const Values &values, QStringView field)
{
    const int i = entity.indexOf(field);
    return i < 0 ? QString() : values[size_t(i)].text();
}

qint64 numberOf(const Entity &entity, const Values &values, QStringView field)
{
    const int i = entity.indexOf(field);
    return i < 0 ? 0 : values[size_t(i)].number();
}

/// The names of those that stand beside it: SQL with :parent, and the parent.
std::pair<QString, Query::Bindings> siblings(const Entity &entity, const Values &values)
{
    if (&entity == &Estate::entity())
        return {u"SELECT key, name FROM estate WHERE closed_on IS NULL"_s, {}};
    if (&entity == &Building::entity())
        return {u"SELECT key, number FROM building WHERE closed_on IS NULL AND coalesce(estate, 0) = :parent"_s, {{u":parent"_s, numberOf(entity, values, u"estate")}}};
    if (&entity == &Stairwell::entity())
        return {u"SELECT key, number FROM stairwell WHERE closed_on IS NULL AND building = :parent"_s, {{u":parent"_s, numberOf(entity, values, u"building")}}};
    return {u"SELECT key, room FROM dwelling WHERE closed_on IS NULL AND coalesce(estate, 0) = :estate AND coalesce(building, 0) = :building AND coalesce(stairwell, 0) = :stairwell"_s,
            {{u":estate"_s, numberOf(entity, values, u"estate")},
             {u":building"_s, numberOf(entity, values, u"building")},
             {u":stairwell"_s, numberOf(entity, values, u"stairwell")}}};
}

/// A day, a month or a year in ISO form; contracts and terms may end in the future.
bool isDate(const QString &iso)
{
    return QDate::fromString(iso + u"-01-01"_s.last(qMax<qsizetype>(0, 10 - iso.size())), Qt::ISODate).isValid();
}

QString existsAlready(const Entity &entity, const QString &name)
{
    if (&entity == &Estate::entity())
        return Words::tr("There is an estate %1 already.").arg(name);
    if (&entity == &Building::entity())
        return Words::tr("This estate has a building %1 already.").arg(name);
    if (&entity == &Stairwell::entity())
        return Words::tr("This building has a stairwell %1 already.").arg(name);
    return Words::tr("There is a door %1 already.").arg(name);
}

} // namespace

QList<Stairwell> BuildingDraft::stairwells() const
{
    QList<Stairwell> all;
    for (const Entrance &entrance : entrances)
        all << entrance.stairwell;
    return all;
}

QString Places::tidied(const Entity &entity, const QString &typed)
{
    const QString plain = typed.simplified();
    if (plain.isEmpty() || &entity == &Estate::entity())
        return plain;
    const Address read = &entity == &Building::entity() ? joinAddress({}, plain, {}, {}).address
        : &entity == &Stairwell::entity()               ? joinAddress({}, {}, plain, {}).address
                                                        : joinAddress({}, {}, {}, plain).address;
    const QString part = &entity == &Building::entity() ? read.building : &entity == &Stairwell::entity() ? read.stairwell : read.room;
    return part.isEmpty() ? plain : part;
}

Findings Places::check(const Entity &entity, const Values &values, Key self) const
{
    Findings findings;
    auto refuse = [&](const QString &field, const char *code, const QString &message) {
        findings.append(Finding::holdBack(QString::fromLatin1(code), message));
        findings.last().field = field;
    };
    const QString field = nameField(entity);
    const QString name = tidied(entity, textOf(entity, values, field));
    if (name.isEmpty()) {
        if (&entity != &Dwelling::entity() || textOf(entity, values, u"address").isEmpty())
            refuse(field, "required", &entity == &Estate::entity() ? Words::tr("An estate needs a name.") : Words::tr("The number is missing."));
    } else {
        const auto [sql, bindings] = siblings(entity, values);
        if (auto rows = Query::run(m_store.db(), sql, bindings))
            while (rows->next())
                if (rows->number(0) != self && Text::foldedName(tidied(entity, rows->text(1))) == Text::foldedName(name)) {
                    refuse(field, "exists", existsAlready(entity, name));
                    break;
                }
    }
    if (&entity == &Stairwell::entity() && !numberOf(entity, values, u"building"))
        refuse(u"building"_s, "required", Words::tr("A stairwell belongs to a building."));
    // A place stands under what is above it, never under itself or in two buildings.
    if (&entity == &Dwelling::entity())
        if (const Key stairwell = numberOf(entity, values, u"stairwell"))
            if (auto above = m_store.get<Stairwell>(stairwell); above && above->building != numberOf(entity, values, u"building"))
                refuse(u"stairwell"_s, "other_building", Words::tr("This stairwell belongs to another building."));
    for (const Field &each : entity.fields) {
        const QString text = values[size_t(entity.indexOf(each.name))].text();
        if (each.type == FieldType::Date && !text.isEmpty() && !isDate(text))
            refuse(each.name, "date", Words::tr("This is not a date."));
    }
    for (const auto &[from, to] : {std::pair{u"contract_since"_s, u"contract_until"_s}, {u"committee_since"_s, u"committee_until"_s}})
        if (entity.indexOf(from) >= 0 && !textOf(entity, values, from).isEmpty() && !textOf(entity, values, to).isEmpty()
            && textOf(entity, values, to) < textOf(entity, values, from))
            refuse(to, "order", Words::tr("The end lies before the beginning."));
    return findings;
}

Result<Key> Places::add(const Entity &entity, const Values &values)
{
    Values now = values;
    const auto name = size_t(entity.indexOf(nameField(entity)));
    now[name] = Value(tidied(entity, now[name].text()));
    if (auto fine = refused(check(entity, now)); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {actionOf(entity, "add")});
    if (!work)
        return work.error();
    auto key = (*work)->create(entity, now);
    if (!key)
        return key;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

namespace {

/// Writes the change with the name it had before.
Result<bool> write(UnitOfWork &work, const Snapshot &seen, const Values &now, QDate on)
{
    const Entity &entity = *seen.entity;
    const QString name = textOf(entity, seen.values, nameField(entity));
    const QString code = textOf(entity, seen.values, u"code");
    const bool isRenamed = name != textOf(entity, now, nameField(entity)) || code != textOf(entity, now, u"code");
    auto done = work.change(seen, now);
    if (!done || !*done || !isRenamed)
        return done;
    if (auto kept = keepName(work, entity, seen.key, name, code, on); !kept)
        return kept.error();
    return done;
}

/// A name is so from a day on that is not in the future and not before the last one ended.
Status checkDay(const Database &db, const Snapshot &seen, const Values &now, QDate on)
{
    const Entity &entity = *seen.entity;
    if (textOf(entity, seen.values, nameField(entity)) == textOf(entity, now, nameField(entity)) && textOf(entity, seen.values, u"code") == textOf(entity, now, u"code"))
        return {};
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day of the change is today or earlier."), u"on"_s};
    auto before = Query::run(db, u"SELECT max(until) FROM place_name WHERE %1 = :key"_s.arg(entity.name), {{u":key"_s, seen.key}});
    if (!before)
        return before.error();
    if (before->next() && before->text(0) > on.toString(Qt::ISODate))
        return Error{ErrorCode::Invalid, Words::tr("It has been called so only since %1; the change comes after that.").arg(before->text(0)), u"on"_s};
    return {};
}

} // namespace

Result<bool> Places::change(const Snapshot &seen, const Values &values, QDate on)
{
    const Entity &entity = *seen.entity;
    Values now = values;
    const auto name = size_t(entity.indexOf(nameField(entity)));
    if (now[name] != seen.values[name])
        now[name] = Value(tidied(entity, now[name].text()));
    if (auto fine = refused(check(entity, now, seen.key)); !fine)
        return fine.error();
    if (auto fine = checkDay(m_store.db(), seen, now, on); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {actionOf(entity, now[name] == seen.values[name] ? "change" : "rename")});
    if (!work)
        return work.error();
    auto done = write(**work, seen, now, on);
    if (!done)
        return done;
    if (auto committed = (*work)->commit(); !committed)
        return committed.error();
    return done;
}

namespace {

/// Among the entrances of one building each number stands once.
Status checkEntrances(const BuildingDraft &draft)
{
    QSet<QString> numbers;
    for (const BuildingDraft::Entrance &entrance : draft.entrances) {
        const QString number = Text::foldedName(Places::tidied(Stairwell::entity(), entrance.stairwell.number));
        if (number.isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("A stairwell needs a number."), u"stairwells"_s};
        if (numbers.contains(number))
            return Error{ErrorCode::Invalid, existsAlready(Stairwell::entity(), number), u"stairwells"_s};
        numbers.insert(number);
    }
    return {};
}

/// Makes the doors of the description that have no record yet.
Status makeDoors(UnitOfWork &work, Key building, const Building &shape, const QList<Stairwell> &stairwells, const QList<Key> &keys)
{
    auto rows = Query::run(work.db(), u"SELECT coalesce(stairwell, 0), room FROM dwelling WHERE building = :building"_s, {{u":building"_s, building}});
    if (!rows)
        return rows.error();
    QSet<std::pair<Key, QString>> there;
    while (rows->next())
        there.insert({rows->number(0), rows->text(1).toUpper()});
    for (const DescribedDoor &door : BuildingShape::doors(shape, stairwells)) {
        const Key stairwell = door.stairwell < 0 ? 0 : keys.at(door.stairwell);
        if (there.contains({stairwell, door.room}))
            continue;
        Dwelling made;
        made.estate = shape.estate;
        made.building = building;
        made.stairwell = stairwell;
        made.room = door.room;
        if (door.floor && placeOfRoom(door.room).floor != door.floor)
            made.floor = *door.floor;
        if (door.isShop)
            made.use = u"shop"_s;
        if (auto key = work.create(made); !key)
            return key.error();
    }
    return {};
}

} // namespace

Result<Key> Places::addBuilding(const BuildingDraft &draft)
{
    BuildingDraft now = draft;
    now.building.number = tidied(Building::entity(), now.building.number);
    for (const Findings &findings : {check(now.building), BuildingShape::check(now.building, now.stairwells())})
        if (auto fine = refused(findings); !fine)
            return fine.error();
    if (auto fine = checkEntrances(now); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"building.add"_s});
    if (!work)
        return work.error();
    auto building = (*work)->create(now.building);
    if (!building)
        return building;
    QList<Key> keys;
    for (BuildingDraft::Entrance &entrance : now.entrances) {
        entrance.stairwell.building = *building;
        entrance.stairwell.number = tidied(Stairwell::entity(), entrance.stairwell.number);
        auto key = (*work)->create(entrance.stairwell);
        if (!key)
            return key;
        keys << *key;
    }
    if (now.makesDoors)
        if (auto made = makeDoors(**work, *building, now.building, now.stairwells(), keys); !made)
            return made.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return building;
}

Result<BuildingDraft> Places::draftOf(Key building) const
{
    auto record = m_store.get<Building>(building);
    if (!record)
        return record.error();
    BuildingDraft draft;
    draft.building = *record;
    auto rows = Query::run(m_store.db(), u"SELECT key FROM stairwell WHERE building = :building AND closed_on IS NULL ORDER BY length(number), number, key"_s, {{u":building"_s, building}});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        auto stairwell = m_store.get<Stairwell>(rows->number(0));
        if (!stairwell)
            return stairwell.error();
        draft.entrances.append({rows->number(0), *stairwell});
    }
    return draft;
}

Result<bool> Places::changeBuilding(const Snapshot &seen, const BuildingDraft &draft, QDate on)
{
    BuildingDraft now = draft;
    const Building before = seen.as<Building>();
    if (now.building.number != before.number)
        now.building.number = tidied(Building::entity(), now.building.number);
    for (const Findings &findings : {check(now.building, seen.key), BuildingShape::check(now.building, now.stairwells())})
        if (auto fine = refused(findings); !fine)
            return fine.error();
    if (auto fine = checkEntrances(now); !fine)
        return fine.error();
    const Values values = Building::entity().valuesOf(&now.building);
    if (auto fine = checkDay(m_store.db(), seen, values, on); !fine)
        return fine.error();
    auto old = draftOf(seen.key);
    if (!old)
        return old.error();
    auto work = UnitOfWork::begin(m_store, {now.building.number == before.number ? u"building.change"_s : u"building.rename"_s});
    if (!work)
        return work.error();
    if (auto done = write(**work, seen, values, on); !done)
        return done;
    QList<Key> keys;
    for (BuildingDraft::Entrance &entrance : now.entrances) {
        entrance.stairwell.building = seen.key;
        entrance.stairwell.number = tidied(Stairwell::entity(), entrance.stairwell.number);
        if (!entrance.key) {
            auto key = (*work)->create(entrance.stairwell);
            if (!key)
                return key.error();
            keys << *key;
            continue;
        }
        auto stairwell = Store::read((*work)->db(), Stairwell::entity(), entrance.key);
        if (!stairwell)
            return stairwell.error();
        if (auto done = write(**work, *stairwell, Stairwell::entity().valuesOf(&entrance.stairwell), on); !done)
            return done;
        keys << entrance.key;
    }
    for (const BuildingDraft::Entrance &entrance : old->entrances) {
        if (keys.contains(entrance.key))
            continue;
        auto doors = doorsUnder((*work)->db(), Stairwell::entity(), entrance.key);
        if (!doors)
            return doors.error();
        if (!doors->isEmpty())
            return Error{ErrorCode::Refused, Words::tr("Stairwell %1 has %n doors; merge or remove them first.", nullptr, int(doors->size())).arg(entrance.stairwell.number), u"stairwells"_s};
        if (auto done = (*work)->remove(Stairwell::entity(), entrance.key); !done)
            return done.error();
    }
    if (now.makesDoors)
        if (auto made = makeDoors(**work, seen.key, now.building, now.stairwells(), keys); !made)
            return made.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Result<Key> Places::doorAt(Key building, Key stairwell, const QString &room)
{
    auto rows = Query::run(m_store.db(), u"SELECT key FROM dwelling WHERE building = :building AND coalesce(stairwell, 0) = :stairwell AND room = :room ORDER BY key"_s,
                           {{u":building"_s, building}, {u":stairwell"_s, stairwell}, {u":room"_s, room}});
    if (!rows)
        return rows.error();
    if (rows->next())
        return rows->number(0);
    auto above = m_store.get<Building>(building);
    if (!above)
        return above.error();
    Dwelling door;
    door.estate = above->estate;
    door.building = building;
    door.stairwell = stairwell;
    door.room = room;
    return add(door);
}

} // namespace Allpost
