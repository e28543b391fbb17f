// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/shared/takesscans.h"
#include "forms/visits/visitsubject.h"
#include "models/store/store.h"

class QStackedWidget;
class QTimer;

namespace Allpost {

class AccountListView;
class AccountPanel;
class Banner;
class CasesView;
class GiversView;
class PageHead;
class ProofLine;
class RankingView;
class SavedViews;
class Tabs;
class PointsYearView;

/// 积分账户: the list of accounts with the statement of the one under the cursor, ranking, who gave and who received, the
/// year on one page, and what two desks did apart. At the foot the line that proves the ledger.
class AccountsPage : public Page, public TakesScans, public HasVisitSubject
{
    Q_OBJECT
public:
    /// The tabs in their order; the office's own views stand behind them.
    enum Tab { All, Households, People, Outsiders, Merchants, Ranking, Givers, Year, Cases, TabCount };

    explicit AccountsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~AccountsPage() override;

    /// what: the key of an account; the name of a tab (all, households, people, outsiders, merchants, ranking, givers, year,
    /// cases); a map with account, or with open (and resident or household) to open one; another text is a condition.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;
    bool leave() override;
    bool takeScan(const ScannedText &scan) override;
    VisitSubject visitSubject() const override;

    AccountListView *list() const { return m_list; }
    AccountPanel *panel() const { return m_panel; }
    RankingView *ranking() const { return m_ranking; }
    GiversView *givers() const { return m_givers; }
    PointsYearView *year() const { return m_year; }
    CasesView *cases() const { return m_cases; }
    ProofLine *proof() const { return m_proof; }
    Tabs *tabs() const { return m_tabs; }

private:
    struct View { const char *name; const char *condition; };
    static const View &view(int tab);

    void addCommands();
    void chooseTab(int tab);
    void showTabs();
    void showFront();
    void countCases();
    void changed(const ChangeSet &changes);
    void step(int by);
    void print();
    void exportShown();
    void saveView();
    void stepBack();
    void act();
    void openAccount(Key account);

    PageHead *m_head;
    Tabs *m_tabs;
    Banner *m_banner;
    QStackedWidget *m_views;
    AccountListView *m_list;
    AccountPanel *m_panel;
    RankingView *m_ranking;
    GiversView *m_givers;
    PointsYearView *m_year;
    CasesView *m_cases;
    ProofLine *m_proof;
    SavedViews *m_saved;
    bool m_stale = true;
    int m_openCases = -1;
};

} // namespace Allpost
