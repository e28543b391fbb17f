// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Accounts follow households and people by transfers, never by renaming.
#include "models/households/householdsteps.h"
#include "models/points/lots.h"
#include "models/points/policy.h"
#include "models/points/statements.h"
#include "models/points/transferwords.h"
#include "models/residents/duplicates.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "tests/support/pointsoffice.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestPointsMoves : public QObject
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
        const auto report = Integrity::check(db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        QVERIFY(Ledger::prove(db())->ok);
        m_office.store.reset();
    }

    void householdsThatJoinBringTheirPoints()
    {
        QVERIFY(m_office.award(0, 100));
        QVERIFY(m_office.award(1, 30));
        const auto done = join();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(m_office.balance(0), 0);
        QCOMPARE(m_office.balance(1), 130);
        QVERIFY(Accounts::describe(db(), m_office.accounts[0])->closed);
        QCOMPARE(*Accounts::of(db(), AccountHolder::ofHousehold(m_office.homes[0])), 0);
        // Why is said when it is read, not kept in the language of the desk.
        const Key moved = countOf(db(), u"SELECT max(key) FROM points_transfer WHERE kind = 'move' AND coalesce(reason, '') = ''"_s);
        QVERIFY(moved);
        QCOMPARE(*TransferWords(db()).reason(moved, {}), u"Households joined"_s);
        // One deed, which one undo takes back: the points go back by reversals.
        const auto undone = Undo::deed(*m_office.store, done->op);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(m_office.balance(0), 100);
        QCOMPARE(m_office.balance(1), 30);
        QVERIFY(!Accounts::describe(db(), m_office.accounts[0])->closed);
        QCOMPARE(countOf(db(), u"SELECT count(*) FROM points_transfer WHERE reverses IS NOT NULL"_s), 1);
    }

    void aDebtComesAlong()
    {
        const Key award = *m_office.award(0, 40);
        QVERIFY(m_office.exchange(0, 40));
        QVERIFY(Ledger(*m_office.store).reverse(award, u"录错"_s));
        QVERIFY(m_office.award(1, 50));
        QVERIFY(join());
        QCOMPARE(m_office.balance(0), 0);
        QCOMPARE(m_office.balance(1), 10);
    }

    void withoutAnAccountNothingMoves()
    {
        QVERIFY(Accounts::close(*m_office.store, m_office.accounts[0], u"销户"_s));
        QVERIFY(join());
        QCOMPARE(countOf(db(), u"SELECT count(*) FROM points_transfer"_s), 0);
    }

    void wherePointsExpireTheyStayAsOld()
    {
        PointsPolicy policy;
        policy.mode = PointsPolicies::code(PointsPolicies::Expires::YearEnd);
        policy.noticeDays = 30;
        policy.since = u"2026-01-01"_s;
        QVERIFY(UnitOfWork::createOne(*m_office.store, {u"points_policy.set"_s}, policy));
        for (const auto &[day, amount] : {std::pair(u"2024-03-01T09:00:00"_s, 10), std::pair(u"2025-05-01T09:00:00"_s, 20), std::pair(u"2025-05-20T09:00:00"_s, 5)}) {
            auto t = PointsOffice::transfer(m_office.source, m_office.accounts[0], amount, u"award"_s);
            t.enteredAt = day;
            QVERIFY(Ledger(*m_office.store).post(t));
        }
        QVERIFY(join());
        const auto stand = Lots::read(db(), m_office.accounts[1]);
        QCOMPARE(stand->balance(), 35);
        QCOMPARE(stand->leftBefore(QDate(2025, 1, 1)), 10);
        QCOMPARE(stand->leftBefore(QDate(2026, 1, 1)), 35);
    }

    void theSplitKeepsThePoints()
    {
        Resident child;
        child.name = u"王小明"_s;
        child.birthDate = u"1990-01-01"_s;
        const Key second = *UnitOfWork::createOne(*m_office.store, {u"resident.add"_s}, child);
        Membership tie;
        tie.household = m_office.homes[0];
        tie.resident = second;
        tie.relation = u"20"_s;
        QVERIFY(UnitOfWork::createOne(*m_office.store, {u"membership.add"_s}, tie));
        QVERIFY(m_office.award(0, 100));
        const auto done = HouseholdSteps(*m_office.store).apply(SplitHousehold{m_office.homes[0], {second}, 0, 0, 0, {}, false, {}, QDate::currentDate(), {}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(m_office.balance(0), 100);
        QCOMPARE(*Accounts::of(db(), AccountHolder::ofHousehold(done->household)), 0);
    }

    void twoRecordsOfOnePerson()
    {
        const Key first = m_office.heads[0], second = m_office.heads[1];
        const Key a = *Accounts::open(*m_office.store, AccountHolder::ofResident(first)), b = *Accounts::open(*m_office.store, AccountHolder::ofResident(second));
        QVERIFY(Ledger(*m_office.store).post(PointsOffice::transfer(m_office.source, a, 10, u"award"_s)));
        QVERIFY(Ledger(*m_office.store).post(PointsOffice::transfer(m_office.source, b, 25, u"award"_s)));
        const auto linked = Duplicates(*m_office.store).link(second, *m_office.store->read(Resident::entity(), first), {});
        QVERIFY2(linked, linked ? "" : qPrintable(linked.error().message));
        QCOMPARE(Ledger::balance(db(), a)->balance, 35);
        QCOMPARE(Ledger::balance(db(), b)->balance, 0);
        QCOMPARE(*Accounts::of(db(), AccountHolder::ofResident(second)), a);
        QVERIFY(Undo::deed(*m_office.store, countOf(db(), u"SELECT max(key) FROM op"_s)));
        QCOMPARE(Ledger::balance(db(), b)->balance, 25);
        QCOMPARE(*Accounts::of(db(), AccountHolder::ofResident(second)), b);
    }

    void anOutsiderFoundToBeAResident()
    {
        Outsider rider;
        rider.name = u"赵骑手"_s;
        rider.phone = u"13800000009"_s;
        rider.kind = u"rider"_s;
        rider.employer = u"美团"_s;
        QVERIFY(!People::add(*m_office.store, Outsider{}));
        const Key key = *People::add(*m_office.store, rider);
        QCOMPARE(People::find(db(), u"zqs"_s)->value(0).person.outsider, key);
        QCOMPARE(People::find(db(), u"0009"_s)->value(0).where, u"美团"_s);
        const Key account = *Accounts::open(*m_office.store, AccountHolder::ofOutsider(key));
        QVERIFY(Ledger(*m_office.store).post(PointsOffice::transfer(m_office.source, account, 10, u"award"_s)));
        auto seen = m_office.store->read(Outsider::entity(), key);
        auto now = seen->as<Outsider>();
        now.resident = m_office.heads[0];
        QVERIFY(People::change(*m_office.store, *seen, now));
        QCOMPARE(People::identity(db(), {0, key})->resident, m_office.heads[0]);
        QVERIFY(People::find(db(), u"zqs"_s)->isEmpty());
        // What was earned before stays in reach.
        QCOMPARE(*Accounts::of(db(), AccountHolder::ofOutsider(key)), account);
    }

private:
    const Database &db() const { return m_office.store->db(); }
    Result<StepDone> join() { return HouseholdSteps(*m_office.store).apply(JoinHouseholds{m_office.homes[0], m_office.homes[1], u"99"_s, QDate::currentDate(), {}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    PointsOffice m_office;
};

QTEST_GUILESS_MAIN(TestPointsMoves)
#include "tst_pointsmoves.moc"
