// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Files that are not what they should be (reliability corpus D): refused with a sentence and a way out, or opened; never
// a crash, never deleted, and never changed when refused.
#include "models/store/integrity.h"
#include "models/store/officefile.h"
#include "tests/support/officeseed.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        makeSeed(path(u"seed.allpost"_s));
        QFile file(path(u"seed.allpost"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_seed = file.readAll();
        QVERIFY(m_seed.size() > 20 * 4096);
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        auto at = [this](int offset, const QByteArray &value) { return QByteArray(m_seed).replace(offset, value.size(), value); };
        QTest::newRow("D1 zero bytes") << QByteArray() << u"empty"_s;
        QTest::newRow("D2 text renamed") << QByteArray("name,phone\n").repeated(200) << u"not an office file"_s;
        QTest::newRow("D2 zip renamed") << QByteArray("PK\3\4").repeated(200) << u"not an office file"_s;
        QTest::newRow("D3 half a header") << m_seed.left(50) << u"not an office file"_s;
        QTest::newRow("D4 page size 1") << at(16, QByteArray("\0\1\0", 3).left(2)) << QString();
        QTest::newRow("D9 newer") << at(60, QByteArray("\0\0\0\x63", 4)) << u"newer Allpost"_s;
        QTest::newRow("D10 other application") << at(68, QByteArray("\1\2\3\4", 4)) << u"another program"_s;
        QTest::newRow("D10 no application") << at(68, QByteArray(4, '\0')) << u"another program"_s;
        QTest::newRow("D9 half migrated") << at(60, QByteArray(4, '\0')) << QString();
    }
    void strangersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        write(u"x.allpost"_s, bytes);
        auto store = Store::open(path(u"x.allpost"_s));
        QVERIFY(!store);
        QVERIFY2(!store.error().message.isEmpty(), qPrintable(store.error().detail));
        QVERIFY2(store.error().message.contains(sentence), qPrintable(store.error().message));
        // Only what is not even ours stays untouched to the byte; the rest at least stays.
        QVERIFY(QFile::exists(path(u"x.allpost"_s)));
        if (!sentence.isEmpty())
            QCOMPARE(read(u"x.allpost"_s), bytes);
    }

    void missingFilesAndFoldersAreNamed()
    {
        QCOMPARE(Store::open(path(u"nowhere.allpost"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(QDir().mkpath(path(u"folder.allpost"_s)));
        QCOMPARE(Store::open(path(u"folder.allpost"_s)).error().code, ErrorCode::Unreadable);
        QVERIFY(!QFile::exists(path(u"nowhere.allpost"_s)));
    }

    void neverOverwritten()
    {
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        QCOMPARE(Store::create(path(u"x.allpost"_s), {u"a"_s, u"b"_s}).error().code, ErrorCode::Refused);
        QCOMPARE(read(u"x.allpost"_s), m_seed);
    }

    /// D3, D4: every cut and every wild header field.
    void truncatedOrWildHeaders()
    {
        int opened = 0, refused = 0;
        for (qsizetype page = 1; page <= m_seed.size() / 4096; ++page)
            for (int edge : {-1, 0, 1}) {
                write(u"x.allpost"_s, m_seed.left(page * 4096 + edge));
                tryOpen(&opened, &refused);
            }
        for (int offset = 16; offset < 100; ++offset)
            for (char value : {'\0', '\x09', '\xff'}) {
                write(u"x.allpost"_s, QByteArray(m_seed).replace(offset, 1, QByteArray(1, value)));
                tryOpen(&opened, &refused);
            }
        QVERIFY(refused > 50);
        QVERIFY(opened > 0);
    }

    /// D5: each page once.
    void zeroedPages()
    {
        int opened = 0, refused = 0, noticed = 0;
        for (qsizetype page = 0; page < m_seed.size() / 4096; ++page) {
            write(u"x.allpost"_s, QByteArray(m_seed).replace(page * 4096, 4096, QByteArray(4096, '\0')));
            noticed += tryOpen(&opened, &refused) ? 0 : 1;
        }
        // A page on the free list may be lost without harm; any other is noticed by the check.
        QVERIFY2(noticed >= m_seed.size() / 4096 * 8 / 10, qPrintable(QString::number(noticed)));
    }

    /// D6
    void randomFlips()
    {
        QRandomGenerator random(20261122);
        int opened = 0, refused = 0;
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes = m_seed;
            for (int flips = random.bounded(1, 20); flips > 0; --flips) {
                const int at = random.bounded(int(bytes.size()));
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            }
            write(u"x.allpost"_s, bytes);
            tryOpen(&opened, &refused);
        }
        QCOMPARE(opened + refused, 100);
    }

    /// D7
    void strangeFilesBesideIt_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("bytes");
        makeSeed(path(u"other.allpost"_s), 300);
        QByteArray log;
        {
            auto store = Store::open(path(u"other.allpost"_s));
            QVERIFY(addGroup(**store, u"别处"_s, 30));
            QFile wal(path(u"other.allpost-wal"_s));
            if (wal.open(QIODevice::ReadOnly))
                log = wal.readAll();
        }
        QVERIFY(log.size() > 4096);
        const QByteArray noise = QCryptographicHash::hash("noise", QCryptographicHash::Sha256).repeated(400);
        QTest::newRow("wal cut") << u"-wal"_s << log.left(3000);
        QTest::newRow("wal garbage") << u"-wal"_s << noise;
        QTest::newRow("wal of another file") << u"-wal"_s << log;
        QTest::newRow("shm garbage") << u"-shm"_s << noise;
        QTest::newRow("journal garbage") << u"-journal"_s << noise;
        QTest::newRow("journal of another file") << u"-journal"_s << QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + noise;
    }
    void strangeFilesBesideIt()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, bytes);
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        write(u"x.allpost"_s + suffix, bytes);
        int opened = 0, refused = 0;
        tryOpen(&opened, &refused);
        QCOMPARE(opened + refused, 1);
    }

    /// D8, D19
    void plantedThingsAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON resident BEGIN DELETE FROM op; END"_s;
        QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM resident"_s;
        QTest::newRow("view for a table") << u"DROP TABLE draft; CREATE VIEW draft AS SELECT 1 AS name"_s;
        QTest::newRow("generated column") << u"ALTER TABLE resident ADD COLUMN g TEXT GENERATED ALWAYS AS (name) VIRTUAL"_s;
        QTest::newRow("check that calls") << u"ALTER TABLE resident ADD COLUMN c TEXT CHECK (length(c) < 9)"_s;
        QTest::newRow("table missing") << u"DROP TABLE removal"_s;
        QTest::newRow("index missing") << u"DROP INDEX resident_id_number"_s;
    }
    void plantedThingsAreRefused()
    {
        QFETCH(QString, sql);
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        sqlite3 *db = nullptr;
        sqlite3_open(qPrintable(path(u"x.allpost"_s)), &db);
        QCOMPARE(sqlite3_exec(db, qPrintable(sql), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        auto store = Store::open(path(u"x.allpost"_s));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Unreadable);
        QVERIFY(store.error().message.contains(u"another program"_s));
    }

    void statisticsOfAnotherProgramDoNoHarm()
    {
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        sqlite3 *db = nullptr;
        sqlite3_open(qPrintable(path(u"x.allpost"_s)), &db);
        QCOMPARE(sqlite3_exec(db, "ANALYZE; UPDATE sqlite_stat1 SET stat = 'junk 0 -1'", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        QVERIFY(Store::open(path(u"x.allpost"_s)));
    }

    void anotherEncodingIsRefused()
    {
        QFile::remove(path(u"x.allpost"_s));
        sqlite3 *db = nullptr;
        sqlite3_open(qPrintable(path(u"x.allpost"_s)), &db);
        sqlite3_exec(db, "PRAGMA encoding = 'UTF-16'; PRAGMA application_id = 1095520340; PRAGMA user_version = 1; CREATE TABLE resident (key INTEGER PRIMARY KEY, name TEXT)", nullptr,
                     nullptr, nullptr);
        sqlite3_close(db);
        auto store = Store::open(path(u"x.allpost"_s));
        QVERIFY(!store);
        QVERIFY(!store.error().message.isEmpty());
    }

    /// D15
    void harmfulPlacesAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *name : {"OneDrive - 街道办", "Nutstore", "我的坚果云", "WeChat Files", "BaiduSyncdisk", "WPS云盘", "Dropbox"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void harmfulPlacesAreRefused()
    {
        QFETCH(QString, folder);
        const QString inside = path(folder + u"/2026"_s);
        QVERIFY(QDir().mkpath(inside));
        QCOMPARE(Store::create(inside + u"/a.allpost"_s, {u"a"_s, u"b"_s}).error().code, ErrorCode::Refused);
        QVERIFY(QFile::copy(path(u"seed.allpost"_s), inside + u"/b.allpost"_s));
        QCOMPARE(Store::open(inside + u"/b.allpost"_s).error().code, ErrorCode::Refused);
        // It may still be read, to bring it home.
        QVERIFY(OfficeFile::openReading(inside + u"/b.allpost"_s));
    }

    void readOnlyPlacesAreRefused()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(QDir().mkpath(path(u"ro"_s)));
        freshCopy(path(u"seed.allpost"_s), path(u"ro/a.allpost"_s));
        QFile::setPermissions(path(u"ro/a.allpost"_s), QFile::ReadOwner);
        QFile::setPermissions(path(u"ro"_s), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(Store::open(path(u"ro/a.allpost"_s)).error().code, ErrorCode::ReadOnly);
        QFile::setPermissions(path(u"ro"_s), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    }

    void belongsToItsOwnerOnly()
    {
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        QFile::setPermissions(path(u"x.allpost"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        auto store = Store::open(path(u"x.allpost"_s));
        QVERIFY(addGroup(**store, u"x"_s, 2));
        for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFileInfo(path(u"x.allpost"_s + part)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// D16: another program holds it; once that is gone, whatever way, it opens.
    void heldByALiveProgram()
    {
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        auto *ready = static_cast<volatile int *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
        const pid_t child = fork();
        if (child == 0) {
            auto store = Store::open(path(u"x.allpost"_s));
            *ready = store ? 1 : 2;
            for (;;)
                pause();
        }
        QTRY_VERIFY_WITH_TIMEOUT(*ready, 10000);
        QCOMPARE(int(*ready), 1);
        QCOMPARE(Store::open(path(u"x.allpost"_s)).error().code, ErrorCode::Busy);
        QVERIFY(Store::openReading(path(u"x.allpost"_s)));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QVERIFY(Store::open(path(u"x.allpost"_s)));
        munmap(const_cast<int *>(ready), 4096);
    }

    /// D18
    void aWrongClockStopsWritingNotReading()
    {
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        Store::Options early;
        early.wall = [] { return qint64(1000000000000); };
        auto store = Store::open(path(u"x.allpost"_s), early);
        QVERIFY(store);
        auto refused = addGroup(**store, u"x"_s, 1);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"clock"_s));
        store->reset();
        Store::Options ahead;
        qint64 wall = QDateTime::currentMSecsSinceEpoch() + 400 * 24 * 3600 * 1000LL;
        ahead.wall = [&wall] { return wall; };
        store = Store::open(path(u"x.allpost"_s), ahead);
        QVERIFY(!addGroup(**store, u"x"_s, 1));
        QVERIFY((*store)->acceptClock());
        QVERIFY(addGroup(**store, u"x"_s, 1));
        // The clock was put right again: that, too, can be accepted, and holds after closing.
        store->reset();
        store = Store::open(path(u"x.allpost"_s));
        QVERIFY(!addGroup(**store, u"y"_s, 1));
        QVERIFY((*store)->acceptClock());
        QVERIFY(addGroup(**store, u"y"_s, 1));
        store->reset();
        store = Store::open(path(u"x.allpost"_s));
        QVERIFY(addGroup(**store, u"z"_s, 1));
        QVERIFY(Integrity::check((*store)->db())->ok());
    }

    /// D20
    void aSparseGiantOpensAtOnce()
    {
        freshCopy(path(u"seed.allpost"_s), path(u"x.allpost"_s));
        QVERIFY(QFile::resize(path(u"x.allpost"_s), 10LL << 30));
        const qint64 before = bytesRead();
        auto store = Store::open(path(u"x.allpost"_s));
        QVERIFY2(bytesRead() - before < qint64(64) << 20, qPrintable(QString::number(bytesRead() - before)));
        store = Error{};
        QFile::remove(path(u"x.allpost"_s));
    }

private:
    /// By this program, from wherever (Linux; elsewhere reading is not judged).
    static qint64 bytesRead()
    {
        QFile file(u"/proc/self/io"_s);
        const QByteArray first = file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
        return first.startsWith("rchar: ") ? first.mid(7).trimmed().toLongLong() : 0;
    }
    /// Opens, reads everything and checks; true when all was as it should be.
    bool tryOpen(int *opened, int *refused)
    {
        auto store = Store::open(path(u"x.allpost"_s));
        if (!store) {
            ++*refused;
            if (store.error().message.isEmpty())
                qFatal("refused without a sentence: %s", qPrintable(store.error().detail));
            return false;
        }
        ++*opened;
        for (const Entity *entity : Dictionary::entities()) {
            auto rows = Query::run((*store)->db(), u"SELECT * FROM "_s + entity->name);
            while (rows && rows->next())
                (void)rows->text(1);
        }
        auto report = Integrity::check((*store)->db());
        return report && report->ok();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        if (!name.contains(u"allpost-"_s))
            for (const char *part : {"", "-wal", "-shm", "-journal"})
                QFile::remove(path(name) + QString::fromLatin1(part));
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("write");
    }
    QByteArray read(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QByteArray m_seed;
};

int main(int argc, char **argv)
{
    // Damaged files are the point here: what SQLite says of them would drown the result.
    QLoggingCategory::setFilterRules(u"allpost.sql=false"_s);
    const QCoreApplication app(argc, argv);
    TestOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_opening.moc"
