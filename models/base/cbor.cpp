// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/cbor.h"

namespace Allpost {

void appendUtf8(QByteArray &out, QStringView text)
{
    const qsizetype before = out.size();
    out.resize(before + text.size() * 3);
    char *const begin = out.data();
    char *to = begin + before;
    const auto *from = text.utf16();
    const auto *const end = from + text.size();
    while (from != end) {
        char32_t c = *from++;
        if (c < 0x80) {
            *to++ = char(c);
            continue;
        }
        if (c < 0x800) {
            *to++ = char(0xc0 | (c >> 6));
            *to++ = char(0x80 | (c & 0x3f));
            continue;
        }
        if (QChar::isSurrogate(c)) {
            if (QChar::isHighSurrogate(c) && from != end && QChar::isLowSurrogate(*from)) {
                c = QChar::surrogateToUcs4(char16_t(c), *from++);
                *to++ = char(0xf0 | (c >> 18));
                *to++ = char(0x80 | ((c >> 12) & 0x3f));
                *to++ = char(0x80 | ((c >> 6) & 0x3f));
                *to++ = char(0x80 | (c & 0x3f));
                continue;
            }
            c = 0xfffd;
        }
        *to++ = char(0xe0 | (c >> 12));
        *to++ = char(0x80 | ((c >> 6) & 0x3f));
        *to++ = char(0x80 | (c & 0x3f));
    }
    out.resize(to - begin);
}

} // namespace Allpost
