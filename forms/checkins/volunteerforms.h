// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/teams.h"

class QWidget;

namespace Allpost {

class Workplace;

/// The questions about volunteers and their teams: few fields, one deed.
class VolunteerForms
{
public:
    /// Registers somebody (volunteer 0) or changes what is kept of one.
    static bool edit(Workplace &workplace, QWidget *parent, Key volunteer, Key *made = nullptr);
    static bool end(Workplace &workplace, QWidget *parent, Key volunteer);
    static bool editTeam(Workplace &workplace, QWidget *parent, Key team, Key *made = nullptr);
    static bool endTeam(Workplace &workplace, QWidget *parent, Key team);
    static bool join(Workplace &workplace, QWidget *parent, Key team);
    static bool leave(Workplace &workplace, QWidget *parent, const TeamPerson &member);
};

} // namespace Allpost
