// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/filter.h"

namespace Allpost::FilterWords {

/// A word of the language and what it means. Inside, all text is as normalised() leaves it.
template <typename Meaning>
struct Word
{
    QString word;
    Meaning meaning;
};

enum class Connector { And, Or, Not };

/// An operator as it is written. negated: the condition is turned round (不含); many: a list is expected (属于).
struct Operator
{
    FilterOperator op = FilterOperator::Equal;
    bool negated = false;
};

const std::vector<Word<Operator>> &operators();
const std::vector<Word<Connector>> &connectors();

/// Full-width forms, blanks and quotation marks to one kind; as long as before, so that positions hold.
QString normalised(const QString &text);

/// Letters and digits of Latin script run together; a word that ends in one must not be followed by another.
bool isLatin(QChar c);
/// Ends a value without quotes.
bool isStop(QChar c);

/// How many characters of text from `at` on are this word, case aside and any number of blanks for one; 0: they are not.
int matchedLength(const QString &text, int at, QStringView word);

/// The longest of the words that stands at this place; nothing when none does.
template <typename Meaning>
const Word<Meaning> *longest(const std::vector<Word<Meaning>> &words, const QString &text, int at, int *length)
{
    const Word<Meaning> *best = nullptr;
    *length = 0;
    for (const auto &word : words) {
        const int n = matchedLength(text, at, word.word);
        if (n > *length) {
            *length = n;
            best = &word;
        }
    }
    return best;
}

/// All words a column goes by, its Chinese name first where it has one.
QStringList namesOf(const ListColumn &column);
/// The name in "zh" or "en" as it is written in a filter.
QString nameOf(const ListColumn &column, QStringView language);

/// The nearest of the candidates to a word that was meant to be one; empty when none is near.
QString nearest(const QString &typed, const QStringList &candidates);

} // namespace Allpost::FilterWords
