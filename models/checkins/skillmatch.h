// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/members.h"
#include "models/checkins/serviceposts.h"
#include "models/checkins/wishes.h"

namespace Allpost {

/// Something that may suit, with the words that say why. Only ever suggested.
struct SkillSuggestion
{
    Key key = 0; ///< of the post, the wish or the member
    int score = 0;
    QStringList because = {}; ///< "医疗 ~ 护士"
};

/// Skills beside what posts and wishes ask for. Two words fit when one holds the other or both stand for the same skill in
/// the shipped groups (service_posts.json).
class SkillMatch
{
public:
    static bool same(const QString &one, const QString &other);
    /// Words of skills as a list gives them: 电工、水暖; 无 and - are none.
    static QStringList words(const QString &skills);

    /// Posts with places left that the member does not hold, the best first: what he wants counts before what he can.
    static QList<SkillSuggestion> posts(const MemberLine &member, const QList<ServicePostLine> &posts, int limit = 5);
    /// Open wishes he could make come true.
    static QList<SkillSuggestion> wishes(const MemberLine &member, const QList<WishLine> &wishes, int limit = 5);
    /// Members, not gone, who suit a post or a wish; those who reported first.
    static QList<SkillSuggestion> members(const ServicePostLine &post, const QList<MemberLine> &members, int limit = 8);
    static QList<SkillSuggestion> members(const WishLine &wish, const QList<MemberLine> &members, int limit = 8);
};

} // namespace Allpost
