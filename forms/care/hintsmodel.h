// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/hintcounts.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The rules with how many people each speaks of: surely, and to ask. Those that say something now stand first.
class HintsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Yes, Ask, ColumnCount };

    /// counts outlives the model.
    explicit HintsModel(const HintCounts &counts, QObject *parent = nullptr);

    Key keyAt(int row) const;
    int rowOf(Key rule) const;
    const HintCounts::Entry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Kind, days ahead, months, or why a rule says nothing now.
    static QString about(const HintCounts::Entry &entry);

private:
    void take();

    const HintCounts &m_counts;
    QList<Key> m_keys;
};

} // namespace Allpost
