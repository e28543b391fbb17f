// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/officefile.h"

#include "models/store/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QStorageInfo>
#include <QtEndian>

#include <functional>
#include <mutex>

#include <sqlite3.h>
#include <sys/stat.h>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SchemaFolder = ":/schema"_L1;

std::mutex &heldMutex()
{
    static std::mutex mutex;
    return mutex;
}

QSet<QString> &heldHere()
{
    static QSet<QString> paths;
    return paths;
}

QString plainPath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString whole = info.canonicalFilePath();
    return !whole.isEmpty() ? whole : folder + u'/' + info.fileName();
}

QStringList schemaFiles()
{
    return QDir(SchemaFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<QStringList> statementsOf(const QString &file)
{
    QFile in(SchemaFolder + u'/' + file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, said(QT_TRANSLATE_NOOP("Store", "The program is incomplete. Install it again.")), file};
    return QString::fromUtf8(in.readAll()).split(u"\n--;\n"_s);
}

/// Applies the schema files after version in one transaction.
Status migrate(const Database &db, int version)
{
    auto scope = Transaction::begin(db);
    if (!scope)
        return scope.error();
    for (const QString &file : schemaFiles()) {
        const int number = file.left(4).toInt();
        if (number <= version)
            continue;
        auto statements = statementsOf(file);
        if (!statements)
            return statements.error();
        for (const QString &statement : *statements)
            if (auto done = Query::run(db, statement); !done)
                return done.error();
        version = number;
    }
    for (const QString &pragma : {u"PRAGMA application_id = %1"_s.arg(OfficeFile::ApplicationId), u"PRAGMA user_version = %1"_s.arg(version)})
        if (auto done = Query::run(db, pragma); !done)
            return done.error();
    return scope->commit();
}

Status useWal(const Database &db)
{
    auto mode = Query::run(db, u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (!mode->next() || mode->text(0) != "wal"_L1)
        return Error{ErrorCode::Io, said(QT_TRANSLATE_NOOP("Store", "The office file cannot be kept safely in this place. Copy it to a folder on this PC's own disk.")), u"no wal"_s};
    return {};
}

/// The first pages go to the file itself, not to the log, so that its header says whose it is from the start.
Status fill(const Database &db)
{
    for (const QString &pragma : {u"PRAGMA page_size = 4096"_s, u"PRAGMA encoding = 'UTF-8'"_s})
        if (auto done = Query::run(db, pragma); !done)
            return done.error();
    if (auto made = migrate(db, 0); !made)
        return made;
    return useWal(db);
}

/// Asked of SQLite, not of the header: after a crash the newest pages may stand in the log.
Result<int> schemaOf(const Database &db)
{
    auto schema = Query::run(db, u"PRAGMA user_version"_s);
    if (!schema)
        return schema.error();
    return schema->next() ? int(schema->number(0)) : 0;
}

Error newer(const QString &path)
{
    return {ErrorCode::Newer,
            said(QT_TRANSLATE_NOOP("Store", "This office file was written by a newer Allpost. Update the program on this PC; nothing was changed in the file.")), path};
}

void ownerOnly(const QString &path)
{
    for (const QString &part : {path, path + u"-wal"_s, path + u"-shm"_s})
        if (QFile::exists(part))
            QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

int OfficeFile::newestSchema()
{
    const QStringList files = schemaFiles();
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

OfficeFile::Header OfficeFile::header(const QString &path)
{
    Header header;
    QFile file(path);
    header.size = file.size();
    if (!file.open(QIODevice::ReadOnly))
        return header;
    const QByteArray start = file.read(100);
    if (start.size() < 100 || !start.startsWith(QByteArray("SQLite format 3\0", 16)))
        return header;
    header.sqlite = true;
    header.applicationId = qFromBigEndian<qint32>(start.constData() + 68);
    header.schema = qFromBigEndian<qint32>(start.constData() + 60);
    return header;
}

QString OfficeFile::harmfulPlace(const QString &path)
{
    const QFileInfo info(path);
    const QByteArray kind = QStorageInfo(info.absolutePath()).fileSystemType().toLower();
    for (const char *network : {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "fuse.davfs", "davfs", "fuse.rclone", "9p"})
        if (kind == network)
            return said(QT_TRANSLATE_NOOP("Store", "The office file may not live on a network share: two PCs would damage it. Copy it to this PC's own disk; desks exchange bundles instead."));
    const QString folder = info.absolutePath().toLower();
    for (const auto &synced : {u"onedrive"_s, u"dropbox"_s, u"nutstore"_s, u"坚果云"_s, u"我的坚果云"_s, u"baidunetdisk"_s, u"baidusyncdisk"_s, u"weiyun"_s,
                               u"wechat files"_s, u"xwechat_files"_s, u"wpscloud"_s, u"wps云盘"_s, u"syncthing"_s})
        for (const QString &part : folder.split(u'/'))
            if (part.startsWith(synced))
                return said(QT_TRANSLATE_NOOP("Store", "The office file may not live in a synchronised folder: another program would overwrite it. Copy it to an ordinary folder."));
    return {};
}

Status OfficeFile::inspect(const QString &path, bool forWriting)
{
    if (isHeldHere(path) && !forWriting)
        return {};
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "There is no office file at this place. If it lies on a stick, put the stick in.")), path};
    if (!info.isFile())
        return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "This is a folder, not an office file.")), path};
    if (info.size() == 0)
        return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "This file is empty. Nothing was changed in it; restore the last backup to a new file.")), path};
    if (!info.isReadable())
        return Error{ErrorCode::Io, said(QT_TRANSLATE_NOOP("Store", "This file belongs to somebody else and may not be read.")), path};
    const Header head = header(path);
    if (!head.sqlite)
        return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "This is not an office file, or it is damaged. Nothing was changed in it; if it was one, restore the last backup to a new file.")), path};
    if (head.applicationId != ApplicationId)
        return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "This file belongs to another program. Nothing was changed in it.")), path};
    if (head.schema > newestSchema())
        return Error{ErrorCode::Newer, said(QT_TRANSLATE_NOOP("Store", "This office file was written by a newer Allpost. Update the program on this PC; nothing was changed in the file.")), path};
    if (!forWriting)
        return {};
    if (const QString harm = harmfulPlace(path); !harm.isEmpty())
        return Error{ErrorCode::Refused, harm, path};
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable() || QStorageInfo(info.absolutePath()).isReadOnly())
        return Error{ErrorCode::ReadOnly, said(QT_TRANSLATE_NOOP("Store", "This office file may only be read here. Copy it to a folder you may write to and open it there.")), path};
    return {};
}

FileHold::FileHold(const QString &path)
    : m_path(plainPath(path)), m_lock(QFileInfo(path).absolutePath() + u"/."_s + QFileInfo(path).fileName() + u".lock"_s)
{
    m_lock.setStaleLockTime(0);
    const std::scoped_lock lock(heldMutex());
    heldHere().insert(m_path);
}

FileHold::~FileHold()
{
    const std::scoped_lock lock(heldMutex());
    heldHere().remove(m_path);
}

bool OfficeFile::isHeldHere(const QString &path)
{
    const std::scoped_lock lock(heldMutex());
    return heldHere().contains(plainPath(path));
}

Result<std::unique_ptr<FileHold>> OfficeFile::hold(const QString &path)
{
    const Error taken{ErrorCode::Busy, said(QT_TRANSLATE_NOOP("Store", "This office file is open in another Allpost window. Use that window, or close it first.")), path};
    if (isHeldHere(path))
        return taken;
    std::unique_ptr<FileHold> hold(new FileHold(path));
    if (hold->m_lock.tryLock(200))
        return hold;
    if (hold->m_lock.error() == QLockFile::LockFailedError)
        return taken;
    return Error{ErrorCode::ReadOnly, said(QT_TRANSLATE_NOOP("Store", "This office file may only be read here. Copy it to a folder you may write to and open it there.")), path};
}

void OfficeFile::discardUnborn(const QString &path)
{
    for (const QString &part : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s})
        QFile::remove(part);
}

Result<Database> OfficeFile::create(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return Error{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "There is already a file of this name. Choose another name; nothing was overwritten.")), path};
    if (!QDir().mkpath(info.absolutePath()))
        return Error{ErrorCode::Io, said(QT_TRANSLATE_NOOP("Store", "The folder cannot be made. Choose another place.")), path};
    if (const QString harm = harmfulPlace(path); !harm.isEmpty())
        return Error{ErrorCode::Refused, harm, path};
    // Set for the moment of creation, so that no other user can read even the first page.
    const mode_t before = umask(0077);
    auto db = Database::open(path, Database::Mode::Write, true);
    umask(before);
    if (!db) {
        discardUnborn(path);
        return db;
    }
    const Status filled = fill(*db);
    if (filled) {
        ownerOnly(path);
        guardRows(*db);
        return db;
    }
    {
        const Database closing = std::move(*db);
    }
    discardUnborn(path);
    return filled.error();
}

Result<Database> OfficeFile::open(const QString &path, const std::function<Status(const Database &, int)> &keep)
{
    if (auto fit = inspect(path, true); !fit)
        return fit.error();
    auto db = Database::open(path, Database::Mode::Write);
    if (!db)
        return db;
    if (auto wal = useWal(*db); !wal)
        return wal.error();
    ownerOnly(path);
    auto found = schemaOf(*db);
    if (!found)
        return found.error();
    const int version = *found;
    if (version > newestSchema())
        return newer(path);
    if (version < newestSchema()) {
        if (auto kept = keep(*db, version); !kept)
            return kept.error();
        if (auto done = migrate(*db, version); !done)
            return done.error();
    }
    auto strange = schemaDifferences(*db);
    if (!strange)
        return strange.error();
    if (!strange->isEmpty())
        return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "Something was put into this office file by another program. It was not opened; restore the last backup to a new file.")),
                     strange->join(u", "_s)};
    guardRows(*db);
    return db;
}

void OfficeFile::guardRows(const Database &db)
{
    sqlite3_db_config(db.native(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

Result<Database> OfficeFile::openReading(const QString &path)
{
    if (auto fit = inspect(path, false); !fit)
        return fit.error();
    return Database::open(path, Database::Mode::Read);
}

Result<QStringList> OfficeFile::schemaDifferences(const Database &db)
{
    auto fresh = Database::open(u":memory:"_s, Database::Mode::Write, true);
    if (!fresh)
        return fresh.error();
    if (auto made = migrate(*fresh, 0); !made)
        return made.error();
    const QString sql = u"SELECT name, sql FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'"_s;
    auto wanted = Query::run(*fresh, sql);
    auto found = Query::run(db, sql);
    if (!wanted || !found)
        return !wanted ? wanted.error() : found.error();
    QMap<QString, QString> missing;
    while (wanted->next())
        missing.insert(wanted->text(0), wanted->text(1));
    QStringList differences;
    while (found->next())
        if (missing.take(found->text(0)) != found->text(1))
            differences << found->text(0);
    return differences + missing.keys();
}

} // namespace Allpost
