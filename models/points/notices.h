// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/awardlists.h"
#include "models/views/printout.h"

namespace Allpost {

/// 公示: the list of awards that hangs out before its points count, and the record of an award for its file.
class AwardNotices
{
public:
    struct Listed { Key notice = 0; PointsNotice record = {}; int awards = 0; int objections = 0; };
    /// The latest first.
    static Result<QList<Listed>> list(const Database &db, int limit = 50);
    /// The awards that hung on it, in their order.
    static Result<QList<Key>> awards(const Database &db, Key notice);

    /// The list as it is hung out: names masked in the middle whatever the screen shows, since anybody reads it; struck lines
    /// are left out.
    static Result<Printout> printout(const Store &store, Key notice);
    /// One award with its lines, limits, steps and objections, for the file. masked: doors and names as the screen has them.
    static Result<Printout> record(const Store &store, Key award);

    /// 王秀兰 → 王*兰, 王兰 → 王*, 欧阳小红 → 欧**红: as publicity lists do.
    static QString masked(const QString &name);
};

} // namespace Allpost
