// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/pastimports.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The rosters that were brought in: when, what, by whom, how many, and whether it can still be taken back.
class PastModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, CameIn, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImports(const QList<PastImport> &imports);
    const PastImport *at(int row) const { return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr; }
    /// Why this one cannot be taken back, in a sentence; empty when it can.
    QString refusal(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PastImport> m_imports;
};

} // namespace Allpost
