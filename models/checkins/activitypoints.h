// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activityclosing.h"

namespace Allpost {

/// The points side of closing an activity: asked for by its rule, withdrawn when it is opened again.
class ActivityPoints
{
public:
    /// Sets points, caps and rule of a preview whose lines have their minutes.
    static Status preview(const Store &store, const Activity &activity, Key key, ClosingPreview &preview);
    /// Asks for them within the deed that closes the activity.
    static Status ask(UnitOfWork &work, const Store &store, const Activity &activity, Key key, const ClosingPreview &preview, Key second);
    /// Withdraws what was asked and not entered, within the deed that opens it again; Refused once points are entered.
    static Status withdraw(UnitOfWork &work, const Store &store, Key activity, const QString &why);
};

} // namespace Allpost
