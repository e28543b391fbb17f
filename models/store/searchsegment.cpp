// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchsegment.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>
#include <thread>

namespace Allpost::Search {

namespace {

constexpr NameTable::Letter Unseen = 0xFFFF;

/// What Pinyin::sortKey writes for one character; none of these begins another, so that comparing names piece by piece
/// is comparing their keys.
QByteArray sortPiece(char32_t character, Pinyin::Syllable syllable)
{
    QByteArray piece;
    if (syllable != Pinyin::NoSyllable) {
        const QLatin1StringView text = Pinyin::syllable(syllable);
        piece.append(text.data(), text.size()).append(' ');
    } else if (Text::isHan(character)) {
        piece.append("~ ");
    }
    return piece.append(QString::fromUcs4(&character, 1).toUtf8()).append(' ');
}

/// The place of each character among all, as the first of a name, elsewhere, and within double surnames.
class PieceRanks
{
public:
    explicit PieceRanks(const std::vector<char32_t> &alphabet) : m_alphabet(alphabet)
    {
        for (const char32_t c : alphabet) {
            m_pieces.push_back(sortPiece(c, Pinyin::sortSyllable(c, false)));
            m_pieces.push_back(sortPiece(c, Pinyin::sortSyllable(c, true)));
        }
    }
    void addDouble(NameTable::Letter first, NameTable::Letter second)
    {
        const quint32 both = quint32(first) << 16 | second;
        if (m_seen.contains(both))
            return;
        m_seen.insert(both);
        const auto [a, b] = Pinyin::doubleSurname(m_alphabet[first], m_alphabet[second]);
        if (a == Pinyin::NoSyllable)
            return;
        m_doubles.insert(both, quint32(m_pieces.size()));
        m_pieces.push_back(sortPiece(m_alphabet[first], a));
        m_pieces.push_back(sortPiece(m_alphabet[second], b));
    }
    void settle()
    {
        std::vector<QByteArray> sorted = m_pieces;
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        m_ranks.reserve(m_pieces.size());
        for (const QByteArray &piece : m_pieces)
            m_ranks.push_back(quint32(std::lower_bound(sorted.begin(), sorted.end(), piece) - sorted.begin()) + 1);
    }
    quint32 rank(const NameTable::Letter *name, size_t length, size_t place) const
    {
        if (place < 2 && length > 1 && !m_doubles.isEmpty()) {
            const auto found = m_doubles.constFind(quint32(name[0]) << 16 | name[1]);
            if (found != m_doubles.constEnd())
                return m_ranks[*found + place];
        }
        return m_ranks[size_t(name[place]) * 2 + (place == 0 ? 1 : 0)];
    }

private:
    const std::vector<char32_t> &m_alphabet;
    std::vector<QByteArray> m_pieces;
    std::vector<quint32> m_ranks;
    QSet<quint32> m_seen;
    QHash<quint32, quint32> m_doubles;
};

} // namespace

Gathering::Gathering(qsizetype expected) : m_letterOf(0x10000, Unseen)
{
    const auto people = size_t(expected);
    m_names.letters.reserve(people * 3);
    m_names.starts.reserve(people + 1);
    m_digits.reserve(people);
    m_keys.reserve(people);
    m_addressKeys.reserve(people);
}

Gathering::Letter Gathering::letter(char32_t character)
{
    const auto fresh = [this, character] {
        if (m_alphabet.size() >= Unseen - 1)
            return Letter(m_alphabet.size() - 1); // more characters than there are in use: the last ones become one
        m_alphabet.push_back(character);
        return Letter(m_alphabet.size() - 1);
    };
    if (character <= 0xFFFF) {
        Letter &known = m_letterOf[character];
        if (known == Unseen)
            known = fresh();
        return known;
    }
    const auto known = m_otherLetters.constFind(character);
    return known != m_otherLetters.constEnd() ? *known : *m_otherLetters.insert(character, fresh());
}

void Gathering::append(Texts &texts, const QString &name)
{
    const QString folded = Text::foldedName(name);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded[i].unicode();
        if (folded[i].isHighSurrogate() && i + 1 < folded.size()) {
            c = QChar::surrogateToUcs4(folded[i], folded[i + 1]);
            ++i;
        }
        texts.letters.push_back(letter(c));
    }
    texts.starts.push_back(quint32(texts.letters.size()));
}

void Gathering::add(const SearchEntry &entry)
{
    append(m_names, entry.name);
    if (!entry.formerName.isEmpty()) {
        append(m_formers, entry.formerName);
        m_formerOf.push_back(quint32(m_keys.size()));
    }
    m_digits.append(Text::folded(entry.idNumber), Text::folded(entry.phones));
    m_keys.push_back(entry.key);
    m_addressKeys.push_back(entry.addressKey);
}

Segment::Segment(Gathering &&people)
{
    const std::vector<quint32> order = rosterOrder(people);
    const auto packNumbers = [this, &people, &order] {
        m_digits.reserve(order.size());
        m_keys.reserve(order.size());
        for (const quint32 person : order) {
            m_digits.append(people.m_digits, person);
            m_keys.push_back(people.m_keys[person]);
        }
    };
    if (order.size() < 20000) {
        packNumbers();
        packNames(people, order);
    } else {
        std::thread other(packNumbers);
        packNames(people, order);
        other.join();
    }
    packFormers(people, order);
}

std::vector<quint32> Segment::rosterOrder(const Gathering &people) const
{
    const auto &[letters, starts] = people.m_names;
    PieceRanks ranks(people.m_alphabet);
    for (size_t i = 0; i < people.size(); ++i) {
        if (starts[i + 1] - starts[i] > 1)
            ranks.addDouble(letters[starts[i]], letters[starts[i] + 1]);
    }
    ranks.settle();

    const auto rank = [&letters = letters, &starts = starts, &ranks](quint32 person, size_t place) -> quint32 {
        const size_t length = starts[person + 1] - starts[person];
        return place < length ? ranks.rank(letters.data() + starts[person], length, place) : 0;
    };
    // Ranks of the first three characters, 20 bits each, settle nearly all comparisons.
    constexpr size_t Packed = 3;
    std::vector<std::pair<quint64, quint32>> sorted(people.size());
    for (quint32 i = 0; i < sorted.size(); ++i) {
        quint64 packed = 0;
        for (size_t place = 0; place < Packed; ++place)
            packed = packed << 20 | rank(i, place);
        sorted[i] = {packed, i};
    }
    const auto longer = [&](quint32 a, quint32 b) {
        for (size_t place = Packed;; ++place) {
            const quint32 x = rank(a, place);
            const quint32 y = rank(b, place);
            if (x != y)
                return x < y;
            if (x == 0)
                return people.m_keys[a] < people.m_keys[b];
        }
    };
    std::sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : longer(a.second, b.second);
    });
    std::vector<quint32> order;
    order.reserve(sorted.size());
    for (const auto &[packed, person] : sorted)
        order.push_back(person);
    return order;
}

namespace {

/// Of the gathering's alphabet what these names use, sorted, and for each letter its place in that.
std::pair<std::vector<char32_t>, std::vector<NameTable::Letter>> sortedAlphabet(const std::vector<char32_t> &alphabet,
                                                                              const std::vector<NameTable::Letter> &letters)
{
    std::vector<char> used(alphabet.size(), 0);
    for (const NameTable::Letter letter : letters)
        used[letter] = 1;
    std::vector<char32_t> sorted;
    for (size_t i = 0; i < alphabet.size(); ++i) {
        if (used[i])
            sorted.push_back(alphabet[i]);
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<NameTable::Letter> places;
    places.reserve(alphabet.size());
    for (const char32_t c : alphabet)
        places.push_back(NameTable::Letter(std::lower_bound(sorted.begin(), sorted.end(), c) - sorted.begin()));
    return {std::move(sorted), std::move(places)};
}

} // namespace

void Segment::packNames(const Gathering &people, const std::vector<quint32> &order)
{
    const auto &[letters, starts] = people.m_names;
    auto [alphabet, places] = sortedAlphabet(people.m_alphabet, letters);
    std::vector<NameTable::Letter> packed;
    std::vector<quint32> packedStarts;
    for (size_t i = 0; i < order.size(); ++i) {
        const auto from = letters.begin() + starts[order[i]];
        const auto to = letters.begin() + starts[order[i] + 1];
        if (i > 0) {
            const auto before = letters.begin() + starts[order[i - 1]];
            if (std::equal(from, to, before, letters.begin() + starts[order[i - 1] + 1]))
                continue;
        }
        m_firstPerson.push_back(quint32(i));
        packedStarts.push_back(quint32(packed.size()));
        for (auto letter = from; letter != to; ++letter)
            packed.push_back(places[*letter]);
        if (from != to && (m_runs.empty() || m_runs.back().first != packed[packedStarts.back()]))
            m_runs.emplace_back(packed[packedStarts.back()], quint32(i));
    }
    m_firstPerson.push_back(quint32(order.size()));
    m_firstPerson.shrink_to_fit();
    packedStarts.push_back(quint32(packed.size()));
    packed.shrink_to_fit();
    packedStarts.shrink_to_fit();
    m_runs.emplace_back(NameTable::Letter(0), quint32(order.size()));
    m_names = NameTable(std::move(alphabet), std::move(packed), std::move(packedStarts));
}

void Segment::packFormers(const Gathering &people, const std::vector<quint32> &order)
{
    if (people.m_formerOf.empty())
        return;
    std::vector<quint32> placeOf(order.size());
    for (quint32 i = 0; i < order.size(); ++i)
        placeOf[order[i]] = i;
    std::vector<std::pair<quint32, quint32>> formers; // person, name
    for (quint32 i = 0; i < people.m_formerOf.size(); ++i)
        formers.emplace_back(placeOf[people.m_formerOf[i]], i);
    std::sort(formers.begin(), formers.end());

    const auto &[letters, starts] = people.m_formers;
    auto [alphabet, places] = sortedAlphabet(people.m_alphabet, letters);
    std::vector<NameTable::Letter> packed;
    std::vector<quint32> packedStarts;
    for (const auto &[person, name] : formers) {
        m_formerPerson.push_back(person);
        packedStarts.push_back(quint32(packed.size()));
        for (size_t i = starts[name]; i < starts[name + 1]; ++i)
            packed.push_back(places[letters[i]]);
    }
    packedStarts.push_back(quint32(packed.size()));
    m_formers = NameTable(std::move(alphabet), std::move(packed), std::move(packedStarts));
}

size_t Segment::nameOf(size_t person) const
{
    return size_t(std::upper_bound(m_firstPerson.begin(), m_firstPerson.end(), quint32(person)) - m_firstPerson.begin()) - 1;
}

qint64 Segment::formerNameOf(size_t person) const
{
    const auto found = std::lower_bound(m_formerPerson.begin(), m_formerPerson.end(), quint32(person));
    return found != m_formerPerson.end() && *found == person ? found - m_formerPerson.begin() : -1;
}

void Segment::find(const NameHits &matchers, Bits &people) const
{
    m_names.find(matchers.names, [this, &people](size_t name) {
        if (m_firstPerson[name] + 1 == m_firstPerson[name + 1])
            people.set(m_firstPerson[name]);
        else
            people.setRange(m_firstPerson[name], m_firstPerson[name + 1]);
    });
    m_formers.find(matchers.formers, [this, &people](size_t name) { people.set(m_formerPerson[name]); });
}

SearchEntry Segment::entry(size_t person) const
{
    SearchEntry out;
    out.key = m_keys[person];
    out.name = m_names.text(nameOf(person));
    if (const qint64 former = formerNameOf(person); former >= 0)
        out.formerName = m_formers.text(size_t(former));
    out.idNumber = m_digits.idNumber(person);
    out.phones = m_digits.phones(person);
    return out;
}

qsizetype Segment::memoryUse() const
{
    return m_names.memoryUse() + m_formers.memoryUse() + m_digits.memoryUse()
        + qsizetype((m_firstPerson.capacity() + m_formerPerson.capacity() + m_keys.capacity()) * sizeof(quint32)
                    + m_runs.capacity() * sizeof(m_runs[0]));
}

} // namespace Allpost::Search
