// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

struct SampleOptions
{
    int households = 900;
    quint32 seed = 1;
    QDate today = QDate::currentDate();
    int months = 6; ///< of history: births, deaths, moves, visits, work orders
    int orders = 0; ///< work orders
};

/// Fills a new office with a believable community of invented people: estates, buildings, stairwells, doors, families
/// of one to six with their relations, ages, phones and care groups; who was born, died and moved in the last months;
/// grids, posts, visits, work orders. The same seed gives the same people. One deed beside the usual grids. Gives how many people
/// live there.
Result<int> fillSample(Store &store, const SampleOptions &options, Progress &progress);

} // namespace Allpost
