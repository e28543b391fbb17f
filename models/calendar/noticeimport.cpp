// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/noticeimport.h"

#include "models/calendar/calendartable.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendars)
};

constexpr int FewestHolidays = 11; ///< statutory days of a year since 2008; 13 since 2025

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isOf(const CalendarDay &day, int year)
{
    return day.day.startsWith(u"%1-"_s.arg(year, 4, 10, QChar(u'0')));
}

/// The calendar as it would be with this year's notice in place of what stands for it.
OwnCalendar with(const OwnCalendar &own, int year, const QList<NoticeDay> &days)
{
    OwnCalendar then = own;
    then.days.removeIf([year](const CalendarDay &day) { return day.imported.value_or(false) && isOf(day, year); });
    QList<CalendarDay> noticed;
    for (const NoticeDay &day : days)
        noticed.append({iso(day.day), day.working, day.name.zh, {}, true});
    then.days = noticed + then.days;
    then.years.append({year, {}, {}});
    return then;
}

Findings oddities(int year, const QList<NoticeDay> &days)
{
    Findings findings;
    const auto free = std::count_if(days.begin(), days.end(), [](const NoticeDay &day) { return !day.working; });
    if (free < FewestHolidays)
        findings << Finding::warning(u"few_days"_s, Words::tr("%1: only %n free day(s); a whole year has about 28. Is the file complete?", nullptr, int(free)).arg(year));
    for (const NoticeDay &day : days) {
        if (day.working && day.day.dayOfWeek() <= 5)
            findings << Finding::note(u"makeup_weekday"_s, Words::tr("%1 is a weekday and worked anyway.").arg(iso(day.day)));
    }
    return findings;
}

NoticeYear compare(const OwnCalendar &own, const WorkingTime &now, int year, const QList<NoticeDay> &days)
{
    const WorkingTime then = WorkingTime::of(with(own, year, days));
    NoticeYear result;
    result.year = year;
    result.workingDays = then.daysBetween(QDate(year, 1, 1), QDate(year, 12, 31));
    result.findings = oddities(year, days);
    for (const NoticeDay &day : days)
        ++(day.working ? result.makeUps : result.holidays);
    for (const CalendarDay &day : own.days)
        result.exceptions += !day.imported.value_or(false) && day.working && isOf(day, year) ? 1 : 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        result.differing += then.isWorkingDay(day) != now.isWorkingDay(day) ? 1 : 0;
    result.state = !now.isKnown(year) ? NoticeYear::State::New : result.differing ? NoticeYear::State::Changed : NoticeYear::State::Same;
    return result;
}

struct Row
{
    Key key = 0;
    QString day = {};
};

Result<QList<Row>> noticedRows(const Database &db, int year)
{
    auto rows = Query::run(db, u"SELECT d.key, d.day FROM calendar_day d JOIN record r ON r.key = d.key WHERE d.imported = 1 AND d.day >= :from "
                               "AND d.day <= :to ORDER BY d.day, r.id"_s,
                           {{u":from"_s, iso(QDate(year, 1, 1))}, {u":to"_s, iso(QDate(year, 12, 31))}});
    if (!rows)
        return rows.error();
    QList<Row> all;
    while (rows->next())
        all.append({rows->number(0), rows->text(1)});
    return all;
}

/// The rows of one year become those of the notice.
Status writeDays(UnitOfWork &work, int year, const QList<NoticeDay> &days)
{
    auto rows = noticedRows(work.db(), year);
    if (!rows)
        return rows.error();
    QHash<QString, Key> there;
    for (const Row &row : std::as_const(*rows)) {
        if (const Key twice = there.value(row.day))
            if (auto removed = work.remove(CalendarDay::entity(), twice); !removed)
                return removed;
        there.insert(row.day, row.key);
    }
    for (const NoticeDay &day : days) {
        const CalendarDay now{iso(day.day), day.working, day.name.zh, {}, true};
        if (const Key key = there.take(now.day)) {
            auto seen = Store::read(work.db(), CalendarDay::entity(), key);
            if (!seen)
                return seen.error();
            if (auto changed = work.change(*seen, now); !changed)
                return changed.error();
        } else if (auto created = work.create(now); !created) {
            return created.error();
        }
    }
    for (const Key key : std::as_const(there))
        if (auto removed = work.remove(CalendarDay::entity(), key); !removed)
            return removed;
    return {};
}

Status writeYear(UnitOfWork &work, int year, const QString &source, QDate today)
{
    const CalendarYear now{year, source, iso(today)};
    auto there = Query::run(work.db(), u"SELECT key FROM calendar_year WHERE year = :year ORDER BY key"_s, {{u":year"_s, year}});
    if (!there)
        return there.error();
    if (!there->next()) {
        if (auto created = work.create(now); !created)
            return created.error();
        return {};
    }
    auto seen = Store::read(work.db(), CalendarYear::entity(), there->number(0));
    if (!seen)
        return seen.error();
    if (auto changed = work.change(*seen, now); !changed)
        return changed.error();
    return {};
}

} // namespace

QList<int> NoticePreview::fresh() const
{
    QList<int> fresh;
    for (const NoticeYear &year : years)
        if (year.state != NoticeYear::State::Same)
            fresh << year.year;
    return fresh;
}

Result<NoticePreview> NoticeImport::preview(const Database &db, const Notice &notice, const QString &source)
{
    auto own = OwnCalendar::of(db);
    if (!own)
        return own.error();
    const WorkingTime now = WorkingTime::of(*own);
    NoticePreview preview{source, notice, {}};
    for (const int year : notice.years())
        preview.years << compare(*own, now, year, notice.of(year));
    return preview;
}

Result<int> NoticeImport::take(Store &store, const NoticePreview &preview, QDate today)
{
    const QList<int> fresh = preview.fresh();
    if (fresh.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("The file says nothing that does not hold already."), {}};
    auto work = UnitOfWork::begin(store, {u"calendar.import"_s, {{u"years"_s, int(fresh.size())}}});
    if (!work)
        return work.error();
    for (const int year : fresh) {
        if (auto written = writeDays(**work, year, preview.notice.of(year)); !written)
            return written.error();
        if (auto written = writeYear(**work, year, preview.source, today); !written)
            return written.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return int(fresh.size());
}

} // namespace Allpost
