// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/rosterimport.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>

namespace Allpost {

/// Which column of the file goes where: one row a column of the file.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Letter, Heading, Samples, Target, ColumnCount };
    /// Role of the target's name, to choose it.
    enum Role { TargetNameRole = CellRoleEnd };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(RosterImport *import, int sheet);
    void setTarget(int row, const QString &target);

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

    RosterImport *m_import = nullptr;
    int m_sheet = 0;
};

/// The rows of the file as they would be kept, with what is wrong in which cell. Numbers of people are masked but for the
/// cells that are to be mended.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// rows: which rows of the import, in order.
    void setImport(RosterImport *import, const QList<int> &rows);
    int importRow(int row) const { return m_rows.value(row, -1); }
    int rowOf(int importRow) const { return int(m_rows.indexOf(importRow)); }
    /// A cell was mended: its row and those that hang on it look different now.
    void touched();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void mended(int importRow);

private:
    struct Shown { QString target; int nth = 0; QString label; };
    /// The file's column that goes to this shown column in the sheet of the row; -1: none.
    int fileColumn(int row, int section) const;

    RosterImport *m_import = nullptr;
    QList<int> m_rows;
    QList<Shown> m_columns;
};

/// Where the file says something else than the office: one row a field; ticked, the file's value is taken.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, What, Office, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(RosterImport *import);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    RosterImport *m_import = nullptr;
};

/// People of these households whom the newer file does not name: listed, never removed.
class MissingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<MissingPerson> &people);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MissingPerson> m_people;
};

/// The kinds of findings with their counts.
class FindingGroupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<FindingGroup> &groups);
    const FindingGroup *at(int row) const { return row >= 0 && row < m_groups.size() ? &m_groups.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FindingGroup> m_groups;
};

} // namespace Allpost
