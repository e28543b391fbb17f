// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 物品: what points are exchanged for: a thing, a voucher, a service, a fee.
struct Goods
{
    QString name = {};
    QString kind = {}; ///< code list goods_kind
    QString unit = {};
    std::optional<qint64> price = {};
    QString barcode = {};
    std::optional<qint64> lowAt = {};
    Key merchant = 0;
    std::optional<qint64> validDays = {};
    std::optional<qint64> faceValue = {}; ///< cents; what the voucher is worth
    std::optional<bool> inactive = {};
    std::optional<bool> example = {};
    std::optional<qint64> position = {};
    QString note = {};

    static const Entity &entity();
};

/// 出入库: goods that came or went at one place. Never changed, never removed.
struct StockMovement
{
    QString number = {};
    Key goods = 0;
    QString place = {}; ///< letter of the desk where it lies
    QString kind = {}; ///< code list stock_kind
    std::optional<qint64> quantity = {}; ///< came: above zero, went: below
    QString at = {};
    QString donor = {};
    Key department = 0;
    std::optional<qint64> value = {}; ///< cents
    Key slip = 0;
    Key stocktake = 0;
    QString partnerPlace = {};
    Key worker = 0;
    Key reverses = 0;
    QString note = {};

    static const Entity &entity();
};

/// 兑换单: a basket of one account. Where it stands follows from its events and transfers.
struct PointsSlip
{
    QString number = {};
    Key account = 0;
    Key resident = 0; ///< who fetches
    Key outsider = 0;
    QString place = {};
    Key worker = 0;
    QString at = {};
    std::optional<qint64> total = {};

    static const Entity &entity();
};

/// One kind of goods on a slip.
struct SlipLine
{
    Key slip = 0;
    Key goods = 0;
    std::optional<qint64> quantity = {};
    std::optional<qint64> price = {}; ///< of one, as it was then
    Key voucher = 0;

    static const Entity &entity();
};

/// What happened to a slip.
struct SlipEvent
{
    Key slip = 0;
    Key account = 0; ///< that of the slip: its reserved points follow from this
    QString step = {}; ///< code list slip_step
    QString at = {};
    Key worker = 0;
    QString note = {};

    static const Entity &entity();
};

/// 券: a service or fee paid with points, redeemed once.
struct Voucher
{
    QString number = {};
    Key goods = 0;
    Key slip = 0;
    Key account = 0;
    Key merchant = 0;
    std::optional<qint64> points = {};
    std::optional<qint64> faceValue = {}; ///< cents
    QString issuedOn = {};
    QString validUntil = {};

    static const Entity &entity();
};

/// What happened to a voucher.
struct VoucherEvent
{
    Key voucher = 0;
    QString step = {}; ///< code list voucher_step
    QString at = {};
    Key merchant = 0;
    Key worker = 0;
    QString note = {};
    Key settlement = 0;

    static const Entity &entity();
};

/// 友好商户: a shop that takes vouchers and is settled with.
struct Merchant
{
    QString name = {};
    QString contact = {};
    QString phone = {};
    QString address = {};
    QString offer = {};
    Key department = 0;
    QString since = {};
    QString until = {};
    QString note = {};

    static const Entity &entity();
};

/// 商户结算单: the vouchers of a period, taken off the merchant's account.
struct MerchantSettlement
{
    QString number = {};
    Key merchant = 0;
    QString fromOn = {};
    QString untilOn = {};
    std::optional<qint64> vouchers = {};
    std::optional<qint64> points = {};
    std::optional<qint64> value = {}; ///< cents
    Key worker = 0;

    static const Entity &entity();
};

/// 盘点: what really lies at one place.
struct Stocktake
{
    QString place = {};
    QString at = {};
    Key worker = 0;
    QString note = {};

    static const Entity &entity();
};

/// One kind of goods counted.
struct StocktakeLine
{
    Key stocktake = 0;
    Key goods = 0;
    std::optional<qint64> booked = {};
    std::optional<qint64> counted = {};

    static const Entity &entity();
};

/// 日结: the day of one place, added up and signed.
struct DayClose
{
    QString day = {};
    QString place = {};
    QString number = {};
    std::optional<qint64> slips = {};
    std::optional<qint64> points = {};
    std::optional<qint64> goods = {};
    QString head = {};
    Key worker = 0;
    QString at = {};

    static const Entity &entity();
};

} // namespace Allpost
