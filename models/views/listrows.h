// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/listreader.h"
#include "models/views/printout.h"

#include <memory>
#include <vector>

namespace Allpost {

struct FilterSql;

/// The rows of a list as a stream of texts, in the order shown: read one at a time from the file, so that 600,000 need
/// no memory. May be used on any thread, one at a time; it opens a connection of its own there. The store must outlive it.
class ListRows
{
public:
    ListRows(const Store &store, const ListDefinition &definition, QStringList columns, std::vector<qint32> keys, bool inFull,
             QDate today = QDate::currentDate());
    ~ListRows();

    /// Every record of the list in the order of the file that the filter lets through (nothing: all).
    static Result<std::shared_ptr<ListRows>> all(const Store &store, const ListDefinition &definition, const QStringList &columns,
                                                 const FilterSql &filter, bool inFull, QDate today = QDate::currentDate());

    int rowCount() const { return int(m_keys.size()); }
    int columnCount() const { return int(m_columns.size()); }
    const ListColumn &column(int i) const { return *m_definition.find(m_columns[i]); }
    QStringList titles() const;
    bool inFull() const { return m_inFull; }

    /// The texts of a row; empty texts where there is no value, or the record is gone.
    Result<QStringList> row(int i);
    /// The parts of a row before they are put in words, for cells with a type.
    Result<ListRow> raw(int i);
    QString text(const ListRow &row, int column) const;

    /// For the page composer; keeps the rows alive.
    static PrintTable printTable(std::shared_ptr<ListRows> rows);

private:
    Result<ListReader *> reader();

    const Store &m_store;
    const ListDefinition &m_definition;
    QStringList m_columns;
    std::vector<qint32> m_keys;
    bool m_inFull;
    QDate m_today;
    Qt::HANDLE m_thread = nullptr;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<ListReader> m_reader;
};

} // namespace Allpost
