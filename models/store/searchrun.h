// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchindex.h"
#include "models/store/searchplaces.h"
#include "models/store/searchsegment.h"
#include "models/store/searchwords.h"

#include <array>
#include <memory>
#include <vector>

namespace Allpost::Search {

/// What the index holds. People stand in three segments: the packed main one, and two small ones for changes since; a
/// person who changed is dead in the older one. Vectors are by key.
struct State
{
    enum { Main, Middle, Tail, LevelCount };
    struct Level
    {
        std::shared_ptr<const Segment> segment = std::make_shared<const Segment>();
        Bits alive = {};
    };
    struct Where
    {
        quint32 level : 2 = 3; ///< 3: nowhere
        quint32 person : 30 = 0;
        bool exists() const { return level < LevelCount; }
    };

    std::array<Level, LevelCount> levels;
    PlaceTable places;
    std::vector<Where> where;
    std::vector<qint32> addressOf; ///< -1: none
    std::vector<qint32> nextAt;    ///< the next person of the same address, -1 at the end
    std::vector<qint32> firstAt;   ///< by address
    std::vector<quint32> peopleAt; ///< by address
    qsizetype people = 0;
};

/// One search over one state: who matches all the words, how many, and who comes first.
class Run
{
public:
    Run(const State &state, const std::vector<Word> &words);

    qint64 total() const { return m_total; }
    QList<SearchHit> best(int limit) const;
    /// All, in the order of a roster.
    QList<qint32> keys();

private:
    struct Prepared
    {
        const Word *word = nullptr;
        std::array<std::optional<Segment::NameHits>, State::LevelCount> names;
        std::optional<PlaceTable::Matcher> places;
        Bits placeHits;
        bool hasPlaces = false;
    };
    struct Candidate
    {
        int rank;
        quint32 level;
        quint32 person;
    };
    class Ranking;

    Prepared prepare(const Word &word) const;
    Bits direct(const Prepared &word, size_t level) const;
    bool isAtHit(const Prepared &word, size_t level, size_t person) const;
    void findOne();
    void findAll();
    void rankOne(size_t level, Ranking &ranking, int limit) const;
    std::vector<Candidate> ranked(int limit) const;
    void appendResidents(std::vector<Candidate> &best, int limit) const;
    void appendFewResidents(std::vector<Candidate> &best, int limit) const;
    void spreadPlaces();
    QByteArray sortKey(const Candidate &candidate) const;
    SearchHit hit(const Candidate &candidate) const;
    void markNumbers(const Prepared &word, const Candidate &candidate, QList<SearchMark> &marks) const;

    const Segment &segment(size_t level) const { return *m_state.levels[level].segment; }

    const State &m_state;
    std::vector<Prepared> m_words;
    std::array<Bits, State::LevelCount> m_hits;
    /// With one word those who only live at a matching address are counted, but not among m_hits: an address of a whole
    /// estate stands for tens of thousands.
    bool m_residentsApart = false;
    qint64 m_residents = 0; ///< of the matching addresses
    qint64 m_total = 0;
};

} // namespace Allpost::Search
