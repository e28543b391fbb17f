// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/officestart.h"
#include "models/residents/sample.h"
#include "models/workorders/orderbulletin.h"
#include "models/workorders/ordermeasures.h"
#include "models/workorders/ordersample.h"
#include "tests/support/orderrecount.h"
#include "tests/support/ordersoffice.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Allpost;
using namespace Qt::StringLiterals;
using enum OrderCount;
using Side = OrderMeasures::Side;

namespace {

constexpr auto Now = u"2026-11-20T10:30";

} // namespace

/// Rates and figures of work orders, counted again from the events, and the bulletin made of them.
class TestOrderMeasures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyNumberAgreesWithTheEvents_data();
    void everyNumberAgreesWithTheEvents();
    void everyNumberHasItsOrders();
    void partsAddUp();
    void weeksAddUpToTheirWhole();
    void overdueIsWhatTheListsSay();
    void definitionsAreComplete();
    void nothingIsDividedByZero();
    void grantedDaysMakeTheDifference();
    void whoCouldNotBeReachedIsNamed();
    void takenBackDoesNotCount();
    void whistlesAndArrivals();
    void scopesNarrow();
    void theWeightsMakeTheWhole();
    void periods();
    void bulletinRanksAndNames();
    void bulletinTakesOneNumber();
    void figuresForTheSheet();

private:
    OrderMeasures read(const Database &db, const OrderPeriod &period, const OrderScope &scope = {}, Moment now = Moments::parse(Now)) const
    {
        Progress progress;
        auto made = OrderMeasures::read(db, period, scope, progress, now);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    std::unique_ptr<Store> office(const QString &name)
    {
        auto store = std::move(*Store::create(m_folder.filePath(name), {u"长青社区"_s, u"刘敏"_s}));
        if (!PaperTemplates::addShipped(*store))
            qFatal("no templates");
        return store;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    const OrderPeriod m_month{{2026, 10, 1}, {2026, 10, 31}};
};

void TestOrderMeasures::initTestCase()
{
    m_store = std::move(*Store::create(m_folder.filePath(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
    Progress progress;
    SampleOptions people;
    people.households = 30;
    people.today = {2026, 11, 20};
    OrderSampleOptions options;
    options.count = 900;
    options.months = 4;
    options.now = Moments::parse(Now);
    QVERIFY(OfficeStart::addUsual(*m_store) && fillSample(*m_store, people, progress));
    QVERIFY(fillOrders(*m_store, options, progress));
}

void TestOrderMeasures::everyNumberAgreesWithTheEvents_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("October") << QDate(2026, 10, 1) << QDate(2026, 10, 31);
    QTest::newRow("this week, not over") << QDate(2026, 11, 16) << QDate(2026, 11, 22);
    QTest::newRow("last week") << QDate(2026, 11, 9) << QDate(2026, 11, 15);
    QTest::newRow("the quarter") << QDate(2026, 7, 1) << QDate(2026, 9, 30);
    QTest::newRow("all") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("a day") << QDate(2026, 11, 19) << QDate(2026, 11, 19);
}

void TestOrderMeasures::everyNumberAgreesWithTheEvents()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const OrderMeasures counted = read(m_store->db(), {from, to});
    Naive naive = Recount(m_store->db(), Moments::of(from), Moments::of(to.addDays(1)), Moments::parse(Now)).run();
    for (OrderCount what : {Received, Accepted, Refused, Dispatched, OrderCount::Closed, Open, ResponseRate, SolveRate, SatisfyRate, BasicallySatisfied, SignedInTime, AnsweredInTime,
                            AnsweredInTimeBare, ClosedInTime, Reached, Extended, Reopened, Returned, Merged, Withdrawn, Escalated, Urged, UrgedYellow, UrgedRed, Praise, Complaints,
                            ForceCommunity, ForceEnterprise, ForceJoint, By12345}) {
        const OrderMeasure measure = counted.whole().measure(what);
        const QByteArray name = measure.text().name.toUtf8();
        QVERIFY2(measure.numerator == naive.above[what] && measure.denominator == naive.below[what],
                 qPrintable(u"%1: %2/%3, counted again %4/%5"_s.arg(measure.text().name).arg(measure.numerator).arg(measure.denominator).arg(naive.above[what]).arg(naive.below[what])));
        if (what == BasicallySatisfied)
            continue;
        qint64 out = 0;
        for (const OrderExclusion &one : measure.excluded) {
            QVERIFY2(naive.out[std::pair(what, one.reason)] == one.count, (name + ' ' + one.reason.toUtf8()).constData());
            out += one.count;
        }
        for (const auto &[at, count] : naive.out)
            if (at.first == what)
                out -= count;
        QVERIFY2(!out, name.constData());
    }
    qint64 sum = 0;
    for (qint64 minutes : naive.minutes)
        sum += minutes;
    std::sort(naive.minutes.begin(), naive.minutes.end());
    const OrderMeasure average = counted.whole().measure(HoursAverage), median = counted.whole().measure(HoursMedian);
    QCOMPARE(average.denominator, qint64(naive.minutes.size()));
    QCOMPARE(average.numerator, sum);
    if (const size_t n = naive.minutes.size())
        QCOMPARE(median.numerator, n % 2 ? naive.minutes[n / 2] : (naive.minutes[n / 2 - 1] + naive.minutes[n / 2] + 1) / 2);
}

void TestOrderMeasures::everyNumberHasItsOrders()
{
    const OrderMeasures counted = read(m_store->db(), m_month);
    int shown = 0;
    for (size_t i = 0; i < OrderCounts; ++i) {
        const OrderCount what = OrderCount(i);
        const OrderMeasure measure = counted.whole().measure(what);
        const bool byStay = what == Dispatched || what == SignedInTime || what == AnsweredInTime || what == AnsweredInTimeBare || what == HoursAverage || what == HoursMedian ||
                            measure.text().group == "whistle"_L1 || what == Returned || what == Urged || what == UrgedYellow || what == UrgedRed || what == Reopened || what == Extended;
        if (what == ThreeRates)
            continue;
        const qsizetype above = counted.orders(what, Side::Numerator).size(), below = counted.orders(what, Side::Denominator).size(), out = counted.orders(what, Side::Excluded).size();
        const bool hours = what == HoursAverage || what == HoursMedian;
        if (byStay) {
            QVERIFY2((hours || above <= measure.numerator) && below <= measure.denominator && out <= measure.excludedCount(), qPrintable(measure.text().name));
            QCOMPARE(below > 0, measure.denominator > 0);
        } else {
            QVERIFY2(above == measure.numerator && below == measure.denominator && out == measure.excludedCount(), qPrintable(measure.text().name));
        }
        shown += measure.denominator > 0;
        for (const OrderExclusion &one : measure.excluded)
            QVERIFY(!counted.orders(what, Side::Excluded, OrderMeasures::By::Whole, 0, one.why).isEmpty());
        const auto alone = OrderMeasures::orders(m_store->db(), m_month, {}, what, Side::Denominator, Moments::parse(Now));
        QVERIFY(alone);
        QCOMPARE(*alone, counted.orders(what, Side::Denominator));
    }
    QVERIFY(shown > 35);
}

void TestOrderMeasures::partsAddUp()
{
    const OrderMeasures counted = read(m_store->db(), m_month);
    for (OrderMeasures::By by : {OrderMeasures::By::Department, OrderMeasures::By::Category, OrderMeasures::By::Force, OrderMeasures::By::Grid}) {
        const auto parts = counted.parts(m_store->db(), by);
        QVERIFY(parts);
        QVERIFY(parts->size() > (by == OrderMeasures::By::Grid ? 0 : 1));
        for (OrderCount what : {Received, Dispatched, SolveRate, AnsweredInTime, Open, Overdue, WhistleAttended, HoursAverage, Urged}) {
            const OrderMeasure whole = counted.whole().measure(what);
            qint64 above = 0, below = 0, out = 0;
            for (const OrderMeasures::Part &part : *parts) {
                QVERIFY(!part.name.isEmpty());
                const OrderMeasure one = part.figures.measure(what);
                above += one.numerator;
                below += one.denominator;
                out += one.excludedCount();
                if (what == SolveRate)
                    QCOMPARE(counted.orders(what, Side::Denominator, by, part.key).size(), one.denominator);
            }
            QCOMPARE(above, whole.numerator);
            QCOMPARE(below, whole.denominator);
            QCOMPARE(out, whole.excludedCount());
        }
    }
}

void TestOrderMeasures::weeksAddUpToTheirWhole()
{
    const QDate monday(2026, 10, 5);
    const OrderMeasures whole = read(m_store->db(), {monday, monday.addDays(27)});
    for (OrderCount what : {Received, Accepted, OrderCount::Closed, ResponseRate, SolveRate, SignedInTime, AnsweredInTime, ClosedInTime, Urged}) {
        qint64 above = 0, below = 0;
        for (int week = 0; week < 4; ++week) {
            const OrderMeasure one = read(m_store->db(), OrderPeriod::week(monday.addDays(7 * week))).whole().measure(what);
            above += one.numerator;
            below += one.denominator;
        }
        QCOMPARE(above, whole.whole().measure(what).numerator);
        QCOMPARE(below, whole.whole().measure(what).denominator);
    }
    const OrderMeasures second = read(m_store->db(), OrderPeriod::week(monday.addDays(7)));
    const OrderMeasures first = read(m_store->db(), OrderPeriod::week(monday));
    QCOMPARE(second.wholeBefore().measure(SolveRate).fullText(), first.whole().measure(SolveRate).fullText());
}

void TestOrderMeasures::overdueIsWhatTheListsSay()
{
    const OrderMeasures counted = read(m_store->db(), OrderPeriod::week({2026, 11, 20}));
    auto rows = Query::run(m_store->db(), u"SELECT work_order FROM order_state WHERE open = 1 AND due < :now ORDER BY due, work_order"_s, {{u":now"_s, qlonglong(Moments::parse(Now))}});
    QSet<Key> late;
    while (rows->next())
        late << rows->number(0);
    QVERIFY(late.size() > 2);
    QCOMPARE(counted.whole().measure(Overdue).numerator, late.size());
    const QList<Key> named = counted.orders(Overdue, Side::Numerator);
    QCOMPARE(QSet<Key>(named.begin(), named.end()), late);
    QCOMPARE(counted.overdue().size(), late.size());
    for (qsizetype i = 1; i < counted.overdue().size(); ++i)
        QVERIFY(counted.overdue().at(i - 1).second <= counted.overdue().at(i).second);
}

void TestOrderMeasures::definitionsAreComplete()
{
    QSet<QString> names;
    for (const QLocale &locale : {QLocale(QLocale::Chinese), QLocale(QLocale::English)}) {
        QLocale::setDefault(locale);
        for (size_t i = 0; i < OrderCounts; ++i) {
            const OrderMeasureText &text = OrderMeasureBook::text(OrderCount(i));
            QVERIFY2(!text.name.isEmpty() && !text.label.isEmpty() && text.definition.size() > 8 && !text.group.isEmpty() && !text.unitCode.isEmpty(), qPrintable(text.name));
            QCOMPARE(OrderMeasureBook::find(text.name), OrderCount(i));
            names << text.name;
        }
        for (size_t i = 0; i < OrderOuts; ++i)
            QVERIFY(!OrderMeasureBook::label(OrderOut(i)).isEmpty());
    }
    QLocale::setDefault(QLocale::c());
    QCOMPARE(names.size(), OrderCounts);
    // The code names them in the same order.
    const std::pair<OrderCount, QString> known[]{{Received, u"orders_received"_s}, {ResponseRate, u"response_rate"_s}, {AnsweredInTimeBare, u"answered_in_time_bare"_s},
                                                 {HoursMedian, u"hours_median"_s}, {UrgedRed, u"urged_red"_s}, {WhistleInTime, u"whistle_in_time"_s}, {HazardsRemoved, u"hazards_removed"_s}};
    for (const auto &[what, name] : known)
        QCOMPARE(OrderMeasureBook::text(what).name, name);
    QCOMPARE(OrderMeasureBook::code(OrderOut::Unreasonable), u"unreasonable"_s);
    QCOMPARE(OrderMeasureBook::code(OrderOut::NotReached), u"not_reached"_s);
    QCOMPARE(OrderMeasureBook::code(OrderOut::Unanswered), u"unanswered"_s);
}

void TestOrderMeasures::nothingIsDividedByZero()
{
    const OrderMeasures counted = read(m_store->db(), {{2019, 1, 1}, {2019, 1, 31}});
    for (size_t i = 0; i < OrderCounts; ++i) {
        const OrderMeasure measure = counted.whole().measure(OrderCount(i));
        if (measure.text().unit == OrderMeasureText::Unit::Count) {
            QCOMPARE(measure.valueText(), u"0"_s);
        } else {
            QVERIFY(!measure.value);
            QCOMPARE(measure.fullText(), u"—"_s);
        }
    }
    Progress progress;
    const auto bulletin = OrderBulletin::read(m_store->db(), OrderPeriod::week({2019, 1, 1}), progress, Moments::parse(Now));
    QVERIFY(bulletin);
    QVERIFY(bulletin->lines().isEmpty());
    QVERIFY(bulletin->page(*m_store));
    const auto wrong = OrderMeasures::read(m_store->db(), {{2026, 2, 1}, {2026, 1, 1}}, {}, progress);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Invalid);
}

namespace {

/// Orders with steps at given moments, written as another desk's would come.
struct Written
{
    explicit Written(Store &store) : office(store) {}

    Key order(const QString &reported, const QString &title = u"路灯不亮"_s)
    {
        WorkOrder w;
        w.kind = u"request"_s;
        w.title = title;
        w.category = office.category;
        w.force = u"community"_s;
        w.reportedAt = reported;
        w.limitAccept = 240;
        w.limitSign = 480;
        w.limitHandle = 960;
        w.limitCallback = 960;
        w.number = u"2026-A-%1"_s.arg(++number, 4, 10, QLatin1Char('0'));
        const Key key = office.add(w);
        depth = 0;
        step(key, u"report"_s, reported);
        return key;
    }
    Key step(Key order, const QString &code, const QString &at, OrderEvent event = {})
    {
        event.workOrder = order;
        event.step = code;
        event.at = at;
        event.seen = depth;
        event.depth = ++depth;
        return office.add(event);
    }
    /// Reported Monday 2026-11-02 08:00, dispatched 09:00, signed for 10:00; handling is due on Wednesday 10:00.
    Key handled(const QString &title = u"路灯不亮"_s)
    {
        const Key key = order(u"2026-11-02T08:00"_s, title);
        step(key, u"accept"_s, u"2026-11-02T08:30"_s);
        step(key, u"dispatch"_s, u"2026-11-02T09:00"_s, {.department = office.property});
        step(key, u"sign"_s, u"2026-11-02T10:00"_s);
        return key;
    }

    OrdersOffice office;
    int depth = 0;
    int number = 0;
};

const OrderPeriod TheWeek{{2026, 11, 2}, {2026, 11, 8}};

} // namespace

void TestOrderMeasures::grantedDaysMakeTheDifference()
{
    auto store = office(u"granted.allpost"_s);
    Written w(*store);
    const Key late = w.handled();
    w.step(late, u"ask_extension"_s, u"2026-11-03T09:00"_s, {.note = u"配件"_s, .days = 2});
    w.step(late, u"grant_extension"_s, u"2026-11-03T10:00"_s, {.days = 2});
    w.step(late, u"answer"_s, u"2026-11-05T09:00"_s, {.department = w.office.property});
    w.handled();
    const OrderMeasures counted = read(store->db(), TheWeek);
    QCOMPARE(counted.whole().measure(AnsweredInTime).fullText(), u"50.0% (1/2)"_s);
    QCOMPARE(counted.whole().measure(AnsweredInTimeBare).fullText(), u"0.0% (0/2)"_s);
    QCOMPARE(counted.orders(AnsweredInTime, Side::Numerator), QList<Key>{late});
    QCOMPARE(counted.whole().measure(Extended).numerator, 1);
    // Counted once, in the week in which it was decided.
    const OrderMeasures next = read(store->db(), OrderPeriod::week({2026, 11, 10}));
    QVERIFY(!next.whole().measure(AnsweredInTime).value);
    QCOMPARE(next.wholeBefore().measure(AnsweredInTime).denominator, 2);
    // Three days and a half of eight hours less the hour between: 09:00 on Monday to 09:00 on Thursday.
    QCOMPARE(counted.whole().measure(HoursAverage).valueText(), u"24.0"_s);
}

void TestOrderMeasures::whoCouldNotBeReachedIsNamed()
{
    auto store = office(u"reached.allpost"_s);
    Written w(*store);
    const auto answered = [&] {
        const Key key = w.handled();
        w.step(key, u"answer"_s, u"2026-11-03T09:00"_s, {.department = w.office.property});
        return key;
    };
    const Key solved = answered();
    w.step(solved, u"call_back"_s, u"2026-11-03T15:00"_s, {.reached = true, .solved = true, .satisfaction = u"basically"_s, .opinion = u"praise"_s});
    w.step(solved, u"close"_s, u"2026-11-03T15:10"_s);
    const Key silent = answered();
    w.step(silent, u"call_back"_s, u"2026-11-03T15:00"_s, {.reached = false});
    w.step(silent, u"close"_s, u"2026-11-04T15:10"_s, {.reason = u"unreachable"_s});
    const Key anonymous = answered();
    w.step(anonymous, u"close"_s, u"2026-11-04T15:10"_s, {.reason = u"anonymous"_s});
    const Key repeated = answered();
    w.step(repeated, u"call_back"_s, u"2026-11-04T15:00"_s, {.reached = true, .solved = false, .satisfaction = u"not"_s});
    w.step(repeated, u"exclude"_s, u"2026-11-04T16:00"_s, {.reason = u"repeated"_s});
    const OrderMeasures counted = read(store->db(), TheWeek);
    const OrderMeasure solve = counted.whole().measure(SolveRate);
    QCOMPARE(solve.fullText(), u"100.0% (1/1)"_s);
    QCOMPARE(solve.excludedText(), u"repeated 1 · caller not reached 1 · anonymous 1"_s);
    QCOMPARE(counted.orders(SolveRate, Side::Excluded, OrderMeasures::By::Whole, 0, OrderOut::NotReached), QList<Key>{silent});
    QCOMPARE(counted.orders(SolveRate, Side::Excluded, OrderMeasures::By::Whole, 0, OrderOut::Repeated), QList<Key>{repeated});
    QCOMPARE(counted.whole().measure(SatisfyRate).fullText(), u"100.0% (1/1)"_s);
    QCOMPARE(counted.whole().measure(BasicallySatisfied).fullText(), u"100.0% (1/1)"_s);
    QCOMPARE(counted.whole().measure(Reached).fullText(), u"50.0% (1/2)"_s);
    QCOMPARE(counted.whole().measure(Called).fullText(), u"50.0% (1/2)"_s);
    QCOMPARE(counted.whole().measure(ResponseRate).fullText(), u"100.0% (3/3)"_s);
    QCOMPARE(counted.whole().measure(ResponseRate).excludedText(), u"repeated 1"_s);
    QCOMPARE(counted.whole().measure(Praise).numerator, 1);
}

void TestOrderMeasures::takenBackDoesNotCount()
{
    auto store = office(u"back.allpost"_s);
    Written w(*store);
    const Key order = w.handled();
    const Key gone = w.step(order, u"withdraw"_s, u"2026-11-03T09:00"_s);
    QCOMPARE(read(store->db(), TheWeek).whole().measure(Withdrawn).numerator, 1);
    w.step(order, u"undo"_s, u"2026-11-03T09:05"_s, {.target = gone});
    const OrderMeasures counted = read(store->db(), TheWeek);
    QCOMPARE(counted.whole().measure(Withdrawn).numerator, 0);
    QCOMPARE(counted.whole().measure(Open).numerator, 1);
}

void TestOrderMeasures::whistlesAndArrivals()
{
    auto store = office(u"whistle.allpost"_s);
    Written w(*store);
    const Key order = w.handled();
    const auto call = [&](Key department, const QString &by, const QString &arrived) {
        Attendance a;
        a.workOrder = order;
        a.department = department;
        a.calledAt = u"2026-11-03T09:00"_s;
        a.arriveBy = by;
        a.arrivedAt = arrived;
        w.office.add(a);
    };
    call(w.office.property, u"2026-11-03T09:30"_s, u"2026-11-03T09:20"_s);
    call(w.office.power, u"2026-11-03T09:30"_s, u"2026-11-03T09:50"_s);
    call(w.office.power, u"2026-11-03T09:30"_s, {});
    call(w.office.power, {}, u"2026-11-03T10:00"_s);
    const OrderMeasures counted = read(store->db(), TheWeek);
    QCOMPARE(counted.whole().measure(OrderCount::Whistles).numerator, 1);
    QCOMPARE(counted.whole().measure(WhistleAttended).fullText(), u"75.0% (3/4)"_s);
    QCOMPARE(counted.whole().measure(WhistleInTime).fullText(), u"33.3% (1/3)"_s);
    QCOMPARE(counted.whole().measure(WhistleInTime).excludedText(), u"no time was set 1"_s);
    const auto figures = counted.figures(OrderMeasures::By::Department);
    QCOMPARE(figures.value(w.office.power).measure(WhistleAttended).fullText(), u"66.7% (2/3)"_s);
    const auto early = read(store->db(), TheWeek, {}, Moments::parse(u"2026-11-03T09:10"));
    QCOMPARE(early.whole().measure(WhistleAttended).excludedText(), u"not yet due 3"_s);
}

void TestOrderMeasures::scopesNarrow()
{
    const OrderMeasures whole = read(m_store->db(), m_month);
    const auto parts = whole.parts(m_store->db(), OrderMeasures::By::Department);
    for (const OrderMeasures::Part &part : parts->first(qMin<qsizetype>(3, parts->size()))) {
        if (!part.key)
            continue;
        const OrderMeasures one = read(m_store->db(), m_month, {.department = part.key});
        for (OrderCount what : {Dispatched, SolveRate, AnsweredInTime})
            QCOMPARE(one.whole().measure(what).fullText(), part.figures.measure(what).fullText());
    }
    const auto classes = whole.parts(m_store->db(), OrderMeasures::By::Category);
    const OrderMeasures first = read(m_store->db(), m_month, {.category = classes->first().key});
    QCOMPARE(first.whole().measure(Received).numerator, classes->first().figures.measure(Received).numerator);
    const OrderMeasures joint = read(m_store->db(), m_month, {.force = u"joint"_s});
    QCOMPARE(joint.whole().measure(Received).numerator, whole.whole().measure(ForceJoint).numerator);
    QVERIFY(joint.whole().measure(Received).numerator > 0);
}

void TestOrderMeasures::theWeightsMakeTheWhole()
{
    const OrderFigures &whole = read(m_store->db(), m_month).whole();
    const auto value = [&](OrderCount what) { return double(*whole.measure(what).value); };
    const double wanted = 0.3 * value(ResponseRate) + 0.35 * value(SolveRate) + 0.35 * value(SatisfyRate);
    QVERIFY(qAbs(double(*whole.measure(ThreeRates).value) - wanted) <= 1);
    QCOMPARE(*whole.measure(ThreeRates, {100, 0, 0}).value, *whole.measure(ResponseRate).value);
    QCOMPARE(OrderWeights::fromText(u"20 40 40"_s), (OrderWeights{20, 40, 40}));
    QCOMPARE(OrderWeights::fromText(u"20 40 50"_s), OrderWeights::example());
    QCOMPARE(OrderWeights::example(), (OrderWeights{30, 35, 35}));
}

void TestOrderMeasures::periods()
{
    QCOMPARE(OrderPeriod::week({2026, 11, 22}), (OrderPeriod{{2026, 11, 16}, {2026, 11, 22}}));
    QCOMPARE(OrderPeriod::month({2026, 3, 31}).before(), (OrderPeriod{{2026, 2, 1}, {2026, 2, 28}}));
    QCOMPARE(OrderPeriod::quarter({2026, 11, 22}).before(), (OrderPeriod{{2026, 7, 1}, {2026, 9, 30}}));
    QCOMPARE((OrderPeriod{{2026, 11, 10}, {2026, 11, 12}}).before(), (OrderPeriod{{2026, 11, 7}, {2026, 11, 9}}));
    QVERIFY(OrderPeriod::week({2026, 11, 22}).spoken().contains(u"47"));
}

void TestOrderMeasures::bulletinRanksAndNames()
{
    Progress progress;
    const auto bulletin = OrderBulletin::read(m_store->db(), OrderPeriod::week({2026, 11, 20}), progress, Moments::parse(Now));
    QVERIFY(bulletin);
    QVERIFY(bulletin->lines().size() > 5);
    int rank = 0;
    qint64 points = 10001;
    for (const BulletinLine &line : bulletin->lines()) {
        if (!line.rank)
            continue;
        QVERIFY(line.department);
        QVERIFY(line.points() && *line.points() <= points);
        QVERIFY(*line.points() == points ? line.rank == rank : line.rank > rank);
        points = *line.points();
        rank = line.rank;
    }
    QVERIFY(rank > 2);
    const Printout page = *bulletin->page(*m_store);
    QVERIFY(page.number.isEmpty());
    QCOMPARE(page.face, Printout::Face::Document);
    QStringList words;
    int tables = 0;
    for (const PrintBlock &block : page.blocks) {
        if (const auto *text = std::get_if<PrintText>(&block))
            words << text->text;
        if (const auto *table = std::get_if<PrintTable>(&block)) {
            ++tables;
            for (int row = 0; row < table->rowCount; ++row)
                words << table->row(row).join(u'|');
        }
    }
    const QString all = words.join(u'\n');
    QVERIFY(tables >= 4);
    QVERIFY2(!all.contains(u'{') && !all.contains(u"【"_s), qPrintable(all));
    QVERIFY(!bulletin->overdue().isEmpty());
    for (const BulletinOverdue &one : bulletin->overdue()) {
        QVERIFY(!one.over.isEmpty());
        QVERIFY2(all.contains(one.number) && all.contains(one.title), qPrintable(one.number));
    }
    QVERIFY(all.contains(OrderBulletin::rule()));
    QVERIFY(all.contains(bulletin->measures().whole().measure(SolveRate).fullText()));
}

void TestOrderMeasures::bulletinTakesOneNumber()
{
    Progress progress;
    const auto bulletin = OrderBulletin::read(m_store->db(), OrderPeriod::week({2026, 11, 10}), progress, Moments::parse(Now));
    const auto first = bulletin->issue(*m_store);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail + first.error().message));
    QVERIFY(!first->number.isEmpty());
    const auto again = OrderBulletin::read(m_store->db(), OrderPeriod::week({2026, 11, 10}), progress, Moments::parse(Now))->issue(*m_store);
    QVERIFY(again);
    QCOMPARE(again->number, first->number);
    const auto other = OrderBulletin::read(m_store->db(), OrderPeriod::week({2026, 11, 3}), progress, Moments::parse(Now))->issue(*m_store);
    QVERIFY(other);
    QVERIFY(other->number != first->number);
    PaperFacts more;
    more.add(u"good_case"_s, u"物业当日换灯"_s);
    const auto changed = bulletin->issue(*m_store, more);
    QVERIFY(changed);
    QVERIFY(changed->number != first->number);
}

void TestOrderMeasures::figuresForTheSheet()
{
    const OrderPeriod quarter = OrderPeriod::quarter({2026, 10, 1});
    const auto figures = OrderBulletin::departmentFigures(m_store->db(), quarter, Moments::parse(Now));
    QVERIFY(figures);
    QVERIFY(figures->size() > 5);
    int answered = 0;
    for (const DepartmentFigures &one : *figures) {
        QVERIFY(one.department);
        QVERIFY(one.signedInTime <= one.received && one.answeredInTime <= one.received && one.satisfied <= one.judged && one.solved <= one.judged && one.attended <= one.whistles);
        answered += one.answeredInTime;
    }
    QVERIFY(answered > 100);
    const auto lines = DepartmentScores::list(m_store->db(), u"2026Q4"_s, *figures);
    QVERIFY(lines);
    QVERIFY(lines->first().rank == 1);
}

QTEST_GUILESS_MAIN(TestOrderMeasures)
#include "tst_ordermeasures.moc"
