// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/goodslist.h"

#include <QDate>

namespace Allpost {

/// What lies of one kind of goods at one desk.
struct StockLevel
{
    Key goods = 0;
    QString place = {};   ///< letter of the desk
    qint64 quantity = 0;
    qint64 reserved = 0;  ///< on slips printed and not yet done
    Key under = 0;        ///< the movement since which more went out than there was; 0: all is well

    qint64 available() const { return quantity - reserved; }
};

/// What comes in, or is written off.
struct StockEntry
{
    Key goods = 0;
    qint64 quantity = 0;  ///< pieces, more than 0
    QString kind = {};    ///< bought, donated, opening, spoiled
    QString donor = {};   ///< who gave it: of donated
    Key department = 0;   ///< the same, one the office knows
    std::optional<qint64> value = {}; ///< money, in cents, of all of it
    QDate on = {};        ///< invalid: today
    QString note = {};
};

/// One line of the history of goods.
struct StockLine
{
    Key key = 0;
    StockMovement movement = {};
    QString goods = {};
    QString unit = {};
    QString worker = {};
    QString donor = {};   ///< the name given, else the department's
    QString slip = {};    ///< number
    bool isReversed = false;
};

/// Goods that were sent to this desk and did not come in yet.
struct Shipment
{
    Key key = 0;          ///< of the movement sent
    Key goods = 0;
    QString name = {};
    QString from = {};
    QString to = {};
    qint64 quantity = 0;
    QString at = {};
    QString number = {};
};

/// More went out of a place than lay there, seen after an exchange.
struct OverdrawnStock
{
    Key goods = 0;
    QString name = {};
    QString place = {};
    qint64 quantity = 0;       ///< below zero
    Key movement = 0;          ///< the first one too many
    QList<Key> slips = {};     ///< the slips given out around it: the one too many and the one before it
};

/// What was counted of one kind of goods.
struct Counted
{
    Key goods = 0;
    qint64 booked = 0;   ///< what the program said
    qint64 counted = 0;
    qint64 difference() const { return counted - booked; }
};

/// 库存: goods lie at a desk, by movements that only add up; what is there follows from them (table stock_state). A desk
/// gives out what lies there and nothing more; what two desks did apart shows as overdrawn (reliability.md 2.6).
class Stock
{
public:
    static constexpr qint64 MostPieces = 1'000'000;

    /// Of one kind at one place; zeros when nothing ever moved.
    static Result<StockLevel> level(const Database &db, Key goods, const QString &place);
    static Result<QList<StockLevel>> levels(const Database &db);
    /// Letters of the desks that have or had goods, the given one first.
    static Result<QStringList> places(const Database &db, const QString &own);

    /// Bought, donated, opening or spoiled at this desk. One deed stock.receive or stock.spoil. Invalid for an amount that
    /// is none or a donation without a donor, Refused when more is written off than lies there free.
    static Result<Key> enter(Store &store, const StockEntry &entry);
    /// To another desk: leaves here now, arrives there when they take it in. One deed stock.send.
    static Result<Key> send(Store &store, Key goods, qint64 quantity, const QString &to, const QString &note = {});
    /// What another desk sent here. Refused when it was taken in already. One deed stock.take.
    static Result<Key> takeIn(Store &store, Key sent, qint64 quantity);
    static Result<QList<Shipment>> onTheWay(const Database &db, const QString &to);
    /// A file that was restored or moved goes on as a new desk: what lies at the one it was before comes here as a whole.
    /// One deed stock.take_over, a movement there and one here for each kind. Gives how many kinds; Refused when nothing lies
    /// there. Where that desk goes on after all, what it gives out shows as overdrawn.
    static Result<int> takeOver(Store &store, const QString &place);
    /// 红冲 of a movement that was a mistake: the same with the other sign, naming it. Refused for goods given out (the slip
    /// is reversed), a second time, or when they are no longer there. One deed stock.reverse.
    static Result<Key> reverse(Store &store, Key movement, const QString &reason);

    /// The latest first; goods 0: all, place empty: all.
    static Result<QList<StockLine>> history(const Database &db, Key goods, const QString &place, int limit = 200);

    /// 盘点: keeps what was counted and the movements that make up the differences: one deed stock.count. Invalid for less
    /// than nothing; Conflict when the stock changed since booked was read.
    static Result<Key> count(Store &store, const QList<Counted> &counted, const QString &note = {});

    /// Every place where more went out than there was, for the list of cases.
    static Result<QList<OverdrawnStock>> overdrawn(const Database &db);

    /// Within a deed: goods given out (quantity below zero) or brought back by a slip.
    static Result<Key> move(UnitOfWork &work, const Store &store, StockMovement movement);
    /// What is lacking of this quantity at this place, a sentence; empty when it is there and free.
    static Result<QString> shortage(const Database &db, const GoodsEntry &goods, const QString &place, qint64 quantity);
};

} // namespace Allpost
