// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/housekeeping.h"

#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/preferences.h"

#include <QApplication>
#include <QLoggingCategory>

namespace Allpost {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHousekeeping, "allpost.housekeeping", QtWarningMsg)

namespace {

constexpr int FirstLookMs = 60 * 1000;
constexpr int LookEveryMs = 10 * 60 * 1000;

QString problemSetting()
{
    return u"backup_problem"_s;
}

} // namespace

Housekeeping::Housekeeping(MainWindow &window, Preferences &preferences, Store &store, Tasks &tasks)
    : m_window(window), m_preferences(preferences), m_store(store), m_tasks(tasks)
{
    connect(&m_daily, &QTimer::timeout, this, &Housekeeping::backUpDaily);
    m_daily.start(FirstLookMs);
}

Scheme Housekeeping::scheme() const
{
    return m_preferences.scheme();
}

void Housekeeping::setScheme(Scheme scheme)
{
    m_preferences.setScheme(scheme);
    applyLook();
}

int Housekeeping::textPercent() const
{
    return m_preferences.textPercent();
}

void Housekeeping::setTextPercent(int percent)
{
    m_preferences.setTextPercent(percent);
    applyLook();
}

void Housekeeping::applyLook()
{
    Theme::apply(*qApp, m_preferences.scheme(), m_preferences.textPercent());
    Q_EMIT lookChanged();
}

QString Housekeeping::language() const
{
    return m_preferences.language();
}

void Housekeeping::setLanguage(const QString &language)
{
    if (language == m_preferences.language())
        return;
    m_preferences.setLanguage(language);
    useLanguage(language);
    // The button that asked for it is part of what is made anew.
    QMetaObject::invokeMethod(&m_window, &MainWindow::speakAnew, Qt::QueuedConnection);
}

BackupState Housekeeping::backup() const
{
    return {Backup::folder(m_store), Backup::last(m_store), problem(), m_running};
}

Status Housekeeping::setBackupFolder(const QString &folder)
{
    auto set = Backup::setFolder(m_store, folder);
    Q_EMIT backupChanged();
    return set;
}

QString Housekeeping::problem() const
{
    return m_store.setting(problemSetting());
}

void Housekeeping::backUpNow()
{
    start(Backup::Reason::ByHand, {});
}

void Housekeeping::cancelBackup()
{
    m_tasks.cancel(this);
}

void Housekeeping::openOffice(const QString &path)
{
    QMetaObject::invokeMethod(&m_window, [this, path] { m_window.openOffice(path); }, Qt::QueuedConnection);
}

bool Housekeeping::isClosingBackupDue() const
{
    return !m_running && Backup::due(m_store, Backup::Moment::Closing);
}

void Housekeeping::backUpForClosing(std::function<void()> then)
{
    start(Backup::Reason::Closing, std::move(then));
}

void Housekeeping::backUpDaily()
{
    m_daily.setInterval(LookEveryMs);
    // Not beside an import: it would be copied half-way for nothing.
    if (!m_store.isWriting() && Backup::due(m_store, Backup::Moment::Running))
        start(Backup::Reason::Daily, {});
}

void Housekeeping::start(Backup::Reason reason, std::function<void()> then)
{
    if (m_running)
        return;
    m_running = true;
    Q_EMIT backupChanged();
    auto made = std::make_shared<Backup::Made>();
    m_tasks.start(
        tr("Backing up"), this,
        [store = &m_store, reason, made, folder = Backup::folder(m_store), office = m_store.path()](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto copy = Backup::make(*db, office, folder, reason, progress);
            if (!copy)
                return copy.error();
            *made = *copy;
            return {};
        },
        [this, made, reason, then = std::move(then)](const Status &done) {
            m_running = false;
            Status noted;
            if (done) {
                noted = Backup::remember(m_store, made->op);
                if (noted)
                    noted = m_store.setSetting(problemSetting(), {});
            } else if (done.error().code != ErrorCode::Cancelled) {
                qCWarning(lcHousekeeping) << "backup" << int(done.error().code) << done.error().detail;
                noted = m_store.setSetting(problemSetting(), done.error().message);
                if (reason != Backup::Reason::Closing)
                    Q_EMIT backupFailed(done.error().message);
            }
            if (!noted)
                qCWarning(lcHousekeeping) << "backup not noted" << noted.error().detail;
            Q_EMIT backupChanged();
            if (then)
                then();
        },
        [this](qint64 at, qint64 total, const QString &) { Q_EMIT backupProgressed(at, total); });
}

} // namespace Allpost
