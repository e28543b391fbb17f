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
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "tests/support/appraisalyear.h"

#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestAppraisals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursComeFromTheSignIns();
    void whoIsOnTheListOfAYear();
    void suggestions_data();
    void suggestions();
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
    YearOfService y;
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
    YearOfService y;
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

void TestAppraisals::theYearBeforeIsInHandUntilItsLettersAreOut()
{
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
    YearOfService y;
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
