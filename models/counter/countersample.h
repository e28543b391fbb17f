// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

struct CounterSampleOptions
{
    quint32 seed = 1;
    QDate today = QDate::currentDate();
    int months = 3;     ///< how far visits reach back
    int visitsADay = 6; ///< about so many on a working day
};

/// Gives a sample office months of visits at the counter: what was asked, by whom it was handled, what still waits for
/// materials, who waits today, who masters what. The catalogue and the residents must be there. The same seed gives the
/// same. One deed; nothing where the office has visits already.
Status fillCounter(Store &store, const CounterSampleOptions &options, Progress &progress);

} // namespace Allpost
