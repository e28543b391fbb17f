// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"

#include <QTest>

namespace Allpost {

/// Puts up estates, buildings and homes in an office of a test, each call a deed of its own.
class BuildingSeed
{
public:
    explicit BuildingSeed(Store &store) : m_store(store) {}

    template <typename Record>
    Key make(const Record &record)
    {
        auto work = UnitOfWork::begin(m_store, {QStringLiteral("seed.add")});
        if (!work)
            qFatal("seed");
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("seed");
        return *key;
    }
    /// A building of some entrances (stairwells "1", "2" …) with so many floors and doors described.
    Key building(Key estate, const QString &number, int entrances, int floors = 0, int doors = 0)
    {
        Building made;
        made.estate = estate;
        made.number = number;
        if (floors) {
            made.floors = floors;
            made.doorsPerFloor = doors;
        }
        const Key key = make(made);
        stairwells.clear();
        for (int i = 1; i <= entrances; ++i)
            stairwells << make(Stairwell{key, QString::number(i)});
        return key;
    }
    Key door(Key estate, Key building, Key stairwell, const QString &room)
    {
        Dwelling made;
        made.estate = estate;
        made.building = building;
        made.stairwell = stairwell;
        made.room = room;
        return make(made);
    }
    /// A household behind the door; people as name and age on the day, the first is the head.
    Key household(Key dwelling, const QList<std::pair<QString, int>> &people, QDate day)
    {
        auto work = UnitOfWork::begin(m_store, {QStringLiteral("seed.add")});
        if (!work)
            qFatal("seed");
        const Key home = *(*work)->create(Household{});
        residents.clear();
        if (!(*work)->create(Occupancy{home, dwelling, {}, {}}))
            qFatal("seed");
        for (const auto &[name, age] : people) {
            Resident person;
            person.name = name;
            person.birthDate = day.addYears(-age).addDays(-30).toString(Qt::ISODate);
            person.phone = QStringLiteral("13812344471");
            residents << *(*work)->create(person);
            if (!(*work)->create(Membership{residents.last(), home, residents.size() == 1 ? QStringLiteral("02") : QStringLiteral("20"), {}, {}}))
                qFatal("seed");
        }
        if (!(*work)->commit())
            qFatal("seed");
        return home;
    }
    template <typename Record, typename Change>
    void change(Key key, Change change)
    {
        auto seen = m_store.read(Record::entity(), key);
        auto work = UnitOfWork::begin(m_store, {QStringLiteral("seed.change")});
        if (!seen || !work)
            qFatal("seed");
        Record now = seen->template as<Record>();
        change(now);
        if (!(*work)->change(*seen, now) || !(*work)->commit())
            qFatal("seed");
    }

    QList<Key> stairwells; ///< of the last building
    QList<Key> residents;  ///< of the last household

private:
    Store &m_store;
};

} // namespace Allpost
