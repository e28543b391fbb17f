// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Birth and death.
#include "models/households/householddraft.h"
#include "models/residents/datetext.h"
#include "models/residents/residents.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using Member = DraftHome::Member;
using Relations::Proposed;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

constexpr int YoungestParent = 14;

/// Until the child has a name it goes by its parent's.
QString provisionalName(const QString &parent, const QString &sex)
{
    return sex == "1"_L1 ? Words::tr("son of %1").arg(parent) : sex == "2"_L1 ? Words::tr("daughter of %1").arg(parent) : Words::tr("child of %1").arg(parent);
}

/// What is wrong with name and number as typed; both may still be missing.
Status checkChild(HouseholdDraft &draft, const Resident &child)
{
    for (const Finding &finding : Residents::check(child, draft.today()))
        if (finding.code != "id_missing"_L1)
            draft.find(finding.field == "id_number"_L1 ? u"idNumber"_s : finding.field == "birth_date"_L1 ? u"on"_s : finding.field, finding);
    if (child.sex.isEmpty())
        draft.find(u"sex"_s, Finding::holdBack(u"required"_s, Words::tr("Say whether it is a boy or a girl.")));
    if (child.idNumber.isEmpty())
        return {};
    auto rows = Query::run(draft.db(), u"SELECT count(*) FROM resident WHERE id_number = :number"_s, {{u":number"_s, child.idNumber}});
    if (!rows)
        return rows.error();
    if (rows->next() && rows->number(0))
        draft.find(u"idNumber"_s, Finding::holdBack(u"id_taken"_s, Words::tr("Somebody with this number is in the file already.")));
    return {};
}

} // namespace

Result<StepPlan> HouseholdSteps::plan(const Birth &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.birth"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto found = draft->home(step.household);
    if (!found)
        return found.error();
    DraftHome &home = **found;
    draft->plan().household = step.household;
    draft->checkOpen(home, u"household"_s);
    const std::vector<Member *> parents = step.parent ? draft->rowsOf(home, step.parent) : std::vector<Member *>();
    if (parents.empty())
        draft->find(u"parent"_s, step.parent ? Finding::holdBack(u"not_member"_s, Words::tr("The father or mother has to be a member of the household."))
                                             : Finding::holdBack(u"required"_s, Words::tr("Say who is the father or mother.")));
    Member none;
    const Member &parent = parents.empty() ? none : *parents.front();

    Resident child;
    child.sex = step.sex;
    child.birthDate = draft->day();
    child.idNumber = step.idNumber;
    child.name = step.name.trimmed().isEmpty() ? provisionalName(parent.resident.name, step.sex) : step.name;
    child = Residents::tidied(child);
    if (child.idNumber.isEmpty())
        child.idMissingReason = step.idMissingReason.trimmed().isEmpty() ? Words::tr("newborn, no number yet") : step.idMissingReason.trimmed();
    if (auto checked = checkChild(*draft, child); !checked)
        return checked.error();
    if (step.name.trimmed().isEmpty())
        draft->find(u"name"_s, Finding::note(u"name_later"_s, Words::tr("Without a name yet: the child goes by its parent's until it has one.")));
    if (const QDate born = firstDay(parent.resident.birthDate); born.isValid() && step.on < born.addYears(YoungestParent))
        draft->find(u"parent"_s, Finding::holdBack(u"parent_too_young"_s, Words::tr("The father or mother was not yet %1 years old on that day.").arg(YoungestParent)));
    // The day of a birth cannot be moved, but the relation is to the head of today.
    const Member *head = home.head();
    const QString since = head ? std::max(draft->day(), head->tie.since) : draft->day();
    if (since > draft->day())
        draft->find(u"on"_s, Finding::warning(u"date_before_head"_s, Words::tr("The present head heads the household only since %1; the child counts as a member from that day.").arg(since)));
    const Proposed proposed = parents.empty() ? Proposed{} : Relations::relationOfNewborn(parent.kin(), step.sex, head ? head->resident.sex : QString());
    Member newborn;
    newborn.resident = child;
    newborn.counts = newborn.person.key = draft->make(child);
    draft->enter(step.household, newborn, draft->chosen(step.relations, Birth::Child, proposed), u"birth"_s, {}, since);
    return draft->finished();
}

Result<StepPlan> HouseholdSteps::plan(const Death &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.death"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto who = draft->person(step.resident);
    if (!who)
        return who.error();
    auto homes = draft->homesOf(step.resident);
    if (!homes)
        return homes.error();
    if (!homes->isEmpty())
        draft->plan().household = homes->first();
    const QString before = who->resident.diedOn;
    if (!before.isEmpty() && homes->isEmpty()) {
        draft->find(u"resident"_s, Finding::holdBack(u"already_dead"_s, Words::tr("The death is recorded already (%1).").arg(before)));
        return draft->finished();
    }
    const int line = draft->say({StepLine::What::Other, step.resident, who->resident.name, 0, {}, draft->day(), Words::tr("living"), Words::tr("died on %1").arg(draft->day()), false, {}});
    if (!before.isEmpty())
        draft->find(u"resident"_s, Finding::warning(u"already_dead"_s, Words::tr("The death is recorded already (%1); what is still open ends.").arg(before)), line);
    else
        draft->checkPerson(*who, line);
    if (auto posts = draft->warnOfPosts(*who); !posts)
        return posts.error();
    for (Key record : draft->recordsOf(step.resident)) {
        auto person = draft->person(record);
        if (!person)
            return person.error();
        if (person->person.as<Resident>().diedOn.isEmpty())
            draft->set(person->person, u"died_on", draft->day());
        if (auto ended = draft->endCare(u"resident"_s, record, Words::tr("died")); !ended)
            return ended.error();
    }
    for (Key household : std::as_const(*homes)) {
        auto home = draft->home(household);
        if (!home)
            return home.error();
        for (Member *row : draft->rowsOf(**home, step.resident))
            draft->leave(**home, *row, u"death"_s);
        const bool wanted = !draft->rowsOf(**home, step.newHead).empty();
        if (auto followed = draft->succeed(**home, wanted || homes->size() == 1 ? step.newHead : 0, step.relations); !followed)
            return followed.error();
    }
    return draft->finished();
}

} // namespace Allpost
