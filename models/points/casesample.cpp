// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/casesample.h"

#include "models/access/workers.h"
#include "models/points/cases.h"
#include "models/points/ledger.h"
#include "models/points/shoprows.h"
#include "models/points/stock.h"

#include <functional>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The letter of the desk whose deeds these would be.
const QString Other = u"B"_s;

class Cases
{
public:
    explicit Cases(Store &store) : m_store(store) {}

    Status run()
    {
        auto accounts = ShopRows::all<PointsAccount>(m_store.db(), u"WHERE t.household IS NOT NULL AND t.closed_on IS NULL ORDER BY t.key LIMIT 4"_s);
        auto workers = Workers::list(m_store.db());
        if (!accounts || !workers)
            return !accounts ? accounts.error() : workers.error();
        m_accounts = *accounts;
        for (const Workers::Entry &entry : *workers)
            if (entry.key != m_store.worker() && !m_second)
                m_second = entry.key;
        for (auto make : {&Cases::overdrawn, &Cases::twoAccounts, &Cases::twiceReversed, &Cases::stock, &Cases::twiceRedeemed, &Cases::paidTwice, &Cases::settledTwice})
            if (auto done = (this->*make)(); !done)
                return done;
        return {};
    }

private:
    Status inDeed(const std::function<Status(UnitOfWork &)> &write)
    {
        auto work = UnitOfWork::begin(m_store, {u"sample.fill"_s});
        if (!work)
            return work.error();
        if (auto done = write(**work); !done)
            return done;
        auto done = (*work)->commit();
        return done ? Status() : Status(done.error());
    }

    template <typename Record>
    static Status keep(UnitOfWork &work, const Record &record)
    {
        auto made = work.create(record);
        return made ? Status() : Status(made.error());
    }

    /// As the other desk would have numbered it.
    PointsTransfer theirs(PointsTransfer transfer)
    {
        transfer.desk = Other;
        transfer.seq = ++m_seq;
        transfer.enteredAt = QDate::currentDate().toString(Qt::ISODate) + u"T09:%1:00"_s.arg(10 + m_seq);
        transfer.deedOn = transfer.enteredAt.left(10);
        return transfer;
    }

    Status spend(const std::pair<Key, PointsAccount> &account, qint64 beyond)
    {
        auto shop = Accounts::system(m_store.db(), u"store"_s);
        auto held = Ledger::balance(m_store.db(), account.first);
        if (!shop || !held)
            return !shop ? shop.error() : held.error();
        PointsTransfer spent;
        spent.kind = u"exchange"_s;
        spent.fromAccount = account.first;
        spent.toAccount = *shop;
        spent.amount = qMax<qint64>(0, held->balance) + beyond;
        spent.reason = u"食用油 1"_s;
        spent.worker = m_second;
        return inDeed([&](UnitOfWork &work) { return keep(work, theirs(spent)); });
    }

    Status overdrawn() { return m_accounts.isEmpty() ? Status() : spend(m_accounts.at(0), 45); }

    Status twoAccounts()
    {
        if (m_accounts.size() < 2)
            return {};
        PointsAccount again = m_accounts.at(1).second;
        again.desk = Other;
        again.seq = 12;
        again.number = u"B-10012"_s;
        again.code = u"B000000012"_s;
        again.openedOn = QDate::currentDate().toString(Qt::ISODate);
        return inDeed([&](UnitOfWork &work) { return keep(work, again); });
    }

    Status twiceReversed()
    {
        auto found = ShopRows::all<PointsTransfer>(m_store.db(), u"WHERE t.reverses IS NOT NULL ORDER BY t.key LIMIT 1"_s);
        if (!found || found->isEmpty())
            return found ? Status() : Status(found.error());
        return inDeed([&](UnitOfWork &work) { return keep(work, theirs(found->first().second)); });
    }

    /// The last two slips with one kind of goods, and the movements that were one too many.
    Status stock()
    {
        auto out = ShopRows::all<StockMovement>(m_store.db(), u"WHERE t.slip IS NOT NULL AND t.quantity < 0 ORDER BY t.key DESC LIMIT 1"_s);
        if (!out || out->isEmpty())
            return out ? Status() : Status(out.error());
        StockMovement given = out->first().second;
        auto level = Stock::level(m_store.db(), given.goods, given.place);
        if (!level)
            return level.error();
        given.number.clear();
        given.quantity = -level->quantity - 2;
        return inDeed([&](UnitOfWork &work) { return keep(work, given); });
    }

    Status twiceRedeemed()
    {
        auto paid = ShopRows::all<PointsTransfer>(m_store.db(), u"WHERE t.kind = 'redeem' AND NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher = t.voucher AND e.step = 'settle') ORDER BY t.key LIMIT 1"_s);
        if (!paid || paid->isEmpty())
            return paid ? Status() : Status(paid.error());
        auto event = ShopRows::all<VoucherEvent>(m_store.db(), u"WHERE t.step = 'redeem' AND t.voucher = ?"_s, {qlonglong(paid->first().second.voucher)});
        if (!event || event->isEmpty())
            return event ? Status() : Status(event.error());
        const PointsTransfer again = theirs(paid->first().second);
        VoucherEvent redeemed = event->first().second;
        redeemed.at = again.enteredAt;
        redeemed.worker = m_second;
        return inDeed([&](UnitOfWork &work) -> Status {
            auto noted = keep(work, redeemed);
            return noted ? keep(work, again) : noted;
        });
    }

    Status paidTwice()
    {
        auto statement = ShopRows::all<MerchantSettlement>(m_store.db(), u"ORDER BY t.key LIMIT 1"_s);
        if (!statement || statement->isEmpty())
            return statement ? Status() : Status(statement.error());
        auto events = ShopRows::all<VoucherEvent>(m_store.db(), u"WHERE t.settlement = ? ORDER BY t.key"_s, {qlonglong(statement->first().first)});
        auto points = ShopRows::all<PointsTransfer>(m_store.db(), u"WHERE t.settlement = ? AND t.kind = 'settle'"_s, {qlonglong(statement->first().first)});
        if (!events || !points || points->isEmpty())
            return !events ? events.error() : points ? Status() : Status(points.error());
        return inDeed([&](UnitOfWork &work) -> Status {
            MerchantSettlement again = statement->first().second;
            again.number = u"B-S0001"_s;
            again.worker = m_second;
            auto made = work.create(again);
            if (!made)
                return made.error();
            for (auto [key, event] : *events) {
                event.settlement = *made;
                if (auto noted = keep(work, event); !noted)
                    return noted;
            }
            PointsTransfer paid = theirs(points->first().second);
            paid.settlement = *made;
            return keep(work, paid);
        });
    }

    /// Made good here, and by the other desk as well.
    Status settledTwice()
    {
        if (m_accounts.size() < 3 || !m_second)
            return {};
        const Key account = m_accounts.at(2).first;
        if (auto spent = spend(m_accounts.at(2), 30); !spent)
            return spent;
        auto cases = PointsCases::open(m_store.db(), account);
        if (!cases)
            return cases.error();
        for (const PointsCase &one : *cases) {
            if (one.kind != "overdrawn"_L1)
                continue;
            if (auto done = PointsCases::settle(m_store, one, u"compensate"_s, m_second, {}); !done)
                return done;
            auto event = ShopRows::all<PointsCaseEvent>(m_store.db(), u"WHERE t.kind = 'overdrawn' AND t.account = ? ORDER BY t.key DESC LIMIT 1"_s, {qlonglong(account)});
            auto points = ShopRows::all<PointsTransfer>(m_store.db(), u"WHERE t.kind = 'allow' AND t.to_account = ? ORDER BY t.key DESC LIMIT 1"_s, {qlonglong(account)});
            if (!event || !points || event->isEmpty() || points->isEmpty())
                return !event ? event.error() : points ? Status() : Status(points.error());
            return inDeed([&](UnitOfWork &work) -> Status {
                auto noted = keep(work, event->first().second);
                return noted ? keep(work, theirs(points->first().second)) : noted;
            });
        }
        return {};
    }

    Store &m_store;
    QList<std::pair<Key, PointsAccount>> m_accounts;
    Key m_second = 0;
    qint64 m_seq = 0;
};

} // namespace

Status fillCases(Store &store)
{
    auto open = PointsCases::count(store.db());
    if (!open || *open)
        return open ? Status() : Status(open.error());
    return Cases(store).run();
}

} // namespace Allpost
