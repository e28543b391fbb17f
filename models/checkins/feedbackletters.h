// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/checkins/appraisals.h"
#include "models/papers/paperregister.h"
#include "models/views/printout.h"

namespace Allpost {

/// 反馈函: once a year the community tells each unit what its members did (facts.md 3.10). One letter for each unit with a
/// number of the register and all members by name; those without any service are named apart.
class FeedbackLetters
{
public:
    explicit FeedbackLetters(Store &store) : m_store(store) {}

    /// Why no letter can be written for this unit; empty when it can.
    static QString refusal(const UnitYear &unit);
    /// The words of one letter, for the template check_in_letter.
    static PaperFacts facts(const AppraisalYear &whole, const UnitYear &unit);

    struct Written
    {
        QList<IssuedSheet> letters = {};
        QStringList refused = {};   ///< "unit: why", for those left out

        /// All of them one after another, to be looked at and printed at once.
        Printout together(int year) const;
    };
    /// Writes the letters of these units in one deed: all of them or none. A unit that has a letter of the year keeps it
    /// and is left out, as are those of refusal(). Each appraisal keeps its paper. May run on any thread; cancelled (Error
    /// Cancelled) nothing is written and no number is taken.
    Result<Written> write(const AppraisalYear &whole, const QList<Key> &units, Progress &progress, const QDateTime &at = QDateTime::currentDateTime());
    /// The letters of these units as they went out, in one printout; NotFound when none has been written. db: of the calling
    /// thread.
    static Result<Printout> printAgain(const Database &db, const AppraisalYear &whole, const QList<Key> &units, Progress &progress);

    /// All members of a year by unit, with hours, grade and stars; only these units when some are named.
    static Printout list(const Store &store, const AppraisalYear &whole, const QList<Key> &units = {});
    /// One member's year on one page: figures, posts, every activity, what was given.
    static Result<Printout> record(const Store &store, const AppraisalYear &whole, Key member);

private:
    Store &m_store;
};

} // namespace Allpost
