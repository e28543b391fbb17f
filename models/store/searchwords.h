// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchindex.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace Allpost::Search {

/// The longest syllable: zhuang.
constexpr int LongestSyllable = 6;

/// One word as names answer to it. Walking along a name, each character takes up a piece of the word: itself, a whole
/// syllable of its readings, an initial (w, zh), or at the word's end the beginning of a syllable. How far the word is taken
/// up is a state; all states are followed at once as bits, so that every reading of every character is tried at the cost
/// of one. 王建国 answers to wjg, wangjg, jianguo, 王jg.
class NamePattern
{
public:
    /// Bit i of step[l - 1]: this character takes up l units of the word from unit i on and more are left; of end: it takes
    /// up all that are left.
    struct Masks
    {
        std::array<quint64, LongestSyllable> step = {};
        quint64 end = 0;
    };

    NamePattern() = default;
    /// Folded text. A word over 63 characters matches no name.
    explicit NamePattern(const QString &word);

    int size() const { return int(m_word.size()); }
    /// Characters only, no letters: a name that is the whole word stands in a sorted list before those it begins.
    bool isLiteral() const { return m_literal; }
    Masks masks(char32_t character) const;

private:
    void add(Masks &masks, size_t from, size_t length) const;

    std::u32string m_word;
    std::vector<Masks> m_bySyllable; // empty when the word has no letters
    bool m_literal = true;
};

/// A door: parts that must be equal, or a run of numbers that must be neighbours.
struct DoorPattern
{
    SearchDoor parts = {};
    QStringList run = {};        ///< 3-2-501 typed without further sign; parts then has the estate only
    bool fromBuilding = false;   ///< run begins with the building
};

/// A word of the query and where it is looked for.
struct Word
{
    QString text = {};
    std::optional<NamePattern> name = {};
    QByteArray digits = {};              ///< for ID numbers and phones
    bool isNumber = false;               ///< nothing but digits: also a number of an address
    bool inAddressText = false;
    std::optional<DoorPattern> door = {};
};

/// Splits the folded text at blanks and commas and says what each word is.
std::vector<Word> readWords(const QString &text, const SearchIndex::DoorReader &reader);

/// 0501 is 501; letters stay.
QString withoutZeros(const QString &number);

} // namespace Allpost::Search
