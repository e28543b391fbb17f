// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// A membership that holds on a day.
struct MemberOn
{
    Key membership = 0;
    Key resident = 0;
    Key household = 0;
    QString name = {};
    QString relation = {}; ///< stored code, on that day
    QString since = {};    ///< ISO, also partial; empty: always
    QString until = {};    ///< first day no longer; empty: still
    Key dwelling = 0;      ///< where the household lived on that day; 0: unknown
};

/// Who was where on a day. Ties without a beginning count as always; a second record of a person counts as the same person.
class HouseholdHistory
{
public:
    /// The members on that day, the head first.
    static Result<QList<MemberOn>> membersOn(const Database &db, Key household, QDate day);
    /// The households a person belonged to on that day; mostly one.
    static Result<QList<MemberOn>> householdsOf(const Database &db, Key resident, QDate day);
    /// The members of every household behind the door on that day.
    static Result<QList<MemberOn>> whoLivedAt(const Database &db, Key dwelling, QDate day);
    /// Every membership the household ever had, by beginning.
    static Result<QList<MemberOn>> everyMembership(const Database &db, Key household);
};

} // namespace Allpost
