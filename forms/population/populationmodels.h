// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/population/population.h"
#include "models/population/populationnames.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace Allpost {

class Store;

/// The month by its parts, or a day's people by what they have in common; the last row is the sum where one makes sense.
class PopulationFigures : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setParts(const QList<PopulationPart> &parts);
    /// summed: everybody stands in exactly one row.
    void setCounts(const QString &heading, const QList<PopulationCount> &counts, bool summed);

    /// What a row stands for, to ask for its people; empty for the sum.
    QString codeAt(int row) const;
    QString nameAt(int row) const { return m_rows.value(row).cells.value(0); }
    QStringList headings() const { return m_headings; }
    QStringList cells(int row) const { return m_rows.value(row).cells; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row { QString code = {}; QStringList cells = {}; bool isSum = false; };

    QStringList m_headings;
    QList<Row> m_rows;
};

/// The people behind a number, read as they come into sight.
class PopulationPeople : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Sex, Age, Door, On, How, Place, Entered, ColumnCount };

    explicit PopulationPeople(Store &store, QObject *parent = nullptr);

    void setPeople(const QList<Key> &people);
    void setEvents(const QList<PopulationEvent> &events);
    Key keyAt(int row) const { return m_rows.value(row).resident; }
    /// The cells as they are printed and exported.
    QStringList cells(int row) const;
    QStringList headings() const;
    /// Only people of events have days and reasons.
    bool hasEvents() const { return m_hasEvents; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PopulationName &person(int row) const;
    QString text(int row, int column) const;

    /// On a connection of its own, since a page may outlive the office it showed.
    mutable std::optional<Database> m_db;
    mutable std::optional<PopulationNames> m_names;
    mutable QCache<int, PopulationName> m_cache;
    Store &m_store;
    QList<PopulationEvent> m_rows;
    bool m_hasEvents = false;
};

} // namespace Allpost
