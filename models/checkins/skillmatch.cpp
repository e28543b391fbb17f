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

SkillSuggestion judged(const QStringList &skills, const QStringList &wants, const ServicePostLine &post)
{
    SkillSuggestion found;
    for (const QString &wanted : wants)
        if (shares(wanted, post.post.name))
            judge(found, Wanted, wanted, post.post.name);
    for (const QString &skill : skills) {
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

SkillSuggestion judged(const QStringList &skills, const QStringList &, const WishLine &wish)
{
    SkillSuggestion found;
    for (const QString &skill : skills) {
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
    const QStringList skills = words(member.member.skills), wanted = words(member.member.wantedPosts);
    for (const ServicePostLine &post : posts) {
        if (post.post.inactive.value_or(false) || (post.left() && *post.left() <= 0) || member.posts.contains(post.post.name))
            continue;
        SkillSuggestion one = judged(skills, wanted, post);
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
    const QStringList skills = words(member.member.skills);
    for (const WishLine &wish : wishes) {
        const bool has = std::any_of(wish.takers.cbegin(), wish.takers.cend(), [&](const WishTaker &taker) {
            return (member.resident && taker.resident == member.resident) || (member.member.outsider && taker.outsider == member.member.outsider);
        });
        if (wish.state != WishState::Open || has)
            continue;
        SkillSuggestion one = judged(skills, {}, wish);
        one.key = wish.key;
        if (one.score)
            found << one;
    }
    sortBest(found, limit);
    return found;
}

Result<SkillBook> SkillBook::read(const Database &db, QDate today)
{
    auto onDuty = Members::onDuty(db, today);
    if (!onDuty)
        return onDuty.error();
    SkillBook book;
    QHash<std::pair<QString, QString>, qsizetype> known;
    Statement rows(db, u"SELECT key, skills, wanted_posts, reported_on, moved_on, ended_on FROM party_member WHERE skills IS NOT NULL OR wanted_posts IS NOT NULL ORDER BY key"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return book;
        PartyMember dates;
        dates.reportedOn = rows.text(3);
        dates.movedOn = rows.text(4);
        dates.endedOn = rows.text(5);
        const MemberState state = Members::stateOf(dates, onDuty->contains(rows.number(0)), today);
        if (state == MemberState::Moved || state == MemberState::Ended)
            continue;
        const std::pair texts(rows.text(1), rows.text(2));
        auto at = known.constFind(texts);
        if (at == known.cend()) {
            at = known.insert(texts, book.m_words.size());
            book.m_words.append({SkillMatch::words(texts.first), SkillMatch::words(texts.second)});
        }
        book.m_able.push_back({rows.number(0), *at, state != MemberState::NotYet});
    }
}

template <typename Of>
QList<SkillSuggestion> SkillBook::fitting(const Of &of, const QSet<Key> &without, int limit) const
{
    QList<SkillSuggestion> judgements;
    for (const Words &words : m_words)
        judgements << judged(words.skills, words.wanted, of);
    // The scores first, the reasons only of those who are shown.
    std::vector<std::pair<int, qsizetype>> scores;
    for (size_t i = 0; i < m_able.size(); ++i)
        if (const int score = judgements.at(m_able.at(i).words).score; score && !without.contains(m_able.at(i).member))
            scores.emplace_back(-(score * 2 + m_able.at(i).came), qsizetype(i)); // who came already is asked first
    const auto end = scores.begin() + std::min<qsizetype>(limit, qsizetype(scores.size()));
    std::partial_sort(scores.begin(), end, scores.end());
    QList<SkillSuggestion> found;
    for (auto it = scores.begin(); it != end; ++it) {
        const Able &able = m_able.at(size_t(it->second));
        found.append({able.member, -it->first, judgements.at(able.words).because});
    }
    return found;
}

QList<SkillSuggestion> SkillBook::members(const ServicePostLine &post, const QSet<Key> &without, int limit) const
{
    return fitting(post, without, limit);
}

QList<SkillSuggestion> SkillBook::members(const WishLine &wish, int limit) const
{
    return fitting(wish, {}, limit);
}

} // namespace Allpost
