// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of splitting a grid: afterwards the grid is split as a whole, with its ranges and its posts, or not
// at all, and the file passes its check. Most kills must land inside, or the test tests nothing.
#include "models/grids/gridbalance.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "models/residents/household.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
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

constexpr int Kills = 60;
constexpr int Buildings = 120;
constexpr int Parts = 4;
const QDate Day(2026, 6, 1);

struct Shared
{
    volatile int ready = 0;
    volatile int inside = 0;
    volatile long splits = 0;
};

/// One grid over many buildings, with one worker.
Key makeTown(const QString &path)
{
    auto made = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
    Store &store = **made;
    if (!Grids::found(store))
        qFatal("seed");
    const Key layer = *GridMap::mainLayer(store.db());
    const Key grid = *Grids(store).add({layer, u"第1网格"_s});
    auto roles = Posts::roles(store.db());
    if (!Posts(store).assign({roles->first().key, grid, 0, 0, 0, store.worker()}))
        qFatal("seed");
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    const Key estate = *(*work)->create(Estate{u"油城花园"_s});
    for (int i = 1; i <= Buildings; ++i) {
        const Key building = *(*work)->create(Building{estate, QString::number(i)});
        const Key door = *(*work)->create(Dwelling{estate, building, 0, u"101"_s});
        const Key home = *(*work)->create(Household{});
        if (!(*work)->create(Occupancy{home, door, {}, {}}) || !(*work)->create(GridRange{grid, 0, building, 0, 0, {}, {}}))
            qFatal("seed");
    }
    if (!(*work)->commit())
        qFatal("seed");
    return grid;
}

/// Splits and takes back, again and again.
[[noreturn]] void splitForever(const QString &path, Key grid, Shared *shared)
{
    auto store = Store::open(path);
    if (!store)
        _exit(3);
    auto plan = GridBalance::split((*store)->db(), grid, Parts, Day);
    if (!plan)
        _exit(4);
    shared->ready = 1;
    for (;;) {
        shared->inside = 1;
        auto op = GridBalance::apply(**store, *plan, GridPosts::GoOver);
        if (!op)
            _exit(5);
        shared->splits = shared->splits + 1;
        if (!Undo::deed(**store, *op))
            _exit(6);
        shared->inside = 0;
    }
}

} // namespace

class TestKillSplit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeOrNotAtAll()
    {
        const QString seed = m_folder.filePath(u"seed.allpost"_s), file = m_folder.filePath(u"x.allpost"_s);
        const Key grid = makeTown(seed);
        auto *shared = static_cast<Shared *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
        QRandomGenerator random(3);
        int inside = 0, whole = 0, none = 0, partial = 0, unsound = 0;
        for (int i = 0; i < Kills; ++i) {
            freshCopy(seed, file);
            shared->ready = 0;
            shared->inside = 0;
            const pid_t child = fork();
            if (child == 0)
                splitForever(file, grid, shared);
            QElapsedTimer waiting;
            waiting.start();
            while (!shared->ready && waiting.elapsed() < 20000)
                usleep(200);
            QVERIFY(shared->ready);
            usleep(useconds_t(random.bounded(200, 150000)));
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "the child ended by itself");
            inside += shared->inside ? 1 : 0;

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            const auto now = [&](const QString &sql) { return int(countOf(db, sql)); };
            const int grids = now(u"SELECT count(*) FROM grid"_s), posts = now(u"SELECT count(*) FROM post"_s);
            const int ended = now(u"SELECT count(*) FROM grid_range WHERE until IS NOT NULL"_s);
            const int begun = now(u"SELECT count(*) FROM grid_range WHERE since IS NOT NULL"_s);
            const int stray = now(u"SELECT count(*) FROM building b WHERE (SELECT count(*) FROM grid_range r WHERE r.building = b.key AND r.until IS NULL) <> 1"_s);
            const int moved = Buildings - Buildings / Parts;
            const bool isWhole = grids == Parts && posts == Parts && ended == moved && begun == moved && stray == 0;
            const bool isNone = grids == 1 && posts == 1 && ended == 0 && begun == 0 && stray == 0;
            whole += isWhole ? 1 : 0;
            none += isNone ? 1 : 0;
            partial += isWhole || isNone ? 0 : 1;
            Progress silent;
            auto report = Integrity::check(db, silent);
            unsound += report && report->ok() ? 0 : 1;
        }
        qInfo("%d kills, %d inside, %d found split, %d not, %d partial, %d unsound", Kills, inside, whole, none, partial, unsound);
        QCOMPARE(partial, 0);
        QCOMPARE(unsound, 0);
        QVERIFY(whole > 0 && none > 0);
        QVERIFY2(inside * 10 >= Kills * 8, qPrintable(QString::number(inside)));
        munmap(shared, 4096);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKillSplit)
#include "tst_killsplit.moc"
