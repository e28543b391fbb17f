// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/calendartable.h"

#include "models/calendar/moment.h"
#include "models/store/database.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

qint64 dayOf(QDate date)
{
    return Moments::of(date) / Moments::MinutesOfDay;
}

QDate dateOf(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

std::optional<bool> yesNo(const Query &row, int column)
{
    return row.value(column).isNull() ? std::nullopt : std::optional(row.number(column) != 0);
}

} // namespace

Result<OwnCalendar> OwnCalendar::of(const Database &db)
{
    OwnCalendar own;
    auto days = Query::run(db, u"SELECT d.day, d.working, d.name, d.note, d.imported FROM calendar_day d JOIN record r ON r.key = d.key "
                               "ORDER BY coalesce(d.imported, 0) DESC, d.day, r.id"_s);
    if (!days)
        return days.error();
    while (days->next())
        own.days.append({days->text(0), yesNo(*days, 1), days->text(2), days->text(3), yesNo(*days, 4)});
    auto years = Query::run(db, u"SELECT year, source, confirmed_on FROM calendar_year ORDER BY year"_s);
    if (!years)
        return years.error();
    while (years->next())
        own.years.append({years->number(0), years->text(1), years->text(2)});
    auto hours = Query::run(db, u"SELECT h.since, h.until, h.morning_from, h.morning_to, h.afternoon_from, h.afternoon_to, h.weekdays, h.note "
                                "FROM office_hours h JOIN record r ON r.key = h.key ORDER BY h.since, r.id"_s);
    if (!hours)
        return hours.error();
    while (hours->next())
        own.hours.append({hours->text(0), hours->text(1), hours->text(2), hours->text(3), hours->text(4), hours->text(5), hours->text(6), hours->text(7)});
    return own;
}

qint64 CalendarTable::firstDay()
{
    static const qint64 first = dayOf(QDate(FirstYear, 1, 1));
    return first;
}

int CalendarTable::count()
{
    static const int days = int(dayOf(QDate(LastYear + 1, 1, 1)) - firstDay());
    return days;
}

CalendarTable::CalendarTable(const OwnCalendar &own)
{
    const std::vector<quint16> hoursOf = hoursByDay(own);
    minutesOfDay = hours.at(hoursOf.back()).minutes();

    days.resize(size_t(count()) + 1);
    int weekday = QDate(FirstYear, 1, 1).dayOfWeek();
    for (size_t i = 0; i < hoursOf.size(); ++i) {
        days[i].hours = hours[hoursOf[i]].isOn(weekday) ? hoursOf[i] : 0;
        weekday = weekday % 7 + 1;
    }

    QSet<int> replaced;
    for (const CalendarYear &year : own.years) {
        replaced.insert(int(year.year.value_or(0)));
        if (year.year.value_or(0) >= FirstYear && year.year.value_or(0) <= LastYear)
            known.set(size_t(*year.year));
    }
    for (const NoticeDay &day : Notice::shipped().days) {
        known.set(size_t(day.day.year()));
        if (!replaced.contains(day.day.year()))
            apply(day, hoursOf, true);
    }
    for (const CalendarDay &day : own.days) {
        if (const QDate date = dateOf(day.day); date.isValid() && day.working)
            apply({date, *day.working, Notice::named(day.name)}, hoursOf, day.imported.value_or(false));
    }

    for (size_t i = 0; i + 1 < days.size(); ++i) {
        const int minutes = hours[days[i].hours].minutes();
        days[i + 1].before = days[i].before + minutes;
        days[i + 1].workdays = quint16(days[i].workdays + (minutes > 0 ? 1 : 0));
    }
}

/// Which hours hold on each day: later rows over earlier ones, as far as they go.
std::vector<quint16> CalendarTable::hoursByDay(const OwnCalendar &own)
{
    hours = {DayHours(), *DayHours::of(OfficeHours::usual())};
    std::vector<quint16> byDay(size_t(count()), 1);
    for (const OfficeHours &row : own.hours) {
        const auto of = DayHours::of(row);
        const QDate since = dateOf(row.since);
        const QDate until = dateOf(row.until);
        if (!of || !since.isValid() || (!row.until.isEmpty() && !until.isValid()) || hours.size() > 60'000)
            continue;
        hours.push_back(*of);
        const qint64 from = qMax(qint64(0), dayOf(since) - firstDay());
        const qint64 to = until.isValid() ? qMin(qint64(count()), dayOf(until) - firstDay() + 1) : count();
        for (qint64 i = from; i < to; ++i)
            byDay[size_t(i)] = quint16(hours.size() - 1);
    }
    return byDay;
}

void CalendarTable::apply(const NoticeDay &day, const std::vector<quint16> &hoursOf, bool notice)
{
    const qint64 number = dayOf(day.day);
    const qint64 i = number - firstDay();
    if (i < 0 || i >= count())
        return;
    days[size_t(i)].hours = day.working ? hoursOf[size_t(i)] : 0;
    names.insert(number, day);
    if (notice)
        noticed.insert(number);
}

} // namespace Allpost
