// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingtime.h"
#include "models/dictionary/value.h"
#include "models/workorders/orderflow.h"

#include <optional>
#include <vector>

namespace Allpost {

/// What of an order its state depends on besides the events.
struct OrderBase
{
    Key order = 0;
    Moment reported = NoMoment;
    int limitAccept = -1; ///< minutes; -1: no limit
    int limitSign = -1;
    int limitHandle = -1;
    int limitCallback = -1;
    bool aroundClock = false;
};

/// An event as the fold needs it. Texts are codes; views must outlive the fold.
struct OrderFact
{
    Key key = 0;
    OrderDo step = OrderDo::Unknown;
    Moment at = NoMoment;
    int depth = 0;
    int seen = 0;
    Key worker = 0;
    Key department = 0;
    Key assignee = 0;
    Key target = 0;
    Key into = 0;
    int days = 0;
    int until = 0;             ///< day number of waiting's end (QDate::toJulianDay), 0: none
    signed char reached = -1;  ///< 1 yes, 0 no, -1 not said
    signed char solved = -1;
    quint8 satisfaction = 0;   ///< 1 satisfied, 2 basically, 3 not, 0 not said
    quint8 opinion = 0;        ///< 1 praise, 2 complaint
    quint8 grade = 0;          ///< 1 ordinary, 2 yellow, 3 red
    quint8 level = 0;          ///< 1 community, 2 street, 3 district, 4 city
    quint8 exclusion = 0;      ///< position in code list exclusion from 1
};

/// The time an order lies with one department or worker.
struct OrderHop
{
    enum class Outcome : quint8 { Running, Answered, Returned, Transferred, Ended };

    Key department = 0;
    Key assignee = 0;
    quint8 level = 1;
    Moment dispatched = NoMoment;
    Moment signDue = NoMoment;
    Moment signedAt = NoMoment;
    Moment handleDue = NoMoment;     ///< with what was granted
    Moment handleDueBare = NoMoment; ///< without
    Moment answered = NoMoment;
    Moment ended = NoMoment;
    Outcome outcome = Outcome::Running;
    int waited = 0;                  ///< minutes that did not count
    int spent = -1;                  ///< minutes from dispatch to answer that did count; -1: no answer yet
};

/// Where an order stands, from its events alone: what table order_state keeps.
struct OrderStand
{
    OrderAt at = OrderAt::Nowhere;
    bool waiting = false;
    bool asked = false;       ///< an extension waits for its answer
    Moment since = NoMoment;  ///< of the state
    int waitUntil = 0;        ///< day number
    Key department = 0;       ///< who has it now
    Key assignee = 0;
    quint8 level = 1;
    quint8 urge = 0;
    int reopened = 0;
    int returned = 0;
    int tries = 0;            ///< call-backs that reached nobody since the last answer
    Key into = 0;
    Moment due = NoMoment;    ///< of the clock that runs now; none while it waits or is over
    Moment acceptDue = NoMoment, signDue = NoMoment, handleDue = NoMoment, handleDueBare = NoMoment, callbackDue = NoMoment;
    Moment reported = NoMoment, accepted = NoMoment, dispatched = NoMoment, signedAt = NoMoment, answered = NoMoment, called = NoMoment, closed = NoMoment;
    int waited = 0;           ///< minutes, of the present hop
    int waitedUnsigned = 0;   ///< of these, before it was signed for
    int granted = 0;          ///< minutes of extension, of the present hop
    int spent = -1;           ///< counted minutes from report to closing
    signed char reached = -1, solved = -1;
    quint8 satisfaction = 0, opinion = 0, exclusion = 0;
    int contested = 0;        ///< events that contradict each other, not yet settled
    int events = 0;
    int depth = 0;
    Moment waitingSince = NoMoment;
    Key asker = 0;            ///< who asked for the extension

    bool operator==(const OrderStand &) const = default;
};

/// Folds the events of one order, in the order (depth, then stamp of the deed), through the table of the flow. Equal sets
/// of events give the equal stand on every desk. Reused for many orders without allocating.
class OrderFold
{
public:
    explicit OrderFold(const WorkingTime &time) : m_time(time) {}

    /// The facts must be in order. After it: stand(), hops(), unplaced().
    void run(const OrderBase &base, const std::vector<OrderFact> &facts);

    const OrderStand &stand() const { return m_stand; }
    const std::vector<OrderHop> &hops() const { return m_hops; }
    /// Events that were not allowed where they came to stand; they are kept and shown, and change nothing.
    const std::vector<Key> &unplaced() const { return m_unplaced; }
    /// Events that were taken back by a later one.
    const std::vector<Key> &undone() const { return m_undone; }
    /// The last move that can be taken back; 0: none. The report itself stays: an order that was none is refused.
    Key lastMove() const { return m_moves.size() < 2 ? 0 : m_moves.back().event; }

private:
    struct Move
    {
        Key event;
        OrderStand before;
        size_t hops;
        OrderHop hop; ///< the last one as it was
    };

    bool place(const OrderFact &fact);
    void apply(const OrderFact &fact, const OrderRule &rule);
    bool takeBack(const OrderFact &fact);
    void judge(const std::vector<OrderFact> &facts, size_t at, bool placed);
    void resume(Moment at);
    void openHop(const OrderFact &fact);
    void closeHop(OrderHop::Outcome outcome, Moment at);
    void clocks();
    Moment limit(Moment from, qint64 minutes) const;
    qint64 minutes(Moment from, Moment to) const;

    const WorkingTime &m_time;
    OrderBase m_base;
    OrderStand m_stand;
    std::vector<OrderHop> m_hops;
    std::vector<Key> m_unplaced;
    std::vector<Key> m_undone;
    std::vector<Move> m_moves;
    int m_contestedFrom = 0;
};

} // namespace Allpost
