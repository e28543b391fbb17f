// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

struct sqlite3;

namespace Allpost {

/// One open connection, owned by the thread that made it.
class Database
{
public:
    enum class Mode { Write, Read };

    /// Opens a SQLite file that exists (create: or a new one) with the settings every connection has. Only
    /// OfficeFile calls this; nothing else opens the living file.
    static Result<Database> open(const QString &path, Mode mode, bool create = false);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    QSqlDatabase handle() const;
    /// The driver's own handle, for bulk binding, backup and interruption.
    sqlite3 *native() const { return m_native; }
    /// Makes a running statement of this connection fail with Cancelled. May be called from another thread.
    void interrupt() const;

private:
    friend class Transaction;
    explicit Database(QString connection) : m_connection(std::move(connection)) {}

    QString m_connection;
    sqlite3 *m_native = nullptr;
    mutable int m_depth = 0;
};

/// A prepared statement with its answer. Every failure comes back as a value; nothing is ignored.
class Query
{
public:
    using Bindings = QList<std::pair<QString, QVariant>>;

    /// Runs sql with :name bindings. Text that a person typed goes into bindings, never into sql.
    static Result<Query> run(const Database &db, const QString &sql, const Bindings &bindings = {});

    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int columns() const;
    qint64 affected() const { return m_query.numRowsAffected(); }

private:
    explicit Query(QSqlQuery query) : m_query(std::move(query)) {}

    QSqlQuery m_query;
};

/// Rolls back unless committed. A scope inside a scope is a savepoint.
class Transaction
{
public:
    /// The outermost one takes the write lock at once (BEGIN IMMEDIATE).
    static Result<Transaction> begin(const Database &db);
    Transaction(Transaction &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)), m_depth(other.m_depth) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Status commit();

private:
    Transaction(const Database *db, int depth) : m_db(db), m_depth(depth) {}

    const Database *m_db;
    int m_depth;
};

/// What SQLite's answer means to a person: full disk, read-only, busy, damaged … sql is for the log.
Error databaseError(sqlite3 *db, int code, const QString &text, const QString &sql);

} // namespace Allpost
