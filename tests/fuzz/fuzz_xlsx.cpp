// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/sheetpromises.h"
#include "tests/support/spreadsheets.h"

#include <zlib.h>

#include <QtEndian>

using namespace AllpostTest;

namespace {

Workbook book()
{
    Workbook workbook;
    workbook.strings = "<si><t>王秀英</t></si><si><r><t>李</t></r><r><t>四</t></r><rPh><t>LI</t></rPh></si>";
    workbook.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm;@\"/></numFmts><cellXfs><xf "
                      "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";
    workbook.beforeData = "<dimension ref=\"A1:XFD9\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>";
    workbook.sheet =
        "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>32874</v></c><c "
        "t=\"b\"><v>1</v></c></row>"
        "<row><c t=\"inlineStr\"><is><t>_x000D_&#x4E00;</t></is></c><c t=\"e\"><f>A1</f><v>#N/A</v></c><c "
        "s=\"2\"><v>1.5</v></c><c t=\"d\"><v>1990-01-01</v></c></row>";
    workbook.afterData = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>";
    return workbook;
}

QByteArray number(quint32 value, int bytes)
{
    QByteArray little(4, '\0');
    qToLittleEndian<quint32>(value, little.data());
    return little.left(bytes);
}

/// A zip without compression, made in memory.
QByteArray storedZip(const Parts &parts)
{
    QByteArray bytes, directory;
    for (const auto &[name, content] : parts) {
        const auto sum =
            quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
        const QByteArray common = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                                  number(sum, 4) + number(quint32(content.size()), 4) +
                                  number(quint32(content.size()), 4) + number(quint32(name.size()), 2) +
                                  number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) +
                     number(0, 4) + number(quint32(bytes.size()), 4) + name;
        bytes += "PK\x03\x04" + common + name + content;
    }
    const auto count = quint32(parts.size());
    return bytes + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) +
           number(quint32(directory.size()), 4) + number(quint32(bytes.size()), 4) + number(0, 2);
}

} // namespace

/// The first byte chooses: a whole file, or one part within a sound one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    Parts parts = book().parts();
    const qsizetype part = data[0] % (parts.size() + 1);
    if (part < parts.size())
        parts[part].second = bytes;
    readWithPromises(part < parts.size() ? storedZip(parts) : bytes);
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    const Parts parts = book().parts();
    QList<QByteArray> seeds{char(parts.size()) + storedZip(parts), char(parts.size()) + zipOf(parts)};
    for (qsizetype part = 1; part < parts.size(); ++part)
        seeds.append(char(part) + parts[part].second);
    return seeds;
}
