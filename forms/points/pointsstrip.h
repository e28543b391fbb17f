// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/tabs.h"

namespace Allpost {

class Page;
class Workplace;

/// The row of the pages of 积分, the same at the top of each: exchange, awards, goods, accounts, rules. A click, the arrows
/// or Ctrl+1 … Ctrl+5 go there; the page's own place is marked and stays marked.
class PointsStrip : public Tabs
{
    Q_OBJECT
public:
    /// own: the name of the page it stands on ("points", "awards", "goods", "accounts", "points-rules"). Registers the
    /// keys as commands of that page.
    PointsStrip(Workplace &workplace, Page *page, const QString &own);

    /// Names of the pages in the order of the row.
    static const QStringList &pages();
    static QString nameOf(const QString &page);

private:
    void goTo(int index);

    Workplace &m_workplace;
    int m_own;
};

} // namespace Allpost
