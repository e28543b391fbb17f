// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/counter/counterrows.h"
#include "models/counter/matters.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

QString folded(const QString &text)
{
    QString plain = Text::folded(text);
    plain.remove(u' ');
    return plain;
}

/// Letters spell the characters from here on: each by its initial, its whole syllable, or the last one begun.
bool spells(QStringView letters, QStringView characters)
{
    if (letters.isEmpty())
        return true;
    if (characters.isEmpty())
        return false;
    const QChar first = characters.front();
    if (first.isLetterOrNumber() && first.unicode() < 128)
        return letters.front() == first && spells(letters.mid(1), characters.mid(1));
    if (!Text::isHan(first.unicode()))
        return spells(letters, characters.mid(1));
    for (const Pinyin::Syllable id : Pinyin::syllables(first.unicode())) {
        const QLatin1StringView syllable = Pinyin::syllable(id);
        for (qsizetype length = std::min(letters.size(), syllable.size()); length > 0; --length) {
            const bool isWhole = length == syllable.size() || length == 1 || length == letters.size();
            if (isWhole && letters.startsWith(syllable.left(length)) && spells(letters.mid(length), characters.mid(1)))
                return true;
        }
    }
    return false;
}

bool isAmong(QStringView characters, QStringView text)
{
    qsizetype at = 0;
    for (const QChar c : text)
        if (at < characters.size() && characters.at(at) == c)
            ++at;
    return at == characters.size();
}

constexpr int NoMatch = 1000;

/// How well a name answers letters: 1 from its start, 3 from within; NoMatch otherwise.
int spelled(QStringView letters, QStringView name)
{
    if (spells(letters, name))
        return 1;
    if (letters.size() < 2)
        return NoMatch;
    for (qsizetype from = 1; from < name.size(); ++from)
        if (spells(letters, name.mid(from)))
            return 3;
    return NoMatch;
}

/// Lower is better.
int rank(const QString &typed, const QString &name, const QStringList &also, const QString &code, const QString &more)
{
    if (typed == name || also.contains(typed))
        return 0;
    int best = NoMatch;
    const bool isLetters = !Text::hasHan(typed);
    if (name.startsWith(typed))
        best = 1;
    else if (name.contains(typed))
        best = 3;
    for (const QString &word : also) {
        if (word.startsWith(typed))
            best = std::min(best, 2);
        else if (word.contains(typed) || (word.size() > 1 && typed.contains(word)))
            best = std::min(best, 4);
    }
    if (isLetters && typed.size() > 1) {
        best = std::min(best, spelled(typed, name));
        for (const QString &word : also) {
            const bool isWhole = typed == Pinyin::full(word) || typed == Pinyin::initials(word);
            best = std::min(best, isWhole ? 0 : spelled(typed, word) + 1);
        }
        if (typed.size() > 2 && code.startsWith(typed))
            best = std::min(best, 5);
    }
    if (best == NoMatch && !isLetters && typed.size() > 1) {
        if (typed.contains(name) || isAmong(typed, name))
            best = 6;
        else if (more.contains(typed))
            best = 7;
    }
    return best;
}

QStringList words(const QString &also)
{
    QStringList all;
    QString tidy = also;
    for (const QChar other : {u'，', u'、', u';', u'；'})
        tidy.replace(other, u',');
    for (const QString &word : tidy.split(u',', Qt::SkipEmptyParts))
        all << folded(word);
    return all;
}

MatterChoice choice(const MatterCard &card)
{
    QStringList detail;
    if (!card.matter.decidedBy.isEmpty())
        detail << card.matter.decidedBy;
    if (card.matter.limitDays)
        detail << Words::tr("%n working day(s)", nullptr, int(*card.matter.limitDays));
    return {card.key, 0, card.matter.name, card.matter.area, detail.join(u" · "_s), card.matter.example.value_or(false)};
}

MatterChoice choice(Key key, const RefusedPaper &paper)
{
    return {0, key, paper.name, {}, Words::tr("Not issued; go to: %1").arg(CounterRows::lines(paper.goTo).join(Words::tr(", "))), paper.example.value_or(false)};
}

} // namespace

Result<QList<MatterChoice>> Matters::search(const Database &db, const QString &typed, int limit)
{
    const QString asked = folded(typed);
    if (asked.isEmpty())
        return QList<MatterChoice>();
    auto matters = CounterRows::read<Matter>(db, u"WHERE coalesce(t.inactive, 0) = 0 ORDER BY t.position, t.key"_s);
    auto papers = refusedPapers(db);
    if (!matters || !papers)
        return !matters ? matters.error() : papers.error();
    std::vector<std::pair<int, MatterChoice>> found;
    for (const auto &[key, matter] : *matters)
        if (const int at = rank(asked, folded(matter.name), words(matter.also), matter.code, folded(matter.result)); at < NoMatch)
            found.push_back({at, choice({key, matter})});
    for (const auto &[key, paper] : *papers)
        if (const int at = rank(asked, folded(paper.name), {}, paper.code, folded(paper.covers)); at < NoMatch)
            found.push_back({at, choice(key, paper)});
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<MatterChoice> best;
    for (const auto &[at, one] : found)
        if (best.size() < limit)
            best << one;
    return best;
}

Result<QList<MatterChoice>> Matters::mostUsed(const Database &db, Key worker, int count, QDate today)
{
    const QString since = today.addDays(-90).toString(Qt::ISODate);
    const QString until = today.addDays(1).toString(Qt::ISODate);
    Statement select(db, u"SELECT m.key FROM matter m LEFT JOIN (SELECT matter, count(*) AS n, sum(CASE WHEN worker = ?1 THEN 1 ELSE 0 END) AS mine FROM handling "
                         "WHERE began_at >= ?2 AND began_at < ?3 AND matter IS NOT NULL GROUP BY matter) h ON h.matter = m.key WHERE coalesce(m.inactive, 0) = 0 "
                         "ORDER BY coalesce(h.mine, 0) DESC, coalesce(h.n, 0) DESC, m.position, m.key"_s);
    select.bind(1, worker);
    select.bind(2, since);
    select.bind(3, until);
    QList<MatterChoice> used;
    while (used.size() < count) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        auto matter = card(db, select.number(0));
        if (!matter)
            return matter.error();
        used << choice(*matter);
    }
    return used;
}

Result<QList<MatterChoice>> Matters::choices(const Database &db)
{
    auto matters = CounterRows::read<Matter>(db, u"WHERE coalesce(t.inactive, 0) = 0 ORDER BY t.position, t.key"_s);
    if (!matters)
        return matters.error();
    QList<MatterChoice> all;
    for (const auto &[key, matter] : *matters)
        all << choice({key, matter});
    return all;
}

} // namespace Allpost
