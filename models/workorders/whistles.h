// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/orders.h"

namespace Allpost {

/// Whom a whistle calls to the place of an order.
struct WhistleCall
{
    QList<Key> departments = {};
    QString arriveBy = {}; ///< local moment; empty: as soon as they can
    QString need = {};     ///< why they are needed; kept as a word of the order
};

/// What was settled on site.
struct JointResolution
{
    QString text = {};
    QList<Key> tasks = {}; ///< attendances whose task becomes an order of its own
};

struct ResolutionDone
{
    Key event = 0;
    QList<Key> orders = {}; ///< the new ones, in the order of the tasks
    QStringList numbers = {};
};

/// 吹哨报到: departments are called to a place, answer, come, sign, and settle together who does what by when
/// (systems.md row 9).
class Whistles
{
public:
    explicit Whistles(Store &store) : m_store(store) {}

    /// Calls departments to the place of an order; one deed order.whistle. One that was called already is not called twice.
    /// Gives how many were called. Refused for an order that is over, Invalid (field in Error::detail) without anybody to call
    /// or with a time that has passed before the whistle.
    Result<int> call(Key order, const WhistleCall &call);
    /// A new order of kind whistle with its calls, as one deed.
    Result<Key> blow(const WorkOrder &order, const WhistleCall &call);

    /// What is wrong with what was written of an attendance: arrived before it was called or in the future, signed without
    /// having come, a task without words for its day. HoldBack refuses saving; names fields as in the dictionary.
    static Findings check(const Attendance &attendance, Moment now = Moments::now());
    /// Answer, arrival, signature, finding, task; one deed attendance.change. The moment of an answer is filled in.
    Result<bool> change(const Snapshot &seen, Attendance now);
    /// Takes back a call that nobody has answered; Refused once the department has answered or come.
    Status callOff(Key attendance);

    /// 会商: the joint resolution as a step of the order, and orders for the tasks chosen; one deed order.resolution.
    Result<ResolutionDone> resolve(Key order, const JointResolution &resolution);
    /// The order a task has become already; 0: none.
    static Result<Key> orderOfTask(const Database &db, const QString &whistleNumber, const QString &task);

    /// Minutes after the time by which it was to be there: of its arrival, or of now while it has not come. 0: in time, or
    /// no time was set, or it said that it cannot come.
    static qint64 lateBy(const Attendance &attendance, Moment now = Moments::now());

private:
    Store &m_store;
};

} // namespace Allpost
