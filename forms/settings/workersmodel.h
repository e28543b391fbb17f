// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/workers.h"

#include <QAbstractTableModel>

namespace Allpost {

/// All workers with their duty, those who left too. Names and duties can be changed in place (F2).
class WorkersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Duty, ColumnCount };

    explicit WorkersModel(Store &store, QObject *parent = nullptr);

    void load();
    Key keyAt(int row) const;
    bool isInactive(int row) const;
    int rowOf(Key worker) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A name or duty could not be kept.
    void refused(const QString &sentence);

private:
    Store &m_store;
    QList<Workers::Entry> m_entries;
};

} // namespace Allpost
