// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/caregroupsmodel.h"

#include "forms/care/caretexts.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

CareGroupsModel::CareGroupsModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::committed, this, [this](const ChangeSet &changes) {
        const bool mine = changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &c) { return c.entity == &CareGroup::entity(); });
        if (mine)
            load();
    });
    load();
}

void CareGroupsModel::load()
{
    auto all = CareGroups::list(m_store.db());
    if (!all)
        return;
    // The office's own first: they are what somebody comes here for.
    std::stable_partition(all->begin(), all->end(), [](const CareGroupInfo &info) { return info.isOwn; });
    const bool same = std::equal(all->begin(), all->end(), m_groups.begin(), m_groups.end(),
                                 [](const CareGroupInfo &a, const CareGroupInfo &b) { return a.group == b.group; });
    if (same) {
        m_groups = *all;
        if (!m_groups.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_groups = *all;
    endResetModel();
}

int CareGroupsModel::rowOf(const QString &group) const
{
    for (int row = 0; row < m_groups.size(); ++row)
        if (m_groups.at(row).group == group)
            return row;
    return -1;
}

int CareGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int CareGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CareGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CareGroupInfo &info = m_groups.at(index.row());
    if (role == MeaningRole)
        return int(info.isInactive ? Meaning::Faint : Meaning::Plain);
    switch (index.column()) {
    case Group:
        if (role == StrongRole)
            return !info.isInactive;
        if (role == ChipsRole) {
            QList<ChipValue> chips;
            if (info.isOwn)
                chips << ChipValue{tr("own"), Meaning::Accent, {}};
            if (info.isRestricted)
                chips << ChipValue{tr("restricted"), Meaning::Neutral, u"lock"_s};
            if (info.isInactive)
                chips << ChipValue{tr("not offered"), Meaning::Neutral, {}};
            return QVariant::fromValue(chips);
        }
        return role == Qt::DisplayRole ? info.title() : QVariant();
    case KeptFor: return role == Qt::DisplayRole ? (info.ofHousehold ? tr("household") : tr("person")) : QVariant();
    case Attention: return role == Qt::DisplayRole ? CareTexts::attention(info.attention) : QVariant();
    case VisitEvery:
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? (info.visitEvery ? tr("%n days", nullptr, int(info.visitEvery)) : tr("not planned")) : QVariant();
    default: return {};
    }
}

QVariant CareGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == VisitEvery)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group: return tr("Group");
    case KeptFor: return tr("Kept for");
    case Attention: return tr("Attention");
    default: return tr("Visit every");
    }
}

} // namespace Allpost
