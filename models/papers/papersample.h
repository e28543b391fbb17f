// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// A few dozen papers over the months before today, of most kinds, for invented people; one of them void, some written
/// elsewhere. Nothing where there are papers already or nobody to write for.
Status fillPapers(Store &store, QDate today, int months = 6, quint32 seed = 1);

} // namespace Allpost
