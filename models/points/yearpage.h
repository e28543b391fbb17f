// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/database.h"
#include "models/views/printout.h"

#include <QList>

#include <array>

namespace Allpost {

/// The year on one page: what was given out, exchanged, expired and reversed month by month, for which kinds of deeds, which
/// goods went out, which accounts there are, and whether it all adds up. Counted by the day of entry. "In hands" is what
/// stands on the accounts of holders: all but the office's own (source, store, expiry) and merchants.
class PointsYear
{
public:
    enum Flow { Issued, Deducted, Exchanged, Expired, Reversed, Other, FlowCount };

    struct Month
    {
        int month = 0;
        std::array<qint64, FlowCount> flows = {}; ///< what each brought into hands; negative: took away
        qint64 transfers = 0;
        qint64 end = 0;                           ///< in hands when the month was over
    };
    struct Category
    {
        QString name = {};
        qint64 transfers = 0; ///< that were not reversed
        qint64 accounts = 0;
        qint64 points = 0;
    };
    struct Goods
    {
        QString name = {};
        QString unit = {};
        qint64 quantity = 0;
        qint64 points = 0;
    };
    struct AccountKind
    {
        QString kind = {}; ///< code
        qint64 open = 0;
        qint64 opened = 0; ///< in the year
        qint64 closed = 0;
        qint64 balance = 0; ///< as the accounts stand at the end of the year, or now
    };

    int year = 0;
    QList<Month> months = {};         ///< up to the present one
    QList<Category> categories = {};  ///< most points first
    QList<Goods> goods = {};          ///< most points first
    QList<AccountKind> accounts = {};
    std::array<qint64, FlowCount> sum = {};
    qint64 transfers = 0;
    qint64 reversals = 0;
    qint64 opening = 0; ///< in hands before the year, from the kept months
    qint64 kept = 0;    ///< in hands at its end, from the kept months

    /// What the transfers of the year make of the opening.
    qint64 closing() const;
    /// The transfers and what the accounts keep say the same.
    bool addsUp() const { return closing() == kept; }

    /// The years with transfers, the latest first; this year even without.
    static Result<QList<int>> years(const Database &db);
    /// Reads the year through db, off the window's thread; Cancelled when progress says so.
    static Result<PointsYear> read(const Database &db, int year, Progress &progress);

    /// Heading of a flow: Issued, Exchanged …
    static QString title(Flow flow);
    /// "Opening 12,300, issued 4,210 … makes 13,002, as the accounts say".
    QString checkSentence() const;
    /// The one page.
    Printout paper() const;
};

} // namespace Allpost
