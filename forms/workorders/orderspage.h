// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/store/store.h"
#include "models/workorders/orderlists.h"
#include "models/workorders/workorder.h"

#include <QHash>

#include <memory>
#include <optional>

class QTimer;

namespace Allpost {

class OrderBoard;
class OrderBoardModel;
class OrderCalendar;
class OrderListView;
class SavedViews;

namespace Ui {
class OrdersPage;
}

/// 工单: the board, what is mine, the list with its views, the calendar of limits; beside them the order under the cursor.
class OrdersPage : public Page
{
    Q_OBJECT
public:
    /// The tabs in their order; the office's own views stand behind them.
    enum Tab { Board, Desk, Overdue, DueToday, CallBack, Waiting, External, Closed, All, Calendar, TabCount };

    explicit OrdersPage(Workplace &workplace, QWidget *parent = nullptr);
    ~OrdersPage() override;

    /// what: board, desk, overdue, today, callback, waiting, external, closed, all, calendar; another text is a condition in
    /// the filter language; nothing: as it was left.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    OrderBoard *board() const { return m_board; }
    OrderBoard *desk() const { return m_deskBoard; }
    OrderCalendar *calendar() const { return m_calendar; }
    OrderListView *list() const { return m_list; }
    /// Orders the next step is for: those chosen with Space, else the one under the cursor.
    QList<Key> chosen() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct View { const char *name; const char *condition; const char *conditionZh; const char *sort; bool down; };
    static QString conditionOf(const View &view);
    static const View &view(int tab);

    void addCommands();
    void addHeadButtons();
    void chooseTab(int tab);
    void showTabs();
    void showCounts(const OrderLists::Counts &counts);
    void load();
    void loadBoard();
    void loadDesk();
    void loadCalendar();
    void loadDay();
    void showContested(const OrderLists::Board &board);
    void changed(const ChangeSet &changes);
    const WorkingTime *time();
    Key current() const;
    OrderBoard *boardInFront() const;
    void focusView();
    void showPanel(Key order);
    void placePanel();
    void open(Key order);
    void openMore(const OrderBoardModel &model, int lane);

    void take(OrderDo step, bool needs);
    void takeAll(const OrderEvent &event, const QString &question, const QString &deed, const QString &said);
    void urge();
    void accept();
    void archive();
    void printSlips();
    void printLifeline();
    void printShown();
    void exportShown();
    void saveView();
    void stepBack();

    std::unique_ptr<Ui::OrdersPage> m_ui;
    OrderBoardModel *m_boardModel;
    OrderBoardModel *m_deskModel;
    OrderBoard *m_board;
    OrderBoard *m_deskBoard;
    OrderListView *m_list;
    OrderCalendar *m_calendar;
    SavedViews *m_views;
    QTimer *m_minute;
    std::optional<WorkingTime> m_time;
    OrderLists::Counts m_counts;
    bool m_stale = true;
    bool m_panelClosed = false;
};

} // namespace Allpost
