// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/awards.h"
#include "models/points/ledger.h"

namespace Allpost {

/// What asking and entering of awards share.
class AwardEntry
{
public:
    struct Name { QString name = {}; QString place = {}; };
    /// The person, or the household by its head ("王秀兰户"); the place is the door, of an outsider the kind.
    static Result<Name> nameOf(const Database &db, const Person &person, Key account, Key household);

    /// What stands behind the name of a household's head.
    static QString householdWord();

    /// Makes the transfers of one award within a deed and notes the event. Limits are looked at once more: what was entered
    /// meanwhile counts, what is asked elsewhere does not.
    static Result<AwardDone> enter(UnitOfWork &work, const Store &store, Posting &posting, Key award, const AwardMove &move);
};

} // namespace Allpost
