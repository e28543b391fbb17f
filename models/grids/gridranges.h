// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/grid.h"
#include "models/grids/gridmap.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// Changes of the ranges of one layer from one day on, inside a unit of work: the old range ends that day and stays as
/// history, a new one begins. Where a range above gives the same answer none is written.
class GridRanges
{
public:
    /// map: the layer as it stands on the day from which the changes hold; kept up with every change.
    GridRanges(UnitOfWork &work, GridMap map) : m_work(work), m_map(std::move(map)) {}

    /// The place belongs to this grid from the day on. More special ranges inside it (a door of its own) stay, and so does
    /// a change planned for a later day: the new range then ends where that one begins.
    Status give(const GridPlace &place, Key grid);
    /// The place has no range of its own any more and falls under what stands above it.
    Status take(const GridPlace &place);
    /// Everything that names this grid now or later goes to another one, or ends when to is 0.
    Status giveAll(Key grid, Key to);

    const GridMap &map() const { return m_map; }
    /// How many ranges ended or began.
    int changes() const { return m_changes; }

    /// The field of GridRange for a level: "building"; and the place a range names.
    static QString column(GridPlace::Level level);
    static GridPlace placeOf(const GridRange &range);
    static GridRange rangeOf(const GridPlace &place, Key grid);

private:
    /// Ends what holds from the day on; gives how far a new range may reach: empty, or the day a later one begins.
    Result<QString> clear(const GridPlace &place, Key keep, bool *kept);
    Status endRange(const Snapshot &seen);
    QString day() const { return m_map.day().toString(Qt::ISODate); }

    UnitOfWork &m_work;
    GridMap m_map;
    int m_changes = 0;
};

} // namespace Allpost
