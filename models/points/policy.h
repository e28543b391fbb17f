// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/points/pointsrecords.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// 积分办法: what the residents' meeting decided on points as a whole. One row counts, the latest; without any nothing
/// expires, nothing is taken away, and points go to the household.
class PointsPolicies
{
public:
    enum class Expires { Never, YearEnd, Months };

    static Result<PointsPolicy> read(const Database &db);
    /// Field names as in the dictionary: months and notice_days at least 1 where something expires.
    static Findings check(const PointsPolicy &policy);
    /// A new row where something differs: deed points_policy.set. False when nothing does. Invalid with the first finding.
    static Result<bool> set(Store &store, const PointsPolicy &policy);

    static Expires expires(const PointsPolicy &policy);
    static QString code(Expires mode);
    static bool mayDeduct(const PointsPolicy &policy) { return policy.deductions.value_or(false); }
    /// Where a resident's points go when the rule is for both: the household's account unless the office says otherwise.
    static bool toHousehold(const PointsPolicy &policy) { return policy.awardTo != QLatin1String("resident"); }
    /// "Points expire at the end of the year, announced 30 days before; …" for heads and papers.
    static QString sentence(const PointsPolicy &policy);
};

} // namespace Allpost
