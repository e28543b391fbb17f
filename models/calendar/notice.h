// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/base/result.h"
#include "models/dictionary/entity.h"

#include <QDate>

namespace Allpost {

/// A day of which a notice (放假安排) says that it is free, or worked although it is a weekend.
struct NoticeDay
{
    QDate day = {};
    bool working = false;
    LabelPair name = {}; ///< of the festival; a make-up day carries that of the festival it makes up for
};

/// What yearly notices say, earliest day first, each day once.
struct Notice
{
    QList<NoticeDay> days = {};
    Findings findings = {}; ///< of the file it was read from

    QList<int> years() const;
    QList<NoticeDay> of(int year) const;

    /// The years the program brings along (resources/calendar).
    static const Notice &shipped();
    /// A festival's name in both languages where the program knows it: 春节, Spring Festival.
    static LabelPair named(const QString &zh);
    /// Out of the JSON form of that file: {"holidays": {"2026-01-01": "New Year's Day,元旦,1"}, "workdays": {…}}. What is
    /// no day is left out and named in findings, with its place in the list as the row.
    static Result<Notice> fromJson(const QByteArray &json);
};

} // namespace Allpost
