// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/settledtwice.h"
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

Result<QList<VoucherCard>> cards(const Database &db, const QList<Key> &keys)
{
    QList<VoucherCard> all;
    for (Key key : keys) {
        auto one = Vouchers::card(db, key);
        if (!one)
            return one.error();
        all << *one;
    }
    return all;
}

struct Worth
{
    qint64 points = 0;
    qint64 value = 0;
};

Worth worth(const QList<VoucherCard> &vouchers)
{
    Worth sum;
    for (const VoucherCard &voucher : vouchers) {
        sum.points += voucher.voucher.points.value_or(0);
        sum.value += voucher.voucher.faceValue.value_or(0);
    }
    return sum;
}

/// Vouchers redeemed at the merchant in these days that are to be paid.
Result<QList<VoucherCard>> toPay(const Database &db, Key merchant, QDate from, QDate until)
{
    auto rows = Query::run(db, SettledTwice::waiting() + u" AND e.merchant = :merchant AND e.at >= :from AND e.at < :until ORDER BY e.voucher"_s,
                           {{u":merchant"_s, merchant}, {u":from"_s, from.toString(Qt::ISODate)}, {u":until"_s, until.addDays(1).toString(Qt::ISODate)}});
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next()) {
        if (rows->number(2)) {
            auto owed = SettledTwice::isOwed(db, rows->number(0), merchant);
            if (!owed)
                return owed.error();
            if (!*owed)
                continue;
        }
        if (keys.isEmpty() || keys.last() != rows->number(0))
            keys << rows->number(0);
    }
    return cards(db, keys);
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
    auto vouchers = toPay(db, merchant, from, until);
    auto less = SettledTwice::outstanding(db, merchant);
    if (!vouchers || !less)
        return !vouchers ? vouchers.error() : less.error();
    card.vouchers = *vouchers;
    card.deducted = less->points;
    card.deductedValue = less->value;
    const Worth sum = worth(card.vouchers);
    card.settlement.vouchers = card.vouchers.size();
    card.settlement.points = sum.points - card.deducted;
    card.settlement.value = sum.value - card.deductedValue;
    if (auto named = readNames(db, card); !named)
        return named.error();
    return card;
}

Result<Key> Settlements::settle(Store &store, Key merchant, QDate from, QDate until)
{
    auto work = UnitOfWork::begin(store, {u"merchant.settle"_s});
    if (!work)
        return work.error();
    auto over = SettledTwice::all((*work)->db(), merchant);
    auto seen = preview((*work)->db(), merchant, from, until);
    if (!over || !seen)
        return !over ? over.error() : seen.error();
    for (const PaidOver &one : std::as_const(*over))
        if (one.step.isEmpty())
            return Error{ErrorCode::Refused, Words::tr("Statements %1 and %2 both hold voucher %3: settle that first, under Cases to settle.").arg(one.beforeNumber, one.number, one.voucherNumber), {}};
    if (seen->vouchers.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("%1 redeemed nothing in these days that is not settled.").arg(seen->merchant), {}};
    if (seen->settlement.points.value_or(0) < 1 || seen->settlement.value.value_or(0) < 0)
        return Error{ErrorCode::Refused, Words::tr("%n point(s) are to be deducted, more than these vouchers are worth: settle when %1 has redeemed more.", nullptr, int(seen->deducted)).arg(seen->merchant), {}};
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
    auto rows = Query::run(db, u"SELECT DISTINCT voucher FROM voucher_event WHERE settlement = :key AND step = 'settle' ORDER BY voucher"_s, {{u":key"_s, settlement}});
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    auto vouchers = cards(db, keys);
    if (!vouchers)
        return vouchers.error();
    card.vouchers = *vouchers;
    const Worth sum = worth(card.vouchers);
    card.deducted = sum.points - card.settlement.points.value_or(0);
    card.deductedValue = sum.value - card.settlement.value.value_or(0);
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
