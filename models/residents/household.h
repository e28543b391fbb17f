// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 小区. Address tree below the community: estate, building, stairwell, door.
struct Estate
{
    QString name = {};

    static const Entity &entity();
};

/// 楼栋, by its number or name as painted on the wall ("3", "A座").
struct Building
{
    Key estate = 0;
    QString number = {};

    static const Entity &entity();
};

/// 单元: one entrance of a building.
struct Stairwell
{
    Key building = 0;
    QString number = {};

    static const Entity &entity();
};

/// 房屋: a door. Stands under a stairwell, or under a building without stairwells; what cannot be split into the
/// tree keeps its address as free text.
struct Dwelling
{
    Key estate = 0;
    Key building = 0;
    Key stairwell = 0;
    QString room = {};
    QString address = {}; ///< free text, only where the tree does not serve

    static const Entity &entity();
};

/// 户: people who live together. Its head is the member whose relation is 02 户主.
struct Household
{
    QString number = {};      ///< 户号, as the office gives it
    QString kind = {};        ///< family or collective
    QString pendingHead = {}; ///< name of a head who is not in the file yet (the row was held back)
    QString note = {};

    static const Entity &entity();
};

/// 在户关系: person in household; unknown dates stay empty.
struct Membership
{
    Key resident = 0;
    Key household = 0;
    QString relation = {}; ///< GB/T 4761-2008, to the head
    QString since = {};
    QString until = {};

    static const Entity &entity();
};

/// 居住关系: household behind a door.
struct Occupancy
{
    Key household = 0;
    Key dwelling = 0;
    QString since = {};
    QString until = {};

    static const Entity &entity();
};

/// 人员类别记录: a person or a household belongs to a care group.
struct Care
{
    Key resident = 0;
    Key household = 0;
    QString group = {}; ///< code list care_group
    QString since = {};
    QString until = {};
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
