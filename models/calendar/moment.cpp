// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/moment.h"

namespace Allpost {

namespace {

constexpr qint64 EpochJulian = 2'440'588; ///< 1970-01-01 as QDate counts

constexpr bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int daysIn(int year, int month)
{
    constexpr int Days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : Days[month - 1];
}

/// Days since 1970-01-01 of a day of the Gregorian calendar; years count from March, so that the leap day is the last.
constexpr qint64 daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int ofEra = y - era * 400;
    const int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return qint64(era) * 146'097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719'468;
}

/// Two digits; -1 when they are none.
template <typename Char>
int two(const Char *at)
{
    const int tens = int(at[0]) - '0';
    const int ones = int(at[1]) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

template <typename Char>
Moment read(const Char *at, qsizetype size)
{
    if (size < 10 || at[4] != Char('-') || at[7] != Char('-'))
        return NoMoment;
    const int century = two(at);
    const int rest = two(at + 2);
    const int month = two(at + 5);
    const int day = two(at + 8);
    if (century < 0 || rest < 0 || month < 1 || month > 12 || day < 1)
        return NoMoment;
    const int year = century * 100 + rest;
    if (year == 0 || day > daysIn(year, month))
        return NoMoment;
    const qint64 midnight = daysFromCivil(year, month, day) * Moments::MinutesOfDay;
    if (size == 10)
        return midnight;
    if (size < 16 || (at[10] != Char('T') && at[10] != Char(' ')) || at[13] != Char(':') || (size > 16 && at[16] != Char(':')))
        return NoMoment;
    const int hour = two(at + 11);
    const int minute = two(at + 14);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return NoMoment;
    return midnight + hour * 60 + minute;
}

qint64 dayNumber(Moment moment)
{
    const qint64 day = moment / Moments::MinutesOfDay;
    return moment % Moments::MinutesOfDay < 0 ? day - 1 : day;
}

} // namespace

Moment Moments::parse(QStringView iso)
{
    return read(iso.utf16(), iso.size());
}

Moment Moments::parseUtf8(std::string_view iso)
{
    return read(iso.data(), qsizetype(iso.size()));
}

QString Moments::text(Moment moment)
{
    if (moment == NoMoment)
        return {};
    const QDate date = day(moment);
    const int minute = int(moment - of(date));
    QString text(16, u'0');
    const auto put = [&text](int at, int number, int width) {
        for (int i = width - 1; i >= 0; --i, number /= 10)
            text[at + i] = QChar(u'0' + number % 10);
    };
    put(0, date.year(), 4);
    text[4] = u'-';
    put(5, date.month(), 2);
    text[7] = u'-';
    put(8, date.day(), 2);
    text[10] = u'T';
    put(11, minute / 60, 2);
    text[13] = u':';
    put(14, minute % 60, 2);
    return text;
}

Moment Moments::now()
{
    return of(QDateTime::currentDateTime());
}

Moment Moments::of(const QDateTime &time)
{
    if (!time.isValid())
        return NoMoment;
    const QDateTime local = time.toLocalTime();
    return of(local.date()) + local.time().hour() * 60 + local.time().minute();
}

Moment Moments::of(QDate day)
{
    return day.isValid() ? (day.toJulianDay() - EpochJulian) * MinutesOfDay : NoMoment;
}

QDateTime Moments::toDateTime(Moment moment)
{
    if (moment == NoMoment)
        return {};
    const QDate date = day(moment);
    const int minute = int(moment - of(date));
    return QDateTime(date, QTime(minute / 60, minute % 60));
}

QDate Moments::day(Moment moment)
{
    return moment == NoMoment ? QDate() : QDate::fromJulianDay(dayNumber(moment) + EpochJulian);
}

} // namespace Allpost
