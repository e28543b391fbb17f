// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/points/accountcard.h"

class QStandardItemModel;
class QVBoxLayout;

namespace Allpost {

class Button;
class Label;
class Table;
class Workplace;

/// The points of a person or a household beside the rest of what is known: what stands on each account, the latest
/// movements, one key to exchange. Hidden where nobody has an account; follows the office by itself.
class PointsCard : public Card
{
    Q_OBJECT
public:
    explicit PointsCard(QWidget *parent = nullptr);

    void setWorkplace(Workplace *workplace);
    /// One of these; 0: nothing is shown.
    void setResident(Key resident);
    void setHousehold(Key household);
    void refresh();
    /// The first account, by which one goes on to exchange; 0: there is none.
    Key account() const { return m_accounts.isEmpty() ? 0 : m_accounts.first().key; }
    qint64 balance() const;
    QStandardItemModel *lines() const { return m_model; }

public Q_SLOTS:
    /// To the exchange with this account; without one to the opening of an account.
    void exchange();
    void openStatement();

private:
    void clear();

    Workplace *m_workplace = nullptr;
    Key m_resident = 0;
    Key m_household = 0;
    QList<AccountCard> m_accounts;
    QVBoxLayout *m_rows;
    QStandardItemModel *m_model;
    Table *m_table;
    Button *m_exchange;
};

} // namespace Allpost
