// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/partytree.h"

#include <QAbstractItemModel>

namespace Allpost {

/// The tree of Party organisations: what, who heads it, when the term ends, how many are in office.
class PartyTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Heads, Term, Offices, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(const PartyTree &tree);
    const PartyTree &tree() const { return m_tree; }
    /// Place of the row in PartyTree::nodes(); -1 for none.
    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    QModelIndex indexOf(int node, int column = Name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PartyTree m_tree;
    QHash<int, QList<int>> m_children;
    QHash<int, int> m_rows;
};

} // namespace Allpost
