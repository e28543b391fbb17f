// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/pointscounts.h"

namespace Allpost {

using namespace Qt::StringLiterals;

Result<PointsCounts> PointsCounts::read(const Database &db, QDate today)
{
    PointsCounts counts;
    auto states = Query::run(db,
                             u"SELECT s.state, count(*), sum(CASE WHEN s.notice_until < :today AND s.open_objections = 0 THEN 1 ELSE 0 END), sum(CASE WHEN s.open_objections > 0 THEN 1 ELSE 0 END) "
                             "FROM award_state s WHERE s.state IN ('asked', 'on_notice') GROUP BY s.state"_s,
                             {{u":today"_s, today.toString(Qt::ISODate)}});
    if (!states)
        return states.error();
    while (states->next()) {
        if (states->text(0) == "asked"_L1)
            counts.toCheck = int(states->number(1));
        else
            counts.ripe = int(states->number(2));
        counts.objections += int(states->number(3));
    }
    auto rest = Query::run(db,
                           u"SELECT (SELECT count(*) FROM points_account a WHERE a.closed_on IS NULL AND a.kind NOT IN ('source', 'store', 'expiry')), "
                           "(SELECT count(*) FROM goods g WHERE g.low_at IS NOT NULL AND coalesce(g.inactive, 0) = 0 AND g.kind = 'goods' "
                           "AND coalesce((SELECT sum(s.quantity) FROM stock_state s WHERE s.goods = g.key), 0) <= g.low_at "
                           "AND EXISTS (SELECT 1 FROM stock_state s WHERE s.goods = g.key)), "
                           "(SELECT count(*) FROM points_balance b WHERE b.under IS NOT NULL) + (SELECT count(*) FROM stock_state s WHERE s.under IS NOT NULL), "
                           "(SELECT count(*) FROM points_balance b WHERE b.reserved > 0)"_s);
    if (!rest)
        return rest.error();
    if (rest->next()) {
        counts.accounts = rest->number(0);
        counts.low = int(rest->number(1));
        counts.overdrawn = int(rest->number(2));
        counts.reserved = int(rest->number(3));
    }
    return counts;
}

} // namespace Allpost
