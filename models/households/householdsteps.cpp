// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householdsteps.h"

#include "models/dictionary/codelist.h"
#include "models/households/householddraft.h"
#include "models/points/accounts.h"
#include "models/residents/residents.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using Member = DraftHome::Member;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

Error changedMeanwhile(const Entity &entity)
{
    return {ErrorCode::Conflict, Words::tr("The household was changed meanwhile. Nothing was done; look at the step again."), entity.name};
}

Status stillSo(const Database &db, const StepGuard &guard)
{
    auto now = HouseholdDraft::records(db, *guard.entity, guard.link, guard.key);
    if (!now)
        return now.error().code == ErrorCode::NotFound ? changedMeanwhile(*guard.entity) : now.error();
    const bool same = std::equal(now->cbegin(), now->cend(), guard.records.cbegin(), guard.records.cend(),
                                 [](const Snapshot &a, const Snapshot &b) { return a.key == b.key && a.values == b.values; });
    return same ? Status() : changedMeanwhile(*guard.entity);
}

/// Links to records that this step makes become their keys.
Values linked(const Entity &entity, Values values, const QHash<Key, Key> &made)
{
    for (size_t i = 0; i < values.size(); ++i)
        if (entity.fields[i].type == FieldType::Link && values[i].number() < 0)
            values[i] = Value(made.value(values[i].number()));
    return values;
}

Status write(UnitOfWork &work, const StepEdit &edit, QHash<Key, Key> &made)
{
    if (edit.key > 0) {
        auto done = work.change({edit.entity, edit.key, edit.seen}, linked(*edit.entity, edit.now, made));
        return done ? Status() : Status(done.error().code == ErrorCode::Conflict ? changedMeanwhile(*edit.entity) : done.error());
    }
    auto key = edit.now.empty() ? Residents::doorOf(work, edit.door) : work.create(*edit.entity, linked(*edit.entity, edit.now, made));
    if (!key)
        return key.error();
    made.insert(edit.key, *key);
    return {};
}

} // namespace

Result<StepPlan> HouseholdSteps::plan(const NewHead &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.head"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto home = draft->home(step.household);
    if (!home)
        return home.error();
    draft->plan().household = step.household;
    draft->checkOpen(**home, u"household"_s);
    std::vector<Member *> others;
    for (Member *member : (*home)->staying())
        if (!Relations::isHead(member->tie.relation))
            others.push_back(member);
    const QList<HeadChoice> choices = draft->candidates(others);
    draft->plan().heads = choices;
    const Key wanted = step.newHead ? step.newHead : choices.isEmpty() ? 0 : choices.first().resident;
    const std::vector<Member *> rows = wanted ? draft->rowsOf(**home, wanted) : std::vector<Member *>();
    if (rows.empty()) {
        draft->find(u"newHead"_s, wanted ? Finding::holdBack(u"not_member"_s, Words::tr("The new head has to be a member of the household."))
                                         : Finding::holdBack(u"nobody_left"_s, Words::tr("There is nobody else who could head the household.")));
        return draft->finished();
    }
    Member &newHead = *rows.front();
    if (Relations::isHead(newHead.tie.relation)) {
        draft->plan().newHead = newHead.key();
        draft->find(u"newHead"_s, Finding::holdBack(u"unchanged"_s, Words::tr("This person is the head already.")));
        return draft->finished();
    }
    if (draft->isMinor(newHead.resident))
        draft->find(u"newHead"_s, Finding::warning(u"head_minor"_s, Words::tr("The new head is a minor.")));
    if (const Member *before = (*home)->head(); before && !before->resident.diedOn.isEmpty())
        draft->find(u"household"_s, Finding::warning(u"head_dead"_s, Words::tr("The head until now is recorded as dead and still a member. Record the death, too.")));
    draft->crown(**home, newHead, step.relations);
    draft->checkPerson(newHead, 1);
    return draft->finished();
}

Result<StepPlan> HouseholdSteps::plan(const VerifyHousehold &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.verify"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto home = draft->home(step.household);
    if (!home)
        return home.error();
    draft->plan().household = step.household;
    draft->checkOpen(**home, u"household"_s);
    const QString before = (*home)->record.verifiedOn;
    if (before >= draft->day())
        draft->find(u"on"_s, Finding::holdBack(u"unchanged"_s, Words::tr("The household was found as it stands on %1 already.").arg(before)));
    draft->say({StepLine::What::Other, 0, draft->homeName(**home), step.household, before, draft->day(),
                before.isEmpty() ? Words::tr("not verified yet") : Words::tr("verified on %1").arg(before), Words::tr("verified on %1").arg(draft->day()), false, {}});
    draft->set((*home)->seen, u"verified_on", draft->day());
    return draft->finished();
}

Result<StepDone> HouseholdSteps::apply(const StepPlan &plan)
{
    for (const Finding &finding : plan.findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.code};
    if (plan.edits.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Nothing would change."), plan.action};
    // The day stands in the ties; of steps that leave none the deed says it. Of births and deaths it would be personal.
    const bool saysDay = plan.action == "household.head"_L1 || plan.action == "household.away"_L1 || plan.action == "household.back"_L1 || plan.action == "household.verify"_L1;
    auto work = UnitOfWork::begin(m_store, {plan.action, saysDay ? QJsonObject{{u"on"_s, plan.on.toString(Qt::ISODate)}} : QJsonObject()});
    if (!work)
        return work.error();
    for (const StepGuard &guard : plan.guards)
        if (auto same = stillSo((*work)->db(), guard); !same)
            return same.error();
    QHash<Key, Key> made;
    for (const StepEdit &edit : plan.edits)
        if (auto written = write(**work, edit, made); !written)
            return written.error();
    if (plan.action == "household.join"_L1)
        if (auto moved = Accounts::joinHouseholds(**work, m_store, plan.household, plan.otherHousehold); !moved)
            return moved.error();
    auto op = (*work)->commit();
    if (!op)
        return op.error();
    StepDone done{*op, plan.lines, made.value(plan.otherHousehold, plan.household), made.value(Birth::Child)};
    for (StepLine &line : done.lines) {
        line.resident = made.value(line.resident, line.resident);
        line.household = made.value(line.household, line.household);
    }
    if (plan.action != "household.birth"_L1)
        done.resident = 0;
    return done;
}

Status HouseholdSteps::leave(UnitOfWork &work, Key household, Key resident, const QString &reason)
{
    const QDate today = QDate::currentDate();
    auto draft = HouseholdDraft::begin(work.db(), {}, today, today);
    if (!draft)
        return draft.error();
    auto home = draft->home(household);
    if (!home)
        return home.error();
    for (Member *row : draft->rowsOf(**home, resident))
        draft->leave(**home, *row, reason);
    if (auto followed = draft->succeed(**home, 0, {}); !followed)
        return followed;
    const StepPlan plan = draft->finished();
    for (const Finding &finding : plan.findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Refused, finding.message, finding.code};
    QHash<Key, Key> made;
    for (const StepEdit &edit : plan.edits)
        if (auto written = write(work, edit, made); !written)
            return written;
    return {};
}

Status HouseholdSteps::keepsOneHead(const Database &db, Key household, Key resident, const QString &relation)
{
    auto draft = HouseholdDraft::begin(db, {}, QDate::currentDate(), QDate::currentDate());
    if (!draft)
        return draft.error();
    auto home = draft->home(household);
    if (!home)
        return home.error();
    bool heads = false, others = false;
    for (const Member &member : (*home)->members) {
        const bool self = resident && member.counts == draft->recordsOf(resident).first();
        if (Relations::isHead(member.tie.relation))
            (self ? heads : others) = true;
    }
    if (Relations::isHead(relation) && others && !heads)
        return Error{ErrorCode::Refused, Words::tr("A household has one head. Use “New head” of the household: the relations of all follow."), u"second_head"_s};
    if (heads && !others && !Relations::isHead(relation))
        return Error{ErrorCode::Refused, Words::tr("This person heads the household. Use “New head” of the household: the relations of all follow."), u"no_head"_s};
    return {};
}

QStringList HouseholdSteps::relationCodes()
{
    QStringList codes;
    const CodeList *list = CodeList::find(u"relation");
    for (const Code &code : list ? list->itemsCommonFirst() : QList<Code>{})
        if (code.code != "01"_L1)
            codes << code.code;
    return codes;
}

} // namespace Allpost
