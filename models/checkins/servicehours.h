// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/activityrecords.h"
#include "models/points/people.h"
#include "models/residents/secondrecords.h"

#include <QDate>
#include <QSet>

namespace Allpost {

/// Which links of a sign-in are one person: two records of one resident, and a non-resident who was found to be one. Read
/// at once, for counting many rows; People::identity answers for a single one.
class SamePeople
{
public:
    static Result<SamePeople> load(const Database &db);

    /// The key by which this person is counted; 0 for nobody.
    Key of(Key resident, Key outsider) const;
    Key of(const Person &person) const { return of(person.resident, person.outsider); }
    /// Every record, resident or not, of the person that this key counts; the key itself first.
    QList<Person> records(Key identity) const;

private:
    SecondRecords m_second = {};
    QHash<Key, Key> m_residentOf; ///< of non-residents that are linked to one
};

/// One person at one closed activity: however many rows there are, one time, the longest.
struct ServedTime
{
    Key activity = 0;
    Key identity = 0;
    Person person = {};      ///< as the row has it
    Key row = 0;             ///< sign_in that counts
    Key unit = 0;            ///< came with; else the unit he reports for
    Key team = 0;            ///< came with; else the activity's
    Key fiveMicro = 0;
    QString day = {};
    QString number = {};     ///< of the activity
    QString title = {};
    QString startsAt = {};
    int minutes = 0;
};

struct ServedSum
{
    int activities = 0;
    qint64 minutes = 0;
    QString last = {};       ///< day of the last one
};

/// Service hours as they follow from the sign-in sheets of closed activities; nothing of it is kept elsewhere. Activities
/// that were cancelled, run or wait for closing do not count.
class ServiceHours
{
public:
    struct Question
    {
        QDate from = {};      ///< first day that counts; invalid: from the beginning
        QDate until = {};     ///< last day that counts; invalid: to this day
        Key activity = 0;     ///< only this one; 0: all
    };

    /// The time of one row: what was set by hand or at closing; else from coming to leaving; else the whole activity.
    static int minutesOf(const SignIn &row, const QString &startsAt, const QString &endsAt);

    /// Every served time in the order of activities; one for each person and activity.
    static Result<QList<ServedTime>> list(const Database &db, const Question &question);
    /// The same of one person, with all of his records.
    static Result<QList<ServedTime>> of(const Database &db, const Person &person, QDate from = {}, QDate until = {});
    /// Sums by person (SamePeople::of).
    static QHash<Key, ServedSum> byPerson(const QList<ServedTime> &times);
    static ServedSum sum(const QList<ServedTime> &times);

    /// "2.5": hours with one decimal, none when it is a round number.
    static QString hours(qint64 minutes);
};

} // namespace Allpost
