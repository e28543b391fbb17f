// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Stock as movements: what comes in, goes out, is counted, sent; two desks apart; who got what of a donation.
#include "models/access/workers.h"
#include "models/points/cases.h"
#include "tests/support/shopoffice.h"
#include "tests/support/twodesks.h"

#include <QRandomGenerator>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestStock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesAddUpAndAreTakenBackOnce();
    void nothingGoesBelowZeroHere_data();
    void nothingGoesBelowZeroHere();
    void aCountMakesTheDifferences();
    void goodsTravelBetweenDesks();
    void twoDesksGiveAwayTheLastBag();
    void aRestoredFileKeepsItsGoods();
    void donationsAreFollowedToTheirReceivers();
    void keptStockIsWhatTheMovementsSay();
};

void TestStock::entriesAddUpAndAreTakenBackOnce()
{
    ShopOffice office;
    const Key first = office.receive(u"大米"_s, 10, u"老街粮油店"_s);
    office.receive(u"大米"_s, 5);
    QCOMPARE(office.level(u"大米"_s).quantity, 15);
    QVERIFY(!Stock::reverse(*office.store, first, {}));
    const Key back = *Stock::reverse(*office.store, first, u"数错了"_s);
    QCOMPARE(office.level(u"大米"_s).quantity, 5);
    QVERIFY(!Stock::reverse(*office.store, first, u"再来"_s));
    QVERIFY(!Stock::reverse(*office.store, back, u"再来"_s));
    const auto lines = *Stock::history(office.db(), office.goods(u"大米"_s), {});
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.last().isReversed);
    QCOMPARE(lines.last().donor, u"老街粮油店"_s);
    QVERIFY(Donations::chains(office.db())->isEmpty());
    QVERIFY(office.isSound());
}

void TestStock::nothingGoesBelowZeroHere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QString>("donor");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("field");
    QTest::newRow("more than there is") << u"spoiled"_s << qint64(4) << QString() << u"受潮"_s << u"quantity"_s;
    QTest::newRow("without a word") << u"spoiled"_s << qint64(1) << QString() << QString() << u"note"_s;
    QTest::newRow("donated by nobody") << u"donated"_s << qint64(1) << QString() << QString() << u"donor"_s;
    QTest::newRow("none") << u"bought"_s << qint64(0) << QString() << QString() << u"quantity"_s;
    QTest::newRow("far too many") << u"bought"_s << qint64(9'000'000'000'000) << QString() << QString() << u"quantity"_s;
}

void TestStock::nothingGoesBelowZeroHere()
{
    QFETCH(QString, kind);
    QFETCH(qint64, quantity);
    QFETCH(QString, donor);
    QFETCH(QString, note);
    QFETCH(QString, field);
    ShopOffice office;
    office.receive(u"大米"_s, 3);
    const auto done = Stock::enter(*office.store, {office.goods(u"大米"_s), quantity, kind, donor, 0, {}, {}, note});
    QVERIFY(!done);
    QCOMPARE(done.error().detail, field);
    QCOMPARE(office.level(u"大米"_s).quantity, 3);
    QVERIFY(!Stock::enter(*office.store, {office.goods(u"理发"_s), 1, u"bought"_s, {}, 0, {}, {}, {}}));
}

void TestStock::aCountMakesTheDifferences()
{
    ShopOffice office;
    office.receive(u"大米"_s, 10);
    office.receive(u"香皂"_s, 4);
    const QList<Counted> counted{{office.goods(u"大米"_s), 10, 9}, {office.goods(u"香皂"_s), 4, 4}, {office.goods(u"毛巾"_s), 0, 2}};
    QVERIFY(Stock::count(*office.store, counted));
    QCOMPARE(office.level(u"大米"_s).quantity, 9);
    QCOMPARE(office.level(u"香皂"_s).quantity, 4);
    QCOMPARE(office.level(u"毛巾"_s).quantity, 2);
    const auto stale = Stock::count(*office.store, counted);
    QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
    QVERIFY(!Stock::count(*office.store, {}));
    QVERIFY(!Stock::count(*office.store, {{office.goods(u"大米"_s), 9, -1}}));
    QCOMPARE(office.level(u"大米"_s).quantity, 9);
    QVERIFY(office.isSound());
}

void TestStock::goodsTravelBetweenDesks()
{
    ShopOffice office;
    office.receive(u"大米"_s, 10, u"老街粮油店"_s);
    const QString here = office.store->deskLetter();
    QVERIFY(!Stock::send(*office.store, office.goods(u"大米"_s), 4, here));
    QVERIFY(!Stock::send(*office.store, office.goods(u"大米"_s), 40, u"B"_s));
    const Key sent = *Stock::send(*office.store, office.goods(u"大米"_s), 4, u"b"_s);
    QCOMPARE(office.level(u"大米"_s).quantity, 6);
    QCOMPARE(Stock::onTheWay(office.db(), u"B"_s)->size(), 1);
    // This desk is not the one they were sent to.
    QVERIFY(!Stock::takeIn(*office.store, sent, 4));
    QVERIFY(office.store->becomeNewDesk());
    const QString there = office.store->deskLetter();
    QVERIFY(there != here);
    const Key again = *[&] {
        // Sent to whatever letter the second desk has.
        StockMovement movement;
        movement.goods = office.goods(u"大米"_s);
        movement.kind = u"sent"_s;
        movement.place = here;
        movement.quantity = -2;
        movement.partnerPlace = there;
        movement.number = here + u"-T0099"_s;
        auto work = UnitOfWork::begin(*office.store, {u"stock.send"_s});
        auto key = Stock::move(**work, *office.store, movement);
        if (!(*work)->commit())
            qFatal("not sent");
        return key;
    }();
    QVERIFY(Stock::takeIn(*office.store, again, 1));
    QVERIFY(!Stock::takeIn(*office.store, again, 1));
    QCOMPARE(Stock::level(office.db(), office.goods(u"大米"_s), there)->quantity, 1);
    QCOMPARE(*Stock::places(office.db(), there), (QStringList{there, here}));
    // The donor goes along; what got lost on the way is said.
    const auto chains = *Donations::chains(office.db());
    QCOMPARE(chains.size(), 1);
    QCOMPARE(chains.first().left, 9);
    QCOMPARE(chains.first().shares.size(), 1);
    QVERIFY(office.isSound());
}

void TestStock::twoDesksGiveAwayTheLastBag()
{
    ShopOffice office;
    office.receive(u"大米"_s, 1);
    const QString place = office.store->deskLetter();
    const Key rice = office.goods(u"大米"_s);
    const QString other = office.folder.filePath(u"other.allpost"_s), both = office.folder.filePath(u"both.allpost"_s);
    const Basket basket = office.basket({{u"大米"_s, 1}});
    office.store.reset();
    QVERIFY(QFile::copy(office.path(), other));
    {
        auto store = *Store::open(office.path());
        QVERIFY(Slips::exchange(*store, basket));
    }
    {
        // The same file restored elsewhere: another desk that still sees the bag on the first one's shelf.
        auto store = *Store::open(other);
        QVERIFY(store->becomeNewDesk());
        auto work = UnitOfWork::begin(*store, {u"slip.exchange"_s});
        StockMovement out;
        out.goods = rice;
        out.place = place;
        out.kind = u"given"_s;
        out.quantity = -1;
        QVERIFY(Stock::move(**work, *store, out));
        QVERIFY((*work)->commit());
        QCOMPARE(Stock::level(store->db(), rice, place)->quantity, 0);
    }
    takeIn(office.path(), other, both);
    auto store = *Store::open(both);
    QVERIFY(Integrity::rebuild(*store));
    const StockLevel level = *Stock::level(store->db(), rice, place);
    QCOMPARE(level.quantity, -1);
    QVERIFY(level.under);
    const auto cases = *Stock::overdrawn(store->db());
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases.first().goods, rice);
    QCOMPARE(cases.first().movement, level.under);
    QVERIFY(!cases.first().slips.isEmpty());
    // What moves while it is below zero counts at once, in the deed that moves it.
    for (const qint64 quantity : {-2, 2}) {
        auto work = UnitOfWork::begin(*store, {u"stock.count"_s});
        StockMovement movement;
        movement.goods = rice;
        movement.place = place;
        movement.kind = u"counted"_s;
        movement.quantity = quantity;
        QVERIFY(Stock::move(**work, *store, movement));
        QVERIFY((*work)->commit());
        QCOMPARE(Stock::level(store->db(), rice, place)->quantity, quantity < 0 ? -3 : -1);
    }
    const auto report = Integrity::check(store->db());
    QVERIFY(report && report->problems.isEmpty());
    // Guided: the slip's goods are gone, so a reversal happens at the counter; what was found is booked in by two workers.
    const auto open = *PointsCases::open(store->db());
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().kind, u"stock"_s);
    QCOMPARE(open.first().points, 1);
    QVERIFY(!PointsCases::whyNot(store->db(), open.first(), u"reverse"_s).isEmpty());
    QVERIFY(!PointsCases::settle(*store, open.first(), u"compensate"_s, store->worker(), {}));
    const auto second = Workers::add(*store, u"何静"_s);
    QVERIFY(second);
    QVERIFY(PointsCases::settle(*store, open.first(), u"compensate"_s, *second, u"柜底还有一袋"_s));
    QCOMPARE(Stock::level(store->db(), rice, place)->quantity, 0);
    QVERIFY(PointsCases::open(store->db())->isEmpty());
}

void TestStock::aRestoredFileKeepsItsGoods()
{
    ShopOffice office;
    office.receive(u"大米"_s, 7);
    const QString before = office.store->deskLetter();
    const Key rice = office.goods(u"大米"_s);
    QVERIFY(!Stock::takeOver(*office.store, before));
    QVERIFY(office.store->becomeNewDesk());
    const QString now = office.store->deskLetter();
    QVERIFY(now != before);
    QCOMPARE(Stock::level(office.db(), rice, now)->quantity, 0);
    QCOMPARE(Stock::takeOver(*office.store, before).value_or(0), 1);
    QCOMPARE(Stock::level(office.db(), rice, now)->quantity, 7);
    QCOMPARE(Stock::level(office.db(), rice, before)->quantity, 0);
    QVERIFY(Stock::onTheWay(office.db(), {})->isEmpty());
    QVERIFY(!Stock::takeOver(*office.store, before));
    QVERIFY(Slips::exchange(*office.store, office.basket({{u"大米"_s, 1}})));
    // Twice on one slip is judged together.
    QVERIFY(!Slips::exchange(*office.store, office.basket({{u"大米"_s, 4}, {u"大米"_s, 3}})));
    QVERIFY(office.isSound());
}

void TestStock::donationsAreFollowedToTheirReceivers()
{
    ShopOffice office(900);
    office.receive(u"大米"_s, 3, u"老街粮油店"_s);
    office.receive(u"大米"_s, 2);
    office.receive(u"大米"_s, 4, u"庆新商贸行"_s);
    QVERIFY(Slips::exchange(*office.store, office.basket({{u"大米"_s, 2}})));
    const Key second = *Slips::exchange(*office.store, office.basket({{u"大米"_s, 4}}));
    auto chains = *Donations::chains(office.db());
    QCOMPARE(chains.size(), 2);
    QCOMPARE(chains.first().donor, u"庆新商贸行"_s);
    // 2 + 1 of the first gift, 2 bought ones, 1 of the second gift.
    QCOMPARE(chains.last().left, 0);
    QCOMPARE(chains.last().shares.size(), 2);
    QCOMPARE(chains.last().shares.first().quantity, 2);
    QCOMPARE(chains.first().left, 3);
    QCOMPARE(chains.first().shares.first().quantity, 1);
    QCOMPARE(chains.first().shares.first().slip, Slips::card(office.db(), second)->slip.number);
    QVERIFY(!chains.first().shares.first().holder.isEmpty());
    // What is brought back lies in front again.
    QVERIFY(Slips::reverse(*office.store, second, u"退回"_s));
    chains = *Donations::chains(office.db());
    QCOMPARE(chains.first().left, 4);
    QCOMPARE(chains.last().left, 1);
    QCOMPARE(Donations::chains(office.db(), {.donor = u"粮油"_s})->size(), 1);
    QVERIFY(ShopPapers::donations(*office.store, chains));
    QCOMPARE(Donations::donors(office.db())->size(), 2);
}

/// Whatever was done in whatever order, the kept numbers are those of the movements, and nothing here is below zero.
void TestStock::keptStockIsWhatTheMovementsSay()
{
    ShopOffice office(1'000'000);
    QRandomGenerator random(20261122);
    const QStringList parts{u"大米"_s, u"香皂"_s, u"毛巾"_s};
    QList<Key> reserved, done;
    for (int step = 0; step < 160; ++step) {
        const QString part = parts.at(random.bounded(int(parts.size())));
        switch (random.bounded(8)) {
        case 0: office.receive(part, 1 + random.bounded(6), random.bounded(2) ? u"老街粮油店"_s : QString()); break;
        case 1: (void)Stock::enter(*office.store, {office.goods(part), 1 + random.bounded(3), u"spoiled"_s, {}, 0, {}, {}, u"受潮"_s}); break;
        case 2:
            if (auto slip = Slips::reserve(*office.store, office.basket({{part, 1 + random.bounded(2)}})))
                reserved << *slip;
            break;
        case 3:
            if (!reserved.isEmpty()) {
                const Key slip = reserved.takeFirst();
                if (random.bounded(2))
                    (void)Slips::cancel(*office.store, slip, u"不要了"_s);
                else if (Slips::finish(*office.store, slip))
                    done << slip;
            }
            break;
        case 4:
            if (!done.isEmpty())
                (void)Slips::reverse(*office.store, done.takeFirst(), u"退回"_s);
            break;
        case 5: {
            const StockLevel level = office.level(part);
            (void)Stock::count(*office.store, {{office.goods(part), level.quantity, qMax<qint64>(level.reserved, level.quantity + random.bounded(3) - 1)}});
            break;
        }
        default:
            if (auto slip = Slips::exchange(*office.store, office.basket({{part, 1 + random.bounded(3)}})))
                done << *slip;
        }
        for (const QString &one : parts)
            QVERIFY2(office.level(one).quantity >= 0 && office.level(one).available() >= 0, qPrintable(u"step %1"_s.arg(step)));
    }
    QVERIFY(office.isSound());
    const auto before = *Stock::levels(office.db());
    QVERIFY(Integrity::rebuild(*office.store));
    const auto after = *Stock::levels(office.db());
    QCOMPARE(after.size(), before.size());
    for (int i = 0; i < before.size(); ++i) {
        QCOMPARE(after.at(i).quantity, before.at(i).quantity);
        QCOMPARE(after.at(i).reserved, before.at(i).reserved);
    }
    QVERIFY(Ledger::prove(office.db())->ok);
}

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
