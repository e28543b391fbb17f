// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/ledgerrecords.h"
#include "models/store/database.h"

#include <QDate>

namespace Allpost {

/// One line of an account as it stands beside the basket.
struct LastLine
{
    Key transfer = 0;
    PointsTransfer what = {};
    qint64 change = 0;      ///< below zero: out
    qint64 after = 0;       ///< what the account held then
    QString worker = {};
    QString slip = {};      ///< number
    QString reverses = {};  ///< number of the transfer it takes back
    bool isReversed = false;
};

/// What an account got and gave lately.
struct LastLines
{
    QList<LastLine> lines = {}; ///< the latest first
    qint64 received = 0;        ///< since the first day of the quarter
    qint64 spent = 0;

    /// The last so many, read from the end: however long the ledger is.
    static Result<LastLines> of(const Database &db, Key account, int count = 12, QDate today = QDate::currentDate());
};

} // namespace Allpost
