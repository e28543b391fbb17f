// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householdhistory.h"

#include "models/residents/secondrecords.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The columns of MemberOn; the door is the one the household had on that day.
const QString Select = u"SELECT m.key, m.resident, m.household, r.name, m.relation, m.since, m.until, "
                       "(SELECT min(o.dwelling) FROM occupancy o WHERE o.household = m.household AND (o.since IS NULL OR o.since <= :day) "
                       "AND (o.until IS NULL OR o.until > :day)) FROM membership m JOIN resident r ON r.key = m.resident "_s;
const QString Holds = u"(m.since IS NULL OR m.since <= :day) AND (m.until IS NULL OR m.until > :day) "_s;
const QString HeadFirst = u"ORDER BY m.household, coalesce(m.relation, '') NOT IN ('01', '02'), m.key"_s;

Result<QList<MemberOn>> read(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto rows = Query::run(db, sql, bindings);
    if (!rows)
        return rows.error();
    QList<MemberOn> members;
    while (rows->next())
        members.append({rows->number(0), rows->number(1), rows->number(2), rows->text(3), rows->text(4), rows->text(5), rows->text(6), rows->number(7)});
    return members;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<QList<MemberOn>> HouseholdHistory::membersOn(const Database &db, Key household, QDate day)
{
    return read(db, Select + u"WHERE m.household = :household AND "_s + Holds + HeadFirst, {{u":household"_s, household}, {u":day"_s, iso(day)}});
}

Result<QList<MemberOn>> HouseholdHistory::householdsOf(const Database &db, Key resident, QDate day)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    QList<MemberOn> all;
    for (Key record : second->records(resident)) {
        auto found = read(db, Select + u"WHERE m.resident = :resident AND "_s + Holds + u"ORDER BY m.key"_s, {{u":resident"_s, record}, {u":day"_s, iso(day)}});
        if (!found)
            return found;
        all += *found;
    }
    return all;
}

Result<QList<MemberOn>> HouseholdHistory::whoLivedAt(const Database &db, Key dwelling, QDate day)
{
    return read(db, Select + u"WHERE EXISTS (SELECT 1 FROM occupancy w WHERE w.household = m.household AND w.dwelling = :dwelling "
                             "AND (w.since IS NULL OR w.since <= :day) AND (w.until IS NULL OR w.until > :day)) AND "_s + Holds + HeadFirst,
                {{u":dwelling"_s, dwelling}, {u":day"_s, iso(day)}});
}

Result<QList<MemberOn>> HouseholdHistory::everyMembership(const Database &db, Key household)
{
    return read(db, Select + u"WHERE m.household = :household ORDER BY coalesce(m.since, ''), m.key"_s,
                {{u":household"_s, household}, {u":day"_s, iso(QDate::currentDate())}});
}

} // namespace Allpost
