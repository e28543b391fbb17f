// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/hoursmodel.h"

#include "models/views/roles.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// "12345" as Mon–Fri, "136" as Mon, Wed, Sat.
QString weekdays(const QString &digits)
{
    const auto name = [](QChar day) { return QLocale().dayName(day.digitValue(), QLocale::ShortFormat); };
    QStringList parts;
    for (qsizetype i = 0; i < digits.size();) {
        qsizetype end = i;
        while (end + 1 < digits.size() && digits.at(end + 1).unicode() == digits.at(end).unicode() + 1)
            ++end;
        if (end - i >= 2) {
            parts << HoursModel::tr("%1–%2").arg(name(digits.at(i)), name(digits.at(end)));
        } else {
            for (qsizetype day = i; day <= end; ++day)
                parts << name(digits.at(day));
        }
        i = end + 1;
    }
    return parts.join(HoursModel::tr(", "));
}

QString when(const HoursLine &line)
{
    if (!line.key)
        return HoursModel::tr("Usual hours");
    return line.hours.until.isEmpty() ? HoursModel::tr("from %1 on").arg(line.hours.since)
                                      : HoursModel::tr("%1 to %2").arg(line.hours.since, line.hours.until);
}

QString periods(const OfficeHours &hours)
{
    const QString morning = u"%1–%2"_s.arg(hours.morningFrom, hours.morningTo);
    return hours.afternoonFrom.isEmpty() ? morning : u"%1  %2–%3"_s.arg(morning, hours.afternoonFrom, hours.afternoonTo);
}

QString length(const OfficeHours &hours)
{
    const auto of = DayHours::of(hours);
    if (!of)
        return HoursModel::tr("does not count");
    const int rest = of->minutes() % 60;
    return rest ? HoursModel::tr("%1 h %2 min").arg(of->minutes() / 60).arg(rest) : HoursModel::tr("%1 h").arg(of->minutes() / 60);
}

} // namespace

HoursModel::HoursModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    load();
}

void HoursModel::load()
{
    auto own = Calendars::hours(m_store.db());
    beginResetModel();
    m_lines = {HoursLine{0, OfficeHours::usual()}};
    if (own)
        m_lines += *own;
    endResetModel();
}

int HoursModel::rowOf(Key key) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).key == key)
            return row;
    return -1;
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HoursLine &line = m_lines.at(index.row());
    if (role == StrongRole)
        return index.column() == When && line.key;
    if (role == MeaningRole && index.column() == Length && !DayHours::of(line.hours))
        return int(Meaning::Warn);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return when(line);
    case Hours: return periods(line.hours);
    case Days: return weekdays(line.hours.weekdays);
    case Length: return length(line.hours);
    default: return line.key ? line.hours.note : tr("where the office says nothing else");
    }
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Hours: return tr("Hours");
    case Days: return tr("Weekdays");
    case Length: return tr("A day");
    default: return tr("Note");
    }
}

} // namespace Allpost
