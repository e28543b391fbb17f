// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/calendar/moment.h"
#include "models/dictionary/value.h"
#include "models/store/database.h"
#include "models/workorders/orderflow.h"

#include <QHash>

#include <span>
#include <vector>

namespace Allpost {

/// What of an order the measures need, out of order_state and work_order.
struct OrderRow
{
    Key key = 0;
    Key department = 0; ///< the one that counts today; 0: the office itself, or nobody yet
    Key category = 0;
    Key grid = 0;
    OrderAt at = OrderAt::Nowhere;
    bool open = false;
    bool waiting = false;
    bool hazard = false;
    quint8 channel = 0;      ///< 1: 12345, 2: grid worker
    quint8 force = 1;        ///< position in code list order_force from 1
    quint8 satisfaction = 0; ///< 1 satisfied, 2 basically, 3 not, 0 not said
    quint8 opinion = 0;      ///< 1 praise, 2 complaint
    quint8 exclusion = 0;    ///< position in code list exclusion from 1
    quint8 closeReason = 0;  ///< why it was closed without a call-back: position in code list close_reason from 1
    signed char reached = -1;
    signed char solved = -1;
    Moment reported = NoMoment, accepted = NoMoment, answered = NoMoment, called = NoMoment, closed = NoMoment;
    Moment acceptDue = NoMoment, handleDue = NoMoment, callbackDue = NoMoment;
    Moment ended = NoMoment; ///< when nothing more was due; none while it is open
    int firstHop = 0;
    int hops = 0;
};

/// One stay with a department or worker, out of order_hop.
struct OrderHopRow
{
    Key department = 0;
    Moment dispatched = NoMoment, signDue = NoMoment, signedAt = NoMoment, handleDue = NoMoment, handleDueBare = NoMoment, answered = NoMoment, ended = NoMoment;
    bool returned = false;
    int spent = -1;
};

/// A step that is counted by the moment it was taken; one that was taken back, or had no place, is not here.
struct OrderStepRow
{
    int order = 0; ///< position among the orders
    OrderDo step = OrderDo::Unknown;
    quint8 grade = 0;
    Moment at = NoMoment;
};

/// A department called to a place.
struct OrderCallRow
{
    int order = 0;
    Key department = 0;
    Moment called = NoMoment, arriveBy = NoMoment, arrived = NoMoment;
};

/// Which orders are counted.
struct OrderScope
{
    Key department = 0; ///< the one that counts today
    Key grid = 0;
    Key category = 0;   ///< a leaf, or a class with all of its leaves
    QString force = {}; ///< code list order_force

    bool operator==(const OrderScope &) const = default;
};

/// All orders that were not over before a moment and were reported before another, read once: whatever is counted in
/// between is counted from here without asking the file again.
struct OrderRows
{
    std::vector<OrderRow> orders = {};
    std::vector<OrderHopRow> hops = {};
    std::vector<OrderStepRow> steps = {};
    std::vector<OrderCallRow> calls = {};
    QHash<Key, Key> classes = {}; ///< of a category: the class it belongs to

    std::span<const OrderHopRow> hopsOf(const OrderRow &order) const { return std::span(hops).subspan(size_t(order.firstHop), size_t(order.hops)); }

    static Result<OrderRows> read(const Database &db, Moment from, Moment to, const OrderScope &scope, Progress &progress);
};

} // namespace Allpost
