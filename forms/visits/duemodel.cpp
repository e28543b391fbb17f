// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/duemodel.h"

#include "forms/residents/residenttexts.h"
#include "forms/visits/visittexts.h"
#include "models/views/roles.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void DueModel::setDue(const QList<DueVisit> &due, QDate today, const QHash<Key, QString> &workers)
{
    beginResetModel();
    m_due = due;
    m_today = today;
    m_workers = workers;
    QSet<QString> estates;
    QSet<Whom> there;
    for (const DueVisit &one : due) {
        estates.insert(one.address.estate);
        there.insert(whoOf(one));
    }
    m_withEstate = estates.size() > 1;
    // What was ticked or written stays with its row when the list is read again.
    m_ticked.intersect(there);
    for (auto mark = m_marks.begin(); mark != m_marks.end();)
        mark = there.contains(mark.key()) ? std::next(mark) : m_marks.erase(mark);
    endResetModel();
    Q_EMIT ticksChanged();
}

void DueModel::setReturning(bool returning)
{
    beginResetModel();
    m_returning = returning;
    m_marks.clear();
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<DueVisit> DueModel::chosen() const
{
    QList<DueVisit> rows;
    for (const DueVisit &one : m_due)
        if (m_ticked.isEmpty() || m_ticked.contains(whoOf(one)))
            rows << one;
    return rows;
}

void DueModel::tickAll(bool on)
{
    m_ticked.clear();
    if (on)
        for (const DueVisit &one : std::as_const(m_due))
            m_ticked.insert(whoOf(one));
    if (!m_due.isEmpty())
        Q_EMIT dataChanged(index(0, Door), index(rowCount() - 1, Door), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void DueModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

void DueModel::mark(int row, const QString &outcome)
{
    const DueVisit *due = at(row);
    if (!due)
        return;
    if (outcome.isEmpty()) {
        m_marks.remove(whoOf(*due));
    } else {
        Mark &mark = m_marks[whoOf(*due)];
        mark.visit.household = due->household;
        mark.visit.resident = due->resident;
        mark.visit.outcome = outcome;
    }
    rowChanged(row);
}

void DueModel::write(int row, const Visit &visit, const QByteArray &photo)
{
    const DueVisit *due = at(row);
    if (!due)
        return;
    m_marks.insert(whoOf(*due), {visit, photo});
    rowChanged(row);
}

std::optional<Visit> DueModel::writtenAt(int row) const
{
    const DueVisit *due = at(row);
    const auto mark = due ? m_marks.constFind(whoOf(*due)) : m_marks.constEnd();
    return mark == m_marks.constEnd() ? std::nullopt : std::optional(mark->visit);
}

QList<QByteArray> DueModel::sheetPhotos() const
{
    QList<QByteArray> photos;
    for (const DueVisit &due : m_due)
        if (const auto mark = m_marks.constFind(whoOf(due)); mark != m_marks.constEnd())
            photos << mark->photo;
    return photos;
}

QList<Visit> DueModel::sheet(const QString &day, Key worker) const
{
    QList<Visit> visits;
    for (const DueVisit &due : m_due) {
        const auto mark = m_marks.constFind(whoOf(due));
        if (mark == m_marks.constEnd())
            continue;
        Visit visit = mark->visit;
        visit.visitedOn = day;
        visit.worker = worker;
        visits << visit;
    }
    return visits;
}

int DueModel::rowOfSheet(int visit) const
{
    for (int row = 0; row < m_due.size(); ++row)
        if (m_marks.contains(whoOf(m_due.at(row))) && visit-- == 0)
            return row;
    return -1;
}

int DueModel::reached() const
{
    return int(std::count_if(m_marks.begin(), m_marks.end(), [](const Mark &mark) { return Visits::isReached(mark.visit.outcome); }));
}

Qt::ItemFlags DueModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Door && m_tickable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool DueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Door || !m_tickable)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (m_returning) {
        mark(index.row(), on ? u"met"_s : QString());
        return true;
    }
    const Whom who = whoOf(m_due.at(index.row()));
    if (on)
        m_ticked.insert(who);
    else
        m_ticked.remove(who);
    rowChanged(index.row());
    return true;
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Door: return tr("Door");
    case Who: return tr("Whom");
    case Groups: return tr("Care groups");
    case Last: return tr("Last visited");
    case Due: return m_returning ? tr("Today") : tr("Due");
    case Worker: return tr("Responsible");
    default: return {};
    }
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueVisit &due = m_due.at(index.row());
    const auto mark = m_marks.constFind(whoOf(due));
    const bool isMarked = mark != m_marks.constEnd();
    switch (index.column()) {
    case Door:
        if (role == Qt::DisplayRole) {
            const QString door = VisitTexts::door(due.address, m_withEstate);
            return door.isEmpty() ? tr("no door known") : door;
        }
        if (role == Qt::CheckStateRole && m_tickable)
            return int(m_returning ? isMarked : m_ticked.contains(whoOf(due))) ? Qt::Checked : Qt::Unchecked;
        return role == StrongRole ? QVariant(true) : QVariant();
    case Who:
        if (role == Qt::DisplayRole)
            return due.name.isEmpty() ? tr("a household without a head") : due.name;
        if (role == SubTextRole)
            return due.resident ? ResidentTexts::sexAndAge(due.sex, due.birthDate) : tr("the household");
        return role == StrongRole ? QVariant(true) : QVariant();
    case Groups:
        return role == ChipsRole ? QVariant::fromValue(VisitTexts::chips(due)) : QVariant();
    case Last:
        if (role == Qt::DisplayRole)
            return VisitTexts::ago(due.last, m_today);
        if (role == SubTextRole && !due.tried.isEmpty())
            return tr("tried %1").arg(VisitTexts::ago(due.tried, m_today));
        return role == Qt::ToolTipRole ? QVariant(due.last) : QVariant();
    case Due:
        if (m_returning) {
            if (role == Qt::DisplayRole)
                return isMarked ? VisitTexts::outcome(mark->visit.outcome) : u"—"_s;
            if (role == SubTextRole && isMarked)
                return mark->visit.found.isEmpty() ? QString() : mark->visit.found.simplified();
            return role == MeaningRole ? QVariant(int(!isMarked ? Meaning::Faint : Visits::isReached(mark->visit.outcome) ? Meaning::Ok : Meaning::Warn)) : QVariant();
        }
        if (role == Qt::DisplayRole)
            return VisitTexts::over(due.overdueDays);
        if (role == SubTextRole)
            return tr("every %n days", nullptr, due.every);
        return role == MeaningRole ? QVariant(int(VisitTexts::overMeaning(due.overdueDays, due.last.isEmpty()))) : QVariant();
    case Worker:
        if (role == Qt::DisplayRole)
            return m_workers.value(due.responsible, u"—"_s);
        return role == MeaningRole ? QVariant(int(due.responsible ? Meaning::Plain : Meaning::Faint)) : QVariant();
    default: return {};
    }
}

} // namespace Allpost
