// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/tasks.h"
#include "forms/settings/localsettings.h"
#include "models/store/backup.h"

#include <QTimer>

namespace Allpost {

class MainWindow;
class Preferences;

/// Looks after the open office: backups once a day and on closing, off the UI thread; and hands the looks that were
/// chosen to the program. A backup that failed never keeps anybody; it is said at the next start.
class Housekeeping : public LocalSettings
{
    Q_OBJECT
public:
    Housekeeping(MainWindow &window, Preferences &preferences, Store &store, Tasks &tasks);

    Scheme scheme() const override;
    void setScheme(Scheme scheme) override;
    int textPercent() const override;
    void setTextPercent(int percent) override;
    QString language() const override;
    void setLanguage(const QString &language) override;

    BackupState backup() const override;
    Status setBackupFolder(const QString &folder) override;
    void backUpNow() override;
    void cancelBackup() override;
    void openOffice(const QString &path) override;

    /// Whether something was saved since the last backup.
    bool isClosingBackupDue() const;
    /// Backs up before the file closes; then() is called when it is done, failed or was cancelled.
    void backUpForClosing(std::function<void()> then);
    /// What the last closing left to say; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void backupFailed(const QString &sentence);

private:
    void start(Backup::Reason reason, std::function<void()> then);
    void backUpDaily();
    void applyLook();

    MainWindow &m_window;
    Preferences &m_preferences;
    Store &m_store;
    Tasks &m_tasks;
    QTimer m_daily;
    bool m_running = false;
};

} // namespace Allpost
