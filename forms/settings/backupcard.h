// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

#include <memory>

namespace Allpost {

class LocalSettings;
class Workplace;

namespace Ui {
class BackupCard;
}

/// When the last backup was made and whether it opened, where the backups lie, back up now, restore to a new file.
class BackupCard : public Card
{
    Q_OBJECT
public:
    BackupCard(Workplace &workplace, LocalSettings &settings, QWidget *parent = nullptr);
    ~BackupCard() override;

    void load();
    /// Makes a new office file of a backup and offers to open it.
    void restore(const QString &backup, const QString &newFile);

private:
    void chooseFolder();
    void chooseBackup();

    Workplace &m_workplace;
    LocalSettings &m_settings;
    std::unique_ptr<Ui::BackupCard> m_ui;
    bool m_running = false;
};

/// "today 07:55", "yesterday 17:30", "2026-11-14 17:30".
QString spokenTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());

} // namespace Allpost
