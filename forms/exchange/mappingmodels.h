// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/rosterimport.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Allpost {

/// Which column of the file goes where: one row a column of the file.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Letter, Heading, Samples, Target, FillDown, ColumnCount };
    /// Role of the target's name, to choose it.
    enum Role { TargetNameRole = CellRoleEnd };

    using QAbstractTableModel::QAbstractTableModel;

    /// import must outlive this or be taken away by nullptr before a worker uses it.
    void setImport(RosterImport *import, int sheet);
    void setTarget(int row, const QString &target);
    /// As many first values are shown as fit into this many pixels.
    void setSampleRoom(int px);
    /// How many columns go where they went last time.
    int remembered() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void corrected();

private:
    const ColumnMapping *column(int row) const;
    QString samples(const ColumnMapping &mapping) const;
    QVariant target(const ColumnMapping &mapping, int role) const;
    void allChanged();

    RosterImport *m_import = nullptr;
    int m_sheet = 0;
    int m_room = 160;
    QHash<int, QString> m_withdrawn; ///< file column → letter of the column that took its place
};

/// The sheets of a workbook; ticked, a sheet is brought in.
class SheetsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setImport(RosterImport *import);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void touched();

Q_SIGNALS:
    void corrected();

private:
    RosterImport *m_import = nullptr;
};

/// One of the first rows as it would be kept: a field a row.
class KeptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRow(const KeptRow &row);
    /// The field's name below its value instead of before it: for narrow places.
    void setStacked(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    KeptRow m_row;
    bool m_stacked = false;
};

} // namespace Allpost
