// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// A year's service of the members, what is given for it, the letters to the units, cards with a code.
#include "models/checkins/activityrecords.h"
#include "models/checkins/appraisals.h"
#include "models/checkins/feedbackletters.h"
#include "models/checkins/membercards.h"
#include "models/checkins/volunteerrecords.h"
#include "models/counter/scannedtext.h"
#include "models/points/pointsrecords.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/backup.h"
#include "models/store/deeds.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "tests/support/twodesks.h"

#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const int Year = QDate::currentDate().year();

QString on(int month, int day)
{
    return QDate(Year, month, day).toString(Qt::ISODate);
}

/// Two units: three members of the school (one never comes), one of the hospital.
struct Year2
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    Key school = 0, hospital = 0, wish = 0;
    Key wang = 0, li = 0, zhao = 0, sun = 0;
    Key person = 0;

    Year2()
    {
        auto made = Store::create(folder.filePath(u"office.allpost"_s), {u"长青社区居民委员会"_s, u"刘敏"_s});
        if (!made || !PaperTemplates::addShipped(**made))
            qFatal("no office");
        store = std::move(*made);
        school = add(ServiceUnit{.name = u"市第一中学"_s});
        hospital = add(ServiceUnit{.name = u"第三医院"_s});
        wish = add(FiveMicro{u"微心愿"_s, 1, {}});
        person = add(Resident{u"王建国"_s});
        wang = member(school, person, 0);
        li = member(school, 0, add(Outsider{.name = u"李春燕"_s}));
        zhao = member(school, 0, add(Outsider{.name = u"赵志远"_s}));
        sun = member(hospital, 0, add(Outsider{.name = u"孙文静"_s}));
        const Key post = add(ServicePost{.name = u"红色宣讲员"_s});
        add(PostClaim{post, wang, on(1, 5), {}, u"有事找我"_s});
    }
    template <typename Record>
    Key add(const Record &record)
    {
        auto key = UnitOfWork::createOne(*store, {u"sample.fill"_s}, record);
        if (!key)
            qFatal("%s", qPrintable(key.error().detail));
        return *key;
    }
    Key member(Key unit, Key resident, Key outsider, const QString &reported = u"2020-03-01"_s)
    {
        PartyMember made;
        made.unit = unit;
        made.resident = resident;
        made.outsider = outsider;
        made.reportedOn = reported;
        return add(made);
    }
    /// A closed activity of so many minutes with these residents and non-residents present.
    void activity(const QString &day, int minutes, const QList<Person> &people, const QString &state = u"present"_s)
    {
        Activity held;
        held.title = u"清雪"_s;
        held.startsAt = day + u"T09:00"_s;
        held.endsAt = day + u"T12:00"_s;
        held.closedAt = day + u"T12:00"_s;
        held.fiveMicro = wish;
        const Key key = add(held);
        for (const Person &who : people) {
            SignIn row;
            row.activity = key;
            row.resident = who.resident;
            row.outsider = who.outsider;
            row.state = state;
            row.minutes = minutes;
            add(row);
        }
    }
    Person of(Key member)
    {
        const auto read = store->get<PartyMember>(member);
        return {read->resident, read->outsider};
    }
    AppraisalYear year()
    {
        auto whole = Appraisals::read(store->db(), Year);
        if (!whole)
            qFatal("%s", qPrintable(whole.error().detail));
        return *whole;
    }
    Result<int> takeSuggestions(const QList<MemberYear> &members)
    {
        Progress progress;
        return Appraisals(*store).takeSuggestions(Year, members, progress);
    }
    qint64 number(const QString &sql) { return numberOf(store->db(), sql); }
    static qint64 numberOf(const Database &db, const QString &sql)
    {
        auto rows = Query::run(db, sql);
        return rows && rows->next() ? rows->number(0) : -1;
    }
};

} // namespace

class TestAppraisals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursComeFromTheSignIns();
    void whoIsOnTheListOfAYear();
    void suggestions_data();
    void suggestions();
    void theOfficeSetsItsSteps();
    void stepsThatDoNotFitAreRefused_data();
    void stepsThatDoNotFitAreRefused();
    void stepsOfTwoDesksMeet();
    void stepsThatCannotBeReadLeaveThoseBefore();
    void theYearBeforeIsInHandUntilItsLettersAreOut();
    void aGradeGoesAlongWithTheStars();
    void givingIsOneRecord();
    void suggestionsAreTakenInOneDeed();
    void suggestionsStoppedHalfwayAreNone();
    void lettersGoOutInOneDeed();
    void aLetterWaitsForItsGrades();
    void lettersStoppedHalfwayAreNone();
    void aVoidLetterIsWrittenAnew();
    void lettersArePrintedAgainAsTheyWere();
    void anOldTemplateWantsTheNames();
    void theYearOnOnePage();
    void cardsCarryWhatSignInReads();
    void plates();
    void volunteersCarryTheirNumber();
};

void TestAppraisals::hoursComeFromTheSignIns()
{
    Year2 y;
    // The same person on two sheets' rows of one activity counts once.
    y.activity(on(1, 10), 120, {y.of(y.wang), y.of(y.wang), y.of(y.sun)});
    y.activity(on(1, 11), 90, {y.of(y.wang)});
    y.activity(on(1, 12), 90, {y.of(y.wang)}, u"absent"_s);
    y.activity(u"%1-12-31"_s.arg(Year - 1), 600, {y.of(y.wang)});
    const AppraisalYear year = y.year();
    QCOMPARE(year.units.size(), 2);
    const MemberYear *wang = year.member(y.wang);
    QVERIFY(wang);
    QCOMPARE(wang->activities, 2);
    QCOMPARE(wang->minutes, qint64(210));
    QCOMPARE(wang->posts, QStringList{u"红色宣讲员"_s});
    QCOMPARE(year.fiveMicroText(wang->fiveMicro), u"微心愿 2"_s);
    QCOMPARE(year.unit(y.school)->served(), 1);
    // Who served most stands first, who did not at all last.
    QCOMPARE(year.unit(y.school)->members.first().member, y.wang);
    QVERIFY(!year.member(y.zhao)->hasServed());
}

void TestAppraisals::whoIsOnTheListOfAYear()
{
    Year2 y;
    const Key notYet = y.member(y.school, 0, y.add(Outsider{.name = u"冯晓东"_s}), {});
    PartyMember gone;
    gone.unit = y.school;
    gone.outsider = y.add(Outsider{.name = u"陈玉梅"_s});
    gone.reportedOn = u"2019-01-01"_s;
    gone.movedOn = u"%1-06-01"_s.arg(Year - 1);
    const Key moved = y.add(gone);
    gone.movedOn = on(1, 2);
    const Key movedThisYear = y.add(gone);
    const AppraisalYear year = y.year();
    QVERIFY(!year.member(notYet));
    QVERIFY(!year.member(moved));
    QVERIFY(year.member(movedThisYear));
    const auto years = Appraisals::years(y.store->db());
    QVERIFY(years);
    QCOMPARE(years->first(), Year);
    QCOMPARE(years->last(), 2019);
}

void TestAppraisals::suggestions_data()
{
    QTest::addColumn<int>("activities");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<int>("stars");
    QTest::newRow("nothing") << 0 << 0 << QString() << 0;
    QTest::newRow("hours without an activity are none") << 0 << 50 << QString() << 0;
    QTest::newRow("one activity") << 1 << 1 << u"fair"_s << 1;
    QTest::newRow("four hours") << 1 << 4 << u"fair"_s << 2;
    QTest::newRow("two activities") << 2 << 1 << u"fair"_s << 2;
    QTest::newRow("four activities") << 4 << 2 << u"fairly_good"_s << 3;
    QTest::newRow("twenty-four hours") << 3 << 24 << u"good"_s << 4;
    QTest::newRow("twelve activities") << 12 << 12 << u"good"_s << 5;
}

void TestAppraisals::suggestions()
{
    QFETCH(int, activities);
    QFETCH(int, hours);
    QFETCH(QString, grade);
    QFETCH(int, stars);
    QCOMPARE(AppraisalSteps::suggest(AppraisalSteps::usual(), activities, hours * 60), (AppraisalMarks{grade, stars}));
    QCOMPARE(AppraisalSteps::rule(AppraisalSteps::usual()).size(), 5);
}

void TestAppraisals::theOfficeSetsItsSteps()
{
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang)});
    QCOMPARE(y.year().member(y.wang)->suggested, (AppraisalMarks{u"fair"_s, 2}));
    UndoStack undo(*y.store);
    const QList<AppraisalStep> ours{{5, u"good"_s, 4, 0}, {3, u"fair"_s, 0, 1}};
    const qint64 deeds = y.number(u"SELECT count(*) FROM op"_s);
    auto kept = AppraisalSteps::set(*y.store, Year, ours);
    QVERIFY2(kept && *kept, qPrintable(kept ? QString() : kept.error().message));
    QCOMPARE(y.number(u"SELECT count(*) FROM op"_s), deeds + 1);
    QCOMPARE(y.year().steps, ours);
    QCOMPARE(Deeds::words(*Deeds::load(y.store->db(), y.number(u"SELECT max(key) FROM op"_s))), u"Steps to grade and stars of appraisals set"_s);
    // What is suggested follows at once; a step is a record of its own, nobody's appraisal.
    QCOMPARE(y.year().member(y.wang)->suggested, (AppraisalMarks{u"good"_s, 5}));
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal_step"_s), qint64(2));
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal"_s), qint64(0));
    // The year before keeps what held then, and setting the same again is no deed.
    QCOMPARE(*AppraisalSteps::read(y.store->db(), Year - 1), AppraisalSteps::usual());
    auto again = AppraisalSteps::set(*y.store, Year, {{5, u"good"_s, 4, 0}, {4, {}, 0, 0}, {3, u"fair"_s, 0, 1}});
    QVERIFY(again && !*again);
    QCOMPARE(AppraisalSteps::set(*y.store, Year + 1, ours).error().detail, u"year"_s);
    // The journal alone brings them back: so they travel with it to other desks.
    Progress progress;
    const auto digest = Integrity::digest(y.store->db());
    QVERIFY(digest && Integrity::rebuild(*y.store, progress));
    QCOMPARE(*Integrity::digest(y.store->db()), *digest);
    QCOMPARE(y.year().steps, ours);
    QVERIFY(undo.undo());
    QCOMPARE(y.year().member(y.wang)->suggested, (AppraisalMarks{u"fair"_s, 2}));
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal_step"_s), qint64(0));
    QVERIFY(undo.redo());
    QCOMPARE(y.year().steps, ours);
    // Taken back, those that held before hold again; without hours it keeps none.
    const QList<AppraisalStep> later{{2, u"fair"_s, 0, 7}};
    QVERIFY(AppraisalSteps::set(*y.store, Year, later));
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal_step WHERE hours IS NULL AND activities = 7 AND from_year = %1"_s.arg(Year)), qint64(1));
    QCOMPARE(y.year().steps, later);
    QVERIFY(undo.undo());
    QCOMPARE(y.year().steps, ours);
    // The same after the tables were made anew: which set came later stands in the journal.
    QVERIFY(Integrity::rebuild(*y.store, progress));
    QCOMPARE(y.year().steps, ours);
    const auto report = Integrity::check(y.store->db());
    QVERIFY2(report && report->ok(), qPrintable(report ? report->problems.join(u'\n') : report.error().message));
}

void TestAppraisals::stepsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QList<AppraisalStep>>("steps");
    QTest::addColumn<QString>("field");
    using Steps = QList<AppraisalStep>;
    QTest::newRow("none at all") << Steps{{5, u"good"_s, 0, 0}} << u"hours5"_s;
    QTest::newRow("more stars for fewer hours") << Steps{{5, u"good"_s, 10, 0}, {4, u"good"_s, 24, 0}} << u"hours5"_s;
    QTest::newRow("over a step without hours") << Steps{{5, u"good"_s, 10, 0}, {4, u"good"_s, 0, 3}, {3, u"good"_s, 10, 0}} << u"hours5"_s;
    QTest::newRow("the same activities") << Steps{{2, u"fair"_s, 0, 3}, {1, u"fair"_s, 0, 3}} << u"activities2"_s;
    QTest::newRow("a worse grade for more stars") << Steps{{5, u"fair"_s, 10, 0}, {4, u"good"_s, 5, 0}} << u"grade5"_s;
    QTest::newRow("no grade") << Steps{{3, {}, 10, 0}} << u"grade3"_s;
    QTest::newRow("no number") << Steps{{3, u"fair"_s, -1, 0}} << u"hours3"_s;
    QTest::newRow("stars twice") << Steps{{3, u"fair"_s, 5, 0}, {3, u"fair"_s, 4, 0}} << u"grade3"_s;
    QTest::newRow("right") << AppraisalSteps::usual() << QString();
}

void TestAppraisals::stepsThatDoNotFitAreRefused()
{
    QFETCH(QList<AppraisalStep>, steps);
    QFETCH(QString, field);
    const Findings findings = AppraisalSteps::check(steps);
    QCOMPARE(findings.value(0).field, field);
    Year2 y;
    if (!field.isEmpty())
        QCOMPARE(AppraisalSteps::set(*y.store, Year, steps).error().detail, field);
}

void TestAppraisals::stepsOfTwoDesksMeet()
{
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang)});
    const QList<AppraisalStep> before{{5, u"good"_s, 90, 0}}, earlier{{5, u"good"_s, 30, 9}, {2, u"fair"_s, 3, 0}}, later{{4, u"good"_s, 20, 0}, {1, u"fair"_s, 0, 1}};
    QVERIFY(AppraisalSteps::set(*y.store, Year - 1, before));
    const auto path = [&](const QString &name) { return y.folder.filePath(name + u".allpost"_s); };
    // The office goes on as two desks, each with a letter of its own.
    y.store.reset();
    QVERIFY(Backup::restore(path(u"office"_s), path(u"a"_s)));
    QVERIFY(Backup::restore(path(u"a"_s), path(u"b"_s)));
    constexpr qint64 Hour = 3600 * 1000;
    qint64 wall = QDateTime::currentMSecsSinceEpoch() + 2 * Hour;
    Store::Options clock;
    clock.wall = [&wall] { return wall; };
    {
        // Apart, the desk whose set is the later one is the first to be written down here.
        auto b = Store::open(path(u"b"_s), clock);
        QVERIFY(b && AppraisalSteps::set(**b, Year, later));
        wall -= Hour;
        auto a = Store::open(path(u"a"_s), clock);
        QVERIFY(a && AppraisalSteps::set(**a, Year, earlier));
    }
    takeIn(path(u"a"_s), path(u"b"_s), path(u"ab"_s));
    takeIn(path(u"b"_s), path(u"a"_s), path(u"ba"_s));
    takeIn(path(u"ab"_s), path(u"b"_s), path(u"abb"_s));
    QStringList digests;
    for (const QString &name : {u"ba"_s, u"abb"_s, u"ab"_s}) {
        auto store = Store::open(path(name), clock);
        QVERIFY(store && Integrity::rebuild(**store));
        const auto report = Integrity::check((*store)->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        digests << *Integrity::digest((*store)->db());
        // Both sets are kept, line for line; one holds, whole.
        QCOMPARE(Year2::numberOf((*store)->db(), u"SELECT count(*) FROM appraisal_step"_s), qint64(5));
        QCOMPARE(*AppraisalSteps::read((*store)->db(), Year), later);
        QCOMPARE(*AppraisalSteps::read((*store)->db(), Year - 1), before);
        QCOMPARE(Appraisals::read((*store)->db(), Year)->member(y.wang)->suggested, (AppraisalMarks{u"fair"_s, 1}));
    }
    digests.removeDuplicates();
    QCOMPARE(digests.size(), 1);

    // Who has seen both decides, however slow the PC's clock.
    wall -= 12 * Hour;
    auto store = Store::open(path(u"ab"_s), clock);
    QVERIFY(store);
    UndoStack undo(**store);
    auto again = AppraisalSteps::set(**store, Year, earlier);
    QVERIFY2(again && *again, qPrintable(again ? QString() : again.error().message));
    QCOMPARE(*AppraisalSteps::read((*store)->db(), Year), earlier);
    QVERIFY(Integrity::rebuild(**store));
    QCOMPARE(*AppraisalSteps::read((*store)->db(), Year), earlier);
    QVERIFY(undo.undo());
    QCOMPARE(*AppraisalSteps::read((*store)->db(), Year), later);
}

void TestAppraisals::stepsThatCannotBeReadLeaveThoseBefore()
{
    Year2 y;
    const QList<AppraisalStep> ours{{4, u"good"_s, 20, 0}};
    QVERIFY(AppraisalSteps::set(*y.store, Year, ours));
    // As a later program could bring them: a grade that is in no list here.
    y.add(AppraisalStepRecord{Year, 3, u"splendid"_s, 10, {}});
    QCOMPARE(*AppraisalSteps::read(y.store->db(), Year), ours);
}

void TestAppraisals::theYearBeforeIsInHandUntilItsLettersAreOut()
{
    Year2 y;
    const auto inHand = [&y](int month, int day) { return Appraisals::yearInHand(y.store->db(), QDate(Year + 1, month, day)).value_or(0); };
    y.activity(on(1, 10), 240, {y.of(y.wang)});
    QCOMPARE(inHand(1, 1), Year);
    QCOMPARE(inHand(2, 28), Year);
    QCOMPARE(inHand(3, 1), Year + 1);
    QCOMPARE(inHand(12, 31), Year + 1);
    // Nobody had reported by then: there is nothing to appraise.
    QCOMPARE(Appraisals::yearInHand(y.store->db(), QDate(2019, 1, 15)).value_or(0), 2019);
    // What is given is no letter yet.
    QVERIFY(Appraisals(*y.store).give(y.wang, Year, {u"good"_s, 5}));
    QCOMPARE(inHand(1, 15), Year);
    Progress progress;
    auto written = FeedbackLetters(*y.store).write(y.year(), {y.school}, progress);
    QVERIFY(written && written->letters.size() == 1);
    QCOMPARE(inHand(1, 15), Year + 1);
    QVERIFY(PaperRegister::makeVoid(*y.store, written->letters.first().key, u"写错"_s));
    QCOMPARE(inHand(1, 15), Year);
}

void TestAppraisals::aGradeGoesAlongWithTheStars()
{
    AppraisalYear year;
    year.steps = AppraisalSteps::usual();
    MemberYear member;
    member.suggested = {u"good"_s, 4};
    QCOMPARE(year.marksOfStars(member, 3), (AppraisalMarks{u"fairly_good"_s, 3}));
    QCOMPARE(year.marksOfGrade(member, u"good"_s), (AppraisalMarks{u"good"_s, 4}));
    QCOMPARE(year.marksOfGrade(member, u"fair"_s), (AppraisalMarks{u"fair"_s, 1}));
    QCOMPARE(year.marksOfGrade(member, u"poor"_s), (AppraisalMarks{u"poor"_s, 0}));
    member.given.stars = 3;
    member.given.grade = u"fairly_good"_s;
    QCOMPARE(year.marksOfStars(member, 5), (AppraisalMarks{u"good"_s, 5}));
    // Chosen by letter: it stays.
    member.given.grade = u"poor"_s;
    QCOMPARE(year.marksOfStars(member, 5), (AppraisalMarks{{}, 5}));
    QCOMPARE(year.marksOfGrade(member, u"good"_s), (AppraisalMarks{u"good"_s, 0}));
}

void TestAppraisals::givingIsOneRecord()
{
    Year2 y;
    Appraisals appraisals(*y.store);
    auto first = appraisals.give(y.wang, Year, {{}, 4});
    QVERIFY(first);
    auto second = appraisals.give(y.wang, Year, {u"good"_s, 0});
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QVERIFY(appraisals.remark(y.wang, Year, u" 表现突出 "_s));
    const MemberYear *wang = nullptr;
    const AppraisalYear year = y.year();
    wang = year.member(y.wang);
    QCOMPARE(wang->marks(), (AppraisalMarks{u"good"_s, 4}));
    QCOMPARE(wang->given.text, u"表现突出"_s);
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal"_s), qint64(1));
    QCOMPARE(appraisals.give(y.wang, Year, {u"excellent"_s, 0}).error().detail, u"grade"_s);
    QCOMPARE(appraisals.give(y.wang, Year, {{}, 6}).error().detail, u"stars"_s);
    QCOMPARE(appraisals.give(y.wang, Year + 1, {{}, 3}).error().detail, u"year"_s);
}

void TestAppraisals::suggestionsAreTakenInOneDeed()
{
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang), y.of(y.li), y.of(y.sun)});
    QVERIFY(Appraisals(*y.store).give(y.li, Year, {{}, 5}));
    UndoStack undo(*y.store);
    AppraisalYear year = y.year();
    QList<MemberYear> all = year.units.at(0).members + year.units.at(1).members;
    auto given = y.takeSuggestions(all);
    QVERIFY(given);
    QCOMPARE(*given, 3);
    year = y.year();
    // What a person gave stays; the rest is filled.
    QCOMPARE(year.member(y.li)->marks(), (AppraisalMarks{u"fair"_s, 5}));
    QCOMPARE(year.member(y.wang)->marks(), (AppraisalMarks{u"fair"_s, 2}));
    QVERIFY(!year.member(y.zhao)->appraisal);
    QVERIFY(undo.undo());
    QVERIFY(!y.year().member(y.wang)->isGiven());
}

void TestAppraisals::suggestionsStoppedHalfwayAreNone()
{
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang), y.of(y.li)});
    const qint64 deeds = y.number(u"SELECT count(*) FROM op"_s);
    const QList<MemberYear> school = y.year().unit(y.school)->members;
    // Esc while the first is written; and a thread of its own, as the page does it.
    qint64 told = 0;
    Progress stopped([&](qint64, qint64 total, const QString &) {
        told = total;
        stopped.cancel();
    });
    ErrorCode code = ErrorCode::Io;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        auto given = Appraisals(*y.store).takeSuggestions(Year, school, stopped);
        code = given ? ErrorCode::Io : given.error().code;
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(code, ErrorCode::Cancelled);
    QCOMPARE(told, qint64(3));
    QCOMPARE(y.number(u"SELECT count(*) FROM op"_s), deeds);
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal"_s), qint64(0));
}

void TestAppraisals::lettersGoOutInOneDeed()
{
    Progress progress;
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang), y.of(y.li), y.of(y.sun)});
    y.activity(on(1, 12), 90, {y.of(y.wang)});
    AppraisalYear year = y.year();
    QVERIFY(y.takeSuggestions(year.units.at(0).members + year.units.at(1).members));
    QVERIFY(Appraisals(*y.store).give(y.wang, Year, {u"good"_s, 5}));
    QVERIFY(Appraisals(*y.store).remark(y.wang, Year, u"热心"_s));
    const qint64 deeds = y.number(u"SELECT count(*) FROM op"_s);
    auto written = FeedbackLetters(*y.store).write(y.year(), {y.school, y.hospital}, progress);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(y.number(u"SELECT count(*) FROM op"_s), deeds + 1);
    QCOMPARE(written->letters.size(), 2);
    QVERIFY(written->refused.isEmpty());
    QVERIFY(written->letters.at(0).paper.number != written->letters.at(1).paper.number);
    const QStringList lines = PaperRegister::sheet(y.store->db(), written->letters.at(0).key)->lines();
    const QString text = lines.join(u'\n');
    QVERIFY2(text.contains(u"市第一中学党组织："_s), qPrintable(text));
    QVERIFY2(text.contains(u"%1年度，贵单位3名在职党员到我社区报到，认领岗位1个，参加活动3次，服务9.5小时。其中微心愿3次。"_s.arg(Year)), qPrintable(text));
    QVERIFY(text.contains(u"表现突出的有王建国。"_s));
    QVERIFY(text.contains(u"本年度未参加服务活动的有赵志远。"_s));
    QVERIFY2(text.contains(u"王建国\t红色宣讲员\t2\t5.5\t好\t5 星\t热心"_s), qPrintable(text));
    // Who did not serve stands in no line of the table.
    QVERIFY(!text.contains(u"赵志远\t"_s));
    // Each appraisal keeps the paper, also of those who did not serve.
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal WHERE paper IS NOT NULL"_s), qint64(4));
    year = y.year();
    QCOMPARE(year.unit(y.school)->paper, written->letters.at(0).key);
    auto again = FeedbackLetters(*y.store).write(year, {y.school, y.hospital}, progress);
    QVERIFY(again);
    QVERIFY(again->letters.isEmpty());
    QCOMPARE(again->refused.size(), 2);
}

void TestAppraisals::aLetterWaitsForItsGrades()
{
    Progress progress;
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang), y.of(y.sun)});
    QVERIFY(Appraisals(*y.store).give(y.sun, Year, {u"good"_s, 4}));
    const AppraisalYear year = y.year();
    QVERIFY(!FeedbackLetters::refusal(*year.unit(y.school)).isEmpty());
    QVERIFY(FeedbackLetters::refusal(*year.unit(y.hospital)).isEmpty());
    auto written = FeedbackLetters(*y.store).write(year, {y.school, y.hospital}, progress);
    QVERIFY(written);
    QCOMPARE(written->letters.size(), 1);
    QCOMPARE(written->refused.size(), 1);
    QVERIFY(written->refused.first().contains(u"市第一中学"_s));
}

void TestAppraisals::lettersStoppedHalfwayAreNone()
{
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang), y.of(y.sun)});
    const AppraisalYear before = y.year();
    QVERIFY(y.takeSuggestions(before.units.at(0).members + before.units.at(1).members));
    const AppraisalYear year = y.year();
    const qint64 deeds = y.number(u"SELECT count(*) FROM op"_s);
    // Stopped when the first letter is written already, from a job with its own connection.
    Progress *raw = nullptr;
    Progress progress([&raw](qint64 done, qint64, const QString &) {
        if (done == 1)
            raw->cancel();
    });
    raw = &progress;
    Result<FeedbackLetters::Written> written = Error{};
    std::unique_ptr<QThread> job(QThread::create([&] { written = FeedbackLetters(*y.store).write(year, {y.school, y.hospital}, progress); }));
    job->start();
    QVERIFY(job->wait());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(y.number(u"SELECT count(*) FROM op"_s), deeds);
    QCOMPARE(y.number(u"SELECT count(*) FROM issued_paper"_s), qint64(0));
    QCOMPARE(y.number(u"SELECT count(*) FROM appraisal WHERE paper IS NOT NULL"_s), qint64(0));
    // No number is lost: the next time begins with the first.
    Progress whole;
    job.reset(QThread::create([&] { written = FeedbackLetters(*y.store).write(year, {y.school, y.hospital}, whole); }));
    job->start();
    QVERIFY(job->wait());
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QVERIFY(written->letters.first().paper.number.contains(u"A0001"_s));
    QVERIFY(PaperRegister::sheet(y.store->db(), written->letters.first().key)->lines().join(u'\n').contains(u"长青社区"_s));
}

void TestAppraisals::aVoidLetterIsWrittenAnew()
{
    Progress progress;
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.sun)});
    QVERIFY(Appraisals(*y.store).give(y.sun, Year, {u"good"_s, 4}));
    auto first = FeedbackLetters(*y.store).write(y.year(), {y.hospital}, progress);
    QVERIFY(first && first->letters.size() == 1);
    QVERIFY(PaperRegister::makeVoid(*y.store, first->letters.first().key, u"写错单位"_s));
    QCOMPARE(y.year().unit(y.hospital)->paper, Key(0));
    auto second = FeedbackLetters(*y.store).write(y.year(), {y.hospital}, progress);
    QVERIFY(second);
    QCOMPARE(second->letters.size(), 1);
    QVERIFY(second->letters.first().paper.number != first->letters.first().paper.number);
    QCOMPARE(y.year().unit(y.hospital)->paper, second->letters.first().key);
}

void TestAppraisals::lettersArePrintedAgainAsTheyWere()
{
    Progress progress;
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang), y.of(y.sun)});
    AppraisalYear year = y.year();
    const auto none = FeedbackLetters::printAgain(y.store->db(), year, {y.school, y.hospital}, progress);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(y.takeSuggestions(year.units.at(0).members + year.units.at(1).members));
    auto written = FeedbackLetters(*y.store).write(y.year(), {y.school, y.hospital}, progress);
    QVERIFY(written);
    // More service after the letter changes nothing of it.
    y.activity(on(1, 20), 600, {y.of(y.wang)});
    auto again = FeedbackLetters::printAgain(y.store->db(), y.year(), {y.school, y.hospital}, progress);
    QVERIFY(again);
    const auto papers = std::count_if(again->blocks.begin(), again->blocks.end(), [](const PrintBlock &block) { return std::holds_alternative<PrintPaper>(block); });
    QCOMPARE(papers, 1);
    // In the order of the list, each with its own number.
    const AppraisalYear now = y.year();
    QCOMPARE(again->number, now.unit(y.school)->paperNumber);
    QVERIFY(again->number.contains(u"函A000"_s));
}

void TestAppraisals::anOldTemplateWantsTheNames()
{
    Progress progress;
    Year2 y;
    auto entry = PaperTemplates::find(y.store->db(), u"check_in_letter");
    QVERIFY(entry);
    auto seen = y.store->read(PaperTemplate::entity(), entry->key);
    PaperTemplate old = entry->paper;
    old.body = u"贵单位{members_reported}名党员，服务{hours}小时。\n表现突出的有{names}。"_s;
    old.fields = u"unit=单位\nmembers_reported=人数\nhours=小时\nnames=表现突出的党员"_s;
    QVERIFY(PaperTemplates::change(*y.store, *seen, old));
    auto written = FeedbackLetters(*y.store).write(y.year(), {y.school}, progress);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QVERIFY(PaperRegister::sheet(y.store->db(), written->letters.first().key)->lines().join(u'\n').contains(u"表现突出的有（暂无）。"_s));
}

void TestAppraisals::theYearOnOnePage()
{
    Year2 y;
    y.activity(on(1, 10), 240, {y.of(y.wang)});
    y.activity(on(1, 12), 90, {y.of(y.wang)});
    auto record = FeedbackLetters::record(*y.store, y.year(), y.wang);
    QVERIFY(record);
    QVERIFY(record->title.contains(u"王建国"_s));
    int rows = 0;
    for (const PrintBlock &block : record->blocks)
        if (const auto *table = std::get_if<PrintTable>(&block))
            rows += table->rowCount;
    QCOMPARE(rows, 2);
    QCOMPARE(record->personal, Printout::Personal::None);
    QVERIFY(!FeedbackLetters::record(*y.store, y.year(), y.school));
    const Printout list = FeedbackLetters::list(*y.store, y.year());
    QVERIFY(list.subtitle.contains(u'4'));
}

void TestAppraisals::cardsCarryWhatSignInReads()
{
    Progress progress;
    Year2 y;
    auto cards = MemberCards::read(y.store->db(), {y.wang, y.li, 987654}, progress);
    QVERIFY(cards);
    QCOMPARE(cards->size(), 2);
    // Without a points account the code is the member's own; it comes back to the person, on whatever desk.
    const QString code = cards->first().code;
    QCOMPARE(code.size(), 28);
    const ScannedText scan = ScannedText::read(ScannedText::code(code));
    QCOMPARE(scan.kind, ScannedText::Kind::Number);
    auto who = MemberCards::personOf(y.store->db(), scan.text);
    QVERIFY(who && *who);
    QCOMPARE(who->value(), y.of(y.wang));
    const auto li = MemberCards::personOf(y.store->db(), cards->last().code);
    QVERIFY(li && *li);
    QCOMPARE(li->value(), y.of(y.li));
    QString wrong = code;
    wrong[27] = wrong.at(27) == u'0' ? u'1' : u'0';
    for (const QString &text : {wrong, u"M-"_s, u"M-ÄÖÜ45678901234567890123456"_s, u"2026-A-0031"_s, u"M-Z0000000000000000000000000"_s}) {
        const auto nobody = MemberCards::personOf(y.store->db(), text);
        QVERIFY(nobody);
        QVERIFY2(!*nobody, qPrintable(text));
    }
    // With an account its code stands there.
    PointsAccount account;
    account.kind = u"resident"_s;
    account.resident = y.person;
    account.code = u"ABCDE12345"_s;
    y.add(account);
    cards = MemberCards::read(y.store->db(), {y.wang}, progress);
    QCOMPARE(cards->first().code, u"ABCDE12345"_s);
    QCOMPARE(cards->first().promise, u"有事找我"_s);
    const Printout sheet = MemberCards::cards(*y.store, *cards);
    QCOMPARE(std::get<PrintCards>(sheet.blocks.first()).cards.first().code, u"ALLPOST:ABCDE12345"_s);
}

void TestAppraisals::plates()
{
    Progress progress;
    Year2 y;
    auto cards = MemberCards::read(y.store->db(), {y.wang}, progress);
    QVERIFY(cards);
    const Printout usual = MemberCards::plates(*y.store, *cards, {}, {});
    QCOMPARE(std::get<PrintCards>(usual.blocks.first()).cards.first().title, MemberCards::usualPlate());
    QCOMPARE(std::get<PrintCards>(usual.blocks.first()).cards.first().texts, QStringList{u"有事找我"_s});
    const Printout own = MemberCards::plates(*y.store, *cards, u"党员模范之家"_s, u"一名党员一面旗"_s);
    const PrintCards::Card plate = std::get<PrintCards>(own.blocks.first()).cards.first();
    QCOMPARE(plate.title, u"党员模范之家"_s);
    QCOMPARE(plate.texts, QStringList{u"一名党员一面旗"_s});
    QVERIFY(plate.code.isEmpty());
}

void TestAppraisals::volunteersCarryTheirNumber()
{
    Year2 y;
    Volunteer registered;
    registered.resident = y.person;
    registered.number = u"V-A-0031"_s;
    registered.registeredOn = on(1, 2);
    const Key volunteer = y.add(registered);
    VolunteerTeam team;
    team.name = u"骑士先锋队"_s;
    TeamMember in;
    in.volunteerTeam = y.add(team);
    in.resident = y.person;
    in.since = on(1, 3);
    y.add(in);
    Progress progress;
    auto cards = MemberCards::ofVolunteers(y.store->db(), {volunteer, 987654}, progress);
    QVERIFY2(cards, qPrintable(cards ? QString() : cards.error().detail));
    QCOMPARE(cards->size(), 1);
    QCOMPARE(cards->first().unit, u"骑士先锋队"_s);
    const PrintCards::Card card = std::get<PrintCards>(MemberCards::cards(*y.store, *cards).blocks.first()).cards.first();
    QCOMPARE(card.name, u"王建国"_s);
    QCOMPARE(card.code, u"ALLPOST:V-A-0031"_s);
    progress.cancel();
    QCOMPARE(MemberCards::ofVolunteers(y.store->db(), {volunteer}, progress).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestAppraisals)
#include "tst_appraisals.moc"
