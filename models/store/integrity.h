// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/store.h"

#include <QStringList>

namespace Allpost {

/// Proof that the tables say what the journal says. All of it reads on the connection given, in one view of the file,
/// and can run beside a program that writes; on any thread with a connection of its own.
class Integrity
{
public:
    struct Report
    {
        QStringList problems = {}; ///< in sentences, without personal data; records by kind and key
        bool ok() const { return problems.isEmpty(); }
    };

    /// Hash over the visible contents in canonical order: entities by name, records by id, fields by name, links by id.
    /// Equal on every file that holds the same operations in whatever order they came. Hexadecimal. How a spreadsheet was
    /// read (import mappings) is remembered by the journal but is not contents.
    static Result<QString> digest(const Database &db, Progress &progress);
    static Result<QString> digest(const Database &db);

    /// SQLite's own check, schema, journal chain, bodies, and every table against the journal.
    static Result<Report> check(const Database &db, Progress &progress);
    static Result<Report> check(const Database &db);

    /// Makes every table anew from the journal, in one transaction. Keys of records stay. On any thread.
    static Status rebuild(Store &store, Progress &progress);
    static Status rebuild(Store &store);
};

} // namespace Allpost
