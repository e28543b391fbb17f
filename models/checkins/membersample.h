// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// Eight invented units with some sixty members (residents who are Party members, and some who live elsewhere), most of them
/// come, many on a post with a promise, some moved away; wishes of residents, some taken on and done. Nothing where the
/// office has units. The same seed gives the same.
Status fillMembers(Store &store, quint32 seed, QDate today);

} // namespace Allpost
