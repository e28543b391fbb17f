// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 积分账户: whose points are counted. Nothing of it changes but that it is closed; points leave it by transfers only.
struct PointsAccount
{
    QString kind = {}; ///< code list account_kind
    Key household = 0;
    Key resident = 0; ///< the first record of the person
    Key outsider = 0;
    Key merchant = 0;
    QString name = {}; ///< of the office's own accounts
    QString code = {}; ///< ten characters of chance: what the QR on a slip carries
    QString number = {}; ///< A-10387
    QString desk = {};
    std::optional<qint64> seq = {};
    QString openedOn = {};
    QString closedOn = {};
    QString note = {};

    static const Entity &entity();
};

/// 流水: points from one account to another. Never changed, never removed; a mistake is taken back by a reversal.
struct PointsTransfer
{
    QString desk = {}; ///< letter of the desk; with seq the number J-A2218
    std::optional<qint64> seq = {};
    QString kind = {}; ///< code list transfer_kind
    Key fromAccount = 0;
    Key toAccount = 0;
    std::optional<qint64> amount = {}; ///< above zero
    Key rule = 0; ///< the version that held
    QString reason = {};
    QString deedOn = {};
    QString enteredAt = {}; ///< local, to the second
    Key resident = 0; ///< who did it, on a household's account
    Key outsider = 0;
    Key worker = 0;
    Key approver = 0;
    Key awardLine = 0;
    Key slip = 0;
    Key voucher = 0;
    Key settlement = 0;
    Key expiryRun = 0;
    Key activity = 0;
    Key reverses = 0;

    static const Entity &entity();
};

/// 积分规则: a deed that earns or costs points. What it is worth stands in its versions.
struct PointsRule
{
    QString code = {};
    QString deed = {};
    QString who = {}; ///< code list account_kind, several
    QString category = {};
    std::optional<bool> inactive = {};
    std::optional<bool> example = {};
    std::optional<qint64> position = {};
    Key fiveMicro = 0;
    QString note = {};

    static const Entity &entity();
};

/// What a rule says from a day on; a transfer keeps the version it used.
struct PointsRuleVersion
{
    Key rule = 0;
    QString fromOn = {};
    std::optional<qint64> points = {}; ///< a unit; below zero: deducted
    QString unit = {};
    std::optional<qint64> capDay = {};
    std::optional<qint64> capMonth = {};
    std::optional<qint64> capYear = {};
    QString evidence = {}; ///< one a line
    QString awarder = {};
    QString approval = {}; ///< empty: none needed
    std::optional<qint64> noticeDays = {}; ///< 0: none
    std::optional<bool> deduct = {};

    static const Entity &entity();
};

/// 申报加分: one asking for points, for one person, a sheet or an activity. Where it stands follows from its events.
struct Award
{
    QString number = {};
    Key rule = 0;
    Key activity = 0;
    QString deedOn = {};
    QString evidence = {};
    QString note = {};
    Key worker = 0;
    QString askedAt = {};

    static const Entity &entity();
};

/// One person of an award.
struct AwardLine
{
    Key award = 0;
    Key account = 0;
    Key resident = 0;
    Key outsider = 0;
    std::optional<qint64> quantity = {}; ///< 150: one and a half
    std::optional<qint64> asked = {};
    std::optional<qint64> points = {}; ///< after the caps
    QString cap = {};

    static const Entity &entity();
};

/// What happened to an award, or to one line of it.
struct AwardEvent
{
    Key award = 0;
    Key awardLine = 0; ///< 0: all of it
    QString step = {}; ///< code list award_step
    QString at = {};
    Key worker = 0;
    Key second = 0;
    Key notice = 0;
    QString objector = {};
    QString note = {};
    std::optional<bool> upheld = {};

    static const Entity &entity();
};

/// 公示: a list that hangs out for some days before its points count.
struct PointsNotice
{
    QString number = {};
    QString fromOn = {};
    QString untilOn = {};
    QString place = {};
    Key worker = 0;

    static const Entity &entity();
};

/// 积分办法: how this office keeps points. The latest row counts.
struct PointsPolicy
{
    QString mode = {}; ///< code list points_expiry
    std::optional<qint64> months = {};
    std::optional<qint64> noticeDays = {};
    std::optional<bool> deductions = {};
    std::optional<qint64> ownLimit = {};
    QString awardTo = {}; ///< code list award_to
    std::optional<qint64> largestManual = {}; ///< an entry by hand above it needs a second worker
    QString since = {};
    Key worker = 0;

    static const Entity &entity();
};

/// Announced, then carried out by transfers: points entered before a day end.
struct ExpiryRun
{
    QString announcedOn = {};
    QString effectiveOn = {};
    QString beforeOn = {};
    std::optional<qint64> accounts = {};
    std::optional<qint64> points = {};
    Key worker = 0;

    static const Entity &entity();
};

/// What was announced to one account.
struct ExpiryLine
{
    Key expiryRun = 0;
    Key account = 0;
    std::optional<qint64> points = {};

    static const Entity &entity();
};

/// How somebody settled what two desks did apart. Which cases stand open is worked out, never kept.
struct PointsCaseEvent
{
    QString kind = {}; ///< code list points_case
    Key account = 0;
    Key goods = 0;
    QString place = {};
    Key transfer = 0;
    Key slip = 0;
    QString step = {}; ///< code list case_step
    QString at = {};
    Key worker = 0;
    Key second = 0;
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
