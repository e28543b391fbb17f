// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activities.h"

class QWidget;

namespace Allpost {

class CodeCombo;
class FieldBox;
class Workplace;

/// The questions about activities: few fields, one deed.
class ActivityForms
{
public:
    /// Plans one (activity 0) or changes it; made: its key. True when it was kept.
    static bool edit(Workplace &workplace, QWidget *parent, Key activity, Key *made = nullptr);
    /// Puts a unit's members, a team's members, another activity's list and single people on the list.
    static bool enrol(Workplace &workplace, QWidget *parent, Key activity, int *added = nullptr);
    static bool repeat(Workplace &workplace, QWidget *parent, Key activity, Key *made);
    static bool cancel(Workplace &workplace, QWidget *parent, Key activity);
    static bool outcome(Workplace &workplace, QWidget *parent, Key activity);

    /// Puts two fields of a GridForm into one row.
    static void beside(FieldBox *left, FieldBox *right);
    /// Keys as choices, after one that means none.
    static CodeCombo *combo(const QList<ActivityChoice> &choices, Key chosen);
    static Key keyOf(const CodeCombo *combo);
};

} // namespace Allpost
