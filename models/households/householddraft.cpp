// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householddraft.h"

#include "models/dictionary/codelist.h"
#include "models/grids/grid.h"
#include "models/residents/datetext.h"
#include "models/residents/residents.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Relations::Proposed;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

constexpr int GrownUp = 18; // 民法典 17

const QString Head = u"02"_s;

bool isOpen(const QString &until)
{
    return until.isEmpty();
}

} // namespace

DraftHome::Member *DraftHome::head()
{
    for (Member &member : members)
        if (Relations::isHead(member.tie.relation))
            return &member;
    return nullptr;
}

std::vector<DraftHome::Member *> DraftHome::staying()
{
    std::vector<Member *> found;
    for (Member &member : members)
        if (!member.gone)
            found.push_back(&member);
    return found;
}

Result<HouseholdDraft> HouseholdDraft::begin(const Database &db, const QString &action, QDate on, QDate today)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    HouseholdDraft draft(db, std::move(*second));
    draft.m_plan.action = action;
    draft.m_plan.on = on;
    draft.m_today = today;
    draft.m_day = on.toString(Qt::ISODate);
    draft.m_entered = today.toString(Qt::ISODate);
    draft.checkDay();
    return draft;
}

Result<QList<Snapshot>> HouseholdDraft::records(const Database &db, const Entity &entity, const QString &link, Key key)
{
    auto rows = Query::run(db, u"SELECT key FROM "_s + entity.name + u" WHERE "_s + (link.isEmpty() ? u"key"_s : link) + u" = :key ORDER BY key"_s,
                           {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    QList<Snapshot> found;
    while (rows->next()) {
        auto record = Store::read(db, entity, rows->number(0));
        if (!record)
            return record.error();
        found << *record;
    }
    return found;
}

/// Reads records and remembers that they must still be so when the step is done.
Result<QList<Snapshot>> HouseholdDraft::guarded(const Entity &entity, const QString &link, Key key)
{
    auto found = records(m_db, entity, link, key);
    if (found)
        m_plan.guards.append({&entity, link, key, *found});
    return found;
}

Result<DraftHome *> HouseholdDraft::home(Key household)
{
    for (const auto &known : m_homes)
        if (known->key == household)
            return known.get();
    auto self = guarded(Household::entity(), {}, household);
    if (!self)
        return self.error();
    if (self->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("There is no such household any more."), QString::number(household)};
    auto ties = guarded(Membership::entity(), u"household"_s, household);
    auto doors = guarded(Occupancy::entity(), u"household"_s, household);
    if (!ties || !doors)
        return (!ties ? ties : doors).error();
    auto home = std::make_unique<DraftHome>();
    home->key = household;
    home->seen = self->first();
    home->record = home->seen.as<Household>();
    for (const Snapshot &seen : std::as_const(*ties)) {
        const auto tie = seen.as<Membership>();
        home->changed = std::max({home->changed, tie.since, tie.until});
        if (!isOpen(tie.until))
            continue;
        auto member = person(tie.resident);
        if (!member)
            return member.error();
        member->seen = seen;
        member->tie = tie;
        home->members.push_back(*member);
    }
    for (const Snapshot &seen : std::as_const(*doors))
        if (isOpen(seen.as<Occupancy>().until))
            home->doors << seen;
    m_homes.push_back(std::move(home));
    return m_homes.back().get();
}

Result<HouseholdDraft::Member> HouseholdDraft::person(Key resident)
{
    auto person = Store::read(m_db, Resident::entity(), resident);
    if (!person)
        return person.error();
    Member member;
    member.person = *person;
    member.resident = person->as<Resident>();
    member.counts = m_second.root(resident);
    for (Key record : m_second.isLinked(resident) ? m_second.records(resident) : QList<Key>())
        if (member.resident.diedOn.isEmpty()) {
            auto other = Store::read(m_db, Resident::entity(), record);
            if (!other)
                return other.error();
            member.resident.diedOn = other->as<Resident>().diedOn;
        }
    return member;
}

std::vector<HouseholdDraft::Member *> HouseholdDraft::rowsOf(DraftHome &home, Key resident) const
{
    std::vector<Member *> found;
    for (Member &member : home.members)
        if (member.counts == m_second.root(resident))
            found.push_back(&member);
    return found;
}

Result<QList<Key>> HouseholdDraft::homesOf(Key resident)
{
    QList<Key> found;
    for (Key record : m_second.records(resident)) {
        auto ties = guarded(Membership::entity(), u"resident"_s, record);
        if (!ties)
            return ties.error();
        for (const Snapshot &seen : std::as_const(*ties))
            if (const auto tie = seen.as<Membership>(); isOpen(tie.until) && !found.contains(tie.household))
                found << tie.household;
    }
    return found;
}

void HouseholdDraft::checkDay()
{
    if (!on().isValid())
        find(u"on"_s, Finding::holdBack(u"required"_s, Words::tr("Say on which day it happened.")));
    else if (on() > m_today)
        find(u"on"_s, Finding::holdBack(u"date_future"_s, Words::tr("The day lies in the future; enter it when it has come.")));
}

void HouseholdDraft::checkPerson(const Member &member, int line)
{
    if (!member.resident.diedOn.isEmpty())
        find(u"resident"_s, Finding::holdBack(u"dead"_s, Words::tr("This person is recorded as having died on %1.").arg(member.resident.diedOn)), line);
    if (const QDate born = firstDay(member.resident.birthDate); born.isValid() && on() < born)
        find(u"on"_s, Finding::holdBack(u"date_before_birth"_s, Words::tr("The day lies before the birth (%1).").arg(member.resident.birthDate)), line);
}

void HouseholdDraft::checkSince(const Member &member, int line)
{
    if (member.tie.since > m_day)
        find(u"on"_s, Finding::holdBack(u"date_before_tie"_s, Words::tr("This person belongs to the household, as it stands now, only since %1. Take that day or a later one.")
                                                                  .arg(member.tie.since)), line);
}

void HouseholdDraft::checkOpen(const DraftHome &home, const QString &field)
{
    if (!home.record.endedOn.isEmpty())
        find(field, Finding::holdBack(u"household_ended"_s, Words::tr("This household ended on %1.").arg(home.record.endedOn)));
}

void HouseholdDraft::checkHeadSince(DraftHome &home)
{
    const Member *head = home.head();
    if (head && head->tie.since > m_day)
        find(u"on"_s, Finding::holdBack(u"date_before_head"_s, Words::tr("The present head heads the household only since %1, and the relations are to this head. "
                                                                         "Take that day or a later one.").arg(head->tie.since)));
}

void HouseholdDraft::checkLastChange(const DraftHome &home)
{
    if (home.changed > m_day)
        find(u"on"_s, Finding::holdBack(u"date_before_change"_s, Words::tr("The household changed on %1. With another head all relations change, so take that day or a later one.")
                                                                     .arg(home.changed)));
}

void HouseholdDraft::leave(DraftHome &home, Member &member, const QString &reason, const QString &wentTo)
{
    member.gone = true;
    set(member.seen, u"until", m_day);
    set(member.seen, u"until_reason", reason);
    set(member.seen, u"until_entered", m_entered);
    set(member.seen, u"went_to", wentTo);
    const CodeList *reasons = CodeList::find(u"membership_end");
    const int line = say({StepLine::What::Leaves, member.key(), member.resident.name, home.key, member.tie.relation, {}, relationText(member.tie.relation),
                          reasons ? reasons->label(reason, ListText::language()) : reason, false, {}});
    checkSince(member, line);
}

void HouseholdDraft::relate(DraftHome &home, Member &member, const Proposed &relation)
{
    say({StepLine::What::Relation, member.key(), member.resident.name, home.key, member.tie.relation, relation.code, relationText(member.tie.relation),
         relationText(relation.code), relation.guess, relation.others});
    const QString before = member.tie.relation;
    if (before == relation.code || (relation.code != Head && Relations::codeOf(before) == relation.code))
        return;
    if (member.tie.since == m_day) {
        set(member.seen, u"relation", relation.code);
        return;
    }
    set(member.seen, u"until", m_day);
    set(member.seen, u"until_reason", u"relation"_s);
    set(member.seen, u"until_entered", m_entered);
    Membership next;
    next.resident = member.tie.resident;
    next.household = home.key;
    next.relation = relation.code;
    next.since = m_day;
    next.sinceReason = u"relation"_s;
    next.sinceEntered = m_entered;
    make(next);
}

void HouseholdDraft::enter(Key household, const Member &member, const Proposed &relation, const QString &reason, const QString &cameFrom,
                           const QString &since)
{
    const CodeList *reasons = CodeList::find(u"membership_start");
    say({StepLine::What::Enters, member.key(), member.resident.name, household, {}, relation.code, reasons ? reasons->label(reason, ListText::language()) : reason,
         relationText(relation.code), relation.guess, relation.others});
    Membership tie;
    tie.resident = member.counts ? member.counts : member.key();
    tie.household = household;
    tie.relation = relation.code;
    tie.since = since.isEmpty() ? m_day : since;
    tie.sinceReason = reason;
    tie.sinceEntered = m_entered;
    tie.cameFrom = cameFrom.trimmed();
    make(tie);
    // The head who was waited for has come.
    for (const auto &home : m_homes)
        if (home->key == household && Relations::isHead(relation.code) && !home->record.pendingHead.isEmpty())
            set(home->seen, u"pending_head", Value());
}

Status HouseholdDraft::succeed(DraftHome &home, Key wanted, const ChosenRelations &relations)
{
    const std::vector<Member *> staying = home.staying();
    if (staying.empty()) {
        find({}, Finding::note(u"nobody_left"_s, Words::tr("Nobody is left: the household ends and keeps its number.")));
        return end(home);
    }
    const bool headStays = std::any_of(staying.begin(), staying.end(), [](const Member *m) { return Relations::isHead(m->tie.relation); });
    const Member *head = home.head();
    if (headStays || !head)
        return {};
    const QList<HeadChoice> choices = candidates(staying);
    if (m_plan.heads.isEmpty())
        m_plan.heads = choices;
    if (choices.isEmpty()) {
        find(u"newHead"_s, Finding::holdBack(u"dead"_s, Words::tr("Who stays is recorded as dead. Record the death first, so that the membership ends.")));
        return {};
    }
    Member *next = nullptr;
    for (Member *member : staying)
        if (wanted && member->counts == m_second.root(wanted))
            next = member;
    if (wanted && !next)
        find(u"newHead"_s, Finding::holdBack(u"not_member"_s, Words::tr("The new head has to be somebody who stays in the household.")));
    const bool onlyMinors = std::all_of(choices.begin(), choices.end(), [](const HeadChoice &choice) { return choice.minor; });
    if (onlyMinors) {
        const QString sentence = Words::tr("Only minors stay in this household. Say who heads it, or let them join another household; see who looks after them.");
        find(u"newHead"_s, next ? Finding::warning(u"only_minors"_s, sentence) : Finding::holdBack(u"only_minors"_s, sentence));
    }
    for (Member *member : staying)
        if (!wanted && !onlyMinors && member->key() == choices.first().resident)
            next = member;
    if (next)
        crown(home, *next, relations);
    return {};
}

void HouseholdDraft::crown(DraftHome &home, Member &newHead, const ChosenRelations &relations)
{
    checkLastChange(home);
    m_plan.newHead = newHead.key();
    const Member *before = home.head();
    const QString headSex = before ? before->resident.sex : QString();
    relate(home, newHead, {Head, false, {}});
    for (Member *member : home.staying())
        if (member != &newHead)
            relate(home, *member, chosen(relations, member->key(), Relations::relationTo(newHead.kin(), member->kin(), headSex)));
    if (!home.record.pendingHead.isEmpty())
        set(home.seen, u"pending_head", Value());
}

QList<HeadChoice> HouseholdDraft::candidates(const std::vector<Member *> &among) const
{
    struct Ranked { HeadChoice choice; int rank; QString born; };
    std::vector<Ranked> ranked;
    for (const Member *member : among) {
        if (!member->resident.diedOn.isEmpty())
            continue;
        const QString &relation = member->tie.relation;
        const bool minor = isMinor(member->resident);
        const int rank = minor ? 5 : Relations::isHead(relation) ? 0 : Relations::isSpouse(relation) ? 1 : Relations::isChild(relation) ? 2
                       : Relations::codeOf(relation) == "99"_L1 ? 4 : 3;
        ranked.push_back({{member->key(), member->resident.name, relation, ageOn(member->resident.birthDate, on()), minor}, rank,
                          member->resident.birthDate.isEmpty() ? u"9"_s : member->resident.birthDate});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return std::tie(a.rank, a.born) < std::tie(b.rank, b.born); });
    QList<HeadChoice> choices;
    for (const Ranked &one : ranked)
        choices << one.choice;
    return choices;
}

Status HouseholdDraft::end(DraftHome &home, Key joinedInto)
{
    checkLastChange(home);
    set(home.seen, u"ended_on", m_day);
    if (joinedInto)
        set(home.seen, u"joined_into", joinedInto);
    for (const Snapshot &door : std::as_const(home.doors))
        set(door, u"until", std::max(m_day, door.as<Occupancy>().since));
    say({StepLine::What::Ends, 0, homeName(home), home.key, {}, {}, Words::tr("household %1").arg(home.record.number), Words::tr("ends"), false, {}});
    return endCare(u"household"_s, home.key, Words::tr("the household ended"));
}

Status HouseholdDraft::endCare(const QString &link, Key key, const QString &reason)
{
    auto all = records(m_db, Care::entity(), link, key);
    if (!all)
        return all.error();
    int ended = 0;
    for (const Snapshot &seen : std::as_const(*all)) {
        const auto care = seen.as<Care>();
        if (!isOpen(care.until))
            continue;
        ++ended;
        set(seen, u"until", std::max(m_day, care.since));
        set(seen, u"until_reason", reason);
        set(seen, u"until_entered", m_entered);
    }
    // How many, not which: some groups are kept from most workers.
    if (ended)
        say({StepLine::What::Other, link == "resident"_L1 ? key : 0, {}, link == "household"_L1 ? key : 0, {}, {}, Words::tr("%n care records", nullptr, ended), reason, false, {}});
    return {};
}

Status HouseholdDraft::warnOfPosts(const Member &member)
{
    for (Key record : recordsOf(member.key())) {
        auto posts = records(m_db, Post::entity(), u"resident"_s, record);
        if (!posts)
            return posts.error();
        for (const Snapshot &seen : std::as_const(*posts))
            if (const QString until = seen.as<Post>().until; until.isEmpty() || until > m_day) {
                find(u"resident"_s, Finding::warning(u"holds_post"_s, Words::tr("This person holds a post (building head, unit head or the like). Fill it anew.")));
                return {};
            }
    }
    return {};
}

Key HouseholdDraft::make(const Entity &entity, const Values &values)
{
    m_plan.edits.append({&entity, m_next, {}, values, {}});
    return m_next--;
}

void HouseholdDraft::set(const Snapshot &seen, QStringView field, const Value &value)
{
    const auto known = std::find_if(m_plan.edits.begin(), m_plan.edits.end(),
                                    [&seen](const StepEdit &edit) { return edit.entity == seen.entity && edit.key == seen.key; });
    StepEdit &edit = known == m_plan.edits.end() ? m_plan.edits.emplaceBack(StepEdit{seen.entity, seen.key, seen.values, seen.values, {}}) : *known;
    edit.now[size_t(seen.entity->indexOf(field))] = value;
}

int HouseholdDraft::say(const StepLine &line)
{
    m_plan.lines << line;
    return int(m_plan.lines.size());
}

void HouseholdDraft::find(const QString &field, const Finding &finding, int line)
{
    Finding placed = finding;
    placed.field = field;
    placed.row = line;
    for (const Finding &known : std::as_const(m_plan.findings))
        if (known.code == placed.code && known.field == placed.field && (known.row == placed.row || !placed.row))
            return;
    m_plan.findings << placed;
}

Proposed HouseholdDraft::chosen(const ChosenRelations &relations, Key resident, const Proposed &proposed)
{
    QString code;
    for (auto it = relations.cbegin(); it != relations.cend(); ++it)
        if (it.key() == resident || (resident > 0 && m_second.root(it.key()) == m_second.root(resident)))
            code = it.value();
    // Who comes where nobody is heads the household, whatever was chosen.
    if (code.isEmpty() || proposed.code == Head)
        return proposed;
    const CodeList *list = CodeList::find(u"relation");
    if (!list || !list->at(code))
        find(u"relation"_s, Finding::holdBack(u"relation_unknown"_s, Words::tr("There is no relation with the code “%1”.").arg(code)), int(m_plan.lines.size()) + 1);
    else if (Relations::isHead(code))
        find(u"relation"_s, Finding::holdBack(u"second_head"_s, Words::tr("A household has one head. Make this person the new head instead.")), int(m_plan.lines.size()) + 1);
    return {code, false, {}};
}

QString HouseholdDraft::homeName(DraftHome &home) const
{
    if (const Member *head = home.head())
        return head->resident.name;
    return home.record.pendingHead.isEmpty() ? home.record.number : home.record.pendingHead;
}

bool HouseholdDraft::isMinor(const Resident &resident) const
{
    const auto years = ageOn(resident.birthDate, on());
    return years && *years < GrownUp;
}

QString HouseholdDraft::relationText(const QString &stored)
{
    const CodeList *list = CodeList::find(u"relation");
    return list ? list->display(stored, ListText::language()) : stored;
}

StepPlan HouseholdDraft::finished()
{
    for (qsizetype i = 0; i < m_plan.lines.size(); ++i) {
        const StepLine &line = m_plan.lines.at(i);
        if (!line.isChoosable())
            continue;
        if (line.to.isEmpty()) {
            const QString sentence = Words::tr("Say what this person is to the head.");
            find(u"relation"_s, line.what == StepLine::What::Enters ? Finding::holdBack(u"relation_missing"_s, sentence) : Finding::warning(u"relation_missing"_s, sentence), int(i) + 1);
        } else if (line.guess) {
            find(u"relation"_s, Finding::warning(u"relation_guess"_s, Words::tr("This relation does not follow for certain. Please check.")), int(i) + 1);
        }
    }
    return m_plan;
}

} // namespace Allpost
