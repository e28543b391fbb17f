// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"

#include <QString>

namespace Allpost {

struct NameText
{
    QString name = {};
    Findings findings = {};
};

/// A name as it will be kept: blanks around and inside Chinese names removed (张　三), one kind of middle dot (U+00B7),
/// zero-width and direction characters removed; rare characters (𠮷, 㛃, 𬭎) kept as they are.
/// Codes: name_private_use (a character only one machine can show), name_odd (digits or signs, over 50 characters) warn;
/// name_cleaned notes.
NameText readName(QStringView typed);

/// What two spellings of one name have in common: middle dots, blanks, width, case and compatibility characters aside.
QString nameKey(QStringView name);
bool isSameName(QStringView a, QStringView b);

} // namespace Allpost
