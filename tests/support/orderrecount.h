// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/codelist.h"
#include "models/workorders/ordermeasures.h"
#include "models/workorders/orderstates.h"

#include <algorithm>
#include <map>

namespace Allpost {

/// What was counted by hand.
struct Naive
{
    std::map<OrderCount, qint64> above, below;
    std::map<std::pair<OrderCount, QString>, qint64> out;
    std::vector<qint64> minutes;

    void count(OrderCount what, bool hit = true)
    {
        ++below[what];
        above[what] += hit;
    }
};

/// Counts the events of all orders again, one after another, the way a clerk would with the definitions beside him.
class Recount
{
public:
    Recount(const Database &db, Moment begin, Moment end, Moment now) : m_db(db), m_time(*WorkingTime::of(db)), m_begin(begin), m_end(std::min(end, now + 1)), m_now(std::min(end, now)) {}

    Naive run()
    {
        auto rows = Query::run(m_db, QStringLiteral("SELECT key, kind, force, channel FROM work_order"));
        while (rows->next())
            order(rows->number(0), rows->text(2), rows->text(3));
        return m_naive;
    }

private:
    struct Stay
    {
        Moment dispatched = NoMoment, signedAt = NoMoment, answered = NoMoment, ended = NoMoment;
        qint64 waitedUnsigned = 0, waited = 0, granted = 0;
        bool again = false;
    };

    bool in(Moment at) const { return at != NoMoment && at >= m_begin && at < m_end; }
    Moment later(Moment from, qint64 minutes) const { return m_base.aroundClock ? from + minutes : m_time.after(from, minutes); }
    qint64 between(Moment from, Moment to) const { return m_base.aroundClock ? to - from : m_time.between(from, to); }

    /// 1 in time, 0 late, -1 not decided in the period, -2 no limit, -3 waits
    int kept(Moment due, Moment done, Moment ended, bool waits) const
    {
        if (due == NoMoment)
            return in(done) ? -2 : -1;
        if (done != NoMoment && done <= due)
            return in(done) ? 1 : -1;
        if ((ended != NoMoment && ended <= due) || !in(due) || due >= m_now)
            return -1;
        return waits && ended == NoMoment ? -3 : 0;
    }

    void judge(OrderCount what, int kept)
    {
        if (kept >= 0)
            m_naive.count(what, kept == 1);
        else if (kept == -2)
            ++m_naive.out[{what, QStringLiteral("no_limit")}];
        else if (kept == -3)
            ++m_naive.out[{what, QStringLiteral("waiting")}];
    }

    void order(Key key, const QString &force, const QString &channel)
    {
        const auto life = *OrderStates::life(m_db, m_time, key);
        m_base = life.base;
        const auto effective = [&](const OrderFact &fact) {
            return std::find(life.unplaced.begin(), life.unplaced.end(), fact.key) == life.unplaced.end() && std::find(life.undone.begin(), life.undone.end(), fact.key) == life.undone.end();
        };
        std::vector<Stay> stays;
        Moment accepted = NoMoment, answered = NoMoment, called = NoMoment, closed = NoMoment, over = NoMoment, waitFrom = NoMoment;
        int reached = -1, solved = -1, satisfied = 0, opinion = 0, excluded = 0;
        QString closeReason;
        for (const OrderFact &fact : life.facts) {
            if (!effective(fact))
                continue;
            const auto resume = [&] {
                if (waitFrom == NoMoment)
                    return;
                if (!stays.empty() && stays.back().ended == NoMoment)
                    (stays.back().signedAt == NoMoment ? stays.back().waitedUnsigned : stays.back().waited) += between(waitFrom, fact.at);
                waitFrom = NoMoment;
            };
            switch (fact.step) {
            case OrderDo::Accept: accepted = fact.at; break;
            case OrderDo::Refuse:
                over = fact.at;
                if (in(fact.at))
                    m_naive.count(OrderCount::Refused);
                break;
            case OrderDo::Dispatch:
            case OrderDo::Transfer:
                if (fact.step == OrderDo::Transfer)
                    stays.back().ended = fact.at;
                stays.push_back({fact.at});
                if (in(fact.at))
                    m_naive.count(OrderCount::Dispatched);
                break;
            case OrderDo::Sign: stays.back().signedAt = fact.at; break;
            case OrderDo::Wait: waitFrom = fact.at; break;
            case OrderDo::Resume: resume(); break;
            case OrderDo::GrantExtension: stays.back().granted += fact.days * (m_base.aroundClock ? 1440 : 480); break;
            case OrderDo::Answer:
                answered = stays.back().answered = stays.back().ended = fact.at;
                if (in(fact.at)) {
                    m_naive.minutes.push_back(std::max<qint64>(0, between(stays.back().dispatched, fact.at) - stays.back().waited - stays.back().waitedUnsigned));
                    if (stays.back().granted)
                        m_naive.count(OrderCount::Extended);
                }
                break;
            case OrderDo::CallBack:
                reached = fact.reached;
                if (reached == 1) {
                    called = fact.at;
                    solved = fact.solved;
                    satisfied = fact.satisfaction;
                    opinion = fact.opinion;
                }
                break;
            case OrderDo::Close: closed = over = fact.at; closeReason = reasonOf(fact.key); break;
            case OrderDo::Return:
                resume();
                stays.back().ended = fact.at;
                if (in(fact.at))
                    m_naive.count(OrderCount::Returned);
                break;
            case OrderDo::Reopen:
                if (in(fact.at))
                    m_naive.count(OrderCount::Reopened);
                closed = over = called = answered = NoMoment;
                reached = solved = -1;
                satisfied = opinion = 0;
                closeReason.clear();
                stays.push_back({fact.at, fact.at});
                stays.back().again = true;
                break;
            case OrderDo::Merge:
            case OrderDo::Withdraw:
                resume();
                over = fact.at;
                if (!stays.empty() && stays.back().ended == NoMoment)
                    stays.back().ended = fact.at;
                if (in(fact.at))
                    m_naive.count(fact.step == OrderDo::Merge ? OrderCount::Merged : OrderCount::Withdrawn);
                break;
            case OrderDo::Escalate:
                if (in(fact.at))
                    m_naive.count(OrderCount::Escalated);
                break;
            case OrderDo::Urge:
                if (in(fact.at)) {
                    m_naive.count(OrderCount::Urged);
                    if (fact.grade > 1)
                        m_naive.count(fact.grade == 2 ? OrderCount::UrgedYellow : OrderCount::UrgedRed);
                }
                break;
            case OrderDo::Exclude: excluded = fact.exclusion; break;
            case OrderDo::Include: excluded = 0; break;
            default: break;
            }
        }
        const bool waits = waitFrom != NoMoment;
        const QString exclusion = excluded ? CodeList::find(u"exclusion")->items().at(excluded - 1).code : QString();
        if (in(m_base.reported)) {
            m_naive.count(OrderCount::Received);
            m_naive.count(force == u"joint" ? OrderCount::ForceJoint : force == u"enterprise" ? OrderCount::ForceEnterprise : OrderCount::ForceCommunity);
            if (channel == u"hotline")
                m_naive.count(OrderCount::By12345);
        }
        if (in(accepted))
            m_naive.count(OrderCount::Accepted);
        if (in(closed))
            m_naive.count(OrderCount::Closed);
        if (m_base.reported < m_now && (over == NoMoment || over >= m_now))
            m_naive.count(OrderCount::Open);
        timely(stays, waits);
        respond(stays, accepted, over, waits, exclusion);
        voice(called, closed, reached, solved, satisfied, opinion, closeReason, exclusion);
        if (in(closed)) {
            const Stay &last = stays.back();
            if (answered == NoMoment)
                ++m_naive.out[{OrderCount::ClosedInTime, QStringLiteral("unanswered")}];
            else
                m_naive.count(OrderCount::ClosedInTime, answered <= handleDue(last, true) && (m_base.limitCallback < 0 || closed <= later(answered, m_base.limitCallback)));
            if (reached >= 0)
                m_naive.count(OrderCount::Reached, reached == 1);
        }
    }

    QString reasonOf(Key event) const
    {
        auto rows = Query::run(m_db, QStringLiteral("SELECT reason FROM order_event WHERE key = :key"), {{QStringLiteral(":key"), qlonglong(event)}});
        return rows->next() ? rows->text(0) : QString();
    }

    Moment signDue(const Stay &stay) const { return m_base.limitSign < 0 || stay.again ? NoMoment : later(stay.dispatched, m_base.limitSign + stay.waitedUnsigned); }
    Moment handleDue(const Stay &stay, bool granted) const
    {
        return m_base.limitHandle < 0 || stay.signedAt == NoMoment ? NoMoment : later(stay.signedAt, m_base.limitHandle + stay.waited + (granted ? stay.granted : 0));
    }

    void timely(const std::vector<Stay> &stays, bool waits)
    {
        for (const Stay &stay : stays) {
            if (!stay.again)
                judge(OrderCount::SignedInTime, kept(signDue(stay), stay.signedAt, stay.ended, waits));
            if (stay.signedAt != NoMoment) {
                judge(OrderCount::AnsweredInTime, kept(handleDue(stay, true), stay.answered, stay.ended, waits));
                judge(OrderCount::AnsweredInTimeBare, kept(handleDue(stay, false), stay.answered, stay.ended, waits));
            }
        }
    }

    void respond(const std::vector<Stay> &stays, Moment accepted, Moment over, bool waits, const QString &exclusion)
    {
        const Moment due = m_base.limitAccept < 0 ? NoMoment : later(m_base.reported, m_base.limitAccept);
        int found = -1;
        if (due != NoMoment && (accepted == NoMoment ? over == NoMoment || over > due : accepted > due)) {
            if (in(due) && due < m_now)
                found = 0;
        } else {
            for (const Stay &stay : stays)
                if (stay.signedAt != NoMoment || stay.ended == NoMoment || stay.ended > signDue(stay)) {
                    found = kept(signDue(stay), stay.signedAt, stay.ended, waits);
                    break;
                }
        }
        if (found == -1)
            return;
        if (!exclusion.isEmpty())
            ++m_naive.out[{OrderCount::ResponseRate, exclusion}];
        else
            judge(OrderCount::ResponseRate, found);
    }

    void voice(Moment called, Moment closed, int reached, int solved, int satisfied, int opinion, const QString &closeReason, const QString &exclusion)
    {
        if (in(called) && opinion)
            m_naive.count(opinion == 1 ? OrderCount::Praise : OrderCount::Complaints);
        if (!in(called) && !(called == NoMoment && in(closed)))
            return;
        const QString why = !exclusion.isEmpty() ? exclusion
                            : called != NoMoment ? QString()
                            : reached == 0 || closeReason == u"unreachable" ? QStringLiteral("not_reached")
                                                                              : closeReason;
        if (!why.isEmpty()) {
            ++m_naive.out[{OrderCount::SolveRate, why}];
            ++m_naive.out[{OrderCount::SatisfyRate, why}];
            return;
        }
        m_naive.count(OrderCount::SolveRate, solved == 1);
        m_naive.count(OrderCount::SatisfyRate, satisfied == 1 || satisfied == 2);
        m_naive.count(OrderCount::BasicallySatisfied, satisfied == 2);
    }

    const Database &m_db;
    WorkingTime m_time;
    Moment m_begin, m_end, m_now;
    OrderBase m_base;
    Naive m_naive;
};

} // namespace Allpost
