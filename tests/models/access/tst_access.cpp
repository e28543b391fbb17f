// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/drafts.h"
#include "models/access/readlog.h"
#include "models/access/rights.h"
#include "models/access/workers.h"
#include "models/dictionary/codelist.h"
#include "models/residents/resident.h"
#include "models/store/integrity.h"
#include "models/store/unitofwork.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::create(m_folder->filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    }
    void cleanup() { m_store.reset(); }

    void workersAreAddedRenamedAndLeave()
    {
        WorkerModel model(*m_store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        const Key founder = m_store->worker();
        auto chen = Workers::add(*m_store, u" 陈静 "_s, u"前台"_s);
        QVERIFY(chen);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), u"陈静"_s);
        QCOMPARE(model.index(1).data(WorkerModel::RoleRole).toString(), u"前台"_s);
        QCOMPARE(Workers::add(*m_store, u"陈静"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(Workers::add(*m_store, u"  "_s).error().code, ErrorCode::Invalid);
        QCOMPARE(Workers::rename(*m_store, *chen, u"刘敏"_s).error().code, ErrorCode::Invalid);
        QVERIFY(Workers::rename(*m_store, *chen, u"陈小静"_s));
        QCOMPARE(model.index(1).data().toString(), u"陈小静"_s);

        QCOMPARE(Workers::leave(*m_store, founder).error().code, ErrorCode::Refused);
        QVERIFY(Workers::leave(*m_store, *chen));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(Workers::switchTo(*m_store, *chen).error().code, ErrorCode::Refused);
        QCOMPARE(Workers::list(m_store->db())->size(), 2);
        QVERIFY(Workers::comeBack(*m_store, *chen));
        QCOMPARE(model.rowCount(), 2);
    }

    void switchingSignsTheDeedsThatFollow()
    {
        WorkerModel model(*m_store);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const Key chen = *Workers::add(*m_store, u"陈静"_s);
        QVERIFY(Workers::switchTo(*m_store, chen));
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(1).data(WorkerModel::CurrentRole).toBool());
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        Resident r;
        r.name = u"王桂兰"_s;
        QVERIFY((*work)->create(r));
        const qint64 op = *(*work)->commit();
        auto account = Query::run(m_store->db(), u"SELECT account FROM op WHERE key = :op"_s, {{u":op"_s, op}});
        QVERIFY(account->next());
        QCOMPARE(account->number(0), chen);
        const QString path = m_store->path();
        m_store.reset();
        m_store = std::move(*Store::open(path));
        QCOMPARE(m_store->workerName(), u"陈静"_s);
    }

    void everythingIsAllowedButWhatIsRestricted()
    {
        const Key founder = m_store->worker();
        const Key chen = *Workers::add(*m_store, u"陈静"_s);
        QVERIFY(Rights::may(*m_store, chen, u"resident.change"));
        QVERIFY(Rights::may(*m_store, chen, u"care.see", u"low_income"));
        QString restricted;
        for (const Code &code : CodeList::find(u"care_group")->items())
            if (code.more.value("restricted"_L1).toBool())
                restricted = code.code;
        QVERIFY(!restricted.isEmpty());
        QVERIFY(!Rights::may(*m_store, chen, u"care.see", restricted));
        QVERIFY(Rights::may(*m_store, founder, u"care.see", restricted));
        QVERIFY(Rights::grant(*m_store, chen, u"care.see"_s, restricted));
        QVERIFY(Rights::may(*m_store, chen, u"care.see", restricted));
        QVERIFY(!Rights::may(*m_store, chen, u"care.change", restricted));
        QVERIFY(Rights::revoke(*m_store, chen, u"care.see"_s, restricted));
        QVERIFY(m_store->setWorker(chen));
        QCOMPARE(Rights::require(*m_store, u"care.see", restricted).error().code, ErrorCode::Refused);
        QVERIFY(Rights::require(*m_store, u"care.see", u"low_income"));

        Rights::restrict(u"test.right"_s, [](const Database &, QStringView subject) { return subject == u"secret"_s; });
        QVERIFY(!Rights::may(*m_store, chen, u"test.right", u"secret"));
        QVERIFY(Rights::may(*m_store, chen, u"test.right", u"open"));
    }

    void lookingIsRecordedBesideTheJournal()
    {
        const QString digest = *Integrity::digest(m_store->db());
        QVERIFY(ReadLog::note(*m_store, {u"reveal"_s, 7, {u"id_number"_s, u"birth_date"_s}, {}, 1}));
        QCOMPARE(ReadLog::note(*m_store, {u"export"_s, 0, {}, u"  "_s, 900}).error().code, ErrorCode::Invalid);
        QVERIFY(ReadLog::note(*m_store, {u"export"_s, 0, {u"id_number"_s}, u"街道要求"_s, 900}));
        auto log = ReadLog::list(m_store->db());
        QCOMPARE(log->size(), 2);
        QCOMPARE(log->at(0).reason, u"街道要求"_s);
        QCOMPARE(log->at(0).rows, 900);
        QCOMPARE(log->at(1).record, 7);
        QCOMPARE(log->at(1).fields, (QStringList{u"id_number"_s, u"birth_date"_s}));
        QCOMPARE(log->at(1).worker, u"刘敏"_s);
        QVERIFY(log->at(1).wall > 0);
        QCOMPARE(*Integrity::digest(m_store->db()), digest);
    }

    void aNoteDuringAnImportIsKeptAtItsEnd()
    {
        auto work = UnitOfWork::begin(*m_store, {u"import.resident"_s});
        QVERIFY(ReadLog::note(*m_store, {u"reveal"_s, 7, {}, {}, 1}));
        QVERIFY(m_store->setSetting(u"x"_s, u"y"_s));
        QCOMPARE(m_store->setting(u"x"_s), u"y"_s);
        QCOMPARE(ReadLog::list(m_store->db())->size(), 0);
        work->reset();
        QCOMPARE(ReadLog::list(m_store->db())->size(), 1);
        const QString path = m_store->path();
        m_store.reset();
        m_store = std::move(*Store::open(path));
        QCOMPARE(m_store->setting(u"x"_s), u"y"_s);
    }

    void whatWasTypedIsOfferedAfterACrash()
    {
        const QString path = m_store->path();
        {
            Drafts drafts(*m_store);
            drafts.keep(u"resident:7"_s, u"{\"name\":\"王\"}"_s);
            drafts.keep(u"resident:7"_s, u"{\"name\":\"王桂\"}"_s);
            drafts.keep(u"resident:8"_s, u"{}"_s);
            QCOMPARE(drafts.find(u"resident:7"_s)->content, u"{\"name\":\"王桂\"}"_s);
            QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 5000);
            drafts.drop(u"resident:8"_s);
            QVERIFY(!drafts.find(u"resident:8"_s));
            QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 5000);
        }
        m_store.reset();
        m_store = std::move(*Store::open(path));
        Drafts drafts(*m_store);
        QCOMPARE(drafts.left().size(), 1);
        QCOMPARE(drafts.left().first().name, u"resident:7"_s);
        QCOMPARE(drafts.left().first().content, u"{\"name\":\"王桂\"}"_s);
        QCOMPARE(drafts.left().first().account, m_store->worker());
        drafts.drop(u"resident:7"_s);
        QVERIFY(drafts.left().isEmpty());
        drafts.flush();
        QCOMPARE(rows(), 0);
    }

    void draftsWaitForAnImport()
    {
        Drafts drafts(*m_store);
        auto work = UnitOfWork::begin(*m_store, {u"import.resident"_s});
        drafts.keep(u"resident:7"_s, u"{}"_s);
        QTest::qWait(600);
        QCOMPARE(rows(), 0);
        work->reset();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 5000);
    }

private:
    qint64 rows()
    {
        auto count = Query::run(m_store->db(), u"SELECT count(*) FROM draft"_s);
        return count && count->next() ? count->number(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
