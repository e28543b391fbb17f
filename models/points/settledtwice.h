// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QList>
#include <QString>

namespace Allpost {

/// One voucher that a statement paid although it was paid before: by another desk, before the two met.
struct PaidOver
{
    Key voucher = 0;
    QString voucherNumber = {};
    Key slip = 0;          ///< that issued the voucher …
    Key goods = 0;         ///< … and for what: together they name it in the event that settles
    qint64 points = 0;
    qint64 value = 0;      ///< cents
    Key merchant = 0;
    Key settlement = 0;    ///< the one that is too many …
    Key transfer = 0;      ///< … and its points
    QString number = {};
    QString worker = {};
    Key before = 0;        ///< the statement that paid it first
    QString beforeNumber = {};
    QString beforeWorker = {};
    QString step = {};     ///< code list case_step: how it was settled; empty: it is open
};

/// What is still to be taken off the next statement of a merchant; below zero: too much was taken off already.
struct Deduction
{
    qint64 points = 0;
    qint64 value = 0; ///< cents
};

/// 重复结算: worked out from vouchers, statements and reversals, never kept. A statement whose points were reversed is none.
class SettledTwice
{
public:
    /// Whether a merchant is to be paid for a voucher once more than was done: the first redemption counts, another one
    /// once it was allowed, a reversed one never.
    static Result<bool> isOwed(const Database &db, Key voucher, Key merchant);
    /// Every voucher that stands in more statements of one merchant than it is due; the later statement is the one too many,
    /// in the order that is the same on every desk. merchant 0: all.
    static Result<QList<PaidOver>> all(const Database &db, Key merchant = 0);
    /// What was paid over and is to be deducted, less what statements deducted already.
    static Result<Deduction> outstanding(const Database &db, Key merchant);

    /// SQL: vouchers redeemed at merchants that are perhaps to be paid: columns voucher, merchant and closer, which is 1 where
    /// isOwed() has to say it. To be followed by AND …; the redemption goes by the name e.
    static QString waiting();

private:
    /// How often it is to be paid, and how often it was.
    static Result<int> due(const Database &db, Key voucher, Key merchant);
    static Result<int> paid(const Database &db, Key voucher, Key merchant);
};

} // namespace Allpost
