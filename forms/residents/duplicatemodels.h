// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/population/populationnames.h"
#include "models/residents/duplicates.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace Allpost {

/// Pairs of records that may be one person, the surest first.
class DuplicatePairs : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit DuplicatePairs(Store &store, QObject *parent = nullptr);

    void setPairs(const QList<DuplicatePair> &pairs);
    DuplicatePair at(int row) const { return m_pairs.value(row); }
    /// Takes out a pair that was decided.
    void removeRow(int row);
    static QString reasons(const DuplicatePair &pair);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PopulationName *person(Key key) const;

    Store &m_store;
    mutable std::optional<Database> m_db; ///< its own, since a page may outlive the office it showed
    mutable std::optional<PopulationNames> m_names;
    mutable QCache<Key, PopulationName> m_cache;
    QList<DuplicatePair> m_pairs;
};

/// Two records of a person side by side, field by field; where they differ one value is chosen.
class DuplicateFields : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Counts, Second, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// counts: the record that will count; facts: further lines to compare by, such as the household.
    void setRecords(const Snapshot &counts, const Snapshot &second, const QList<QStringList> &facts);
    void clear();
    /// side: Counts or Second.
    void choose(int row, Column side);
    void chooseAll(Column side);
    void setInFull(bool on);
    bool differs(int row) const;
    int nextDifference(int row) const;
    int differences() const;
    /// The values of the second record that were chosen, by field name.
    QHash<QString, Value> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        const Field *field = nullptr; ///< null: a fact that cannot be chosen
        QString label = {};
        Value counts = {};
        Value second = {};
        Column choice = Counts;
    };

    QString text(const Row &row, Column side) const;

    QList<Row> m_rows;
    bool m_inFull = false;
};

} // namespace Allpost
