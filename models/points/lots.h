// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/dictionary/value.h"
#include "models/store/database.h"

#include <QDate>
#include <QList>

namespace Allpost {

/// One transfer as lots see it.
struct LotTransfer
{
    Key key = 0;
    Key from = 0;
    Key to = 0;
    qint64 amount = 0;
    Key reverses = 0;
    QString day = {}; ///< from when the points count: the day of entry, of points that moved the day they first came
};

/// Points that came at once and what is left of them.
struct Lot
{
    Key transfer = 0;
    QString day = {};
    qint64 points = 0;
    qint64 left = 0;

    friend bool operator==(const Lot &, const Lot &) = default;
};

/// Points leave in the order they came. A pure fold of an account's transfers: what is left of all lots, less the debt, is
/// its balance, whatever came. The reversal of an award takes that award's lot, that of an exchange gives back exactly the
/// lots the exchange took.
class Lots
{
public:
    struct Stand
    {
        QList<Lot> lots = {}; ///< all that came, by arrival; those with nothing left too
        qint64 debt = 0;      ///< below zero by so many: then nothing is left of any lot

        qint64 balance() const;
        /// What is left of lots that came before this day.
        qint64 leftBefore(QDate day) const;
    };

    /// transfers: those of the account alone, in their order on every desk.
    static Stand fold(Key account, const QList<LotTransfer> &transfers);
    static Result<Stand> read(const Database &db, Key account);
    static Result<QList<LotTransfer>> transfers(const Database &db, Key account);
};

} // namespace Allpost
