// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/caregroups.h"

#include <QAbstractTableModel>

namespace Allpost {

/// All care groups of the office with what is set for each; follows the store.
class CareGroupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Group, KeptFor, Attention, VisitEvery, ColumnCount };

    explicit CareGroupsModel(Store &store, QObject *parent = nullptr);

    void load();
    const CareGroupInfo *at(int row) const { return row >= 0 && row < m_groups.size() ? &m_groups.at(row) : nullptr; }
    int rowOf(const QString &group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Store &m_store;
    QList<CareGroupInfo> m_groups;
};

} // namespace Allpost
