// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// Points promised to baskets: they change with the steps of slips alone.
#include "models/points/pointsbalances.h"
#include "models/store/statement.h"

#include <limits>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The baskets of these accounts; their rows stand.
Status keepReserved(const Database &db, const std::vector<Key> &accounts)
{
    Statement update(db, u"UPDATE points_balance SET reserved = (SELECT coalesce(sum(s.total), 0) FROM points_slip s WHERE s.account = points_balance.account "
                         "AND EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step = 'reserve') "
                         "AND NOT EXISTS (SELECT 1 FROM slip_event e WHERE e.slip = s.key AND e.step IN ('done', 'cancel'))) WHERE account = ?"_s);
    for (Key account : accounts) {
        update.bind(1, account);
        if (auto updated = update.run(); !updated)
            return updated;
    }
    return {};
}

} // namespace

const Derivation &PointsBalances::reserved()
{
    static const Derivation derivation{
        {},
        {{u"slip_event"_s, u"account"_s}},
        {},
        &keepReserved,
        [](const Database &, Progress &) { return Status(); },
        [](const Database &, Progress &, const Derivation::Problem &) { return Status(); },
        std::numeric_limits<size_t>::max()};
    return derivation;
}

} // namespace Allpost
