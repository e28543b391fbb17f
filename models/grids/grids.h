// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/grids/grid.h"
#include "models/grids/gridmap.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// The layers, the grids and what they cover: each change is one deed from a day on, the state before stays as history.
/// Findings name the field they belong to; a deed refuses what a finding holds back.
class Grids
{
public:
    struct Layer { Key key = 0; GridLayer layer = {}; };
    struct Entry { Key key = 0; Grid grid = {}; };

    explicit Grids(Store &store) : m_store(store) {}

    /// The layer and the posts a new office begins with (100 to 300 households, 一格双员); nothing when it has a layer.
    static Status found(Store &store);

    /// Layers in use on that day, the main one first.
    static Result<QList<Layer>> layers(const Database &db, QDate day);
    /// Grids of a layer on that day by name as people count (3 before 10).
    static Result<QList<Entry>> list(const Database &db, Key layer, QDate day);
    static Result<Grid> read(const Database &db, Key grid);

    Findings check(const GridLayer &layer, Key self = 0) const;
    Result<Key> addLayer(const GridLayer &layer);
    Result<bool> changeLayer(const Snapshot &seen, const GridLayer &now);
    /// The layer with all its grids ends on that day; refused for the main one.
    Status closeLayer(Key layer, QDate on);

    /// Name, its likes in the layer, dates, the grid it is part of: refuses a circle.
    Findings check(const Grid &grid, Key self = 0) const;
    Result<Key> add(const Grid &grid);
    Result<bool> change(const Snapshot &seen, const Grid &now);
    /// What stands against ending the grid on that day: people in it, grids that are part of it.
    Findings checkClose(Key grid, QDate on) const;
    /// Ends the grid with its posts and its ranges, which hold nobody. Refused with the sentence of checkClose().
    Status close(Key grid, QDate on);
    /// Takes out a grid entered by mistake: one that never had a range or a post.
    Status remove(Key grid);

    /// From that day on these places belong to the grid: one deed. Gives how many ranges ended or began.
    Result<int> give(const QList<GridPlace> &places, Key grid, QDate from);
    /// From that day on these places have no range of their own in the layer.
    Result<int> take(const QList<GridPlace> &places, Key layer, QDate from);

    /// One line of what the grid covered, newest first; until empty: still.
    struct Past { GridPlace place = {}; QString title = {}; QString since = {}; QString until = {}; };
    static Result<QList<Past>> history(const Database &db, Key grid);
    /// 创业小区3号楼2单元, as on an envelope.
    static Result<QString> placeTitle(const Database &db, const GridPlace &place);

    /// Ends the posts of a grid on that day, inside another deed; to other than 0: they go on there.
    static Status endPosts(UnitOfWork &work, Key grid, QDate on, Key to = 0);

private:
    Status endGrid(UnitOfWork &work, Key grid, QDate on);

    Store &m_store;
};

} // namespace Allpost
