// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/paperregister.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The lines of the register: number and day, paper and kind, for whom and what for, who issued it.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Paper, Whom, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<RegisterLine> &lines);
    const QList<RegisterLine> &lines() const { return m_lines; }
    const RegisterLine *at(int row) const { return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr; }
    int rowOf(Key paper) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// A kind of paper in words.
    static QString kindWord(const QString &stored);

private:
    QList<RegisterLine> m_lines;
};

} // namespace Allpost
