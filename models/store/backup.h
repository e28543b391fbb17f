// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/store.h"

#include <QDate>
#include <QDateTime>

namespace Allpost {

/// Copies of the office file in a folder the person chooses. A backup is written under another name, brought to the
/// disk, opened and checked, and only then gets its name; it belongs to its owner only. It is not the living file: whoever
/// opens it as one gets a desk of its own.
///
/// Kept: all of the last 7 days, the last of each week for 3 months (92 days), the last of each month for a year (366
/// days), and the three newest whatever their age.
class Backup
{
public:
    enum class Reason { ByHand, Closing, Daily, Upgrade };
    enum class Moment { Closing, Running };

    struct Kept
    {
        QString path = {};
        QDateTime made = {};
        qint64 size = 0;
    };

    /// The folder chosen for this office file; beside it in "backups" until one is chosen.
    static QString folder(const Store &store);
    static Status setFolder(Store &store, const QString &folder);

    /// Whether a backup is due: something was saved since the last one and, while the program runs, that one is not of
    /// today. On the store's thread.
    static bool due(const Store &store, Moment moment, const QDateTime &now = QDateTime::currentDateTime());
    /// To be called on the store's thread after a good backup: remembers how far it went. op: what make() gave.
    static Status remember(Store &store, qint64 op, const QDateTime &now = QDateTime::currentDateTime());
    /// When the last good backup was made; null when there is none.
    static QDateTime last(const Store &store);

    struct Made { QString path = {}; qint64 op = 0; };
    /// Copies the office file that db is a connection of (office: its path, for the name) into folder, checks the copy and
    /// rotates. Runs on any thread with a connection of its own, beside a program that writes.
    static Result<Made> make(const Database &db, const QString &office, const QString &folder, Reason reason, Progress &progress,
                             const QDateTime &now = QDateTime::currentDateTime());
    static Result<Made> make(const Database &db, const QString &office, const QString &folder, Reason reason = Reason::ByHand);
    /// One checked copy under exactly this name, which must be free.
    static Status copyTo(const Database &db, const QString &target, Progress &progress);
    /// As copyTo(), but the copy counts as the same desk: only to look into and throw away (the pictures of the screens);
    /// two files that both write as one desk would fork the journal (reliability 2.1).
    static Status copyToLookAt(const Database &db, const QString &target, Progress &progress);

    /// The backups of this office in a folder, the newest first.
    static QList<Kept> list(const QString &office, const QString &folder);
    /// Which of them rotation would take away today.
    static QList<Kept> outdated(const QList<Kept> &backups, const QDate &today);

    /// Makes a new office file from a backup (or from any office file that nobody has open). Never over an existing file.
    /// The new file is a desk of its own.
    static Status restore(const QString &backup, const QString &newFile, Progress &progress);
    static Status restore(const QString &backup, const QString &newFile);
};

} // namespace Allpost
