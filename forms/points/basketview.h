// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/points/accounthall.h"
#include "models/points/goodslist.h"

#include <QWidget>

namespace Allpost {

class Button;
class Card;
class Chip;
class ExchangeBasket;
class FavouriteRow;
class Label;
class PickLine;
class ShortList;
class Table;
class Workplace;

/// The account in front and its basket: what is taken, what it costs, what lies there before and after, what remains.
class BasketView : public QWidget
{
    Q_OBJECT
public:
    BasketView(Workplace &workplace, ExchangeBasket &basket, QWidget *parent = nullptr);

    /// Who is in front; the basket has the account already.
    void begin(const AccountChoice &who);
    QString name() const;
    /// The line under the cursor; -1: none.
    int row() const;
    PickLine *input() const { return m_input; }
    Table *table() const { return m_table; }
    /// Buttons at the foot: the deeds of the page.
    void addDeed(QWidget *button);
    /// At the right end of the account's card.
    void addCorner(QWidget *button);
    /// What a reader read or a person typed for goods; false when no goods have it.
    bool take(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void showHits();
    void showLines();

    Workplace &m_workplace;
    ExchangeBasket &m_basket;
    Label *m_name;
    Label *m_facts;
    Label *m_number;
    Label *m_points;
    Label *m_reserved;
    QWidget *m_cornerRow;
    Card *m_card;
    Label *m_count;
    PickLine *m_input;
    FavouriteRow *m_favourites;
    ShortList *m_list;
    Table *m_table;
    Label *m_none;
    Label *m_totalName;
    Label *m_total;
    Label *m_afterName;
    Label *m_after;
    Label *m_why;
    QWidget *m_deeds;
    QList<GoodsEntry> m_hits;
};

} // namespace Allpost
