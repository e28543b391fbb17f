// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/households/householdcard.h"

namespace Allpost {

/// What a household's timeline is made of besides the journal: ties as they stand in the tables, also ended ones.
struct TimelineTies
{
    QList<CardMember> memberships = {}; ///< all of the household, one for each tie
    QList<CardCare> care = {};
    QList<CardVisit> visits = {};
};

/// The events of a household, newest first by the day they happened: beginnings and ends of memberships (one line for
/// those of one step), moves, care records, visits, and from the journal every other change of household, people and
/// door, with the names of the fields that changed.
Result<QList<CardEvent>> householdTimeline(const Store &store, const HouseholdCard &card, const TimelineTies &ties);

} // namespace Allpost
