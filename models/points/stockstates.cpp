// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/stockstates.h"

#include "models/store/statement.h"
#include "models/store/words.h"

#include <QMap>

#include <set>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Standing
{
    qint64 quantity = 0;
    qint64 reserved = 0;
    Key under = 0;
    Key counted = 0;

    bool isNothing() const { return !quantity && !reserved && !counted; }
    bool operator==(const Standing &) const = default;
};

/// By place, of one kind of goods.
using Standings = QMap<QString, Standing>;

/// In the order in which the deeds were done, whatever way they came; the deed being written is not among them yet and is last.
constexpr auto InOrder = "JOIN record r ON r.key = m.key LEFT JOIN op o ON o.key = r.born LEFT JOIN desk d ON d.number = o.desk "_L1;
constexpr auto Order = "CASE WHEN o.key IS NULL THEN 1 ELSE 0 END, o.epoch, o.time, o.tick, d.id, r.id"_L1;
/// Slips printed for signature that were neither done nor cancelled. Reversed ones were done before.
constexpr auto OpenSlips = "slip_event e JOIN points_slip s ON s.key = e.slip JOIN slip_line l ON l.slip = s.key JOIN goods g ON g.key = l.goods "
                           "WHERE e.step = 'reserve' AND coalesce(g.kind, 'goods') = 'goods' AND NOT EXISTS (SELECT 1 FROM slip_event x WHERE x.slip = e.slip AND x.step IN ('done', 'cancel'))"_L1;

void add(Standing &standing, Key movement, qint64 quantity)
{
    const qint64 before = standing.quantity;
    standing.quantity += quantity;
    standing.counted = qMax(standing.counted, movement);
    if (standing.quantity >= 0)
        standing.under = 0;
    else if (before >= 0)
        standing.under = movement;
}

/// What the table has of these goods.
Result<Standings> kept(const Database &db, Key goods)
{
    Standings all;
    Statement select(db, u"SELECT place, quantity, reserved, under, counted FROM stock_state WHERE goods = ?"_s);
    select.bind(1, goods);
    while (true) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.insert(select.text(0), {select.number(1), select.number(2), select.number(3), select.number(4)});
    }
}

/// All movements of these goods at this place, one after another: only where something is below zero the order counts.
Result<Standing> whole(const Database &db, Key goods, const QString &place)
{
    Standing standing;
    Statement select(db, u"SELECT m.key, m.quantity FROM stock_movement m "_s + InOrder + u"WHERE m.goods = ? AND m.place = ? ORDER BY "_s + Order);
    select.bind(1, goods);
    select.bind(2, place);
    while (true) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return standing;
        add(standing, select.number(0), select.number(1));
    }
}

Status addReserved(const Database &db, Key goods, Standings &standings)
{
    for (Standing &one : standings)
        one.reserved = 0;
    Statement select(db, u"SELECT s.place, sum(l.quantity) FROM "_s + OpenSlips + u" AND l.goods = ? GROUP BY s.place"_s);
    select.bind(1, goods);
    while (true) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        standings[select.text(0)].reserved = select.number(1);
    }
}

Status write(const Database &db, Key goods, const Standings &standings)
{
    Statement drop(db, u"DELETE FROM stock_state WHERE goods = ?"_s);
    drop.bind(1, goods);
    if (auto dropped = drop.run(); !dropped)
        return dropped;
    Statement insert(db, u"INSERT INTO stock_state (goods, place, quantity, reserved, under, counted) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (auto at = standings.cbegin(); at != standings.cend(); ++at) {
        if (at->isNothing())
            continue;
        insert.bind(1, goods);
        insert.bind(2, at.key());
        insert.bind(3, at->quantity);
        insert.bind(4, at->reserved);
        at->under ? insert.bind(5, at->under) : insert.bindNull(5);
        insert.bind(6, at->counted);
        if (auto written = insert.run(); !written)
            return written;
    }
    return {};
}

/// Movements are only ever added: those after the last one counted make the rest.
Status keepGoods(const Database &db, Key goods)
{
    auto standings = kept(db, goods);
    if (!standings)
        return standings.error();
    Key counted = 0;
    for (const Standing &one : std::as_const(*standings))
        counted = qMax(counted, one.counted);
    Statement select(db, u"SELECT key, place, quantity FROM stock_movement WHERE goods = ? AND key > ? ORDER BY key"_s);
    select.bind(1, goods);
    select.bind(2, counted);
    std::set<QString> below;
    while (true) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        Standing &standing = (*standings)[select.text(1)];
        add(standing, select.number(0), select.number(2));
        below.insert(select.text(1));
    }
    for (const QString &place : below)
        if (standings->value(place).quantity < 0) {
            auto again = whole(db, goods, place);
            if (!again)
                return again.error();
            (*standings)[place] = *again;
        }
    if (auto added = addReserved(db, goods, *standings); !added)
        return added;
    return write(db, goods, *standings);
}

/// The records are goods, or slips whose events say what is reserved.
Status keep(const Database &db, const std::vector<Key> &records)
{
    std::set<Key> goods;
    Statement isGoods(db, u"SELECT 1 FROM goods WHERE key = ?"_s);
    Statement lines(db, u"SELECT goods FROM slip_line WHERE slip = ?"_s);
    for (Key record : records) {
        isGoods.bind(1, record);
        auto found = isGoods.step();
        if (!found)
            return found.error();
        if (*found)
            goods.insert(record);
        isGoods.reset();
        lines.bind(1, record);
        while (true) {
            auto more = lines.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            goods.insert(lines.number(0));
        }
    }
    for (Key one : goods)
        if (auto done = keepGoods(db, one); !done)
            return done;
    return {};
}

/// Everything from the movements and slips alone.
Result<QMap<Key, Standings>> fold(const Database &db, Progress &progress)
{
    QMap<Key, Standings> all;
    Statement select(db, u"SELECT m.goods, m.place, m.key, m.quantity FROM stock_movement m "_s + InOrder + u"WHERE m.goods IS NOT NULL ORDER BY "_s + Order);
    for (qint64 done = 0;; ++done) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        add(all[select.number(0)][select.text(1)], select.number(2), select.number(3));
        if (done % 4096 == 0) {
            progress.report(done, 0, said(QT_TRANSLATE_NOOP("Store", "Reading the stock")));
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
        }
    }
    Statement reserved(db, u"SELECT l.goods, s.place, sum(l.quantity) FROM "_s + OpenSlips + u" GROUP BY l.goods, s.place"_s);
    while (true) {
        auto more = reserved.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all[reserved.number(0)][reserved.text(1)].reserved = reserved.number(2);
    }
}

Status make(const Database &db, Progress &progress)
{
    if (auto emptied = Query::run(db, u"DELETE FROM stock_state"_s); !emptied)
        return emptied.error();
    auto all = fold(db, progress);
    if (!all)
        return all.error();
    for (auto at = all->cbegin(); at != all->cend(); ++at)
        if (auto written = write(db, at.key(), at.value()); !written)
            return written;
    return {};
}

Status check(const Database &db, Progress &progress, const Derivation::Problem &problem)
{
    auto all = fold(db, progress);
    if (!all)
        return all.error();
    Statement rows(db, u"SELECT goods, place, quantity, reserved, under, counted FROM stock_state"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Standing kept{rows.number(2), rows.number(3), rows.number(4), rows.number(5)};
        Standings &ofGoods = (*all)[rows.number(0)];
        if (ofGoods.take(rows.text(1)) != kept)
            problem(said(QT_TRANSLATE_NOOP("Store", "The stock of goods %1 at desk %2 is not what its movements say.")).arg(rows.number(0)).arg(rows.text(1)));
    }
    for (auto goods = all->cbegin(); goods != all->cend(); ++goods)
        for (auto at = goods->cbegin(); at != goods->cend(); ++at)
            if (!at->isNothing())
                problem(said(QT_TRANSLATE_NOOP("Store", "The stock of goods %1 at desk %2 is not what its movements say.")).arg(goods.key()).arg(at.key()));
    return {};
}

} // namespace

const Derivation &StockStates::derivation()
{
    static const Derivation derivation{{u"stock_state"_s},
                                       {{u"stock_movement"_s, u"goods"_s}, {u"slip_event"_s, u"slip"_s}},
                                       {},
                                       keep,
                                       make,
                                       check};
    return derivation;
}

} // namespace Allpost
