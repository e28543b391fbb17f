// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/points/pointsrecords.h"
#include "models/store/unitofwork.h"

namespace Allpost {

struct GoodsEntry
{
    Key key = 0;
    Goods goods = {};

    /// Lies on a shelf and is counted; vouchers, services and fees are numbered slips of paper instead.
    bool isStocked() const { return goods.kind == QLatin1String("goods") || goods.kind.isEmpty(); }
    qint64 price() const { return goods.price.value_or(0); }
};

/// 物品: what points can be exchanged for, goods on the shelf and vouchers.
class GoodsList
{
public:
    static constexpr qint64 HighestPrice = 1'000'000;
    static constexpr qint64 LongestValid = 3'650; ///< days of a voucher

    /// In their order; those no longer offered last when asked for.
    static Result<QList<GoodsEntry>> all(const Database &db, bool withInactive = false);
    /// NotFound with a sentence when there is none.
    static Result<GoodsEntry> get(const Database &db, Key key);
    /// Of these the ones that fit what was typed: part of the name, initials (dm), the bar code; the best first.
    static QList<GoodsEntry> matching(const QList<GoodsEntry> &list, const QString &typed, int limit = 9);
    /// The one with this bar code; null when none has it.
    static const GoodsEntry *withBarcode(const QList<GoodsEntry> &list, const QString &code);
    /// What was exchanged most often at this place in the last 90 days, filled up in the order of the list.
    static Result<QList<Key>> favourites(const Database &db, const QString &place, int count = 9);

    /// What is wrong: no name, a price that is none, a voucher without days, a bar code somebody else has.
    static Findings check(const Database &db, const Goods &goods, Key self = 0);
    /// One deed goods.add. Invalid with the first finding.
    static Result<Key> add(Store &store, const Goods &goods);
    static Status change(Store &store, Key key, const Goods &now);
    /// No longer offered, or offered again; stock and slips stay.
    static Status setInactive(Store &store, Key key, bool inactive);

    /// What ships (resources/content/goods.json): the 30 examples with mark(), those this office has not. One deed goods.examples.
    static Status addShipped(Store &store);
};

} // namespace Allpost
