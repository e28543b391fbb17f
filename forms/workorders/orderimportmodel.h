// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/orderimport.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The rows of another system's list and what would become of each.
class OrderImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Happens, Number, Matter, Reported, Due, State, Same, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(const OrderImport *import);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const OrderImportRow &row, int column) const;

    QList<OrderImportRow> m_rows;
    QHash<QString, OrderTwins> m_twins;
};

} // namespace Allpost
