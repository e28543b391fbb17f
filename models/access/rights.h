// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace Allpost {

/// What a worker may do. Everybody may do everything but what an area restricts; what is restricted may be done by whom
/// it was granted to and by the worker who founded the office. Until accounts come this is a guard rail, not a wall
/// (reliability.md 4.1). Asked by models/, never by the screens alone.
class Rights
{
public:
    /// Whether the right concerning this subject (a care group's code, for instance) is restricted at all.
    using Restricted = bool (*)(QStringView subject);

    /// Areas announce what they restrict, once at start: right "care.see", and which subjects of it.
    static void restrict(const QString &right, Restricted restricted);
    static bool isRestricted(QStringView right, QStringView subject);

    static bool may(const Store &store, Key worker, QStringView right, QStringView subject = {});
    /// For the worker at the desk now; Refused with a sentence when not.
    static Status require(const Store &store, QStringView right, QStringView subject = {});

    static Status grant(Store &store, Key worker, const QString &right, const QString &subject = {});
    static Status revoke(Store &store, Key worker, const QString &right, const QString &subject = {});
};

} // namespace Allpost
