// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/rules.h"
#include "models/store/statement.h"

#include <QHash>

namespace Allpost {

/// The limits of a rule per day, month and year of the deed: what all its versions gave, less what was reversed, plus what is
/// asked and not entered yet. Counted for the person whatever account the points went to; for the account where the rule is
/// for households only or nobody is named.
class AwardCaps
{
public:
    /// What is counted besides the points given.
    enum class Count { WithPending, GivenOnly };

    /// Of this rule, by the version that holds on the day of the deed. db must outlive it.
    AwardCaps(const Database &db, const RuleCard &rule, QDate deedOn, Count count);

    struct Whose
    {
        Key account = 0;        ///< 0: not opened yet
        QList<Key> residents;   ///< all records of the person
        QList<Key> outsiders;
    };
    struct Room
    {
        qint64 points = 0;  ///< what may be given of what was wanted, with its sign
        QString why = {};   ///< why less: "at most 20 a month, 15 are given or asked already"
    };
    /// How much of the wanted points has room; what is taken here counts for the next question of the same deed.
    Result<Room> take(const Whose &whose, qint64 wanted);

private:
    struct Used { qint64 day = 0, month = 0, year = 0; };

    bool byAccount(const Whose &whose) const;
    Status add(Statement &select, Key of, Used &used) const;
    Result<Used> used(const Whose &whose);

    const Database &m_db;
    const RuleCard &m_rule;
    const PointsRuleVersion m_version;
    QDate m_day;
    Count m_count;
    Statement m_ofAccount, m_ofResident, m_ofOutsider, m_besideResident, m_besideOutsider, m_pendingAccount, m_pendingResident, m_pendingOutsider;
    QHash<QString, Used> m_taken;
};

} // namespace Allpost
