// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/readlogmodel.h"

#include "models/views/roles.h"

#include <QDateTime>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

ReadLogModel::ReadLogModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store) {}

void ReadLogModel::load()
{
    beginResetModel();
    m_entries.clear();
    if (auto list = ReadLog::list(m_store.db(), MostEntries))
        m_entries = *list;
    endResetModel();
}

int ReadLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ReadLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadLog::Entry &entry = m_entries.at(index.row());
    if (role == MeaningRole && index.column() == Why)
        return int(entry.reason.isEmpty() ? Meaning::Faint : Meaning::Plain);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return QDateTime::fromMSecsSinceEpoch(entry.wall).toString(u"MM-dd HH:mm"_s);
    case Who: return entry.worker.isEmpty() ? tr("unknown") : entry.worker;
    case What: {
        const QString what = entry.what == "reveal"_L1   ? tr("shown in full")
                             : entry.what == "copy"_L1   ? tr("copied in full")
                             : entry.what == "export"_L1 ? tr("exported in full")
                             : entry.what == "print"_L1  ? tr("printed in full")
                                                         : entry.what;
        return entry.rows > 1 ? tr("%1, %2 rows").arg(what, QLocale().toString(entry.rows)) : what;
    }
    case Why: return entry.reason.isEmpty() ? tr("not asked") : entry.reason;
    default: return {};
    }
}

QVariant ReadLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Why: return tr("Reason");
    default: return {};
    }
}

} // namespace Allpost
