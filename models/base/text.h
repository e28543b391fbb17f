// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Text as it is compared and searched, never as it is kept: what a person would call "the same letters" becomes equal.
namespace Allpost::Text {

/// Full-width to half-width, lower case, one kind of middle dot (U+00B7), blank and dash ('-'), compatibility characters
/// and Kangxi radicals to the ordinary ones, direction marks and zero-width characters gone. Text that is already so
/// comes back shared, without a copy.
QString folded(const QString &text);

/// folded(), and the blanks around and beside Chinese characters gone: 张　三 becomes 张三, while John Smith keeps its own.
QString foldedName(const QString &name);

/// Lines without blanks around them and with one blank within, empty and repeated ones gone.
QString tidiedLines(const QString &lines);

/// A Chinese character, of any plane.
bool isHan(char32_t character);
bool hasHan(QStringView text);

/// 0-9 only; call after folded().
constexpr bool isDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }
constexpr bool isLatin(char16_t unit) { return unit >= u'a' && unit <= u'z'; }
constexpr char16_t MiddleDot = u'\u00B7';

} // namespace Allpost::Text
