// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QObject>

namespace Allpost {

/// How the backups of the open office stand.
struct BackupState
{
    QString folder = {};
    QDateTime last = {};    ///< the last one that was opened and found good; invalid: none yet
    QString problem = {};   ///< why the newest try did not work, a sentence; empty when it did
    bool running = false;
};

/// What belongs to this PC and to nobody's office: looks, language, backups. The shell keeps it and does it; screens and
/// tests see this.
class LocalSettings : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Scheme scheme() const = 0;
    virtual void setScheme(Scheme scheme) = 0;
    /// 100, 115 or 130 percent.
    virtual int textPercent() const = 0;
    virtual void setTextPercent(int percent) = 0;
    /// zh_CN or en. The screens are made anew in the new language.
    virtual QString language() const = 0;
    virtual void setLanguage(const QString &language) = 0;

    virtual BackupState backup() const = 0;
    virtual Status setBackupFolder(const QString &folder) = 0;
    /// Off the UI thread; backupChanged() tells the end, backupProgressed() the way.
    virtual void backUpNow() = 0;
    virtual void cancelBackup() = 0;
    /// Leaves this office and opens another file, after the running event.
    virtual void openOffice(const QString &path) = 0;

Q_SIGNALS:
    void lookChanged();
    void backupChanged();
    void backupProgressed(qint64 done, qint64 total);
};

} // namespace Allpost
