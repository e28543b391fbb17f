// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/place.h"

namespace Allpost {

/// 户: people who live together. Its head is the member whose relation is 02 户主.
struct Household
{
    QString number = {};      ///< 户号, as the office gives it
    QString kind = {};        ///< family or collective
    QString pendingHead = {}; ///< name of a head who is not in the file yet (the row was held back)
    QString note = {};
    QString previousNumber = {}; ///< 户号 before the last change
    QString vehicles = {};
    QString pets = {};
    QString verifiedOn = {};     ///< the household was last found as it stands here
    QString endedOn = {};        ///< nobody is left, or it joined another
    Key joinedInto = 0;

    static const Entity &entity();
};

/// 在户关系: person in household; unknown dates stay empty.
struct Membership
{
    Key resident = 0;
    Key household = 0;
    QString relation = {}; ///< GB/T 4761-2008, to the head
    QString since = {};          ///< the day it happened; empty: before the office kept dates
    QString until = {};          ///< first day no longer
    QString sinceReason = {};    ///< code list membership_start
    QString untilReason = {};    ///< code list membership_end
    QString sinceEntered = {};   ///< the day it was entered here
    QString untilEntered = {};
    QString cameFrom = {};       ///< place outside the community
    QString wentTo = {};

    static const Entity &entity();
};

/// 居住关系: household behind a door.
struct Occupancy
{
    Key household = 0;
    Key dwelling = 0;
    QString since = {};
    QString until = {};

    static const Entity &entity();
};

/// 人员类别记录: a person or a household belongs to a care group.
struct Care
{
    Key resident = 0;
    Key household = 0;
    QString group = {}; ///< code list care_group
    QString since = {};
    QString until = {};
    QString note = {};
    QString untilReason = {};
    QString attention = {};      ///< code list attention; empty: the group's own
    Key responsible = 0;         ///< worker
    std::optional<qint64> visitEvery = {}; ///< days; empty: the group's own, 0: never
    QString sinceEntered = {};
    QString untilEntered = {};

    static const Entity &entity();
};

/// A care group as this office keeps it: one of its own, or what it sets otherwise for one that ships.
struct CareGroup
{
    QString group = {};          ///< stored form: "low_income" of the list care_group, or "~敬老卡" for one of its own
    QString level = {};          ///< person or household
    QString attention = {};
    std::optional<qint64> visitEvery = {}; ///< days
    std::optional<bool> restricted = {};   ///< seen only with the right
    std::optional<bool> inactive = {};     ///< no longer offered
    QString note = {};

    static const Entity &entity();
};

/// 同一人: the second record of one person; the link can be removed, the records stay as they are.
struct SamePerson
{
    Key resident = 0; ///< the second record
    Key sameAs = 0;   ///< the one that counts
    QString note = {};

    static const Entity &entity();
};

/// 不是同一人: looked alike, and somebody said for good that they are two.
struct DifferentPeople
{
    Key one = 0;
    Key other = 0;
    QString note = {};

    static const Entity &entity();
};

/// A rule that suggests something to ask or to do for a person (政策找人); a hint, never a decision.
struct HintRule
{
    QString name = {};
    QString kind = {};       ///< code list hint_kind
    QString filter = {};     ///< in the filter language of the list of residents
    std::optional<qint64> leadDays = {}; ///< judged as of so many days ahead
    QString months = {};     ///< "9,10,11": shown in these months only; empty: always
    QString suggestion = {}; ///< sentence; {name} {birthday} {age} and field names in braces are filled
    QString basis = {};      ///< law, rule or practice
    std::optional<bool> enabled = {};
    std::optional<qint64> position = {};
    QString source = {};     ///< id of the example it came from

    static const Entity &entity();
};

/// A hint somebody dealt with for one person: quiet until a day, or for good.
struct HintAnswer
{
    Key resident = 0;
    Key rule = 0;
    QString until = {};  ///< empty: for good
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
