// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/store/store.h"
#include "models/workorders/ordercard.h"
#include "models/workorders/orders.h"

#include <memory>

class QAction;
class QLayout;

namespace Allpost {

class Button;
class Drafts;
class OrderChoicesModel;
class OrderStepForm;
class WhistleCard;

namespace Ui {
class OrderPage;
}

/// 工单: one order with all that happened to it, its clock in words, and every step of the flow: the next one as the
/// primary deed, all others in a list that says beside each why it cannot be taken now.
class OrderPage : public Page
{
    Q_OBJECT
public:
    explicit OrderPage(Workplace &workplace, QWidget *parent = nullptr);
    ~OrderPage() override;

    /// what: the key of an order; or a map with order and, if wanted, step: the code of a step to begin with.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    const OrderCard &card() const { return m_card; }
    /// Begins a step: at once when it asks nothing, else with its questions; says why when it cannot be taken.
    void openStep(OrderDo step, const OrderEvent &prefill = {});
    OrderStepForm *stepForm() const;
    WhistleCard *whistle() const;

private:
    void setUpLists();
    void addCommands();
    bool readOrder();
    void changed(const ChangeSet &changes);
    void showOrder();
    void showHead();
    void showClock();
    void showFacts();
    void showChain();
    void showCallers();
    void showLife();
    void showSteps();
    void showSlips();
    void showNext();
    void allow();
    void taken(OrderDo step);
    void takeAtOnce(OrderDo step);
    void again(Key event);
    void showPart(QWidget *part);
    void printSlip();
    void esc();
    void noteReveal();
    bool isAsking() const;
    QString draftName(OrderDo step) const;
    const OrderChoice *choice(OrderDo step) const;
    void go(const QString &page, Key key);

    std::unique_ptr<Ui::OrderPage> m_ui;
    std::unique_ptr<Drafts> m_drafts;
    OrderCard m_card;
    QList<OrderChoice> m_choices;
    OrderChoicesModel *m_steps;
    OrderChoicesModel *m_slips;
    Key m_noted = 0; ///< whose phone in full is in the log of reads already
    QAction *m_next = nullptr;
    QAction *m_take = nullptr;
    QAction *m_all = nullptr;
    QAction *m_whistle = nullptr;
    QAction *m_household = nullptr;
    Button *m_nextButton = nullptr;
};

} // namespace Allpost
