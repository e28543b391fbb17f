// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/activitynumbers.h"

#include "models/store/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityNumbers)
};

struct Gathered
{
    QSet<Key> activities = {};
    QSet<Key> people = {};
    int times = 0;
    qint64 minutes = 0;

    void add(const ServedTime &time)
    {
        activities.insert(time.activity);
        people.insert(time.identity);
        ++times;
        minutes += time.minutes;
    }
    ActivityFigure figure(Key key, const QString &name) const { return {key, name, int(activities.size()), int(people.size()), times, minutes}; }
};

Result<QHash<Key, QString>> names(const Database &db, const QString &sql)
{
    Statement rows(db, sql);
    QHash<Key, QString> names;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return names;
        names.insert(rows.number(0), rows.text(1));
    }
}

void byTimes(QList<ActivityFigure> &figures)
{
    std::sort(figures.begin(), figures.end(), [](const ActivityFigure &a, const ActivityFigure &b) {
        return std::tuple(a.key == 0, -a.times, a.key) < std::tuple(b.key == 0, -b.times, b.key);
    });
}

PrintTable table(const QString &what, const QList<ActivityFigure> &figures)
{
    PrintTable table;
    using Align = PrintColumn::Align;
    table.columns = {{what, {}, Align::Left, 3, {}, {}}, {Words::tr("Activities"), {}, Align::Right, 1, {}, {}}, {Words::tr("People"), {}, Align::Right, 1, {}, {}},
                     {Words::tr("Times"), {}, Align::Right, 1, {}, {}}, {Words::tr("Hours"), {}, Align::Right, 1, {}, {}}};
    table.rowCount = int(figures.size());
    table.whenEmpty = Words::tr("Nobody in this time");
    table.row = [figures](int row) -> QStringList {
        const ActivityFigure &f = figures.at(row);
        const QLocale locale;
        return {f.name, locale.toString(f.activities), locale.toString(f.people), locale.toString(f.times), ServiceHours::hours(f.minutes)};
    };
    return table;
}

} // namespace

Result<ActivityNumbers> ActivityNumbers::ofMonth(const Database &db, QDate day, QDate today)
{
    const QDate first(day.year(), day.month(), 1);
    return of(db, first, first.addMonths(1).addDays(-1), today);
}

Result<ActivityNumbers> ActivityNumbers::of(const Database &db, QDate from, QDate until, QDate today)
{
    ActivityNumbers numbers;
    numbers.from = from;
    numbers.until = until;
    auto times = ServiceHours::list(db, {from, until, 0});
    auto labels = names(db, u"SELECT key, name FROM five_micro"_s);
    auto units = names(db, u"SELECT key, name FROM service_unit"_s);
    auto teams = names(db, u"SELECT key, name FROM volunteer_team"_s);
    for (const auto *read : {&labels, &units, &teams})
        if (!*read)
            return read->error();
    if (!times)
        return times.error();
    Gathered all;
    QHash<Key, Gathered> byLabel, byUnit, byTeam;
    for (const ServedTime &time : std::as_const(*times)) {
        all.add(time);
        byLabel[time.fiveMicro].add(time);
        if (time.unit)
            byUnit[time.unit].add(time);
        if (time.team)
            byTeam[time.team].add(time);
    }
    // An activity that took place counts although nobody was noted.
    Statement held(db, u"SELECT key, five_micro, closed_at, cancelled_on, starts_at FROM activity WHERE starts_at >= ?1 AND starts_at < ?2"_s);
    held.bind(1, from.toString(Qt::ISODate));
    held.bind(2, until.addDays(1).toString(Qt::ISODate));
    for (;;) {
        auto more = held.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (!held.isNull(3)) {
            ++numbers.cancelled;
        } else if (held.isNull(2)) {
            numbers.unclosed += held.text(4).left(10) <= today.toString(Qt::ISODate);
        } else {
            all.activities.insert(held.number(0));
            byLabel[held.number(1)].activities.insert(held.number(0));
        }
    }
    numbers.all = all.figure(0, Words::tr("All"));
    Statement order(db, u"SELECT key, coalesce(inactive, 0) FROM five_micro ORDER BY position, key"_s);
    for (;;) {
        auto more = order.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Key key = order.number(0);
        if (byLabel.contains(key) || !order.number(1))
            numbers.fiveMicros.append(byLabel.value(key).figure(key, labels->value(key)));
    }
    if (byLabel.contains(0))
        numbers.fiveMicros.append(byLabel.value(0).figure(0, Words::tr("Without a label")));
    for (auto it = byUnit.cbegin(); it != byUnit.cend(); ++it)
        numbers.units.append(it->figure(it.key(), units->value(it.key())));
    for (auto it = byTeam.cbegin(); it != byTeam.cend(); ++it)
        numbers.teams.append(it->figure(it.key(), teams->value(it.key())));
    byTimes(numbers.units);
    byTimes(numbers.teams);
    return numbers;
}

Printout ActivityNumbers::page(const Store &store) const
{
    Printout page;
    const QLocale locale;
    page.title = Words::tr("Activities and service");
    const bool isMonth = from.day() == 1 && until == from.addMonths(1).addDays(-1);
    page.subtitle = isMonth ? locale.toString(from, Words::tr("MMMM yyyy")) : Words::tr("%1 to %2").arg(from.toString(Qt::ISODate), until.toString(Qt::ISODate));
    if (auto office = store.office())
        page.office = office->community;
    page.worker = store.workerName();
    page.blocks.append(PrintFacts{{{Words::tr("Activities"), locale.toString(all.activities)}, {Words::tr("People"), locale.toString(all.people)}, {Words::tr("Times"), locale.toString(all.times)},
                                   {Words::tr("Hours"), ServiceHours::hours(all.minutes)}}, 4});
    page.blocks.append(PrintText{Words::tr("By kind of service"), PrintText::Kind::Heading});
    page.blocks.append(table(Words::tr("Five micro kind"), fiveMicros));
    page.blocks.append(PrintText{Words::tr("By unit"), PrintText::Kind::Heading});
    page.blocks.append(table(Words::tr("Unit"), units));
    page.blocks.append(PrintText{Words::tr("By team"), PrintText::Kind::Heading});
    page.blocks.append(table(Words::tr("Team"), teams));
    page.notes << Words::tr("People are counted once for each line, whatever number of times they came; an activity counts once its sheet is closed.");
    if (unclosed)
        page.notes << Words::tr("%n activities of this time are not closed and not counted.", nullptr, unclosed);
    if (cancelled)
        page.notes << Words::tr("%n activities were cancelled.", nullptr, cancelled);
    return page;
}

} // namespace Allpost
