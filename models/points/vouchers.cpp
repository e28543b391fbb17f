// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/vouchers.h"

#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/settledtwice.h"
#include "models/points/shoprows.h"
#include "models/points/slips.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Vouchers)
};

QString typedNumber(const QString &typed)
{
    QString number = typed.simplified().toUpper();
    number.remove(u' ');
    return number;
}

/// 2026-11-22T10:31:05 as people read it.
QString readable(const QString &at)
{
    return at.left(16).replace(u'T', u' ');
}

} // namespace

QString Vouchers::whyNot(const VoucherCard &card, Key merchant)
{
    switch (card.at) {
    case VoucherAt::Redeemed:
        return Words::tr("Voucher %1 was redeemed on %2 at %3, entered by %4.").arg(card.voucher.number, readable(card.redeemedAt), card.redeemedBy, card.worker);
    case VoucherAt::Cancelled: return Words::tr("Voucher %1 was cancelled: %2.").arg(card.voucher.number, card.note);
    case VoucherAt::Lapsed: return Words::tr("Voucher %1 was valid until %2.").arg(card.voucher.number, card.voucher.validUntil);
    case VoucherAt::Open: break;
    }
    if (merchant && card.voucher.merchant && merchant != card.voucher.merchant)
        return Words::tr("Voucher %1 is for %2.").arg(card.voucher.number, card.merchant);
    return {};
}

Result<Key> Vouchers::issue(UnitOfWork &work, const Store &store, const GoodsEntry &goods, Key slip, Key account, QDate on)
{
    auto number = ShopRows::nextNumber(work.db(), u"voucher"_s, store.deskLetter() + u"-Q"_s);
    if (!number)
        return number.error();
    Voucher voucher;
    voucher.number = *number;
    voucher.goods = goods.key;
    voucher.slip = slip;
    voucher.account = account;
    voucher.merchant = goods.goods.merchant;
    voucher.points = goods.price();
    voucher.faceValue = goods.goods.faceValue;
    voucher.issuedOn = on.toString(Qt::ISODate);
    voucher.validUntil = on.addDays(goods.goods.validDays.value_or(30)).toString(Qt::ISODate);
    return work.create(voucher);
}

Status Vouchers::cancelOf(UnitOfWork &work, const Store &store, Key slip, const QString &reason, const QString &at)
{
    auto vouchers = ShopRows::all<Voucher>(work.db(), u"WHERE t.slip = ? ORDER BY t.key"_s, {slip});
    if (!vouchers)
        return vouchers.error();
    for (const auto &[key, voucher] : std::as_const(*vouchers)) {
        auto seen = card(work.db(), key);
        if (!seen)
            return seen.error();
        if (seen->at == VoucherAt::Redeemed)
            return Error{ErrorCode::Refused, whyNot(*seen, 0), {}};
        VoucherEvent event;
        event.voucher = key;
        event.step = u"cancel"_s;
        event.at = at;
        event.worker = store.worker();
        event.note = reason.simplified();
        if (auto made = work.create(event); !made)
            return made.error();
    }
    return {};
}

Result<VoucherCard> Vouchers::card(const Database &db, Key voucher, QDate today)
{
    auto snapshot = Store::read(db, Voucher::entity(), voucher);
    if (!snapshot)
        return snapshot.error();
    VoucherCard card;
    card.key = voucher;
    card.voucher = snapshot->as<Voucher>();
    auto names = Query::run(db, u"SELECT g.name, m.name, s.number FROM voucher v LEFT JOIN goods g ON g.key = v.goods LEFT JOIN merchant m ON m.key = v.merchant "
                                "LEFT JOIN points_slip s ON s.key = v.slip WHERE v.key = :key"_s, {{u":key"_s, voucher}});
    if (!names)
        return names.error();
    if (names->next()) {
        card.goods = names->text(0);
        card.merchant = names->text(1);
        card.slip = names->text(2);
    }
    auto events = Query::run(db, u"SELECT e.step, e.at, e.note, e.settlement, m.name, w.name FROM voucher_event e LEFT JOIN merchant m ON m.key = e.merchant "
                                 "LEFT JOIN worker w ON w.key = e.worker WHERE e.voucher = :key ORDER BY e.at, e.key"_s, {{u":key"_s, voucher}});
    if (!events)
        return events.error();
    while (events->next()) {
        const QString step = events->text(0);
        if (step == "redeem"_L1 && card.at != VoucherAt::Redeemed) {
            card.at = VoucherAt::Redeemed;
            card.redeemedAt = events->text(1);
            card.redeemedBy = events->text(4).isEmpty() ? Words::tr("the office") : events->text(4);
            card.worker = events->text(5);
            card.note = events->text(2);
        } else if (step == "cancel"_L1 && card.at == VoucherAt::Open) {
            card.at = VoucherAt::Cancelled;
            card.note = events->text(2);
        } else if (step == "settle"_L1) {
            card.settlement = events->number(3);
        }
    }
    if (card.at == VoucherAt::Open && !card.voucher.validUntil.isEmpty() && card.voucher.validUntil < today.toString(Qt::ISODate))
        card.at = VoucherAt::Lapsed;
    auto holder = Accounts::describe(db, card.voucher.account);
    if (!holder)
        return holder.error();
    card.holder = holder->name;
    return card;
}

Result<Key> Vouchers::numbered(const Database &db, const QString &number)
{
    auto rows = Query::run(db, u"SELECT key FROM voucher WHERE number = :number ORDER BY key LIMIT 1"_s, {{u":number"_s, typedNumber(number)}});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->number(0) : Key(0);
}

Result<QList<VoucherCard>> Vouchers::list(const Database &db, const QString &text, bool onlyOpen, int limit)
{
    auto rows = Query::run(db, u"SELECT v.key FROM voucher v WHERE (:text = '' OR v.number LIKE :like) AND (:all = 1 OR NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher = v.key)) "
                               "ORDER BY v.key DESC LIMIT :limit"_s,
                           {{u":text"_s, text.isEmpty() ? u""_s : text}, {u":like"_s, u'%' + typedNumber(text).remove(u'%').remove(u'_') + u'%'}, {u":all"_s, onlyOpen ? 0 : 1}, {u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    QList<VoucherCard> all;
    for (Key key : std::as_const(keys)) {
        auto one = card(db, key);
        if (!one)
            return one.error();
        all << *one;
    }
    return all;
}

Status Vouchers::redeem(UnitOfWork &work, const Store &store, Key voucher, Key merchant, const QString &at, const QString &note)
{
    auto seen = card(work.db(), voucher, QDate::fromString(at.left(10), Qt::ISODate));
    if (!seen)
        return seen.error();
    if (const QString why = whyNot(*seen, merchant); !why.isEmpty())
        return Error{ErrorCode::Refused, why, {}};
    const Key taker = merchant ? merchant : seen->voucher.merchant;
    VoucherEvent event;
    event.voucher = voucher;
    event.step = u"redeem"_s;
    event.at = at;
    event.merchant = taker;
    event.worker = store.worker();
    event.note = note.simplified();
    if (auto made = work.create(event); !made)
        return made.error();
    if (!taker)
        return {};
    auto shop = Accounts::system(work.db(), u"store"_s);
    if (!shop)
        return shop.error();
    auto account = Accounts::need(work, store, AccountHolder::ofMerchant(taker));
    if (!account)
        return account.error();
    PointsTransfer transfer;
    transfer.kind = u"redeem"_s;
    transfer.fromAccount = *shop;
    transfer.toAccount = *account;
    transfer.amount = seen->voucher.points;
    transfer.deedOn = at.left(10);
    transfer.enteredAt = at;
    transfer.voucher = voucher;
    auto posted = Ledger::post(work, store, transfer);
    return posted ? Status() : Status(posted.error());
}

Status Vouchers::redeem(Store &store, Key voucher, Key merchant, const QString &note)
{
    auto work = UnitOfWork::begin(store, {u"voucher.redeem"_s});
    if (!work)
        return work.error();
    if (auto done = redeem(**work, store, voucher, merchant, Slips::moment(), note); !done)
        return done;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

QString Vouchers::stateWords(VoucherAt at)
{
    switch (at) {
    case VoucherAt::Open: return Words::tr("to be redeemed");
    case VoucherAt::Redeemed: return Words::tr("redeemed");
    case VoucherAt::Cancelled: return Words::tr("cancelled");
    case VoucherAt::Lapsed: return Words::tr("no longer valid");
    }
    return {};
}

Result<QList<MerchantEntry>> Merchants::all(const Database &db, bool withClosed)
{
    auto rows = ShopRows::all<Merchant>(db, u"ORDER BY t.name, t.key"_s);
    if (!rows)
        return rows.error();
    auto waiting = Query::run(db, u"SELECT w.voucher, w.merchant, w.closer, v.points FROM ("_s + SettledTwice::waiting() + u") w JOIN voucher v ON v.key = w.voucher"_s);
    if (!waiting)
        return waiting.error();
    QHash<Key, std::pair<int, qint64>> open;
    while (waiting->next()) {
        const Key merchant = waiting->number(1);
        if (waiting->number(2)) {
            auto owed = SettledTwice::isOwed(db, waiting->number(0), merchant);
            if (!owed)
                return owed.error();
            if (!*owed)
                continue;
        }
        auto &[count, points] = open[merchant];
        ++count;
        points += waiting->number(3);
    }
    QList<MerchantEntry> all, closed;
    for (const auto &[key, merchant] : std::as_const(*rows)) {
        const MerchantEntry entry{key, merchant, open.value(key).first, open.value(key).second};
        (entry.isOpen() ? all : closed) << entry;
    }
    return withClosed ? all + closed : all;
}

Findings Merchants::check(const Merchant &merchant)
{
    Findings findings;
    if (merchant.name.trimmed().isEmpty())
        findings << Finding::held(u"name"_s, u"required"_s, Words::tr("Give it a name."));
    if (!merchant.until.isEmpty() && !merchant.since.isEmpty() && merchant.until < merchant.since)
        findings << Finding::held(u"until"_s, u"until"_s, Words::tr("The last day lies before the first."));
    return findings;
}

Result<Key> Merchants::add(Store &store, const Merchant &merchant)
{
    if (const Findings findings = check(merchant); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    Merchant made = merchant;
    made.name = made.name.simplified();
    if (made.since.isEmpty())
        made.since = QDate::currentDate().toString(Qt::ISODate);
    return UnitOfWork::createOne(store, {u"merchant.add"_s}, made);
}

Status Merchants::change(Store &store, Key key, const Merchant &now)
{
    if (const Findings findings = check(now); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    auto seen = store.read(Merchant::entity(), key);
    if (!seen)
        return seen.error();
    auto changed = UnitOfWork::changeOne(store, {u"merchant.change"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

} // namespace Allpost
