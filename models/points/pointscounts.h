// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

#include <QDate>

namespace Allpost {

/// What of the points waits for somebody: asked from kept states alone, so that it costs nothing on any screen.
struct PointsCounts
{
    qint64 accounts = 0;   ///< open ones of holders; 0: this office keeps no points yet
    int toCheck = 0;       ///< awards asked for, nobody checked them
    int ripe = 0;          ///< notices that are over without an open objection: to be entered
    int objections = 0;    ///< open ones
    int low = 0;           ///< goods of which there are few
    int overdrawn = 0;     ///< accounts and stocks below zero that nobody settled
    int reserved = 0;      ///< baskets put aside and not fetched

    int waiting() const { return toCheck + ripe + objections + overdrawn; }
    bool nothing() const { return waiting() + low + reserved == 0; }

    /// As of a day.
    static Result<PointsCounts> read(const Database &db, QDate today = QDate::currentDate());
};

} // namespace Allpost
