// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Any sequence of steps, some of them taken back: each person is in exactly the households that a plain list of days says,
// every household with people has one head on every day, and the movements add up.
#include "models/population/population.h"
#include "tests/models/households/homes.h"

#include <QRandomGenerator>

#include <set>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 200;
constexpr int RunsInOneOffice = 20;
constexpr int Steps = 9;

const QDate Start(2025, 1, 10);

/// What the steps mean, without any of the program's ties.
struct Plain
{
    struct Stay { Key home = 0; QDate since; QDate until; };

    QMap<Key, QList<Stay>> people;
    QList<Key> homes;

    QList<Key> in(Key home) const
    {
        QList<Key> found;
        for (auto it = people.cbegin(); it != people.cend(); ++it)
            for (const Stay &stay : it.value())
                if (stay.home == home && !stay.until.isValid())
                    found << it.key();
        return found;
    }
    std::set<Key> on(Key home, QDate day) const
    {
        std::set<Key> found;
        for (auto it = people.cbegin(); it != people.cend(); ++it)
            for (const Stay &stay : it.value())
                if (stay.home == home && (!stay.since.isValid() || stay.since <= day) && (!stay.until.isValid() || stay.until > day))
                    found.insert(it.key());
        return found;
    }
    QList<Key> nowhere() const
    {
        QList<Key> found;
        for (auto it = people.cbegin(); it != people.cend(); ++it)
            if (!it.value().isEmpty() && it.value().last().until.isValid())
                found << it.key();
        return found;
    }
    Key last(Key person) const { return people.value(person).isEmpty() ? 0 : people.value(person).last().home; }
    void leave(Key person, Key home, QDate day)
    {
        for (Stay &stay : people[person])
            if (stay.home == home && !stay.until.isValid())
                stay.until = day;
    }
    void enter(Key person, Key home, QDate day) { people[person] << Stay{home, day, {}}; }
};

} // namespace

class TestHouseholdProperty : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Homes> m;
    Plain m_plain;
    QRandomGenerator m_random;
    QDate m_day;
    QMap<QString, int> m_done;
    int m_held = 0, m_undone = 0;

    int pick(int below) { return int(m_random.bounded(below)); }
    template <typename T>
    T one(const QList<T> &list) { return list.isEmpty() ? T() : list.at(pick(int(list.size()))); }
    QString relation() { return one(QStringList{u"20"_s, u"30"_s, u"97"_s, u"99"_s, u"51"_s, u"12"_s, u"73"_s}); }

    void settle(int run)
    {
        m_plain = {};
        m_day = Start;
        for (int h = 0; h < 3; ++h) {
            QList<Homes::In> people;
            const QStringList relations{u"02"_s, u"12"_s, u"20"_s, u"30"_s, u"41"_s};
            const QStringList births{u"1955-03-01"_s, u"1957-01-01"_s, u"1980-01-01"_s, u"1983-05"_s, u"2012-07-01"_s};
            const int count = 1 + pick(5);
            for (int i = 0; i < count; ++i)
                people << Homes::In{u"居民%1-%2-%3"_s.arg(run).arg(h).arg(i), i % 2 ? u"2"_s : u"1"_s, births.at(i), relations.at(i)};
            const Key home = m->home(u"%1-%2"_s.arg(run).arg(h), people);
            m->door(u"%1"_s.arg(run * 10 + h), home);
            m_plain.homes << home;
            for (const Homes::In &person : people)
                m_plain.enter((*m)[person.name], home, {});
        }
    }

    /// One step at random; what it means goes into plain.
    template <typename Step>
    Result<StepDone> tried(const QString &kind, const Step &step)
    {
        auto plan = m->steps().plan(step);
        if (!plan)
            return plan.error();
        // A child born before the household had its head counts from that head on; the plain list does not know heads.
        if (!plan->isReady() || hasFinding(*plan, u"date_before_head"_s, {}, Finding::Weight::Warning)) {
            ++m_held;
            return Error{ErrorCode::Invalid, kind, {}};
        }
        auto done = m->steps().apply(*plan);
        if (done)
            ++m_done[kind];
        return done;
    }
    qint64 step(QDate day)
    {
        const Key home = one(m_plain.homes), other = one(m_plain.homes);
        const QList<Key> members = m_plain.in(home);
        const Key person = one(members);
        switch (pick(10)) {
        case 0: {
            auto done = tried(u"head"_s, NewHead{home, person, day, {}});
            return done ? done->op : 0;
        }
        case 1: {
            QList<Key> who{person};
            if (const Key second = one(members); second != person && pick(2))
                who << second;
            auto done = tried(u"away"_s, MoveOut{home, who, MoveOut::Where::Away, 0, u"哈尔滨"_s, {}, 0, day, {}});
            for (Key key : done ? who : QList<Key>())
                m_plain.leave(key, home, day);
            return done ? done->op : 0;
        }
        case 2: {
            auto done = tried(u"move"_s, MoveOut{home, {person}, MoveOut::Where::Household, other, {}, {}, 0, day, {{person, relation()}}});
            if (!done)
                return 0;
            m_plain.leave(person, home, day);
            m_plain.enter(person, other, day);
            return done->op;
        }
        case 3: {
            auto done = tried(u"join"_s, JoinHouseholds{home, other, relation(), day, {}});
            if (!done)
                return 0;
            for (Key key : members) {
                m_plain.leave(key, home, day);
                m_plain.enter(key, other, day);
            }
            return done->op;
        }
        case 4: {
            QList<Key> who{person};
            if (const Key second = one(members); second != person)
                who << second;
            auto done = tried(u"split"_s, SplitHousehold{home, who, 0, 0, 0, {}, false, {}, day, {}});
            if (!done)
                return 0;
            m_plain.homes << done->household;
            for (Key key : who) {
                m_plain.leave(key, home, day);
                m_plain.enter(key, done->household, day);
            }
            return done->op;
        }
        case 5: {
            auto done = tried(u"birth"_s, Birth{home, person, {}, pick(2) ? u"1"_s : u"2"_s, day, {}, {}, {}});
            if (!done)
                return 0;
            m_plain.enter(done->resident, home, day);
            return done->op;
        }
        case 6: {
            auto done = tried(u"death"_s, Death{person, 0, day, {}});
            if (!done)
                return 0;
            m_plain.leave(person, home, day);
            return done->op;
        }
        case 7: {
            const Key back = one(m_plain.nowhere());
            const Key last = m_plain.last(back);
            auto done = tried(u"back"_s, ComeBack{back, 0, pick(2) ? relation() : QString(), u"哈尔滨"_s, day});
            if (!done)
                return 0;
            m_plain.enter(back, last, day);
            return done->op;
        }
        case 8: {
            const Key joining = one(m_plain.people.keys());
            Key before = 0;
            for (const Plain::Stay &stay : m_plain.people.value(joining))
                before = stay.until.isValid() ? before : stay.home;
            auto done = tried(u"enter"_s, AddMember{home, joining, relation(), u"moved_in"_s, {}, true, 0, day, {}});
            if (!done)
                return 0;
            if (before)
                m_plain.leave(joining, before, day);
            m_plain.enter(joining, home, day);
            return done->op;
        }
        default: {
            auto done = pick(2) ? tried(u"verify"_s, VerifyHousehold{home, day})
                                : tried(u"for a time"_s, MoveOut{home, {person}, MoveOut::Where::ForATime, 0, u"深圳"_s, {}, 0, day, {}});
            return done ? done->op : 0;
        }
        }
    }

    void agree(const QString &when)
    {
        std::set<QDate> days{Start.addDays(-1), Start, Homes::Today};
        for (const auto &stays : std::as_const(m_plain.people))
            for (const Plain::Stay &stay : stays)
                for (QDate day : {stay.since, stay.until})
                    if (day.isValid())
                        days.insert({day, day.addDays(-1)});
        for (Key home : std::as_const(m_plain.homes)) {
            for (QDate day : days) {
                auto rows = HouseholdHistory::membersOn(m->db(), home, day);
                QVERIFY(rows);
                std::set<Key> people;
                int heads = 0;
                for (const MemberOn &row : *rows) {
                    QVERIFY2(people.insert(row.resident).second, qPrintable(when));
                    heads += row.relation == "02"_L1 ? 1 : 0;
                }
                QVERIFY2(people == m_plain.on(home, day), qPrintable(when + day.toString(Qt::ISODate)));
                QVERIFY2(heads == (people.empty() ? 0 : 1), qPrintable(u"%1 %2: %3 heads of %4"_s.arg(when, day.toString(Qt::ISODate)).arg(heads).arg(people.size())));
            }
            const bool ended = !m->get<Household>(home).endedOn.isEmpty();
            QCOMPARE(ended, m_plain.in(home).isEmpty());
        }
    }

    qint64 count(const QString &sql, QDate after, QDate to = {}) const
    {
        auto rows = Query::run(m->db(), sql, to.isValid() ? Query::Bindings{{u":after"_s, after.toString(Qt::ISODate)}, {u":to"_s, to.toString(Qt::ISODate)}}
                                                          : Query::Bindings{{u":after"_s, after.toString(Qt::ISODate)}});
        return rows && rows->next() ? rows->number(0) : -1;
    }
    /// People on a day plus who came minus who left is people on a later day, by the reasons.
    void addUp(QDate after, QDate to)
    {
        const QString there = u"SELECT count(DISTINCT resident) FROM membership WHERE (since IS NULL OR since <= :after) AND (until IS NULL OR until > :after)"_s;
        const qint64 came = count(u"SELECT count(*) FROM membership WHERE since > :after AND since <= :to AND since_reason IN ('birth', 'moved_in', 'returned', 'registered')"_s, after, to);
        const qint64 left = count(u"SELECT count(*) FROM membership WHERE until > :after AND until <= :to AND until_reason IN ('death', 'moved_out', 'correction')"_s, after, to);
        QCOMPARE(count(there, after) + came - left, count(there, to));
    }
    void monthsAddUp()
    {
        addUp(Start.addDays(-1), Homes::Today);
        addUp(Start.addDays(100), Start.addDays(250));
        Progress progress;
        for (QDate month(2025, 1, 1); month < Homes::Today; month = month.addMonths(4)) {
            auto counted = Population::month(m->db(), month, {}, progress);
            QVERIFY(counted);
            using Kind = PopulationEvent::Kind;
            QCOMPARE(counted->opening + counted->count(Kind::Born) + counted->count(Kind::MovedIn) - counted->count(Kind::Died) - counted->count(Kind::MovedOut), counted->closing);
        }
    }

private Q_SLOTS:
    void anySequence()
    {
        for (int run = 1; run <= Runs; ++run) {
            if (run % RunsInOneOffice == 1)
                m = std::make_unique<Homes>();
            m_random.seed(quint32(run));
            settle(run);
            for (int i = 0; i < Steps; ++i) {
                // Mostly onwards, now and then entered late.
                m_day = m_day.addDays(pick(3) ? pick(40) : 0);
                const QDate day = pick(5) ? m_day : m_day.addDays(-pick(80));
                const Plain before = m_plain;
                const bool tryUndo = pick(3) == 0;
                const QString digest = tryUndo ? m->digest() : QString();
                const qint64 op = step(day);
                const QString when = u"run %1, step %2 "_s.arg(run).arg(i);
                if (op && tryUndo) {
                    auto undone = Undo::deed(m->store(), op);
                    QVERIFY2(undone, undone ? "" : qPrintable(when + undone.error().message));
                    QCOMPARE(m->digest(), digest);
                    m_plain = before;
                    ++m_undone;
                }
                agree(when);
                if (QTest::currentTestFailed())
                    return;
            }
            if (run % RunsInOneOffice == 0)
                monthsAddUp();
            if (QTest::currentTestFailed())
                return;
        }
        int done = 0;
        for (auto it = m_done.cbegin(); it != m_done.cend(); ++it)
            done += it.value();
        qInfo() << m_done;
        qInfo("%d steps done, %d held back, %d taken back", done, m_held, m_undone);
        for (const QString &kind : {u"head"_s, u"away"_s, u"move"_s, u"join"_s, u"split"_s, u"birth"_s, u"death"_s, u"back"_s, u"enter"_s, u"verify"_s, u"for a time"_s})
            QVERIFY2(m_done.value(kind) >= 10, qPrintable(kind));
        QVERIFY(m_undone >= 100);
    }
};

QTEST_GUILESS_MAIN(TestHouseholdProperty)
#include "tst_householdproperty.moc"
