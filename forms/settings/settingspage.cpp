// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/settingspage.h"
#include "ui_settingspage.h"

#include "forms/settings/backupcard.h"
#include "forms/settings/calendarcard.h"
#include "forms/settings/caregroupscard.h"
#include "forms/settings/communitycard.h"
#include "forms/settings/lookcard.h"
#include "forms/settings/readlogcard.h"
#include "forms/settings/thispccard.h"
#include "forms/settings/workerscard.h"
#include "forms/workorders/categorycard.h"

#include <QTimer>

namespace Allpost {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Workplace &workplace, LocalSettings &settings, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::SettingsPage>()), m_community(new CommunityCard(workplace)),
      m_workers(new WorkersCard(workplace)), m_look(new LookCard(settings)), m_backup(new BackupCard(workplace, settings)),
      m_thisPc(new ThisPcCard(workplace)), m_readLog(new ReadLogCard(workplace)), m_careGroups(new CareGroupsCard(workplace)),
      m_calendar(new CalendarCard(workplace))
{
    m_ui->setupUi(this);
    m_ui->body->setAutoFillBackground(false);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    for (QWidget *card : {static_cast<QWidget *>(m_community), static_cast<QWidget *>(m_workers)})
        m_ui->left->addWidget(card);
    for (QWidget *card : {static_cast<QWidget *>(m_look), static_cast<QWidget *>(m_backup), static_cast<QWidget *>(m_thisPc)})
        m_ui->right->addWidget(card);
    auto *categories = new CategoryCard(workplace);
    categories->setObjectName(u"categories"_s);
    m_ui->right->addWidget(categories);
    m_ui->left->addStretch();
    m_ui->right->addStretch();
    m_ui->rows->addWidget(m_calendar);
    m_ui->rows->addWidget(m_careGroups);
    m_ui->rows->addWidget(m_readLog);
    m_ui->rows->addStretch();
    m_community->setObjectName(u"community"_s);
    m_workers->setObjectName(u"workers"_s);
    m_look->setObjectName(u"look"_s);
    m_backup->setObjectName(u"backup"_s);
    m_thisPc->setObjectName(u"pc"_s);
    m_readLog->setObjectName(u"readlog"_s);
    m_careGroups->setObjectName(u"groups"_s);
    m_calendar->setObjectName(u"calendar"_s);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::show(const QVariant &what)
{
    refresh();
    QWidget *card = what.toString().isEmpty() ? nullptr : m_ui->body->findChild<QWidget *>(what.toString(), Qt::FindDirectChildrenOnly);
    if (!card) {
        m_ui->scroll->ensureVisible(0, 0);
        m_community->begin();
        return;
    }
    if (card == m_workers)
        m_workers->begin();
    if (card == m_careGroups)
        m_careGroups->begin();
    if (card == m_calendar)
        m_calendar->begin();
    // The layout of a page that was never seen settles after this event only.
    QTimer::singleShot(0, card, [this, card] {
        m_ui->scroll->ensureWidgetVisible(card, 0, Space::s);
        if (card->height() > m_ui->scroll->viewport()->height())
            m_ui->scroll->ensureVisible(0, card->y(), 0, 0);
    });
}

bool SettingsPage::leave()
{
    return m_community->leave();
}

void SettingsPage::refresh()
{
    m_community->load();
    m_workers->load();
    m_backup->load();
    m_thisPc->load();
    m_readLog->load();
    m_careGroups->load();
    m_calendar->load();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

} // namespace Allpost
