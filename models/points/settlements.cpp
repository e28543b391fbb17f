// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/shoprows.h"
#include "models/points/slips.h"
#include "models/points/vouchers.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settlements)
};

Result<QList<VoucherCard>> cards(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto rows = Query::run(db, sql, bindings);
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    QList<VoucherCard> all;
    for (Key key : std::as_const(keys)) {
        auto one = Vouchers::card(db, key);
        if (!one)
            return one.error();
        all << *one;
    }
    return all;
}

Status readNames(const Database &db, SettlementCard &card)
{
    auto rows = Query::run(db, u"SELECT (SELECT name FROM merchant WHERE key = :merchant), (SELECT name FROM worker WHERE key = :worker)"_s,
                           {{u":merchant"_s, card.settlement.merchant}, {u":worker"_s, card.settlement.worker}});
    if (!rows)
        return rows.error();
    if (rows->next()) {
        card.merchant = rows->text(0);
        card.worker = rows->text(1);
    }
    return {};
}

} // namespace

Result<SettlementCard> Settlements::preview(const Database &db, Key merchant, QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid() || until < from)
        return Error{ErrorCode::Invalid, Words::tr("Give the first and the last day of the period."), u"until_on"_s};
    SettlementCard card;
    card.settlement.merchant = merchant;
    card.settlement.fromOn = from.toString(Qt::ISODate);
    card.settlement.untilOn = until.toString(Qt::ISODate);
    auto vouchers = cards(db, u"SELECT DISTINCT e.voucher FROM voucher_event e WHERE e.merchant = :merchant AND e.step = 'redeem' AND e.at >= :from AND e.at < :until "
                              "AND NOT EXISTS (SELECT 1 FROM voucher_event x WHERE x.voucher = e.voucher AND x.step = 'settle') ORDER BY e.voucher"_s,
                          {{u":merchant"_s, merchant}, {u":from"_s, from.toString(Qt::ISODate)}, {u":until"_s, until.addDays(1).toString(Qt::ISODate)}});
    if (!vouchers)
        return vouchers.error();
    card.vouchers = *vouchers;
    qint64 points = 0, value = 0;
    for (const VoucherCard &voucher : std::as_const(card.vouchers)) {
        points += voucher.voucher.points.value_or(0);
        value += voucher.voucher.faceValue.value_or(0);
    }
    card.settlement.vouchers = card.vouchers.size();
    card.settlement.points = points;
    card.settlement.value = value;
    if (auto named = readNames(db, card); !named)
        return named.error();
    return card;
}

Result<Key> Settlements::settle(Store &store, Key merchant, QDate from, QDate until)
{
    auto work = UnitOfWork::begin(store, {u"merchant.settle"_s});
    if (!work)
        return work.error();
    auto seen = preview((*work)->db(), merchant, from, until);
    if (!seen)
        return seen.error();
    if (seen->vouchers.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("%1 redeemed nothing in these days that is not settled.").arg(seen->merchant), {}};
    auto number = ShopRows::nextNumber((*work)->db(), u"merchant_settlement"_s, store.deskLetter() + u"-S"_s);
    if (!number)
        return number.error();
    const QString at = Slips::moment();
    seen->settlement.number = *number;
    seen->settlement.worker = store.worker();
    auto key = (*work)->create(seen->settlement);
    if (!key)
        return key;
    for (const VoucherCard &voucher : std::as_const(seen->vouchers)) {
        VoucherEvent event;
        event.voucher = voucher.key;
        event.step = u"settle"_s;
        event.at = at;
        event.merchant = merchant;
        event.worker = store.worker();
        event.settlement = *key;
        if (auto made = (*work)->create(event); !made)
            return made;
    }
    auto source = Accounts::system((*work)->db(), u"source"_s);
    auto account = Accounts::need(**work, store, AccountHolder::ofMerchant(merchant));
    if (!source || !account)
        return !source ? source.error() : account.error();
    PointsTransfer transfer;
    transfer.kind = u"settle"_s;
    transfer.fromAccount = *account;
    transfer.toAccount = *source;
    transfer.amount = seen->settlement.points;
    transfer.reason = Words::tr("Settled with %1: %2").arg(seen->merchant, *number);
    transfer.deedOn = at.left(10);
    transfer.enteredAt = at;
    transfer.settlement = *key;
    if (auto posted = Ledger::post(**work, store, transfer); !posted)
        return posted;
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<SettlementCard> Settlements::card(const Database &db, Key settlement)
{
    auto snapshot = Store::read(db, MerchantSettlement::entity(), settlement);
    if (!snapshot)
        return snapshot.error();
    SettlementCard card;
    card.key = settlement;
    card.settlement = snapshot->as<MerchantSettlement>();
    auto vouchers = cards(db, u"SELECT DISTINCT voucher FROM voucher_event WHERE settlement = :key AND step = 'settle' ORDER BY voucher"_s, {{u":key"_s, settlement}});
    if (!vouchers)
        return vouchers.error();
    card.vouchers = *vouchers;
    if (auto named = readNames(db, card); !named)
        return named.error();
    return card;
}

Result<QList<SettlementCard>> Settlements::list(const Database &db, Key merchant)
{
    auto rows = ShopRows::all<MerchantSettlement>(db, u"WHERE (? = 0 OR t.merchant = ?) ORDER BY t.key DESC LIMIT 200"_s, {merchant, merchant});
    if (!rows)
        return rows.error();
    QList<SettlementCard> all;
    for (const auto &[key, settlement] : std::as_const(*rows)) {
        SettlementCard card;
        card.key = key;
        card.settlement = settlement;
        if (auto named = readNames(db, card); !named)
            return named.error();
        all << card;
    }
    return all;
}

} // namespace Allpost
