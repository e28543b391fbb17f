// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace Allpost {

/// A set of records by their keys, one bit each; 600,000 people fit in 75 KB.
class KeySet
{
public:
    KeySet() = default;
    template <typename Keys>
    static KeySet of(const Keys &keys)
    {
        KeySet set;
        for (const auto key : keys)
            set.insert(qint32(key));
        return set;
    }

    void insert(qint32 key)
    {
        if (key < 0)
            return;
        const size_t word = size_t(key) >> 6;
        if (word >= m_words.size())
            m_words.resize(word + 1 + word / 2);
        m_words[word] |= quint64(1) << (key & 63);
    }
    void remove(qint32 key)
    {
        if (key >= 0 && (size_t(key) >> 6) < m_words.size())
            m_words[size_t(key) >> 6] &= ~(quint64(1) << (key & 63));
    }
    bool contains(qint32 key) const
    {
        return key >= 0 && (size_t(key) >> 6) < m_words.size() && (m_words[size_t(key) >> 6] >> (key & 63)) & 1;
    }
    void unite(const KeySet &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    void intersect(const KeySet &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void subtract(const KeySet &other)
    {
        for (size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
    }
    qint64 count() const
    {
        qint64 n = 0;
        for (const quint64 word : m_words)
            n += std::popcount(word);
        return n;
    }

    /// Ascending.
    std::vector<qint32> toKeys() const
    {
        std::vector<qint32> keys;
        keys.reserve(size_t(count()));
        for (size_t word = 0; word < m_words.size(); ++word)
            for (quint64 bits = m_words[word]; bits; bits &= bits - 1)
                keys.push_back(qint32(word << 6) + std::countr_zero(bits));
        return keys;
    }

private:
    std::vector<quint64> m_words;
};

/// Keys of all records in one order; the last `empties` have no value there and come last whichever way it is read.
struct ListOrder
{
    std::vector<qint32> keys = {};
    qint32 empties = 0;

    int count() const { return int(keys.size()); }
    /// Which place stands in a row, and the reverse.
    int placeOf(int row, bool descending) const
    {
        const int filled = count() - empties;
        return descending && row < filled ? filled - 1 - row : row;
    }
    int rowOf(int place, bool descending) const { return placeOf(place, descending); }
};

} // namespace Allpost
