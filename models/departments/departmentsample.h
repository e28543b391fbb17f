// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// Invented contacts and call numbers, a department that was called otherwise, tasks of the last weeks with their answers,
/// points of the present and the last quarter. Nothing where the office has no departments. The same seed gives the same.
Status fillDepartments(Store &store, quint32 seed, QDate today);

} // namespace Allpost
