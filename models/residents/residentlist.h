// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/listdefinition.h"

namespace Allpost::ResidentList {

/// The list of people: every field of a resident beside age, ID tail, relation, household, door, address and groups.
/// A person stands in it once; of several current households the one that was entered first is shown.
/// Ties count while until is empty or later than the day looked at.
const ListDefinition &definition();

/// The views a new office begins with: 80 and older, allowance and destitute, floating population, to be completed. One
/// deed; the names are in the language of the program, since they are the office's from then on.
Status addUsualViews(Store &store);

/// The columns of a full export, which an import reads back.
QStringList exportColumns();

} // namespace Allpost::ResidentList
