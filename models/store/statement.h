// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/dictionary/value.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Allpost {

class Database;

/// A statement prepared on the driver's own handle and used many times: what the journal and bulk reading bind
/// through, four times as fast as QSqlQuery. Stays inside models/; texts keep to the portable subset.
class Statement
{
public:
    Statement() = default;
    /// A wrong sql or a broken file shows at the first run.
    Statement(const Database &db, const QString &sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    explicit operator bool() const { return m_stmt; }

    /// Parameters count from 1, in the order of the ? marks.
    void bind(int at, qint64 number);
    void bind(int at, const QString &text);
    void bind(int at, const QByteArray &blob);
    void bind(int at, const QUuid &id);
    void bind(int at, const Value &value);
    void bindNull(int at);
    /// UTF-8 that outlives the next run; not copied.
    void bindText(int at, QByteArrayView utf8);
    /// Bytes that outlive the next run; not copied.
    void bindBytes(int at, QByteArrayView bytes);

    /// Runs to the end; for statements without an answer. Resets itself.
    Status run();
    /// One row further. False at the end; the statement is then reset and can be bound anew.
    Result<bool> step();
    void reset();

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QUuid id(int column) const;
    bool isNull(int column) const;
    bool isInteger(int column) const;
    Value value(int column) const;
    int columns() const;
    /// UTF-8 as it stands in the page; valid until the next step.
    std::string_view utf8(int column) const;

private:
    Error error(int code) const;

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_stmt = nullptr;
    int m_prepared = 0;
    QString m_sql;
};

/// Statements of one connection, prepared once.
using StatementCache = QHash<QString, std::shared_ptr<Statement>>;

} // namespace Allpost
