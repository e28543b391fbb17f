// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// One day of the office's own calendar, over what the program brings along: out of a notice that was read in (imported),
/// or the office's own exception, which stands above every notice.
struct CalendarDay
{
    QString day = {};
    std::optional<bool> working = {};
    QString name = {};
    QString note = {};
    std::optional<bool> imported = {};

    static const Entity &entity();
};

/// A year whose notice is in. It stands in place of what the program brings along for that year.
struct CalendarYear
{
    std::optional<qint64> year = {};
    QString source = {};      ///< the file it was read from; empty: typed day by day
    QString confirmedOn = {};

    static const Entity &entity();
};

/// The hours that hold from a day on; until is set for hours of a season, after which the earlier ones hold again.
struct OfficeHours
{
    QString since = {};
    QString until = {};
    QString morningFrom = {}; ///< "08:30"
    QString morningTo = {};
    QString afternoonFrom = {}; ///< with afternoonTo empty: no second half
    QString afternoonTo = {};
    QString weekdays = {};    ///< "12345", Monday is 1
    QString note = {};

    static const Entity &entity();
    /// 08:00–12:00, 13:30–17:30, Monday to Friday; what holds where the office has said nothing.
    static OfficeHours usual();
};

/// Hours as minutes of a day; the second half is empty (from == to) when there is none.
struct DayHours
{
    int morningFrom = 0;
    int morningTo = 0;
    int afternoonFrom = 0;
    int afternoonTo = 0;
    int weekdays = 0; ///< bit n: ISO weekday n

    int minutes() const { return morningTo - morningFrom + afternoonTo - afternoonFrom; }
    /// Working minutes before this minute of the day.
    int before(int minute) const
    {
        return qBound(morningFrom, minute, morningTo) - morningFrom + qBound(afternoonFrom, minute, afternoonTo) - afternoonFrom;
    }
    bool isOn(int weekday) const { return weekdays & (1 << weekday); }
    /// Minute of the day of "08:30" (24:00 is its end); -1 when it is none.
    static int minuteOf(const QString &text);
    /// Hours that cannot be (a text that is no time, an end before its start) are none at all.
    static std::optional<DayHours> of(const OfficeHours &hours);
};

} // namespace Allpost
