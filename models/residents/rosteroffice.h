// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/base/task.h"
#include "models/dictionary/value.h"

#include <QHash>
#include <QString>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace Allpost {
class Database;
}

/// What an office file holds, as far as an import has to know it: people by number and name, households by door and
/// head, ties. Loaded once for a plan; about 100 bytes a person.
namespace Allpost::Roster {

struct OfficePerson
{
    Key key = 0;
    quint64 idKey = 0;
    quint64 nameKey = 0;
    Key household = 0;     ///< of the present membership
    Key membership = 0;
    quint16 relation = 0;  ///< index into OfficeIndex::relations
    bool isGone = false;   ///< died
    bool isMatched = false;
};

struct OfficeHousehold
{
    Key key = 0;
    Key dwelling = 0;
    Key occupancy = 0;
    quint64 door = 0;
    quint64 head = 0;      ///< name of its head
    quint64 pending = 0;   ///< name of the head it waits for
    quint64 number = 0;
    Key estate = 0;
    Key building = 0;
    bool isTouched = false; ///< the file speaks of it
};

struct OfficeDwelling
{
    Key key = 0;
    quint64 door = 0;
    Key estate = 0;
    Key building = 0;
};

class OfficeIndex
{
public:
    Status load(const Database &db, Progress &progress);

    bool isEmpty() const { return persons.empty() && households.empty(); }
    OfficePerson *person(Key key);
    OfficeHousehold *household(Key key);
    const OfficeDwelling *dwelling(Key key) const;
    static quint64 careKey(Key owner, const QString &group);

    std::vector<OfficePerson> persons;       ///< by key
    std::vector<OfficeHousehold> households; ///< by key
    std::vector<OfficeDwelling> dwellings;   ///< by key
    std::unordered_map<quint64, qint32> byNumber;      ///< idKey → index in persons
    std::unordered_multimap<quint64, qint32> byNumberOfHousehold;
    std::unordered_multimap<quint64, qint32> byDoor;   ///< door → index in households
    std::unordered_map<quint64, Key> doors;            ///< door → dwelling
    std::unordered_map<quint64, Key> estates;          ///< name → estate
    std::unordered_map<quint64, Key> buildings;        ///< estate and number → building
    std::unordered_map<quint64, Key> stairwells;
    std::unordered_set<quint64> care;                  ///< owner and group, present
    std::unordered_set<quint64> endedCare;
    std::vector<QString> relations{QString()};
};

quint64 childKey(Key parent, const QString &number);
quint64 estateKey(const QString &name);

} // namespace Allpost::Roster
