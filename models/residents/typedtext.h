// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Allpost::Typed {

inline bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
inline bool isCapital(QChar c) { return c >= u'A' && c <= u'Z'; }
bool allDigits(QStringView text);

/// Zero-width, direction and control characters (not line ends): never meant by the one who typed.
bool isInvisible(QChar c);

/// Half width, one kind of blank, nothing invisible, trimmed. Chinese punctuation outside FF01–FF5E stays.
QString folded(QStringView typed);

/// folded() with the guards of long numbers taken off: leading apostrophes, ="…", surrounding quotes.
QString unguarded(QStringView typed);

QString withoutBlanks(QStringView text);

/// 三 → 3, 十二 → 12, 二十一 → 21, 一〇三 → 103; empty when the text is no such number.
QString chineseNumber(QStringView text);
bool isChineseDigit(QChar c);

} // namespace Allpost::Typed
