// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/staffmodel.h"

#include "models/residents/masking.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void StaffModel::setStaff(const QList<Posts::Role> &wanted, const QList<Posts::Entry> &entries, QDate day)
{
    beginResetModel();
    m_rows.clear();
    const QString today = day.toString(Qt::ISODate);
    for (const Posts::Role &role : wanted) {
        int present = 0;
        for (const Posts::Entry &entry : entries) {
            if (entry.post.role != role.key)
                continue;
            ++present;
            m_rows.append({role, entry, 0, !entry.post.termUntil.isEmpty() && entry.post.termUntil <= today});
        }
        // Buildings and stairwells count for themselves; the check of the grid says how many lack a head.
        if (role.role.level == "grid"_L1 && present < role.role.wanted.value_or(0))
            m_rows.append({role, {}, int(*role.role.wanted) - present, false});
    }
    endResetModel();
}

void StaffModel::setRevealed(bool on)
{
    m_revealed = on;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Phone), index(rowCount() - 1, Phone));
}

int StaffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool vacant = row.entry.key == 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Role: return row.role.role.name;
        case Holder: return vacant ? tr("to be filled") : row.entry.holder;
        case Phone: return row.entry.phone.isEmpty() || vacant ? u"—"_s : row.entry.isResident && !m_revealed ? maskPhone(row.entry.phone) : row.entry.phone;
        default: return {};
        }
    case SubTextRole:
        if (index.column() == Role && !row.entry.place.isEmpty())
            return row.entry.place;
        if (index.column() == Holder && !vacant && !row.entry.post.termUntil.isEmpty())
            return row.termOver ? tr("term over %1").arg(row.entry.post.termUntil) : tr("until %1").arg(row.entry.post.termUntil);
        if (index.column() == Holder && !row.entry.post.employer.isEmpty())
            return row.entry.post.employer;
        return {};
    case SubMeaningRole: return int(row.termOver && index.column() == Holder ? Meaning::Warn : Meaning::Faint);
    case StrongRole: return index.column() == Holder && !vacant;
    case MeaningRole:
        return int(vacant && index.column() == Holder ? Meaning::Bad : Meaning::Plain);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Holder && vacant)
            return tr("%1: %n to be filled", nullptr, row.missing).arg(row.role.role.name);
        return {};
    default: return {};
    }
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Role: return tr("Post");
    case Holder: return tr("Who");
    case Phone: return tr("Phone");
    default: return {};
    }
}

} // namespace Allpost
