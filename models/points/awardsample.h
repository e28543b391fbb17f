// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

struct AwardSampleOptions
{
    quint32 seed = 1;
    QDate today = QDate::currentDate();
    int months = 3;
    int awardsAWeek = 6;
};

/// Gives a sample office months of awards in every state: asked, checked, on notice (one with an objection), ripe, entered,
/// refused, withdrawn, a struck line, lines that got less by a limit, a deduction; a few couriers; a points policy and an
/// announcement of points that expire. Rules, residents and workers must be there. The same seed gives the same; nothing
/// where the office has awards already.
Status fillAwards(Store &store, const AwardSampleOptions &options, Progress &progress);

} // namespace Allpost
