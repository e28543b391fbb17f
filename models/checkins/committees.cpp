// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/committees.h"

#include "models/residents/secondrecords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// What one person's rows for one activity come to: present on one of two sheets is present.
enum class Came { Called, Excused, Present };

} // namespace

QString CommitteeMember::rate() const
{
    return called > 0 ? u"%1% (%2/%3)"_s.arg(QLocale().toString(100.0 * attended / called, 'f', 1)).arg(attended).arg(called) : QString();
}

Result<QList<CommitteeMember>> Committees::members(const Database &db, QDate from, QDate to, QDate today)
{
    const QDate day = std::min(to, today);
    auto holders = PartyOffices::current(db, day);
    auto seconds = SecondRecords::load(db);
    if (!holders || !seconds)
        return holders ? seconds.error() : holders.error();
    auto orgs = Query::run(db, u"SELECT p.key, p.name FROM party_org p"_s);
    if (!orgs)
        return orgs.error();
    QHash<Key, QString> names;
    while (orgs->next())
        names.insert(orgs->number(0), orgs->text(1));
    QList<CommitteeMember> members;
    QHash<Key, QList<qsizetype>> of;
    for (const OfficeHolder &holder : std::as_const(*holders)) {
        if (!holder.record.unit && holder.record.role != "part_time"_L1)
            continue;
        of[holder.person] << members.size();
        members.append({holder, names.value(holder.record.partyOrg), {}, 0, 0, 0, {}});
    }
    if (members.isEmpty())
        return members;
    auto duties = Query::run(db, u"SELECT coalesce(m.resident, o.resident), m.outsider, m.duty, m.unit FROM party_member m LEFT JOIN outsider o ON o.key = m.outsider "
                                 "WHERE m.duty IS NOT NULL ORDER BY m.key"_s);
    if (!duties)
        return duties.error();
    while (duties->next()) {
        const Key person = duties->number(0) ? seconds->root(duties->number(0)) : duties->number(1);
        for (const qsizetype at : of.value(person))
            members[at].unitPost = duties->text(2);
    }
    // Some dozens of people among all sign-ins of the period: one pass is cheaper than a question for each.
    auto rows = Query::run(db,
                           u"SELECT s.activity, coalesce(s.resident, o.resident), s.outsider, s.state, substr(a.starts_at, 1, 10) FROM activity a JOIN sign_in s ON s.activity = a.key "
                           "LEFT JOIN outsider o ON o.key = s.outsider WHERE a.starts_at >= :from AND a.starts_at < :after AND a.cancelled_on IS NULL"_s,
                           {{u":from"_s, from.toString(Qt::ISODate)}, {u":after"_s, to.addDays(1).toString(Qt::ISODate)}});
    if (!rows)
        return rows.error();
    QHash<std::pair<Key, Key>, Came> came;
    while (rows->next()) {
        const Key person = rows->number(1) ? seconds->root(rows->number(1)) : rows->number(2);
        const auto at = of.constFind(person);
        if (at == of.cend())
            continue;
        const QString state = rows->text(3);
        const Came now = state == "present"_L1 ? Came::Present : state == "leave"_L1 ? Came::Excused : Came::Called;
        Came &whole = came[{person, rows->number(0)}];
        whole = std::max(whole, now);
        if (now == Came::Present)
            for (const qsizetype i : *at)
                members[i].lastOn = std::max(members.at(i).lastOn, rows->text(4));
    }
    for (auto it = came.cbegin(); it != came.cend(); ++it)
        for (const qsizetype i : of.value(it.key().first)) {
            ++members[i].called;
            members[i].attended += *it == Came::Present;
            members[i].excused += *it == Came::Excused;
        }
    return members;
}

} // namespace Allpost
