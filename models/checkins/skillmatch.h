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
};

/// What everybody who is not gone can and wants: read once for a page, asked for each post and wish. Many members say the same
/// few words, which are judged once.
class SkillBook
{
public:
    /// As they stand on a day. On any thread with a connection of its own; the error of a file that cannot be read.
    static Result<SkillBook> read(const Database &db, QDate today = QDate::currentDate());

    /// Who suits a post or a wish, those who came already before the others; without: left out, they have it.
    QList<SkillSuggestion> members(const ServicePostLine &post, const QSet<Key> &without = {}, int limit = 8) const;
    QList<SkillSuggestion> members(const WishLine &wish, int limit = 8) const;

private:
    struct Words { QStringList skills = {}, wanted = {}; };
    struct Able { Key member = 0; qsizetype words = 0; bool came = false; };

    template <typename Of>
    QList<SkillSuggestion> fitting(const Of &of, const QSet<Key> &without, int limit) const;

    QList<Words> m_words;      ///< each pair of them once
    std::vector<Able> m_able;
};

} // namespace Allpost
