// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/households/householdsteps.h"
#include "models/households/relations.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/residents/secondrecords.h"

#include <memory>
#include <vector>

namespace Allpost {

/// A household as a step finds it and leaves it.
struct DraftHome
{
    struct Member
    {
        Snapshot seen = {};     ///< of the membership
        Membership tie = {};
        Snapshot person = {};
        Resident resident = {};
        Key counts = 0;         ///< the record that counts for the person
        bool gone = false;      ///< the step takes this one out

        Key key() const { return person.key; }
        Relations::Kin kin() const { return {tie.relation, resident.sex, resident.birthDate}; }
    };

    Key key = 0;
    Snapshot seen = {};
    Household record = {};
    std::vector<Member> members = {}; ///< without an end; in the order of entry
    QList<Snapshot> doors = {};       ///< occupancies without an end
    QString changed = {};             ///< ISO: the last day on which somebody came, left or changed his relation

    /// Nobody is there, and no head is waited for.
    bool isEmpty() const { return members.empty() && record.pendingHead.isEmpty(); }
    Member *head();
    std::vector<Member *> staying();
};

/// A plan in the making: reads households, collects what to write, what to say and what is wrong. All of it holds from the
/// day of the step on. An error of a part is one of reading the file.
class HouseholdDraft
{
public:
    using Member = DraftHome::Member;

    static Result<HouseholdDraft> begin(const Database &db, const QString &action, QDate on, QDate today);

    /// NotFound when there is none. The same object for the same key.
    Result<DraftHome *> home(Key household);
    /// A person as a member of nothing; dead when any record of the person says so.
    Result<Member> person(Key resident);
    /// Every row of the person in the household, also by a second record.
    std::vector<Member *> rowsOf(DraftHome &home, Key resident) const;
    /// The households the person belongs to now, by any record.
    Result<QList<Key>> homesOf(Key resident);
    QList<Key> recordsOf(Key resident) const { return m_second.records(resident); }

    void checkDay();
    void checkPerson(const Member &member, int line = 0);
    void checkSince(const Member &member, int line = 0);
    void checkOpen(const DraftHome &home, const QString &field);
    /// Relations are to the head of today, so nothing that rests on them may lie before he was.
    void checkHeadSince(DraftHome &home);
    /// Where the relations of all change, the day may not lie before the last change.
    void checkLastChange(const DraftHome &home);

    void leave(DraftHome &home, Member &member, const QString &reason, const QString &wentTo = {});
    void relate(DraftHome &home, Member &member, const Relations::Proposed &relation);
    /// household: negative for one that this step makes. The person's record that counts becomes the member. since: ISO, where
    /// it is not the day of the step.
    void enter(Key household, const Member &member, const Relations::Proposed &relation, const QString &reason, const QString &cameFrom = {},
               const QString &since = {});
    /// After some are gone: when nobody stays the household ends; when the head is gone another follows (wanted, or as proposed).
    Status succeed(DraftHome &home, Key wanted, const ChosenRelations &relations);
    /// newHead heads the household; the relations of all who stay follow.
    void crown(DraftHome &home, Member &newHead, const ChosenRelations &relations);
    Status end(DraftHome &home, Key joinedInto = 0);
    /// Ends care records without an end; link: resident or household.
    Status endCare(const QString &link, Key key, const QString &reason);
    Status warnOfPosts(const Member &member);
    /// Who may head the household, the proposed one first.
    QList<HeadChoice> candidates(const std::vector<Member *> &among) const;

    /// The door that is meant; 0 with a finding, negative for one that this step makes.
    Result<Key> door(Key dwelling, const Address &address, bool makeDoor);
    Status occupy(Key household, Key dwelling);
    Status moveDoors(DraftHome &home, Key dwelling);
    QString doorText(Key dwelling) const;

    Key make(const Entity &entity, const Values &values);
    template <typename Record>
    Key make(const Record &record) { return make(Record::entity(), record.entity().valuesOf(&record)); }
    /// Sets one field of a record the step has read.
    void set(const Snapshot &seen, QStringView field, const Value &value);

    int say(const StepLine &line);
    void find(const QString &field, const Finding &finding, int line = 0);
    /// The proposed relation, or the one that a person chose.
    Relations::Proposed chosen(const ChosenRelations &relations, Key resident, const Relations::Proposed &proposed);
    QString homeName(DraftHome &home) const;
    bool isMinor(const Resident &resident) const;

    StepPlan &plan() { return m_plan; }
    const Database &db() const { return m_db; }
    QString day() const { return m_day; }
    QDate on() const { return m_plan.on; }
    QDate today() const { return m_today; }
    /// With the findings about guesses and gaps in the relations.
    StepPlan finished();

    /// All records of an entity that link to key, in the order of entry; without a link the record itself.
    static Result<QList<Snapshot>> records(const Database &db, const Entity &entity, const QString &link, Key key);
    /// The words of a relation in the language of the program.
    static QString relationText(const QString &stored);

private:
    HouseholdDraft(const Database &db, SecondRecords second) : m_db(db), m_second(std::move(second)) {}
    Result<QList<Snapshot>> guarded(const Entity &entity, const QString &link, Key key);

    const Database &m_db;
    QDate m_today;
    QString m_day;
    QString m_entered;
    SecondRecords m_second;
    Key m_next = -1;
    std::vector<std::unique_ptr<DraftHome>> m_homes;
    StepPlan m_plan;
};

} // namespace Allpost
