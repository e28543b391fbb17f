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
class LineEdit;
class ListDesk;
class RecordListModel;
class Table;
class Workplace;

/// All points accounts as a list: a line that finds by name, letters, number, code or door, conditions, columns, order.
class AccountListView : public QWidget
{
    Q_OBJECT
public:
    explicit AccountListView(Workplace &workplace, QWidget *parent = nullptr);
    ~AccountListView() override;

    /// Shows the accounts of a condition (filter language; empty: all). title stands on print and export.
    void setView(const QString &title, const QString &condition, const QString &sort = {}, Qt::SortOrder order = Qt::AscendingOrder);
    /// With the columns of a saved view as well; empty: as they were.
    void setColumns(const QString &columns);
    void reload();
    /// Puts the cursor on this account; shows all when the condition hides it.
    void choose(Key account);

    const Filter &filter() const;
    const FilterLanguage &language() const { return *m_language; }
    void addCondition();
    void beginSearch(const QString &text = {});
    Key current() const;

    RecordListModel &model() const { return *m_model; }
    ListDesk &desk() const { return *m_desk; }
    Table *table() const { return m_table; }
    LineEdit *search() const { return m_search; }

Q_SIGNALS:
    void opened(Allpost::Key account);
    void currentAccountChanged(Allpost::Key account);
    /// Enter in the search line although nothing fits: somebody without an account.
    void nobodyFits(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void showCounts();
    void takeWanted();
    void begin();

    Workplace &m_workplace;
    std::unique_ptr<FilterLanguage> m_language;
    RecordListModel *m_model;
    LineEdit *m_search;
    FilterBar *m_filter;
    Table *m_table;
    EmptyState *m_none;
    Label *m_count;
    Label *m_keys;
    ListDesk *m_desk;
    QString m_title;
    Key m_wanted = 0;
    bool m_begun = false;
};

} // namespace Allpost
