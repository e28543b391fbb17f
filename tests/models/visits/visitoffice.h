// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/grid.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "models/visits/duevisits.h"
#include "models/visits/visits.h"

#include <QTemporaryDir>
#include <QTest>

namespace Allpost {

/// An office file with what visits need, built record by record.
class VisitOffice
{
public:
    VisitOffice()
    {
        auto made = Store::create(m_folder.filePath(QStringLiteral("office.allpost")), {QStringLiteral("长青社区"), QStringLiteral("刘敏")});
        if (!made)
            qFatal("no office: %s", qPrintable(made.error().detail));
        m_store = std::move(*made);
    }

    Store &store() { return *m_store; }
    const Database &db() const { return m_store->db(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    template <typename Record>
    Key add(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {QStringLiteral("resident.add")});
        if (!work)
            qFatal("busy: %s", qPrintable(work.error().detail));
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not saved");
        return *key;
    }
    template <typename Record, typename Change>
    void alter(Key key, Change change)
    {
        auto seen = m_store->read(Record::entity(), key);
        auto now = seen->template as<Record>();
        change(now);
        auto work = UnitOfWork::begin(*m_store, {QStringLiteral("resident.change")});
        if (!(*work)->change(*seen, now) || !(*work)->commit())
            qFatal("not changed");
    }

    /// A door of building and stairwell: "3-2-501".
    Key door(const QString &text)
    {
        const QStringList parts = text.split(QLatin1Char('-'));
        if (!m_estate)
            m_estate = add(Estate{QStringLiteral("油城花园")});
        Key &building = m_buildings[parts.at(0)];
        if (!building)
            building = add(Building{m_estate, parts.at(0)});
        Key &stairwell = m_stairwells[parts.at(0) + QLatin1Char('-') + parts.at(1)];
        if (!stairwell)
            stairwell = add(Stairwell{building, parts.at(1)});
        return add(Dwelling{m_estate, building, stairwell, parts.at(2), {}});
    }
    Key building(const QString &number) const { return m_buildings.value(number); }

    Key household(const QString &door) { return household(this->door(door)); }
    Key household(Key door)
    {
        const Key household = add(Household{});
        add(Occupancy{household, door, {}, {}});
        return household;
    }
    Key person(const QString &name, Key household, const QString &relation = QStringLiteral("02"), const QString &birth = QStringLiteral("1945-03-04"))
    {
        Resident r;
        r.name = name;
        r.birthDate = birth;
        const Key key = add(r);
        if (household)
            add(Membership{key, household, relation, {}, {}});
        return key;
    }
    Key care(Key resident, Key household, const QString &group, std::optional<qint64> every = {})
    {
        Care care;
        care.resident = resident;
        care.household = household;
        care.group = group;
        care.visitEvery = every;
        return add(care);
    }
    Visit visit(Key household, Key resident, const QString &day, const QString &outcome = QStringLiteral("met")) const
    {
        Visit visit;
        visit.household = household;
        visit.resident = resident;
        visit.visitedOn = day;
        visit.outcome = outcome;
        visit.worker = m_store->worker();
        return visit;
    }
    Result<Key> note(Key household, Key resident, const QString &day, const QString &outcome = QStringLiteral("met"))
    {
        return Visits(*m_store).add(visit(household, resident, day, outcome));
    }

    QList<DueVisit> due(const DueVisits::Question &question)
    {
        auto intervals = VisitIntervals::of(*m_store);
        auto due = DueVisits::due(db(), *intervals, question);
        if (!due)
            qFatal("%s", qPrintable(due.error().detail));
        return *due;
    }
    QList<DueVisit> due(const QString &day) { return due({QDate::fromString(day, Qt::ISODate), {}, 0, 0, {}}); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Key m_estate = 0;
    QMap<QString, Key> m_buildings, m_stairwells;
};

} // namespace Allpost
