// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/households/householdhistory.h"
#include "models/households/householdsteps.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QTest>

namespace Allpost {

/// An office on a real file, with people and households as a test wants them.
class Homes
{
public:
    Homes()
    {
        using namespace Qt::StringLiterals;
        auto made = Store::create(m_folder.filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        m_store = std::move(*made);
    }

    struct In { QString name; QString sex; QString birth; QString relation; QString since = {}; };

    Store &store() { return *m_store; }
    const Database &db() const { return m_store->db(); }
    HouseholdSteps steps(QDate today = Today) { return HouseholdSteps(*m_store, today); }

    template <typename Record>
    Key keep(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {QStringLiteral("resident.add")});
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not kept");
        return *key;
    }
    Key person(const QString &name, const QString &sex, const QString &birth)
    {
        Resident resident;
        resident.name = name;
        resident.sex = sex;
        resident.birthDate = birth;
        return keep(resident);
    }
    Key tie(Key resident, Key household, const QString &relation, const QString &since = {}, const QString &until = {})
    {
        Membership tie;
        tie.resident = resident;
        tie.household = household;
        tie.relation = relation;
        tie.since = since;
        tie.until = until;
        return keep(tie);
    }
    /// A household behind a door of its own; its people by name.
    Key home(const QString &number, const QList<In> &people)
    {
        Household household;
        household.number = number;
        const Key key = keep(household);
        for (const In &one : people)
            tie(m_people[one.name] = person(one.name, one.sex, one.birth), key, one.relation, one.since);
        return key;
    }
    Key door(const QString &room, Key household = 0)
    {
        using namespace Qt::StringLiterals;
        if (!m_estate) {
            Estate estate;
            estate.name = u"油城花园"_s;
            m_estate = keep(estate);
            Building building;
            building.estate = m_estate;
            building.number = u"3"_s;
            m_building = keep(building);
            Stairwell stairwell;
            stairwell.building = m_building;
            stairwell.number = u"2"_s;
            m_stairwell = keep(stairwell);
        }
        Dwelling dwelling;
        dwelling.estate = m_estate;
        dwelling.building = m_building;
        dwelling.stairwell = m_stairwell;
        dwelling.room = room;
        const Key key = keep(dwelling);
        if (household) {
            Occupancy occupancy;
            occupancy.household = household;
            occupancy.dwelling = key;
            keep(occupancy);
        }
        return key;
    }
    Key operator[](const QString &name) const { return m_people.value(name); }

    /// "02 王建国, 12 李芳": the members on a day.
    QString members(Key household, QDate day = Today) const
    {
        auto found = HouseholdHistory::membersOn(db(), household, day);
        QStringList texts;
        for (const MemberOn &member : found ? *found : QList<MemberOn>())
            texts << member.relation + u' ' + member.name;
        return texts.join(QStringLiteral(", "));
    }
    template <typename Record>
    Record get(Key key) const { auto record = m_store->get<Record>(key); return record ? *record : Record(); }
    QString digest() const { auto digest = Integrity::digest(db()); return digest ? *digest : QString(); }
    /// The rows of a person, the latest last.
    QList<Membership> ties(Key resident) const
    {
        auto rows = Query::run(db(), QStringLiteral("SELECT key FROM membership WHERE resident = :r ORDER BY key"), {{QStringLiteral(":r"), resident}});
        QList<Membership> found;
        while (rows && rows->next())
            found << get<Membership>(rows->number(0));
        return found;
    }

    static inline const QDate Today = QDate(2026, 11, 20);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QHash<QString, Key> m_people;
    Key m_estate = 0, m_building = 0, m_stairwell = 0;
};

inline bool hasFinding(const StepPlan &plan, const QString &code, const QString &field = {}, Finding::Weight weight = Finding::Weight::HoldBack)
{
    for (const Finding &finding : plan.findings)
        if (finding.code == code && finding.weight == weight && !finding.message.isEmpty() && (field.isEmpty() || finding.field == field))
            return true;
    return false;
}

} // namespace Allpost
