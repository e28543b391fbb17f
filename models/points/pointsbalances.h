// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/ledger.h"
#include "models/store/derivations.h"

namespace Allpost {

/// The tables points_balance and points_month: what each account holds, as its transfers say. A new transfer costs its two
/// accounts, however long the ledger is; an account is folded as a whole only when something came to it out of order, or
/// while it stands below zero.
class PointsBalances
{
public:
    /// One transfer, as far as balances go.
    struct Row
    {
        Key key = 0;
        Key from = 0;
        Key to = 0;
        qint64 amount = 0;
        Key reverses = 0;
        std::string month = {}; ///< 2026-11 of the moment of entry
        std::string day = {};
    };
    using Sink = std::function<void(const Row &row)>;

    static const Derivation &derivation();
    /// The column reserved of points_balance, kept by the steps of baskets alone; made and checked by derivation(), after
    /// which it comes.
    static const Derivation &reserved();

    /// The transfers of the deed that is being written, in their order.
    static Status uncommitted(const Database &db, const Sink &sink);
    static Result<PointsProof> prove(const Database &db, Progress &progress);

    /// A debit that left its account below zero, in the order on every desk.
    struct Overdraft { Key transfer = 0; qint64 after = 0; bool settled = false; };
    /// All of them of an account; those settled by a case event or reversed are marked.
    static Result<QList<Overdraft>> overdrafts(const Database &db, Key account);

    /// SQL: the transfers of account ?1 (twice bound: from, to) in the order they have on every desk: the stamps of their
    /// deeds, then the order within the deed. Columns key, from_account, to_account, amount, reverses, entered_at, kind, deed_on.
    static QString ordered();
};

} // namespace Allpost
