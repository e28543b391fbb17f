// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Three desks keep points apart and then take one another's deeds in: whatever they did, in whatever order they meet, the
// sum is zero, every file says the same, and exactly those accounts stand as cases that a plain loop finds below zero.
#include "models/access/worker.h"
#include "models/households/householdsteps.h"
#include "models/points/cases.h"
#include "models/points/lots.h"
#include "models/points/pointsbalances.h"
#include "models/store/backup.h"
#include "models/store/integrity.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/twodesks.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Homes = 6;
constexpr int Steps = 25;

/// What one desk does on its own.
class Desk
{
public:
    Desk(Store &store, const PointsOffice &office, quint32 seed) : m_store(store), m_office(office), m_random(seed) {}

    int run()
    {
        int done = 0;
        for (int i = 0; i < Steps; ++i)
            done += step() ? 1 : 0;
        return done;
    }

private:
    Key account() { return m_office.accounts.at(m_random.bounded(m_office.accounts.size())); }
    bool post(Key from, Key to, qint64 amount, const QString &kind) { return Ledger(m_store).post(PointsOffice::transfer(from, to, amount, kind)).has_value(); }

    bool step()
    {
        const Key own = account();
        switch (m_random.bounded(12)) {
        case 0: case 1: case 2:
            return post(m_office.source, own, m_random.bounded(1, 60), u"award"_s);
        case 3: case 4: case 5: case 6: {
            // Mostly all there is: the same points go at every desk.
            auto held = Ledger::balance(m_store.db(), own);
            return held && held->available() > 0 && post(own, m_office.shop, m_random.bounded(3) ? held->available() : m_random.bounded(qint64(1), held->available() + 1), u"exchange"_s);
        }
        case 7: case 8: {
            auto rows = Query::run(m_store.db(), u"SELECT key FROM points_transfer ORDER BY key"_s);
            QList<Key> keys;
            while (rows && rows->next())
                keys << rows->number(0);
            return !keys.isEmpty() && Ledger(m_store).reverse(keys.at(m_random.bounded(keys.size())), u"录错"_s).has_value();
        }
        case 9: {
            auto stand = Lots::read(m_store.db(), own);
            auto held = Ledger::balance(m_store.db(), own);
            const qint64 ends = stand && held ? std::min(stand->leftBefore(QDate::currentDate().addDays(1)) / 2, held->available()) : 0;
            return ends > 0 && post(own, m_office.expiry, ends, u"expire"_s);
        }
        case 10: {
            const int a = int(m_random.bounded(Homes)), b = int(m_random.bounded(Homes));
            return HouseholdSteps(m_store).apply(JoinHouseholds{m_office.homes.at(a), m_office.homes.at(b), u"99"_s, QDate::currentDate(), {}}).has_value();
        }
        default: {
            PointsSlip slip;
            slip.account = own;
            slip.total = m_random.bounded(1, 20);
            auto work = UnitOfWork::begin(m_store, {u"points.slip"_s});
            SlipEvent event;
            event.slip = *(*work)->create(slip);
            event.account = own;
            event.step = u"reserve"_s;
            if (!(*work)->create(event))
                return false;
            if (m_random.bounded(2)) {
                event.step = u"cancel"_s;
                if (!(*work)->create(event))
                    return false;
            }
            return (*work)->commit().has_value();
        }
        }
    }

    Store &m_store;
    const PointsOffice &m_office;
    QRandomGenerator m_random;
};

/// Debits that left an account below zero and were not reversed, by number of the transfer: a plain loop over everything.
QStringList overdraftsByHand(const Database &db)
{
    struct Row { std::tuple<qint64, qint64, qint64, QByteArray, Key> at; Key key, from, to, amount, reverses; QString number; };
    std::vector<Row> all;
    auto rows = Query::run(db, u"SELECT o.epoch, o.time, o.tick, d.id, t.key, t.from_account, t.to_account, t.amount, t.reverses, t.desk, t.seq FROM points_transfer t "
                               "JOIN record r ON r.key = t.key JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk"_s);
    while (rows->next())
        all.push_back({{rows->number(0), rows->number(1), rows->number(2), rows->value(3).toByteArray(), rows->number(4)}, rows->number(4), rows->number(5), rows->number(6), rows->number(7),
                       rows->number(8), rows->text(9) + QString::number(rows->number(10))});
    std::sort(all.begin(), all.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
    QSet<Key> office, reversed;
    auto own = Query::run(db, u"SELECT key FROM points_account WHERE kind IN ('source', 'store', 'expiry')"_s);
    while (own->next())
        office << own->number(0);
    for (const Row &row : all)
        if (row.reverses)
            reversed << row.reverses;
    QHash<Key, qint64> balance;
    QStringList found;
    for (const Row &row : all) {
        balance[row.to] += row.amount;
        balance[row.from] -= row.amount;
        if (!office.contains(row.from) && balance[row.from] < 0 && !reversed.contains(row.key))
            found << row.number;
    }
    found.sort();
    return found;
}

bool isOffice(const Database &db, Key account)
{
    return countOf(db, u"SELECT count(*) FROM points_account WHERE key = %1 AND kind IN ('source', 'store', 'expiry')"_s.arg(account)) > 0;
}

QStringList overdrawn(const Database &db)
{
    QStringList found;
    const auto cases = PointsCases::open(db);
    for (const PointsCase &one : *cases)
        if (one.kind == "overdrawn"_L1)
            found << one.number.mid(2);
    found.sort();
    return found;
}

} // namespace

class TestPointsExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeDesksAgree_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds = qEnvironmentVariableIntValue("ALLPOST_SEEDS");
        for (int seed = 1; seed <= (seeds ? seeds : 8); ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void threeDesksAgree()
    {
        QFETCH(int, seed);
        QTemporaryDir folder;
        const auto path = [&](const QString &name) { return folder.filePath(name + u".allpost"_s); };
        PointsOffice office = PointsOffice::make(path(u"office"_s), Homes);
        for (int i = 0; i < Homes; ++i)
            QVERIFY(office.award(i, 100));
        office.store.reset();
        const QStringList names{u"a"_s, u"b"_s, u"c"_s};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(Backup::restore(path(u"office"_s), path(names[i])));
            auto store = Store::open(path(names[i]));
            QVERIFY(store);
            const int done = Desk(**store, office, quint32(seed * 10 + i)).run();
            QVERIFY2(done >= 5, qPrintable(QString::number(done)));
            const auto report = Integrity::check((*store)->db());
            QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
            const QStringList alone = overdraftsByHand((*store)->db());
            QCOMPARE(overdrawn((*store)->db()), alone);
        }
        QStringList digests, said;
        const QList<QStringList> orders{{u"a"_s, u"b"_s, u"c"_s}, {u"c"_s, u"a"_s, u"b"_s}, {u"b"_s, u"c"_s, u"a"_s}};
        for (const QStringList &order : orders) {
            const QString once = path(order.join(QString()).left(2)), whole = path(order.join(QString()));
            takeIn(path(order[0]), path(order[1]), once);
            takeIn(once, path(order[2]), whole);
            // What comes twice counts once.
            takeIn(whole, path(order[1]), once);
            for (const QString &file : {whole, once}) {
                auto store = Store::open(file);
                QVERIFY(store);
                QVERIFY(Integrity::rebuild(**store));
                const Database &db = (*store)->db();
                const auto report = Integrity::check(db);
                QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
                const auto proof = Ledger::prove(db);
                QVERIFY2(proof->ok && proof->sum == 0, qPrintable(proof->findings.join(u'\n')));
                digests << *Integrity::digest(db);
                const QStringList hand = overdraftsByHand(db);
                QCOMPARE(overdrawn(db), hand);
                said << hand.join(u',') + u' ' + QString::number(countOf(db, u"SELECT count(*) FROM points_transfer"_s));
                QCOMPARE(countOf(db, u"SELECT count(*) FROM points_balance WHERE under IS NOT NULL"_s) > 0, !hand.isEmpty());
                // The kept row names the first of them, in the order that is the same on every desk.
                auto kept = Query::run(db, u"SELECT account, under FROM points_balance"_s);
                while (kept->next()) {
                    Key first = 0;
                    for (const PointsBalances::Overdraft &draft : isOffice(db, kept->number(0)) ? QList<PointsBalances::Overdraft>() : *PointsBalances::overdrafts(db, kept->number(0)))
                        if (!first && !draft.settled)
                            first = draft.transfer;
                    QCOMPARE(kept->number(1), first);
                }
                // Lots of every account are its balance, with what two desks brought about.
                auto accounts = Query::run(db, u"SELECT account, balance FROM points_balance b JOIN points_account a ON a.key = b.account WHERE a.kind = 'household'"_s);
                while (accounts->next())
                    QCOMPARE(Lots::read(db, accounts->number(0))->balance(), accounts->number(1));
            }
        }
        digests.removeDuplicates();
        said.removeDuplicates();
        QCOMPARE(digests.size(), 1);
        QCOMPARE(said.size(), 1);

        // Every case is settled by two workers, and then none is open; what was settled stays settled.
        auto store = Store::open(path(u"abc"_s));
        const Key second = *UnitOfWork::createOne(**store, {u"worker.add"_s}, Worker{u"王强"_s});
        int settled = 0;
        for (;; ++settled) {
            const auto cases = PointsCases::open((*store)->db());
            if (cases->isEmpty())
                break;
            const PointsCase one = cases->first();
            QVERIFY(!one.sentence.isEmpty());
            QVERIFY(!PointsCases::settle(**store, one, u"allow"_s, (*store)->worker(), {}));
            const QString step = settled % 3 == 0 && PointsCases::whyNot((*store)->db(), one, u"reverse"_s).isEmpty() ? u"reverse"_s : settled % 2 ? u"compensate"_s : u"allow"_s;
            const auto done = PointsCases::settle(**store, one, step, second, u"核对过"_s);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QVERIFY(settled < 500);
        }
        const auto report = Integrity::check((*store)->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        QVERIFY(Ledger::prove((*store)->db())->ok);
        m_cases += settled;
    }

    void thereWereCases() { QVERIFY2(m_cases > 10, qPrintable(QString::number(m_cases))); }

    /// Two desks reverse the same transfer and open an account for the same household: both are named.
    void whatTwoDesksDidTwice()
    {
        QTemporaryDir folder;
        const auto path = [&](const QString &name) { return folder.filePath(name + u".allpost"_s); };
        PointsOffice office = PointsOffice::make(path(u"office"_s), 2);
        const Key award = *office.award(0, 100);
        Household household;
        household.number = u"99"_s;
        const Key home = *UnitOfWork::createOne(*office.store, {u"household.add"_s}, household);
        office.store.reset();
        for (const QString &name : {u"a"_s, u"b"_s}) {
            QVERIFY(Backup::restore(path(u"office"_s), path(name)));
            auto store = Store::open(path(name));
            QVERIFY(Ledger(**store).reverse(award, u"录错"_s));
            const Key account = *Accounts::open(**store, AccountHolder::ofHousehold(home));
            QVERIFY(Ledger(**store).post(PointsOffice::transfer(office.source, account, 30, u"award"_s)));
        }
        takeIn(path(u"a"_s), path(u"b"_s), path(u"ab"_s));
        auto store = Store::open(path(u"ab"_s));
        QVERIFY(Integrity::rebuild(**store));
        const Key second = *UnitOfWork::createOne(**store, {u"worker.add"_s}, Worker{u"王强"_s});
        QStringList kinds;
        for (int i = 0; i < 9; ++i) {
            const auto cases = PointsCases::open((*store)->db());
            if (cases->isEmpty())
                break;
            // The second reversal took the account below zero as well: putting that right settles both.
            const auto twice = std::find_if(cases->begin(), cases->end(), [](const PointsCase &c) { return c.kind != "overdrawn"_L1; });
            const PointsCase one = twice != cases->end() ? *twice : cases->first();
            kinds << one.kind;
            QVERIFY(PointsCases::settle(**store, one, one.kind == "overdrawn"_L1 ? u"allow"_s : u"compensate"_s, second, {}));
        }
        QVERIFY(kinds.contains(u"twice_reversed"_s) && kinds.contains(u"two_accounts"_s));
        QCOMPARE(Ledger::balance((*store)->db(), office.accounts[0])->balance, 0);
        QCOMPARE(Ledger::balance((*store)->db(), *Accounts::of((*store)->db(), AccountHolder::ofHousehold(home)))->balance, 60);
        QVERIFY(Integrity::check((*store)->db())->ok());
    }

private:
    int m_cases = 0;
};

QTEST_GUILESS_MAIN(TestPointsExchange)
#include "tst_pointsexchange.moc"
