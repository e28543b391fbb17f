// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/visits/duevisits.h"

namespace Allpost {

class Progress;

/// How much of a part of the office was visited within a month.
struct CoverageLine
{
    Key key = 0;             ///< grid or worker; 0: in no grid, or by somebody from outside
    QString name = {};       ///< of a month: 2026-11
    qint64 households = 0;   ///< all there are (of a worker: in the grids of their posts; 0: none)
    qint64 visited = 0;      ///< of these, where somebody was met or reached (of a worker: by them)
    qint64 special = 0;      ///< people and households with current care records
    qint64 specialVisited = 0;
    qint64 visits = 0;       ///< made, whatever the outcome
    qint64 attempts = 0;     ///< of these, with nobody reached
};

/// 走访覆盖: one month by grid and by worker, the last twelve months, and the six things a visit may be about.
struct VisitCoverage
{
    QDate month = {};                             ///< its first day
    CoverageLine all = {};
    QList<CoverageLine> grids = {};               ///< of the main layer, by name; doors in no grid last
    QList<CoverageLine> workers = {};             ///< those who visited, by name
    QList<CoverageLine> months = {};              ///< twelve, the latest first; all is the office as of the month
    QList<std::pair<QString, qint64>> kinds = {}; ///< code list visit_kind, in its order; empty code: not said

    /// Households and grids as of the last day of the month, or of today in the running one. Care records that the worker
    /// may not see are not counted. On any thread.
    static Result<VisitCoverage> read(const Database &db, const VisitIntervals &intervals, QDate month, QDate today, Progress &progress);
};

} // namespace Allpost
