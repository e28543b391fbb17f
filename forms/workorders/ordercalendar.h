// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/workorders/orderboard.h"

#include <QAbstractTableModel>
#include <QTableView>

class QLabel;

namespace Allpost {

class Button;
class Label;

/// A month of limits: weeks as rows, Monday first, the days before and after it empty.
class OrderMonthModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { DayRole = Qt::UserRole + 1, DueRole, OverdueRole, WaitsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(QDate month, const QList<OrderLists::DayCount> &days);
    QDate month() const { return m_first; }
    QDate dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QDate m_first;
    QHash<QDate, OrderLists::DayCount> m_days;
};

/// 时限日历: a month of limits and beside it what ends on the chosen day. Arrows walk from day to day, past the ends of the
/// month too, PgUp and PgDn from month to month, Enter goes to the day's orders.
class OrderCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit OrderCalendar(QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    void setDay(QDate day);
    QDate month() const { return m_months->month(); }
    void showMonth(QDate month, const QList<OrderLists::DayCount> &days);
    void showOrders(const QList<ListedOrder> &orders);
    OrderBoard *orders() const { return m_board; }
    QTableView *days() const { return m_table; }

Q_SIGNALS:
    /// Another day, perhaps of another month: show both anew.
    void dayChanged(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int days);
    void stepMonth(int months);
    void showHead();

    OrderMonthModel *m_months;
    OrderBoardModel *m_orders;
    QTableView *m_table;
    OrderBoard *m_board;
    Label *m_title;
    QDate m_day;
    bool m_showing = false;
};

} // namespace Allpost
