// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// The board of work orders, "my desk" and the first screen of the list, in an office of many orders beside one of 200: what
// they cost follows from how many orders are open and shown.
//   bench_orders [orders, 200000] [repeats, 7]
// Exit status 1 when, from 20,000 orders on, opening board and desk takes more than one and a half times as long.
#include "forms/shared/table.h"
#include "forms/workorders/orderboard.h"
#include "forms/workorders/orderlistview.h"
#include "forms/workorders/orderspage.h"
#include "models/views/recordlistmodel.h"
#include "models/workorders/orderlists.h"
#include "models/workorders/ordersample.h"
#include "tests/bench/timing.h"
#include "tests/support/testworkplace.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Small = 200;
constexpr int Cards = 24; ///< as many as the page shows of a lane
constexpr int JudgedFrom = 20000;
constexpr double Allowed = 1.5;

struct Costs
{
    double lists = 0;  ///< reading board and desk
    double screen = 0; ///< the page, its board and desk, drawn
    double first = 0;  ///< wall time until the list of all orders shows its first rows
    int open = 0;
};

Costs measure(TestWorkplace &work, int repeats)
{
    Costs costs;
    const Database &db = work.store().db();
    const Key worker = work.store().worker();
    auto time = WorkingTime::of(db);
    if (!time)
        qFatal("no calendar");
    const OrderLists lists(db, *time);
    std::vector<double> reading, drawing, listing;
    for (int i = 0; i <= repeats; ++i) {
        const double read = timed([&] {
            auto board = lists.board(worker, Cards);
            auto desk = lists.desk(worker, Cards);
            if (!board || !desk)
                qFatal("not read");
            costs.open = board->counts.open;
        });
        const double drawn = timed([&] {
            OrdersPage page(work);
            page.resize(1198, 620);
            static_cast<QWidget &>(page).show();
            page.show(u"board"_s);
            page.grab();
            page.show(u"desk"_s);
            page.grab();
        });
        OrdersPage page(work);
        page.resize(1198, 620);
        static_cast<QWidget &>(page).show();
        QElapsedTimer wall;
        wall.start();
        page.show(u"all"_s);
        while (page.list()->model().rowCount() == 0 || page.list()->model().keyAt(0) == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        // The first round warms caches.
        if (i == 0)
            continue;
        reading.push_back(read);
        drawing.push_back(drawn);
        listing.push_back(double(wall.nsecsElapsed()) / 1e6);
    }
    costs.lists = median(reading);
    costs.screen = median(drawing);
    costs.first = median(listing);
    return costs;
}

Costs office(int orders, int repeats)
{
    TestWorkplace work(300);
    Progress progress;
    QElapsedTimer wall;
    wall.start();
    if (auto filled = fillOrders(work.store(), {orders, 36}, progress); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
    std::printf("%d orders made in %.1f s\n", orders, double(wall.elapsed()) / 1e3);
    return measure(work, repeats);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light, 100);
    const int orders = argc > 1 ? atoi(argv[1]) : 200000;
    const int repeats = argc > 2 ? atoi(argv[2]) : 7;
    const Costs small = office(Small, repeats);
    const Costs large = office(orders, repeats);
    for (const auto &[name, costs] : {std::pair("small", &small), {"large", &large}})
        std::printf("%s: %d open · read %.2f ms · on screen %.1f ms · list of all %.1f ms\n", name, costs->open, costs->lists, costs->screen, costs->first);
    std::printf("board and desk: read %.2f times, on screen %.2f times\n", large.lists / small.lists, large.screen / small.screen);
    return orders >= JudgedFrom && large.screen > Allowed * small.screen ? 1 : 0;
}
