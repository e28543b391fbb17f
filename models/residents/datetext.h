// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace Allpost {

enum class DatePrecision { None, Year, Month, Day };

/// A date as it will be kept: YYYY-MM-DD, YYYY-MM or YYYY; empty when it could not be read or a person has to say.
struct DateText
{
    QString iso = {};
    DatePrecision precision = DatePrecision::None;
    Findings findings = {};
    QStringList proposals = {}; ///< what it could mean where it asks (1990-01-02 or 1990-02-01)

    QDate date() const { return QDate::fromString(iso, Qt::ISODate); }
};

struct DateRules
{
    QDate today = QDate::currentDate(); ///< give it in loops: asking the clock takes longer than reading a date
    bool mayBeFuture = false; ///< birth dates may not; a review date may
    int maxYears = 130;       ///< older than this asks; 0: no limit
};

/// Reads a date as offices write it: 1990.1.1 1990/1/1 1990-01-01 1990年1月1日 19900101 1990.01 1990年1月 1990 and with a
/// time behind. Serial numbers of spreadsheets are the reader's work. Codes: date_two_digit_year, date_order, date_lunar
/// (ask: nothing kept, proposals given), date_impossible, date_future, date_too_old, date_unreadable (warnings, nothing kept).
DateText readDate(QStringView typed, const DateRules &rules = {});

/// ISO text of what is known, as stored: "1990", "1990-01", "1990-01-01".
QString isoDate(int year, int month = 0, int day = 0);
DatePrecision datePrecision(QStringView iso);

/// First and last day that an ISO date (also partial) can mean; invalid dates when it is none.
QDate firstDay(QStringView iso);
QDate lastDay(QStringView iso);

/// Completed years on a day. A partial date counts from its first day, as comparing the ISO texts does,
/// so that lists, filters and cards agree. Born on 29 February: turns on 1 March in other years (as 民法典 203 counts).
std::optional<int> ageOn(QStringView birthIso, QDate day);
bool isAgeCertain(QStringView birthIso, QDate day); ///< false when a partial date leaves two ages open

/// The day on which somebody turns this old (of a partial date: the first possible day); invalid when unknown.
QDate turnsOn(QStringView birthIso, int years);

/// The latest birth date (ISO) of people who are at least this old on a day: birth <= bornBy(80, today).
QString bornBy(int years, QDate day);

} // namespace Allpost
