// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 网格层: one way to cut the community into grids; the community's own, an enterprise's 红色网格.
struct GridLayer
{
    QString name = {};
    QString kind = {};        ///< code list layer_kind
    std::optional<qint64> smallest = {}; ///< households a grid should have at least (100)
    std::optional<qint64> largest = {};  ///< … and at most (300)
    std::optional<bool> main = {};       ///< the layer that a person's grid is taken from
    std::optional<qint64> position = {};
    QString until = {};       ///< first day on which the layer is no longer used

    static const Entity &entity();
};

/// 网格.
struct Grid
{
    Key layer = 0;
    QString name = {};
    QString code = {};
    Key parent = 0;           ///< a grid it is part of (微网格), in the same layer
    QString branch = {};      ///< 网格党支部
    QString station = {};     ///< 网格服务站: place and hours
    QString since = {};
    QString until = {};
    QString note = {};

    static const Entity &entity();
};

/// What a grid covers from a day to a day: an estate, a building, a stairwell or a single door. The most special one of a
/// layer counts: a door before its stairwell, that before its building, that before its estate.
struct GridRange
{
    Key grid = 0;
    Key estate = 0;    ///< one of these four
    Key building = 0;
    Key stairwell = 0;
    Key dwelling = 0;
    QString since = {};
    QString until = {};

    static const Entity &entity();
};

/// A kind of post an office fills in grids, buildings, stairwells (一格双员, 4+N, 楼长, 单元长, 党员中心户); named by the office.
struct PostRole
{
    QString name = {};
    QString kind = {};      ///< code list post_kind: what the rules know it as
    QString level = {};     ///< code list post_level
    std::optional<qint64> wanted = {};  ///< how many each place needs at least; 0 or empty: as it comes
    std::optional<qint64> position = {};
    std::optional<bool> inactive = {};

    static const Entity &entity();
};

/// Somebody holds a post from a day to a day. The person is a worker, a resident, or somebody from outside by name.
struct Post
{
    Key role = 0;
    Key grid = 0;       ///< one of these four, by the level of the role
    Key building = 0;
    Key stairwell = 0;
    Key household = 0;
    Key worker = 0;     ///< one of worker, resident, name
    Key resident = 0;
    QString name = {};
    QString phone = {};
    QString employer = {}; ///< of part-time grid workers
    QString duties = {};
    QString since = {};
    QString until = {};
    QString termUntil = {}; ///< end of the term of office
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
