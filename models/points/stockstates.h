// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/derivations.h"

namespace Allpost {

/// Keeps the table stock_state: what lies of each kind of goods at each place, what is reserved on open slips, and the
/// movement since which more went out than there was.
class StockStates
{
public:
    static const Derivation &derivation();
};

} // namespace Allpost
