// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/resident.h"
#include "models/residents/residents.h"
#include "models/views/roles.h"

#include <QList>

namespace Allpost {

/// How people and what hangs on them are put in words on every screen.
namespace ResidentTexts {

/// A stored code value in the language of the program.
QString word(const QString &list, const QString &stored);
/// Female · 81 years.
QString sexAndAge(const QString &sex, const QString &birthDate);
/// 1945 when masked, 17 August 1945 in full: region, birth date and tail together are the whole number.
QString birth(const QString &birthDate, bool inFull);
QString idNumber(const QString &number, bool inFull);
QString phone(const QString &number, bool inFull);
/// How much attention a care group (stored code) asks for, as the list of residents shows it.
Meaning meaningOfGroup(const QString &stored);
QList<ChipValue> chips(const ResidentTies &ties, const Resident &person);

} // namespace ResidentTexts

} // namespace Allpost
