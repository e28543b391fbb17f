// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/sheetpromises.h"
#include "tests/support/biff.h"

using namespace AllpostTest;

/// The first byte chooses: a whole compound file, or the stream within a sound one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > (1 << 20))
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    readWithPromises(data[0] & 1 ? compoundFile({{QStringLiteral("Workbook"), bytes}}) : bytes);
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    const QByteArray strings = little<quint32>(3) + little<quint32>(3) + wideText(QStringLiteral("王秀英")) +
                               little<quint16>(3) + '\0' + "abc" + little<quint16>(2) + '\x0d' +
                               little<quint16>(1) + little<quint32>(4) + wide(QStringLiteral("单雄")) +
                               "rrrrpppp";
    const auto cell = [](quint16 id, int row, int column, const QByteArray &value) {
        return record(id, cellHead(row, column, 1) + value);
    };
    BiffBook book;
    book.globals = record(0x041e, little<quint16>(164) + wideText(QStringLiteral("yyyy-m-d"))) +
                   BiffBook::format(0) + BiffBook::format(164) + record(0x00fc, strings.left(20)) +
                   record(0x003c, '\x01' + strings.mid(20)) + record(0x0022, little<quint16>(0));
    const QByteArray records =
        record(0x0208,
               little<quint16>(1) + QByteArray(10, '\0') + little<quint16>(0x20) + QByteArray(2, '\0')) +
        cell(0x00fd, 0, 0, little<quint32>(0)) + cell(0x00fd, 0, 1, little<quint32>(2)) +
        cell(0x0203, 1, 0, little<quint64>(0x40e00d4000000000)) + cell(0x027e, 1, 1, little<quint32>(4097)) +
        cell(0x0204, 2, 0, wideText(QStringLiteral("李四"))) + cell(0x0205, 2, 1, QByteArray("\x2a\x01", 2)) +
        record(0x00bd,
               little<quint16>(3) + little<quint16>(0) + QByteArray(12, '\x02') + little<quint16>(1)) +
        cell(0x0006, 4, 0, QByteArray::fromHex("000000000000ffff") + QByteArray(8, '\0')) +
        record(0x0207, wideText(QStringLiteral("结果"))) + BiffBook::begin(0x0020) + BiffBook::end() +
        record(0x00e5, little<quint16>(1) + little<quint16>(0) + little<quint16>(3) + little<quint16>(0) +
                           little<quint16>(1));
    book.sheets = {{QStringLiteral("居民"), 0, records}, {QStringLiteral("隐藏"), 1, records.left(40)}};
    return {'\0' + book.bytes(), '\1' + book.stream()};
}
