// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/ledger.h"
#include "models/points/slips.h"

#include <QObject>

namespace Allpost {

class Workplace;

/// What lies in the basket of the account in front, what it costs, what remains, and why it cannot be exchanged.
class ExchangeBasket : public QObject
{
    Q_OBJECT
public:
    struct Line
    {
        GoodsEntry goods = {};
        qint64 quantity = 0;
        StockLevel there = {};

        qint64 sum() const { return goods.price() * quantity; }
        bool isShort() const { return goods.isStocked() && quantity > there.available(); }
        /// After the exchange so little is left that it is to be bought.
        bool isLow() const { return goods.isStocked() && goods.goods.lowAt && there.quantity - quantity <= *goods.goods.lowAt; }
    };

    explicit ExchangeBasket(Workplace &workplace, QObject *parent = nullptr);

    /// Goods, favourites and stock anew.
    void load();
    void begin(Key account, Key resident, Key outsider);
    void leave();
    bool isOpen() const { return m_account; }
    Key account() const { return m_account; }

    const QList<GoodsEntry> &goods() const { return m_goods; }
    /// The things behind the digits 1 to 9.
    const QList<GoodsEntry> &favourites() const { return m_favourites; }
    const QList<Line> &lines() const { return m_lines; }

    void add(Key goods, qint64 by = 1);
    /// More or less of a line; none left takes it out.
    void change(int row, qint64 by);
    void takeOut(int row);
    void clear();

    qint64 total() const;
    qint64 pieces() const;
    const PointsBalance &balance() const { return m_balance; }
    qint64 after() const { return m_balance.available() - total(); }
    qint64 missing() const { return qMax<qint64>(0, -after()); }
    /// A sentence; empty: it can be exchanged.
    QString whyNot() const;
    Basket basket() const;

Q_SIGNALS:
    void changed();

private:
    void readBalance();

    Workplace &m_workplace;
    QList<GoodsEntry> m_goods;
    QList<GoodsEntry> m_favourites;
    QList<Line> m_lines;
    PointsBalance m_balance;
    Key m_account = 0;
    Key m_resident = 0;
    Key m_outsider = 0;
};

} // namespace Allpost
