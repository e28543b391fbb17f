// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// A disk that is really full: a limit on file size, and a small file system of its own where the user may mount one.
#include "models/store/backup.h"
#include "models/store/integrity.h"
#include "tests/support/officeseed.h"

#include <QTemporaryDir>

#include <csignal>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestFull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileSizeLimit()
    {
        makeSeed(path(u"a.allpost"_s), 20);
        auto *groups = static_cast<volatile int *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
        const pid_t child = fork();
        if (child == 0) {
            // As main() does: without it the kernel ends the program instead of telling SQLite.
            signal(SIGXFSZ, SIG_IGN);
            auto store = Store::open(path(u"a.allpost"_s));
            if (!store)
                _exit(3);
            const rlimit limit{2 << 20, 2 << 20};
            setrlimit(RLIMIT_FSIZE, &limit);
            for (int i = 0; i < 2000; ++i) {
                auto saved = addGroup(**store, QString::number(i), 50);
                if (!saved)
                    _exit((saved.error().code == ErrorCode::Full || saved.error().code == ErrorCode::Io) && saved.error().message.startsWith(u"Not saved"_s) ? 0 : 4);
                *groups = i + 1;
            }
            _exit(5);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY2(WIFEXITED(status), "killed");
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(*groups > 0);
        auto store = Store::open(path(u"a.allpost"_s));
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE(countOf((*store)->db(), u"SELECT count(*) FROM resident WHERE name NOT LIKE '居民%'"_s), qint64(*groups) * 50);
        QVERIFY(Integrity::check((*store)->db())->ok());
        munmap(const_cast<int *>(groups), 4096);
    }

    void smallFileSystem()
    {
        const QString mounted = path(u"small"_s);
        QVERIFY(QDir().mkpath(mounted));
        if (mount("tmpfs", qPrintable(mounted), "tmpfs", 0, "size=2560k") != 0)
            QSKIP("only root may mount a file system");
        const auto unmount = qScopeGuard([&] { umount2(qPrintable(mounted), MNT_DETACH); });
        makeSeed(mounted + u"/a.allpost"_s, 20);
        int groups = 0;
        {
            auto store = Store::open(mounted + u"/a.allpost"_s);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            Result<qint64> saved = 0;
            while (groups < 2000 && (saved = addGroup(**store, QString::number(groups), 50)))
                ++groups;
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::Full);
            QVERIFY(saved.error().message.contains(u"disk is full"_s));
            QCOMPARE(countOf((*store)->db(), u"SELECT count(*) FROM resident WHERE name NOT LIKE '居民%'"_s), qint64(groups) * 50);
            // A backup into the full place says so and leaves nothing there.
            auto made = Backup::make((*store)->db(), (*store)->path(), mounted + u"/backups"_s);
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::Full);
            QCOMPARE(QDir(mounted + u"/backups"_s).entryList(QDir::Files | QDir::Hidden), QStringList());
        }
        QVERIFY(groups > 0);
        auto store = Store::open(mounted + u"/a.allpost"_s);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE(countOf((*store)->db(), u"SELECT count(*) FROM resident WHERE name NOT LIKE '居民%'"_s), qint64(groups) * 50);
        const auto report = Integrity::check((*store)->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(u"allpost.sql=false"_s);
    const QCoreApplication app(argc, argv);
    TestFull test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_full.moc"
