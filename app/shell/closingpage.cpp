// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/closingpage.h"

#include "forms/shared/progresscard.h"

#include <QVBoxLayout>

namespace Allpost {

ClosingPage::ClosingPage(QWidget *parent) : QWidget(parent), m_card(new ProgressCard)
{
    auto *column = new QVBoxLayout(this);
    m_card->setFixedWidth(560);
    column->addStretch();
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addStretch();
    m_card->start(tr("Backing up before the file closes"), tr("Cancelled, the file closes without a backup; everything is saved in it."));
    m_card->showNow();
    connect(m_card, &ProgressCard::cancelled, this, &ClosingPage::impatient);
}

void ClosingPage::setProgress(qint64 done, qint64 total)
{
    m_card->setProgress(done, total);
}

} // namespace Allpost
