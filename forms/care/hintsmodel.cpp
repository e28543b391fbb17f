// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/hintsmodel.h"

#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"
#include "models/views/roles.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

HintsModel::HintsModel(const HintCounts &counts, QObject *parent) : QAbstractTableModel(parent), m_counts(counts)
{
    connect(&counts, &HintCounts::changed, this, &HintsModel::take);
    connect(&counts, &HintCounts::counted, this, [this] {
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    take();
}

void HintsModel::take()
{
    QList<Key> keys;
    for (const bool now : {true, false})
        for (const HintCounts::Entry &entry : m_counts.entries())
            if ((entry.rule.isUsable() && entry.rule.isInSeason(m_counts.hints().today())) == now)
                keys << entry.rule.key;
    if (keys == m_keys) {
        if (!keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

Key HintsModel::keyAt(int row) const
{
    return m_keys.value(row);
}

int HintsModel::rowOf(Key rule) const
{
    return int(m_keys.indexOf(rule));
}

const HintCounts::Entry *HintsModel::entryAt(int row) const
{
    return row < 0 || row >= m_keys.size() ? nullptr : m_counts.find(m_keys.at(row));
}

int HintsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int HintsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HintsModel::about(const HintCounts::Entry &entry)
{
    const HintRule &rule = entry.rule.rule;
    if (!entry.rule.problem.isEmpty())
        return tr("The condition is not understood");
    if (!rule.enabled.value_or(false))
        return tr("Not in use");
    if (entry.answer.isForbidden)
        return tr("Needs the right to see these care groups");
    QStringList parts;
    if (const CodeList *kinds = CodeList::find(u"hint_kind"); kinds && !rule.kind.isEmpty())
        parts << kinds->display(rule.kind, ListText::language());
    if (rule.leadDays.value_or(0) > 0)
        parts << tr("%n days ahead", nullptr, int(*rule.leadDays));
    if (const QList<int> months = HintRules::months(rule.months); !months.isEmpty()) {
        QStringList names;
        for (const int month : months)
            names << QString::number(month);
        parts << tr("in month %1").arg(names.join(tr(", ")));
    }
    return parts.join(u" · "_s);
}

QVariant HintsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HintCounts::Entry *entry = entryAt(index.row());
    if (!entry)
        return {};
    const bool says = entry->rule.isUsable() && !entry->answer.isForbidden;
    if (index.column() == Name) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return entry->rule.rule.name;
        case StrongRole: return says;
        case SubTextRole: return about(*entry);
        case MeaningRole: return says ? QVariant() : QVariant(int(Meaning::Faint));
        case SubMeaningRole: return entry->rule.problem.isEmpty() ? QVariant() : QVariant(int(Meaning::Bad));
        default: return {};
        }
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool isCounted = entry->isCounted && entry->answer.isShown;
    const qint64 count = index.column() == Yes ? entry->answer.yes.count() : entry->answer.ask.count();
    switch (role) {
    case Qt::DisplayRole: return isCounted ? QLocale().toString(count) : u"—"_s;
    case MeaningRole:
        if (!isCounted || count == 0)
            return int(Meaning::Faint);
        return index.column() == Ask ? QVariant(int(Meaning::Warn)) : QVariant();
    case StrongRole: return index.column() == Yes && isCounted && count > 0;
    default: return {};
    }
}

QVariant HintsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == Ask ? tr("Whether the rule applies is not known: a field it needs is empty") : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Rule");
    case Yes: return tr("People");
    default: return tr("To ask");
    }
}

} // namespace Allpost
