// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/officestart.h"

#include "models/care/hints.h"
#include "models/counter/matters.h"
#include "models/departments/departments.h"
#include "models/grids/grids.h"
#include "models/papers/papertemplates.h"
#include "models/residents/residentlist.h"
#include "models/workorders/ordercategories.h"

namespace Allpost {

Status OfficeStart::addUsual(Store &store)
{
    // One a line; an area that another's examples name comes before it.
    constexpr Status (*areas[])(Store &) = {
        &ResidentList::addUsualViews,
        &Grids::found,
        &Hints::addExampleRules,
        &Departments::found,
        &OrderCategories::found,
        &PaperTemplates::addShipped,
        &Matters::addExamples,
    };
    for (const auto area : areas)
        if (auto done = area(store); !done)
            return done;
    return {};
}

} // namespace Allpost
