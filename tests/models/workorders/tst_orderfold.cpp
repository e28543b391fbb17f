// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The flow of an order as a table and what the events of an order make of it: in one office, and between desks that did
// not hear of each other, where any order of arrival gives the same.
#include "models/workorders/orderfold.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Allpost;
using namespace Qt::StringLiterals;
using enum OrderAt;
using enum OrderDo;

namespace {

Moment at(const char *iso)
{
    return Moments::parseUtf8(iso);
}

/// An event with the stamp that orders it among those of the same depth.
struct Stamped
{
    OrderFact fact;
    int stamp = 0;
    int desk = 0;
};

bool before(const Stamped &a, const Stamped &b)
{
    return std::tie(a.fact.depth, a.stamp, a.desk) < std::tie(b.fact.depth, b.stamp, b.desk);
}

/// A desk: the events it holds.
class Desk
{
public:
    explicit Desk(int number = 0) : m_number(number) {}

    void take(const Stamped &event)
    {
        if (std::none_of(m_events.begin(), m_events.end(), [&](const Stamped &own) { return own.fact.key == event.fact.key; }))
            m_events.push_back(event);
    }
    std::vector<Stamped> events() const { return m_events; }

    OrderFold fold(const WorkingTime &time, const OrderBase &base) const
    {
        std::vector<Stamped> sorted = m_events;
        std::sort(sorted.begin(), sorted.end(), before);
        std::vector<OrderFact> facts;
        for (const Stamped &event : sorted)
            facts.push_back(event.fact);
        OrderFold fold(time);
        fold.run(base, facts);
        return fold;
    }

    /// Adds a step that is allowed here; false when the dice fell on one that is not.
    bool act(const WorkingTime &time, const OrderBase &base, OrderDo step, Key key, int stamp, Moment now, QRandomGenerator &dice)
    {
        const OrderFold here = fold(time, base);
        OrderFact fact;
        fact.key = key;
        fact.step = step;
        fact.at = now;
        fact.depth = here.stand().depth + 1;
        fact.seen = int(m_events.size());
        fact.worker = 1 + m_number;
        fact.department = dice.bounded(3);
        fact.assignee = fact.department ? 0 : 1;
        fact.days = 1 + dice.bounded(5);
        fact.grade = quint8(1 + dice.bounded(3));
        fact.level = quint8(1 + dice.bounded(4));
        fact.reached = step == CallBack ? qint8(dice.bounded(2)) : qint8(-1);
        fact.solved = fact.reached == 1 ? qint8(dice.bounded(2)) : qint8(-1);
        fact.satisfaction = fact.reached == 1 ? 2 : 0;
        fact.exclusion = step == Exclude ? 1 : 0;
        fact.target = here.lastMove();
        const bool beside = !OrderFlow::isMove(step);
        if (step == Undo ? here.lastMove() == 0 : !beside && !OrderFlow::find(step, m_events.empty() ? Nowhere : here.stand().at, here.stand().waiting))
            return false;
        if ((step == GrantExtension || step == DenyExtension) && !here.stand().asked)
            return false;
        m_events.push_back({fact, stamp, m_number});
        return true;
    }

private:
    int m_number;
    std::vector<Stamped> m_events;
};

const OrderBase Base{1, at("2026-03-02T09:00"), 240, 480, 2400, 960, false};

} // namespace

class TestOrderFold : public QObject
{
    Q_OBJECT
private:
    const WorkingTime m_time = WorkingTime::usual();
    Key m_keys = 0;

    OrderStand standAfter(std::vector<OrderFact> facts, const OrderBase &base = Base)
    {
        for (size_t i = 0; i < facts.size(); ++i) {
            facts[i].key = Key(i) + 1;
            facts[i].depth = int(i) + 1;
            facts[i].seen = int(i);
        }
        OrderFold fold(m_time);
        fold.run(base, facts);
        return fold.stand();
    }
    static std::vector<OrderFact> signedFor()
    {
        return {{.step = Report, .at = at("2026-03-02T09:00")}, {.step = Accept, .at = at("2026-03-02T10:00")},
                {.step = Dispatch, .at = at("2026-03-02T10:30"), .department = 7}, {.step = Sign, .at = at("2026-03-02T14:00")}};
    }

private Q_SLOTS:
    /// Every line of the table leads where it says, and no step is allowed where the table has no line.
    void theTableIsWhatHappens()
    {
        for (int state = 0; state < int(Nowhere); ++state)
            for (int step = int(Accept); step < int(Note); ++step) {
                const OrderRule *rule = OrderFlow::find(OrderDo(step), OrderAt(state), false);
                if (!rule)
                    continue;
                QVERIFY(std::find(rule->from.begin(), rule->from.end(), OrderAt(state)) != rule->from.end());
                QVERIFY2(rule->to != Nowhere || OrderDo(step) == Wait || OrderDo(step) == AskExtension || OrderDo(step) == GrantExtension
                             || OrderDo(step) == DenyExtension || OrderDo(step) == Urge || OrderDo(step) == Escalate || OrderDo(step) == Deescalate,
                         qPrintable(OrderFlow::code(OrderDo(step))));
            }
        QVERIFY(!OrderFlow::find(Close, Handling, false));
        QVERIFY(!OrderFlow::find(Answer, Handling, true));
        QVERIFY(OrderFlow::find(Withdraw, Handling, true));
    }
    void codesAreThoseOfTheLists()
    {
        for (int i = 0; i < int(Nowhere); ++i) {
            QCOMPARE(OrderFlow::at(QStringView(OrderFlow::code(OrderAt(i)))), OrderAt(i));
            QVERIFY(!OrderFlow::words(OrderAt(i)).isEmpty());
        }
        for (int i = 0; i < int(Unknown); ++i)
            QCOMPARE(OrderFlow::step(QStringView(OrderFlow::code(OrderDo(i)))), OrderDo(i));
        QCOMPARE(OrderFlow::step(QStringView(u"deploy")), Unknown);
        QCOMPARE(OrderFlow::at(QStringView(u"")), Nowhere);
    }

    void clocksRunInWorkingTime()
    {
        const OrderStand stand = standAfter(signedFor());
        QCOMPARE(stand.at, Signed);
        QCOMPARE(Moments::text(stand.acceptDue), u"2026-03-02T14:30"_s);
        QCOMPARE(Moments::text(stand.signDue), u"2026-03-03T10:30"_s);
        QCOMPARE(Moments::text(stand.handleDue), u"2026-03-09T14:00"_s);
        QCOMPARE(stand.due, stand.handleDue);
    }
    void waitingStopsTheClock()
    {
        auto facts = signedFor();
        facts.push_back({.step = Wait, .at = at("2026-03-03T09:00"), .until = int(QDate(2026, 3, 5).toJulianDay())});
        QCOMPARE(standAfter(facts).due, NoMoment);
        facts.push_back({.step = Resume, .at = at("2026-03-05T09:00")});
        const OrderStand stand = standAfter(facts);
        QCOMPARE(stand.waited, 2 * 480);
        QCOMPARE(Moments::text(stand.handleDue), u"2026-03-11T14:00"_s);
        QCOMPARE(stand.at, Signed);
    }
    /// Waiting before it was signed for moves the limit to sign, not the one to handle.
    void waitingBeforeSigningBelongsToSigning()
    {
        std::vector<OrderFact> facts = signedFor();
        facts.insert(facts.begin() + 3, {{.step = Wait, .at = at("2026-03-02T11:00")}, {.step = Resume, .at = at("2026-03-03T11:00")}});
        facts.back().at = at("2026-03-03T14:00");
        const OrderStand stand = standAfter(facts);
        QCOMPARE(Moments::text(stand.signDue), u"2026-03-04T10:30"_s);
        QCOMPARE(Moments::text(stand.handleDue), u"2026-03-10T14:00"_s);
    }
    void grantedDaysAreKeptApart()
    {
        auto facts = signedFor();
        facts.push_back({.step = AskExtension, .at = at("2026-03-04T09:00"), .worker = 1, .days = 5});
        QVERIFY(standAfter(facts).asked);
        facts.push_back({.step = GrantExtension, .at = at("2026-03-04T10:00"), .worker = 2, .days = 3});
        const OrderStand stand = standAfter(facts);
        QVERIFY(!stand.asked);
        QCOMPARE(stand.granted, 3 * 480);
        QCOMPARE(Moments::text(stand.handleDueBare), u"2026-03-09T14:00"_s);
        QCOMPARE(Moments::text(stand.handleDue), u"2026-03-12T14:00"_s);
    }
    void urgentOnesRunAroundTheClock()
    {
        OrderBase base = Base;
        base.aroundClock = true;
        base.limitHandle = 600;
        auto facts = signedFor();
        facts.back().at = at("2026-03-06T20:00");
        QCOMPARE(Moments::text(standAfter(facts, base).handleDue), u"2026-03-07T06:00"_s);
    }
    void theCallerNotReachedIsATry()
    {
        auto facts = signedFor();
        facts.push_back({.step = Answer, .at = at("2026-03-04T09:00")});
        facts.push_back({.step = CallBack, .at = at("2026-03-04T10:00"), .reached = 0});
        QCOMPARE(standAfter(facts).at, Answered);
        QCOMPARE(standAfter(facts).tries, 1);
        facts.push_back({.step = CallBack, .at = at("2026-03-04T16:00"), .reached = 1, .solved = 0, .satisfaction = 3});
        QCOMPARE(standAfter(facts).at, CalledBack);
        facts.push_back({.step = Reopen, .at = at("2026-03-04T16:05")});
        const OrderStand stand = standAfter(facts);
        QCOMPARE(stand.at, Handling);
        QCOMPARE(stand.reopened, 1);
        QCOMPARE(stand.solved, -1);
        QCOMPARE(stand.department, 7);
    }
    void eachHopHasItsOwnTimes()
    {
        auto facts = signedFor();
        facts.push_back({.step = Transfer, .at = at("2026-03-03T09:00"), .department = 8});
        facts.push_back({.step = Sign, .at = at("2026-03-03T10:00")});
        facts.push_back({.step = Answer, .at = at("2026-03-04T10:00")});
        for (size_t i = 0; i < facts.size(); ++i) {
            facts[i].key = Key(i) + 1;
            facts[i].depth = int(i) + 1;
            facts[i].seen = int(i);
        }
        OrderFold fold(m_time);
        fold.run(Base, facts);
        QCOMPARE(fold.hops().size(), size_t(2));
        QCOMPARE(fold.hops()[0].outcome, OrderHop::Outcome::Transferred);
        QCOMPARE(fold.hops()[1].department, 8);
        QCOMPARE(fold.hops()[1].outcome, OrderHop::Outcome::Answered);
        QCOMPARE(fold.hops()[1].spent, 480 + 60);
    }

    void aStepTakenBackLeavesNothing()
    {
        const OrderStand before = standAfter(signedFor());
        auto facts = signedFor();
        facts.push_back({.step = Return, .at = at("2026-03-03T09:00"), .level = 1});
        facts.push_back({.step = Undo, .at = at("2026-03-03T09:05"), .target = 5});
        OrderStand after = standAfter(facts);
        QCOMPARE(after.returned, 0);
        QCOMPARE(after.events, 6);
        after.events = before.events;
        after.depth = before.depth;
        QVERIFY(after == before);
    }
    /// Only the last step goes, and never the report.
    void whatIsNotLastStays()
    {
        auto facts = signedFor();
        facts.push_back({.step = Undo, .at = at("2026-03-03T09:05"), .target = 3});
        QCOMPARE(standAfter(facts).at, Signed);
        QCOMPARE(standAfter({{.step = Report, .at = at("2026-03-02T09:00")}, {.step = Undo, .at = at("2026-03-02T09:01"), .target = 1}}).at, Reported);
    }

    /// One desk closed the order, the other returned it, neither knowing: both stay and somebody is asked.
    void contradictionsAreShownUntilSettled()
    {
        std::vector<OrderFact> facts = signedFor();
        facts.push_back({.step = Answer, .at = at("2026-03-04T09:00")});
        facts.push_back({.step = Close, .at = at("2026-03-04T10:00")});
        for (size_t i = 0; i < facts.size(); ++i) {
            facts[i].key = Key(i) + 1;
            facts[i].depth = int(i) + 1;
            facts[i].seen = int(i);
        }
        OrderFact other{.key = 90, .step = Return, .at = at("2026-03-04T09:30"), .depth = 5, .seen = 4, .level = 1};
        facts.insert(facts.begin() + 5, other);
        OrderFold fold(m_time);
        fold.run(Base, facts);
        QCOMPARE(fold.stand().at, Closed);
        QVERIFY(fold.stand().contested > 0);
        QCOMPARE(fold.unplaced(), std::vector<Key>{90});
        facts.push_back({.key = 91, .step = Settle, .at = at("2026-03-05T09:00"), .depth = 7, .seen = 7});
        fold.run(Base, facts);
        QCOMPARE(fold.stand().contested, 0);
    }
    void wordsOfTwoDesksNeedNoJudge()
    {
        std::vector<OrderFact> facts = signedFor();
        for (size_t i = 0; i < facts.size(); ++i) {
            facts[i].key = Key(i) + 1;
            facts[i].depth = int(i) + 1;
            facts[i].seen = int(i);
        }
        facts.push_back({.key = 10, .step = Note, .at = at("2026-03-03T09:00"), .depth = 5, .seen = 4});
        facts.push_back({.key = 11, .step = Note, .at = at("2026-03-03T09:10"), .depth = 5, .seen = 4});
        OrderFold fold(m_time);
        fold.run(Base, facts);
        QCOMPARE(fold.stand().contested, 0);
        QVERIFY(fold.unplaced().empty());
    }

    /// Three desks take allowed steps and hear of each other now and then, in any order and twice: at the end all hold the
    /// same, whatever order the events came in; nothing reaches a state the table does not name, nothing is lost.
    void anyArrivalGivesTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 1000; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void anyArrivalGivesTheSame()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        const bool frozen = seed % 4 == 0;
        std::vector<Desk> desks{Desk(0), Desk(1), Desk(2)};
        Moment now = Base.reported;
        QVERIFY(desks[0].act(m_time, Base, Report, ++m_keys, 0, now, dice));
        for (Desk &desk : desks)
            desk.take(desks[0].events().front());
        for (int turn = 0; turn < 60; ++turn) {
            now += dice.bounded(600);
            Desk &desk = desks[dice.bounded(3u)];
            if (dice.bounded(5) == 0) {
                std::vector<Stamped> others = desks[dice.bounded(3u)].events();
                std::shuffle(others.begin(), others.end(), dice);
                for (const Stamped &event : others)
                    desk.take(event);
            } else {
                desk.act(m_time, Base, OrderDo(dice.bounded(1, int(Unknown))), ++m_keys, frozen ? 7 : int(dice.bounded(1000)), now, dice);
            }
            QVERIFY(desk.fold(m_time, Base).stand().at < Nowhere);
        }
        std::vector<Stamped> all;
        for (const Desk &desk : desks)
            for (const Stamped &event : desk.events())
                all.push_back(event);
        OrderStand first;
        for (int way = 0; way < 4; ++way) {
            std::shuffle(all.begin(), all.end(), dice);
            Desk arrival;
            for (const Stamped &event : all)
                arrival.take(event);
            const OrderFold fold = arrival.fold(m_time, Base);
            std::set<Key> keys;
            for (const Stamped &event : all)
                keys.insert(event.fact.key);
            QCOMPARE(size_t(fold.stand().events), keys.size());
            QVERIFY(fold.stand().at < Nowhere);
            if (way == 0)
                first = fold.stand();
            else
                QVERIFY(fold.stand() == first);
        }
    }
    /// Whoever is alone never meets a step that has no place.
    void aloneNothingIsContested()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            QRandomGenerator dice(seed);
            Desk desk;
            Moment now = Base.reported;
            desk.act(m_time, Base, Report, ++m_keys, 0, now, dice);
            for (int turn = 0; turn < 80; ++turn)
                desk.act(m_time, Base, OrderDo(dice.bounded(1, int(Unknown))), ++m_keys, turn, now += dice.bounded(400), dice);
            const OrderFold fold = desk.fold(m_time, Base);
            QVERIFY(fold.unplaced().empty());
            QCOMPARE(fold.stand().contested, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderFold)
#include "tst_orderfold.moc"
