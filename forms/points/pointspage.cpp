// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/pointspage.h"

#include "forms/points/pointsstrip.h"
#include "forms/shared/pagehead.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

PointsPage::PointsPage(Workplace &workplace, QWidget *parent) : Page(workplace, parent), m_head(new PageHead)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    whole->setSpacing(Space::s);
    m_head->setTitle(tr("Exchange of points"));
    whole->addWidget(m_head);
    whole->addWidget(new PointsStrip(workplace, this, u"points"_s));
    whole->addStretch();
}

void PointsPage::show(const QVariant &)
{
    m_head->setFocus();
}

QString PointsPage::title() const
{
    return tr("Exchange of points");
}

} // namespace Allpost
