// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/households/householdplan.h"

#include <QHash>

namespace Allpost {

class UnitOfWork;

/// Relations chosen by a person instead of the proposed ones: resident → code.
using ChosenRelations = QHash<Key, QString>;

/// Somebody else of the household heads it; the relations of all follow.
struct NewHead
{
    Key household = 0;
    Key newHead = 0; ///< 0: the plan lists who can be chosen
    QDate on = QDate::currentDate();
    ChosenRelations relations = {};
};

/// Members leave: to another household here, away for good, or for a time (they stay members: registered here, living elsewhere).
struct MoveOut
{
    enum class Where { Household, Away, ForATime };

    Key household = 0;
    QList<Key> residents = {};
    Where where = Where::Away;
    Key toHousehold = 0;        ///< Household: which
    QString place = {};         ///< Away, ForATime: where to
    QString reason = {};        ///< ForATime: why (work, school …)
    Key newHead = 0;            ///< of those who stay, when the head leaves; 0: as proposed
    QDate on = QDate::currentDate();
    ChosenRelations relations = {}; ///< in the household they go to, and of those who stay
};

/// The whole household moves to another door.
struct MoveHome
{
    Key household = 0;
    Key dwelling = 0;
    Address door = {};          ///< instead of dwelling
    bool makeDoor = false;      ///< the door may be new to the file
    QDate on = QDate::currentDate();
};

/// One household joins another and ends.
struct JoinHouseholds
{
    Key household = 0;          ///< ends, and keeps its number
    Key into = 0;
    QString link = {};          ///< what the head of household is to the head of into (code); must be said
    QDate on = QDate::currentDate();
    ChosenRelations relations = {};
};

/// Members become a household of their own, behind another door or the same.
struct SplitHousehold
{
    Key household = 0;
    QList<Key> residents = {};
    Key splitHead = 0;          ///< heads the new household; 0: as proposed
    Key newHead = 0;            ///< heads the old one, when its head leaves; 0: as proposed
    Key dwelling = 0;           ///< both empty: the same door
    Address door = {};
    bool makeDoor = false;
    QString number = {};        ///< 户号 of the new household
    QDate on = QDate::currentDate();
    ChosenRelations relations = {};
};

/// A child is born into the household, on its birth date.
struct Birth
{
    static constexpr Key Child = -1; ///< the newborn, in relations and lines

    Key household = 0;
    Key parent = 0;             ///< member of the household
    QString name = {};          ///< may come later
    QString sex = {};           ///< GB/T 2261.1
    QDate on = QDate::currentDate();
    QString idNumber = {};
    QString idMissingReason = {}; ///< empty with no number: newborn without one yet
    ChosenRelations relations = {};
};

/// A resident died: memberships and care records end; who heads the household then is proposed (spouse, else the eldest
/// grown-up child, else the eldest adult).
struct Death
{
    Key resident = 0;
    Key newHead = 0;            ///< 0: as proposed
    QDate on = QDate::currentDate();
    ChosenRelations relations = {};
};

/// Somebody is back: from being away for a time, or into a household (the former one when 0) after having moved away.
struct ComeBack
{
    Key resident = 0;
    Key household = 0;
    QString relation = {};      ///< empty: as it was, when the head is still the same
    QString cameFrom = {};
    QDate on = QDate::currentDate();
};

/// The household was found as it stands here.
struct VerifyHousehold
{
    Key household = 0;
    QDate on = QDate::currentDate();
};

/// Somebody the office keeps already becomes a member.
struct AddMember
{
    Key household = 0;
    Key resident = 0;
    QString relation = {};
    QString reason = QStringLiteral("moved_in"); ///< code list membership_start
    QString cameFrom = {};
    bool leaveOther = false;    ///< and leaves the household he or she is in now
    Key newHead = 0;            ///< of that one, when its head leaves; 0: as proposed
    QDate on = QDate::currentDate();
    ChosenRelations relations = {};
};

/// The changes of households as short steps. plan() says what would happen and what is wrong or still to be chosen;
/// apply() does it as one deed, which one undo takes back. The day is when it happened; the day of entry is kept beside it.
/// A change of relation ends the membership and begins a new one on that day, so that earlier days keep their answer; a
/// membership that began on the very day is changed in place.
///
/// plan() fails only when a record is gone (NotFound) or the file cannot be read; what a person can mend is a finding.
/// Codes of findings: required, date_future, date_before_birth, date_before_tie, date_before_head, date_before_change, dead,
/// already_dead, not_member, already_member, in_other_household, same_household, household_ended, only_minors, head_minor,
/// head_dead, nobody_left, parent_too_young, door_unknown, door_unclear, door_unreadable, door_taken, same_door, relation_guess,
/// relation_missing, relation_unknown, second_head, unchanged, not_away, holds_post, name_later, id_taken and those of the
/// values themselves (name, ID number).
class HouseholdSteps
{
public:
    explicit HouseholdSteps(Store &store, QDate today = QDate::currentDate()) : m_store(store), m_today(today) {}

    Result<StepPlan> plan(const NewHead &step) const;
    Result<StepPlan> plan(const MoveOut &step) const;
    Result<StepPlan> plan(const MoveHome &step) const;
    Result<StepPlan> plan(const JoinHouseholds &step) const;
    Result<StepPlan> plan(const SplitHousehold &step) const;
    Result<StepPlan> plan(const Birth &step) const;
    Result<StepPlan> plan(const Death &step) const;
    Result<StepPlan> plan(const ComeBack &step) const;
    Result<StepPlan> plan(const VerifyHousehold &step) const;
    Result<StepPlan> plan(const AddMember &step) const;

    /// Invalid when the plan has findings that hold it back (the first one's sentence); Conflict when a record it touches
    /// was changed meanwhile: plan again.
    Result<StepDone> apply(const StepPlan &plan);

    /// Plans and does it at once, for callers who look at nothing first.
    template <typename Step>
    Result<StepDone> apply(const Step &step)
    {
        auto planned = plan(step);
        if (!planned)
            return planned.error();
        return apply(*planned);
    }

    /// For deeds on a single person that also change where he or she belongs. The person leaves the household today, within
    /// that deed: who heads it then follows as proposed, and it ends with its last member. Refused where only minors stay.
    static Status leave(UnitOfWork &work, Key household, Key resident, const QString &reason);
    /// Refused when the person with this relation would be a second head of the household, or leave it without one.
    static Status keepsOneHead(const Database &db, Key household, Key resident, const QString &relation);

    /// The relation codes that make sense for a member, the common first; for a chooser.
    static QStringList relationCodes();

private:
    Store &m_store;
    QDate m_today;
};

} // namespace Allpost
