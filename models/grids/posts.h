// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/grids/grid.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

/// The kinds of posts an office names (4+N) and who holds them: each change is one deed.
class Posts
{
public:
    struct Role { Key key = 0; PostRole role = {}; };
    /// A post with the words a screen shows. phone is in full; of a resident it is personal, of all others public.
    struct Entry
    {
        Key key = 0;
        Post post = {};
        QString holder = {};
        QString phone = {};
        bool isResident = false;
        QString role = {};
        QString kind = {};  ///< code list post_kind
        QString level = {}; ///< code list post_level
        QString place = {}; ///< building or stairwell it is for; empty: the grid
    };

    explicit Posts(Store &store) : m_store(store) {}

    /// In the office's order; those no longer offered only when asked for.
    static Result<QList<Role>> roles(const Database &db, bool withInactive = false);
    Findings check(const PostRole &role, Key self = 0) const;
    Result<Key> addRole(const PostRole &role);
    Result<bool> changeRole(const Snapshot &seen, const PostRole &now);

    /// Who holds posts in a grid on that day: its own, and those of its buildings, stairwells and households. In the order
    /// of the roles. places: the buildings, stairwells and households of the grid; empty: only its own posts.
    static Result<QList<Entry>> of(const Database &db, Key grid, QDate day, const QSet<Key> &places = {});
    /// All posts a grid ever had, newest first.
    static Result<QList<Entry>> history(const Database &db, Key grid);

    /// Exactly one holder, a place that fits the level of the role, readable dates in order.
    Findings check(const Post &post) const;
    Result<Key> assign(const Post &post);
    Result<bool> change(const Snapshot &seen, const Post &now);
    /// From that day on nobody holds it.
    Status end(Key post, QDate on);
    /// The one before ends on that day and the next begins, for the same place and role: one deed.
    Result<Key> succeed(Key before, const Post &next, QDate from);

private:
    Store &m_store;
};

} // namespace Allpost
