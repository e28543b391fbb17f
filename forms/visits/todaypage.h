// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/visits/visitsubject.h"
#include "models/points/pointscounts.h"
#include "models/visits/birthdays.h"
#include "models/visits/duevisits.h"
#include "models/workorders/orderlists.h"

#include <array>
#include <memory>

class QStandardItemModel;

namespace Allpost {

class Card;
class DueModel;
class FigureCard;
class HintCounts;
class PointsToday;
class Table;

namespace Ui {
class TodayPage;
}

/// 今日: what the day asks for. Each number opens what stands behind it; below, the orders that burn, who is due and what was
/// promised, what was begun and not finished, whose birthday it is.
class TodayPage : public Page, public HasVisitSubject
{
    Q_OBJECT
public:
    explicit TodayPage(Workplace &workplace, QWidget *parent = nullptr);
    ~TodayPage() override;

    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;
    VisitSubject visitSubject() const override;

private:
    enum Figure { Due, FollowUps, Hints, Grids, Incomplete, Birthdays, OrdersOverdue, OrdersToday, CallBacks, FigureCount };
    /// What is read off the UI thread.
    struct Numbers
    {
        QList<DueVisit> due = {};
        QList<VisitLine> followUps = {};
        int grids = 0;
        int gridsWithProblems = 0;
        qint64 incomplete = 0;
        QList<RoundBirthday> birthdays = {};
        OrderLists::Counts orderCounts = {};
        QList<OrderLists::Section> orders = {};
        PointsCounts points = {};
    };

    /// In the order they stand in; where the room ends the last ones are left out.
    static constexpr std::array<int, FigureCount> Shown{OrdersOverdue, OrdersToday, Due, CallBacks, FollowUps, Hints, Grids, Incomplete, Birthdays};

    void addCommands();
    void load();
    void showNumbers();
    void showFigures();
    void makeFirst();
    void showFirst();
    void showFollowUps();
    void showBirthdays();
    void showDrafts();
    void open(int figure);
    void openDraft(const QString &name);
    bool hasPage(const QString &page) const;

    std::unique_ptr<Ui::TodayPage> m_ui;
    QList<FigureCard *> m_figures;
    QList<int> m_shown; ///< figures in sight, in the order of their digits
    DueModel *m_due;
    QStandardItemModel *m_first; ///< orders that burn
    QStandardItemModel *m_follow;
    QStandardItemModel *m_goOn;
    QStandardItemModel *m_reminders;
    HintCounts *m_hints;
    Card *m_firstCard = nullptr;
    Table *m_firstTable = nullptr;
    PointsToday *m_points = nullptr;
    Numbers m_numbers;
    bool m_loading = false;
    bool m_again = false;
    bool m_stale = true;
    bool m_wantsFocus = false;
};

} // namespace Allpost
