// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/ordercategories.h"

#include <QAbstractItemModel>

namespace Allpost {

/// The tree of order categories: classes with their leaves; typing narrows it to what fits.
class OrderCategoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1 };

    using QAbstractItemModel::QAbstractItemModel;

    void setBook(const OrderCategoryBook &book);
    const OrderCategoryBook &book() const { return m_book; }
    /// Part of a name or its letters; empty: everything.
    void setTyped(const QString &typed);
    /// Closed categories stand in the tree too.
    void setClosedShown(bool on);

    QModelIndex indexOf(Key key) const;
    Key keyAt(const QModelIndex &index) const;
    /// The first leaf shown; 0 for none.
    Key firstShown() const;
    int leafCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node { Key key = 0; QList<Key> leaves = {}; };
    void arrange();

    OrderCategoryBook m_book;
    QList<Node> m_nodes;
    QString m_typed;
    bool m_closedShown = true;
};

} // namespace Allpost
