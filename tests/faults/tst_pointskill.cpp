// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of an award for everybody, an exchange and the year's end: the sum stays zero, and no slip, no award
// and no expiry is there by half.
#include "models/points/pointsbalances.h"
#include "models/store/integrity.h"
#include "tests/support/killing.h"
#include "tests/support/pointsoffice.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 50;
constexpr int Lives = 8;
constexpr int KillsOnOneFile = 10;
constexpr int Homes = 200;

QList<Key> accountsOf(const Database &db)
{
    auto rows = Query::run(db, u"SELECT key FROM points_account WHERE kind = 'household' ORDER BY key"_s);
    QList<Key> found;
    while (rows && rows->next())
        found << rows->number(0);
    return found;
}

/// An award for all, then two exchanges, then the end of the year, over and over; each is one deed.
int workForever(const QString &path, Killing::Deeds deeds)
{
    auto opened = Store::open(path);
    if (!opened)
        return 3;
    Store &store = **opened;
    const QList<Key> accounts = accountsOf(store.db());
    const Key source = *Accounts::system(store.db(), u"source"_s), shop = *Accounts::system(store.db(), u"store"_s), expiry = *Accounts::system(store.db(), u"expiry"_s);
    const Key goods = countOf(store.db(), u"SELECT min(key) FROM goods"_s);
    // Goes on where the one before was killed.
    for (qint64 turn = countOf(store.db(), u"SELECT count(*) FROM op"_s);; ++turn) {
        const int what = turn % 4 == 0 ? 0 : turn % 4 == 3 ? 2 : 1;
        deeds.begin(what);
        auto work = UnitOfWork::begin(store, {what == 0 ? u"award.enter"_s : what == 1 ? u"points.exchange"_s : u"points.expire"_s});
        if (!work)
            return 4;
        Posting posting(**work, store);
        if (what == 1) {
            auto held = posting.balance(accounts.at(turn % accounts.size()));
            if (!held)
                return 9;
            // Before the first award nobody has anything to exchange.
            if (held->balance < 5)
                continue;
            PointsSlip slip;
            slip.account = accounts.at(turn % accounts.size());
            slip.total = 5;
            const Key key = *(*work)->create(slip);
            SlipLine line;
            line.slip = key;
            line.goods = goods;
            line.quantity = 1;
            line.price = 5;
            SlipEvent event;
            event.slip = key;
            event.account = slip.account;
            event.step = u"done"_s;
            auto given = PointsOffice::transfer(slip.account, shop, 5, u"exchange"_s);
            given.slip = key;
            StockMovement movement;
            movement.goods = goods;
            movement.place = store.deskLetter();
            movement.kind = u"given"_s;
            movement.quantity = -1;
            movement.slip = key;
            if (!posting.post(given) || !(*work)->create(line) || !(*work)->create(movement) || !(*work)->create(event))
                return 5;
        } else {
            for (Key account : accounts) {
                auto held = posting.balance(account);
                if (!held)
                    return 6;
                if (what == 0 ? !posting.post(PointsOffice::transfer(source, account, 10, u"award"_s)) : held->balance > 0 && !posting.post(PointsOffice::transfer(account, expiry, held->balance, u"expire"_s)))
                    return 7;
            }
        }
        auto done = (*work)->commit();
        if (!done)
            return 8;
        deeds.end(*done);
    }
}

} // namespace

class TestPointsKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDeedIsWholeOrNothing()
    {
        const QString seed = m_folder.filePath(u"seed.allpost"_s), file = m_folder.filePath(u"x.allpost"_s);
        {
            PointsOffice office = PointsOffice::make(seed, Homes);
            Goods rice;
            rice.name = u"大米"_s;
            rice.price = 5;
            QVERIFY(UnitOfWork::createOne(*office.store, {u"goods.add"_s}, rice));
        }
        Killing killing(7, Kills, Lives);
        int lost = 0, half = 0, unsound = 0;
        qint64 transfers = 0, kinds[3] = {0, 0, 0};
        while (killing.goesOn()) {
            if (killing.kills() % KillsOnOneFile == 0) {
                freshCopy(seed, file);
                killing.forget();
            }
            const auto trouble = killing.strike([&](Killing::Deeds deeds) { return workForever(file, deeds); });
            QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            lost += countOf(db, u"SELECT max(key) FROM op"_s) < killing.acknowledged() ? 1 : 0;
            // An award is one for everybody, and a slip has its line, its goods, its points and its step.
            half += int(countOf(db, u"SELECT count(*) FROM (SELECT r.born FROM points_transfer t JOIN record r ON r.key = t.key WHERE t.kind = 'award' GROUP BY r.born HAVING count(*) <> %1) x"_s.arg(Homes)));
            half += int(countOf(db, u"SELECT count(*) FROM points_slip s WHERE (SELECT count(*) FROM points_transfer t WHERE t.slip = s.key) <> 1 OR (SELECT count(*) FROM stock_movement m WHERE m.slip = s.key) <> 1 "
                                    "OR (SELECT count(*) FROM slip_line l WHERE l.slip = s.key) <> 1 OR (SELECT count(*) FROM slip_event e WHERE e.slip = s.key) <> 1"_s));
            // After a year's end nothing is left from before it.
            half += int(countOf(db, u"SELECT count(*) FROM points_balance b JOIN points_transfer t ON t.key = b.latest WHERE t.kind = 'expire' AND b.balance <> 0 AND b.account = t.from_account"_s));
            const auto proof = Ledger::prove(db);
            const auto report = Integrity::check(db);
            unsound += proof && proof->ok && proof->sum == 0 && report && report->ok() ? 0 : 1;
            transfers = std::max(transfers, proof->transfers);
            for (int kind = 0; kind < 3; ++kind)
                kinds[kind] = std::max(kinds[kind], countOf(db, u"SELECT count(*) FROM op WHERE action = '%1'"_s.arg(QStringList{u"award.enter"_s, u"points.exchange"_s, u"points.expire"_s}.at(kind))));
        }
        qInfo("%s, %d lost, %d half, %d unsound; up to %lld transfers, %lld awards, %lld slips, %lld ends of a year", qPrintable(killing.inWords()), lost, half, unsound, transfers, kinds[0], kinds[1], kinds[2]);
        QCOMPARE(lost, 0);
        QCOMPARE(half, 0);
        QCOMPARE(unsound, 0);
        QVERIFY2(killing.hitEnough(), qPrintable(killing.inWords()));
        QVERIFY(kinds[0] > 0 && kinds[1] > 0 && kinds[2] > 0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPointsKill)
#include "tst_pointskill.moc"
