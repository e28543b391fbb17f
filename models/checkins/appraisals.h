// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/checkins/appraisalsteps.h"
#include "models/checkins/unitrecords.h"
#include "models/points/people.h"
#include "models/store/unitofwork.h"

#include <QDate>
#include <QHash>

#include <functional>

namespace Allpost {

/// One Party member's year: what the sign-ins and claims say, and what was given for it.
struct MemberYear
{
    Key member = 0;
    Key unit = 0;
    Person person = {};
    QString name = {};
    QString duty = {};
    QString reportedOn = {};
    QString until = {};             ///< moved away or ended on that day
    QStringList posts = {};         ///< claimed at some time of the year
    int activities = 0;
    qint64 minutes = 0;
    QHash<Key, int> fiveMicro = {}; ///< activities by their kind; 0: of none
    Key appraisal = 0;
    Appraisal given = {};
    AppraisalMarks suggested = {};  ///< by the year's steps

    bool hasServed() const { return activities > 0; }
    AppraisalMarks marks() const { return {given.grade, int(given.stars.value_or(0))}; }
    bool isGiven() const { return !given.grade.isEmpty() && given.stars.value_or(0) > 0; }
};

/// The members of one unit, those who served most first and those without any service last.
struct UnitYear
{
    Key unit = 0;
    QString name = {};
    QList<MemberYear> members = {};
    Key paper = 0;         ///< the year's letter that counts; 0: none yet
    QString paperNumber = {};

    int posts() const;     ///< claimed
    int activities() const;
    qint64 minutes() const;
    QHash<Key, int> fiveMicro() const;
    int served() const;
    /// Who served and has no grade or no stars yet.
    int open() const;
};

/// A kind of 五微 as the office calls it.
struct FiveMicroLabel
{
    Key key = 0;
    QString name = {};
};

struct AppraisalYear
{
    int year = 0;
    QList<UnitYear> units = {}; ///< in the order of their names
    QList<FiveMicroLabel> kinds = {};
    QList<AppraisalStep> steps = {}; ///< that hold in this year

    /// "微服务 3 · 微心愿 1": kinds that have any, in the office's order.
    QString fiveMicroText(const QHash<Key, int> &counts) const;
    /// What a key means for this member. The grade goes along with the stars by the steps until another was chosen, and
    /// a grade brings the least stars it is suggested with where there are none.
    AppraisalMarks marksOfStars(const MemberYear &member, int stars) const;
    AppraisalMarks marksOfGrade(const MemberYear &member, const QString &grade) const;
    const MemberYear *member(Key member) const;
    const UnitYear *unit(Key unit) const;
};

/// 年度评价: grade and stars for each member and year. What is suggested follows from hours and activities alone by the
/// office's steps and is said; the worker decides. Each giving is one deed.
class Appraisals
{
public:
    explicit Appraisals(Store &store) : m_store(store) {}

    /// Who had reported by the end of the year and was not gone before it began.
    static Result<AppraisalYear> read(const Database &db, int year);
    /// Years there is something of, the latest first; the present one always.
    static Result<QList<int>> years(const Database &db, QDate today = QDate::currentDate());
    /// The year that is worked on today: in January and February the year before while none of its letters has been
    /// written and it had members, else the present one.
    static Result<int> yearInHand(const Database &db, QDate today);

    /// Sets grade, stars or remark over what there was; what is empty in marks stays. Invalid for another grade, for stars
    /// outside 1 … 5, for a year that has not begun.
    /// Gives the record.
    Result<Key> give(Key member, int year, const AppraisalMarks &marks);
    Result<Key> remark(Key member, int year, const QString &text);
    /// The suggestion for all of these who served and have nothing given yet: one deed. Gives how many. May run on any
    /// thread; cancelled (Error Cancelled): nothing was given.
    Result<int> takeSuggestions(int year, const QList<MemberYear> &members, Progress &progress);

private:
    Result<Key> write(Key member, int year, const QString &action, const std::function<void(Appraisal &)> &set);

    Store &m_store;
};

} // namespace Allpost
