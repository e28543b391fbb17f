// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/dayclose.h"

#include "models/points/shoprows.h"

#include <QCoreApplication>
#include <QMap>

#include <limits>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayCloses)
};

constexpr int LengthOfCode = 16;

/// A close holds what this desk entered after the record of the close before and before its own: records of one desk are
/// in the order of its deeds, moments are typed by clocks.
struct Span
{
    Key after = 0;
    Key before = std::numeric_limits<Key>::max();
};

Result<Span> spanOf(const Database &db, const QString &place, Key close, DayCard &card)
{
    Span span;
    if (close)
        span.before = close;
    auto rows = Query::run(db, u"SELECT key, at FROM day_close WHERE place = :place AND key < :before ORDER BY key DESC LIMIT 1"_s, {{u":place"_s, place}, {u":before"_s, span.before}});
    if (!rows)
        return rows.error();
    if (rows->next()) {
        span.after = rows->number(0);
        card.since = rows->text(1);
    }
    return span;
}

Result<QList<SlipCard>> slipsWith(const Database &db, const QString &place, const QString &step, Span span)
{
    auto rows = Query::run(db, u"SELECT s.key FROM slip_event e JOIN points_slip s ON s.key = e.slip WHERE e.step = :step AND e.key > :after AND e.key < :before AND s.place = :place ORDER BY s.key"_s,
                           {{u":step"_s, step}, {u":after"_s, span.after}, {u":before"_s, span.before}, {u":place"_s, place}});
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        if (!keys.contains(rows->number(0)))
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

Status addGoods(const Database &db, const QString &place, Span span, DayCard &card)
{
    auto rows = Query::run(db, u"SELECT m.goods, g.name, g.unit, m.kind, sum(m.quantity) FROM stock_movement m JOIN goods g ON g.key = m.goods "
                               "WHERE m.place = :place AND m.key > :after AND m.key < :before GROUP BY m.goods, g.name, g.unit, m.kind ORDER BY m.goods"_s,
                           {{u":place"_s, place}, {u":after"_s, span.after}, {u":before"_s, span.before}});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (card.goods.isEmpty() || card.goods.last().goods != rows->number(0))
            card.goods.append({rows->number(0), rows->text(1), rows->text(2)});
        DayGoods &goods = card.goods.last();
        const QString kind = rows->text(3);
        const qint64 sum = rows->number(4);
        if (kind == "given"_L1)
            goods.given -= sum;
        else if (kind == "returned"_L1)
            goods.returned += sum;
        else if (kind == "counted"_L1)
            goods.difference += sum;
        else if (kind == "spoiled"_L1 || kind == "sent"_L1)
            goods.went -= sum;
        else
            goods.came += sum;
    }
    for (DayGoods &goods : card.goods) {
        auto left = Query::run(db, u"SELECT coalesce(sum(quantity), 0) FROM stock_movement WHERE goods = :goods AND place = :place AND key < :before"_s,
                               {{u":goods"_s, goods.goods}, {u":place"_s, place}, {u":before"_s, span.before}});
        if (!left)
            return left.error();
        goods.left = left->next() ? left->number(0) : 0;
    }
    return {};
}

Status fill(const Database &db, const QString &place, Key close, DayCard &card)
{
    auto span = spanOf(db, place, close, card);
    if (!span)
        return span.error();
    auto slips = slipsWith(db, place, u"done"_s, *span);
    auto reversed = slipsWith(db, place, u"reverse"_s, *span);
    auto open = close ? slipsWith(db, place, u"cancel"_s, *span) : Slips::open(db, place);
    for (const auto *list : {&slips, &reversed, &open})
        if (!*list)
            return list->error();
    card.slips = *slips;
    card.reversed = *reversed;
    card.open = *open;
    card.vouchers = 0;
    qint64 points = 0, goods = 0;
    for (const SlipCard &slip : std::as_const(card.slips)) {
        points += slip.total();
        card.vouchers += int(slip.vouchers.size());
    }
    for (const SlipCard &slip : std::as_const(card.reversed))
        points -= slip.total();
    if (auto added = addGoods(db, place, *span, card); !added)
        return added;
    for (const DayGoods &one : std::as_const(card.goods))
        goods += one.given - one.returned;
    if (!close) {
        card.close.slips = card.slips.size();
        card.close.points = points;
        card.close.goods = goods;
    }
    return {};
}

/// The code of the journal after the last deed of this desk.
Result<QString> headOf(const Database &db, const QString &place)
{
    auto rows = Query::run(db, u"SELECT hex(o.chain) FROM op o JOIN desk d ON d.number = o.desk WHERE d.letter = :letter ORDER BY o.number DESC LIMIT 1"_s, {{u":letter"_s, place}});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->text(0).left(LengthOfCode) : QString();
}

} // namespace

Result<DayCard> DayCloses::preview(const Store &store, QDate day)
{
    DayCard card;
    card.close.day = day.toString(Qt::ISODate);
    card.close.place = store.deskLetter();
    if (auto filled = fill(store.db(), card.close.place, 0, card); !filled)
        return filled.error();
    return card;
}

Result<Key> DayCloses::close(Store &store, QDate day, const QString &at)
{
    auto work = UnitOfWork::begin(store, {u"stock.close"_s, {{u"day"_s, day.toString(Qt::ISODate)}}});
    if (!work)
        return work.error();
    const Database &db = (*work)->db();
    const QString place = store.deskLetter();
    auto before = Query::run(db, u"SELECT at FROM day_close WHERE place = :place AND day = :day"_s, {{u":place"_s, place}, {u":day"_s, day.toString(Qt::ISODate)}});
    if (!before)
        return before.error();
    if (before->next())
        return Error{ErrorCode::Refused, Words::tr("Desk %1 was closed today at %2. What is exchanged after that stands on the slip of the next day.").arg(place, before->text(0).mid(11, 5)), {}};
    DayCard card;
    card.close.day = day.toString(Qt::ISODate);
    card.close.place = place;
    if (auto filled = fill(db, place, 0, card); !filled)
        return filled.error();
    for (const SlipCard &open : std::as_const(card.open))
        if (auto cancelled = Slips::cancel(**work, store, open, Words::tr("not fetched before the daily close")); !cancelled)
            return cancelled.error();
    auto number = ShopRows::nextNumber(db, u"day_close"_s, place + u"-D"_s);
    auto head = headOf(db, place);
    if (!number || !head)
        return !number ? number.error() : head.error();
    card.close.number = *number;
    card.close.head = *head;
    card.close.worker = store.worker();
    card.close.at = at.isEmpty() ? Slips::moment() : at;
    auto key = (*work)->create(card.close);
    if (!key)
        return key;
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<DayCard> DayCloses::card(const Database &db, Key close)
{
    auto snapshot = Store::read(db, DayClose::entity(), close);
    if (!snapshot)
        return snapshot.error();
    DayCard card;
    card.key = close;
    card.close = snapshot->as<DayClose>();
    if (auto filled = fill(db, card.close.place, close, card); !filled)
        return filled.error();
    auto worker = Query::run(db, u"SELECT name FROM worker WHERE key = :key"_s, {{u":key"_s, card.close.worker}});
    if (!worker)
        return worker.error();
    if (worker->next())
        card.worker = worker->text(0);
    return card;
}

Result<QList<DayCard>> DayCloses::list(const Database &db, const QString &place, int limit)
{
    auto rows = ShopRows::all<DayClose>(db, u"WHERE t.place = ? ORDER BY t.key DESC LIMIT ?"_s, {Value(place), qint64(limit)});
    if (!rows)
        return rows.error();
    QList<DayCard> all;
    for (const auto &[key, close] : std::as_const(*rows)) {
        DayCard card;
        card.key = key;
        card.close = close;
        all << card;
    }
    return all;
}

} // namespace Allpost
