// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/timeline.h"
#include "models/households/householdcard.h"
#include "models/views/roles.h"

namespace Allpost {

/// How a household is put in words on the screen and on paper.
namespace HouseholdTexts {

/// 3号楼 2单元 302 · 赵德福户.
QString title(const HouseholdCard &card);
/// Number, grid, unit head, grid worker.
QString subtitle(const HouseholdCard &card);
QList<ChipValue> chips(const HouseholdCard &card);
/// The door in parts with blanks: 3号楼 2单元 302.
QString door(const Address &address);
/// Where somebody is: at home, away, registered here and living elsewhere, dead; meaning for its colour.
std::pair<QString, Meaning> presence(const CardMember &member, QDate day);
/// Chips of a member: own groups, posts, party member, second record.
QList<ChipValue> chips(const CardMember &member);
/// How somebody left: 2025-09-01 moved away, to Harbin.
QString leaving(const CardMember &member);
/// What is known of the door and of the household, name and value; what is empty is left out.
QList<std::pair<QString, QString>> facts(const HouseholdCard &card, bool inFull);
TimelineItem item(const CardEvent &event, QDate today);
/// today, 11-17, 2025-09-01 for an ISO date.
QString day(const QString &iso, QDate today = QDate::currentDate());
/// in 3 days, today, 5 days late.
QString due(QDate on, QDate today);

} // namespace HouseholdTexts

} // namespace Allpost
