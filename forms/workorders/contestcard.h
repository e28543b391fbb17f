// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/workorders/ordercard.h"

class QVBoxLayout;

namespace Allpost {

/// Steps of two desks that cannot both hold, side by side: what, who, when, at which desk. The one that was not applied can
/// be issued again on the present state; settling says that a person looked at it.
class ContestCard : public Card
{
    Q_OBJECT
public:
    explicit ContestCard(QWidget *parent = nullptr);

    void setOrder(const OrderCard &card);

Q_SIGNALS:
    /// Issue this step again.
    void again(Allpost::Key event);
    void settle();

private:
    QWidget *side(const OrderCardEvent *event, const OrderCard &card);

    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace Allpost
