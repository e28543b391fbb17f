// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderchoicesmodel.h"

namespace Allpost {

void OrderChoicesModel::setHeadings(const QString &whats, const QString &whys)
{
    m_whats = whats;
    m_whys = whys;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void OrderChoicesModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant OrderChoicesModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const bool open = row->whyNot.isEmpty();
    const QString text = index.column() == What ? row->what : open ? row->does : row->whyNot;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text;
    case MeaningRole: return int(!open ? Meaning::Faint : index.column() == What ? Meaning::Plain : Meaning::Quiet);
    case StrongRole: return index.column() == What && row->next;
    case IconRole: return index.column() == What ? row->icon : QString();
    case IconMeaningRole: return int(open ? Meaning::Accent : Meaning::Faint);
    default: return {};
    }
}

QVariant OrderChoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? m_whats : m_whys;
}

} // namespace Allpost
