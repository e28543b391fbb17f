// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/servicehours.h"
#include "models/views/printout.h"

namespace Allpost {

class Store;

/// Of one label, unit or team (or of all): how many activities, different people, times somebody came, minutes.
struct ActivityFigure
{
    Key key = 0;         ///< 0: those without one
    QString name = {};
    int activities = 0;
    int people = 0;
    int times = 0;
    qint64 minutes = 0;
};

/// The numbers of a period, all from the same rows as hours and points (ServiceHours::list): nobody is counted twice.
/// A shipped label without any activity stands there with zeros; of units and teams only those who came.
struct ActivityNumbers
{
    QDate from = {};
    QDate until = {};
    ActivityFigure all = {};
    QList<ActivityFigure> fiveMicros = {};
    QList<ActivityFigure> units = {};
    QList<ActivityFigure> teams = {};
    int unclosed = 0;    ///< began in the period, sheet open: not counted
    int cancelled = 0;

    static Result<ActivityNumbers> of(const Database &db, QDate from, QDate until, QDate today = QDate::currentDate());
    static Result<ActivityNumbers> ofMonth(const Database &db, QDate day, QDate today = QDate::currentDate());
    /// 活动月报: the numbers as a page.
    Printout page(const Store &store) const;
};

} // namespace Allpost
