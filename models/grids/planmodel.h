// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/buildingplan.h"

#include <QAbstractTableModel>

namespace Allpost {

/// A building plan as rows of floors and columns of doors; where there is no door the cell cannot be chosen. Speaks each
/// door as a sentence to screen readers.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The texts of one door, as they are written into it.
    struct DoorText
    {
        QString number = {};
        QString beside = {};  ///< "3 people"
        QString name = {};    ///< head of the household, or what is so instead
        QString age = {};
        ChipValue mark = {};  ///< the most pressing one
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const BuildingPlan &plan);
    const BuildingPlan &plan() const { return m_plan; }
    PlanColouring colouring() const { return m_colouring; }
    void setColouring(PlanColouring colouring);
    DoorSays saying() const { return m_saying; }
    void setSaying(DoorSays saying);
    /// Only the doors of these people stay lit; nothing: all are.
    void setLit(const std::optional<QSet<Key>> &people);
    /// Only the doors of a count stay lit.
    void setLitCount(std::optional<PlanCount::What> what);
    bool isAllLit() const { return !m_lit && !m_litCount; }
    bool isLit(const PlanDoor &door) const;
    int litDoors() const;

    const PlanDoor *door(const QModelIndex &index) const { return index.isValid() ? m_plan.at(index.row(), index.column()) : nullptr; }
    /// The door of a number a person types, near the present one.
    QModelIndex find(const QString &typed, const QModelIndex &near = {}) const;
    QModelIndex indexOf(Key dwelling) const;
    /// The same door after the plan was read anew: by stairwell and number.
    QModelIndex indexOf(Key stairwell, const QString &room) const;
    DoorText text(const PlanDoor &door) const;
    /// The kinds of the present colouring; kept until the plan or the colouring changes.
    const QList<PlanKind> &legend() const { return m_legend; }
    int kindOf(const PlanDoor &door) const { return BuildingPlan::kindOf(door, m_colouring); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Colours, words or lights changed; the doors are the same.
    void looksChanged();

private:
    void changed();
    QString sentence(const PlanDoor &door) const;

    BuildingPlan m_plan;
    QList<PlanKind> m_legend;
    PlanColouring m_colouring = PlanColouring::LivedIn;
    DoorSays m_saying = DoorSays::HeadAndAge;
    std::optional<QSet<Key>> m_lit;
    std::optional<PlanCount::What> m_litCount;
};

} // namespace Allpost
