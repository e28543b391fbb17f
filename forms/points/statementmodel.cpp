// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/statementmodel.h"

#include "forms/points/pointscells.h"

namespace Allpost {

using namespace Qt::StringLiterals;

Status StatementModel::read(const Database &db, Key account, QDate from, QDate to)
{
    beginResetModel();
    m_db = &db;
    m_account = account;
    m_period = {from, to};
    m_sums = {};
    m_lines.clear();
    m_next = {};
    m_more = false;
    Status done;
    if (account) {
        auto sums = Statements::sums(db, account, m_period);
        auto page = sums ? Statements::page(db, account, m_period, {}, PageLines) : Result<StatementPage>(sums.error());
        if (page) {
            m_sums = *sums;
            m_lines = page->lines;
            m_next = page->next;
            m_more = page->more;
        } else {
            done = page.error();
        }
    }
    endResetModel();
    return done;
}

const StatementLine *StatementModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int StatementModel::rowOf(Key transfer) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).transfer == transfer)
            return row;
    return -1;
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool StatementModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void StatementModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = Statements::page(*m_db, m_account, m_period, m_next, PageLines);
    if (!page) {
        // Not asked again and again: what was read stands.
        m_more = false;
        Q_EMIT failed(page.error());
        return;
    }
    m_more = page->more;
    m_next = page->next;
    if (page->lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + page->lines.size()) - 1);
    m_lines += page->lines;
    endInsertRows();
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatementLine *shown = line(index.row());
    return shown ? lineData(*shown, index.column(), role) : QVariant();
}

QVariant StatementModel::lineData(const StatementLine &line, int column, int role) const
{
    if (role == MeaningRole && line.reversedBy)
        return int(Meaning::Faint);
    const QString day = line.deedOn.isEmpty() ? line.enteredAt.left(10) : line.deedOn;
    switch (column) {
    case Day:
        if (role == Qt::DisplayRole)
            return day.mid(5);
        if (role == Qt::ToolTipRole)
            return tr("deed %1, entered %2").arg(day, QString(line.enteredAt).left(16).replace(u'T', u' '));
        if (role == SubTextRole)
            return day.left(4);
        break;
    case Cause: {
        if (role == Qt::DisplayRole) {
            if (line.reverses)
                return tr("Reversal: %1").arg(line.reason);
            return !line.rule.isEmpty() ? line.rule : !line.reason.isEmpty() ? line.reason : line.kindText;
        }
        if (role == SubTextRole) {
            QStringList parts;
            if (line.reverses)
                parts << tr("reverses %1").arg(line.reversesNumber);
            else if (line.reversedBy)
                parts << tr("reversed by %1").arg(line.reversedByNumber);
            else
                parts << (line.slipNumber.isEmpty() ? line.number : tr("slip %1").arg(line.slipNumber));
            parts << line.personName << line.worker;
            parts.removeAll(QString());
            return parts.join(u" · "_s);
        }
        if (role == SubMeaningRole && line.reverses)
            return int(Meaning::Bad);
        if (role == Qt::ToolTipRole)
            return QStringList{line.number, line.reason}.join(line.reason.isEmpty() ? QString() : u" · "_s);
        break;
    }
    case Change:
        if (role == Qt::DisplayRole)
            return PointsCells::signedNumber(line.amount);
        if (role == MeaningRole)
            return int(line.reverses ? Meaning::Bad : line.amount > 0 ? Meaning::Ok : Meaning::Plain);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case Balance:
        if (role == Qt::DisplayRole)
            return PointsCells::number(line.after);
        if (role == MeaningRole && line.after < 0)
            return int(Meaning::Bad);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default: break;
    }
    return {};
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Change)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Cause: return tr("What for");
    case Change: return tr("In / out");
    case Balance: return tr("Balance");
    default: return {};
    }
}

} // namespace Allpost
