// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/stock.h"

namespace Allpost {

struct BasketLine
{
    Key goods = 0;
    qint64 quantity = 1;
};

/// What somebody wants to take from an account.
struct Basket
{
    Key account = 0;
    Key resident = 0;  ///< who fetches; 0: not said
    Key outsider = 0;
    QList<BasketLine> lines = {};
};

/// Where a slip stands. Follows from its events and transfers, never kept.
enum class SlipAt : quint8 { Reserved, Done, Cancelled, Reversed };

struct SlipCardLine
{
    Key goods = 0;
    QString name = {};
    QString unit = {};
    QString kind = {};
    qint64 quantity = 0;
    qint64 price = 0;
    qint64 sum() const { return quantity * price; }
};

/// 兑换单 as screens and paper show it.
struct SlipCard
{
    Key key = 0;
    PointsSlip slip = {};
    SlipAt at = SlipAt::Reserved;
    QString doneAt = {};
    QString reason = {};          ///< of a cancelled or reversed one
    QString reversedAt = {};
    QList<SlipCardLine> lines = {};
    QStringList vouchers = {};    ///< numbers
    QStringList transfers = {};   ///< numbers: J-A2218
    QStringList reversals = {};   ///< numbers of the transfers that took it back
    QString account = {};         ///< number
    QString accountCode = {};
    QString holder = {};          ///< in words
    QString person = {};          ///< who fetches
    QString worker = {};

    qint64 total() const { return slip.total.value_or(0); }
    qint64 pieces() const;
    /// "大米（5kg） 2、抽纸 1"
    QString inWords() const;
};

struct SlipsToday
{
    int slips = 0;
    qint64 points = 0;
    int open = 0;
};

/// 兑换: a basket of one account against its points and the goods of this desk, both in one deed so that no half of it is
/// ever seen. Reserved with its slip printed, then done or cancelled; or done at once.
class Slips
{
public:
    static constexpr int MostLines = 30;
    static constexpr qint64 MostOfOne = 999;

    /// Sum of the basket in points. Overflow is Invalid.
    static Result<qint64> total(const Database &db, const Basket &basket);
    /// Why this basket cannot be exchanged here now, a sentence; empty: it can. Points that are missing are said as a number.
    static Result<QString> whyNot(const Store &store, const Basket &basket);

    /// Points and goods are set aside, the slip can be printed and signed. One deed slip.reserve. Refused with whyNot.
    static Result<Key> reserve(Store &store, const Basket &basket);
    /// Done at once. One deed slip.exchange.
    static Result<Key> exchange(Store &store, const Basket &basket);
    /// What was reserved is done. Refused at another desk than the one where the goods lie. One deed slip.done.
    static Status finish(Store &store, Key slip);
    /// What was reserved is free again. One deed slip.cancel.
    static Status cancel(Store &store, Key slip, const QString &reason);
    /// 红冲: every transfer of the slip is reversed, goods come back to the shelf, vouchers end. Refused when one of its
    /// vouchers was redeemed. One deed slip.reverse.
    static Status reverse(Store &store, Key slip, const QString &reason);

    static Result<SlipCard> card(const Database &db, Key slip);
    /// By its number; 0 when there is none.
    static Result<Key> numbered(const Database &db, const QString &number);
    /// Of this place and day, the latest first.
    static Result<QList<SlipCard>> ofDay(const Database &db, const QString &place, QDate day, int limit = 200);
    /// Reserved ones of this place that are neither done nor cancelled, the oldest first.
    static Result<QList<SlipCard>> open(const Database &db, const QString &place);
    static Result<QList<SlipCard>> ofAccount(const Database &db, Key account, int limit = 20);
    static Result<SlipsToday> today(const Database &db, const QString &place, QDate day = QDate::currentDate());

    /// Within a deed: cancels, for the daily close.
    static Status cancel(UnitOfWork &work, const Store &store, const SlipCard &card, const QString &reason);
    /// Within a deed: a whole slip with its lines, done at the moment said; for the sample office.
    static Result<Key> write(UnitOfWork &work, const Store &store, const Basket &basket, bool done, const QString &at);

    static QString stateWords(SlipAt at);
    static QString moment();
};

} // namespace Allpost
