// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/stock.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace Allpost {

class Label;
class Table;
class Workplace;

/// Goods of this desk with what is booked and what was counted.
class CountModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, UnitColumn, BookedColumn, CountedColumn, DifferenceColumn, Columns };
    struct Row
    {
        GoodsEntry goods = {};
        qint64 booked = 0;
        std::optional<qint64> counted = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }
    void setCounted(int row, std::optional<qint64> counted);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

/// 盘点: the counted numbers are typed down the list, Enter goes on; Enter alone says that the booked number is right.
class CountView : public QWidget
{
    Q_OBJECT
public:
    explicit CountView(Workplace &workplace, QWidget *parent = nullptr);

    /// Reads what is booked; what was typed stays.
    void load();
    void begin();
    /// What was counted so far.
    QList<Counted> counted() const;
    bool isTouched() const { return !counted().isEmpty(); }
    void clear();
    Table *table() const { return m_table; }
    CountModel *model() const { return m_model; }

Q_SIGNALS:
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void goOn(int row);

    Workplace &m_workplace;
    CountModel *m_model;
    Table *m_table;
    Label *m_hint;
    Label *m_sum;
    int m_typing = -1; ///< row whose number is being typed
};

} // namespace Allpost
