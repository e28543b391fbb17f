// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/checkins/checkinpeople.h"
#include "models/checkins/servicehours.h"
#include "models/checkins/volunteerrecords.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// A volunteer with what he did in a year.
struct VolunteerLine
{
    Key key = 0;
    Volunteer volunteer = {};
    CheckinPerson who = {};
    Key identity = 0;
    QStringList teams = {};    ///< he is in today
    ServedSum year = {};       ///< activities, minutes, last day of that year
    QString last = {};         ///< last service of all

    bool hasEnded(QDate on = QDate::currentDate()) const { return !volunteer.until.isEmpty() && volunteer.until <= on.toString(Qt::ISODate); }
    /// 调解: by a skill or by a team of that kind.
    bool mediates = false;
};

/// A need of a household that volunteers may take on (a wish of kind need).
struct NeedLine
{
    Key key = 0;
    Wish need = {};
    int claimed = 0;           ///< not given up
    int done = 0;
    QString door = {};         ///< of the household, for the office only
    QString name = {};

    int wanted() const { return int(need.wanted.value_or(1)); }
    bool isOpen() const { return need.withdrawnOn.isEmpty() && done < wanted(); }
};

/// 志愿者: residents and non-residents on the register. Hours are never kept here: they follow from the sign-in sheets.
class Volunteers
{
public:
    explicit Volunteers(Store &store) : m_store(store) {}

    /// Everybody on the register with the hours of a year, by number; ended ones only when asked.
    static Result<QList<VolunteerLine>> list(const Database &db, int year, bool alsoEnded = false);

    /// One more on the register with the next number (V-A-0031); Refused when the person stands there already. Deed
    /// volunteer.add.
    Result<Key> add(Volunteer volunteer);
    /// Several at once, those who stand there already left out; gives how many. One deed.
    Result<int> addAll(const QList<Person> &people, const QString &on);
    Result<bool> change(const Snapshot &seen, const Volunteer &now);
    /// Off the register from a day on; deed volunteer.end.
    Status end(Key volunteer, const QString &on);
    static Result<QString> nextNumber(const Database &db, const QString &letter);
    static Findings check(const Volunteer &volunteer);

    /// Needs that are open (or all), the oldest first.
    static Result<QList<NeedLine>> needs(const Database &db, bool all = false);

    /// Does this text name mediation: 调解.
    static bool isMediation(const QString &text);

private:
    Store &m_store;
};

} // namespace Allpost
