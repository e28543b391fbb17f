// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/buildingplan.h"
#include "models/grids/gridchecks.h"
#include "models/views/printout.h"
#include "models/visits/duevisits.h"
#include "models/visits/visits.h"

#include <functional>

namespace Allpost {

/// What a sheet is about: a grid or a building, whichever has a key.
struct PaperPart
{
    Key grid = 0;
    Key building = 0;
};

/// Of which day a sheet is, and whether ID numbers and phones stand on it in full. Who prints in full asks for the reason
/// and has it recorded (Workplace::askReason, recordRead) before.
struct PaperWish
{
    QDate day = QDate::currentDate();
    bool inFull = false;
};

/// How a building plan is printed: as it stands on the screen.
struct PlanPaper
{
    PlanColouring colouring = PlanColouring::LivedIn;
    DoorSays says = DoorSays::HeadAndAge;
    std::function<bool(const PlanDoor &)> lit = {}; ///< which doors stand out; empty: all
    QString condition = {};                         ///< what these have in common, in words
};

/// The paper of a grid, as printouts for Workplace::print(). Care groups that only some may see are never named on paper.
/// Everything is read at once, from the store's thread; NotFound when the grid, building or household is gone.
namespace Papers {

/// 网格公示牌: who serves the grid, in large type, with phones and a code that holds the same. Names and phones as the posts
/// have them, since they are there to be called; a resident's own phone is never taken for one.
Result<Printout> noticeBoard(const Store &store, Key grid, QDate day = QDate::currentDate());

/// 门牌清单: each door in the order one walks, who lives behind it, phone, groups, last visit.
Result<Printout> doorList(const Store &store, const PaperPart &part, const PaperWish &wish = {});

/// 楼栋花名册: the people by building, stairwell and door, the head of each household first.
Result<Printout> roster(const Store &store, const PaperPart &part, const PaperWish &wish = {});

/// 楼栋图: on one page when its doors can be read there.
Result<Printout> buildingPlan(const Store &store, const BuildingPlan &plan, const PlanPaper &view = {});

/// 网格规模: the households of each grid as bars between the layer's least and most, and what each grid lacks.
Printout gridSizes(const GridReport &report, const QString &layer, QDate day = QDate::currentDate());

/// 走访路线单: a row for each visit in the given order, boxes to tick and room to write.
Result<Printout> routeSheet(const Store &store, const QList<DueVisit> &due, const PaperWish &wish = {});
/// The same for people and households chosen by hand, in the order one walks.
Result<Printout> routeSheet(const Store &store, const QList<VisitSubject> &subjects, const PaperWish &wish = {});

} // namespace Papers

} // namespace Allpost
