// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderjudge.h"

namespace Allpost {

using enum OrderCount;

namespace {

/// The close reason as a reason to be left out (code list close_reason).
OrderOut uncalled(const OrderRow &order)
{
    if (order.reached == 0)
        return OrderOut::NotReached;
    switch (order.closeReason) {
    case 1: return OrderOut::Anonymous;
    case 2: return OrderOut::NotReached;
    case 3: return OrderOut::Declined;
    case 4: return OrderOut::Told;
    case 5: return OrderOut::Platform;
    default: return OrderOut::Uncalled;
    }
}

OrderOut decided(const OrderRow &order)
{
    return OrderOut(order.exclusion - 1);
}

/// The same hands again after a reopening: nobody sent it and nobody signed.
bool isReopened(const OrderHopRow &hop)
{
    return hop.signDue == NoMoment && hop.signedAt == hop.dispatched;
}

} // namespace

void OrderJudge::run(Listener &listener) const
{
    for (int i = 0; i < int(m_rows.orders.size()); ++i) {
        const OrderRow &order = m_rows.orders[size_t(i)];
        flow(order, i, listener);
        response(order, i, listener);
        voice(order, i, listener);
        closing(order, i, listener);
        for (const OrderHopRow &one : m_rows.hopsOf(order))
            hop(order, one, i, listener);
    }
    beside(listener);
    whistles(listener);
}

OrderJudge::Verdict OrderJudge::verdict(Moment due, Moment done, Moment ended, bool waits) const
{
    if (due == NoMoment)
        return within(done) ? Verdict::NoLimit : Verdict::Undecided;
    if (done != NoMoment && done <= due)
        return within(done) ? Verdict::InTime : Verdict::Undecided;
    if (ended != NoMoment && ended <= due)
        return Verdict::Undecided;
    if (!within(due) || due >= m_at)
        return Verdict::Undecided;
    return waits && done == NoMoment && ended == NoMoment ? Verdict::Waits : Verdict::Late;
}

void OrderJudge::tell(Listener &listener, OrderCount what, Verdict verdict, int order, Key department)
{
    switch (verdict) {
    case Verdict::InTime: listener.counts(what, order, department, true); break;
    case Verdict::Late: listener.counts(what, order, department, false); break;
    case Verdict::NoLimit: listener.leftOut(what, OrderOut::NoLimit, order, department); break;
    case Verdict::Waits: listener.leftOut(what, OrderOut::Waiting, order, department); break;
    case Verdict::Undecided: break;
    }
}

void OrderJudge::flow(const OrderRow &order, int at, Listener &listener) const
{
    const auto count = [&](OrderCount what) { listener.counts(what, at, order.department, true); };
    if (within(order.reported)) {
        count(Received);
        count(order.force == 2 ? ForceEnterprise : order.force == 3 ? ForceJoint : ForceCommunity);
        if (order.channel)
            count(order.channel == 1 ? By12345 : ByGrid);
        if (order.hazard)
            count(HazardsFound);
    }
    if (within(order.accepted))
        count(Accepted);
    if (within(order.closed)) {
        count(OrderCount::Closed);
        if (order.force == 3)
            count(ForceJointClosed);
        if (order.hazard)
            count(HazardsRemoved);
    }
    if (openAt(order, m_end)) {
        count(Open);
        if (overdueSince(order, m_rows.hopsOf(order), m_at) != NoMoment)
            count(Overdue);
    }
}

Moment OrderJudge::overdueSince(const OrderRow &order, std::span<const OrderHopRow> hops, Moment at)
{
    const auto late = [at](Moment due) { return due != NoMoment && due < at ? due : NoMoment; };
    if (!openAt(order, at) || order.waiting)
        return NoMoment;
    if (order.accepted == NoMoment || order.accepted >= at)
        return late(order.acceptDue);
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        if (hop->dispatched >= at)
            continue;
        if (hop->answered != NoMoment && hop->answered < at)
            // Its limit to call back is kept of the last answer alone.
            return hop->answered == order.answered && (order.called == NoMoment || order.called >= at) ? late(order.callbackDue) : NoMoment;
        if (hop->ended != NoMoment && hop->ended < at)
            return NoMoment;
        return late(hop->signedAt == NoMoment || hop->signedAt >= at ? hop->signDue : hop->handleDue);
    }
    return NoMoment;
}

void OrderJudge::response(const OrderRow &order, int at, Listener &listener) const
{
    const bool acceptedLate = order.acceptDue != NoMoment && (order.accepted == NoMoment || order.accepted > order.acceptDue) &&
                              (order.accepted != NoMoment || order.ended == NoMoment || order.ended > order.acceptDue);
    Verdict found = Verdict::Undecided;
    if (acceptedLate) {
        found = order.waiting && order.accepted == NoMoment ? Verdict::Undecided : within(order.acceptDue) && order.acceptDue < m_at ? Verdict::Late : Verdict::Undecided;
    } else {
        for (const OrderHopRow &hop : m_rows.hopsOf(order)) {
            const bool over = hop.signedAt == NoMoment && hop.ended != NoMoment && (hop.signDue == NoMoment || hop.ended <= hop.signDue);
            if (over)
                continue;
            found = verdict(hop.signDue, hop.signedAt, hop.ended, order.waiting);
            break;
        }
    }
    if (found == Verdict::Undecided)
        return;
    if (order.exclusion)
        listener.leftOut(ResponseRate, decided(order), at, order.department);
    else
        tell(listener, ResponseRate, found, at, order.department);
}

void OrderJudge::voice(const OrderRow &order, int at, Listener &listener) const
{
    const Key department = order.department;
    if (within(order.called) && order.opinion)
        listener.counts(order.opinion == 1 ? Praise : Complaints, at, department, true);
    const bool said = within(order.called);
    const bool unsaid = order.called == NoMoment && within(order.closed);
    if (!said && !unsaid)
        return;
    const auto judge = [&](OrderCount what, bool hasSaid, bool hit) {
        if (order.exclusion)
            listener.leftOut(what, decided(order), at, department);
        else if (!said || !hasSaid)
            listener.leftOut(what, said ? OrderOut::Uncalled : uncalled(order), at, department);
        else
            listener.counts(what, at, department, hit);
    };
    judge(SolveRate, order.solved >= 0, order.solved == 1);
    judge(SatisfyRate, order.satisfaction > 0, order.satisfaction == 1 || order.satisfaction == 2);
    judge(BasicallySatisfied, order.satisfaction > 0, order.satisfaction == 2);
}

void OrderJudge::closing(const OrderRow &order, int at, Listener &listener) const
{
    const Key department = order.department;
    if (within(order.closed)) {
        if (order.answered == NoMoment)
            listener.leftOut(ClosedInTime, OrderOut::Unanswered, at, department);
        else if (order.handleDue == NoMoment)
            listener.leftOut(ClosedInTime, OrderOut::NoLimit, at, department);
        else
            listener.counts(ClosedInTime, at, department, order.answered <= order.handleDue && (order.callbackDue == NoMoment || order.closed <= order.callbackDue));
        const OrderOut why = uncalled(order);
        if (order.reached != 1 && (why == OrderOut::Anonymous || why == OrderOut::Platform))
            listener.leftOut(Called, why, at, department);
        else
            listener.counts(Called, at, department, order.reached == 1);
        if (order.reached >= 0)
            listener.counts(Reached, at, department, order.reached == 1);
    }
    const bool closed = order.closed != NoMoment && order.closed < m_end;
    const bool goneBefore = order.closed == NoMoment && order.ended != NoMoment && order.ended <= order.handleDue;
    if (within(order.closed) || (within(order.handleDue) && order.handleDue < m_at && !goneBefore && !(closed && order.closed < m_begin))) {
        if (!closed && order.waiting)
            listener.leftOut(CloseRate, OrderOut::Waiting, at, department);
        else
            listener.counts(CloseRate, at, department, closed);
    }
}

void OrderJudge::hop(const OrderRow &order, const OrderHopRow &hop, int at, Listener &listener) const
{
    const bool again = isReopened(hop);
    if (!again && within(hop.dispatched))
        listener.counts(Dispatched, at, hop.department, true);
    if (!again)
        tell(listener, SignedInTime, verdict(hop.signDue, hop.signedAt, hop.ended, order.waiting), at, hop.department);
    if (hop.signedAt != NoMoment) {
        tell(listener, AnsweredInTime, verdict(hop.handleDue, hop.answered, hop.ended, order.waiting), at, hop.department);
        tell(listener, AnsweredInTimeBare, verdict(hop.handleDueBare, hop.answered, hop.ended, order.waiting), at, hop.department);
    }
    if (within(hop.answered)) {
        if (hop.spent >= 0)
            listener.took(hop.spent, at, hop.department);
        if (hop.handleDue != hop.handleDueBare)
            listener.counts(Extended, at, hop.department, true);
    }
    if (hop.returned && within(hop.ended))
        listener.counts(Returned, at, hop.department, true);
}

void OrderJudge::beside(Listener &listener) const
{
    for (const OrderStepRow &step : m_rows.steps) {
        if (!within(step.at))
            continue;
        const Key department = m_rows.orders[size_t(step.order)].department;
        const auto count = [&](OrderCount what) { listener.counts(what, step.order, department, true); };
        switch (step.step) {
        case OrderDo::Refuse: count(Refused); break;
        case OrderDo::Reopen: count(Reopened); break;
        case OrderDo::Merge: count(Merged); break;
        case OrderDo::Withdraw: count(Withdrawn); break;
        case OrderDo::Escalate: count(Escalated); break;
        case OrderDo::Urge:
            count(Urged);
            if (step.grade >= 2)
                count(step.grade == 2 ? UrgedYellow : UrgedRed);
            break;
        default: break;
        }
    }
}

void OrderJudge::whistles(Listener &listener) const
{
    int last = -1;
    for (const OrderCallRow &call : m_rows.calls) {
        if (!within(call.called))
            continue;
        // They lie in the order of their orders: a whistle that called several is one whistle, for each of them a call.
        if (call.order != last)
            listener.counts(Whistles, call.order, m_rows.orders[size_t(call.order)].department, true);
        last = call.order;
        const bool came = call.arrived != NoMoment && call.arrived < m_end;
        const bool due = call.arriveBy == NoMoment || call.arriveBy < m_at;
        if (came || due)
            listener.counts(WhistleAttended, call.order, call.department, came);
        else
            listener.leftOut(WhistleAttended, OrderOut::NotDue, call.order, call.department);
        if (call.arriveBy == NoMoment)
            listener.leftOut(WhistleInTime, OrderOut::NoTime, call.order, call.department);
        else if (came || due)
            listener.counts(WhistleInTime, call.order, call.department, came && call.arrived <= call.arriveBy);
        else
            listener.leftOut(WhistleInTime, OrderOut::NotDue, call.order, call.department);
    }
}

} // namespace Allpost
