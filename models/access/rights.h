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
    /// Whether the right concerning this subject (a care group's code, or "~敬老卡" for one of the office's own) is restricted
    /// at all in this office.
    using Restricted = bool (*)(const Database &db, QStringView subject);

    /// Areas announce what they restrict, once at start: right "care.see", and which subjects of it.
    static void restrict(const QString &right, Restricted restricted);
    static bool isRestricted(const Database &db, QStringView right, QStringView subject);

    static bool may(const Store &store, Key worker, QStringView right, QStringView subject = {});
    /// For the worker at the desk now; Refused with a sentence when not.
    static Status require(const Store &store, QStringView right, QStringView subject = {});

    static Status grant(Store &store, Key worker, const QString &right, const QString &subject = {});
    static Status revoke(Store &store, Key worker, const QString &right, const QString &subject = {});

    /// What was granted concerning one subject concerns the other from now on: it was renamed.
    static Status move(Store &store, const QString &right, const QString &from, const QString &to);

    /// The subject of the care rights in what stands in a care record: the code without the words kept beside it, "~敬老卡"
    /// for a group of the office's own.
    static QString careSubject(QStringView stored);
    /// The care groups (subjects) that the worker at the desk may not see. Lists and searches leave them out by the table
    /// unseen_group; it is written anew when the worker, a grant or a group changes.
    static Result<QStringList> unseenGroups(const Store &store, Key worker);
    /// worker: who will sit here; 0: who does.
    static Status updateUnseen(Store &store, Key worker = 0);
    /// The condition that the worker may see the group of a care record; alias: how the statement names table care.
    static QString seenSql(const QString &alias);
};

} // namespace Allpost
