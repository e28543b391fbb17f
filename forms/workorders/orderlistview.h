// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/filter.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class EmptyState;
class FilterBar;
class Label;
class ListDesk;
class RecordListModel;
class Table;
class Workplace;

/// All orders as a list: conditions, columns, order; windowed, so that 200,000 are as quick as 200.
class OrderListView : public QWidget
{
    Q_OBJECT
public:
    explicit OrderListView(Workplace &workplace, QWidget *parent = nullptr);
    ~OrderListView() override;

    /// Shows the orders of a condition (filter language; empty: all), sorted by a column. title stands on print and export.
    void setView(const QString &title, const QString &condition, const QString &sort, Qt::SortOrder order);
    /// With the columns of a saved view as well; empty: as they were.
    void setColumns(const QString &columns);
    /// Reads the list when it was never read.
    void begin();
    void reload();

    const Filter &filter() const;
    const FilterLanguage &language() const { return *m_language; }
    void addCondition();
    Key current() const;
    /// The orders selected, at least the one under the cursor.
    QList<Key> chosen() const;

    RecordListModel &model() const { return *m_model; }
    ListDesk &desk() const { return *m_desk; }
    Table *table() const { return m_table; }

Q_SIGNALS:
    void opened(Allpost::Key order);
    void currentOrderChanged(Allpost::Key order);
    void filterChanged();

private:
    void showCounts();

    Workplace &m_workplace;
    std::unique_ptr<FilterLanguage> m_language;
    RecordListModel *m_model;
    FilterBar *m_filter;
    Table *m_table;
    EmptyState *m_none;
    Label *m_count;
    Label *m_keys;
    ListDesk *m_desk;
    QString m_title;
    bool m_begun = false;
};

} // namespace Allpost
