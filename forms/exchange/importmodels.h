// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/rosterimport.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

#include <vector>

namespace Allpost {

/// The rows of the file as they would be kept, with what is wrong in which cell. Numbers of people are masked but for the
/// cells that are to be mended. Rows that were shown are remembered, so that the import can be worked on meanwhile.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// rows: which rows of the import, in order.
    void setImport(RosterImport *import, const QList<int> &rows);
    /// A worker uses the import: nothing is asked of it until it is given back, and no cell can be changed.
    void setFrozen(bool on);
    /// The worker shows numbers of people in full now.
    void setRevealed(bool on);
    int importRow(int row) const { return m_rows.value(row, -1); }
    int rowOf(int importRow) const { return int(m_rows.indexOf(importRow)); }
    bool hasFinding(int row) const;
    /// Takes the last mended cell back; gives it, or an invalid index when there is none.
    QModelIndex takeBackMend();
    bool hasMends() const { return !m_mends.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void mended(int importRow);

private:
    struct Shown { QString target; int nth = 0; QString label; QString letter; };
    struct Cell
    {
        int column = -1;       ///< of the file; -1: this sheet has none
        QString text = {};
        QString finding = {};
        Finding::Weight weight = Finding::Weight::Note;
        bool isRaw = false;    ///< to be mended: shown as it stands
        bool isMended = false;
    };
    struct Row
    {
        int number = 0;
        Finding::Weight weight = Finding::Weight::Note;
        std::vector<Cell> cells = {};
    };
    struct Mend { int row; int column; QString before; bool wasMended; };

    /// The file's column that goes to this shown column in the sheet of the row; -1: none.
    int fileColumn(int row, int section) const;
    /// Null while frozen when it was not looked at before.
    const Row *shown(int row) const;
    QVariant number(const Row &row, int role) const;
    void refill();

    RosterImport *m_import = nullptr;
    QList<int> m_rows;
    QList<Shown> m_columns;
    QList<Mend> m_mends;
    bool m_frozen = false;
    bool m_revealed = false;
    mutable QCache<int, Row> m_cache{2000};
};

/// Where the file says something else than the office: one row a field; ticked, the file's value is taken.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, What, Office, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(RosterImport *import);
    /// See PreviewModel::setFrozen.
    void setFrozen(bool on) { m_frozen = on; }
    void chooseAll(bool fromFile);
    int chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Whose { QString name = {}; QString door = {}; };
    Whose whose(int row) const;

    RosterImport *m_import = nullptr;
    QList<RowDifference> m_differences;
    bool m_frozen = false;
    mutable QHash<int, Whose> m_whose;
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
class FindingGroupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(const QList<FindingGroup> &groups);
    const FindingGroup *at(int row) const { return row >= 0 && row < m_groups.size() ? &m_groups.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FindingGroup> m_groups;
};

} // namespace Allpost
