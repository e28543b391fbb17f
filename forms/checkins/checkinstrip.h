// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/tabs.h"

namespace Allpost {

class Page;
class Workplace;

/// The row of the pages of 活动报到, the same at the top of each: activities, sign-in, members, volunteers, Party
/// organisation, appraisals. A click, the arrows or Ctrl+1 … Ctrl+6 go there; the page's own place stays marked.
class CheckinStrip : public Tabs
{
    Q_OBJECT
public:
    /// own: the name of the page it stands on ("activities", "signin", "members", "volunteers", "party-orgs",
    /// "appraisals"). Registers the keys as commands of that page.
    CheckinStrip(Workplace &workplace, Page *page, const QString &own);

    /// Names of the pages in the order of the row.
    static const QStringList &pages();
    static QString nameOf(const QString &page);

private:
    void goTo(int index);

    Workplace &m_workplace;
    int m_own;
};

} // namespace Allpost
