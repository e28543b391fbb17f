// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchnames.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"

#include <algorithm>
#include <numeric>

namespace Allpost::Search {

NameTable::NameTable(std::vector<char32_t> alphabet, std::vector<Letter> letters, std::vector<quint32> starts)
    : m_alphabet(std::move(alphabet)), m_letters(std::move(letters)), m_starts(std::move(starts))
{
    const auto dot = std::lower_bound(m_alphabet.begin(), m_alphabet.end(), char32_t(Text::MiddleDot));
    if (dot != m_alphabet.end() && *dot == Text::MiddleDot)
        m_dot = Letter(dot - m_alphabet.begin());

    const auto eachPlace = [this](auto visit) {
        for (size_t name = 0; name < size(); ++name) {
            const quint32 length = std::min(m_starts[name + 1] - m_starts[name], Places);
            for (quint32 place = 0; place < length; ++place)
                visit(m_letters[m_starts[name] + place], quint32(name) << PlaceBits | place);
        }
    };
    m_postingStarts.assign(m_alphabet.size() + 1, 0);
    eachPlace([this](Letter letter, quint32) { ++m_postingStarts[letter + size_t(1)]; });
    std::partial_sum(m_postingStarts.begin(), m_postingStarts.end(), m_postingStarts.begin());
    m_postings.resize(m_postingStarts.back());
    std::vector<quint32> at(m_postingStarts.begin(), m_postingStarts.end() - 1);
    eachPlace([this, &at](Letter letter, quint32 posting) { m_postings[at[letter]++] = posting; });
}

QString NameTable::text(size_t name) const
{
    QString out;
    for (size_t i = m_starts[name]; i < m_starts[name + 1]; ++i) {
        const char32_t c = m_alphabet[m_letters[i]];
        out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

qsizetype NameTable::memoryUse() const
{
    return qsizetype(m_alphabet.capacity() * sizeof(char32_t) + m_letters.capacity() * sizeof(Letter)
                     + (m_starts.capacity() + m_postingStarts.capacity() + m_postings.capacity()) * sizeof(quint32));
}

size_t NameTable::surnameEnd(size_t name) const
{
    const size_t from = m_starts[name];
    const size_t length = m_starts[name + 1] - from;
    const bool isDouble = length > 2
        && Pinyin::doubleSurname(m_alphabet[m_letters[from]], m_alphabet[m_letters[from + 1]]).first != Pinyin::NoSyllable;
    return from + (isDouble ? 2 : 1);
}

NameTable::Matcher::Matcher(const NamePattern &pattern, const NameTable &table)
    : m_table(table), m_size(pattern.size())
{
    const size_t letters = table.m_alphabet.size();
    m_end.assign(letters, 0);
    for (auto &step : m_step)
        step.assign(letters, 0);
    for (size_t c = 0; c < letters; ++c) {
        const NamePattern::Masks masks = pattern.masks(table.m_alphabet[c]);
        m_end[c] = masks.end;
        for (size_t l = 0; l < masks.step.size(); ++l)
            m_step[l][c] = masks.step[l];
    }
    prune();
}

/// Forgets steps from which no character of this table leads to the end, so that li does not look at everybody in l.
void NameTable::Matcher::prune()
{
    quint64 useful = 0;
    for (const quint64 end : m_end)
        useful |= end;
    std::array<quint64, LongestSyllable> all = {};
    for (size_t l = 0; l < m_step.size(); ++l) {
        for (const quint64 step : m_step[l])
            all[l] |= step;
    }
    for (int from = m_size - 1; from >= 0; --from) {
        for (size_t l = 0; l < all.size(); ++l) {
            const int to = from + int(l) + 1;
            if (to < m_size && all[l] >> from & 1 && useful >> to & 1)
                useful |= quint64(1) << from;
        }
    }
    for (size_t l = 0; l < m_step.size(); ++l) {
        const quint64 kept = useful >> (l + 1);
        quint64 used = 0;
        for (quint64 &step : m_step[l]) {
            step &= kept;
            used |= step;
        }
        if (used)
            m_lengths.push_back(int(l) + 1);
    }
}

bool NameTable::Matcher::mayBeginWith(Letter letter) const
{
    quint64 first = m_end[letter];
    for (const int length : m_lengths)
        first |= m_step[size_t(length - 1)][letter];
    return first & 1;
}

NameTable::Matcher::Ends NameTable::Matcher::from(size_t place, size_t last) const
{
    Ends ends;
    quint64 states = 1;
    for (; place < last && states; ++place) {
        const Letter letter = m_table.m_letters[place];
        if (m_table.isSkipped(letter))
            continue;
        if (states & m_end[letter]) {
            if (!ends.any)
                ends.first = place + 1;
            ends.any = true;
            ends.atLast = place + 1 == last;
        }
        states = next(states, letter);
    }
    return ends;
}

int NameTable::Matcher::rank(size_t name) const
{
    const size_t first = m_table.m_starts[name];
    const size_t last = m_table.m_starts[name + 1];
    if (const Ends ends = from(first, last); ends.any)
        return ends.atLast ? 0 : 1;
    const size_t given = m_table.surnameEnd(name);
    if (given < last && from(given, last).any)
        return 2;
    return matches(name) ? 3 : 4;
}

std::optional<std::pair<int, int>> NameTable::Matcher::range(size_t name) const
{
    const size_t first = m_table.m_starts[name];
    const size_t last = m_table.m_starts[name + 1];
    const auto units = [this](size_t from, size_t to) {
        int sum = 0;
        for (; from < to; ++from)
            sum += m_table.m_alphabet[m_table.m_letters[from]] > 0xFFFF ? 2 : 1;
        return sum;
    };
    for (size_t place = first; place < last; ++place) {
        if (m_table.isSkipped(m_table.m_letters[place]))
            continue;
        if (const Ends ends = from(place, last); ends.any)
            return std::pair(units(first, place), units(place, ends.first));
    }
    return std::nullopt;
}

} // namespace Allpost::Search
