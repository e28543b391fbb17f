// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderpage.h"
#include "ui_orderpage.h"

#include "forms/shared/button.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/orderchoicesmodel.h"
#include "models/residents/masking.h"
#include "models/workorders/orderslips.h"
#include "models/workorders/orderwords.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum OrderDo;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString iconOf(OrderDo step)
{
    switch (step) {
    case Report: return u"plus"_s;
    case Accept: return u"inbox"_s;
    case Refuse: return u"circle-x"_s;
    case Dispatch:
    case Transfer: return u"arrow-right"_s;
    case Sign: return u"badge-check"_s;
    case Begin: return u"wrench"_s;
    case Answer: return u"scroll-text"_s;
    case CallBack: return u"phone"_s;
    case Close: return u"circle-check"_s;
    case Archive: return u"archive"_s;
    case Return: return u"corner-down-left"_s;
    case Wait: return u"circle-pause"_s;
    case Resume: return u"rotate-ccw"_s;
    case AskExtension:
    case GrantExtension:
    case DenyExtension: return u"calendar-clock"_s;
    case Urge: return u"flag"_s;
    case Escalate: return u"arrow-up"_s;
    case Deescalate: return u"arrow-down"_s;
    case Reopen: return u"refresh-cw"_s;
    case Merge: return u"merge"_s;
    case Withdraw: return u"log-out"_s;
    case Resolution: return u"users"_s;
    case Undo: return u"undo-2"_s;
    case Settle: return u"check"_s;
    default: return u"square-pen"_s;
    }
}

Meaning meaningOf(const OrderCardEvent &event)
{
    if (!event.notApplied.isEmpty())
        return Meaning::Bad;
    if (event.takenBack)
        return Meaning::Neutral;
    switch (event.step) {
    case Close:
    case Resume: return Meaning::Ok;
    case Wait:
    case CallBack: return event.event.solved && !*event.event.solved ? Meaning::Bad : Meaning::Wait;
    case Urge: return event.event.grade == "red"_L1 ? Meaning::Bad : Meaning::Warn;
    case Refuse:
    case Return:
    case Reopen: return Meaning::Warn;
    case Begin:
    case Answer: return Meaning::Accent;
    default: return Meaning::Neutral;
    }
}

QString needWords(const OrderChoice &choice)
{
    const OrderRule *rule = OrderFlow::any(choice.step);
    if (!rule || rule->to == OrderAt::Nowhere)
        return OrderPage::tr("The order stays where it is");
    return OrderPage::tr("Then it is “%1”").arg(OrderFlow::words(rule->to));
}

/// One question of the category with its answer, as the order keeps it.
QString checklistLine(const QString &line)
{
    const QString question = line.mid(1).section(u'\t', 0, 0).trimmed(), answer = line.section(u'\t', 1).trimmed();
    const QString said = !answer.isEmpty() ? answer : line.startsWith(u'+') ? OrderPage::tr("yes") : OrderPage::tr("not asked yet");
    return u"%1 %2"_s.arg(question, said);
}

} // namespace

void OrderPage::showHead()
{
    const OrderStand &stand = m_card.stand();
    m_ui->head->setTitle(m_card.order.title);
    m_ui->head->setSubtitle(m_card.order.number);
    QList<ChipValue> chips{{OrderFlow::words(stand.at), OrderWords::meaning(stand), {}}};
    if (stand.waiting)
        chips.append({tr("waiting"), Meaning::Wait, u"circle-pause"_s});
    if (m_card.order.urgency == "urgent"_L1)
        chips.append({OrderWords::code(u"order_urgency", m_card.order.urgency), Meaning::Bad, u"circle-alert"_s});
    static const QStringList grades{{}, u"normal"_s, u"yellow"_s, u"red"_s};
    if (stand.urge)
        chips.append({tr("urged: %1").arg(OrderWords::code(u"urge_grade", grades.value(stand.urge))), stand.urge == 3 ? Meaning::Bad : Meaning::Warn, u"flag"_s});
    if (stand.asked)
        chips.append({tr("extension asked for"), Meaning::Warn, u"calendar-clock"_s});
    if (stand.reopened)
        chips.append({tr("%n times done again", nullptr, stand.reopened), Meaning::Warn, u"refresh-cw"_s});
    if (stand.returned)
        chips.append({tr("%n times returned", nullptr, stand.returned), Meaning::Warn, u"corner-down-left"_s});
    if (stand.tries)
        chips.append({tr("%n calls reached nobody", nullptr, stand.tries), Meaning::Warn, u"phone"_s});
    if (stand.exclusion)
        chips.append({tr("left out of the rates"), Meaning::Neutral, {}});
    if (m_card.order.kind != "request"_L1 && !m_card.order.kind.isEmpty())
        chips.append({OrderWords::code(u"order_kind", m_card.order.kind), Meaning::Accent, {}});
    if (m_card.askers() > 1)
        chips.append({tr("%n people ask", nullptr, m_card.askers()), Meaning::Neutral, u"users"_s});
    m_ui->chips->setChips(chips);
    const int contested = stand.contested;
    m_ui->contested->setVisible(contested > 0);
    m_ui->contested->setText(tr("Desks that had not seen each other said different things about this order. Look at both steps and settle it."));
    m_ui->contested->setAction(tr("Settle"));
}

void OrderPage::showClock()
{
    const OrderClock clock = OrderWords::clock(m_card);
    static const QHash<int, Tone> tones{{int(Meaning::Ok), Tone::Ok}, {int(Meaning::Warn), Tone::Warn}, {int(Meaning::Bad), Tone::Bad}, {int(Meaning::Wait), Tone::Wait}};
    const Tone tone = tones.value(int(clock.meaning), Tone::Neutral);
    m_ui->clockCard->setTone(tone);
    m_ui->clockCard->setWashed(tone != Tone::Neutral);
    m_ui->left->setTone(tone == Tone::Neutral ? Tone::Ink : tone);
    m_ui->left->setText(joined({clock.left, clock.due == NoMoment || clock.meaning == Meaning::Wait ? QString() : tr("due %1").arg(OrderWords::moment(clock.due))}));
    QStringList lines{joined({clock.limit, clock.counted}), clock.granted, clock.external};
    lines.removeAll(QString());
    m_ui->clock->setText(lines.join(u'\n'));
    m_ui->clock->setVisible(!lines.isEmpty());
}

void OrderPage::showFacts()
{
    QLayout *column = m_ui->factsColumn;
    empty(column);
    const WorkOrder &order = m_card.order;
    const auto row = [&](const QString &name, const QString &value) -> FactRow * {
        if (value.isEmpty())
            return nullptr;
        auto *made = new FactRow(name, value, 96);
        column->addWidget(made);
        return made;
    };
    const auto link = [&](FactRow *at, const QString &text, const QString &key, const Place &place) {
        if (!at)
            return;
        auto *made = new Button(text, u"arrow-right"_s, key, Button::Quiet);
        connect(made, &QAbstractButton::clicked, this, [this, place] { workplace().go(place); });
        at->addWidget(made);
    };
    if (!order.text.isEmpty()) {
        auto *words = new Label(order.text);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    const QString phone = workplace().revealed() ? order.phone : maskPhone(order.phone);
    const QString name = order.caller.isEmpty() ? m_card.resident : order.caller;
    QStringList caller{name, OrderWords::code(u"caller_kind", order.callerKind), phone};
    caller.removeAll(QString());
    FactRow *who = row(tr("Caller"), caller.join(u" · "_s));
    if (order.household)
        link(who, tr("Household card"), u"F3"_s, {u"household"_s, qlonglong(order.household)});
    else if (order.resident)
        link(who, tr("Resident"), u"F3"_s, {u"resident"_s, qlonglong(order.resident)});
    FactRow *where = row(tr("Place"), order.place);
    if (order.building || order.dwelling)
        link(where, tr("Building plan"), {}, {u"buildings"_s, QVariantMap{{u"building"_s, qlonglong(order.building)}, {u"dwelling"_s, qlonglong(order.dwelling)}}});
    if (order.dwelling)
        link(where, tr("Who lives there"), {}, {u"household"_s, QVariantMap{{u"dwelling"_s, qlonglong(order.dwelling)}}});
    row(tr("Grid"), m_card.grid);
    row(tr("Category"), m_card.categoryPath());
    row(tr("Reported"), joined({OrderWords::moment(order.reportedAt), OrderWords::code(u"order_channel", order.channel), m_card.worker}));
    row(tr("With"), m_card.holder());
    row(tr("Force"), joined({OrderWords::code(u"order_force", order.force), m_card.partnerGrid}));
    row(tr("Number there"), joined({order.externalSource, order.externalNumber, order.externalState}));
    FactRow *into = row(tr("Merged into"), m_card.into);
    if (m_card.stand().into)
        link(into, tr("Open"), {}, {u"order"_s, qlonglong(m_card.stand().into)});
    for (const QString &line : order.checklist.split(u'\n', Qt::SkipEmptyParts)) {
        auto *one = new Label(checklistLine(line), Theme::Type::Small, line.startsWith(u'+') ? Tone::Ink : Tone::Ink3);
        one->setWordWrap(true);
        column->addWidget(one);
    }
}

void OrderPage::showChain()
{
    empty(m_ui->chainColumn);
    int at = 0;
    for (const OrderCardHop &hop : m_card.hops) {
        const QString where = hop.department.isEmpty() ? hop.assignee : hop.department;
        auto *line = new Label(u"%1. %2 · %3 · %4"_s.arg(++at).arg(where, OrderWords::moment(hop.hop.dispatched), OrderWords::hop(m_card, hop)));
        line->setWordWrap(true);
        m_ui->chainColumn->addWidget(line);
    }
    m_ui->chainCard->setVisible(!m_card.hops.isEmpty());
}

void OrderPage::showCallers()
{
    empty(m_ui->callersColumn);
    for (const OrderCardCaller &one : m_card.callers) {
        QStringList parts{one.caller.caller.isEmpty() ? tr("Without a name") : one.caller.caller, workplace().revealed() ? one.caller.phone : maskPhone(one.caller.phone),
                          OrderWords::moment(one.caller.calledAt), OrderWords::code(u"order_channel", one.caller.channel), one.caller.text, one.caller.externalNumber};
        parts.removeAll(QString());
        auto *line = new Label(parts.join(u" · "_s));
        line->setWordWrap(true);
        m_ui->callersColumn->addWidget(line);
    }
    m_ui->callersCard->setCount(QString::number(m_card.callers.size()));
    m_ui->callersCard->setVisible(!m_card.callers.isEmpty());
}

void OrderPage::showLife()
{
    QList<TimelineItem> items;
    for (auto event = m_card.events.crbegin(); event != m_card.events.crend(); ++event)
        items.append({OrderWords::moment(event->event.at), OrderWords::title(*event), OrderWords::detail(*event), iconOf(event->step), meaningOf(*event),
                      items.isEmpty() && !OrderFlow::isOver(m_card.stand().at), event->takenBack || !event->notApplied.isEmpty()});
    m_ui->life->setItems(items);
    m_ui->lifeCard->setCount(tr("%n steps", nullptr, int(items.size())));
}

void OrderPage::showSteps()
{
    QList<OrderChoicesModel::Row> open, closed;
    for (const OrderChoice &one : std::as_const(m_choices)) {
        const bool next = one.step == m_card.nextStep();
        OrderChoicesModel::Row row{OrderFlow::words(one.step), needWords(one), one.whyNot, iconOf(one.step), int(one.step), next};
        if (one.isOpen() && next)
            open.prepend(row);
        else
            (one.isOpen() ? open : closed) << row;
    }
    m_steps->setRows(open + closed);
    m_ui->stepsCard->setCount(tr("%1 can be taken now").arg(open.size()));
}

void OrderPage::showSlips()
{
    QList<OrderChoicesModel::Row> rows;
    for (const OrderSlip slip : OrderSlips::all()) {
        const QString does = slip == OrderSlip::Lifeline ? tr("The whole order on one page")
            : OrderSlips::isNumbered(slip)               ? tr("Goes out with a number of the register; printed again as it was")
                                                         : tr("With the number of the order");
        rows.append({OrderSlips::title(slip), does, OrderSlips::whyNot(m_card, slip), u"printer"_s, int(slip), false});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const OrderChoicesModel::Row &row) { return row.whyNot.isEmpty(); });
    m_slips->setRows(rows);
}

} // namespace Allpost
