// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendars.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The hours of the office, the usual ones of the program first: what holds where none of the office do.
class HoursModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Hours, Days, Length, Note, ColumnCount };

    explicit HoursModel(Store &store, QObject *parent = nullptr);

    void load();
    /// Key 0: the usual hours.
    const HoursLine *at(int row) const { return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr; }
    int rowOf(Key key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Store &m_store;
    QList<HoursLine> m_lines;
};

} // namespace Allpost
