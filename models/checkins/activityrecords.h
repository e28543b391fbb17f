// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 五微 label: the office may rename them.
struct FiveMicro
{
    QString name = {};
    std::optional<qint64> position = {};
    std::optional<bool> inactive = {};

    static const Entity &entity();
};

/// 微心愿 or 服务需求. Outsiders read title and never the person.
struct Wish
{
    QString kind = {};
    Key resident = 0;
    Key household = 0;
    QString title = {}; ///< names nobody
    QString text = {}; ///< for the office
    QString skill = {};
    std::optional<qint64> wanted = {};
    Key fiveMicro = 0;
    QString openedOn = {};
    QString withdrawnOn = {};
    Key worker = 0;

    static const Entity &entity();
};

/// Who takes on a wish, and when it was done.
struct WishClaim
{
    Key wish = 0;
    Key resident = 0;
    Key outsider = 0;
    QString claimedOn = {};
    QString doneOn = {};
    QString givenUpOn = {};
    QString note = {};

    static const Entity &entity();
};

/// 活动 with its sign-in sheet.
struct Activity
{
    QString number = {}; ///< 2026-A-H0012
    QString title = {};
    Key fiveMicro = 0;
    QString startsAt = {};
    QString endsAt = {};
    QString place = {};
    Key grid = 0;
    QString organiser = {};
    Key unit = 0;
    Key team = 0;
    QString leader = {};
    Key rule = 0; ///< 0: no points
    std::optional<qint64> wanted = {};
    QString content = {};
    QString outcome = {};
    QString closedAt = {};
    QString cancelledOn = {};
    Key worker = 0;

    static const Entity &entity();
};

/// A photo or paper of an activity.
struct ActivityFile
{
    Key activity = 0;
    QString content = {}; ///< SHA-256
    QString name = {};
    QString kind = {}; ///< ending: jpg, pdf …
    std::optional<qint64> bytes = {};
    QString addedAt = {};
    Key worker = 0;
    QString note = {};

    static const Entity &entity();
};

/// 签到: one person on the sheet of an activity. Counted by person: two rows from two desks count once (the longer one).
struct SignIn
{
    Key activity = 0;
    Key resident = 0;
    Key outsider = 0;
    Key unit = 0; ///< came with
    Key team = 0;
    QString state = {};
    QString inAt = {};
    QString outAt = {};
    std::optional<qint64> minutes = {}; ///< set by hand
    QString way = {};
    Key worker = 0;
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
