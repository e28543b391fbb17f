// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Allpost {

/// A province, city, county or (of Heilongjiang and Ordos) street of the shipped list, by its whole name: 让胡路区.
/// Names of regions by their code: regionName() in idnumber.h.
bool isRegionName(QStringView name);

} // namespace Allpost
