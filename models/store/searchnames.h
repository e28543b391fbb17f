// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchwords.h"

#include <optional>
#include <utility>
#include <vector>

namespace Allpost::Search {

/// Names one after the other, and for each character which names have it and where. Characters are numbered within the table.
class NameTable
{
public:
    using Letter = quint16;

    /// alphabet sorted; names as places in it; starts has one more entry than there are names.
    NameTable() = default;
    NameTable(std::vector<char32_t> alphabet, std::vector<Letter> letters, std::vector<quint32> starts);

    size_t size() const { return m_starts.empty() ? 0 : m_starts.size() - 1; }
    QString text(size_t name) const;
    qsizetype memoryUse() const;

    /// A pattern made ready for the characters of one table.
    class Matcher
    {
    public:
        Matcher(const NamePattern &pattern, const NameTable &table);

        bool matches(size_t name) const;
        /// How well: 0 the whole name, 1 its beginning, 2 from the given name on, 3 elsewhere, 4 not at all.
        int rank(size_t name) const;
        /// The first place that matches, in UTF-16 units of text().
        std::optional<std::pair<int, int>> range(size_t name) const;
        /// A name beginning with this character may match from there.
        bool mayBeginWith(Letter letter) const;

    private:
        friend class NameTable;
        struct Ends
        {
            bool any = false;     ///< the word was taken up
            bool atLast = false;  ///< with the name's last character
            size_t first = 0;     ///< the place behind the first end
        };
        quint64 next(quint64 states, Letter letter) const;
        Ends from(size_t place, size_t last) const;
        bool goesOn(quint64 states, size_t place, size_t last) const;
        void prune();

        const NameTable &m_table;
        int m_size = 0;
        std::vector<int> m_lengths;
        std::array<std::vector<quint64>, LongestSyllable> m_step;
        std::vector<quint64> m_end;
    };

    /// Calls hit(name) for each name that matches, some more than once, in no order.
    template <typename Hit>
    void find(const Matcher &matcher, Hit hit) const;

    Letter firstLetter(size_t name) const { return m_letters[m_starts[name]]; }
    bool isEmpty(size_t name) const { return m_starts[name] == m_starts[name + 1]; }

private:
    static constexpr Letter NoLetter = 0xFFFF;
    // A posting is a name and the place of the character in it; places beyond the last that fits are not posted, which
    // no name of a person reaches.
    static constexpr int PlaceBits = 6;
    static constexpr quint32 Places = 1u << PlaceBits;
    static size_t nameOf(quint32 posting) { return posting >> PlaceBits; }
    static size_t placeOf(quint32 posting) { return posting & (Places - 1); }
    bool isSkipped(Letter letter) const { return letter == m_dot; }
    size_t surnameEnd(size_t name) const;

    std::vector<char32_t> m_alphabet;
    std::vector<Letter> m_letters;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_postingStarts;
    std::vector<quint32> m_postings;
    Letter m_dot = NoLetter;
};

inline quint64 NameTable::Matcher::next(quint64 states, Letter letter) const
{
    quint64 out = 0;
    for (const int length : m_lengths)
        out |= (states & m_step[size_t(length - 1)][letter]) << length;
    return out;
}

inline bool NameTable::Matcher::matches(size_t name) const
{
    const Letter *letter = m_table.m_letters.data() + m_table.m_starts[name];
    const Letter *last = m_table.m_letters.data() + m_table.m_starts[name + 1];
    quint64 states = 1;
    for (; letter != last; ++letter) {
        if (m_table.isSkipped(*letter))
            continue;
        if (states & m_end[*letter])
            return true;
        states = next(states, *letter) | 1;
    }
    return false;
}

inline bool NameTable::Matcher::goesOn(quint64 states, size_t place, size_t last) const
{
    for (; place < last; ++place) {
        const Letter letter = m_table.m_letters[place];
        if (m_table.isSkipped(letter))
            continue;
        if (states & m_end[letter])
            return true;
        states = next(states, letter);
        if (!states)
            return false;
    }
    return false;
}

template <typename Hit>
void NameTable::find(const Matcher &matcher, Hit hit) const
{
    for (size_t c = 0; c < m_alphabet.size(); ++c) {
        const size_t first = m_postingStarts[c];
        const size_t last = m_postingStarts[c + 1];
        if (matcher.m_end[c] & 1) {
            for (size_t i = first; i < last; ++i)
                hit(nameOf(m_postings[i]));
            continue;
        }
        // All begin in the same way; what follows settles most at the first look.
        const quint64 states = matcher.next(1, Letter(c));
        if (!states)
            continue;
        for (size_t i = first; i < last; ++i) {
            const size_t name = nameOf(m_postings[i]);
            if (matcher.goesOn(states, m_starts[name] + placeOf(m_postings[i]) + 1, m_starts[name + 1]))
                hit(name);
        }
    }
}

} // namespace Allpost::Search
