// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/roles.h"

#include <QAbstractTableModel>

namespace Allpost {

/// A list of deeds, each with what it does or, when it cannot be done now, the sentence why.
class OrderChoicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Why, ColumnCount };
    struct Row
    {
        QString what = {};
        QString does = {};   ///< "then it is “signed for”"
        QString whyNot = {}; ///< empty: it can be done
        QString icon = {};
        int id = 0;
        bool next = false;   ///< what comes next when all goes well
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// whats, whys: the headings.
    void setHeadings(const QString &whats, const QString &whys);
    void setRows(const QList<Row> &rows);
    const Row *rowAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
    QString m_whats;
    QString m_whys;
};

} // namespace Allpost
