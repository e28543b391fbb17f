// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/households/householdcard.h"
#include "models/views/printout.h"

namespace Allpost {

/// The household card on paper: members, dwelling, who serves the door, care, what is open, the last visits and moves.
namespace HouseholdPaper {

/// Care groups that only some may see are left out, whoever prints. inFull: ID numbers and phones as they are; the reason
/// is asked and recorded before. Read from the store's thread.
Result<Printout> card(const Store &store, const HouseholdCard &card, bool inFull);

} // namespace HouseholdPaper

} // namespace Allpost
