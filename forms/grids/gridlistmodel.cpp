// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridlistmodel.h"

#include <QLocale>
#include <QMimeData>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Meaning meaningOf(GridProblem::Kind kind)
{
    switch (kind) {
    case GridProblem::TooLarge:
    case GridProblem::NoCommunityWorker:
    case GridProblem::NoGridWorker: return Meaning::Bad;
    default: return Meaning::Warn;
    }
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

void GridListModel::setReport(const GridReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

Key GridListModel::keyAt(int row) const
{
    const GridState *state = stateAt(row);
    return state ? state->grid : 0;
}

int GridListModel::rowOf(Key grid) const
{
    for (int row = 0; row < m_report.grids.size(); ++row)
        if (m_report.grids.at(row).grid == grid)
            return row;
    return -1;
}

const GridState *GridListModel::stateAt(int row) const
{
    return row >= 0 && row < m_report.grids.size() ? &m_report.grids.at(row) : nullptr;
}

int GridListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.grids.size()) + (hasNone() ? 1 : 0);
}

int GridListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GridListModel::noneData(int column, int role) const
{
    if (role == Qt::DisplayRole && column == Name)
        return tr("In no grid");
    if (role == Qt::DisplayRole && column == Size)
        return number(m_report.householdsInNone);
    if (role == Qt::TextAlignmentRole && column == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == HouseholdsRole)
        return m_report.householdsInNone;
    if (role == ChipsRole && column == Problems)
        return QVariant::fromValue(QList<ChipValue>{{tr("in no grid"), Meaning::Warn, {}}});
    if (role == MeaningRole)
        return int(Meaning::Quiet);
    return {};
}

QVariant GridListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridState *state = stateAt(index.row());
    if (!state)
        return noneData(index.column(), role);
    const bool whole = state->parent == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return whole ? state->name : u"　"_s + state->name;
        if (index.column() == Size)
            return number(state->households);
        return index.column() == Workers ? (state->workers.isEmpty() ? tr("nobody") : state->workers.join(u"、"_s)) : QString();
    case Qt::TextAlignmentRole: return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Size && m_report.largest)
            return tr("%1 households; a grid has %2 to %3").arg(number(state->households), number(m_report.smallest), number(m_report.largest));
        if (index.column() == Problems) {
            QStringList sentences;
            for (const GridProblem &problem : state->problems)
                sentences << problem.sentence();
            return sentences.isEmpty() ? QVariant(role == Qt::AccessibleTextRole ? tr("nothing lacks") : QString()) : QVariant(sentences.join(u'\n'));
        }
        return {};
    case StrongRole: return index.column() == Name && whole;
    case MeaningRole: return int(index.column() == Workers && state->workers.isEmpty() ? Meaning::Faint : Meaning::Plain);
    case ChipsRole:
        if (index.column() == Problems) {
            QList<ChipValue> chips;
            for (const GridProblem &problem : state->problems)
                chips.append({problem.chip(), meaningOf(problem.kind), {}});
            return chips.isEmpty() ? QVariant() : QVariant::fromValue(chips);
        }
        return {};
    case HouseholdsRole: return state->households;
    case SmallestRole: return whole ? m_report.smallest : 0;
    case LargestRole: return whole ? m_report.largest : 0;
    default: return {};
    }
}

QVariant GridListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Grid");
    case Size: return tr("Households");
    case Workers: return tr("Workers");
    case Problems: return tr("To see to");
    default: return {};
    }
}

Qt::ItemFlags GridListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto usual = QAbstractTableModel::flags(index);
    return keyAt(index.row()) ? usual | Qt::ItemIsDropEnabled : usual;
}

bool GridListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return data && data->hasFormat(QString::fromLatin1(BlocksMime)) && keyAt(parent.row()) != 0;
}

bool GridListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(keyAt(parent.row()));
    // The tree takes nothing out by itself: the list is read anew after the deed.
    return false;
}

void GridBlocksModel::setBlocks(const QList<GridBlock> &blocks)
{
    beginResetModel();
    m_estates.clear();
    Key last = -1;
    for (const GridBlock &block : blocks) {
        if (m_estates.isEmpty() || block.estate != last) {
            last = block.estate;
            Estate estate;
            // The name of the estate is what the title begins with before the building.
            estate.name = block.estateName.isEmpty() ? tr("Without an estate") : block.estateName;
            m_estates.append(estate);
        }
        m_estates.last().blocks.append(block);
        m_estates.last().households += block.households;
    }
    endResetModel();
}

QList<GridBlock> GridBlocksModel::blocksAt(const QModelIndexList &rows) const
{
    QList<GridBlock> found;
    const auto take = [&](const GridBlock &block) {
        for (const GridBlock &known : std::as_const(found))
            if (known.place == block.place)
                return;
        found.append(block);
    };
    for (const QModelIndex &index : rows) {
        if (!index.isValid() || index.column() != 0)
            continue;
        if (!index.parent().isValid()) {
            for (const GridBlock &block : m_estates.at(index.row()).blocks)
                take(block);
        } else {
            take(m_estates.at(index.parent().row()).blocks.at(index.row()));
        }
    }
    return found;
}

QModelIndex GridBlocksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex GridBlocksModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int GridBlocksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_estates.size());
    return parent.column() == 0 && !parent.internalId() ? int(m_estates.at(parent.row()).blocks.size()) : 0;
}

int GridBlocksModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GridBlocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isEstate = !index.internalId();
    const Estate &estate = m_estates.at(isEstate ? index.row() : int(index.internalId()) - 1);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Households)
            return number(isEstate ? estate.households : estate.blocks.at(index.row()).households);
        return isEstate ? estate.name : estate.blocks.at(index.row()).shortTitle;
    case Qt::ToolTipRole: return isEstate || index.column() != Place ? QVariant() : QVariant(estate.blocks.at(index.row()).title);
    case Qt::TextAlignmentRole: return int((index.column() == Households ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StrongRole: return isEstate && index.column() == Place;
    default: return {};
    }
}

QVariant GridBlocksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Households)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Buildings") : tr("Households");
}

Qt::ItemFlags GridBlocksModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QMimeData *GridBlocksModel::mimeData(const QModelIndexList &indexes) const
{
    const QList<GridBlock> blocks = blocksAt(indexes);
    if (blocks.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    QStringList titles;
    for (const GridBlock &block : blocks)
        titles << block.title;
    data->setData(QString::fromLatin1(GridListModel::BlocksMime), QByteArray::number(blocks.size()));
    data->setText(titles.join(u'\n'));
    return data;
}

} // namespace Allpost
