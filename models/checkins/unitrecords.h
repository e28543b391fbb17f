// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 报到单位: an organisation whose Party organisation reports to the community (双报到).
struct ServiceUnit
{
    QString name = {};
    QString kind = {};
    QString tie = {};
    QString partyOrg = {};
    QString secretary = {};
    QString contact = {};
    QString phone = {};
    QString address = {};
    std::optional<qint64> membersTotal = {};
    QString reportedOn = {};
    QString agreement = {};
    QString endedOn = {};
    Key department = 0; ///< the same organisation as a department or partner
    QString note = {};

    static const Entity &entity();
};

/// 在职党员 who reports for service where he lives. Exactly one of resident and outsider; the state is never kept: it follows
/// from the dates and the open claims (members.h).
struct PartyMember
{
    Key unit = 0;
    Key resident = 0;
    Key outsider = 0;
    QString duty = {};
    QString joinedPartyOn = {};
    QString partyBranch = {};
    QString home = {}; ///< as the list gave it
    Key grid = 0;
    QString skills = {}; ///< one a line
    QString wantedPosts = {}; ///< one a line
    QString serviceTime = {};
    QString reportedOn = {};
    Key receivedBy = 0;
    QString movedOn = {};
    QString movedTo = {};
    QString endedOn = {};
    QString endReason = {};
    QString note = {};

    static const Entity &entity();
};

/// 常驻干部: stationed with the community for a time. member, or resident or outsider when he is no member on a list.
struct CadreStay
{
    Key member = 0;
    Key resident = 0;
    Key outsider = 0;
    Key unit = 0;
    QString since = {};
    QString until = {};
    QString targets = {}; ///< one a line
    QString note = {};

    static const Entity &entity();
};

/// What a stationed cadre did in a month.
struct CadreMonth
{
    Key cadreStay = 0;
    QString month = {}; ///< YYYY-MM
    QString result = {};
    Key worker = 0;

    static const Entity &entity();
};

/// 岗位 that members claim; `post` is the grid's staff.
struct ServicePost
{
    QString name = {};
    QString duty = {};
    std::optional<qint64> wanted = {};
    QString skills = {}; ///< one a line
    QString hours = {};
    Key fiveMicro = 0;
    std::optional<bool> inactive = {};
    std::optional<bool> example = {};
    std::optional<qint64> position = {};

    static const Entity &entity();
};

/// A member takes a post, with the promise (亮承诺).
struct PostClaim
{
    Key servicePost = 0;
    Key partyMember = 0;
    QString since = {};
    QString until = {}; ///< empty: on duty
    QString promise = {};

    static const Entity &entity();
};

/// 年度评价 of a member that goes back to the unit.
struct Appraisal
{
    Key partyMember = 0;
    std::optional<qint64> year = {};
    QString grade = {};
    std::optional<qint64> stars = {}; ///< 1–5
    QString text = {};
    Key worker = 0;
    Key paper = 0; ///< the feedback letter

    static const Entity &entity();
};

/// One line of the steps to grade and stars. Those born in one deed are one set (appraisalsteps.h); none is ever changed.
struct AppraisalStepRecord
{
    std::optional<qint64> fromYear = {};
    std::optional<qint64> stars = {}; ///< 1–5
    QString grade = {};
    std::optional<qint64> hours = {};
    std::optional<qint64> activities = {};

    static const Entity &entity();
};

} // namespace Allpost
