// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosteroffice.h"

#include "models/base/text.h"
#include "models/dictionary/codelist.h"
#include "models/residents/rosterrows.h"
#include "models/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost::Roster {

using namespace Qt::StringLiterals;

namespace {

QString normal(const QString &number)
{
    QString key = Text::folded(number).remove(u' ');
    while (key.size() > 1 && key.startsWith(u'0'))
        key.remove(0, 1);
    return key;
}

/// Runs through a whole table; stops when cancelled.
template <typename Each>
Status forEach(const Database &db, Progress &progress, const QString &sql, Each each)
{
    Statement rows(db, sql);
    int seen = 0;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        each(rows);
        if (++seen % 4096 == 0 && progress.cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Allpost::RosterImport", "The import was stopped. Nothing was written."), {}};
    }
}

template <typename Item>
Item *find(std::vector<Item> &items, Key key)
{
    const auto found = std::ranges::lower_bound(items, key, {}, &Item::key);
    return found != items.end() && found->key == key ? &*found : nullptr;
}

} // namespace

quint64 childKey(Key parent, const QString &number)
{
    return hashOf(QString::number(parent) + u'|' + normal(number));
}

quint64 estateKey(const QString &name)
{
    return hashOf(normal(name));
}

quint64 OfficeIndex::careKey(Key owner, const QString &group)
{
    const CodeValue value = CodeValue::parse(group);
    return hashOf(QString::number(owner) + u'|' + (value.code.isEmpty() ? group : value.code));
}

OfficePerson *OfficeIndex::person(Key key)
{
    return find(persons, key);
}

OfficeHousehold *OfficeIndex::household(Key key)
{
    return find(households, key);
}

const OfficeDwelling *OfficeIndex::dwelling(Key key) const
{
    const auto found = std::ranges::lower_bound(dwellings, key, {}, &OfficeDwelling::key);
    return found != dwellings.end() && found->key == key ? &*found : nullptr;
}

Status OfficeIndex::load(const Database &db, Progress &progress)
{
    struct Place { Key parent; QString name; };
    QHash<Key, QString> estateNames;
    QHash<Key, Place> buildingNumbers;
    QHash<Key, Place> stairwellNumbers;
    QHash<QString, quint16> relationIndex;
    Status done = forEach(db, progress, u"SELECT key, name FROM estate ORDER BY key"_s, [&](const Statement &row) {
        estateNames.insert(row.number(0), row.text(1));
        estates.emplace(estateKey(row.text(1)), row.number(0));
    });
    if (done)
        done = forEach(db, progress, u"SELECT key, estate, number FROM building ORDER BY key"_s, [&](const Statement &row) {
            buildingNumbers.insert(row.number(0), {row.number(1), row.text(2)});
            buildings.emplace(childKey(row.number(1), row.text(2)), row.number(0));
        });
    if (done)
        done = forEach(db, progress, u"SELECT key, building, number FROM stairwell ORDER BY key"_s, [&](const Statement &row) {
            stairwellNumbers.insert(row.number(0), {row.number(1), row.text(2)});
            stairwells.emplace(childKey(row.number(1), row.text(2)), row.number(0));
        });
    if (done)
        done = forEach(db, progress, u"SELECT key, estate, building, stairwell, room, address FROM dwelling ORDER BY key"_s, [&](const Statement &row) {
            Address address;
            const Place stairwell = stairwellNumbers.value(row.number(3));
            const Key buildingKey = row.number(2) ? row.number(2) : stairwell.parent;
            const Place building = buildingNumbers.value(buildingKey);
            const Key estate = row.number(1) ? row.number(1) : building.parent;
            address.estate = estateNames.value(estate);
            address.building = building.name;
            address.stairwell = stairwell.name;
            address.room = row.text(4);
            address.rest = row.text(5);
            const quint64 door = keyOfDoor(address);
            dwellings.push_back({row.number(0), door, estate, buildingKey});
            if (door)
                doors.emplace(door, row.number(0));
        });
    if (done)
        done = forEach(db, progress, u"SELECT key, number, pending_head FROM household ORDER BY key"_s, [&](const Statement &row) {
            OfficeHousehold household;
            household.key = row.number(0);
            household.number = row.isNull(1) ? 0 : estateKey(row.text(1));
            household.pending = hashOfName(row.text(2));
            households.push_back(household);
        });
    if (done)
        done = forEach(db, progress, u"SELECT key, household, dwelling FROM occupancy WHERE until IS NULL ORDER BY key"_s, [&](const Statement &row) {
            OfficeHousehold *household = this->household(row.number(1));
            const OfficeDwelling *home = dwelling(row.number(2));
            if (!household || !home)
                return;
            household->dwelling = home->key;
            household->occupancy = row.number(0);
            household->door = home->door;
            household->estate = home->estate;
            household->building = home->building;
        });
    if (done)
        done = forEach(db, progress, u"SELECT key, name, id_number, died_on FROM resident ORDER BY key"_s, [&](const Statement &row) {
            OfficePerson person;
            person.key = row.number(0);
            person.nameKey = hashOfName(row.text(1));
            person.idKey = keyOfId(row.text(2));
            person.isGone = !row.isNull(3);
            if (person.idKey)
                byNumber.emplace(person.idKey, qint32(persons.size()));
            persons.push_back(person);
        });
    if (done)
        done = forEach(db, progress, u"SELECT key, resident, household, relation FROM membership WHERE until IS NULL ORDER BY key"_s, [&](const Statement &row) {
            OfficePerson *person = this->person(row.number(1));
            OfficeHousehold *household = this->household(row.number(2));
            if (!person || !household)
                return;
            const QString relation = row.text(3);
            auto known = relationIndex.constFind(relation);
            if (known == relationIndex.cend()) {
                known = relationIndex.insert(relation, quint16(relations.size()));
                relations.push_back(relation);
            }
            person->household = household->key;
            person->membership = row.number(0);
            person->relation = *known;
            if (CodeValue::parse(relation).code == u"02")
                household->head = person->nameKey;
        });
    if (done)
        done = forEach(db, progress, u"SELECT resident, household, care_group, until FROM care"_s, [&](const Statement &row) {
            const quint64 key = careKey(row.isNull(0) ? row.number(1) : row.number(0), row.text(2));
            (row.isNull(3) ? care : endedCare).insert(key);
        });
    if (!done)
        return done;
    for (size_t i = 0; i < households.size(); ++i) {
        if (households[i].door)
            byDoor.emplace(households[i].door, qint32(i));
        if (households[i].number)
            byNumberOfHousehold.emplace(households[i].number, qint32(i));
    }
    return {};
}

} // namespace Allpost::Roster
