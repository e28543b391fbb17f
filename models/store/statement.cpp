// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/statement.h"

#include "models/base/cbor.h"
#include "models/store/database.h"
#include "models/store/statementpool.h"

#include <sqlite3.h>

namespace Allpost {

Statement::Statement(const Database &db, const QString &sql) : m_db(db.native()), m_sql(sql)
{
    m_stmt = StatementPool::take(m_db, sql);
    if (m_stmt)
        return;
    const QByteArray text = sql.toUtf8();
    m_prepared = sqlite3_prepare_v3(m_db, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_stmt, nullptr);
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db), m_stmt(std::exchange(other.m_stmt, nullptr)), m_prepared(other.m_prepared), m_sql(std::move(other.m_sql))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_stmt, other.m_stmt);
    std::swap(m_prepared, other.m_prepared);
    std::swap(m_sql, other.m_sql);
    return *this;
}

Statement::~Statement()
{
    StatementPool::give(m_db, m_sql, m_stmt);
}

void Statement::bind(int at, qint64 number)
{
    sqlite3_bind_int64(m_stmt, at, number);
}

void Statement::bind(int at, const QString &text)
{
    QByteArray utf8;
    appendUtf8(utf8, text);
    sqlite3_bind_text64(m_stmt, at, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int at, const QByteArray &blob)
{
    sqlite3_bind_blob(m_stmt, at, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int at, const QUuid &id)
{
    const auto raw = id.toRfc4122();
    sqlite3_bind_blob(m_stmt, at, raw.constData(), 16, SQLITE_TRANSIENT);
}

void Statement::bind(int at, const Value &value)
{
    if (value.isNull())
        bindNull(at);
    else if (value.isNumber())
        bind(at, value.number());
    else
        bind(at, value.text());
}

void Statement::bindNull(int at)
{
    sqlite3_bind_null(m_stmt, at);
}

void Statement::bindText(int at, QByteArrayView utf8)
{
    sqlite3_bind_text(m_stmt, at, utf8.data(), int(utf8.size()), SQLITE_STATIC);
}

void Statement::bindBytes(int at, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_stmt, at, bytes.data(), int(bytes.size()), SQLITE_STATIC);
}

Status Statement::run()
{
    if (!m_stmt)
        return error(m_prepared);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_stmt);
    if (code != SQLITE_DONE) {
        const Error e = error(code);
        sqlite3_reset(m_stmt);
        return e;
    }
    sqlite3_reset(m_stmt);
    return {};
}

Result<bool> Statement::step()
{
    if (!m_stmt)
        return error(m_prepared);
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_stmt);
        return false;
    }
    const Error e = error(code);
    sqlite3_reset(m_stmt);
    return e;
}

void Statement::reset()
{
    sqlite3_reset(m_stmt);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

QString Statement::text(int column) const
{
    const std::string_view s = utf8(column);
    return QString::fromUtf8(s.data(), qsizetype(s.size()));
}

QByteArray Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_stmt, column));
    return QByteArray(data, sqlite3_column_bytes(m_stmt, column));
}

QUuid Statement::id(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_stmt, column));
    return sqlite3_column_bytes(m_stmt, column) == 16 ? QUuid::fromRfc4122(QByteArrayView(data, 16)) : QUuid();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_INTEGER;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_stmt);
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_stmt, column)) {
    case SQLITE_INTEGER: return Value(number(column));
    case SQLITE_TEXT: return Value(text(column));
    default: return {};
    }
}

std::string_view Statement::utf8(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, column));
    return data ? std::string_view(data, size_t(sqlite3_column_bytes(m_stmt, column))) : std::string_view();
}

Error Statement::error(int code) const
{
    return databaseError(m_db, code, QString::fromUtf8(sqlite3_errmsg(m_db)), m_sql);
}

} // namespace Allpost
