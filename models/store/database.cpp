// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"

#include "models/store/statementpool.h"
#include "models/store/words.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

namespace Allpost {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSql, "allpost.sql", QtWarningMsg)

namespace {

struct Spoken
{
    ErrorCode code;
    const char *sentence;
};

Spoken spoken(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, QT_TRANSLATE_NOOP("Store", "The office file is busy: something else is being saved. Try again in a moment.")};
    case SQLITE_FULL:
        return {ErrorCode::Full, QT_TRANSLATE_NOOP("Store", "Not saved: the disk is full. Nothing in the file was changed; make room and save again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Store", "Not saved: the office file may only be read. Copy it to a folder you may write to.")};
    case SQLITE_IOERR:
        return {ErrorCode::Io, QT_TRANSLATE_NOOP("Store", "Not saved: the disk or stick did not answer. Nothing in the file was changed; put it back and save again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Store", "The office file is damaged. Restore the last backup to a new file.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io, QT_TRANSLATE_NOOP("Store", "The office file cannot be opened. Check that the disk or stick is there.")};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")};
    default:
        return {ErrorCode::Database, QT_TRANSLATE_NOOP("Store", "The office file could not be read or saved. Nothing was changed.")};
    }
}

/// For the few words around every save, where the driver's machinery costs more than the work.
Status direct(const Database &db, const QByteArray &sql)
{
    if (const int code = sqlite3_exec(db.native(), sql.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return databaseError(db.native(), code, QString::fromUtf8(sqlite3_errmsg(db.native())), QString::fromUtf8(sql));
    return {};
}

} // namespace

Error databaseError(sqlite3 *db, int code, const QString &text, const QString &sql)
{
    if (db)
        code = sqlite3_extended_errcode(db);
    const Spoken spokenHere = spoken(code);
    if (spokenHere.code != ErrorCode::Cancelled)
        qCWarning(lcSql).noquote() << code << text << "in" << sql;
    return {spokenHere.code, said(spokenHere.sentence), QString::number(code) + u' ' + text + u" | "_s + sql};
}

Result<Database> Database::open(const QString &path, Mode mode, bool create)
{
    // Each connection belongs to one thread, so SQLite need not lock it at every call.
    static const int threading = sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    Q_UNUSED(threading);
    Database database(QUuid::createUuid().toString(QUuid::Id128));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
        db.setDatabaseName(path);
        // QSQLITE_OPEN_READONLY would keep WAL recovery from working; query_only below holds the reading side.
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!create && !QFile::exists(path))
            return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "There is no such office file.")), path};
        if (!db.open()) {
            const QSqlError e = db.lastError();
            return databaseError(nullptr, e.nativeErrorCode().toInt(), e.text(), u"open"_s);
        }
        const QVariant native = db.driver()->handle();
        database.m_native = *static_cast<sqlite3 *const *>(native.constData());
    }
    StatementPool::open(database.m_native);
    sqlite3_extended_result_codes(database.m_native, 1);
    sqlite3_db_config(database.m_native, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.m_native, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database.m_native, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database.m_native, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(database.m_native, SQLITE_LIMIT_ATTACHED, 1);
    QStringList settings{u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s};
    if (mode == Mode::Read)
        settings << u"PRAGMA query_only = ON"_s;
    else
        settings << u"PRAGMA synchronous = FULL"_s << u"PRAGMA secure_delete = ON"_s << u"PRAGMA wal_autocheckpoint = 2000"_s
                 << u"PRAGMA journal_size_limit = 67108864"_s;
    for (const QString &setting : settings)
        if (auto done = Query::run(database, setting); !done)
            return done.error();
    return database;
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {})), m_native(std::exchange(other.m_native, nullptr)), m_depth(other.m_depth)
{
    Q_ASSERT(other.m_depth == 0);
}

Database::~Database()
{
    if (m_native)
        StatementPool::close(m_native);
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

void Database::interrupt() const
{
    sqlite3_interrupt(m_native);
}

Result<Query> Query::run(const Database &db, const QString &sql, const Bindings &bindings)
{
    QSqlQuery query(db.handle());
    query.setForwardOnly(true);
    // PostgreSQL cannot prepare data definition, and nothing is bound there anyway.
    bool done = false;
    if (bindings.isEmpty()) {
        done = query.exec(sql);
    } else if (query.prepare(sql)) {
        for (const auto &[name, value] : bindings)
            query.bindValue(name, value);
        done = query.exec();
    }
    if (!done)
        return databaseError(db.native(), query.lastError().nativeErrorCode().toInt(), query.lastError().text(), sql);
    return Query(std::move(query));
}

int Query::columns() const
{
    return m_query.record().count();
}

Result<Transaction> Transaction::begin(const Database &db)
{
    if (auto begun = direct(db, db.m_depth == 0 ? "BEGIN IMMEDIATE"_ba : "SAVEPOINT s"_ba + QByteArray::number(db.m_depth)); !begun)
        return begun.error();
    return Transaction(&db, db.m_depth++);
}

Transaction::~Transaction()
{
    if (!m_db)
        return;
    --m_db->m_depth;
    // After a full disk or an I/O error SQLite may have rolled back everything by itself: then there is nothing left to undo.
    if (sqlite3_get_autocommit(m_db->native()))
        return;
    const QStringList steps = m_depth == 0 ? QStringList{u"ROLLBACK"_s} : QStringList{u"ROLLBACK TO s%1"_s.arg(m_depth), u"RELEASE s%1"_s.arg(m_depth)};
    for (const QString &sql : steps)
        if (auto undone = Query::run(*m_db, sql); !undone)
            qCCritical(lcSql).noquote() << "rollback failed:" << undone.error().detail;
}

Status Transaction::commit()
{
    if (auto done = direct(*m_db, m_depth == 0 ? "COMMIT"_ba : "RELEASE s"_ba + QByteArray::number(m_depth)); !done)
        return done;
    --m_db->m_depth;
    m_db = nullptr;
    return {};
}

} // namespace Allpost
