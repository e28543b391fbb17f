// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/wishesview.h"

#include "forms/shared/chip.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/departments/departmentbook.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Checkins::word;

namespace {

const QString Open = u"open"_s;
const QString Everything = u"everything"_s;
constexpr int LongWait = 14; ///< days after which an open wish is marked

Meaning meaningOf(WishState state)
{
    switch (state) {
    case WishState::Open: return Meaning::Warn;
    case WishState::Taken: return Meaning::Accent;
    case WishState::Done: return Meaning::Ok;
    case WishState::Withdrawn: break;
    }
    return Meaning::Neutral;
}

QStringList namesOf(const QList<WishTaker> &takers)
{
    QStringList names;
    for (const WishTaker &taker : takers)
        names << taker.name;
    return names;
}

} // namespace

WishesView::WishesView(Workplace &workplace, QWidget *parent) : CheckinView(workplace, u"wishList"_s, tr("Wish, person, skill or letters"), parent)
{
    list()->table()->setAccessibleName(tr("Wishes"));
    list()->model()->setHeadings({tr("Wish"), tr("Whose"), tr("State"), tr("Skill"), tr("Taken on by"), tr("Since")});
    list()->setWidths({0, 84, 84, 92, 104, 112});
    setChoices({{Open, tr("open and taken on")}, {Everything, tr("all of them")}}, Open);
}

const WishLine *WishesView::wish() const
{
    const auto found = std::find_if(m_wishes.cbegin(), m_wishes.cend(), [this](const WishLine &line) { return line.key == current(); });
    return found == m_wishes.cend() ? nullptr : &*found;
}

const WishTaker *WishesView::openTaker() const
{
    const WishLine *line = wish();
    if (!line)
        return nullptr;
    const auto found = std::find_if(line->takers.cbegin(), line->takers.cend(), [](const WishTaker &taker) { return taker.doneOn.isEmpty(); });
    return found == line->takers.cend() ? nullptr : &*found;
}

void WishesView::take(const QList<WishLine> &read)
{
    m_wishes = read;
    m_skills.reset();
    fill();
}

const SkillBook &WishesView::skills()
{
    if (!m_skills) {
        auto read = SkillBook::read(workplace().store().db());
        if (!read)
            workplace().complain(read.error());
        m_skills = read ? *read : SkillBook();
    }
    return *m_skills;
}

void WishesView::fill()
{
    const QString wanted = Text::foldedName(typed());
    QList<LinesModel::Line> lines;
    int open = 0, waiting = 0;
    for (const WishLine &wish : std::as_const(m_wishes)) {
        const bool isOpen = wish.state == WishState::Open;
        const bool late = isOpen && wish.days() > LongWait;
        open += isOpen;
        waiting += late;
        const auto fits = [&](const QString &text) { return Text::foldedName(text).contains(wanted) || readsAs(Text::foldedName(text), wanted); };
        if ((wish.state != WishState::Open && wish.state != WishState::Taken && which() != Everything)
            || (!wanted.isEmpty() && !fits(wish.wish.title) && !fits(wish.name) && !fits(wish.wish.skill)))
            continue;
        LineCell since{wish.wish.openedOn, late ? tr("%n days open", nullptr, wish.days()) : QString(), {}, late ? Meaning::Warn : Meaning::Plain, false, {}};
        const QString takers = namesOf(wish.takers).join(tr(", "));
        lines.append({wish.key, {{wish.wish.title, word(u"wish_kind"_s, wish.wish.kind), {}, wish.state == WishState::Withdrawn ? Meaning::Faint : Meaning::Plain, true, wish.wish.title},
                                 {wish.name, {}, {}, Meaning::Plain, false, {}}, {{}, {}, {{Wishes::stateWord(wish.state), meaningOf(wish.state), {}}}, Meaning::Plain, false, {}},
                                 {wish.wish.skill, {}, {}, Meaning::Plain, false, {}}, {takers, {}, {}, Meaning::Plain, false, takers}, since}});
    }
    setLines(lines, tr("%n wishes", nullptr, int(lines.size())), wanted.isEmpty() ? tr("No wish is open") : tr("No wish fits"),
             wanted.isEmpty() ? tr("Ctrl+N notes one that was said at a visit or at the counter.") : tr("Esc shows all of them again."));
    Q_EMIT counted(open, waiting);
}

void WishesView::showCurrent()
{
    const WishLine *found = wish();
    panel()->setVisible(found);
    if (!found)
        return;
    auto line = Wishes::read(workplace().store().db(), found->key);
    if (!line)
        return workplace().complain(line.error());
    panel()->setName(line->wish.title);
    panel()->setFacts({});
    QList<ChipValue> chips{{Wishes::stateWord(line->state), meaningOf(line->state), {}}, {word(u"wish_kind"_s, line->wish.kind), Meaning::Neutral, {}}};
    if (!line->fiveMicro.isEmpty() && line->fiveMicro != chips.last().text)
        chips << ChipValue{line->fiveMicro, Meaning::Accent, {}};
    panel()->chips()->setChips(chips);
    startBody();
    this->line(tr("Outsiders read this title and nothing else"), true);
    fact(tr("Whose"), line->name);
    fact(tr("Home"), line->door);
    fact(tr("Behind it"), line->wish.text);
    fact(tr("Skill"), line->wish.skill);
    fact(tr("Wanted"), tr("%n people", nullptr, line->wanted()));
    fact(tr("Since"), line->wish.openedOn);
    if (!line->takers.isEmpty())
        heading(tr("Taken on by"));
    for (const WishTaker &taker : std::as_const(line->takers))
        this->line(taker.doneOn.isEmpty() ? tr("%1, on %2").arg(taker.name, taker.claimedOn) : tr("%1, done on %2").arg(taker.name, taker.doneOn));
    if (line->state == WishState::Open) {
        const QList<SkillSuggestion> suited = skills().members(*line);
        if (!suited.isEmpty())
            heading(tr("Who would suit"));
        for (const SkillSuggestion &suggestion : suited) {
            auto member = Members::read(workplace().store().db(), suggestion.key);
            if (!member)
                continue;
            this->line(tr("%1, %2").arg(member->name, member->unit));
            this->line(suggestion.because.join(tr(", ")), true);
        }
    }
    endBody();
}

} // namespace Allpost
