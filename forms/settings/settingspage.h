// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

namespace Allpost {

class BackupCard;
class CalendarCard;
class CareGroupsCard;
class CommunityCard;
class LocalSettings;
class LookCard;
class ReadLogCard;
class ThisPcCard;
class WorkersCard;

namespace Ui {
class SettingsPage;
}

/// Everything that is set once: the community, who works here, looks, backups, this PC, calendar and
/// hours, care groups, and the log of reading.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Workplace &workplace, LocalSettings &settings, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /// "workers", "backup" … brings that card into sight and puts the focus into it.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

private:
    std::unique_ptr<Ui::SettingsPage> m_ui;
    CommunityCard *m_community;
    WorkersCard *m_workers;
    LookCard *m_look;
    BackupCard *m_backup;
    ThisPcCard *m_thisPc;
    ReadLogCard *m_readLog;
    CareGroupsCard *m_careGroups;
    CalendarCard *m_calendar;
};

} // namespace Allpost
