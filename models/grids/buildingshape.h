// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/residents/place.h"

#include <QList>

#include <optional>

namespace Allpost {

/// Where a door is, read from the number on it alone.
struct RoomPlace
{
    std::optional<int> floor = {}; ///< none: the number does not tell
    int place = 0;                 ///< counted on its floor from 1; 0: the number does not tell
    QString suffix = {};           ///< what tells it from its neighbour of the same place: A of 501A
    bool isShop = false;           ///< 门市2, 底商3, S1

    bool operator==(const RoomPlace &) const = default;
};

/// 501 → floor 5, place 1; 1203 → 12, 3; 5-1; 501A; -101, 负101, B101, 地下室 → below the ground; 门市2 → floor 1.
/// Width and case aside; words without a number have neither floor nor place.
RoomPlace placeOfRoom(QStringView room);

/// A door that the description of a building makes.
struct DescribedDoor
{
    int stairwell = -1; ///< index into the stairwells given; -1: under the building itself
    QString room = {};
    std::optional<int> floor = {};
    int place = 0;
    bool isShop = false;
};

/// The shape of a building as it was described once: so many floors and doors, shops below, doors that are missing and
/// further ones.
class BuildingShape
{
public:
    static constexpr int MostFloors = 150, LowestFloor = -9, MostDoorsPerFloor = 60, MostStairwells = 60;

    /// Every door the description makes, stairwell by stairwell from below; nothing when no floors are described.
    /// There is no floor 0 between -1 and 1 unless the building begins with it.
    static QList<DescribedDoor> doors(const Building &building, const QList<Stairwell> &stairwells);

    /// What cannot be, by the fields of Building; HoldBack refuses saving. Doors named as missing that the description
    /// does not make are a warning.
    static Findings check(const Building &building, const QList<Stairwell> &stairwells);

    /// What the doors that are there suggest: lowest and highest floor, doors on a floor. Only empty fields are filled.
    static Building guessed(Building building, const QStringList &rooms);

    /// The number a door on this floor at this place goes by: 501, 1203, -101.
    static QString roomNumber(int floor, int place);
};

} // namespace Allpost
