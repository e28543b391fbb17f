// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/nav.h"
#include "forms/shared/page.h"

namespace Allpost {

/// The pages of the program, by the names Place::page uses. A new area adds its pages here and nowhere else in app/.
namespace Pages {

/// In the order of the navigation (Alt+1 …).
QList<NavEntry> navigation();
/// Which navigation entry a page belongs to: the card of a person to the residents.
QString entryOf(const QString &page);
/// nullptr for a name nobody knows.
Page *make(const QString &page, Workplace &workplace);

} // namespace Pages

} // namespace Allpost
