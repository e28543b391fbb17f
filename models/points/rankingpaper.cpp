// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/rankingpaper.h"

#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;
using By = Ranking::By;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RankingPaper)
};

} // namespace

QString RankingPaper::title(By by)
{
    switch (by) {
    case By::Account: return Words::tr("Ranking of accounts");
    case By::Household: return Words::tr("Ranking of households");
    case By::Building: return Words::tr("Ranking of buildings");
    default: return Words::tr("Ranking of grids");
    }
}

QString RankingPaper::shownName(const RankingLine &line, By by, bool inFull)
{
    return !isOfPeople(by) || inFull ? line.name : maskName(line.name);
}

Printout RankingPaper::page(const QList<RankingLine> &lines, const Ranking::Question &question, const QString &period, bool inFull)
{
    using Align = PrintColumn::Align;
    const QLocale locale;
    const By by = question.by;
    const bool people = isOfPeople(by);
    const bool earned = question.of == Ranking::Of::Earned;
    Printout page;
    page.title = title(by);
    page.subtitle = earned ? Words::tr("Points earned, %1").arg(period) : Words::tr("By balance on %1").arg(question.day.toString(Qt::ISODate));
    if (people)
        page.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
    PrintTable table;
    table.columns = {PrintColumn{.heading = Words::tr("Rank"), .align = Align::Right}, PrintColumn{.heading = people ? Words::tr("Name") : by == By::Building ? Words::tr("Building") : Words::tr("Grid"), .weight = 3}};
    if (people)
        table.columns << PrintColumn{.heading = Words::tr("Door"), .weight = 3};
    table.columns << PrintColumn{.heading = Words::tr("Points"), .align = Align::Right};
    if (by != By::Account)
        table.columns << PrintColumn{.heading = Words::tr("Accounts"), .align = Align::Right};
    table.rowCount = int(lines.size());
    table.row = [lines, by, people, inFull, locale](int at) {
        const RankingLine &line = lines.at(at);
        QStringList cells{QString::number(line.place), shownName(line, by, inFull)};
        if (people)
            cells << line.where;
        cells << locale.toString(line.points);
        if (by != By::Account)
            cells << locale.toString(line.accounts);
        return cells;
    };
    table.whenEmpty = Words::tr("Nobody earned points in this period");
    page.blocks << table;
    if (earned)
        page.notes << Words::tr("Points given in the period, less what was deducted or reversed; exchanges do not count.");
    return page;
}

} // namespace Allpost
