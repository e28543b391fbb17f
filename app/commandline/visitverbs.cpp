// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/dictionary/codelist.h"
#include "models/visits/duevisits.h"

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

QString overdue(int days)
{
    if (days > 0)
        return Words::tr("%n days over", nullptr, days);
    return days == 0 ? Words::tr("due today") : Words::tr("in %n days", nullptr, -days);
}

Result<int> runVisits(CommandCall &call)
{
    if (call.arguments().first() != "due"_L1)
        return Error{ErrorCode::Invalid, Words::tr("There is: visits due."), {}};
    auto on = dayOption(call, u"on"_s, QDate::currentDate());
    if (!on)
        return on.error();
    auto until = dayOption(call, u"until"_s, *on);
    if (!until)
        return until.error();
    auto store = call.office(false);
    if (!store)
        return store.error();
    DueVisits::Question question{*on, *until, 0, 0, {}};
    if (call.has(u"grid"_s)) {
        auto grid = DueVisits::gridNamed((*store)->db(), call.value(u"grid"_s), *on);
        if (!grid)
            return grid.error();
        question.grid = *grid;
    }
    auto intervals = VisitIntervals::of(**store);
    if (!intervals)
        return intervals.error();
    auto due = DueVisits::due((*store)->db(), *intervals, question);
    if (!due)
        return due.error();
    const CodeList *list = CodeList::find(u"care_group");
    QJsonArray rows;
    for (const DueVisit &visit : std::as_const(*due)) {
        auto household = idValue(**store, visit.household);
        auto resident = idValue(**store, visit.resident);
        if (!household || !resident)
            return household ? resident.error() : household.error();
        // What leaves the program like paper does not name restricted groups.
        QStringList groups;
        for (const QString &group : visit.groupsOnPaper(*intervals))
            groups << list->display(group, QLocale().name());
        const QString door = visit.address.longText();
        rows.append(QJsonObject{{u"household"_s, *household},
                                {u"resident"_s, *resident},
                                {u"name"_s, visit.name},
                                {u"door"_s, door},
                                {u"groups"_s, QJsonArray::fromStringList(groups)},
                                {u"last"_s, visit.last.isEmpty() ? QJsonValue() : QJsonValue(visit.last)},
                                {u"due"_s, visit.due},
                                {u"overdue_days"_s, visit.overdueDays}});
        call.line(QStringList{orDash(door), visit.name, orDash(groups.join(Words::tr(", "))), visit.last.isEmpty() ? Words::tr("never visited") : visit.last,
                              overdue(visit.overdueDays)}
                      .join(u'\t'));
    }
    call.answer({{u"due"_s, rows}}, Words::tr("%n visits due", nullptr, int(due->size())));
    return 0;
}

} // namespace

Verb visitsVerb()
{
    return {u"visits"_s, Words::tr("visits due: who is to be visited, in the order of a round"), {u"WHAT"_s},
            {officeOption(),
             {u"on"_s, Words::tr("As of this day; today unless given."), u"DATE"_s},
             {u"until"_s, Words::tr("Also who becomes due up to this day."), u"DATE"_s},
             {u"grid"_s, Words::tr("Only the grid of this name."), u"NAME"_s}},
            runVisits};
}

} // namespace Allpost
