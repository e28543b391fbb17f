// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/officestart.h"
#include "models/residents/sample.h"
#include "models/store/statement.h"
#include "models/workorders/orderbulletin.h"
#include "models/workorders/ordersample.h"
#include "models/workorders/orderstates.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Now = u"2026-11-20T10:30";

/// The answer of a statement, row for row, added up so that nothing is left unread.
qint64 raw(const Database &db, const QString &sql, std::initializer_list<qint64> values)
{
    Statement rows(db, sql);
    int at = 0;
    for (qint64 value : values)
        rows.bind(++at, value);
    qint64 sum = 0;
    while (true) {
        const auto more = rows.step();
        if (!more)
            qFatal("%s", qPrintable(more.error().detail));
        if (!*more)
            return sum;
        for (int i = 0; i < rows.columns(); ++i)
            sum += rows.number(i);
    }
}

/// What a clerk with a query window would ask for the same figures, by department and in all.
qint64 rawRates(const Database &db, Moment from, Moment to)
{
    qint64 sum = 0;
    const QString rates = u"SELECT department, sum(reported >= ?1), sum(accepted >= ?1 AND accepted < ?2), sum(closed >= ?1 AND closed < ?2), sum(called >= ?1 AND called < ?2), "
                          "sum(called >= ?1 AND called < ?2 AND excluded IS NULL AND solved = 1), sum(called >= ?1 AND called < ?2 AND excluded IS NULL AND satisfaction IN ('satisfied', 'basically')), "
                          "sum(closed >= ?1 AND closed < ?2 AND answered <= handle_due AND closed <= callback_due), sum(open = 1), sum(open = 1 AND due < ?2), "
                          "sum(handle_due >= ?1 AND handle_due < ?2) FROM order_state WHERE (since >= ?1 OR open = 1) AND +reported < ?2 GROUP BY department"_s;
    const QString hops = u"SELECT h.department, sum(h.dispatched >= ?1 AND h.dispatched < ?2), sum(h.signed >= ?1 AND h.signed < ?2 AND h.signed <= h.sign_due), "
                         "sum(h.sign_due >= ?1 AND h.sign_due < ?2 AND (h.signed IS NULL OR h.signed > h.sign_due)), sum(h.answered >= ?1 AND h.answered < ?2 AND h.answered <= h.handle_due), "
                         "sum(h.answered >= ?1 AND h.answered < ?2 AND h.answered <= h.handle_due_bare), sum(h.handle_due >= ?1 AND h.handle_due < ?2 AND (h.answered IS NULL OR h.answered > h.handle_due)), "
                         "avg(CASE WHEN h.answered >= ?1 AND h.answered < ?2 THEN h.spent END) "
                         "FROM order_state s JOIN order_hop h ON h.work_order = s.work_order WHERE (s.since >= ?1 OR s.open = 1) AND +s.reported < ?2 GROUP BY h.department"_s;
    const QString parts = u"SELECT w.%1, sum(s.reported >= ?1), sum(s.closed >= ?1 AND s.closed < ?2), sum(s.called >= ?1 AND s.called < ?2 AND s.solved = 1) "
                          "FROM order_state s JOIN work_order w ON w.key = s.work_order WHERE (s.since >= ?1 OR s.open = 1) AND +s.reported < ?2 GROUP BY w.%1"_s;
    sum += raw(db, rates, {from, to}) + raw(db, hops, {from, to});
    for (const QString &part : {u"category"_s, u"force"_s, u"grid"_s})
        sum += raw(db, parts.arg(part), {from, to});
    Statement steps(db, u"SELECT step, grade, count(*) FROM order_event WHERE step IN ('refuse', 'urge', 'escalate', 'reopen', 'merge', 'withdraw', 'undo') AND at >= ? AND at < ? GROUP BY step, grade"_s);
    steps.bind(1, Moments::text(from));
    steps.bind(2, Moments::text(to));
    while (*steps.step())
        sum += steps.number(2);
    return sum;
}

qint64 rawOverdue(const Database &db, Moment now)
{
    return raw(db, u"SELECT w.number, w.title, s.department, s.due FROM order_state s JOIN work_order w ON w.key = s.work_order WHERE s.open = 1 AND s.due < ?1 ORDER BY s.due"_s, {now});
}

std::unique_ptr<Store> office(const QString &path, int orders)
{
    if (QFileInfo::exists(path))
        return std::move(*Store::open(path));
    auto store = std::move(*Store::create(path, {u"长青社区"_s, u"刘敏"_s}));
    Progress progress;
    SampleOptions people;
    people.households = 300;
    if (!OfficeStart::addUsual(*store) || !fillSample(*store, people, progress))
        qFatal("no sample");
    OrderSampleOptions options;
    options.count = orders;
    options.months = 36;
    options.now = Moments::parse(Now);
    if (auto filled = fillOrders(*store, options, progress); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
    return store;
}

} // namespace

/// bench_ordermeasures [orders] [runs] [file that is kept]
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int orders = argc > 1 ? atoi(argv[1]) : 200000;
    const int runs = argc > 2 ? atoi(argv[2]) : 5;
    QTemporaryDir folder;
    const auto store = office(argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(u"bench.allpost"_s), orders);
    const Database &db = store->db();
    const Moment now = Moments::parse(Now);
    Progress progress;
    const auto compare = [&](const char *what, const std::function<void()> &ours, const std::function<void()> &theirs) {
        std::vector<double> a, b;
        ours();
        theirs();
        for (int run = 0; run < runs; ++run) {
            a.push_back(timed(ours));
            b.push_back(timed(theirs));
        }
        std::printf("%-28s %8.1f ms, raw SQL %8.1f ms: %.2f x\n", what, median(a), median(b), median(a) / median(b));
    };
    const OrderPeriod month = OrderPeriod::month({2026, 10, 1});
    const OrderPeriod week = OrderPeriod::week({2026, 11, 20});
    const auto span = [](const OrderPeriod &period) { return std::pair(Moments::of(period.from), Moments::of(period.to.addDays(1))); };
    qint64 seen = 0;
    const auto rates = [&](const OrderPeriod &period) {
        auto counted = OrderMeasures::read(db, period, {}, progress, now);
        if (!counted)
            qFatal("%s", qPrintable(counted.error().detail));
        for (auto by : {OrderMeasures::By::Department, OrderMeasures::By::Category, OrderMeasures::By::Force, OrderMeasures::By::Grid})
            if (const auto parts = counted->parts(db, by))
                for (const OrderMeasures::Part &part : *parts)
                    seen += part.figures.measure(OrderCount::SolveRate).denominator;
        seen += counted->whole().measure(OrderCount::HoursMedian).numerator;
    };
    // Both give the period and the one before it.
    const auto asked = [&](const OrderPeriod &period) {
        for (const OrderPeriod &one : {period, period.before()})
            seen += rawRates(db, span(one).first, span(one).second);
    };
    compare("the month's rates", [&] { rates(month); }, [&] { asked(month); });
    compare("weekly bulletin",
            [&] {
                auto bulletin = OrderBulletin::read(db, week, progress, now);
                auto page = bulletin->page(*store);
                if (!page)
                    qFatal("%s", qPrintable(page.error().detail));
                seen += bulletin->lines().size();
            },
            [&] {
                asked(week);
                seen += rawOverdue(db, now);
            });
    const OrderPeriod old = OrderPeriod::month({2024, 10, 1});
    compare("a month two years ago", [&] { rates(old); }, [&] { asked(old); });

    std::vector<double> checks;
    int problems = 0;
    for (int run = 0; run < std::min(runs, 3); ++run)
        checks.push_back(timed([&] {
            if (!OrderStates::derivation().check(db, progress, [&](const QString &) { ++problems; }))
                qFatal("not checked");
        }));
    const qint64 count = raw(db, u"SELECT count(*) FROM work_order"_s, {}), events = raw(db, u"SELECT count(*) FROM order_event"_s, {});
    std::printf("check of every state: %lld orders with %lld events in %.0f ms = %.0f orders a second a core, %d problems\n", static_cast<long long>(count), static_cast<long long>(events),
                median(checks), double(count) / median(checks) * 1e3, problems);
    return problems || !seen ? 1 : 0;
}
