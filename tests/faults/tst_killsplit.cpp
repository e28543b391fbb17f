// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of splitting a grid: afterwards the grid is split as a whole, with its ranges and its posts, or not
// at all, whatever was told as done is so, and the file passes its check.
#include "models/grids/gridbalance.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "models/residents/household.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "tests/support/killing.h"
#include "tests/support/officeseed.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 48;
constexpr int Lives = 4;
constexpr int Buildings = 120;
constexpr int Parts = 4;
const QDate Day(2026, 6, 1);

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

/// Splits and takes back, again and again: after an odd number of deeds it is split.
int splitForever(const QString &path, Key grid, Killing::Deeds deeds)
{
    auto store = Store::open(path);
    if (!store)
        return 3;
    auto plan = GridBalance::split((*store)->db(), grid, Parts, Day);
    if (!plan)
        return 4;
    for (qint64 done = 0;;) {
        deeds.begin(0);
        auto op = GridBalance::apply(**store, *plan, GridPosts::GoOver);
        if (!op)
            return 5;
        deeds.end(++done);
        deeds.begin(1);
        if (!Undo::deed(**store, *op))
            return 6;
        deeds.end(++done);
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
        Killing killing(3, Kills, Lives, 2);
        int whole = 0, none = 0, partial = 0, lost = 0, unsound = 0;
        while (killing.goesOn()) {
            freshCopy(seed, file);
            killing.forget();
            const auto trouble = killing.strike([&](Killing::Deeds deeds) { return splitForever(file, grid, deeds); });
            QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));

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
            // The deed that was being done may be there already, nothing else may differ from what was told.
            lost += isWhole == (killing.acknowledged() % 2 == 1) || killing.wasInside() ? 0 : 1;
            Progress silent;
            auto report = Integrity::check(db, silent);
            unsound += report && report->ok() ? 0 : 1;
        }
        qInfo("%s, %d found split, %d not, %d partial, %d lost, %d unsound", qPrintable(killing.inWords()), whole, none, partial, lost, unsound);
        QCOMPARE(partial, 0);
        QCOMPARE(lost, 0);
        QCOMPARE(unsound, 0);
        QVERIFY(whole > 0 && none > 0);
        QVERIFY2(killing.hitEnough(), qPrintable(killing.inWords()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKillSplit)
#include "tst_killsplit.moc"
