// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/gridbalance.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The plan being worked on, shown twice: its buildings with where they go, and its grids with what they get.
class GridPlanBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const GridPlan &plan() const { return m_plan; }
    void setPlan(const GridPlan &plan);
    /// Blocks by their place in the plan.
    void move(const QList<int> &blocks, int part);
    void rename(int part, const QString &name);

Q_SIGNALS:
    /// Another plan.
    void replaced();
    /// Who goes where, or a name.
    void changed();

private:
    GridPlan m_plan;
};

/// The blocks in walking order: title, households, people, the grid now and the one to be; what moves is marked.
class PlanBlocksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Place, Households, People, Now, Then, ColumnCount };

    explicit PlanBlocksModel(GridPlanBoard &board, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const GridPlanBoard &m_board;
};

/// The grids to be: name (of new ones changed in place), size, who comes and who leaves.
class PlanPartsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, Comes, Goes, ColumnCount };

    explicit PlanPartsModel(GridPlanBoard &board, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    GridPlanBoard &m_board;
};

} // namespace Allpost
