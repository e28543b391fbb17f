// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/statementpool.h"

#include <QHash>
#include <QMutex>

#include <sqlite3.h>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Texts that are put together anew each time must not grow it without end.
constexpr int MostAtRest = 256;

using Resting = QMultiHash<QString, sqlite3_stmt *>;

struct Pools
{
    QMutex mutex;
    QHash<sqlite3 *, Resting> of;
};

Pools &pools()
{
    static Pools all;
    return all;
}

void finalize(const Resting &resting)
{
    for (sqlite3_stmt *statement : resting)
        sqlite3_finalize(statement);
}

} // namespace

void StatementPool::open(sqlite3 *db)
{
    const QMutexLocker lock(&pools().mutex);
    pools().of.insert(db, {});
}

void StatementPool::close(sqlite3 *db)
{
    Resting resting;
    {
        const QMutexLocker lock(&pools().mutex);
        resting = pools().of.take(db);
    }
    finalize(resting);
}

sqlite3_stmt *StatementPool::take(sqlite3 *db, const QString &sql)
{
    const QMutexLocker lock(&pools().mutex);
    const auto pool = pools().of.find(db);
    return pool == pools().of.end() ? nullptr : pool->take(sql);
}

void StatementPool::give(sqlite3 *db, const QString &sql, sqlite3_stmt *statement)
{
    if (!statement)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    Resting old;
    {
        const QMutexLocker lock(&pools().mutex);
        const auto pool = pools().of.find(db);
        // Some pragmas do their work while they are prepared.
        if (pool != pools().of.end() && !sql.startsWith("PRAGMA"_L1)) {
            if (pool->size() >= MostAtRest)
                old = std::exchange(*pool, {});
            pool->insert(sql, std::exchange(statement, nullptr));
        }
    }
    finalize(old);
    sqlite3_finalize(statement);
}

} // namespace Allpost
