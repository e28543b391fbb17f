// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/mappingmodels.h"

#include "forms/exchange/importtexts.h"
#include "forms/shared/theme.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void MappingModel::setImport(RosterImport *import, int sheet)
{
    beginResetModel();
    if (m_import != import || m_sheet != sheet)
        m_withdrawn.clear();
    m_import = import;
    m_sheet = sheet;
    endResetModel();
}

const ColumnMapping *MappingModel::column(int row) const
{
    if (!m_import || m_sheet < 0 || m_sheet >= m_import->sheets().size())
        return nullptr;
    const auto &columns = m_import->sheets().at(m_sheet).columns;
    return row >= 0 && row < columns.size() ? &columns.at(row) : nullptr;
}

int MappingModel::remembered() const
{
    int found = 0;
    for (int row = 0; row < rowCount(); ++row)
        found += column(row)->by == ColumnMapping::By::Remembered ? 1 : 0;
    return found;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_import || m_sheet < 0 || m_sheet >= m_import->sheets().size()
        ? 0
        : int(m_import->sheets().at(m_sheet).columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Letter: return tr("Column");
    case Heading: return tr("Heading in the file");
    case Samples: return tr("First values");
    case Target: return tr("Goes to");
    case FillDown: return tr("When empty");
    default: return {};
    }
}

void MappingModel::setSampleRoom(int px)
{
    if (px == m_room)
        return;
    m_room = px;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Samples), index(rowCount() - 1, Samples));
}

QString MappingModel::samples(const ColumnMapping &mapping) const
{
    QString shown;
    for (const QString &sample : mapping.samples) {
        const QString masked = ImportTexts::masked(mapping.target, sample).simplified();
        const QString longer = shown.isEmpty() ? masked : shown + u"、"_s + masked;
        if (Theme::textWidth(Theme::Type::Body, longer) > m_room)
            return shown.isEmpty() ? Theme::metrics(Theme::Type::Body).elidedText(masked, Qt::ElideRight, m_room) : shown;
        shown = longer;
    }
    return shown;
}

QVariant MappingModel::target(const ColumnMapping &mapping, int role) const
{
    switch (role) {
    case Qt::EditRole: return mapping.target;
    case Qt::DisplayRole: {
        const QList<ImportTarget> all = RosterImport::targets();
        for (const ImportTarget &target : all)
            if (target.name == mapping.target)
                return target.label;
        return tr("Not brought in");
    }
    case MeaningRole: return int(mapping.target.isEmpty() ? Meaning::Faint : Meaning::Plain);
    case SubTextRole:
        if (mapping.target.isEmpty() && m_withdrawn.contains(mapping.column))
            return tr("column %1 goes there now").arg(m_withdrawn.value(mapping.column));
        return mapping.by == ColumnMapping::By::Remembered ? tr("as last time")
            : mapping.by == ColumnMapping::By::Content && !mapping.target.isEmpty() ? tr("guessed from the values") : QString();
    case SubMeaningRole: return int(mapping.by == ColumnMapping::By::Remembered ? Meaning::Faint : Meaning::Warn);
    case IconRole: return u"chevron-down"_s;
    default: return {};
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    const ColumnMapping *mapping = checkIndex(index, CheckIndexOption::IndexIsValid) ? column(index.row()) : nullptr;
    if (!mapping)
        return {};
    if (role == TargetNameRole)
        return mapping->target;
    switch (index.column()) {
    case Letter: return role == Qt::DisplayRole ? ImportTexts::letters(mapping->column) : role == MeaningRole ? QVariant(int(Meaning::Faint)) : QVariant();
    case Heading:
        if (role == Qt::DisplayRole)
            return mapping->heading.isEmpty() ? tr("no heading") : mapping->heading.section(u'/', -1);
        if (role == SubTextRole)
            return mapping->heading.section(u'/', 0, -2);
        if (role == Qt::ToolTipRole)
            return mapping->heading;
        return role == StrongRole ? QVariant(!mapping->heading.isEmpty()) : role == MeaningRole && mapping->heading.isEmpty() ? QVariant(int(Meaning::Faint)) : QVariant();
    case Samples: return role == Qt::DisplayRole ? samples(*mapping) : role == MeaningRole ? QVariant(int(Meaning::Quiet)) : QVariant();
    case Target: return target(*mapping, role);
    case FillDown:
        if (mapping->target.isEmpty())
            return {};
        if (role == Qt::CheckStateRole)
            return int(mapping->fillDown ? Qt::Checked : Qt::Unchecked);
        return role == Qt::DisplayRole ? QVariant(tr("as above")) : role == MeaningRole ? QVariant(int(mapping->fillDown ? Meaning::Plain : Meaning::Faint)) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Target)
        return flags | Qt::ItemIsEditable;
    const ColumnMapping *mapping = column(index.row());
    return index.column() == FillDown && mapping && !mapping->target.isEmpty() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ColumnMapping *mapping = column(index.row());
    if (!mapping)
        return false;
    if (role == Qt::EditRole && index.column() == Target) {
        setTarget(index.row(), value.toString());
        return true;
    }
    if (role == Qt::CheckStateRole && index.column() == FillDown && !mapping->target.isEmpty()) {
        m_import->setFillDown(m_sheet, mapping->column, value.toInt() == Qt::Checked);
        allChanged();
        return true;
    }
    return false;
}

void MappingModel::allChanged()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT corrected();
}

void MappingModel::setTarget(int row, const QString &target)
{
    const ColumnMapping *mapping = column(row);
    if (!mapping || mapping->target == target)
        return;
    const QList<ColumnMapping> before = m_import->sheets().at(m_sheet).columns;
    const int taker = mapping->column;
    m_import->setTarget(m_sheet, taker, target);
    m_withdrawn.remove(taker);
    for (int i = 0; i < before.size(); ++i) {
        const ColumnMapping *now = column(i);
        if (i != row && !before.at(i).target.isEmpty() && now && now->target.isEmpty())
            m_withdrawn.insert(now->column, ImportTexts::letters(taker));
    }
    allChanged();
}

void SheetsModel::setImport(RosterImport *import)
{
    beginResetModel();
    m_import = import;
    endResetModel();
}

void SheetsModel::touched()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SheetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_import ? 0 : int(m_import->sheets().size());
}

QVariant SheetsModel::data(const QModelIndex &index, int role) const
{
    if (!m_import || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportSheet &sheet = m_import->sheets().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return sheet.name;
    case StrongRole: return sheet.chosen;
    case MeaningRole: return int(sheet.chosen ? Meaning::Plain : Meaning::Faint);
    case Qt::CheckStateRole: return int(sheet.chosen ? Qt::Checked : Qt::Unchecked);
    case SubTextRole:
        if (sheet.columns.isEmpty())
            return sheet.hidden ? tr("hidden, left out") : tr("no list of people");
        return sheet.chosen ? tr("%1 rows").arg(ImportTexts::number(sheet.rows)) : tr("left out");
    default: return {};
    }
}

Qt::ItemFlags SheetsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && m_import && !m_import->sheets().at(index.row()).columns.isEmpty() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SheetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_import || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_import->chooseSheet(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index);
    Q_EMIT corrected();
    return true;
}

void KeptModel::setStacked(bool on)
{
    if (on == m_stacked)
        return;
    beginResetModel();
    m_stacked = on;
    endResetModel();
}

void KeptModel::setRow(const KeptRow &row)
{
    beginResetModel();
    m_row = row;
    endResetModel();
}

int KeptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_row.values.size());
}

int KeptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_stacked ? 1 : 2;
}

QVariant KeptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptValue &value = m_row.values.at(index.row());
    if (m_stacked) {
        const QString shown = ImportTexts::masked(value.target, value.text);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(shown) : role == SubTextRole ? QVariant(value.label) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == 0 ? (value.target == "address"_L1 ? tr("Address") : value.label) : ImportTexts::masked(value.target, value.text);
    return role == MeaningRole && index.column() == 0 ? QVariant(int(Meaning::Faint)) : QVariant();
}

QVariant KeptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Field") : tr("Kept as");
}

} // namespace Allpost
