// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/accounts.h"

#include <QDate>

namespace Allpost {

/// One place of a ranking. Equal points share a place.
struct RankingLine
{
    int place = 0;
    Key key = 0;          ///< account, household, grid or building
    QString name = {};    ///< of a person in full: mask it
    QString where = {};   ///< door of an account or household
    qint64 points = 0;
    qint64 accounts = 0;  ///< added up in it
};

/// Who has most: from the kept balances, or from the kept months what was earned (from the source, less what was taken
/// back or deducted).
class Ranking
{
public:
    enum class By { Account, Household, Grid, Building };
    enum class Of { Balance, Earned };

    struct Question
    {
        By by = By::Household;
        Of of = Of::Balance;
        QString fromMonth = {};  ///< Earned: 2026-01 …
        QString untilMonth = {}; ///< … 2026-12, both in it
        int limit = 100;
        QDate day = QDate::currentDate(); ///< where households live
    };

    /// The office's own accounts and merchants have no place. A household counts with the accounts of its members.
    static Result<QList<RankingLine>> read(const Database &db, const Question &question);
};

} // namespace Allpost
