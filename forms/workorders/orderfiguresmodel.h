// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/orderlists.h"
#include "models/workorders/ordermeasures.h"

#include <QAbstractTableModel>

namespace Allpost {

/// What one cell stands for: to ask for its orders.
struct OrderFigureCell
{
    OrderCount what = OrderCount::Last; ///< Last: nothing stands behind it
    OrderMeasures::Side side = OrderMeasures::Side::Denominator;
    int row = 0;
};

/// The measures of a period one below the other, or departments, classes, forces or grids with the measures side by side.
class OrderFiguresModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum MeasureColumn { Name, Value, Above, Below, LeftOut, Before, MeasureColumns };

    void setMeasures(const OrderMeasures &measures, const OrderWeights &weights);
    /// ranks: of departments their place in the bulletin.
    void setParts(const QString &heading, const QList<OrderMeasures::Part> &parts, bool departments, const OrderWeights &weights);

    bool isByPart() const { return m_byPart; }
    OrderFigureCell cell(const QModelIndex &index) const;
    /// The measure of a cell with its numbers.
    OrderMeasure measure(const QModelIndex &index) const;
    Key partKey(int row) const { return m_parts.value(row).key; }
    QString rowName(int row) const;
    /// Row of a measure; -1 when parts are shown.
    int rowOf(OrderCount what) const;
    QStringList headings() const;
    QStringList cells(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(int row, int column) const;
    QString subText(int row, int column) const;
    double sortValue(int row, int column) const;

    bool m_byPart = false;
    QString m_heading;
    QList<OrderCount> m_columns; ///< of parts
    QList<OrderMeasure> m_measures;
    QList<OrderMeasure> m_before;
    QList<OrderMeasures::Part> m_parts;
    QList<QList<OrderMeasure>> m_cells; ///< of parts, as the columns
    OrderWeights m_weights;
};

/// The orders behind a number.
class OrdersBehindModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Number, Title, Place, Holder, State, Reported, Clock, ColumnCount };

    void setOrders(const QList<ListedOrder> &orders);
    Key keyAt(int row) const { return m_orders.value(row).key; }
    QStringList headings() const;
    QStringList cells(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ListedOrder> m_orders;
};

} // namespace Allpost
