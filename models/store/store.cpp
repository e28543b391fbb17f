// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/store.h"

#include "models/access/worker.h"
#include "models/store/journal.h"
#include "models/store/officefile.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sodium.h>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Result<qint64> single(const Database &db, const QString &sql)
{
    auto row = Query::run(db, sql);
    if (!row)
        return row.error();
    return row->next() ? row->number(0) : 0;
}

/// Keeps a copy of an older file before it is upgraded; the upgrade does not start without it.
Status keepCopy(const Database &db, const QString &path, const QString &folder, int version)
{
    const QFileInfo info(path);
    const QString where = folder.isEmpty() ? info.absolutePath() : folder;
    const QString copy = where + u'/' + info.completeBaseName() + u"-before-upgrade-%1.allpost"_s.arg(version);
    if (QFile::exists(copy))
        return {};
    if (auto done = Query::run(db, u"VACUUM INTO :copy"_s, {{u":copy"_s, copy}}); !done)
        return Error{done.error().code, tr("The copy before the upgrade could not be kept, so the file was not upgraded. Make room or choose another folder for backups."), done.error().detail};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

Store::Store(QString path) : m_path(std::move(path)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const NewOffice &office, const Options &options)
{
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath()));
    auto db = OfficeFile::create(store->m_path);
    if (!db)
        return db.error();
    auto lock = OfficeFile::hold(store->m_path);
    if (!lock)
        return lock.error();
    store->m_lock = std::move(*lock);
    store->m_db = std::make_unique<Database>(std::move(*db));
    store->m_clock = std::make_unique<Clock>(options.wall);
    if (auto made = store->addDesk(*store->m_db, office.desk); !made)
        return made.error();
    if (auto loaded = store->loadWriter(); !loaded)
        return loaded.error();
    if (auto enrolled = store->enrol(office); !enrolled)
        return enrolled.error();
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Options &options)
{
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath()));
    if (!QFileInfo(store->m_path).isFile())
        return OfficeFile::inspect(store->m_path, true).error();
    // Held first: looking into a file that this process has open would drop its locks.
    auto lock = OfficeFile::hold(store->m_path);
    if (!lock)
        return lock.error();
    store->m_lock = std::move(*lock);
    if (auto loaded = store->load(options); !loaded)
        return loaded.error();
    return store;
}

Result<std::unique_ptr<Store>> Store::openReading(const QString &path)
{
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath()));
    auto db = OfficeFile::openReading(store->m_path);
    if (!db)
        return db.error();
    store->m_db = std::make_unique<Database>(std::move(*db));
    store->m_clock = std::make_unique<Clock>();
    if (auto loaded = store->loadWriter(); !loaded)
        return loaded.error();
    store->m_worker = store->setting(u"worker"_s).toLongLong();
    return store;
}

Status Store::load(const Options &options)
{
    auto db = OfficeFile::open(m_path, [&](const Database &old, int version) { return keepCopy(old, m_path, options.keepFolder, version); });
    if (!db)
        return db.error();
    m_db = std::make_unique<Database>(std::move(*db));
    m_clock = std::make_unique<Clock>(options.wall);
    if (auto loaded = loadWriter(); !loaded)
        return loaded.error();
    const Key remembered = setting(u"worker"_s).toLongLong();
    if (remembered && setWorker(remembered))
        return {};
    auto first = single(*m_db, u"SELECT min(key) FROM worker WHERE inactive IS NULL OR inactive = 0"_s);
    if (!first)
        return first.error();
    m_worker = *first;
    return {};
}

Status Store::loadWriter()
{
    Writer writer;
    auto desk = Query::run(*m_db, u"SELECT number, id, letter FROM desk WHERE own = 1"_s);
    if (!desk)
        return desk.error();
    if (!desk->next())
        return Error{ErrorCode::Unreadable, tr("This office file has no desk. Restore the last backup to a new file."), u"desk"_s};
    writer.desk = desk->number(0);
    m_deskId = QUuid::fromRfc4122(desk->value(1).toByteArray());
    m_deskLetter = desk->text(2);

    auto last = Query::run(*m_db, u"SELECT number, chain FROM op WHERE desk = :desk ORDER BY number DESC LIMIT 1"_s, {{u":desk"_s, writer.desk}});
    if (!last)
        return last.error();
    if (last->next()) {
        writer.number = last->number(0);
        writer.chain = last->value(1).toByteArray();
    } else {
        writer.chain = digestOf(bytes(m_deskId));
    }
    auto key = single(*m_db, u"SELECT max(key) FROM record"_s);
    auto op = single(*m_db, u"SELECT max(key) FROM op"_s);
    auto wall = single(*m_db, u"SELECT max(wall) FROM op"_s);
    if (!key || !op || !wall)
        return (!key ? key : !op ? op : wall).error();
    writer.lastKey = *key;
    writer.lastOp = *op;
    writer.latestWall = std::max(*wall, setting(u"clock_accepted"_s).toLongLong());
    auto stamp = Query::run(*m_db, u"SELECT epoch, time, tick FROM op ORDER BY epoch DESC, time DESC, tick DESC LIMIT 1"_s);
    if (!stamp)
        return stamp.error();
    if (stamp->next())
        m_clock->absorb({stamp->number(0), stamp->number(1), stamp->number(2)});
    m_writer = writer;
    return {};
}

Status Store::addDesk(const Database &db, const QString &name)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, tr("The program is incomplete. Install it again."), u"sodium_init"_s};
    QByteArray signKey(crypto_sign_PUBLICKEYBYTES, '\0'), signSecret(crypto_sign_SECRETKEYBYTES, '\0');
    QByteArray boxKey(crypto_box_PUBLICKEYBYTES, '\0'), boxSecret(crypto_box_SECRETKEYBYTES, '\0');
    auto raw = [](QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); };
    crypto_sign_keypair(raw(signKey), raw(signSecret));
    crypto_box_keypair(raw(boxKey), raw(boxSecret));

    auto scope = Transaction::begin(db);
    if (!scope)
        return scope.error();
    auto count = single(db, u"SELECT count(*) FROM desk"_s);
    if (!count)
        return count.error();
    if (auto done = Query::run(db, u"UPDATE desk SET own = 0, sign_secret = NULL, box_secret = NULL WHERE own = 1"_s); !done)
        return done.error();
    const QString letter(QChar(u'A' + ushort(*count % 26)));
    auto done = Query::run(db,
                           u"INSERT INTO desk (id, own, letter, name, sign_key, sign_secret, box_key, box_secret) "
                           "VALUES (:id, 1, :letter, :name, :sk, :ss, :bk, :bs)"_s,
                           {{u":id"_s, bytes(newDeskId())},
                            {u":letter"_s, letter},
                            {u":name"_s, name},
                            {u":sk"_s, signKey},
                            {u":ss"_s, signSecret},
                            {u":bk"_s, boxKey},
                            {u":bs"_s, boxSecret}});
    if (!done)
        return done.error();
    return scope->commit();
}

Status Store::becomeNewDesk()
{
    const std::scoped_lock lock(m_writing);
    QString name;
    if (auto row = Query::run(*m_db, u"SELECT name FROM desk WHERE own = 1"_s); row && row->next())
        name = row->text(0);
    if (auto added = addDesk(*m_db, name); !added)
        return added;
    return loadWriter();
}

Status Store::enrol(const NewOffice &office)
{
    auto work = UnitOfWork::begin(*this, {u"office.create"_s});
    if (!work)
        return work.error();
    if (auto made = (*work)->create(Office{office.community.trimmed(), office.street, {}, {}}); !made)
        return made.error();
    auto worker = (*work)->create(Worker{office.worker.trimmed(), {}, {}});
    if (!worker)
        return worker.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    m_worker = *worker;
    return setSetting(u"worker"_s, QString::number(*worker));
}

Result<Database> Store::connect() const
{
    return Database::open(m_path, Database::Mode::Read);
}

Result<Office> Store::office() const
{
    auto key = single(*m_db, u"SELECT min(key) FROM office"_s);
    if (!key)
        return key.error();
    return get<Office>(*key);
}

QString Store::workerName() const
{
    auto worker = get<Worker>(m_worker);
    return worker ? worker->name : QString();
}

Status Store::setWorker(Key worker)
{
    auto found = get<Worker>(worker);
    if (!found)
        return found.error();
    m_worker = worker;
    return setSetting(u"worker"_s, QString::number(worker));
}

Result<Snapshot> Store::read(const Database &db, const Entity &entity, Key key)
{
    QStringList columns;
    for (const Field &f : entity.fields)
        columns << (f.isStored() ? f.name : u"NULL"_s);
    Statement select(db, u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + entity.name + u" WHERE key = ?"_s);
    select.bind(1, key);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, tr("This record is no longer in the file."), entity.name};
    Snapshot snapshot{&entity, key, {}};
    snapshot.values.reserve(entity.fields.size());
    for (int i = 0; i < int(entity.fields.size()); ++i)
        snapshot.values.push_back(select.value(i));
    return snapshot;
}

Result<Key> Store::keyOf(const RecordId &id) const
{
    auto row = Query::run(*m_db, u"SELECT key FROM record WHERE id = :id"_s, {{u":id"_s, bytes(id)}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, tr("This record is not in the file."), {}};
    return row->number(0);
}

Result<RecordId> Store::idOf(Key key) const
{
    auto row = Query::run(*m_db, u"SELECT id FROM record WHERE key = :key"_s, {{u":key"_s, key}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, tr("This record is not in the file."), {}};
    return QUuid::fromRfc4122(row->value(0).toByteArray());
}

QString Store::setting(const QString &name, const QString &otherwise) const
{
    auto row = Query::run(*m_db, u"SELECT value FROM setting WHERE name = :name"_s, {{u":name"_s, name}});
    return row && row->next() ? row->text(0) : otherwise;
}

Status Store::setSetting(const QString &name, const QString &value)
{
    auto done = Query::run(*m_db, u"INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                           {{u":name"_s, name}, {u":value"_s, value}});
    if (!done)
        return done.error();
    return {};
}

Status Store::acceptClock()
{
    const std::scoped_lock lock(m_writing);
    const qint64 now = m_clock->wall();
    m_writer.latestWall = now;
    return setSetting(u"clock_accepted"_s, QString::number(now));
}

} // namespace Allpost
