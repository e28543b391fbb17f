// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchbits.h"
#include "models/store/searchdigits.h"
#include "models/store/searchindex.h"
#include "models/store/searchnames.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Allpost::Search {

/// People being gathered for a segment, already in the form the segment will have, in the order they came.
class Gathering
{
public:
    explicit Gathering(qsizetype expected = 0);
    void add(const SearchEntry &entry);
    size_t size() const { return m_keys.size(); }
    const std::vector<qint32> &keys() const { return m_keys; }
    const std::vector<qint32> &addressKeys() const { return m_addressKeys; }

private:
    friend class Segment;
    using Letter = NameTable::Letter;
    struct Texts ///< names one after the other
    {
        std::vector<Letter> letters;
        std::vector<quint32> starts = {0};
    };
    void append(Texts &texts, const QString &name);
    Letter letter(char32_t character);

    std::vector<char32_t> m_alphabet; // as the characters came
    std::vector<Letter> m_letterOf;   // of the characters of plane 0
    QHash<char32_t, Letter> m_otherLetters;
    Texts m_names;
    Texts m_formers;
    std::vector<quint32> m_formerOf; // the person of each former name
    DigitTable m_digits;
    std::vector<qint32> m_keys;
    std::vector<qint32> m_addressKeys;
};

/// People in the order of a roster, packed for searching; never changed. People are named by their place in it.
class Segment
{
public:
    Segment() = default;
    explicit Segment(Gathering &&people);

    size_t size() const { return m_keys.size(); }
    qint32 key(size_t person) const { return m_keys[person]; }
    const NameTable &names() const { return m_names; }
    const NameTable &formerNames() const { return m_formers; }
    const DigitTable &digits() const { return m_digits; }
    /// The name of the person; people of one name stand together.
    size_t nameOf(size_t person) const;
    size_t firstOf(size_t name) const { return m_firstPerson[name]; }
    /// The former name of the person, -1 without.
    qint64 formerNameOf(size_t person) const;

    struct NameHits
    {
        NameTable::Matcher names;
        NameTable::Matcher formers;
    };
    NameHits matchers(const NamePattern &pattern) const { return {{pattern, m_names}, {pattern, m_formers}}; }
    void find(const NameHits &matchers, Bits &people) const;
    /// Runs of people whose names begin with one character: (first letter, first person), ended by the size.
    const std::vector<std::pair<NameTable::Letter, quint32>> &runs() const { return m_runs; }

    /// The person as they were added (folded), addressKey not filled.
    SearchEntry entry(size_t person) const;
    /// As they stand in a roster; the same order as Pinyin::sortKey.
    qsizetype memoryUse() const;

private:
    std::vector<quint32> rosterOrder(const Gathering &people) const;
    void packNames(const Gathering &people, const std::vector<quint32> &order);
    void packFormers(const Gathering &people, const std::vector<quint32> &order);

    NameTable m_names;
    std::vector<quint32> m_firstPerson; // by name, one more at the end
    std::vector<std::pair<NameTable::Letter, quint32>> m_runs;
    NameTable m_formers;
    std::vector<quint32> m_formerPerson; // ascending
    DigitTable m_digits;
    std::vector<qint32> m_keys;
};

} // namespace Allpost::Search
