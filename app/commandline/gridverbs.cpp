// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/grids/gridbalance.h"
#include "models/grids/gridchecks.h"
#include "models/grids/grids.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Asked
{
    QDate day = {};
    Key layer = 0;
    QString layerName = {};
};

/// --on and --layer; without them today and the main layer.
Result<Asked> asked(const CommandCall &call, const Database &db)
{
    Asked what;
    what.day = call.has(u"on"_s) ? QDate::fromString(call.value(u"on"_s), Qt::ISODate) : QDate::currentDate();
    if (!what.day.isValid())
        return Error{ErrorCode::Invalid, Words::tr("--on takes a day such as 2026-10-01."), {}};
    auto layers = Grids::layers(db, what.day);
    if (!layers)
        return layers.error();
    for (const Grids::Layer &layer : std::as_const(*layers)) {
        if (what.layer || (call.has(u"layer"_s) && layer.layer.name != call.value(u"layer"_s)))
            continue;
        what.layer = layer.key;
        what.layerName = layer.layer.name;
    }
    if (!what.layer)
        return Error{ErrorCode::Invalid, call.has(u"layer"_s) ? Words::tr("There is no grid layer “%1”.").arg(call.value(u"layer"_s)) : Words::tr("This office has no grids yet."), {}};
    return what;
}

Progress::Listener listener(CommandCall &call)
{
    return [&call](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); };
}

Result<int> list(CommandCall &call)
{
    auto store = call.office(false);
    if (!store)
        return store.error();
    auto what = asked(call, (*store)->db());
    if (!what)
        return what.error();
    auto grids = Grids::list((*store)->db(), what->layer, what->day);
    if (!grids)
        return grids.error();
    QJsonArray rows;
    for (const Grids::Entry &entry : std::as_const(*grids)) {
        const Grid &grid = entry.grid;
        QString whole;
        for (const Grids::Entry &other : std::as_const(*grids))
            if (other.key == grid.parent)
                whole = other.grid.name;
        rows.append(QJsonObject{{u"name"_s, grid.name}, {u"code"_s, grid.code}, {u"part_of"_s, whole}, {u"branch"_s, grid.branch},
                                {u"station"_s, grid.station}, {u"since"_s, grid.since}, {u"until"_s, grid.until}});
        call.line(QStringList{grid.name, grid.code, grid.branch, grid.station}.join(u'\t'));
    }
    call.answer({{u"layer"_s, what->layerName}, {u"grids"_s, rows}}, Words::tr("%1: %2 grids").arg(what->layerName, QLocale().toString(rows.size())));
    return 0;
}

Result<int> check(CommandCall &call)
{
    auto store = call.office(false);
    if (!store)
        return store.error();
    auto what = asked(call, (*store)->db());
    if (!what)
        return what.error();
    Progress progress(listener(call));
    auto report = GridChecks::read((*store)->db(), what->day, what->layer, &progress);
    if (!report)
        return report.error();
    const QLocale locale;
    for (const GridState &state : std::as_const(report->grids)) {
        QStringList sentences;
        for (const GridProblem &problem : state.problems)
            sentences << problem.sentence();
        call.line(Words::tr("%1: %2 households, %3 community workers, %4 grid workers")
                      .arg(state.name, locale.toString(state.households), locale.toString(state.communityWorkers), locale.toString(state.gridWorkers)));
        for (const QString &sentence : std::as_const(sentences))
            call.line(u"    "_s + sentence);
    }
    for (const QString &title : std::as_const(report->buildingsInNone))
        call.line(Words::tr("In no grid: %1").arg(title));
    for (const QString &title : std::as_const(report->inTwo))
        call.line(Words::tr("In two grids: %1").arg(title));
    QJsonObject answer = report->toJson();
    answer.insert(u"layer"_s, what->layerName);
    call.answer(answer, Words::tr("%1 of %2 grids have something to see to; %3 households are in no grid.")
                            .arg(locale.toString(report->withProblems()), locale.toString(report->grids.size()), locale.toString(report->householdsInNone)));
    return 0;
}

Result<int> balance(CommandCall &call)
{
    const bool applies = call.has(u"apply"_s);
    auto store = call.office(applies);
    if (!store)
        return store.error();
    auto what = asked(call, (*store)->db());
    if (!what)
        return what.error();
    Progress progress(listener(call));
    auto plan = GridBalance::balance((*store)->db(), what->layer, what->day, &progress);
    if (!plan)
        return plan.error();
    const QLocale locale;
    QJsonArray rows;
    for (const GridPart &part : plan->parts) {
        rows.append(QJsonObject{{u"name"_s, part.name}, {u"households"_s, part.households}, {u"people"_s, part.people},
                                {u"buildings"_s, part.buildings}, {u"comes"_s, part.comes}, {u"goes"_s, part.goes}});
        call.line(Words::tr("%1: %2 households (%3 come, %4 go)").arg(part.name, locale.toString(part.households), locale.toString(part.comes), locale.toString(part.goes)));
    }
    if (applies)
        if (auto done = GridBalance::apply(**store, *plan, GridPosts::Stay, &progress); !done)
            return done.error();
    const GridPlan::Moved moved = plan->moved();
    const QString sentence = applies ? Words::tr("From %1 on %2 households belong to another grid.") : Words::tr("From %1 on %2 households would belong to another grid; nothing was changed (--apply).");
    call.answer({{u"layer"_s, what->layerName}, {u"on"_s, what->day.toString(Qt::ISODate)}, {u"applied"_s, applies}, {u"grids"_s, rows},
                 {u"buildings_moved"_s, moved.blocks}, {u"households_moved"_s, moved.households}, {u"people_moved"_s, moved.people},
                 {u"open_visits_moved"_s, moved.openVisits}, {u"unevenness"_s, plan->unevenness()}},
                sentence.arg(what->day.toString(Qt::ISODate), locale.toString(moved.households)));
    return 0;
}

Result<int> run(CommandCall &call)
{
    const QString deed = call.arguments().first();
    if (deed == "list"_L1)
        return list(call);
    if (deed == "check"_L1)
        return check(call);
    if (deed == "balance"_L1)
        return balance(call);
    return Error{ErrorCode::Invalid, Words::tr("grid takes list, check or balance."), deed};
}

} // namespace

Verb gridVerb()
{
    return {u"grid"_s, Words::tr("lists the grids, checks their size and staff, evens them out"), {u"list|check|balance"_s},
            {officeOption(), {u"layer"_s, Words::tr("Which layer, by its name; the main one unless given."), u"NAME"_s},
             {u"on"_s, Words::tr("On which day, as 2026-10-01; today unless given."), u"DATE"_s},
             {u"apply"_s, Words::tr("Write what balance proposes.")}},
            run};
}

} // namespace Allpost
