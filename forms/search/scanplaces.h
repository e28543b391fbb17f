// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/base/result.h"

namespace Allpost {

class Database;
struct ScannedText;

/// Where something scanned or typed is dealt with that the page in front has no use for.
struct ScanPlace
{
    Place place = {};   ///< no page: nothing we know has this number
    QString what = {};  ///< "voucher A-Q0031", for a line that offers it

    bool isKnown() const { return !place.page.isEmpty(); }

    /// A voucher leads to redeeming it, a slip that waits to handing over, any other slip and the code of an account to the
    /// account, a bar code to the goods, the card of a member or volunteer to the person. Numbers of visits, matters and
    /// orders and ID numbers are the counter's: they are not known here.
    static Result<ScanPlace> of(const Database &db, const ScannedText &scan);
    /// What was read while something else waits for an answer, and that this comes first.
    static QString waiting(const Database &db, const ScannedText &scan);
};

} // namespace Allpost
