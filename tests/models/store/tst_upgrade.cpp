// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/residents/officestart.h"
#include "models/residents/resident.h"
#include "models/store/homemarker.h"
#include "models/store/integrity.h"
#include "models/store/officefile.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"
#include "models/workorders/orders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// An office file as the first schema left it, with six households, opened by today's program.
class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"office.allpost"_s);
        QVERIFY(QFile::copy(qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/office_schema1.allpost"_s, m_path));
        HomeMarker::setFolder(m_folder->filePath(u"home"_s));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(OfficeFile::header(m_path).schema, 1);
        Store::Options options;
        options.keepFolder = m_folder->filePath(u"kept"_s);
        QDir().mkpath(options.keepFolder);
        auto store = Store::open(m_path, options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
        m_store = std::move(*store);
    }
    void cleanup()
    {
        m_store.reset();
        HomeMarker::setFolder({});
    }

    void everybodyIsThere()
    {
        QCOMPARE(number(u"SELECT count(*) FROM resident"_s), 16);
        QCOMPARE(number(u"PRAGMA user_version"_s), OfficeFile::newestSchema());
        QVERIFY(OfficeFile::schemaDifferences(m_store->db())->isEmpty());
    }

    void theFileAsItWasIsKept()
    {
        const QFileInfoList kept = QDir(m_folder->filePath(u"kept"_s)).entryInfoList({u"*.allpost"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(OfficeFile::header(kept.first().absoluteFilePath()).schema, 1);
    }

    void theJournalStillSaysWhatTheTablesSay()
    {
        const auto report = Integrity::check(m_store->db());
        QVERIFY(report);
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        const QString before = *Integrity::digest(m_store->db());
        QVERIFY(Integrity::rebuild(*m_store));
        QCOMPARE(*Integrity::digest(m_store->db()), before);
    }

    void aNewFieldOfAnOldRecordIsSavedAndTakenBack()
    {
        const QString before = *Integrity::digest(m_store->db());
        const Key someone = number(u"SELECT min(key) FROM resident"_s);
        auto seen = m_store->read(Resident::entity(), someone);
        QVERIFY(seen);
        Resident now = seen->as<Resident>();
        now.employment = u"retired"_s;
        auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
        QVERIFY(work);
        QVERIFY((*work)->change(*seen, now));
        auto op = (*work)->commit();
        QVERIFY(op);
        QVERIFY(Integrity::check(m_store->db())->ok());
        QVERIFY(Undo::deed(*m_store, *op));
        QCOMPARE(*Integrity::digest(m_store->db()), before);
    }

    /// A file of the second schema gets what the areas since then begin with, once.
    void anOfficeOfTheSecondSchemaTakesOrders()
    {
        m_store.reset();
        const QString path = m_folder->filePath(u"second.allpost"_s);
        QVERIFY(QFile::copy(qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/office_schema2.allpost"_s, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(OfficeFile::header(path).schema, 2);
        Store::Options options;
        options.keepFolder = m_folder->filePath(u"kept"_s);
        auto store = Store::open(path, options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
        m_store = std::move(*store);
        const qint64 people = number(u"SELECT count(*) FROM resident"_s);
        QVERIFY(people > 10);
        QVERIFY(OfficeStart::addMissing(*m_store));
        for (const auto &table : {u"department"_s, u"order_category"_s, u"paper_template"_s, u"matter"_s})
            QVERIFY2(number(u"SELECT count(*) FROM "_s + table) > 20, qPrintable(table));
        const qint64 deeds = number(u"SELECT count(*) FROM op"_s);
        QVERIFY(OfficeStart::addMissing(*m_store));
        QCOMPARE(number(u"SELECT count(*) FROM op"_s), deeds);
        WorkOrder order;
        order.title = u"楼道灯不亮"_s;
        order.resident = number(u"SELECT min(resident) FROM membership"_s);
        QVERIFY(Orders(*m_store).report(order));
        QCOMPARE(number(u"SELECT count(*) FROM order_state"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM resident"_s), people);
        const auto report = Integrity::check(m_store->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
    }

    /// A file from before points gets their accounts, rules, goods and posts once, and keeps its orders.
    void anOfficeOfTheEighthSchemaKeepsPoints()
    {
        m_store.reset();
        const QString path = m_folder->filePath(u"eighth.allpost"_s);
        QVERIFY(QFile::copy(qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/office_schema8.allpost"_s, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(OfficeFile::header(path).schema, 8);
        Store::Options options;
        options.keepFolder = m_folder->filePath(u"kept"_s);
        auto store = Store::open(path, options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
        m_store = std::move(*store);
        QCOMPARE(number(u"SELECT count(*) FROM order_state"_s), 12);
        QVERIFY(OfficeStart::addMissing(*m_store));
        QCOMPARE(number(u"SELECT count(*) FROM points_account"_s), 3);
        for (const auto &table : {u"points_rule"_s, u"goods"_s, u"service_post"_s})
            QVERIFY2(number(u"SELECT count(*) FROM "_s + table) >= 20, qPrintable(table));
        const qint64 deeds = number(u"SELECT count(*) FROM op"_s);
        QVERIFY(OfficeStart::addMissing(*m_store));
        QCOMPARE(number(u"SELECT count(*) FROM op"_s), deeds);
        auto account = Accounts::open(*m_store, AccountHolder::ofHousehold(number(u"SELECT min(key) FROM household"_s)));
        QVERIFY(account);
        auto source = Accounts::system(m_store->db(), u"source"_s);
        QVERIFY(source);
        QVERIFY(Ledger(*m_store).post(PointsTransfer{.kind = u"award"_s, .fromAccount = *source, .toAccount = *account, .amount = 30}));
        QCOMPARE(Ledger::balance(m_store->db(), *account)->balance, 30);
        const auto report = Integrity::check(m_store->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
    }

private:
    qint64 number(const QString &sql)
    {
        auto rows = Query::run(m_store->db(), sql);
        return rows && rows->next() ? rows->number(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
