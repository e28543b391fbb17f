// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/codecombo.h"
#include "forms/shared/timeline.h"
#include "models/visits/duevisits.h"
#include "models/visits/visits.h"

#include <QHash>

namespace Allpost {

/// How visits, limits and days are put in words on every screen.
namespace VisitTexts {

/// today, yesterday, 9 days ago; never visited for nothing.
QString ago(const QString &iso, QDate today);
/// 3 days over, due today, in 2 days.
QString over(int overdueDays);
Meaning overMeaning(int overdueDays, bool never);
/// Of a follow-up: 3 days left, today, 2 days late, no deadline.
QString left(const QString &by, QDate today);
Meaning leftMeaning(const QString &by, QDate today);
QString outcome(const QString &stored);
QString kind(const QString &stored);
/// 油城花园 3-2-501; the estate only when asked.
QString door(const Address &address, bool withEstate);
QList<ChipValue> chips(const DueVisit &due);
QList<TimelineItem> timeline(const QList<VisitLine> &visits, QDate today);
/// What was found, needed and seen, in one line.
QString found(const Visit &visit);

/// Codes of a list as choices, in the language of the program.
QList<Choice> choices(const QString &list);
/// Workers who are here; code is the key as text.
QList<Choice> workers(const Database &db);
QHash<Key, QString> workerNames(const Database &db);

} // namespace VisitTexts

} // namespace Allpost
