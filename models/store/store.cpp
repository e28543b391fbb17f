// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/store.h"

#include "models/access/worker.h"
#include "models/store/backup.h"
#include "models/store/homemarker.h"
#include "models/store/journal.h"
#include "models/store/layout.h"
#include "models/store/officefile.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/store/words.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QThread>

#include <sodium.h>

namespace Allpost {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "allpost.store", QtInfoMsg)

namespace {

Error busy(const QString &detail)
{
    return {ErrorCode::Busy, said(QT_TRANSLATE_NOOP("Store", "The office file is busy: something else is being saved. Try again in a moment.")), detail};
}

Error incomplete(const QString &detail)
{
    return {ErrorCode::Internal, said(QT_TRANSLATE_NOOP("Store", "The program is incomplete. Install it again.")), detail};
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
    Progress progress;
    if (auto done = Backup::copyTo(db, copy, progress); !done)
        return Error{done.error().code,
                     said(QT_TRANSLATE_NOOP("Store", "The copy before the upgrade could not be kept, so the file was not upgraded. Make room or choose another folder for backups.")),
                     done.error().detail};
    return {};
}

} // namespace

Store::Store(QString path) : m_path(std::move(path)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const NewOffice &office, const Options &options)
{
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath()));
    auto hold = OfficeFile::hold(store->m_path);
    if (!hold)
        return hold.error();
    store->m_hold = std::move(*hold);
    auto db = OfficeFile::create(store->m_path);
    if (!db)
        return db.error();
    store->m_db = std::make_unique<Database>(std::move(*db));
    store->m_clock = std::make_unique<Clock>(options.wall);
    Status made = store->addDesk(*store->m_db, office.desk);
    if (made)
        made = store->loadWriter(*store->m_db);
    if (made)
        made = store->enrol(office);
    if (!made) {
        // Born a moment ago by this very call and not yet an office: the only file this program ever takes away.
        store->m_statements.clear();
        store->m_db.reset();
        OfficeFile::discardUnborn(store->m_path);
        return made.error();
    }
    store->m_home = std::make_unique<HomeMarker>(store->m_path);
    store->m_home->write(store->m_deskId, store->m_writer.number);
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Options &options)
{
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath()));
    if (!QFileInfo(store->m_path).isFile())
        return OfficeFile::inspect(store->m_path, true).error();
    // Held first: looking into a file that this process has open would drop its locks. Where no lock can be kept, the
    // look at the file has the better reason.
    auto hold = OfficeFile::hold(store->m_path);
    if (!hold) {
        if (hold.error().code == ErrorCode::ReadOnly)
            if (auto fit = OfficeFile::inspect(store->m_path, true); !fit)
                return fit.error();
        return hold.error();
    }
    store->m_hold = std::move(*hold);
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
    if (auto loaded = store->loadWriter(*store->m_db); !loaded)
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
    if (auto loaded = loadWriter(*m_db); !loaded)
        return loaded;
    if (auto guarded = guardCopies(); !guarded)
        return guarded;
    const Key remembered = setting(u"worker"_s).toLongLong();
    if (remembered && setWorker(remembered))
        return {};
    auto first = single(*m_db, u"SELECT min(key) FROM worker WHERE inactive IS NULL OR inactive = 0"_s);
    if (!first)
        return first.error();
    m_worker = *first;
    return {};
}

Status Store::loadWriter(const Database &db)
{
    Writer writer;
    {
        auto desk = Query::run(db, u"SELECT number, id, letter FROM desk WHERE own = 1"_s);
        if (!desk)
            return desk.error();
        if (!desk->next() || desk->value(1).toByteArray().size() != 16)
            return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "This office file has no desk. Restore the last backup to a new file.")), u"desk"_s};
        writer.desk = desk->number(0);
        m_deskId = QUuid::fromRfc4122(desk->value(1).toByteArray());
        m_deskLetter = desk->text(2);
    }
    {
        auto last = Query::run(db, u"SELECT number, chain FROM op WHERE desk = :desk ORDER BY number DESC LIMIT 1"_s, {{u":desk"_s, writer.desk}});
        if (!last)
            return last.error();
        if (last->next()) {
            writer.number = last->number(0);
            writer.chain = last->value(1).toByteArray();
        } else {
            writer.chain = digestOf(bytes(m_deskId));
        }
    }
    // The clock was once accepted as "wall after op": only deeds since count against it.
    const QStringList accepted = setting(u"clock_accepted"_s).split(u' ');
    const qint64 acceptedWall = accepted.value(0).toLongLong();
    const qint64 acceptedOp = accepted.value(1).toLongLong();
    auto key = single(db, u"SELECT max(key) FROM record"_s);
    auto op = single(db, u"SELECT max(key) FROM op"_s);
    auto wall = single(db, u"SELECT max(wall) FROM op WHERE key > max(%1, (SELECT max(key) FROM op) - 1000)"_s.arg(acceptedOp));
    if (!key || !op || !wall)
        return (!key ? key : !op ? op : wall).error();
    writer.lastKey = *key;
    writer.lastOp = *op;
    writer.latestWall = std::max(*wall, acceptedWall);
    {
        auto stamp = Query::run(db, u"SELECT epoch, time, tick FROM op ORDER BY epoch DESC, time DESC, tick DESC LIMIT 1"_s);
        if (!stamp)
            return stamp.error();
        if (stamp->next())
            m_clock->absorb({stamp->number(0), stamp->number(1), stamp->number(2)});
    }
    m_writer = writer;
    m_writerStale = false;
    return {};
}

/// A restored or copied file that went on writing under its old name would fork the journal (reliability 2.1).
Status Store::guardCopies()
{
    m_home = std::make_unique<HomeMarker>(m_path);
    const bool flagged = !setting(u"is_copy"_s).isEmpty();
    const HomeMarker::Verdict verdict = m_home->compare(m_deskId, m_writer.number);
    if (flagged || verdict != HomeMarker::Verdict::Home) {
        if (auto changed = becomeNewDesk(); !changed)
            return changed;
        if (auto cleared = Query::run(*m_db, u"DELETE FROM setting WHERE name = 'is_copy'"_s); !cleared)
            return cleared.error();
        m_notices << (verdict == HomeMarker::Verdict::Copied
                          ? said(QT_TRANSLATE_NOOP("Store", "This file is a copy of another office file on this PC. It now counts as a desk of its own; work in one of the two only."))
                          : said(QT_TRANSLATE_NOOP("Store", "This file is a restored copy. It now counts as a desk of its own, and what was done after the copy was made is not in it.")));
    }
    m_home->write(m_deskId, m_writer.number);
    return {};
}

bool Store::takeWriter()
{
    return !m_writing.test_and_set(std::memory_order_acquire);
}

void Store::giveWriter()
{
    const qint64 number = m_writer.number;
    const QUuid desk = m_deskId;
    m_writing.clear(std::memory_order_release);
    auto freed = [this, desk, number] {
        if (m_home)
            m_home->write(desk, number);
        flushJottings();
        Q_EMIT writerFree();
    };
    if (QThread::currentThread() == thread())
        freed();
    else
        QMetaObject::invokeMethod(this, freed, Qt::QueuedConnection);
}

Status Store::addDesk(const Database &db, const QString &name)
{
    if (sodium_init() < 0)
        return incomplete(u"sodium_init"_s);
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
    if (!takeWriter())
        return busy(u"becomeNewDesk"_s);
    QString name;
    if (auto row = Query::run(*m_db, u"SELECT name FROM desk WHERE own = 1"_s); row && row->next())
        name = row->text(0);
    Status done = addDesk(*m_db, name);
    if (done)
        done = loadWriter(*m_db);
    giveWriter();
    return done;
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
    const bool other = m_worker.exchange(worker) != worker;
    auto kept = setSetting(u"worker"_s, QString::number(worker));
    if (other)
        Q_EMIT workerChanged(worker);
    return kept;
}

Result<Snapshot> Store::read(const Database &db, const Entity &entity, Key key)
{
    const Layout &layout = Layout::of(entity);
    Statement select(db, layout.select);
    select.bind(1, key);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This record is no longer in the file.")), entity.name};
    Snapshot snapshot{&entity, key, Values(entity.fields.size())};
    for (int i = 0; i < int(layout.stored.size()); ++i)
        snapshot.values[size_t(layout.stored[size_t(i)])] = select.value(i);
    return snapshot;
}

Result<Key> Store::keyOf(const RecordId &id) const
{
    auto row = Query::run(*m_db, u"SELECT key FROM record WHERE id = :id"_s, {{u":id"_s, bytes(id)}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This record is not in the file.")), {}};
    return row->number(0);
}

Result<RecordId> Store::idOf(Key key) const
{
    auto row = Query::run(*m_db, u"SELECT id FROM record WHERE key = :key"_s, {{u":key"_s, key}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This record is not in the file.")), {}};
    return QUuid::fromRfc4122(row->value(0).toByteArray());
}

QString Store::setting(const QString &name, const QString &otherwise) const
{
    if (const auto later = m_laterSettings.constFind(name); later != m_laterSettings.cend())
        return *later;
    auto row = Query::run(*m_db, u"SELECT value FROM setting WHERE name = :name"_s, {{u":name"_s, name}});
    return row && row->next() ? row->text(0) : otherwise;
}

Status Store::setSetting(const QString &name, const QString &value)
{
    m_laterSettings.insert(name, value);
    return jot([this, name](const Database &db) -> Status {
        if (!m_laterSettings.contains(name))
            return {};
        auto done = Query::run(db, u"INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                               {{u":name"_s, name}, {u":value"_s, m_laterSettings.value(name)}});
        if (!done)
            return done.error();
        m_laterSettings.remove(name);
        return {};
    });
}

Status Store::rewrite(const std::function<Status(const Database &db)> &write)
{
    if (!m_hold || !takeWriter())
        return busy(u"rewrite"_s);
    auto run = [&](const Database &db) -> Status {
        // What is deleted here is written again a moment later: overwriting it with zeros would double the work.
        if (auto set = Query::run(db, u"PRAGMA secure_delete = OFF"_s); !set)
            return set.error();
        auto scope = Transaction::begin(db);
        if (!scope)
            return scope.error();
        Status done = write(db);
        if (done)
            done = scope->commit();
        m_writerStale = true;
        return done;
    };
    Status done;
    if (QThread::currentThread() == thread()) {
        done = run(*m_db);
        if (auto set = Query::run(*m_db, u"PRAGMA secure_delete = ON"_s); !set && done)
            done = set.error();
    } else {
        auto db = Database::open(m_path, Database::Mode::Write);
        done = db ? run(*db) : Status(db.error());
    }
    giveWriter();
    if (done)
        QMetaObject::invokeMethod(this, [this] { Q_EMIT committed(ChangeSet{0, u"rebuild"_s, true, {}}); });
    return done;
}

Status Store::jot(const Jotting &jotting)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!m_hold) {
        // Beside a program that holds the file: what is read here is recorded all the same.
        auto db = Database::open(m_path, Database::Mode::Write);
        return db ? jotting(*db) : Status(db.error());
    }
    if (!takeWriter()) {
        m_jottings.push_back(jotting);
        return {};
    }
    Status done = jotting(*m_db);
    m_writing.clear(std::memory_order_release);
    return done;
}

void Store::flushJottings()
{
    if (m_jottings.empty() || !takeWriter())
        return;
    for (const Jotting &jotting : std::exchange(m_jottings, {}))
        if (auto done = jotting(*m_db); !done)
            qCWarning(lcStore).noquote() << "a note was not kept:" << done.error().detail;
    m_writing.clear(std::memory_order_release);
}

Status Store::acceptClock()
{
    if (!takeWriter())
        return busy(u"acceptClock"_s);
    const qint64 now = m_clock->wall();
    m_writer.latestWall = now;
    const QString accepted = QString::number(now) + u' ' + QString::number(m_writer.lastOp);
    m_writing.clear(std::memory_order_release);
    return setSetting(u"clock_accepted"_s, accepted);
}

} // namespace Allpost
