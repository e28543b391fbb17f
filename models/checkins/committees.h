// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/partyoffices.h"

namespace Allpost {

/// One part-time member of a committee (大工委、大党委兼职委员) with what the sign-ins say of attendance.
struct CommitteeMember
{
    OfficeHolder holder = {};
    QString organisation = {};
    QString unitPost = {};  ///< what the person is in the unit, from the members' list
    int called = 0;         ///< activities of the period with the person on the sheet
    int attended = 0;       ///< of these, present
    int excused = 0;
    QString lastOn = {};    ///< the last day present

    /// "75.0% (3/4)"; empty when never called.
    QString rate() const;
};

/// The register of those who sit on a committee beside their post in a unit, and of the unions (党建联合体).
class Committees
{
public:
    /// Open on the last day of the period (or today, when that lies ahead): members sent by a unit or with the office of a
    /// part-time member. Attendance counts each activity once, over all records of a person.
    static Result<QList<CommitteeMember>> members(const Database &db, QDate from, QDate to, QDate today = QDate::currentDate());
};

} // namespace Allpost
