// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"
#include "models/dictionary/office.h"
#include "models/store/clock.h"
#include "models/store/database.h"
#include "models/store/ids.h"
#include "models/store/statement.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Allpost {

class FileHold;
class HomeMarker;

struct RecordChange
{
    enum class Kind { Born, Changed, Removed };

    const Entity *entity = nullptr;
    Key key = 0;
    Kind kind = Kind::Changed;
};

/// What one deed changed. Of a bulk deed (an import) the single records are not listed: read again.
struct ChangeSet
{
    qint64 op = 0;
    QString action = {};
    bool bulk = false;
    std::vector<RecordChange> changes = {};

    /// Did this deed touch a record of one of these entities? A bulk deed may have touched any.
    bool touches(const QSet<QString> &entities) const
    {
        return bulk || std::any_of(changes.begin(), changes.end(), [&entities](const RecordChange &change) { return entities.contains(change.entity->name); });
    }
};

/// A record as it was read, to be changed: saving names these values as the ones that were seen.
struct Snapshot
{
    const Entity *entity = nullptr;
    Key key = 0;
    Values values = {};

    template <typename Record>
    Record as() const { return recordFrom<Record>(values); }
};

/// An open office file. Lives on the thread that made it; that thread's connection is db(). Jobs on other threads
/// make their own by connect(). All writing goes through UnitOfWork.
class Store : public QObject
{
    Q_OBJECT
public:
    struct NewOffice { QString community; QString worker; QString desk = {}; QString street = {}; };
    struct Options
    {
        Clock::Wall wall = {};       ///< a test's clock
        QString keepFolder = {};     ///< where a copy is kept before an upgrade; empty: beside the file
    };

    /// A new office file with its desk and first worker. Refuses to overwrite.
    static Result<std::unique_ptr<Store>> create(const QString &path, const NewOffice &office, const Options &options);
    static Result<std::unique_ptr<Store>> create(const QString &path, const NewOffice &office) { return create(path, office, {}); }
    /// Opens for reading and writing; holds the file for this process.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Options &options);
    static Result<std::unique_ptr<Store>> open(const QString &path) { return open(path, {}); }
    /// Opens beside a program that writes, for reading only: every unit of work is refused.
    static Result<std::unique_ptr<Store>> openReading(const QString &path);
    ~Store() override;

    const Database &db() const { return *m_db; }
    /// A connection for the calling thread that only reads.
    Result<Database> connect() const;
    QString path() const { return m_path; }

    QUuid deskId() const { return m_deskId; }
    QString deskLetter() const { return m_deskLetter; }
    /// From now on this file is another desk: after restoring or copying, so that two files never mint the same
    /// numbers (reliability: a fork). The old incarnation stays as history.
    Status becomeNewDesk();
    /// What a person should know about the opening (the file was copied or restored), in sentences; mostly empty.
    QStringList notices() const { return m_notices; }

    Result<Office> office() const;
    Key worker() const { return m_worker.load(std::memory_order_relaxed); }
    QString workerName() const;
    /// Who writes from now on. Must be a worker of this file.
    Status setWorker(Key worker);

    /// One record by its key; NotFound when it is gone.
    Result<Snapshot> read(const Entity &entity, Key key) const { return read(*m_db, entity, key); }
    static Result<Snapshot> read(const Database &db, const Entity &entity, Key key);
    template <typename Record>
    Result<Record> get(Key key) const
    {
        auto snapshot = read(Record::entity(), key);
        if (!snapshot)
            return snapshot.error();
        return snapshot->template as<Record>();
    }
    Result<Key> keyOf(const RecordId &id) const;
    Result<RecordId> idOf(Key key) const;

    /// This desk's own notes: remembered choices, never exchanged. On the store's thread.
    QString setting(const QString &name, const QString &otherwise = {}) const;
    Status setSetting(const QString &name, const QString &value);

    /// Writes to the tables beside the journal (settings, log of reads): at once, or when the running deed has ended,
    /// so that an import never makes the window wait. On the store's thread. What comes back of a later one is only logged.
    using Jotting = std::function<Status(const Database &db)>;
    Status jot(const Jotting &jotting);

    /// Accepts the PC's clock although it does not fit what the file has seen.
    Status acceptClock();

    /// Runs write in one transaction as the only writer, outside the journal: for making the tables anew. On any thread;
    /// listeners are told to read everything again.
    Status rewrite(const std::function<Status(const Database &db)> &write);

    /// Whether a deed is being written now.
    bool isWriting() const { return m_writing.test(std::memory_order_acquire); }

Q_SIGNALS:
    /// Another worker sits at the desk.
    void workerChanged(Allpost::Key worker);
    /// After a deed was committed, on the store's thread.
    void committed(const Allpost::ChangeSet &changes);
    /// A deed ended, committed or not: who waited may write.
    void writerFree();

private:
    friend class UnitOfWork;

    /// What the next deed continues; touched only by who holds the writer.
    struct Writer
    {
        qint64 desk = 0;       ///< number in table desk
        qint64 number = 0;     ///< of the last deed
        QByteArray chain = {}; ///< after it
        Key lastKey = 0;
        qint64 lastOp = 0;
        qint64 latestWall = 0;
    };

    explicit Store(QString path);
    Status load(const Options &options);
    Status loadWriter(const Database &db);
    Status guardCopies();
    bool takeWriter();
    void giveWriter();
    void flushJottings();
    Status enrol(const NewOffice &office);
    Status addDesk(const Database &db, const QString &name);

    QString m_path;
    std::unique_ptr<FileHold> m_hold;
    std::unique_ptr<Database> m_db;
    StatementCache m_statements; ///< of m_db; dies before it
    std::unique_ptr<Clock> m_clock;
    QUuid m_deskId;
    QString m_deskLetter;
    std::atomic<Key> m_worker = 0;
    Writer m_writer;
    bool m_writerStale = false; ///< a commit ended unclear: read m_writer again before the next deed
    std::atomic_flag m_writing = ATOMIC_FLAG_INIT;
    std::vector<Jotting> m_jottings;
    QHash<QString, QString> m_laterSettings;
    std::unique_ptr<HomeMarker> m_home;
    QStringList m_notices;
};

} // namespace Allpost

Q_DECLARE_METATYPE(Allpost::ChangeSet)
