// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/listrows.h"

#include "models/views/listloader.h"
#include "models/views/filter.h"

#include <QThread>

namespace Allpost {

using namespace Qt::StringLiterals;

ListRows::ListRows(const Store &store, const ListDefinition &definition, QStringList columns, std::vector<qint32> keys, bool inFull, QDate today)
    : m_store(store), m_definition(definition), m_keys(std::move(keys)), m_inFull(inFull), m_today(today)
{
    for (const QString &name : columns)
        if (definition.find(name))
            m_columns << name;
}

ListRows::~ListRows() = default;

Result<std::shared_ptr<ListRows>> ListRows::all(const Store &store, const ListDefinition &definition, const QStringList &columns,
                                                const FilterSql &filter, bool inFull, QDate today)
{
    auto db = store.connect();
    if (!db)
        return db.error();
    const std::atomic<bool> never = false;
    auto order = ListLoader::order(*db, definition, {}, today, never);
    if (!order)
        return order.error();
    std::vector<qint32> keys = std::move(order->keys);
    if (!filter.where.isEmpty()) {
        auto passed = ListLoader::passed(*db, definition, filter, today, never);
        if (!passed)
            return passed.error();
        std::erase_if(keys, [&](qint32 key) { return !passed->contains(key); });
    }
    return std::make_shared<ListRows>(store, definition, columns, std::move(keys), inFull, today);
}

QStringList ListRows::titles() const
{
    QStringList titles;
    for (int i = 0; i < columnCount(); ++i)
        titles << column(i).title();
    return titles;
}

/// A connection belongs to its thread; whoever comes from another gets a new one.
Result<ListReader *> ListRows::reader()
{
    const Qt::HANDLE thread = QThread::currentThreadId();
    if (m_reader && m_thread == thread)
        return m_reader.get();
    m_reader.reset();
    m_db.reset();
    auto db = m_store.connect();
    if (!db)
        return db.error();
    m_db = std::make_unique<Database>(std::move(*db));
    m_reader = std::make_unique<ListReader>(*m_db, m_definition, m_columns, m_today);
    m_thread = thread;
    return m_reader.get();
}

Result<ListRow> ListRows::raw(int i)
{
    auto from = reader();
    if (!from)
        return from.error();
    return (*from)->read(m_keys[size_t(i)]);
}

QString ListRows::text(const ListRow &row, int i) const
{
    return m_reader ? m_reader->text(row, i, m_inFull) : QString();
}

Result<QStringList> ListRows::row(int i)
{
    auto found = raw(i);
    if (!found)
        return found.error();
    QStringList texts;
    texts.reserve(columnCount());
    for (int c = 0; c < columnCount(); ++c)
        texts << text(*found, c);
    return texts;
}

PrintTable ListRows::printTable(std::shared_ptr<ListRows> rows)
{
    PrintTable table;
    for (int i = 0; i < rows->columnCount(); ++i) {
        const ListColumn &c = rows->column(i);
        PrintColumn column;
        column.heading = c.title();
        column.align = c.isNumber() ? PrintColumn::Align::Right : PrintColumn::Align::Left;
        column.whenLong = PrintColumn::Long::Wrap;
        table.columns << column;
    }
    table.rowCount = rows->rowCount();
    table.row = [rows](int i) {
        auto texts = rows->row(i);
        return texts ? *texts : QStringList(rows->columnCount());
    };
    return table;
}

} // namespace Allpost
