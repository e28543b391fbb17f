// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/workingtime.h"

#include "models/calendar/calendartable.h"
#include "models/store/database.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkingTime)
};

qint64 dayOf(Moment moment)
{
    const qint64 day = moment / Moments::MinutesOfDay;
    return moment % Moments::MinutesOfDay < 0 ? day - 1 : day;
}

/// Place of a date in the table; -1 outside of it.
int placeOf(QDate date)
{
    if (!date.isValid())
        return -1;
    const qint64 place = dayOf(Moments::of(date)) - CalendarTable::firstDay();
    return place >= 0 && place < CalendarTable::count() ? int(place) : -1;
}

} // namespace

Result<WorkingTime> WorkingTime::of(const Database &db)
{
    auto own = OwnCalendar::of(db);
    if (!own)
        return own.error();
    return of(*own);
}

WorkingTime WorkingTime::of(const OwnCalendar &own)
{
    return WorkingTime(std::make_shared<const CalendarTable>(own));
}

WorkingTime WorkingTime::usual()
{
    static const auto table = std::make_shared<const CalendarTable>(OwnCalendar());
    return WorkingTime(table);
}

bool WorkingTime::isWorkingDay(QDate day) const
{
    const int place = placeOf(day);
    return place >= 0 ? m_table->days[size_t(place)].hours != 0 : day.isValid() && day.dayOfWeek() <= 5;
}

bool WorkingTime::isKnown(int year) const
{
    return year >= CalendarTable::FirstYear && year <= CalendarTable::LastYear && m_table->known.test(size_t(year));
}

bool WorkingTime::isNoticed(QDate day) const
{
    return day.isValid() && m_table->noticed.contains(dayOf(Moments::of(day)));
}

QString WorkingTime::dayName(QDate day) const
{
    const auto named = m_table->names.constFind(dayOf(Moments::of(day)));
    if (!day.isValid() || named == m_table->names.cend())
        return {};
    const QString name = named->name.text();
    if (!named->working || day.dayOfWeek() <= 5 || name.isEmpty())
        return name;
    return name.contains(u"上班"_s) || name.contains(u'班') ? name : Words::tr("%1, make-up working day").arg(name);
}

/// Working minutes from the first day of the table to a moment.
qint64 WorkingTime::worked(Moment moment) const
{
    const qint64 day = dayOf(moment);
    const qint64 place = day - CalendarTable::firstDay();
    if (place < 0)
        return 0;
    if (place >= CalendarTable::count())
        return m_table->days.back().before;
    const CalendarTable::Day &on = m_table->days[size_t(place)];
    return on.before + m_table->hours[on.hours].before(int(moment - day * Moments::MinutesOfDay));
}

qint64 WorkingTime::between(Moment from, Moment to) const
{
    return from == NoMoment || to <= from ? 0 : worked(to) - worked(from);
}

/// The moment of a day of the table at which so many of its working minutes have passed.
Moment WorkingTime::at(qint64 place, qint64 minutes) const
{
    const DayHours &hours = m_table->hours[m_table->days[size_t(place)].hours];
    const qint64 morning = hours.morningTo - hours.morningFrom;
    const qint64 minute = minutes <= morning ? hours.morningFrom + minutes : hours.afternoonFrom + minutes - morning;
    return (CalendarTable::firstDay() + place) * Moments::MinutesOfDay + minute;
}

Moment WorkingTime::after(Moment from, qint64 minutes) const
{
    if (from == NoMoment || minutes <= 0)
        return from;
    const std::vector<CalendarTable::Day> &days = m_table->days;
    const qint64 target = worked(from) + minutes;
    if (minutes > days.back().before || target > days.back().before)
        return NoMoment;
    // The wanted day is mostly near: steps of doubled width find the stretch it lies in.
    qint64 low = std::max(qint64(0), dayOf(from) - CalendarTable::firstDay());
    qint64 step = 1;
    qint64 high = low + 1;
    while (days[size_t(high)].before < target) {
        low = high;
        step *= 2;
        high = std::min(qint64(CalendarTable::count()), high + step);
    }
    while (high - low > 1) {
        const qint64 middle = (low + high) / 2;
        (days[size_t(middle)].before < target ? low : high) = middle;
    }
    return at(low, target - days[size_t(low)].before);
}

Moment WorkingTime::afterDays(Moment from, int count) const
{
    if (from == NoMoment || count <= 0)
        return from;
    const std::vector<CalendarTable::Day> &days = m_table->days;
    const qint64 first = std::max(qint64(0), dayOf(from) - CalendarTable::firstDay());
    if (first >= CalendarTable::count())
        return NoMoment;
    const qint64 passed = worked(from) - days[size_t(first)].before;
    // Nothing of the first day is gone: it counts itself. All of it is gone: the next one does, to its end.
    const qint64 target = days[size_t(first)].workdays + (passed > 0 ? 1 : 0) + count;
    const auto reached = std::lower_bound(days.begin() + first, days.end(), target,
                                          [](const CalendarTable::Day &day, qint64 wanted) { return day.workdays < wanted; });
    if (reached == days.end())
        return NoMoment;
    const qint64 place = reached - days.begin() - 1;
    const qint64 whole = m_table->hours[days[size_t(place)].hours].minutes();
    const bool wholeDays = passed == 0 || passed == days[size_t(first) + 1].before - days[size_t(first)].before;
    return at(place, wholeDays ? whole : std::min(whole, passed));
}

int WorkingTime::daysBetween(QDate from, QDate to) const
{
    const int first = placeOf(from);
    const int last = placeOf(to);
    return first < 0 || last < first ? 0 : m_table->days[size_t(last) + 1].workdays - m_table->days[size_t(first)].workdays;
}

int WorkingTime::minutesOn(QDate day) const
{
    const int place = placeOf(day);
    return place < 0 ? 0 : m_table->hours[m_table->days[size_t(place)].hours].minutes();
}

qint64 WorkingTime::minutesOfDay() const
{
    return m_table->minutesOfDay;
}

QString WorkingTime::inWords(qint64 minutes) const
{
    const qint64 all = minutes == std::numeric_limits<qint64>::min() ? std::numeric_limits<qint64>::max() : qAbs(minutes);
    const int days = int(std::min(all / minutesOfDay(), qint64(1'000'000)));
    const int hours = int(all % minutesOfDay() / 60);
    const int rest = int(all % minutesOfDay() % 60);
    QStringList parts;
    if (days)
        parts << Words::tr("%n working day(s)", nullptr, days);
    if (hours)
        parts << Words::tr("%n hour(s)", nullptr, hours);
    if (parts.isEmpty() || (rest && parts.size() < 2))
        parts << Words::tr("%n minute(s)", nullptr, rest);
    return parts.join(u' ');
}

} // namespace Allpost
