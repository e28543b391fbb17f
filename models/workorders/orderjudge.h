// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/ordermeasurebook.h"
#include "models/workorders/ordermeasurerows.h"

namespace Allpost {

/// Says of every order what it counts for in a period: the one place where the definitions of order_measures.json are
/// code. Numbers and the lists behind them come out of the same words.
class OrderJudge
{
public:
    /// Who hears them. order is a position among the rows; department is whose figure it is.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        /// Below the line, and above it when hit; of a plain count both at once.
        virtual void counts(OrderCount what, int order, Key department, bool hit) = 0;
        virtual void leftOut(OrderCount what, OrderOut why, int order, Key department) = 0;
        /// An answer that took so many counted minutes.
        virtual void took(int minutes, int order, Key department) = 0;
    };

    /// end is the first moment after the period; what lies after now has not happened.
    OrderJudge(const OrderRows &rows, Moment begin, Moment end, Moment now) : m_rows(rows), m_begin(begin), m_end(end < now ? end : now + 1), m_at(end < now ? end : now) {}

    void run(Listener &listener) const;
    /// The limit that had passed at a moment while nothing was done; NoMoment when the order was not overdue then.
    static Moment overdueSince(const OrderRow &order, std::span<const OrderHopRow> hops, Moment at);
    static bool openAt(const OrderRow &order, Moment at) { return order.reported < at && (order.ended == NoMoment || order.ended >= at); }
    /// The moment what is open and overdue at the end is asked for.
    Moment at() const { return m_at; }

private:
    enum class Verdict { Undecided, InTime, Late, NoLimit, Waits };

    bool within(Moment at) const { return at != NoMoment && at >= m_begin && at < m_end; }
    /// How a limit was kept, if that was decided in the period: on the day of the deed, or on the day the limit passed.
    Verdict verdict(Moment due, Moment done, Moment ended, bool waits) const;
    void flow(const OrderRow &order, int at, Listener &listener) const;
    void response(const OrderRow &order, int at, Listener &listener) const;
    void voice(const OrderRow &order, int at, Listener &listener) const;
    void closing(const OrderRow &order, int at, Listener &listener) const;
    void hop(const OrderRow &order, const OrderHopRow &hop, int at, Listener &listener) const;
    void beside(Listener &listener) const;
    void whistles(Listener &listener) const;
    static void tell(Listener &listener, OrderCount what, Verdict verdict, int order, Key department);

    const OrderRows &m_rows;
    Moment m_begin;
    Moment m_end;
    Moment m_at;
};

} // namespace Allpost
