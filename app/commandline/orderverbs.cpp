// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "app/printing/pdf.h"
#include "models/workorders/orderbulletin.h"
#include "models/workorders/orderslips.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<int> written(CommandCall &call, const Printout &printout, const QJsonObject &about)
{
    const QString path = call.value(u"out"_s);
    Progress progress;
    if (auto done = Printing::writePdf(printout, {}, path, progress); !done)
        return done.error();
    QJsonObject answer = about;
    answer.insert(u"out"_s, path);
    answer.insert(u"number"_s, printout.number);
    call.answer(answer, Words::tr("Printed: %1").arg(path));
    return 0;
}

/// The order named by --order in an office that may be written to when the slip takes a number.
Result<int> printOrder(CommandCall &call, OrderSlip slip)
{
    if (!call.has(u"order"_s))
        return Error{ErrorCode::Invalid, Words::tr("Say which order: --order 2026-A-0031."), {}};
    auto store = call.office(OrderSlips::isNumbered(slip));
    if (!store)
        return store.error();
    auto key = OrderCard::numbered((*store)->db(), call.value(u"order"_s));
    if (!key)
        return key.error();
    auto card = OrderCard::read(**store, *key);
    if (!card)
        return card.error();
    auto page = OrderSlips::issue(**store, *card, slip);
    if (!page)
        return page.error();
    return written(call, *page, {{u"order"_s, card->order.number}, {u"kind"_s, OrderSlips::code(slip)}});
}

Result<int> slip(CommandCall &call)
{
    const QString kind = call.has(u"kind"_s) ? call.value(u"kind"_s) : OrderSlips::code(OrderSlip::Dispatch);
    const auto found = OrderSlips::find(kind);
    if (!found)
        return Error{ErrorCode::Invalid, Words::tr("--kind is one of: accept, dispatch, transfer, urge, reply, whistle, record."), kind};
    if (call.has(u"order"_s) || !call.has(u"day"_s))
        return printOrder(call, *found);
    const QDate day = QDate::fromString(call.value(u"day"_s), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::Invalid, Words::tr("--%1 takes a date as 2026-03-01.").arg(u"day"_s), {}};
    auto store = call.office(true);
    if (!store)
        return store.error();
    auto orders = OrderSlips::dispatchedOn((*store)->db(), day);
    if (!orders)
        return orders.error();
    auto page = OrderSlips::batch(**store, *orders);
    if (!page)
        return page.error();
    return written(call, *page, {{u"day"_s, call.value(u"day"_s)}, {u"orders"_s, orders->size()}});
}

Result<int> lifeline(CommandCall &call)
{
    return printOrder(call, OrderSlip::Lifeline);
}

/// 接办单位周通报: of last week unless said otherwise; takes a number of the register.
Result<int> week(CommandCall &call)
{
    Result<OrderPeriod> period = OrderPeriod::week(QDate::currentDate().addDays(-7));
    if (call.has(u"week"_s) || call.has(u"from"_s))
        period = orderPeriod(call);
    if (!period)
        return period.error();
    auto store = call.office(true);
    if (!store)
        return store.error();
    Progress progress([&call](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); });
    auto bulletin = OrderBulletin::read((*store)->db(), *period, progress);
    if (!bulletin)
        return bulletin.error();
    auto page = bulletin->issue(**store);
    if (!page)
        return page.error();
    return written(call, *page, {{u"from"_s, period->from.toString(Qt::ISODate)}, {u"to"_s, period->to.toString(Qt::ISODate)}, {u"departments"_s, bulletin->lines().size()},
                                 {u"overdue"_s, bulletin->overdue().size()}});
}

struct Report
{
    QString name;
    Result<int> (*run)(CommandCall &call);
};

/// What can be reported; each writes a PDF.
const QList<Report> &reports()
{
    static const QList<Report> all{{u"slip"_s, slip}, {u"lifeline"_s, lifeline}, {u"week"_s, week}};
    return all;
}

Result<int> runReport(CommandCall &call)
{
    QStringList names;
    for (const Report &report : reports()) {
        names << report.name;
        if (report.name != call.arguments().first())
            continue;
        if (!call.has(u"out"_s))
            return Error{ErrorCode::Invalid, Words::tr("Say where to: --out FILE.pdf."), {}};
        return report.run(call);
    }
    return Error{ErrorCode::Invalid, Words::tr("There is no report “%1”; there is: %2.").arg(call.arguments().first(), names.join(Words::tr(", "))), {}};
}

} // namespace

Verb reportVerb()
{
    return {u"report"_s, Words::tr("report slip, report lifeline, report week: papers of work orders as PDF"), {u"WHAT"_s},
            {officeOption(),
             {u"order"_s, Words::tr("Number of the work order."), u"NUMBER"_s},
             {u"kind"_s, Words::tr("Which slip: accept, dispatch, transfer, urge, reply, whistle, record."), u"KIND"_s},
             {u"day"_s, Words::tr("Without --order: the dispatch slips of this day."), u"DATE"_s},
             {u"week"_s, Words::tr("Of the bulletin: which week, as 2026-W47; last week unless given."), u"YYYY-Www"_s},
             {u"from"_s, Words::tr("Of the bulletin: its first day instead; a week from it."), u"DATE"_s},
             {u"to"_s, Words::tr("The last day; six days after the first unless given."), u"DATE"_s},
             {u"out"_s, Words::tr("The PDF to write."), u"FILE"_s}},
            runReport};
}

} // namespace Allpost
