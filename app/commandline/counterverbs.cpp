// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/counter/counterday.h"

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

/// Workers or matters; the catalogue's own key stays inside the file.
QJsonArray shares(const QList<CounterShare> &list)
{
    QJsonArray rows;
    for (const CounterShare &share : list)
        rows.append(QJsonObject{{u"name"_s, share.name},
                                {u"handlings"_s, share.count.value},
                                {u"settled"_s, share.settled.value},
                                {u"lacking"_s, share.lacking.value},
                                {u"minutes"_s, share.minutes},
                                {u"visits"_s, share.visits},
                                {u"in_one_go"_s, share.inOneGo}});
    return rows;
}

Result<int> runCounter(CommandCall &call)
{
    if (call.arguments().first() != "day"_L1)
        return Error{ErrorCode::Invalid, Words::tr("There is: counter day."), {}};
    auto on = dayOption(call, u"on"_s, QDate::currentDate());
    if (!on)
        return on.error();
    auto until = dayOption(call, u"until"_s, *on);
    if (!until)
        return until.error();
    auto store = call.office(false);
    if (!store)
        return store.error();
    auto day = CounterDay::read((*store)->db(), *on, *until);
    if (!day)
        return day.error();
    const auto share = day->shareInOneGo();
    for (const CounterShare &worker : std::as_const(day->workers))
        call.line(QStringList{worker.name, Words::tr("%n matters", nullptr, int(worker.count.value)), Words::tr("%n minutes", nullptr, int(worker.minutes))}.join(u'\t'));
    for (const CounterShare &matter : std::as_const(day->matters))
        call.line(QStringList{matter.name, Words::tr("%n matters", nullptr, int(matter.count.value)), Words::tr("%n minutes", nullptr, int(matter.minutes))}.join(u'\t'));
    const QJsonObject answer{{u"from"_s, on->toString(Qt::ISODate)},
                             {u"to"_s, until->toString(Qt::ISODate)},
                             {u"came"_s, day->came.value},
                             {u"served"_s, day->served.value},
                             {u"left"_s, day->left.value},
                             {u"waiting"_s, day->waiting.value},
                             {u"handlings"_s, day->handlings.value},
                             {u"notices"_s, day->notices.value},
                             {u"refused"_s, day->refused.value},
                             {u"minutes"_s, day->minutes},
                             {u"in_one_go"_s, day->inOneGo.value},
                             {u"judged"_s, day->judged.value},
                             {u"share_in_one_go"_s, share ? QJsonValue(*share) : QJsonValue()},
                             {u"waited_median"_s, day->waitedMedian},
                             {u"waited_most"_s, day->waitedMost},
                             {u"workers"_s, shares(day->workers)},
                             {u"matters"_s, shares(day->matters)}};
    call.answer(answer, Words::tr("%1 came, %2 matters handled").arg(day->came.value).arg(day->handlings.value));
    return 0;
}

} // namespace

Verb counterVerb()
{
    return {u"counter"_s, Words::tr("counter day: who came to the counter and what was done"), {u"WHAT"_s},
            {officeOption(),
             {u"on"_s, Words::tr("As of this day; today unless given."), u"DATE"_s},
             {u"until"_s, Words::tr("Also the days up to this one."), u"DATE"_s}},
            runCounter};
}

} // namespace Allpost
