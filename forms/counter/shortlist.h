// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/roles.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

namespace Allpost {

/// One cell of a short list.
struct ListCell
{
    QString text = {};
    QString sub = {};
    QString icon = {};
    QString key = {};
    Meaning meaning = Meaning::Plain;
    Meaning iconMeaning = Meaning::Quiet;
    bool strong = false;
    bool right = false;
    QList<ChipValue> chips = {};
};

/// A short list that is set as a whole: rows of cells, each row with what it stands for.
class ShortList : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row { QList<ListCell> cells = {}; QVariant what = {}; };

    explicit ShortList(int columns, QObject *parent = nullptr) : QAbstractTableModel(parent), m_columns(columns) {}

    /// right: the columns of figures, so that their heads stand where they will stand when there are rows.
    void setHeads(const QStringList &heads, const QList<int> &right = {})
    {
        m_heads = heads;
        m_right = right;
    }
    void setRows(const QList<Row> &rows);
    /// Invalid outside the rows.
    QVariant what(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).what : QVariant(); }
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_columns;
    QStringList m_heads;
    QList<int> m_right;
    QList<Row> m_rows;
};

} // namespace Allpost
