// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/views/printout.h"
#include "models/workorders/ordermeasures.h"

#include <memory>
#include <optional>

namespace Allpost {

class FigureCard;
class OrderFiguresModel;
class OrdersBehindModel;

namespace Ui {
class OrderFiguresPage;
}

/// The rates and figures of work orders of a period, in all and by department, class, force and grid, each with what it
/// counts; every number opens its orders, one key finishes the departments' bulletin to print.
class OrderFiguresPage : public Page
{
    Q_OBJECT
public:
    explicit OrderFiguresPage(Workplace &workplace, QWidget *parent = nullptr);
    ~OrderFiguresPage() override;

    /// what: a period as text (2026-11-16/2026-11-22) or "bulletin" for last week's; nothing: the one shown before, at first
    /// this week.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    bool isCounting() const { return m_counting; }
    bool showsOrders() const;
    const OrderPeriod &period() const { return m_period; }

private:
    enum PeriodKind { ThisWeek, LastWeek, ThisMonth, LastMonth, ThisQuarter, Free };
    enum View { All, Departments, Categories, Forces, Grids };

    struct Counted
    {
        std::optional<OrderMeasures> measures = {};
        QList<OrderMeasures::Part> parts = {};
    };

    void addCommands();
    void setPeriod(const OrderPeriod &period);
    void periodChosen(int kind);
    void goBy(int steps);
    void count();
    void showNumbers();
    void showDefinition();
    void changeWeights();
    void openCard(int card);
    void openCell(const QModelIndex &index);
    void openOrders(const QString &title, const QList<Key> &orders);
    void closeOrders();
    void makeBulletin(bool issue);
    void print();
    OrderMeasures::By by() const;
    Printout paper() const;

    std::unique_ptr<Ui::OrderFiguresPage> m_ui;
    QList<FigureCard *> m_cards;
    OrderFiguresModel *m_figures;
    OrdersBehindModel *m_orders;
    OrderPeriod m_period;
    OrderWeights m_weights;
    std::optional<Counted> m_counted;
    QString m_ordersTitle;
    quint64 m_run = 0;
    bool m_counting = false;
};

} // namespace Allpost
