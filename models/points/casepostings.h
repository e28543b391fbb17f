// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QList>

namespace Allpost {

/// Points that the office gave to settle a case which was settled otherwise already: by another desk, before the two met,
/// or by the reversal of what the case was about.
struct ExcessPosting
{
    Key transfer = 0;
    Key account = 0;
    qint64 points = 0;  ///< too many: all of the transfer, or the part of it for what was decided already
    bool whole = true;
    Key before = 0;     ///< what settled it first, where points moved for that; 0: none moved, or it was deducted
};

/// 疑难处理的补记积分: worked out from the case events and the transfers of their deeds, never kept. The first decision counts.
class CasePostings
{
public:
    /// All that stand open, in the order that is the same on every desk; not those reversed or settled as a case themselves.
    static Result<QList<ExcessPosting>> excess(const Database &db);
};

} // namespace Allpost
