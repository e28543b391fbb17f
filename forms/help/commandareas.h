// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Allpost {

class CommandRegistry;

/// The areas commands belong to: what stands before the dot of their ids, in the order of menus and of the list of keys.
namespace CommandAreas {

/// "People", "Import" …; an area nobody named here: "More".
QString title(const QString &area);
/// Where it stands among the others, from 0.
int order(const QString &area);

} // namespace CommandAreas

} // namespace Allpost
