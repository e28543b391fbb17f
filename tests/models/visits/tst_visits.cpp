// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/attachments.h"
#include "models/store/backup.h"
#include "models/store/deeds.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/visits/readywords.h"
#include "models/visits/visits.h"
#include "tests/models/visits/visitoffice.h"

#include <QBuffer>
#include <QImage>

#include <sqlite3.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(QSize size, const char *format = "JPEG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.setText(u"Location"_s, u"46.6 125.0"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestVisits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVisitIsOneDeedWithItsDoor();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aSheetIsOneDeed();
    void aSheetWithAFaultIsNotSaved();
    void aFollowUpStaysOpenUntilAnswered();
    void onlyReachingSomebodyCounts();
    void aHouseholdVisitCountsForItsPeople();
    void theDoorIsThatOfTheDay();
    void aPhotoIsKeptOnceAndSmall();
    void aPhotoOutlivesRebuildAndBackup();
    void checkNamesAMissingAndADamagedPhoto();
    void hostilePicturesAreRefused_data();
    void hostilePicturesAreRefused();
    void readyWordsAreFoundByTwoLetters();
    void readyWordsOfTheDesk();
};

void TestVisits::aVisitIsOneDeedWithItsDoor()
{
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    Visits visits(office.store());
    Visit visit = office.visit(0, wang, u"2026-03-01"_s);
    visit.found = u"身体好"_s;
    auto key = visits.add(visit);
    QVERIFY(key);

    auto lines = visits.ofHousehold(home);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().visit.household, home);
    QCOMPARE(lines->first().name, u"王桂兰"_s);
    QCOMPARE(lines->first().door, u"3-2-501"_s);
    QCOMPARE(lines->first().worker, u"刘敏"_s);
    QCOMPARE(Deeds::words(u"visit.add"_s, {}), u"Visit noted"_s);

    UndoStack undo(office.store());
    auto seen = office.store().read(Visit::entity(), *key);
    Visit now = seen->as<Visit>();
    now.found = u"感冒了"_s;
    auto changed = visits.change(*seen, now);
    QVERIFY(changed && *changed);
    QCOMPARE(visits.ofResident(wang)->first().visit.found, u"感冒了"_s);
    QVERIFY(undo.undo());
    QCOMPARE(visits.ofResident(wang)->first().visit.found, u"身体好"_s);

    QVERIFY(visits.remove(*key));
    QVERIFY(visits.ofHousehold(home)->isEmpty());
    QVERIFY(undo.undo());
    QCOMPARE(visits.ofHousehold(home)->size(), 1);
}

void TestVisits::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("field");
    QTest::newRow("after today") << u"future"_s << u"visited_on"_s;
    QTest::newRow("before birth") << u"unborn"_s << u"visited_on"_s;
    QTest::newRow("no day") << u"noday"_s << u"visited_on"_s;
    QTest::newRow("follow-up before the visit") << u"early"_s << u"follow_up_by"_s;
    QTest::newRow("deadline of nothing") << u"nothing"_s << u"follow_up"_s;
    QTest::newRow("household ended") << u"ended"_s << u"household"_s;
    QTest::newRow("not of the household") << u"stranger"_s << u"resident"_s;
    QTest::newRow("nobody") << u"nobody"_s << u"household"_s;
    QTest::newRow("nobody went") << u"noworker"_s << u"worker"_s;
    QTest::newRow("no outcome") << u"nooutcome"_s << u"outcome"_s;
    QTest::newRow("foreign outcome") << u"foreign"_s << u"outcome"_s;
}

void TestVisits::whatIsWrongIsNamed()
{
    QFETCH(QString, how);
    QFETCH(QString, field);
    VisitOffice office;
    const Key home = office.household(u"3-2-501"_s);
    const Key other = office.household(u"3-2-502"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    Visit visit = office.visit(home, wang, u"2026-03-01"_s);
    QVERIFY(Visits::check(office.db(), visit, QDate(2026, 3, 2)).isEmpty());
    if (how == "future"_L1)
        visit.visitedOn = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    else if (how == "unborn"_L1)
        visit.visitedOn = u"1944-01-01"_s;
    else if (how == "noday"_L1)
        visit.visitedOn.clear();
    else if (how == "early"_L1) {
        visit.followUp = u"送轮椅"_s;
        visit.followUpBy = u"2026-02-28"_s;
    } else if (how == "nothing"_L1)
        visit.followUpBy = u"2026-03-20"_s;
    else if (how == "ended"_L1)
        office.alter<Household>(home, [](Household &h) { h.endedOn = u"2026-02-01"_s; });
    else if (how == "stranger"_L1)
        visit.household = other;
    else if (how == "nobody"_L1)
        visit.household = visit.resident = 0;
    else if (how == "noworker"_L1)
        visit.worker = 0;
    else if (how == "nooutcome"_L1)
        visit.outcome.clear();
    else if (how == "foreign"_L1)
        visit.outcome = u"on_the_moon"_s;

    const Findings findings = Visits::check(office.db(), visit);
    QVERIFY(mustHoldBack(findings));
    QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const Finding &f) { return f.field == field && !f.message.isEmpty(); }));
    auto saved = Visits(office.store()).add(visit);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Invalid);
    QCOMPARE(saved.error().detail, field);
}

void TestVisits::aSheetIsOneDeed()
{
    VisitOffice office;
    QList<Visit> sheet;
    for (int i = 1; i <= 20; ++i) {
        const Key home = office.household(u"3-1-%1"_s.arg(100 * i + 1));
        sheet << office.visit(home, office.person(u"居民%1"_s.arg(i), home), u"2026-03-01"_s);
    }
    UndoStack undo(office.store());
    auto saved = Visits(office.store()).addSheet(sheet);
    QVERIFY(saved);
    QCOMPARE(*saved, 20);
    QCOMPARE(Visits::between(office.db(), QDate(2026, 3, 1), QDate(2026, 3, 1))->size(), 20);
    QVERIFY(undo.undo());
    QVERIFY(Visits::between(office.db(), QDate(2026, 3, 1), QDate(2026, 3, 1))->isEmpty());
}

void TestVisits::aSheetWithAFaultIsNotSaved()
{
    VisitOffice office;
    const Key home = office.household(u"3-1-101"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    auto saved = Visits(office.store()).addSheet({office.visit(home, wang, u"2026-03-01"_s), office.visit(home, wang, u"2926-03-01"_s)});
    QVERIFY(!saved);
    QCOMPARE(saved.error().detail, u"1"_s);
    QVERIFY(Visits(office.store()).ofHousehold(home)->isEmpty());
}

void TestVisits::aFollowUpStaysOpenUntilAnswered()
{
    VisitOffice office;
    Visits visits(office.store());
    const Key home = office.household(u"3-1-101"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    Visit late = office.visit(home, wang, u"2026-03-01"_s);
    late.followUp = u"送轮椅"_s;
    late.followUpBy = u"2026-03-20"_s;
    Visit open = office.visit(home, wang, u"2026-02-01"_s);
    open.followUp = u"问低保"_s;
    const Key second = *visits.add(open);
    const Key first = *visits.add(late);
    QVERIFY(visits.add(office.visit(home, wang, u"2026-03-02"_s)));

    auto list = Visits::openFollowUps(office.db());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).key, first);
    QCOMPARE(list->at(1).key, second);
    QVERIFY(!visits.answer(first, u"  "_s));
    QVERIFY(!visits.answer(first, u"已送"_s, QDate(2026, 2, 1)));
    QVERIFY(visits.answer(first, u"已送"_s, QDate(2026, 3, 10)));
    QCOMPARE(Visits::openFollowUps(office.db())->size(), 1);
    auto again = visits.answer(first, u"再送"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(office.store().get<Visit>(first)->answer, u"已送"_s);
}

void TestVisits::onlyReachingSomebodyCounts()
{
    VisitOffice office;
    const Key home = office.household(u"3-1-101"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    QVERIFY(office.note(home, wang, u"2026-03-01"_s, u"phone"_s));
    QVERIFY(office.note(home, wang, u"2026-03-05"_s, u"not_home"_s));
    QVERIFY(office.note(home, wang, u"2026-03-06"_s, u"refused"_s));
    const LastVisit last = *Visits::last(office.db(), {home, wang});
    QCOMPARE(last.reachedOn, u"2026-03-01"_s);
    QCOMPARE(last.triedOn, u"2026-03-06"_s);
    QCOMPARE(last.triedOutcome, u"refused"_s);
    QCOMPARE(Visits::last(office.db(), {home, wang}, QDate(2026, 2, 1))->reachedOn, QString());
}

void TestVisits::aHouseholdVisitCountsForItsPeople()
{
    VisitOffice office;
    const Key home = office.household(u"3-1-101"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    const Key son = office.person(u"王小明"_s, home, u"20"_s, u"1990-01-01"_s);
    QVERIFY(office.note(home, 0, u"2026-03-01"_s));
    QVERIFY(office.note(home, son, u"2026-03-05"_s));
    QCOMPARE(Visits::last(office.db(), {0, wang})->reachedOn, u"2026-03-01"_s);
    QCOMPARE(Visits::last(office.db(), {0, son})->reachedOn, u"2026-03-05"_s);
    QCOMPARE(Visits::last(office.db(), {home, 0})->reachedOn, u"2026-03-05"_s);
}

void TestVisits::theDoorIsThatOfTheDay()
{
    VisitOffice office;
    const Key home = office.add(Household{});
    office.add(Occupancy{home, office.door(u"3-1-101"_s), {}, u"2026-02-01"_s});
    office.add(Occupancy{home, office.door(u"5-1-301"_s), u"2026-02-01"_s, {}});
    const Key wang = office.person(u"王桂兰"_s, home);
    QVERIFY(office.note(home, wang, u"2026-01-15"_s));
    QVERIFY(office.note(home, wang, u"2026-02-01"_s));
    auto lines = Visits(office.store()).ofHousehold(home);
    QCOMPARE(lines->at(0).door, u"5-1-301"_s);
    QCOMPARE(lines->at(1).door, u"3-1-101"_s);
}

void TestVisits::aPhotoIsKeptOnceAndSmall()
{
    VisitOffice office;
    const Key home = office.household(u"3-1-101"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    auto photo = Photos::fromBytes(picture({4000, 3000}));
    QVERIFY(photo);
    QCOMPARE(photo->size, QSize(1600, 1200));
    QVERIFY(photo->jpeg.startsWith("\xFF\xD8\xFF"));
    QVERIFY(!photo->jpeg.contains("46.6 125.0"));
    QCOMPARE(Photos::fromBytes(picture({800, 600}, "PNG"))->size, QSize(800, 600));

    Visits visits(office.store());
    auto one = visits.add(office.visit(home, wang, u"2026-03-01"_s), photo->jpeg);
    auto two = visits.add(office.visit(home, wang, u"2026-03-02"_s), photo->jpeg);
    QVERIFY(one && two);
    const QString hash = office.store().get<Visit>(*one)->photo;
    QCOMPARE(hash, Attachments::hashOf(photo->jpeg));
    QCOMPARE(office.store().get<Visit>(*two)->photo, hash);
    QCOMPARE(*Attachments::content(office.db(), hash), photo->jpeg);
    QCOMPARE(*Attachments::size(office.db(), hash), qint64(photo->jpeg.size()));
    auto count = Query::run(office.db(), u"SELECT count(*) FROM attachment"_s);
    QVERIFY(count->next());
    QCOMPARE(count->number(0), 1);
}

void TestVisits::aPhotoOutlivesRebuildAndBackup()
{
    VisitOffice office;
    const Key home = office.household(u"3-1-101"_s);
    auto photo = Photos::fromBytes(picture({300, 200}));
    auto visit = Visits(office.store()).add(office.visit(home, office.person(u"王桂兰"_s, home), u"2026-03-01"_s), photo->jpeg);
    const QString hash = office.store().get<Visit>(*visit)->photo;
    const QString digest = *Integrity::digest(office.db());
    QVERIFY(Integrity::rebuild(office.store()));
    QCOMPARE(*Integrity::digest(office.db()), digest);
    QCOMPARE(*Attachments::content(office.db(), hash), photo->jpeg);
    QVERIFY(Integrity::check(office.db())->ok());

    Progress progress;
    const QString copy = office.file(u"copy.allpost"_s);
    QVERIFY(Backup::copyTo(office.db(), copy, progress));
    auto restored = Store::openReading(copy);
    QVERIFY(restored);
    QCOMPARE(*Attachments::content((*restored)->db(), hash), photo->jpeg);
}

void TestVisits::checkNamesAMissingAndADamagedPhoto()
{
    VisitOffice office;
    const Key home = office.household(u"3-1-101"_s);
    const Key wang = office.person(u"王桂兰"_s, home);
    Visits visits(office.store());
    QVERIFY(visits.add(office.visit(home, wang, u"2026-03-01"_s), Photos::fromBytes(picture({300, 200}))->jpeg));
    auto lost = visits.add(office.visit(home, wang, u"2026-03-02"_s), Photos::fromBytes(picture({200, 300}))->jpeg);
    QVERIFY(Integrity::check(office.db())->ok());
    const QString gone = office.store().get<Visit>(*lost)->photo;
    QVERIFY(office.store().rewrite([&](const Database &db) -> Status {
        for (const QString &sql : {u"UPDATE attachment SET content = zeroblob(9) WHERE hex(sha256) <> '%1'"_s.arg(gone.toUpper()),
                                   u"DELETE FROM attachment WHERE hex(sha256) = '%1'"_s.arg(gone.toUpper())})
            if (auto done = Query::run(db, sql); !done)
                return done.error();
        return {};
    }));
    const auto report = Integrity::check(office.db());
    QCOMPARE(report->problems.size(), 2);
    QVERIFY(report->problems.at(0).contains(u"damaged"_s));
    QVERIFY(report->problems.at(1).contains(gone.left(12)));
    QVERIFY(report->problems.at(1).contains(QString::number(*lost)));
    QCOMPARE(Attachments::content(office.db(), gone).error().code, ErrorCode::NotFound);
}

void TestVisits::hostilePicturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>");
    QTest::newRow("cut jpeg") << picture({400, 300}).left(60);
    QByteArray bomb = picture({2, 2}, "PNG");
    bomb.replace(16, 8, QByteArray::fromHex("0000c3500000c350"));
    QTest::newRow("png that claims 50,000 by 50,000") << bomb;
    QByteArray bitmap = picture({2, 2}, "BMP");
    bitmap.replace(18, 8, QByteArray::fromHex("ffffff7fffffff7f"));
    QTest::newRow("bmp that claims two milliards") << bitmap;
    QTest::newRow("zip named jpg") << QByteArray("PK\x03\x04zzzz");
}

void TestVisits::hostilePicturesAreRefused()
{
    QFETCH(QByteArray, bytes);
    auto photo = Photos::fromBytes(bytes);
    QVERIFY(!photo);
    QCOMPARE(photo.error().code, ErrorCode::Invalid);
    QVERIFY(!photo.error().message.isEmpty());
}

void TestVisits::readyWordsAreFoundByTwoLetters()
{
    const QStringList words{u"身体好，精神好"_s, u"生活照旧"_s};
    QCOMPARE(ReadyWords::matching(words, u"sh"_s), u"生活照旧"_s);
    QCOMPARE(ReadyWords::matching(words, u"ST"_s), u"身体好，精神好"_s);
    QCOMPARE(ReadyWords::matching(words, u"s"_s), QString());
    QCOMPARE(ReadyWords::matching(words, u"xx"_s), QString());
    QCOMPARE(ReadyWords::lettersBefore(u"老人st"_s, 4), u"st"_s);
    QCOMPARE(ReadyWords::lettersBefore(u"老人s"_s, 3), QString());
    QCOMPARE(ReadyWords::lettersBefore(u"st老人"_s, 4), QString());
}

void TestVisits::readyWordsOfTheDesk()
{
    VisitOffice office;
    QVERIFY(!ReadyWords::of(office.store(), {}).isEmpty());
    QVERIFY(ReadyWords::save(office.store(), {}, {u" 一切 正常 "_s, u""_s, u"一切 正常"_s}));
    QCOMPARE(ReadyWords::of(office.store(), {}), QStringList{u"一切 正常"_s});
    QVERIFY(ReadyWords::save(office.store(), {}, {}));
    QCOMPARE(ReadyWords::of(office.store(), {}), ReadyWords::shipped({}));
}

QTEST_GUILESS_MAIN(TestVisits)
#include "tst_visits.moc"
