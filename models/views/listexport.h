// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/views/listrows.h"

namespace Allpost::ListExport {

/// Writes the rows to .xlsx or .csv by the suffix: ID numbers and phones as text cells, ages as numbers, formulas made
/// harmless. Cancelled or failed, what stood at the path is as it was. Gives the number of rows. Runs on any thread.
Result<qint64> write(ListRows &rows, const QString &path, const QString &sheetName, Progress &progress);

} // namespace Allpost::ListExport
