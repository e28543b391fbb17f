// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accountcard.h"
#include "models/views/printout.h"

#include <QDate>

namespace Allpost {

/// 对账单 on paper and as a spreadsheet: what was brought forward, every line in the order of entry, what stands at the
/// end; the code of the account to be scanned at the next visit, and a line to sign.
class StatementPaper
{
public:
    static Result<Printout> page(const Database &db, const AccountCard &card, QDate from, QDate to);
    /// Writes .xlsx or .csv by the suffix; gives the number of lines. What stood there is left as it was when it fails.
    static Result<qint64> exportTo(const Database &db, const AccountCard &card, QDate from, QDate to, const QString &path);
    /// Proposed without ending: statement-A-10387-2026-10-01.
    static QString fileName(const AccountCard &card, QDate from, QDate to);
};

} // namespace Allpost
