// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchdigits.h"

#include "models/base/text.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Allpost::Search {

namespace {

constexpr size_t IdRoom = 18;
constexpr size_t PhoneRoom = 12;
constexpr size_t Checked = 4; // bytes of the needle that the wide comparison looks at

#ifdef __SSE2__
/// Bit i: the needle's first bytes (Count of them, at most 4) stand at block + i, for the 32 bytes of one person. A zero
/// stands behind each number, so nothing is found across two.
template <size_t Count>
quint32 candidates(const char *block, const __m128i *bytes)
{
    const auto equal = [bytes](const char *from, size_t i) {
        return _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from + i)), bytes[i]);
    };
    const auto half = [equal](const char *from) {
        __m128i same = equal(from, 0);
        if constexpr (Count > 1)
            same = _mm_and_si128(same, equal(from, 1));
        if constexpr (Count > 2)
            same = _mm_and_si128(same, equal(from, 2));
        if constexpr (Count > 3)
            same = _mm_and_si128(same, equal(from, 3));
        return quint32(_mm_movemask_epi8(same));
    };
    return half(block) | half(block + 16) << 16;
}

template <size_t Count>
void scan(const char *block, size_t people, const QByteArray &needle, std::vector<quint64> &words)
{
    __m128i bytes[Checked];
    for (size_t i = 0; i < Checked; ++i)
        bytes[i] = _mm_set1_epi8(needle[qsizetype(std::min(i, Count - 1))]);
    const size_t rest = size_t(needle.size()) - Count;
    for (size_t first = 0; first < people; first += 64) {
        const size_t last = std::min(people, first + 64);
        quint64 word = 0;
        for (size_t person = first; person < last; ++person, block += DigitTable::Stride) {
            quint32 found = candidates<Count>(block, bytes);
            if (rest == 0) {
                word |= quint64(found != 0) << (person - first);
                continue;
            }
            for (; found; found &= found - 1) {
                if (std::memcmp(block + std::countr_zero(found) + Count, needle.constData() + Count, rest) == 0) {
                    word |= quint64(1) << (person - first);
                    break;
                }
            }
        }
        words[first >> 6] |= word;
    }
}
#else
template <size_t>
void scan(const char *block, size_t people, const QByteArray &needle, std::vector<quint64> &words)
{
    const std::string_view wanted(needle.constData(), size_t(needle.size()));
    for (size_t person = 0; person < people; ++person, block += DigitTable::Stride) {
        if (std::string_view(block, DigitTable::Stride).find(wanted) != std::string_view::npos)
            words[person >> 6] |= quint64(1) << (person & 63);
    }
}
#endif

QByteArray lettersAndDigits(QStringView text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (Text::isDigit(c.unicode()) || Text::isLatin(c.unicode()))
            out.append(char(c.unicode()));
    }
    return out;
}

} // namespace

qint64 bareScan(QByteArrayView haystack, QByteArrayView needle)
{
    const auto n = size_t(needle.size());
    const auto size = size_t(haystack.size());
    if (n == 0 || n > size)
        return 0;
    const char *base = haystack.data();
    qint64 found = 0;
    size_t at = 0;
#ifdef __SSE2__
    const size_t back = n > 1 ? n - 2 : 0;
    const __m128i last = _mm_set1_epi8(needle[qsizetype(n - 1)]);
    const __m128i before = _mm_set1_epi8(needle[qsizetype(back)]);
    for (; at + n - 1 + 16 <= size; at += 16) {
        const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i *>(base + at + n - 1));
        const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i *>(base + at + back));
        auto mask = unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(a, last), _mm_cmpeq_epi8(b, before))));
        for (; mask; mask &= mask - 1)
            found += n <= 2 || std::memcmp(base + at + std::countr_zero(mask), needle.data(), n - 2) == 0 ? 1 : 0;
    }
#endif
    for (; at + n <= size; ++at)
        found += std::memcmp(base + at, needle.data(), n) == 0 ? 1 : 0;
    return found;
}

char *DigitTable::appendBlock()
{
    m_bytes.resize((m_people + 1) * Stride + Pad, 0);
    return m_bytes.data() + m_people++ * Stride;
}

void DigitTable::append(const QString &idNumber, const QString &phones)
{
    const auto person = quint32(size());
    char *block = appendBlock();
    const auto keep = [&](QStringView text, int which, size_t at, size_t room) {
        size_t length = 0;
        for (const QChar c : text) {
            const char16_t unit = c.unicode();
            if (!Text::isDigit(unit) && !Text::isLatin(unit))
                continue;
            if (length < room)
                block[at + length] = char(unit);
            ++length;
        }
        if (length == 0 || (length <= room && which <= 0))
            return;
        if (which <= 0)
            std::memset(block + at, 0, room);
        m_extras.push_back({person, which, lettersAndDigits(text)});
    };
    keep(idNumber, -1, 0, IdRoom);
    if (!phones.contains(u' ')) {
        keep(phones, 0, PhoneAt, PhoneRoom);
        return;
    }
    int which = 0;
    for (const auto phone : QStringView(phones).split(u' ', Qt::SkipEmptyParts)) {
        keep(phone, which, PhoneAt, which == 0 ? PhoneRoom : 0);
        ++which;
    }
}

void DigitTable::append(const DigitTable &from, size_t person)
{
    const auto self = quint32(size());
    std::memcpy(appendBlock(), from.m_bytes.data() + person * Stride, Stride);
    if (from.m_extras.empty())
        return;
    const auto [first, last] = from.extras(person);
    for (auto extra = first; extra != last; ++extra)
        m_extras.push_back({self, extra->which, extra->digits});
}

void DigitTable::find(const QByteArray &digits, Bits &hits) const
{
    if (size_t(digits.size()) <= IdRoom) {
        switch (digits.size()) {
        case 1: scan<1>(m_bytes.data(), size(), digits, hits.words()); break;
        case 2: scan<2>(m_bytes.data(), size(), digits, hits.words()); break;
        case 3: scan<3>(m_bytes.data(), size(), digits, hits.words()); break;
        default: scan<4>(m_bytes.data(), size(), digits, hits.words());
        }
    }
    for (const Extra &extra : m_extras) {
        if (extra.digits.contains(digits))
            hits.set(extra.person);
    }
}

std::pair<std::vector<DigitTable::Extra>::const_iterator, std::vector<DigitTable::Extra>::const_iterator>
DigitTable::extras(size_t person) const
{
    struct ByPerson
    {
        bool operator()(const Extra &extra, size_t of) const { return extra.person < of; }
        bool operator()(size_t of, const Extra &extra) const { return of < extra.person; }
    };
    return std::equal_range(m_extras.begin(), m_extras.end(), person, ByPerson());
}

std::vector<std::pair<int, QByteArray>> DigitTable::numbers(size_t person) const
{
    std::vector<std::pair<int, QByteArray>> out;
    const char *block = m_bytes.data() + person * Stride;
    if (*block)
        out.emplace_back(-1, QByteArray(block));
    if (block[PhoneAt])
        out.emplace_back(0, QByteArray(block + PhoneAt));
    const auto [first, last] = extras(person);
    for (auto extra = first; extra != last; ++extra)
        out.emplace_back(extra->which, extra->digits);
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return out;
}

std::vector<DigitTable::Place> DigitTable::places(size_t person, const QByteArray &digits) const
{
    std::vector<Place> out;
    int offset = 0;
    for (const auto &[which, number] : numbers(person)) {
        const int size = int(number.size());
        if (const auto at = number.indexOf(digits); at >= 0)
            out.push_back({which, int(at), which < 0 ? 0 : offset, size});
        if (which >= 0)
            offset += size + 1;
    }
    return out;
}

int DigitTable::rank(size_t person, const QByteArray &digits) const
{
    const char *block = m_bytes.data() + person * Stride;
    const std::string_view wanted(digits.constData(), size_t(digits.size()));
    int best = 3;
    const auto look = [&best, wanted](std::string_view number) {
        if (number == wanted)
            best = 0;
        else if (number.ends_with(wanted))
            best = std::min(best, 1);
        else if (best > 2 && number.find(wanted) != std::string_view::npos)
            best = 2;
    };
    look(block);
    look(block + PhoneAt);
    if (m_extras.empty())
        return best;
    const auto [first, last] = extras(person);
    for (auto extra = first; extra != last; ++extra)
        look({extra->digits.constData(), size_t(extra->digits.size())});
    return best;
}

QString DigitTable::idNumber(size_t person) const
{
    const auto all = numbers(person);
    return all.empty() || all.front().first >= 0 ? QString() : QString::fromLatin1(all.front().second);
}

QString DigitTable::phones(size_t person) const
{
    QStringList out;
    for (const auto &[which, number] : numbers(person)) {
        if (which >= 0)
            out.append(QString::fromLatin1(number));
    }
    return out.join(u' ');
}

qsizetype DigitTable::memoryUse() const
{
    return qsizetype(m_bytes.capacity() + m_extras.size() * (sizeof(Extra) + 32));
}

} // namespace Allpost::Search
