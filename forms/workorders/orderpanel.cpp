// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderpanel.h"

#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/timeline.h"
#include "forms/shared/workplace.h"
#include "models/residents/masking.h"
#include "models/workorders/orders.h"
#include "models/workorders/orderwords.h"

#include <QTimer>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 64;
constexpr int ShownSteps = 7;
constexpr int StepWidth = 232;
constexpr int QuietMs = 30;

QString iconOf(OrderDo step)
{
    switch (step) {
    case OrderDo::Urge: return u"flag"_s;
    case OrderDo::Wait: return u"circle-pause"_s;
    case OrderDo::Resume: return u"rotate-ccw"_s;
    case OrderDo::CallBack: return u"phone"_s;
    case OrderDo::Return:
    case OrderDo::Refuse: return u"undo-2"_s;
    case OrderDo::Close:
    case OrderDo::Archive: return u"circle-check"_s;
    default: return u"circle-dot"_s;
    }
}

/// A step beside its moment; the whole of it stands on the order's own page.
QString shortened(const QString &title, const QString &when)
{
    const int room = StepWidth - Theme::textWidth(Theme::Type::Small, when);
    return Theme::textWidth(Theme::Type::Body, title) <= room ? title : Theme::metrics(Theme::Type::Strong).elidedText(title, Qt::ElideRight, room);
}

Meaning meaningOf(const OrderCardEvent &event)
{
    if (!event.counts())
        return Meaning::Faint;
    switch (event.step) {
    case OrderDo::Urge: return event.event.grade == "red"_L1 ? Meaning::Bad : Meaning::Warn;
    case OrderDo::Return:
    case OrderDo::Refuse: return Meaning::Warn;
    case OrderDo::Wait: return Meaning::Wait;
    case OrderDo::Answer:
    case OrderDo::CallBack:
    case OrderDo::Close: return Meaning::Ok;
    default: return Meaning::Neutral;
    }
}

} // namespace

OrderPanel::OrderPanel(QWidget *parent) : SidePanel(parent), m_soon(new QTimer(this))
{
    m_lifeline = new Button(tr("Life line"), u"printer"_s);
    m_lifeline->setObjectName(u"lifeline"_s);
    m_step = new Button(deed(OrderDo::Accept), u"check"_s, {}, Button::Primary);
    m_step->setObjectName(u"nextStep"_s);
    addDeed(m_lifeline);
    addDeed(m_step);
    connect(m_lifeline, &QAbstractButton::clicked, this, &OrderPanel::lifelineWanted);
    connect(m_step, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(m_next, m_needs); });
    m_soon->setSingleShot(true);
    m_soon->setInterval(QuietMs);
    connect(m_soon, &QTimer::timeout, this, &OrderPanel::refresh);
    showNone();
}

void OrderPanel::setOrder(Key order)
{
    m_order = order;
    m_soon->start();
}

void OrderPanel::refresh()
{
    m_soon->stop();
    m_stale = !m_workplace || !isVisibleTo(parentWidget());
    if (m_stale)
        return;
    auto card = m_order ? OrderCard::read(m_workplace->store(), m_order) : Result<OrderCard>(Error{});
    if (card)
        showCard(*card);
    else
        showNone();
}

void OrderPanel::showNone()
{
    setName(m_order ? tr("This order is no longer in the file") : tr("No order chosen"));
    setFacts({});
    chips()->setChips(QList<ChipValue>{});
    m_lifeline->hide();
    m_step->hide();
    m_next = OrderDo::Unknown;
    setBody(new QWidget);
}

QWidget *OrderPanel::clockCard(const OrderCard &card) const
{
    const OrderClock clock = OrderWords::clock(card);
    const QStringList sentences = clock.sentences();
    if (sentences.isEmpty())
        return nullptr;
    auto *box = new Card;
    box->setWashed(true);
    box->setTone(toneOf(clock.meaning));
    box->setPadding(Space::s + Space::xs);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(Space::xs);
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        auto *line = new Label(sentences.at(i), sentences.at(i) == clock.left ? Theme::Type::Strong : Theme::Type::Small,
                               sentences.at(i) == clock.left ? toneOf(clock.meaning) : Tone::Ink2);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    return box;
}

void OrderPanel::showCard(const OrderCard &card)
{
    const OrderStand &stand = card.stand();
    setName(card.order.number);
    setFacts(OrderWords::state(stand));
    QList<ChipValue> values;
    if (stand.contested)
        values << ChipValue{tr("contested"), Meaning::Bad, u"git-compare-arrows"_s};
    if (stand.urge)
        values << ChipValue{OrderWords::code(u"urge_grade", stand.urge == 3 ? u"red"_s : stand.urge == 2 ? u"yellow"_s : u"normal"_s),
                            stand.urge == 3 ? Meaning::Bad : Meaning::Warn, u"flag"_s};
    if (stand.asked)
        values << ChipValue{tr("extension asked"), Meaning::Warn, u"timer"_s};
    if (!card.order.externalNumber.isEmpty())
        values << ChipValue{card.order.externalSource + u' ' + card.order.externalNumber, Meaning::Accent, {}};
    chips()->setChips(values);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::m - 1, 0, Space::m - 1, Space::s);
    column->setSpacing(Space::xs);
    auto *title = new Label(card.order.title, Theme::Type::Section);
    title->setWordWrap(true);
    column->addWidget(title);
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            column->addWidget(new FactRow(name, value, LabelWidth));
    };
    const bool inFull = m_workplace->revealed();
    const QString phone = inFull ? card.order.phone : maskPhone(card.order.phone);
    QString caller = card.order.caller.isEmpty() ? OrderWords::code(u"caller_kind", card.order.callerKind) : card.order.caller;
    if (card.askers() > 1)
        caller = tr("%1 and %n more", nullptr, card.askers() - 1).arg(caller);
    fact(tr("Caller"), phone.isEmpty() ? caller : caller + u"  "_s + phone);
    fact(tr("Place"), card.order.place);
    fact(tr("In charge"), card.holder());
    fact(tr("Category"), card.categoryPath());
    column->addSpacing(Space::xs);
    if (QWidget *clock = clockCard(card))
        column->addWidget(clock);
    QList<TimelineItem> items;
    for (auto event = card.events.crbegin(); event != card.events.crend() && items.size() < ShownSteps; ++event)
        items << TimelineItem{OrderWords::moment(event->event.at), shortened(OrderWords::title(*event), OrderWords::moment(event->event.at)), OrderWords::detail(*event),
                              iconOf(event->step), meaningOf(*event)};
    if (card.events.size() > ShownSteps)
        items << TimelineItem{{}, tr("%n earlier steps", nullptr, int(card.events.size()) - ShownSteps), {}, u"ellipsis"_s};
    auto *timeline = new Timeline;
    timeline->setItems(items);
    column->addSpacing(Space::s);
    column->addWidget(timeline);
    column->addStretch();
    setBody(body);
    m_lifeline->show();
    showNext(card);
    layout()->activate();
}

void OrderPanel::showNext(const OrderCard &card)
{
    m_next = card.nextStep();
    m_needs = false;
    QString whyNot;
    if (auto choices = Orders::choices(m_workplace->store(), m_order))
        for (const OrderChoice &choice : *choices)
            if (choice.step == m_next) {
                m_needs = bool(choice.needs);
                whyNot = choice.whyNot;
            }
    m_step->setVisible(m_next != OrderDo::Unknown);
    if (m_next == OrderDo::Unknown)
        return;
    m_step->setText(m_needs ? tr("%1 …").arg(deed(m_next)) : deed(m_next));
    m_step->setRefusal(whyNot);
}

QString OrderPanel::deed(OrderDo step)
{
    switch (step) {
    case OrderDo::Accept: return tr("Accept");
    case OrderDo::Dispatch: return tr("Dispatch");
    case OrderDo::Sign: return tr("Sign for");
    case OrderDo::Begin: return tr("Begin");
    case OrderDo::Answer: return tr("Answer");
    case OrderDo::CallBack: return tr("Call back");
    case OrderDo::Close: return tr("Close");
    case OrderDo::Archive: return tr("Archive");
    case OrderDo::Resume: return tr("Resume");
    default: return OrderFlow::words(step);
    }
}

} // namespace Allpost
