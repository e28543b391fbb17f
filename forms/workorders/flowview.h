// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/orderflow.h"

#include <QWidget>

class QGridLayout;

namespace Allpost {

/// The table of the flow as people read it, made from OrderFlow::table(): which steps each state allows and where they
/// lead, then what each step needs and who may take it.
class FlowView : public QWidget
{
    Q_OBJECT
public:
    explicit FlowView(QWidget *parent = nullptr);

    /// Marks the state an order is in.
    void setCurrent(OrderAt at);
    /// "needs a reason and words; not by who gave the answer"
    static QString rule(const OrderRule &rule);

private:
    void fill();

    QGridLayout *m_grid;
    OrderAt m_current = OrderAt::Nowhere;
};

} // namespace Allpost
