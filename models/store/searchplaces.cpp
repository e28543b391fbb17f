// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchplaces.h"

#include "models/base/text.h"

#include <algorithm>
#include <array>

namespace Allpost::Search {

namespace {

constexpr qsizetype LongestNumber = 6; // longer runs of digits are no door; they stay words

/// Calls words() and number() for the parts of a text, in order.
template <typename Words, typename Number>
void eachPart(QStringView text, Words words, Number number)
{
    const auto isDigit = [text](qsizetype i) { return Text::isDigit(text[i].unicode()); };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype to = i + 1;
        while (to < text.size() && isDigit(to) == isDigit(i))
            ++to;
        const QStringView part = text.mid(i, to - i);
        if (isDigit(i) && part.size() <= LongestNumber)
            number(part);
        else
            words(part);
        i = to;
    }
}

std::vector<char> beginningWith(const QStringList &numbers, const QString &digits)
{
    std::vector<char> out(size_t(numbers.size()), 0);
    bool any = false;
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        out[size_t(i)] = numbers[i].startsWith(digits);
        any = any || out[size_t(i)];
    }
    return any ? out : std::vector<char>();
}

} // namespace

PlaceTable::Split PlaceTable::split(const QString &text)
{
    Split out;
    eachPart(text, [&out](QStringView words) { out.pattern += words; },
             [&out](QStringView number) {
                 out.pattern += QChar(Slot);
                 out.numbers.append(number.toString());
             });
    return out;
}

quint32 PlaceTable::patternId(const QString &pattern)
{
    if (m_lastPattern != None && m_patterns[m_lastPattern] == pattern)
        return m_lastPattern; // neighbours are told one after the other
    const auto known = m_patternIds.constFind(pattern);
    if (known != m_patternIds.constEnd())
        return m_lastPattern = *known;
    const QString own(pattern.constData(), pattern.size());
    m_patterns.append(own);
    return m_lastPattern = *m_patternIds.insert(own, quint32(m_patterns.size() - 1));
}

quint32 PlaceTable::numberId(QStringView number)
{
    quint32 *shortNumber = nullptr;
    if (number.size() <= 3 && std::all_of(number.begin(), number.end(), [](QChar c) { return Text::isDigit(c.unicode()); })) {
        static constexpr size_t first[] = {0, 0, 10, 110};
        size_t value = 0;
        for (const QChar c : number)
            value = value * 10 + size_t(c.unicode() - u'0');
        shortNumber = number.isEmpty() ? nullptr : &m_shortNumbers[first[number.size()] + value];
        if (shortNumber && *shortNumber != None)
            return *shortNumber;
    }
    const QString text = number.toString();
    auto known = m_numberIds.constFind(text);
    if (known == m_numberIds.constEnd()) {
        m_numberTexts.append(text);
        known = m_numberIds.insert(text, quint32(m_numberTexts.size() - 1));
    }
    if (shortNumber)
        *shortNumber = *known;
    return *known;
}

quint32 PlaceTable::partId(const QString &part)
{
    return part.isEmpty() ? 0 : numberId(withoutZeros(Text::folded(part)));
}

void PlaceTable::set(const SearchAddress &address)
{
    if (address.key < 0)
        return;
    if (size_t(address.key) >= m_places.size())
        m_places.resize(size_t(address.key) + 1);
    m_pattern.resize(0);
    m_parts.clear();
    eachPart(Text::folded(address.text), [this](QStringView words) { m_pattern += words; },
             [this](QStringView number) {
                 m_pattern += QChar(Slot);
                 m_parts.push_back(numberId(number));
             });
    Place &place = m_places[size_t(address.key)];
    place.pattern = patternId(m_pattern);
    if (m_parts.size() > place.count) {
        place.numbers = quint32(m_numbers.size());
        m_numbers.resize(m_numbers.size() + m_parts.size());
    }
    // Numbers that a shorter address leaves behind are not reused; the next load forgets them.
    place.count = quint32(m_parts.size());
    std::copy(m_parts.begin(), m_parts.end(), m_numbers.begin() + place.numbers);
    place.building = partId(address.building);
    place.stairwell = partId(address.stairwell);
    place.room = partId(address.room);
}

bool PlaceTable::has(qint32 key) const
{
    return key >= 0 && size_t(key) < m_places.size() && m_places[size_t(key)].pattern != None;
}

QString PlaceTable::text(qint32 key) const
{
    QString out;
    if (!has(key))
        return out;
    const Place &place = m_places[size_t(key)];
    const quint32 *number = numbers(place);
    for (const QChar c : m_patterns[place.pattern]) {
        if (c == QChar(Slot))
            out += m_numberTexts[*number++];
        else
            out += c;
    }
    return out;
}

bool PlaceTable::isBefore(qint32 a, qint32 b) const
{
    if (!has(a) || !has(b))
        return has(a) > has(b);
    const Place &first = m_places[size_t(a)];
    const Place &second = m_places[size_t(b)];
    if (first.pattern != second.pattern)
        return m_patterns[first.pattern] < m_patterns[second.pattern];
    for (quint32 i = 0; i < first.count; ++i) {
        const QString &x = m_numberTexts[numbers(first)[i]];
        const QString &y = m_numberTexts[numbers(second)[i]];
        if (x != y)
            return x.size() != y.size() ? x.size() < y.size() : x < y;
    }
    return a < b;
}

qsizetype PlaceTable::memoryUse() const
{
    qsizetype texts = 0;
    for (const QString &pattern : m_patterns)
        texts += pattern.size() * 2 + 64;
    return qsizetype(m_places.capacity() * sizeof(Place) + m_numbers.capacity() * sizeof(quint32)) + texts
        + m_numberTexts.size() * 96;
}

PlaceTable::Matcher::Matcher(const Word &word, const PlaceTable &table) : m_table(table)
{
    if (word.inAddressText)
        readText(word.text);
    if (word.isNumber)
        readNumber(word.text);
    if (word.door)
        readDoor(*word.door);
}

bool PlaceTable::Matcher::isEmpty() const
{
    return !m_anyUse && !m_hasDoor && m_isNumber.empty();
}

bool PlaceTable::Matcher::isTextOnly() const
{
    return m_numbers.empty() && !m_unfinished && !m_hasDoor && m_isNumber.empty();
}

void PlaceTable::Matcher::readText(const QString &text)
{
    Split parts = split(text);
    m_unfinished = !parts.numbers.isEmpty() && parts.pattern.endsWith(QChar(Slot));
    if (m_unfinished) {
        m_begins = beginningWith(m_table.m_numberTexts, parts.numbers.takeLast());
        if (m_begins.empty())
            return;
    }
    for (const QString &number : std::as_const(parts.numbers)) {
        m_numbers.push_back(m_table.knownNumber(number));
        if (m_numbers.back() == None)
            return;
    }
    m_pattern = parts.pattern;
    m_uses.resize(size_t(m_table.m_patterns.size()));
    for (qsizetype p = 0; p < m_table.m_patterns.size(); ++p) {
        const QString &pattern = m_table.m_patterns[p];
        for (qsizetype at = pattern.indexOf(m_pattern); at >= 0; at = pattern.indexOf(m_pattern, at + 1)) {
            const auto slot = quint32(QStringView(pattern).first(at).count(QChar(Slot)));
            m_uses[size_t(p)].push_back({slot, quint32(at)});
            m_anyUse = true;
        }
    }
}

void PlaceTable::Matcher::readNumber(const QString &digits)
{
    if (digits.size() <= LongestNumber)
        m_isNumber = beginningWith(m_table.m_numberTexts, digits);
    m_digits = int(digits.size());
}

void PlaceTable::Matcher::readDoor(const DoorPattern &door)
{
    const auto known = [this](const QString &part) { return m_table.knownNumber(withoutZeros(Text::folded(part))); };
    m_door.building = known(door.parts.building);
    m_door.stairwell = known(door.parts.stairwell);
    m_door.room = known(door.parts.room);
    m_door.isRun = !door.run.isEmpty();
    m_door.fromBuilding = door.fromBuilding;
    for (const QString &number : door.run)
        m_door.run.push_back(known(number));
    const QString room = !door.parts.room.isEmpty() ? door.parts.room : door.run.size() == 3 ? door.run.last() : QString();
    m_door.roomUnfinished = !room.isEmpty() && room.size() < 3;
    if (m_door.roomUnfinished)
        m_rooms = beginningWith(m_table.m_numberTexts, withoutZeros(Text::folded(room)));
    m_estate = Text::folded(door.parts.estate);
    m_estates.resize(size_t(m_table.m_patterns.size()), 1);
    m_hasDoor = m_estate.isEmpty();
    if (m_estate.isEmpty())
        return;
    // Estates with a number in their name (曹杨1村) are compared by their words.
    const QString estate = split(m_estate).pattern;
    for (qsizetype p = 0; p < m_table.m_patterns.size(); ++p) {
        m_estates[size_t(p)] = m_table.m_patterns[p].contains(estate);
        m_hasDoor = m_hasDoor || m_estates[size_t(p)];
    }
}

bool PlaceTable::Matcher::numbersFit(const quint32 *numbers, quint32 count, const Use &use) const
{
    const size_t needed = m_numbers.size() + (m_unfinished ? 1 : 0);
    if (use.slot + needed > count)
        return false;
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (numbers[use.slot + i] != m_numbers[i])
            return false;
    }
    return !m_unfinished || m_begins[numbers[use.slot + needed - 1]];
}

/// A room of one or two digits may be the beginning of one: 3-2-5 shows the fifth floor while 3-2-501 is being typed.
bool PlaceTable::Matcher::roomFits(quint32 room) const
{
    return m_door.roomUnfinished && room < m_rooms.size() && m_rooms[room];
}

bool PlaceTable::Matcher::doorFits(qint32 key) const
{
    const Place &place = m_table.m_places[size_t(key)];
    if (!m_estates[place.pattern])
        return false;
    if (!m_door.isRun) {
        return (m_door.building == 0 || m_door.building == place.building)
            && (m_door.stairwell == 0 || m_door.stairwell == place.stairwell)
            && (m_door.room == 0 || m_door.room == place.room || roomFits(place.room));
    }
    std::array<quint32, 3> parts = {place.building, place.stairwell, place.room};
    const auto known = std::remove(parts.begin(), parts.end(), 0u);
    const auto count = size_t(known - parts.begin());
    for (size_t from = 0; from + m_door.run.size() <= count; ++from) {
        if (from > 0 && m_door.fromBuilding)
            return false;
        if (m_door.fromBuilding && place.building == 0)
            return false;
        size_t same = 0;
        while (same < m_door.run.size() && m_door.run[same] == parts[from + same])
            ++same;
        if (same == m_door.run.size() || (same == 2 && m_door.run.size() == 3 && roomFits(parts[from + 2])))
            return true;
    }
    return false;
}

bool PlaceTable::Matcher::matches(qint32 key) const
{
    if (!m_table.has(key))
        return false;
    const Place &place = m_table.m_places[size_t(key)];
    const quint32 *numbers = m_table.numbers(place);
    if (m_anyUse) {
        for (const Use &use : m_uses[place.pattern]) {
            if (numbersFit(numbers, place.count, use))
                return true;
        }
    }
    if (!m_isNumber.empty()
        && std::any_of(numbers, numbers + place.count, [this](quint32 number) { return m_isNumber[number] != 0; }))
        return true;
    return m_hasDoor && doorFits(key);
}

void PlaceTable::find(const Matcher &matcher, Bits &hits) const
{
    if (matcher.isEmpty())
        return;
    if (matcher.isTextOnly()) {
        std::vector<char> found(m_patterns.size() + size_t(1), 0); // the last stands for keys without an address
        for (size_t p = 0; p < matcher.m_uses.size(); ++p)
            found[p] = !matcher.m_uses[p].empty();
        for (size_t first = 0; first < m_places.size(); first += 64) {
            const size_t last = std::min(m_places.size(), first + 64);
            quint64 word = 0;
            for (size_t key = first; key < last; ++key)
                word |= quint64(found[std::min(size_t(m_places[key].pattern), found.size() - 1)]) << (key - first);
            hits.words()[first >> 6] |= word;
        }
        return;
    }
    for (size_t key = 0; key < m_places.size(); ++key) {
        if (matcher.matches(qint32(key)))
            hits.set(key);
    }
}

std::vector<std::pair<int, int>> PlaceTable::Matcher::ranges(qint32 key) const
{
    std::vector<std::pair<int, int>> out;
    if (!m_table.has(key))
        return out;
    const Place &place = m_table.m_places[size_t(key)];
    const quint32 *numbers = m_table.numbers(place);
    const QString &pattern = m_table.m_patterns[place.pattern];
    // Where each unit of the pattern stands in the text.
    std::vector<int> at;
    std::vector<size_t> slots;
    int length = 0;
    quint32 slot = 0;
    for (const QChar c : pattern) {
        at.push_back(length);
        if (c == QChar(Slot)) {
            slots.push_back(at.size() - 1);
            length += int(m_table.m_numberTexts[numbers[slot++]].size());
        } else {
            ++length;
        }
    }
    at.push_back(length);
    const auto mark = [&](size_t from, size_t to) { out.emplace_back(at[from], at[to] - at[from]); };
    if (m_anyUse) {
        for (const Use &use : m_uses[place.pattern]) {
            if (numbersFit(numbers, place.count, use)) {
                mark(use.position, use.position + size_t(m_pattern.size()));
                return out;
            }
        }
    }
    for (quint32 i = 0; i < place.count && !m_isNumber.empty(); ++i) {
        if (m_isNumber[numbers[i]])
            out.emplace_back(at[slots[i]], m_digits);
    }
    if (m_hasDoor && doorFits(key)) {
        const QString estate = split(m_estate).pattern;
        if (const auto found = estate.isEmpty() ? -1 : pattern.indexOf(estate); found >= 0)
            mark(size_t(found), size_t(found + estate.size()));
        // The parts of a door are the last numbers of its text; those that were asked for are marked.
        const std::array<std::pair<quint32, bool>, 3> parts = {
            std::pair(place.room, m_door.isRun ? true : m_door.room != 0),
            std::pair(place.stairwell, m_door.isRun ? true : m_door.stairwell != 0),
            std::pair(place.building, m_door.isRun ? true : m_door.building != 0)};
        size_t next = slots.size();
        for (const auto &[part, asked] : parts) {
            if (part == 0 || next == 0)
                continue;
            for (size_t i = next; i-- > 0;) {
                if (withoutZeros(m_table.m_numberTexts[numbers[i]]) == m_table.m_numberTexts[part]) {
                    const bool wanted = !m_door.isRun || std::find(m_door.run.begin(), m_door.run.end(), part) != m_door.run.end()
                        || roomFits(part);
                    if (asked && wanted)
                        mark(slots[i], slots[i] + 1);
                    next = i;
                    break;
                }
            }
        }
        std::sort(out.begin(), out.end());
    }
    return out;
}

} // namespace Allpost::Search
