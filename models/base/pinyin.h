// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

/// How Chinese names are read, without tones. ü stands as v, and is found as u too. A surname is read as surnames are
/// (单 shan, 尉迟 yuchi). The readings come from resources/pinyin (its README names source and licence) and are loaded at
/// the first call; all functions may be called from any thread.
namespace Allpost::Pinyin {

/// wangjianguo; characters without a known reading are left as they are.
QString full(const QString &name);
/// wjg
QString initials(const QString &name);
/// Comparing these byte by byte sorts names as a roster does: by the reading of the surname, then the character, then
/// the given name in the same way. Characters without a reading come last. Readable: "wang 王 jian 建 guo 国 ".
QByteArray sortKey(const QString &name);
/// Every reading of one character, the one as a surname first; empty when none is known.
QStringList readings(char32_t character);
/// Characters of the surname: 2 for 欧阳, 1 for the rest, 0 for a name that does not begin with a Chinese character.
int surnameLength(QStringView name);

/// For the search index: readings as small integers in alphabetical order of the syllables, so that all syllables that
/// begin with some letters are one run of integers.
using Syllable = quint16;
constexpr Syllable NoSyllable = 0xFFFF;
int syllableCount();
QLatin1StringView syllable(Syllable id);
/// Every syllable the character can be read as, including both spellings of ü and its reading as a surname.
std::span<const Syllable> syllables(char32_t character);
/// The syllable that decides the place of the character in a sorted list; NoSyllable when unknown. asSurname: at the head
/// of a name.
Syllable sortSyllable(char32_t character, bool asSurname);
/// Of the two characters of a double surname (尉迟: yu, chi); both NoSyllable when it is none or read character by character.
std::pair<Syllable, Syllable> doubleSurname(char32_t first, char32_t second);

} // namespace Allpost::Pinyin
