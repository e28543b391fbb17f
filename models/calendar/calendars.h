// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/calendar/calendarday.h"
#include "models/calendar/workingtime.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

/// One day as the office lives it.
struct DayInfo
{
    QDate day = {};
    bool working = false;
    bool noticed = false;   ///< a notice speaks of it: a holiday or a make-up day
    QString name = {};
    Key own = 0;            ///< the office's own exception; 0: none
    QString note = {};      ///< of the exception
    int minutes = 0;        ///< working minutes
};

/// A year of the calendar, day by day.
struct YearInfo
{
    int year = 0;
    bool known = false;     ///< its notice is in
    bool shipped = false;   ///< the program brings it along, and nothing stands in its place
    QString source = {};    ///< the file it was read from; empty: shipped or typed
    QString confirmedOn = {};
    QList<DayInfo> days = {};
    int workingDays = 0;
    int exceptions = 0;     ///< the office's own
};

struct HoursLine
{
    Key key = 0;
    OfficeHours hours = {};
};

/// 工作日历: what the office says of its own days, years and hours, each step one deed.
class Calendars
{
public:
    explicit Calendars(Store &store) : m_store(store) {}

    static Result<YearInfo> year(const Database &db, int year);
    /// Years whose notice should be in by now and is not: this one, and from 1 November the next.
    static QList<int> missingYears(const WorkingTime &time, QDate today = QDate::currentDate());
    /// 2027 年放假安排未录入：只按周末计算…; empty when no year is missing.
    static QString missingSentence(const QList<int> &years);
    /// Whether a deed touched what clocks are counted by.
    static bool concerns(const ChangeSet &changes);

    /// The office's own exception on a day: one deed calendar_day.add, or calendar_day.change where there is one. Invalid
    /// outside of 2000 to 2100.
    Result<Key> setDay(QDate day, bool working, const QString &name = {}, const QString &note = {});
    /// Takes the office's own exception back; the notice holds again, or the weekend. NotFound when there is none.
    Status takeBack(QDate day);
    /// The day becomes what it is not: an exception is set, or taken back where there is one. Gives whether it is worked now.
    Result<bool> toggle(QDate day);

    /// Says that a year is complete although no notice was read in: its days were typed one by one, or have no exceptions.
    Status confirmYear(int year, QDate today = QDate::currentDate());
    /// Takes a year that was read in or confirmed out again, with the days of its notice; the office's own exceptions stay.
    Status forgetYear(int year);

    /// Earliest first.
    static Result<QList<HoursLine>> hours(const Database &db);
    /// What is wrong with hours: a time that is none, an end before its start, no weekday, a period that overlaps another
    /// one of the same start. Field names as in the dictionary.
    static Findings check(const OfficeHours &hours, const QList<HoursLine> &others, Key self = 0);
    /// One deed office_hours.add. Invalid with the first finding that holds it back, its field in Error::detail.
    Result<Key> addHours(const OfficeHours &hours);
    Result<bool> changeHours(const Snapshot &seen, const OfficeHours &now);
    /// The hours hold for the last time on this day: one deed office_hours.end.
    Status endHours(Key key, QDate last);
    Status removeHours(Key key);
    /// "8:30" and "0830" as "08:30"; what is no time stays as typed.
    static QString tidyTime(const QString &typed);

private:
    Store &m_store;
};

} // namespace Allpost
