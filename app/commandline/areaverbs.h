// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/commandline.h"
#include "models/store/store.h"

#include <QDate>
#include <QJsonValue>

namespace Allpost {

struct OrderPeriod;

/// The period of --week 2026-W47, --month 2026-10 or --from and --to; this month when none is given.
Result<OrderPeriod> orderPeriod(const CommandCall &call);
/// The option every verb has that works on an office file.
QCommandLineOption officeOption();

/// The day an option names; otherwise when it is not given.
Result<QDate> dayOption(const CommandCall &call, const QString &option, QDate otherwise);
/// An empty text as null in JSON, as a dash for a reader.
QJsonValue orNull(const QString &text);
QString orDash(const QString &text);
/// The id of a record as other desks know it; null for none.
Result<QJsonValue> idValue(const Store &store, Key key);

/// The verbs of the areas, each in a file of its own.
Verb populationVerb();
Verb visitsVerb();
Verb gridVerb();
Verb departmentsVerb();
Verb householdVerb();
Verb papersVerb();
Verb counterVerb();
Verb reportVerb();
Verb measuresVerb();
Verb checkinVerb();
Verb pointsVerb();

} // namespace Allpost
