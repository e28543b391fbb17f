// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/backupcard.h"
#include "ui_backupcard.h"

#include "forms/settings/localsettings.h"
#include "forms/shared/workplace.h"
#include "models/store/backup.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Allpost {

using namespace Qt::StringLiterals;

QString spokenTime(const QDateTime &time, const QDateTime &now)
{
    const QString clock = time.toString(u"HH:mm"_s);
    const qint64 days = time.date().daysTo(now.date());
    if (days == 0)
        return BackupCard::tr("today %1").arg(clock);
    if (days == 1)
        return BackupCard::tr("yesterday %1").arg(clock);
    return time.toString(u"yyyy-MM-dd HH:mm"_s);
}

BackupCard::BackupCard(Workplace &workplace, LocalSettings &settings, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_settings(settings), m_ui(std::make_unique<Ui::BackupCard>())
{
    m_ui->setupUi(this);
    m_ui->problem->setTone(Tone::Warn);
    m_ui->folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_ui->choose, &QAbstractButton::clicked, this, &BackupCard::chooseFolder);
    connect(m_ui->now, &QAbstractButton::clicked, &settings, &LocalSettings::backUpNow);
    connect(m_ui->restore, &QAbstractButton::clicked, this, &BackupCard::chooseBackup);
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] {
        m_settings.cancelBackup();
        m_workplace.cancel(this);
    });
    connect(&settings, &LocalSettings::backupChanged, this, &BackupCard::load);
    connect(&settings, &LocalSettings::backupProgressed, m_ui->progress, &ProgressCard::setProgress);
    load();
}

BackupCard::~BackupCard() = default;

void BackupCard::load()
{
    const BackupState state = m_settings.backup();
    m_ui->state->setText(state.last.isValid() ? tr("Last: %1, opened and found good").arg(spokenTime(state.last)) : tr("No backup yet"));
    m_ui->state->setTone(state.last.isValid() ? Tone::Ok : Tone::Warn);
    m_ui->folder->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(state.folder)));
    m_ui->problem->setText(state.problem);
    m_ui->problem->setVisible(!state.problem.isEmpty());
    m_ui->now->setRefusal(state.running ? tr("A backup is being made.") : QString());
    if (state.running && !m_running)
        m_ui->progress->start(tr("Backing up"), tr("The office file stays as it is; the earlier backups stay too."));
    else if (!state.running && m_running)
        m_ui->progress->finish();
    m_running = state.running;
}

void BackupCard::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for backups"), m_settings.backup().folder);
    if (folder.isEmpty())
        return;
    if (auto set = m_settings.setBackupFolder(folder); !set)
        m_workplace.complain(set.error());
    load();
}

void BackupCard::chooseBackup()
{
    const QString backup = QFileDialog::getOpenFileName(this, tr("Which backup"), m_settings.backup().folder, tr("Office files (*.allpost)"));
    if (backup.isEmpty())
        return;
    const QString proposed = QFileInfo(m_workplace.store().path()).absolutePath() + u'/' + tr("restored-%1.allpost").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Name of the new file"), proposed, tr("Office files (*.allpost)"));
    if (!file.isEmpty())
        restore(backup, file);
}

void BackupCard::restore(const QString &backup, const QString &newFile)
{
    m_ui->progress->start(tr("Restoring"), tr("Cancelled, no new file is left. The file that is open is not touched."));
    m_ui->restore->setRefusal(tr("A backup is being restored."));
    m_workplace.run(
        tr("Restoring"), this, [backup, newFile](Progress &progress) { return Backup::restore(backup, newFile, progress); },
        [this, newFile](const Status &done) {
            m_ui->progress->finish();
            m_ui->restore->setRefusal({});
            if (!done)
                m_workplace.complain(done.error());
            else
                m_workplace.say(tr("Restored to %1").arg(QFileInfo(newFile).fileName()), {tr("Open it"), {}, [this, newFile] { m_settings.openOffice(newFile); }});
        },
        [this](qint64 at, qint64 total, const QString &) { m_ui->progress->setProgress(at, total); });
}

} // namespace Allpost
