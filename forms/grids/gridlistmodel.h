// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/gridbalance.h"
#include "models/grids/gridchecks.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The grids of a layer with their size, their workers and what they lack; last, when there are any, the places that lie
/// in no grid. Buildings dropped on a grid are told by dropped().
class GridListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, Workers, Problems, ColumnCount };
    enum Role { HouseholdsRole = CellRoleEnd, SmallestRole, LargestRole };
    static constexpr const char *BlocksMime = "application/x-allpost-grid-blocks";

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const GridReport &report);
    const GridReport &report() const { return m_report; }
    /// 0 for the row of what lies in no grid.
    Key keyAt(int row) const;
    int rowOf(Key grid) const;
    bool isNone(int row) const { return row == int(m_report.grids.size()); }
    const GridState *stateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {QString::fromLatin1(BlocksMime)}; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(Allpost::Key grid);

private:
    bool hasNone() const { return m_report.doorsInNone > 0; }
    QVariant noneData(int column, int role) const;

    GridReport m_report;
};

/// What lies in one grid: estates, in them buildings, or parts of a building that lies in several grids.
class GridBlocksModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Place, Households, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setBlocks(const QList<GridBlock> &blocks);
    /// The blocks of these rows, all of an estate when it is chosen; each once.
    QList<GridBlock> blocksAt(const QModelIndexList &rows) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {QString::fromLatin1(GridListModel::BlocksMime)}; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Estate { QString name = {}; QList<GridBlock> blocks = {}; int households = 0; };

    QList<Estate> m_estates;
};

} // namespace Allpost
