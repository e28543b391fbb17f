// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace Allpost::StatementPool {

/// Statements at rest, kept by connection until the next one asks for the same text: preparing them anew costs a small deed
/// as much as its rows. Only connections that were opened here have a pool.
void open(sqlite3 *db);
/// Before the connection is closed: nothing of it may be left.
void close(sqlite3 *db);

/// A statement at rest with this text; nullptr: prepare one.
sqlite3_stmt *take(sqlite3 *db, const QString &sql);
/// Puts a statement to rest, or finalizes it where it cannot be kept.
void give(sqlite3 *db, const QString &sql, sqlite3_stmt *statement);

} // namespace Allpost::StatementPool
