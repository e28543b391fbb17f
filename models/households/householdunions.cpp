// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Two households become one, one becomes two.
#include "models/households/householddraft.h"

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

} // namespace

Result<StepPlan> HouseholdSteps::plan(const JoinHouseholds &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.join"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto home = draft->home(step.household);
    if (!home)
        return home.error();
    draft->plan().household = step.household;
    draft->plan().otherHousehold = step.into;
    if (!step.into || step.into == step.household) {
        draft->find(u"into"_s, step.into ? Finding::holdBack(u"same_household"_s, Words::tr("A household cannot join itself."))
                                         : Finding::holdBack(u"required"_s, Words::tr("Say which household it joins.")));
        return draft->finished();
    }
    auto into = draft->home(step.into);
    if (!into)
        return into.error();
    draft->checkOpen(**home, u"household"_s);
    draft->checkOpen(**into, u"into"_s);
    draft->checkHeadSince(**home);
    draft->checkHeadSince(**into);
    const Member *joining = (*home)->head();
    const Member *head = (*into)->head();
    const bool taken = !(*into)->isEmpty();
    QString link = taken ? step.link : u"02"_s;
    if (const QString said = joining ? step.relations.value(joining->key()) : QString(); link.isEmpty())
        link = said;
    if (link.isEmpty())
        draft->find(u"link"_s, Finding::holdBack(u"relation_missing"_s, Words::tr("Say what the head of the joining household is to the other head.")));
    else if (taken && Relations::isHead(link))
        draft->find(u"link"_s, Finding::holdBack(u"second_head"_s, Words::tr("A household has one head. Make this person the new head afterwards.")));
    QList<Key> entered;
    for (Member *row : (*home)->staying()) {
        draft->leave(**home, *row, u"joined"_s);
        draft->checkPerson(*row, int(draft->plan().lines.size()));
        if (!draft->rowsOf(**into, row->key()).empty()) {
            draft->find(u"into"_s, Finding::warning(u"already_member"_s, Words::tr("This person is a member of that household already and stays what he or she is there.")),
                        int(draft->plan().lines.size()));
            continue;
        }
        if (entered.contains(row->counts))
            continue;
        entered << row->counts;
        Proposed relation{link, false, {}};
        if (row != joining)
            relation = draft->chosen(step.relations, row->key(),
                                     link.isEmpty() || !joining ? Proposed{}
                                         : Relations::relationThrough({link, joining->resident.sex, joining->resident.birthDate}, row->kin(),
                                                                      head ? head->resident.sex : QString()));
        draft->enter(step.into, *row, relation, u"joined"_s);
    }
    if (auto ended = draft->end(**home, step.into); !ended)
        return ended.error();
    return draft->finished();
}

Result<StepPlan> HouseholdSteps::plan(const SplitHousehold &step) const
{
    auto draft = HouseholdDraft::begin(m_store.db(), u"household.split"_s, step.on, m_today);
    if (!draft)
        return draft.error();
    auto found = draft->home(step.household);
    if (!found)
        return found.error();
    DraftHome &home = **found;
    draft->plan().household = step.household;
    draft->checkOpen(home, u"household"_s);
    draft->checkHeadSince(home);
    std::vector<Member *> rows;
    for (Key resident : step.residents) {
        const std::vector<Member *> of = draft->rowsOf(home, resident);
        if (of.empty())
            draft->find(u"residents"_s, Finding::holdBack(u"not_member"_s, Words::tr("Somebody chosen is no member of this household.")));
        for (Member *row : of)
            if (std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
    }
    if (rows.empty()) {
        draft->find(u"residents"_s, Finding::holdBack(u"required"_s, Words::tr("Choose who becomes a household of their own.")));
        return draft->finished();
    }
    if (rows.size() == home.members.size()) {
        draft->find(u"residents"_s, Finding::holdBack(u"nobody_left"_s, Words::tr("That is everybody: nothing is split. Let the whole household move instead.")));
        return draft->finished();
    }
    const QList<HeadChoice> choices = draft->candidates(rows);
    Member *splitHead = nullptr;
    for (Member *row : rows)
        if (step.splitHead ? row->counts == draft->recordsOf(step.splitHead).first() : !choices.isEmpty() && row->key() == choices.first().resident)
            splitHead = row;
    if (!splitHead) {
        draft->find(u"splitHead"_s, Finding::holdBack(u"not_member"_s, Words::tr("The head of the new household has to be one of those who leave.")));
        return draft->finished();
    }
    if (draft->isMinor(splitHead->resident)) {
        const QString sentence = Words::tr("The head of the new household is a minor.");
        draft->find(u"splitHead"_s, step.splitHead ? Finding::warning(u"head_minor"_s, sentence) : Finding::holdBack(u"only_minors"_s, sentence));
    }
    auto door = step.dwelling || !step.door.isEmpty() ? draft->door(step.dwelling, step.door, step.makeDoor) : Result<Key>(0);
    if (!door)
        return door.error();
    Household made;
    made.number = step.number.trimmed();
    made.kind = home.record.kind;
    const Key household = draft->make(made);
    draft->plan().otherHousehold = household;
    const Member *head = home.head();
    const QString headSex = head ? head->resident.sex : QString();
    std::vector<Proposed> relations;
    for (Member *row : rows)
        relations.push_back(row == splitHead ? Proposed{u"02"_s, false, {}} : Relations::relationTo(splitHead->kin(), row->kin(), headSex));
    QList<Key> entered;
    for (size_t i = 0; i < rows.size(); ++i) {
        Member &row = *rows[i];
        draft->leave(home, row, u"split"_s);
        draft->checkPerson(row, int(draft->plan().lines.size()));
        if (entered.contains(row.counts))
            continue;
        entered << row.counts;
        draft->enter(household, row, &row == splitHead ? relations[i] : draft->chosen(step.relations, row.key(), relations[i]), u"split"_s);
    }
    if (*door) {
        if (auto lives = draft->occupy(household, *door); !lives)
            return lives.error();
    } else {
        for (const Snapshot &seen : std::as_const(home.doors))
            if (auto lives = draft->occupy(household, seen.as<Occupancy>().dwelling); !lives)
                return lives.error();
    }
    const QString where = *door ? draft->doorText(*door) : Words::tr("the same door");
    draft->say({StepLine::What::Door, 0, splitHead->resident.name, household, {}, where, Words::tr("new household"), where, false, {}});
    if (auto followed = draft->succeed(home, step.newHead, step.relations); !followed)
        return followed.error();
    return draft->finished();
}

} // namespace Allpost
