// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QRawFont;

namespace Allpost::Printing {

/// Qt 6.4 names each glyph of a PDF by the lowest code point that leads to it, and none beyond U+FFFF. In the Noto
/// and Source Han fonts that is a radical for 居民, 户, 月, 人, an old variant for 胶, a tab for the blank: such a PDF
/// shows them and cannot find them. What is here gives each glyph the character that people type.

/// The character that people type for one that shares its glyph, told without the font: ordinary ideographs for
/// radicals (U+2E80 … U+2FD5) and Hangzhou numerals; any other comes back as it is.
/// Source: compatibility decompositions of Unicode, and EquivalentUnifiedIdeograph.txt for the radicals supplement.
char32_t ordinaryIdeograph(char32_t character);

/// The same asked of the font itself: the ideograph of U+4E00 … U+9FFF with the same glyph. Falls back on
/// ordinaryIdeograph().
std::function<char32_t(char32_t)> typedCharacters(const QRawFont &font);

/// The ToUnicode map of a PDF font with each character replaced by what typed gives for it. beyond are the characters
/// above U+FFFF in the order in which they were first drawn in this font: they name the glyphs that have no name,
/// if they are as many. Gives the map as it was when there is nothing to replace.
QByteArray repairedToUnicode(const QByteArray &map, const std::function<char32_t(char32_t)> &typed = ordinaryIdeograph,
                             const QList<char32_t> &beyond = {});

} // namespace Allpost::Printing
