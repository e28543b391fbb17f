// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/papertemplates.h"
#include "models/workorders/orderslips.h"
#include "models/workorders/orderwords.h"
#include "tests/support/ordersoffice.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// What is said of an order on paper, the clock in words, the whistle.
class TestOrderSlips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void slipsSayWhatTheyMust_data();
    void slipsSayWhatTheyMust();
    void aSlipThatGoesOutKeepsItsNumber();
    void aSlipWithoutItsStepIsRefused();
    void slipsOfADayStandOneAfterAnother();
    void theLifeLineLeavesOutTheMiddle();
    void theLifeLineSaysWhatWasTakenBack();
    void waitingStopsTheClockInWords();
    void grantedDaysStandApart();
    void theClockNamesWhatIsNotCounted();
    void contestsNameBothSteps();
    void aWhistleIsAnsweredAndSigned();
    void aWhistleSettlesTasks();
    void aCallThatWasAnsweredStays();
    void timesAsTyped_data();
    void timesAsTyped();

private:
    OrderCard card(Key order) const
    {
        auto card = OrderCard::read(*m_store, order);
        if (!card)
            qFatal("no card: %s", qPrintable(card.error().message));
        return *card;
    }
    static QString words(const Printout &page)
    {
        QStringList all{page.number, page.title, page.subtitle};
        for (const PrintBlock &block : page.blocks) {
            if (const auto *text = std::get_if<PrintText>(&block))
                all << text->text;
            else if (const auto *facts = std::get_if<PrintFacts>(&block))
                for (const auto &[name, value] : facts->facts)
                    all << name + u'|' + value;
            else if (const auto *table = std::get_if<PrintTable>(&block))
                for (int row = 0; row < table->rowCount; ++row)
                    all << table->row(row).join(u'|');
        }
        return (all + page.notes).join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<OrdersOffice> m_office;
};

void TestOrderSlips::init()
{
    m_office.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"长青社区居民委员会"_s, u"刘敏"_s});
    QVERIFY(made);
    m_store = std::move(*made);
    QVERIFY(PaperTemplates::addShipped(*m_store));
    m_office = std::make_unique<OrdersOffice>(*m_store);
}

void TestOrderSlips::slipsSayWhatTheyMust_data()
{
    QTest::addColumn<int>("slip");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("accept") << int(OrderSlip::Accept) << QStringList{u"诉求受理单"_s, u"王桂兰"_s, u"138****4471"_s, u"公共设施—楼道照明"_s, u"3号楼2单元"_s};
    QTest::newRow("dispatch") << int(OrderSlip::Dispatch) << QStringList{u"交办单"_s, u"长青物业："_s, u"楼道灯不亮"_s, u"请当天到场查看"_s, u"前签收"_s};
    QTest::newRow("transfer") << int(OrderSlip::Transfer) << QStringList{u"转办单"_s, u"城区供电所："_s, u"经长青物业研判"_s, u"线路归供电所"_s};
    QTest::newRow("urge") << int(OrderSlip::Urge) << QStringList{u"督办单"_s, u"城区供电所："_s, u"黄牌"_s};
    QTest::newRow("reply") << int(OrderSlip::Reply) << QStringList{u"办理结果回复单"_s, u"王桂兰："_s, u"已更换线路"_s};
    QTest::newRow("whistle") << int(OrderSlip::Whistle) << QStringList{u"吹哨"_s, u"长青物业、城区供电所"_s, u"渗水漫到配电箱"_s};
    QTest::newRow("record") << int(OrderSlip::Record) << QStringList{u"报到"_s, u"陈经理"_s, u"更换阀门|"_s, u"先停电再抽水"_s};
}

void TestOrderSlips::slipsSayWhatTheyMust()
{
    QFETCH(int, slip);
    QFETCH(QStringList, wanted);
    const Key order = m_office->at(OrderAt::Signed);
    m_office->whistle(order);
    auto seen = m_store->read(Attendance::entity(), card(order).attendances.first().key);
    auto one = seen->as<Attendance>();
    one.arrivedAt = Moments::text(Moments::now());
    one.person = u"陈经理"_s;
    one.hasSigned = true;
    one.task = u"更换阀门"_s;
    one.taskDue = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    QVERIFY(Whistles(*m_store).change(*seen, one));
    QVERIFY(Whistles(*m_store).resolve(order, {u"先停电再抽水"_s, {}}));
    m_office->take(order, OrderDo::Transfer, {.department = m_office->power, .note = u"线路归供电所"_s});
    m_office->take(order, OrderDo::Urge, {.grade = u"yellow"_s});
    m_office->take(order, OrderDo::Sign);
    m_office->take(order, OrderDo::Answer, {.department = m_office->power, .note = u"已更换线路。"_s});
    auto page = OrderSlips::issue(*m_store, card(order), OrderSlip(slip));
    QVERIFY2(page, page ? "" : qPrintable(page.error().message));
    const QString text = words(*page);
    if (OrderSlip(slip) == OrderSlip::Dispatch)
        wanted.removeOne(u"长青物业："_s); // it lies with the next one by now
    for (const QString &word : std::as_const(wanted))
        QVERIFY2(text.contains(word), qPrintable(word + u" is not in:\n"_s + text));
    QVERIFY2(!text.contains(u"13812344471"_s), "the phone is masked");
    QVERIFY2(!text.contains(u'{'), qPrintable(text));
    QVERIFY2(!text.contains(u"。。"_s), qPrintable(text));
    QCOMPARE(page->number.isEmpty(), !OrderSlips::isNumbered(OrderSlip(slip)));
}

void TestOrderSlips::aSlipThatGoesOutKeepsItsNumber()
{
    const Key order = m_office->at(OrderAt::Dispatched);
    auto first = OrderSlips::issue(*m_store, card(order), OrderSlip::Dispatch);
    QVERIFY(first);
    QVERIFY(first->number.contains(u"A0001"_s));
    auto again = OrderSlips::issue(*m_store, card(order), OrderSlip::Dispatch);
    QVERIFY(again);
    QCOMPARE(again->number, first->number);
    auto other = OrderSlips::issue(*m_store, card(m_office->at(OrderAt::Dispatched)), OrderSlip::Dispatch);
    QVERIFY(other && other->number != first->number);
}

void TestOrderSlips::aSlipWithoutItsStepIsRefused()
{
    const OrderCard reported = card(m_office->report());
    for (const OrderSlip slip : OrderSlips::all()) {
        if (slip == OrderSlip::Lifeline)
            continue;
        QVERIFY2(!OrderSlips::whyNot(reported, slip).isEmpty(), qPrintable(OrderSlips::code(slip)));
        auto page = OrderSlips::issue(*m_store, reported, slip);
        QVERIFY(!page && page.error().code == ErrorCode::Refused);
    }
    QCOMPARE(OrderSlips::find(u"urge"), std::optional(OrderSlip::Urge));
    QVERIFY(!OrderSlips::find(u"card"));
}

void TestOrderSlips::slipsOfADayStandOneAfterAnother()
{
    m_office->at(OrderAt::Dispatched, u"第一件"_s);
    m_office->at(OrderAt::Signed, u"第二件"_s);
    m_office->at(OrderAt::Accepted, u"还没有分派"_s);
    auto orders = OrderSlips::dispatchedOn(m_store->db(), QDate::currentDate());
    QVERIFY(orders);
    QCOMPARE(orders->size(), 2);
    auto pages = OrderSlips::batch(*m_store, *orders);
    QVERIFY(pages);
    const auto breaks = std::count_if(pages->blocks.begin(), pages->blocks.end(), [](const PrintBlock &block) { return std::holds_alternative<PrintPageBreak>(block); });
    QCOMPARE(breaks, 1);
    const QString text = words(*pages);
    QVERIFY(text.contains(u"第一件"_s) && text.contains(u"第二件"_s) && !text.contains(u"还没有分派"_s));
    QVERIFY(OrderSlips::dispatchedOn(m_store->db(), QDate::currentDate().addDays(-1))->isEmpty());
    auto none = OrderSlips::batch(*m_store, {});
    QVERIFY(!none);
}

void TestOrderSlips::theLifeLineLeavesOutTheMiddle()
{
    const Key order = m_office->at(OrderAt::Handling);
    for (int i = 0; i < 60; ++i)
        m_office->take(order, OrderDo::Note, {.note = u"第%1次联系，对方说材料还在路上"_s.arg(i)});
    const Printout page = OrderSlips::lifeline(card(order));
    const auto table = std::find_if(page.blocks.begin(), page.blocks.end(), [](const PrintBlock &block) { return std::holds_alternative<PrintTable>(block); });
    QVERIFY(table != page.blocks.end());
    QCOMPARE(std::get<PrintTable>(*table).rowCount, OrderSlips::MostSteps);
    const QString text = words(page);
    QVERIFY(text.contains(u"第59次"_s));
    QVERIFY(!text.contains(u"第20次"_s));
    QVERIFY2(text.contains(u"36"_s), qPrintable(text)); // 5 + 60 steps, 29 shown beside the line that says how many are not
    QVERIFY(page.notes.size() == 1);
}

void TestOrderSlips::theLifeLineSaysWhatWasTakenBack()
{
    const Key order = m_office->at(OrderAt::Dispatched);
    m_office->take(order, OrderDo::Undo, {.note = u"分派错了"_s});
    const OrderCard now = card(order);
    QCOMPARE(now.stand().at, OrderAt::Accepted);
    QVERIFY(now.events.at(2).takenBack);
    QVERIFY(words(OrderSlips::lifeline(now)).contains(u"taken back"_s));
}

void TestOrderSlips::waitingStopsTheClockInWords()
{
    const Key order = m_office->waiting();
    const OrderClock clock = OrderWords::clock(card(order));
    QCOMPARE(clock.meaning, Meaning::Wait);
    QVERIFY2(clock.left.startsWith(u"The clock stands still: waits for parts"_s), qPrintable(clock.left));
    QVERIFY(clock.left.contains(QDate::currentDate().addDays(3).toString(Qt::ISODate)));
    m_office->take(order, OrderDo::Resume);
    QVERIFY(OrderWords::clock(card(order)).left.endsWith(u" left"_s));
}

void TestOrderSlips::grantedDaysStandApart()
{
    const Key order = m_office->askedForMore();
    QVERIFY(OrderWords::clock(card(order)).granted.isEmpty());
    m_office->seat(m_office->he);
    m_office->take(order, OrderDo::GrantExtension, {.days = 3});
    const OrderCard now = card(order);
    const OrderClock clock = OrderWords::clock(now);
    QVERIFY2(clock.granted.startsWith(u"3 working day"_s), qPrintable(clock.granted));
    QVERIFY(clock.granted.contains(OrderWords::moment(now.stand().handleDue)));
    QVERIFY(clock.granted.contains(OrderWords::moment(now.stand().handleDueBare)));
    QVERIFY(now.stand().handleDue > now.stand().handleDueBare);
}

void TestOrderSlips::theClockNamesWhatIsNotCounted()
{
    // From Monday 9 March 2026 09:00; a limit of 5 working days, looked at on Thursday of the week after.
    OrderCard one = card(m_office->at(OrderAt::Handling));
    one.life.stand.signedAt = Moments::parse(u"2026-03-09T09:00");
    one.life.stand.handleDue = one.life.stand.handleDueBare = one.time.after(one.life.stand.signedAt, 2400);
    one.life.stand.waited = 960;
    const OrderClock clock = OrderWords::clock(one, Moments::parse(u"2026-03-19T09:00"));
    QCOMPARE(clock.meaning, Meaning::Bad);
    QCOMPARE(clock.limit, u"Limit to handle 5 working day(s)"_s);
    QCOMPARE(clock.left, u"3 working day(s) over"_s);
    QCOMPARE(clock.counted, u"Used 6 working day(s); not counted: waited 2 working day(s), 2 free day(s)"_s);
}

void TestOrderSlips::contestsNameBothSteps()
{
    const OrderCard now = card(m_office->contested());
    QCOMPARE(now.contests.size(), now.stand().contested);
    QCOMPARE(now.contests.size(), 1);
    const OrderCardEvent *event = now.find(now.contests.first().event), *against = now.find(now.contests.first().against);
    QVERIFY(event && against);
    QVERIFY(!event->notApplied.isEmpty() || !against->notApplied.isEmpty());
    QCOMPARE((QSet<OrderDo>{event->step, against->step}), (QSet<OrderDo>{OrderDo::Withdraw, OrderDo::Answer}));
    QCOMPARE(event->desk, m_store->deskLetter());
    const Key order = now.key;
    m_office->take(order, OrderDo::Settle, {.note = u"以撤诉为准"_s});
    QVERIFY(card(order).contests.isEmpty());
    QCOMPARE(card(order).stand().contested, 0);
}

void TestOrderSlips::aWhistleIsAnsweredAndSigned()
{
    const Key order = m_office->whistle();
    OrderCard now = card(order);
    QCOMPARE(now.attendances.size(), 2);
    QVERIFY(now.isWhistle());
    // Nobody is called twice.
    auto again = Whistles(*m_store).call(order, {{m_office->power}, {}, {}});
    QVERIFY(!again && again.error().detail == "department"_L1);
    auto seen = m_store->read(Attendance::entity(), now.attendances.first().key);
    auto one = seen->as<Attendance>();
    one.hasSigned = true;
    auto early = Whistles(*m_store).change(*seen, one);
    QVERIFY(!early && early.error().detail == "signed"_L1);
    one.answer = u"coming"_s;
    one.arrivedAt = Moments::text(Moments::now());
    QVERIFY(Whistles(*m_store).change(*seen, one));
    now = card(order);
    QVERIFY(!now.attendances.first().attendance.answeredAt.isEmpty());
    QCOMPARE(Whistles::lateBy(now.attendances.first().attendance), 0);
    one.arriveBy = u"2026-11-20T09:00"_s;
    one.arrivedAt = u"2026-11-20T09:25"_s;
    QCOMPARE(Whistles::lateBy(one), 25);
}

void TestOrderSlips::aWhistleSettlesTasks()
{
    const Key order = m_office->whistle();
    const Key first = card(order).attendances.first().key;
    auto seen = m_store->read(Attendance::entity(), first);
    auto one = seen->as<Attendance>();
    one.task = u"更换地下室阀门"_s;
    one.taskDue = QDate::currentDate().addDays(5).toString(Qt::ISODate);
    QVERIFY(Whistles(*m_store).change(*seen, one));
    auto empty = Whistles(*m_store).resolve(order, {u" "_s, {first}});
    QVERIFY(!empty && empty.error().detail == "note"_L1);
    auto done = Whistles(*m_store).resolve(order, {u"先抽水，再换阀门"_s, {first}});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(done->orders.size(), 1);
    const OrderCard task = card(done->orders.first());
    QCOMPARE(task.order.title, u"更换地下室阀门"_s);
    QCOMPARE(task.stand().at, OrderAt::Dispatched);
    QCOMPARE(task.stand().department, one.department);
    QVERIFY(card(order).last(OrderDo::Resolution)->event.note.contains(done->numbers.first()));
    // The same task does not become a second order.
    auto twice = Whistles(*m_store).resolve(order, {u"再次会商"_s, {first}});
    QVERIFY(twice && twice->orders.isEmpty());
}

void TestOrderSlips::aCallThatWasAnsweredStays()
{
    const Key order = m_office->whistle();
    const Key second = card(order).attendances.last().key;
    auto seen = m_store->read(Attendance::entity(), second);
    auto one = seen->as<Attendance>();
    one.answer = u"no"_s;
    QVERIFY(Whistles(*m_store).change(*seen, one));
    QVERIFY(!Whistles(*m_store).callOff(second));
    QVERIFY(Whistles(*m_store).callOff(card(order).attendances.first().key));
    QCOMPARE(card(order).attendances.size(), 1);
    m_office->take(order, OrderDo::Withdraw, {.note = u"不办了"_s});
    auto late = Whistles(*m_store).call(order, {{m_office->property}, {}, {}});
    QVERIFY(!late && late.error().code == ErrorCode::Refused);
}

void TestOrderSlips::timesAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("digits") << u"0930"_s << u"2026-11-22T09:30"_s;
    QTest::newRow("colon") << u"9:05"_s << u"2026-11-22T09:05"_s;
    QTest::newRow("full width") << u"９：０５"_s << u"2026-11-22T09:05"_s;
    QTest::newRow("day") << u"11-23 14:30"_s << u"2026-11-23T14:30"_s;
    QTest::newRow("year") << u"2027-01-02 8.15"_s << u"2027-01-02T08:15"_s;
    QTest::newRow("now") << u"."_s << u"2026-11-22T10:31"_s;
    QTest::newRow("no time") << u"上午"_s << QString();
    QTest::newRow("no hour") << u"25:10"_s << QString();
}

void TestOrderSlips::timesAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, wanted);
    QCOMPARE(Moments::text(OrderWords::typedMoment(typed, Moments::parse(u"2026-11-22T10:31"))), wanted);
}

QTEST_GUILESS_MAIN(TestOrderSlips)
#include "tst_orderslips.moc"
