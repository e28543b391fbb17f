// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 小区. Address tree below the community: estate, building, stairwell, door.
struct Estate
{
    QString name = {};
    QString code = {};
    QString kind = {};            ///< code list estate_kind
    QString closure = {};
    QString propertyMode = {};
    QString propertyFirm = {};
    QString propertyPhone = {};
    QString contractSince = {};
    QString contractUntil = {};
    QString committeeHead = {};   ///< owners' committee (业委会): its director
    QString committeePhone = {};
    QString committeeSince = {};
    QString committeeUntil = {};  ///< end of its term
    QString builtYear = {};
    QString note = {};
    QString closedOn = {};        ///< no longer there from this day on; what hung on it stays

    static const Entity &entity();
};

/// 楼栋, by its number or name as painted on the wall ("3", "A座"), and its shape, described once.
struct Building
{
    Key estate = 0;
    QString number = {};
    QString code = {};
    QString use = {};             ///< code list dwelling_use
    std::optional<qint64> lowest = {};     ///< lowest floor, mostly 1; -1: one basement
    std::optional<qint64> floors = {};     ///< highest floor
    std::optional<qint64> doorsPerFloor = {}; ///< in each stairwell, unless it says otherwise
    std::optional<qint64> shopFloors = {}; ///< so many floors from below are shops
    QString missing = {};         ///< doors that do not exist: "1-1301, 2-404"
    QString extra = {};           ///< doors beside the pattern: "1-101A, S1"
    QString builtYear = {};
    QString note = {};
    QString closedOn = {};

    static const Entity &entity();
};

/// 单元: one entrance of a building.
struct Stairwell
{
    Key building = 0;
    QString number = {};
    std::optional<qint64> floors = {};        ///< where it differs from the building
    std::optional<qint64> doorsPerFloor = {};
    QString note = {};
    QString closedOn = {};

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
    QString code = {};
    std::optional<qint64> floor = {};   ///< where the number of the room does not tell
    QString use = {};           ///< code list dwelling_use
    QString state = {};         ///< code list dwelling_state
    QString tenure = {};
    QString heating = {};
    QString layout = {};        ///< 两室一厅
    std::optional<qint64> area = {};    ///< square metres
    QString builtYear = {};
    QString ownerName = {};
    QString ownerPhone = {};
    QString hazard = {};        ///< what was found last
    QString hazardOn = {};
    QString note = {};
    QString closedOn = {};

    static const Entity &entity();
};

/// What a place was called or numbered before, so that old papers still find it.
struct PlaceName
{
    QString level = {};  ///< code list place_level
    Key estate = 0;      ///< one of these; none: city, district, street, community
    Key building = 0;
    Key stairwell = 0;
    Key dwelling = 0;
    QString name = {};
    QString code = {};
    QString since = {};
    QString until = {};

    static const Entity &entity();
};

} // namespace Allpost
