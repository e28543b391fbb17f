// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/ordermeasurebook.h"
#include "models/workorders/ordermeasurerows.h"

#include <QDate>

#include <memory>
#include <optional>

namespace Allpost {

/// From a day to a day, both counted.
struct OrderPeriod
{
    QDate from = {};
    QDate to = {};

    static OrderPeriod week(QDate day);  ///< Monday to Sunday
    static OrderPeriod month(QDate day);
    static OrderPeriod quarter(QDate day);
    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    /// Of the same kind just before: of a month the month before, else as many days.
    OrderPeriod before() const;
    /// 2026年11月, 2026年第47周（11月16日至22日）, 2026年第4季度, 11月1日至11月20日.
    QString spoken() const;
    bool operator==(const OrderPeriod &) const = default;
};

struct OrderExclusion
{
    OrderOut why = OrderOut::Last;
    QString reason = {}; ///< code
    QString label = {};
    qint64 count = 0;
};

/// One number with all that belongs to it.
struct OrderMeasure
{
    OrderCount what = OrderCount::Last;
    qint64 numerator = 0;   ///< of a count the count; of hours the minutes
    qint64 denominator = 0; ///< of a count the same; of hours how many answers
    std::optional<qint64> value = {}; ///< in 1/10000 of one (of an hour); nothing where there is nothing to divide by
    QList<OrderExclusion> excluded = {};

    const OrderMeasureText &text() const { return OrderMeasureBook::text(what); }
    /// "93.9%", "1,204", "12.5 hours", "—".
    QString valueText() const;
    /// The same with its fraction: "93.9%（92/98）".
    QString fullText() const;
    /// "repeated 2 · unreachable 1"; empty when nothing is left out.
    QString excludedText() const;
    qint64 excludedCount() const;
};

/// The measures of one part: everything, a department, a class, a force, a grid.
class OrderFigures
{
public:
    OrderMeasure measure(OrderCount what, const OrderWeights &weights = OrderWeights::example()) const;

private:
    friend class OrderMeasures;
    struct Tally
    {
        qint32 above = 0;
        qint32 below = 0;
    };
    std::array<Tally, OrderCounts> m_tallies = {};
    std::array<std::array<qint32, OrderOuts>, 12> m_out = {}; ///< of those measures that leave out
    std::vector<int> m_minutes = {};
    qint64 m_sum = 0;
};

/// 工单统计: what was received, kept in time, solved, of a period; each number from the derived tables, with numerator,
/// denominator, what was left out and why, and the orders behind it. A value: may go to another thread.
class OrderMeasures
{
public:
    enum class Side { Numerator, Denominator, Excluded };
    enum class By { Whole, Department, Category, Force, Grid };

    struct Part
    {
        Key key = 0;        ///< of a force: position in code list order_force from 1; 0: none, the office itself
        QString name = {};
        OrderFigures figures = {};
    };

    /// Reads what the period and the one before it need. Invalid for a period that ends before it begins.
    static Result<OrderMeasures> read(const Database &db, const OrderPeriod &period, const OrderScope &scope, Progress &progress, Moment now = Moments::now());
    /// The orders behind one number, read for this question alone.
    static Result<QList<Key>> orders(const Database &db, const OrderPeriod &period, const OrderScope &scope, OrderCount what, Side side, Moment now = Moments::now());

    const OrderPeriod &period() const { return m_period; }
    const OrderScope &scope() const { return m_scope; }
    Moment now() const { return m_now; }
    const OrderRows &rows() const { return *m_rows; }
    /// The first and the moment after the last of the period, as far as it has come.
    Moment begin() const { return Moments::of(m_period.from); }
    Moment end() const { return std::min(Moments::of(m_period.to.addDays(1)), m_now); }

    const OrderFigures &whole() const { return m_whole; }
    const OrderFigures &wholeBefore() const { return m_before; }
    /// Each department, class, force or grid that anything is counted of, in the order of the office; what has none last.
    Result<QList<Part>> parts(const Database &db, By by) const;
    /// Of departments the figures of the period before.
    QHash<Key, OrderFigures> figures(By by, bool before = false) const;
    /// The orders behind a number, each once, the latest reported first. part: as in Part::key; why: only of this reason.
    QList<Key> orders(OrderCount what, Side side, By by = By::Whole, Key part = 0, OrderOut why = OrderOut::Last) const;

    /// Open and overdue at the end, the longest first: position among rows().orders and since when.
    QList<std::pair<int, Moment>> overdue(Key department = -1) const;

private:
    class Counting;
    class Collecting;

    OrderPeriod m_period;
    OrderScope m_scope;
    Moment m_now = NoMoment;
    std::shared_ptr<const OrderRows> m_rows;
    OrderFigures m_whole;
    OrderFigures m_before;
};

} // namespace Allpost
