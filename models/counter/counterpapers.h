// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/printout.h"

namespace Allpost {

/// The papers of the counter, as they stand in the file. Phone, ID and account numbers are masked unless inFull; who prints in
/// full gives a reason before (Workplace::askReason).
class CounterPapers
{
public:
    /// 一次性告知单: all materials, ticked or missing, the missing information, by when, where, whom to call, a code to find it
    /// again. Refused when the handling has no notice.
    static Result<Printout> notice(Store &store, Key handling, bool inFull = false);
    /// 受理回执: all matters of the visit with state and limit, materials taken, lines to sign. Refused when there is none.
    static Result<Printout> receipt(Store &store, Key visit, bool inFull = false);
    /// 交接单: for the colleague who goes on with it.
    static Result<Printout> handOver(Store &store, Key handling, bool inFull = false);
    /// 不予出具告知单: what is not issued, why, where to go.
    static Result<Printout> refusal(Store &store, Key handling, bool inFull = false);
    /// 办事指南 of a matter: who, what to bring, steps, limit, for the resident to take along.
    static Result<Printout> guide(Store &store, Key matter);
    /// The form of a handling as it is filled.
    static Result<Printout> form(Store &store, Key handling, bool inFull = false);
};

} // namespace Allpost
