// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace Allpost {

/// Names the context of the sentences about household changes for the translators.
struct HouseholdWords
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

} // namespace Allpost
