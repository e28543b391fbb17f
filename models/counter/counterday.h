// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// A number of the counter with the records behind it.
struct CounterFigure
{
    qint64 value = 0;
    QList<Key> visits = {};    ///< counter_visit
    QList<Key> handlings = {}; ///< handling
};

/// What one worker did, or what was done of one matter.
struct CounterShare
{
    Key key = 0;               ///< worker or matter; 0: outside the catalogue, -1: papers not issued
    QString name = {};
    CounterFigure count = {};  ///< handlings begun or continued
    CounterFigure settled = {}; ///< accepted, passed on, done or answered
    CounterFigure lacking = {};
    qint64 minutes = 0;
    qint64 visits = 0;         ///< of a worker
    qint64 inOneGo = 0;        ///< visits of a worker settled in one go
};

/// 当日: the counter's figures from a day to a day. A share without a denominator is not 0 but nothing.
struct CounterDay
{
    QDate from = {};
    QDate to = {};
    CounterFigure came = {};
    CounterFigure served = {};
    CounterFigure left = {};
    CounterFigure waiting = {};   ///< still
    CounterFigure handlings = {};
    CounterFigure notices = {};
    CounterFigure refused = {};
    CounterFigure inOneGo = {};   ///< numerator: visits all of whose matters one worker settled in one go
    CounterFigure judged = {};    ///< denominator: visits that ended and asked for something
    qint64 minutes = 0;
    qint64 waitedMedian = 0;      ///< minutes
    qint64 waitedMost = 0;
    CounterFigure waitedMostOf = {};
    QList<CounterShare> workers = {}; ///< by what they did, most first
    QList<CounterShare> matters = {};

    /// 0–100, or nothing when no visit was judged.
    std::optional<double> shareInOneGo() const;

    static Result<CounterDay> read(const Database &db, QDate from, QDate to);
};

} // namespace Allpost
