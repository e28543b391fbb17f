// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/ordersof.h"

#include <QAbstractTableModel>

#include <optional>

namespace Allpost {

/// Orders in two columns: what and where it is, and how it stands with the time left.
class OpenOrdersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<OrderLine> &lines, const std::optional<WorkingTime> &time);
    const QList<OrderLine> &lines() const { return m_lines; }
    /// 0 when there is no such row.
    Key orderAt(int row) const { return m_lines.value(row).order; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<OrderLine> m_lines;
    std::optional<WorkingTime> m_time;
};

} // namespace Allpost
