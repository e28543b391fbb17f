// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The Nth write, sync, truncate or delete of a save fails, for each N until a save no longer reaches it: once with a torn
// write, with a full disk from then on, with the medium gone from then on. Each time: a sentence, the file opens with all
// that was committed, nothing half-done, and the next save works.
#include "models/store/integrity.h"
#include "tests/support/officeseed.h"

#include <QTemporaryDir>

#include <cstring>

#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// Stands between SQLite and the disk.
struct Fault
{
    long count = 0;
    long failAt = -1;
    int code = SQLITE_IOERR_WRITE;
    bool persistent = false;
    bool dead = false;

    int next()
    {
        if (dead)
            return code;
        if (++count != failAt)
            return SQLITE_OK;
        dead = persistent;
        return code;
    }
    void arm(long at, int with, bool forGood) { *this = {0, at, with, forGood, false}; }
    void disarm() { *this = {}; }
};

Fault fault;
sqlite3_vfs *disk;
sqlite3_vfs shim;

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *real(sqlite3_file *f)
{
    return reinterpret_cast<File *>(f)->real;
}

int write(sqlite3_file *f, const void *data, int size, sqlite3_int64 at)
{
    const bool was = fault.dead;
    if (const int failed = fault.next()) {
        if (size > 1 && !was && failed == SQLITE_IOERR_WRITE) // torn: half of it is there
            real(f)->pMethods->xWrite(real(f), data, size / 2, at);
        return failed;
    }
    return real(f)->pMethods->xWrite(real(f), data, size, at);
}

const sqlite3_io_methods methods = {
    2,
    [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); },
    [](sqlite3_file *f, void *data, int size, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), data, size, at); },
    write,
    [](sqlite3_file *f, sqlite3_int64 size) { return fault.next() ? SQLITE_IOERR_TRUNCATE : real(f)->pMethods->xTruncate(real(f), size); },
    [](sqlite3_file *f, int flags) { return fault.next() ? SQLITE_IOERR_FSYNC : real(f)->pMethods->xSync(real(f), flags); },
    [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    [](sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    [](sqlite3_file *f, int page, int size, int extend, void volatile **out) { return real(f)->pMethods->xShmMap(real(f), page, size, extend, out); },
    [](sqlite3_file *f, int offset, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); },
    [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    nullptr,
    nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *out)
{
    auto *file = reinterpret_cast<File *>(f);
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    std::memset(file->real, 0, size_t(disk->szOsFile));
    const int code = disk->xOpen(disk, name, file->real, flags, out);
    file->base.pMethods = file->real->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

class TestIo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        disk = sqlite3_vfs_find(nullptr);
        shim = *disk;
        shim.zName = "fault";
        shim.szOsFile = int(sizeof(File)) + disk->szOsFile;
        shim.xOpen = open;
        shim.xDelete = [](sqlite3_vfs *, const char *name, int sync) { return fault.next() ? SQLITE_IOERR_DELETE : disk->xDelete(disk, name, sync); };
        QCOMPARE(sqlite3_vfs_register(&shim, 1), SQLITE_OK);
        makeSeed(path(u"seed.allpost"_s), 40);
    }
    void cleanup() { fault.disarm(); }

    void everyFaultPoint_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("persistent");
        QTest::addColumn<int>("people");
        for (int people : {1, 90}) {
            const QByteArray of = people == 1 ? " (save)" : " (import)";
            QTest::newRow("one torn write" + of) << SQLITE_IOERR_WRITE << false << people;
            QTest::newRow("disk full" + of) << SQLITE_FULL << true << people;
            QTest::newRow("medium gone" + of) << SQLITE_IOERR_WRITE << true << people;
        }
    }
    void everyFaultPoint()
    {
        QFETCH(int, code);
        QFETCH(bool, persistent);
        QFETCH(int, people);
        int points = 0, said = 0;
        for (long at = 1;; ++at) {
            freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
            auto store = Store::open(path(u"x.allpost"_s));
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            // Little memory and short logs, so that the deed reaches the disk before its end and the log is taken in after it.
            sqlite3_exec((*store)->db().native(), "PRAGMA cache_size = 10; PRAGMA wal_autocheckpoint = 8", nullptr, nullptr, nullptr);
            fault.arm(at, code, persistent);
            const auto saved = addGroup(**store, u"新来"_s, people);
            const bool reached = fault.count >= at || fault.dead;
            fault.disarm();
            if (!saved) {
                ++said;
                QVERIFY2(saved.error().code == ErrorCode::Full || saved.error().code == ErrorCode::Io, qPrintable(saved.error().detail));
                QVERIFY(saved.error().message.startsWith(u"Not saved"_s));
            }
            // The program goes on: the same save again.
            const auto again = addGroup(**store, u"再来"_s, 3);
            QVERIFY2(again, again ? "" : qPrintable(QString::number(at) + u' ' + again.error().detail));
            store->reset();

            store = Store::open(path(u"x.allpost"_s));
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const qint64 there = countOf((*store)->db(), u"SELECT count(*) FROM resident WHERE name = '新来'"_s);
            QVERIFY2(there == 0 || there == people, qPrintable(u"%1 of %2 at %3"_s.arg(there).arg(people).arg(at)));
            QCOMPARE(there == people, bool(saved));
            QCOMPARE(countOf((*store)->db(), u"SELECT count(*) FROM resident WHERE name = '再来'"_s), 3);
            QCOMPARE(countOf((*store)->db(), u"SELECT count(*) FROM resident WHERE name LIKE '居民%'"_s), 39);
            const auto report = Integrity::check((*store)->db());
            QVERIFY2(report->ok(), qPrintable(QString::number(at) + u' ' + report->problems.join(u'\n')));
            if (!reached)
                break;
            ++points;
        }
        qInfo("%d fault points, %d told", points, said);
        QVERIFY2(points >= (people == 1 ? 4 : 20), qPrintable(QString::number(points)));
        QVERIFY(said > 0);
    }

    void aNewFileThatCannotBeWrittenLeavesNothing()
    {
        for (long at = 1; at < 40; at += 3) {
            fault.arm(at, SQLITE_FULL, true);
            auto store = Store::create(path(u"new.allpost"_s), {u"a"_s, u"b"_s});
            fault.disarm();
            if (store)
                break;
            QVERIFY(!store.error().message.isEmpty());
            QVERIFY(!QFile::exists(path(u"new.allpost"_s)));
        }
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(u"allpost.sql=false"_s);
    const QCoreApplication app(argc, argv);
    TestIo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_io.moc"
