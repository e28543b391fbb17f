// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Allpost::Printing {

/// The ordinary ideograph for a radical (U+2E80 … U+2FD5), a Hangzhou numeral or a stroke that shares its glyph; any
/// other character comes back as it is.
/// Source: compatibility decompositions of Unicode, and EquivalentUnifiedIdeograph.txt for the radicals supplement.
char32_t ordinaryIdeograph(char32_t character);

/// A ToUnicode map of a PDF font with the radicals replaced. Qt 6.4 names each glyph by the lowest code point that
/// leads to it, which for 居民, 月, 人 is a radical: such a PDF shows them and cannot find them.
/// Gives the map unchanged when there is nothing to replace.
QByteArray repairedToUnicode(const QByteArray &map);

} // namespace Allpost::Printing
