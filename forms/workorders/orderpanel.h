// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/sidepanel.h"
#include "models/workorders/orderflow.h"
#include "models/dictionary/value.h"

class QTimer;

namespace Allpost {

class Workplace;
struct OrderCard;

/// The order under the cursor in short: who, where, whose it is; its clock; what happened last; the one next step.
class OrderPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit OrderPanel(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    /// 0: none. Read a moment later, so that walking over cards stays quick.
    void setOrder(Key order);
    Key order() const { return m_order; }
    /// It was hidden when it should have been read.
    bool isStale() const { return m_stale; }
    void refresh();
    /// A step as a deed: 受理, 分派.
    static QString deed(OrderDo step);
    /// What the button of the next step does; Unknown: nothing.
    OrderDo nextStep() const { return m_next; }

Q_SIGNALS:
    void lifelineWanted();
    /// needs: it must say more than that it was taken.
    void stepWanted(Allpost::OrderDo step, bool needs);

private:
    void showNone();
    void showCard(const OrderCard &card);
    void showNext(const OrderCard &card);
    QWidget *clockCard(const OrderCard &card) const;

    Workplace *m_workplace = nullptr;
    Key m_order = 0;
    OrderDo m_next = OrderDo::Unknown;
    bool m_needs = false;
    bool m_stale = false;
    Button *m_lifeline;
    Button *m_step;
    QTimer *m_soon;
};

} // namespace Allpost
