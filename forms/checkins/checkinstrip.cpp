// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/checkinstrip.h"

#include "forms/shared/workplace.h"

namespace Allpost {

using namespace Qt::StringLiterals;

CheckinStrip::CheckinStrip(Workplace &workplace, Page *page, const QString &own) : Tabs(page), m_workplace(workplace), m_own(int(pages().indexOf(own)))
{
    setObjectName(u"checkinStrip"_s);
    setAccessibleName(tr("Pages of activities and check-in"));
    for (int i = 0; i < pages().size(); ++i) {
        const QString name = nameOf(pages().at(i));
        addView(name, u"Ctrl+%1"_s.arg(i + 1));
        QAction *go = workplace.commands().add(u"%1.go%2"_s.arg(own).arg(i + 1), tr("Check-in: %1").arg(name), {}, QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i))), page);
        connect(go, &QAction::triggered, this, [this, i] { goTo(i); });
    }
    setCurrentIndex(m_own);
    connect(this, &QTabBar::currentChanged, this, &CheckinStrip::goTo);
}

const QStringList &CheckinStrip::pages()
{
    static const QStringList all{u"activities"_s, u"signin"_s, u"members"_s, u"volunteers"_s, u"party-orgs"_s, u"appraisals"_s};
    return all;
}

QString CheckinStrip::nameOf(const QString &page)
{
    if (page == "activities"_L1)
        return tr("Activities");
    if (page == "signin"_L1)
        return tr("Sign-in");
    if (page == "members"_L1)
        return tr("Party members");
    if (page == "volunteers"_L1)
        return tr("Volunteers");
    return page == "party-orgs"_L1 ? tr("Party organisation") : tr("Appraisals");
}

void CheckinStrip::goTo(int index)
{
    if (index == m_own)
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_own);
    m_workplace.go({pages().at(index), {}});
}

} // namespace Allpost
