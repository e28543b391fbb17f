// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/store/store.h"

#include <QList>

namespace Allpost {

/// Grade (code list appraisal_grade) and stars a member may get for a year's service; empty and 0: none to suggest.
struct AppraisalMarks
{
    QString grade = {};
    int stars = 0;

    bool operator==(const AppraisalMarks &) const = default;
};

/// From so many hours or so many activities on, whichever comes first; 0: this one does not count.
struct AppraisalStep
{
    int stars = 0;
    QString grade = {};
    int hours = 0;
    int activities = 0;

    bool operator==(const AppraisalStep &) const = default;
};

/// 评价档次: from what on a year's service is suggested which grade and stars. The office sets them for a year and those
/// after it; years before keep theirs.
class AppraisalSteps
{
public:
    static constexpr int MostStars = 5;

    /// What holds until the office sets its own, the most stars first.
    static QList<AppraisalStep> usual();
    /// Those that hold in this year: the latest set for it or for a year before. Of sets that desks made apart the later
    /// one by the stamps of their deeds, never lines of both.
    static Result<QList<AppraisalStep>> read(const Database &db, int year);
    /// Fields are hours5, activities5, grade5 … by the stars. A step without hours and activities is none. More stars want
    /// more of each and no worse grade; a number below 0 is one that could not be read.
    static Findings check(const QList<AppraisalStep> &steps);
    /// Sets them from this year on: one record a step, together the deed appraisal.steps. False when nothing differs.
    /// Invalid with the first finding, or (year) for a year that has not begun.
    static Result<bool> set(Store &store, int year, const QList<AppraisalStep> &steps);

    /// Without any activity nothing is suggested.
    static AppraisalMarks suggest(const QList<AppraisalStep> &steps, int activities, qint64 minutes);
    /// One sentence for each step, in their order.
    static QStringList rule(const QList<AppraisalStep> &steps);
};

} // namespace Allpost
