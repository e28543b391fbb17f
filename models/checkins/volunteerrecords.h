// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 志愿者 on the office's register.
struct Volunteer
{
    Key resident = 0;
    Key outsider = 0;
    QString number = {};
    QString registeredOn = {};
    QString skills = {}; ///< one a line
    QString until = {};
    QString note = {};

    static const Entity &entity();
};

/// 志愿服务队: 老会战宣讲团, 骑士, 车队 and what the office names.
struct VolunteerTeam
{
    QString name = {};
    QString kind = {};
    QString direction = {};
    QString leader = {}; ///< when he is on no list
    Key resident = 0;
    Key outsider = 0;
    QString phone = {};
    Key grid = 0;
    QString since = {};
    QString until = {};
    QString note = {};

    static const Entity &entity();
};

/// A volunteer in a team.
struct TeamMember
{
    Key volunteerTeam = 0;
    Key resident = 0;
    Key outsider = 0;
    QString role = {};
    QString since = {};
    QString until = {};

    static const Entity &entity();
};

} // namespace Allpost
