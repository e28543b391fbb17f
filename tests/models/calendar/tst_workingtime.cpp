// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/calendartable.h"
#include "models/calendar/workingtime.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Clocks in working time over the shipped calendar, and over calendars an office made its own.
class TestWorkingTime : public QObject
{
    Q_OBJECT

private:
    static Moment at(const QString &iso) { return Moments::parse(iso); }

    /// Counts minute by minute, as one would by hand.
    static qint64 counted(const WorkingTime &time, Moment from, Moment to, const std::vector<std::pair<int, int>> &periods)
    {
        qint64 sum = 0;
        for (Moment minute = from; minute < to; ++minute) {
            const QDate day = Moments::day(minute);
            const int ofDay = int(minute - Moments::of(day));
            const bool open = std::any_of(periods.begin(), periods.end(), [ofDay](const auto &p) { return ofDay >= p.first && ofDay < p.second; });
            sum += open && time.isWorkingDay(day) ? 1 : 0;
        }
        return sum;
    }

    static OfficeHours summer()
    {
        return {u"2026-06-01"_s, u"2026-09-30"_s, u"08:00"_s, u"11:30"_s, u"14:30"_s, u"17:30"_s, u"12345"_s, {}};
    }

private Q_SLOTS:
    void momentsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("minute") << u"2026-11-22T10:31"_s << u"2026-11-22T10:31"_s;
        QTest::newRow("seconds") << u"2026-11-22T10:31:59"_s << u"2026-11-22T10:31"_s;
        QTest::newRow("blank") << u"2026-11-22 10:31"_s << u"2026-11-22T10:31"_s;
        QTest::newRow("day") << u"2026-11-22"_s << u"2026-11-22T00:00"_s;
        QTest::newRow("leap day") << u"2024-02-29T23:59"_s << u"2024-02-29T23:59"_s;
        QTest::newRow("before the epoch") << u"1969-12-31T23:59"_s << u"1969-12-31T23:59"_s;
        QTest::newRow("long ago") << u"0001-01-01T00:00"_s << u"0001-01-01T00:00"_s;
        QTest::newRow("no leap day") << u"2026-02-29"_s << QString();
        QTest::newRow("month 13") << u"2026-13-01"_s << QString();
        QTest::newRow("hour 24") << u"2026-11-22T24:00"_s << QString();
        QTest::newRow("month only") << u"2026-11"_s << QString();
        QTest::newRow("half a time") << u"2026-11-22T10"_s << QString();
        QTest::newRow("tail") << u"2026-11-22T10:31x"_s << QString();
        QTest::newRow("words") << u"昨天下午三点半到了这里"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void momentsAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const Moment moment = Moments::parse(text);
        QCOMPARE(moment == NoMoment, kept.isEmpty());
        QCOMPARE(Moments::text(moment), kept);
        const QByteArray utf8 = text.toUtf8();
        QCOMPARE(Moments::parseUtf8({utf8.constData(), size_t(utf8.size())}), moment);
        if (!kept.isEmpty()) {
            QCOMPARE(Moments::of(Moments::toDateTime(moment)), moment);
            QCOMPARE(Moments::of(QDate::fromString(kept.left(10), Qt::ISODate)) / 1440, moment / 1440 - (moment % 1440 < 0 ? 1 : 0));
        }
    }

    void everyDayIsFoundAgain()
    {
        for (QDate day(1999, 12, 1); day.year() < 2102; day = day.addDays(1)) {
            QCOMPARE(Moments::parse(day.toString(Qt::ISODate)), Moments::of(day));
            QCOMPARE(Moments::day(Moments::of(day) + 1439), day);
        }
    }

    void yearsHaveTheirWorkingDays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("days");
        QTest::newRow("2024") << 2024 << true << 251;
        QTest::newRow("2025") << 2025 << true << 248;
        QTest::newRow("2026") << 2026 << true << 248;
        QTest::newRow("2027") << 2027 << false << 261;
        QTest::newRow("2003") << 2003 << false << 261;
    }
    void yearsHaveTheirWorkingDays()
    {
        QFETCH(int, year);
        QFETCH(bool, known);
        QFETCH(int, days);
        const WorkingTime time = WorkingTime::usual();
        QCOMPARE(time.isKnown(year), known);
        QCOMPARE(time.daysBetween(QDate(year, 1, 1), QDate(year, 12, 31)), days);
        int counted = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            counted += time.isWorkingDay(day) ? 1 : 0;
        QCOMPARE(counted, days);
    }

    void daysHaveTheirNames()
    {
        const WorkingTime time = WorkingTime::usual();
        QCOMPARE(time.dayName(QDate(2026, 2, 17)), u"Spring Festival"_s);
        QCOMPARE(time.dayName(QDate(2026, 2, 14)), u"Spring Festival, make-up working day"_s);
        QVERIFY(time.dayName(QDate(2026, 11, 23)).isEmpty());
        QVERIFY(time.isNoticed(QDate(2026, 2, 14)));
        QVERIFY(!time.isNoticed(QDate(2026, 11, 22)));
        QVERIFY(!time.isKnown(1) && !time.isKnown(2101) && !time.isKnown(-5));
        QVERIFY(time.dayName(QDate()).isEmpty());
        QVERIFY(!time.isWorkingDay(QDate()));
    }

    void minutesPass_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("within a morning") << u"2026-11-23T09:00"_s << u"2026-11-23T10:31"_s << qint64(91);
        QTest::newRow("over lunch") << u"2026-11-23T11:30"_s << u"2026-11-23T14:00"_s << qint64(60);
        QTest::newRow("lunch itself") << u"2026-11-23T12:00"_s << u"2026-11-23T13:30"_s << qint64(0);
        QTest::newRow("before hours") << u"2026-11-23T05:00"_s << u"2026-11-23T09:00"_s << qint64(60);
        QTest::newRow("after hours") << u"2026-11-23T17:30"_s << u"2026-11-24T08:00"_s << qint64(0);
        QTest::newRow("over a weekend") << u"2026-11-20T17:00"_s << u"2026-11-23T09:00"_s << qint64(90);
        QTest::newRow("over Spring Festival, with its make-up Saturday") << u"2026-02-13T17:00"_s << u"2026-02-24T09:00"_s << qint64(570);
        QTest::newRow("in Spring Festival") << u"2026-02-15"_s << u"2026-02-24"_s << qint64(0);
        QTest::newRow("make-up Saturday") << u"2026-02-28"_s << u"2026-03-01"_s << qint64(480);
        QTest::newRow("National Day 2025") << u"2025-09-30T17:30"_s << u"2025-10-09T08:01"_s << qint64(1);
        QTest::newRow("a year") << u"2026-01-01"_s << u"2027-01-01"_s << qint64(248 * 480);
        QTest::newRow("2027 by its weekends only") << u"2027-02-05T17:00"_s << u"2027-02-08T09:00"_s << qint64(90);
        QTest::newRow("backwards") << u"2026-11-24"_s << u"2026-11-23"_s << qint64(0);
        QTest::newRow("no end") << u"2026-11-24"_s << QString() << qint64(0);
        QTest::newRow("no start") << QString() << u"2026-11-24"_s << qint64(0);
        QTest::newRow("from before the calendar") << u"1990-01-01"_s << u"2000-01-04"_s << qint64(480);
        QTest::newRow("beyond the calendar") << u"2100-12-31T17:00"_s << u"2200-01-01"_s << qint64(30);
    }
    void minutesPass()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(qint64, minutes);
        QCOMPARE(WorkingTime::usual().between(at(from), at(to)), minutes);
    }

    void limitsEnd_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("end");
        QTest::newRow("same morning") << u"2026-11-23T09:00"_s << qint64(60) << u"2026-11-23T10:00"_s;
        QTest::newRow("end of the morning, not the afternoon's start") << u"2026-11-23T11:30"_s << qint64(30) << u"2026-11-23T12:00"_s;
        QTest::newRow("into the afternoon") << u"2026-11-23T11:30"_s << qint64(31) << u"2026-11-23T13:31"_s;
        QTest::newRow("end of the day, not the next one's start") << u"2026-11-20T17:00"_s << qint64(30) << u"2026-11-20T17:30"_s;
        QTest::newRow("over the weekend") << u"2026-11-20T17:00"_s << qint64(31) << u"2026-11-23T08:01"_s;
        QTest::newRow("a day from a Saturday") << u"2026-11-21T10:00"_s << qint64(480) << u"2026-11-23T17:30"_s;
        QTest::newRow("two days over Spring Festival") << u"2026-02-13T10:00"_s << qint64(960) << u"2026-02-24T10:00"_s;
        QTest::newRow("none") << u"2026-11-21T10:00"_s << qint64(0) << u"2026-11-21T10:00"_s;
        QTest::newRow("less than none") << u"2026-11-21T10:00"_s << qint64(-5) << u"2026-11-21T10:00"_s;
        QTest::newRow("beyond the calendar") << u"2100-12-31T17:00"_s << qint64(31) << QString();
        QTest::newRow("absurd") << u"2026-11-21T10:00"_s << std::numeric_limits<qint64>::max() << QString();
        QTest::newRow("from before the calendar") << u"1990-01-01"_s << qint64(480) << u"2000-01-03T17:30"_s;
        QTest::newRow("from nothing") << QString() << qint64(480) << QString();
    }
    void limitsEnd()
    {
        QFETCH(QString, from);
        QFETCH(qint64, minutes);
        QFETCH(QString, end);
        QCOMPARE(Moments::text(WorkingTime::usual().after(at(from), minutes)), end);
    }

    void limitsInDaysEnd_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("end");
        QTest::newRow("within the week") << u"2026-11-23T10:00"_s << 3 << u"2026-11-26T10:00"_s;
        QTest::newRow("before hours counts the day itself") << u"2026-11-23T07:00"_s << 1 << u"2026-11-23T17:30"_s;
        QTest::newRow("after hours counts from the next") << u"2026-11-23T18:00"_s << 1 << u"2026-11-24T17:30"_s;
        QTest::newRow("from a Saturday") << u"2026-11-21T10:00"_s << 5 << u"2026-11-27T17:30"_s;
        QTest::newRow("onto a make-up Saturday") << u"2026-02-13T10:00"_s << 1 << u"2026-02-14T10:00"_s;
        QTest::newRow("over Spring Festival") << u"2026-02-13T10:00"_s << 2 << u"2026-02-24T10:00"_s;
        QTest::newRow("none") << u"2026-02-15T10:00"_s << 0 << u"2026-02-15T10:00"_s;
        QTest::newRow("beyond") << u"2100-12-31T10:00"_s << 1 << QString();
        QTest::newRow("far beyond") << u"2101-05-31T10:00"_s << 1 << QString();
    }
    void limitsInDaysEnd()
    {
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(QString, end);
        QCOMPARE(Moments::text(WorkingTime::usual().afterDays(at(from), days)), end);
    }

    void hoursOfTheSummer()
    {
        OwnCalendar own;
        own.hours << summer();
        const WorkingTime time = WorkingTime::of(own);
        QCOMPARE(time.minutesOn(QDate(2026, 5, 29)), 480);
        QCOMPARE(time.minutesOn(QDate(2026, 6, 1)), 390);
        QCOMPARE(time.minutesOn(QDate(2026, 9, 30)), 390);
        QCOMPARE(time.minutesOn(QDate(2026, 10, 8)), 480);
        QCOMPARE(time.minutesOfDay(), 480);
        QCOMPARE(time.between(at(u"2026-05-29"_s), at(u"2026-06-02"_s)), 480 + 390);
        QCOMPARE(Moments::text(time.afterDays(at(u"2026-05-29T09:00"_s), 1)), u"2026-06-01T09:00"_s);
        QCOMPARE(Moments::text(time.afterDays(at(u"2026-05-29T17:29"_s), 1)), u"2026-06-01T17:30"_s);
        own.hours.first().until.clear();
        QCOMPARE(WorkingTime::of(own).minutesOfDay(), 390);
    }

    void saturdaysAndOneStretch()
    {
        OwnCalendar own;
        own.hours << OfficeHours{u"2026-01-01"_s, {}, u"09:00"_s, u"16:00"_s, {}, {}, u"123456"_s, {}};
        const WorkingTime time = WorkingTime::of(own);
        QVERIFY(time.isWorkingDay(QDate(2026, 11, 21)));
        QVERIFY(!time.isWorkingDay(QDate(2026, 11, 22)));
        QVERIFY2(!time.isWorkingDay(QDate(2026, 10, 3)), "a holiday is free although Saturdays are worked");
        QCOMPARE(time.minutesOn(QDate(2026, 11, 23)), 420);
        QCOMPARE(Moments::text(time.after(at(u"2026-11-21T10:00"_s), 420)), u"2026-11-23T10:00"_s);
    }

    void anExceptionStandsAboveTheNotice()
    {
        OwnCalendar own;
        own.days << CalendarDay{u"2026-11-23"_s, false, u"区运动会"_s, {}, {}} << CalendarDay{u"2026-10-03"_s, true, {}, {}, {}}
                 << CalendarDay{u"no day"_s, true, {}, {}, {}} << CalendarDay{u"2026-11-24"_s, {}, {}, {}, {}};
        const WorkingTime time = WorkingTime::of(own);
        QVERIFY(!time.isWorkingDay(QDate(2026, 11, 23)));
        QCOMPARE(time.dayName(QDate(2026, 11, 23)), u"区运动会"_s);
        QVERIFY(time.isWorkingDay(QDate(2026, 10, 3)));
        QVERIFY(time.isWorkingDay(QDate(2026, 11, 24)));
        QCOMPARE(time.daysBetween(QDate(2026, 1, 1), QDate(2026, 12, 31)), 248);
    }

    void aYearThatWasReadInReplacesTheShippedOne()
    {
        OwnCalendar own;
        own.years << CalendarYear{2026, u"x.csv"_s, {}};
        own.days << CalendarDay{u"2026-10-01"_s, false, u"国庆节"_s, {}, true};
        const WorkingTime time = WorkingTime::of(own);
        QCOMPARE(time.daysBetween(QDate(2026, 1, 1), QDate(2026, 12, 31)), 260);
        QCOMPARE(time.daysBetween(QDate(2025, 1, 1), QDate(2025, 12, 31)), 248);
        QCOMPARE(time.dayName(QDate(2026, 10, 1)), u"National Day"_s);
    }

    void hoursThatCannotBeAreNone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("weekdays");
        QTest::newRow("no time") << u"25:99"_s << u"12:00"_s << u"12345"_s;
        QTest::newRow("backwards") << u"12:00"_s << u"08:00"_s << u"12345"_s;
        QTest::newRow("no weekday") << u"08:00"_s << u"12:00"_s << QString();
        QTest::newRow("an eighth day") << u"08:00"_s << u"12:00"_s << u"18"_s;
    }
    void hoursThatCannotBeAreNone()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, weekdays);
        OwnCalendar own;
        own.hours << OfficeHours{u"2026-01-01"_s, {}, from, to, {}, {}, weekdays, {}};
        QCOMPARE(WorkingTime::of(own).minutesOn(QDate(2026, 11, 23)), 480);
    }

    void betweenAndAfterAgree()
    {
        QRandomGenerator random(20261122);
        OwnCalendar own;
        own.hours << summer();
        for (const WorkingTime &time : {WorkingTime::usual(), WorkingTime::of(own)}) {
            const Moment first = at(u"2003-06-01"_s);
            for (int i = 0; i < 200'000; ++i) {
                const Moment from = first + qint64(random.bounded(30 * 365 * 1440));
                const qint64 minutes = random.bounded(1, 100'000);
                const Moment end = time.after(from, minutes);
                if (time.between(from, end) != minutes || time.between(from, end - 1) != minutes - 1)
                    QFAIL(qPrintable(u"%1 + %2 gave %3"_s.arg(Moments::text(from)).arg(minutes).arg(Moments::text(end))));
            }
        }
    }

    void countedByHandIsTheSame()
    {
        QRandomGenerator random(7);
        const WorkingTime time = WorkingTime::usual();
        const std::vector<std::pair<int, int>> usual{{480, 720}, {810, 1050}};
        for (int i = 0; i < 60; ++i) {
            const Moment from = at(u"2026-01-01"_s) + random.bounded(360 * 1440);
            const Moment to = from + random.bounded(14 * 1440);
            QCOMPARE(time.between(from, to), counted(time, from, to, usual));
        }
    }

    void spokenInWords_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << qint64(0) << u"0 minute(s)"_s;
        QTest::newRow("minutes") << qint64(40) << u"40 minute(s)"_s;
        QTest::newRow("hour") << qint64(60) << u"1 hour(s)"_s;
        QTest::newRow("hour and minutes") << qint64(80) << u"1 hour(s) 20 minute(s)"_s;
        QTest::newRow("day") << qint64(480) << u"1 working day(s)"_s;
        QTest::newRow("days and hours") << qint64(2 * 480 + 185) << u"2 working day(s) 3 hour(s)"_s;
        QTest::newRow("day and minutes") << qint64(480 + 5) << u"1 working day(s) 5 minute(s)"_s;
        QTest::newRow("late") << qint64(-40) << u"40 minute(s)"_s;
    }
    void spokenInWords()
    {
        QFETCH(qint64, minutes);
        QFETCH(QString, words);
        QCOMPARE(WorkingTime::usual().inWords(minutes), words);
    }
};

QTEST_GUILESS_MAIN(TestWorkingTime)
#include "tst_workingtime.moc"
