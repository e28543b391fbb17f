// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householdlookup.h"

#include "models/households/householdhistory.h"
#include "models/residents/idnumber.h"
#include "models/residents/residents.h"
#include "models/residents/secondrecords.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

Result<QList<Key>> keys(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto rows = Query::run(db, sql, bindings);
    if (!rows)
        return rows.error();
    QList<Key> found;
    while (rows->next())
        found << rows->number(0);
    return found;
}

/// The record of this id in a table; 0 when it is none.
Result<Key> byId(const Store &store, const QString &text, const QString &select)
{
    const QUuid id = QUuid::fromString(text);
    if (id.isNull())
        return 0;
    auto key = store.keyOf(id);
    if (!key)
        return key.error().code == ErrorCode::NotFound ? Result<Key>(0) : key;
    auto found = keys(store.db(), select, {{u":key"_s, *key}});
    if (!found)
        return found.error();
    return found->isEmpty() ? 0 : found->first();
}

} // namespace

Result<Key> HouseholdLookup::person(const Store &store, const QString &text)
{
    auto second = SecondRecords::load(store.db());
    if (!second)
        return second.error();
    auto known = byId(store, text, u"SELECT key FROM resident WHERE key = :key"_s);
    if (!known)
        return known;
    if (*known)
        return second->root(*known);
    const QString number = checkIdNumber(text).number;
    auto found = keys(store.db(), u"SELECT key FROM resident WHERE id_number = :number ORDER BY key"_s, {{u":number"_s, number.isEmpty() ? text : number}});
    if (!found)
        return found.error();
    QList<Key> people;
    for (Key key : std::as_const(*found))
        if (const Key counts = second->root(key); !people.contains(counts))
            people << counts;
    if (people.isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("Nobody has this id or ID number. “find” with --json gives ids."), {}};
    if (people.size() > 1)
        return Error{ErrorCode::Invalid, Words::tr("Several people have this ID number. Name the person by id; “find” with --json gives it."), {}};
    return people.first();
}

Result<Key> HouseholdLookup::householdOf(const Store &store, Key resident, QDate day)
{
    auto ties = HouseholdHistory::householdsOf(store.db(), resident, day);
    if (!ties)
        return ties.error();
    if (ties->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This person belongs to no household on that day."), {}};
    if (ties->size() > 1 && ties->first().household != ties->last().household)
        return Error{ErrorCode::Invalid, Words::tr("This person belongs to several households. Say which one."), {}};
    return ties->first().household;
}

Result<Key> HouseholdLookup::household(const Store &store, const QString &text, QDate day)
{
    auto known = byId(store, text, u"SELECT key FROM household WHERE key = :key"_s);
    if (!known || *known)
        return known;
    auto resident = byId(store, text, u"SELECT key FROM resident WHERE key = :key"_s);
    if (!resident)
        return resident;
    if (*resident)
        return householdOf(store, *resident, day);
    auto numbered = keys(store.db(), u"SELECT key FROM household WHERE number = :number ORDER BY ended_on IS NOT NULL, key"_s, {{u":number"_s, text}});
    if (!numbered)
        return numbered.error();
    if (!numbered->isEmpty())
        return numbered->first();
    auto where = address(store.db(), text);
    if (!where)
        return where.error();
    auto behind = doors(store.db(), *where);
    if (!behind)
        return behind.error();
    QList<Key> found;
    for (Key door : std::as_const(*behind)) {
        auto here = keys(store.db(), u"SELECT household FROM occupancy WHERE dwelling = :door AND (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day) ORDER BY key"_s,
                         {{u":door"_s, door}, {u":day"_s, day.toString(Qt::ISODate)}});
        if (!here)
            return here.error();
        found += *here;
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("There is no household of this id or number, nor behind this door on that day."), {}};
    if (found.size() > 1)
        return Error{ErrorCode::Invalid, Words::tr("Several households live behind this door. Name one by its number or id."), {}};
    return found.first();
}

Result<QList<Key>> HouseholdLookup::doors(const Database &db, const Address &address)
{
    auto exact = Residents::findDoor(db, address);
    if (!exact)
        return exact.error();
    if (*exact)
        return QList<Key>{*exact};
    if (!address.estate.isEmpty() || address.room.isEmpty())
        return QList<Key>{};
    return keys(db, u"SELECT d.key FROM dwelling d LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell "
                    "WHERE d.room = :room AND coalesce(b.number, '') = :building AND coalesce(s.number, '') = :stairwell ORDER BY d.key"_s,
                {{u":room"_s, address.room}, {u":building"_s, address.building.isEmpty() ? u""_s : address.building},
                 {u":stairwell"_s, address.stairwell.isEmpty() ? u""_s : address.stairwell}});
}

QString HouseholdLookup::doorText(const Database &db, Key dwelling)
{
    auto row = Query::run(db, u"SELECT e.name, b.number, s.number, d.room, d.address FROM dwelling d LEFT JOIN estate e ON e.key = d.estate "
                              "LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell WHERE d.key = :door"_s,
                          {{u":door"_s, dwelling}});
    if (!row || !row->next())
        return {};
    Address address;
    address.estate = row->text(0);
    address.building = row->text(1);
    address.stairwell = row->text(2);
    address.room = row->text(3);
    address.rest = row->text(4);
    return address.longText();
}

Result<Address> HouseholdLookup::address(const Database &db, const QString &text)
{
    auto rows = Query::run(db, u"SELECT name FROM estate WHERE name IS NOT NULL ORDER BY key"_s);
    if (!rows)
        return rows.error();
    AddressReading reading;
    while (rows->next())
        reading.estates << rows->text(0);
    return readAddress(text, reading).address;
}

} // namespace Allpost
