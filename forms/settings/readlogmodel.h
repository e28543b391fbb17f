// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/readlog.h"

#include <QAbstractTableModel>

namespace Allpost {

/// The log of reading as people hear of it: when, who, what, why.
class ReadLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Why, ColumnCount };
    static constexpr int MostEntries = 200;

    explicit ReadLogModel(Store &store, QObject *parent = nullptr);

    void load();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Store &m_store;
    QList<ReadLog::Entry> m_entries;
};

} // namespace Allpost
