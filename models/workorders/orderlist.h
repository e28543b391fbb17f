// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/listdefinition.h"

namespace Allpost::OrderList {

/// The list of all work orders: what was reported, and where each stands by its events. due is asked for in words:
/// overdue, today, tomorrow, week, or a day (超期, 今日, 明天, 本周).
const ListDefinition &definition();

/// The columns of an export for the office's own use; the usual ones and everything the rates count.
QStringList exportColumns();

} // namespace Allpost::OrderList
