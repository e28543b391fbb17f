// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/dictionary/codelist.h"
#include "models/population/population.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <optional>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = PopulationEvent::Kind;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<Population::Part> partOf(const QString &word)
{
    if (word == "estate"_L1)
        return Population::Part::Estate;
    if (word == "grid"_L1)
        return Population::Part::Grid;
    if (word == "building"_L1)
        return Population::Part::Building;
    return std::nullopt;
}

QJsonObject object(const PopulationPart &part)
{
    return {{u"name"_s, part.name},         {u"opening"_s, part.opening},   {u"born"_s, part.born},           {u"died"_s, part.died},
            {u"moved_in"_s, part.movedIn},  {u"came_over"_s, part.cameOver}, {u"moved_out"_s, part.movedOut}, {u"went_over"_s, part.wentOver},
            {u"closing"_s, part.closing}};
}

Result<int> run(CommandCall &call)
{
    const QDate today = QDate::currentDate();
    const QString typed = call.has(u"month"_s) ? call.value(u"month"_s) : today.toString(u"yyyy-MM");
    const QDate first = QDate::fromString(typed + u"-01"_s, Qt::ISODate);
    if (!first.isValid())
        return Error{ErrorCode::Invalid, Words::tr("--month takes a month such as 2026-10."), {}};
    const std::optional<Population::Part> part = partOf(call.value(u"by"_s));
    if (call.has(u"by"_s) && !part)
        return Error{ErrorCode::Invalid, Words::tr("--by takes estate, grid or building."), {}};
    PopulationScope scope;
    if (call.has(u"entered"_s))
        scope.by = PopulationScope::By::Entered;
    if (call.has(u"class"_s)) {
        scope.residence = CodeList::find(u"residence_kind")->codeOf(call.value(u"class"_s)).code;
        if (scope.residence.isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("There is no population class \"%1\".").arg(call.value(u"class"_s)), {}};
    }
    auto store = call.office(false);
    if (!store)
        return store.error();
    Progress progress([&call](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); });
    auto month = Population::month((*store)->db(), first, scope, progress);
    if (!month)
        return month.error();
    QJsonObject answer{{u"month"_s, typed},
                       {u"opening"_s, month->opening},
                       {u"born"_s, month->count(Kind::Born)},
                       {u"died"_s, month->count(Kind::Died)},
                       {u"moved_in"_s, month->count(Kind::MovedIn)},
                       {u"moved_out"_s, month->count(Kind::MovedOut)},
                       {u"closing"_s, month->closing}};
    const QLocale locale;
    if (part) {
        auto parts = Population::parts((*store)->db(), *month, *part, progress);
        if (!parts)
            return parts.error();
        QJsonArray rows;
        for (const PopulationPart &row : *parts) {
            rows.append(object(row));
            call.line(Words::tr("%1: %2 at the end of the month").arg(row.name, locale.toString(row.closing)));
        }
        answer.insert(u"parts"_s, rows);
    }
    call.answer(answer, Words::tr("%1: opening %2 + born %3 + moved in %4 - died %5 - moved out %6 = closing %7")
                            .arg(typed, locale.toString(month->opening), locale.toString(month->count(Kind::Born)),
                                 locale.toString(month->count(Kind::MovedIn)), locale.toString(month->count(Kind::Died)),
                                 locale.toString(month->count(Kind::MovedOut)), locale.toString(month->closing)));
    return 0;
}

} // namespace

Verb populationVerb()
{
    return {u"population"_s, Words::tr("counts the people of a month and how their number came about"), {},
            {officeOption(), {u"month"_s, Words::tr("Which month, as 2026-10; this one unless given."), u"YYYY-MM"_s},
             {u"by"_s, Words::tr("Also by estate, grid or building."), u"PART"_s},
             {u"class"_s, Words::tr("Only one population class, by its code or word."), u"CLASS"_s},
             {u"entered"_s, Words::tr("Count by the day of entry instead of the day it happened.")}},
            run};
}

} // namespace Allpost
