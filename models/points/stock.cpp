// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/stock.h"

#include "models/calendar/moment.h"
#include "models/points/shoprows.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

QString moment(QDate on)
{
    return on.isValid() && on != QDate::currentDate() ? Moments::text(Moments::of(QDateTime(on, QTime(12, 0)))) : Moments::text(Moments::now());
}

Error invalid(const char *field, const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, QString::fromLatin1(field)};
}

StockLevel levelOf(const Statement &row)
{
    return {row.number(0), row.text(1), row.number(2), row.number(3), row.number(4)};
}

Result<Key> write(Store &store, const QString &action, const StockMovement &movement)
{
    auto work = UnitOfWork::begin(store, {action});
    if (!work)
        return work.error();
    // Read again as the only writer: another window may have given it out meanwhile.
    auto made = Stock::move(**work, store, movement);
    if (!made)
        return made;
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

} // namespace

Result<StockLevel> Stock::level(const Database &db, Key goods, const QString &place)
{
    Statement select(db, u"SELECT goods, place, quantity, reserved, under FROM stock_state WHERE goods = ? AND place = ?"_s);
    select.bind(1, goods);
    select.bind(2, place);
    auto found = select.step();
    if (!found)
        return found.error();
    return *found ? levelOf(select) : StockLevel{goods, place};
}

Result<QList<StockLevel>> Stock::levels(const Database &db)
{
    QList<StockLevel> all;
    Statement select(db, u"SELECT goods, place, quantity, reserved, under FROM stock_state ORDER BY goods, place"_s);
    while (true) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all << levelOf(select);
    }
}

Result<QStringList> Stock::places(const Database &db, const QString &own)
{
    auto rows = Query::run(db, u"SELECT DISTINCT place FROM stock_state ORDER BY place"_s);
    if (!rows)
        return rows.error();
    QStringList all{own};
    while (rows->next())
        if (rows->text(0) != own)
            all << rows->text(0);
    return all;
}

Result<QString> Stock::shortage(const Database &db, const GoodsEntry &goods, const QString &place, qint64 quantity)
{
    if (!goods.isStocked())
        return QString();
    auto there = level(db, goods.key, place);
    if (!there)
        return there.error();
    if (quantity <= there->available())
        return QString();
    const QString free = u"%1 %2"_s.arg(there->available()).arg(goods.goods.unit);
    return there->reserved ? Words::tr("%1: only %2 are free at desk %3, %4 are reserved.").arg(goods.goods.name, free, place).arg(there->reserved)
                           : Words::tr("%1: only %2 lie at desk %3.").arg(goods.goods.name, free, place);
}

Result<Key> Stock::move(UnitOfWork &work, const Store &store, StockMovement movement)
{
    if (!movement.quantity || !*movement.quantity || qAbs(*movement.quantity) > MostPieces)
        return invalid("quantity", Words::tr("The amount is 1 to %1.").arg(MostPieces));
    if (movement.place.isEmpty())
        movement.place = store.deskLetter();
    if (movement.at.isEmpty())
        movement.at = Moments::text(Moments::now());
    if (!movement.worker)
        movement.worker = store.worker();
    return work.create(movement);
}

Result<Key> Stock::enter(Store &store, const StockEntry &entry)
{
    auto goods = GoodsList::get(store.db(), entry.goods);
    if (!goods)
        return goods.error();
    if (!goods->isStocked())
        return invalid("goods", Words::tr("%1 is a voucher: it has no stock.").arg(goods->goods.name));
    if (entry.quantity < 1 || entry.quantity > MostPieces)
        return invalid("quantity", Words::tr("The amount is 1 to %1.").arg(MostPieces));
    if (entry.kind == "donated"_L1 && entry.donor.trimmed().isEmpty() && !entry.department)
        return invalid("donor", Words::tr("Say who gave it."));
    if (entry.on.isValid() && entry.on > QDate::currentDate())
        return invalid("at", Words::tr("This day lies after today."));
    const bool isOut = entry.kind == "spoiled"_L1;
    if (isOut) {
        if (entry.note.trimmed().isEmpty())
            return invalid("note", Words::tr("Say what became of it."));
        auto lacking = shortage(store.db(), *goods, store.deskLetter(), entry.quantity);
        if (!lacking || !lacking->isEmpty())
            return lacking ? Error{ErrorCode::Refused, *lacking, u"quantity"_s} : lacking.error();
    }
    StockMovement movement;
    movement.goods = entry.goods;
    movement.kind = entry.kind;
    movement.quantity = isOut ? -entry.quantity : entry.quantity;
    movement.at = moment(entry.on);
    movement.donor = entry.donor.simplified();
    movement.department = entry.department;
    movement.value = entry.value;
    movement.note = entry.note.simplified();
    return write(store, isOut ? u"stock.spoil"_s : u"stock.receive"_s, movement);
}

Result<Key> Stock::send(Store &store, Key goods, qint64 quantity, const QString &to, const QString &note)
{
    auto entry = GoodsList::get(store.db(), goods);
    if (!entry)
        return entry.error();
    const QString place = to.simplified().toUpper();
    if (place.isEmpty() || place == store.deskLetter())
        return invalid("partner_place", Words::tr("Say the letter of another desk."));
    if (quantity < 1 || quantity > MostPieces)
        return invalid("quantity", Words::tr("The amount is 1 to %1.").arg(MostPieces));
    auto lacking = shortage(store.db(), *entry, store.deskLetter(), quantity);
    if (!lacking || !lacking->isEmpty())
        return lacking ? Error{ErrorCode::Refused, *lacking, u"quantity"_s} : lacking.error();
    StockMovement movement;
    movement.goods = goods;
    movement.kind = u"sent"_s;
    movement.quantity = -quantity;
    movement.partnerPlace = place;
    movement.note = note.simplified();
    auto number = ShopRows::nextNumber(store.db(), u"stock_movement"_s, store.deskLetter() + u"-T"_s);
    if (!number)
        return number.error();
    movement.number = *number;
    return write(store, u"stock.send"_s, movement);
}

Result<QList<Shipment>> Stock::onTheWay(const Database &db, const QString &to)
{
    auto rows = Query::run(db, u"SELECT m.key, m.goods, g.name, m.place, m.partner_place, m.quantity, m.at, m.number FROM stock_movement m JOIN goods g ON g.key = m.goods "
                               "WHERE m.kind = 'sent' AND m.reverses IS NULL AND (:to = '' OR m.partner_place = :place) "
                               "AND NOT EXISTS (SELECT 1 FROM stock_movement r WHERE r.goods = m.goods AND ((r.kind = 'received' AND r.number = m.number) OR r.reverses = m.key)) ORDER BY m.key"_s,
                           {{u":to"_s, to.isNull() ? u""_s : to}, {u":place"_s, to}});
    if (!rows)
        return rows.error();
    QList<Shipment> all;
    while (rows->next())
        all.append({rows->number(0), rows->number(1), rows->text(2), rows->text(3), rows->text(4), -rows->number(5), rows->text(6), rows->text(7)});
    return all;
}

Result<int> Stock::takeOver(Store &store, const QString &place)
{
    if (place.isEmpty() || place == store.deskLetter())
        return invalid("partner_place", Words::tr("Say the letter of another desk."));
    auto work = UnitOfWork::begin(store, {u"stock.take_over"_s, {{u"place"_s, place}}});
    if (!work)
        return work.error();
    auto all = levels((*work)->db());
    auto number = ShopRows::nextNumber((*work)->db(), u"stock_movement"_s, store.deskLetter() + u"-T"_s);
    if (!all || !number)
        return !all ? all.error() : number.error();
    int kinds = 0;
    for (const StockLevel &level : std::as_const(*all)) {
        if (level.place != place || level.quantity <= 0)
            continue;
        StockMovement out;
        out.goods = level.goods;
        out.place = place;
        out.kind = u"sent"_s;
        out.quantity = -level.quantity;
        out.partnerPlace = store.deskLetter();
        out.number = *number;
        out.note = Words::tr("taken over from desk %1").arg(place);
        StockMovement in = out;
        in.place = store.deskLetter();
        in.kind = u"received"_s;
        in.quantity = level.quantity;
        in.partnerPlace = place;
        for (const StockMovement &movement : {out, in})
            if (auto moved = move(**work, store, movement); !moved)
                return moved.error();
        ++kinds;
    }
    if (!kinds)
        return Error{ErrorCode::Refused, Words::tr("Nothing lies at desk %1.").arg(place), u"partner_place"_s};
    auto done = (*work)->commit();
    return done ? Result<int>(kinds) : Result<int>(done.error());
}

Result<Key> Stock::takeIn(Store &store, Key sent, qint64 quantity)
{
    auto open = onTheWay(store.db(), store.deskLetter());
    if (!open)
        return open.error();
    for (const Shipment &one : std::as_const(*open)) {
        if (one.key != sent)
            continue;
        if (quantity < 0 || quantity > one.quantity)
            return invalid("quantity", Words::tr("%1 were sent: 0 to %1 can have arrived.").arg(one.quantity));
        auto work = UnitOfWork::begin(store, {u"stock.take"_s});
        if (!work)
            return work.error();
        StockMovement movement;
        movement.goods = one.goods;
        movement.kind = u"received"_s;
        movement.quantity = one.quantity;
        movement.partnerPlace = one.from;
        movement.number = one.number;
        auto made = move(**work, store, movement);
        if (!made)
            return made;
        if (quantity < one.quantity) {
            StockMovement lost;
            lost.goods = one.goods;
            lost.kind = u"spoiled"_s;
            lost.quantity = quantity - one.quantity;
            lost.note = Words::tr("did not arrive from desk %1").arg(one.from);
            if (auto written = move(**work, store, lost); !written)
                return written;
        }
        auto done = (*work)->commit();
        return done ? made : Result<Key>(done.error());
    }
    return Error{ErrorCode::Refused, Words::tr("This was taken in already, or was not sent to this desk."), {}};
}

Result<Key> Stock::reverse(Store &store, Key movement, const QString &reason)
{
    auto first = store.get<StockMovement>(movement);
    if (!first)
        return first.error();
    if (reason.trimmed().isEmpty())
        return invalid("note", Words::tr("Say why it is taken back."));
    if (first->reverses)
        return Error{ErrorCode::Refused, Words::tr("This line is itself a reversal."), {}};
    if (first->slip)
        return Error{ErrorCode::Refused, Words::tr("These goods went out on a slip: reverse the slip."), {}};
    if (first->stocktake)
        return Error{ErrorCode::Refused, Words::tr("This is the difference of a stock-taking: count again."), {}};
    if (first->place != store.deskLetter())
        return Error{ErrorCode::Refused, Words::tr("The goods lie at desk %1: it is taken back there.").arg(first->place), {}};
    auto others = Query::run(store.db(), u"SELECT r.reverses IS NOT NULL FROM stock_movement r WHERE r.reverses = :one OR (r.goods = :goods AND r.kind = 'received' AND r.number = :number)"_s,
                             {{u":one"_s, movement}, {u":goods"_s, first->goods}, {u":number"_s, first->kind == "sent"_L1 ? QVariant(first->number) : QVariant()}});
    if (!others)
        return others.error();
    if (others->next())
        return Error{ErrorCode::Refused, others->number(0) ? Words::tr("This line was taken back already.") : Words::tr("The other desk has taken these goods in: it sends them back."), {}};
    const qint64 back = -first->quantity.value_or(0);
    if (back < 0) {
        auto goods = GoodsList::get(store.db(), first->goods);
        if (!goods)
            return goods.error();
        auto lacking = shortage(store.db(), *goods, first->place, -back);
        if (!lacking || !lacking->isEmpty())
            return lacking ? Error{ErrorCode::Refused, *lacking, {}} : lacking.error();
    }
    StockMovement reversal;
    reversal.goods = first->goods;
    reversal.kind = first->kind;
    reversal.quantity = back;
    reversal.donor = first->donor;
    reversal.department = first->department;
    reversal.partnerPlace = first->partnerPlace;
    if (first->value)
        reversal.value = -*first->value;
    reversal.reverses = movement;
    reversal.note = reason.simplified();
    return write(store, u"stock.reverse"_s, reversal);
}

Result<QList<StockLine>> Stock::history(const Database &db, Key goods, const QString &place, int limit)
{
    auto rows = ShopRows::all<StockMovement>(db, u"WHERE (? = 0 OR t.goods = ?) AND (? IS NULL OR t.place = ?) ORDER BY t.key DESC LIMIT ?"_s,
                                             {goods, goods, Value(place), Value(place), qint64(limit)});
    if (!rows)
        return rows.error();
    QList<StockLine> lines;
    Statement names(db, u"SELECT g.name, g.unit, w.name, d.name, s.number, (SELECT count(*) FROM stock_movement r WHERE r.reverses = m.key) FROM stock_movement m "
                        "LEFT JOIN goods g ON g.key = m.goods LEFT JOIN worker w ON w.key = m.worker LEFT JOIN department d ON d.key = m.department "
                        "LEFT JOIN points_slip s ON s.key = m.slip WHERE m.key = ?"_s);
    for (const auto &[key, movement] : std::as_const(*rows)) {
        StockLine line{key, movement};
        names.bind(1, key);
        auto found = names.step();
        if (!found)
            return found.error();
        if (*found) {
            line.goods = names.text(0);
            line.unit = names.text(1);
            line.worker = names.text(2);
            line.donor = movement.donor.isEmpty() ? names.text(3) : movement.donor;
            line.slip = names.text(4);
            line.isReversed = names.number(5) > 0;
        }
        names.reset();
        lines << line;
    }
    return lines;
}

Result<Key> Stock::count(Store &store, const QList<Counted> &counted, const QString &note)
{
    if (counted.isEmpty())
        return invalid("counted", Words::tr("Nothing was counted."));
    auto work = UnitOfWork::begin(store, {u"stock.count"_s, {{u"goods"_s, qint64(counted.size())}}});
    if (!work)
        return work.error();
    const QString at = Moments::text(Moments::now());
    Stocktake take;
    take.place = store.deskLetter();
    take.at = at;
    take.worker = store.worker();
    take.note = note.simplified();
    auto key = (*work)->create(take);
    if (!key)
        return key;
    for (const Counted &one : counted) {
        if (one.counted < 0 || one.counted > MostPieces)
            return invalid("counted", Words::tr("The amount is 0 to %1.").arg(MostPieces));
        auto now = level((*work)->db(), one.goods, take.place);
        if (!now)
            return now.error();
        if (now->quantity != one.booked)
            return Error{ErrorCode::Conflict, Words::tr("The stock changed while it was counted. Look at the list again: what you typed is kept."), {}};
        StocktakeLine line;
        line.stocktake = *key;
        line.goods = one.goods;
        line.booked = one.booked;
        line.counted = one.counted;
        if (auto made = (*work)->create(line); !made)
            return made;
        if (!one.difference())
            continue;
        StockMovement movement;
        movement.goods = one.goods;
        movement.kind = u"counted"_s;
        movement.quantity = one.difference();
        movement.at = at;
        movement.stocktake = *key;
        if (auto made = move(**work, store, movement); !made)
            return made;
    }
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<QList<OverdrawnStock>> Stock::overdrawn(const Database &db)
{
    auto rows = Query::run(db, u"SELECT s.goods, g.name, s.place, s.quantity, s.under FROM stock_state s JOIN goods g ON g.key = s.goods WHERE s.under IS NOT NULL ORDER BY s.goods, s.place"_s);
    if (!rows)
        return rows.error();
    QList<OverdrawnStock> all;
    while (rows->next())
        all.append({rows->number(0), rows->text(1), rows->text(2), rows->number(3), rows->number(4), {}});
    for (OverdrawnStock &one : all) {
        auto slips = Query::run(db, u"SELECT DISTINCT slip FROM stock_movement WHERE goods = :goods AND place = :place AND slip IS NOT NULL AND quantity < 0 AND "
                                    "(key = :under OR key = (SELECT max(b.key) FROM stock_movement b WHERE b.goods = :of AND b.place = :at AND b.slip IS NOT NULL AND b.quantity < 0 AND b.key < :below)) ORDER BY slip"_s,
                                {{u":goods"_s, one.goods}, {u":place"_s, one.place}, {u":under"_s, one.movement}, {u":of"_s, one.goods}, {u":at"_s, one.place}, {u":below"_s, one.movement}});
        if (!slips)
            return slips.error();
        while (slips->next())
            one.slips << slips->number(0);
    }
    return all;
}

} // namespace Allpost
