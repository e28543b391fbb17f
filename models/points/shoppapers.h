// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/dayclose.h"
#include "models/points/donations.h"
#include "models/points/vouchers.h"
#include "models/views/printout.h"

namespace Allpost {

/// What the store prints. Names stand as on the counter, numbers of people never.
class ShopPapers
{
public:
    /// 兑换单: goods, points, balance after, a place to sign and the code that finds the account at the next visit; the
    /// vouchers of the slip on pages of their own. A reversed one is printed in a pair with its reversal.
    static Result<Printout> slip(const Store &store, Key slip);
    static Result<Printout> voucher(const Store &store, Key voucher);
    /// 日结单. key 0: what it would hold now, marked as a preview.
    static Result<Printout> dayClose(const Store &store, const DayCard &card);
    /// 商户结算单.
    static Result<Printout> settlement(const Store &store, const SettlementCard &card);
    /// 盘点单: with an empty column to write the counted numbers into.
    static Result<Printout> countSheet(const Store &store);
    static Result<Printout> stock(const Store &store);
    /// 捐赠去向.
    static Result<Printout> donations(const Store &store, const QList<DonationChain> &chains);
};

} // namespace Allpost
