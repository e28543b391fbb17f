// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activities.h"
#include "models/views/printout.h"

namespace Allpost {

/// 签到表: what lies on the table when there is no computer, and what is kept afterwards.
class SignInPaper
{
public:
    /// Rows by unit and door with the sheet's numbers, a place to sign, and blank lines at the end for who comes besides.
    /// Names in full, since they are to be signed; of numbers only the last four. blanks below 0: as many as fit the people.
    static Result<Printout> blank(const Store &store, Key activity, int blanks = -1);
    /// The record of a closed or running activity: who came when and for how long, who did not, the outcome.
    static Result<Printout> record(const Store &store, Key activity);

    /// The sheet's rows in the order of paper and of marking the absent: by unit, then door, then number.
    static QList<SheetRow> ordered(const QList<SheetRow> &rows);
};

} // namespace Allpost
