// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/dictionary/value.h"
#include "models/store/database.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace Allpost {

/// Who counts: people with a present membership in a household who have not died, each once however many households or
/// records they have. A month is judged from the end of its eve to the end of its last day.
struct PopulationScope
{
    /// Which of the two dates of an event counts; the foot line of each report says it.
    enum class By { Happened, Entered };

    By by = By::Happened;
    QString residence = {}; ///< code of residence_kind; empty: everybody
};

/// Somebody who came to be counted or ceased to be, in a month.
struct PopulationEvent
{
    enum class Kind { Born, MovedIn, Died, MovedOut };

    Kind kind = Kind::MovedIn;
    Key resident = 0;   ///< the record that counts
    Key household = 0;
    QString on = {};      ///< the day it happened
    QString entered = {}; ///< the day it was entered
    QString reason = {};  ///< code of membership_start or membership_end
    QString place = {};   ///< where from, where to
    QString counted = {}; ///< the day that counts in this scope
};

/// opening + born + movedIn - died - movedOut = closing, by name.
struct PopulationMonth
{
    QDate first = {};
    PopulationScope scope = {};
    qint64 opening = 0;
    qint64 closing = 0;
    QList<PopulationEvent> events = {}; ///< by day

    qint64 count(PopulationEvent::Kind kind) const;
    /// Of those moved in: entered on the register for the first time, which says nothing about when they came.
    qint64 registered() const;
    /// Of those moved out: entered by mistake.
    qint64 corrected() const;
    /// Zero, unless a tie was changed without dates.
    qint64 difference() const;
};

/// What a part of the community begins and ends the month with. Those who moved between parts stand in cameOver and wentOver.
struct PopulationPart
{
    Key key = 0;        ///< 0: no address in the tree, or in no grid
    QString name = {};
    qint64 opening = 0;
    qint64 born = 0;
    qint64 movedIn = 0;
    qint64 cameOver = 0;
    qint64 died = 0;
    qint64 movedOut = 0;
    qint64 wentOver = 0;
    qint64 closing = 0;
};

/// Men, women and those of whom it is not known.
struct PopulationCount
{
    QString code = {};  ///< age band: its first year; sex, group: the code; part: its key
    QString name = {};
    qint64 men = 0;
    qint64 women = 0;
    qint64 unknown = 0;

    qint64 total() const { return men + women + unknown; }
};

/// The number of people, how it came about, and who they are. On the connection given, on any thread.
class Population
{
public:
    enum class Part { Estate, Grid, Building };
    enum class Breakdown { Part, AgeBand, FiveYears, Sex, Residence, Group };

    /// first: any day of the month. Cancelled when progress says so.
    static Result<PopulationMonth> month(const Database &db, QDate first, const PopulationScope &scope, Progress &progress);
    static Result<qint64> count(const Database &db, QDate day, const PopulationScope &scope);
    static Result<QList<PopulationPart>> parts(const Database &db, const PopulationMonth &month, Part part, Progress &progress);
    /// groups: which care groups the worker may see (stored form); the others are left out, not counted as nothing.
    static Result<QList<PopulationCount>> breakdown(const Database &db, QDate day, const PopulationScope &scope, Breakdown by,
                                                    const std::function<bool(const QString &group)> &maySee, Part part = Part::Estate);
    /// The people behind a number of breakdown(), in the order of the register.
    static Result<QList<Key>> people(const Database &db, QDate day, const PopulationScope &scope, Breakdown by, const QString &code,
                                     Part part = Part::Estate);
    static Result<QList<Key>> people(const Database &db, QDate day, const PopulationScope &scope);
};

} // namespace Allpost
