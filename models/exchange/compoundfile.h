// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace Allpost {

/// The container of .xls and .doc ([MS-CFB]), read with distrust: each sector number and each chain is
/// checked against the size of the file, so that neither loops nor gaps can be followed.
class CompoundFile
{
public:
    static Result<CompoundFile> open(QByteArray bytes);

    bool contains(const QString &stream) const { return m_streams.contains(stream); }
    Result<QByteArray> stream(const QString &name) const;

private:
    struct Stream {
        quint32 sector = 0;
        quint64 size = 0;
    };
    template <typename T> T at(qint64 offset) const;
    Status readAllocation();
    Status readDirectory();
    Result<QByteArray> chain(quint32 sector, quint64 size) const;
    Result<QByteArray> smallChain(quint32 sector, quint64 size) const;

    QByteArray m_bytes;
    QByteArray m_small; ///< the stream of small sectors
    std::vector<quint32> m_next;
    std::vector<quint32> m_smallNext;
    QHash<QString, Stream> m_streams;
    qint64 m_sectorSize = 512;
    quint32 m_sectors = 0;
    quint32 m_smallLimit = 4096;
};

} // namespace Allpost
