// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderfiguresmodel.h"

#include "models/views/roles.h"
#include "models/workorders/orderflow.h"
#include "models/workorders/orderwords.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum OrderCount;

namespace {

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

void OrderFiguresModel::setMeasures(const OrderMeasures &measures, const OrderWeights &weights)
{
    beginResetModel();
    m_byPart = false;
    m_parts.clear();
    m_cells.clear();
    m_measures.clear();
    m_before.clear();
    for (size_t i = 0; i < OrderCounts; ++i) {
        m_measures << measures.whole().measure(OrderCount(i), weights);
        m_before << measures.wholeBefore().measure(OrderCount(i), weights);
    }
    // The rates stand first: what is asked for most.
    const auto first = [](const OrderMeasure &measure) { return measure.text().group == "rates"_L1; };
    std::stable_partition(m_measures.begin(), m_measures.end(), first);
    std::stable_partition(m_before.begin(), m_before.end(), first);
    endResetModel();
}

void OrderFiguresModel::setParts(const QString &heading, const QList<OrderMeasures::Part> &parts, bool departments, const OrderWeights &weights)
{
    beginResetModel();
    m_byPart = true;
    m_heading = heading;
    m_weights = weights;
    m_measures.clear();
    m_before.clear();
    m_parts = parts;
    m_columns = departments ? QList<OrderCount>{Dispatched, SignedInTime, AnsweredInTime, AnsweredInTimeBare, OrderCount::Closed, SolveRate, SatisfyRate, HoursAverage, Overdue}
                            : QList<OrderCount>{Received, OrderCount::Closed, ResponseRate, SolveRate, SatisfyRate, ThreeRates, AnsweredInTime, HoursAverage, Overdue};
    m_cells.clear();
    for (const OrderMeasures::Part &part : parts) {
        QList<OrderMeasure> row;
        for (OrderCount what : std::as_const(m_columns))
            row << part.figures.measure(what, weights);
        m_cells << row;
    }
    endResetModel();
}

OrderFigureCell OrderFiguresModel::cell(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (m_byPart) {
        const OrderCount what = index.column() ? m_columns.value(index.column() - 1) : m_columns.value(0);
        return {what == ThreeRates ? Last : what, OrderMeasures::Side::Denominator, index.row()};
    }
    const OrderMeasure &measure = m_measures.at(index.row());
    if (measure.what == ThreeRates)
        return {};
    using enum OrderMeasures::Side;
    return {measure.what, index.column() == Above ? Numerator : index.column() == LeftOut ? Excluded : Denominator, index.row()};
}

OrderMeasure OrderFiguresModel::measure(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_byPart ? m_cells.at(index.row()).value(qMax(0, index.column() - 1)) : m_measures.at(index.row());
}

QString OrderFiguresModel::rowName(int row) const
{
    return m_byPart ? m_parts.value(row).name : row >= 0 && row < m_measures.size() ? m_measures.at(row).text().label : QString();
}

int OrderFiguresModel::rowOf(OrderCount what) const
{
    for (int row = 0; row < m_measures.size(); ++row)
        if (m_measures.at(row).what == what)
            return row;
    return -1;
}

int OrderFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_byPart ? m_parts.size() : m_measures.size());
}

int OrderFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_byPart ? int(m_columns.size()) + 1 : int(MeasureColumns);
}

QString OrderFiguresModel::text(int row, int column) const
{
    if (m_byPart)
        return column ? m_cells.at(row).at(column - 1).valueText() : m_parts.at(row).name;
    const OrderMeasure &measure = m_measures.at(row);
    const bool isCount = measure.text().unit == OrderMeasureText::Unit::Count;
    switch (column) {
    case Name: return measure.text().label;
    case Value: return measure.valueText();
    case Above: return isCount || measure.what == ThreeRates ? u"—"_s : measure.text().unit == OrderMeasureText::Unit::Hours ? u"—"_s : figure(measure.numerator);
    case Below: return isCount || measure.what == ThreeRates ? u"—"_s : figure(measure.denominator);
    case LeftOut: return measure.excluded.isEmpty() ? u"—"_s : measure.excludedText();
    case Before: return m_before.at(row).valueText();
    default: return {};
    }
}

QString OrderFiguresModel::subText(int row, int column) const
{
    if (!m_byPart || !column)
        return {};
    const OrderMeasure &measure = m_cells.at(row).at(column - 1);
    if (!measure.value || measure.what == ThreeRates)
        return {};
    switch (measure.text().unit) {
    case OrderMeasureText::Unit::Share: return u"%1/%2"_s.arg(figure(measure.numerator), figure(measure.denominator));
    case OrderMeasureText::Unit::Hours: return tr("%1 answers").arg(figure(measure.denominator));
    case OrderMeasureText::Unit::Count: break;
    }
    return {};
}

QStringList OrderFiguresModel::headings() const
{
    QStringList all;
    for (int column = 0; column < columnCount(); ++column)
        all << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return all;
}

QStringList OrderFiguresModel::cells(int row) const
{
    QStringList all;
    for (int column = 0; column < columnCount(); ++column) {
        const QString more = subText(row, column);
        all << (more.isEmpty() ? text(row, column) : text(row, column) + u'\n' + more);
    }
    return all;
}

QVariant OrderFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString shown = text(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return shown;
    case SubTextRole: return subText(index.row(), index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == 0 || (!m_byPart && index.column() == LeftOut) ? Qt::AlignLeft : Qt::AlignRight));
    case StrongRole: return index.column() == 0 || (!m_byPart && index.column() == Value);
    case MeaningRole: {
        const OrderMeasure measure = this->measure(index);
        if (shown == "—"_L1 || shown == "0"_L1)
            return int(Meaning::Faint);
        if (measure.what == Overdue && index.column() > 0)
            return int(Meaning::Bad);
        return int(!m_byPart && index.column() == Before ? Meaning::Quiet : Meaning::Plain);
    }
    default: return {};
    }
}

QVariant OrderFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool left = section == 0 || (!m_byPart && section == LeftOut);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && m_byPart && section)
        return OrderMeasureBook::text(m_columns.at(section - 1)).definition;
    if (role != Qt::DisplayRole)
        return {};
    if (!m_byPart)
        return QStringList{tr("Measure"), tr("Value"), tr("Above"), tr("Below"), tr("Left out"), tr("Period before")}.at(section);
    if (!section)
        return m_heading;
    switch (m_columns.at(section - 1)) {
    case Received: return tr("Received");
    case Dispatched: return tr("Sent");
    case SignedInTime: return tr("Signed in time");
    case AnsweredInTime: return tr("Answered in time");
    case AnsweredInTimeBare: return tr("without extension");
    case OrderCount::Closed: return tr("Closed");
    case ResponseRate: return tr("Response");
    case SolveRate: return tr("Solved");
    case SatisfyRate: return tr("Satisfied");
    case ThreeRates: return tr("Three rates");
    case HoursAverage: return tr("Hours");
    case Overdue: return tr("Overdue");
    default: return {};
    }
}

double OrderFiguresModel::sortValue(int row, int column) const
{
    const OrderMeasure &measure = m_cells.at(row).at(column - 1);
    // What has nothing to be a share of stands last, whatever way it is sorted from the top.
    return measure.value ? double(*measure.value) : -1;
}

void OrderFiguresModel::sort(int column, Qt::SortOrder order)
{
    if (!m_byPart || column < 0 || column >= columnCount())
        return;
    QList<int> rows(m_parts.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        if (order == Qt::DescendingOrder)
            std::swap(a, b);
        return column ? sortValue(a, column) < sortValue(b, column) : QString::localeAwareCompare(m_parts.at(a).name, m_parts.at(b).name) < 0;
    });
    beginResetModel();
    const auto parts = m_parts;
    const auto cells = m_cells;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_parts[i] = parts.at(rows.at(i));
        m_cells[i] = cells.at(rows.at(i));
    }
    endResetModel();
}

void OrdersBehindModel::setOrders(const QList<ListedOrder> &orders)
{
    beginResetModel();
    m_orders = orders;
    endResetModel();
}

QStringList OrdersBehindModel::headings() const
{
    return {tr("Number"), tr("Title"), tr("Place"), tr("With"), tr("State"), tr("Reported"), tr("Limit")};
}

QStringList OrdersBehindModel::cells(int row) const
{
    const ListedOrder &order = m_orders.at(row);
    QString state = OrderFlow::words(order.at);
    if (order.waiting)
        state += u" · "_s + (order.waitReason.isEmpty() ? tr("waiting") : order.waitReason);
    return {order.number, order.title, order.place, order.holder, state, OrderWords::moment(order.reported), order.due == NoMoment ? u"—"_s : OrderWords::moment(order.due)};
}

int OrdersBehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

int OrdersBehindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OrdersBehindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cells(index.row()).at(index.column());
    case StrongRole: return index.column() == Title;
    case MeaningRole: {
        const ListedOrder &order = m_orders.at(index.row());
        if (index.column() == Clock)
            return int(order.due == NoMoment ? Meaning::Faint : order.clock.meaning());
        return int(index.column() == Title ? Meaning::Plain : Meaning::Quiet);
    }
    default: return {};
    }
}

QVariant OrdersBehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(headings().value(section)) : QVariant();
}

} // namespace Allpost
