// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/shopsample.h"

#include "models/points/accounts.h"
#include "models/points/dayclose.h"
#include "models/points/ledger.h"
#include "models/points/shoprows.h"
#include "models/points/vouchers.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAccounts = 60;
constexpr int PastSlips = 64;
constexpr int TodaySlips = 6;
constexpr int DaysBack = 56;

struct Holder
{
    Key account = 0;
    Key resident = 0;
    qint64 points = 0;
};

QString moment(QDate day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute)).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

/// 69 and ten digits with the check digit that fits.
QString barcode(int number)
{
    const QString body = u"69"_s + QString::number(4210000000LL + number * 137);
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += body.at(body.size() - 1 - i).digitValue() * (i % 2 ? 1 : 3);
    return body + QString::number((10 - sum % 10) % 10);
}

/// What is done in one deed.
Status inDeed(Store &store, const std::function<Status(UnitOfWork &)> &write)
{
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    if (auto done = write(**work); !done)
        return done;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

class Filling
{
public:
    Filling(Store &store, QDate today, quint32 seed) : m_store(store), m_today(today), m_random(seed ^ 0x5409u) {}

    Status run()
    {
        auto goods = GoodsList::all(m_store.db());
        if (!goods)
            return goods.error();
        m_goods = *goods;
        for (const auto step : {&Filling::merchants, &Filling::accounts, &Filling::stock, &Filling::past, &Filling::redeemed, &Filling::yesterday, &Filling::present})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    Status merchants()
    {
        struct Shop { QString name, offer, contact, phone, part; };
        static const QList<Shop> shops {{u"阿英理发店"_s, u"理发、社区老人上门理发"_s, u"刘英"_s, u"13904590101"_s, u"理发"_s},
                                         {u"庆新洗车行"_s, u"小型车普洗"_s, u"孙强"_s, u"13904590102"_s, u"洗车"_s},
                                         {u"创业城物业服务中心"_s, u"物业费抵扣"_s, u"王主任"_s, u"0459-5900101"_s, u"物业"_s},
                                         {u"老街早餐铺"_s, u"豆浆油条套餐"_s, u"赵师傅"_s, u"13904590103"_s, u"早餐"_s},
                                         {u"暖心家政"_s, u"保洁 1 小时"_s, u"钱敏"_s, u"13904590104"_s, u"家政"_s}};
        return inDeed(m_store, [&](UnitOfWork &work) -> Status {
            for (const Shop &shop : shops) {
                Merchant merchant;
                merchant.name = shop.name;
                merchant.offer = shop.offer;
                merchant.contact = shop.contact;
                merchant.phone = shop.phone;
                merchant.address = u"小区底商"_s;
                merchant.since = m_today.addDays(-200).toString(Qt::ISODate);
                auto key = work.create(merchant);
                if (!key)
                    return key.error();
                for (GoodsEntry &one : m_goods)
                    if (one.goods.name.contains(shop.part)) {
                        auto seen = Store::read(work.db(), Goods::entity(), one.key);
                        if (!seen)
                            return seen.error();
                        one.goods.merchant = *key;
                        if (auto changed = work.change(*seen, one.goods); !changed)
                            return changed.error();
                    }
            }
            for (int i = 0; i < m_goods.size(); ++i)
                if (m_goods[i].isStocked() && m_goods[i].goods.barcode.isEmpty()) {
                    auto seen = Store::read(work.db(), Goods::entity(), m_goods[i].key);
                    if (!seen)
                        return seen.error();
                    m_goods[i].goods.barcode = barcode(i + 1);
                    if (auto changed = work.change(*seen, m_goods[i].goods); !changed)
                        return changed.error();
                }
            return {};
        });
    }

    /// Households that have points already, and some more with opening points.
    Status accounts()
    {
        auto rows = Query::run(m_store.db(), u"SELECT m.household, min(m.resident) FROM membership m JOIN resident r ON r.key = m.resident WHERE m.until IS NULL AND r.died_on IS NULL AND m.relation = '02' "
                                             "GROUP BY m.household ORDER BY m.household LIMIT 400"_s);
        if (!rows)
            return rows.error();
        QList<std::pair<Key, Key>> homes;
        while (rows->next())
            homes.append({rows->number(0), rows->number(1)});
        return inDeed(m_store, [&](UnitOfWork &work) -> Status {
            auto source = Accounts::needSystem(work, m_store, u"source"_s);
            auto shop = Accounts::needSystem(work, m_store, u"store"_s);
            if (!source || !shop)
                return !source ? source.error() : shop.error();
            Posting posting(work, m_store);
            const qsizetype step = qMax<qsizetype>(1, homes.size() / MostAccounts);
            for (qsizetype i = 0; i < homes.size() && m_holders.size() < MostAccounts; i += step) {
                auto account = Accounts::need(work, m_store, AccountHolder::ofHousehold(homes.at(i).first));
                if (!account)
                    return account.error();
                auto balance = posting.balance(*account);
                if (!balance)
                    return balance.error();
                Holder holder{*account, homes.at(i).second, balance->available()};
                if (holder.points < 150) {
                    PointsTransfer opening;
                    opening.kind = u"opening"_s;
                    opening.fromAccount = *source;
                    opening.toAccount = *account;
                    opening.amount = 180 + m_random.bounded(40) * 10;
                    opening.reason = u"上年积分转入"_s;
                    opening.deedOn = m_today.addDays(-DaysBack - 10).toString(Qt::ISODate);
                    opening.enteredAt = moment(m_today.addDays(-DaysBack - 10), 9, int(i % 60));
                    if (auto posted = posting.post(opening); !posted)
                        return posted.error();
                    holder.points += *opening.amount;
                }
                m_holders.append(holder);
            }
            return {};
        });
    }

    Status stock()
    {
        static const QStringList donors{u"庆新商贸行"_s, u"社区共建单位联合会"_s, u"老街粮油店"_s, u"爱心居民李师傅"_s, u"驻区银行网点"_s};
        // Each in a deed of its own: what came first goes out first.
        for (int i = 0; i < m_goods.size(); ++i) {
            const GoodsEntry &one = m_goods.at(i);
            if (!one.isStocked())
                continue;
            for (int part = 0; part < (i % 3 ? 1 : 2); ++part) {
                const bool donated = (i + part) % 2 == 0;
                const auto done = inDeed(m_store, [&](UnitOfWork &work) -> Status {
                    StockMovement in;
                    in.goods = one.key;
                    in.kind = donated ? u"donated"_s : u"bought"_s;
                    // A few run low.
                    in.quantity = i % 7 == 5 ? 6 : 24 + m_random.bounded(5) * 6;
                    in.at = moment(m_today.addDays(-DaysBack - 6 + part * 20), 10, 5);
                    if (donated)
                        in.donor = donors.at((i + part) % donors.size());
                    in.value = *in.quantity * one.price() * 100;
                    auto moved = Stock::move(work, m_store, in);
                    return moved ? Status() : Status(moved.error());
                });
                if (!done)
                    return done;
            }
        }
        return {};
    }

    /// Something the holder can pay and the shelf has.
    Basket basketFor(Holder &holder, qint64 &sum)
    {
        Basket basket{holder.account, holder.resident, 0, {}};
        sum = 0;
        for (int tries = 0; tries < 8 && basket.lines.size() < 1 + int(m_random.bounded(3)); ++tries) {
            // The first ones are taken most often.
            const int at = qMin(int(m_random.bounded(int(m_goods.size()))), int(m_random.bounded(int(m_goods.size()))));
            const GoodsEntry &one = m_goods.at(at);
            const bool isThere = std::any_of(basket.lines.cbegin(), basket.lines.cend(), [&](const BasketLine &line) { return line.goods == one.key; });
            if (isThere || sum + one.price() > holder.points)
                continue;
            if (auto level = Stock::level(m_store.db(), one.key, m_store.deskLetter()); one.isStocked() && (!level || level->available() < 2))
                continue;
            basket.lines.append({one.key, 1});
            sum += one.price();
        }
        return basket;
    }

    Status exchange(bool done, const QString &at, Key *made = nullptr)
    {
        for (int tries = 0; tries < 12; ++tries) {
            Holder &holder = m_holders[m_random.bounded(int(m_holders.size()))];
            qint64 sum = 0;
            const Basket basket = basketFor(holder, sum);
            if (basket.lines.isEmpty())
                continue;
            holder.points -= sum;
            return inDeed(m_store, [&](UnitOfWork &work) -> Status {
                auto slip = Slips::write(work, m_store, basket, done, at);
                if (slip && made)
                    *made = *slip;
                return slip ? Status() : Status(slip.error());
            });
        }
        return {};
    }

    Status past()
    {
        if (m_holders.isEmpty() || m_goods.isEmpty())
            return {};
        QStringList moments;
        for (int i = 0; i < PastSlips; ++i)
            moments << moment(m_today.addDays(-1 - int(m_random.bounded(DaysBack - 20))), 9 + int(m_random.bounded(8)), int(m_random.bounded(60)));
        std::sort(moments.begin(), moments.end());
        for (const QString &at : std::as_const(moments))
            if (auto done = exchange(true, at); !done)
                return done;
        return {};
    }

    /// Every second voucher was redeemed two days later; what was redeemed last month is settled with one merchant.
    Status redeemed()
    {
        auto vouchers = ShopRows::all<Voucher>(m_store.db(), u"ORDER BY t.key"_s);
        if (!vouchers)
            return vouchers.error();
        Key merchant = 0;
        auto done = inDeed(m_store, [&](UnitOfWork &work) -> Status {
            for (int i = 0; i < vouchers->size(); i += 2) {
                const auto &[key, voucher] = vouchers->at(i);
                const QDate day = qMin(m_today, QDate::fromString(voucher.issuedOn, Qt::ISODate).addDays(2));
                if (auto redeemed = Vouchers::redeem(work, m_store, key, 0, moment(day, 15, i % 60)); !redeemed)
                    return redeemed;
                merchant = merchant ? merchant : voucher.merchant;
            }
            return {};
        });
        if (!done || !merchant)
            return done;
        const QDate until = m_today.addDays(-15);
        auto seen = Settlements::preview(m_store.db(), merchant, until.addDays(-60), until);
        if (!seen)
            return seen.error();
        if (seen->vouchers.isEmpty())
            return {};
        auto settled = Settlements::settle(m_store, merchant, until.addDays(-60), until);
        return settled ? Status() : Status(settled.error());
    }

    Status yesterday()
    {
        auto closed = DayCloses::close(m_store, m_today.addDays(-1), moment(m_today.addDays(-1), 17, 5));
        return closed ? Status() : Status(closed.error());
    }

    Status present()
    {
        if (m_holders.isEmpty() || m_goods.isEmpty())
            return {};
        Key last = 0;
        for (int i = 0; i < TodaySlips; ++i)
            if (auto done = exchange(true, moment(m_today, 8, 32 + 4 * i), &last); !done)
                return done;
        for (int i = 0; i < 2; ++i)
            if (auto done = exchange(false, moment(m_today, 9, 2 + 7 * i)); !done)
                return done;
        auto card = last ? Slips::card(m_store.db(), last) : Result<SlipCard>(SlipCard());
        if (!card)
            return card.error();
        return last ? Slips::reverse(m_store, last, u"拿错了品种，当场退回"_s) : Status();
    }

    Store &m_store;
    QDate m_today;
    QRandomGenerator m_random;
    QList<GoodsEntry> m_goods;
    QList<Holder> m_holders;
};

} // namespace

Status fillShop(Store &store, QDate today, quint32 seed)
{
    auto there = Query::run(store.db(), u"SELECT (SELECT count(*) FROM stock_movement), (SELECT count(*) FROM goods)"_s);
    if (!there)
        return there.error();
    if (there->next() && (there->number(0) || !there->number(1)))
        return {};
    return Filling(store, today, seed).run();
}

} // namespace Allpost
