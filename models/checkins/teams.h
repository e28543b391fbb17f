// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/volunteers.h"

namespace Allpost {

/// One person in a team.
struct TeamPerson
{
    Key key = 0;               ///< team_member
    TeamMember member = {};
    CheckinPerson who = {};
    Key identity = 0;
    qint64 minutes = 0;        ///< of the year, at this team's activities

    bool hasLeft(QDate on = QDate::currentDate()) const { return !member.until.isEmpty() && member.until <= on.toString(Qt::ISODate); }
};

/// A team with its size and what it did in a year.
struct TeamLine
{
    Key key = 0;
    VolunteerTeam team = {};
    QString leader = {};       ///< name of the person, else as typed
    QString grid = {};
    int members = 0;           ///< today
    int activities = 0;        ///< of the year
    int served = 0;            ///< different people who served in it
    qint64 minutes = 0;

    bool isOpen() const { return team.until.isEmpty(); }
};

/// 志愿服务队 with members from a day to a day; each step one deed.
class Teams
{
public:
    explicit Teams(Store &store) : m_store(store) {}

    static Result<QList<TeamLine>> list(const Database &db, int year, bool alsoEnded = false);
    /// Those in the team, former ones last.
    static Result<QList<TeamPerson>> members(const Database &db, Key team, int year);

    static Findings check(const VolunteerTeam &team);
    Result<Key> add(VolunteerTeam team);
    Result<bool> change(const Snapshot &seen, const VolunteerTeam &now);
    /// The team ends, and with it everybody's place in it. One deed team.end.
    Status end(Key team, const QString &on);

    /// Refused when the person is in it already. Deed team.join.
    Result<Key> join(Key team, const Person &person, const QString &role, const QString &since);
    /// Deed team.leave. Invalid when he leaves before he came.
    Status leave(Key member, const QString &on);

    /// Kinds the program proposes: 老会战宣讲团, 调解团, 帮帮团, 骑士, 车队 …, and what the office named itself.
    static Result<QStringList> kinds(const Database &db);

private:
    Store &m_store;
};

} // namespace Allpost
