// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/points/policy.h"
#include "models/views/printout.h"

namespace Allpost {

/// 到期与年末清零: points entered before a day end by lots, first in first out, as real transfers that were announced
/// before (facts 3.9; never a filtered sum).
class Expiry
{
public:
    struct Due
    {
        Key account = 0;
        QString number = {};
        QString name = {};
        QString place = {};
        qint64 announced = 0;  ///< of a run: what was announced
        qint64 left = 0;       ///< of lots entered before the day, not used since
        qint64 points = 0;     ///< what ends: the lesser of both and of what is free
        bool done = false;     ///< of a run: the transfer is made
    };
    struct Plan
    {
        QDate effectiveOn;
        QDate beforeOn;        ///< lots entered before this day
        QList<Due> due = {};   ///< the most points first; without names where many
        qint64 points = 0;
    };
    struct Run
    {
        Key key = 0;
        ExpiryRun record = {};
        int transfers = 0;     ///< made so far
        qint64 taken = 0;
        QString desk = {};     ///< letter of the desk that announced it
        bool isDone() const { return transfers > 0; }
    };

    /// What the policy suggests: the day and before when lots are entered. Invalid days when nothing expires.
    static std::pair<QDate, QDate> suggested(const PointsPolicy &policy, QDate today);
    /// Who would lose how much. Reads every transfer once.
    static Result<Plan> plan(const Database &db, QDate effectiveOn, QDate beforeOn, Progress &progress);
    /// Why it cannot be announced so; empty: it can. The announcement lies as many days before as the policy says.
    static QString whyNotAnnounce(const PointsPolicy &policy, QDate effectiveOn, QDate beforeOn, QDate today);
    /// One deed points_expiry.announce: the run with a line for each account. Refused with the reason, or when nobody loses
    /// anything.
    static Result<Key> announce(Store &store, QDate effectiveOn, QDate beforeOn, Progress &progress, QDate today = QDate::currentDate());

    /// The latest first.
    static Result<QList<Run>> runs(const Database &db);
    static Result<Run> run(const Database &db, Key run);
    /// What carrying it out would do now, worked out anew; each line says what was announced and what is left.
    static Result<Plan> before(const Database &db, Key run);
    /// Why it cannot be carried out; empty: it can. Not before its day; not when the policy says that nothing expires; at the
    /// desk that announced it unless anyway, so that two desks do not both take the points.
    static Result<QString> whyNotRun(const Store &store, Key run, QDate today, bool anyway = false);
    struct Outcome { int transfers = 0; qint64 points = 0; };
    /// One deed points_expiry.run: a transfer to the expiry account for each line not done yet, the lesser of what was announced
    /// and what is left. Once more it does nothing.
    static Result<Outcome> carryOut(Store &store, Key run, QDate today = QDate::currentDate(), bool anyway = false);

    /// The announcement with the amounts: names masked in the middle as it hangs out.
    static Result<Printout> printout(const Store &store, Key run);
};

} // namespace Allpost
