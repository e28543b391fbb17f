// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/listloader.h"

#include "models/store/statement.h"
#include "models/views/listreader.h"

#include <algorithm>
#include <array>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const Error superseded{ErrorCode::Cancelled, {}, {}};

/// Without what the list leaves out.
QString selectKeys(const ListDefinition &definition, const FilterSql &filter, const QString &what)
{
    QStringList conditions;
    for (const QString &condition : {filter.where, definition.always()})
        if (!condition.isEmpty())
            conditions << condition;
    return u"SELECT "_s + what + u" FROM "_s + definition.from(filter.joins) + (conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s));
}

void bindAll(Statement &statement, const FilterSql &filter, QDate today)
{
    statement.bind(1, today.toString(Qt::ISODate));
    for (size_t i = 0; i < filter.values.size(); ++i)
        statement.bind(SqlValues::First + int(i), filter.values[i]);
}

/// Calls each(statement) for every row; stops when the job is no longer wanted.
template <typename Each>
Status forEachRow(Statement &statement, const std::atomic<bool> &cancelled, Each each)
{
    for (;;) {
        auto more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (cancelled.load(std::memory_order_relaxed))
            return superseded;
        each(statement);
    }
}

/// Sorts keys by bytes that are kept in one piece of memory; the first eight of them decide most comparisons.
class KeySorter
{
public:
    explicit KeySorter(size_t expected) { m_entries.reserve(expected); }

    struct Bytes { quint32 at = 0; quint32 size = 0; };

    Bytes keep(const QByteArray &bytes)
    {
        const Bytes kept{quint32(m_bytes.size()), quint32(bytes.size())};
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return kept;
    }
    void add(qint32 key, Bytes bytes)
    {
        quint64 prefix = 0;
        for (quint32 i = 0; i < 8; ++i)
            prefix = prefix << 8 | (i < bytes.size ? quint8(m_bytes[bytes.at + i]) : 0);
        m_entries.push_back({prefix, bytes, key});
    }
    ListOrder sorted()
    {
        std::sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) { return less(a, b); });
        ListOrder order;
        order.keys.reserve(m_entries.size());
        for (const Entry &entry : m_entries) {
            order.keys.push_back(entry.key);
            order.empties += entry.bytes.size == 0;
        }
        return order;
    }

private:
    struct Entry { quint64 prefix; Bytes bytes; qint32 key; };

    bool less(const Entry &a, const Entry &b) const
    {
        if ((a.bytes.size == 0) != (b.bytes.size == 0))
            return b.bytes.size == 0;
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int c = std::memcmp(m_bytes.data() + a.bytes.at, m_bytes.data() + b.bytes.at, std::min(a.bytes.size, b.bytes.size));
        if (c != 0)
            return c < 0;
        return a.bytes.size != b.bytes.size ? a.bytes.size < b.bytes.size : a.key < b.key;
    }

    std::vector<char> m_bytes;
    std::vector<Entry> m_entries;
};

Result<ListOrder> fileOrder(const Database &db, const ListDefinition &definition, const std::atomic<bool> &cancelled)
{
    // Not ORDER BY: the narrowest index gives the keys faster, and a set of bits sorts them in passing.
    Statement select(db, u"SELECT r.key FROM "_s + definition.from({}));
    KeySet set;
    if (auto done = forEachRow(select, cancelled, [&](Statement &s) { set.insert(qint32(s.number(0))); }); !done)
        return done.error();
    if (!definition.leftOut.isEmpty()) {
        Statement without(db, definition.leftOut);
        if (auto done = forEachRow(without, cancelled, [&](Statement &s) { set.remove(qint32(s.number(0))); }); !done)
            return done.error();
    }
    return ListOrder{set.toKeys(), 0};
}

Result<ListOrder> orderOfMany(const Database &db, const ListDefinition &definition, const ListColumn &column, QDate today, const std::atomic<bool> &cancelled)
{
    auto all = fileOrder(db, definition, cancelled);
    if (!all)
        return all.error();
    QHash<qint32, QStringList> codes;
    Statement pairs(db, column.pairsSql);
    pairs.bind(1, today.toString(Qt::ISODate));
    if (auto done = forEachRow(pairs, cancelled, [&](Statement &s) { codes[qint32(s.number(0))] << s.text(1); }); !done)
        return done.error();
    KeySorter sorter(all->keys.size());
    for (const qint32 key : all->keys) {
        const auto found = codes.constFind(key);
        const Value raw = found == codes.constEnd() ? Value() : Value(found->join(QChar(u'\x1f')));
        sorter.add(key, sorter.keep(ListText::sortKey(column, std::span(&raw, 1))));
    }
    return sorter.sorted();
}

/// Each table is gone through once in its own order and the ties are followed in memory: joining them record by record
/// would look up every table for everybody.
Result<ListOrder> orderByHops(const Database &db, const ListDefinition &definition, const ListColumn &column, QDate today, const std::atomic<bool> &cancelled)
{
    auto all = fileOrder(db, definition, cancelled);
    if (!all)
        return all.error();
    const QString day = today.toString(Qt::ISODate);
    std::vector<qint32> at = all->keys;
    for (const QString &sql : column.hops) {
        Statement pairs(db, sql);
        pairs.bind(1, day);
        std::vector<qint32> next;
        auto done = forEachRow(pairs, cancelled, [&](Statement &s) {
            const auto from = size_t(s.number(0));
            if (from >= next.size())
                next.resize(from + 1 + from / 2, -1);
            if (next[from] < 0)
                next[from] = qint32(s.number(1));
        });
        if (!done)
            return done.error();
        for (qint32 &one : at)
            one = one >= 0 && size_t(one) < next.size() ? next[size_t(one)] : -1;
    }
    Statement select(db, column.valuesSql);
    select.bind(1, day);
    KeySorter sorter(at.size());
    std::vector<KeySorter::Bytes> bytes;
    KeySet seen;
    std::vector<Value> values(size_t(column.parts.size()));
    auto done = forEachRow(select, cancelled, [&](Statement &s) {
        const auto key = size_t(s.number(0));
        if (seen.contains(qint32(key)))
            return;
        seen.insert(qint32(key));
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = s.value(int(i) + 1);
        if (key >= bytes.size())
            bytes.resize(key + 1 + key / 2);
        bytes[key] = sorter.keep(ListText::sortKey(column, values));
    });
    if (!done)
        return done.error();
    for (size_t i = 0; i < at.size(); ++i)
        sorter.add(all->keys[i], at[i] >= 0 && size_t(at[i]) < bytes.size() ? bytes[size_t(at[i])] : KeySorter::Bytes());
    return sorter.sorted();
}

} // namespace

ListLoader::ListLoader(const Store &store, QObject &context) : m_store(store), m_context(context)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(5000);
}

ListLoader::~ListLoader()
{
    cancel();
    m_pool.waitForDone();
}

void ListLoader::cancel()
{
    if (!m_running)
        return;
    m_running->cancelled = true;
    const std::scoped_lock lock(m_running->mutex);
    if (m_running->db)
        m_running->db->interrupt();
}

void ListLoader::run(Job job, Failed failed)
{
    cancel();
    m_running = std::make_shared<Running>();
    m_pool.start([this, running = m_running, job = std::move(job), failed = std::move(failed)] {
        if (running->cancelled)
            return;
        auto db = m_store.connect();
        if (!db) {
            QMetaObject::invokeMethod(&m_context, [failed, error = db.error()] { failed(error); }, Qt::QueuedConnection);
            return;
        }
        {
            const std::scoped_lock lock(running->mutex);
            running->db = &*db;
        }
        Done done = job(*db, running->cancelled);
        {
            const std::scoped_lock lock(running->mutex);
            running->db = nullptr;
        }
#ifdef __GLIBC__
        // What sorting needed shall not stay with the process.
        malloc_trim(0);
#endif
        if (done && !running->cancelled)
            QMetaObject::invokeMethod(&m_context, done, Qt::QueuedConnection);
    });
}

Result<ListOrder> ListLoader::order(const Database &db, const ListDefinition &definition, const QString &name, QDate today, const std::atomic<bool> &cancelled)
{
    const ListColumn *column = definition.find(name);
    if (!column)
        return fileOrder(db, definition, cancelled);
    if (column->kind == ListColumn::Kind::Many)
        return orderOfMany(db, definition, *column, today, cancelled);
    if (!column->valuesSql.isEmpty())
        return orderByHops(db, definition, *column, today, cancelled);
    auto count = ListLoader::count(db, definition, {}, today);
    if (!count)
        return count.error();
    QStringList parts{u"r.key"_s};
    for (const QString &part : column->parts)
        parts << (column->isCondition ? u"CASE WHEN "_s + part + u" THEN 1 ELSE 0 END"_s : part);
    FilterSql all;
    all.joins = column->joins;
    Statement select(db, selectKeys(definition, all, parts.join(u", "_s)));
    select.bind(1, today.toString(Qt::ISODate));

    // Names, doors and codes repeat: the keys of the latest values are at hand again.
    struct Slot { std::string raw; KeySorter::Bytes bytes; bool used = false; };
    std::vector<Slot> slots(size_t(1) << 16);
    KeySorter sorter{size_t(*count)};
    std::string raw;
    std::vector<Value> values(size_t(column->parts.size()));
    auto done = forEachRow(select, cancelled, [&](Statement &s) {
        raw.clear();
        for (int i = 1; i <= int(values.size()); ++i) {
            raw += s.isNull(i) ? '\0' : '\1';
            raw += s.utf8(i);
        }
        Slot &slot = slots[std::hash<std::string>()(raw) & (slots.size() - 1)];
        if (!slot.used || slot.raw != raw) {
            for (size_t i = 0; i < values.size(); ++i)
                values[i] = s.value(int(i) + 1);
            slot = {raw, sorter.keep(ListText::sortKey(*column, values)), true};
        }
        sorter.add(qint32(s.number(0)), slot.bytes);
    });
    if (!done)
        return done.error();
    return sorter.sorted();
}

Result<KeySet> ListLoader::passed(const Database &db, const ListDefinition &definition, const FilterSql &filter, QDate today, const std::atomic<bool> &cancelled)
{
    KeySet set;
    Statement select(db, selectKeys(definition, filter, u"r.key"_s));
    bindAll(select, filter, today);
    if (auto done = forEachRow(select, cancelled, [&](Statement &s) { set.insert(qint32(s.number(0))); }); !done)
        return done.error();
    return set;
}

Result<qint64> ListLoader::count(const Database &db, const ListDefinition &definition, const FilterSql &filter, QDate today, Key key)
{
    const int parameter = SqlValues::First + int(filter.values.size());
    QString sql;
    if (key) {
        FilterSql one = filter;
        one.where = u"r.key = ?"_s + QString::number(parameter) + (filter.where.isEmpty() ? QString() : u" AND "_s + filter.where);
        sql = selectKeys(definition, one, u"count(*)"_s);
    } else if (filter.where.isEmpty() && !definition.leftOut.isEmpty()) {
        // The rows of a table are counted without looking at them, and few are left out.
        sql = u"SELECT (SELECT count(*) FROM %1 r) - (SELECT count(*) FROM %1 r WHERE r.key IN (%2))"_s.arg(definition.table, definition.leftOut);
    } else {
        sql = selectKeys(definition, filter, u"count(*)"_s);
    }
    Statement select(db, sql);
    bindAll(select, filter, today);
    if (key)
        select.bind(parameter, key);
    auto found = select.step();
    if (!found)
        return found.error();
    return *found ? select.number(0) : 0;
}

} // namespace Allpost
