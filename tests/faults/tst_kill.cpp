// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 at 200 instants of saving and importing. What was acknowledged is there, what was not is whole or absent, and
// the file passes its check; nine in ten kills must land inside a transaction, or the test tests nothing.
#include "models/store/integrity.h"
#include "tests/support/officeseed.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 200;
constexpr int People = 120;

struct Shared
{
    volatile long acknowledged = 0;
    volatile int ready = 0;
    volatile int inside = 0;
};

/// Every other deed is a large one, and between them a field of one person changes.
[[noreturn]] void writeForever(const QString &path, Shared *shared, long group)
{
    auto store = Store::open(path);
    if (!store)
        _exit(3);
    shared->ready = 1;
    for (;; ++group) {
        shared->inside = 1;
        const int people = group % 2 ? People : 1;
        if (!addGroup(**store, QString::number(group), people))
            _exit(4);
        shared->acknowledged = group;
        shared->inside = 0;
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atAnyInstant()
    {
        makeSeed(path(u"seed.allpost"_s), 20);
        auto *shared = static_cast<Shared *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
        QRandomGenerator random(7);
        int inside = 0, partial = 0, lost = 0, unsound = 0;
        const QString file = path(u"x.allpost"_s);
        for (int i = 0; i < Kills; ++i) {
            if (i % 20 == 0) {
                freshCopy(path(u"seed.allpost"_s), file);
                shared->acknowledged = 0;
            }
            shared->ready = 0;
            shared->inside = 0;
            long group = shared->acknowledged + 1;
            {
                // The group after the last one that is there, acknowledged or not.
                auto store = Store::open(file);
                QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
                group = countOf((*store)->db(), u"SELECT coalesce(max(CAST(number AS INTEGER)), 0) + 1 FROM household WHERE number <> '0001'"_s);
            }
            const pid_t child = fork();
            if (child == 0)
                writeForever(file, shared, group);
            QElapsedTimer waiting;
            waiting.start();
            while (!shared->ready && waiting.elapsed() < 20000)
                usleep(200);
            QVERIFY(shared->ready);
            usleep(useconds_t(random.bounded(500, 15000)));
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "the child ended by itself");
            inside += shared->inside ? 1 : 0;

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            partial += int(countOf(db, u"SELECT count(*) FROM (SELECT count(*) AS n, CAST(name AS INTEGER) AS g FROM resident WHERE name NOT LIKE '居民%' GROUP BY name) "
                                       "WHERE n <> CASE WHEN g % 2 THEN %1 ELSE 1 END"_s.arg(People)));
            lost += countOf(db, u"SELECT coalesce(max(CAST(number AS INTEGER)), 0) FROM household WHERE number <> '0001'"_s) < shared->acknowledged ? 1 : 0;
            auto report = Integrity::check(db);
            unsound += report && report->ok() ? 0 : 1;
            if (!report || !report->ok())
                qWarning("%s", qPrintable(report ? report->problems.join(u'\n') : report.error().detail));
        }
        qInfo("%d kills, %d inside a transaction, %d partial, %d lost, %d unsound", Kills, inside, partial, lost, unsound);
        QCOMPARE(partial, 0);
        QCOMPARE(lost, 0);
        QCOMPARE(unsound, 0);
        QVERIFY2(inside * 10 >= Kills * 9, qPrintable(QString::number(inside)));
        munmap(shared, 4096);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
