// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendarday.h"
#include "models/calendar/notice.h"

#include <QHash>
#include <QSet>

#include <bitset>
#include <vector>

namespace Allpost {

class Database;

/// What an office's file says of its calendar, in the order in which the later one holds.
struct OwnCalendar
{
    QList<CalendarDay> days = {}; ///< of notices first, then the office's own exceptions
    QList<CalendarYear> years = {};
    QList<OfficeHours> hours = {};

    /// Rows that two desks wrote for the same day are ordered by their birth, the same on every desk.
    static Result<OwnCalendar> of(const Database &db);
};

/// The days from 2000 to 2100 laid out: what WorkingTime answers from.
struct CalendarTable
{
    static constexpr int FirstYear = 2000;
    static constexpr int LastYear = 2100;

    struct Day
    {
        qint32 before = 0;    ///< working minutes of all days before
        quint16 workdays = 0; ///< working days before
        quint16 hours = 0;    ///< index into hours; 0: free
    };

    explicit CalendarTable(const OwnCalendar &own);

    static qint64 firstDay();
    static int count();

    std::vector<Day> days = {};           ///< count() and one more, the end
    std::vector<DayHours> hours = {};     ///< the first is no hours
    std::bitset<LastYear + 1> known = {}; ///< by year
    QHash<qint64, NoticeDay> names = {};  ///< by day since 1970: days a notice or the office speaks of
    QSet<qint64> noticed = {};            ///< those a notice speaks of
    qint64 minutesOfDay = 0;

private:
    std::vector<quint16> hoursByDay(const OwnCalendar &own);
    void apply(const NoticeDay &day, const std::vector<quint16> &hoursOf, bool notice);
};

} // namespace Allpost
