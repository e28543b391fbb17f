// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/slips.h"

#include "models/calendar/moment.h"
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/points/shoprows.h"
#include "models/points/vouchers.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

Error refused(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// A line with the goods it names.
struct Priced
{
    GoodsEntry goods;
    qint64 quantity;
    qint64 sum() const { return goods.price() * quantity; }
};

Result<QList<Priced>> priced(const Database &db, const Basket &basket)
{
    if (basket.lines.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Nothing is in the basket."), {}};
    if (basket.lines.size() > Slips::MostLines)
        return Error{ErrorCode::Invalid, Words::tr("A slip holds %1 kinds of goods: make a second one.").arg(Slips::MostLines), {}};
    QList<Priced> lines;
    for (const BasketLine &line : basket.lines) {
        if (line.quantity < 1 || line.quantity > Slips::MostOfOne)
            return Error{ErrorCode::Invalid, Words::tr("The amount is 1 to %1.").arg(Slips::MostOfOne), u"quantity"_s};
        auto goods = GoodsList::get(db, line.goods);
        if (!goods)
            return goods.error();
        if (goods->goods.inactive.value_or(false))
            return refused(Words::tr("%1 is no longer offered.").arg(goods->goods.name));
        // Twice on the slip is once with more: what is there is judged by goods.
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const Priced &one) { return one.goods.key == line.goods; });
        if (same == lines.end())
            lines.append({*goods, line.quantity});
        else
            same->quantity += line.quantity;
    }
    return lines;
}

qint64 sumOf(const QList<Priced> &lines)
{
    qint64 sum = 0;
    for (const Priced &line : lines)
        sum += line.sum();
    return sum;
}

/// Why the goods and points do not suffice; seen within the deed that would take them.
Result<QString> lacking(const Database &db, const QString &place, const Basket &basket, const QList<Priced> &lines)
{
    const qint64 sum = sumOf(lines);
    if (sum > Ledger::Most)
        return Words::tr("A slip holds at most %1 points.").arg(Ledger::Most);
    for (const Priced &line : lines) {
        auto shortage = Stock::shortage(db, line.goods, place, line.quantity);
        if (!shortage || !shortage->isEmpty())
            return shortage;
    }
    auto balance = Ledger::balance(db, basket.account);
    if (!balance)
        return balance.error();
    if (sum > balance->available())
        return balance->reserved ? Words::tr("%1 points are missing: %2 are free, %3 are reserved.").arg(sum - balance->available()).arg(balance->available()).arg(balance->reserved)
                                 : Words::tr("%1 points are missing.").arg(sum - balance->available());
    return QString();
}

Status note(UnitOfWork &work, const Store &store, Key slip, Key account, const QString &step, const QString &at, const QString &words = {})
{
    SlipEvent event;
    event.slip = slip;
    event.account = account;
    event.step = step;
    event.at = at;
    event.worker = store.worker();
    event.note = words.simplified();
    auto made = work.create(event);
    return made ? Status() : Status(made.error());
}

/// What goods and vouchers a slip hands over: the points go to the store, the goods leave the shelf, each voucher is paid
/// for by a transfer of its own.
Status handOver(UnitOfWork &work, const Store &store, Key slip, const PointsSlip &head, const QList<Priced> &lines, const QString &at)
{
    auto shop = Accounts::system(work.db(), u"store"_s);
    if (!shop)
        return shop.error();
    PointsTransfer transfer;
    transfer.fromAccount = head.account;
    transfer.toAccount = *shop;
    transfer.resident = head.resident;
    transfer.outsider = head.outsider;
    transfer.slip = slip;
    transfer.deedOn = at.left(10);
    transfer.enteredAt = at;
    Posting posting(work, store);
    qint64 goods = 0;
    for (const Priced &line : lines) {
        if (!line.goods.isStocked())
            continue;
        StockMovement out;
        out.goods = line.goods.key;
        out.place = head.place;
        out.kind = u"given"_s;
        out.quantity = -line.quantity;
        out.at = at;
        out.slip = slip;
        if (auto moved = Stock::move(work, store, out); !moved)
            return moved.error();
        goods += line.sum();
    }
    if (goods) {
        transfer.kind = u"exchange"_s;
        transfer.amount = goods;
        if (auto posted = posting.post(transfer); !posted)
            return posted.error();
    }
    for (const Priced &line : lines) {
        if (line.goods.isStocked())
            continue;
        for (qint64 i = 0; i < line.quantity; ++i) {
            auto voucher = Vouchers::issue(work, store, line.goods, slip, head.account, QDate::fromString(at.left(10), Qt::ISODate));
            if (!voucher)
                return voucher.error();
            transfer.kind = u"voucher"_s;
            transfer.amount = line.goods.price();
            transfer.voucher = *voucher;
            if (auto posted = posting.post(transfer); !posted)
                return posted.error();
        }
    }
    return {};
}

/// The lines of a slip with the prices they were reserved for.
Result<QList<Priced>> linesOf(const Database &db, Key slip)
{
    auto rows = ShopRows::all<SlipLine>(db, u"WHERE t.slip = ? ORDER BY t.key"_s, {slip});
    if (!rows)
        return rows.error();
    QList<Priced> lines;
    for (const auto &[key, line] : std::as_const(*rows)) {
        auto goods = GoodsList::get(db, line.goods);
        if (!goods)
            return goods.error();
        goods->goods.price = line.price;
        lines.append({*goods, line.quantity.value_or(0)});
    }
    return lines;
}

Result<Key> writeSlip(UnitOfWork &work, const Store &store, const Basket &basket, const QList<Priced> &lines, bool done, const QString &at)
{
    auto number = ShopRows::nextNumber(work.db(), u"points_slip"_s, store.deskLetter() + u'-');
    if (!number)
        return number.error();
    PointsSlip slip;
    slip.number = *number;
    slip.account = basket.account;
    slip.resident = basket.resident;
    slip.outsider = basket.outsider;
    slip.place = store.deskLetter();
    slip.worker = store.worker();
    slip.at = at;
    slip.total = sumOf(lines);
    auto key = work.create(slip);
    if (!key)
        return key;
    for (const Priced &line : lines) {
        SlipLine one;
        one.slip = *key;
        one.goods = line.goods.key;
        one.quantity = line.quantity;
        one.price = line.goods.price();
        if (auto made = work.create(one); !made)
            return made;
    }
    if (auto noted = note(work, store, *key, basket.account, done ? u"done"_s : u"reserve"_s, at); !noted)
        return noted.error();
    if (done)
        if (auto handed = handOver(work, store, *key, slip, lines, at); !handed)
            return handed.error();
    return key;
}

Result<Key> begin(Store &store, const Basket &basket, const QString &action, bool done)
{
    auto work = UnitOfWork::begin(store, {action});
    if (!work)
        return work.error();
    auto lines = priced((*work)->db(), basket);
    if (!lines)
        return lines.error();
    auto why = lacking((*work)->db(), store.deskLetter(), basket, *lines);
    if (!why || !why->isEmpty())
        return why ? refused(*why) : why.error();
    auto key = writeSlip(**work, store, basket, *lines, done, Slips::moment());
    if (!key)
        return key;
    auto committed = (*work)->commit();
    return committed ? key : Result<Key>(committed.error());
}

Result<QList<SlipCard>> cards(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto rows = Query::run(db, sql, bindings);
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    QList<SlipCard> all;
    for (Key key : std::as_const(keys)) {
        auto card = Slips::card(db, key);
        if (!card)
            return card.error();
        all << *card;
    }
    return all;
}

Status readEvents(const Database &db, SlipCard &card)
{
    auto events = ShopRows::all<SlipEvent>(db, u"WHERE t.slip = ? ORDER BY t.key"_s, {card.key});
    if (!events)
        return events.error();
    for (const auto &[key, event] : std::as_const(*events)) {
        if (event.step == "done"_L1 && card.at != SlipAt::Reversed) {
            card.at = SlipAt::Done;
            card.doneAt = event.at;
        } else if (event.step == "cancel"_L1 && card.at == SlipAt::Reserved) {
            card.at = SlipAt::Cancelled;
            card.reason = event.note;
        } else if (event.step == "reverse"_L1) {
            card.at = SlipAt::Reversed;
            card.reason = event.note;
            card.reversedAt = event.at;
        }
    }
    return {};
}

} // namespace

qint64 SlipCard::pieces() const
{
    qint64 sum = 0;
    for (const SlipCardLine &line : lines)
        sum += line.quantity;
    return sum;
}

QString SlipCard::inWords() const
{
    QStringList names;
    for (const SlipCardLine &line : lines)
        names << u"%1 %2"_s.arg(line.name).arg(line.quantity);
    return names.join(Words::tr(", "));
}

QString Slips::moment()
{
    return QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

Result<qint64> Slips::total(const Database &db, const Basket &basket)
{
    auto lines = priced(db, basket);
    if (!lines)
        return lines.error();
    return sumOf(*lines);
}

Result<QString> Slips::whyNot(const Store &store, const Basket &basket)
{
    if (!basket.account)
        return Words::tr("No account is chosen.");
    auto lines = priced(store.db(), basket);
    if (!lines)
        return lines.error().code == ErrorCode::Invalid || lines.error().code == ErrorCode::Refused ? Result<QString>(lines.error().message) : Result<QString>(lines.error());
    return lacking(store.db(), store.deskLetter(), basket, *lines);
}

Result<Key> Slips::reserve(Store &store, const Basket &basket)
{
    return begin(store, basket, u"slip.reserve"_s, false);
}

Result<Key> Slips::exchange(Store &store, const Basket &basket)
{
    return begin(store, basket, u"slip.exchange"_s, true);
}

Result<Key> Slips::write(UnitOfWork &work, const Store &store, const Basket &basket, bool done, const QString &at)
{
    auto lines = priced(work.db(), basket);
    if (!lines)
        return lines.error();
    return writeSlip(work, store, basket, *lines, done, at);
}

Status Slips::finish(Store &store, Key slip)
{
    auto work = UnitOfWork::begin(store, {u"slip.done"_s});
    if (!work)
        return work.error();
    auto seen = card((*work)->db(), slip);
    if (!seen)
        return seen.error();
    if (seen->at != SlipAt::Reserved)
        return refused(Words::tr("Slip %1 is not open any more: %2.").arg(seen->slip.number, stateWords(seen->at)));
    if (seen->slip.place != store.deskLetter())
        return refused(Words::tr("The goods of slip %1 lie at desk %2: it is done there.").arg(seen->slip.number, seen->slip.place));
    auto lines = linesOf((*work)->db(), slip);
    if (!lines)
        return lines.error();
    // What is reserved is this slip's own; the stock itself may have been counted down since.
    for (const Priced &line : std::as_const(*lines))
        if (line.goods.isStocked()) {
            auto there = Stock::level((*work)->db(), line.goods.key, seen->slip.place);
            if (!there)
                return there.error();
            if (there->quantity < line.quantity)
                return refused(Words::tr("%1: only %2 lie at desk %3.").arg(line.goods.goods.name, QString::number(there->quantity), seen->slip.place));
        }
    const QString at = moment();
    if (auto noted = note(**work, store, slip, seen->slip.account, u"done"_s, at); !noted)
        return noted;
    if (auto handed = handOver(**work, store, slip, seen->slip, *lines, at); !handed)
        return handed;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Status Slips::cancel(UnitOfWork &work, const Store &store, const SlipCard &card, const QString &reason)
{
    if (card.at != SlipAt::Reserved)
        return refused(Words::tr("Slip %1 is not open any more: %2.").arg(card.slip.number, stateWords(card.at)));
    if (card.slip.place != store.deskLetter())
        return refused(Words::tr("The goods of slip %1 lie at desk %2: it is done there.").arg(card.slip.number, card.slip.place));
    return note(work, store, card.key, card.slip.account, u"cancel"_s, moment(), reason);
}

Status Slips::cancel(Store &store, Key slip, const QString &reason)
{
    auto work = UnitOfWork::begin(store, {u"slip.cancel"_s});
    if (!work)
        return work.error();
    auto seen = card((*work)->db(), slip);
    if (!seen)
        return seen.error();
    if (auto noted = cancel(**work, store, *seen, reason); !noted)
        return noted;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Status Slips::reverse(Store &store, Key slip, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why it is reversed."), u"note"_s};
    auto work = UnitOfWork::begin(store, {u"slip.reverse"_s});
    if (!work)
        return work.error();
    const Database &db = (*work)->db();
    auto seen = card(db, slip);
    if (!seen)
        return seen.error();
    if (seen->at != SlipAt::Done)
        return refused(Words::tr("Slip %1 cannot be reversed: %2.").arg(seen->slip.number, stateWords(seen->at)));
    if (seen->slip.place != store.deskLetter())
        return refused(Words::tr("The goods of slip %1 came from desk %2: it is reversed there.").arg(seen->slip.number, seen->slip.place));
    const QString at = moment();
    if (auto ended = Vouchers::cancelOf(**work, store, slip, reason, at); !ended)
        return ended;
    auto transfers = ShopRows::all<PointsTransfer>(db, u"WHERE t.slip = ? AND t.reverses IS NULL ORDER BY t.key"_s, {slip});
    if (!transfers)
        return transfers.error();
    Posting posting(**work, store);
    for (const auto &[key, transfer] : std::as_const(*transfers))
        if (auto back = posting.reverse(key, reason); !back)
            return back.error();
    auto movements = ShopRows::all<StockMovement>(db, u"WHERE t.slip = ? AND t.kind = 'given' ORDER BY t.key"_s, {slip});
    if (!movements)
        return movements.error();
    for (const auto &[key, movement] : std::as_const(*movements)) {
        StockMovement back;
        back.goods = movement.goods;
        back.place = movement.place;
        back.kind = u"returned"_s;
        back.quantity = -movement.quantity.value_or(0);
        back.at = at;
        back.slip = slip;
        back.reverses = key;
        back.note = reason.simplified();
        if (auto moved = Stock::move(**work, store, back); !moved)
            return moved.error();
    }
    if (auto noted = note(**work, store, slip, seen->slip.account, u"reverse"_s, at, reason); !noted)
        return noted;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<SlipCard> Slips::card(const Database &db, Key slip)
{
    auto snapshot = Store::read(db, PointsSlip::entity(), slip);
    if (!snapshot)
        return snapshot.error();
    SlipCard card;
    card.key = slip;
    card.slip = snapshot->as<PointsSlip>();
    if (auto read = readEvents(db, card); !read)
        return read.error();
    auto lines = Query::run(db, u"SELECT l.goods, g.name, g.unit, g.kind, l.quantity, l.price FROM slip_line l JOIN goods g ON g.key = l.goods WHERE l.slip = :slip ORDER BY l.key"_s, {{u":slip"_s, slip}});
    if (!lines)
        return lines.error();
    while (lines->next())
        card.lines.append({lines->number(0), lines->text(1), lines->text(2), lines->text(3), lines->number(4), lines->number(5)});
    auto vouchers = Query::run(db, u"SELECT number FROM voucher WHERE slip = :slip ORDER BY key"_s, {{u":slip"_s, slip}});
    if (!vouchers)
        return vouchers.error();
    while (vouchers->next())
        card.vouchers << vouchers->text(0);
    auto transfers = Query::run(db, u"SELECT desk, seq, reverses IS NOT NULL FROM points_transfer WHERE slip = :slip OR reverses IN (SELECT key FROM points_transfer WHERE slip = :of) ORDER BY key"_s,
                                {{u":slip"_s, slip}, {u":of"_s, slip}});
    if (!transfers)
        return transfers.error();
    while (transfers->next())
        (transfers->number(2) ? card.reversals : card.transfers) << Ledger::number(transfers->text(0), transfers->number(1));
    auto names = Query::run(db, u"SELECT a.number, a.code, coalesce(r.name, o.name), w.name FROM points_slip s LEFT JOIN points_account a ON a.key = s.account LEFT JOIN resident r ON r.key = s.resident "
                                "LEFT JOIN outsider o ON o.key = s.outsider LEFT JOIN worker w ON w.key = s.worker WHERE s.key = :slip"_s, {{u":slip"_s, slip}});
    if (!names)
        return names.error();
    if (names->next()) {
        card.account = names->text(0);
        card.accountCode = names->text(1);
        card.person = names->text(2);
        card.worker = names->text(3);
    }
    auto holder = Accounts::describe(db, card.slip.account);
    if (!holder)
        return holder.error();
    card.holder = holder->name;
    return card;
}

Result<Key> Slips::numbered(const Database &db, const QString &number)
{
    auto rows = Query::run(db, u"SELECT key FROM points_slip WHERE number = :number ORDER BY key LIMIT 1"_s, {{u":number"_s, number.simplified().toUpper()}});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->number(0) : Key(0);
}

Result<QList<SlipCard>> Slips::ofDay(const Database &db, const QString &place, QDate day, int limit)
{
    return cards(db, u"SELECT key FROM points_slip WHERE place = :place AND at >= :from AND at < :until ORDER BY key DESC LIMIT :limit"_s,
                 {{u":place"_s, place}, {u":from"_s, day.toString(Qt::ISODate)}, {u":until"_s, day.addDays(1).toString(Qt::ISODate)}, {u":limit"_s, limit}});
}

Result<QList<SlipCard>> Slips::open(const Database &db, const QString &place)
{
    return cards(db, u"SELECT s.key FROM slip_event e JOIN points_slip s ON s.key = e.slip WHERE e.step = 'reserve' AND s.place = :place "
                     "AND NOT EXISTS (SELECT 1 FROM slip_event x WHERE x.slip = e.slip AND x.step IN ('done', 'cancel')) ORDER BY s.key"_s, {{u":place"_s, place}});
}

Result<QList<SlipCard>> Slips::ofAccount(const Database &db, Key account, int limit)
{
    return cards(db, u"SELECT key FROM points_slip WHERE account = :account ORDER BY at DESC, key DESC LIMIT :limit"_s, {{u":account"_s, account}, {u":limit"_s, limit}});
}

Result<SlipsToday> Slips::today(const Database &db, const QString &place, QDate day)
{
    auto rows = Query::run(db, u"SELECT count(*), coalesce(sum(s.total), 0) FROM points_slip s WHERE s.place = :place AND s.at >= :from AND s.at < :until AND EXISTS "
                               "(SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step = 'done') AND NOT EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step = 'reverse')"_s,
                           {{u":place"_s, place}, {u":from"_s, day.toString(Qt::ISODate)}, {u":until"_s, day.addDays(1).toString(Qt::ISODate)}});
    if (!rows)
        return rows.error();
    SlipsToday today;
    if (rows->next()) {
        today.slips = int(rows->number(0));
        today.points = rows->number(1);
    }
    auto waiting = open(db, place);
    if (!waiting)
        return waiting.error();
    today.open = int(waiting->size());
    return today;
}

QString Slips::stateWords(SlipAt at)
{
    switch (at) {
    case SlipAt::Reserved: return Words::tr("reserved");
    case SlipAt::Done: return Words::tr("done");
    case SlipAt::Cancelled: return Words::tr("cancelled");
    case SlipAt::Reversed: return Words::tr("reversed");
    }
    return {};
}

} // namespace Allpost
