// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/visits/duevisits.h"
#include "models/visits/visit.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace Allpost {

/// Who is to be visited, in the order of a round. Rows are ticked for the route sheet; on return the same rows take what was
/// found: visited and well, or a visit written down.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Door, Who, Groups, Last, Due, Worker, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDue(const QList<DueVisit> &due, QDate today, const QHash<Key, QString> &workers);
    const QList<DueVisit> &due() const { return m_due; }
    const DueVisit *at(int row) const { return row >= 0 && row < m_due.size() ? &m_due.at(row) : nullptr; }
    /// A list without boxes, for a card.
    void setTickable(bool tickable) { m_tickable = tickable; }

    /// On return: boxes mean "visited", and say with which outcome.
    void setReturning(bool returning);
    bool isReturning() const { return m_returning; }
    /// The rows ticked, in their order; all when none is.
    QList<DueVisit> chosen() const;
    int ticked() const { return int(m_ticked.size()); }
    void tickAll(bool on);

    /// What stands for a row that is ticked on return. outcome empty: takes the mark away.
    void mark(int row, const QString &outcome);
    void write(int row, const Visit &visit, const QByteArray &photo);
    std::optional<Visit> writtenAt(int row) const;
    /// The sheet: a visit for each marked row, with this day and worker.
    QList<Visit> sheet(const QString &day, Key worker) const;
    /// The row a visit of the sheet came from.
    int rowOfSheet(int visit) const;
    /// Photos of the same visits, empty where there is none.
    QList<QByteArray> sheetPhotos() const;
    int marked() const { return int(m_marks.size()); }
    int reached() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_due.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    using Whom = std::pair<Key, Key>; ///< household, resident
    struct Mark { Visit visit = {}; QByteArray photo = {}; };

    static Whom whoOf(const DueVisit &due) { return {due.household, due.resident}; }
    void rowChanged(int row);

    QList<DueVisit> m_due;
    QDate m_today;
    QHash<Key, QString> m_workers;
    QSet<Whom> m_ticked;
    QHash<Whom, Mark> m_marks;
    bool m_withEstate = false;
    bool m_tickable = true;
    bool m_returning = false;
};

} // namespace Allpost
