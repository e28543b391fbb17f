// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/gridmap.h"
#include "models/base/task.h"

#include <vector>

namespace Allpost {

/// Every door on one day with who lives behind it, read in one pass each over doors, homes and members: what counting and
/// cutting grids starts from. A household counts at the first of its homes.
struct GridCensus
{
    struct Door
    {
        Key key = 0;
        Key estate = 0;    ///< found from the tree where the door's row leaves it out
        Key building = 0;
        Key stairwell = 0;
        int households = 0;
        int people = 0;
        int openVisits = 0; ///< with a follow-up that nobody answered yet; only when asked for
    };

    std::vector<Door> doors = {};
    int homeless = 0; ///< households with members and no door on that day

    /// Cancelled when progress says so; progress may be nullptr.
    static Result<GridCensus> read(const Database &db, QDate day, bool withVisits = false, Progress *progress = nullptr);
};

} // namespace Allpost
