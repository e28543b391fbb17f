// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Allpost::AddressScan {

/// What stands behind a number.
enum class Mark {
    None,
    Building,   ///< 号楼 栋 幢 座
    Hash,       ///< #
    Storey,     ///< 楼: building or floor
    Number,     ///< 号: building, room or house
    Stairwell,  ///< 单元
    Door,       ///< 门: stairwell or room
    Floor,      ///< 层
    Room,       ///< 室 房 户
    Part,       ///< 期 区 小区 院 …: belongs to the estate's name
};

/// A number with its mark, or a word like 底商 that is part of a room.
struct Item
{
    QString value = {};
    Mark mark = Mark::None;
    bool isDashed = false; ///< joined to the one before by a dash
    bool isWord = false;
};

/// An address cut into its words before anything is decided.
struct Scan
{
    QString head = {};      ///< region and estate
    QList<Item> items = {};
    QString rest = {};      ///< words between and behind the numbers
};

/// Half width, capitals, one kind of dash; blanks gone, but a dash where one stood between two numbers.
QString tidied(QStringView typed);
Scan scan(const QString &tidy);

/// Cuts 大庆市让胡路区创业城街道 off the front of a head; gives what was cut.
QString takeRegion(QString &head);

/// 平房, and the words of rooms that are no flats: 底商, 门市, 车库 …
bool isSingleStorey(QStringView word);
bool isRoomWord(QStringView word);
/// 创业路, 东风大街: a number behind it is the road's.
bool endsAsRoad(QStringView name);

/// A number without its mark: 3号楼 → 3, 二单元 → 2, 1.0 → 1; empty when it is none.
QString bareNumber(QStringView cell);
QString withoutZeros(const QString &number);

} // namespace Allpost::AddressScan
