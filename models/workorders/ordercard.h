// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/workorders/orderstates.h"
#include "models/workorders/workorder.h"

namespace Allpost {

/// One step of an order with everything people read of it.
struct OrderCardEvent
{
    Key key = 0;
    OrderEvent event = {};
    OrderDo step = OrderDo::Unknown;
    QString worker = {};
    QString department = {};
    QString assignee = {};
    QString into = {};      ///< number of the other order
    QString desk = {};      ///< letter of the desk it was entered at
    QString notApplied = {}; ///< a sentence: why it had no place when it came; empty: it counts
    bool takenBack = false;

    bool counts() const { return notApplied.isEmpty() && !takenBack; }
};

/// Two steps entered at desks that had not seen each other and that cannot both hold.
struct OrderContest
{
    Key event = 0;
    Key against = 0; ///< 0: the other one is not named by the events
};

struct OrderCardHop
{
    OrderHop hop = {};
    QString department = {};
    QString assignee = {};
};

struct OrderCardCaller
{
    Key key = 0;
    OrderCaller caller = {};
    QString worker = {};
};

struct OrderCardFile
{
    Key key = 0;
    OrderFile file = {};
    QString worker = {};
};

struct OrderCardAttendance
{
    Key key = 0;
    Attendance attendance = {};
    QString department = {};
};

/// All that one page, slip or life line says of an order, read at once.
struct OrderCard
{
    Key key = 0;
    WorkOrder order = {};
    OrderStates::Life life = {};
    QString categoryClass = {};
    QString category = {};
    QString department = {}; ///< who has it now
    QString assignee = {};
    QString grid = {};
    QString partnerGrid = {};
    QString worker = {};     ///< who registered it
    QString resident = {};   ///< name the office keeps, when it keeps the caller
    QString into = {};       ///< number of the order it was merged into
    QList<OrderCardEvent> events = {}; ///< in their order on every desk
    QList<OrderCardHop> hops = {};
    QList<OrderCardCaller> callers = {};   ///< those after the first
    QList<OrderCardFile> files = {};
    QList<OrderCardAttendance> attendances = {};
    QList<OrderContest> contests = {};     ///< not yet settled
    WorkingTime time = WorkingTime::usual();

    /// NotFound when there is no such order.
    static Result<OrderCard> read(const Store &store, Key order);
    /// The order of this number, 2026-A-0031; NotFound with a sentence.
    static Result<Key> numbered(const Database &db, const QString &number);

    const OrderStand &stand() const { return life.stand; }
    const OrderCardEvent *find(Key event) const;
    /// The last step of this kind that counts; null when there is none.
    const OrderCardEvent *last(OrderDo step) const;
    /// How many asked for it.
    int askers() const { return int(callers.size()) + 1; }
    bool isWhistle() const { return order.kind == QLatin1String("whistle") || !attendances.isEmpty(); }
    /// What comes next when all goes well; Unknown when nothing is left to do.
    OrderDo nextStep() const;
    /// "市容环境 · 垃圾乱堆"
    QString categoryPath() const;
    /// The department that has it now or, without one, the worker.
    QString holder() const { return department.isEmpty() ? assignee : department; }
};

} // namespace Allpost
