// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/unitofwork.h"

#include "models/store/officefile.h"
#include "models/store/words.h"

#include <QJsonDocument>
#include <QThread>

#include <cstring>

#include <sqlite3.h>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

// Beyond this a deed counts as bulk: listeners read again instead of following record by record.
constexpr size_t FollowedChanges = 2000;
constexpr size_t RememberedIds = 200000;
constexpr int SmallTable = 100000;

} // namespace

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::begin(Store &store, const Deed &deed)
{
    if (!store.m_hold)
        return Error{ErrorCode::ReadOnly, said(QT_TRANSLATE_NOOP("Store", "This office file is open in another Allpost window. Save there, or close it first.")), deed.action};
    if (!store.takeWriter())
        return Error{ErrorCode::Busy,
                     said(QT_TRANSLATE_NOOP("Store", "Something else is being saved, an import perhaps. What you typed is kept; it can be saved when that has ended.")),
                     deed.action};
    std::unique_ptr<UnitOfWork> work(new UnitOfWork(store, deed));
    if (auto started = work->start(); !started)
        return started.error();
    return work;
}

UnitOfWork::UnitOfWork(Store &store, const Deed &deed) : m_store(store), m_deed(deed)
{
    m_rawIdOf = [this](Key key, char *id16) { return rawId(key, id16); };
}

UnitOfWork::~UnitOfWork()
{
    close();
}

/// Statements and the body end before the transaction rolls back, that before the connection closes, that before
/// another may write.
void UnitOfWork::close()
{
    if (!std::exchange(m_open, false))
        return;
    m_over = true;
    m_tables.clear();
    m_prepared.clear();
    m_records = {};
    m_selectId = Statement();
    m_body.reset();
    m_scope.reset();
    if (m_bulk && m_db)
        sqlite3_exec(m_db->native(), "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr);
    m_own.reset();
    m_db = nullptr;
    m_store.giveWriter();
}

Status UnitOfWork::start()
{
    if (QThread::currentThread() == m_store.thread()) {
        m_db = m_store.m_db.get();
    } else {
        auto db = Database::open(m_store.m_path, Database::Mode::Write);
        if (!db)
            return db.error();
        m_own = std::make_unique<Database>(std::move(*db));
        OfficeFile::guardRows(*m_own);
        m_db = m_own.get();
    }
    if (m_store.m_writerStale)
        if (auto loaded = m_store.loadWriter(*m_db); !loaded)
            return loaded;
    const Store::Writer &writer = m_store.m_writer;
    m_head.wall = m_store.m_clock->wall();
    if (auto fit = Clock::plausible(m_head.wall, writer.latestWall); !fit)
        return fit;
    auto scope = Transaction::begin(*m_db);
    if (!scope)
        return scope.error();
    m_scope.emplace(std::move(*scope));
    m_op = writer.lastOp + 1;
    m_firstKey = writer.lastKey + 1;
    m_lastKey = writer.lastKey;
    m_head.key = m_op;
    m_head.ref = {m_store.m_deskId, writer.number + 1};
    m_head.account = m_store.worker();
    m_body = std::make_unique<BodyWriter>(*m_db, m_op);
    m_records.table = u"record"_s;
    m_records.columns = u"key, id, entity, born"_s;
    m_records.width = 4;
    return {};
}

Status UnitOfWork::ready()
{
    if (m_failed)
        return *m_failed;
    if (m_over || sqlite3_get_autocommit(m_db->native()))
        return Error{ErrorCode::Internal, said(QT_TRANSLATE_NOOP("Store", "Not saved. Nothing in the file was changed; save again.")), u"unit over"_s};
    m_wrote = false;
    return {};
}

/// What failed after the first write of a step leaves that step half-done inside the transaction: the unit is over then.
template <typename T>
Result<T> UnitOfWork::done(Result<T> result)
{
    if (!result && m_wrote)
        m_failed = result.error();
    return result;
}

Result<Key> UnitOfWork::create(const Entity &entity, const Values &values)
{
    if (auto fit = ready(); !fit)
        return fit.error();
    return done(doCreate(entity, values));
}

Result<bool> UnitOfWork::change(const Snapshot &seen, const Values &now)
{
    if (auto fit = ready(); !fit)
        return fit.error();
    return done(doChange(seen, now));
}

Status UnitOfWork::remove(const Entity &entity, Key key)
{
    if (auto fit = ready(); !fit)
        return fit;
    auto removed = done(doRemove(entity, key, {}));
    return removed ? Status() : Status(removed.error());
}

Result<bool> UnitOfWork::removeUnchanged(const Entity &entity, Key key, QByteArrayView canonical)
{
    if (auto fit = ready(); !fit)
        return fit.error();
    return done(doRemove(entity, key, canonical));
}

Status UnitOfWork::restore(const Entity &entity, Key key, const Values &values)
{
    if (auto fit = ready(); !fit)
        return fit;
    return done(doRestore(entity, key, values, false));
}

Status UnitOfWork::revive(const Entity &entity, Key key, const Values &values)
{
    if (auto fit = ready(); !fit)
        return fit;
    return done(doRestore(entity, key, values, true));
}

Result<qint64> UnitOfWork::entityNumber(const Entity &entity)
{
    Statement &find = prepared(u"SELECT number FROM entity_name WHERE name = ?"_s);
    for (int attempt = 0; attempt < 2; ++attempt) {
        find.bind(1, entity.name);
        auto found = find.step();
        if (!found)
            return found.error();
        if (*found) {
            const qint64 number = find.number(0);
            find.reset();
            return number;
        }
        Statement &insert = prepared(u"INSERT INTO entity_name (name) VALUES (?)"_s);
        insert.bind(1, entity.name);
        if (auto added = insert.run(); !added)
            return added.error();
    }
    return Error{ErrorCode::Internal, said(QT_TRANSLATE_NOOP("Store", "Not saved. Nothing in the file was changed; save again.")), entity.name};
}

Result<UnitOfWork::Table *> UnitOfWork::table(const Entity &entity)
{
    for (const auto &known : m_tables)
        if (known->entity == &entity)
            return known.get();
    auto number = entityNumber(entity);
    if (!number)
        return number.error();
    const Layout &layout = Layout::of(entity);
    m_tables.push_back(std::make_unique<Table>());
    Table &t = *m_tables.back();
    t.entity = &entity;
    t.layout = &layout;
    t.number = *number;
    t.rows.table = entity.name;
    t.rows.columns = u"key, "_s + layout.columns;
    t.rows.width = int(layout.stored.size()) + 1;
    t.feeds = feedsOf(entity);
    return m_tables.back().get();
}

Statement &UnitOfWork::prepared(const QString &sql)
{
    // Those of the store's own connection live as long as it: preparing costs more than a small save.
    auto &statement = (m_own ? m_prepared : m_store.m_statements)[sql];
    if (!statement)
        statement = std::make_shared<Statement>(*m_db, sql);
    return *statement;
}

/// Why rawId() answered false: the file could not be read, or the record is not there.
Error UnitOfWork::noSuchLink(Key key) const
{
    if (m_lookupFailed)
        return *m_lookupFailed;
    return {ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "A linked record is no longer in the file.")), QString::number(key)};
}

bool UnitOfWork::rawId(Key key, char *id16)
{
    if (key >= m_firstKey && key <= m_lastKey) {
        std::memcpy(id16, m_newIds[size_t(key - m_firstKey)].data(), 16);
        return true;
    }
    if (auto known = m_knownIds.constFind(key); known != m_knownIds.cend()) {
        std::memcpy(id16, known->data(), 16);
        return true;
    }
    if (!m_selectId)
        m_selectId = Statement(*m_db, u"SELECT id FROM record WHERE key = ?"_s);
    m_selectId.bind(1, key);
    auto found = m_selectId.step();
    if (!found)
        m_lookupFailed = found.error();
    if (!found || !*found)
        return false;
    const QByteArray id = m_selectId.blob(0);
    m_selectId.reset();
    if (id.size() != 16)
        return false;
    if (size_t(m_knownIds.size()) > RememberedIds)
        m_knownIds.clear();
    std::memcpy(m_knownIds[key].data(), id.constData(), 16);
    std::memcpy(id16, id.constData(), 16);
    return true;
}

Result<RecordId> UnitOfWork::idOf(Key key)
{
    char id[16];
    if (!rawId(key, id))
        return noSuchLink(key);
    return QUuid::fromRfc4122(QByteArrayView(id, 16));
}

Result<JournalValue> UnitOfWork::outside(const Field &field, const Value &value)
{
    if (field.type != FieldType::Link || value.isNull())
        return JournalValue{value, {}};
    auto id = idOf(value.number());
    if (!id)
        return id.error();
    return JournalValue{{}, *id};
}

Status UnitOfWork::addPart(const Part &part)
{
    encode(m_body->buffer(), part);
    return m_body->endPart();
}

void UnitOfWork::note(const Entity &entity, Key key, RecordChange::Kind kind)
{
    if (m_changes.bulk)
        return;
    m_changes.changes.push_back({&entity, key, kind});
    if (m_changes.changes.size() > FollowedChanges) {
        m_changes.bulk = true;
        m_changes.changes.clear();
        growBulk();
    }
}

/// A large deed keeps more of its pages in memory before it spills them to the log.
void UnitOfWork::growBulk()
{
    m_bulk = true;
    sqlite3_exec(m_db->native(), "PRAGMA cache_size = -81920", nullptr, nullptr, nullptr);
}

Status UnitOfWork::expectMany()
{
    if (auto fit = ready(); !fit)
        return fit;
    growBulk();
    QStringList names;
    for (const Entity *entity : Dictionary::entities()) {
        // Where much stands already, making an index anew costs more than filling it.
        auto rows = Query::run(*m_db, u"SELECT count(*) FROM (SELECT 1 FROM "_s + entity->name + u" LIMIT %1) t"_s.arg(SmallTable));
        if (!rows)
            return rows.error();
        if (!rows->next() || rows->number(0) >= SmallTable)
            continue;
        auto indexes = Query::run(*m_db, u"SELECT m.name, m.sql, i.name FROM sqlite_master m, pragma_index_info(m.name) i WHERE m.type = 'index' AND m.tbl_name = :table AND m.sql IS NOT NULL"_s,
                                  {{u":table"_s, entity->name}});
        if (!indexes)
            return indexes.error();
        while (indexes->next()) {
            const Field *field = entity->find(indexes->text(2));
            if (!field || field->isNumber() || names.contains(indexes->text(0)))
                continue; // keys rise as records come
            names << indexes->text(0);
            m_setAside << indexes->text(1);
        }
    }
    m_wrote = true;
    for (const QString &name : names)
        if (auto dropped = Query::run(*m_db, u"DROP INDEX "_s + name); !dropped)
            return done(Status(dropped.error()));
    return {};
}

Status UnitOfWork::restoreIndexes()
{
    for (const QString &sql : std::exchange(m_setAside, {}))
        if (auto made = Query::run(*m_db, sql); !made)
            return made.error();
    return {};
}

/// encoded: the buffer that m_spans point into.
Status UnitOfWork::insertRow(Table &table, Key key, const Values &values, const char *encoded)
{
    Pending &rows = table.rows;
    rows.number(key);
    for (int field : table.layout->stored) {
        const Value &value = values[size_t(field)];
        if (value.isNull()) {
            rows.null();
        } else if (value.isNumber()) {
            rows.number(value.number());
        } else {
            const Layout::Span span = m_spans[size_t(field)];
            rows.bytes(QByteArrayView(encoded + span.at, span.size), Pending::Cell::Text);
        }
    }
    return int(rows.cells.size()) < rows.width * RowsAtOnce ? Status() : flush(rows);
}

Status UnitOfWork::flush(Pending &rows)
{
    const int count = rows.width ? int(rows.cells.size()) / rows.width : 0;
    auto prepare = [&](int at) -> Statement & {
        const QString row = u"("_s + QStringList(rows.width, u"?"_s).join(u", "_s) + u')';
        return prepared(u"INSERT INTO "_s + rows.table + u" ("_s + rows.columns + u") VALUES "_s + QStringList(at, row).join(u", "_s));
    };
    size_t cell = 0;
    for (int done = 0; done < count;) {
        const int now = count - done >= RowsAtOnce ? RowsAtOnce : 1;
        Statement *&insert = now == 1 ? rows.one : rows.many;
        if (!insert)
            insert = &prepare(now);
        for (int at = 1; at <= now * rows.width; ++at, ++cell) {
            const Pending::Cell &c = rows.cells[cell];
            const QByteArrayView bytes(rows.text.constData() + c.at, c.kind >= Pending::Cell::Text ? c.number : 0);
            switch (c.kind) {
            case Pending::Cell::Null: insert->bindNull(at); break;
            case Pending::Cell::Number: insert->bind(at, c.number); break;
            case Pending::Cell::Text: insert->bindText(at, bytes); break;
            case Pending::Cell::Bytes: insert->bindBytes(at, bytes); break;
            }
        }
        if (auto inserted = insert->run(); !inserted) {
            m_failed = inserted.error();
            return inserted;
        }
        done += now;
    }
    rows.cells.clear();
    rows.text.resize(0);
    return {};
}

Status UnitOfWork::flushAll()
{
    for (const auto &table : m_tables)
        if (!table->rows.cells.empty())
            if (auto flushed = flush(table->rows); !flushed)
                return flushed;
    return m_records.cells.empty() ? Status() : flush(m_records);
}

const Database &UnitOfWork::db()
{
    // A failure is remembered and met by the next step.
    (void)flushAll();
    return *m_db;
}

Status UnitOfWork::writeHead(const QByteArray &previousChain)
{
    if (auto flushed = flushAll(); !flushed)
        return flushed;
    if (auto restored = restoreIndexes(); !restored)
        return restored;
    if (auto derived = derive(); !derived)
        return derived;
    auto hash = m_body->finish();
    if (!hash)
        return hash.error();
    m_head.stamp = m_store.m_clock->next(m_head.wall);
    m_head.action = m_deed.action;
    // Which field a small change was about; its name is no personal data.
    if (m_body->parts() == 1 && m_changedEntity && !m_deed.undone && !m_deed.detail.contains("fields"_L1)) {
        m_deed.detail.insert(u"entity"_s, m_changedEntity->name);
        m_deed.detail.insert(u"fields"_s, m_changedFields.join(u','));
    }
    if (!m_deed.detail.isEmpty())
        m_head.detail = QString::fromUtf8(QJsonDocument(m_deed.detail).toJson(QJsonDocument::Compact));
    if (m_deed.undone)
        m_head.undone = *m_deed.undone;
    if (m_head.account) {
        auto account = idOf(m_head.account);
        if (!account)
            return account.error();
        m_head.accountId = *account;
    }
    m_head.parts = m_body->parts();
    m_head.bodyHash = *hash;
    m_head.chain = m_head.chainAfter(previousChain);

    Statement &insert = prepared(
                     u"INSERT INTO op (key, desk, number, epoch, time, tick, account, action, detail, wall, undone_desk, undone_number, "
                     "parts, body_hash, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(1, m_op);
    insert.bind(2, m_store.m_writer.desk);
    insert.bind(3, m_head.ref.number);
    insert.bind(4, m_head.stamp.epoch);
    insert.bind(5, m_head.stamp.time);
    insert.bind(6, m_head.stamp.tick);
    insert.bind(7, m_head.account ? Value(m_head.account) : Value());
    insert.bind(8, m_head.action);
    insert.bind(9, Value(m_head.detail));
    insert.bind(10, m_head.wall);
    if (m_deed.undone) {
        insert.bind(11, m_head.undone.desk);
        insert.bind(12, m_head.undone.number);
    } else {
        insert.bindNull(11);
        insert.bindNull(12);
    }
    insert.bind(13, m_head.parts);
    insert.bind(14, m_head.bodyHash);
    insert.bind(15, m_head.chain);
    return insert.run();
}

/// After a failed COMMIT: with a log on a failing medium the data may be there although an error was reported.
bool UnitOfWork::isWritten() const
{
    Statement find(*m_db, u"SELECT chain FROM op WHERE desk = ? AND number = ?"_s);
    find.bind(1, m_store.m_writer.desk);
    find.bind(2, m_head.ref.number);
    auto found = find.step();
    return found && *found && find.blob(0) == m_head.chain;
}

Result<qint64> UnitOfWork::commit()
{
    if (auto fit = ready(); !fit)
        return fit.error();
    if (m_body->parts() == 0) {
        close();
        return 0;
    }
    Store::Writer writer = m_store.m_writer;
    if (auto written = writeHead(writer.chain); !written) {
        m_failed = written.error();
        return *m_failed;
    }
    m_over = true;
    if (auto committed = m_scope->commit(); !committed) {
        m_scope.reset();
        m_store.m_writerStale = true;
        if (!isWritten())
            return committed.error();
        m_store.m_writerStale = false;
    }

    writer.number = m_head.ref.number;
    writer.chain = m_head.chain;
    writer.lastKey = m_lastKey;
    writer.lastOp = m_op;
    writer.latestWall = std::max(writer.latestWall, m_head.wall);
    m_store.m_writer = writer;
    m_changes.op = m_op;
    m_changes.action = m_deed.action;
    // Whoever hears of it may write at once, so this unit ends first.
    close();
    QMetaObject::invokeMethod(&m_store, [store = &m_store, changes = std::move(m_changes)] { Q_EMIT store->committed(changes); });
    return m_op;
}

} // namespace Allpost
