// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/shortlist.h"

namespace Allpost {

void ShortList::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant ShortList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListCell cell = m_rows.at(index.row()).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::TextAlignmentRole: return int((cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MeaningRole: return int(cell.meaning);
    case StrongRole: return cell.strong;
    case SubTextRole: return cell.sub.isEmpty() ? QVariant() : cell.sub;
    case IconRole: return cell.icon.isEmpty() ? QVariant() : cell.icon;
    case IconMeaningRole: return int(cell.iconMeaning);
    case KeyRole: return cell.key.isEmpty() ? QVariant() : cell.key;
    case ChipsRole: return cell.chips.isEmpty() ? QVariant() : QVariant::fromValue(cell.chips);
    default: return {};
    }
}

QVariant ShortList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = m_rows.isEmpty() ? m_right.contains(section) : m_rows.first().cells.value(section).right;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace Allpost
