// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderstates.h"

#include "models/dictionary/codelist.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Codes = std::vector<std::string>;

/// Codes of a list by their position from 1; 0 is none.
Codes codesOf(QStringView list)
{
    Codes codes{{}};
    for (const Code &code : CodeList::find(list)->items())
        codes.push_back(code.code.toStdString());
    return codes;
}

const Codes &levels()
{
    static const Codes codes = codesOf(u"order_level");
    return codes;
}

const Codes &grades()
{
    static const Codes codes = codesOf(u"urge_grade");
    return codes;
}

const Codes &satisfactions()
{
    static const Codes codes = codesOf(u"satisfaction");
    return codes;
}

const Codes &opinions()
{
    static const Codes codes = codesOf(u"opinion");
    return codes;
}

const Codes &exclusions()
{
    static const Codes codes = codesOf(u"exclusion");
    return codes;
}

/// A code that is in no list any more counts as the last, other.
quint8 position(const Codes &codes, std::string_view code)
{
    if (code.empty())
        return 0;
    const auto at = std::find(codes.begin() + 1, codes.end(), code);
    return quint8(at == codes.end() ? codes.size() - 1 : size_t(at - codes.begin()));
}

constexpr std::array<std::string_view, 5> Outcomes{"running", "answered", "returned", "transferred", "ended"};

constexpr auto BaseColumns = "key, reported_at, limit_accept, limit_sign, limit_handle, limit_callback, around_clock"_L1;
constexpr auto FactColumns = "work_order, key, step, at, depth, seen, worker, department, assignee, target, into_order, days, until, reached, solved, "
                             "satisfaction, opinion, grade, level, reason"_L1;

OrderBase baseOf(const Statement &row)
{
    const auto limit = [&](int column) { return row.isNull(column) ? -1 : int(row.number(column)); };
    return {row.number(0), Moments::parseUtf8(row.utf8(1)), limit(2), limit(3), limit(4), limit(5), row.number(6) != 0};
}

OrderFact factOf(const Statement &row)
{
    const auto yesNo = [&](int column) { return row.isNull(column) ? qint8(-1) : qint8(row.number(column)); };
    OrderFact fact;
    fact.key = row.number(1);
    fact.step = OrderFlow::step(row.utf8(2));
    fact.at = Moments::parseUtf8(row.utf8(3));
    fact.depth = int(row.number(4));
    fact.seen = int(row.number(5));
    fact.worker = row.number(6);
    fact.department = row.number(7);
    fact.assignee = row.number(8);
    fact.target = row.number(9);
    fact.into = row.number(10);
    fact.days = int(row.number(11));
    if (!row.isNull(12))
        fact.until = int(QDate::fromString(row.text(12), Qt::ISODate).toJulianDay());
    fact.reached = yesNo(13);
    fact.solved = yesNo(14);
    fact.satisfaction = position(satisfactions(), row.utf8(15));
    fact.opinion = position(opinions(), row.utf8(16));
    fact.grade = position(grades(), row.utf8(17));
    fact.level = position(levels(), row.utf8(18));
    if (fact.step == OrderDo::Exclude)
        fact.exclusion = position(exclusions(), row.utf8(19));
    return fact;
}

/// Events of the same depth were made without seeing each other: the stamps of their deeds order them.
class Ties
{
public:
    explicit Ties(const Database &db) : m_db(db) {}

    Status order(std::vector<OrderFact> &facts)
    {
        for (size_t i = 0; i < facts.size();) {
            size_t end = i + 1;
            while (end < facts.size() && facts[end].depth == facts[i].depth)
                ++end;
            if (end - i > 1)
                if (auto sorted = sort(facts.begin() + qsizetype(i), facts.begin() + qsizetype(end)); !sorted)
                    return sorted;
            i = end;
        }
        return {};
    }

private:
    using At = std::vector<OrderFact>::iterator;
    using Stamp = std::tuple<qint64, qint64, qint64, QByteArray, QByteArray>;

    Result<Stamp> stamp(Key event)
    {
        if (!m_find)
            m_find = Statement(m_db, u"SELECT o.epoch, o.time, o.tick, d.id, r.id FROM record r JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk WHERE r.key = ?"_s);
        m_find.bind(1, event);
        auto found = m_find.step();
        if (!found)
            return found.error();
        Stamp stamp;
        if (*found)
            stamp = {m_find.number(0), m_find.number(1), m_find.number(2), m_find.blob(3), m_find.blob(4)};
        m_find.reset();
        return stamp;
    }

    Status sort(At begin, At end)
    {
        std::vector<std::pair<Stamp, OrderFact>> stamped;
        for (At at = begin; at != end; ++at) {
            auto found = stamp(at->key);
            if (!found)
                return found.error();
            stamped.emplace_back(*found, *at);
        }
        std::sort(stamped.begin(), stamped.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[when, fact] : stamped)
            *begin++ = fact;
        return {};
    }

    const Database &m_db;
    Statement m_find;
};

/// Gives the columns of order_state after the key, in the order of the table.
template <typename Sink>
void give(const OrderStand &s, Sink &sink)
{
    const auto moment = [&](Moment at) { at == NoMoment ? sink.none() : sink.number(at); };
    const auto link = [&](Key key) { key ? sink.number(key) : sink.none(); };
    const auto said = [&](int value) { value < 0 ? sink.none() : sink.number(value); };
    const auto coded = [&](const Codes &codes, quint8 at) { at ? sink.text(codes[at]) : sink.none(); };
    sink.text(OrderFlow::code(s.at).toStdString());
    sink.number(!OrderFlow::isOver(s.at));
    sink.number(s.waiting);
    sink.number(s.asked);
    sink.number(s.since);
    s.waitUntil ? sink.text(QDate::fromJulianDay(s.waitUntil).toString(Qt::ISODate).toStdString()) : sink.none();
    link(s.department);
    link(s.assignee);
    coded(levels(), s.level);
    coded(grades(), s.urge);
    sink.number(s.reopened);
    sink.number(s.returned);
    sink.number(s.tries);
    link(s.into);
    for (Moment at : {s.due, s.acceptDue, s.signDue, s.handleDue, s.handleDueBare, s.callbackDue})
        moment(at);
    sink.number(s.reported);
    for (Moment at : {s.accepted, s.dispatched, s.signedAt, s.answered, s.called, s.closed})
        moment(at);
    sink.number(s.waited);
    sink.number(s.granted);
    said(s.spent);
    said(s.reached);
    said(s.solved);
    coded(satisfactions(), s.satisfaction);
    coded(opinions(), s.opinion);
    coded(exclusions(), s.exclusion);
    sink.number(s.contested);
    sink.number(s.events);
    sink.number(s.depth);
}

constexpr int StateColumns = 38;

/// The columns of order_hop after work_order and hop.
template <typename Sink>
void give(const OrderHop &h, Sink &sink)
{
    const auto moment = [&](Moment at) { at == NoMoment ? sink.none() : sink.number(at); };
    h.department ? sink.number(h.department) : sink.none();
    h.assignee ? sink.number(h.assignee) : sink.none();
    sink.text(levels()[h.level]);
    for (Moment at : {h.dispatched, h.signDue, h.signedAt, h.handleDue, h.handleDueBare, h.answered, h.ended})
        moment(at);
    sink.text(Outcomes[size_t(h.outcome)]);
    sink.number(h.waited);
    h.spent < 0 ? sink.none() : sink.number(h.spent);
}

constexpr int HopColumns = 13;

struct Binder
{
    Statement &into;
    int at;

    void none() { into.bindNull(at++); }
    void number(qint64 value) { into.bind(at++, value); }
    void text(std::string_view utf8) { into.bind(at++, QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))); }
};

struct Comparer
{
    const Statement &row;
    int at;
    bool equal = true;

    void none() { equal &= row.isNull(at++); }
    void number(qint64 value)
    {
        equal &= !row.isNull(at) && row.number(at) == value;
        ++at;
    }
    void text(std::string_view utf8) { equal &= row.utf8(at++) == utf8; }
};

QString marks(int count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

class Writer
{
public:
    explicit Writer(const Database &db)
        : m_state(db, u"INSERT INTO order_state VALUES (?, %1)"_s.arg(marks(StateColumns))), m_hop(db, u"INSERT INTO order_hop VALUES (?, ?, %1)"_s.arg(marks(HopColumns)))
    {
    }

    Status write(Key order, const OrderStand &stand, const std::vector<OrderHop> &hops)
    {
        m_state.bind(1, order);
        Binder state{m_state, 2};
        give(stand, state);
        if (auto written = m_state.run(); !written)
            return written;
        for (size_t i = 0; i < hops.size(); ++i) {
            m_hop.bind(1, order);
            m_hop.bind(2, qint64(i) + 1);
            Binder hop{m_hop, 3};
            give(hops[i], hop);
            if (auto written = m_hop.run(); !written)
                return written;
        }
        return {};
    }

private:
    Statement m_state;
    Statement m_hop;
};

/// Reads all orders with their events side by side and gives each folded one.
class Scan
{
public:
    using Sink = std::function<Status(const OrderFold &fold, Key order)>;

    Scan(const Database &db, Progress &progress) : m_db(db), m_progress(progress), m_ties(db) {}

    Status run(const Sink &sink)
    {
        auto time = WorkingTime::of(m_db);
        if (!time)
            return time.error();
        OrderFold fold(*time);
        Statement orders(m_db, u"SELECT %1 FROM work_order ORDER BY key"_s.arg(BaseColumns));
        Statement events(m_db, u"SELECT %1 FROM order_event WHERE work_order IS NOT NULL ORDER BY work_order, depth, key"_s.arg(FactColumns));
        auto event = events.step();
        std::vector<OrderFact> facts;
        for (qint64 done = 0;; ++done) {
            auto order = orders.step();
            if (!order)
                return order.error();
            if (!*order)
                return {};
            const OrderBase base = baseOf(orders);
            facts.clear();
            while (event && *event && events.number(0) <= base.order) {
                if (events.number(0) == base.order)
                    facts.push_back(factOf(events));
                event = events.step();
            }
            if (!event)
                return event.error();
            if (auto ordered = m_ties.order(facts); !ordered)
                return ordered;
            fold.run(base, facts);
            if (auto taken = sink(fold, base.order); !taken)
                return taken;
            if (done % 4096 == 0)
                m_progress.report(done, 0, said(QT_TRANSLATE_NOOP("Store", "Reading the work orders")));
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
        }
    }

private:
    const Database &m_db;
    Progress &m_progress;
    Ties m_ties;
};

Status keep(const Database &db, const std::vector<Key> &orders)
{
    auto time = WorkingTime::of(db);
    if (!time)
        return time.error();
    Writer writer(db);
    Statement dropState(db, u"DELETE FROM order_state WHERE work_order = ?"_s);
    Statement dropHops(db, u"DELETE FROM order_hop WHERE work_order = ?"_s);
    for (Key order : orders) {
        dropState.bind(1, order);
        dropHops.bind(1, order);
        if (auto dropped = dropState.run(); !dropped)
            return dropped;
        if (auto dropped = dropHops.run(); !dropped)
            return dropped;
        auto life = OrderStates::life(db, *time, order);
        if (!life && life.error().code == ErrorCode::NotFound)
            continue;
        if (!life)
            return life.error();
        if (auto written = writer.write(order, life->stand, life->hops); !written)
            return written;
    }
    return {};
}

Status make(const Database &db, Progress &progress)
{
    for (const auto &table : {u"order_state"_s, u"order_hop"_s})
        if (auto emptied = Query::run(db, u"DELETE FROM "_s + table); !emptied)
            return emptied.error();
    Writer writer(db);
    return Scan(db, progress).run([&](const OrderFold &fold, Key order) { return writer.write(order, fold.stand(), fold.hops()); });
}

/// Both tables side by side with what the events say; all of them lie in the order of the orders.
Status check(const Database &db, Progress &progress, const Derivation::Problem &problem)
{
    Statement states(db, u"SELECT * FROM order_state ORDER BY work_order"_s);
    Statement hops(db, u"SELECT * FROM order_hop ORDER BY work_order, hop"_s);
    auto state = states.step();
    auto hop = hops.step();
    qint64 stray = 0;
    auto scanned = Scan(db, progress).run([&](const OrderFold &fold, Key order) -> Status {
        for (; state && *state && states.number(0) < order; state = states.step())
            ++stray;
        for (; hop && *hop && hops.number(0) < order; hop = hops.step())
            ++stray;
        bool equal = state && *state && states.number(0) == order;
        if (equal) {
            Comparer compare{states, 1};
            give(fold.stand(), compare);
            equal = compare.equal;
            state = states.step();
        }
        size_t seen = 0;
        for (; hop && *hop && hops.number(0) == order; hop = hops.step(), ++seen) {
            Comparer compare{hops, 2};
            if (seen < fold.hops().size())
                give(fold.hops()[seen], compare);
            equal = equal && seen < fold.hops().size() && compare.equal;
        }
        if (!equal || seen != fold.hops().size())
            problem(said(QT_TRANSLATE_NOOP("Store", "The state of work order %1 is not what its events say.")).arg(order));
        return !state ? Status(state.error()) : !hop ? Status(hop.error()) : Status();
    });
    if (!scanned)
        return scanned;
    for (; state && *state; state = states.step())
        ++stray;
    for (; hop && *hop; hop = hops.step())
        ++stray;
    if (stray)
        problem(said(QT_TRANSLATE_N_NOOP("Store", "%n states of work orders belong to no order."), stray));
    return !state ? Status(state.error()) : !hop ? Status(hop.error()) : Status();
}

} // namespace

const Derivation &OrderStates::derivation()
{
    static const Derivation derivation{{u"order_state"_s, u"order_hop"_s},
                                       {{u"work_order"_s}, {u"order_event"_s, u"work_order"_s}},
                                       {u"calendar_day"_s, u"calendar_year"_s, u"office_hours"_s},
                                       keep,
                                       make,
                                       check};
    return derivation;
}

Result<OrderStates::Life> OrderStates::life(const Database &db, const WorkingTime &time, Key order)
{
    Life life;
    Statement base(db, u"SELECT %1 FROM work_order WHERE key = ?"_s.arg(BaseColumns));
    base.bind(1, order);
    auto found = base.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This record is no longer in the file.")), u"work_order"_s};
    life.base = baseOf(base);
    Statement events(db, u"SELECT %1 FROM order_event WHERE work_order = ? ORDER BY depth, key"_s.arg(FactColumns));
    events.bind(1, order);
    while (true) {
        auto more = events.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        life.facts.push_back(factOf(events));
    }
    if (auto ordered = Ties(db).order(life.facts); !ordered)
        return ordered.error();
    OrderFold fold(time);
    fold.run(life.base, life.facts);
    life.stand = fold.stand();
    life.hops = fold.hops();
    life.unplaced = fold.unplaced();
    life.undone = fold.undone();
    life.lastMove = fold.lastMove();
    return life;
}

} // namespace Allpost
