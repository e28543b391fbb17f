// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/officestart.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "models/views/filter.h"
#include "models/views/listloader.h"
#include "models/views/recordlistmodel.h"
#include "models/workorders/orderlist.h"
#include "models/workorders/orderlists.h"
#include "models/workorders/ordersample.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Boards, desk, calendar and list of the orders of a sample, beside counts made the plain way.
class TestOrderLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void remainingInWords_data();
    void remainingInWords();
    void countsAreTheNaiveOnes();
    void lanesHoldEachOpenOrderOnce();
    void lanesAreInTheOrderOfTheirLimits();
    void waitingIsNamedAndStandsLast();
    void deskTellsWhatIsMine();
    void contestedStandOnTop();
    void monthAgreesWithItsDays();
    void numbersAreFound_data();
    void numbersAreFound();
    void openOnesAreFoundByWords();
    void dispatchedOnADay();
    void nothingReadsWholeTables();
    void filtersAgreeWithCounts_data();
    void filtersAgreeWithCounts();
    void theListIsAProperModel();

private:
    qint64 count(const QString &what) const
    {
        auto rows = Query::run(m_store->db(), u"SELECT count(*) FROM "_s + what);
        return rows && rows->next() ? rows->number(0) : -1;
    }
    QString text(const QString &sql) const
    {
        auto rows = Query::run(m_store->db(), sql);
        return rows && rows->next() ? rows->text(0) : QString();
    }
    OrderLists lists() const { return OrderLists(m_store->db(), *m_time, Now); }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkingTime> m_time;
    static inline const Moment Now = Moments::parse(u"2026-11-20T10:30");
};

void TestOrderLists::initTestCase()
{
    m_store = std::move(*Store::create(m_folder.filePath(u"o.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    Progress progress;
    SampleOptions people;
    people.households = 30;
    QVERIFY(OfficeStart::addUsual(*m_store));
    QVERIFY(fillSample(*m_store, people, progress));
    OrderSampleOptions options;
    options.now = Now;
    QVERIFY(fillOrders(*m_store, options, progress));
    m_time = std::make_unique<WorkingTime>(*WorkingTime::of(m_store->db()));
}

void TestOrderLists::remainingInWords_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<bool>("around");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    // A Friday, 10:30; the office works 08:30 to 12:00 and 13:30 to 17:30.
    QTest::newRow("minutes") << u"2026-11-20T11:10"_s << false << int(OrderRemaining::Today) << u"40 minutes left"_s;
    QTest::newRow("over lunch") << u"2026-11-20T13:50"_s << false << int(OrderRemaining::Today) << u"1 hours left"_s;
    QTest::newRow("this afternoon") << u"2026-11-20T16:30"_s << false << int(OrderRemaining::Today) << u"today 16:30"_s;
    QTest::newRow("end of work") << u"2026-11-20T17:30"_s << false << int(OrderRemaining::Today) << u"before closing time today"_s;
    QTest::newRow("over the weekend") << u"2026-11-23T09:30"_s << false << int(OrderRemaining::Left) << u"Mon 09:30"_s;
    QTest::newRow("first thing on Monday") << u"2026-11-23T08:40"_s << false << int(OrderRemaining::Left) << u"Mon 08:40"_s;
    QTest::newRow("two working days") << u"2026-11-24T16:30"_s << false << int(OrderRemaining::Left) << u"2 days left"_s;
    QTest::newRow("around the clock") << u"2026-11-21T10:00"_s << true << int(OrderRemaining::Left) << u"tomorrow 10:00"_s;
    QTest::newRow("just over") << u"2026-11-20T10:29"_s << false << int(OrderRemaining::Overdue) << u"1 minutes over"_s;
    QTest::newRow("hours over") << u"2026-11-19T16:30"_s << false << int(OrderRemaining::Overdue) << u"3 hours over"_s;
    QTest::newRow("days over, no weekend") << u"2026-11-13T10:30"_s << false << int(OrderRemaining::Overdue) << u"5 days over"_s;
}

void TestOrderLists::remainingInWords()
{
    QFETCH(QString, due);
    QFETCH(bool, around);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const WorkingTime time = WorkingTime::usual();
    const OrderRemaining clock = OrderRemaining::of(time, Now, OrderAt::Handling, false, Moments::parse(due), Now, {}, around);
    QCOMPARE(clock.words, words);
    QCOMPARE(int(clock.kind), kind);
}

void TestOrderLists::countsAreTheNaiveOnes()
{
    const Key worker = m_store->worker();
    auto counts = lists().counts(worker);
    QVERIFY(counts);
    QCOMPARE(counts->open, 60);
    QCOMPARE(counts->overdue, count(u"order_state WHERE due < %1"_s.arg(Now)));
    QCOMPARE(counts->dueToday, count(u"order_state WHERE due >= %1 AND due < %2"_s.arg(Now).arg(Moments::parse(u"2026-11-21"))));
    QCOMPARE(counts->callBack, count(u"order_state WHERE state = 'answered'"_s));
    QCOMPARE(counts->waiting, count(u"order_state WHERE waiting = 1"_s));
    QCOMPARE(counts->asked, count(u"order_state WHERE open = 1 AND asked = 1"_s));
    QCOMPARE(counts->contested, 1);
    QCOMPARE(counts->external, count(u"order_state s JOIN work_order w ON w.key = s.work_order WHERE s.open = 1 AND w.external_number IS NOT NULL"_s));
    QCOMPARE(counts->closedThisMonth, count(u"order_state WHERE closed >= %1"_s.arg(Moments::parse(u"2026-11-01"))));
    QCOMPARE(counts->mine, count(u"order_state s JOIN work_order w ON w.key = s.work_order WHERE s.open = 1 AND coalesce(s.assignee, w.worker) = %1"_s.arg(worker)));
    QVERIFY(counts->mine > 0 && counts->overdue > 0 && counts->dueToday > 0 && counts->closedThisMonth > 0);
}

void TestOrderLists::lanesHoldEachOpenOrderOnce()
{
    auto board = lists().board(m_store->worker(), 100);
    QVERIFY(board);
    QSet<Key> seen;
    int all = 0;
    for (const OrderLists::Lane &lane : board->lanes) {
        QCOMPARE(lane.cards.size(), lane.count);
        all += lane.count;
        for (const ListedOrder &card : lane.cards)
            seen.insert(card.key);
    }
    QCOMPARE(all, 60);
    QCOMPARE(seen.size(), 60);
    QCOMPARE(board->lanes[OrderLists::Handling].count, count(u"order_state WHERE state IN ('signed', 'handling')"_s));
    auto few = lists().board(m_store->worker(), 2);
    for (const OrderLists::Lane &lane : few->lanes)
        QVERIFY(lane.cards.size() <= 2 && lane.count > 2);
}

void TestOrderLists::lanesAreInTheOrderOfTheirLimits()
{
    auto board = lists().board(m_store->worker(), 100);
    for (const OrderLists::Lane &lane : board->lanes) {
        Moment before = NoMoment;
        bool waits = false;
        for (const ListedOrder &card : lane.cards) {
            QVERIFY(!waits || card.waiting);
            waits = card.waiting;
            if (card.due == NoMoment)
                continue;
            QVERIFY(card.due >= before);
            before = card.due;
            QVERIFY(!card.clock.words.isEmpty());
            QCOMPARE(card.clock.kind == OrderRemaining::Overdue, card.due < Now);
        }
    }
}

void TestOrderLists::waitingIsNamedAndStandsLast()
{
    auto board = lists().board(m_store->worker(), 100);
    const OrderLists::Lane &lane = board->lanes[OrderLists::Handling];
    QVERIFY(lane.cards.last().waiting);
    QVERIFY(!lane.cards.last().waitReason.isEmpty());
    QVERIFY(lane.cards.last().clock.words.startsWith(u"waiting"));
    QCOMPARE(lane.cards.last().clock.meaning(), Meaning::Wait);
    QCOMPARE(lane.cards.last().due, NoMoment);
}

void TestOrderLists::deskTellsWhatIsMine()
{
    const Key worker = m_store->worker();
    auto sections = lists().desk(worker, 100);
    QVERIFY(sections);
    QSet<Key> seen;
    QHash<int, int> counts;
    for (const OrderLists::Section &section : *sections) {
        QVERIFY(section.count > 0);
        QCOMPARE(section.lines.size(), section.count);
        counts[section.kind] = section.count;
        for (const ListedOrder &line : section.lines) {
            QVERIFY2(!seen.contains(line.key), qPrintable(line.number));
            seen.insert(line.key);
            if (section.kind == OrderLists::Section::Overdue)
                QVERIFY(line.due < Now);
        }
    }
    const QString mine = u"order_state s JOIN work_order w ON w.key = s.work_order WHERE s.open = 1 AND s.contested = 0 AND coalesce(s.assignee, w.worker) = %1"_s.arg(worker);
    QCOMPARE(counts[OrderLists::Section::Overdue], count(mine + u" AND s.due < %1"_s.arg(Now)));
    QCOMPARE(counts[OrderLists::Section::Contested], 1);
    // Somebody else sees less.
    auto stranger = lists().desk(999999, 100);
    QVERIFY(std::none_of(stranger->begin(), stranger->end(), [](const auto &s) { return s.kind == OrderLists::Section::Overdue || s.kind == OrderLists::Section::Mine; }));
}

void TestOrderLists::contestedStandOnTop()
{
    auto board = lists().board(m_store->worker());
    QCOMPARE(board->contested.size(), 1);
    QVERIFY(board->contested.first().contested);
    auto sections = lists().desk(m_store->worker());
    QCOMPARE(sections->first().kind, OrderLists::Section::Contested);
}

void TestOrderLists::monthAgreesWithItsDays()
{
    auto days = lists().month({2026, 11, 5});
    QVERIFY(days);
    QVERIFY(!days->isEmpty());
    int due = 0;
    for (const OrderLists::DayCount &day : *days) {
        auto lines = lists().dueOn(day.day);
        QVERIFY(lines);
        QCOMPARE(lines->size(), day.due + day.waits);
        due += day.due;
        QVERIFY(day.overdue <= day.due);
        QVERIFY(day.day >= QDate(2026, 11, 20) || day.overdue == day.due);
    }
    QCOMPARE(due, count(u"order_state WHERE due >= %1 AND due < %2"_s.arg(Moments::parse(u"2026-11-01")).arg(Moments::parse(u"2026-12-01"))));
}

void TestOrderLists::numbersAreFound_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("in full") << u"%1"_s;
    QTest::newRow("with the letter") << u"letter"_s;
    QTest::newRow("its end") << u"end"_s;
    QTest::newRow("small letters") << u"small"_s;
}

void TestOrderLists::numbersAreFound()
{
    QFETCH(QString, form);
    const QString number = text(u"SELECT number FROM work_order WHERE number LIKE '2026-%' ORDER BY key LIMIT 1"_s);
    const QString typed = form == "letter"_L1 ? number.mid(5) : form == "end"_L1 ? number.section(u'-', -1) : form == "small"_L1 ? number.toLower() : number;
    auto found = lists().search(typed);
    QVERIFY(found);
    QVERIFY2(!found->isEmpty(), qPrintable(typed));
    QCOMPARE(found->first().number, number);

    const QString external = text(u"SELECT external_number FROM work_order WHERE external_number IS NOT NULL"_s);
    auto theirs = lists().search(external);
    QCOMPARE(theirs->size(), 1);
    QCOMPARE(theirs->first().external, external);
    QVERIFY(lists().search(u"2026-Z-9999"_s)->isEmpty());
}

void TestOrderLists::openOnesAreFoundByWords()
{
    auto rows = Query::run(m_store->db(), u"SELECT w.key, w.title, w.phone, w.caller FROM order_state s JOIN work_order w ON w.key = s.work_order WHERE s.open = 1 AND w.phone IS NOT NULL"_s);
    QVERIFY(rows->next());
    const auto has = [&](const QString &typed) {
        auto found = lists().search(typed, 100);
        return std::any_of(found->begin(), found->end(), [&](const ListedOrder &line) { return line.key == rows->number(0); });
    };
    QVERIFY(has(rows->text(1).left(4)));
    QVERIFY(has(rows->text(2).right(6)));
    QVERIFY(has(rows->text(3)));
    QVERIFY(lists().search(u"%%"_s)->isEmpty());
}

void TestOrderLists::dispatchedOnADay()
{
    int all = 0;
    for (QDate day(2026, 10, 1); day <= QDate(2026, 11, 20); day = day.addDays(1)) {
        auto lines = lists().dispatchedOn(day);
        QVERIFY(lines);
        all += int(lines->size());
        for (const ListedOrder &line : *lines)
            QVERIFY(line.department || line.assignee);
    }
    QCOMPARE(all, count(u"order_hop WHERE outcome = 'running' AND dispatched >= %1"_s.arg(Moments::parse(u"2026-10-01"))));
    QVERIFY(all > 10);
}

/// What a board costs follows from the open orders: every question goes through an index.
void TestOrderLists::nothingReadsWholeTables()
{
    for (const QString &sql : OrderLists::statements()) {
        Statement plan(m_store->db(), u"EXPLAIN QUERY PLAN "_s + sql);
        while (*plan.step()) {
            const QString line = plan.text(3);
            // The index of open orders and that of contested ones hold nothing else.
            const bool partial = line.endsWith(u"INDEX order_state_open") || line.contains(u"INDEX order_state_contested");
            QVERIFY2(!line.startsWith(u"SCAN") || partial, qPrintable(sql + u"\n"_s + line));
        }
    }
}

void TestOrderLists::filtersAgreeWithCounts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("where");
    const QString state = u"order_state WHERE "_s;
    QTest::newRow("open") << u"open"_s << state + u"open = 1"_s;
    QTest::newRow("open, Chinese") << u"未办结"_s << state + u"open = 1"_s;
    QTest::newRow("state") << u"state = handling"_s << state + u"state = 'handling'"_s;
    QTest::newRow("state, Chinese") << u"状态 = 待回访"_s << state + u"state = 'answered'"_s;
    QTest::newRow("closed or archived") << u"state = closed or state = archived"_s << state + u"state IN ('closed', 'archived')"_s;
    QTest::newRow("waiting") << u"挂起"_s << state + u"waiting = 1"_s;
    QTest::newRow("not solved") << u"未解决"_s << state + u"solved = 0"_s;
    QTest::newRow("urged red") << u"督办 = 红牌"_s << state + u"urge = 'red'"_s;
    QTest::newRow("channel") << u"来源渠道 = 12345热线"_s << u"work_order WHERE channel = 'hotline'"_s;
    QTest::newRow("department") << u"部门 含 物业"_s << u"order_state s JOIN department d ON d.key = s.department WHERE d.name LIKE '%物业%'"_s;
    QTest::newRow("reported") << u"上报时间 >= 2026-11-01"_s << u"work_order WHERE reported_at >= '2026-11-01'"_s;
    QTest::newRow("overdue") << u"时限 含 超期"_s << state + u"due < %1"_s.arg(Moments::now());
    QTest::newRow("several callers") << u"诉求人数 > 1"_s << u"work_order w WHERE EXISTS (SELECT 1 FROM order_caller c WHERE c.work_order = w.key)"_s;
}

void TestOrderLists::filtersAgreeWithCounts()
{
    QFETCH(QString, filter);
    QFETCH(QString, where);
    const FilterLanguage language(OrderList::definition());
    auto parsed = language.parse(filter);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    const QDate today(2026, 11, 20);
    auto found = ListLoader::count(m_store->db(), OrderList::definition(), language.compile(*parsed, today), today);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found, count(where));
    QVERIFY(*found > 0);
    // The text in either language reads back to the same.
    for (const auto &name : {u"zh"_s, u"en"_s}) {
        auto again = language.parse(language.format(*parsed, name));
        QVERIFY2(again, qPrintable(language.format(*parsed, name)));
        QCOMPARE(*ListLoader::count(m_store->db(), OrderList::definition(), language.compile(*again, today), today), count(where));
    }
}

void TestOrderLists::theListIsAProperModel()
{
    RecordListModel model(*m_store, OrderList::definition());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns(OrderList::definition().usualColumns);
    model.load();
    QTRY_COMPARE(model.rowCount(), 400);
    for (const ListColumn &column : OrderList::definition().columns) {
        QSignalSpy loaded(&model, &RecordListModel::loaded);
        model.sortBy(column.name);
        QVERIFY2(loaded.wait(), qPrintable(column.name));
    }
    const FilterLanguage language(OrderList::definition());
    model.setFilter(*language.parse(u"open"_s));
    QTRY_COMPARE(model.rowCount(), 60);
    for (int row = 0; row < 20; ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestOrderLists)
#include "tst_orderlists.moc"
