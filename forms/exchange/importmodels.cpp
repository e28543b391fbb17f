// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importmodels.h"

#include "forms/exchange/importtexts.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using ImportTexts::iconOf;
using ImportTexts::masked;
using ImportTexts::meaningOf;

void PreviewModel::setImport(RosterImport *import, const QList<int> &rows)
{
    beginResetModel();
    if (m_import != import)
        m_mends.clear();
    m_import = import;
    m_rows = rows;
    m_frozen = false;
    m_cache.clear();
    m_columns.clear();
    if (import) {
        const QList<ImportTarget> targets = RosterImport::targets();
        for (const ImportTarget &target : targets) {
            QStringList letters;
            for (const ImportSheet &sheet : import->sheets()) {
                if (!sheet.chosen)
                    continue;
                int count = 0;
                for (const ColumnMapping &mapping : sheet.columns)
                    if (mapping.target == target.name && ++count > letters.size())
                        letters << ImportTexts::letters(mapping.column);
            }
            for (int nth = 0; nth < letters.size(); ++nth)
                m_columns.append({target.name, nth, target.label, letters.at(nth)});
        }
    }
    endResetModel();
}

void PreviewModel::refill()
{
    m_cache.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setFrozen(bool on)
{
    m_frozen = on;
    if (!on)
        refill();
}

void PreviewModel::setRevealed(bool on)
{
    m_revealed = on;
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

const PreviewModel::Row *PreviewModel::shown(int row) const
{
    const int at = m_rows.at(row);
    if (const Row *known = m_cache.object(at))
        return known;
    if (m_frozen || !m_import)
        return nullptr;
    auto fresh = std::make_unique<Row>();
    fresh->number = m_import->rowNumber(at);
    const Findings findings = m_import->findings(at);
    for (const Finding &finding : findings)
        fresh->weight = std::max(fresh->weight, finding.weight);
    for (int section = 1; section <= m_columns.size(); ++section) {
        Cell cell;
        cell.column = fileColumn(at, section);
        if (cell.column >= 0) {
            cell.text = m_import->cellText(at, cell.column);
            cell.isMended = m_import->isMended(at, cell.column);
            for (const Finding &finding : findings) {
                if (finding.column != cell.column || finding.weight <= cell.weight)
                    continue;
                cell.weight = finding.weight;
                cell.finding = finding.message;
                cell.isRaw = finding.weight == Finding::Weight::HoldBack || m_columns.at(section - 1).target != "id_number"_L1;
            }
        }
        fresh->cells.push_back(cell);
    }
    m_cache.insert(at, fresh.release());
    return m_cache.object(at);
}

bool PreviewModel::hasFinding(int row) const
{
    const Row *known = row >= 0 && row < m_rows.size() ? shown(row) : nullptr;
    return known && known->weight != Finding::Weight::Note;
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
    const Shown shown = m_columns.value(section - 1);
    return section == 0 ? tr("Row") : u"%1 %2"_s.arg(shown.letter, shown.label);
}

QVariant PreviewModel::number(const Row &row, int role) const
{
    const bool isPlain = row.weight == Finding::Weight::Note;
    switch (role) {
    case Qt::DisplayRole: return QString::number(row.number);
    case IconRole: return isPlain ? QVariant() : QVariant(iconOf(row.weight));
    case MeaningRole: return int(isPlain ? Meaning::Faint : meaningOf(row.weight));
    default: return {};
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const Row *row = checkIndex(index, CheckIndexOption::IndexIsValid) ? shown(index.row()) : nullptr;
    if (!row)
        return {};
    if (index.column() == 0)
        return number(*row, role);
    const Cell &cell = row->cells.at(size_t(index.column() - 1));
    if (cell.column < 0)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const QString target = m_columns.at(index.column() - 1).target;
    switch (role) {
    case Qt::EditRole: return cell.text;
    case Qt::DisplayRole: return cell.isRaw || m_revealed ? cell.text.simplified() : masked(target, cell.text).simplified();
    case StrongRole: return target == "name"_L1;
    case SubTextRole: return cell.finding.isEmpty() ? QVariant() : QVariant(cell.finding);
    case SubMeaningRole: return cell.finding.isEmpty() ? QVariant() : QVariant(int(meaningOf(cell.weight)));
    case WashRole: return !cell.finding.isEmpty() ? QVariant(int(meaningOf(cell.weight))) : cell.isMended ? QVariant(int(Meaning::Ok)) : QVariant();
    case Qt::ToolTipRole: return cell.finding.isEmpty() ? QVariant() : QVariant(cell.finding);
    default: return {};
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == 0 || m_frozen || !m_import)
        return flags;
    return fileColumn(m_rows.at(index.row()), index.column()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_frozen || !m_import || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == 0)
        return false;
    const int row = m_rows.at(index.row());
    const int column = fileColumn(row, index.column());
    if (column < 0 || m_import->cellText(row, column) == value.toString())
        return false;
    m_mends.append({row, column, m_import->cellText(row, column), m_import->isMended(row, column)});
    m_import->setCell(row, column, value.toString().trimmed());
    refill();
    Q_EMIT mended(row);
    return true;
}

QModelIndex PreviewModel::takeBackMend()
{
    if (m_mends.isEmpty() || m_frozen || !m_import)
        return {};
    const Mend mend = m_mends.takeLast();
    if (mend.wasMended)
        m_import->setCell(mend.row, mend.column, mend.before);
    else
        m_import->resetCell(mend.row, mend.column);
    refill();
    Q_EMIT mended(mend.row);
    const int row = rowOf(mend.row);
    for (int section = 1; row >= 0 && section < columnCount(); ++section)
        if (fileColumn(mend.row, section) == mend.column)
            return index(row, section);
    return index(qMax(0, row), 0);
}

void DifferenceModel::setImport(RosterImport *import)
{
    beginResetModel();
    m_import = import;
    m_differences = import ? import->differences() : QList<RowDifference>();
    m_whose.clear();
    m_frozen = false;
    endResetModel();
}

void DifferenceModel::chooseAll(bool fromFile)
{
    if (!m_import || m_frozen || m_differences.isEmpty())
        return;
    for (int i = 0; i < m_differences.size(); ++i) {
        m_import->choose(i, fromFile);
        m_differences[i].chosen = fromFile;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

int DifferenceModel::chosen() const
{
    return int(std::ranges::count_if(m_differences, &RowDifference::chosen));
}

DifferenceModel::Whose DifferenceModel::whose(int row) const
{
    const auto known = m_whose.constFind(row);
    if (known != m_whose.cend())
        return *known;
    Whose person;
    if (m_frozen)
        return person;
    const QList<KeptValue> values = m_import->kept(row);
    for (const KeptValue &value : values) {
        if (value.target == "name"_L1)
            person.name = value.text;
        else if (value.target == "address"_L1)
            person.door = value.text;
    }
    m_whose.insert(row, person);
    return person;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
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
    case Person: return tr("Person");
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
    const RowDifference &difference = m_differences.at(index.row());
    switch (index.column()) {
    case Person:
        if (role == Qt::DisplayRole)
            return whose(difference.row).name;
        if (role == SubTextRole)
            return whose(difference.row).door;
        return role == StrongRole ? QVariant(true) : QVariant();
    case What: return role == Qt::DisplayRole ? QVariant(difference.label) : QVariant();
    case Office:
        return role == Qt::DisplayRole ? QVariant(masked(difference.target, difference.office))
            : role == MeaningRole      ? QVariant(int(difference.chosen ? Meaning::Faint : Meaning::Plain))
                                       : QVariant();
    case File:
        if (role == Qt::DisplayRole)
            return masked(difference.target, difference.file);
        if (role == Qt::CheckStateRole)
            return int(difference.chosen ? Qt::Checked : Qt::Unchecked);
        return role == StrongRole ? QVariant(difference.chosen) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == File && !m_frozen ? flags | Qt::ItemIsUserCheckable : flags;
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_frozen || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != File)
        return false;
    const bool fromFile = value.toInt() == Qt::Checked;
    m_import->choose(index.row(), fromFile);
    m_differences[index.row()].chosen = fromFile;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT chosenChanged();
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

int FindingGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant FindingGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Finding") : tr("Rows");
}

QVariant FindingGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingGroup &group = m_groups.at(index.row());
    if (index.column() == 1) {
        switch (role) {
        case Qt::DisplayRole: return ImportTexts::number(group.rows.size());
        case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
        case StrongRole: return true;
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return group.title;
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(group.title, group.remedy);
    case SubTextRole: return group.remedy;
    case SubMeaningRole:
    case IconMeaningRole: return int(meaningOf(group.weight));
    case IconRole: return iconOf(group.weight);
    default: return {};
    }
}

} // namespace Allpost
