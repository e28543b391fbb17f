// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderimportmodel.h"

#include "models/views/roles.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString moment(const QString &iso)
{
    return QString(iso).replace(u'T', u' ');
}

Meaning meaningOf(OrderImportRow::Kind kind)
{
    switch (kind) {
    case OrderImportRow::Kind::New: return Meaning::Ok;
    case OrderImportRow::Kind::Changed: return Meaning::Accent;
    case OrderImportRow::Kind::HeldBack: return Meaning::Bad;
    case OrderImportRow::Kind::Unchanged: break;
    }
    return Meaning::Faint;
}

} // namespace

void OrderImportModel::setImport(const OrderImport *import)
{
    beginResetModel();
    m_rows.clear();
    m_twins.clear();
    if (import) {
        // What needs a look stands first, in the order of the file.
        for (const OrderImportRow &row : import->rows())
            if (row.kind == OrderImportRow::Kind::HeldBack)
                m_rows << row;
        for (const OrderTwins &twins : import->twins())
            m_twins.insert(twins.number, twins);
        for (const bool twin : {true, false})
            for (const OrderImportRow &row : import->rows())
                if (row.kind != OrderImportRow::Kind::HeldBack && twin == (row.kind == OrderImportRow::Kind::New && m_twins.contains(row.order.externalNumber)))
                    m_rows << row;
    }
    endResetModel();
}

int OrderImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrderImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrderImportModel::text(const OrderImportRow &row, int column) const
{
    switch (column) {
    case Happens:
        switch (row.kind) {
        case OrderImportRow::Kind::New: return tr("comes in");
        case OrderImportRow::Kind::Changed: return tr("state there is new");
        case OrderImportRow::Kind::HeldBack: return tr("held back");
        case OrderImportRow::Kind::Unchanged: return tr("is here already");
        }
        return {};
    case Number: return row.order.externalNumber.isEmpty() ? tr("row %1").arg(row.row) : row.order.externalNumber;
    case Matter: return row.order.title;
    case Reported: return moment(row.order.reportedAt);
    case Due: return moment(row.order.externalDue);
    case State: return row.order.externalState;
    case Same: {
        const auto twins = m_twins.constFind(row.order.externalNumber);
        return row.kind == OrderImportRow::Kind::New && twins != m_twins.cend() ? twins->of : QString();
    }
    default: return {};
    }
}

QVariant OrderImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderImportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case MeaningRole: return int(index.column() == Happens ? meaningOf(row.kind) : Meaning::Plain);
    case StrongRole: return index.column() == Matter;
    case SubTextRole:
        if (index.column() == Matter)
            return row.why.isEmpty() ? row.order.place : row.why;
        if (index.column() == Same && !text(row, Same).toString().isEmpty())
            return m_twins.value(row.order.externalNumber).likely ? tr("same place, words and deadline") : tr("same place and words");
        return {};
    case SubMeaningRole: return int(row.why.isEmpty() ? Meaning::Faint : Meaning::Bad);
    default: return {};
    }
}

QVariant OrderImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Happens: return tr("What happens");
    case Number: return tr("Number there");
    case Matter: return tr("What is the matter");
    case Reported: return tr("Called in at");
    case Due: return tr("Deadline there");
    case State: return tr("State there");
    case Same: return tr("Perhaps the same as");
    default: return {};
    }
}

} // namespace Allpost
