// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/activitiespage.h"
#include "ui_activitiespage.h"

#include "forms/checkins/checkinstrip.h"
#include "forms/shared/workplace.h"

namespace Allpost {

using namespace Qt::StringLiterals;

ActivitiesPage::ActivitiesPage(Workplace &workplace, QWidget *parent) : Page(workplace, parent), m_ui(std::make_unique<Ui::ActivitiesPage>())
{
    m_ui->setupUi(this);
    m_ui->stripRow->addWidget(new CheckinStrip(workplace, this, u"activities"_s));
}

ActivitiesPage::~ActivitiesPage() = default;

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

void ActivitiesPage::show(const QVariant &)
{
    m_ui->tabs->setFocus();
}

} // namespace Allpost
