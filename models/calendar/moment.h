// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <limits>
#include <string_view>

namespace Allpost {

/// Minutes since 1970-01-01 00:00 local (civil) time; no zone, no summer time.
using Moment = qint64;
constexpr Moment NoMoment = std::numeric_limits<qint64>::min();

namespace Moments {

constexpr qint64 MinutesOfDay = 24 * 60;

/// Reads "2026-11-22T10:31" (seconds behind it are dropped, a blank may stand for T) or a day, which is its first minute.
/// NoMoment when the text is neither.
Moment parse(QStringView iso);
Moment parseUtf8(std::string_view iso);
/// "2026-11-22T10:31"; empty for NoMoment.
QString text(Moment moment);
Moment now();
/// The minute a date and time stands in, in local time; NoMoment when it is not valid.
Moment of(const QDateTime &time);
/// The first minute of a day.
Moment of(QDate day);
QDateTime toDateTime(Moment moment);
QDate day(Moment moment);

} // namespace Moments

} // namespace Allpost
