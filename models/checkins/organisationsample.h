// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// Invented Party organisations on the sample's grids with offices and terms, hub households, part-time members of the
/// committee, stationed cadres with a month or two missing, adoptions, and grades for part of the members. After the sample
/// of members and activities. Nothing when the office has Party organisations already.
Status fillOrganisation(Store &store, quint32 seed, QDate today);

} // namespace Allpost
