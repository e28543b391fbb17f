// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

namespace Allpost {

class Database;

/// A roster that was brought in, from its deed in the journal.
struct PastImport
{
    qint64 op = 0;
    qint64 wall = 0;        ///< milliseconds UTC
    QString file = {};      ///< name without its folder
    QString worker = {};
    qint64 rows = 0;        ///< of the file
    qint64 added = 0;
    qint64 updated = 0;
    qint64 households = 0;
    bool isTakenBack = false; ///< by a deed that still stands
    bool isTooOld = false;    ///< Undo::Window has passed
};

/// Imports of residents, the latest first. now: milliseconds UTC. Reads the heads of all deeds once: for a worker's thread.
Result<QList<PastImport>> pastImports(const Database &db, int limit, qint64 now);

} // namespace Allpost
