// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/pointsstrip.h"

#include "forms/shared/workplace.h"

namespace Allpost {

using namespace Qt::StringLiterals;

PointsStrip::PointsStrip(Workplace &workplace, Page *page, const QString &own) : Tabs(page), m_workplace(workplace), m_own(int(pages().indexOf(own)))
{
    setObjectName(u"pointsStrip"_s);
    setAccessibleName(tr("Pages of the points"));
    for (int i = 0; i < pages().size(); ++i) {
        const QString name = nameOf(pages().at(i));
        addView(name, u"Ctrl+%1"_s.arg(i + 1));
        QAction *go = workplace.commands().add(u"%1.go%2"_s.arg(own).arg(i + 1), tr("Points: %1").arg(name), {}, QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i))), page);
        connect(go, &QAction::triggered, this, [this, i] { goTo(i); });
    }
    setCurrentIndex(m_own);
    connect(this, &QTabBar::currentChanged, this, &PointsStrip::goTo);
}

const QStringList &PointsStrip::pages()
{
    static const QStringList all{u"points"_s, u"awards"_s, u"goods"_s, u"accounts"_s, u"points-rules"_s};
    return all;
}

QString PointsStrip::nameOf(const QString &page)
{
    if (page == "points"_L1)
        return tr("Exchange");
    if (page == "awards"_L1)
        return tr("Awards");
    if (page == "goods"_L1)
        return tr("Goods");
    return page == "accounts"_L1 ? tr("Accounts") : tr("Rules");
}

void PointsStrip::goTo(int index)
{
    if (index == m_own)
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_own);
    m_workplace.go({pages().at(index), {}});
}

} // namespace Allpost
