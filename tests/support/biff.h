// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <utility>

/// Workbooks of Excel 97 made in tests: just enough of [MS-XLS] and [MS-CFB] to be read.
namespace AllpostTest {

template <typename T> QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian<T>(value, bytes.data());
    return bytes;
}

inline QByteArray record(quint16 id, const QByteArray &content)
{
    return little<quint16>(id) + little<quint16>(quint16(content.size())) + content;
}

inline QByteArray wide(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += little<quint16>(c.unicode());
    return bytes;
}

/// Length, flags and characters of a text, as most records hold it.
inline QByteArray wideText(const QString &text)
{
    return little<quint16>(quint16(text.size())) + '\x01' + wide(text);
}

inline QByteArray cellHead(int row, int column, int format)
{
    return little<quint16>(quint16(row)) + little<quint16>(quint16(column)) +
           little<quint16>(quint16(format));
}

struct BiffBook {
    struct Sheet {
        QString name = QStringLiteral("Sheet1");
        quint8 state = 0;
        QByteArray records = {}; ///< between BOF and EOF
    };

    QByteArray globals = {}; ///< records between BOF and the sheets: formats, strings, epoch
    QList<Sheet> sheets = {};
    quint16 version = 0x0600;
    int sheetOffsetError = 0;

    static QByteArray begin(quint16 kind, quint16 version = 0x0600)
    {
        return record(0x0809, little<quint16>(version) + little<quint16>(kind) + QByteArray(12, '\0'));
    }
    static QByteArray end() { return record(0x000a, {}); }
    static QByteArray format(int formatId)
    {
        return record(0x00e0, little<quint16>(0) + little<quint16>(quint16(formatId)) + QByteArray(16, '\0'));
    }

    QByteArray stream() const
    {
        QByteArray head = begin(0x0005, version) + globals;
        qsizetype size = head.size() + end().size();
        for (const Sheet &sheet : sheets)
            size += 4 + 8 + 2 * sheet.name.size();
        QByteArray bodies;
        for (const Sheet &sheet : sheets) {
            head += record(0x0085, little<quint32>(quint32(size + bodies.size() + sheetOffsetError)) +
                                       char(sheet.state) + '\0' + char(sheet.name.size()) + '\x01' +
                                       wide(sheet.name));
            bodies += begin(0x0010, version) + sheet.records + end();
        }
        return head + end() + bodies;
    }
    QByteArray bytes() const;
};

/// A compound file of the given streams; those below 4,096 bytes go to the stream of small sectors.
inline QByteArray compoundFile(const QList<std::pair<QString, QByteArray>> &streams)
{
    constexpr qsizetype sector = 512;
    constexpr quint32 endOfChain = 0xfffffffe, freeSector = 0xffffffff, tableSector = 0xfffffffd;
    QList<quint32> next;
    QByteArray sectors;
    const auto add = [&](QByteArray bytes) {
        const auto first = quint32(next.size());
        bytes.append((sector - bytes.size() % sector) % sector, '\0');
        const auto count = quint32(bytes.size() / sector);
        for (quint32 i = 0; i < count; ++i)
            next.append(i + 1 < count ? first + i + 1 : endOfChain);
        sectors += bytes;
        return count > 0 ? first : endOfChain;
    };
    QByteArray small, smallTable;
    QList<std::pair<quint32, quint32>> places;
    for (const auto &[name, bytes] : streams) {
        if (bytes.size() >= 4096) {
            places.append({add(bytes), quint32(bytes.size())});
            continue;
        }
        const auto first = quint32(small.size() / 64);
        small += bytes + QByteArray((64 - bytes.size() % 64) % 64, '\0');
        for (quint32 i = first; i < quint32(small.size() / 64); ++i)
            smallTable += little<quint32>(i + 1 < quint32(small.size() / 64) ? i + 1 : endOfChain);
        places.append({first, quint32(bytes.size())});
    }
    const auto entry = [&](const QString &name, char kind, quint32 first, quint32 size) {
        QByteArray bytes = wide(name);
        bytes.append(64 - bytes.size(), '\0');
        bytes += little<quint16>(quint16(2 * name.size() + 2)) + kind + '\x01' + QByteArray(12, '\xff') +
                 QByteArray(36, '\0');
        return bytes + little<quint32>(first) + little<quint32>(size) + little<quint32>(0);
    };
    const quint32 smallFirst = add(small);
    const quint32 smallTableFirst = add(smallTable);
    QByteArray directory = entry(QStringLiteral("Root Entry"), 5, smallFirst, quint32(small.size()));
    for (qsizetype i = 0; i < streams.size(); ++i)
        directory += entry(streams[i].first, 2, places[i].first, places[i].second);
    const quint32 directoryFirst = add(directory);
    qsizetype tables = 1;
    while ((next.size() + tables) * 4 > tables * sector)
        ++tables;
    const auto tableFirst = quint32(next.size());
    for (qsizetype i = 0; i < tables; ++i)
        next.append(tableSector);
    QByteArray table;
    for (const quint32 n : next)
        table += little<quint32>(n);
    while (table.size() < tables * sector)
        table += little<quint32>(freeSector);

    QByteArray head = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0') + little<quint16>(0x3e) +
                      little<quint16>(3) + little<quint16>(0xfffe) + little<quint16>(9) + little<quint16>(6) +
                      QByteArray(10, '\0') + little<quint32>(quint32(tables)) +
                      little<quint32>(directoryFirst) + little<quint32>(0) + little<quint32>(4096) +
                      little<quint32>(smallTableFirst) + little<quint32>(1) + little<quint32>(endOfChain) +
                      little<quint32>(0);
    for (quint32 i = 0; i < 109; ++i)
        head += little<quint32>(i < quint32(tables) ? tableFirst + i : freeSector);
    return head + sectors + table;
}

inline QByteArray BiffBook::bytes() const
{
    return compoundFile({{QStringLiteral("Workbook"), stream()}});
}

} // namespace AllpostTest
