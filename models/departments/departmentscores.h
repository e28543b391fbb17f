// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departments.h"
#include "models/views/printout.h"

namespace Allpost {

/// What work orders and whistles say of one department in a period; filled by the caller
/// (OrderBulletin::departmentFigures).
struct DepartmentFigures
{
    Key department = 0;
    int received = 0;       ///< orders sent to it
    int signedInTime = 0;   ///< of these
    int answeredInTime = 0; ///< of these
    int judged = 0;         ///< orders whose caller was reached when called back
    int solved = 0;         ///< of those judged
    int satisfied = 0;      ///< of those judged
    int whistles = 0;       ///< calls to a place
    int attended = 0;       ///< of these

    DepartmentFigures &operator+=(const DepartmentFigures &other);
    /// The mean of the shares that have something to be a share of, 0 … 100; nothing when none has.
    std::optional<double> points() const;
};

/// One line of the sheet. Rank 0: nothing is known of it in this period.
struct DepartmentScoreLine
{
    Key department = 0;
    QString name = {};
    int rank = 0;
    DepartmentFigures figures = {};
    Key score = 0;          ///< the record of what was given by hand; 0: none yet
    DepartmentScore given = {};

    /// Mean of what was given by hand, 0 … 100.
    std::optional<double> byHand() const;
    /// Half orders, half by hand; where one is missing the other alone.
    std::optional<double> total() const;
};

/// 部门评价 (街道四权): a quarter's sheet about each department, from work orders and from what the office gives by hand.
class DepartmentScores
{
public:
    explicit DepartmentScores(Store &store) : m_store(store) {}

    /// 2026Q3 of a day; the first and last day of a period (invalid for another text); 2026年第3季度.
    static QString periodOf(QDate day);
    static std::pair<QDate, QDate> daysOf(const QString &period);
    static QString spoken(const QString &period);
    static QString stepped(const QString &period, int quarters);

    /// Open departments with their figures and points, ranked; those with equal totals share a rank, those of which nothing is
    /// known come last. What merged departments have counts for the one of today.
    static Result<QList<DepartmentScoreLine>> list(const Database &db, const QString &period, const QList<DepartmentFigures> &figures);

    /// Gives points (each 0 … 100 or nothing): one deed department_score.give, over what was given before in this period.
    /// Invalid with the field in Error::detail.
    Status give(Key department, const QString &period, const DepartmentScore &points);

    /// The sheet, ranked: only departments something is known of.
    static Result<Printout> sheet(const Store &store, const QString &period, const QList<DepartmentFigures> &figures);

private:
    Store &m_store;
};

} // namespace Allpost
