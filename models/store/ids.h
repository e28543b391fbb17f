// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUuid>

namespace Allpost {

/// Identity of a record, bundle or desk outside this file.
using RecordId = QUuid;

/// A new UUIDv7 (RFC 9562), rising within this process even inside one millisecond. Its time serves index locality
/// only; nothing is ordered or decided by it. Safe from any thread.
RecordId newRecordId();
/// The same as 16 bytes, for bulk writing.
void newRecordId(char *id16);

/// 128 random bits: the incarnation of a desk.
QUuid newDeskId();

/// count bytes from the system's generator.
QByteArray randomBytes(int count);

inline QByteArray bytes(const QUuid &id)
{
    return id.toRfc4122();
}

} // namespace Allpost
