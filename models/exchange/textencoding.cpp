// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/textencoding.h"

#include <algorithm>
#include <cstring>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Length of the UTF-8 character at the beginning: 0 when it is none, -n when n bytes of one stand there and
/// it ends.
int characterLength(const uchar *at, size_t left)
{
    const uchar lead = at[0];
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xc2 && lead < 0xe0   ? 2
                       : lead >= 0xe0 && lead < 0xf0 ? 3
                       : lead >= 0xf0 && lead < 0xf5 ? 4
                                                     : 0;
    if (length == 0)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (size_t(i) >= left)
            return -i;
        uchar low = 0x80, high = 0xbf;
        if (i == 1) { // no overlong forms, surrogates, nor what lies beyond U+10FFFF: RFC 3629, 4
            low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
            high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        }
        if (at[i] < low || at[i] > high)
            return 0;
    }
    return length;
}

struct Tally {
    qsizetype characters = 0; ///< beyond ASCII
    qsizetype errors = 0;
    qsizetype usual = 0;  ///< characters one expects in Chinese text of this encoding
    qsizetype longer = 0; ///< UTF-8: of three bytes and more
};

Tally tallyUtf8(QByteArrayView sample)
{
    Tally tally;
    const auto *at = reinterpret_cast<const uchar *>(sample.data());
    for (const auto *end = at + sample.size(); at < end;) {
        const int length = characterLength(at, size_t(end - at));
        if (length < 0)
            break; // the sample ends in a character
        if (length == 0) {
            ++tally.errors;
        } else if (length > 1) {
            ++tally.characters;
            tally.longer += length > 2;
        }
        at += std::max(length, 1);
    }
    return tally;
}

Tally tallyGb18030(QByteArrayView sample)
{
    Tally tally;
    const auto *at = reinterpret_cast<const uchar *>(sample.data());
    for (const auto *end = at + sample.size(); at < end;) {
        const uchar lead = *at;
        if (lead < 0x80) {
            ++at;
            continue;
        }
        if (end - at < 4 && end - at < (end - at > 1 && at[1] >= 0x30 && at[1] <= 0x39 ? 4 : 2))
            break;
        const uchar second = at[1];
        const bool leads = lead >= 0x81 && lead <= 0xfe;
        if (leads && second >= 0x30 && second <= 0x39) {
            const bool four = at[2] >= 0x81 && at[2] <= 0xfe && at[3] >= 0x30 && at[3] <= 0x39;
            tally.characters += four;
            tally.errors += !four;
            at += four ? 4 : 1;
        } else if (leads && second >= 0x40 && second <= 0xfe && second != 0x7f) {
            ++tally.characters;
            tally.usual +=
                second >= 0xa1 && ((lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa3));
            at += 2;
        } else {
            ++tally.errors;
            ++at;
        }
    }
    return tally;
}

Tally tallyBig5(QByteArrayView sample)
{
    Tally tally;
    const auto *at = reinterpret_cast<const uchar *>(sample.data());
    for (const auto *end = at + sample.size(); at < end;) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        if (end - at < 2)
            break;
        const bool pair = *at >= 0xa1 && *at <= 0xf9 &&
                          ((at[1] >= 0x40 && at[1] <= 0x7e) || (at[1] >= 0xa1 && at[1] <= 0xfe));
        tally.characters += pair;
        tally.errors += !pair;
        tally.usual += pair && *at >= 0xa4 && *at <= 0xc6;
        at += pair ? 2 : 1;
    }
    return tally;
}

/// UTF-16 without a mark shows in the zero halves of digits, separators and line ends, all at one parity.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView sample)
{
    if (sample.size() < 4)
        return {};
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i & 1] += sample[i] == 0;
    const qsizetype most = std::max(zeros[0], zeros[1]);
    const qsizetype least = std::min(zeros[0], zeros[1]);
    if (most * 25 < sample.size() || least * 20 > most)
        return {};
    return zeros[1] > zeros[0] ? TextEncoding::Utf16LE : TextEncoding::Utf16BE;
}

bool looksBinary(QByteArrayView sample)
{
    qsizetype control = 0;
    for (const char c : sample)
        control += uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return control * 10 > sample.size();
}

} // namespace

void appendUtf8(std::string &to, char32_t c)
{
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xc0 | c >> 6);
        to += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        to += char(0xe0 | c >> 12);
        to += char(0x80 | (c >> 6 & 0x3f));
        to += char(0x80 | (c & 0x3f));
    } else {
        to += char(0xf0 | c >> 18);
        to += char(0x80 | (c >> 12 & 0x3f));
        to += char(0x80 | (c >> 6 & 0x3f));
        to += char(0x80 | (c & 0x3f));
    }
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LE:
        return u"UTF-16 LE"_s;
    case TextEncoding::Utf16BE:
        return u"UTF-16 BE"_s;
    case TextEncoding::Gb18030:
        return u"GB18030 (GBK)"_s;
    case TextEncoding::Big5:
        return u"Big5"_s;
    }
    return {};
}

int byteOrderMark(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8 && bytes.startsWith("\xEF\xBB\xBF"))
        return 3;
    if (encoding == TextEncoding::Utf16LE && bytes.startsWith("\xFF\xFE"))
        return 2;
    if (encoding == TextEncoding::Utf16BE && bytes.startsWith("\xFE\xFF"))
        return 2;
    return 0;
}

EncodingGuess guessEncoding(QByteArrayView sample)
{
    using enum TextEncoding;
    for (const auto marked : {Utf8, Utf16LE, Utf16BE}) {
        if (byteOrderMark(sample, marked) > 0)
            return {marked, true, {marked}, true};
    }
    if (const auto wide = unmarkedUtf16(sample))
        return {*wide, true, {*wide}, true};
    if (looksBinary(sample))
        return {Utf8, false, {}, false};

    const Tally utf8 = tallyUtf8(sample), gb = tallyGb18030(sample), big5 = tallyBig5(sample);
    if (utf8.characters == 0 && utf8.errors == 0)
        return {Utf8, true, {Utf8, Gb18030}, true};

    EncodingGuess guess;
    const bool gbFits = gb.characters > 0 && gb.errors * 50 <= gb.characters;
    const bool big5Fits = big5.characters > 0 && big5.errors == 0;
    if (utf8.errors * 20 <= utf8.characters && utf8.longer * 2 >= utf8.characters) {
        guess.encoding = Utf8;
        // A few characters in GB18030 may happen to be UTF-8 as well.
        guess.certain =
            utf8.errors == 0 ? utf8.longer >= 6 || gb.errors > 0 : utf8.characters >= 100 * utf8.errors;
    } else if (big5Fits && gb.usual * 5 < gb.characters * 4 && big5.usual * 5 >= big5.characters * 4) {
        guess.encoding = Big5;
        guess.certain = false;
    } else {
        guess.encoding = Gb18030;
        guess.certain = gb.errors == 0 && gb.usual * 2 >= gb.characters && utf8.errors > 0;
    }
    guess.candidates.append(guess.encoding);
    if (gbFits && guess.encoding != Gb18030)
        guess.candidates.append(Gb18030);
    if (utf8.errors * 20 <= utf8.characters && guess.encoding != Utf8)
        guess.candidates.append(Utf8);
    if (big5Fits && guess.encoding != Big5)
        guess.candidates.append(Big5);
    return guess;
}

size_t validUtf8(std::string_view text, size_t *cut)
{
    const auto *begin = reinterpret_cast<const uchar *>(text.data());
    const auto *end = begin + text.size();
    const auto *at = begin;
    if (cut)
        *cut = 0;
    while (at < end) {
        quint64 eight = 0;
        while (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080u) == 0))
            at += 8;
        if (at == end)
            break;
        const int length = characterLength(at, size_t(end - at));
        if (length > 0) {
            at += length;
            continue;
        }
        if (length < 0 && cut)
            *cut = size_t(end - at);
        break;
    }
    return size_t(at - begin);
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding)
{
    if (encoding == TextEncoding::Gb18030 || encoding == TextEncoding::Big5) {
        m_decoder.emplace(encoding == TextEncoding::Gb18030 ? "GB18030" : "Big5");
        m_valid = m_decoder->isValid();
    }
}

void TextDecoder::decode(QByteArrayView bytes, bool last, std::string &text)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(bytes, last, text);
    case TextEncoding::Utf16LE:
    case TextEncoding::Utf16BE:
        return decodeUtf16(bytes, last, text);
    case TextEncoding::Gb18030:
    case TextEncoding::Big5:
        const QString decoded = m_decoder->decode(bytes);
        const QByteArray utf8 = decoded.toUtf8();
        text.append(utf8.data(), size_t(utf8.size()));
        return;
    }
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, bool last, std::string &text)
{
    std::string joined;
    std::string_view left(bytes.data(), size_t(bytes.size()));
    if (!m_pending.empty()) {
        joined = m_pending;
        joined += left;
        m_pending.clear();
        left = joined;
    }
    while (!left.empty()) {
        size_t cut = 0;
        const size_t valid = validUtf8(left, &cut);
        text += left.substr(0, valid);
        left.remove_prefix(valid);
        if (cut > 0 && !last) {
            m_pending = left;
            return;
        }
        if (!left.empty()) {
            text += replacement;
            left.remove_prefix(std::max<size_t>(cut, 1));
        }
    }
}

void TextDecoder::decodeUtf16(QByteArrayView bytes, bool last, std::string &text)
{
    const bool little = m_encoding == TextEncoding::Utf16LE;
    const auto take = [&](uchar first, uchar second) {
        const auto unit = char32_t(little ? first | second << 8 : first << 8 | second);
        const bool low = unit >= 0xdc00 && unit < 0xe000;
        if (m_high && low) {
            appendUtf8(text, 0x10000 + ((m_high - 0xd800) << 10) + (unit - 0xdc00));
            m_high = 0;
            return;
        }
        if (m_high)
            text += replacement;
        m_high = unit >= 0xd800 && unit < 0xdc00 ? unit : 0;
        if (low)
            text += replacement;
        else if (!m_high)
            appendUtf8(text, unit);
    };
    qsizetype at = 0;
    if (!m_pending.empty() && !bytes.isEmpty()) {
        take(uchar(m_pending[0]), uchar(bytes[0]));
        m_pending.clear();
        at = 1;
    }
    for (; at + 1 < bytes.size(); at += 2)
        take(uchar(bytes[at]), uchar(bytes[at + 1]));
    if (at < bytes.size())
        m_pending.assign(1, bytes[at]);
    if (last && (m_high || !m_pending.empty()))
        text += replacement;
}

} // namespace Allpost
