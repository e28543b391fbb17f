// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// Grids of about 200 households over all buildings, with staff, heads of some buildings, an enterprise's layer, and the
/// things an office finds in its own: a vacancy, a term that is over. Invented people. Nothing where no layer is or grids
/// are there already.
Status addSampleGrids(Store &store, QDate today);

} // namespace Allpost
