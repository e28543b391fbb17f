// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The office's own steps to grade and stars: kept as records, chosen as a whole set, also where two desks set them apart.
#include "models/checkins/appraisalsteps.h"
#include "models/store/backup.h"
#include "models/store/deeds.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "tests/support/appraisalyear.h"
#include "tests/support/twodesks.h"

using namespace Allpost;

class TestAppraisalSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOfficeSetsItsSteps();
    void stepsThatDoNotFitAreRefused_data();
    void stepsThatDoNotFitAreRefused();
    void stepsOfTwoDesksMeet();
    void stepsThatCannotBeReadLeaveThoseBefore();
};

void TestAppraisalSteps::theOfficeSetsItsSteps()
{
    YearOfService y;
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

void TestAppraisalSteps::stepsThatDoNotFitAreRefused_data()
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

void TestAppraisalSteps::stepsThatDoNotFitAreRefused()
{
    QFETCH(QList<AppraisalStep>, steps);
    QFETCH(QString, field);
    const Findings findings = AppraisalSteps::check(steps);
    QCOMPARE(findings.value(0).field, field);
    YearOfService y;
    if (!field.isEmpty())
        QCOMPARE(AppraisalSteps::set(*y.store, Year, steps).error().detail, field);
}

void TestAppraisalSteps::stepsOfTwoDesksMeet()
{
    YearOfService y;
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
        QCOMPARE(YearOfService::numberOf((*store)->db(), u"SELECT count(*) FROM appraisal_step"_s), qint64(5));
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

void TestAppraisalSteps::stepsThatCannotBeReadLeaveThoseBefore()
{
    YearOfService y;
    const QList<AppraisalStep> ours{{4, u"good"_s, 20, 0}};
    QVERIFY(AppraisalSteps::set(*y.store, Year, ours));
    // As a later program could bring them: a grade that is in no list here.
    y.add(AppraisalStepRecord{Year, 3, u"splendid"_s, 10, {}});
    QCOMPARE(*AppraisalSteps::read(y.store->db(), Year), ours);
}

QTEST_GUILESS_MAIN(TestAppraisalSteps)
#include "tst_appraisalsteps.moc"
