// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"
#include "models/residents/finder.h"
#include "models/views/roles.h"
#include "models/workorders/orderlists.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>

class QAction;

namespace Allpost {

class Workplace;

/// What a typed text finds: people first, then work orders, points accounts of who is no resident (or by number and code),
/// then verbs of the program. One row each, three columns: who, where, numbers.
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Who, Where, Numbers, ColumnCount };
    static constexpr int MostPeople = 50;
    static constexpr int MostOrders = 5;
    static constexpr int MostAccounts = 5;
    static constexpr int MostCommands = 5;

    explicit SearchModel(Workplace &workplace, QObject *parent = nullptr);

    void search(const QString &text);
    QString text() const { return m_text; }
    /// People in all, shown or not.
    qint64 total() const { return m_total; }

    /// The person in this row, 0 for an order or a verb.
    Key resident(int row) const;
    /// The order in this row: by its number, ours or elsewhere, or an open one by words. 0: none.
    Key order(int row) const;
    /// The points account in this row. 0: none.
    Key account(int row) const;
    QAction *command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ListedOrder> findOrders(const QString &text);
    QList<AccountLine> findAccounts(const QString &text) const;
    QVariant accountData(const AccountLine &account, int column, int role) const;
    QVariant orderData(const ListedOrder &order, int column, int role) const;
    QVariant personData(const FoundResident &person, int column, int role) const;

    Workplace &m_workplace;
    QString m_text;
    qint64 m_total = 0;
    QList<FoundResident> m_people;
    QList<ListedOrder> m_orders;
    QList<AccountLine> m_accounts;
    std::optional<WorkingTime> m_time;
    QList<QPointer<QAction>> m_commands;
};

} // namespace Allpost
