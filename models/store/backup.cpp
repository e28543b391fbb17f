// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/backup.h"

#include "models/store/officefile.h"
#include "models/store/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int PagesAtOnce = 2000;
constexpr int AlwaysKept = 3;

QString reasonWord(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::ByHand: return {};
    case Backup::Reason::Closing: return u"-closing"_s;
    case Backup::Reason::Daily: return u"-daily"_s;
    case Backup::Reason::Upgrade: return u"-before-upgrade"_s;
    }
    return {};
}

Error notMade(const Error &why)
{
    if (why.code == ErrorCode::Cancelled)
        return why;
    const char *sentence = why.code == ErrorCode::Full ? QT_TRANSLATE_NOOP("Store", "The backup was not made: there is no room left in its folder. The office file is as it was; make room or choose another folder.")
        : why.code == ErrorCode::Unreadable ? QT_TRANSLATE_NOOP("Store", "The backup was not made: the copy did not pass its check. The office file is as it was; run the check on it.")
                                            : QT_TRANSLATE_NOOP("Store", "The backup was not made: its folder cannot be written. The office file is as it was; choose another folder or put the stick in.");
    return {why.code, said(sentence), why.detail};
}

/// Everything of the file to the disk itself, so that the name never stands for half a copy.
bool syncPath(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

void discard(const QString &path)
{
    for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + part);
}

/// What a copy must hold to be the same: deeds, last chain value, records.
Result<QString> fingerprint(const Database &db)
{
    auto row = Query::run(db, u"SELECT (SELECT count(*) FROM op), (SELECT max(key) FROM op), (SELECT count(*) FROM record), "
                              "(SELECT hex(chain) FROM op ORDER BY key DESC LIMIT 1), (SELECT count(*) FROM op_body)"_s);
    if (!row)
        return row.error();
    QStringList parts;
    if (row->next())
        for (int i = 0; i < 5; ++i)
            parts << row->text(i);
    return parts.join(u' ');
}

/// Page by page through SQLite, from one view of the living file.
Status copyPages(const Database &from, const Database &to, Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.native(), "main", from.native(), "main");
    if (!copy)
        return databaseError(to.native(), sqlite3_errcode(to.native()), QString::fromUtf8(sqlite3_errmsg(to.native())), u"backup"_s);
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.cancelled()) {
        code = sqlite3_backup_step(copy, PagesAtOnce);
        const int all = sqlite3_backup_pagecount(copy);
        progress.report(all - sqlite3_backup_remaining(copy), all, said(QT_TRANSLATE_NOOP("Store", "Copying")));
    }
    sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE && progress.cancelled())
        return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
    if (code != SQLITE_DONE)
        return databaseError(nullptr, code, QString::fromUtf8(sqlite3_errstr(code)), u"backup"_s);
    return {};
}

Status markCopy(const Database &db)
{
    auto marked = Query::run(db, u"INSERT INTO setting (name, value) VALUES ('is_copy', '1') ON CONFLICT (name) DO UPDATE SET value = '1'"_s);
    return marked ? Status() : Status(marked.error());
}

/// Opened anew, since what was just written may still be in a cache of the connection that wrote it.
Status checkCopy(const QString &path, const QString &wanted)
{
    auto copy = Database::open(path, Database::Mode::Read);
    if (!copy)
        return copy.error();
    QString answer;
    {
        auto sound = Query::run(*copy, u"PRAGMA quick_check(1)"_s);
        if (!sound)
            return sound.error();
        answer = sound->next() ? sound->text(0) : QString();
    }
    auto found = fingerprint(*copy);
    if (!found)
        return found.error();
    if (answer != "ok"_L1 || (!wanted.isEmpty() && *found != wanted))
        return Error{ErrorCode::Unreadable, {}, answer + u" | "_s + *found};
    return {};
}

/// An empty file that only its owner may read, for SQLite to fill.
Status makeEmpty(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (fd < 0)
        return Error{errno == ENOSPC ? ErrorCode::Full : ErrorCode::Io, {}, QString::fromLocal8Bit(strerror(errno))};
    ::close(fd);
    return {};
}

/// fill writes the copy into the empty file given; then it is marked, checked, brought to the disk and named.
template <typename Fill>
Status writeNamed(const QString &target, const QString &wanted, Fill fill)
{
    const QFileInfo info(target);
    if (info.exists())
        return Error{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "There is already a file of this name. Choose another name; nothing was overwritten.")), target};
    if (!QDir().mkpath(info.absolutePath()))
        return notMade({ErrorCode::Io, {}, target});
    const QString part = info.absolutePath() + u"/."_s + info.fileName() + u".part"_s;
    discard(part);
    Status done = makeEmpty(part);
    if (done)
        done = fill(part);
    if (done)
        done = checkCopy(part, wanted);
    if (done && (!syncPath(part) || ::link(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)) {
        // Not every file system knows links; rename then, after asking once more whether the name is free.
        if (QFileInfo::exists(target) || ::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
            done = Error{ErrorCode::Io, {}, QString::fromLocal8Bit(strerror(errno))};
    }
    discard(part);
    if (!done)
        return notMade(done.error());
    syncPath(info.absolutePath());
    return {};
}

Status copyWhole(const Database &db, const QString &target, Progress &progress, bool marked)
{
    sqlite3 *const native = db.native();
    const bool own = sqlite3_get_autocommit(native) && sqlite3_exec(native, "BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK;
    auto wanted = fingerprint(db);
    Status done = wanted ? Status() : Status(wanted.error());
    if (done)
        done = writeNamed(target, *wanted, [&](const QString &part) -> Status {
            auto copy = Database::open(part, Database::Mode::Write);
            if (!copy)
                return copy.error();
            if (auto copied = copyPages(db, *copy, progress); !copied)
                return copied;
            return marked ? markCopy(*copy) : Status();
        });
    if (own)
        sqlite3_exec(native, "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

QString baseName(const QString &office)
{
    return QFileInfo(office).completeBaseName();
}

} // namespace

QString Backup::folder(const Store &store)
{
    return store.setting(u"backup_folder"_s, QFileInfo(store.path()).absolutePath() + u"/backups"_s);
}

Status Backup::setFolder(Store &store, const QString &folder)
{
    return store.setSetting(u"backup_folder"_s, folder);
}

bool Backup::due(const Store &store, Moment moment, const QDateTime &now)
{
    auto op = Query::run(store.db(), u"SELECT max(key) FROM op"_s);
    if (!op || !op->next() || op->number(0) <= store.setting(u"backup_op"_s).toLongLong())
        return false;
    const QDateTime made = last(store);
    return moment == Moment::Closing || !made.isValid() || made.date() != now.date();
}

Status Backup::remember(Store &store, qint64 op, const QDateTime &now)
{
    if (auto kept = store.setSetting(u"backup_op"_s, QString::number(op)); !kept)
        return kept;
    return store.setSetting(u"backup_wall"_s, QString::number(now.toMSecsSinceEpoch()));
}

QDateTime Backup::last(const Store &store)
{
    const qint64 wall = store.setting(u"backup_wall"_s).toLongLong();
    return wall ? QDateTime::fromMSecsSinceEpoch(wall) : QDateTime();
}

Status Backup::copyTo(const Database &db, const QString &target, Progress &progress)
{
    return copyWhole(db, target, progress, true);
}

Status Backup::copyToLookAt(const Database &db, const QString &target, Progress &progress)
{
    return copyWhole(db, target, progress, false);
}

Result<Backup::Made> Backup::make(const Database &db, const QString &office, const QString &folder, Reason reason)
{
    Progress progress;
    return make(db, office, folder, reason, progress);
}

Result<Backup::Made> Backup::make(const Database &db, const QString &office, const QString &folder, Reason reason, Progress &progress, const QDateTime &now)
{
    if (!QDir().mkpath(folder))
        return notMade({ErrorCode::Io, {}, folder});
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room >= 0 && room < QFileInfo(office).size())
        return notMade({ErrorCode::Full, {}, folder});
    const QString start = QDir(folder).filePath(baseName(office) + now.toString(u"'-'yyyy-MM-dd-HHmmss"_s) + reasonWord(reason));
    QString path = start + u".allpost"_s;
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = start + u'-' + QString::number(again) + u".allpost"_s;
    qint64 op = 0;
    {
        auto last = Query::run(db, u"SELECT max(key) FROM op"_s);
        if (!last)
            return last.error();
        op = last->next() ? last->number(0) : 0;
    }
    if (auto copied = copyTo(db, path, progress); !copied)
        return copied.error();
    for (const Kept &old : outdated(list(office, folder), now.date()))
        QFile::remove(old.path);
    return Made{path, op};
}

QList<Backup::Kept> Backup::list(const QString &office, const QString &folder)
{
    static const QRegularExpression dated(u"-(\\d{4}-\\d{2}-\\d{2}-\\d{6})(-(closing|daily|before-upgrade))?(-\\d+)?\\.allpost$"_s);
    QList<Kept> found;
    const QString base = baseName(office);
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.allpost"_s}, QDir::Files)) {
        const auto match = dated.match(info.fileName());
        if (!match.hasMatch() || info.fileName().left(match.capturedStart()) != base || OfficeFile::isHeldHere(info.filePath())
            || OfficeFile::header(info.filePath()).applicationId != OfficeFile::ApplicationId)
            continue;
        found.append({info.filePath(), QDateTime::fromString(match.captured(1), u"yyyy-MM-dd-HHmmss"_s), info.size()});
    }
    std::sort(found.begin(), found.end(), [](const Kept &a, const Kept &b) { return a.made != b.made ? a.made > b.made : a.path > b.path; });
    return found;
}

QList<Backup::Kept> Backup::outdated(const QList<Kept> &backups, const QDate &today)
{
    QList<Kept> out;
    QSet<QString> taken;
    for (int i = 0; i < backups.size(); ++i) {
        const QDate day = backups.at(i).made.date();
        const qint64 age = day.daysTo(today);
        if (i < AlwaysKept || age <= 7)
            continue;
        int year = 0;
        const int week = day.weekNumber(&year);
        const QString slot = age <= 92 ? u"w%1-%2"_s.arg(year).arg(week) : age <= 366 ? u"m%1-%2"_s.arg(day.year()).arg(day.month()) : QString();
        // The newest comes first, so the first of a slot is the one that stays.
        if (slot.isEmpty() || taken.contains(slot))
            out.append(backups.at(i));
        else
            taken.insert(slot);
    }
    return out;
}

Status Backup::restore(const QString &backup, const QString &newFile)
{
    Progress progress;
    return restore(backup, newFile, progress);
}

Status Backup::restore(const QString &backup, const QString &newFile, Progress &progress)
{
    if (OfficeFile::isHeldHere(backup))
        return Error{ErrorCode::Busy, said(QT_TRANSLATE_NOOP("Store", "This is the office file that is open now. Choose a backup of it.")), backup};
    if (auto fit = OfficeFile::inspect(backup, false); !fit)
        return fit;
    if (const QString harm = OfficeFile::harmfulPlace(newFile); !harm.isEmpty())
        return Error{ErrorCode::Refused, harm, newFile};
    auto restored = writeNamed(newFile, {}, [&](const QString &part) -> Status {
        // A log beside it means a crash or a program at work: only SQLite reads the two as one. Otherwise the bytes are
        // copied, which also works from a medium that cannot be written.
        if (QFileInfo(backup + u"-wal"_s).size() > 0) {
            auto from = OfficeFile::openReading(backup);
            auto to = Database::open(part, Database::Mode::Write);
            if (!from || !to)
                return !from ? from.error() : to.error();
            if (auto copied = copyPages(*from, *to, progress); !copied)
                return copied;
            return markCopy(*to);
        }
        QFile in(backup), out(part);
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return Error{ErrorCode::Io, {}, in.errorString() + out.errorString()};
        for (qint64 done = 0; !in.atEnd();) {
            const QByteArray piece = in.read(1 << 20);
            if (out.write(piece) != piece.size())
                return Error{ErrorCode::Full, {}, out.errorString()};
            done += piece.size();
            progress.report(done, in.size(), said(QT_TRANSLATE_NOOP("Store", "Copying")));
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
        }
        if (!out.flush())
            return Error{ErrorCode::Full, {}, out.errorString()};
        out.close();
        auto copy = Database::open(part, Database::Mode::Write);
        return copy ? markCopy(*copy) : Status(copy.error());
    });
    if (!restored && restored.error().code == ErrorCode::Unreadable)
        return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "This backup is damaged and was not restored. Choose an older one.")), restored.error().detail};
    if (!restored)
        return restored;
    // Opening makes it a desk of its own.
    auto opened = Store::open(newFile);
    return opened ? Status() : Status(opened.error());
}

} // namespace Allpost
