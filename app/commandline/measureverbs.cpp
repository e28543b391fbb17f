// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/store/store.h"
#include "models/workorders/ordermeasures.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QDate> day(const CommandCall &call, const QString &option)
{
    const QDate typed = QDate::fromString(call.value(option), Qt::ISODate);
    if (!typed.isValid())
        return Error{ErrorCode::Invalid, Words::tr("--%1 takes a date as 2026-03-01.").arg(option), {}};
    return typed;
}

QJsonObject object(const OrderMeasure &measure)
{
    const OrderMeasureText &text = measure.text();
    QJsonArray excluded;
    for (const OrderExclusion &one : measure.excluded)
        excluded.append(QJsonObject{{u"reason"_s, one.reason}, {u"label"_s, one.label}, {u"count"_s, one.count}});
    // A share as 0.9388, hours as 12.5, a count as it is; nothing to divide by is null, never 0.
    const QJsonValue value = !measure.value                                        ? QJsonValue()
                             : text.unit == OrderMeasureText::Unit::Count ? QJsonValue(measure.numerator)
                                                                                   : QJsonValue(double(*measure.value) / 10000);
    return {{u"name"_s, text.name},       {u"label"_s, text.label},           {u"unit"_s, text.unitCode}, {u"value"_s, value}, {u"numerator"_s, measure.numerator},
            {u"denominator"_s, measure.denominator}, {u"excluded"_s, excluded}, {u"definition"_s, text.definition}};
}

Result<int> run(CommandCall &call)
{
    auto period = orderPeriod(call);
    if (!period)
        return period.error();
    auto store = call.office(false);
    if (!store)
        return store.error();
    Progress progress([&call](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); });
    auto measures = OrderMeasures::read((*store)->db(), *period, {}, progress);
    if (!measures)
        return measures.error();
    const OrderWeights weights = OrderWeights::fromText((*store)->setting(u"orders.weights"_s));
    QJsonArray all;
    QStringList lines;
    for (size_t i = 0; i < OrderCounts; ++i) {
        const OrderMeasure measure = measures->whole().measure(OrderCount(i), weights);
        all.append(object(measure));
        lines << (measure.excluded.isEmpty() ? Words::tr("%1: %2").arg(measure.text().label, measure.fullText())
                                             : Words::tr("%1: %2; left out: %3").arg(measure.text().label, measure.fullText(), measure.excludedText()));
    }
    call.answer({{u"from"_s, period->from.toString(Qt::ISODate)}, {u"to"_s, period->to.toString(Qt::ISODate)}, {u"measures"_s, all}}, lines.join(u'\n'));
    return 0;
}

} // namespace

Result<OrderPeriod> orderPeriod(const CommandCall &call)
{
    const QDate today = QDate::currentDate();
    if (call.has(u"week"_s)) {
        // 2026-W47: the fourth of January is always in week 1.
        const QString typed = call.value(u"week"_s).toUpper();
        const QDate fourth(typed.left(4).toInt(), 1, 4);
        const int number = typed.mid(6).toInt();
        if (typed.mid(4, 2) != "-W"_L1 || !fourth.isValid() || number < 1 || number > 53)
            return Error{ErrorCode::Invalid, Words::tr("--week takes a week such as 2026-W47."), {}};
        return OrderPeriod::week(fourth.addDays(7 * (number - 1)));
    }
    if (call.has(u"month"_s)) {
        const QDate first = QDate::fromString(call.value(u"month"_s) + u"-01"_s, Qt::ISODate);
        if (!first.isValid())
            return Error{ErrorCode::Invalid, Words::tr("--month takes a month such as 2026-10."), {}};
        return OrderPeriod::month(first);
    }
    if (!call.has(u"from"_s))
        return OrderPeriod::month(today);
    auto from = day(call, u"from"_s);
    if (!from)
        return from.error();
    if (!call.has(u"to"_s))
        return OrderPeriod{*from, from->addDays(6)};
    auto to = day(call, u"to"_s);
    if (!to)
        return to.error();
    if (*to < *from)
        return Error{ErrorCode::Invalid, Words::tr("The period ends before it begins."), {}};
    return OrderPeriod{*from, *to};
}

Verb measuresVerb()
{
    return {u"measures"_s, Words::tr("rates and figures of the work orders of a period, each with what it is a share of and what was left out"), {},
            {officeOption(),
             {u"month"_s, Words::tr("Which month, as 2026-10; this one unless given."), u"YYYY-MM"_s},
             {u"from"_s, Words::tr("Instead of a month: the first day."), u"DATE"_s},
             {u"to"_s, Words::tr("The last day; six days after the first unless given."), u"DATE"_s}},
            run};
}

} // namespace Allpost
