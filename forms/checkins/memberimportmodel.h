// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/memberimport.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The rows of a unit's list and what would become of each; those to be confirmed and held back first.
class MemberImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Happens, Person, Resident, Home, Duty, Skills, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(const MemberImport *import);
    /// Its row in the import, -1 for none.
    int indexOf(int row) const { return m_order.value(row, -1); }
    const MemberImportRow *at(int row) const;
    /// The import changed one of its rows.
    void rowChanged(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const MemberImportRow &row, int column) const;
    QString below(const MemberImportRow &row, int column) const;
    static QString all(const MemberImportRow &row);

    const MemberImport *m_import = nullptr;
    QList<int> m_order;
};

} // namespace Allpost
