// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/departments/department.h"
#include "models/store/store.h"

namespace Allpost {

/// What a row of a duty list becomes.
struct DutyImportRow
{
    enum class Fate { Add, Change, Same, HeldBack };

    int row = 0;            ///< as the spreadsheet numbers it
    DutyItem item = {};
    QString department = {}; ///< as it is called today, or as written
    Fate fate = Fate::Add;
    Snapshot before = {};   ///< of Change
    Findings findings = {};
};

/// A duty list read and judged, nothing written yet.
struct DutyImportPlan
{
    QString file = {};
    QString sheet = {};
    QList<DutyImportRow> rows = {};
    Findings findings = {}; ///< of the file as a whole

    int count(DutyImportRow::Fate fate) const;
};

/// 职责清单导入: a spreadsheet with the columns 序号, 事项, 牵头部门, 依据 (any order, other headings and titles above as offices
/// have them), looked at before it is written; written as one deed.
class DutyImport
{
public:
    static constexpr int MostRows = 5000;

    /// Reads path into a plan. list: which list the rows stand on unless a column says it. On any thread, over a connection of
    /// it. Fails as SheetFile::open; Invalid when no sheet has a column of duties, or more rows than a duty list can have.
    static Result<DutyImportPlan> read(const Database &db, const QString &path, const QString &list, Progress &progress);
    /// Writes what is to be added and changed: one deed, all or none. Gives how many. Conflict when an item was changed since.
    static Result<int> write(Store &store, const DutyImportPlan &plan);
};

} // namespace Allpost
