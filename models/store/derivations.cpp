// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/derivations.h"

#include "models/points/awardstates.h"
#include "models/points/pointsbalances.h"
#include "models/points/stockstates.h"
#include "models/workorders/orderstates.h"

namespace Allpost {

const std::vector<const Derivation *> &Derivations::all()
{
    static const std::vector<const Derivation *> all{
        &OrderStates::derivation(),
        &AwardStates::derivation(),
        &PointsBalances::derivation(),
        &StockStates::derivation(),
        &PointsBalances::reserved(),
    };
    return all;
}

} // namespace Allpost
