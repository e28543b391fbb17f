// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/unitofwork.h"

#include "models/base/cbor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

// Beyond this a deed counts as bulk: listeners read again instead of following record by record.
constexpr size_t FollowedChanges = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::begin(Store &store, const Deed &deed)
{
    if (!store.m_lock)
        return Error{ErrorCode::ReadOnly, tr("This office file is open in another Allpost window. Save there, or close it first."), deed.action};
    std::unique_lock lock(store.m_writing, std::try_to_lock);
    if (!lock.owns_lock())
        return Error{ErrorCode::Busy, tr("Something else is being saved, an import perhaps. What you typed is kept; it can be saved when that has ended."), deed.action};
    std::unique_ptr<UnitOfWork> work(new UnitOfWork(store, deed, std::move(lock)));
    if (auto started = work->start(); !started)
        return started.error();
    return work;
}

UnitOfWork::UnitOfWork(Store &store, const Deed &deed, std::unique_lock<std::mutex> lock)
    : m_store(store), m_deed(deed), m_lock(std::move(lock))
{
}

UnitOfWork::~UnitOfWork()
{
    // Statements and the body end before the transaction rolls back, and that before the connection closes.
    m_inserts.clear();
    m_owned.clear();
    m_insertRecord = Statement();
    m_selectId = Statement();
    m_body.reset();
    m_scope.reset();
    m_own.reset();
    m_lock.unlock();
    Q_EMIT m_store.writerFree();
}

Status UnitOfWork::start()
{
    const Store::Writer &writer = m_store.m_writer;
    m_head.wall = m_store.m_clock->wall();
    if (auto fit = Clock::plausible(m_head.wall, writer.latestWall); !fit)
        return fit;
    if (QThread::currentThread() == m_store.thread()) {
        m_db = m_store.m_db.get();
    } else {
        auto db = Database::open(m_store.m_path, Database::Mode::Write);
        if (!db)
            return db.error();
        m_own = std::make_unique<Database>(std::move(*db));
        m_db = m_own.get();
    }
    auto scope = Transaction::begin(*m_db);
    if (!scope)
        return scope.error();
    m_scope.emplace(std::move(*scope));
    m_op = writer.lastOp + 1;
    m_firstKey = writer.lastKey + 1;
    m_lastKey = writer.lastKey;
    m_head.key = m_op;
    m_head.ref = {m_store.m_deskId, writer.number + 1};
    m_head.account = m_store.m_worker;
    m_body = std::make_unique<BodyWriter>(*m_db, m_op);
    return {};
}

Result<qint64> UnitOfWork::entityNumber(const Entity &entity)
{
    if (const qint64 known = m_entityNumbers.value(&entity))
        return known;
    auto find = [&]() -> Result<qint64> {
        auto row = Query::run(*m_db, u"SELECT number FROM entity_name WHERE name = :name"_s, {{u":name"_s, entity.name}});
        if (!row)
            return row.error();
        return row->next() ? row->number(0) : 0;
    };
    auto number = find();
    if (number && !*number) {
        if (auto done = Query::run(*m_db, u"INSERT INTO entity_name (name) VALUES (:name)"_s, {{u":name"_s, entity.name}}); !done)
            return done.error();
        number = find();
    }
    if (number)
        m_entityNumbers.insert(&entity, *number);
    return number;
}

Statement &UnitOfWork::insertInto(const Entity &entity)
{
    if (Statement *known = m_inserts.value(&entity))
        return *known;
    QStringList columns{u"key"_s};
    QStringList marks{u"?"_s};
    for (const Field &f : entity.fields) {
        if (!f.isStored())
            continue;
        columns << f.name;
        marks << u"?"_s;
    }
    m_owned.push_back(std::make_unique<Statement>(
        *m_db, u"INSERT INTO "_s + entity.name + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s + marks.join(u", "_s) + u')'));
    m_inserts.insert(&entity, m_owned.back().get());
    return *m_owned.back();
}

Result<RecordId> UnitOfWork::idOf(Key key)
{
    if (key >= m_firstKey && key <= m_lastKey)
        return m_newIds[size_t(key - m_firstKey)];
    if (auto known = m_knownIds.constFind(key); known != m_knownIds.cend())
        return *known;
    if (!m_selectId)
        m_selectId = Statement(*m_db, u"SELECT id FROM record WHERE key = ?"_s);
    m_selectId.bind(1, key);
    auto found = m_selectId.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, tr("A linked record is no longer in the file."), QString::number(key)};
    const RecordId id = m_selectId.id(0);
    m_selectId.reset();
    if (m_knownIds.size() > 100000)
        m_knownIds.clear();
    m_knownIds.insert(key, id);
    return id;
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
    m_buffer.resize(0);
    encode(m_buffer, part);
    return m_body->add(m_buffer);
}

void UnitOfWork::note(const Entity &entity, Key key, RecordChange::Kind kind)
{
    if (m_changes.bulk)
        return;
    m_changes.changes.push_back({&entity, key, kind});
    if (m_changes.changes.size() > FollowedChanges) {
        m_changes.bulk = true;
        m_changes.changes.clear();
    }
}

Result<Key> UnitOfWork::create(const Entity &entity, const Values &values)
{
    Q_ASSERT(!m_over && values.size() == entity.fields.size());
    auto number = entityNumber(entity);
    if (!number)
        return number.error();
    const Key key = m_lastKey + 1;
    const RecordId id = newRecordId();

    Part part{Part::Kind::Born, entity.name, id, {}, {}};
    Statement &insert = insertInto(entity);
    insert.bind(1, key);
    int at = 2;
    for (size_t i = 0; i < values.size(); ++i) {
        const Field &field = entity.fields[i];
        if (!field.isStored())
            continue;
        insert.bind(at++, values[i]);
        if (values[i].isNull())
            continue;
        auto told = outside(field, values[i]);
        if (!told)
            return told.error();
        part.fields.append({field.name, {}, *told, {}});
    }
    if (auto done = insert.run(); !done)
        return done.error();

    if (!m_insertRecord)
        m_insertRecord = Statement(*m_db, u"INSERT INTO record (key, id, entity, born) VALUES (?, ?, ?, ?)"_s);
    m_insertRecord.bind(1, key);
    m_insertRecord.bind(2, id);
    m_insertRecord.bind(3, *number);
    m_insertRecord.bind(4, m_op);
    if (auto done = m_insertRecord.run(); !done)
        return done.error();
    m_lastKey = key;
    m_newIds.push_back(id);
    if (auto done = addPart(part); !done)
        return done.error();
    note(entity, key, RecordChange::Kind::Born);
    return key;
}

Result<QList<DeedRef>> UnitOfWork::seenHeads(Key key, const QString &field)
{
    Statement heads(*m_db, u"SELECT d.id, h.number FROM head h JOIN desk d ON d.number = h.desk WHERE h.record = ? AND h.field = ? AND h.shown = 1"_s);
    heads.bind(1, key);
    heads.bind(2, field);
    QList<DeedRef> seen;
    while (true) {
        auto more = heads.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        seen.append({heads.id(0), heads.number(1)});
    }
    if (!seen.isEmpty())
        return seen;
    Statement birth(*m_db, u"SELECT d.id, o.number FROM record r JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk WHERE r.key = ?"_s);
    birth.bind(1, key);
    auto found = birth.step();
    if (!found)
        return found.error();
    if (*found)
        seen.append({birth.id(0), birth.number(1)});
    return seen;
}

Status UnitOfWork::touch(Key key)
{
    // A record born by this very deed has its birth as history.
    if (key >= m_firstKey)
        return {};
    Statement insert(*m_db, u"INSERT INTO op_touch (record, op) VALUES (?, ?) ON CONFLICT (record, op) DO NOTHING"_s);
    insert.bind(1, key);
    insert.bind(2, m_op);
    return insert.run();
}

Status UnitOfWork::setHead(Key key, const QString &field)
{
    Statement drop(*m_db, u"DELETE FROM head WHERE record = ? AND field = ? AND shown = 1"_s);
    drop.bind(1, key);
    drop.bind(2, field);
    if (auto done = drop.run(); !done)
        return done;
    Statement insert(*m_db, u"INSERT INTO head (record, field, desk, number, shown, overtaken) VALUES (?, ?, ?, ?, 1, 0)"_s);
    insert.bind(1, key);
    insert.bind(2, field);
    insert.bind(3, m_store.m_writer.desk);
    insert.bind(4, m_head.ref.number);
    return insert.run();
}

Result<bool> UnitOfWork::change(const Snapshot &seen, const Values &now)
{
    const Entity &entity = *seen.entity;
    auto current = Store::read(*m_db, entity, seen.key);
    if (!current)
        return current.error();

    std::vector<size_t> changed;
    QStringList conflicts;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isStored() || seen.values[i] == now[i] || current->values[i] == now[i])
            continue;
        if (current->values[i] != seen.values[i])
            conflicts << entity.fields[i].name;
        changed.push_back(i);
    }
    if (!conflicts.isEmpty())
        return Error{ErrorCode::Conflict, tr("This record was changed meanwhile. Both versions are shown; choose what stays."), conflicts.join(u',')};
    if (changed.empty())
        return false;

    auto id = idOf(seen.key);
    if (!id)
        return id.error();
    Part part{Part::Kind::Changed, entity.name, *id, {}, {}};
    QStringList sets;
    for (size_t i : changed) {
        const Field &field = entity.fields[i];
        auto before = outside(field, current->values[i]);
        auto after = outside(field, now[i]);
        auto heads = seenHeads(seen.key, field.name);
        if (!before || !after || !heads)
            return !before ? before.error() : !after ? after.error() : heads.error();
        part.fields.append({field.name, *before, *after, *heads});
        sets << field.name + u" = ?"_s;
    }
    Statement update(*m_db, u"UPDATE "_s + entity.name + u" SET "_s + sets.join(u", "_s) + u" WHERE key = ?"_s);
    int at = 1;
    for (size_t i : changed)
        update.bind(at++, now[i]);
    update.bind(at, seen.key);
    if (auto done = update.run(); !done)
        return done.error();
    for (size_t i : changed)
        if (auto done = setHead(seen.key, entity.fields[i].name); !done)
            return done.error();
    if (auto done = touch(seen.key); !done)
        return done.error();
    if (auto done = addPart(part); !done)
        return done.error();
    note(entity, seen.key, RecordChange::Kind::Changed);
    return true;
}

Status UnitOfWork::remove(const Entity &entity, Key key)
{
    auto current = Store::read(*m_db, entity, key);
    auto id = idOf(key);
    if (!current || !id)
        return !current ? current.error() : id.error();
    Part part{Part::Kind::Removed, entity.name, *id, {}, {}};
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isStored() || current->values[i].isNull())
            continue;
        auto before = outside(entity.fields[i], current->values[i]);
        if (!before)
            return before.error();
        part.fields.append({entity.fields[i].name, *before, {}, {}});
    }
    auto desks = Query::run(*m_db, u"SELECT d.id, max(o.number) FROM op o JOIN desk d ON d.number = o.desk GROUP BY d.id"_s);
    if (!desks)
        return desks.error();
    QByteArray covers;
    while (desks->next())
        part.covers[QUuid::fromRfc4122(desks->value(0).toByteArray())] = desks->number(1);
    CborWriter w(covers);
    w.map(part.covers.size());
    for (const auto &[desk, number] : part.covers) {
        w.bytes(desk.toRfc4122());
        w.number(number);
    }

    Statement gone(*m_db, u"DELETE FROM "_s + entity.name + u" WHERE key = ?"_s);
    gone.bind(1, key);
    if (auto done = gone.run(); !done)
        return done;
    Statement removal(*m_db, u"INSERT INTO removal (record, desk, number, covers) VALUES (?, ?, ?, ?)"_s);
    removal.bind(1, key);
    removal.bind(2, m_store.m_writer.desk);
    removal.bind(3, m_head.ref.number);
    removal.bind(4, covers);
    if (auto done = removal.run(); !done)
        return done;
    if (auto done = touch(key); !done)
        return done;
    note(entity, key, RecordChange::Kind::Removed);
    return addPart(part);
}

Status UnitOfWork::restore(const Entity &entity, Key key, const Values &values)
{
    auto id = idOf(key);
    if (!id)
        return id.error();
    Part part{Part::Kind::Changed, entity.name, *id, {}, {}};
    Statement &insert = insertInto(entity);
    insert.bind(1, key);
    int at = 2;
    for (size_t i = 0; i < values.size(); ++i) {
        const Field &field = entity.fields[i];
        if (!field.isStored())
            continue;
        insert.bind(at++, values[i]);
        if (values[i].isNull())
            continue;
        auto after = outside(field, values[i]);
        auto heads = seenHeads(key, field.name);
        if (!after || !heads)
            return !after ? after.error() : heads.error();
        part.fields.append({field.name, {}, *after, *heads});
        if (auto done = setHead(key, field.name); !done)
            return done;
    }
    if (auto done = insert.run(); !done)
        return done;
    if (auto done = touch(key); !done)
        return done;
    note(entity, key, RecordChange::Kind::Born);
    return addPart(part);
}

Result<qint64> UnitOfWork::commit()
{
    m_over = true;
    if (m_body->parts() == 0)
        return 0;
    auto hash = m_body->finish();
    if (!hash)
        return hash.error();
    Store::Writer writer = m_store.m_writer;
    m_head.stamp = m_store.m_clock->next(m_head.wall);
    m_head.action = m_deed.action;
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
    m_head.chain = m_head.chainAfter(writer.chain);

    Statement insert(*m_db,
                     u"INSERT INTO op (key, desk, number, epoch, time, tick, account, action, detail, wall, undone_desk, undone_number, "
                     "parts, body_hash, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(1, m_op);
    insert.bind(2, writer.desk);
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
    if (auto done = insert.run(); !done)
        return done.error();
    if (auto done = m_scope->commit(); !done)
        return done.error();

    writer.number = m_head.ref.number;
    writer.chain = m_head.chain;
    writer.lastKey = m_lastKey;
    writer.lastOp = m_op;
    writer.latestWall = std::max(writer.latestWall, m_head.wall);
    m_store.m_writer = writer;
    m_changes.op = m_op;
    m_changes.action = m_deed.action;
    QMetaObject::invokeMethod(&m_store, [store = &m_store, changes = std::move(m_changes)] { Q_EMIT store->committed(changes); });
    return m_op;
}

} // namespace Allpost
