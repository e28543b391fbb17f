// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/checkins/volunteers.h"
#include "models/views/printout.h"

namespace Allpost {

/// Somebody who really served in a year.
struct RegisterPerson
{
    CheckinPerson who = {};
    Key identity = 0;
    QStringList teams = {};  ///< served in
    int activities = 0;
    qint64 minutes = 0;
    QString last = {};
    bool isVolunteer = false; ///< on the register of volunteers or in a team in that year

    QString numberText() const { return who.volunteerNumber; }
};

/// 年度实际服务志愿者名册: who served more than nothing in the year, by the hours of closed sheets alone; who only enrolled
/// or only stands on the register is not on it.
struct VolunteerRegister
{
    int year = 0;
    QList<RegisterPerson> people = {}; ///< most hours first
    qint64 minutes = 0;
    int times = 0;

    /// everybody: also who reports for a unit and is no volunteer.
    static Result<VolunteerRegister> of(const Database &db, int year, bool everybody = false);
    /// As a page: ID numbers never, phones masked unless in full.
    Printout page(const Store &store, bool inFull) const;
    /// As a spreadsheet (.xlsx or .csv by the path).
    Status write(const QString &path, bool inFull) const;
};

} // namespace Allpost
