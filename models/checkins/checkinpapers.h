// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/members.h"
#include "models/views/printout.h"

namespace Allpost {

/// Papers of units and members: 报到单, 报到登记表, who has not come yet, wishes for outsiders. inFull: phones and ID numbers
/// as they are; the caller asked for a reason and notes it.
class CheckinPapers
{
public:
    /// One member's slip with what he is, the posts with his promise, and the lines to sign on.
    static Result<Printout> slip(const Store &store, Key member, bool inFull);
    /// 报到登记表 of these members, with room for their signatures.
    static Result<Printout> registerSheet(const Store &store, const Members::Question &question, bool inFull);
    /// Who has not come yet, a block for each unit with whom to call there.
    static Result<Printout> notCome(const Store &store, Key unit, bool inFull);
    /// The catalogue with places left, to be hung up.
    static Result<Printout> posts(const Store &store);
    /// Wishes as outsiders may read them: no name, no door.
    static Result<Printout> wishesOutside(const Store &store);
};

} // namespace Allpost
