// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hall.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestSignIns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byNameComesOnce();
    void aSecondScanIsTheLeaving();
    void aDayLaterHeCameWhenItBegan();
    void theUnitOfAMemberComesWithHim();
    void strangerIsKeptWithHisSignIn();
    void strangerWithoutANameIsRefused();
    void enrolPutsEverybodyOnOnce();
    void numbersOfTheSheetStay();
    void theSheetTypedInMarksTheAbsent();
    void aClosedSheetTakesNoMore();
    void hoursAtClosing_data();
    void hoursAtClosing();
    void handSetHoursStay();
    void twoRowsOfOnePersonCountOnce();
    void openedAgainAndClosedAnew();
    void reopeningNeedsAReason();
    void pointsAreAskedForAndWithdrawn();
    void takenBackByUndo();
    void monthNumbers();
    void findsByLettersDigitsAndName_data();
    void findsByLettersDigitsAndName();
    void whoIsHereStandsLast();
};

void TestSignIns::byNameComesOnce()
{
    Hall hall;
    const auto first = hall.enter(3, SignIns::Way::Name, hall.starts + 1);
    QCOMPARE(first.what, What::Came);
    QCOMPARE(first.present, 1);
    const auto again = hall.enter(3, SignIns::Way::Name, hall.starts + 30);
    QCOMPARE(again.what, What::HereAlready);
    QCOMPARE(again.at, Moments::text(hall.starts + 1));
    auto sheet = SignIns::sheet(hall.store->db(), hall.activity);
    QVERIFY(sheet);
    QCOMPARE(sheet->size(), 1);
    QVERIFY(sheet->first().sign.outAt.isEmpty());
}

void TestSignIns::aSecondScanIsTheLeaving()
{
    Hall hall;
    hall.enter(1, SignIns::Way::Scan, hall.starts);
    QCOMPARE(hall.enter(1, SignIns::Way::Scan, hall.starts + 1).what, What::HereAlready);
    const auto left = hall.enter(1, SignIns::Way::Scan, hall.starts + 70);
    QCOMPARE(left.what, What::Left);
    QCOMPARE(left.at, Moments::text(hall.starts + 70));
    QCOMPARE(hall.enter(1, SignIns::Way::Scan, hall.starts + 71).what, What::Left);
    QCOMPARE(hall.enter(1, SignIns::Way::Scan, hall.starts + 90).at, Moments::text(hall.starts + 90));
    auto sheet = SignIns::sheet(hall.store->db(), hall.activity);
    QCOMPARE(sheet->first().sign.outAt, Moments::text(hall.starts + 90));
    QCOMPARE(SignIns::counts(*sheet).left, 1);
}

void TestSignIns::aDayLaterHeCameWhenItBegan()
{
    Hall hall;
    const auto entered = hall.enter(2, SignIns::Way::Name, hall.starts + 3 * Moments::MinutesOfDay);
    QCOMPARE(entered.at, Moments::text(hall.starts));
    QCOMPARE(hall.store->get<SignIn>(entered.row)->way, u"sheet"_s);
}

void TestSignIns::theUnitOfAMemberComesWithHim()
{
    Hall hall;
    QCOMPARE(hall.store->get<SignIn>(hall.enter(0, SignIns::Way::Name, hall.starts).row)->unit, hall.unit);
    QCOMPARE(hall.store->get<SignIn>(hall.enter(1, SignIns::Way::Name, hall.starts).row)->unit, Key(0));
}

void TestSignIns::strangerIsKeptWithHisSignIn()
{
    Hall hall;
    auto entered = SignIns(*hall.store).enterStranger(hall.activity, {u" 贺 小龙 "_s, u"18845904100"_s, hall.unit, {}}, hall.starts);
    QVERIFY(entered);
    const auto sign = hall.store->get<SignIn>(entered->row);
    QVERIFY(sign && sign->outsider && !sign->resident);
    QCOMPARE(sign->unit, hall.unit);
    QCOMPARE(hall.store->get<Outsider>(sign->outsider)->name, u"贺 小龙"_s);
    Statement last(hall.store->db(), u"SELECT max(key) FROM op"_s);
    QVERIFY(last.step().value_or(false));
    const qint64 op = last.number(0);
    last.reset();
    QVERIFY(Undo::deed(*hall.store, op));
    QVERIFY(!hall.store->get<Outsider>(sign->outsider));
    QVERIFY(!hall.store->get<SignIn>(entered->row));
}

void TestSignIns::strangerWithoutANameIsRefused()
{
    Hall hall;
    auto none = SignIns(*hall.store).enterStranger(hall.activity, {u"  "_s, {}, 0, {}}, hall.starts);
    QVERIFY(!none);
    QCOMPARE(none.error().detail, u"name"_s);
    auto bad = SignIns(*hall.store).enterStranger(hall.activity, {u"贺小龙"_s, u"123"_s, 0, {}}, hall.starts);
    QVERIFY(!bad);
    QCOMPARE(bad.error().detail, u"phone"_s);
}

void TestSignIns::enrolPutsEverybodyOnOnce()
{
    Hall hall;
    auto members = SignIns::membersOf(hall.store->db(), hall.unit);
    QVERIFY(members);
    QCOMPARE(members->size(), 1);
    QList<Enrolment> all = *members;
    for (int i = 0; i < 5; ++i)
        all.append({hall.person(i), 0, 0});
    auto added = SignIns(*hall.store).enrol(hall.activity, all);
    QVERIFY(added);
    QCOMPARE(*added, 5);
    QCOMPARE(*SignIns(*hall.store).enrol(hall.activity, all), 0);
    QCOMPARE(SignIns::counts(*SignIns::sheet(hall.store->db(), hall.activity)).absent, 5);
}

void TestSignIns::numbersOfTheSheetStay()
{
    Hall hall;
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, {{hall.person(1), 0, 0}, {hall.person(2), 0, 0}}));
    auto before = SignIns::sheet(hall.store->db(), hall.activity);
    hall.enter(0, SignIns::Way::Name, hall.starts);
    auto after = SignIns::sheet(hall.store->db(), hall.activity);
    for (int i = 0; i < before->size(); ++i) {
        QCOMPARE(after->at(i).key, before->at(i).key);
        QCOMPARE(after->at(i).number, i + 1);
    }
    QCOMPARE(after->last().number, 3);
    // On paper the unit's people stand together, before the doors, with the same numbers.
    QCOMPARE(SignInPaper::ordered(*after).first().number, 3);
}

void TestSignIns::theSheetTypedInMarksTheAbsent()
{
    Hall hall;
    QList<Enrolment> all;
    for (int i = 0; i < 5; ++i)
        all.append({hall.person(i), 0, 0});
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, all));
    auto sheet = SignIns::sheet(hall.store->db(), hall.activity);
    QVERIFY(SignIns(*hall.store).excuse(sheet->at(3).key));
    const auto came = hall.enter(0, SignIns::Way::Name, hall.starts + 5);
    const Key absent = sheet->at(0).key == came.row ? sheet->at(1).key : sheet->at(0).key;
    auto done = SignIns(*hall.store).typeIn(hall.activity, {absent});
    QVERIFY(done);
    QCOMPARE(*done, 2);
    sheet = SignIns::sheet(hall.store->db(), hall.activity);
    const SheetCounts counts = SignIns::counts(*sheet);
    QCOMPARE(counts.present, 3);
    QCOMPARE(counts.absent, 1);
    QCOMPARE(counts.leave, 1);
    for (const SheetRow &row : std::as_const(*sheet))
        if (row.isPresent())
            QCOMPARE(row.sign.inAt, row.key == came.row ? Moments::text(hall.starts + 5) : Moments::text(hall.starts));
}

void TestSignIns::aClosedSheetTakesNoMore()
{
    Hall hall;
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, {{hall.person(1), 0, 0}}));
    hall.enter(0, SignIns::Way::Name, hall.starts);
    hall.close(hall.activity);
    auto late = SignIns(*hall.store).enter(hall.activity, hall.person(2), SignIns::Way::Name, hall.starts + 140);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Refused);
    QVERIFY(!ActivityClosing(*hall.store).close(hall.activity, {}));
    QVERIFY(!SignIns(*hall.store).typeIn(hall.activity, {}));
    // Who was expected and did not come is absent now.
    QCOMPARE(SignIns::sheet(hall.store->db(), hall.activity)->first().sign.state, u"absent"_s);
}

void TestSignIns::hoursAtClosing_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("same");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out"); // -1: did not leave
    QTest::addColumn<int>("minutes");
    using Hours = ClosingWish::Hours;
    QTest::newRow("to the end") << int(Hours::Times) << 0 << 0 << -1 << 120;
    QTest::newRow("came late") << int(Hours::Times) << 0 << 25 << -1 << 95;
    QTest::newRow("came early") << int(Hours::Times) << 0 << -10 << -1 << 130;
    QTest::newRow("left before") << int(Hours::Times) << 0 << 0 << 45 << 45;
    QTest::newRow("stayed longer") << int(Hours::Times) << 0 << 0 << 150 << 150;
    QTest::newRow("the whole activity") << int(Hours::Length) << 0 << 25 << 45 << 120;
    QTest::newRow("the same for all") << int(Hours::Same) << 90 << 25 << 45 << 90;
}

void TestSignIns::hoursAtClosing()
{
    QFETCH(int, hours);
    QFETCH(int, same);
    QFETCH(int, in);
    QFETCH(int, out);
    QFETCH(int, minutes);
    Hall hall;
    const auto entered = hall.enter(1, SignIns::Way::Name, hall.starts + in);
    if (out >= 0)
        QVERIFY(SignIns(*hall.store).left(entered.row, hall.starts + out));
    hall.close(hall.activity, ClosingWish::Hours(hours), same);
    QCOMPARE(int(hall.store->get<SignIn>(entered.row)->minutes.value_or(-1)), minutes);
    auto times = ServiceHours::of(hall.store->db(), hall.person(1));
    QVERIFY(times);
    QCOMPARE(times->size(), 1);
    QCOMPARE(times->first().minutes, minutes);
}

void TestSignIns::handSetHoursStay()
{
    Hall hall;
    const auto entered = hall.enter(1, SignIns::Way::Name, hall.starts);
    auto seen = hall.store->read(SignIn::entity(), entered.row);
    auto sign = seen->as<SignIn>();
    sign.minutes = 30;
    QVERIFY(SignIns(*hall.store).change(*seen, sign));
    hall.close(hall.activity);
    QCOMPARE(*hall.store->get<SignIn>(entered.row)->minutes, 30);
    sign.outAt = Moments::text(hall.starts - 5);
    QVERIFY(mustHoldBack(SignIns::check(sign)));
    sign.outAt.clear();
    sign.minutes = 25 * 60;
    QVERIFY(mustHoldBack(SignIns::check(sign)));
}

void TestSignIns::twoRowsOfOnePersonCountOnce()
{
    Hall hall;
    // The other desk knew him by a second record, a third one as a non-resident who was found to be him.
    Resident twin;
    twin.name = u"林晓"_s;
    const Key second = hall.add(twin);
    hall.add(SamePerson{second, hall.people.at(3), {}});
    Outsider outside;
    outside.name = u"林晓"_s;
    outside.resident = hall.people.at(3);
    const Key outsider = hall.add(outside);
    const auto row = [&](Key resident, Key other, int minutes) {
        SignIn sign;
        sign.activity = hall.activity;
        sign.resident = resident;
        sign.outsider = other;
        sign.state = u"present"_s;
        sign.inAt = Moments::text(hall.starts);
        sign.minutes = minutes;
        return hall.add(sign);
    };
    row(hall.people.at(3), 0, 40);
    const Key longest = row(second, 0, 75);
    row(0, outsider, 50);
    auto sheet = SignIns::sheet(hall.store->db(), hall.activity);
    QCOMPARE(SignIns::counts(*sheet).all, 1);
    QCOMPARE(SignIns::counts(*sheet).present, 1);
    for (const SheetRow &one : std::as_const(*sheet))
        QCOMPARE(one.isSecond, one.key != longest);
    QCOMPARE(hall.enter(3, SignIns::Way::Name, hall.starts + 3).what, What::HereAlready);
    hall.close(hall.activity);
    auto times = ServiceHours::list(hall.store->db(), {});
    QVERIFY(times);
    QCOMPARE(times->size(), 1);
    QCOMPARE(times->first().minutes, 75);
    for (const Person &person : {Person{hall.people.at(3), 0}, Person{second, 0}, Person{0, outsider}}) {
        auto own = ServiceHours::of(hall.store->db(), person);
        QVERIFY(own);
        QCOMPARE(ServiceHours::sum(*own).minutes, 75);
        QCOMPARE(ServiceHours::sum(*own).activities, 1);
    }
    auto line = Activities::line(hall.store->db(), hall.activity);
    QCOMPARE(line->counts.present, 1);
    QCOMPARE(line->minutes, 75);
    auto numbers = ActivityNumbers::ofMonth(hall.store->db(), QDate::currentDate());
    QCOMPARE(numbers->all.people, 1);
    QCOMPARE(numbers->all.times, 1);
    QCOMPARE(numbers->all.minutes, 75);
}

void TestSignIns::openedAgainAndClosedAnew()
{
    Hall hall;
    const auto first = hall.enter(1, SignIns::Way::Name, hall.starts);
    hall.close(hall.activity);
    QVERIFY(ActivityClosing(*hall.store).reopen(hall.activity, u"漏了一个人"_s));
    QCOMPARE(ServiceHours::list(hall.store->db(), {})->size(), 0);
    hall.enter(2, SignIns::Way::Name, hall.starts + 60);
    hall.close(hall.activity);
    auto times = ServiceHours::list(hall.store->db(), {});
    QCOMPARE(times->size(), 2);
    QCOMPARE(*hall.store->get<SignIn>(first.row)->minutes, 120);
}

void TestSignIns::reopeningNeedsAReason()
{
    Hall hall;
    QVERIFY(!ActivityClosing(*hall.store).reopen(hall.activity, u"为什么"_s)); // it is open
    hall.close(hall.activity);
    auto silent = ActivityClosing(*hall.store).reopen(hall.activity, u" "_s);
    QVERIFY(!silent);
    QCOMPARE(silent.error().detail, u"why"_s);
}

void TestSignIns::pointsAreAskedForAndWithdrawn()
{
    Hall hall;
    QVERIFY(OfficeStart::addUsual(*hall.store));
    {
        auto work = UnitOfWork::begin(*hall.store, {u"sample.fill"_s});
        for (int i = 0; i < 3; ++i) {
            const Key home = *(*work)->create(Household{u"000%1"_s.arg(i), u"family"_s, {}, {}});
            QVERIFY((*work)->create(Membership{hall.people.at(i), home, u"02"_s, {}, {}}));
        }
        QVERIFY((*work)->commit());
    }
    auto rules = PointsRules::list(hall.store->db());
    QVERIFY(rules);
    Key rule = 0;
    for (const RuleCard &card : std::as_const(*rules))
        if (const RuleCard::Version *version = card.on(QDate::currentDate()); !rule && version && version->version.points.value_or(0) > 0 && card.isFor(u"household"))
            rule = card.key;
    QVERIFY(rule);
    auto seen = hall.store->read(Activity::entity(), hall.activity);
    auto what = seen->as<Activity>();
    what.rule = rule;
    QVERIFY(Activities(*hall.store).change(*seen, what));
    hall.enter(1, SignIns::Way::Name, hall.starts);
    hall.enter(2, SignIns::Way::Name, hall.starts);
    ClosingWish wish;
    wish.hours = ClosingWish::Hours::Length;
    wish.at = hall.starts + 120;
    auto preview = ActivityClosing(*hall.store).preview(hall.activity, wish);
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
    QVERIFY2(preview->noPoints.isEmpty(), qPrintable(preview->noPoints));
    QVERIFY(preview->points > 0);
    QVERIFY(preview->lines.at(0).points > 0 && preview->lines.at(1).points > 0);
    QVERIFY(ActivityClosing(*hall.store).close(hall.activity, wish));
    const auto count = [&](const QString &sql) {
        Statement row(hall.store->db(), sql);
        return row.step().value_or(false) ? row.number(0) : -1;
    };
    QCOMPARE(count(u"SELECT count(*) FROM award"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM award_line"_s), 2);
    QCOMPARE(count(u"SELECT sum(points) FROM award_line"_s), preview->points);
    const Key award = count(u"SELECT key FROM award"_s);
    if (AwardStates::life(hall.store->db(), award)->stand.at == AwardAt::Entered) {
        QCOMPARE(ActivityClosing(*hall.store).reopen(hall.activity, u"漏了一个人"_s).error().code, ErrorCode::Refused);
        return;
    }
    QVERIFY(ActivityClosing(*hall.store).reopen(hall.activity, u"漏了一个人"_s));
    QCOMPARE(AwardStates::life(hall.store->db(), award)->stand.at, AwardAt::Withdrawn);
    // Closed anew, the points are asked for once more and only once.
    QVERIFY(ActivityClosing(*hall.store).close(hall.activity, wish));
    QCOMPARE(count(u"SELECT count(*) FROM award"_s), 2);
    QCOMPARE(count(u"SELECT count(*) FROM award_state WHERE state <> 'withdrawn'"_s), 1);
}

void TestSignIns::takenBackByUndo()
{
    Hall hall;
    UndoStack undo(*hall.store);
    const auto entered = hall.enter(1, SignIns::Way::Name, hall.starts);
    QVERIFY(hall.store->get<SignIn>(entered.row));
    QVERIFY(undo.undo());
    QVERIFY(!hall.store->get<SignIn>(entered.row));
}

void TestSignIns::monthNumbers()
{
    Hall hall;
    hall.enter(0, SignIns::Way::Name, hall.starts);
    hall.enter(1, SignIns::Way::Name, hall.starts);
    hall.close(hall.activity);
    const Key other = hall.plan(hall.starts + 180, 60);
    QVERIFY(SignIns(*hall.store).enter(other, hall.person(1), SignIns::Way::Name, hall.starts + 180));
    auto open = ActivityNumbers::ofMonth(hall.store->db(), QDate::currentDate());
    QCOMPARE(open->all.activities, 1);
    QCOMPARE(open->unclosed, 1);
    ClosingWish wish;
    wish.at = hall.starts + 260;
    QVERIFY(ActivityClosing(*hall.store).close(other, wish));
    auto numbers = ActivityNumbers::ofMonth(hall.store->db(), QDate::currentDate());
    QCOMPARE(numbers->all.activities, 2);
    QCOMPARE(numbers->all.people, 2);
    QCOMPARE(numbers->all.times, 3);
    QCOMPARE(numbers->all.minutes, 300);
    QCOMPARE(numbers->units.size(), 1);
    QCOMPARE(numbers->units.first().key, hall.unit);
    QCOMPARE(numbers->units.first().times, 1);
    const auto label = std::find_if(numbers->fiveMicros.begin(), numbers->fiveMicros.end(), [&](const ActivityFigure &f) { return f.key == hall.label; });
    QVERIFY(label != numbers->fiveMicros.end());
    QCOMPARE(label->times, 3);
    QCOMPARE(label->activities, 2);
    // The parts of the labels add up to the whole.
    int times = 0;
    for (const ActivityFigure &figure : std::as_const(numbers->fiveMicros))
        times += figure.times;
    QCOMPARE(times, numbers->all.times);
    QVERIFY(!numbers->page(*hall.store).blocks.isEmpty());
}

void TestSignIns::findsByLettersDigitsAndName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("two letters") << u"zz"_s << QStringList{u"张志强"_s, u"周中华"_s, u"郑紫薇"_s};
    QTest::newRow("three letters") << u"zzq"_s << QStringList{u"张志强"_s};
    QTest::newRow("whole reading") << u"linx"_s << QStringList{u"林晓"_s};
    QTest::newRow("capitals") << u"LX"_s << QStringList{u"林晓"_s};
    QTest::newRow("part of the name") << u"雪冰"_s << QStringList{u"韩雪冰"_s};
    QTest::newRow("end of the phone") << u"1022"_s << QStringList{u"郑紫薇"_s};
    QTest::newRow("one digit says nothing") << u"1"_s << QStringList{};
    QTest::newRow("nobody") << u"qq"_s << QStringList{};
}

void TestSignIns::findsByLettersDigitsAndName()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    Hall hall;
    QList<Enrolment> all;
    for (int i = 0; i < 5; ++i)
        all.append({hall.person(i), 0, 0});
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, all));
    SignInList list;
    QVERIFY(list.load(hall.store->db(), hall.activity));
    auto found = list.find(hall.store->db(), typed, nullptr);
    QVERIFY(found);
    QStringList got;
    for (const SignInHit &hit : std::as_const(*found))
        got << hit.who.name;
    got.sort();
    names.sort();
    QCOMPARE(got, names);
}

void TestSignIns::whoIsHereStandsLast()
{
    Hall hall;
    QVERIFY(SignIns(*hall.store).enrol(hall.activity, {{hall.person(1), 0, 0}, {hall.person(2), 0, 0}}));
    auto sheet = SignIns::sheet(hall.store->db(), hall.activity);
    const Key first = sheet->first().who.person.resident;
    QVERIFY(SignIns(*hall.store).enter(hall.activity, {first, 0}, SignIns::Way::Name, hall.starts));
    SignInList list;
    QVERIFY(list.load(hall.store->db(), hall.activity));
    auto found = list.find(hall.store->db(), u"zz"_s, nullptr);
    // On the sheet and not here; then the member beyond the sheet; then who is here.
    QCOMPARE(found->size(), 3);
    QVERIFY(found->at(0).row && found->at(0).canCome());
    QCOMPARE(found->at(1).from, SignInHit::From::Member);
    QCOMPARE(found->at(2).who.person.resident, first);
    QCOMPARE(found->at(2).state, SignInHit::State::Here);
}

QTEST_GUILESS_MAIN(TestSignIns)
#include "tst_signins.moc"
