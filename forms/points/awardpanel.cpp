// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/awardpanel.h"

#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/timeline.h"
#include "forms/shared/workplace.h"
#include "models/workorders/orderwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 72;
/// A sheet may have hundreds; the print has them all.
constexpr int ShownLines = 40;

QString signedPoints(qint64 points)
{
    return points > 0 ? u'+' + QLocale().toString(points) : QLocale().toString(points);
}

QString iconOf(AwardDo step)
{
    switch (step) {
    case AwardDo::Object: return u"flag"_s;
    case AwardDo::Refuse:
    case AwardDo::Withdraw: return u"undo-2"_s;
    case AwardDo::Enter: return u"circle-check"_s;
    default: return u"circle-dot"_s;
    }
}

Meaning meaningOf(AwardDo step)
{
    switch (step) {
    case AwardDo::Object: return Meaning::Warn;
    case AwardDo::Refuse:
    case AwardDo::Withdraw: return Meaning::Bad;
    case AwardDo::Enter: return Meaning::Ok;
    default: return Meaning::Neutral;
    }
}

} // namespace

AwardPanel::AwardPanel(Workplace &workplace, QWidget *parent) : SidePanel(parent), m_workplace(workplace)
{
    showNone();
}

void AwardPanel::setAward(Key award)
{
    if (award == m_award && m_card)
        return;
    m_award = award;
    refresh();
}

void AwardPanel::refresh()
{
    m_card.reset();
    if (m_award) {
        auto read = AwardLists::card(m_workplace.store().db(), m_award);
        if (read)
            m_card = *read;
        else if (read.error().code != ErrorCode::NotFound)
            m_workplace.complain(read.error());
    }
    m_card ? showCard(*m_card) : showNone();
    Q_EMIT shown();
}

void AwardPanel::showNone()
{
    setName(tr("No award chosen"));
    setFacts({});
    chips()->setChips(QList<ChipValue>{});
    setBody(new QWidget);
}

QWidget *AwardPanel::lineRow(const AwardCard::Line &line) const
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, Space::xs, 0, Space::xs);
    grid->setHorizontalSpacing(Space::s);
    grid->setVerticalSpacing(0);
    const qint64 points = line.line.points.value_or(0);
    grid->addWidget(new Label(line.name, Theme::Type::Strong, line.struck ? Tone::Ink3 : Tone::Ink), 0, 0);
    auto *amount = new Label(line.struck ? tr("struck") : signedPoints(points), Theme::Type::Strong, line.struck ? Tone::Bad : points < 0 ? Tone::Bad : Tone::Ink);
    amount->setAlignment(Qt::AlignRight);
    grid->addWidget(amount, 0, 1);
    QStringList more{line.place};
    if (!line.transfer.isEmpty())
        more << (line.reversed ? tr("%1 (reversed)").arg(line.transfer) : line.transfer);
    more.removeAll(QString());
    auto *place = new Label(more.join(u" · "_s), Theme::Type::Small, Tone::Ink3);
    place->setWordWrap(true);
    grid->addWidget(place, 1, 0, 1, 2);
    if (!line.line.cap.isEmpty()) {
        auto *why = new Label(tr("%1 of %2: %3").arg(signedPoints(points), signedPoints(line.line.asked.value_or(0)), line.line.cap), Theme::Type::Small, Tone::Warn);
        why->setWordWrap(true);
        grid->addWidget(why, 2, 0, 1, 2);
    }
    if (line.objected)
        grid->addWidget(new Label(tr("objected, not answered yet"), Theme::Type::Small, Tone::Bad), 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return row;
}

void AwardPanel::showCard(const AwardCard &card)
{
    const AwardStand &stand = card.stand();
    setName(card.award.number);
    QList<ChipValue> values{{AwardFlow::words(stand.at), stand.at == AwardAt::Entered ? Meaning::Ok : AwardFlow::isOver(stand.at) ? Meaning::Neutral : Meaning::Accent, {}}};
    if (card.ripe)
        values << ChipValue{tr("ripe to enter"), Meaning::Ok, u"circle-check"_s};
    if (stand.objections)
        values << ChipValue{tr("%n objection(s)", nullptr, stand.objections), Meaning::Warn, u"flag"_s};
    if (stand.entries > 1)
        values << ChipValue{tr("entered twice"), Meaning::Bad, u"triangle-alert"_s};
    chips()->setChips(values);
    setFacts(tr("%n people, %1 points", nullptr, stand.lines).arg(signedPoints(stand.points)));

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::m - 1, 0, Space::m - 1, Space::s);
    column->setSpacing(Space::xs);
    auto *title = new Label((card.rule.rule.code + u' ' + card.rule.rule.deed).trimmed(), Theme::Type::Section);
    title->setWordWrap(true);
    column->addWidget(title);
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            column->addWidget(new FactRow(name, value, LabelWidth));
    };
    fact(tr("Worth"), tr("%1 (version of %2)").arg(RuleWords::points(card.version), card.version.fromOn));
    fact(tr("Done on"), card.award.deedOn);
    fact(tr("Evidence"), card.award.evidence);
    fact(tr("Note"), card.award.note);
    if (!stand.noticeUntil.isEmpty())
        fact(tr("Notice"), tr("until %1").arg(stand.noticeUntil));
    column->addSpacing(Space::xs);
    column->addWidget(new Rule);
    for (const AwardCard::Line &line : card.lines.mid(0, ShownLines))
        column->addWidget(lineRow(line));
    if (card.lines.size() > ShownLines)
        column->addWidget(new Label(tr("%n more: see the print", nullptr, int(card.lines.size()) - ShownLines), Theme::Type::Small, Tone::Ink3));
    column->addWidget(new Rule);
    QList<TimelineItem> items;
    for (auto event = card.events.crbegin(); event != card.events.crend(); ++event) {
        QStringList said{event->second.isEmpty() ? event->worker : tr("%1, confirmed by %2").arg(event->worker, event->second), event->line};
        if (!event->event.objector.isEmpty())
            said << tr("by %1").arg(event->event.objector);
        if (event->step == AwardDo::Answer)
            said << (event->event.upheld.value_or(false) ? tr("upheld") : tr("not upheld"));
        if (!event->notice.number.isEmpty())
            said << tr("%1 until %2").arg(event->notice.number, event->notice.untilOn) << event->notice.place;
        said << event->event.note;
        said.removeAll(QString());
        items << TimelineItem{OrderWords::moment(event->event.at), AwardFlow::words(event->step), said.join(u" · "_s), iconOf(event->step), meaningOf(event->step)};
    }
    auto *timeline = new Timeline;
    timeline->setItems(items);
    column->addSpacing(Space::s);
    column->addWidget(timeline);
    column->addStretch();
    setBody(body);
    layout()->activate();
}

} // namespace Allpost
