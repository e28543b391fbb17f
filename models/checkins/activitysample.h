// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

struct ActivitySampleOptions
{
    quint32 seed = 1;
    QDate today = QDate::currentDate();
    int months = 6;   ///< how far activities reach back
    int activities = 30;
};

/// Gives a sample office volunteers, teams and some thirty activities over the months with sheets in every state: closed
/// with hours, one that waits for closing, one that runs today with people coming in, some planned, one cancelled. Uses the
/// units, members and labels there are. The same seed gives the same. One deed; nothing where the office has activities.
Status fillActivities(Store &store, const ActivitySampleOptions &options, Progress &progress);

} // namespace Allpost
