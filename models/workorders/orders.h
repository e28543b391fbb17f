// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/store/unitofwork.h"
#include "models/workorders/orderstates.h"
#include "models/workorders/workorder.h"

namespace Allpost {

/// What happens to an order in the deed that reports it.
struct OrderStart
{
    bool accept = true;
    Key department = 0;  ///< dispatched at once when one of these is given
    Key assignee = 0;
    QString note = {};
};

/// An open order that may be the same trouble as one being typed.
struct SimilarOrder
{
    Key order = 0;
    QString number = {};
    QString title = {};
    QString place = {};
    OrderAt at = OrderAt::Reported;
    QString reportedAt = {};
    int callers = 1;          ///< who asked so far
    bool samePlace = false;   ///< the same building or closer
    bool sameCategory = false;
    bool sameCaller = false;  ///< the same person or phone
};

/// One button of an order: a step and why it cannot be taken now.
struct OrderChoice
{
    OrderDo step = OrderDo::Unknown;
    OrderNeeds needs = {};
    QString reasons = {};   ///< code list of its reasons
    QString whyNot = {};    ///< a sentence; empty: it can be taken

    bool isOpen() const { return whyNot.isEmpty(); }
};

/// 工单: reported, then moved on by steps; each one deed that only adds an event. What a step may follow stands in
/// OrderFlow, where an order stands in order_state.
class Orders
{
public:
    explicit Orders(Store &store) : m_store(store) {}

    /// What is wrong with an order before it is reported: no title, reported in the future, a deadline before it, a limit
    /// below zero. HoldBack refuses saving; names fields as in the dictionary.
    static Findings check(const Database &db, const WorkOrder &order, Moment now = Moments::now());
    /// The order with what follows: person, household and door from one another, place in words from the door, the grid of
    /// the place, limits of its category and urgency, the moment now, the worker at the desk. What is said stays.
    static Result<WorkOrder> completed(const Store &store, WorkOrder order, Moment now = Moments::now());
    /// The same on any connection, registered by this worker.
    static Result<WorkOrder> completed(const Database &db, Key worker, WorkOrder order, Moment now = Moments::now());

    /// One deed order.report: the order with a number, its report and what start says. Invalid with the first finding.
    Result<Key> report(const WorkOrder &order, const OrderStart &start = {});
    /// The same within another deed (import, counter, visit). The order must be completed().
    static Result<Key> add(UnitOfWork &work, const Store &store, WorkOrder order, const OrderStart &start);
    /// The next number of this desk and year: 2026-A-0031. Within a unit of work, so that none is lost or twice.
    static Result<QString> nextNumber(const Database &db, const QString &letter, int year);
    static QString numbered(const QString &letter, int year, int running);

    /// 一单多诉: somebody else asks for the same; one deed order.caller. Refused for an order that is over.
    Result<Key> addCaller(Key order, OrderCaller caller);

    /// Takes a step: step, and what its rule needs, are set in event; order, depth, seen, worker and moment are filled in.
    /// One deed order.<step>. Refused with the sentence of whyNot(), Invalid naming the field in Error::detail.
    Result<Key> take(Key order, OrderEvent event);
    /// The same for several orders in one deed (urging all of a department, archiving a month); all or none.
    Result<int> takeAll(const QList<Key> &orders, const OrderEvent &event);
    /// Within another deed; life as of now in this unit of work.
    static Result<Key> addEvent(UnitOfWork &work, const OrderStates::Life &life, OrderEvent event);

    /// Every step the flow knows, in its order, with why it cannot be taken now by the worker at the desk.
    static Result<QList<OrderChoice>> choices(const Store &store, Key order);
    /// Why this step cannot be taken; empty when it can.
    static QString whyNot(const Store &store, const OrderStates::Life &life, OrderDo step);
    /// What is missing or wrong in a step before it is taken; names fields of order_event.
    static Findings checkStep(const Database &db, const OrderStates::Life &life, const OrderEvent &event, Moment now = Moments::now());

    /// Corrects what was reported (words, place, caller); category or urgency bring their limits along. One deed order.change.
    Result<bool> change(const Snapshot &seen, const WorkOrder &now);

    /// Keeps a photo (scaled down) or a paper (pdf, doc, xls, txt … as it is) with an order; one deed order.attach. Invalid with a
    /// sentence when it is too large (Attachments::Largest) or of a kind that could run (exe, bat, lnk, script …).
    Result<Key> attach(Key order, const QString &path, Key event = 0, const QString &note = {});

    /// Open orders of the same place and kind, of the same caller, of the last days; the likeliest first. order: what is
    /// typed so far, key: itself when it exists.
    static Result<QList<SimilarOrder>> similar(const Database &db, const WorkOrder &order, Key key = 0, int limit = 5);

    /// Limits of a category for an urgency, into order; nothing when it has none.
    static Status setLimits(const Database &db, WorkOrder &order);

private:
    Store &m_store;
};

} // namespace Allpost
