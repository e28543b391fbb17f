// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/csvguard.h"
#include "tests/fuzz/sheetpromises.h"

using namespace Allpost;

/// The first byte chooses how the person opens the rest: as found, or in one of the encodings.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    OpenOptions options;
    if (data[0] % 8 < 5)
        options.encoding = TextEncoding(data[0] % 8);
    if (data[0] & 0x80)
        options.separator = U'，';
    readWithPromises(bytes, options);

    std::string guarded, scratch;
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    appendGuarded(guarded, text);
    std::string_view back = guarded;
    removeGuards(back, scratch);
    fuzzHolds(back == text, "guards come off again");
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {"\x07姓名,身份证号,住址\r\n王秀英,\"230604199001011234\",油城花园3号楼\r\n",
            "\x07sep=;\na;\"b\"\"c\";'=1\n\n\"d\ne\";=\"5\";\tf\t\n",
            QByteArray("\x07\xFF\xFE"
                       "a\0,\0b\0\n\0\x8E\x73\x79\x72\n\0",
                       18),
            "\x03\xCD\xF5\xD0\xE3\xD3\xA2,\x81\x30\x81\x30\n\xC0\xEE\xCB\xC4,1\n",
            "\x84姓名，住址\r张三，\"油城，花园\"\r",
            "\x04\xA4\xFD\xA8q\xAD^,1\n"};
}
