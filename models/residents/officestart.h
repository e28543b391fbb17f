// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace Allpost::OfficeStart {

/// What every new office begins with: views of the list of residents, the layer of grids and the usual posts. Each area
/// does nothing where the office has its own already.
Status addUsual(Store &store);
/// The same for an office of an older program: what areas that came since begin with, where it was never added. What an
/// office took away stays away.
Status addMissing(Store &store);

} // namespace Allpost::OfficeStart
