// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace Allpost::Search {

/// A set of small integers.
class Bits
{
public:
    Bits() : Bits(0) {}
    explicit Bits(size_t size, bool on = false) : m_words(size / 64 + 1, on ? ~quint64(0) : 0), m_size(size) { trim(); }

    size_t size() const { return m_size; }
    void resize(size_t size)
    {
        m_words.resize(size / 64 + 1, 0);
        m_size = size;
        trim();
    }
    bool test(size_t i) const { return m_words[i >> 6] >> (i & 63) & 1; }
    void set(size_t i) { m_words[i >> 6] |= quint64(1) << (i & 63); }
    void reset(size_t i) { m_words[i >> 6] &= ~(quint64(1) << (i & 63)); }
    /// from up to, not with, to
    void setRange(size_t from, size_t to)
    {
        for (; from < to && (from & 63) != 0; ++from)
            set(from);
        for (; from + 64 <= to; from += 64)
            m_words[from >> 6] = ~quint64(0);
        for (; from < to; ++from)
            set(from);
    }
    qint64 count() const
    {
        qint64 sum = 0;
        for (const quint64 word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    Bits &operator&=(const Bits &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    /// Calls visit(i) for each member from from up to, not with, to, in order, until it returns false.
    template <typename Visit>
    bool each(size_t from, size_t to, Visit visit) const
    {
        for (size_t w = from >> 6; w < m_words.size() && w << 6 < to; ++w) {
            quint64 word = m_words[w];
            if (w == from >> 6)
                word &= ~quint64(0) << (from & 63);
            for (; word; word &= word - 1) {
                const size_t i = (w << 6) + size_t(std::countr_zero(word));
                if (i >= to)
                    return true;
                if (!visit(i))
                    return false;
            }
        }
        return true;
    }
    template <typename Visit>
    bool each(Visit visit) const
    {
        return each(0, m_size, visit);
    }
    std::vector<quint64> &words() { return m_words; }
    qsizetype memoryUse() const { return qsizetype(m_words.capacity() * sizeof(quint64)); }

private:
    void trim()
    {
        if (!m_words.empty())
            m_words.back() &= (quint64(1) << (m_size & 63)) - 1;
    }

    std::vector<quint64> m_words;
    size_t m_size = 0;
};

} // namespace Allpost::Search
