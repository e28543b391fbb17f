// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/calendar/moment.h"

#include <memory>

namespace Allpost {

class Database;
struct CalendarTable;
struct OwnCalendar;

/// Clocks in working time: what counts is the office's hours on working days of the State Council's calendar with its
/// make-up days. An immutable value that shares its data: cheap to copy, any thread. Days from 2000 to 2100 are laid out
/// once, so that a question costs some nanoseconds and nothing is allocated. Limits that run around the clock are plain
/// subtraction and are no business of this class.
class WorkingTime
{
public:
    /// The office's calendar and hours over the shipped ones. The caller keeps it and asks anew when a deed touched
    /// calendar_day, calendar_year or office_hours.
    static Result<WorkingTime> of(const Database &db);
    static WorkingTime of(const OwnCalendar &own);
    /// The shipped calendar and the usual hours, 08:00–12:00 and 13:30–17:30 from Monday to Friday: for tests.
    static WorkingTime usual();

    bool isWorkingDay(QDate day) const;
    /// Whether the notice of this year is in; false: only its weekends (and the office's own days) are known.
    bool isKnown(int year) const;
    /// Whether a notice (not the office itself) says something of this day.
    bool isNoticed(QDate day) const;
    /// 春节, 春节调休上班, or the name the office gave to a day of its own; empty on an ordinary day.
    QString dayName(QDate day) const;

    /// Working minutes from a moment to another; 0 when to <= from or one of them is none.
    qint64 between(Moment from, Moment to) const;
    /// The moment at which so many working minutes have passed: the end of a working day (or of its morning) rather than
    /// the start of the next. from itself for none; NoMoment beyond 2100.
    Moment after(Moment from, qint64 minutes) const;
    /// The moment at which so many working days have passed, whatever hours those days have: from 10:00 it is 10:00 of the
    /// so-manieth working day after it; from before hours or a free day, the end of the so-manieth day. For limits written
    /// in days, which stay days when the summer hours are shorter.
    Moment afterDays(Moment from, int days) const;
    /// Working days from a day to a day, both included.
    int daysBetween(QDate from, QDate to) const;

    /// Working minutes of this day; 0 when it is free.
    int minutesOn(QDate day) const;
    /// What one working day counts as in words and limits: the minutes of the hours that hold without an end. 480 unless
    /// the office has others.
    qint64 minutesOfDay() const;
    /// "2 working days 3 hours", "40 minutes"; of a negative number the same as of its amount.
    QString inWords(qint64 minutes) const;

private:
    explicit WorkingTime(std::shared_ptr<const CalendarTable> table) : m_table(std::move(table)) {}

    qint64 worked(Moment moment) const;
    Moment at(qint64 day, qint64 minutes) const;

    std::shared_ptr<const CalendarTable> m_table;
};

} // namespace Allpost
