// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Lots are a pure fold: what is left of them, less the debt, is the balance, whatever came in whatever order.
#include "models/points/lots.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr Key Own = 1;
constexpr Key Source = 2;
constexpr Key Shop = 3;

QString day(int at)
{
    return QDate(2026, 1, 1).addDays(at).toString(Qt::ISODate);
}

qint64 left(const Lots::Stand &stand, Key transfer)
{
    for (const Lot &lot : stand.lots)
        if (lot.transfer == transfer)
            return lot.left;
    return -1;
}

} // namespace

class TestLots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstInIsTheFirstOut()
    {
        const auto stand = Lots::fold(Own, {{10, Source, Own, 50, 0, day(0)}, {11, Source, Own, 30, 0, day(5)}, {12, Own, Shop, 60, 0, day(6)}});
        QCOMPARE(left(stand, 10), 0);
        QCOMPARE(left(stand, 11), 20);
        QCOMPARE(stand.leftBefore(QDate(2026, 1, 6)), 0);
        QCOMPARE(stand.leftBefore(QDate(2026, 1, 7)), 20);
    }

    void aReversedAwardTakesItsLot()
    {
        const auto stand = Lots::fold(Own, {{10, Source, Own, 50, 0, day(0)}, {11, Source, Own, 30, 0, day(5)}, {12, Own, Source, 30, 11, day(6)}});
        QCOMPARE(left(stand, 10), 50);
        QCOMPARE(left(stand, 11), 0);
    }

    void aReversedExchangeGivesBackItsLots()
    {
        const QList<LotTransfer> before{{10, Source, Own, 50, 0, day(0)}, {11, Source, Own, 30, 0, day(5)}};
        const auto stand = Lots::fold(Own, before + QList<LotTransfer>{{12, Own, Shop, 60, 0, day(6)}, {13, Source, Own, 7, 0, day(7)}, {14, Shop, Own, 60, 12, day(8)}});
        QCOMPARE(left(stand, 10), 50);
        QCOMPARE(left(stand, 11), 30);
        QCOMPARE(left(stand, 13), 7);
        QCOMPARE(stand.lots.size(), 3);
    }

    void movedPointsKeepTheirDay()
    {
        // They moved in later, and are older than what stands: they leave first.
        const auto stand = Lots::fold(Own, {{10, Source, Own, 50, 0, day(20)}, {11, 9, Own, 30, 0, day(5)}, {12, Own, Shop, 20, 0, day(30)}});
        QCOMPARE(left(stand, 11), 10);
        QCOMPARE(left(stand, 10), 50);
    }

    void aDebtIsPaidByWhatComes()
    {
        const auto stand = Lots::fold(Own, {{10, Source, Own, 50, 0, day(0)}, {11, Own, Shop, 50, 0, day(1)}, {12, Own, Shop, 20, 0, day(1)}, {13, Source, Own, 30, 0, day(2)}});
        QCOMPARE(stand.debt, 0);
        QCOMPARE(left(stand, 13), 10);
        // The second slip is taken back: the debt it made was paid by the third award, which gets it back.
        const auto back = Lots::fold(Own, {{10, Source, Own, 50, 0, day(0)}, {11, Own, Shop, 50, 0, day(1)}, {12, Own, Shop, 20, 0, day(1)}, {13, Source, Own, 30, 0, day(2)}, {14, Shop, Own, 20, 12, day(3)}});
        QCOMPARE(left(back, 13), 30);
    }

    /// An award is taken back after it was spent, then what it was spent on: the other lots are whole again.
    void aLotTakenBackGivesBackWhatStoodInForIt()
    {
        const auto stand = Lots::fold(Own, {{10, Source, Own, 50, 0, day(0)}, {11, Source, Own, 30, 0, day(5)}, {12, Own, Shop, 50, 0, day(6)}, {13, Own, Source, 50, 10, day(7)}, {14, Shop, Own, 50, 12, day(8)}});
        QCOMPARE(stand.debt, 0);
        QCOMPARE(left(stand, 10), 0);
        QCOMPARE(left(stand, 11), 30);
    }

    void whateverCameItAddsUp_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 300; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void whateverCameItAddsUp()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        QList<LotTransfer> transfers;
        QSet<Key> reversed;
        qint64 balance = 0;
        for (int i = 0; i < 60; ++i) {
            const Key key = 100 + i;
            LotTransfer next{key, Source, Own, random.bounded(1, 60), 0, day(i / 2)};
            const int what = int(random.bounded(10));
            if (what >= 5 && what < 8) {
                next.from = Own;
                next.to = Shop;
            } else if (what >= 8 && !transfers.isEmpty()) {
                const LotTransfer &of = transfers[random.bounded(transfers.size())];
                // Sometimes twice, as two desks can: but never a reversal of a reversal.
                if (!of.reverses && (!reversed.contains(of.key) || random.bounded(6) == 0)) {
                    next = {key, of.to, of.from, of.amount, of.key, day(i / 2)};
                    reversed.insert(of.key);
                }
            }
            transfers << next;
            balance += next.to == Own ? next.amount : -next.amount;
            const auto stand = Lots::fold(Own, transfers);
            QCOMPARE(stand.balance(), balance);
            QVERIFY(stand.debt >= 0);
            qint64 whole = 0;
            for (const Lot &lot : stand.lots) {
                QVERIFY2(lot.left >= 0, qPrintable(u"seed %1 step %2"_s.arg(seed).arg(i)));
                whole += lot.left;
            }
            QVERIFY(stand.debt == 0 || whole == 0);
            QCOMPARE(whole - stand.debt, balance);
        }
    }
};

QTEST_GUILESS_MAIN(TestLots)
#include "tst_lots.moc"
