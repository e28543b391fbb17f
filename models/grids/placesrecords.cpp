// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/placesrecords.h"

#include <QCoreApplication>

namespace Allpost::PlacesRecords {

using namespace Qt::StringLiterals;

namespace {

/// Doors under a place, as a subquery with :key.
QString doorsSql(const Entity &entity)
{
    if (&entity == &Dwelling::entity())
        return u"SELECT d.key FROM dwelling d WHERE d.key = :key"_s;
    if (&entity == &Stairwell::entity())
        return u"SELECT d.key FROM dwelling d WHERE d.stairwell = :key"_s;
    const QString ofBuilding = u"SELECT d.key FROM dwelling d WHERE d.building %1 UNION SELECT d.key FROM dwelling d JOIN stairwell t ON t.key = d.stairwell WHERE t.building %1"_s;
    if (&entity == &Building::entity())
        return ofBuilding.arg(u"= :key"_s);
    return u"SELECT d.key FROM dwelling d WHERE d.estate = :key UNION "_s + ofBuilding.arg(u"IN (SELECT b.key FROM building b WHERE b.estate = :key)"_s);
}

} // namespace

Result<QList<Key>> linking(const Database &db, const Entity &entity, const Field &field, Key key)
{
    auto rows = Query::run(db, u"SELECT key FROM %1 WHERE %2 = :key ORDER BY key"_s.arg(entity.name, field.name), {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    return keys;
}

Result<qint64> countLinking(const Database &db, const QString &entity, const QString &field, Key key)
{
    auto rows = Query::run(db, u"SELECT count(*) FROM %1 WHERE %2 = :key"_s.arg(entity, field), {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->number(0) : 0;
}

Status setLink(UnitOfWork &work, const Entity &entity, Key record, const QString &field, Key to)
{
    auto seen = Store::read(work.db(), entity, record);
    if (!seen)
        return seen.error();
    Values now = seen->values;
    now[size_t(entity.indexOf(field))] = to ? Value(to) : Value();
    if (auto done = work.change(*seen, now); !done)
        return done.error();
    return {};
}

Status relink(UnitOfWork &work, const Entity &entity, Key gone, Key kept, const QStringList &without)
{
    for (const Entity *other : Dictionary::entities()) {
        if (without.contains(other->name))
            continue;
        for (const Field &field : other->fields) {
            if (field.link != entity.name || !field.isStored())
                continue;
            auto keys = linking(work.db(), *other, field, gone);
            if (!keys)
                return keys.error();
            for (const Key key : *keys)
                if (auto done = setLink(work, *other, key, field.name, kept); !done)
                    return done;
        }
    }
    return {};
}

QString nameField(const Entity &entity)
{
    return &entity == &Estate::entity() ? u"name"_s : &entity == &Dwelling::entity() ? u"room"_s : u"number"_s;
}

Status keepName(UnitOfWork &work, const Entity &entity, Key key, const QString &name, const QString &code, QDate on)
{
    if (name.isEmpty() && code.isEmpty())
        return {};
    // It began where the one before it ended.
    auto before = Query::run(work.db(), u"SELECT max(until) FROM place_name WHERE %1 = :key"_s.arg(entity.name), {{u":key"_s, key}});
    if (!before)
        return before.error();
    PlaceName old;
    old.level = &entity == &Dwelling::entity() ? u"door"_s : entity.name;
    (&entity == &Estate::entity() ? old.estate : &entity == &Building::entity() ? old.building : &entity == &Stairwell::entity() ? old.stairwell : old.dwelling) = key;
    old.name = name;
    old.code = code;
    old.since = before->next() ? before->text(0) : QString();
    old.until = on.toString(Qt::ISODate);
    if (auto made = work.create(old); !made)
        return made.error();
    return {};
}

Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

Result<QList<Key>> doorsUnder(const Database &db, const Entity &entity, Key key)
{
    auto rows = Query::run(db, doorsSql(entity) + u" ORDER BY 1"_s, {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    return keys;
}

Result<qint64> householdsUnder(const Database &db, const Entity &entity, Key key, QDate day)
{
    auto rows = Query::run(db,
                           u"SELECT count(DISTINCT o.household) FROM occupancy o WHERE (o.until IS NULL OR o.until > :day) AND o.dwelling IN (%1)"_s.arg(doorsSql(entity)),
                           {{u":day"_s, day.toString(Qt::ISODate)}, {u":key"_s, key}});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->number(0) : 0;
}

} // namespace Allpost::PlacesRecords
