// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace Allpost {

/// One open case of each kind in an office of invented people, as another desk's deeds bring them in: for pictures and
/// trials, not part of the sample. Does nothing where a case is open; leaves out a kind for which the office has no facts.
Status fillCases(Store &store);

} // namespace Allpost
