// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/stock.h"
#include "models/points/vouchers.h"

class QWidget;

namespace Allpost {

class Workplace;

/// The few fields of the store, each form one deed. True when it was done.
class ShopForms
{
public:
    /// New goods (key 0) or other values of them.
    static bool editGoods(Workplace &workplace, QWidget *parent, Key key, Key *made = nullptr);
    /// Bought, donated, opening.
    static bool receive(Workplace &workplace, QWidget *parent, Key goods);
    static bool spoil(Workplace &workplace, QWidget *parent, Key goods);
    static bool send(Workplace &workplace, QWidget *parent, Key goods);
    /// What another desk sent here.
    static bool takeIn(Workplace &workplace, QWidget *parent, const Shipment &shipment);
    /// A movement entered by mistake.
    static bool reverse(Workplace &workplace, QWidget *parent, const StockLine &line);
    static bool editMerchant(Workplace &workplace, QWidget *parent, Key key, Key *made = nullptr);
    /// Settles a period with a merchant and prints the statement.
    static bool settle(Workplace &workplace, QWidget *parent, const MerchantEntry &merchant);
    /// number: of the voucher when it was read; empty: asks for it.
    static bool redeem(Workplace &workplace, QWidget *parent, const QString &number = {});
};

} // namespace Allpost
