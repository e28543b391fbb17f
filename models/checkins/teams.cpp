// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/teams.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Teams)
};

QDate first(int year)
{
    return QDate(year, 1, 1);
}

} // namespace

Result<QList<TeamLine>> Teams::list(const Database &db, int year, bool alsoEnded)
{
    auto times = ServiceHours::list(db, {first(year), first(year + 1).addDays(-1), 0});
    if (!times)
        return times.error();
    struct Sum { QSet<Key> activities = {}, people = {}; qint64 minutes = 0; };
    QHash<Key, Sum> sums;
    for (const ServedTime &time : std::as_const(*times)) {
        Sum &sum = sums[time.team];
        sum.activities.insert(time.activity);
        sum.people.insert(time.identity);
        sum.minutes += time.minutes;
    }
    Statement rows(db, u"SELECT t.key, t.name, t.kind, t.direction, t.leader, t.resident, t.outsider, t.phone, t.grid, t.since, t.until, t.note, coalesce(r.name, o.name), g.name, "
                       "(SELECT count(*) FROM team_member m WHERE m.volunteer_team = t.key AND (m.until IS NULL OR m.until > ?1)) FROM volunteer_team t "
                       "LEFT JOIN resident r ON r.key = t.resident LEFT JOIN outsider o ON o.key = t.outsider LEFT JOIN grid g ON g.key = t.grid ORDER BY t.until IS NOT NULL, t.key"_s);
    rows.bind(1, QDate::currentDate().toString(Qt::ISODate));
    QList<TeamLine> lines;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return lines;
        TeamLine line;
        line.key = rows.number(0);
        line.team = {rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.number(5), rows.number(6), rows.text(7), rows.number(8), rows.text(9), rows.text(10), rows.text(11)};
        line.leader = rows.isNull(12) ? line.team.leader : rows.text(12);
        line.grid = rows.text(13);
        line.members = int(rows.number(14));
        const Sum sum = sums.value(line.key);
        line.activities = int(sum.activities.size());
        line.served = int(sum.people.size());
        line.minutes = sum.minutes;
        if (alsoEnded || line.isOpen())
            lines.append(line);
    }
}

Result<QList<TeamPerson>> Teams::members(const Database &db, Key team, int year)
{
    auto times = ServiceHours::list(db, {first(year), first(year + 1).addDays(-1), 0});
    auto same = SamePeople::load(db);
    if (!times || !same)
        return !times ? times.error() : same.error();
    QHash<Key, qint64> minutes;
    for (const ServedTime &time : std::as_const(*times))
        if (time.team == team)
            minutes[time.identity] += time.minutes;
    Statement rows(db, u"SELECT key, resident, outsider, role, since, until FROM team_member WHERE volunteer_team = ?1 ORDER BY until IS NOT NULL, key"_s);
    rows.bind(1, team);
    CheckinPeople people(db);
    QList<TeamPerson> members;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return members;
        TeamPerson one;
        one.key = rows.number(0);
        one.member = {team, rows.number(1), rows.number(2), rows.text(3), rows.text(4), rows.text(5)};
        auto who = people.read(one.member.resident, one.member.outsider);
        if (!who && who.error().code != ErrorCode::NotFound)
            return who.error();
        if (who)
            one.who = *who;
        one.identity = same->of(one.member.resident, one.member.outsider);
        one.minutes = minutes.value(one.identity);
        members.append(one);
    }
}

Findings Teams::check(const VolunteerTeam &team)
{
    Findings findings;
    if (team.name.simplified().isEmpty())
        findings.append(Finding::held(u"name"_s, u"no_name"_s, Words::tr("Say what the team is called.")));
    if (!team.until.isEmpty() && team.until < team.since)
        findings.append(Finding::held(u"until"_s, u"ends_early"_s, Words::tr("It ends before it begins.")));
    return findings;
}

Result<Key> Teams::add(VolunteerTeam team)
{
    if (const Findings findings = check(team); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    team.name = team.name.simplified();
    if (team.since.isEmpty())
        team.since = QDate::currentDate().toString(Qt::ISODate);
    return UnitOfWork::createOne(m_store, {u"team.add"_s}, team);
}

Result<bool> Teams::change(const Snapshot &seen, const VolunteerTeam &now)
{
    if (const Findings findings = check(now); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    return UnitOfWork::changeOne(m_store, {u"team.change"_s}, seen, now);
}

Status Teams::end(Key team, const QString &on)
{
    auto seen = m_store.read(VolunteerTeam::entity(), team);
    if (!seen)
        return seen.error();
    auto now = seen->as<VolunteerTeam>();
    now.until = on;
    if (const Findings findings = check(now); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    auto work = UnitOfWork::begin(m_store, {u"team.end"_s});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(*seen, now); !changed)
        return changed.error();
    Statement rows((*work)->db(), u"SELECT key FROM team_member WHERE volunteer_team = ?1 AND (until IS NULL OR until > ?2) ORDER BY key"_s);
    rows.bind(1, team);
    rows.bind(2, on);
    QList<Key> members;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        members << rows.number(0);
    }
    for (Key key : std::as_const(members)) {
        auto was = Store::read((*work)->db(), TeamMember::entity(), key);
        if (!was)
            return was.error();
        auto member = was->as<TeamMember>();
        member.until = std::max(on, member.since);
        if (auto changed = (*work)->change(*was, member); !changed)
            return changed.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<Key> Teams::join(Key team, const Person &person, const QString &role, const QString &since)
{
    if (!person.resident && !person.outsider)
        return Error{ErrorCode::Invalid, Words::tr("Say who it is."), u"resident"_s};
    auto now = members(m_store.db(), team, QDate::currentDate().year());
    auto same = SamePeople::load(m_store.db());
    if (!now || !same)
        return !now ? now.error() : same.error();
    for (const TeamPerson &one : std::as_const(*now))
        if (one.identity == same->of(person) && (one.member.until.isEmpty() || one.member.until > since))
            return Error{ErrorCode::Refused, Words::tr("This person is in the team since %1.").arg(one.member.since), u"resident"_s};
    const TeamMember member{team, person.resident, person.outsider, role.simplified(), since, {}};
    return UnitOfWork::createOne(m_store, {u"team.join"_s}, member);
}

Status Teams::leave(Key member, const QString &on)
{
    auto seen = m_store.read(TeamMember::entity(), member);
    if (!seen)
        return seen.error();
    auto now = seen->as<TeamMember>();
    if (on < now.since)
        return Error{ErrorCode::Invalid, Words::tr("Left before coming: in the team since %1.").arg(now.since), u"until"_s};
    now.until = on;
    auto changed = UnitOfWork::changeOne(m_store, {u"team.leave"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Result<QStringList> Teams::kinds(const Database &db)
{
    QStringList kinds{u"老会战宣讲团"_s, u"老会战调解团"_s, u"老会战帮帮团"_s, u"骑士志愿服务队"_s, u"爱心车队"_s, u"党员志愿服务队"_s, u"巾帼志愿服务队"_s, u"青年志愿服务队"_s};
    Statement rows(db, u"SELECT DISTINCT kind FROM volunteer_team WHERE kind IS NOT NULL ORDER BY kind"_s);
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return kinds;
        if (!kinds.contains(rows.text(0)))
            kinds << rows.text(0);
    }
}

} // namespace Allpost
