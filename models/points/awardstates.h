// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/awardflow.h"
#include "models/store/derivations.h"

#include <QSet>

#include <vector>

namespace Allpost {

/// What of an award its state depends on besides the events.
struct AwardBase
{
    struct Line { Key key = 0; qint64 points = 0; };

    Key award = 0;
    bool needsCheck = true; ///< the rule's version asks for an approval
    qint64 noticeDays = 0;  ///< calendar days, first and last counted
    std::vector<Line> lines = {};
};

/// An event as the fold needs it.
struct AwardFact
{
    Key key = 0;
    AwardDo step = AwardDo::Unknown;
    Key line = 0;  ///< 0: the award as a whole
    QString at = {};
    QString until = {}; ///< last day of the notice
    bool upheld = false;
    Key worker = 0;
};

/// Where an award stands, from its events alone: what table award_state keeps.
struct AwardStand
{
    AwardAt at = AwardAt::Nowhere;
    int lines = 0;         ///< not struck
    qint64 points = 0;     ///< of these
    int objections = 0;    ///< not answered
    QString noticeUntil = {};
    QString since = {};
    QSet<Key> struck = {};
    QSet<Key> objected = {}; ///< lines with an open objection; 0 among them: the whole award
    Key asker = 0;
    Key checker = 0;
    int entries = 0;       ///< more than one: two desks entered it without knowing of each other
};

/// The table award_state: kept at commit, so that no list ever replays events.
class AwardStates
{
public:
    static const Derivation &derivation();

    struct Life
    {
        AwardBase base = {};
        std::vector<AwardFact> facts = {}; ///< in their order on every desk: by the stamp of the deed, then the record
        AwardStand stand = {};
    };
    /// NotFound when there is no such award. db may be that of a unit of work.
    static Result<Life> life(const Database &db, Key award);

    /// The stand that follows from the facts, in this order. Steps the table does not allow where they come to stand change
    /// nothing; an entry always counts, since its transfers are there.
    static AwardStand fold(const AwardBase &base, const std::vector<AwardFact> &facts);
};

} // namespace Allpost
