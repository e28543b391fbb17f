// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"
#include "models/dictionary/office.h"
#include "models/store/clock.h"
#include "models/store/database.h"
#include "models/store/ids.h"

#include <QLockFile>
#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace Allpost {

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

    Result<Office> office() const;
    Key worker() const { return m_worker; }
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

    /// This desk's own notes: remembered choices, never exchanged.
    QString setting(const QString &name, const QString &otherwise = {}) const;
    Status setSetting(const QString &name, const QString &value);

    /// Accepts the PC's clock although it does not fit what the file has seen.
    Status acceptClock();

Q_SIGNALS:
    /// After a deed was committed, on the store's thread.
    void committed(const Allpost::ChangeSet &changes);
    /// A deed ended, committed or not: who waited may write.
    void writerFree();

private:
    friend class UnitOfWork;

    /// What the next deed continues; guarded by m_writing.
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
    Status loadWriter();
    Status enrol(const NewOffice &office);
    Status addDesk(const Database &db, const QString &name);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Clock> m_clock;
    QUuid m_deskId;
    QString m_deskLetter;
    Key m_worker = 0;
    Writer m_writer;
    std::mutex m_writing;
};

} // namespace Allpost

Q_DECLARE_METATYPE(Allpost::ChangeSet)
