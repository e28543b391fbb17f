// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/filter.h"

namespace Allpost::FilterRights {

/// What a filter asks that is not for everybody: right and subject (care.see, severe_mental_disorder), each once. From
/// the columns it compares and the care groups it names.
QList<std::pair<QString, QString>> needed(const Database &db, const Filter &filter);

/// Refused, with a sentence, when the worker at the desk lacks one of them.
Status require(const Store &store, const Filter &filter);

} // namespace Allpost::FilterRights
