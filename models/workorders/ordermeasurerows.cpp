// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordermeasurerows.h"

#include "models/departments/departmentbook.h"
#include "models/dictionary/codelist.h"
#include "models/store/statement.h"
#include "models/workorders/orderstates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <string>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Codes of a list by their position from 1; a code that is in no list any more counts as the last, other.
class Positions
{
public:
    explicit Positions(QStringView list)
    {
        for (const Code &code : CodeList::find(list)->items())
            m_codes.push_back(code.code.toStdString());
    }
    quint8 of(std::string_view code) const
    {
        if (code.empty())
            return 0;
        for (size_t i = 0; i < m_codes.size(); ++i)
            if (m_codes[i] == code)
                return quint8(i + 1);
        return quint8(m_codes.size());
    }

private:
    std::vector<std::string> m_codes;
};

/// The orders that are asked for: not over before ?1, reported before ?2. The plus keeps the index of reports out of it: one
/// pass over the table is quicker than being led through it by an index, for this month as for one years ago.
constexpr auto Asked = "(s.since >= ?1 OR s.open = 1) AND +s.reported < ?2"_L1;

class Reading
{
public:
    Reading(const Database &db, Moment from, Moment to, const OrderScope &scope, Progress &progress)
        : m_db(db), m_from(from), m_to(to), m_scope(scope), m_progress(progress)
    {
    }

    Result<OrderRows> run()
    {
        auto book = DepartmentBook::read(m_db);
        if (!book)
            return book.error();
        m_book = &*book;
        for (auto read : {&Reading::readClasses, &Reading::readOrders, &Reading::readHops, &Reading::readSteps, &Reading::readReasons, &Reading::readCalls}) {
            if (auto done = (this->*read)(); !done)
                return done.error();
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
        }
        return std::move(m_rows);
    }

private:
    /// Each row of a statement, from its first to its last.
    template <typename Take>
    static Status each(Statement &rows, Take take)
    {
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            take();
        }
    }

    Key today(Key department)
    {
        if (!department)
            return 0;
        if (department != m_lastDepartment) {
            m_lastDepartment = department;
            m_lastSurvivor = m_book->survivor(department);
        }
        return m_lastSurvivor;
    }
    /// Position of an order; -1: not among them.
    int find(Key key) const { return key > 0 && size_t(key) < m_at.size() ? m_at[size_t(key)] - 1 : -1; }
    static Moment moment(const Statement &row, int column) { return row.isNull(column) ? NoMoment : Moment(row.number(column)); }

    Status readClasses()
    {
        Statement rows(m_db, u"SELECT key, parent FROM order_category"_s);
        return each(rows, [&] { m_rows.classes.insert(rows.number(0), rows.isNull(1) ? rows.number(0) : rows.number(1)); });
    }

    bool isAsked(const OrderRow &order, std::string_view force) const
    {
        return (!m_scope.grid || order.grid == m_scope.grid) && (m_scope.force.isEmpty() || std::string_view(m_scope.force.toLatin1()) == force) &&
               (!m_scope.category || order.category == m_scope.category || m_rows.classes.value(order.category) == m_scope.category);
    }

    Status readOrders()
    {
        static const Positions forces(u"order_force"), satisfactions(u"satisfaction"), opinions(u"opinion"), exclusions(u"exclusion");
        Statement rows(m_db, u"SELECT s.work_order, s.department, w.category, w.grid, s.state, s.open, s.waiting, w.kind, w.channel, w.force, s.satisfaction, s.opinion, s.excluded, "
                             "s.reached, s.solved, s.reported, s.accepted, s.answered, s.called, s.closed, s.accept_due, s.handle_due, s.callback_due, s.since, s.events - s.depth "
                             "FROM order_state s JOIN work_order w ON w.key = s.work_order WHERE "_s + Asked);
        rows.bind(1, m_from);
        rows.bind(2, m_to);
        return each(rows, [&] {
            OrderRow o;
            o.key = rows.number(0);
            o.category = rows.number(2);
            o.grid = rows.number(3);
            const std::string_view force = rows.utf8(9);
            if (!isAsked(o, force))
                return;
            o.department = today(rows.number(1));
            o.at = OrderFlow::at(rows.utf8(4));
            o.open = rows.number(5) != 0;
            o.waiting = rows.number(6) != 0;
            o.hazard = rows.utf8(7) == "hazard";
            const std::string_view channel = rows.utf8(8);
            o.channel = channel == "hotline" ? 1 : channel == "grid" ? 2 : 0;
            o.force = forces.of(force);
            o.satisfaction = satisfactions.of(rows.utf8(10));
            o.opinion = opinions.of(rows.utf8(11));
            o.exclusion = exclusions.of(rows.utf8(12));
            o.reached = rows.isNull(13) ? qint8(-1) : qint8(rows.number(13));
            o.solved = rows.isNull(14) ? qint8(-1) : qint8(rows.number(14));
            int column = 15;
            for (Moment OrderRow::*part : {&OrderRow::reported, &OrderRow::accepted, &OrderRow::answered, &OrderRow::called, &OrderRow::closed, &OrderRow::acceptDue, &OrderRow::handleDue,
                                           &OrderRow::callbackDue})
                o.*part = moment(rows, column++);
            // Of one that was archived without having been closed, its last step says when it ended.
            o.ended = o.open ? NoMoment : o.closed != NoMoment ? o.closed : o.at == OrderAt::Archived ? m_from - 1 : Moment(rows.number(23));
            if (rows.number(24) != 0)
                m_tangled.insert(o.key);
            if (size_t(o.key) >= m_at.size())
                m_at.resize(size_t(o.key) * 5 / 4 + 64);
            m_rows.orders.push_back(o);
            m_at[size_t(o.key)] = int(m_rows.orders.size());
        });
    }

    Status readHops()
    {
        Statement rows(m_db, u"SELECT h.work_order, h.department, h.dispatched, h.sign_due, h.signed, h.handle_due, h.handle_due_bare, h.answered, h.ended, h.outcome = 'returned', h.spent "
                             "FROM order_state s JOIN order_hop h ON h.work_order = s.work_order WHERE "_s + Asked);
        rows.bind(1, m_from);
        rows.bind(2, m_to);
        int last = -1;
        return each(rows, [&] {
            const int at = find(rows.number(0));
            if (at < 0)
                return;
            OrderRow &order = m_rows.orders[size_t(at)];
            if (at != last)
                order.firstHop = int(m_rows.hops.size());
            last = at;
            ++order.hops;
            OrderHopRow &hop = m_rows.hops.emplace_back();
            hop.department = today(rows.number(1));
            int column = 2;
            for (Moment OrderHopRow::*part : {&OrderHopRow::dispatched, &OrderHopRow::signDue, &OrderHopRow::signedAt, &OrderHopRow::handleDue, &OrderHopRow::handleDueBare,
                                              &OrderHopRow::answered, &OrderHopRow::ended})
                hop.*part = moment(rows, column++);
            hop.returned = rows.number(9) != 0;
            hop.spent = rows.isNull(10) ? -1 : int(rows.number(10));
        });
    }

    /// Steps that are counted by their own moment. The list is that of the index order_event_counted.
    Status readSteps()
    {
        static const Positions grades(u"urge_grade");
        struct Step
        {
            Key key;
            OrderStepRow row;
        };
        std::vector<Step> steps;
        QSet<Key> dropped;
        Statement rows(m_db, u"SELECT key, work_order, step, at, grade, target FROM order_event WHERE step IN ('refuse', 'urge', 'escalate', 'reopen', 'merge', 'withdraw', 'undo') "
                             "AND at >= ? ORDER BY at"_s);
        rows.bind(1, Moments::text(m_from));
        if (auto read = each(rows, [&] {
                const int at = find(rows.number(1));
                const OrderDo step = OrderFlow::step(rows.utf8(2));
                if (step == OrderDo::Undo)
                    dropped.insert(rows.number(5));
                else if (at >= 0)
                    steps.push_back({rows.number(0), {at, step, grades.of(rows.utf8(4)), Moments::parseUtf8(rows.utf8(3))}});
            });
            !read)
            return read;
        if (auto read = dropUnplaced(dropped); !read)
            return read;
        for (const Step &step : steps) {
            if (dropped.contains(step.key))
                continue;
            m_rows.steps.push_back(step.row);
            OrderRow &order = m_rows.orders[size_t(step.row.order)];
            if (order.at == OrderAt::Archived && order.closed == NoMoment && (step.row.step == OrderDo::Refuse || step.row.step == OrderDo::Withdraw))
                order.ended = step.row.at;
        }
        return {};
    }

    /// Of the few orders whose events came from desks that had not seen each other: those that had no place.
    Status dropUnplaced(QSet<Key> &dropped)
    {
        if (m_tangled.isEmpty())
            return {};
        auto time = WorkingTime::of(m_db);
        if (!time)
            return time.error();
        for (Key order : std::as_const(m_tangled)) {
            auto life = OrderStates::life(m_db, *time, order);
            if (!life)
                return life.error();
            for (const std::vector<Key> *keys : {&life->unplaced, &life->undone})
                for (Key key : *keys)
                    dropped.insert(key);
            // Taking back that had no place took nothing back.
            for (const OrderFact &fact : life->facts)
                if (fact.step == OrderDo::Undo && std::find(life->undone.begin(), life->undone.end(), fact.target) == life->undone.end() &&
                    std::find(life->unplaced.begin(), life->unplaced.end(), fact.target) == life->unplaced.end())
                    dropped.remove(fact.target);
        }
        return {};
    }

    /// Why those were closed that nobody was called back of.
    Status readReasons()
    {
        static const Positions reasons(u"close_reason");
        Statement find(m_db, u"SELECT reason FROM order_event WHERE work_order = ? AND step = 'close' AND reason IS NOT NULL ORDER BY depth DESC, key DESC LIMIT 1"_s);
        for (OrderRow &order : m_rows.orders) {
            if (order.closed == NoMoment || order.called != NoMoment)
                continue;
            find.bind(1, order.key);
            auto found = find.step();
            if (!found)
                return found.error();
            if (*found)
                order.closeReason = reasons.of(find.utf8(0));
            find.reset();
        }
        return {};
    }

    Status readCalls()
    {
        Statement rows(m_db, u"SELECT work_order, department, called_at, arrive_by, arrived_at FROM attendance WHERE called_at >= ? ORDER BY work_order, key"_s);
        rows.bind(1, Moments::text(m_from));
        return each(rows, [&] {
            if (const int at = find(rows.number(0)); at >= 0)
                m_rows.calls.push_back({at, today(rows.number(1)), Moments::parseUtf8(rows.utf8(2)), Moments::parseUtf8(rows.utf8(3)), Moments::parseUtf8(rows.utf8(4))});
        });
    }

    const Database &m_db;
    Moment m_from;
    Moment m_to;
    OrderScope m_scope;
    Progress &m_progress;
    const DepartmentBook *m_book = nullptr;
    OrderRows m_rows;
    std::vector<int> m_at; ///< of a key: position from 1
    QSet<Key> m_tangled;
    Key m_lastDepartment = 0;
    Key m_lastSurvivor = 0;
};

} // namespace

Result<OrderRows> OrderRows::read(const Database &db, Moment from, Moment to, const OrderScope &scope, Progress &progress)
{
    return Reading(db, from, to, scope, progress).run();
}

} // namespace Allpost
