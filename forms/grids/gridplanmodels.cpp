// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridplanmodels.h"

#include "forms/grids/gridlistmodel.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QVariant right(bool is)
{
    return int((is ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void GridPlanBoard::setPlan(const GridPlan &plan)
{
    m_plan = plan;
    Q_EMIT replaced();
}

void GridPlanBoard::move(const QList<int> &blocks, int part)
{
    if (part < 0 || size_t(part) >= m_plan.parts.size())
        return;
    for (const int block : blocks)
        if (block >= 0 && size_t(block) < m_plan.blocks.size())
            m_plan.blocks[size_t(block)].part = part;
    m_plan.count();
    Q_EMIT changed();
}

void GridPlanBoard::rename(int part, const QString &name)
{
    m_plan.parts[size_t(part)].name = name.simplified();
    Q_EMIT changed();
}

PlanBlocksModel::PlanBlocksModel(GridPlanBoard &board, QObject *parent) : QAbstractTableModel(parent), m_board(board)
{
    connect(&board, &GridPlanBoard::replaced, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&board, &GridPlanBoard::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int PlanBlocksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.plan().blocks.size());
}

int PlanBlocksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanBlocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridPlan &plan = m_board.plan();
    const GridBlock &block = plan.blocks[size_t(index.row())];
    const GridPart *part = block.part >= 0 ? &plan.parts[size_t(block.part)] : nullptr;
    const bool moves = part && (part->grid == 0 || part->grid != block.grid);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Place: return block.title;
        case Households: return number(block.households);
        case People: return number(block.people);
        case Now: {
            for (const GridPart &one : plan.parts)
                if (one.grid && one.grid == block.grid)
                    return one.name;
            return plan.names.value(block.grid, u"—"_s);
        }
        case Then: return part ? part->name : u"—"_s;
        default: return {};
        }
    case Qt::TextAlignmentRole: return right(index.column() == Households || index.column() == People);
    case StrongRole: return moves && index.column() == Then;
    case MeaningRole: return int(index.column() == Then && moves ? Meaning::Accent : Meaning::Plain);
    case IconRole: return index.column() == Then && moves ? QVariant(u"arrow-right"_s) : QVariant();
    case Qt::AccessibleTextRole: return index.column() == Then && moves ? QVariant(tr("moves to %1").arg(part->name)) : QVariant();
    default: return {};
    }
}

QVariant PlanBlocksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return right(section == Households || section == People);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Building");
    case Households: return tr("Households");
    case People: return tr("People");
    case Now: return tr("Now");
    case Then: return tr("Then");
    default: return {};
    }
}

PlanPartsModel::PlanPartsModel(GridPlanBoard &board, QObject *parent) : QAbstractTableModel(parent), m_board(board)
{
    connect(&board, &GridPlanBoard::replaced, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&board, &GridPlanBoard::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int PlanPartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.plan().parts.size());
}

int PlanPartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanPartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridPlan &plan = m_board.plan();
    const GridPart &part = plan.parts[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name: return part.name;
        case Size: return number(part.households);
        case Comes: return part.comes ? u"+"_s + number(part.comes) : u"—"_s;
        case Goes: return part.goes ? u"−"_s + number(part.goes) : u"—"_s;
        default: return {};
        }
    case Qt::EditRole: return index.column() == Name ? QVariant(part.name) : QVariant();
    case Qt::TextAlignmentRole: return right(index.column() != Name);
    case StrongRole: return index.column() == Name;
    case ChipsRole:
        if (index.column() == Name && !part.grid)
            return QVariant::fromValue(QList<ChipValue>{{tr("new"), Meaning::Accent, {}}});
        return {};
    case KeyRole: return index.column() == Name && index.row() < 9 ? QVariant(QString::number(index.row() + 1)) : QVariant();
    case GridListModel::HouseholdsRole: return part.households;
    case GridListModel::SmallestRole: return plan.smallest;
    case GridListModel::LargestRole: return plan.largest;
    case Qt::AccessibleTextRole:
        return index.column() == Size && plan.largest
            ? QVariant(tr("%1 households; a grid has %2 to %3").arg(number(part.households), number(plan.smallest), number(plan.largest))) : QVariant();
    default: return {};
    }
}

QVariant PlanPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return right(section != Name);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Grid");
    case Size: return tr("Households");
    case Comes: return tr("Come");
    case Goes: return tr("Leave");
    default: return {};
    }
}

Qt::ItemFlags PlanPartsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool named = index.column() == Name && !m_board.plan().parts[size_t(index.row())].grid;
    return named ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : QAbstractTableModel::flags(index);
}

bool PlanPartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value.toString().simplified().isEmpty())
        return false;
    m_board.rename(index.row(), value.toString());
    return true;
}

} // namespace Allpost
