// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/twinbanner.h"

#include "forms/residents/duplicatemodels.h"
#include "forms/shared/workplace.h"

namespace Allpost {

using namespace Qt::StringLiterals;

TwinBanner::TwinBanner(QWidget *parent) : Banner(parent)
{
    hide();
    connect(this, &Banner::acted, this, &TwinBanner::act);
}

void TwinBanner::setResident(Key resident)
{
    m_resident = resident;
    m_other = m_link = 0;
    hide();
    if (!resident || !m_workplace)
        return;
    const Database &db = m_workplace->store().db();
    const auto links = Duplicates::links(db, resident);
    if (!links) {
        m_workplace->complain(links.error());
        return;
    }
    for (const Duplicates::Link &link : *links) {
        if (link.second != resident && link.counts != resident)
            continue;
        const bool counts = link.counts == resident;
        m_link = link.link;
        m_other = counts ? link.second : link.counts;
        setTone(counts ? Tone::Neutral : Tone::Warn);
        setText(counts ? tr("Also kept as another record: %1. Both are one person and count once.").arg(link.name)
                       : tr("This is a second record. The person counts by the other one."));
        setAction(counts ? tr("Open the other") : tr("Open the one that counts"));
        show();
        return;
    }
    const auto pairs = Duplicates::of(db, resident);
    if (!pairs) {
        m_workplace->complain(pairs.error());
        return;
    }
    if (pairs->isEmpty())
        return;
    setTone(Tone::Warn);
    setText(tr("Perhaps the same person as another record: %1").arg(DuplicatePairs::reasons(pairs->first())));
    setAction(tr("Compare"), u"Ctrl+D"_s);
    show();
}

void TwinBanner::act()
{
    if (m_other)
        m_workplace->go({u"resident"_s, qlonglong(m_other)});
    else
        m_workplace->go({u"duplicates"_s, qlonglong(m_resident)});
}

bool TwinBanner::takeApart()
{
    if (!m_link)
        return false;
    if (auto done = Duplicates(m_workplace->store()).takeApart(m_link); !done) {
        m_workplace->complain(done.error());
        return true;
    }
    m_workplace->say(tr("Two records again; the values chosen stay"), {tr("Undo"), u"Ctrl+Z"_s, [workplace = m_workplace] { workplace->undo(); }});
    return true;
}

} // namespace Allpost
