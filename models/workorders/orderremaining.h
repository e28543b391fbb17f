// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingtime.h"
#include "models/views/roles.h"
#include "models/workorders/orderflow.h"

namespace Allpost {

/// How the clock of an order stands, in words: 剩 2 小时, 今天下班前, 超 3 天. Days are working days unless the order's limits
/// run around the clock. Waiting is named and never counted.
struct OrderRemaining
{
    enum Kind : quint8 { None, Left, Today, Overdue, Waiting, WaitOver };

    Kind kind = None;
    QString words = {};

    /// due: of the clock that runs, none while it waits or where nothing is due. since: of the state. waitUntil: the last
    /// day of waiting, if one was said.
    static OrderRemaining of(const WorkingTime &time, Moment now, OrderAt at, bool waiting, Moment due, Moment since, QDate waitUntil, bool aroundClock);

    /// Red after the limit, yellow on the day of the limit or with two working hours left.
    Meaning meaning() const;
    QString icon() const;
};

} // namespace Allpost
