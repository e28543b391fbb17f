// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hall.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestActivities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongActivities_data();
    void wrongActivities();
    void aMonthLater_data();
    void aMonthLater();
    void cancelledOnlyWhileNobodyIsHere();
    void removedOnlyWhenEmpty();
    void timesOfAClosedOneStay();
    void volunteersOnceAndTeamsFromDayToDay();
    void theRegisterNamesWhoReallyServed();
    void theBlankSheetHasEverybodyAndFreeLines();
    void aRiderWhoIsAVolunteerGetsPointsForTheHours();
};

void TestActivities::wrongActivities_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("field");
    const QString at = u"2026-11-22T09:00"_s;
    QTest::newRow("no title") << u" "_s << at << QString() << 5 << u"title"_s;
    QTest::newRow("no time") << u"清雪"_s << QString() << QString() << 5 << u"starts_at"_s;
    QTest::newRow("ends before") << u"清雪"_s << at << u"2026-11-22T08:00"_s << 5 << u"ends_at"_s;
    QTest::newRow("two days") << u"清雪"_s << at << u"2026-11-24T08:00"_s << 5 << u"ends_at"_s;
    QTest::newRow("nobody wanted") << u"清雪"_s << at << QString() << 0 << u"wanted"_s;
}

void TestActivities::wrongActivities()
{
    QFETCH(QString, title);
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(int, wanted);
    QFETCH(QString, field);
    Hall hall;
    Activity a;
    a.title = title;
    a.startsAt = starts;
    a.endsAt = ends;
    a.wanted = wanted;
    auto made = Activities(*hall.store).add(a);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QCOMPARE(made.error().detail, field);
}

void TestActivities::aMonthLater_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("later");
    QTest::newRow("the fifth") << u"2026-11-05T09:00"_s << u"2026-12-05T09:00"_s;
    QTest::newRow("short month") << u"2027-01-31T18:30"_s << u"2027-02-28T18:30"_s;
    QTest::newRow("turn of the year") << u"2026-12-10T08:00"_s << u"2027-01-10T08:00"_s;
}

void TestActivities::aMonthLater()
{
    QFETCH(QString, starts);
    QFETCH(QString, later);
    Activity a;
    a.startsAt = starts;
    a.endsAt = Moments::text(Moments::parse(starts) + 90);
    a.outcome = u"做完了"_s;
    a.closedAt = a.endsAt;
    const Activity next = Activities::nextMonth(a);
    QCOMPARE(next.startsAt, later);
    QCOMPARE(Moments::parse(next.endsAt) - Moments::parse(next.startsAt), Moment(90));
    QVERIFY(next.outcome.isEmpty() && next.closedAt.isEmpty());
}

void TestActivities::cancelledOnlyWhileNobodyIsHere()
{
    Hall hall;
    hall.enter(1, SignIns::Way::Name, hall.starts);
    QCOMPARE(Activities(*hall.store).cancel(hall.activity, u"大风"_s).error().code, ErrorCode::Refused);
    const Key other = hall.plan(hall.starts + 60, 60);
    QVERIFY(Activities(*hall.store).cancel(other, u"大风"_s));
    QCOMPARE(Activities::line(hall.store->db(), other)->at, ActivityAt::Cancelled);
    QVERIFY(!SignIns(*hall.store).enter(other, hall.person(1), SignIns::Way::Name));
    QCOMPARE(Activities::line(hall.store->db(), other)->activity.number.right(4), u"0002"_s);
}

void TestActivities::removedOnlyWhenEmpty()
{
    Hall hall;
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, {{hall.person(1), 0, 0}}));
    QCOMPARE(Activities(*hall.store).remove(hall.activity).error().code, ErrorCode::Refused);
    QVERIFY(SignIns(*hall.store).remove(SignIns::sheet(hall.store->db(), hall.activity)->first().key));
    QVERIFY(Activities(*hall.store).remove(hall.activity));
}

void TestActivities::timesOfAClosedOneStay()
{
    Hall hall;
    hall.enter(1, SignIns::Way::Name, hall.starts);
    hall.close(hall.activity);
    auto seen = hall.store->read(Activity::entity(), hall.activity);
    auto now = seen->as<Activity>();
    now.endsAt = Moments::text(hall.starts + 300);
    QCOMPARE(Activities(*hall.store).change(*seen, now).error().code, ErrorCode::Refused);
    now = seen->as<Activity>();
    now.outcome = u"清出主路"_s;
    QVERIFY(Activities(*hall.store).change(*seen, now));
}

void TestActivities::volunteersOnceAndTeamsFromDayToDay()
{
    Hall hall;
    Volunteer v;
    v.resident = hall.people.at(1);
    v.registeredOn = u"2026-03-01"_s;
    QVERIFY(Volunteers(*hall.store).add(v));
    QCOMPARE(Volunteers(*hall.store).add(v).error().code, ErrorCode::Refused);
    auto lines = Volunteers::list(hall.store->db(), 2026);
    QCOMPARE(lines->size(), 1);
    QVERIFY(lines->first().volunteer.number.endsWith(u"0001"));

    Teams teams(*hall.store);
    VolunteerTeam t;
    t.name = u"老会战调解团"_s;
    t.kind = u"老会战调解团"_s;
    t.since = u"2026-03-01"_s;
    auto team = teams.add(t);
    QVERIFY(team);
    auto joined = teams.join(*team, hall.person(1), {}, u"2026-04-01"_s);
    QVERIFY(joined);
    QCOMPARE(teams.join(*team, hall.person(1), {}, u"2026-05-01"_s).error().code, ErrorCode::Refused);
    QCOMPARE(teams.leave(*joined, u"2026-03-01"_s).error().code, ErrorCode::Invalid);
    QVERIFY(Volunteers::list(hall.store->db(), 2026)->first().mediates);
    QCOMPARE(Teams::list(hall.store->db(), 2026)->first().members, 1);
    QVERIFY(teams.end(*team, u"2026-10-01"_s));
    QCOMPARE(Teams::list(hall.store->db(), 2026)->size(), 0);
    QVERIFY(Teams::members(hall.store->db(), *team, 2026)->first().hasLeft());
    QVERIFY(!teams.add({}));
}

void TestActivities::theRegisterNamesWhoReallyServed()
{
    Hall hall;
    const QString on = QDate::currentDate().addDays(-30).toString(Qt::ISODate);
    QCOMPARE(*Volunteers(*hall.store).addAll({hall.person(1), hall.person(2), hall.person(3)}, on), 3);
    hall.enter(1, SignIns::Way::Name, hall.starts);
    hall.enter(4, SignIns::Way::Name, hall.starts); // serves, and is no volunteer
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, {{hall.person(2), 0, 0}})); // enrolled only
    const auto none = hall.enter(3, SignIns::Way::Name, hall.starts);
    auto seen = hall.store->read(SignIn::entity(), none.row);
    auto sign = seen->as<SignIn>();
    sign.minutes = 0; // here, and served nothing
    QVERIFY(SignIns(*hall.store).change(*seen, sign));
    hall.close(hall.activity);
    const int year = QDate::currentDate().year();
    auto yearly = VolunteerRegister::of(hall.store->db(), year);
    QVERIFY(yearly);
    QCOMPARE(yearly->people.size(), 1);
    QCOMPARE(yearly->people.first().who.name, u"周中华"_s);
    QCOMPARE(yearly->minutes, 120);
    QCOMPARE(VolunteerRegister::of(hall.store->db(), year, true)->people.size(), 2);
    QCOMPARE(VolunteerRegister::of(hall.store->db(), year - 1)->people.size(), 0);
    const QString path = hall.folder.filePath(u"r.csv"_s);
    QVERIFY(yearly->write(path, false));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"周中华"));
    QVERIFY(!text.contains(u"13800001011"));
    QVERIFY(std::get<PrintTable>(yearly->page(*hall.store, false).blocks.last()).row(0).contains(u"周中华"_s));
}

void TestActivities::theBlankSheetHasEverybodyAndFreeLines()
{
    Hall hall;
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, {{hall.person(1), 0, 0}, {hall.person(2), 0, 0}}));
    auto page = SignInPaper::blank(*hall.store, hall.activity, 6);
    QVERIFY(page);
    const auto &table = std::get<PrintTable>(page->blocks.last());
    QCOMPARE(table.rowCount, 8);
    QVERIFY(!table.row(0).at(1).isEmpty());
    QVERIFY(table.row(7).at(1).isEmpty());
    hall.enter(1, SignIns::Way::Name, hall.starts);
    hall.close(hall.activity);
    auto record = SignInPaper::record(*hall.store, hall.activity);
    QVERIFY(record);
    QVERIFY(record->subtitle.contains(u'2'));
}

/// The rule of hours speaks of volunteers: a rider on the register is one, or in a team; one who only came along is not.
void TestActivities::aRiderWhoIsAVolunteerGetsPointsForTheHours()
{
    Hall hall;
    QVERIFY(OfficeStart::addUsual(*hall.store));
    const Database &db = hall.store->db();
    const auto rules = *PointsRules::list(db);
    const auto hours = std::find_if(rules.cbegin(), rules.cend(), [](const RuleCard &card) { return card.rule.code == "R24"_L1; });
    QVERIFY(hours != rules.cend());
    auto seen = hall.store->read(Activity::entity(), hall.activity);
    auto what = seen->as<Activity>();
    what.rule = hours->key;
    QVERIFY(Activities(*hall.store).change(*seen, what));

    QList<Person> riders;
    for (const auto &[name, kind] : {std::pair(u"马骁"_s, u"rider"_s), {u"高远"_s, u"courier"_s}, {u"孟凡"_s, u"driver"_s}, {u"田野"_s, u"rider"_s}})
        riders << Person{0, hall.add(Outsider{.name = name, .kind = kind})};
    const QString since = QDate::currentDate().addDays(-30).toString(Qt::ISODate);
    QCOMPARE(*Volunteers(*hall.store).addAll({riders[0], riders[3]}, since), 2);
    VolunteerTeam team;
    team.name = u"骑士先锋队"_s;
    team.since = since;
    QVERIFY(Teams(*hall.store).join(*Teams(*hall.store).add(team), riders[1], {}, since));
    // Off the register before the day: no longer one.
    const auto lines = *Volunteers::list(db, QDate::currentDate().year());
    for (const VolunteerLine &line : lines)
        if (line.volunteer.outsider == riders[3].outsider)
            QVERIFY(Volunteers(*hall.store).end(line.key, QDate::currentDate().addDays(-1).toString(Qt::ISODate)));
    hall.enter(1, SignIns::Way::Name, hall.starts); // a resident
    for (const Person &rider : std::as_const(riders))
        QVERIFY(SignIns(*hall.store).enter(hall.activity, rider, SignIns::Way::Name, hall.starts));
    ClosingWish wish;
    wish.hours = ClosingWish::Hours::Length;
    wish.at = hall.starts + 120;
    const auto preview = ActivityClosing(*hall.store).preview(hall.activity, wish);
    QVERIFY2(preview && preview->noPoints.isEmpty(), preview ? qPrintable(preview->noPoints) : "");
    QHash<Key, qint64> points;
    for (const ClosingLine &line : preview->lines)
        points[line.person.outsider] = line.points;
    QCOMPARE(points.value(0), 10);
    QCOMPARE(points.value(riders[0].outsider), 10);
    QCOMPARE(points.value(riders[1].outsider), 10);
    QCOMPARE(points.value(riders[2].outsider), 0);
    QCOMPARE(points.value(riders[3].outsider), 0);
    QVERIFY(ActivityClosing(*hall.store).close(hall.activity, wish));
    // They go to the account of couriers and riders: one person, one account.
    for (const Person &rider : riders.mid(0, 2)) {
        auto account = Accounts::of(db, AccountHolder::ofOutsider(rider.outsider));
        QVERIFY(account && *account);
        Statement asked(db, u"SELECT sum(points) FROM award_line WHERE account = ?"_s);
        asked.bind(1, *account);
        QVERIFY(*asked.step());
        QCOMPARE(asked.number(0), 10);
    }
    QVERIFY(!*Accounts::of(db, AccountHolder::ofOutsider(riders[2].outsider)));
}

QTEST_GUILESS_MAIN(TestActivities)
#include "tst_activities.moc"
