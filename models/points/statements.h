// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"

#include <QDate>

namespace Allpost {

/// An account over a period, both days in it.
struct StatementPeriod
{
    QDate from = {};  ///< null: from the beginning
    QDate until = {}; ///< null: to the end
};

struct StatementSums
{
    qint64 opening = 0;   ///< at the beginning of the first day
    qint64 received = 0;
    qint64 spent = 0;
    qint64 transfers = 0;

    qint64 closing() const { return opening + received - spent; }
};

/// One transfer as seen from the account.
struct StatementLine
{
    Key transfer = 0;
    QString number = {};     ///< J-A2218
    QString kind = {};       ///< code list transfer_kind
    QString kindText = {};
    qint64 amount = 0;       ///< signed: received above zero
    qint64 after = 0;        ///< balance after it
    QString deedOn = {};
    QString enteredAt = {};
    QString reason = {};
    QString rule = {};       ///< the deed of the rule
    Person person = {};      ///< who did it, or fetched
    QString personName = {}; ///< in full: mask it
    Key other = 0;           ///< the other account
    QString otherNumber = {};
    QString otherKind = {};  ///< code list account_kind
    QString worker = {};
    QString approver = {};
    Key slip = 0;
    QString slipNumber = {};
    Key reverses = 0;
    QString reversesNumber = {};
    Key reversedBy = 0;
    QString reversedByNumber = {};
};

/// Where the next page goes on.
struct StatementCursor
{
    QString enteredAt = {};
    Key transfer = 0;
    qint64 balance = 0; ///< after the next line

    bool isStart() const { return transfer == 0; }
};

struct StatementPage
{
    QList<StatementLine> lines = {}; ///< the newest first
    StatementCursor next = {};
    bool more = false;
};

/// 对账单. Neither sums nor pages read more than one month beside the kept months, however long the ledger is.
class Statements
{
public:
    /// Opening and closing balance with what came and went between.
    static Result<StatementSums> sums(const Database &db, Key account, const StatementPeriod &period);
    /// A page by the moment of entry, the newest first; start: an empty cursor.
    static Result<StatementPage> page(const Database &db, Key account, const StatementPeriod &period, const StatementCursor &after = {}, int size = 50);
    /// All of a period, the oldest first, for paper; Refused above most.
    static Result<QList<StatementLine>> all(const Database &db, Key account, const StatementPeriod &period, int most = 5000);
    /// One transfer as its giving account sees it, for the pair of slips of a reversal.
    static Result<StatementLine> line(const Database &db, Key transfer);

    struct YearMonth { int month = 0; qint64 received = 0; qint64 spent = 0; qint64 earned = 0; qint64 closing = 0; qint64 transfers = 0; };
    /// The year on one page: twelve months.
    static Result<QList<YearMonth>> year(const Database &db, Key account, int year);
};

} // namespace Allpost
