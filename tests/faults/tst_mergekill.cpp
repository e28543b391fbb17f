// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of linking two records as one person: the link and the values chosen are there together or not.
#include "models/residents/duplicates.h"
#include "models/store/integrity.h"
#include "tests/support/officeseed.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 80;
constexpr int Pairs = 400;
constexpr int RoundsOnOneFile = 4;

struct Shared
{
    volatile long acknowledged = 0;
    volatile int ready = 0;
    volatile int inside = 0;
};

void makePairs(const QString &path)
{
    auto store = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
    if (!store)
        qFatal("seed");
    auto work = UnitOfWork::begin(**store, {u"resident.add"_s});
    for (int i = 0; i < 2 * Pairs; ++i) {
        Resident resident;
        resident.name = u"居民%1"_s.arg(i / 2);
        if (i % 2)
            resident.note = QString(4000, u'注');
        if (!(*work)->create(resident))
            qFatal("seed");
    }
    if (!(*work)->commit())
        qFatal("seed");
}

QList<Key> people(const Database &db)
{
    auto rows = Query::run(db, u"SELECT key FROM resident ORDER BY key"_s);
    QList<Key> found;
    while (rows && rows->next())
        found << rows->number(0);
    return found;
}

qint64 linked(const Database &db)
{
    return countOf(db, u"SELECT count(*) FROM same_person"_s);
}

[[noreturn]] void linkForever(const QString &path, Shared *shared)
{
    auto store = Store::open(path);
    if (!store)
        _exit(3);
    Duplicates duplicates(**store);
    const QList<Key> all = people((*store)->db());
    shared->ready = 1;
    for (qint64 pair = linked((*store)->db()); pair < Pairs; ++pair) {
        auto counts = (*store)->read(Resident::entity(), all.at(2 * pair));
        if (!counts)
            _exit(4);
        shared->inside = 1;
        if (!duplicates.link(all.at(2 * pair + 1), *counts, {{u"note"_s, Value(QString(4000, u'注'))}}))
            _exit(5);
        shared->acknowledged = pair + 1;
        shared->inside = 0;
    }
    for (;;)
        pause();
}

} // namespace

class TestMergeKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atAnyInstant()
    {
        makePairs(path(u"seed.allpost"_s));
        auto *shared = static_cast<Shared *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
        QRandomGenerator random(11);
        int inside = 0, partial = 0, lost = 0, unsound = 0;
        const QString file = path(u"x.allpost"_s);
        for (int i = 0; i < Kills; ++i) {
            if (i % RoundsOnOneFile == 0) {
                freshCopy(path(u"seed.allpost"_s), file);
                shared->acknowledged = 0;
            }
            shared->ready = 0;
            shared->inside = 0;
            const pid_t child = fork();
            if (child == 0)
                linkForever(file, shared);
            QElapsedTimer waiting;
            waiting.start();
            while (!shared->ready && waiting.elapsed() < 20000)
                usleep(200);
            QVERIFY(shared->ready);
            usleep(useconds_t(random.bounded(200, 9000)));
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "the child ended by itself");
            inside += shared->inside ? 1 : 0;

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            // Of every pair: the link, and the note taken over from the second record.
            partial += int(countOf(db, u"SELECT count(*) FROM same_person s JOIN resident r ON r.key = s.same_as WHERE r.note IS NULL"_s));
            partial += int(countOf(db, u"SELECT count(*) FROM resident"_s)) == 2 * Pairs ? 0 : 1;
            partial += countOf(db, u"SELECT count(*) FROM resident WHERE note IS NOT NULL"_s) == Pairs + linked(db) ? 0 : 1;
            lost += linked(db) < shared->acknowledged ? 1 : 0;
            auto report = Integrity::check(db);
            unsound += report && report->ok() ? 0 : 1;
        }
        qInfo("%d kills, %d inside a deed, %d partial, %d lost, %d unsound", Kills, inside, partial, lost, unsound);
        QCOMPARE(partial, 0);
        QCOMPARE(lost, 0);
        QCOMPARE(unsound, 0);
        QVERIFY2(inside * 10 >= Kills * 6, qPrintable(QString::number(inside)));
        munmap(shared, 4096);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMergeKill)
#include "tst_mergekill.moc"
