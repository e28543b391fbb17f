// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/servicehours.h"

#include "models/calendar/moment.h"
#include "models/store/statement.h"

#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMinutes = 24 * 60;

const QString Columns = u"SELECT s.key, s.activity, s.resident, s.outsider, s.unit, s.team, s.in_at, s.out_at, s.minutes, "
                        "a.starts_at, a.ends_at, a.five_micro, a.number, a.title, a.team FROM activity a JOIN sign_in s ON s.activity = a.key "
                        "WHERE a.closed_at IS NOT NULL AND a.cancelled_on IS NULL AND s.state = 'present'"_s;

ServedTime timeOf(const Statement &row)
{
    SignIn sign;
    sign.inAt = row.text(6);
    sign.outAt = row.text(7);
    if (!row.isNull(8))
        sign.minutes = row.number(8);
    ServedTime time;
    time.row = row.number(0);
    time.activity = row.number(1);
    time.person = {row.number(2), row.number(3)};
    time.unit = row.number(4);
    time.team = row.number(5) ? row.number(5) : row.number(14);
    time.fiveMicro = row.number(11);
    time.number = row.text(12);
    time.title = row.text(13);
    time.startsAt = row.text(9);
    time.day = time.startsAt.left(10);
    time.minutes = ServiceHours::minutesOf(sign, row.text(9), row.text(10));
    return time;
}

bool isWithin(const QString &day, QDate from, QDate until)
{
    return (!from.isValid() || day >= from.toString(Qt::ISODate)) && (!until.isValid() || day <= until.toString(Qt::ISODate));
}

/// One line for each person and activity: of several rows the longest time, then the oldest row.
QList<ServedTime> onceEach(QList<ServedTime> times)
{
    std::sort(times.begin(), times.end(), [](const ServedTime &a, const ServedTime &b) {
        return std::tuple(a.startsAt, a.activity, a.identity, -a.minutes, a.row) < std::tuple(b.startsAt, b.activity, b.identity, -b.minutes, b.row);
    });
    times.erase(std::unique(times.begin(), times.end(), [](const ServedTime &a, const ServedTime &b) { return a.activity == b.activity && a.identity == b.identity; }), times.end());
    return times;
}

} // namespace

Result<SamePeople> SamePeople::load(const Database &db)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    SamePeople same;
    same.m_second = *second;
    Statement linked(db, u"SELECT key, resident FROM outsider WHERE resident IS NOT NULL"_s);
    for (;;) {
        auto more = linked.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        same.m_residentOf.insert(linked.number(0), linked.number(1));
    }
    return same;
}

Key SamePeople::of(Key resident, Key outsider) const
{
    if (!resident && outsider)
        resident = m_residentOf.value(outsider);
    return resident ? m_second.root(resident) : outsider;
}

QList<Person> SamePeople::records(Key identity) const
{
    QList<Person> records;
    QList<Key> residents = m_second.records(identity);
    if (residents.isEmpty())
        residents << identity;
    for (Key resident : std::as_const(residents))
        records.append({resident, 0});
    for (auto it = m_residentOf.cbegin(); it != m_residentOf.cend(); ++it)
        if (residents.contains(it.value()))
            records.append({0, it.key()});
    return records;
}

int ServiceHours::minutesOf(const SignIn &row, const QString &startsAt, const QString &endsAt)
{
    if (row.minutes)
        return int(std::clamp<qint64>(*row.minutes, 0, MostMinutes));
    const Moment in = Moments::parse(row.inAt);
    const Moment out = Moments::parse(row.outAt);
    if (in != NoMoment && out != NoMoment)
        return int(std::clamp<qint64>(out - in, 0, MostMinutes));
    const Moment from = Moments::parse(startsAt);
    const Moment to = Moments::parse(endsAt);
    return from != NoMoment && to != NoMoment ? int(std::clamp<qint64>(to - from, 0, MostMinutes)) : 0;
}

Result<QList<ServedTime>> ServiceHours::list(const Database &db, const Question &question)
{
    auto same = SamePeople::load(db);
    if (!same)
        return same.error();
    QString sql = Columns;
    QList<Value> values;
    if (question.activity) {
        sql += u" AND a.key = ?"_s;
        values << Value(question.activity);
    }
    if (question.from.isValid()) {
        sql += u" AND a.starts_at >= ?"_s;
        values << Value(question.from.toString(Qt::ISODate));
    }
    if (question.until.isValid()) {
        sql += u" AND a.starts_at < ?"_s;
        values << Value(question.until.addDays(1).toString(Qt::ISODate));
    }
    Statement rows(db, sql);
    for (int i = 0; i < values.size(); ++i)
        rows.bind(i + 1, values.at(i));
    QList<ServedTime> times;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        ServedTime time = timeOf(rows);
        time.identity = same->of(time.person);
        times.append(time);
    }
    return onceEach(std::move(times));
}

Result<QList<ServedTime>> ServiceHours::of(const Database &db, const Person &person, QDate from, QDate until)
{
    auto same = SamePeople::load(db);
    if (!same)
        return same.error();
    const Key identity = same->of(person);
    QList<Person> records = person.resident || same->of(person) != person.outsider ? same->records(identity) : QList<Person>{person};
    QList<ServedTime> times;
    Statement residents(db, Columns + u" AND s.resident = ?"_s);
    Statement outsiders(db, Columns + u" AND s.outsider = ?"_s);
    for (const Person &record : std::as_const(records)) {
        Statement &rows = record.resident ? residents : outsiders;
        rows.bind(1, record.resident ? record.resident : record.outsider);
        for (;;) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            ServedTime time = timeOf(rows);
            time.identity = identity;
            if (isWithin(time.day, from, until))
                times.append(time);
        }
    }
    return onceEach(std::move(times));
}

QHash<Key, ServedSum> ServiceHours::byPerson(const QList<ServedTime> &times)
{
    QHash<Key, ServedSum> sums;
    for (const ServedTime &time : times) {
        ServedSum &sum = sums[time.identity];
        ++sum.activities;
        sum.minutes += time.minutes;
        sum.last = std::max(sum.last, time.day);
    }
    return sums;
}

ServedSum ServiceHours::sum(const QList<ServedTime> &times)
{
    ServedSum sum;
    for (const ServedTime &time : times) {
        ++sum.activities;
        sum.minutes += time.minutes;
        sum.last = std::max(sum.last, time.day);
    }
    return sum;
}

QString ServiceHours::hours(qint64 minutes)
{
    const qint64 tenths = (minutes + 3) / 6;
    return QLocale().toString(double(tenths) / 10.0, 'f', tenths % 10 ? 1 : 0);
}

} // namespace Allpost
