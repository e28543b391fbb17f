// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchwords.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost::Search {

namespace {

bool isLetter(char32_t c)
{
    return c >= U'a' && c <= U'z';
}

bool isDigit(QChar c)
{
    return Text::isDigit(c.unicode());
}

/// Digits, the last may be the x of an ID number.
bool isNumber(const QString &word)
{
    const auto end = word.endsWith(u'x') && word.size() > 1 ? word.cend() - 1 : word.cend();
    return std::all_of(word.cbegin(), end, isDigit);
}

/// Letters and digits, at least one digit: passports, old cards.
bool isDocument(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), isDigit)
        && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return isDigit(c) || Text::isLatin(c.unicode()); });
}

/// 0459-1234567
bool isDashedPhone(const QString &word)
{
    const auto digits = std::count_if(word.cbegin(), word.cend(), isDigit);
    return digits >= 7 && digits + word.count(u'-') == word.size();
}

/// 3-2-501, 油城3-2: what stands before the first digit is the estate.
std::optional<DoorPattern> readRun(const QString &word)
{
    const auto first = std::find_if(word.cbegin(), word.cend(), isDigit);
    if (first == word.cend() || !word.contains(u'-'))
        return std::nullopt;
    DoorPattern door;
    QString estate = word.first(first - word.cbegin());
    while (estate.endsWith(u'-'))
        estate.chop(1);
    for (const QString &number : word.mid(first - word.cbegin()).split(u'-', Qt::SkipEmptyParts)) {
        if (!std::all_of(number.cbegin(), number.cend(), isDigit))
            return std::nullopt;
        door.run.append(withoutZeros(number));
    }
    door.parts.estate = estate;
    door.fromBuilding = !estate.isEmpty();
    return door;
}

Word readWord(const QString &typed, const SearchIndex::DoorReader &reader)
{
    Word word;
    word.text = typed;
    if (isNumber(typed)) {
        word.digits = typed.toLatin1();
        word.isNumber = !typed.endsWith(u'x');
        return word;
    }
    if (isDocument(typed))
        word.digits = typed.toLatin1();
    else if (isDashedPhone(typed))
        word.digits = QString(typed).remove(u'-').toLatin1();
    const bool hasDigit = std::any_of(typed.cbegin(), typed.cend(), isDigit);
    const bool hasHan = Text::hasHan(typed);
    if (hasDigit && hasHan && reader) {
        if (const auto door = reader(typed))
            word.door = DoorPattern{*door};
    }
    if (hasDigit && !word.door)
        word.door = readRun(typed); // 2-501 may be stairwell and room, or building and room: neighbours
    const bool hasLetters = std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return isLetter(c.unicode()); });
    word.inAddressText = hasDigit || hasHan || !hasLetters;
    word.name.emplace(typed);
    return word;
}

} // namespace

NamePattern::NamePattern(const QString &word)
{
    for (const char32_t c : word.toStdU32String()) {
        if (c != Text::MiddleDot && c != U'\'') // xi'an; names are found with and without their dot
            m_word.push_back(c == U'ü' ? U'v' : c);
    }
    if (m_word.size() > 63)
        m_word.clear();
    m_literal = std::none_of(m_word.begin(), m_word.end(), isLetter);
    if (m_literal)
        return;
    m_bySyllable.resize(size_t(Pinyin::syllableCount()));
    for (size_t s = 0; s < m_bySyllable.size(); ++s) {
        const QLatin1StringView text = Pinyin::syllable(Pinyin::Syllable(s));
        Masks &masks = m_bySyllable[s];
        for (size_t from = 0; from < m_word.size(); ++from) {
            size_t same = 0;
            while (same < size_t(text.size()) && from + same < m_word.size()
                   && m_word[from + same] == char32_t(text[qsizetype(same)].unicode()))
                ++same;
            if (same == 0)
                continue;
            add(masks, from, 1);
            if (same >= 2 && text[1] == u'h')
                add(masks, from, 2); // zh, ch, sh
            if (same == size_t(text.size()) || from + same == m_word.size())
                add(masks, from, same);
        }
    }
}

void NamePattern::add(Masks &masks, size_t from, size_t length) const
{
    if (from + length == m_word.size())
        masks.end |= quint64(1) << from;
    else
        masks.step[length - 1] |= quint64(1) << from;
}

NamePattern::Masks NamePattern::masks(char32_t character) const
{
    Masks masks;
    for (size_t from = 0; from < m_word.size(); ++from) {
        if (m_word[from] == character)
            add(masks, from, 1);
    }
    if (m_bySyllable.empty())
        return masks;
    for (const Pinyin::Syllable s : Pinyin::syllables(character)) {
        const Masks &of = m_bySyllable[s];
        for (size_t l = 0; l < of.step.size(); ++l)
            masks.step[l] |= of.step[l];
        masks.end |= of.end;
    }
    return masks;
}

std::vector<Word> readWords(const QString &text, const SearchIndex::DoorReader &reader)
{
    QString folded = Text::folded(text);
    for (const char16_t separator : {u',', u';', u'\u3001', u'\u3002'}) // and 、 。
        folded.replace(QChar(separator), u' ');
    std::vector<Word> words;
    for (const QString &typed : folded.split(u' ', Qt::SkipEmptyParts))
        words.push_back(readWord(typed, reader));
    return words;
}

QString withoutZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.size() && number[zeros] == u'0' && isDigit(number[zeros + 1]))
        ++zeros;
    return number.mid(zeros);
}

} // namespace Allpost::Search
