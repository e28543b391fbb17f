// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"

#include "app/shell/mainwindow.h"
#include "app/shell/seat.h"
#include "forms/points/accountpanel.h"
#include "forms/points/accountspage.h"
#include "forms/points/casesview.h"
#include "forms/points/periodbox.h"
#include "forms/points/rankingview.h"
#include "forms/points/statementview.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/points/casesample.h"
#include "models/points/ranking.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The account on which most stands.
qlonglong richAccount(MainWindow &window)
{
    Ranking::Question question;
    question.by = Ranking::By::Account;
    question.limit = 1;
    auto lines = Ranking::read(window.seat()->store().db(), question);
    return lines && !lines->isEmpty() ? lines->first().key : 0;
}

void account(MainWindow &window, const std::function<void()> &wait, const QString &command = {})
{
    window.go({u"accounts"_s, richAccount(window)});
    wait();
    if (auto *page = qobject_cast<AccountsPage *>(window.page()))
        page->panel()->statement()->period()->setKind(PeriodBox::ThisYear);
    if (QAction *action = command.isEmpty() ? nullptr : window.seat()->commands().find(command))
        action->trigger();
    wait();
}

/// One case of each kind, and this one chosen.
CasesView *cases(MainWindow &window, const std::function<void()> &wait, const QString &kind)
{
    if (auto made = fillCases(window.seat()->store()); !made)
        window.seat()->complain(made.error());
    window.go({u"accounts"_s, u"cases"_s});
    wait();
    auto *page = qobject_cast<AccountsPage *>(window.page());
    auto *view = page ? page->findChild<CasesView *>() : nullptr;
    for (int row = 0; view && row < view->cases().size(); ++row)
        if (view->cases().at(row).kind == kind)
            view->table()->setCurrentIndex(view->table()->model()->index(row, 0));
    return view;
}

} // namespace

void addPointsScenes(std::vector<Scene> &scenes)
{
    addShopScenes(scenes);
    addAwardScenes(scenes);
    using Wait = std::function<void()>;
    const std::vector<Scene> all{
        {u"accounts"_s, [](MainWindow &window, const Wait &wait) { account(window, wait); }},
        {u"accounts-reverse"_s, [](MainWindow &window, const Wait &wait) { account(window, wait, u"accounts.reverse"_s); }},
        {u"accounts-open"_s, [](MainWindow &window, const Wait &wait) { account(window, wait, u"accounts.new"_s); }},
        {u"accounts-ranking"_s, [](MainWindow &window, const Wait &) { window.go({u"accounts"_s, u"ranking"_s}); }},
        {u"accounts-ranking-grids"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"accounts"_s, u"ranking"_s});
             wait();
             if (auto *page = qobject_cast<AccountsPage *>(window.page()))
                 page->ranking()->by()->setCurrentIndex(2);
         }},
        {u"accounts-year"_s, [](MainWindow &window, const Wait &) { window.go({u"accounts"_s, u"year"_s}); }},
        {u"accounts-givers"_s, [](MainWindow &window, const Wait &) { window.go({u"accounts"_s, u"givers"_s}); }},
        {u"accounts-none"_s, [](MainWindow &window, const Wait &) { window.go({u"accounts"_s, u"balance > 900000"_s}); }},
        {u"accounts-cases-none"_s, [](MainWindow &window, const Wait &) { window.go({u"accounts"_s, u"cases"_s}); }},
        // These write into the copy that is drawn: after all others of points.
        {u"accounts-cases"_s, [](MainWindow &window, const Wait &wait) { cases(window, wait, u"settled_over"_s); }},
        {u"accounts-cases-accounts"_s, [](MainWindow &window, const Wait &wait) { cases(window, wait, u"two_accounts"_s); }},
        {u"accounts-cases-stock"_s, [](MainWindow &window, const Wait &wait) { cases(window, wait, u"stock"_s); }},
        {u"accounts-cases-overdrawn"_s, [](MainWindow &window, const Wait &wait) { cases(window, wait, u"overdrawn"_s); }},
        {u"accounts-cases-settled"_s,
         [](MainWindow &window, const Wait &wait) {
             if (CasesView *view = cases(window, wait, u"twice_settled"_s))
                 view->begin(u"reverse"_s);
         }},
    };
    scenes.insert(scenes.end(), all.begin(), all.end());
}

} // namespace Allpost
