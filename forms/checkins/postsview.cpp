// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/postsview.h"

#include "forms/shared/chip.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/departments/departmentbook.h"
#include "models/papers/papertemplates.h"

#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Checkins::linesOf;

namespace {
const QString Offered = u"offered"_s;
const QString Free = u"free"_s;
const QString Everything = u"everything"_s;
} // namespace

PostsView::PostsView(Workplace &workplace, QWidget *parent) : CheckinView(workplace, u"postList"_s, tr("Post, what is to be done, skill or letters"), parent)
{
    list()->table()->setAccessibleName(tr("Service posts"));
    list()->model()->setHeadings({tr("Post"), tr("Skills wanted"), tr("Five micro"), tr("Wanted"), tr("Taken"), tr("Left")}, {3, 4, 5});
    list()->setWidths({0, 190, 110, 70, 70, 70});
    setChoices({{Offered, tr("offered now")}, {Free, tr("with places left")}, {Everything, tr("not offered ones too")}}, Offered);
}

const ServicePostLine *PostsView::post() const
{
    const auto found = std::find_if(m_posts.cbegin(), m_posts.cend(), [this](const ServicePostLine &line) { return line.key == current(); });
    return found == m_posts.cend() ? nullptr : &*found;
}

void PostsView::take(const QList<ServicePostLine> &read)
{
    m_posts = read;
    m_skills.reset();
    fill();
}

const SkillBook &PostsView::skills()
{
    if (!m_skills) {
        auto read = SkillBook::read(workplace().store().db());
        if (!read)
            workplace().complain(read.error());
        m_skills = read ? *read : SkillBook();
    }
    return *m_skills;
}

void PostsView::fill()
{
    const QString wanted = Text::foldedName(typed());
    QList<LinesModel::Line> lines;
    int offered = 0;
    bool hasExample = false;
    for (const ServicePostLine &post : std::as_const(m_posts)) {
        const bool inactive = post.post.inactive.value_or(false);
        offered += !inactive;
        const auto fits = [&](const QString &text) { return Text::foldedName(text).contains(wanted) || readsAs(Text::foldedName(text), wanted); };
        if ((inactive && which() != Everything) || (which() == Free && post.left() && *post.left() <= 0)
            || (!wanted.isEmpty() && !fits(post.post.name) && !fits(post.post.skills) && !fits(post.post.duty)))
            continue;
        hasExample = hasExample || post.post.example.value_or(false);
        LineCell name{post.post.name, QString(post.post.duty).replace(u'\n', u' '), {}, inactive ? Meaning::Faint : Meaning::Plain, true, post.post.duty};
        if (inactive)
            name.chips << ChipValue{tr("not offered"), Meaning::Neutral, {}};
        const QLocale locale;
        const auto left = post.left();
        lines.append({post.key, {name, {post.skills().join(tr(", ")), {}, {}, Meaning::Plain, false, {}}, {post.fiveMicro, {}, {}, Meaning::Plain, false, {}},
                                 {post.post.wanted ? locale.toString(*post.post.wanted) : tr("no limit"), {}, {}, Meaning::Plain, false, {}}, {locale.toString(post.taken), {}, {}, post.taken ? Meaning::Ok : Meaning::Faint, false, {}},
                                 {left ? locale.toString(*left) : tr("no limit"), {}, {}, left && *left < 0 ? Meaning::Bad : left && !*left ? Meaning::Faint : Meaning::Plain, false, {}}}});
    }
    setLines(lines, tr("%n posts", nullptr, int(lines.size())), m_posts.isEmpty() ? tr("There is no post yet") : tr("No post fits"),
             m_posts.isEmpty() ? tr("Ctrl+N adds the first one.") : tr("Esc shows all of them again."));
    setMark(hasExample ? PaperTemplates::exampleMark() : QString());
    Q_EMIT counted(offered, 0);
}

void PostsView::showCurrent()
{
    const ServicePostLine *line = post();
    panel()->setVisible(line);
    if (!line)
        return;
    panel()->setName(line->post.name);
    panel()->setFacts(line->post.hours);
    QList<ChipValue> chips;
    if (!line->fiveMicro.isEmpty())
        chips << ChipValue{line->fiveMicro, Meaning::Accent, {}};
    if (const auto left = line->left())
        chips << ChipValue{*left > 0 ? tr("%n places left", nullptr, *left) : *left ? tr("%n too many", nullptr, -*left) : tr("full"), *left > 0 ? Meaning::Ok : *left ? Meaning::Bad : Meaning::Neutral, {}};
    if (line->post.example.value_or(false))
        chips << ChipValue{tr("example"), Meaning::Neutral, {}};
    panel()->chips()->setChips(chips);
    startBody();
    fact(tr("To be done"), line->post.duty);
    fact(tr("Skills"), line->skills().join(tr(", ")));
    auto claims = ServicePosts::claims(workplace().store().db(), line->key, 0);
    constexpr int Shown = 12; // a panel of hundreds is no panel
    QSet<Key> holders;
    bool first = true;
    for (const ClaimLine &claim : claims ? *claims : QList<ClaimLine>()) {
        if (!claim.isOpen())
            continue;
        holders.insert(claim.claim.partyMember);
        if (holders.size() > Shown)
            continue;
        if (std::exchange(first, false))
            heading(tr("Who is on it"));
        this->line(tr("%1, since %2").arg(claim.member, claim.claim.since));
        if (!claim.claim.promise.isEmpty())
            this->line(tr("“%1”").arg(claim.claim.promise), true);
    }
    if (holders.size() > Shown)
        this->line(tr("and %n more", nullptr, int(holders.size()) - Shown), true);
    const QList<SkillSuggestion> suited = skills().members(*line, holders);
    if (!suited.isEmpty())
        heading(tr("Who would suit"));
    for (const SkillSuggestion &suggestion : suited) {
        auto member = Members::read(workplace().store().db(), suggestion.key);
        if (!member)
            continue;
        this->line(tr("%1, %2").arg(member->name, member->unit));
        this->line(suggestion.because.join(tr(", ")), true);
    }
    endBody();
}

} // namespace Allpost
