// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/attendancemodel.h"

#include "models/residents/masking.h"
#include "models/workorders/orderwords.h"

#include <QDate>
#include <QRegularExpression>

namespace Allpost {

using namespace Qt::StringLiterals;

void AttendanceModel::setRows(const QList<Row> &rows)
{
    // Writing in a cell goes on where the same departments stand.
    bool same = rows.size() == m_rows.size();
    for (qsizetype i = 0; same && i < rows.size(); ++i)
        same = rows.at(i).key == m_rows.at(i).key;
    if (same) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void AttendanceModel::setRevealed(bool on)
{
    if (m_revealed == on)
        return;
    m_revealed = on;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Person), index(int(m_rows.size()) - 1, Person));
}

QString AttendanceModel::text(const Row &row, int column) const
{
    const Attendance &one = row.attendance;
    switch (column) {
    case Called: return row.department;
    case Answer: return OrderWords::code(u"attendance_answer", one.answer);
    case Arrived: return OrderWords::moment(one.arrivedAt);
    case Person: return one.person;
    case Found: return one.finding;
    case Task: return one.task;
    case Due: return one.taskDue;
    default: return {};
    }
}

QString AttendanceModel::edited(const Row &row, int column) const
{
    switch (column) {
    case Answer: return row.attendance.answer;
    case Arrived: return QString(row.attendance.arrivedAt).replace(u'T', u' ');
    case Person: return QStringList{row.attendance.person, row.attendance.phone}.join(u' ').trimmed();
    default: return text(row, column);
    }
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const Attendance &one = row->attendance;
    const int column = index.column();
    const qint64 late = Whistles::lateBy(one);
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(*row, column);
        return shown.isEmpty() && column != Signed ? u"—"_s : shown;
    }
    case Qt::EditRole: return edited(*row, column);
    case Qt::AccessibleTextRole: return column == Signed ? (one.hasSigned.value_or(false) ? tr("signed") : tr("not signed")) : text(*row, column);
    case Qt::CheckStateRole:
        if (column == Signed)
            return int(one.hasSigned.value_or(false) ? Qt::Checked : Qt::Unchecked);
        return {};
    case StrongRole: return column == Called;
    case MeaningRole: return int(text(*row, column).isEmpty() ? Meaning::Faint : Meaning::Plain);
    case SubTextRole:
        if (column == Called)
            return one.arriveBy.isEmpty() ? tr("called %1").arg(OrderWords::moment(one.calledAt)) : tr("there by %1").arg(OrderWords::moment(one.arriveBy));
        if (column == Arrived && late)
            return one.arrivedAt.isEmpty() ? tr("%n min over", nullptr, int(late)) : tr("%n min late", nullptr, int(late));
        if (column == Person)
            return m_revealed ? one.phone : maskPhone(one.phone);
        if (column == Answer && !one.answeredAt.isEmpty())
            return OrderWords::moment(one.answeredAt);
        return {};
    case SubMeaningRole: return int(column == Arrived && late ? Meaning::Bad : Meaning::Faint);
    default: return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Signed)
        flags |= Qt::ItemIsUserCheckable;
    else if (index.isValid() && index.column() != Called)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AttendanceModel::save(int row, const Attendance &now)
{
    auto seen = m_store->read(Attendance::entity(), m_rows.at(row).key);
    if (!seen) {
        Q_EMIT refused(seen.error().message);
        return false;
    }
    auto changed = Whistles(*m_store).change(*seen, now);
    if (!changed) {
        Q_EMIT refused(changed.error().message);
        return false;
    }
    Q_EMIT refused({});
    // The page reads the order again after the deed; until then the row says what was written.
    if (row < m_rows.size()) {
        m_rows[row].attendance = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    return true;
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || !m_store || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    Attendance now = row->attendance;
    const QString typed = value.toString().trimmed();
    switch (index.column()) {
    case Signed:
        if (role != Qt::CheckStateRole)
            return false;
        now.hasSigned = value.toInt() == Qt::Checked;
        break;
    case Answer: now.answer = typed; break;
    case Arrived: {
        const Moment at = typed.isEmpty() ? NoMoment : OrderWords::typedMoment(typed);
        if (at == NoMoment && !typed.isEmpty()) {
            Q_EMIT refused(tr("Write the time as 14:30 or 11-23 09:00; a full stop means now."));
            return false;
        }
        now.arrivedAt = Moments::text(at);
        break;
    }
    case Person: {
        static const QRegularExpression digits(u"[0-9][0-9 -]{5,}$"_s);
        const QRegularExpressionMatch phone = digits.match(typed);
        now.phone = phone.hasMatch() ? phone.captured().remove(u' ') : QString();
        now.person = typed.left(phone.hasMatch() ? phone.capturedStart() : typed.size()).trimmed();
        break;
    }
    case Found: now.finding = typed; break;
    case Task: now.task = typed; break;
    case Due: now.taskDue = typed; break;
    default: return false;
    }
    return save(index.row(), now);
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Called: return tr("Department");
    case Answer: return tr("Answer");
    case Arrived: return tr("Arrived");
    case Person: return tr("Who came");
    case Signed: return tr("Signed");
    case Found: return tr("Finding");
    case Task: return tr("Takes on");
    case Due: return tr("By when");
    default: return {};
    }
}

} // namespace Allpost
