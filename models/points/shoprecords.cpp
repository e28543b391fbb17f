// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/shoprecords.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Goods::entity()
{
    static const Entity entity{
        u"goods"_s, QT_TRANSLATE_NOOP("Dictionary", "Goods"),
        {field<&Goods::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the goods"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&Goods::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of goods"), Text, Mask::Public).code(u"goods_kind"_s),
         field<&Goods::unit>(u"unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit"), Text, Mask::Public),
         field<&Goods::price>(u"price"_s, QT_TRANSLATE_NOOP("Dictionary", "Price in points"), Points, Mask::Public),
         field<&Goods::barcode>(u"barcode"_s, QT_TRANSLATE_NOOP("Dictionary", "Barcode"), Text, Mask::Public),
         field<&Goods::lowAt>(u"low_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Low at"), Integer, Mask::Public),
         field<&Goods::merchant>(u"merchant"_s, QT_TRANSLATE_NOOP("Dictionary", "Merchant"), Link, Mask::Public).to(u"merchant"_s),
         field<&Goods::validDays>(u"valid_days"_s, QT_TRANSLATE_NOOP("Dictionary", "Voucher valid for days"), Integer, Mask::Public),
         field<&Goods::faceValue>(u"face_value"_s, QT_TRANSLATE_NOOP("Dictionary", "Face value"), Money, Mask::Public),
         field<&Goods::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer used"), YesNo, Mask::Public),
         field<&Goods::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&Goods::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&Goods::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &StockMovement::entity()
{
    static const Entity entity{
        u"stock_movement"_s, QT_TRANSLATE_NOOP("Dictionary", "Stock movement"),
        {field<&StockMovement::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Movement number"), Text, Mask::Public),
         field<&StockMovement::goods>(u"goods"_s, QT_TRANSLATE_NOOP("Dictionary", "Goods"), Link, Mask::Public).to(u"goods"_s),
         field<&StockMovement::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Public),
         field<&StockMovement::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of movement"), Text, Mask::Public).code(u"stock_kind"_s),
         field<&StockMovement::quantity>(u"quantity"_s, QT_TRANSLATE_NOOP("Dictionary", "Quantity"), Integer, Mask::Public),
         field<&StockMovement::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&StockMovement::donor>(u"donor"_s, QT_TRANSLATE_NOOP("Dictionary", "Donor"), Text, Mask::Public),
         field<&StockMovement::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public).to(u"department"_s),
         field<&StockMovement::value>(u"value"_s, QT_TRANSLATE_NOOP("Dictionary", "Value"), Money, Mask::Public),
         field<&StockMovement::slip>(u"slip"_s, QT_TRANSLATE_NOOP("Dictionary", "Slip"), Link, Mask::Public).to(u"points_slip"_s),
         field<&StockMovement::stocktake>(u"stocktake"_s, QT_TRANSLATE_NOOP("Dictionary", "Stock-taking"), Link, Mask::Public).to(u"stocktake"_s),
         field<&StockMovement::partnerPlace>(u"partner_place"_s, QT_TRANSLATE_NOOP("Dictionary", "Other place"), Text, Mask::Public),
         field<&StockMovement::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered by"), Link, Mask::Public).to(u"worker"_s),
         field<&StockMovement::reverses>(u"reverses"_s, QT_TRANSLATE_NOOP("Dictionary", "Reverses"), Link, Mask::Public).to(u"stock_movement"_s),
         field<&StockMovement::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &PointsSlip::entity()
{
    static const Entity entity{
        u"points_slip"_s, QT_TRANSLATE_NOOP("Dictionary", "Exchange slip"),
        {field<&PointsSlip::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Slip number"), Text, Mask::Public),
         field<&PointsSlip::account>(u"account"_s, QT_TRANSLATE_NOOP("Dictionary", "Points account"), Link, Mask::Public).to(u"points_account"_s),
         field<&PointsSlip::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&PointsSlip::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Person from outside"), Link, Mask::Public).to(u"outsider"_s),
         field<&PointsSlip::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Public),
         field<&PointsSlip::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Served by"), Link, Mask::Public).to(u"worker"_s),
         field<&PointsSlip::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&PointsSlip::total>(u"total"_s, QT_TRANSLATE_NOOP("Dictionary", "Points in all"), Points, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &SlipLine::entity()
{
    static const Entity entity{
        u"slip_line"_s, QT_TRANSLATE_NOOP("Dictionary", "Line of a slip"),
        {field<&SlipLine::slip>(u"slip"_s, QT_TRANSLATE_NOOP("Dictionary", "Exchange slip"), Link, Mask::Public).to(u"points_slip"_s),
         field<&SlipLine::goods>(u"goods"_s, QT_TRANSLATE_NOOP("Dictionary", "Goods"), Link, Mask::Public).to(u"goods"_s),
         field<&SlipLine::quantity>(u"quantity"_s, QT_TRANSLATE_NOOP("Dictionary", "Quantity"), Integer, Mask::Public),
         field<&SlipLine::price>(u"price"_s, QT_TRANSLATE_NOOP("Dictionary", "Price in points"), Points, Mask::Public),
         field<&SlipLine::voucher>(u"voucher"_s, QT_TRANSLATE_NOOP("Dictionary", "Voucher"), Link, Mask::Public).to(u"voucher"_s)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &SlipEvent::entity()
{
    static const Entity entity{
        u"slip_event"_s, QT_TRANSLATE_NOOP("Dictionary", "Step of a slip"),
        {field<&SlipEvent::slip>(u"slip"_s, QT_TRANSLATE_NOOP("Dictionary", "Exchange slip"), Link, Mask::Public).to(u"points_slip"_s),
         field<&SlipEvent::account>(u"account"_s, QT_TRANSLATE_NOOP("Dictionary", "Points account"), Link, Mask::Public).to(u"points_account"_s),
         field<&SlipEvent::step>(u"step"_s, QT_TRANSLATE_NOOP("Dictionary", "Step"), Text, Mask::Public).code(u"slip_step"_s),
         field<&SlipEvent::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&SlipEvent::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Taken by"), Link, Mask::Public).to(u"worker"_s),
         field<&SlipEvent::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &Voucher::entity()
{
    static const Entity entity{
        u"voucher"_s, QT_TRANSLATE_NOOP("Dictionary", "Voucher"),
        {field<&Voucher::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Voucher number"), Text, Mask::Public),
         field<&Voucher::goods>(u"goods"_s, QT_TRANSLATE_NOOP("Dictionary", "Goods"), Link, Mask::Public).to(u"goods"_s),
         field<&Voucher::slip>(u"slip"_s, QT_TRANSLATE_NOOP("Dictionary", "Exchange slip"), Link, Mask::Public).to(u"points_slip"_s),
         field<&Voucher::account>(u"account"_s, QT_TRANSLATE_NOOP("Dictionary", "Points account"), Link, Mask::Public).to(u"points_account"_s),
         field<&Voucher::merchant>(u"merchant"_s, QT_TRANSLATE_NOOP("Dictionary", "Merchant"), Link, Mask::Public).to(u"merchant"_s),
         field<&Voucher::points>(u"points"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public),
         field<&Voucher::faceValue>(u"face_value"_s, QT_TRANSLATE_NOOP("Dictionary", "Face value"), Money, Mask::Public),
         field<&Voucher::issuedOn>(u"issued_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Issued on"), Date, Mask::Public),
         field<&Voucher::validUntil>(u"valid_until"_s, QT_TRANSLATE_NOOP("Dictionary", "Valid until"), Date, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &VoucherEvent::entity()
{
    static const Entity entity{
        u"voucher_event"_s, QT_TRANSLATE_NOOP("Dictionary", "Step of a voucher"),
        {field<&VoucherEvent::voucher>(u"voucher"_s, QT_TRANSLATE_NOOP("Dictionary", "Voucher"), Link, Mask::Public).to(u"voucher"_s),
         field<&VoucherEvent::step>(u"step"_s, QT_TRANSLATE_NOOP("Dictionary", "Step"), Text, Mask::Public).code(u"voucher_step"_s),
         field<&VoucherEvent::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&VoucherEvent::merchant>(u"merchant"_s, QT_TRANSLATE_NOOP("Dictionary", "Merchant"), Link, Mask::Public).to(u"merchant"_s),
         field<&VoucherEvent::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Taken by"), Link, Mask::Public).to(u"worker"_s),
         field<&VoucherEvent::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&VoucherEvent::settlement>(u"settlement"_s, QT_TRANSLATE_NOOP("Dictionary", "Settlement"), Link, Mask::Public).to(u"merchant_settlement"_s)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &Merchant::entity()
{
    static const Entity entity{
        u"merchant"_s, QT_TRANSLATE_NOOP("Dictionary", "Merchant"),
        {field<&Merchant::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the merchant"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&Merchant::contact>(u"contact"_s, QT_TRANSLATE_NOOP("Dictionary", "Contact"), Text, Mask::Name),
         field<&Merchant::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone"), Phone, Mask::Phone),
         field<&Merchant::address>(u"address"_s, QT_TRANSLATE_NOOP("Dictionary", "Address"), Text, Mask::Public),
         field<&Merchant::offer>(u"offer"_s, QT_TRANSLATE_NOOP("Dictionary", "What it offers"), Note, Mask::Public),
         field<&Merchant::department>(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Link, Mask::Public).to(u"department"_s),
         field<&Merchant::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&Merchant::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&Merchant::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &MerchantSettlement::entity()
{
    static const Entity entity{
        u"merchant_settlement"_s, QT_TRANSLATE_NOOP("Dictionary", "Settlement with a merchant"),
        {field<&MerchantSettlement::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Settlement number"), Text, Mask::Public),
         field<&MerchantSettlement::merchant>(u"merchant"_s, QT_TRANSLATE_NOOP("Dictionary", "Merchant"), Link, Mask::Public).to(u"merchant"_s),
         field<&MerchantSettlement::fromOn>(u"from_on"_s, QT_TRANSLATE_NOOP("Dictionary", "From"), Date, Mask::Public),
         field<&MerchantSettlement::untilOn>(u"until_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&MerchantSettlement::vouchers>(u"vouchers"_s, QT_TRANSLATE_NOOP("Dictionary", "Vouchers"), Integer, Mask::Public),
         field<&MerchantSettlement::points>(u"points"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public),
         field<&MerchantSettlement::value>(u"value"_s, QT_TRANSLATE_NOOP("Dictionary", "Value"), Money, Mask::Public),
         field<&MerchantSettlement::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Settled by"), Link, Mask::Public).to(u"worker"_s)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &Stocktake::entity()
{
    static const Entity entity{
        u"stocktake"_s, QT_TRANSLATE_NOOP("Dictionary", "Stock-taking"),
        {field<&Stocktake::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Public),
         field<&Stocktake::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public),
         field<&Stocktake::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Counted by"), Link, Mask::Public).to(u"worker"_s),
         field<&Stocktake::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &StocktakeLine::entity()
{
    static const Entity entity{
        u"stocktake_line"_s, QT_TRANSLATE_NOOP("Dictionary", "Line of a stock-taking"),
        {field<&StocktakeLine::stocktake>(u"stocktake"_s, QT_TRANSLATE_NOOP("Dictionary", "Stock-taking"), Link, Mask::Public).to(u"stocktake"_s),
         field<&StocktakeLine::goods>(u"goods"_s, QT_TRANSLATE_NOOP("Dictionary", "Goods"), Link, Mask::Public).to(u"goods"_s),
         field<&StocktakeLine::booked>(u"booked"_s, QT_TRANSLATE_NOOP("Dictionary", "On the books"), Integer, Mask::Public),
         field<&StocktakeLine::counted>(u"counted"_s, QT_TRANSLATE_NOOP("Dictionary", "Counted"), Integer, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

const Entity &DayClose::entity()
{
    static const Entity entity{
        u"day_close"_s, QT_TRANSLATE_NOOP("Dictionary", "Daily close of the store"),
        {field<&DayClose::day>(u"day"_s, QT_TRANSLATE_NOOP("Dictionary", "Day"), Date, Mask::Public),
         field<&DayClose::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Place"), Text, Mask::Public),
         field<&DayClose::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Number of the close"), Text, Mask::Public),
         field<&DayClose::slips>(u"slips"_s, QT_TRANSLATE_NOOP("Dictionary", "Slips"), Integer, Mask::Public),
         field<&DayClose::points>(u"points"_s, QT_TRANSLATE_NOOP("Dictionary", "Points"), Points, Mask::Public),
         field<&DayClose::goods>(u"goods"_s, QT_TRANSLATE_NOOP("Dictionary", "Goods given out"), Integer, Mask::Public),
         field<&DayClose::head>(u"head"_s, QT_TRANSLATE_NOOP("Dictionary", "Chain code"), Text, Mask::Public),
         field<&DayClose::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Closed by"), Link, Mask::Public).to(u"worker"_s),
         field<&DayClose::at>(u"at"_s, QT_TRANSLATE_NOOP("Dictionary", "When"), Time, Mask::Public)},
        Inverse::Reversal, {}, true};
    return entity;
}

} // namespace Allpost
