// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/activitypoints.h"

namespace Allpost {

Status ActivityPoints::preview(const Store &, const Activity &, Key, ClosingPreview &)
{
    return {};
}

Status ActivityPoints::ask(UnitOfWork &, const Store &, const Activity &, Key, const ClosingPreview &, Key)
{
    return {};
}

Status ActivityPoints::withdraw(UnitOfWork &, const Store &, Key, const QString &)
{
    return {};
}

} // namespace Allpost
