// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/statements.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The lines of an account over a period, the latest first; further pages are read when they come into sight, so that a long
/// ledger costs no more than a short one. Reversed lines are grey, reversals red and name what they reverse.
class StatementModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Cause, Change, Balance, ColumnCount };

    /// Lines a page; more come when they are wanted.
    static constexpr int PageLines = 50;

    explicit StatementModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Reads the first page; the account 0: nothing. What fails is told and leaves the model empty.
    Status read(const Database &db, Key account, QDate from, QDate to);
    const StatementSums &sums() const { return m_sums; }
    const StatementLine *line(int row) const;
    int rowOf(Key transfer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Allpost::Error &error);

private:
    QVariant lineData(const StatementLine &line, int column, int role) const;

    const Database *m_db = nullptr;
    Key m_account = 0;
    StatementPeriod m_period;
    StatementSums m_sums;
    QList<StatementLine> m_lines;
    StatementCursor m_next;
    bool m_more = false;
};

} // namespace Allpost
