// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/skillmatch.h"

#include "models/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Wanted = 3;  ///< he asked for it himself
constexpr int Able = 2;    ///< he has a skill it asks for
constexpr int Hinted = 1;  ///< his skill appears in what is to be done

const QList<QStringList> &groups()
{
    static const QList<QStringList> all = [] {
        QFile file(u":/content/service_posts.json"_s);
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        QList<QStringList> read;
        for (const QJsonValue &group : QJsonDocument::fromJson(file.readAll()).object().value("skill_groups_zh"_L1).toArray()) {
            QStringList words;
            for (const QJsonValue &word : group.toArray())
                words << word.toString();
            read << words;
        }
        return read;
    }();
    return all;
}

bool belongs(const QString &word, const QStringList &group)
{
    return std::any_of(group.cbegin(), group.cend(), [&](const QString &of) { return word.contains(of) || of.contains(word); });
}

/// Two characters in common beside the word for a post: 环境整治 and 环境监督岗.
bool shares(const QString &one, const QString &other)
{
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        if (const QStringView two = QStringView(one).sliced(i, 2); two != "服务"_L1 && other.contains(two))
            return true;
    return false;
}

void sortBest(QList<SkillSuggestion> &found, int limit)
{
    std::stable_sort(found.begin(), found.end(), [](const SkillSuggestion &a, const SkillSuggestion &b) { return a.score > b.score; });
    if (found.size() > limit)
        found.resize(limit);
}

void judge(SkillSuggestion &found, int score, const QString &mine, const QString &theirs)
{
    found.score += score;
    const QString why = mine == theirs ? mine : mine + u" ~ "_s + theirs;
    if (!found.because.contains(why))
        found.because << why;
}

SkillSuggestion judged(const MemberLine &member, const ServicePostLine &post)
{
    SkillSuggestion found;
    for (const QString &wanted : SkillMatch::words(member.member.wantedPosts))
        if (shares(wanted, post.post.name))
            judge(found, Wanted, wanted, post.post.name);
    for (const QString &skill : SkillMatch::words(member.member.skills)) {
        bool able = false;
        for (const QString &asked : post.skills())
            if (SkillMatch::same(skill, asked)) {
                judge(found, Able, skill, asked);
                able = true;
                break;
            }
        if (!able && SkillMatch::same(skill, post.post.name))
            judge(found, Hinted, skill, post.post.name);
    }
    return found;
}

SkillSuggestion judged(const MemberLine &member, const WishLine &wish)
{
    SkillSuggestion found;
    for (const QString &skill : SkillMatch::words(member.member.skills)) {
        bool able = false;
        for (const QString &asked : SkillMatch::words(wish.wish.skill))
            if (SkillMatch::same(skill, asked)) {
                judge(found, Able, skill, asked);
                able = true;
                break;
            }
        if (!able && shares(skill, wish.wish.title))
            judge(found, Hinted, skill, wish.wish.title);
    }
    return found;
}

template <typename Of>
QList<SkillSuggestion> fitting(const Of &of, const QList<MemberLine> &members, int limit)
{
    QList<SkillSuggestion> found;
    for (const MemberLine &member : members) {
        if (member.isGone())
            continue;
        SkillSuggestion one = judged(member, of);
        if (!one.score)
            continue;
        one.key = member.key;
        // Who came already is asked first.
        one.score = one.score * 2 + (member.state != MemberState::NotYet);
        found << one;
    }
    sortBest(found, limit);
    return found;
}

} // namespace

bool SkillMatch::same(const QString &one, const QString &other)
{
    // The same few words are compared for thousands of members.
    constexpr int MostPairs = 8192;
    thread_local QHash<std::pair<QString, QString>, bool> known;
    const std::pair pair(one, other);
    if (const auto found = known.constFind(pair); found != known.cend())
        return *found;
    if (known.size() > MostPairs)
        known.clear();
    const QString a = Text::folded(one), b = Text::folded(other);
    const bool fits = a.size() < 2 || b.size() < 2 ? !a.isEmpty() && a == b
        : a.contains(b) || b.contains(a)
            || std::any_of(groups().cbegin(), groups().cend(), [&](const QStringList &group) { return belongs(a, group) && belongs(b, group); });
    known.insert(pair, fits);
    return fits;
}

QStringList SkillMatch::words(const QString &skills)
{
    static const QRegularExpression between(u"[\\s,，、;；/]+"_s);
    static const QStringList none{u"无"_s, u"-"_s, u"—"_s, u"暂无"_s, u"没有"_s};
    QStringList words = skills.split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return none.contains(word); });
    return words;
}

QList<SkillSuggestion> SkillMatch::posts(const MemberLine &member, const QList<ServicePostLine> &posts, int limit)
{
    QList<SkillSuggestion> found;
    for (const ServicePostLine &post : posts) {
        if (post.post.inactive.value_or(false) || (post.left() && *post.left() <= 0) || member.posts.contains(post.post.name))
            continue;
        SkillSuggestion one = judged(member, post);
        one.key = post.key;
        if (one.score)
            found << one;
    }
    sortBest(found, limit);
    return found;
}

QList<SkillSuggestion> SkillMatch::wishes(const MemberLine &member, const QList<WishLine> &wishes, int limit)
{
    QList<SkillSuggestion> found;
    for (const WishLine &wish : wishes) {
        const bool has = std::any_of(wish.takers.cbegin(), wish.takers.cend(), [&](const WishTaker &taker) {
            return (member.resident && taker.resident == member.resident) || (member.member.outsider && taker.outsider == member.member.outsider);
        });
        if (wish.state != WishState::Open || has)
            continue;
        SkillSuggestion one = judged(member, wish);
        one.key = wish.key;
        if (one.score)
            found << one;
    }
    sortBest(found, limit);
    return found;
}

QList<SkillSuggestion> SkillMatch::members(const ServicePostLine &post, const QList<MemberLine> &members, int limit)
{
    return fitting(post, members, limit);
}

QList<SkillSuggestion> SkillMatch::members(const WishLine &wish, const QList<MemberLine> &members, int limit)
{
    return fitting(wish, members, limit);
}

} // namespace Allpost
