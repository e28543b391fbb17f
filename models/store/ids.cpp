// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/ids.h"

#include <QDateTime>
#include <QtEndian>

#include <mutex>

#include <sodium.h>

namespace Allpost {

RecordId newRecordId()
{
    char id[16];
    newRecordId(id);
    return QUuid::fromRfc4122(QByteArrayView(id, 16));
}

void newRecordId(char *id16)
{
    static std::mutex mutex;
    static quint64 lastTime = 0;
    static quint32 counter = 0;
    static quint8 pool[4096];
    static size_t used = sizeof pool;

    const std::scoped_lock lock(mutex);
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    if (used + 8 > sizeof pool) {
        randombytes_buf(pool, sizeof pool);
        used = 0;
    }
    if (now > lastTime) {
        lastTime = now;
        counter = qFromUnaligned<quint32>(pool + used) & 0xfffff; // 20 of the 26 bits are left to count up
    } else if (++counter >= (1u << 26)) {
        ++lastTime;
        counter = 0;
    }
    auto *b = reinterpret_cast<quint8 *>(id16);
    for (int i = 0; i < 6; ++i)
        b[i] = quint8(lastTime >> (40 - 8 * i));
    b[6] = quint8(0x70 | (counter >> 22));
    b[7] = quint8(counter >> 14);
    b[8] = quint8(0x80 | ((counter >> 8) & 0x3f));
    b[9] = quint8(counter);
    for (size_t i = 10; i < 16; ++i)
        b[i] = pool[used++];
    used += 2;
}

QUuid newDeskId()
{
    return QUuid::fromRfc4122(randomBytes(16));
}

QByteArray randomBytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(count));
    return out;
}

} // namespace Allpost
