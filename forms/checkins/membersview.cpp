// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/membersview.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/chip.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/checkins/checkinreading.h"
#include "models/checkins/skillmatch.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Checkins::linesOf;
using Checkins::word;

namespace {

const QString Here = u"here"_s;
const QString Everything = u"everything"_s;
constexpr int Suggested = 4;

} // namespace

Meaning MembersView::meaningOf(MemberState state)
{
    switch (state) {
    case MemberState::NotYet: return Meaning::Warn;
    case MemberState::Reported: return Meaning::Accent;
    case MemberState::OnDuty: return Meaning::Ok;
    case MemberState::Moved:
    case MemberState::Ended: break;
    }
    return Meaning::Neutral;
}

MembersView::MembersView(Workplace &workplace, QWidget *parent) : CheckinView(workplace, u"memberList"_s, tr("Name, letters, unit or end of the phone"), parent)
{
    list()->table()->setAccessibleName(tr("Party members who report"));
    setMarking();
    list()->model()->setHeadings({tr("Member"), tr("Unit"), tr("State"), tr("Posts"), tr("Grid"), tr("Reported on")});
    list()->setWidths({150, 0, 92, 136, 100, 104});
    QList<Choice> choices{{Here, tr("not gone")}};
    for (const Code &code : CodeList::find(u"member_state")->items())
        choices.append({code.code, word(u"member_state"_s, code.code)});
    choices.append({Everything, tr("all of them")});
    setChoices(choices, Here);
    connect(&workplace, &Workplace::revealedChanged, this, [this] { showCurrent(); });
}

const MemberLine *MembersView::line(Key member) const
{
    if (!member)
        return nullptr;
    if (!m_current || m_current->key != member) {
        auto read = Members::read(workplace().store().db(), member);
        m_current = read ? std::optional(*read) : std::nullopt;
    }
    return m_current ? &*m_current : nullptr;
}

QList<Key> MembersView::ofUnit(Key unit) const
{
    return m_roll.here(unit);
}

QList<Key> MembersView::here(const QList<Key> &members) const
{
    const QList<Key> all = m_roll.here();
    const QSet<Key> known(all.cbegin(), all.cend());
    QList<Key> some = members;
    some.removeIf([&known](Key member) { return !known.contains(member); });
    return some;
}

void MembersView::setUnit(Key unit, const QString &name)
{
    m_unit = unit;
    m_unitName = name;
    fill();
}

bool MembersView::stepBackUnit()
{
    if (!m_unit)
        return false;
    setUnit(0, {});
    return true;
}

Members::Question MembersView::question() const
{
    Members::Question question;
    question.unit = m_unit;
    question.state = Members::stateNamed(which());
    question.withGone = which() == Everything;
    question.typed = typed();
    if (question.state)
        question.withGone = true;
    return question;
}

void MembersView::take(const MemberRoll &read)
{
    m_roll = read;
    m_current.reset();
    fill();
}

void MembersView::fill()
{
    const Members::Question asked = question();
    const QList<Key> keys = m_roll.select(asked);
    const int count = int(keys.size());
    const bool narrowed = !asked.typed.isEmpty() || !which().isEmpty() || m_unit;
    setKeys(keys, [this](const QList<Key> &some) { return read(some); }, m_unit ? tr("%1: %n members", nullptr, count).arg(m_unitName) : tr("%n members", nullptr, count),
            narrowed ? tr("No member fits") : tr("No Party member is on a list yet"),
            narrowed ? tr("Esc shows all of them again.") : tr("Ctrl+I brings in a unit's list; Ctrl+N adds one member."));
    Q_EMIT counted(m_roll.hereCount(), m_roll.notYetCount());
}

QList<LinesModel::Line> MembersView::read(const QList<Key> &keys) const
{
    auto members = Members::lines(workplace().store().db(), keys);
    if (!members) {
        workplace().complain(members.error());
        return {};
    }
    QList<LinesModel::Line> lines;
    for (const MemberLine &member : std::as_const(*members)) {
        LineCell name{member.name, member.member.duty, {}, member.isGone() ? Meaning::Faint : Meaning::Plain, true, {}};
        if (!member.isResident())
            name.chips << ChipValue{tr("no resident"), Meaning::Neutral, {}};
        const QString state = Members::code(member.state);
        lines.append({member.key, {name, {member.unit, {}, {}, Meaning::Plain, false, member.unit}, {{}, {}, {{word(u"member_state"_s, state), meaningOf(member.state), {}}}, Meaning::Plain, false, {}},
                                   {member.posts.value(0), member.posts.mid(1).join(tr(", ")), {}, Meaning::Plain, false, member.posts.join(u'\n')}, {member.grid, {}, {}, Meaning::Plain, false, {}},
                                   {member.member.reportedOn, {}, {}, Meaning::Plain, false, {}}}});
    }
    return lines;
}

void MembersView::showCurrent()
{
    const MemberLine *found = member();
    panel()->setVisible(found);
    if (!found)
        return;
    const MemberLine line = *found;
    const PartyMember &m = line.member;
    const bool inFull = workplace().revealed();
    panel()->setName(line.name);
    panel()->setFacts(ResidentTexts::sexAndAge(line.sex, line.birthDate));
    QList<ChipValue> chips{{word(u"member_state"_s, Members::code(line.state)), meaningOf(line.state), {}}};
    if (!line.isResident())
        chips << ChipValue{tr("no resident"), Meaning::Neutral, {}};
    panel()->chips()->setChips(chips);
    startBody();
    fact(tr("Unit"), line.unit);
    fact(tr("Duty"), m.duty);
    fact(tr("Phone"), ResidentTexts::phone(line.phone, inFull));
    QString home = m.home;
    if (line.resident)
        if (auto registered = Members::homeOf(workplace().store().db(), line.resident); registered && !registered->door.isEmpty())
            home = registered->door;
    fact(tr("Home"), home);
    fact(tr("Grid"), line.grid.isEmpty() ? tr("in no grid here") : line.grid);
    fact(tr("Joined"), m.joinedPartyOn);
    fact(tr("Party branch"), m.partyBranch);
    fact(tr("Reported"), m.reportedOn.isEmpty() ? tr("not yet") : line.receivedBy.isEmpty() ? m.reportedOn : tr("%1, received by %2").arg(m.reportedOn, line.receivedBy));
    fact(tr("Skills"), linesOf(m.skills).join(tr(", ")));
    fact(tr("Wants"), linesOf(m.wantedPosts).join(tr(", ")));
    fact(tr("Has time"), m.serviceTime);
    if (line.state == MemberState::Moved)
        fact(tr("Moved"), m.movedTo.isEmpty() ? m.movedOn : tr("%1, to %2").arg(m.movedOn, m.movedTo));
    if (line.state == MemberState::Ended)
        fact(tr("Ended"), m.endReason.isEmpty() ? m.endedOn : tr("%1, %2").arg(m.endedOn, m.endReason));
    fact(tr("Note"), m.note);
    auto claims = ServicePosts::claims(workplace().store().db(), 0, line.key);
    bool first = true;
    for (const ClaimLine &claim : claims ? *claims : QList<ClaimLine>()) {
        if (std::exchange(first, false))
            heading(tr("Posts and promise"));
        CheckinView::line(claim.isOpen() ? tr("%1, since %2").arg(claim.post, claim.claim.since) : tr("%1, %2 to %3").arg(claim.post, claim.claim.since, claim.claim.until), !claim.isOpen());
        if (claim.isOpen() && !claim.claim.promise.isEmpty())
            CheckinView::line(tr("“%1”").arg(claim.claim.promise), true);
    }
    if (!line.isGone())
        showSuggestions(line);
    endBody();
}

void MembersView::showSuggestions(const MemberLine &line)
{
    auto posts = ServicePosts::list(workplace().store().db());
    auto wishes = Wishes::list(workplace().store().db(), true);
    if (!posts || !wishes)
        return;
    const auto offer = [&](const QString &title, const QList<SkillSuggestion> &found, const auto &nameOf) {
        if (found.isEmpty())
            return;
        heading(title);
        for (const SkillSuggestion &suggestion : found) {
            CheckinView::line(nameOf(suggestion.key));
            CheckinView::line(suggestion.because.join(tr(", ")), true);
        }
    };
    offer(tr("Posts that would suit"), SkillMatch::posts(line, *posts, Suggested), [&](Key key) {
        const auto post = std::find_if(posts->cbegin(), posts->cend(), [key](const ServicePostLine &one) { return one.key == key; });
        return post->left() ? tr("%1 (%n places left)", nullptr, *post->left()).arg(post->post.name) : post->post.name;
    });
    offer(tr("Wishes he could make come true"), SkillMatch::wishes(line, *wishes, Suggested), [&](Key key) {
        return std::find_if(wishes->cbegin(), wishes->cend(), [key](const WishLine &one) { return one.key == key; })->wish.title;
    });
}

} // namespace Allpost
