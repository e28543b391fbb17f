// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/pastmodel.h"

#include "forms/exchange/importtexts.h"
#include "models/store/undo.h"
#include "models/views/roles.h"

#include <QDateTime>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString dayAndTime(qint64 wall)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(wall);
    const QDate today = QDate::currentDate();
    if (at.date() == today)
        return PastModel::tr("today %1").arg(at.toString(u"HH:mm"_s));
    return at.toString(at.date().year() == today.year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

void PastModel::setImports(const QList<PastImport> &imports)
{
    beginResetModel();
    m_imports = imports;
    endResetModel();
}

QString PastModel::refusal(int row) const
{
    const PastImport *past = at(row);
    if (!past)
        return tr("Choose one of the imports first.");
    if (past->isTakenBack)
        return tr("This import has been taken back already.");
    return past->isTooOld ? tr("More than seven days have passed since; change the people one by one.") : QString();
}

int PastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int PastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == File ? tr("Roster") : section == CameIn ? tr("Came in") : tr("Can be taken back");
}

QVariant PastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastImport &past = m_imports.at(index.row());
    const bool isGone = past.isTakenBack;
    switch (index.column()) {
    case File:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return past.file;
        if (role == SubTextRole)
            return past.worker.isEmpty() ? dayAndTime(past.wall) : u"%1 · %2"_s.arg(dayAndTime(past.wall), past.worker);
        return role == StrongRole ? QVariant(!isGone) : role == MeaningRole && isGone ? QVariant(int(Meaning::Faint)) : QVariant();
    case CameIn:
        if (role == Qt::DisplayRole)
            return tr("%1 new").arg(ImportTexts::number(past.added));
        if (role == SubTextRole)
            return tr("%1 completed").arg(ImportTexts::number(past.updated));
        return role == MeaningRole && isGone ? QVariant(int(Meaning::Faint)) : QVariant();
    case State:
        if (role == ChipsRole && isGone)
            return QVariant::fromValue(QList<ChipValue>{{tr("Taken back"), Meaning::Neutral, u"undo-2"_s}});
        if (role == Qt::DisplayRole && !isGone)
            return past.isTooOld ? tr("no longer") : tr("till %1").arg(QDateTime::fromMSecsSinceEpoch(past.wall + Undo::Window).toString(u"MM-dd HH:mm"_s));
        return role == MeaningRole ? QVariant(int(past.isTooOld ? Meaning::Faint : Meaning::Quiet)) : QVariant();
    default: return {};
    }
}

} // namespace Allpost
