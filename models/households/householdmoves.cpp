// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Moving: out of a household, with the household, back, and into one.
#include "models/dictionary/codelist.h"
#include "models/households/householddraft.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using Member = DraftHome::Member;
using Relations::Kin;
using Relations::Proposed;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

const QString Away = u"registered_only"_s; ///< code list presence
const QString Here = u"both"_s;

/// The rows of the people named; a finding for who is no member.
std::vector<Member *> named(HouseholdDraft &draft, DraftHome &home, const QList<Key> &residents)
{
    std::vector<Member *> rows;
    for (Key resident : residents) {
        const std::vector<Member *> found = draft.rowsOf(home, resident);
        if (found.empty())
            draft.find(u"residents"_s, Finding::holdBack(u"not_member"_s, Words::tr("Somebody chosen is no member of this household.")));
        for (Member *row : found)
            if (std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
    }
    if (rows.empty())
        draft.find(u"residents"_s, Finding::holdBack(u"required"_s, Words::tr("Choose who leaves.")));
    return rows;
}

/// The relation of somebody who comes in, where none was said: through somebody who comes along and whose relation is known.
Proposed relationInto(DraftHome &target, const Member &who, const Member *guide, const QString &guideRelation, const QString &oldHeadSex)
{
    if (!guide || guide == &who)
        return Relations::isHead(guideRelation) && !target.head() ? Proposed{u"02"_s, false, {}} : Proposed{};
    const Proposed toGuide = Relations::relationTo(guide->kin(), who.kin(), oldHeadSex);
    const Member *head = target.head();
    Proposed through = Relations::relationThrough({guideRelation, guide->resident.sex, guide->resident.birthDate},
                                                  {toGuide.code, who.resident.sex, who.resident.birthDate}, head ? head->resident.sex : QString());
    through.guess |= toGuide.guess;
    return through;
}

} // namespace

Result<StepPlan> HouseholdSteps::plan(const MoveOut &step) const
{
    const bool forATime = step.where == MoveOut::Where::ForATime, here = step.where == MoveOut::Where::Household;
    auto draft = HouseholdDraft::begin(m_store.db(), forATime ? u"household.away"_s : u"household.move"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto home = draft->home(step.household);
    if (!home)
        return home.error();
    draft->plan().household = step.household;
    draft->checkOpen(**home, u"household"_s);
    const std::vector<Member *> rows = named(*draft, **home, step.residents);
    if (forATime) {
        for (Member *row : rows) {
            const int line = draft->say({StepLine::What::Other, row->key(), row->resident.name, step.household, row->resident.presence, Away, Words::tr("lives here"),
                                         step.place.isEmpty() ? Words::tr("away for a time") : Words::tr("away for a time: %1").arg(step.place.trimmed()), false, {}});
            draft->checkPerson(*row, line);
            draft->checkSince(*row, line);
            draft->set(row->person, u"presence", Away);
            draft->set(row->person, u"away_since", draft->day());
            draft->set(row->person, u"away_to", step.place.trimmed());
            draft->set(row->person, u"away_reason", step.reason.trimmed());
        }
        return draft->finished();
    }
    DraftHome *target = nullptr;
    if (here) {
        draft->plan().otherHousehold = step.toHousehold;
        if (!step.toHousehold) {
            draft->find(u"toHousehold"_s, Finding::holdBack(u"required"_s, Words::tr("Say into which household.")));
        } else if (step.toHousehold == step.household) {
            draft->find(u"toHousehold"_s, Finding::holdBack(u"same_household"_s, Words::tr("These are the same household.")));
        } else {
            auto other = draft->home(step.toHousehold);
            if (!other)
                return other.error();
            target = *other;
            draft->checkOpen(*target, u"toHousehold"_s);
        }
    } else if (step.place.trimmed().isEmpty()) {
        draft->find(u"place"_s, Finding::warning(u"required"_s, Words::tr("Where to is not said; it is asked for in the account of the month.")));
    }
    const Member *head = (*home)->head();
    const QString headSex = head ? head->resident.sex : QString();
    const Member *guide = nullptr;
    QString guideRelation;
    for (Member *row : rows) {
        if (const QString said = step.relations.value(row->key()); here && !guide && !said.isEmpty()) {
            guide = row;
            guideRelation = said;
        } else if (here && !guide && target && target->isEmpty()) {
            guide = row;
            guideRelation = u"02"_s;
        }
    }
    for (Member *row : rows) {
        draft->leave(**home, *row, here ? u"transferred"_s : u"moved_out"_s, here ? QString() : step.place.trimmed());
        const int line = int(draft->plan().lines.size());
        draft->checkPerson(*row, line);
        if (auto posts = draft->warnOfPosts(*row); !posts)
            return posts.error();
        auto homes = draft->homesOf(row->key());
        if (!homes)
            return homes.error();
        if (homes->size() > 1 && !here)
            draft->find(u"residents"_s, Finding::warning(u"in_other_household"_s, Words::tr("This person belongs to another household, too, and stays there.")), line);
    }
    if (auto followed = draft->succeed(**home, step.newHead, step.relations); !followed)
        return followed.error();
    QList<Key> entered;
    for (Member *row : target ? rows : std::vector<Member *>()) {
        if (entered.contains(row->counts))
            continue;
        entered << row->counts;
        draft->checkHeadSince(*target);
        if (target->isEmpty())
            draft->checkLastChange(*target);
        if (!draft->rowsOf(*target, row->key()).empty()) {
            draft->find(u"toHousehold"_s, Finding::warning(u"already_member"_s, Words::tr("This person is a member of that household already and stays what he or she is there.")));
            continue;
        }
        const Proposed proposed = relationInto(*target, *row, guide, guideRelation, headSex);
        draft->enter(target->key, *row, draft->chosen(step.relations, row->key(), proposed), u"transferred"_s);
    }
    return draft->finished();
}

Result<StepPlan> HouseholdSteps::plan(const MoveHome &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.home"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto home = draft->home(step.household);
    if (!home)
        return home.error();
    draft->plan().household = step.household;
    draft->checkOpen(**home, u"household"_s);
    auto door = draft->door(step.dwelling, step.door, step.makeDoor);
    if (!door)
        return door.error();
    if (*door)
        if (auto moved = draft->moveDoors(**home, *door); !moved)
            return moved.error();
    return draft->finished();
}

namespace {

/// The membership that a person had last.
Result<Snapshot> lastMembership(const HouseholdDraft &draft, Key resident, Key household)
{
    Snapshot last;
    for (Key record : draft.recordsOf(resident)) {
        auto ties = HouseholdDraft::records(draft.db(), Membership::entity(), u"resident"_s, record);
        if (!ties)
            return ties.error();
        for (const Snapshot &seen : std::as_const(*ties)) {
            const auto tie = seen.as<Membership>();
            if ((!household || tie.household == household) && (!last.key || tie.until >= last.as<Membership>().until))
                last = seen;
        }
    }
    return last;
}

/// As it was, when the same person still heads the household; else what follows from the present head's relation of then.
Result<Proposed> relationOfThen(const HouseholdDraft &draft, DraftHome &home, const Member &who, const Membership &last)
{
    const Member *head = home.head();
    if (!last.household || last.household != home.key || !head)
        return Proposed{};
    auto ties = HouseholdDraft::records(draft.db(), Membership::entity(), u"household"_s, home.key);
    if (!ties)
        return ties.error();
    QString oldHeadSex;
    Proposed proposed;
    for (const Snapshot &seen : std::as_const(*ties)) {
        const auto tie = seen.as<Membership>();
        const bool then = (tie.since.isEmpty() || tie.since < last.until) && (tie.until.isEmpty() || tie.until >= last.until);
        if (then && tie.resident == head->tie.resident)
            proposed = Relations::isHead(tie.relation) ? Proposed{last.relation, false, {}}
                     : Relations::relationTo({tie.relation, head->resident.sex, head->resident.birthDate},
                                             {last.relation, who.resident.sex, who.resident.birthDate}, oldHeadSex);
    }
    return proposed;
}

/// Who was away for a time is here again.
void returned(HouseholdDraft &draft, const Member &who)
{
    const int line = draft.say({StepLine::What::Other, who.key(), who.resident.name, 0, Away, Here, Words::tr("away for a time"), Words::tr("lives here"), false, {}});
    draft.checkPerson(who, line);
    if (who.resident.awaySince > draft.day())
        draft.find(u"on"_s, Finding::holdBack(u"date_before_tie"_s, Words::tr("This person went away only on %1.").arg(who.resident.awaySince)), line);
    draft.set(who.person, u"presence", Here);
    for (const auto field : {u"away_since", u"away_to", u"away_reason"})
        draft.set(who.person, field, Value());
}

/// A household that had ended when its last member left goes on with who comes back.
Status reopen(HouseholdDraft &draft, DraftHome &home)
{
    draft.set(home.seen, u"ended_on", Value());
    auto doors = HouseholdDraft::records(draft.db(), Occupancy::entity(), u"household"_s, home.key);
    if (!doors)
        return doors.error();
    if (!doors->isEmpty() && home.doors.isEmpty())
        return draft.occupy(home.key, doors->last().as<Occupancy>().dwelling);
    return {};
}

} // namespace

Result<StepPlan> HouseholdSteps::plan(const ComeBack &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.back"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto who = draft->person(step.resident);
    if (!who)
        return who.error();
    auto homes = draft->homesOf(step.resident);
    if (!homes)
        return homes.error();
    const Resident &person = who->resident;
    if (!homes->isEmpty()) {
        const bool away = CodeValue::parse(person.presence).code == Away || !person.awaySince.isEmpty();
        draft->plan().household = homes->first();
        if (step.household && !homes->contains(step.household))
            draft->find(u"household"_s, Finding::holdBack(u"in_other_household"_s, Words::tr("This person belongs to another household here. Let him or her move out of it.")));
        if (away)
            returned(*draft, *who);
        else
            draft->find(u"resident"_s, Finding::holdBack(u"not_away"_s, Words::tr("This person is not away.")));
        return draft->finished();
    }
    auto last = lastMembership(*draft, step.resident, step.household);
    if (!last)
        return last.error();
    const Membership before = last->key ? last->as<Membership>() : Membership{};
    const Key household = step.household ? step.household : before.household;
    if (!household) {
        draft->find(u"household"_s, Finding::holdBack(u"required"_s, Words::tr("Say into which household.")));
        return draft->finished();
    }
    auto home = draft->home(household);
    if (!home)
        return home.error();
    draft->plan().household = household;
    if ((*home)->record.joinedInto)
        draft->checkOpen(**home, u"household"_s);
    else if (!(*home)->record.endedOn.isEmpty())
        if (auto opened = reopen(*draft, **home); !opened)
            return opened.error();
    const bool heads = (*home)->isEmpty() || (Relations::isHead(step.relation) && !(*home)->head());
    if (heads)
        draft->checkLastChange(**home);
    auto proposed = heads ? Result<Proposed>(Proposed{u"02"_s, false, {}}) : relationOfThen(*draft, **home, *who, before);
    if (!proposed)
        return proposed.error();
    if (Relations::isHead(proposed->code) && (*home)->head())
        *proposed = {};
    const Proposed relation = draft->chosen(step.relation.isEmpty() ? ChosenRelations{} : ChosenRelations{{step.resident, step.relation}}, step.resident, *proposed);
    draft->enter(household, *who, relation, u"returned"_s, step.cameFrom);
    const int line = int(draft->plan().lines.size());
    draft->checkPerson(*who, line);
    draft->checkHeadSince(**home);
    if (before.until > draft->day())
        draft->find(u"on"_s, Finding::holdBack(u"date_before_tie"_s, Words::tr("This person left only on %1. Take that day or a later one.").arg(before.until)), line);
    return draft->finished();
}

Result<StepPlan> HouseholdSteps::plan(const AddMember &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.enter"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto home = draft->home(step.household);
    auto who = draft->person(step.resident);
    if (!home || !who)
        return !home ? home.error() : who.error();
    draft->plan().household = step.household;
    draft->checkOpen(**home, u"household"_s);
    auto homes = draft->homesOf(step.resident);
    if (!homes)
        return homes.error();
    homes->removeAll(step.household);
    if (!homes->isEmpty() && !step.leaveOther)
        draft->find(u"resident"_s, Finding::holdBack(u"in_other_household"_s, Words::tr("This person belongs to another household here. Say that he or she leaves it.")));
    for (Key other : std::as_const(*homes)) {
        if (!step.leaveOther)
            continue;
        auto left = draft->home(other);
        if (!left)
            return left.error();
        draft->plan().otherHousehold = other;
        for (Member *row : draft->rowsOf(**left, step.resident))
            draft->leave(**left, *row, u"transferred"_s);
        if (auto followed = draft->succeed(**left, step.newHead, step.relations); !followed)
            return followed.error();
    }
    const bool heads = (*home)->isEmpty() || (Relations::isHead(step.relation) && !(*home)->head());
    if (heads)
        draft->checkLastChange(**home);
    ChosenRelations relations = step.relations;
    if (!step.relation.isEmpty())
        relations.insert(step.resident, step.relation);
    const Proposed relation = draft->chosen(relations, step.resident, heads ? Proposed{u"02"_s, false, {}} : Proposed{});
    draft->enter(step.household, *who, relation, homes->isEmpty() ? step.reason : u"transferred"_s, step.cameFrom);
    const int line = int(draft->plan().lines.size());
    draft->checkPerson(*who, line);
    draft->checkHeadSince(**home);
    if (!draft->rowsOf(**home, step.resident).empty())
        draft->find(u"resident"_s, Finding::holdBack(u"already_member"_s, Words::tr("This person is a member of this household already.")), line);
    auto last = lastMembership(*draft, step.resident, 0);
    if (!last)
        return last.error();
    if (last->key && homes->isEmpty() && last->as<Membership>().until > draft->day())
        draft->find(u"on"_s, Finding::holdBack(u"date_before_tie"_s, Words::tr("This person left only on %1. Take that day or a later one.")
                                                                         .arg(last->as<Membership>().until)), line);
    return draft->finished();
}

} // namespace Allpost
