// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimportdata.h"

#include "models/store/statement.h"

#include <unordered_set>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Roster;

namespace {

quint64 mixed(quint64 a, quint64 b)
{
    quint64 hash = a * 0x9E3779B97F4A7C15ull ^ (b + 0x7F4A7C159E3779B9ull) * 0xBF58476D1CE4E5B9ull;
    hash ^= hash >> 31;
    return hash ? hash : 1;
}

} // namespace

// Who lives together in the file: the same household number; else the same door under the same head; where no door is
// known, the rows that follow a head.
void RosterImport::Private::formGroups()
{
    groups.clear();
    std::unordered_map<quint64, quint64> headOfDoor;
    for (const Staged &row : staged) {
        if (row.isHead && row.door && !row.isRepeated)
            headOfDoor.emplace(row.door, row.head);
    }
    std::unordered_map<quint64, quint64> lastHead;
    std::unordered_map<quint64, qint32> known;
    known.reserve(staged.size() / 2);
    quint64 run = 0;
    quint64 runHead = 0;
    int runSheet = -1;
    for (size_t i = 0; i < staged.size(); ++i) {
        Staged &row = staged[i];
        row.group = -1;
        if (row.isRepeated)
            continue;
        const int sheet = rows.sheet(data[i]);
        if (sheet != runSheet) {
            run = 0;
            runSheet = sheet;
        }
        quint64 key = 0;
        quint64 head = row.head;
        if (row.number) {
            key = mixed(row.number, 1);
        } else if (row.door) {
            if (!head) {
                const auto last = lastHead.find(row.door);
                const auto first = headOfDoor.find(row.door);
                head = last != lastHead.end() ? last->second : first != headOfDoor.end() ? first->second : 0;
            }
            if (row.isHead)
                lastHead[row.door] = head;
            key = mixed(row.door, head);
        } else if (row.isHead) {
            key = run = mixed(mixed(head, row.idKey ? row.idKey : row.nameKey), 2);
            runHead = head;
        } else if (run && (!head || head == runHead)) {
            key = run;
        } else if (head) {
            key = mixed(mixed(head, quint64(sheet)), 3);
        }
        if (!key)
            continue;
        const auto [at, isNew] = known.emplace(key, qint32(groups.size()));
        if (isNew)
            groups.push_back({row.door, head, row.number, qint32(i)});
        row.group = at->second;
        Group &group = groups[size_t(row.group)];
        if (row.door && group.doorRow < 0) {
            group.door = row.door;
            group.doorRow = qint32(i);
        }
        if (!group.head)
            group.head = head;
        if (row.isHead && (group.headRow < 0 || !row.reason)) {
            group.headRow = qint32(i);
            group.head = row.head;
            group.hasGoodHead = !row.reason;
        }
    }
}

Status RosterImport::Private::matchPeople(const Database &db)
{
    std::unordered_set<quint64> wanted; // names of rows that no number recognised
    for (Staged &row : staged) {
        row.match = 0;
        if (row.reason || row.isRepeated)
            continue;
        const auto found = row.idKey ? office->byNumber.find(row.idKey) : office->byNumber.end();
        if (found == office->byNumber.end()) {
            wanted.insert(row.nameKey);
            continue;
        }
        OfficePerson &person = office->persons[size_t(found->second)];
        if (person.isMatched)
            continue;
        person.isMatched = true;
        row.match = person.key;
    }
    std::unordered_multimap<quint64, qint32> byName;
    for (size_t i = 0; i < office->persons.size(); ++i) {
        const OfficePerson &person = office->persons[i];
        if (!person.isMatched && wanted.contains(person.nameKey))
            byName.emplace(person.nameKey, qint32(i));
    }
    if (byName.empty())
        return {};

    // Name, birth date and household together; a number in the office and another in the file are two people.
    Statement birthOf(db, u"SELECT birth_date FROM resident WHERE key = ?"_s);
    RowReader each(rows, plans, options.today, officeWords);
    CleanRow clean;
    for (size_t i = 0; i < staged.size(); ++i) {
        Staged &row = staged[i];
        if (row.reason || row.isRepeated || row.match)
            continue;
        const auto [from, to] = byName.equal_range(row.nameKey);
        OfficePerson *only = nullptr;
        int fitting = 0;
        for (auto at = from; at != to; ++at) {
            OfficePerson &person = office->persons[size_t(at->second)];
            if (person.isMatched || (row.idKey && person.idKey))
                continue;
            const OfficeHousehold *home = person.household ? office->household(person.household) : nullptr;
            const quint64 door = home ? home->door : 0;
            const quint64 head = home ? (home->head ? home->head : home->pending) : 0;
            const bool sameHome = row.door || door ? row.door == door : row.group < 0 ? !home : head == groups[size_t(row.group)].head;
            if (!sameHome)
                continue;
            each.read(data[i], clean);
            birthOf.bind(1, person.key);
            auto found = birthOf.step();
            if (!found)
                return found.error();
            const QString birth = *found ? birthOf.text(0) : QString();
            birthOf.reset();
            if (!birth.isEmpty() && !clean.values[Birth].isEmpty() && birth != clean.values[Birth])
                continue;
            only = &person;
            ++fitting;
        }
        if (fitting == 1) {
            only->isMatched = true;
            row.match = only->key;
        }
    }
    return {};
}

void RosterImport::Private::matchHouseholds()
{
    std::vector<quint8> best(groups.size(), 0);
    for (const Staged &row : staged) {
        if (!row.match || row.group < 0)
            continue;
        const OfficePerson *person = office->person(row.match);
        OfficeHousehold *home = person && person->household ? office->household(person->household) : nullptr;
        if (!home)
            continue;
        Group &group = groups[size_t(row.group)];
        const bool sameHead = (home->head && home->head == group.head) || row.isHead;
        // Somebody who moved in with others does not take the old household along; its head does.
        const int score = (group.number && home->number == group.number ? 8 : 0) + (group.door && home->door == group.door ? 4 : 0)
            + (sameHead ? 2 : 0) + (!home->door || !group.door ? 1 : 0);
        if (score > best[size_t(row.group)]) {
            best[size_t(row.group)] = quint8(score);
            group.household = home->key;
        }
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].household)
            office->household(groups[i].household)->isTouched = true;
    }
    // Nobody recognised: a household of the same number, or behind the same door the one of this head or without any.
    for (Group &group : groups) {
        if (group.household)
            continue;
        OfficeHousehold *found = nullptr;
        if (group.number) {
            const auto [from, to] = office->byNumberOfHousehold.equal_range(group.number);
            if (from != to && std::next(from) == to)
                found = &office->households[size_t(from->second)];
        }
        if (!found && group.door) {
            OfficeHousehold *headless = nullptr;
            OfficeHousehold *any = nullptr;
            int count = 0;
            const auto [from, to] = office->byDoor.equal_range(group.door);
            for (auto at = from; at != to; ++at) {
                OfficeHousehold &home = office->households[size_t(at->second)];
                ++count;
                any = &home;
                if (group.head && (home.head == group.head || (!home.head && home.pending == group.head)))
                    found = &home;
                if (!home.head && !home.pending && !home.isTouched)
                    headless = &home;
            }
            if (!found && headless)
                found = headless;
            if (!found && !group.head && count == 1)
                found = any;
        }
        if (found) {
            group.household = found->key;
            found->isTouched = true;
        }
    }
}

void RosterImport::Private::decideGroups()
{
    for (const Staged &row : staged) {
        if (row.group < 0 || row.reason || row.isRepeated)
            continue;
        const OfficePerson *person = row.match ? office->person(row.match) : nullptr;
        if (!person || !person->household)
            groups[size_t(row.group)].isWanted = true;
    }
    std::vector<bool> hasMatch(groups.size());
    for (const Staged &row : staged) {
        if (row.group >= 0 && row.match)
            hasMatch[size_t(row.group)] = true;
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        Group &group = groups[i];
        // A head who is held back and lives alone leaves a household that waits for its head.
        const bool waits = group.headRow >= 0 && !group.hasGoodHead && !hasMatch[i];
        group.isCreated = !group.household && (group.isWanted || waits);
    }
}

} // namespace Allpost
