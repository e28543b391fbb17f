// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/workers.h"
#include "models/points/pointsbalances.h"
#include "models/points/ranking.h"
#include "models/points/statements.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "tests/support/pointsoffice.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = PointsOffice::make(m_folder->filePath(u"office.allpost"_s));
    }
    void cleanup()
    {
        // Whatever a test did: what is kept is what the transfers say.
        const auto report = Integrity::check(m_office.store->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        const auto proof = Ledger::prove(m_office.store->db());
        QVERIFY2(proof && proof->ok && proof->sum == 0, qPrintable(proof->findings.join(u'\n')));
        m_office.store.reset();
    }

    void everyTransferHasTwoSides()
    {
        QVERIFY(m_office.award(0, 100));
        QVERIFY(m_office.award(0, 30));
        QVERIFY(m_office.exchange(0, 90));
        QCOMPARE(m_office.balance(0), 40);
        QCOMPARE(Ledger::balance(db(), m_office.source)->balance, -130);
        QCOMPARE(Ledger::balance(db(), m_office.shop)->balance, 90);
        const auto proof = Ledger::prove(db());
        QVERIFY(proof->ok);
        QCOMPARE(proof->transfers, 3);
        QCOMPARE(proof->accounts, 7);
        QCOMPARE(Ledger::byNumber(db(), u"j-a2"_s).value_or(0), *Ledger::byNumber(db(), u"A2"_s));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << 0 << 1 << qint64(0) << u"amount"_s;
        QTest::newRow("below zero") << 0 << 1 << qint64(-5) << u"amount"_s;
        QTest::newRow("too much") << 0 << 1 << qint64(1'000'001) << u"amount"_s;
        QTest::newRow("overflow") << 0 << 1 << std::numeric_limits<qint64>::max() << u"amount"_s;
        QTest::newRow("same account") << 0 << 0 << qint64(5) << u"to_account"_s;
        QTest::newRow("more than there are") << 0 << 1 << qint64(51) << u"amount"_s;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(qint64, amount);
        QFETCH(QString, field);
        QVERIFY(m_office.award(0, 50));
        auto made = Ledger(*m_office.store).post(PointsOffice::transfer(m_office.accounts[from], m_office.accounts[to], amount, u"exchange"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().detail, field);
        QCOMPARE(m_office.balance(0), 50);
    }

    void whatIsMissingIsSaid()
    {
        QVERIFY(m_office.award(0, 50));
        auto made = m_office.exchange(0, 80);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"30"_s), qPrintable(made.error().message));
    }

    void aClosedAccountTakesNothing()
    {
        QVERIFY(Accounts::close(*m_office.store, m_office.accounts[1], u"搬走"_s));
        QCOMPARE(m_office.award(1, 5).error().code, ErrorCode::Refused);
        QVERIFY(m_office.award(0, 5));
        QVERIFY(!Accounts::close(*m_office.store, m_office.accounts[0], u"搬走"_s));
    }

    void oneReversalOfOneTransfer()
    {
        const Key made = *m_office.award(0, 100);
        QVERIFY(!Ledger(*m_office.store).reverse(made, u" "_s));
        auto back = Ledger(*m_office.store).reverse(made, u"录错"_s);
        QVERIFY(back);
        QCOMPARE(m_office.balance(0), 0);
        const auto contrary = *m_office.store->get<PointsTransfer>(*back);
        QCOMPARE(contrary.fromAccount, m_office.accounts[0]);
        QCOMPARE(contrary.toAccount, m_office.source);
        QCOMPARE(contrary.amount.value_or(0), 100);
        QCOMPARE(contrary.reverses, made);
        QCOMPARE(Ledger(*m_office.store).reverse(made, u"再来"_s).error().code, ErrorCode::Refused);
        QCOMPARE(Ledger(*m_office.store).reverse(*back, u"再来"_s).error().code, ErrorCode::Refused);
        QCOMPARE(*Ledger::reversalOf(db(), made), *back);
    }

    void aReversalIsAFactEvenOfSpentPoints()
    {
        const Key made = *m_office.award(0, 100);
        const Key spent = *m_office.exchange(0, 70);
        QVERIFY(Ledger(*m_office.store).reverse(made, u"录错"_s));
        QCOMPARE(m_office.balance(0), -70);
        const auto balance = Ledger::balance(db(), m_office.accounts[0]);
        QVERIFY(balance->under && balance->under != spent);
        QCOMPARE(PointsBalances::overdrafts(db(), m_office.accounts[0])->size(), 1);
        // Points come again: the fact stays until somebody settles it.
        QVERIFY(m_office.award(0, 200));
        QCOMPARE(Ledger::balance(db(), m_office.accounts[0])->under, balance->under);
        PointsCaseEvent event;
        event.kind = u"overdrawn"_s;
        event.account = m_office.accounts[0];
        event.transfer = balance->under;
        event.step = u"allow"_s;
        QVERIFY(UnitOfWork::createOne(*m_office.store, {u"points.settle"_s}, event));
        QCOMPARE(Ledger::balance(db(), m_office.accounts[0])->under, 0);
    }

    /// Who sits at the desk is a resident: points of that household move only with somebody else who confirms.
    void theOwnHouseholdNeedsAWitness()
    {
        Store &store = *m_office.store;
        const Key self = store.worker();
        auto live = [&](Key worker, Key resident) {
            auto seen = *Store::read(store.db(), Worker::entity(), worker);
            auto now = seen.as<Worker>();
            now.resident = resident;
            QVERIFY(UnitOfWork::changeOne(store, {u"worker.change"_s}, seen, now));
        };
        live(self, m_office.heads[0]);
        auto other = Workers::add(store, u"何静"_s);
        auto cousin = Workers::add(store, u"马晓东"_s);
        QVERIFY(other && cousin);
        live(*other, m_office.heads[1]);
        live(*cousin, m_office.heads[0]);
        auto alone = m_office.award(0, 10);
        QVERIFY(!alone);
        QCOMPARE(alone.error().detail, u"approver"_s);
        auto transfer = PointsOffice::transfer(m_office.source, m_office.accounts[0], 10, u"award"_s);
        transfer.approver = *cousin;
        QVERIFY(!Ledger(store).post(transfer));
        transfer.approver = *other;
        auto made = Ledger(store).post(transfer);
        QVERIFY2(made, qPrintable(made.error().message));
        QVERIFY(!Ledger(store).reverse(*made, u"重复登记"_s));
        QVERIFY(Ledger(store).reverse(*made, u"重复登记"_s, *other));
        QVERIFY(m_office.award(2, 10));
    }

    void nothingIsChangedOrRemoved()
    {
        const Key made = *m_office.award(0, 100);
        auto seen = m_office.store->read(PointsTransfer::entity(), made);
        auto other = seen->as<PointsTransfer>();
        other.amount = 1000;
        QCOMPARE(UnitOfWork::changeOne(*m_office.store, {u"points.post"_s}, *seen, other).error().code, ErrorCode::Refused);
        {
            auto work = UnitOfWork::begin(*m_office.store, {u"points.post"_s});
            QCOMPARE((*work)->remove(PointsTransfer::entity(), made).error().code, ErrorCode::Refused);
        }
        for (const QString &sql : {u"UPDATE points_transfer SET amount = 1000"_s, u"DELETE FROM points_transfer"_s})
            QVERIFY(!m_office.store->jot([&](const Database &db) -> Status {
                auto run = Query::run(db, sql);
                return run ? Status() : Status(run.error());
            }));
        QCOMPARE(m_office.balance(0), 100);
        const qint64 op = countOf(db(), u"SELECT max(key) FROM op"_s);
        QCOMPARE(Undo::deed(*m_office.store, op).error().code, ErrorCode::Refused);
        QVERIFY(Integrity::rebuild(*m_office.store));
        QCOMPARE(m_office.balance(0), 100);
        QVERIFY(!m_office.store->jot([&](const Database &db) -> Status {
            auto run = Query::run(db, u"DELETE FROM points_transfer"_s);
            return run ? Status() : Status(run.error());
        }));
    }

    void aLieIsFound_data()
    {
        QTest::addColumn<QString>("lie");
        QTest::newRow("balance") << u"UPDATE points_balance SET balance = balance + 10 WHERE account = (SELECT min(account) FROM points_balance)"_s;
        QTest::newRow("both sides") << u"UPDATE points_balance SET balance = balance + CASE WHEN account = (SELECT min(account) FROM points_balance) THEN 5 ELSE -5 END "
                                       "WHERE account IN (SELECT account FROM points_balance ORDER BY account LIMIT 2)"_s;
        QTest::newRow("count") << u"UPDATE points_balance SET transfers = 9"_s;
        QTest::newRow("gone") << u"DELETE FROM points_balance WHERE transfers > 0"_s;
    }
    void aLieIsFound()
    {
        QFETCH(QString, lie);
        QVERIFY(m_office.award(0, 100));
        QVERIFY(m_office.store->jot([&](const Database &db) -> Status {
            auto run = Query::run(db, lie);
            return run ? Status() : Status(run.error());
        }));
        const auto proof = Ledger::prove(db());
        QVERIFY(!proof->ok && proof->mismatches > 0 && !proof->findings.isEmpty());
        QVERIFY(!Integrity::check(db())->ok());
        QVERIFY(Integrity::rebuild(*m_office.store));
    }

    void aBasketReservesItsPoints()
    {
        QVERIFY(m_office.award(0, 100));
        PointsSlip slip;
        slip.account = m_office.accounts[0];
        slip.total = 80;
        Key key = 0;
        const auto step = [&](const QString &what) {
            auto work = UnitOfWork::begin(*m_office.store, {u"points.slip"_s});
            if (!key)
                key = *(*work)->create(slip);
            SlipEvent event;
            event.slip = key;
            event.account = slip.account;
            event.step = what;
            if (what == "done"_L1) {
                auto given = PointsOffice::transfer(slip.account, m_office.shop, 80, u"exchange"_s);
                given.slip = key;
                QVERIFY(Ledger::post(**work, *m_office.store, given));
            }
            QVERIFY((*work)->create(event));
            QVERIFY((*work)->commit());
        };
        step(u"reserve"_s);
        QCOMPARE(Ledger::balance(db(), slip.account)->available(), 20);
        QVERIFY(!m_office.exchange(0, 30));
        QVERIFY(m_office.exchange(0, 20));
        step(u"done"_s);
        QCOMPARE(Ledger::balance(db(), slip.account)->balance, 0);
        QCOMPARE(Ledger::balance(db(), slip.account)->reserved, 0);
    }

    /// Several in one deed see one another, whichever way they are posted.
    void oneDeedCountsItsOwn()
    {
        QVERIFY(m_office.award(0, 50));
        auto work = UnitOfWork::begin(*m_office.store, {u"points.post"_s});
        QVERIFY(Ledger::post(**work, *m_office.store, PointsOffice::transfer(m_office.accounts[0], m_office.shop, 30, u"exchange"_s)));
        QVERIFY(!Ledger::post(**work, *m_office.store, PointsOffice::transfer(m_office.accounts[0], m_office.shop, 30, u"exchange"_s)));
        Posting posting(**work, *m_office.store);
        QVERIFY(!posting.post(PointsOffice::transfer(m_office.accounts[0], m_office.shop, 21, u"exchange"_s)));
        QVERIFY(posting.post(PointsOffice::transfer(m_office.accounts[0], m_office.shop, 20, u"exchange"_s)));
        QCOMPARE(posting.balance(m_office.accounts[0])->balance, 0);
        QVERIFY((*work)->commit());
        QCOMPARE(m_office.balance(0), 0);
    }

    void aStatementAddsUp()
    {
        for (int month = 1; month <= 12; ++month)
            for (int i = 0; i < 8; ++i) {
                auto t = PointsOffice::transfer(i % 4 == 3 ? m_office.accounts[0] : m_office.source, i % 4 == 3 ? m_office.shop : m_office.accounts[0], i % 4 == 3 ? 4 : 10 + i, i % 4 == 3 ? u"exchange"_s : u"award"_s);
                t.enteredAt = u"2026-%1-%2T10:00:00"_s.arg(month, 2, 10, QChar(u'0')).arg(1 + i * 3, 2, 10, QChar(u'0'));
                QVERIFY(Ledger(*m_office.store).post(t));
            }
        const StatementPeriod period{QDate(2026, 3, 5), QDate(2026, 7, 12)};
        const auto sums = Statements::sums(db(), m_office.accounts[0], period);
        // By hand, over all there is.
        qint64 opening = 0, received = 0, spent = 0, transfers = 0;
        auto rows = Query::run(db(), u"SELECT from_account, amount, substr(entered_at, 1, 10) FROM points_transfer"_s);
        while (rows->next()) {
            const bool debit = rows->number(0) == m_office.accounts[0];
            if (rows->text(2) < u"2026-03-05"_s) {
                opening += debit ? -rows->number(1) : rows->number(1);
            } else if (rows->text(2) <= u"2026-07-12"_s) {
                (debit ? spent : received) += rows->number(1);
                ++transfers;
            }
        }
        QCOMPARE(sums->opening, opening);
        QCOMPARE(sums->received, received);
        QCOMPARE(sums->spent, spent);
        QCOMPARE(sums->transfers, transfers);
        const auto all = Statements::all(db(), m_office.accounts[0], period);
        QCOMPARE(all->size(), transfers);
        qint64 balance = sums->opening;
        for (const StatementLine &line : *all) {
            balance += line.amount;
            QCOMPARE(line.after, balance);
        }
        QCOMPARE(balance, sums->closing());
        // Pages of three are the same lines.
        QStringList paged;
        for (StatementCursor cursor;;) {
            const auto page = Statements::page(db(), m_office.accounts[0], period, cursor, 3);
            for (const StatementLine &line : page->lines)
                paged.prepend(line.number + QString::number(line.after));
            if (!page->more)
                break;
            cursor = page->next;
        }
        QStringList whole;
        for (const StatementLine &line : *all)
            whole << line.number + QString::number(line.after);
        QCOMPARE(paged, whole);
        const auto year = Statements::year(db(), m_office.accounts[0], 2026);
        QCOMPARE(year->size(), 12);
        QCOMPARE(year->last().closing, m_office.balance(0));
    }

    void rankingByEachLevel()
    {
        QVERIFY(m_office.award(0, 100));
        QVERIFY(m_office.award(1, 300));
        QVERIFY(m_office.award(2, 300));
        QVERIFY(m_office.exchange(1, 250));
        auto balance = Ranking::read(db(), {Ranking::By::Household, Ranking::Of::Balance});
        QCOMPARE(balance->size(), 3);
        QCOMPARE(balance->at(0).key, m_office.homes[2]);
        QCOMPARE(balance->at(2).points, 50);
        auto earned = Ranking::read(db(), {Ranking::By::Account, Ranking::Of::Earned});
        QCOMPARE(earned->size(), 3);
        QCOMPARE(earned->at(0).points, 300);
        QCOMPARE(earned->at(1).place, 1);
        QCOMPARE(earned->at(2).place, 3);
        QVERIFY(Ranking::read(db(), {Ranking::By::Grid})->isEmpty());
        QVERIFY(Ranking::read(db(), {Ranking::By::Building})->isEmpty());
    }

    void anAccountIsFound()
    {
        const auto line = Accounts::describe(db(), m_office.accounts[0]);
        QCOMPARE(line->name, u"王桂兰"_s);
        QCOMPARE(line->code.size(), 10);
        QCOMPARE(line->number, u"A-10004"_s);
        QCOMPARE(*Accounts::byCode(db(), Accounts::qrOf(line->code)), line->key);
        QCOMPARE(*Accounts::byCode(db(), line->code.toLower()), line->key);
        QCOMPARE(*Accounts::byNumber(db(), u"a10004"_s), line->key);
        for (const QString &typed : {u"桂兰"_s, u"wgl"_s, u"A-10004"_s, line->code})
            QCOMPARE(Accounts::find(db(), typed)->value(0).key, line->key);
        QCOMPARE(*Accounts::of(db(), AccountHolder::ofHousehold(m_office.homes[0])), line->key);
    }

private:
    const Database &db() const { return m_office.store->db(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    PointsOffice m_office;
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
