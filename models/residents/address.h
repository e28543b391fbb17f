// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Allpost {

/// A place to live, in parts. Empty parts are unknown. Numbers are plain ("3", "2", "501"), without 号楼, 单元, 室;
/// a building with a letter keeps it ("A", "3B"); single-storey houses have the building 平房, shops the room 底商3.
struct Address
{
    QString region = {};    ///< city, district, street in front, as written: 大庆市让胡路区创业城街道
    QString estate = {};    ///< 小区 or road with number: 油城花园
    QString building = {};
    QString stairwell = {}; ///< 单元
    QString floor = {};     ///< only when written; else see floorOfRoom()
    QString room = {};
    QString rest = {};      ///< what was not understood; an address that could not be parsed is all here

    bool isEmpty() const;
    /// A door is known: at least a room, and an estate or a building it lies in.
    bool isDoor() const { return !room.isEmpty() && (!estate.isEmpty() || !building.isEmpty()); }
    /// 油城花园3号楼2单元501室, with region when asked; an unparsed address comes out as it went in.
    QString longText(bool withRegion = false) const;
    /// 3-2-501; unknown parts in the middle are left out.
    QString shortText() const;
    /// Equal for every spelling of one door: 油城花园|3|2|501 (width, case, leading zeros and blanks aside).
    QString key() const;
    QString buildingKey() const; ///< 油城花园|3
    /// 3号楼, A座, 平房: the building as it is spoken.
    QString buildingText() const;
    QString stairwellText() const; ///< 2单元
    QString roomText() const;      ///< 501室, 底商3, 12号

    bool operator==(const Address &) const = default;
};

/// What is known before an address is read, and decisions a person can correct.
struct AddressReading
{
    enum class TwoParts { BuildingRoom, StairwellRoom, BuildingStairwell };
    QStringList estates = {};    ///< names known to be estates
    QString estate = {};         ///< taken where the text has none (from a sheet's name or title)
    QString building = {};
    QString stairwell = {};
    QString region = {};         ///< prefix common to all, cut off
    TwoParts twoParts = TwoParts::BuildingRoom; ///< what 3-501 means
};

struct AddressText
{
    Address address = {};
    Findings findings = {};
};

/// Parses an address as people write it. Nothing is lost: what is not understood stays in rest.
/// Codes: address_unparsed, address_no_room, address_from_date (warnings); address_from_date: a spreadsheet made a date
/// of 3-2, with the question in the message.
AddressText readAddress(QStringView typed, const AddressReading &reading = {});

/// The same for a cell that the reader knows to be a date: what was it before, 3-2? (month and day of the date.)
AddressText readAddressDate(int year, int month, int day, const AddressReading &reading = {});

/// From columns of their own (小区, 楼号, 单元, 室): 1, 1号楼, 1.0 and １ are one.
AddressText joinAddress(QStringView estate, QStringView building, QStringView stairwell, QStringView room,
                        const AddressReading &reading = {});

/// Estate and building that a sheet's name or title speaks of: 3号楼, 油城花园3号楼花名册; nothing for Sheet1.
AddressReading readAddressTitle(QStringView title, const QStringList &estates = {});

/// How a column of addresses splits, learnt from samples.
struct AddressSplit
{
    AddressReading reading = {};
    int samples = 0;             ///< cells that were not empty
    int understood = 0;          ///< of these, doors
    int dates = 0;               ///< of these, damaged to dates
    bool hasEstate = false, hasBuilding = false, hasStairwell = false, hasRoom = false;
    bool isTwoPartsUnsure = false; ///< cells like 3-501 occur and could be meant in two ways
    QStringList unparsed = {};   ///< up to five examples
    double share() const { return samples ? double(understood) / samples : 0.0; }
};

AddressSplit proposeAddressSplit(const QStringList &samples, const AddressReading &known = {});

/// What a person asks for: 3-2-501, 油城3号楼2单元, 油城3-2, 501室. Empty parts match anything.
struct AddressQuery
{
    QString estate = {};    ///< begins with, or contains
    QString building = {};
    QString stairwell = {};
    QString room = {};
    bool isOpen = false;    ///< two bare numbers (3-501): may be any neighbours of building, stairwell, room
    bool isEmpty() const { return building.isEmpty() && stairwell.isEmpty() && room.isEmpty(); }
    /// The short form to look for: 3-2-501, 3-2-, 3-.
    QString shortPattern() const;
};

/// A word as a door; nothing for bare digits (an ID number or a phone as well) and for words without a number.
std::optional<AddressQuery> readAddressQuery(QStringView word);
bool matches(const AddressQuery &query, const Address &address);

/// 501 lies on floor 5, 1203 on 12, -101 on -1; nothing for 底商3.
std::optional<int> floorOfRoom(QStringView room);

} // namespace Allpost
