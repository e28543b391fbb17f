// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/exchangebasket.h"

#include "forms/shared/workplace.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

ExchangeBasket::ExchangeBasket(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace) {}

void ExchangeBasket::load()
{
    const Database &db = m_workplace.store().db();
    const QString place = m_workplace.store().deskLetter();
    auto goods = GoodsList::all(db);
    auto best = GoodsList::favourites(db, place);
    if (!goods || !best) {
        m_workplace.complain(!goods ? goods.error() : best.error());
        return;
    }
    m_goods = *goods;
    m_favourites.clear();
    for (Key key : std::as_const(*best))
        for (const GoodsEntry &entry : std::as_const(m_goods))
            if (entry.key == key)
                m_favourites << entry;
    for (Line &line : m_lines)
        if (auto there = Stock::level(db, line.goods.key, place))
            line.there = *there;
    readBalance();
    Q_EMIT changed();
}

void ExchangeBasket::readBalance()
{
    m_balance = {};
    if (!m_account)
        return;
    auto balance = Ledger::balance(m_workplace.store().db(), m_account);
    if (!balance)
        m_workplace.complain(balance.error());
    else
        m_balance = *balance;
}

void ExchangeBasket::begin(Key account, Key resident, Key outsider)
{
    m_account = account;
    m_resident = resident;
    m_outsider = outsider;
    m_lines.clear();
    load();
}

void ExchangeBasket::leave()
{
    m_account = m_resident = m_outsider = 0;
    m_lines.clear();
    m_balance = {};
    Q_EMIT changed();
}

void ExchangeBasket::add(Key goods, qint64 by)
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).goods.key == goods) {
            change(row, by);
            return;
        }
    const auto at = std::find_if(m_goods.cbegin(), m_goods.cend(), [&](const GoodsEntry &one) { return one.key == goods; });
    if (at == m_goods.cend() || m_lines.size() >= Slips::MostLines)
        return;
    Line line{*at, by};
    if (auto there = Stock::level(m_workplace.store().db(), goods, m_workplace.store().deskLetter()))
        line.there = *there;
    m_lines << line;
    Q_EMIT changed();
}

void ExchangeBasket::change(int row, qint64 by)
{
    if (row < 0 || row >= m_lines.size())
        return;
    m_lines[row].quantity = qMin(m_lines.at(row).quantity + by, Slips::MostOfOne);
    if (m_lines.at(row).quantity < 1)
        m_lines.removeAt(row);
    Q_EMIT changed();
}

void ExchangeBasket::takeOut(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    m_lines.removeAt(row);
    Q_EMIT changed();
}

void ExchangeBasket::clear()
{
    m_lines.clear();
    Q_EMIT changed();
}

qint64 ExchangeBasket::total() const
{
    qint64 sum = 0;
    for (const Line &line : m_lines)
        sum += line.sum();
    return sum;
}

qint64 ExchangeBasket::pieces() const
{
    qint64 sum = 0;
    for (const Line &line : m_lines)
        sum += line.quantity;
    return sum;
}

Basket ExchangeBasket::basket() const
{
    Basket basket{m_account, m_resident, m_outsider, {}};
    for (const Line &line : m_lines)
        basket.lines.append({line.goods.key, line.quantity});
    return basket;
}

QString ExchangeBasket::whyNot() const
{
    auto why = Slips::whyNot(m_workplace.store(), basket());
    return why ? *why : why.error().message;
}

} // namespace Allpost
