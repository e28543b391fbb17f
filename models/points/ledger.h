// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/points/ledgerrecords.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// What an account holds. Kept by the transaction that writes the transfers; never a sum over them at reading.
struct PointsBalance
{
    qint64 balance = 0;
    qint64 reserved = 0;  ///< promised to baskets that are not fetched yet
    qint64 transfers = 0;
    Key latest = 0;       ///< its last transfer
    Key under = 0;        ///< the first transfer that took it below zero and is not settled
    QString lastOn = {};  ///< day of the last transfer

    qint64 available() const { return balance - reserved; }
};

/// Whether the whole ledger is as it should be.
struct PointsProof
{
    bool ok = true;
    qint64 transfers = 0;
    qint64 sum = 0;         ///< over all accounts: zero
    qint64 accounts = 0;
    qint64 mismatches = 0;
    QStringList findings = {}; ///< in sentences, without personal data; the first hundred
};

/// Many transfers in one deed. While one stands, transfers of that deed go through it alone. Looks at each account once and
/// follows its balance from there.
class Posting
{
public:
    Posting(UnitOfWork &work, const Store &store);

    /// Adds a transfer; number, moment and worker are filled in where empty. Invalid: amount, the same account twice;
    /// NotFound, Refused: an account that is gone or closed; Refused, saying how many are missing, when the account does
    /// not hold so many free points (a reversal, what makes an account good and the office's own accounts may go below zero).
    Result<Key> post(PointsTransfer transfer);
    /// Exactly the contrary of a transfer. Refused: reversed already, or itself a reversal.
    Result<Key> reverse(Key transfer, const QString &reason, Key second = 0);
    /// As it stands within this deed.
    Result<PointsBalance> balance(Key account);

private:
    struct Standing { PointsBalance balance = {}; bool office = false; bool closed = false; };

    Status begin();
    Result<Standing *> standing(Key account);
    Result<qint64> reservedBeside(Key account, Key slip);

    UnitOfWork &m_work;
    const Store &m_store;
    QHash<Key, Standing> m_accounts;
    QHash<Key, qint64> m_earlier; ///< what this deed moved before
    QSet<Key> m_reversed;
    Statement m_find;
    qint64 m_seq = 0;
    QString m_now;
    bool m_begun = false;
};

/// 积分流水: every movement is a transfer from one account to another, so the sum over all accounts is zero. Nothing is
/// edited or deleted; a mistake is reversed once, exactly (红冲).
class Ledger
{
public:
    /// The most one transfer may move.
    static constexpr qint64 Most = 1'000'000;

    explicit Ledger(Store &store) : m_store(store) {}

    /// Within a deed; see Posting::post(). For more than a few use Posting.
    static Result<Key> post(UnitOfWork &work, const Store &store, const PointsTransfer &transfer);
    /// Points of the own household and those above the policy's largest_manual need a second worker, who is not of that
    /// household either. Refused with what is missing, approver in Error::detail.
    static Status witness(const Database &db, Key worker, const PointsTransfer &transfer, Key second);
    /// One deed of its own, with a witness in approver where one is needed.
    Result<Key> post(const PointsTransfer &transfer, const QString &action = QStringLiteral("points.post"));
    /// One deed points.reverse. second: who confirms, see witness(). Refused for a transfer of a slip: that is reversed whole.
    Result<Key> reverse(Key transfer, const QString &reason, Key second = 0);
    static Result<Key> reverse(UnitOfWork &work, const Store &store, Key transfer, const QString &reason, Key second = 0);
    /// Why a transfer cannot be reversed; empty when it can.
    static QString whyNotReverse(const Database &db, Key transfer);
    /// The reversal of a transfer; 0 when it stands.
    static Result<Key> reversalOf(const Database &db, Key transfer);

    /// NotFound when there is no such account.
    static Result<PointsBalance> balance(const Database &db, Key account);
    /// Reads every transfer once and compares with what is kept.
    static Result<PointsProof> prove(const Database &db, Progress &progress);
    static Result<PointsProof> prove(const Database &db);

    /// J-A2218.
    static QString number(const QString &desk, qint64 seq);
    static QString number(const PointsTransfer &transfer) { return number(transfer.desk, transfer.seq.value_or(0)); }
    /// The transfer of a number as typed; NotFound.
    static Result<Key> byNumber(const Database &db, const QString &number);

private:
    Store &m_store;
};

} // namespace Allpost
