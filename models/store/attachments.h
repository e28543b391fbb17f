// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/unitofwork.h"

#include <functional>

namespace Allpost {

/// Photos and papers beside the records: each content is kept once by its SHA-256, records (FieldType::Attachment) and the
/// journal carry only the hash in hexadecimal. Rebuilding the tables leaves the contents, a backup copies them.
class Attachments
{
public:
    /// Bytes of one content; larger ones are refused.
    static constexpr qint64 Largest = 8 * 1024 * 1024;

    /// Keeps a content with this unit of work and gives its hash; one that is there already is kept once. Invalid when it is
    /// empty or larger than Largest.
    static Result<QString> keep(UnitOfWork &work, const QByteArray &content);
    /// NotFound when the file does not have it, Unreadable when it no longer is what its hash says.
    static Result<QByteArray> content(const Database &db, const QString &hash);
    /// Bytes; 0 when the file does not have it.
    static Result<qint64> size(const Database &db, const QString &hash);

    static QString hashOf(const QByteArray &content);

    /// Reads every content and every field that names one. problem is told, in a sentence without personal data, of each
    /// content that is not what its hash says and each record whose content is missing.
    static Status check(const Database &db, const std::function<void(const QString &sentence)> &problem);
};

} // namespace Allpost
