// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingtime.h"
#include "models/workorders/workorder.h"

namespace Allpost {

/// What the limits of an order mean on the calendar, before it is reported.
class OrderLimits
{
public:
    struct Words
    {
        QString sentence = {}; ///< sign for by …, answer by …, call back within …
        QString warning = {};  ///< the calendar of a year is missing; empty: none
    };

    /// order: with its limits (Orders::setLimits); dispatched: whether it goes out at once, else it first waits to be dispatched.
    static Words of(const WorkingTime &time, const WorkOrder &order, bool dispatched, Moment now = Moments::now());
    /// today 17:30, tomorrow 10:00, 11-25 17:30, 2027-01-04 09:00.
    static QString when(Moment moment, Moment now = Moments::now());
};

} // namespace Allpost
