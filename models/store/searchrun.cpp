// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchrun.h"

#include "models/base/pinyin.h"

#include <algorithm>
#include <tuple>

namespace Allpost::Search {

namespace {

/// So many hits are looked at to find the best ones; enough for any name of a city, and a fraction of a millisecond.
constexpr int LookedAt = 20000;
/// Up to so many residents are listed door by door, more by name.
constexpr qint64 ByDoor = 4096;

enum Rank { Whole, Beginning, Given, Elsewhere, Former, AddressOnly, RankCount };

} // namespace

/// Says how well a person matches, and keeps the first of each rank.
class Run::Ranking
{
public:
    Ranking(const Run &run, size_t level, int limit) : m_run(run), m_level(level), m_limit(size_t(limit)) {}

    /// False when enough was looked at.
    bool look(size_t person)
    {
        const int best = rank(person);
        if (m_found[size_t(best)].size() < m_limit)
            m_found[size_t(best)].push_back({best, quint32(m_level), quint32(person)});
        return ++m_looked < LookedAt;
    }
    size_t count(int upTo) const
    {
        size_t sum = 0;
        for (int rank = 0; rank <= upTo; ++rank)
            sum += m_found[size_t(rank)].size();
        return sum;
    }
    void moveTo(std::vector<Candidate> &all)
    {
        for (const auto &found : m_found)
            all.insert(all.end(), found.begin(), found.end());
    }

private:
    size_t nameOf(size_t person)
    {
        const Segment &segment = m_run.segment(m_level);
        if (m_name < 0 || person < segment.firstOf(size_t(m_name)) || person >= segment.firstOf(size_t(m_name) + 1)) {
            m_name = qint64(segment.nameOf(person));
            m_nameRank = -1;
        }
        return size_t(m_name);
    }
    int nameRank(const Prepared &word, size_t person)
    {
        const size_t name = nameOf(person);
        if (m_run.m_words.size() > 1)
            return word.names[m_level]->names.rank(name);
        if (m_nameRank < 0)
            m_nameRank = word.names[m_level]->names.rank(name);
        return m_nameRank;
    }
    int rank(size_t person)
    {
        int best = AddressOnly;
        const Segment &segment = m_run.segment(m_level);
        for (const Prepared &word : m_run.m_words) {
            if (word.names[m_level]) {
                const int ofName = nameRank(word, person);
                best = std::min(best, ofName);
                if (ofName > Elsewhere && best > Former) {
                    const qint64 former = segment.formerNameOf(person);
                    if (former >= 0 && word.names[m_level]->formers.matches(size_t(former)))
                        best = Former;
                }
                if (ofName > Elsewhere && best == Former && word.hasPlaces && m_run.m_words.size() > 1
                    && m_run.isAtHit(word, m_level, person))
                    best = AddressOnly;
            }
            if (!word.word->digits.isEmpty()) {
                static constexpr int ranks[] = {Whole, Beginning, Elsewhere, AddressOnly};
                best = std::min(best, ranks[segment.digits().rank(person, word.word->digits)]);
            }
        }
        return best;
    }

    const Run &m_run;
    size_t m_level;
    size_t m_limit;
    std::array<std::vector<Candidate>, RankCount> m_found;
    int m_looked = 0;
    qint64 m_name = -1;
    int m_nameRank = -1;
};

Run::Run(const State &state, const std::vector<Word> &words) : m_state(state)
{
    for (const Word &word : words)
        m_words.push_back(prepare(word));
    if (m_words.size() == 1)
        findOne();
    else if (!m_words.empty())
        findAll();
}

Run::Prepared Run::prepare(const Word &word) const
{
    Prepared out;
    out.word = &word;
    for (size_t level = 0; level < State::LevelCount; ++level) {
        if (word.name && segment(level).size() > 0)
            out.names[level].emplace(segment(level).matchers(*word.name));
    }
    out.places.emplace(word, m_state.places);
    out.hasPlaces = !out.places->isEmpty();
    if (out.hasPlaces) {
        out.placeHits = Bits(m_state.places.size());
        m_state.places.find(*out.places, out.placeHits);
    }
    return out;
}

Bits Run::direct(const Prepared &word, size_t level) const
{
    Bits hits(segment(level).size());
    if (word.names[level])
        segment(level).find(*word.names[level], hits);
    if (!word.word->digits.isEmpty())
        segment(level).digits().find(word.word->digits, hits);
    return hits;
}

bool Run::isAtHit(const Prepared &word, size_t level, size_t person) const
{
    const qint32 address = m_state.addressOf[size_t(segment(level).key(person))];
    return address >= 0 && size_t(address) < word.placeHits.size() && word.placeHits.test(size_t(address));
}

void Run::findOne()
{
    const Prepared &word = m_words.front();
    m_residentsApart = word.hasPlaces;
    if (m_residentsApart) {
        word.placeHits.each([this](size_t address) {
            m_residents += address < m_state.peopleAt.size() ? m_state.peopleAt[address] : 0;
            return true;
        });
    }
    m_total = m_residents;
    for (size_t level = 0; level < State::LevelCount; ++level) {
        m_hits[level] = direct(word, level);
        m_hits[level] &= m_state.levels[level].alive;
        m_total += m_hits[level].count();
        if (m_residents == 0)
            continue;
        m_hits[level].each([this, &word, level](size_t person) {
            m_total -= isAtHit(word, level, person);
            return true;
        });
    }
}

void Run::findAll()
{
    for (size_t level = 0; level < State::LevelCount; ++level) {
        m_hits[level] = m_state.levels[level].alive;
        for (const Prepared &word : m_words) {
            if (!word.hasPlaces)
                m_hits[level] &= direct(word, level);
        }
        for (const Prepared &word : m_words) {
            if (!word.hasPlaces)
                continue;
            const Bits found = direct(word, level);
            Bits both(m_hits[level].size());
            m_hits[level].each([&](size_t person) {
                if (found.test(person) || isAtHit(word, level, person))
                    both.set(person);
                return true;
            });
            m_hits[level] = std::move(both);
        }
        m_total += m_hits[level].count();
    }
}

/// One word: those whose names begin with it stand together in the roster, so that they are found without looking at all.
void Run::rankOne(size_t level, Ranking &ranking, int limit) const
{
    const Prepared &word = m_words.front();
    const Bits &hits = m_hits[level];
    const auto wanted = size_t(limit);
    if (!word.names[level]) {
        // No number is so short that few digits are all of it: then the end of one is the best there is.
        const int best = word.word->digits.size() < 5 ? Beginning : Whole;
        hits.each([&](size_t person) { return ranking.look(person) && ranking.count(best) < wanted; });
        return;
    }
    // In a run a literal word's whole names come before those it begins, and one letter is never taken for a whole name.
    const int enough = word.word->name->isLiteral() || word.word->name->size() == 1 ? Beginning : Whole;
    const auto &runs = segment(level).runs();
    const auto eachRun = [&](bool beginning, auto look) {
        for (size_t run = 0; run + 1 < runs.size(); ++run) {
            if (word.names[level]->names.mayBeginWith(runs[run].first) == beginning
                && !hits.each(runs[run].second, runs[run + 1].second, look))
                return;
        }
    };
    eachRun(true, [&](size_t person) { return ranking.look(person) && ranking.count(enough) < wanted; });
    if (ranking.count(Beginning) < wanted)
        eachRun(false, [&](size_t person) { return ranking.look(person) && ranking.count(Given) < wanted; });
}

std::vector<Run::Candidate> Run::ranked(int limit) const
{
    std::vector<Candidate> all;
    size_t levelsUsed = 0;
    for (size_t level = 0; level < State::LevelCount; ++level) {
        const size_t before = all.size();
        Ranking ranking(*this, level, limit);
        if (m_words.size() == 1)
            rankOne(level, ranking, limit);
        else
            m_hits[level].each([&](size_t person) { return ranking.look(person) && ranking.count(Whole) < size_t(limit); });
        ranking.moveTo(all);
        levelsUsed += all.size() > before;
    }
    const auto asPacked = [](const Candidate &a, const Candidate &b) {
        return std::tie(a.rank, a.level, a.person) < std::tie(b.rank, b.level, b.person);
    };
    std::sort(all.begin(), all.end(), asPacked);
    if (levelsUsed > 1) {
        std::vector<std::pair<QByteArray, Candidate>> keyed;
        for (const Candidate &candidate : all)
            keyed.emplace_back(sortKey(candidate), candidate);
        std::stable_sort(keyed.begin(), keyed.end(), [this](const auto &a, const auto &b) {
            if (a.second.rank != b.second.rank || a.first != b.first)
                return std::tie(a.second.rank, a.first) < std::tie(b.second.rank, b.first);
            return segment(a.second.level).key(a.second.person) < segment(b.second.level).key(b.second.person);
        });
        std::transform(keyed.begin(), keyed.end(), all.begin(), [](const auto &entry) { return entry.second; });
    }
    if (all.size() > size_t(limit))
        all.resize(size_t(limit));
    return all;
}

void Run::appendFewResidents(std::vector<Candidate> &best, int limit) const
{
    std::vector<qint32> addresses;
    m_words.front().placeHits.each([&](size_t address) {
        if (address < m_state.peopleAt.size() && m_state.peopleAt[address] > 0)
            addresses.push_back(qint32(address));
        return true;
    });
    std::sort(addresses.begin(), addresses.end(),
              [this](qint32 a, qint32 b) { return m_state.places.isBefore(a, b); });
    for (const qint32 address : addresses) {
        std::vector<Candidate> family;
        for (qint32 key = m_state.firstAt[size_t(address)]; key >= 0; key = m_state.nextAt[size_t(key)]) {
            const State::Where where = m_state.where[size_t(key)];
            if (!m_hits[where.level].test(where.person))
                family.push_back({AddressOnly, where.level, where.person});
        }
        std::sort(family.begin(), family.end(), [](const Candidate &a, const Candidate &b) {
            return std::tie(a.level, a.person) < std::tie(b.level, b.person);
        });
        best.insert(best.end(), family.begin(), family.end());
        if (best.size() >= size_t(limit)) {
            best.resize(size_t(limit));
            return;
        }
    }
}

void Run::appendResidents(std::vector<Candidate> &best, int limit) const
{
    if (m_residents <= ByDoor) {
        appendFewResidents(best, limit);
        return;
    }
    const Prepared &word = m_words.front();
    for (size_t level = 0; level < State::LevelCount; ++level) {
        m_state.levels[level].alive.each([&](size_t person) {
            if (best.size() >= size_t(limit))
                return false;
            if (isAtHit(word, level, person) && !m_hits[level].test(person))
                best.push_back({AddressOnly, quint32(level), quint32(person)});
            return true;
        });
    }
}

QList<SearchHit> Run::best(int limit) const
{
    if (m_total == 0 || limit <= 0)
        return {};
    std::vector<Candidate> candidates = ranked(limit);
    if (m_residentsApart && candidates.size() < size_t(limit))
        appendResidents(candidates, limit);
    QList<SearchHit> out;
    out.reserve(qsizetype(candidates.size()));
    for (const Candidate &candidate : candidates)
        out.append(hit(candidate));
    return out;
}

QByteArray Run::sortKey(const Candidate &candidate) const
{
    const Segment &of = segment(candidate.level);
    return Pinyin::sortKey(of.names().text(of.nameOf(candidate.person)));
}

SearchHit Run::hit(const Candidate &candidate) const
{
    const Segment &of = segment(candidate.level);
    SearchHit out;
    out.key = of.key(candidate.person);
    const qint32 address = m_state.addressOf[size_t(out.key)];
    for (const Prepared &word : m_words) {
        if (const auto &names = word.names[candidate.level]) {
            if (const auto range = names->names.range(of.nameOf(candidate.person)))
                out.marks.append({SearchField::Name, range->first, range->second});
            const qint64 former = of.formerNameOf(candidate.person);
            if (former >= 0) {
                if (const auto range = names->formers.range(size_t(former)))
                    out.marks.append({SearchField::FormerName, range->first, range->second});
            }
        }
        if (!word.word->digits.isEmpty())
            markNumbers(word, candidate, out.marks);
        if (word.hasPlaces && address >= 0) {
            for (const auto &[start, length] : word.places->ranges(address))
                out.marks.append({SearchField::Address, start, length});
        }
    }
    return out;
}

void Run::markNumbers(const Prepared &word, const Candidate &candidate, QList<SearchMark> &marks) const
{
    for (const auto &place : segment(candidate.level).digits().places(candidate.person, word.word->digits)) {
        const auto field = place.which < 0 ? SearchField::IdNumber : SearchField::Phone;
        marks.append({field, place.offset + place.start, int(word.word->digits.size())});
    }
}

void Run::spreadPlaces()
{
    if (!m_residentsApart)
        return;
    m_residentsApart = false;
    for (size_t level = 0; level < State::LevelCount; ++level) {
        m_state.levels[level].alive.each([&](size_t person) {
            if (isAtHit(m_words.front(), level, person))
                m_hits[level].set(person);
            return true;
        });
    }
}

QList<qint32> Run::keys()
{
    spreadPlaces();
    std::vector<Candidate> packed;
    m_hits[State::Main].each([&packed](size_t person) {
        packed.push_back({0, State::Main, quint32(person)});
        return true;
    });
    // The few that changed lately are put where they belong.
    std::vector<std::pair<size_t, std::pair<QByteArray, Candidate>>> late;
    for (const size_t level : {size_t(State::Middle), size_t(State::Tail)}) {
        m_hits[level].each([&](size_t person) {
            const Candidate candidate{0, quint32(level), quint32(person)};
            const QByteArray key = sortKey(candidate);
            const auto at = std::lower_bound(packed.begin(), packed.end(), key, [this](const Candidate &a, const QByteArray &b) {
                return sortKey(a) < b;
            });
            late.push_back({size_t(at - packed.begin()), {key, candidate}});
            return true;
        });
    }
    std::stable_sort(late.begin(), late.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.first) < std::tie(b.first, b.second.first);
    });
    QList<qint32> out;
    out.reserve(qsizetype(packed.size() + late.size()));
    size_t next = 0;
    for (size_t i = 0; i <= packed.size(); ++i) {
        for (; next < late.size() && late[next].first == i; ++next) {
            const Candidate &candidate = late[next].second.second;
            out.append(segment(candidate.level).key(candidate.person));
        }
        if (i < packed.size())
            out.append(segment(State::Main).key(packed[i].person));
    }
    return out;
}

} // namespace Allpost::Search
