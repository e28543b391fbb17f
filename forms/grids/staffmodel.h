// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/posts.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>

namespace Allpost {

/// Who serves a grid: a row for each post, and one for each place that is still to be filled. Phones of residents are
/// masked until shown in full; those of all others are there to be called.
class StaffModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Role, Holder, Phone, ColumnCount };
    struct Row
    {
        Posts::Role role = {};
        Posts::Entry entry = {}; ///< key 0: vacant
        int missing = 0;         ///< vacant: how many
        bool termOver = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// wanted: posts the office wants in each grid, in its order.
    void setStaff(const QList<Posts::Role> &wanted, const QList<Posts::Entry> &entries, QDate day);
    void setRevealed(bool on);
    const Row *rowAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
    bool m_revealed = false;
};

} // namespace Allpost
