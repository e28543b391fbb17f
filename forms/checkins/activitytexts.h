// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activities.h"

namespace Allpost {

/// How activities are put in words on every screen.
class ActivityTexts
{
public:
    /// "today 09:30–11:30", "11-14 09:30"; another year with it.
    static QString when(const Activity &activity, QDate today = QDate::currentDate());
    /// "Snow service · today 09:30 · North gate · led by Ma Xiaodong"
    static QString facts(const ActivityLine &line);
    /// "46 of 80": who came of those expected; "12 on the list" before.
    static QString people(const ActivityLine &line);
};

} // namespace Allpost
