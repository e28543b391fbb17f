// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/workersmodel.h"

#include "models/views/roles.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

WorkersModel::WorkersModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::committed, this, [this](const ChangeSet &changes) {
        const bool mine = changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &c) { return c.entity == &Worker::entity(); });
        if (mine)
            load();
    });
    load();
}

void WorkersModel::load()
{
    auto list = Workers::list(m_store.db());
    if (!list)
        return;
    const bool same = std::equal(list->begin(), list->end(), m_entries.begin(), m_entries.end(),
                                 [](const Workers::Entry &a, const Workers::Entry &b) { return a.key == b.key; });
    if (same) {
        // A name changed in place: the selection and the input that did it stay.
        m_entries = *list;
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = *list;
    endResetModel();
}

Key WorkersModel::keyAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).key : 0;
}

bool WorkersModel::isInactive(int row) const
{
    return row >= 0 && row < m_entries.size() && m_entries.at(row).isInactive();
}

int WorkersModel::rowOf(Key worker) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries.at(row).key == worker)
            return row;
    return -1;
}

int WorkersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int WorkersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workers::Entry &entry = m_entries.at(index.row());
    const bool name = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole: return name ? entry.worker.name : entry.worker.role.isEmpty() ? tr("not named") : entry.worker.role;
    case Qt::EditRole: return name ? entry.worker.name : entry.worker.role;
    case StrongRole: return name && !entry.isInactive();
    case MeaningRole: return int(entry.isInactive() || (!name && entry.worker.role.isEmpty()) ? Meaning::Faint : Meaning::Plain);
    case ChipsRole:
        if (name && entry.key == m_store.worker())
            return QVariant::fromValue(QList<ChipValue>{{tr("at the desk now"), Meaning::Accent, {}}});
        if (name && entry.isInactive())
            return QVariant::fromValue(QList<ChipValue>{{tr("has left"), Meaning::Neutral, {}}});
        return {};
    default: return {};
    }
}

QVariant WorkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Duty");
}

Qt::ItemFlags WorkersModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool WorkersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().simplified();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const Key worker = keyAt(index.row());
    const Status kept = index.column() == Name ? Workers::rename(m_store, worker, text) : Workers::setRole(m_store, worker, text);
    if (!kept)
        Q_EMIT refused(kept.error().message);
    return kept.has_value();
}

} // namespace Allpost
