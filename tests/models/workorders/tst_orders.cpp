// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What a worker does with orders, in a real office file: reporting, steps, taking back, merging, papers, and what two desks
// that were apart make of one order.
#include "models/store/attachments.h"
#include "models/store/backup.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/visits/photos.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/twodesks.h"

#include <QImage>
#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Store::create(path(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        QVERIFY(made);
        m_store = std::move(*made);
        m_office = std::make_unique<OrdersOffice>(*m_store);
    }
    void cleanup()
    {
        m_office.reset();
        m_store.reset();
    }

    void numbersCarryTheDeskAndRunOn()
    {
        const int year = QDate::currentDate().year();
        const Key first = m_office->report(), second = m_office->report();
        QCOMPARE(m_store->get<WorkOrder>(first)->number, u"%1-%2-0001"_s.arg(year).arg(m_store->deskLetter()));
        QCOMPARE(m_store->get<WorkOrder>(second)->number, u"%1-%2-0002"_s.arg(year).arg(m_store->deskLetter()));
        QCOMPARE(*Orders::nextNumber(m_store->db(), u"B"_s, year), u"%1-B-0001"_s.arg(year));
    }
    void limitsAreThoseOfTheCategoryThen()
    {
        const Key order = m_office->report();
        QCOMPARE(m_store->get<WorkOrder>(order)->limitHandle, std::optional<qint64>(2400));
        const auto seen = m_store->read(OrderCategory::entity(), m_office->category);
        auto category = seen->as<OrderCategory>();
        category.limitHandle = 60;
        auto work = UnitOfWork::begin(*m_store, {u"order_category.change"_s});
        QVERIFY((*work)->change(*seen, category) && (*work)->commit());
        QCOMPARE(m_store->get<WorkOrder>(order)->limitHandle, std::optional<qint64>(2400));
        QCOMPARE(m_store->get<WorkOrder>(m_office->report())->limitHandle, std::optional<qint64>(60));
    }
    void dispatchedInOneDeed()
    {
        WorkOrder order;
        order.title = u"井盖松动"_s;
        order.category = m_office->category;
        const auto key = Orders(*m_store).report(order, {true, m_office->property, 0, {}});
        QVERIFY(key);
        QCOMPARE(state(*key), u"dispatched"_s);
        QCOMPARE(number(u"SELECT department FROM order_state WHERE work_order = %1"_s.arg(*key)), m_office->property);
        QCOMPARE(number(u"SELECT count(*) FROM op WHERE action = 'order.report'"_s), 1);
    }
    void badReportsAreRefused_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("reported");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("field");
        QTest::newRow("no title") << u"  "_s << QString() << QString() << u"title"_s;
        QTest::newRow("future") << u"灯不亮"_s << u"2999-01-01T08:00"_s << QString() << u"reported_at"_s;
        QTest::newRow("no time") << u"灯不亮"_s << u"yesterday"_s << QString() << u"reported_at"_s;
        QTest::newRow("due before") << u"灯不亮"_s << u"2026-03-02T08:00"_s << u"2026-03-01T08:00"_s << u"external_due"_s;
    }
    void badReportsAreRefused()
    {
        QFETCH(QString, title);
        QFETCH(QString, reported);
        QFETCH(QString, due);
        QFETCH(QString, field);
        WorkOrder order;
        order.title = title;
        order.reportedAt = reported;
        order.externalDue = due;
        const auto key = Orders(*m_store).report(order);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Invalid);
        QCOMPARE(key.error().detail, field);
    }

    void aStepOutOfPlaceSaysWhy()
    {
        const Key order = m_office->at(OrderAt::Accepted);
        const auto early = Orders(*m_store).take(order, {.step = u"call_back"_s});
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::Refused);
        QVERIFY2(early.error().message.contains(OrderFlow::words(OrderAt::Answered)), qPrintable(early.error().message));
        const auto choices = Orders::choices(*m_store, order);
        for (const OrderChoice &choice : *choices)
            if (choice.step == OrderDo::Dispatch)
                QVERIFY(choice.isOpen());
            else if (choice.step == OrderDo::Answer)
                QVERIFY(!choice.whyNot.isEmpty());
    }
    void aStepMustBringWhatItNeeds_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("field");
        QTest::newRow("refuse") << int(OrderAt::Reported) << u"refuse"_s << u"reason"_s;
        QTest::newRow("dispatch") << int(OrderAt::Accepted) << u"dispatch"_s << u"department"_s;
        QTest::newRow("answer") << int(OrderAt::Handling) << u"answer"_s << u"note"_s;
        QTest::newRow("call back") << int(OrderAt::Answered) << u"call_back"_s << u"reached"_s;
        QTest::newRow("wait") << int(OrderAt::Handling) << u"wait"_s << u"reason"_s;
        QTest::newRow("extension") << int(OrderAt::Handling) << u"ask_extension"_s << u"note"_s;
        QTest::newRow("urge") << int(OrderAt::Handling) << u"urge"_s << u"grade"_s;
        QTest::newRow("merge") << int(OrderAt::Accepted) << u"merge"_s << u"into_order"_s;
        QTest::newRow("escalate") << int(OrderAt::Accepted) << u"escalate"_s << u"note"_s;
    }
    void aStepMustBringWhatItNeeds()
    {
        QFETCH(int, from);
        QFETCH(QString, step);
        QFETCH(QString, field);
        const Key order = m_office->at(OrderAt(from));
        m_office->seat(m_office->he);
        const auto taken = Orders(*m_store).take(order, {.step = step});
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Invalid);
        QCOMPARE(taken.error().detail, field);
    }

    /// The caller judges, not who handled it; who asks for more time does not grant it.
    void theHandlerDoesNotJudge()
    {
        const Key order = m_office->at(OrderAt::Accepted);
        m_office->take(order, OrderDo::Dispatch, {.assignee = m_store->worker()});
        m_office->take(order, OrderDo::Sign);
        m_office->take(order, OrderDo::AskExtension, {.note = u"等配件"_s, .days = 2});
        QCOMPARE(Orders(*m_store).take(order, {.step = u"grant_extension"_s, .days = 2}).error().code, ErrorCode::Refused);
        m_office->take(order, OrderDo::Answer, {.note = u"已修好"_s});
        const OrderEvent praise{.step = u"call_back"_s, .note = u"谢谢"_s, .reached = true, .solved = true, .satisfaction = u"satisfied"_s, .opinion = u"praise"_s};
        QCOMPARE(Orders(*m_store).take(order, praise).error().code, ErrorCode::Refused);
        m_office->seat(m_store->worker() == m_office->he ? m_office->liu : m_office->he);
        QVERIFY(Orders(*m_store).take(order, praise));
        QCOMPARE(state(order), u"called_back"_s);
    }
    void ctrlZDoesNotTouchEvents()
    {
        const Key order = m_office->at(OrderAt::Accepted);
        UndoStack undo(*m_store);
        m_office->take(order, OrderDo::Urge, {.grade = u"yellow"_s});
        const auto undone = undo.undo();
        QVERIFY(!undone);
        QVERIFY(!undone.error().message.isEmpty());
        m_office->take(order, OrderDo::Undo, {.note = u"点错了"_s});
        QCOMPARE(number(u"SELECT count(*) FROM order_state WHERE work_order = %1 AND urge IS NULL"_s.arg(order)), 1);
        QCOMPARE(number(u"SELECT count(*) FROM order_event WHERE work_order = %1"_s.arg(order)), 4);
    }
    void mergingTakesTheCallerAlong()
    {
        const Key one = m_office->at(OrderAt::Accepted), other = m_office->report(u"单元门灯坏"_s);
        m_office->take(other, OrderDo::Merge, {.into = one});
        QCOMPARE(state(other), u"merged"_s);
        QCOMPARE(number(u"SELECT count(*) FROM order_caller WHERE work_order = %1"_s.arg(one)), 1);
        QCOMPARE(Orders(*m_store).take(one, {.step = u"merge"_s, .into = other}).error().detail, u"into_order"_s);
        QVERIFY(!Orders(*m_store).addCaller(other, {.caller = u"赵四"_s}));
    }
    void manyStepsAreOneDeedOrNone()
    {
        const QList<Key> orders{m_office->at(OrderAt::Closed), m_office->at(OrderAt::Closed)};
        QVERIFY(!Orders(*m_store).takeAll(orders + QList<Key>{m_office->at(OrderAt::Accepted)}, {.step = u"archive"_s}));
        QCOMPARE(state(orders.first()), u"closed"_s);
        QCOMPARE(*Orders(*m_store).takeAll(orders, {.step = u"archive"_s}), 2);
        QCOMPARE(state(orders.first()), u"archived"_s);
    }

    void theSameTroubleIsFound()
    {
        const Key known = m_office->at(OrderAt::Handling, u"2单元楼道灯不亮"_s);
        m_office->at(OrderAt::Closed, u"2单元楼道灯不亮"_s);
        m_office->report(u"下水堵塞"_s);
        WorkOrder typed;
        typed.title = u"楼道灯又不亮了"_s;
        typed.place = u"3号楼2单元"_s;
        const auto similar = Orders::similar(m_store->db(), typed);
        QVERIFY(similar);
        QCOMPARE(similar->size(), 1);
        QCOMPARE(similar->first().order, known);
        QVERIFY(similar->first().samePlace);
    }

    void papersAreKeptProgramsAreNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("kept");
        QTest::newRow("text") << u"说明.txt"_s << QByteArray("现场情况") << true;
        QTest::newRow("program") << u"photo.exe"_s << QByteArray("MZ\x90") << false;
        QTest::newRow("program named pdf") << u"photo.pdf"_s << QByteArray("MZ\x90") << false;
        QTest::newRow("script named txt") << u"a.txt"_s << QByteArray("#!/bin/sh") << false;
        QTest::newRow("too large") << u"large.pdf"_s << QByteArray(int(Attachments::Largest) + 1, 'x') << false;
        QTest::newRow("empty") << u"empty.pdf"_s << QByteArray() << false;
        QTest::newRow("link") << u"a.lnk"_s << QByteArray::fromHex("4c00000001140200") << false;
    }
    void papersAreKeptProgramsAreNot()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, kept);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const Key order = m_office->report();
        const auto made = Orders(*m_store).attach(order, file.fileName());
        QCOMPARE(bool(made), kept);
        QVERIFY(made || !made.error().message.isEmpty());
    }
    void photosAreScaledDown()
    {
        QImage image(4000, 3000, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QVERIFY(image.save(path(u"a.png"_s)));
        const auto made = Orders(*m_store).attach(m_office->report(), path(u"a.png"_s));
        QVERIFY(made);
        const auto file = m_store->get<OrderFile>(*made);
        QCOMPARE(file->kind, u"jpg"_s);
        QCOMPARE(QImage::fromData(*Attachments::content(m_store->db(), file->content)).width(), Photos::LongestSide);
        QCOMPARE(file->bytes, std::optional<qint64>(*Attachments::size(m_store->db(), file->content)));
    }

    void aHolidayMovesTheDues()
    {
        const Key order = m_office->report(u"灯不亮"_s, u"2026-03-02T09:00"_s);
        QCOMPARE(due(order), u"2026-03-02T14:30"_s);
        auto work = UnitOfWork::begin(*m_store, {u"calendar_day.add"_s});
        const Entity *day = Dictionary::find(u"calendar_day");
        Values values(day->fields.size());
        values[size_t(day->indexOf(u"day"))] = Value(u"2026-03-02"_s);
        values[size_t(day->indexOf(u"working"))] = Value(0);
        QVERIFY((*work)->create(*day, values) && (*work)->commit());
        QCOMPARE(due(order), u"2026-03-03T12:00"_s);
        const auto report = Integrity::check(m_store->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
    }
    /// A state that is not what the events say is found by the check and mended by a rebuild.
    void theCheckFindsAStateThatLies()
    {
        const Key order = m_office->at(OrderAt::Handling);
        QVERIFY(Integrity::check(m_store->db())->ok());
        QVERIFY(m_store->jot([&](const Database &db) -> Status {
            auto lied = Query::run(db, u"UPDATE order_state SET state = 'closed', open = 0 WHERE work_order = %1"_s.arg(order));
            return lied ? Status() : Status(lied.error());
        }));
        QVERIFY(!Integrity::check(m_store->db())->ok());
        QVERIFY(Integrity::rebuild(*m_store));
        QVERIFY(Integrity::check(m_store->db())->ok());
        QCOMPARE(state(order), u"handling"_s);
    }

    /// Two desks apart: one closed the order, the other returned it. Both files say the same afterwards, and ask.
    void twoDesksDecideTheSame()
    {
        const Key order = m_office->at(OrderAt::Answered);
        const RecordId id = *m_store->idOf(order);
        m_office.reset();
        m_store.reset();
        QVERIFY(Backup::restore(path(u"office.allpost"_s), path(u"a.allpost"_s)));
        QVERIFY(Backup::restore(path(u"office.allpost"_s), path(u"b.allpost"_s)));
        {
            auto a = Store::open(path(u"a.allpost"_s));
            auto b = Store::open(path(u"b.allpost"_s));
            QVERIFY(a && b);
            QVERIFY(Orders(**a).take(*(*a)->keyOf(id), {.step = u"close"_s, .reason = u"told"_s}));
            QVERIFY(Orders(**b).take(*(*b)->keyOf(id), {.step = u"reopen"_s, .reason = u"quality"_s}));
        }
        QString stands[2];
        for (int way = 0; way < 2; ++way) {
            const QString result = path(way ? u"ba.allpost"_s : u"ab.allpost"_s);
            takeIn(path(way ? u"b.allpost"_s : u"a.allpost"_s), path(way ? u"a.allpost"_s : u"b.allpost"_s), result);
            auto store = Store::open(result);
            QVERIFY(Integrity::rebuild(**store));
            const auto report = Integrity::check((*store)->db());
            QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
            auto stand = Query::run((*store)->db(), u"SELECT state, contested, reopened, closed, events FROM order_state WHERE work_order = :key"_s, {{u":key"_s, *(*store)->keyOf(id)}});
            QVERIFY(stand && stand->next());
            QVERIFY(stand->number(1) > 0);
            stands[way] = stand->text(0) + u' ' + stand->text(1) + u' ' + stand->text(2) + u' ' + stand->text(3) + u' ' + stand->text(4);
            QVERIFY(Orders(**store).take(*(*store)->keyOf(id), {.step = u"settle"_s, .note = u"以重办为准"_s}));
            auto settled = Query::run((*store)->db(), u"SELECT contested FROM order_state WHERE work_order = :key"_s, {{u":key"_s, *(*store)->keyOf(id)}});
            QVERIFY(settled->next());
            QCOMPARE(settled->number(0), 0);
        }
        QCOMPARE(stands[0], stands[1]);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    qint64 number(const QString &sql) const
    {
        auto row = Query::run(m_store->db(), sql);
        return row && row->next() ? row->number(0) : -1;
    }
    QString state(Key order) const
    {
        auto row = Query::run(m_store->db(), u"SELECT state FROM order_state WHERE work_order = :key"_s, {{u":key"_s, order}});
        return row && row->next() ? row->text(0) : QString();
    }
    QString due(Key order) const { return Moments::text(number(u"SELECT due FROM order_state WHERE work_order = %1"_s.arg(order))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<OrdersOffice> m_office;
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
