// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/compoundfile.h"

#include "models/exchange/exchangeerrors.h"

#include <QtEndian>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 lastRegular = 0xfffffffa; // [MS-CFB] 2.1, MAXREGSECT
constexpr qint64 smallSector = 64;
constexpr qint64 entryBytes = 128;
constexpr int directoryEntries = 10'000;

Error broken(const char *where)
{
    return ExchangeErrors::damaged(u"compound file: "_s + QLatin1String(where));
}

} // namespace

template <typename T> T CompoundFile::at(qint64 offset) const
{
    if (offset < 0 || offset + qint64(sizeof(T)) > m_bytes.size())
        return T(-1);
    return qFromLittleEndian<T>(m_bytes.constData() + offset);
}

Result<CompoundFile> CompoundFile::open(QByteArray bytes)
{
    CompoundFile file;
    file.m_bytes = std::move(bytes);
    const auto shift = file.at<quint16>(30);
    if (file.m_bytes.size() < 512 || (shift != 9 && shift != 12) || file.at<quint16>(32) != 6)
        return broken("header");
    file.m_sectorSize = qint64(1) << shift;
    // The header takes the place of a sector; the last sector may be cut short by careless writers.
    file.m_sectors = quint32((file.m_bytes.size() + file.m_sectorSize - 1) / file.m_sectorSize - 1);
    if (auto read = file.readAllocation(); !read)
        return read.error();
    if (auto read = file.readDirectory(); !read)
        return read.error();
    return file;
}

Status CompoundFile::readAllocation()
{
    std::vector<quint32> tables;
    const auto addTable = [&](quint32 sector) {
        if (sector >= lastRegular)
            return true;
        tables.push_back(sector);
        return sector < m_sectors && tables.size() <= m_sectors;
    };
    for (int i = 0; i < 109; ++i) {
        if (!addTable(at<quint32>(76 + 4 * i)))
            return broken("allocation");
    }
    const int perSector = int(m_sectorSize / 4);
    quint32 more = at<quint32>(68);
    for (quint32 seen = 0; more < lastRegular; ++seen) {
        if (more >= m_sectors || seen > m_sectors)
            return broken("allocation chain");
        const qint64 offset = (qint64(more) + 1) * m_sectorSize;
        for (int i = 0; i < perSector - 1; ++i) {
            if (!addTable(at<quint32>(offset + 4 * i)))
                return broken("allocation");
        }
        more = at<quint32>(offset + 4 * (perSector - 1));
    }
    for (const quint32 table : tables) {
        const qint64 offset = (qint64(table) + 1) * m_sectorSize;
        for (int i = 0; i < perSector && m_next.size() < m_sectors; ++i)
            m_next.push_back(at<quint32>(offset + 4 * i));
    }
    return {};
}

Status CompoundFile::readDirectory()
{
    m_smallLimit = at<quint32>(56);
    if (const quint32 first = at<quint32>(60); first < lastRegular) {
        const auto table = chain(first, quint64(m_bytes.size()));
        if (!table)
            return table.error();
        for (qsizetype i = 0; i + 4 <= table->size(); i += 4)
            m_smallNext.push_back(qFromLittleEndian<quint32>(table->constData() + i));
    }
    const auto directory = chain(at<quint32>(48), quint64(m_bytes.size()));
    if (!directory)
        return directory.error();
    const qint64 count = std::min<qint64>(directory->size() / entryBytes, directoryEntries);
    for (qint64 i = 0; i < count; ++i) {
        const char *entry = directory->constData() + i * entryBytes;
        const auto nameBytes = qFromLittleEndian<quint16>(entry + 64);
        const auto sector = qFromLittleEndian<quint32>(entry + 116);
        const quint64 size = qFromLittleEndian<quint32>(entry + 120);
        const char kind = entry[66];
        if (kind == 5) {
            auto small = sector < lastRegular ? chain(sector, size) : Result<QByteArray>(QByteArray());
            if (!small)
                return small.error();
            m_small = std::move(*small);
        } else if (kind == 2 && nameBytes >= 2 && nameBytes <= 64) {
            QString name;
            for (int c = 0; c < nameBytes / 2 - 1; ++c)
                name += QChar(qFromLittleEndian<quint16>(entry + 2 * c));
            m_streams.insert(name, {sector, size});
        }
    }
    return {};
}

Result<QByteArray> CompoundFile::chain(quint32 sector, quint64 size) const
{
    QByteArray bytes;
    quint32 seen = 0;
    while (sector < lastRegular && quint64(bytes.size()) < size) {
        if (sector >= m_sectors || sector >= m_next.size() || ++seen > m_sectors)
            return broken("chain");
        bytes += m_bytes.mid((qint64(sector) + 1) * m_sectorSize, m_sectorSize);
        sector = m_next[sector];
    }
    if (quint64(bytes.size()) > size)
        bytes.truncate(qsizetype(size));
    return bytes;
}

Result<QByteArray> CompoundFile::smallChain(quint32 sector, quint64 size) const
{
    QByteArray bytes;
    size_t seen = 0;
    while (sector < lastRegular && quint64(bytes.size()) < size) {
        if (sector >= m_smallNext.size() || (qint64(sector) + 1) * smallSector > m_small.size() ||
            ++seen > m_smallNext.size())
            return broken("small chain");
        bytes += m_small.mid(qint64(sector) * smallSector, smallSector);
        sector = m_smallNext[sector];
    }
    bytes.truncate(qsizetype(std::min<quint64>(size, quint64(bytes.size()))));
    return bytes;
}

Result<QByteArray> CompoundFile::stream(const QString &name) const
{
    const Stream stream = m_streams.value(name);
    auto bytes = stream.size < m_smallLimit ? smallChain(stream.sector, stream.size)
                                            : chain(stream.sector, stream.size);
    if (bytes && quint64(bytes->size()) != stream.size)
        return broken("stream cut short");
    return bytes;
}

} // namespace Allpost
