// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/deeds.h"
#include "tests/models/calendar/calendaroffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

/// What an office says of its own days, years and hours, over a real file.
class TestCalendars : public QObject
{
    Q_OBJECT

private:
    static OfficeHours summer()
    {
        return {u"2026-06-01"_s, u"2026-09-30"_s, u"08:00"_s, u"11:30"_s, u"14:30"_s, u"17:30"_s, u"12345"_s, {}};
    }

private Q_SLOTS:
    void aYearIsShownDayByDay()
    {
        CalendarOffice office;
        const YearInfo year = office.year(2026);
        QVERIFY(year.known);
        QVERIFY(year.shipped);
        QCOMPARE(year.days.size(), 365);
        QCOMPARE(year.workingDays, 248);
        QCOMPARE(year.exceptions, 0);
        const DayInfo makeUp = office.day(QDate(2026, 2, 14));
        QVERIFY(makeUp.working && makeUp.noticed && !makeUp.own);
        QCOMPARE(makeUp.minutes, 480);
        QVERIFY(!office.year(2027).known);
        QCOMPARE(office.year(2024).days.size(), 366);
    }

    void aDayIsToggledAndTakenBack()
    {
        CalendarOffice office;
        const QDate monday(2026, 11, 23);
        Calendars calendars(*office.store);
        const qint64 before = office.deeds();
        auto free = calendars.toggle(monday);
        QVERIFY(free);
        QVERIFY(!*free);
        QVERIFY(!office.time().isWorkingDay(monday));
        QVERIFY(office.day(monday).own);
        QCOMPARE(office.year(2026).exceptions, 1);
        QCOMPARE(office.year(2026).workingDays, 247);
        QCOMPARE(office.deeds(), before + 1);
        auto back = calendars.toggle(monday);
        QVERIFY(back);
        QVERIFY(*back);
        QVERIFY(!office.day(monday).own);
        QCOMPARE(office.year(2026).workingDays, 248);
        QCOMPARE(calendars.takeBack(monday).error().code, ErrorCode::NotFound);
        QCOMPARE(calendars.toggle(QDate(1999, 12, 31)).error().code, ErrorCode::Invalid);
        QCOMPARE(calendars.setDay(QDate(), true).error().code, ErrorCode::Invalid);
    }

    void anExceptionIsRenamedAndUndone()
    {
        CalendarOffice office;
        UndoStack undo(*office.store);
        Calendars calendars(*office.store);
        const QDate day(2026, 10, 3);
        const auto first = calendars.setDay(day, true, u" 值班 "_s, u"防汛"_s);
        QVERIFY(first);
        QCOMPARE(office.day(day).name, u"值班"_s);
        QCOMPARE(office.day(day).note, u"防汛"_s);
        const auto second = calendars.setDay(day, true, u"全员值班"_s);
        QCOMPARE(*second, *first);
        QCOMPARE(office.day(day).name, u"全员值班"_s);
        QVERIFY(undo.undo());
        QVERIFY(undo.undo());
        QVERIFY(!office.day(day).own);
        QVERIFY(!office.day(day).working);
        QCOMPARE(office.day(day).name, u"National Day"_s);
    }

    void missingYearsAreNamed_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QList<int>>("missing");
        QTest::newRow("October") << QDate(2026, 10, 31) << QList<int>{};
        QTest::newRow("November") << QDate(2026, 11, 1) << QList<int>{2027};
        QTest::newRow("the year itself") << QDate(2027, 3, 1) << QList<int>{2027};
        QTest::newRow("both") << QDate(2027, 12, 1) << QList<int>{2027, 2028};
        QTest::newRow("earlier") << QDate(2025, 12, 1) << QList<int>{};
    }
    void missingYearsAreNamed()
    {
        QFETCH(QDate, today);
        QFETCH(QList<int>, missing);
        QCOMPARE(Calendars::missingYears(WorkingTime::usual(), today), missing);
        const QString sentence = Calendars::missingSentence(missing);
        QCOMPARE(sentence.isEmpty(), missing.isEmpty());
        for (const int year : missing)
            QVERIFY(sentence.contains(QString::number(year)));
    }

    void aTypedYearIsConfirmedAndForgotten()
    {
        CalendarOffice office;
        Calendars calendars(*office.store);
        QVERIFY(calendars.setDay(QDate(2027, 1, 1), false, u"元旦"_s));
        QVERIFY(!office.year(2027).known);
        QVERIFY(calendars.confirmYear(2027, QDate(2026, 11, 22)));
        QVERIFY(office.year(2027).known);
        QCOMPARE(office.year(2027).confirmedOn, u"2026-11-22"_s);
        QVERIFY(Calendars::missingYears(office.time(), QDate(2026, 11, 22)).isEmpty());
        QCOMPARE(calendars.confirmYear(2027).error().code, ErrorCode::Refused);
        QCOMPARE(calendars.confirmYear(2026).error().code, ErrorCode::Refused);
        QVERIFY(calendars.forgetYear(2027));
        QVERIFY(!office.year(2027).known);
        QVERIFY2(!office.time().isWorkingDay(QDate(2027, 1, 1)), "the office's own days stay");
        QCOMPARE(calendars.forgetYear(2027).error().code, ErrorCode::NotFound);
    }

    void hoursAreKept()
    {
        CalendarOffice office;
        Calendars calendars(*office.store);
        auto key = calendars.addHours(summer());
        QVERIFY(key);
        QCOMPARE(office.time().minutesOn(QDate(2026, 7, 1)), 390);
        QCOMPARE(Calendars::hours(office.db())->size(), 1);
        auto seen = office.store->read(OfficeHours::entity(), *key);
        auto now = seen->as<OfficeHours>();
        now.afternoonTo = u"18:00"_s;
        QVERIFY(*calendars.changeHours(*seen, now));
        QCOMPARE(office.time().minutesOn(QDate(2026, 7, 1)), 420);
        QVERIFY(calendars.endHours(*key, QDate(2026, 6, 30)));
        QCOMPARE(office.time().minutesOn(QDate(2026, 7, 1)), 480);
        QCOMPARE(calendars.endHours(*key, QDate(2026, 5, 1)).error().detail, u"until"_s);
        QVERIFY(calendars.removeHours(*key));
        QVERIFY(Calendars::hours(office.db())->isEmpty());
    }

    void hoursAreChecked_data()
    {
        QTest::addColumn<OfficeHours>("hours");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, const std::function<void(OfficeHours &)> &change) {
            OfficeHours hours = summer();
            change(hours);
            QTest::newRow(name) << hours << field;
        };
        row("good", {}, [](OfficeHours &) {});
        row("one stretch", {}, [](OfficeHours &h) { h.afternoonFrom.clear(); h.afternoonTo.clear(); });
        row("no lunch", {}, [](OfficeHours &h) { h.afternoonFrom = h.morningTo; });
        row("round the clock", {}, [](OfficeHours &h) { h.morningFrom = u"00:00"_s; h.afternoonTo = u"24:00"_s; h.weekdays = u"1234567"_s; });
        row("no start", u"since"_s, [](OfficeHours &h) { h.since.clear(); });
        row("backwards days", u"until"_s, [](OfficeHours &h) { h.until = u"2026-05-01"_s; });
        row("no such day", u"until"_s, [](OfficeHours &h) { h.until = u"2026-02-30"_s; });
        row("no such time", u"morning_from"_s, [](OfficeHours &h) { h.morningFrom = u"25:00"_s; });
        row("no time", u"morning_to"_s, [](OfficeHours &h) { h.morningTo.clear(); });
        row("backwards", u"morning_to"_s, [](OfficeHours &h) { h.morningTo = u"07:00"_s; });
        row("half an afternoon", u"afternoon_to"_s, [](OfficeHours &h) { h.afternoonTo.clear(); });
        row("afternoon in the morning", u"afternoon_from"_s, [](OfficeHours &h) { h.afternoonFrom = u"10:00"_s; });
        row("no weekday", u"weekdays"_s, [](OfficeHours &h) { h.weekdays.clear(); });
    }
    void hoursAreChecked()
    {
        QFETCH(OfficeHours, hours);
        QFETCH(QString, field);
        const Findings findings = Calendars::check(hours, {});
        QCOMPARE(findings.isEmpty() ? QString() : findings.first().field, field);
        CalendarOffice office;
        auto added = Calendars(*office.store).addHours(hours);
        QCOMPARE(bool(added), field.isEmpty());
        if (!added)
            QCOMPARE(added.error().detail, field);
        QCOMPARE(DayHours::of(hours).has_value() || field == "since"_L1 || field == "until"_L1, field.isEmpty() || field == "since"_L1 || field == "until"_L1);
    }

    void hoursBeginOnceADay()
    {
        CalendarOffice office;
        Calendars calendars(*office.store);
        QVERIFY(calendars.addHours(summer()));
        QCOMPARE(calendars.addHours(summer()).error().detail, u"since"_s);
    }

    void timesAreTidied_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("as kept") << u"08:30"_s << u"08:30"_s;
        QTest::newRow("short") << u"8:30"_s << u"08:30"_s;
        QTest::newRow("digits") << u"0830"_s << u"08:30"_s;
        QTest::newRow("three digits") << u"830"_s << u"08:30"_s;
        QTest::newRow("hour") << u"9"_s << u"09:00"_s;
        QTest::newRow("full width") << u"８：３０"_s << u"08:30"_s;
        QTest::newRow("dot") << u"13.30"_s << u"13:30"_s;
        QTest::newRow("no time") << u"2575"_s << u"2575"_s;
        QTest::newRow("words") << u"早上"_s << u"早上"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void timesAreTidied()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(Calendars::tidyTime(typed), kept);
    }

    void theLaterOfTwoDesksHolds()
    {
        CalendarOffice office;
        auto work = UnitOfWork::begin(*office.store, {u"calendar_day.add"_s});
        QVERIFY((*work)->create(CalendarDay{u"2026-11-24"_s, false, u"甲"_s, {}, {}}));
        QTest::qSleep(2);
        QVERIFY((*work)->create(CalendarDay{u"2026-11-24"_s, true, u"乙"_s, {}, {}}));
        QVERIFY((*work)->commit());
        QVERIFY(office.time().isWorkingDay(QDate(2026, 11, 24)));
        QCOMPARE(office.day(QDate(2026, 11, 24)).name, u"乙"_s);
        QVERIFY(Calendars(*office.store).takeBack(QDate(2026, 11, 24)));
        QVERIFY(!office.day(QDate(2026, 11, 24)).own);
    }

    void deedsAreNamed()
    {
        for (const QString &action : {u"calendar.import"_s, u"calendar_day.add"_s, u"calendar_day.change"_s, u"calendar_day.remove"_s, u"calendar_year.add"_s,
                                      u"calendar_year.remove"_s, u"office_hours.add"_s, u"office_hours.change"_s, u"office_hours.end"_s, u"office_hours.remove"_s})
            QVERIFY2(Deeds::words(action, {}) != Deeds::words(u"nothing.known"_s, {}), qPrintable(action));
    }

    void changesConcernTheClock()
    {
        ChangeSet changes;
        QVERIFY(!Calendars::concerns(changes));
        changes.changes.push_back({&Office::entity(), 1, RecordChange::Kind::Changed});
        QVERIFY(!Calendars::concerns(changes));
        changes.changes.push_back({&OfficeHours::entity(), 1, RecordChange::Kind::Born});
        QVERIFY(Calendars::concerns(changes));
    }
};

QTEST_GUILESS_MAIN(TestCalendars)
#include "tst_calendars.moc"
