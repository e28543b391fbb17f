// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Two desks that do not see each other take the same voucher, or settle it with the same merchant: both facts stand, both
// are listed with what they collide with, every way of settling leaves the merchant with what is due.
#include "tests/support/shopoffice.h"
#include "tests/support/twodesks.h"

#include "models/access/worker.h"
#include "models/points/cases.h"
#include "models/points/settledtwice.h"
#include "models/points/transferwords.h"
#include "models/store/backup.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const QDate today = QDate::currentDate();

/// One office with vouchers of a merchant, and its files.
struct Desks
{
    ShopOffice office{1000};
    Key shop = 0;
    QStringList numbers = {}; ///< vouchers of 30 points
    QString second = u"王强"_s;

    explicit Desks(int vouchers, bool withMerchant = true)
    {
        shop = *Merchants::add(*office.store, {.name = u"阿英理发店"_s});
        // Opened before they part: two accounts of one merchant would be a case of their own.
        if (!Accounts::open(*office.store, AccountHolder::ofMerchant(shop)))
            qFatal("account");
        if (withMerchant) {
            Goods goods = GoodsList::get(office.db(), office.goods(u"理发"_s))->goods;
            goods.merchant = shop;
            if (!GoodsList::change(*office.store, office.goods(u"理发"_s), goods))
                qFatal("goods");
        }
        if (!UnitOfWork::createOne(*office.store, {u"worker.add"_s}, Worker{second}))
            qFatal("worker");
        numbers = Slips::card(office.db(), *Slips::exchange(*office.store, office.basket({{u"理发"_s, vouchers}})))->vouchers;
    }
    QString path(const QString &name) const { return office.folder.filePath(name + u".allpost"_s); }
    /// The office goes on as two desks.
    void part()
    {
        office.store.reset();
        // One after the other, so that each has a letter of its own.
        for (const auto &[from, to] : {std::pair(office.path(), path(u"a"_s)), {path(u"a"_s), path(u"b"_s)}})
            if (!Backup::restore(from, to))
                qFatal("restore");
    }
    static bool redeem(Store &store, const QString &number) { return Vouchers::redeem(store, *Vouchers::numbered(store.db(), number)).has_value(); }
    static Result<Key> settle(Store &store)
    {
        return Settlements::settle(store, Merchants::all(store.db())->first().key, today.addDays(-3), today);
    }
    static qint64 balance(const Database &db)
    {
        return Ledger::balance(db, *Accounts::of(db, AccountHolder::ofMerchant(Merchants::all(db)->first().key)))->balance;
    }
    /// Both take the other's deeds in, one of them twice; every file says the same, and is sound.
    std::unique_ptr<Store> meet() const
    {
        takeIn(path(u"a"_s), path(u"b"_s), path(u"ab"_s));
        takeIn(path(u"b"_s), path(u"a"_s), path(u"ba"_s));
        takeIn(path(u"ab"_s), path(u"b"_s), path(u"abb"_s));
        QStringList digests, said;
        for (const QString &name : {u"ba"_s, u"abb"_s, u"ab"_s}) {
            auto store = Store::open(path(name));
            if (!store || !Integrity::rebuild(**store))
                qFatal("rebuild");
            const Database &db = (*store)->db();
            const auto report = Integrity::check(db);
            if (!report->ok())
                qFatal("%s", qPrintable(report->problems.join(u'\n')));
            if (const auto proof = Ledger::prove(db); !proof->ok || proof->sum != 0)
                qFatal("%s", qPrintable(proof->findings.join(u'\n')));
            digests << *Integrity::digest(db);
            QStringList sentences{QString::number(balance(db))};
            const auto cases = *PointsCases::open(db);
            for (const PointsCase &one : cases)
                sentences << one.kind + u' ' + one.sentence + QString::number(one.points);
            said << sentences.join(u'\n');
        }
        digests.removeDuplicates();
        said.removeDuplicates();
        if (digests.size() != 1 || said.size() != 1)
            qFatal("%s", qPrintable(said.join(u"\n---\n"_s)));
        auto store = Store::open(path(u"ab"_s));
        return std::move(*store);
    }
};

const PointsCase *find(const QList<PointsCase> &cases, QStringView kind)
{
    const auto at = std::find_if(cases.cbegin(), cases.cend(), [&](const PointsCase &one) { return one.kind == kind; });
    return at == cases.cend() ? nullptr : &*at;
}

Key workerNamed(const Database &db, const QString &name)
{
    auto rows = Query::run(db, u"SELECT key FROM worker WHERE name = :name"_s, {{u":name"_s, name}});
    return rows && rows->next() ? rows->number(0) : 0;
}

/// The two desks meet again, each taking in the other's: what both say then.
std::unique_ptr<Store> bothOrders(const Desks &desks)
{
    takeIn(desks.path(u"ab"_s), desks.path(u"ba"_s), desks.path(u"one"_s));
    takeIn(desks.path(u"ba"_s), desks.path(u"ab"_s), desks.path(u"other"_s));
    QStringList said;
    for (const QString &name : {u"one"_s, u"other"_s}) {
        auto store = Store::open(desks.path(name));
        if (!store || !Integrity::rebuild(**store) || !Integrity::check((*store)->db())->ok())
            qFatal("not sound");
        QStringList words{*Integrity::digest((*store)->db()), QString::number(Desks::balance((*store)->db()))};
        const auto cases = *PointsCases::open((*store)->db());
        for (const PointsCase &one : cases)
            words << one.kind + one.sentence;
        said << words.join(u'\n');
    }
    if (said[0] != said[1])
        qFatal("%s", qPrintable(said.join(u"\n---\n"_s)));
    return std::move(*Store::open(desks.path(u"one"_s)));
}

} // namespace

class TestVouchersApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothRedeemBothSettle_data()
    {
        QTest::addColumn<QString>("redemption");
        QTest::addColumn<QString>("statement"); // empty: it is no case any more
        QTest::addColumn<qint64>("balance");
        QTest::addColumn<qint64>("next"); // what the next voucher of 30 is paid with
        QTest::newRow("the merchant served twice") << u"allow"_s << QString() << qint64(0) << qint64(30);
        QTest::newRow("taken off the next statement") << u"reverse"_s << u"compensate"_s << qint64(-30) << qint64(0);
        QTest::newRow("the office bears it") << u"reverse"_s << u"allow"_s << qint64(0) << qint64(30);
        QTest::newRow("the later statement is withdrawn") << u"reverse"_s << u"reverse"_s << qint64(0) << qint64(30);
    }

    void bothRedeemBothSettle()
    {
        QFETCH(QString, redemption);
        QFETCH(QString, statement);
        QFETCH(qint64, balance);
        QFETCH(qint64, next);
        Desks desks(3);
        desks.part();
        QStringList statements;
        for (const QString &name : {u"a"_s, u"b"_s}) {
            auto store = Store::open(desks.path(name));
            QVERIFY(Desks::redeem(**store, desks.numbers[0]));
            QVERIFY(!Desks::redeem(**store, desks.numbers[0]));
            const auto settled = Desks::settle(**store);
            QVERIFY(settled);
            statements << Settlements::card((*store)->db(), *settled)->settlement.number;
            QVERIFY(PointsCases::open((*store)->db())->isEmpty());
        }
        auto store = desks.meet();
        const Database &db = store->db();
        const Key second = workerNamed(db, desks.second);
        auto cases = *PointsCases::open(db);
        QCOMPARE(cases.size(), 2);
        const PointsCase redeemed = *find(cases, u"twice_redeemed"), settled = *find(cases, u"settled_over");
        QVERIFY(redeemed.sentence.contains(desks.numbers[0]) && redeemed.transfer && redeemed.before && redeemed.number != redeemed.beforeNumber);
        QVERIFY2(settled.sentence.contains(statements[0]) && settled.sentence.contains(statements[1]) && settled.sentence.contains(desks.numbers[0]), qPrintable(settled.sentence));
        QCOMPARE(settled.beforeNumber, statements[0]);
        QCOMPARE(settled.number, statements[1]);
        QCOMPARE(settled.points, 30);
        QCOMPARE(Desks::balance(db), 0);

        // First whether it was served twice; with another worker, who says so by name.
        for (const QString &step : {u"reverse"_s, u"compensate"_s, u"allow"_s})
            QVERIFY(!PointsCases::settle(*store, settled, step, second, {}));
        QVERIFY(!PointsCases::settle(*store, redeemed, u"compensate"_s, second, {}));
        QVERIFY(!PointsCases::settle(*store, redeemed, redemption, store->worker(), {}));
        const auto first = PointsCases::settle(*store, redeemed, redemption, second, u"问过商户"_s);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        cases = *PointsCases::open(db);
        if (statement.isEmpty()) {
            QVERIFY(cases.isEmpty());
        } else {
            QCOMPARE(cases.size(), 1);
            QCOMPARE(cases.first().kind, u"settled_over"_s);
            QCOMPARE(Desks::balance(db), -30);
            QVERIFY(!PointsCases::settle(*store, cases.first(), statement, 0, {}));
            // Nothing more is settled with this merchant before that.
            QVERIFY(Desks::redeem(*store, desks.numbers[1]));
            const auto early = Desks::settle(*store);
            QVERIFY(!early && early.error().message.contains(statements[1]));
            const auto done = PointsCases::settle(*store, cases.first(), statement, second, u"多付"_s);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            cases = *PointsCases::open(db);
            QVERIFY2(cases.isEmpty(), cases.isEmpty() ? "" : qPrintable(cases.first().sentence));
            QCOMPARE(Desks::balance(db), balance + 30);
        }
        if (statement.isEmpty())
            QVERIFY(Desks::redeem(*store, desks.numbers[1]));
        if (!next) {
            // One voucher is worth what is to be deducted: the merchant waits for another one.
            const auto none = Desks::settle(*store);
            QVERIFY(!none && none.error().message.contains(u"30"));
        }
        QVERIFY(Desks::redeem(*store, desks.numbers[2]));
        const auto card = Settlements::card(db, *Desks::settle(*store));
        QCOMPARE(card->vouchers.size(), 2);
        QCOMPARE(card->settlement.points, 30 + next);
        QCOMPARE(card->deducted, 30 - next);
        QCOMPARE(card->settlement.value, 3000 + next * 100);
        // The statement both sign says what was deducted.
        const auto paper = *ShopPapers::settlement(*store, *card);
        QStringList rows;
        for (const PrintBlock &block : paper.blocks)
            if (const auto *table = std::get_if<PrintTable>(&block))
                for (int row = 0; row < table->rowCount; ++row)
                    rows << table->row(row).join(u'|');
        QCOMPARE(rows.join(u'\n').contains(u"deducted"_s), next == 0);
        QCOMPARE(rows.join(u'\n').contains(u"|-30|-30.00"_s), next == 0);
        QCOMPARE(Desks::balance(db), 0);
        QCOMPARE(SettledTwice::outstanding(db, card->settlement.merchant)->points, 0);
        QVERIFY(!Desks::settle(*store));
        QVERIFY(PointsCases::open(db)->isEmpty());
        QVERIFY(Ledger::prove(db)->ok);
        const auto report = Integrity::check(db);
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        QVERIFY(Integrity::rebuild(*store));
        QVERIFY(Integrity::check(db)->ok() && PointsCases::open(db)->isEmpty());
    }

    /// Redeemed before they parted; one of the statements holds another voucher too.
    void settledByBoth()
    {
        Desks desks(3);
        for (int i = 0; i < 2; ++i)
            QVERIFY(Desks::redeem(*desks.office.store, desks.numbers[i]));
        desks.part();
        for (const QString &name : {u"a"_s, u"b"_s}) {
            auto store = Store::open(desks.path(name));
            if (name == u"b"_s)
                QVERIFY(Desks::redeem(**store, desks.numbers[2]));
            QVERIFY(Desks::settle(**store));
        }
        auto store = desks.meet();
        const Database &db = store->db();
        QCOMPARE(Desks::balance(db), -60);
        const auto cases = *PointsCases::open(db);
        // The account lies below zero for this reason alone: one case, not two.
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.first().kind, u"settled_over"_s);
        QCOMPARE(cases.first().points, 60);
        QVERIFY(cases.first().settlement != cases.first().beforeSettlement);
        QCOMPARE(PointsCases::open(db, cases.first().account)->size(), 1);
        QVERIFY(PointsCases::open(db, desks.office.account)->isEmpty());
        // The third voucher would go unpaid.
        QVERIFY(PointsCases::whyNot(db, cases.first(), u"reverse"_s).contains(cases.first().number));
        QVERIFY(PointsCases::whyNot(db, cases.first(), u"compensate"_s).isEmpty());
        QVERIFY(PointsCases::settle(*store, cases.first(), u"compensate"_s, workerNamed(db, desks.second), {}));
        QVERIFY(PointsCases::open(db)->isEmpty());
        // Who still has it on the screen does not settle it again.
        const qint64 balance = Desks::balance(db);
        QVERIFY(!PointsCases::settle(*store, cases.first(), u"allow"_s, workerNamed(db, desks.second), {}));
        QCOMPARE(Desks::balance(db), balance);
        QCOMPARE(SettledTwice::outstanding(db, Merchants::all(db)->first().key)->points, 60);
        QCOMPARE(Merchants::all(db)->first().open, 0);
        QVERIFY(Integrity::check(db)->ok());
    }

    void theSameCaseIsSettledTwice_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<qint64>("before"); // what the merchant has when the desks meet …
        QTest::addColumn<qint64>("after");  // … and once the doubled decision is settled
        QTest::addColumn<qint64>("deducted");
        QTest::newRow("both bear it") << u"allow"_s << u"allow"_s << qint64(30) << qint64(0) << qint64(0);
        QTest::newRow("borne, then deducted") << u"allow"_s << u"compensate"_s << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("deducted, then borne") << u"compensate"_s << u"allow"_s << qint64(0) << qint64(-30) << qint64(30);
        QTest::newRow("both deduct it") << u"compensate"_s << u"compensate"_s << qint64(-30) << qint64(-30) << qint64(30);
        QTest::newRow("withdrawn, then borne") << u"reverse"_s << u"allow"_s << qint64(30) << qint64(0) << qint64(0);
        QTest::newRow("borne, then withdrawn") << u"allow"_s << u"reverse"_s << qint64(30) << qint64(0) << qint64(0);
        QTest::newRow("deducted, then withdrawn") << u"compensate"_s << u"reverse"_s << qint64(0) << qint64(0) << qint64(0);
    }

    /// Two desks know of the case and settle it apart: the first decision counts, points given beside it are a case.
    void theSameCaseIsSettledTwice()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(qint64, deducted);
        Desks desks(3);
        QVERIFY(Desks::redeem(*desks.office.store, desks.numbers[0]));
        desks.part();
        for (const QString &name : {u"a"_s, u"b"_s})
            QVERIFY(Desks::settle(**Store::open(desks.path(name))));
        desks.meet().reset();
        for (const auto &[name, step] : {std::pair(u"ab"_s, first), {u"ba"_s, second}}) {
            auto store = Store::open(desks.path(name));
            const auto cases = *PointsCases::open((*store)->db());
            QCOMPARE(cases.size(), 1);
            const auto done = PointsCases::settle(**store, cases.first(), step, workerNamed((*store)->db(), desks.second), {});
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QVERIFY(PointsCases::open((*store)->db())->isEmpty());
        }
        auto store = bothOrders(desks);
        const Database &db = store->db();
        QCOMPARE(Desks::balance(db), before);
        auto cases = *PointsCases::open(db);
        QCOMPARE(cases.size(), before == after ? 0 : 1);
        if (!cases.isEmpty()) {
            const PointsCase one = cases.first();
            QCOMPARE(one.kind, u"twice_settled"_s);
            QCOMPARE(one.points, 30);
            QVERIFY2(one.sentence.contains(one.number) && !one.number.isEmpty(), qPrintable(one.sentence));
            // Nobody wrote why: the case is said when it is read.
            QCOMPARE(store->get<PointsTransfer>(one.transfer)->reason, QString());
            QCOMPARE(*TransferWords(db).reason(one.transfer, {}), u"Case: paid twice"_s);
            QVERIFY(!PointsCases::whyNot(db, one, u"compensate"_s).isEmpty());
            const auto done = PointsCases::settle(*store, one, u"reverse"_s, workerNamed(db, desks.second), {});
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            cases = *PointsCases::open(db);
            QVERIFY2(cases.isEmpty(), cases.isEmpty() ? "" : qPrintable(cases.first().sentence));
        }
        QCOMPARE(Desks::balance(db), after);
        QCOMPARE(SettledTwice::outstanding(db, Merchants::all(db)->first().key)->points, deducted);
        QVERIFY(Integrity::rebuild(*store));
        QVERIFY(Integrity::check(db)->ok() && Ledger::prove(db)->ok && PointsCases::open(db)->isEmpty());
    }

    /// An overdrawn account made good by both, and allowed by the one while the other makes it good.
    void anAccountIsMadeGoodTwice_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<bool>("kept");
        QTest::newRow("made good twice") << u"compensate"_s << qint64(0) << false;
        QTest::newRow("allowed, then made good") << u"allow"_s << qint64(-290) << false;
        QTest::newRow("made good twice, and left so") << u"compensate"_s << qint64(290) << true;
    }

    void anAccountIsMadeGoodTwice()
    {
        QFETCH(QString, first);
        QFETCH(qint64, after);
        QFETCH(bool, kept);
        Desks desks(3);
        PointsTransfer spent;
        spent.kind = u"exchange"_s;
        spent.fromAccount = desks.office.account;
        spent.toAccount = *Accounts::system(desks.office.db(), u"store"_s);
        spent.amount = 600;
        spent.approver = workerNamed(desks.office.db(), desks.second);
        desks.part();
        for (const QString &name : {u"a"_s, u"b"_s}) {
            auto store = Store::open(desks.path(name));
            const auto posted = Ledger(**store).post(spent, u"points.post"_s);
            QVERIFY2(posted, posted ? "" : qPrintable(posted.error().message));
        }
        desks.meet().reset();
        for (const auto &[name, step] : {std::pair(u"ab"_s, first), {u"ba"_s, u"compensate"_s}}) {
            auto store = Store::open(desks.path(name));
            const auto cases = *PointsCases::open((*store)->db());
            QCOMPARE(cases.size(), 1);
            QCOMPARE(cases.first().points, 290);
            const auto done = PointsCases::settle(**store, cases.first(), step, workerNamed((*store)->db(), desks.second), {});
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QVERIFY(PointsCases::open((*store)->db())->isEmpty());
        }
        auto store = bothOrders(desks);
        const Database &db = store->db();
        const auto cases = *PointsCases::open(db);
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.first().kind, u"twice_settled"_s);
        QCOMPARE(cases.first().points, 290);
        QCOMPARE(cases.first().account, desks.office.account);
        QCOMPARE(PointsCases::open(db, desks.office.account)->size(), 1);
        QVERIFY(PointsCases::settle(*store, cases.first(), kept ? u"allow"_s : u"reverse"_s, workerNamed(db, desks.second), {}));
        QCOMPARE(Ledger::balance(db, desks.office.account)->balance, after);
        const auto left = *PointsCases::open(db);
        QVERIFY2(left.isEmpty(), left.isEmpty() ? "" : qPrintable(left.first().sentence));
        QVERIFY(Integrity::check(db)->ok() && Ledger::prove(db)->ok);
    }

    /// Below zero by several movements: each is a case, and all of them together are made good once.
    void severalDebitsAreMadeGoodOnce()
    {
        Desks desks(3);
        const Basket basket = desks.office.basket({{u"理发"_s, 20}});
        desks.part();
        for (const QString &name : {u"a"_s, u"b"_s})
            QVERIFY(Slips::exchange(**Store::open(desks.path(name)), basket));
        auto store = desks.meet();
        const auto cases = *PointsCases::open(store->db());
        QVERIFY(cases.size() > 1);
        for (const PointsCase &one : cases)
            QVERIFY(PointsCases::settle(*store, one, u"compensate"_s, workerNamed(store->db(), desks.second), {}));
        QCOMPARE(Ledger::balance(store->db(), desks.office.account)->balance, 0);
        QVERIFY(PointsCases::open(store->db())->isEmpty());
    }

    /// What the office gives itself moves no points, and is listed all the same.
    void bothDesksGiveTheService()
    {
        Desks desks(2, false);
        desks.part();
        for (const QString &name : {u"a"_s, u"b"_s}) {
            auto store = Store::open(desks.path(name));
            QVERIFY(Desks::redeem(**store, desks.numbers[0]));
            QVERIFY(Desks::redeem(**store, desks.numbers[1]));
        }
        takeIn(desks.path(u"a"_s), desks.path(u"b"_s), desks.path(u"ab"_s));
        auto store = Store::open(desks.path(u"ab"_s));
        QVERIFY(Integrity::rebuild(**store));
        const Database &db = (*store)->db();
        for (int left = 2; left > 0; --left) {
            const auto cases = *PointsCases::open(db);
            QCOMPARE(cases.size(), left);
            QCOMPARE(cases.first().kind, u"twice_redeemed"_s);
            QVERIFY2(cases.first().sentence.contains(desks.numbers[2 - left]) || cases.first().sentence.contains(desks.numbers[left - 1]), qPrintable(cases.first().sentence));
            QVERIFY(!PointsCases::whyNot(db, cases.first(), u"reverse"_s).isEmpty());
            QVERIFY(PointsCases::settle(**store, cases.first(), u"allow"_s, workerNamed(db, desks.second), u"两次都服务了"_s));
        }
        QVERIFY(PointsCases::open(db)->isEmpty());
        QVERIFY(Ledger::prove(db)->ok && Integrity::check(db)->ok());
    }
};

QTEST_GUILESS_MAIN(TestVouchersApart)
#include "tst_vouchersapart.moc"
