// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/rights.h"
#include "models/access/worker.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/residents/residentlist.h"
#include "models/residents/rosterimport.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"
#include "models/views/filter.h"
#include "models/views/listexport.h"
#include "models/views/listrows.h"
#include "tests/support/rosters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;

class TestRosterImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRosterAsKept();
    void heldBackRowsHaveTheirReasons();
    void theSameFileAgainChangesNothing();
    void thePlainRosterAddsThoseHeldBack();
    void anOlderSystemAddsNobody();
    void jsonAnswer();
    void undoOfTheWholeImport();
    void cancelLeavesTheFileAsItWas_data();
    void cancelLeavesTheFileAsItWas();
    void heldBackRowsComeBackMended();
    void mendingInPlace();
    void differencesStayUntilChosen();
    void blanksNeverOverwrite();
    void whoIsMissingIsListedAndKept();
    void aPersonWithoutNumberIsRecognised();
    void twoHouseholdsBehindOneDoor();
    void somebodyMovedInWithOthers();
    void anEditMeanwhileIsNoticed();
    void theCorrectedMappingIsRemembered();
    void mappingAsJson();
    void whatWasExportedComesBackTheSame();
    void whoIsMeantByASpoiltNumber();
    void maskedValuesAreNoValues();
    void workInsuranceAndPermits();
    void aRestrictedGroupNeedsTheRight();
};

void TestRosterImport::theRosterAsKept()
{
    RosterOffice office;
    const ImportOutcome first = office.bring(sample(u"roster_as_kept.xlsx"_s));
    QCOMPARE(first.counts.read, 2372);
    QCOMPARE(first.counts.added, 2332);
    QCOMPARE(first.counts.updated, 0);
    QCOMPARE(first.counts.unchanged, 13);
    QCOMPARE(first.counts.heldBack, 27);
    QCOMPARE(first.counts.householdsAdded, 900);
    QCOMPARE(codesOf(first.findings).value(u"repeated"_s), 13);
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 2332);
    QCOMPARE(office.number(u"SELECT count(*) FROM household"_s), 900);
    QCOMPARE(office.number(u"SELECT count(*) FROM dwelling"_s), 900);
    QCOMPARE(office.number(u"SELECT count(*) FROM occupancy"_s), 900);
    QCOMPARE(office.number(u"SELECT count(*) FROM membership"_s), 2332);
    QCOMPARE(office.number(u"SELECT count(*) FROM estate"_s), 3);
    QCOMPARE(office.number(u"SELECT count(*) FROM household WHERE pending_head IS NOT NULL"_s), 7);
    // Cleaned, coded, kept: full width, dashes, a date of the spreadsheet, 汉, 妻, 文盲, 失独家庭, 流动人口, 𬭎.
    QCOMPARE(office.of(u"雷浩建"_s, u"id_number"_s), u"230204202008301831"_s);
    QCOMPARE(office.of(u"龚㛃𬭎"_s, u"phone"_s), u"13991963043"_s);
    QCOMPARE(office.of(u"龚㛃𬭎"_s, u"ethnicity"_s), u"01"_s);
    QCOMPARE(office.of(u"雷浩建"_s, u"birth_date"_s), u"2020-08-30"_s);
    QCOMPARE(office.of(u"雷国健"_s, u"education"_s), u"90~文盲"_s);
    QCOMPARE(office.of(u"雷国健"_s, u"note"_s), u"常年在外"_s);
    QCOMPARE(office.of(u"雷国健"_s, u"presence"_s), QString());
    QCOMPARE(office.of(u"龚俊福"_s, u"residence"_s), u"floating"_s);
    QCOMPARE(office.text(u"SELECT relation FROM membership m JOIN resident r ON r.key = m.resident WHERE r.name = '崔秀'"_s), u"12"_s);
    QCOMPARE(office.number(u"SELECT count(*) FROM care WHERE care_group LIKE '~%'"_s), 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM op WHERE action = 'import.resident'"_s), 1);
    QCOMPARE(office.problems(), QStringList());
}

void TestRosterImport::heldBackRowsHaveTheirReasons()
{
    RosterOffice office;
    QFile truth(sample(u"truth.json"_s));
    QVERIFY(truth.open(QIODevice::ReadOnly));
    QHash<int, QString> expected;
    const QJsonArray faulty = QJsonDocument::fromJson(truth.readAll()).object().value("faulty_rows"_L1).toArray();
    for (const QJsonValue &row : faulty)
        expected.insert(row["row"_L1].toInt(), row["fate"_L1].toString());
    QCOMPARE(expected.size(), 27);
    const auto import = office.checked(sample(u"roster_as_kept.xlsx"_s));
    QHash<int, QString> found;
    const QList<int> held = import->heldBackRows();
    for (const int row : held) {
        found.insert(import->rowNumber(row), import->reason(row));
        const Finding first = import->findings(row).first();
        QCOMPARE(first.code, import->reason(row));
        QCOMPARE(first.column, 6);
        QCOMPARE(first.field, u"id_number"_s);
        QVERIFY(!first.message.isEmpty());
    }
    QCOMPARE(found, expected);
    // The totals row and the signature line were left out, and it is said.
    QCOMPARE(codesOf(import->sheetFindings()).value(u"row_skipped"_s), 2);
    QVERIFY(import->cellText(3, 2).contains(u"1-1-102"));
}

void TestRosterImport::theSameFileAgainChangesNothing()
{
    RosterOffice office;
    office.bring(sample(u"roster_as_kept.xlsx"_s));
    const QString before = office.digest();
    QVERIFY(!before.isEmpty());
    const qint64 deeds = office.number(u"SELECT count(*) FROM op"_s);
    const ImportOutcome again = office.bring(sample(u"roster_as_kept.xlsx"_s));
    QCOMPARE(again.counts.added, 0);
    QCOMPARE(again.counts.updated, 0);
    QCOMPARE(again.counts.unchanged, 2345);
    QCOMPARE(again.counts.heldBack, 27);
    QCOMPARE(again.counts.householdsAdded, 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM op"_s), deeds);
    QCOMPARE(office.digest(), before);
}

void TestRosterImport::thePlainRosterAddsThoseHeldBack()
{
    RosterOffice office;
    office.bring(sample(u"roster_as_kept.xlsx"_s));
    const QString notes = office.text(u"SELECT group_concat(note, '') FROM (SELECT note FROM resident ORDER BY id_number)"_s);
    const auto import = office.checked(sample(u"roster_plain.xlsx"_s));
    Progress progress;
    QVERIFY(import->plan(progress));
    QCOMPARE(import->differences().size(), 0);
    QCOMPARE(import->missing().size(), 0);
    const auto counts = import->execute(progress);
    QVERIFY(counts);
    QCOMPARE(counts->read, 2359);
    QCOMPARE(counts->added, 27);
    QCOMPARE(counts->heldBack, 0);
    QCOMPARE(counts->added + counts->updated + counts->unchanged, 2359);
    QCOMPARE(counts->householdsAdded, 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM household"_s), 900);
    QCOMPARE(office.number(u"SELECT count(*) FROM occupancy"_s), 900);
    QCOMPARE(office.number(u"SELECT count(*) FROM dwelling"_s), 900);
    QCOMPARE(office.number(u"SELECT count(*) FROM building"_s), office.number(u"SELECT count(DISTINCT estate || '/' || number) FROM building"_s));
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 2359);
    QCOMPARE(office.number(u"SELECT count(*) FROM household WHERE pending_head IS NOT NULL"_s), 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM household h WHERE (SELECT count(*) FROM membership m WHERE m.household = h.key AND m.relation = '02') <> 1"_s), 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM care WHERE care_group LIKE 'special_family%'"_s), 26);
    QCOMPARE(office.number(u"SELECT count(*) FROM care WHERE care_group = 'low_income'"_s), 74);
    QCOMPARE(office.number(u"SELECT count(*) FROM resident WHERE residence = 'floating'"_s), 146);
    // The gap is filled, what was right is untouched.
    QCOMPARE(office.of(u"马凯强"_s, u"employer"_s), u"公务员"_s);
    QCOMPARE(office.text(u"SELECT group_concat(note, '') FROM (SELECT note FROM resident ORDER BY id_number)"_s), notes);
    QCOMPARE(office.problems(), QStringList());
}

void TestRosterImport::anOlderSystemAddsNobody()
{
    RosterOffice office;
    office.bring(sample(u"roster_plain.xlsx"_s));
    const ImportOutcome csv = office.bring(sample(u"roster_gb18030.csv"_s));
    QCOMPARE(csv.counts.read, 2359);
    QCOMPARE(csv.counts.added, 0);
    QCOMPARE(csv.counts.heldBack, 0);
    QCOMPARE(csv.counts.householdsAdded, 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 2359);
    QCOMPARE(office.number(u"SELECT count(*) FROM dwelling"_s), 900);
    QCOMPARE(office.of(u"龚㛃𬭎"_s, u"note"_s), u"电话\"白天\"打, 晚上勿扰"_s);
    const QString before = office.digest();
    office.bring(sample(u"roster_gb18030.csv"_s));
    QCOMPARE(office.digest(), before);
}

void TestRosterImport::jsonAnswer()
{
    RosterOffice office;
    const QJsonObject json = office.bring(sample(u"roster_as_kept.xlsx"_s)).toJson();
    QCOMPARE(json.value("read"_L1).toInt(), json.value("added"_L1).toInt() + json.value("updated"_L1).toInt() + json.value("unchanged"_L1).toInt() + json.value("held_back"_L1).toInt());
    QCOMPARE(json.value("households_added"_L1).toInt(), 900);
    int held = 0;
    const QJsonArray findings = json.value("findings"_L1).toArray();
    for (const QJsonValue &value : findings) {
        const QJsonObject finding = value.toObject();
        QCOMPARE(finding.keys(), (QStringList{u"code"_s, u"field"_s, u"message"_s, u"row"_s, u"sheet"_s}));
        QCOMPARE(finding.value("sheet"_L1).toString(), u"花名册"_s);
        const QString code = finding.value("code"_L1).toString();
        held += code == u"id_lost_to_float" || code == u"id_bad_date" || code == u"id_bad_checksum" ? 1 : 0;
        if (code == u"id_lost_to_float")
            QVERIFY(QList<int>({152, 484, 737, 849, 853, 1245, 2060, 2099, 2261}).contains(finding.value("row"_L1).toInt()));
    }
    QCOMPARE(held, 27);
}

void TestRosterImport::undoOfTheWholeImport()
{
    RosterOffice office;
    const QString empty = office.digest();
    office.bring(sample(u"roster_as_kept.xlsx"_s));
    const qint64 import = office.number(u"SELECT max(key) FROM op"_s);
    const QString full = office.digest();
    QVERIFY(full != empty);
    office.bring(sample(u"roster_plain.xlsx"_s));
    const auto newer = Undo::deed(*office.store, office.number(u"SELECT max(key) FROM op"_s));
    QVERIFY2(newer, newer ? "" : qPrintable(newer.error().message));
    QCOMPARE(office.digest(), full);
    const auto older = Undo::deed(*office.store, import);
    QVERIFY2(older, older ? "" : qPrintable(older.error().message));
    QCOMPARE(office.digest(), empty);
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 0);
    // What was taken back can be brought in again.
    QCOMPARE(office.bring(sample(u"roster_as_kept.xlsx"_s)).counts.added, 2332);
    QCOMPARE(office.problems(), QStringList());
}

void TestRosterImport::cancelLeavesTheFileAsItWas_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 2, 3, 4})
        QTest::addRow("report %d", after) << after;
}

void TestRosterImport::cancelLeavesTheFileAsItWas()
{
    QFETCH(int, after);
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,住址\n张三,230604199001010019,油城花园3-2-501\n"_s);
    const QString before = office.digest();
    const auto import = office.checked(sample(u"roster_as_kept.xlsx"_s));
    Progress quiet;
    QVERIFY(import->plan(quiet));
    int reports = 0;
    Progress *at = nullptr;
    Progress progress([&](qint64, qint64, const QString &) {
        if (reports++ == after)
            at->cancel();
    });
    at = &progress;
    const auto done = import->execute(progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(office.digest(), before);
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 1);
    QCOMPARE(office.problems(), QStringList());
    // And it can be done after all.
    QVERIFY(import->plan(quiet));
    QVERIFY(import->execute(quiet));
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 2333);
}

void TestRosterImport::heldBackRowsComeBackMended()
{
    RosterOffice office;
    auto import = office.checked(sample(u"roster_as_kept.xlsx"_s));
    Progress progress;
    const QString path = office.path(u"held.xlsx"_s);
    QVERIFY(import->saveHeldBack(path));
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));

    auto held = office.checked(path);
    QCOMPARE(held->rowCount(), 27);
    QCOMPARE(held->heldBackRows().size(), 27);
    QVERIFY(held->cellText(0, 16).contains(u"98"));
    QHash<QString, QString> right;
    QFile truth(sample(u"truth.json"_s));
    QVERIFY(truth.open(QIODevice::ReadOnly));
    const QJsonArray faulty = QJsonDocument::fromJson(truth.readAll()).object().value("faulty_rows"_L1).toArray();
    for (const QJsonValue &row : faulty)
        right.insert(row["name"_L1].toString(), row["id"_L1].toString());
    for (int row = 0; row < held->rowCount(); ++row)
        held->setCell(row, 6, right.value(held->cellText(row, 3).trimmed()));
    QCOMPARE(held->heldBackRows().size(), 0);
    QVERIFY(held->plan(progress));
    const auto counts = held->execute(progress);
    QVERIFY(counts);
    QCOMPARE(counts->added, 27);
    QCOMPARE(counts->householdsAdded, 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM household WHERE pending_head IS NOT NULL"_s), 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM dwelling"_s), 900);
}

void TestRosterImport::mendingInPlace()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"姓名,身份证号,与户主关系,住址\n"
                                    "王一,230604199001010018,户主,油城花园3-2-501\n"
                                    "李二,2.30604E+17,妻,油城花园3-2-501\n"
                                    "王三,230604201006063371,子,油城花园3-2-501\n"_s);
    QCOMPARE(import->heldBackRows(), (QList<int>{0, 1}));
    QCOMPARE(import->reason(0), u"id_bad_checksum"_s);
    QCOMPARE(import->reason(1), u"id_lost_to_float"_s);
    import->setCell(0, 1, u"230604199001010019"_s);
    QVERIFY(import->isMended(0, 1));
    QCOMPARE(import->heldBackRows(), QList<int>{1});
    // Mended to a number that another row has: now it is one person twice.
    import->setCell(1, 1, u"230604199001010019"_s);
    QCOMPARE(import->heldBackRows(), QList<int>());
    QCOMPARE(codesOf(import->findings(1)).value(u"repeated"_s), 1);
    import->resetCell(1, 1);
    QCOMPARE(import->heldBackRows(), QList<int>{1});
    Progress progress;
    QVERIFY(import->plan(progress));
    QCOMPARE(import->counts().added, 2);
    QCOMPARE(import->counts().heldBack, 1);
    QVERIFY(import->execute(progress));
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 2);
}

void TestRosterImport::differencesStayUntilChosen()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,与户主关系,住址,手机号,工作单位\n"
                    "王一,230604199001010019,户主,油城花园3-2-501,13800138000,采油一厂\n"
                    "李二,230604194508170027,母亲,油城花园3-2-501,,\n"_s);
    const QString newer = u"姓名,身份证号,与户主关系,住址,手机号,工作单位\n"
                          "王一,230604199001010019,户主,油城花园３栋2单元501,138-0013-8001,采油 一厂\n"
                          "李二,230604194508170027,岳母,油城花园3-2-501,13900139000,\n"_s;
    auto import = office.checkedCsv(newer);
    Progress progress;
    QVERIFY(import->plan(progress));
    QCOMPARE(import->differences().size(), 2);
    QCOMPARE(import->differences()[0].target, u"phone"_s);
    QCOMPARE(import->differences()[0].office, u"13800138000"_s);
    QCOMPARE(import->differences()[0].file, u"13800138001"_s);
    QCOMPARE(import->differences()[1].target, u"relation"_s);
    QCOMPARE(import->counts().updated, 1); // the gap of the phone
    QVERIFY(import->execute(progress));
    QCOMPARE(office.of(u"王一"_s, u"phone"_s), u"13800138000"_s);
    QCOMPARE(office.of(u"李二"_s, u"phone"_s), u"13900139000"_s);

    import = office.checkedCsv(newer);
    QVERIFY(import->plan(progress));
    QCOMPARE(import->counts().updated, 0);
    import->choose(0, true);
    import->chooseAll(u"relation"_s, true);
    QCOMPARE(import->counts().updated, 2);
    QVERIFY(import->execute(progress));
    QCOMPARE(office.of(u"王一"_s, u"phone"_s), u"13800138001"_s);
    QCOMPARE(office.number(u"SELECT count(*) FROM membership WHERE relation = '56'"_s), 1);
    QCOMPARE(office.problems(), QStringList());
}

void TestRosterImport::blanksNeverOverwrite()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,手机号,民族,人员类别\n王一,230604199001010019,13800138000,满族,残疾\n"_s);
    const QString before = office.digest();
    const ImportOutcome outcome = office.bringCsv(u"姓名,身份证号,手机号,民族,人员类别\n王一,230604199001010019,,,\n"_s);
    QCOMPARE(outcome.counts.unchanged, 1);
    QCOMPARE(office.digest(), before);
}

void TestRosterImport::whoIsMissingIsListedAndKept()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,与户主关系,住址\n"
                    "王一,230604199001010019,户主,油城花园3-2-501\n"
                    "李二,230604194508170027,母亲,油城花园3-2-501\n"
                    "赵四,230602196710033516,户主,创业小区1-1-101\n"_s);
    auto import = office.checkedCsv(u"姓名,身份证号,与户主关系,住址\n王一,230604199001010019,户主,油城花园3-2-501\n"_s);
    Progress progress;
    QVERIFY(import->plan(progress));
    QCOMPARE(import->missing().size(), 1);
    QCOMPARE(import->missing()[0].name, u"李二"_s);
    QCOMPARE(import->missing()[0].place, u"油城花园3号楼2单元501室"_s);
    QVERIFY(import->execute(progress));
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), 3);
}

void TestRosterImport::aPersonWithoutNumberIsRecognised()
{
    RosterOffice office;
    const QString roster = u"姓名,身份证号,出生日期,与户主关系,住址\n"
                           "王一,230604199001010019,,户主,油城花园3-2-501\n"
                           "王小二,,2024-05-06,子,油城花园3-2-501\n"
                           "王小二,,2024-05-06,子,油城花园3-2-502\n"_s;
    QCOMPARE(office.bringCsv(roster).counts.added, 3);
    const QString before = office.digest();
    QCOMPARE(office.bringCsv(roster).counts.unchanged, 3);
    QCOMPARE(office.digest(), before);
    // The child has a number now: a gap of the same person.
    const QString id = idOf(u"20240506"_s, 11);
    const ImportOutcome later = office.bringCsv(u"姓名,身份证号,与户主关系,住址\n王一,230604199001010019,户主,油城花园3-2-501\n王小二,%1,子,油城花园3-2-501\n"_s.arg(id));
    QCOMPARE(later.counts.added, 0);
    QCOMPARE(later.counts.updated, 1);
    QCOMPARE(office.number(u"SELECT count(*) FROM resident WHERE id_number = '%1'"_s.arg(id)), 1);
}

void TestRosterImport::twoHouseholdsBehindOneDoor()
{
    RosterOffice office;
    const QString roster = u"姓名,身份证号,与户主关系,住址\n"
                           "王一,230604199001010019,户主,油城花园3-2-501\n"
                           "王三,230604201006063371,子,油城花园3-2-501\n"
                           "李二,230604194508170027,户主,油城花园3-2-501\n"
                           "赵四,230602196710033516,女婿,油城花园3-2-501\n"_s;
    QCOMPARE(office.bringCsv(roster).counts.householdsAdded, 2);
    QCOMPARE(office.number(u"SELECT count(*) FROM dwelling"_s), 1);
    QCOMPARE(office.number(u"SELECT count(DISTINCT household) FROM membership m JOIN resident r ON r.key = m.resident WHERE r.name IN ('李二', '赵四')"_s), 1);
    const QString before = office.digest();
    office.bringCsv(roster);
    QCOMPARE(office.digest(), before);
}

void TestRosterImport::somebodyMovedInWithOthers()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,与户主关系,住址\n"
                    "王一,230604199001010019,户主,油城花园3-2-501\n"
                    "王三,230604198512121242,女,油城花园3-2-501\n"_s);
    auto import = office.checkedCsv(u"姓名,身份证号,与户主关系,住址\n"
                                    "赵四,230602196710033516,户主,创业小区1-1-101\n"
                                    "王三,230604198512121242,妻,创业小区1-1-101\n"_s);
    Progress progress;
    QVERIFY(import->plan(progress));
    QCOMPARE(import->counts().householdsAdded, 1);
    QCOMPARE(import->differences().size(), 1);
    QCOMPARE(import->differences()[0].target, u"household"_s);
    QCOMPARE(import->differences()[0].office, u"油城花园3号楼2单元501室"_s);
    import->choose(0, true);
    QVERIFY(import->execute(progress));
    // The old tie is ended, not rewritten.
    const QString ties = u"SELECT count(*) FROM membership m JOIN resident r ON r.key = m.resident WHERE r.name = '王三' AND m.until IS %1 NULL"_s;
    QCOMPARE(office.number(ties.arg(u""_s)), 1);
    QCOMPARE(office.number(ties.arg(u"NOT"_s)), 1);
    QCOMPARE(office.text(u"SELECT until FROM membership WHERE until IS NOT NULL"_s), u"2026-10-31"_s);
}

void TestRosterImport::anEditMeanwhileIsNoticed()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号\n王一,230604199001010019\n"_s);
    auto import = office.checkedCsv(u"姓名,身份证号,工作单位\n王一,230604199001010019,采油一厂\n"_s);
    Progress progress;
    QVERIFY(import->plan(progress));
    {
        auto work = UnitOfWork::begin(*office.store, {u"resident.change"_s});
        QVERIFY(work);
        auto seen = Store::read((*work)->db(), Resident::entity(), office.number(u"SELECT key FROM resident"_s));
        QVERIFY(seen);
        Resident now = seen->as<Resident>();
        now.employer = u"采油二厂"_s;
        QVERIFY((*work)->change(*seen, now));
        QVERIFY((*work)->commit());
    }
    const auto done = import->execute(progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(office.of(u"王一"_s, u"employer"_s), u"采油二厂"_s);
}

void TestRosterImport::theCorrectedMappingIsRemembered()
{
    RosterOffice office;
    const QString roster = u"姓名,身份证号,去处\n王一,230604199001010019,采油一厂\n"_s;
    auto import = office.checkedCsv(roster);
    QCOMPARE(import->sheets()[0].columns[2].target, QString());
    import->setTarget(0, 2, u"employer"_s);
    Progress progress;
    QVERIFY(import->check(progress));
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.of(u"王一"_s, u"employer"_s), u"采油一厂"_s);
    // The next file of this shape, its columns in another order.
    import = office.checkedCsv(u"去处,姓名,身份证号\n采油二厂,李二,230604194508170027\n"_s);
    QCOMPARE(import->sheets()[0].columns[0].target, u"employer"_s);
    QCOMPARE(import->sheets()[0].columns[0].by, ColumnMapping::By::Remembered);
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.number(u"SELECT count(*) FROM import_mapping"_s), 1);
}

void TestRosterImport::mappingAsJson()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"甲,乙,丙\n王一,230604199001010019,采油一厂\n李二,230604194508170027,采油二厂\n"_s);
    QVERIFY(import->setMapping({{u"version"_s, 2}}).has_value() == false);
    QVERIFY(import->setMapping({{u"version"_s, 1}, {u"columns"_s, QJsonObject{{u"甲"_s, u"nonsense"_s}}}}).has_value() == false);
    ImportCommand command;
    command.input = office.path(u"made.csv"_s);
    command.mapping = office.file(u"m.json"_s, R"({"version":1,"columns":{"甲":"name","乙":"id_number","丙":"employer"}})");
    Progress progress;
    const auto outcome = importCommand(*office.store, command, progress);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(office.of(u"李二"_s, u"employer"_s), u"采油二厂"_s);
}

void TestRosterImport::whatWasExportedComesBackTheSame()
{
    RosterOffice office;
    office.bring(sample(u"roster_as_kept.xlsx"_s));
    office.bring(sample(u"roster_plain.xlsx"_s));
    const QStringList columns = ResidentList::exportColumns();
    const auto exportTo = [&](const RosterOffice &of, const QString &path) {
        Progress progress;
        auto rows = ListRows::all(*of.store, ResidentList::definition(), columns, {}, true, QDate(2026, 10, 31));
        return rows && ListExport::write(**rows, path, u"居民"_s, progress);
    };
    const QString path = office.path(u"out.xlsx"_s);
    QVERIFY(exportTo(office, path));
    // Into the same office: nothing new, nothing different.
    const QString before = office.digest();
    auto import = office.checked(path);
    Progress progress;
    QVERIFY(import->plan(progress));
    for (const RowDifference &difference : import->differences())
        qWarning() << difference.target << difference.office << difference.file;
    QCOMPARE(import->differences().size(), 0);
    QCOMPARE(import->counts().unchanged, 2359);
    QVERIFY(import->execute(progress));
    QCOMPARE(office.digest(), before);
    // Into a new one: the same people, households and ties.
    RosterOffice other;
    const ImportOutcome outcome = other.bring(path);
    QCOMPARE(outcome.counts.added, 2359);
    QCOMPARE(outcome.counts.householdsAdded, 900);
    QStringList fields;
    for (const Field &field : Resident::entity().fields)
        fields << u"coalesce(r.%1, '')"_s.arg(field.name);
    const QString all = u"SELECT group_concat(line, char(10)) FROM (SELECT %1 || '|' || m.relation || '|' || (SELECT group_concat(c.care_group, ' ') FROM "
                        "(SELECT care_group FROM care WHERE resident = r.key ORDER BY care_group) c) AS line FROM resident r JOIN membership m ON m.resident = r.key ORDER BY r.id_number)"_s
                            .arg(fields.join(u" || '|' || "_s));
    QCOMPARE(other.text(all), office.text(all));
    QCOMPARE(other.number(u"SELECT count(*) FROM dwelling"_s), 900);
    QCOMPARE(other.number(u"SELECT count(*) FROM care"_s), office.number(u"SELECT count(*) FROM care"_s));
}

void TestRosterImport::whoIsMeantByASpoiltNumber()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,住址\n王一,230604199001010019,油城花园3-2-501\n李二,230604194508170027,油城花园3-2-502\n"_s);
    auto import = office.checkedCsv(u"姓名,身份证号,住址\n王一,2.30604199001010E+17,油城花园3-2-501\n"_s);
    QCOMPARE(import->reason(0), u"id_lost_to_float"_s);
    const QList<LikelyPerson> likely = import->likelyPeople(0);
    QCOMPARE(likely.size(), 1);
    QCOMPARE(likely[0].idNumber, u"230604199001010019"_s);
    QCOMPARE(likely[0].place, u"油城花园3号楼2单元501室"_s);
    import->setCell(0, 1, likely[0].idNumber);
    Progress progress;
    QVERIFY(import->plan(progress));
    QCOMPARE(import->counts().unchanged, 1);
}

void TestRosterImport::maskedValuesAreNoValues()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,手机号,住址\n王一,230604199001010019,13800138000,油城花园3-2-501\n"_s);
    const QString before = office.digest();
    const ImportOutcome outcome = office.bringCsv(u"姓名,身份证号,手机号,住址\n王一,2306**********0019,138****8000,油城花园3-2-501\n"_s);
    QCOMPARE(codesOf(outcome.findings).value(u"value_masked"_s), 2);
    QCOMPARE(outcome.counts.unchanged, 1);
    QCOMPARE(office.digest(), before);
}

void TestRosterImport::workInsuranceAndPermits()
{
    RosterOffice office;
    const QString roster = u"姓名,身份证号,住址,就业状况,养老保险,领取养老金,参加医保,身份证有效期至,居住证到期,入党日期,外出去向\n"
                           "王一,230604195001010010,油城花园3-2-501,退休,城乡居民,是,√,2036-05-01,,1975.7.1,\n"
                           "赵二,230604199001010019,油城花园3-2-502,灵活就业,职工,否,也许,长期,2027年3月1日,,哈尔滨\n"_s;
    const ImportOutcome outcome = office.bringCsv(roster);
    QCOMPARE(outcome.counts.added, 2);
    const auto resident = [&](const QString &name) { return *office.store->get<Resident>(office.number(u"SELECT key FROM resident WHERE name = '%1'"_s.arg(name))); };
    const Resident one = resident(u"王一"_s), two = resident(u"赵二"_s);
    QCOMPARE(one.employment, u"retired"_s);
    QCOMPARE(one.pensionInsurance, u"resident"_s);
    QCOMPARE(one.pensionDrawing, std::optional(true));
    QCOMPARE(one.medicalInsured, std::optional(true));
    QCOMPARE(one.idValidUntil, u"2036-05-01"_s);
    QCOMPARE(one.partyJoinedOn, u"1975-07-01"_s);
    QCOMPARE(two.pensionDrawing, std::optional(false));
    QCOMPARE(two.medicalInsured, std::optional<bool>());
    QCOMPARE(codesOf(outcome.findings).value(u"yes_no_unknown"_s), 1);
    QCOMPARE(two.permitUntil, u"2027-03-01"_s);
    QCOMPARE(two.awayTo, u"哈尔滨"_s);
    const QString before = office.digest();
    QCOMPARE(office.bringCsv(roster).counts.unchanged, 2);
    QCOMPARE(office.digest(), before);
}

void TestRosterImport::aRestrictedGroupNeedsTheRight()
{
    RosterOffice office;
    const QString roster = u"姓名,身份证号,住址,人员类别\n王一,230604195001010010,油城花园3-2-501,社区矫正、低保\n"_s;
    const Key founder = office.store->worker();
    auto work = UnitOfWork::begin(*office.store, {u"worker.add"_s});
    const Key other = *(*work)->create(Worker{u"临时工"_s, {}, {}});
    QVERIFY((*work)->commit());
    work->reset();
    QVERIFY(office.store->setWorker(other));
    QVERIFY(Rights::updateUnseen(*office.store));
    const ImportOutcome outcome = office.bringCsv(roster);
    QCOMPARE(outcome.counts.added, 1);
    QCOMPARE(codesOf(outcome.findings).value(u"group_restricted"_s), 1);
    QCOMPARE(office.number(u"SELECT count(*) FROM care WHERE care_group LIKE 'community_correction%'"_s), 0);
    QCOMPARE(office.number(u"SELECT count(*) FROM care"_s), 1);
    QVERIFY(office.store->setWorker(founder));
    QVERIFY(Rights::updateUnseen(*office.store));
    office.bringCsv(roster);
    QCOMPARE(office.number(u"SELECT count(*) FROM care WHERE care_group LIKE 'community_correction%'"_s), 1);
}

QTEST_GUILESS_MAIN(TestRosterImport)
#include "tst_rosterimport.moc"
