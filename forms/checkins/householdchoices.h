// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/finder.h"

namespace Allpost {

/// A household to choose beside its people.
struct HomeChoice
{
    Key key = 0;
    QString name = {}; ///< 王桂兰户
    QString door = {};
};

/// The households that these people live in today, each once, in their order; a few at most, since their people stand above.
QList<HomeChoice> householdChoices(const Store &store, const QList<FoundResident> &people);
/// How a household is called by its head.
QString householdName(const QString &head);

} // namespace Allpost
