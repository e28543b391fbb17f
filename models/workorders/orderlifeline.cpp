// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/masking.h"
#include "models/workorders/orderslips.h"
#include "models/workorders/orderwords.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderSlips)
};

/// Of the steps kept when some are left out: so many from the beginning, the rest from the end.
constexpr int KeptFirst = 6;
constexpr int LongestTitle = 60;
constexpr int LongestText = 120;
constexpr int LongestFact = 34;

QString shortened(const QString &text, int longest)
{
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

void addFact(PrintFacts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.facts.append({name, shortened(value, LongestFact)});
}

PrintFacts factsOf(const OrderCard &card, OrderSlips::Show show)
{
    const WorkOrder &order = card.order;
    PrintFacts facts;
    addFact(facts, Words::tr("State"), OrderWords::state(card.stand()));
    addFact(facts, Words::tr("Urgency"), OrderWords::code(u"order_urgency", order.urgency));
    addFact(facts, Words::tr("Reported"), OrderWords::moment(order.reportedAt));
    addFact(facts, Words::tr("Channel"), OrderWords::code(u"order_channel", order.channel));
    const QString phone = show == OrderSlips::Show::InFull ? order.phone : maskPhone(order.phone);
    const QString caller = order.caller.isEmpty() ? card.resident : order.caller;
    addFact(facts, Words::tr("Caller"), QStringList{caller, phone}.join(u' ').trimmed());
    if (card.askers() > 1)
        addFact(facts, Words::tr("Asked for by"), Words::tr("%n people", nullptr, card.askers()));
    addFact(facts, Words::tr("Place"), order.place);
    addFact(facts, Words::tr("Grid"), card.grid);
    addFact(facts, Words::tr("Category"), card.categoryPath());
    addFact(facts, Words::tr("With"), card.holder());
    addFact(facts, Words::tr("Force"), QStringList{OrderWords::code(u"order_force", order.force), card.partnerGrid}.join(u' ').trimmed());
    addFact(facts, Words::tr("Number there"), QStringList{order.externalSource, order.externalNumber}.join(u' ').trimmed());
    return facts;
}


QStringList cells(const OrderCardEvent &event)
{
    QString title = OrderWords::title(event);
    QString said = OrderWords::said(event);
    if (event.takenBack)
        title = Words::tr("%1 (taken back)").arg(title);
    if (!event.notApplied.isEmpty())
        said = said.isEmpty() ? event.notApplied : event.notApplied + u" · "_s + said;
    return {OrderWords::moment(event.event.at), title, event.worker, said.simplified()};
}

/// The middle is what is left out: how it began and where it stands count most.
QList<QStringList> steps(const OrderCard &card, int *left)
{
    const QList<OrderCardEvent> &events = card.events;
    QList<QStringList> rows;
    *left = std::max(0, int(events.size()) - OrderSlips::MostSteps);
    const int skipTo = *left ? KeptFirst + *left + 1 : 0;
    for (int i = 0; i < events.size(); ++i) {
        if (*left && i == KeptFirst) {
            *left = skipTo - KeptFirst;
            rows << QStringList{u"…"_s, Words::tr("%n steps left out", nullptr, *left), {},
                                Words::tr("from %1 to %2").arg(OrderWords::moment(events.at(i).event.at), OrderWords::moment(events.at(skipTo - 1).event.at))};
        }
        if (*left && i >= KeptFirst && i < skipTo)
            continue;
        rows << cells(events.at(i));
    }
    return rows;
}

PrintColumn column(const QString &heading, double weight)
{
    PrintColumn made;
    made.heading = heading;
    made.weight = weight;
    made.align = PrintColumn::Align::Left;
    made.whenLong = PrintColumn::Long::Elide;
    return made;
}

} // namespace

Printout OrderSlips::lifeline(const OrderCard &card, Show show, Moment now)
{
    Printout page;
    page.title = shortened(card.order.title, LongestTitle);
    page.number = card.order.number;
    page.subtitle = Words::tr("Life line of a work order");
    page.personal = card.order.phone.isEmpty() ? Printout::Personal::None : show == Show::InFull ? Printout::Personal::InFull : Printout::Personal::Masked;
    page.orientation = Printout::Orientation::Portrait;
    page.paper = Printout::Paper::A4;
    page.fileName = Words::tr("Life line %1").arg(card.order.number);
    page.blocks.append(factsOf(card, show));
    if (!card.order.text.isEmpty())
        page.blocks.append(PrintText{shortened(card.order.text, LongestText), PrintText::Kind::Body});
    page.blocks.append(PrintText{shortened(OrderWords::clock(card, now).sentences().join(u" · "_s), 2 * LongestText), PrintText::Kind::Note});
    int left = 0;
    const QList<QStringList> rows = steps(card, &left);
    page.blocks.append(PrintTable{{column(Words::tr("When"), 2), column(Words::tr("Step"), 4), column(Words::tr("Who"), 1.5), column(Words::tr("Words"), 6)},
                                  int(rows.size()), [rows](int row) { return rows.value(row); }, {}});
    QStringList hops;
    for (const OrderCardHop &hop : card.hops)
        hops << Words::tr("%1: %2").arg(hop.department.isEmpty() ? hop.assignee : hop.department, OrderWords::hop(card, hop, now));
    constexpr int MostHops = 4;
    if (hops.size() > MostHops)
        hops = QStringList{Words::tr("%n earlier", nullptr, int(hops.size()) - MostHops)} + hops.mid(hops.size() - MostHops);
    if (!hops.isEmpty())
        page.blocks.append(PrintText{shortened(hops.join(u" → "_s), 2 * LongestText), PrintText::Kind::Note});
    if (left)
        page.notes << Words::tr("%n steps were left out so that the life line stays on one page; the program shows all of them.", nullptr, left);
    return page;
}

} // namespace Allpost
