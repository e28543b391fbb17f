// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importmodels.h"

#include "models/residents/masking.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// A, B … Z, AA: as spreadsheets name columns.
QString letters(int column)
{
    QString name;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        name.prepend(QChar(u'A' + ushort((n - 1) % 26)));
    return name;
}

Meaning meaningOf(Finding::Weight weight)
{
    return weight == Finding::Weight::HoldBack ? Meaning::Bad : weight == Finding::Weight::Warning ? Meaning::Warn : Meaning::Accent;
}

QString iconOf(Finding::Weight weight)
{
    return weight == Finding::Weight::HoldBack ? u"circle-alert"_s : weight == Finding::Weight::Warning ? u"triangle-alert"_s : u"info"_s;
}

} // namespace

void MappingModel::setImport(RosterImport *import, int sheet)
{
    beginResetModel();
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
    case Letter: return role == Qt::DisplayRole ? letters(mapping->column) : QVariant();
    case Heading:
        if (role == Qt::DisplayRole)
            return mapping->heading.isEmpty() ? tr("no heading") : mapping->heading;
        return role == StrongRole ? QVariant(true) : QVariant();
    case Samples:
        if (role == Qt::DisplayRole) {
            QStringList shown;
            for (const QString &sample : mapping->samples)
                shown << (mapping->target == "id_number"_L1 ? maskIdTail(sample) : mapping->target.contains("phone"_L1) ? maskPhone(sample) : sample);
            return shown.join(u"，"_s);
        }
        return role == MeaningRole ? QVariant(int(Meaning::Quiet)) : QVariant();
    case Target:
        if (role == Qt::DisplayRole || role == Qt::EditRole) {
            if (role == Qt::EditRole)
                return mapping->target;
            for (const ImportTarget &target : RosterImport::targets())
                if (target.name == mapping->target)
                    return target.label;
            return tr("Not brought in");
        }
        if (role == MeaningRole)
            return int(mapping->target.isEmpty() ? Meaning::Faint : Meaning::Plain);
        if (role == SubTextRole)
            return mapping->by == ColumnMapping::By::Remembered ? tr("as last time") : mapping->by == ColumnMapping::By::Content ? tr("guessed from the values") : QString();
        if (role == IconRole)
            return u"chevron-down"_s;
        return {};
    default: return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Target || !column(index.row()))
        return false;
    setTarget(index.row(), value.toString());
    return true;
}

void MappingModel::setTarget(int row, const QString &target)
{
    const ColumnMapping *mapping = column(row);
    if (!mapping || mapping->target == target)
        return;
    m_import->setTarget(m_sheet, mapping->column, target);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT corrected();
}

void PreviewModel::setImport(RosterImport *import, const QList<int> &rows)
{
    beginResetModel();
    m_import = import;
    m_rows = rows;
    m_columns.clear();
    if (import) {
        for (const ImportTarget &target : RosterImport::targets()) {
            int most = 0;
            for (const ImportSheet &sheet : import->sheets()) {
                if (!sheet.chosen)
                    continue;
                int count = 0;
                for (const ColumnMapping &mapping : sheet.columns)
                    count += mapping.target == target.name ? 1 : 0;
                most = qMax(most, count);
            }
            for (int nth = 0; nth < most; ++nth)
                m_columns.append({target.name, nth, target.label});
        }
    }
    endResetModel();
}

void PreviewModel::touched()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::fileColumn(int row, int section) const
{
    const Shown shown = m_columns.value(section - 1);
    int nth = shown.nth;
    for (const ColumnMapping &mapping : m_import->sheets().at(m_import->rowSheet(row)).columns)
        if (mapping.target == shown.target && nth-- == 0)
            return mapping.column;
    return -1;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_import ? 0 : int(m_columns.size()) + 1;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : m_columns.value(section - 1).label;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows.at(index.row());
    const Findings findings = m_import->findings(row);
    if (index.column() == 0) {
        const Finding *worst = nullptr;
        for (const Finding &finding : findings)
            if (!worst || finding.weight > worst->weight)
                worst = &finding;
        switch (role) {
        case Qt::DisplayRole: return QString::number(m_import->rowNumber(row));
        case IconRole: return worst && worst->weight != Finding::Weight::Note ? QVariant(iconOf(worst->weight)) : QVariant();
        case MeaningRole: return int(worst && worst->weight != Finding::Weight::Note ? meaningOf(worst->weight) : Meaning::Faint);
        default: return {};
        }
    }
    const int column = fileColumn(row, index.column());
    if (column < 0)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const Finding *here = nullptr;
    for (const Finding &finding : findings)
        if (finding.column == column && finding.weight != Finding::Weight::Note && (!here || finding.weight > here->weight))
            here = &finding;
    switch (role) {
    case Qt::EditRole: return m_import->cellText(row, column);
    case Qt::DisplayRole: {
        const QString text = m_import->cellText(row, column);
        const QString target = m_columns.at(index.column() - 1).target;
        if (here || text.isEmpty())
            return text;
        return target == "id_number"_L1 ? maskIdTail(text) : target == "phone"_L1 || target == "other_phone"_L1 ? maskPhone(text) : text;
    }
    case StrongRole: return m_columns.at(index.column() - 1).target == "name"_L1;
    case SubTextRole: return here ? QVariant(here->message) : QVariant();
    case SubMeaningRole: return here ? QVariant(int(meaningOf(here->weight))) : QVariant();
    case WashRole: return here ? QVariant(int(meaningOf(here->weight))) : m_import->isMended(row, column) ? QVariant(int(Meaning::Ok)) : QVariant();
    case Qt::ToolTipRole: return here ? QVariant(here->message) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() > 0 && fileColumn(m_rows.at(index.row()), index.column()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == 0)
        return false;
    const int row = m_rows.at(index.row());
    const int column = fileColumn(row, index.column());
    if (column < 0 || m_import->cellText(row, column) == value.toString())
        return false;
    m_import->setCell(row, column, value.toString());
    touched();
    Q_EMIT mended(row);
    return true;
}

void DifferenceModel::setImport(RosterImport *import)
{
    beginResetModel();
    m_import = import;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_import ? 0 : int(m_import->differences().size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Row");
    case What: return tr("Differs in");
    case Office: return tr("Kept in the office");
    case File: return tr("In the file");
    default: return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowDifference &difference = m_import->differences().at(index.row());
    auto masked = [&](const QString &text) {
        return difference.target == "id_number"_L1 ? maskIdTail(text) : difference.target.contains("phone"_L1) ? maskPhone(text) : text;
    };
    switch (index.column()) {
    case Person:
        return role == Qt::DisplayRole ? QVariant(QString::number(m_import->rowNumber(difference.row))) : QVariant();
    case What: return role == Qt::DisplayRole ? QVariant(difference.label) : role == StrongRole ? QVariant(true) : QVariant();
    case Office:
        return role == Qt::DisplayRole ? QVariant(masked(difference.office))
            : role == MeaningRole      ? QVariant(int(difference.chosen ? Meaning::Faint : Meaning::Plain))
                                       : QVariant();
    case File:
        if (role == Qt::DisplayRole)
            return masked(difference.file);
        if (role == Qt::CheckStateRole)
            return int(difference.chosen ? Qt::Checked : Qt::Unchecked);
        return {};
    default: return {};
    }
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == File ? flags | Qt::ItemIsUserCheckable : flags;
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_import->choose(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

void MissingModel::setPeople(const QList<MissingPerson> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Address");
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissingPerson &person = m_people.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? person.name : person.place;
    return role == StrongRole ? QVariant(index.column() == 0) : QVariant();
}

void FindingGroupModel::setGroups(const QList<FindingGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

int FindingGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant FindingGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingGroup &group = m_groups.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return tr("%1 · %2 rows").arg(group.title, QLocale().toString(group.rows.size()));
    case SubTextRole: return group.remedy;
    case SubMeaningRole: return int(meaningOf(group.weight));
    case IconRole: return iconOf(group.weight);
    case IconMeaningRole: return int(meaningOf(group.weight));
    default: return {};
    }
}

} // namespace Allpost
