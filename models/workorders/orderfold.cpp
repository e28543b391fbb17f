// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderfold.h"

#include <algorithm>

namespace Allpost {

using enum OrderAt;
using enum OrderDo;

void OrderFold::run(const OrderBase &base, const std::vector<OrderFact> &facts)
{
    m_base = base;
    m_stand = {};
    m_hops.clear();
    m_unplaced.clear();
    m_undone.clear();
    m_moves.clear();
    m_stand.reported = m_stand.since = base.reported;
    for (size_t i = 0; i < facts.size(); ++i) {
        const bool placed = place(facts[i]);
        if (!placed)
            m_unplaced.push_back(facts[i].key);
        judge(facts, i, placed);
        m_stand.depth = std::max(m_stand.depth, facts[i].depth);
    }
    m_stand.events = int(facts.size());
    // An order whose report has not arrived yet still is one.
    if (m_stand.at == Nowhere)
        m_stand.at = Reported;
    clocks();
}

/// Whether the event contradicts what its desk had not seen: it had no place, or it or the unseen one ended the order.
void OrderFold::judge(const std::vector<OrderFact> &facts, size_t at, bool placed)
{
    const OrderFact &fact = facts[at];
    if (fact.step == Settle && size_t(fact.seen) == at) {
        m_stand.contested = 0;
        return;
    }
    if (!placed) {
        ++m_stand.contested;
        return;
    }
    if (size_t(fact.seen) >= at || !OrderFlow::isMove(fact.step))
        return;
    bool ends = OrderFlow::isFinal(fact.step);
    for (size_t i = size_t(std::max(fact.seen, 0)); i < at && !ends; ++i)
        ends = OrderFlow::isFinal(facts[i].step);
    if (ends)
        ++m_stand.contested;
}

bool OrderFold::place(const OrderFact &fact)
{
    switch (fact.step) {
    case Note:
    case Resolution:
    case Settle: return true;
    case Exclude: m_stand.exclusion = fact.exclusion; return true;
    case Include: m_stand.exclusion = 0; return true;
    case Undo: return takeBack(fact);
    default: break;
    }
    const OrderRule *rule = OrderFlow::find(fact.step, m_stand.at, m_stand.waiting);
    if (!rule || ((fact.step == GrantExtension || fact.step == DenyExtension) && !m_stand.asked))
        return false;
    m_moves.push_back({fact.key, m_stand, m_hops.size(), m_hops.empty() ? OrderHop{} : m_hops.back()});
    apply(fact, *rule);
    return true;
}

bool OrderFold::takeBack(const OrderFact &fact)
{
    if (!lastMove() || lastMove() != fact.target)
        return false;
    const Move &move = m_moves.back();
    const auto [contested, exclusion, depth] = std::tuple(m_stand.contested, m_stand.exclusion, m_stand.depth);
    m_stand = move.before;
    m_stand.contested = contested;
    m_stand.exclusion = exclusion;
    m_stand.depth = depth;
    m_hops.resize(move.hops);
    if (!m_hops.empty())
        m_hops.back() = move.hop;
    m_undone.push_back(move.event);
    m_moves.pop_back();
    return true;
}

void OrderFold::apply(const OrderFact &fact, const OrderRule &rule)
{
    if (m_stand.waiting && (fact.step == Resume || fact.step == Return || fact.step == Merge || fact.step == Withdraw))
        resume(fact.at);
    switch (fact.step) {
    case Report: m_stand.since = m_base.reported; break;
    case Accept: m_stand.accepted = fact.at; break;
    case Dispatch: openHop(fact); break;
    case Transfer:
        closeHop(OrderHop::Outcome::Transferred, fact.at);
        openHop(fact);
        break;
    case Sign:
        clocks();
        m_stand.waitedUnsigned = m_stand.waited;
        m_stand.signedAt = fact.at;
        m_hops.back().signedAt = fact.at;
        break;
    case Answer:
        m_stand.answered = fact.at;
        m_stand.asked = false;
        m_stand.tries = 0;
        closeHop(OrderHop::Outcome::Answered, fact.at);
        break;
    case CallBack:
        m_stand.reached = fact.reached;
        if (fact.reached == 0) {
            ++m_stand.tries;
            return;
        }
        m_stand.called = fact.at;
        m_stand.solved = fact.solved;
        m_stand.satisfaction = fact.satisfaction;
        m_stand.opinion = fact.opinion;
        break;
    case Close:
        m_stand.closed = fact.at;
        m_stand.spent = int(minutes(m_base.reported, fact.at));
        break;
    case Return:
        ++m_stand.returned;
        closeHop(OrderHop::Outcome::Returned, fact.at);
        m_stand.department = m_stand.assignee = 0;
        m_stand.signDue = m_stand.handleDue = m_stand.handleDueBare = NoMoment;
        m_stand.asked = false;
        break;
    case Wait:
        m_stand.waiting = true;
        m_stand.waitingSince = fact.at;
        m_stand.waitUntil = fact.until;
        break;
    case AskExtension:
        m_stand.asked = true;
        m_stand.asker = fact.worker;
        break;
    case GrantExtension:
        m_stand.asked = false;
        m_stand.granted += int(fact.days * (m_base.aroundClock ? 24 * 60 : m_time.minutesOfDay()));
        break;
    case DenyExtension: m_stand.asked = false; break;
    case Urge: m_stand.urge = std::max(m_stand.urge, fact.grade); break;
    case Escalate:
    case Deescalate:
        m_stand.level = fact.level ? fact.level : m_stand.level;
        if (!m_hops.empty() && m_hops.back().outcome == OrderHop::Outcome::Running)
            m_hops.back().level = m_stand.level;
        break;
    case Reopen:
        ++m_stand.reopened;
        m_stand.closed = m_stand.called = m_stand.answered = NoMoment;
        m_stand.reached = m_stand.solved = -1;
        m_stand.satisfaction = m_stand.opinion = 0;
        m_stand.spent = -1;
        m_stand.into = 0;
        if (rule.to == Handling) {
            // The same hands again, signed for already: the clock of handling begins anew.
            openHop(OrderFact{.at = fact.at, .department = m_stand.department, .assignee = m_stand.assignee});
            m_stand.signedAt = m_hops.back().signedAt = fact.at;
        } else {
            m_stand.department = m_stand.assignee = 0;
        }
        break;
    case Merge:
    case Withdraw:
    case Refuse:
        m_stand.into = fact.into;
        if (!m_hops.empty() && m_hops.back().outcome == OrderHop::Outcome::Running)
            closeHop(OrderHop::Outcome::Ended, fact.at);
        break;
    default: break;
    }
    if (rule.to != Nowhere) {
        m_stand.at = rule.to;
        m_stand.since = fact.at;
    }
}

void OrderFold::resume(Moment at)
{
    const int waited = int(minutes(m_stand.waitingSince, at));
    m_stand.waiting = false;
    m_stand.waitUntil = 0;
    m_stand.waitingSince = NoMoment;
    m_stand.waited += waited;
}

void OrderFold::openHop(const OrderFact &fact)
{
    m_stand.department = fact.department;
    m_stand.assignee = fact.assignee;
    m_stand.dispatched = fact.at;
    m_stand.signedAt = m_stand.signDue = m_stand.handleDue = m_stand.handleDueBare = NoMoment;
    m_stand.waited = m_stand.waitedUnsigned = m_stand.granted = 0;
    m_stand.asked = false;
    OrderHop hop;
    hop.department = fact.department;
    hop.assignee = fact.assignee;
    hop.level = m_stand.level;
    hop.dispatched = fact.at;
    m_hops.push_back(hop);
}

void OrderFold::closeHop(OrderHop::Outcome outcome, Moment at)
{
    clocks();
    OrderHop &hop = m_hops.back();
    hop.outcome = outcome;
    hop.ended = at;
    hop.waited = m_stand.waited;
    if (outcome == OrderHop::Outcome::Answered) {
        hop.answered = at;
        hop.spent = int(std::max<qint64>(0, minutes(hop.dispatched, at) - m_stand.waited));
    }
}

/// The dues as they follow from where the order stands.
void OrderFold::clocks()
{
    OrderStand &s = m_stand;
    const auto from = [this](Moment start, int minutes, int more) -> Moment { return start == NoMoment || minutes < 0 ? NoMoment : limit(start, qint64(minutes) + more); };
    s.acceptDue = from(m_base.reported, m_base.limitAccept, 0);
    if (s.at == Dispatched)
        s.signDue = from(s.dispatched, m_base.limitSign, s.waited);
    if (s.at == Signed || s.at == Handling) {
        s.handleDueBare = from(s.signedAt, m_base.limitHandle, s.waited - s.waitedUnsigned);
        s.handleDue = s.granted ? from(s.signedAt, m_base.limitHandle, s.waited - s.waitedUnsigned + s.granted) : s.handleDueBare;
    }
    s.callbackDue = from(s.answered, m_base.limitCallback, 0);
    if (!m_hops.empty() && m_hops.back().outcome == OrderHop::Outcome::Running) {
        OrderHop &hop = m_hops.back();
        hop.signDue = s.signDue;
        hop.handleDue = s.handleDue;
        hop.handleDueBare = s.handleDueBare;
        hop.waited = s.waited;
    }
    s.due = NoMoment;
    if (s.waiting)
        return;
    switch (s.at) {
    case Reported: s.due = s.acceptDue; break;
    case Dispatched: s.due = s.signDue; break;
    case Signed:
    case Handling: s.due = s.handleDue; break;
    case Answered: s.due = s.callbackDue; break;
    default: break;
    }
}

Moment OrderFold::limit(Moment from, qint64 minutes) const
{
    return m_base.aroundClock ? from + minutes : m_time.after(from, minutes);
}

qint64 OrderFold::minutes(Moment from, Moment to) const
{
    if (from == NoMoment || to == NoMoment || to <= from)
        return 0;
    return m_base.aroundClock ? to - from : m_time.between(from, to);
}

} // namespace Allpost
