// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"
#include "models/store/database.h"

#include <QDate>

#include <vector>

namespace Allpost {

/// A key for a key, as an array: keys of one file stand close together, and hundreds of thousands are asked for at once.
class KeyTable
{
public:
    /// 0 when nothing was set.
    Key value(Key key) const { return key > 0 && size_t(key) < m_values.size() ? m_values[size_t(key)] : 0; }
    void set(Key key, Key value);
    /// One past the largest key that may hold something.
    Key end() const { return Key(m_values.size()); }

private:
    std::vector<Key> m_values;
};

/// What a range of a grid names: an estate, a building, a stairwell or a door.
struct GridPlace
{
    enum Level { Nowhere, Estate, Building, Stairwell, Door };

    Level level = Nowhere;
    Key key = 0;

    friend bool operator==(const GridPlace &, const GridPlace &) = default;
};

/// Which grid of one layer a place belongs to on a day. The most special range counts: a door before its stairwell, that
/// before its building, that before its estate; of two for one place the one that began last. Ranges of a grid that
/// does not exist on that day count for nothing.
class GridMap
{
public:
    /// Reads the ranges once, for asking about all places. layer 0: the main layer; without any layer nothing is in a grid.
    static Result<GridMap> read(const Database &db, QDate day, Key layer = 0);

    /// The layer that a person's grid is taken from; 0 when the office has none yet.
    static Result<Key> mainLayer(const Database &db);
    /// For one door or one household; 0: in no grid. Of a household with two homes the first entered counts, as in lists.
    static Result<Key> ofDwelling(const Database &db, Key dwelling, QDate day, Key layer = 0);
    static Result<Key> ofHousehold(const Database &db, Key household, QDate day, Key layer = 0);
    /// The same as an SQL expression on joined tables, for lists: aliases of dwelling, stairwell, building and estate as
    /// in ResidentList (d, s, b, e), and the parameter that holds the day (?1). Of the main layer.
    static QString expression(const QString &day = QStringLiteral("?1"), const QString &dwelling = QStringLiteral("d"),
                              const QString &stairwell = QStringLiteral("s"), const QString &building = QStringLiteral("b"),
                              const QString &estate = QStringLiteral("e"));

    Key layer() const { return m_layer; }
    QDate day() const { return m_day; }
    /// A door by what its row says it hangs on; what the row leaves out is found from the tree.
    Key ofDoor(Key dwelling, Key stairwell, Key building, Key estate) const;
    Key ofStairwell(Key stairwell) const { return ofDoor(0, stairwell, 0, 0); }
    Key ofBuilding(Key building) const { return ofDoor(0, 0, building, 0); }
    Key ofEstate(Key estate) const { return m_grids.value(estate); }
    /// The grid that a range names for exactly this place, whatever stands above it.
    Key own(Key place) const { return m_grids.value(place); }

    /// All doors, and all households by the door they live behind on that day: record to grid.
    Result<KeyTable> dwellings(const Database &db) const;
    Result<KeyTable> households(const Database &db) const;

    /// From now on this place has a range of this grid (0: none): for working out several changes of one day.
    void setOwn(const GridPlace &place, Key grid) { m_grids.set(place.key, grid); }
    /// The grid of a place of any level; of a door only by what its row leaves to the tree, see ofDoor().
    Key of(const GridPlace &place) const;

    /// Places that two grids of the layer claim on that day, which two desks can bring about.
    struct Double { GridPlace place = {}; Key counts = 0; Key other = 0; };
    const std::vector<Double> &doubles() const { return m_doubles; }

private:
    Key m_layer = 0;
    QDate m_day;
    KeyTable m_grids;  ///< of estates, buildings, stairwells and doors: a key is unique in the file
    KeyTable m_above;  ///< building of a stairwell, estate of a building
    std::vector<Double> m_doubles;
};

} // namespace Allpost
