// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// A hotline's list comes in with its own numbers and deadlines, once; what is called in twice is named, never merged.
#include "models/departments/departments.h"
#include "models/exchange/sheetwriter.h"
#include "models/residents/officestart.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/workorders/orderimport.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestOrderImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"创新社区"_s, u"刘敏"_s});
        QVERIFY(made);
        m_store = std::move(*made);
        QVERIFY(OfficeStart::addUsual(*m_store));
    }

    void theHotlinesListComesIn()
    {
        const auto import = readSample();
        const QJsonObject json = import->toJson();
        QCOMPARE(json.value("read"_L1).toInt(), 172);
        QCOMPARE(json.value("added"_L1).toInt(), 169);
        QCOMPARE(json.value("unchanged"_L1).toInt(), 3);
        QCOMPARE(json.value("held_back"_L1).toInt(), 0);
        QCOMPARE(json.value("similar"_L1).toArray().size(), 9);
        QVERIFY(json.value("similar"_L1).toArray().contains(QJsonObject{{u"order"_s, u"DQ123452026100390005"_s}, {u"of"_s, u"DQ123452026100300014"_s}}));
        QCOMPARE(number(u"SELECT count(*) FROM work_order"_s), 0);

        Progress progress;
        QVERIFY(import->write(*m_store, progress));
        QCOMPARE(number(u"SELECT count(*) FROM work_order"_s), 169);
        QCOMPARE(number(u"SELECT count(*) FROM order_state"_s), 169);
        QCOMPARE(number(u"SELECT count(DISTINCT number) FROM work_order"_s), 169);
        QCOMPARE(number(u"SELECT count(*) FROM work_order WHERE external_due IS NULL OR reported_at IS NULL"_s), 0);
        const auto report = Integrity::check(m_store->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
    }
    void whatItSays()
    {
        Progress progress;
        QVERIFY(readSample()->write(*m_store, progress));
        const auto order = first(u"DQ123452026100200006"_s);
        QCOMPARE(order.title, u"室温不达标"_s);
        QCOMPARE(order.caller, u"石伟军"_s);
        QCOMPARE(order.place, u"创业小区9号楼1单元"_s);
        QCOMPARE(order.reportedAt, u"2026-10-02T10:56"_s);
        QCOMPARE(order.externalDue, u"2026-10-07T10:56"_s);
        QCOMPARE(order.channel, u"hotline"_s);
        QVERIFY(order.category);
        QCOMPARE(first(u"DQ123452026100200009"_s).callerKind, u"anonymous"_s);
        QCOMPARE(first(u"DQ123452026100200010"_s).urgency, u"urgent"_s);
        QCOMPARE(text(u"SELECT s.state FROM order_state s JOIN work_order o ON o.key = s.work_order WHERE o.external_number = 'DQ123452026100100002'"_s), u"reported"_s);
        QCOMPARE(text(u"SELECT s.state FROM order_state s JOIN work_order o ON o.key = s.work_order WHERE o.external_number = 'DQ123452026100200006'"_s), u"accepted"_s);
        // Done there before it came: closed here, and nobody's rate.
        QCOMPARE(number(u"SELECT count(*) FROM order_state WHERE state = 'closed' AND excluded IS NOT NULL"_s), number(u"SELECT count(*) FROM work_order WHERE external_state = '已办结'"_s));
        QCOMPARE(number(u"SELECT count(*) FROM order_state WHERE contested > 0"_s), 0);
    }
    void twiceIsOnce()
    {
        Progress progress;
        QVERIFY(readSample()->write(*m_store, progress));
        const QString digest = *Integrity::digest(m_store->db());
        const auto again = readSample();
        QCOMPARE(again->counts().unchanged, 172);
        QVERIFY(again->write(*m_store, progress));
        QCOMPARE(*Integrity::digest(m_store->db()), digest);
    }
    void aNewStateThereIsKept()
    {
        Progress progress;
        QVERIFY(readSample()->write(*m_store, progress));
        const auto seen = m_store->read(WorkOrder::entity(), number(u"SELECT key FROM work_order WHERE external_number = 'DQ123452026100200006'"_s));
        auto order = seen->as<WorkOrder>();
        order.externalState = u"待签收"_s;
        auto work = UnitOfWork::begin(*m_store, {u"order.change"_s});
        QVERIFY((*work)->change(*seen, order) && (*work)->commit());
        const auto again = readSample();
        QCOMPARE(again->counts().updated, 1);
        QVERIFY(again->write(*m_store, progress));
        QCOMPARE(first(u"DQ123452026100200006"_s).externalState, u"办理中"_s);
    }
    /// An import goes as a whole, until something was built on it.
    void anImportIsTakenBackAsAWhole()
    {
        Progress progress;
        QVERIFY(readSample()->write(*m_store, progress));
        const qint64 op = number(u"SELECT max(key) FROM op"_s);
        QVERIFY(Undo::deed(*m_store, op));
        QCOMPARE(number(u"SELECT count(*) FROM work_order"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM order_state"_s), 0);
        QVERIFY(readSample()->write(*m_store, progress));
        const qint64 second = number(u"SELECT max(key) FROM op WHERE action = 'import.work_order'"_s);
        const Key order = number(u"SELECT work_order FROM order_state WHERE state = 'reported' LIMIT 1"_s);
        QVERIFY(Orders(*m_store).take(order, {.step = u"accept"_s}));
        QVERIFY(!Undo::deed(*m_store, second));
    }
    void cancelledNothingHappened()
    {
        const auto import = readSample();
        Progress progress;
        progress.cancel();
        QCOMPARE(import->write(*m_store, progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(number(u"SELECT count(*) FROM work_order"_s), 0);
    }

    void otherListsAreReadAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("held");
        const QStringList usual{u"工单号"_s, u"登记时间"_s, u"标题"_s, u"地点"_s};
        QTest::newRow("text dates") << usual << QList<QStringList>{{u"A1"_s, u"2026/10/2 9:05"_s, u"井盖破损"_s, u"东门"_s}, {u"A2"_s, u"2026年10月3日 14:20"_s, u"路灯不亮"_s, u"北门"_s}} << 2 << 0;
        QTest::newRow("no date, no words") << usual << QList<QStringList>{{u"A1"_s, u"改天"_s, u"井盖破损"_s, u"东门"_s}, {u"A2"_s, u"2026-10-03"_s, QString(), u"北门"_s}} << 0 << 2;
        QTest::newRow("future") << usual << QList<QStringList>{{u"A1"_s, u"2999-10-02 9:05"_s, u"井盖破损"_s, u"东门"_s}} << 0 << 1;
        QTest::newRow("no numbers") << QStringList{u"登记时间"_s, u"标题"_s, u"地点"_s}
                                    << QList<QStringList>{{u"2026-10-02 9:05"_s, u"井盖破损"_s, u"东门"_s}, {u"2026-10-02 9:05"_s, u"井盖破损"_s, u"东门"_s}} << 1 << 0;
        QTest::newRow("markup stays words") << usual << QList<QStringList>{{u"A1"_s, u"2026-10-02 9:05"_s, u"'); DROP TABLE work_order; --"_s, u"<b>东门</b>"_s}} << 1 << 0;
    }
    void otherListsAreReadAsTheyAre()
    {
        QFETCH(QStringList, headings);
        QFETCH(QList<QStringList>, rows);
        QFETCH(int, added);
        QFETCH(int, held);
        const QString path = m_folder->filePath(u"list.xlsx"_s);
        auto writer = SheetWriter::create(path);
        QList<SheetColumn> columns;
        for (const QString &heading : headings)
            columns << SheetColumn{heading};
        QVERIFY((*writer)->addSheet(u"清单"_s, columns));
        for (const QStringList &row : rows)
            QVERIFY((*writer)->addRow(row));
        QVERIFY((*writer)->finish());
        Progress progress;
        const auto import = OrderImport::read(m_store->db(), m_store->worker(), path, progress);
        QVERIFY2(import, import ? "" : qPrintable(import.error().message));
        QCOMPARE(import->counts().added, added);
        QCOMPARE(import->counts().heldBack, held);
        QVERIFY(import->write(*m_store, progress));
        QCOMPARE(number(u"SELECT count(*) FROM work_order"_s), added);
    }
    void aRosterIsNoListOfOrders()
    {
        Progress progress;
        const auto import = OrderImport::read(m_store->db(), m_store->worker(), qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/roster_plain.xlsx"_s, progress);
        QVERIFY(!import);
        QVERIFY(!import.error().message.isEmpty());
    }
    void answersGoBack()
    {
        Progress progress;
        QVERIFY(readSample()->write(*m_store, progress));
        const Key order = number(u"SELECT key FROM work_order WHERE external_number = 'DQ123452026100200006'"_s);
        Orders orders(*m_store);
        QVERIFY(orders.take(order, {.step = u"dispatch"_s, .assignee = m_store->worker()}));
        QVERIFY(orders.take(order, {.step = u"sign"_s}));
        QVERIFY(orders.take(order, {.step = u"answer"_s, .note = u"已测温放气，现为21度"_s}));
        const QString path = m_folder->filePath(u"answers.csv"_s);
        const auto written = OrderImport::exportAnswers(m_store->db(), path, NoMoment, u"12345"_s);
        QVERIFY(written);
        QCOMPARE(*written, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        QVERIFY(all.contains(u"DQ123452026100200006"_s) && all.contains(u"已测温放气，现为21度"_s));
    }

private:
    Result<OrderImport> readSample()
    {
        Progress progress;
        auto import = OrderImport::read(m_store->db(), m_store->worker(), qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/orders_12345.xlsx"_s, progress);
        if (!import)
            qFatal("%s", qPrintable(import.error().message));
        return import;
    }
    WorkOrder first(const QString &external) { return *m_store->get<WorkOrder>(number(u"SELECT key FROM work_order WHERE external_number = '%1'"_s.arg(external))); }
    qint64 number(const QString &sql) const
    {
        auto row = Query::run(m_store->db(), sql);
        return row && row->next() ? row->number(0) : -1;
    }
    QString text(const QString &sql) const
    {
        auto row = Query::run(m_store->db(), sql);
        return row && row->next() ? row->text(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestOrderImport)
#include "tst_orderimport.moc"
