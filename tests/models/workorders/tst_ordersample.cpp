// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/officestart.h"
#include "models/residents/sample.h"
#include "models/store/integrity.h"
#include "models/workorders/ordersample.h"
#include "models/workorders/orderstates.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The sample's orders are such as could have come about by hand.
class TestOrderSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStepIsAllowed();
    void fewAreOpen();
    void aSeedGivesTheSame();
    void everythingHappensSomewhere();
    void theFileIsWhole();

private:
    static std::unique_ptr<Store> make(const QString &path, int count);
    qint64 count(const QString &what) const
    {
        auto rows = Query::run(m_store->db(), u"SELECT count(*) FROM "_s + what);
        return rows && rows->next() ? rows->number(0) : -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    static constexpr int Orders = 900;
};

std::unique_ptr<Store> TestOrderSample::make(const QString &path, int count)
{
    auto store = std::move(*Store::create(path, {u"长青社区"_s, u"刘敏"_s}));
    Progress progress;
    SampleOptions people;
    people.households = 30;
    people.today = {2026, 11, 22};
    if (!OfficeStart::addUsual(*store) || !fillSample(*store, people, progress))
        qFatal("no sample");
    OrderSampleOptions options;
    options.count = count;
    options.now = Moments::parse(u"2026-11-20T10:30");
    if (auto filled = fillOrders(*store, options, progress); !filled)
        qFatal("%s", qPrintable(filled.error().detail + filled.error().message));
    return store;
}

void TestOrderSample::initTestCase()
{
    m_store = make(m_folder.filePath(u"a.allpost"_s), Orders);
}

void TestOrderSample::everyStepIsAllowed()
{
    const WorkingTime time = *WorkingTime::of(m_store->db());
    auto rows = Query::run(m_store->db(), u"SELECT key, number FROM work_order"_s);
    int orders = 0, contested = 0;
    QString before;
    while (rows->next()) {
        ++orders;
        auto life = OrderStates::life(m_store->db(), time, rows->number(0));
        QVERIFY(life);
        if (life->stand.contested) {
            ++contested;
            continue;
        }
        QVERIFY2(life->unplaced.empty(), qPrintable(rows->text(1)));
        Moment last = NoMoment;
        for (const OrderFact &fact : life->facts) {
            QVERIFY(fact.at != NoMoment && fact.at >= last);
            QVERIFY(fact.at <= Moments::parse(u"2026-11-20T10:30"));
            last = fact.at;
        }
    }
    QCOMPARE(orders, Orders);
    QCOMPARE(contested, 1);
}

void TestOrderSample::fewAreOpen()
{
    QCOMPARE(count(u"order_state WHERE open = 1"_s), 60);
    const qint64 now = Moments::parse(u"2026-11-20T10:30");
    const qint64 overdue = count(u"order_state WHERE due < %1"_s.arg(now));
    QVERIFY2(overdue > 2 && overdue < 20, qPrintable(QString::number(overdue)));
    for (const QString &state : {u"reported"_s, u"accepted"_s, u"dispatched"_s, u"signed"_s, u"handling"_s, u"answered"_s})
        QVERIFY2(count(u"order_state WHERE state = '%1'"_s.arg(state)) >= 3, qPrintable(state));
    QVERIFY(count(u"order_state WHERE waiting = 1"_s) >= 3);
    QVERIFY(count(u"order_state WHERE asked = 1"_s) >= 3);
}

void TestOrderSample::aSeedGivesTheSame()
{
    const auto twin = make(m_folder.filePath(u"b.allpost"_s), Orders);
    for (const QString &what : {u"SELECT number, title, reported_at, place, caller FROM work_order ORDER BY key"_s,
                                u"SELECT step, at, note, depth, seen FROM order_event ORDER BY key"_s}) {
        auto one = Query::run(m_store->db(), what);
        auto other = Query::run(twin->db(), what);
        while (one->next()) {
            QVERIFY(other->next());
            for (int i = 0; i < one->columns(); ++i)
                QCOMPARE(other->text(i), one->text(i));
        }
        QVERIFY(!other->next());
    }
}

void TestOrderSample::everythingHappensSomewhere()
{
    for (const QString &step : u"report accept refuse dispatch sign begin answer call_back close archive return wait resume ask_extension grant_extension urge "
                               "transfer escalate reopen merge withdraw note resolution exclude undo"_s.split(u' '))
        QVERIFY2(count(u"order_event WHERE step = '%1'"_s.arg(step)) > 0, qPrintable(step));
    QVERIFY(count(u"order_caller"_s) > 10);
    QVERIFY(count(u"attendance WHERE arrived_at IS NOT NULL"_s) > 10);
    QVERIFY(count(u"work_order WHERE external_number IS NOT NULL"_s) > 20);
    QVERIFY(count(u"work_order WHERE grid IS NOT NULL"_s) > 400);
    QVERIFY(count(u"work_order WHERE category IS NOT NULL"_s) == (count(u"order_category"_s) ? Orders : 0));
    QCOMPARE(count(u"(SELECT DISTINCT number FROM work_order)"_s), Orders);
}

void TestOrderSample::theFileIsWhole()
{
    auto report = Integrity::check(m_store->db());
    QVERIFY(report);
    QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOrderSample)
#include "tst_ordersample.moc"
