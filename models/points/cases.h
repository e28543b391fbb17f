// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"

namespace Allpost {

/// Something two desks did apart that cannot both have been meant. Worked out from the facts, which all stand.
struct PointsCase
{
    QString kind = {};     ///< code list points_case: overdrawn, twice_reversed, two_accounts, stock, twice_redeemed, settled_over, twice_settled
    Key account = 0;
    Key other = 0;         ///< two_accounts: the one that would be closed
    Key transfer = 0;      ///< that which is one too many
    Key before = 0;        ///< that which it collides with: the one before it, or the first reversal
    Key slip = 0;
    Key beforeSlip = 0;    ///< of stock: the one that took the last before
    Key settlement = 0;    ///< settled_over: the statement that is one too many …
    Key beforeSettlement = 0; ///< … and the one that paid first
    Key voucher = 0;       ///< twice_redeemed
    QString at = {};       ///< twice_redeemed: when, and the first time
    QString beforeAt = {};
    Key goods = 0;         ///< stock: what lies below zero …
    QString place = {};    ///< … and where
    qint64 points = 0;     ///< missing after it; of stock: pieces
    QString number = {};   ///< of the transfer, of the other account, or of the statement
    QString beforeNumber = {};
    QString worker = {};   ///< who entered the transfer, and the other
    QString beforeWorker = {};
    QString sentence = {}; ///< without personal data
};

/// 积分疑难: after exchange both facts stand; the case is listed with both, and settled by somebody with a second worker.
class PointsCases
{
public:
    /// All that stand open; of one account when named, stock then aside.
    static Result<QList<PointsCase>> open(const Database &db, Key account = 0);
    static Result<int> count(const Database &db);

    /// One deed points.settle. step (code list case_step): reverse (the transfer that is one too many is reversed), compensate
    /// (the source makes the account good, to zero at most; two accounts: the other's points move and it is closed; a second
    /// reversal: the points go back; stock: what is missing is booked in; paid twice: the next statement of the merchant is
    /// less by it; a case settled twice: what is too many goes back to the office), allow (it stays as it is; paid twice: the
    /// source bears it). second: another worker, who confirms by name. Refused where a step does not fit the case, or goods
    /// were given for it: that slip is reversed at the counter.
    static Status settle(Store &store, const PointsCase &one, const QString &step, Key second, const QString &note);
    /// Why a step cannot be taken; empty when it can.
    static QString whyNot(const Database &db, const PointsCase &one, const QString &step);
};

} // namespace Allpost
