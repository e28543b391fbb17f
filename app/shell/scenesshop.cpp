// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/mainwindow.h"
#include "app/shell/scenes.h"
#include "app/shell/seat.h"
#include "forms/points/accounthall.h"
#include "forms/points/basketview.h"
#include "forms/points/countview.h"
#include "forms/points/exchangebasket.h"
#include "forms/points/goodspage.h"
#include "forms/points/pointspage.h"
#include "forms/shared/lineedit.h"
#include "forms/workorders/pickline.h"
#include "models/points/shoppapers.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

PointsPage *exchange(MainWindow &window)
{
    window.go({u"points"_s, {}});
    return qobject_cast<PointsPage *>(window.page());
}

/// Somebody who exchanged something lately and has most, or fewest, points left.
AccountChoice account(MainWindow &window, bool rich)
{
    const Store &store = window.seat()->store();
    AccountChoice best;
    qint64 points = 0;
    for (int day = 0; day < 40; ++day)
        if (auto slips = Slips::ofDay(store.db(), store.deskLetter(), QDate::currentDate().addDays(-day)))
            for (const SlipCard &card : *slips)
                if (auto balance = Ledger::balance(store.db(), card.slip.account); balance && !balance->reserved && (!best.account || (rich ? balance->balance > points : balance->balance < points))) {
                    best = {card.slip.account, card.slip.resident, 0};
                    points = balance->balance;
                }
    return best;
}

void basket(MainWindow &window, const std::function<void()> &wait, bool rich, const QList<int> &favourites)
{
    PointsPage *page = exchange(window);
    wait();
    if (!page)
        return;
    const AccountChoice who = account(window, rich);
    if (!who.account)
        return;
    page->choose(who);
    for (int at : favourites)
        if (at < page->basket()->favourites().size())
            page->basket()->add(page->basket()->favourites().at(at).key);
}

void goods(MainWindow &window, const QString &part)
{
    window.go({u"goods"_s, part});
}

void print(MainWindow &window, const Result<Printout> &paper)
{
    if (paper)
        window.seat()->print(*paper);
}

/// The latest slip in this state.
Key slip(MainWindow &window, SlipAt at)
{
    const Store &store = window.seat()->store();
    for (int day = 0; day < 40; ++day)
        if (auto slips = Slips::ofDay(store.db(), store.deskLetter(), QDate::currentDate().addDays(-day)))
            for (const SlipCard &card : *slips)
                if (card.at == at)
                    return card.key;
    return 0;
}

} // namespace

void addShopScenes(std::vector<Scene> &scenes)
{
    using Wait = std::function<void()>;
    const std::vector<Scene> all{
        {u"points"_s, [](MainWindow &window, const Wait &) { exchange(window); }},
        {u"points-found"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             if (PointsPage *page = exchange(window)) {
                 page->hall()->search()->setText(u"w"_s);
                 Q_EMIT page->hall()->search()->textEdited(u"w"_s);
             }
         }},
        {u"points-account"_s, [](MainWindow &window, const Wait &wait) { basket(window, wait, true, {}); }},
        {u"points-basket"_s, [](MainWindow &window, const Wait &wait) { basket(window, wait, true, {0, 0, 1, 3, 5}); }},
        {u"points-missing"_s, [](MainWindow &window, const Wait &wait) { basket(window, wait, false, {0, 0, 0, 0, 1, 2, 3, 4, 4, 5, 6, 7, 8}); }},
        {u"points-letters"_s,
         [](MainWindow &window, const Wait &wait) {
             basket(window, wait, true, {0});
             if (auto *page = qobject_cast<PointsPage *>(window.page())) {
                 page->view()->input()->setFocus();
                 page->view()->input()->setText(u"m"_s);
                 Q_EMIT page->view()->input()->textEdited(u"m"_s);
             }
         }},
        {u"points-slip"_s, [](MainWindow &window, const Wait &) { print(window, ShopPapers::slip(window.seat()->store(), slip(window, SlipAt::Done))); }},
        {u"points-pair"_s, [](MainWindow &window, const Wait &) { print(window, ShopPapers::slip(window.seat()->store(), slip(window, SlipAt::Reversed))); }},
        {u"goods"_s, [](MainWindow &window, const Wait &) { goods(window, u"stock"_s); }},
        {u"goods-count"_s,
         [](MainWindow &window, const Wait &) {
             goods(window, u"count"_s);
             if (auto *page = qobject_cast<GoodsPage *>(window.page())) {
                 CountModel *model = page->count()->model();
                 for (int row = 0; row < qMin(6, model->rowCount()); ++row)
                     model->setCounted(row, model->rows().at(row).booked + (row == 2 ? -1 : row == 4 ? 2 : 0));
                 Q_EMIT page->count()->typed();
             }
         }},
        {u"goods-close"_s, [](MainWindow &window, const Wait &) { goods(window, u"close"_s); }},
        {u"goods-merchants"_s, [](MainWindow &window, const Wait &) { goods(window, u"merchants"_s); }},
        {u"goods-vouchers"_s, [](MainWindow &window, const Wait &) { goods(window, u"vouchers"_s); }},
        {u"goods-donations"_s, [](MainWindow &window, const Wait &) { goods(window, u"donations"_s); }},
        {u"goods-print"_s,
         [](MainWindow &window, const Wait &) {
             auto card = DayCloses::preview(window.seat()->store());
             if (card)
                 print(window, ShopPapers::dayClose(window.seat()->store(), *card));
         }},
    };
    scenes.insert(scenes.end(), all.begin(), all.end());
}

} // namespace Allpost
