// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/openordersmodel.h"

#include "forms/workorders/ordertexts.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void OpenOrdersModel::setLines(const QList<OrderLine> &lines, const std::optional<WorkingTime> &time)
{
    beginResetModel();
    m_lines = lines;
    m_time = time;
    endResetModel();
}

int OpenOrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OpenOrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OpenOrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderLine &line = m_lines.at(index.row());
    const OrderRemaining left = m_time ? OrdersOf::remaining(line, *m_time) : OrderRemaining();
    if (index.column() == What) {
        QStringList facts{left.words, line.number, line.holder};
        if (line.joined)
            facts << tr("asked too");
        facts.removeAll(QString());
        return role == Qt::DisplayRole ? line.title : role == StrongRole ? QVariant(true) : role == SubTextRole ? QVariant(facts.join(u" · "_s)) : role == SubMeaningRole && left.meaning() == Meaning::Bad ? QVariant(int(Meaning::Bad)) : role == Qt::ToolTipRole ? QVariant(line.place) : QVariant();
    }
    switch (role) {
    case ChipsRole: return QVariant::fromValue(QList<ChipValue>{OrderTexts::chip(line.at, line.waiting)});
    case Qt::AccessibleTextRole: return OrderFlow::words(line.at) + u' ' + left.words;
    default: return {};
    }
}

} // namespace Allpost
