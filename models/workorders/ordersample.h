// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/calendar/moment.h"
#include "models/store/store.h"

namespace Allpost {

struct OrderSampleOptions
{
    int count = 400;
    int months = 6;             ///< how far they reach back
    quint32 seed = 1;
    Moment now = Moments::now();
};

/// Adds believable work orders of invented callers to an office: through the whole flow, some waiting, returned,
/// transferred, extended, urged, reopened, merged, some whistles with who came, some asked for by several. Whatever the
/// count, about 60 and one in a thousand are open, a few of them overdue and, from 100 orders on, one contested. Uses the
/// office's categories, departments, doors, people and grids, as far as there are any. A deed for each few thousand
/// orders. Cancelled leaves the deeds that are finished.
Status fillOrders(Store &store, const OrderSampleOptions &options, Progress &progress);

} // namespace Allpost
