// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/workorders/orders.h"

class QStandardItemModel;

namespace Allpost {

class Button;
class Label;
class Table;

/// Open orders that may be the same trouble as the one being typed: one more asks, or a new one after all.
class SimilarPanel : public Card
{
    Q_OBJECT
public:
    explicit SimilarPanel(QWidget *parent = nullptr);

    void setOrders(const QList<SimilarOrder> &orders);
    const QList<SimilarOrder> &orders() const { return m_orders; }
    /// The one marked; order 0: none.
    SimilarOrder current() const;
    /// Marks the next (1) or the one before (-1), from wherever the focus is.
    void step(int by);
    Table *list() const { return m_list; }

Q_SIGNALS:
    void joinWanted();
    void openWanted(qlonglong order);

private:
    QList<SimilarOrder> m_orders;
    QStandardItemModel *m_model;
    Table *m_list;
    Label *m_none;
    Button *m_join;
};

} // namespace Allpost
