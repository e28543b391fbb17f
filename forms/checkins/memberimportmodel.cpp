// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/memberimportmodel.h"

#include "models/views/roles.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Match = MemberImportRow::Match;
using Fate = MemberImportRow::Fate;

/// What wants a look comes first.
int rank(const MemberImportRow &row)
{
    return row.fate == Fate::HeldBack ? 0 : row.match == Match::Perhaps || row.match == Match::Confirmed ? 1 : !row.isResident() ? 2 : 3;
}

Meaning meaningOf(const MemberImportRow &row)
{
    switch (row.fate) {
    case Fate::Add: return Meaning::Ok;
    case Fate::Fill: return Meaning::Accent;
    case Fate::HeldBack: return Meaning::Bad;
    case Fate::Same: break;
    }
    return Meaning::Faint;
}

} // namespace

void MemberImportModel::setImport(const MemberImport *import)
{
    beginResetModel();
    m_import = import;
    m_order.clear();
    if (import) {
        for (int i = 0; i < import->rows().size(); ++i)
            m_order << i;
        std::stable_sort(m_order.begin(), m_order.end(), [import](int a, int b) { return rank(import->rows().at(a)) < rank(import->rows().at(b)); });
    }
    endResetModel();
}

const MemberImportRow *MemberImportModel::at(int row) const
{
    return m_import && row >= 0 && row < m_order.size() ? &m_import->rows().at(m_order.at(row)) : nullptr;
}

void MemberImportModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int MemberImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int MemberImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MemberImportModel::text(const MemberImportRow &row, int column) const
{
    switch (column) {
    case Happens:
        switch (row.fate) {
        case Fate::Add: return tr("comes in");
        case Fate::Fill: return tr("filled up");
        case Fate::Same: return tr("is here already");
        case Fate::HeldBack: return tr("held back");
        }
        return {};
    case Person: return row.person.name.isEmpty() ? tr("row %1").arg(row.row) : row.person.name;
    case Resident:
        switch (row.match) {
        case Match::ById: return tr("resident");
        case Match::Confirmed: return tr("resident, confirmed");
        case Match::Perhaps: return tr("perhaps %1").arg(row.residentName);
        case Match::Nobody: return tr("no resident");
        }
        return {};
    case Home: return row.member.home;
    case Duty: return row.member.duty;
    case Skills: return QString(row.member.skills).replace(u'\n', tr(", "));
    default: return {};
    }
}

QString MemberImportModel::below(const MemberImportRow &row, int column) const
{
    if (column == Resident)
        return row.match == Match::Perhaps || row.match == Match::Confirmed ? row.residentDoor : QString();
    if (column == Home)
        return row.grid;
    if (column == Skills)
        return QString(row.member.wantedPosts).replace(u'\n', tr(", "));
    if (column != Person)
        return {};
    // The weightiest one; all of them stand in the hint.
    const auto worst = std::max_element(row.findings.cbegin(), row.findings.cend(), [](const Finding &a, const Finding &b) { return a.weight < b.weight; });
    return worst == row.findings.cend() ? QString() : worst->message;
}

QString MemberImportModel::all(const MemberImportRow &row)
{
    QStringList sentences;
    for (const Finding &finding : row.findings)
        sentences << finding.message;
    return sentences.join(u'\n');
}

QVariant MemberImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_import)
        return {};
    const MemberImportRow &row = *at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == Person && !row.findings.isEmpty() ? QVariant(all(row)) : QVariant();
    case MeaningRole:
        if (index.column() == Happens)
            return int(meaningOf(row));
        return int(index.column() != Resident || row.match == Match::ById ? Meaning::Plain : row.match == Match::Perhaps ? Meaning::Warn : row.match == Match::Confirmed ? Meaning::Ok : Meaning::Faint);
    case StrongRole: return index.column() == Person;
    case SubTextRole: {
        const QString text = below(row, index.column());
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case SubMeaningRole:
        if (index.column() != Person)
            return int(Meaning::Faint);
        return int(row.fate == Fate::HeldBack                                                                                                                ? Meaning::Bad
                   : std::any_of(row.findings.cbegin(), row.findings.cend(), [](const Finding &f) { return f.weight == Finding::Weight::Warning; }) ? Meaning::Warn
                                                                                                                                                     : Meaning::Faint);
    default: return {};
    }
}

QVariant MemberImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Happens: return tr("What happens");
    case Person: return tr("Member");
    case Resident: return tr("In the register");
    case Home: return tr("Home and grid");
    case Duty: return tr("Duty");
    case Skills: return tr("Skills and wishes");
    default: return {};
    }
}

} // namespace Allpost
