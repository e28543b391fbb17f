// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordermeasures.h"

#include "models/departments/departmentbook.h"
#include "models/dictionary/codelist.h"
#include "models/workorders/orderjudge.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderMeasures)
};

constexpr qint64 One = 10000;

constexpr std::array LeavingOut{OrderCount::ResponseRate, OrderCount::SolveRate, OrderCount::SatisfyRate, OrderCount::BasicallySatisfied, OrderCount::SignedInTime,
                                OrderCount::AnsweredInTime, OrderCount::AnsweredInTimeBare, OrderCount::ClosedInTime, OrderCount::CloseRate, OrderCount::Called,
                                OrderCount::WhistleAttended, OrderCount::WhistleInTime};
static_assert(LeavingOut.size() == 12);

size_t slot(OrderCount what)
{
    return size_t(std::find(LeavingOut.begin(), LeavingOut.end(), what) - LeavingOut.begin());
}

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString dayText(QDate day)
{
    return isChinese() ? day.toString(u"M月d日") : QLocale().toString(day, u"d MMM");
}

/// Rounded to a whole at half up.
qint64 share(qint64 part, qint64 whole)
{
    return (part * One * 2 + whole) / (whole * 2);
}

/// 938800 → "93.9%": tenths, as they are read.
QString percent(qint64 value)
{
    return QLocale().toString(double((value + 5) / 10) / 10.0, 'f', 1) + u'%';
}

} // namespace

OrderPeriod OrderPeriod::week(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

OrderPeriod OrderPeriod::month(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

OrderPeriod OrderPeriod::quarter(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

OrderPeriod OrderPeriod::before() const
{
    if (*this == month(from))
        return month(from.addDays(-1));
    if (*this == quarter(from))
        return quarter(from.addDays(-1));
    const qint64 days = from.daysTo(to) + 1;
    return {from.addDays(-days), from.addDays(-1)};
}

QString OrderPeriod::spoken() const
{
    if (*this == month(from))
        return isChinese() ? from.toString(u"yyyy年M月") : QLocale().toString(from, u"MMMM yyyy");
    if (*this == quarter(from))
        return Words::tr("Quarter %2 of %1").arg(from.year()).arg((from.month() + 2) / 3);
    int year = 0;
    const int number = from.weekNumber(&year);
    if (*this == week(from))
        return Words::tr("Week %2 of %1 (%3 to %4)").arg(year).arg(number).arg(dayText(from), dayText(to));
    return Words::tr("%1 to %2").arg(isChinese() ? from.toString(u"yyyy年M月d日") : QLocale().toString(from, u"d MMM yyyy"), dayText(to));
}

QString OrderMeasure::valueText() const
{
    if (!value)
        return u"—"_s;
    switch (text().unit) {
    case OrderMeasureText::Unit::Share: return percent(*value);
    case OrderMeasureText::Unit::Hours: return QLocale().toString(double(*value) / One, 'f', 1);
    case OrderMeasureText::Unit::Count: break;
    }
    return QLocale().toString(numerator);
}

QString OrderMeasure::fullText() const
{
    if (!value || text().unit != OrderMeasureText::Unit::Share || what == OrderCount::ThreeRates)
        return valueText();
    return Words::tr("%1 (%2/%3)").arg(valueText(), QLocale().toString(numerator), QLocale().toString(denominator));
}

QString OrderMeasure::excludedText() const
{
    QStringList parts;
    for (const OrderExclusion &one : excluded)
        parts << u"%1 %2"_s.arg(one.label).arg(one.count);
    return parts.join(u" · "_s);
}

qint64 OrderMeasure::excludedCount() const
{
    qint64 sum = 0;
    for (const OrderExclusion &one : excluded)
        sum += one.count;
    return sum;
}

OrderMeasure OrderFigures::measure(OrderCount what, const OrderWeights &weights) const
{
    OrderMeasure m;
    m.what = what;
    const Tally &tally = m_tallies[size_t(what)];
    m.numerator = tally.above;
    m.denominator = tally.below;
    if (what == OrderCount::HoursAverage || what == OrderCount::HoursMedian) {
        const auto count = qint64(m_minutes.size());
        m.denominator = count;
        if (!count)
            return m;
        if (what == OrderCount::HoursAverage) {
            m.numerator = m_sum;
        } else {
            std::vector<int> sorted = m_minutes;
            const auto middle = sorted.begin() + count / 2;
            std::nth_element(sorted.begin(), middle, sorted.end());
            m.numerator = *middle;
            if (count % 2 == 0)
                m.numerator = (m.numerator + *std::max_element(sorted.begin(), middle) + 1) / 2;
        }
        m.value = m.numerator * One / (60 * (what == OrderCount::HoursAverage ? count : 1));
        return m;
    }
    if (what == OrderCount::ThreeRates) {
        const OrderMeasure response = measure(OrderCount::ResponseRate), solve = measure(OrderCount::SolveRate), satisfy = measure(OrderCount::SatisfyRate);
        if (response.value && solve.value && satisfy.value) {
            m.value = (*response.value * weights.response + *solve.value * weights.solve + *satisfy.value * weights.satisfy + 50) / 100;
            m.numerator = *m.value;
            m.denominator = One;
        }
        return m;
    }
    if (m.text().unit == OrderMeasureText::Unit::Count)
        m.value = m.numerator * One;
    else if (m.denominator)
        m.value = share(m.numerator, m.denominator);
    if (const size_t at = slot(what); at < LeavingOut.size())
        for (size_t i = 0; i < OrderOuts; ++i)
            if (m_out[at][i])
                m.excluded << OrderExclusion{OrderOut(i), OrderMeasureBook::code(OrderOut(i)), OrderMeasureBook::label(OrderOut(i)), m_out[at][i]};
    return m;
}

namespace {

Key classOf(const OrderRows &rows, const OrderRow &order)
{
    return rows.classes.value(order.category);
}

/// The part an order, or what happened to it at a department, belongs to.
Key partOf(const OrderRows &rows, OrderMeasures::By by, int order, Key department)
{
    const OrderRow &row = rows.orders[size_t(order)];
    switch (by) {
    case OrderMeasures::By::Whole: return 0;
    case OrderMeasures::By::Department: return department;
    case OrderMeasures::By::Category: return classOf(rows, row);
    case OrderMeasures::By::Force: return row.force ? row.force : 1;
    case OrderMeasures::By::Grid: return row.grid;
    }
    return 0;
}

} // namespace

class OrderMeasures::Counting : public OrderJudge::Listener
{
public:
    Counting(const OrderRows &rows, By by, Key department) : m_rows(rows), m_by(by), m_department(department) {}

    void counts(OrderCount what, int order, Key department, bool hit) override
    {
        if (OrderFigures *figures = of(order, department)) {
            ++figures->m_tallies[size_t(what)].below;
            figures->m_tallies[size_t(what)].above += hit;
        }
    }
    void leftOut(OrderCount what, OrderOut why, int order, Key department) override
    {
        if (OrderFigures *figures = of(order, department))
            ++figures->m_out[slot(what)][size_t(why)];
    }
    void took(int minutes, int order, Key department) override
    {
        if (OrderFigures *figures = of(order, department)) {
            figures->m_minutes.push_back(minutes);
            figures->m_sum += minutes;
        }
    }

    QHash<Key, OrderFigures> take() { return std::move(m_parts); }

private:
    OrderFigures *of(int order, Key department)
    {
        if (m_department && department != m_department)
            return nullptr;
        const Key part = partOf(m_rows, m_by, order, department);
        if (!m_last || part != m_lastPart) {
            m_last = &m_parts[part];
            m_lastPart = part;
        }
        return m_last;
    }

    const OrderRows &m_rows;
    By m_by;
    Key m_department;
    QHash<Key, OrderFigures> m_parts;
    OrderFigures *m_last = nullptr;
    Key m_lastPart = 0;
};

class OrderMeasures::Collecting : public OrderJudge::Listener
{
public:
    Collecting(const OrderRows &rows, OrderCount what, Side side, By by, Key part, OrderOut why, Key department)
        : m_rows(rows), m_what(what), m_side(side), m_by(by), m_part(part), m_why(why), m_department(department)
    {
    }

    void counts(OrderCount what, int order, Key department, bool hit) override
    {
        if (what == m_what && m_side != Side::Excluded && (hit || m_side == Side::Denominator))
            add(order, department);
    }
    void leftOut(OrderCount what, OrderOut why, int order, Key department) override
    {
        if (what == m_what && m_side == Side::Excluded && (m_why == OrderOut::Last || why == m_why))
            add(order, department);
    }
    void took(int, int order, Key department) override
    {
        if ((m_what == OrderCount::HoursAverage || m_what == OrderCount::HoursMedian) && m_side != Side::Excluded)
            add(order, department);
    }

    QList<Key> keys()
    {
        std::sort(m_found.begin(), m_found.end(), [this](int a, int b) {
            const OrderRow &left = m_rows.orders[size_t(a)], &right = m_rows.orders[size_t(b)];
            return std::tie(right.reported, right.key) < std::tie(left.reported, left.key);
        });
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        QList<Key> keys;
        for (int order : m_found)
            keys << m_rows.orders[size_t(order)].key;
        return keys;
    }

private:
    void add(int order, Key department)
    {
        if ((!m_department || department == m_department) && (m_by == By::Whole || partOf(m_rows, m_by, order, department) == m_part))
            m_found.push_back(order);
    }

    const OrderRows &m_rows;
    OrderCount m_what;
    Side m_side;
    By m_by;
    Key m_part;
    OrderOut m_why;
    Key m_department;
    std::vector<int> m_found;
};

Result<OrderMeasures> OrderMeasures::read(const Database &db, const OrderPeriod &period, const OrderScope &scope, Progress &progress, Moment now)
{
    if (!period.isValid())
        return Error{ErrorCode::Invalid, Words::tr("The period ends before it begins."), u"to"_s};
    auto rows = OrderRows::read(db, Moments::of(period.before().from), Moments::of(period.to.addDays(1)), scope, progress);
    if (!rows)
        return rows.error();
    OrderMeasures made;
    made.m_period = period;
    made.m_scope = scope;
    made.m_now = now;
    made.m_rows = std::make_shared<const OrderRows>(std::move(*rows));
    made.m_whole = made.figures(By::Whole).value(0);
    made.m_before = made.figures(By::Whole, true).value(0);
    return made;
}

Result<QList<Key>> OrderMeasures::orders(const Database &db, const OrderPeriod &period, const OrderScope &scope, OrderCount what, Side side, Moment now)
{
    Progress progress;
    auto measures = read(db, period, scope, progress, now);
    if (!measures)
        return measures.error();
    return measures->orders(what, side);
}

QHash<Key, OrderFigures> OrderMeasures::figures(By by, bool before) const
{
    const OrderPeriod period = before ? m_period.before() : m_period;
    Counting counting(*m_rows, by, m_scope.department);
    OrderJudge(*m_rows, Moments::of(period.from), Moments::of(period.to.addDays(1)), m_now).run(counting);
    return counting.take();
}

QList<Key> OrderMeasures::orders(OrderCount what, Side side, By by, Key part, OrderOut why) const
{
    if (what == OrderCount::ThreeRates)
        return {};
    Collecting collecting(*m_rows, what, side, by, part, why, m_scope.department);
    OrderJudge(*m_rows, Moments::of(m_period.from), Moments::of(m_period.to.addDays(1)), m_now).run(collecting);
    return collecting.keys();
}

QList<std::pair<int, Moment>> OrderMeasures::overdue(Key department) const
{
    QList<std::pair<int, Moment>> found;
    const Moment at = end();
    for (int i = 0; i < int(m_rows->orders.size()); ++i) {
        const OrderRow &order = m_rows->orders[size_t(i)];
        if ((department >= 0 && order.department != department) || (m_scope.department && order.department != m_scope.department))
            continue;
        if (const Moment since = OrderJudge::overdueSince(order, m_rows->hopsOf(order), at); since != NoMoment)
            found << std::pair(i, since);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return found;
}

Result<QList<OrderMeasures::Part>> OrderMeasures::parts(const Database &db, By by) const
{
    QHash<Key, OrderFigures> found = figures(by);
    QList<std::pair<Key, QString>> names;
    const auto read = [&](const QString &sql) -> Status {
        auto rows = Query::run(db, sql);
        if (!rows)
            return rows.error();
        while (rows->next())
            names << std::pair(rows->number(0), rows->text(1));
        return {};
    };
    Status done;
    switch (by) {
    case By::Whole: names << std::pair(Key(0), Words::tr("All")); break;
    case By::Department: {
        auto book = DepartmentBook::read(db);
        if (!book)
            return book.error();
        for (const DepartmentEntry &entry : book->entries())
            names << std::pair(entry.key, entry.department.name);
        names << std::pair(Key(0), Words::tr("The office itself"));
        break;
    }
    case By::Category: done = read(u"SELECT key, name FROM order_category WHERE parent IS NULL ORDER BY position, key"_s); break;
    case By::Grid: done = read(u"SELECT key, name FROM grid ORDER BY key"_s); break;
    case By::Force: {
        Key at = 0;
        const CodeList *list = CodeList::find(u"order_force");
        for (const Code &code : list->items())
            names << std::pair(++at, isChinese() ? code.zh : code.en);
        break;
    }
    }
    if (!done)
        return done.error();
    if (by == By::Category)
        names << std::pair(Key(0), Words::tr("Without a category"));
    if (by == By::Grid)
        names << std::pair(Key(0), Words::tr("In no grid"));
    QList<Part> parts;
    for (const auto &[key, name] : names)
        if (const auto at = found.constFind(key); at != found.cend())
            parts << Part{key, name, *at};
    return parts;
}

} // namespace Allpost
