// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/goodslist.h"

#include <QDate>

namespace Allpost {

enum class VoucherAt : quint8 { Open, Redeemed, Cancelled, Lapsed };

/// 券 as screens and paper show it.
struct VoucherCard
{
    Key key = 0;
    Voucher voucher = {};
    VoucherAt at = VoucherAt::Open;
    QString goods = {};
    QString merchant = {};    ///< who takes it; empty: the office itself
    QString slip = {};        ///< number
    QString holder = {};
    QString redeemedAt = {};
    QString redeemedBy = {};  ///< merchant, else the office
    QString worker = {};      ///< who entered that
    QString note = {};
    Key settlement = 0;
};

struct MerchantEntry
{
    Key key = 0;
    Merchant merchant = {};
    int open = 0;             ///< vouchers redeemed and not settled
    qint64 points = 0;

    bool isOpen(QDate on = QDate::currentDate()) const { return merchant.until.isEmpty() || merchant.until >= on.toString(Qt::ISODate); }
};

/// 券: a service or fee paid with points; redeemed once, and the second time says when and where.
class Vouchers
{
public:
    /// Within the deed of a slip.
    static Result<Key> issue(UnitOfWork &work, const Store &store, const GoodsEntry &goods, Key slip, Key account, QDate on);
    /// Within the deed that reverses a slip. Refused when one of its vouchers was redeemed.
    static Status cancelOf(UnitOfWork &work, const Store &store, Key slip, const QString &reason, const QString &at);

    static Result<VoucherCard> card(const Database &db, Key voucher, QDate today = QDate::currentDate());
    /// By its number, however it was typed; 0 when there is none.
    static Result<Key> numbered(const Database &db, const QString &number);
    /// The latest first. text: part of number; onlyOpen: neither redeemed nor cancelled.
    static Result<QList<VoucherCard>> list(const Database &db, const QString &text, bool onlyOpen, int limit = 300);

    /// 核销: the points go from the store to the merchant. merchant 0: the one it was issued for. Refused, with when and
    /// where, when it was redeemed; when cancelled or no longer valid; at another merchant. One deed voucher.redeem.
    static Status redeem(Store &store, Key voucher, Key merchant = 0, const QString &note = {});
    /// Within a deed and at a moment of the past: for the sample office.
    static Status redeem(UnitOfWork &work, const Store &store, Key voucher, Key merchant, const QString &at, const QString &note = {});

    /// Why it cannot be redeemed, with when and where it was; empty: it can.
    static QString whyNot(const VoucherCard &card, Key merchant = 0);
    static QString stateWords(VoucherAt at);
};

/// 友好商户: shops that take vouchers.
class Merchants
{
public:
    /// By name; closed ones last when asked for. With what waits to be settled.
    static Result<QList<MerchantEntry>> all(const Database &db, bool withClosed = false);
    static Findings check(const Merchant &merchant);
    /// One deed merchant.add.
    static Result<Key> add(Store &store, const Merchant &merchant);
    static Status change(Store &store, Key key, const Merchant &now);
};

/// 商户结算单: what one merchant redeemed in a period and was not settled before.
struct SettlementCard
{
    Key key = 0;
    MerchantSettlement settlement = {}; ///< points and value: what is paid, after the deduction
    QString merchant = {};
    QString worker = {};
    QList<VoucherCard> vouchers = {};
    qint64 deducted = 0;      ///< points that an earlier statement paid over; below zero: too many were deducted before
    qint64 deductedValue = 0; ///< cents
};

class Settlements
{
public:
    /// What a settlement would hold now, less what was paid over and is to be deducted. Invalid when the days are none.
    static Result<SettlementCard> preview(const Database &db, Key merchant, QDate from, QDate until);
    /// The points go from the merchant to the source, each voucher is settled once. Refused when there is nothing, when more
    /// is to be deducted than the vouchers are worth, and while two statements hold the same voucher (a case). One deed
    /// merchant.settle.
    static Result<Key> settle(Store &store, Key merchant, QDate from, QDate until);
    static Result<SettlementCard> card(const Database &db, Key settlement);
    /// The latest first; merchant 0: all.
    static Result<QList<SettlementCard>> list(const Database &db, Key merchant);
};

} // namespace Allpost
