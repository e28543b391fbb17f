// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/grids.h"
#include "models/grids/posts.h"

#include <optional>

class QWidget;

namespace Allpost {

class Workplace;

/// The small forms of the page of grids. Each writes one deed and is true when it did.
namespace GridForms {

/// grid 0: a new one in the layer; made: where its key goes.
bool editGrid(Workplace &workplace, QWidget *parent, Key layer, Key grid, Key *made = nullptr);
/// layer 0: a new one.
bool editLayer(Workplace &workplace, QWidget *parent, Key layer, Key *made = nullptr);
/// Ends a grid from a day on; what stands against it is said in the form.
bool closeGrid(Workplace &workplace, QWidget *parent, Key grid);

/// Ends a layer with all its grids.
bool closeLayer(Workplace &workplace, QWidget *parent, Key layer);

struct Where { Key grid = 0; QDate from = {}; };
/// To which grid of the layer and from when; what: "3 buildings, 105 households".
std::optional<Where> askWhere(Workplace &workplace, QWidget *parent, Key layer, Key except, const QString &what);

/// Fills a post of the grid, or of a building or stairwell (楼长, 单元长), or hands over the one before. role 0: to be chosen.
bool fillPost(Workplace &workplace, QWidget *parent, const Post &place, Key role, const Posts::Entry *before = nullptr);
/// Phone, employer, duties, term of somebody in a post.
bool editPost(Workplace &workplace, QWidget *parent, const Posts::Entry &entry);
bool endPost(Workplace &workplace, QWidget *parent, const Posts::Entry &entry);
/// A kind of post that the office names itself, or how many are wanted of one there is.
bool editRole(Workplace &workplace, QWidget *parent);

} // namespace GridForms

} // namespace Allpost
