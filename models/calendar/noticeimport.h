// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendars.h"
#include "models/calendar/notice.h"

namespace Allpost {

/// What a notice would do to one year.
struct NoticeYear
{
    enum class State { Same, New, Changed };

    int year = 0;
    State state = State::Same;
    int holidays = 0;       ///< days it frees, weekends among them included
    int makeUps = 0;        ///< weekend days it makes working
    int workingDays = 0;    ///< of the year afterwards, in the office's hours, its own exceptions included
    int differing = 0;      ///< days that are worked or free otherwise than now
    int exceptions = 0;     ///< the office's own in this year; they stay
    Findings findings = {}; ///< what looks odd: far too few days, a make-up day on a weekday
};

/// Notices read from a file, laid beside what holds now; nothing is written before take().
struct NoticePreview
{
    QString source = {};
    Notice notice = {};
    QList<NoticeYear> years = {};

    /// The years that take() would write, all but those that say what holds already.
    QList<int> fresh() const;
};

namespace NoticeImport {

/// Lays a notice beside the calendar that holds. source: the file's name, kept with the year.
Result<NoticePreview> preview(const Database &db, const Notice &notice, const QString &source);
/// Writes the years that are new or other than what holds as one deed calendar.import, in place of what stood for them;
/// the office's own exceptions stay above. Gives the number of years written; Refused when there is none.
Result<int> take(Store &store, const NoticePreview &preview, QDate today = QDate::currentDate());

} // namespace NoticeImport

} // namespace Allpost
