// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/commandline.h"

namespace Allpost {

struct OrderPeriod;

/// The period of --week 2026-W47, --month 2026-10 or --from and --to; this month when none is given.
Result<OrderPeriod> orderPeriod(const CommandCall &call);
/// The option every verb has that works on an office file.
QCommandLineOption officeOption();

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

} // namespace Allpost
