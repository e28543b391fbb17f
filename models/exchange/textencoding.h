// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/sheetfile.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <optional>
#include <string>

namespace Allpost {

/// What a text is written in, judged by its first bytes; and how sure that is. Chinese offices write UTF-8,
/// UTF-16 and GB18030 (which holds GBK and GB 2312); Big5 is offered, never taken for certain.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool certain = true;
    QList<TextEncoding> candidates = {}; ///< likeliest first
    bool isText = true;                  ///< false: bytes of something else
};
EncodingGuess guessEncoding(QByteArrayView sample);

/// Size of the byte order mark at the beginning, for this encoding; 0 without.
int byteOrderMark(QByteArrayView bytes, TextEncoding encoding);

/// Turns bytes into UTF-8, block by block; what is no character becomes U+FFFD. A character may lie across
/// blocks.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    /// false where this computer has no table for the encoding.
    bool isValid() const { return m_valid; }
    /// Appends bytes to text as whole characters; last: the text ends here.
    void decode(QByteArrayView bytes, bool last, std::string &text);

private:
    void decodeUtf8(QByteArrayView bytes, bool last, std::string &text);
    void decodeUtf16(QByteArrayView bytes, bool last, std::string &text);

    TextEncoding m_encoding;
    std::optional<QStringDecoder> m_decoder;
    std::string m_pending; ///< the beginning of a character
    char32_t m_high = 0;   ///< the first half of a surrogate pair
    bool m_valid = true;
};

/// Appends a code point, which must be one.
void appendUtf8(std::string &to, char32_t c);

/// Length of the valid UTF-8 at the beginning of text. cut gets how many bytes after it begin a character
/// that the text ends in.
size_t validUtf8(std::string_view text, size_t *cut = nullptr);

} // namespace Allpost
