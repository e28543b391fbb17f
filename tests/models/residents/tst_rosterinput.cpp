// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"
#include "models/exchange/sheetwriter.h"
#include "tests/support/rosters.h"
#include "tests/support/spreadsheets.h"

#include <QStringEncoder>
#include <QtTest>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"姓名,身份证号,与户主关系,住址\n"_s;
const QString one = u"王一,230604199001010019,户主,油城花园3-2-501\n"_s;

QByteArray cell(const char *reference, const QString &text)
{
    return QByteArray("<c r=\"") + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
}

/// A sheet of texts, rows from 1.
QByteArray sheetOf(const QList<QStringList> &rows)
{
    QByteArray out;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        out += "<row r=\"" + QByteArray::number(r + 1) + "\">";
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            if (!rows[r][c].isEmpty())
                out += cell((QByteArray(1, char('A' + c)) + QByteArray::number(r + 1)).constData(), rows[r][c]);
        }
        out += "</row>";
    }
    return out;
}

QString targetOf(const RosterImport &import, const QString &heading)
{
    for (const ColumnMapping &column : import.sheets().first().columns) {
        if (column.heading == heading)
            return column.target;
    }
    return u"no such heading"_s;
}

} // namespace

class TestRosterInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void tableWithTitlesTotalsAndSignatures();
    void headerOfTwoRowsWithMergedGroups();
    void groupHeadingsWithoutMergedCells();
    void mergedFamiliesAreFilledDown();
    void emptyCellsBelowTheHeadAreFilledDown();
    void aSheetForEachBuilding();
    void anUnlabelledNumberColumnIsFound();
    void somebodyElsesColumnsAreLeftAlone();
    void encodings_data();
    void encodings();
    void numbers_data();
    void numbers();
    void numberCells();
    void names_data();
    void names();
    void phones_data();
    void phones();
    void dates_data();
    void dates();
    void sexes_data();
    void sexes();
    void groups_data();
    void groups();
    void guards();
    void houseNumbersTurnedIntoDates();
    void hiddenRowsAreAskedFor();
    void formulasStayText();
    void datesAndSexAreComparedWithTheNumber();
    void rowsWithoutNames();
    void noRosterAtAll();
    void aVeryWideTable();
};

void TestRosterInput::headers_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("target");
    const std::pair<QString, QString> all[] = {
        {u"姓名"_s, u"name"_s}, {u"姓  名"_s, u"name"_s}, {u"居民姓名"_s, u"name"_s}, {u"公民身份号码"_s, u"id_number"_s},
        {u"身份证号码（必填）"_s, u"id_number"_s}, {u"＊身份证号"_s, u"id_number"_s}, {u"与户主\n关系"_s, u"relation"_s},
        {u"联系电话"_s, u"phone"_s}, {u"手机号码"_s, u"phone"_s}, {u"家庭住址"_s, u"address"_s}, {u"现居住地址"_s, u"address"_s},
        {u"出生年月"_s, u"birth_date"_s}, {u"民族"_s, u"ethnicity"_s}, {u"学历"_s, u"education"_s}, {u"户号"_s, u"household_number"_s},
        {u"户主姓名"_s, u"head_name"_s}, {u"所属小区"_s, u"estate"_s}, {u"楼栋号"_s, u"building"_s}, {u"单元号"_s, u"stairwell"_s},
        {u"房号"_s, u"room"_s}, {u"人员类别"_s, u"care_group"_s}, {u"备注"_s, u"note"_s}, {u"工作单位"_s, u"employer"_s},
        {u"户籍地址"_s, u"registered_address"_s}, {u"婚姻状况"_s, u"marital_status"_s}, {u"政治面貌"_s, u"political_status"_s},
        {u"车牌号"_s, QString()}, {u"网格员"_s, QString()}, {u"监护人电话"_s, QString()}};
    for (const auto &[heading, target] : all)
        QTest::newRow(qPrintable(heading)) << heading << target;
}

void TestRosterInput::headers()
{
    QFETCH(QString, heading);
    QFETCH(QString, target);
    double best = 0;
    QString found;
    const QList<ImportTarget> all = withKeys(RosterImport::targets());
    for (const ImportTarget &candidate : all) {
        const double fit = headingFit(heading, candidate);
        if (fit > best) {
            best = fit;
            found = candidate.name;
        }
    }
    QCOMPARE(best >= 0.55 ? found : QString(), target);
}

void TestRosterInput::tableWithTitlesTotalsAndSignatures()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"创新社区居民花名册,,,\n填报单位：居委会,,填报时间：2026年10月,\n\n"_s + header + u"1,2,3,4\n"_s + one
                                    + u"小计,1人,,\n李二,230604194508170027,户主,油城花园3-2-502\n合计,2人,,\n填表人：张三,,审核人：李四,\n"_s);
    QCOMPARE(import->rowCount(), 2);
    QCOMPARE(import->sheets().first().table.title, u"创新社区居民花名册"_s);
    QCOMPARE(codesOf(import->sheetFindings()).value(u"row_skipped"_s), 4);
    QCOMPARE(import->rowNumber(0), 6);
}

void TestRosterInput::headerOfTwoRowsWithMergedGroups()
{
    Workbook book;
    book.sheet = sheetOf({{u"台账"_s}, {u"序号"_s, u"成员"_s, {}, {}, u"联系方式"_s, {}, u"人员类别"_s, {}},
                          {{}, u"姓名"_s, u"性别"_s, u"身份证号"_s, u"手机号"_s, u"固定电话"_s, u"类别一"_s, u"类别二"_s},
                          {u"1"_s, u"王一"_s, u"男"_s, u"230604199001010019"_s, u"13800138000"_s, u"0459-5501234"_s, u"残疾"_s, u"退役军人"_s}});
    book.afterData = "<mergeCells count=\"5\"><mergeCell ref=\"A1:H1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:D2\"/>"
                     "<mergeCell ref=\"E2:F2\"/><mergeCell ref=\"G2:H2\"/></mergeCells>";
    RosterOffice office;
    const QString path = office.file(u"made.xlsx"_s, book.bytes());
    auto import = office.checked(path);
    QCOMPARE(import->sheets().first().table.headings.mid(0, 5), (QStringList{u"序号"_s, u"成员/姓名"_s, u"成员/性别"_s, u"成员/身份证号"_s, u"联系方式/手机号"_s}));
    QCOMPARE(targetOf(*import, u"联系方式/固定电话"_s), u"other_phone"_s);
    QCOMPARE(targetOf(*import, u"人员类别/类别一"_s), u"care_group"_s);
    QCOMPARE(targetOf(*import, u"人员类别/类别二"_s), u"care_group"_s);
    office.bring(path);
    QCOMPARE(office.number(u"SELECT count(*) FROM care"_s), 2);
    QCOMPARE(office.of(u"王一"_s, u"other_phone"_s), u"0459-5501234"_s);
}

void TestRosterInput::groupHeadingsWithoutMergedCells()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"序号,基本情况,,联系方式,\n,姓名,身份证号,手机号,固定电话\n1,王一,230604199001010019,13800138000,0459-5501234\n"_s);
    QCOMPARE(import->sheets().first().table.headings, (QStringList{u"序号"_s, u"基本情况/姓名"_s, u"基本情况/身份证号"_s, u"联系方式/手机号"_s, u"联系方式/固定电话"_s}));
    QCOMPARE(import->rowCount(), 1);
}

void TestRosterInput::mergedFamiliesAreFilledDown()
{
    Workbook book;
    book.sheet = sheetOf({{u"户主姓名"_s, u"家庭住址"_s, u"姓名"_s, u"身份证号"_s, u"与户主关系"_s},
                          {u"王一"_s, u"油城花园3-2-501"_s, u"王一"_s, u"230604199001010019"_s, u"户主"_s},
                          {{}, {}, u"李二"_s, u"230604194508170027"_s, u"母亲"_s},
                          {{}, {}, u"王三"_s, u"230604201006063371"_s, u"子"_s},
                          {u"赵四"_s, u"油城花园3-2-502"_s, u"赵四"_s, u"230602196710033516"_s, u"户主"_s}});
    book.afterData = "<mergeCells count=\"2\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B4\"/></mergeCells>";
    RosterOffice office;
    auto import = office.checked(office.file(u"made.xlsx"_s, book.bytes()));
    QVERIFY(import->sheets().first().columns[0].fillDown);
    QVERIFY(import->sheets().first().columns[1].fillDown);
    QCOMPARE(codesOf(import->sheetFindings()).value(u"filled_down"_s), 2); // offered, never silent
    QCOMPARE(import->cellText(2, 1), u"油城花园3-2-501"_s);
    import->setFillDown(0, 1, false);
    Progress progress;
    QVERIFY(import->check(progress));
    QCOMPARE(import->cellText(2, 1), QString());
    import->setFillDown(0, 1, true);
    QVERIFY(import->check(progress));
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.number(u"SELECT count(*) FROM household"_s), 2);
    QCOMPARE(office.number(u"SELECT max(n) FROM (SELECT count(*) n FROM membership GROUP BY household)"_s), 3);
    // A mended head reaches the rows below it.
    import = office.checked(office.path(u"made.xlsx"_s));
    import->setCell(0, 1, u"油城花园3-2-601"_s);
    QCOMPARE(import->cellText(1, 1), u"油城花园3-2-601"_s);
}

void TestRosterInput::emptyCellsBelowTheHeadAreFilledDown()
{
    RosterOffice office;
    const ImportOutcome outcome = office.bringCsv(u"户主,住址,姓名,身份证号,与户主关系\n"
                                                  "王一,油城花园3-2-501,王一,230604199001010019,户主\n,,李二,230604194508170027,母亲\n"
                                                  "赵四,,赵四,230602196710033516,户主\n"_s);
    QCOMPARE(outcome.counts.householdsAdded, 2);
    // Somebody else's address is not taken over by the next head.
    QCOMPARE(office.number(u"SELECT count(*) FROM occupancy"_s), 1);
    QCOMPARE(office.number(u"SELECT max(n) FROM (SELECT count(*) n FROM membership GROUP BY household)"_s), 2);
}

void TestRosterInput::aSheetForEachBuilding()
{
    RosterOffice office;
    const QString path = office.path(u"buildings.xlsx"_s);
    auto writer = SheetWriter::create(path);
    QVERIFY(writer);
    const QList<SheetColumn> columns{SheetColumn{u"单元"_s}, SheetColumn{u"室"_s}, SheetColumn{u"姓名"_s}, SheetColumn{u"身份证号"_s}, SheetColumn{u"与户主关系"_s}};
    QVERIFY((*writer)->addSheet(u"油城花园3号楼"_s, columns));
    QVERIFY((*writer)->addRow({u"2"_s, u"501"_s, u"王一"_s, u"230604199001010019"_s, u"户主"_s}));
    QVERIFY((*writer)->addRow({u"2"_s, u"501"_s, u"李二"_s, u"230604194508170028"_s, u"母亲"_s}));
    QVERIFY((*writer)->addSheet(u"油城花园4号楼"_s, columns));
    QVERIFY((*writer)->addRow({u"2"_s, u"501"_s, u"赵四"_s, u"230602196710033516"_s, u"户主"_s}));
    QVERIFY((*writer)->finish());
    auto import = office.checked(path);
    QCOMPARE(import->sheets().size(), 2);
    QCOMPARE(import->sheets()[0].place.building, u"3"_s);
    QCOMPARE(import->sheets()[1].place.estate, u"油城花园"_s);
    QCOMPARE(import->rowCount(), 3);
    Progress progress;
    const QString held = office.path(u"held.xlsx"_s);
    QVERIFY(import->saveHeldBack(held));
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.number(u"SELECT count(*) FROM building"_s), 2);
    QCOMPARE(office.number(u"SELECT count(*) FROM dwelling"_s), 2);
    // The row held back knows its building although only the sheet's name said it.
    import = office.checked(held);
    QCOMPARE(import->rowCount(), 1);
    import->setCell(0, 3, u"230604194508170027"_s);
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.number(u"SELECT count(*) FROM dwelling"_s), 2);
    QCOMPARE(office.number(u"SELECT count(*) FROM household"_s), 2);
}

void TestRosterInput::anUnlabelledNumberColumnIsFound()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"姓名,号,电话\n王一,230604199001010019,13800138000\n李二,230604194508170027,\n"_s);
    QCOMPARE(targetOf(*import, u"号"_s), u"id_number"_s);
    QCOMPARE(import->sheets().first().columns[1].by, ColumnMapping::By::Content);
}

void TestRosterInput::somebodyElsesColumnsAreLeftAlone()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"姓名,出生日期,住址,监护人姓名,监护人身份证号,监护人电话\n"
                                    "王小二,2024-05-06,油城花园3-2-501,王一,230604199001010019,13800138000\n"_s);
    QCOMPARE(targetOf(*import, u"监护人身份证号"_s), QString());
    QCOMPARE(targetOf(*import, u"监护人电话"_s), QString());
    QCOMPARE(targetOf(*import, u"姓名"_s), u"name"_s);
}

void TestRosterInput::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString roster = u"姓名,身份证号,民族\n龚㛃𬭎,230604199001010019,达斡尔族\n"_s;
    QTest::newRow("UTF-8") << roster.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + roster.toUtf8();
    QStringEncoder le(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16 LE") << QByteArray(le(roster));
    QStringEncoder be(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16 BE") << QByteArray(be(roster));
}

void TestRosterInput::encodings()
{
    QFETCH(QByteArray, bytes);
    RosterOffice office;
    QCOMPARE(office.bring(office.file(u"made.csv"_s, bytes)).counts.added, 1);
    QCOMPARE(office.of(u"龚㛃𬭎"_s, u"ethnicity"_s), u"31"_s);
}

void TestRosterInput::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");   ///< empty: held back
    QTest::addColumn<QString>("code");
    QTest::newRow("clean") << u"230604199001010019"_s << u"230604199001010019"_s << QString();
    QTest::newRow("exponent") << u"2.30604E+17"_s << QString() << u"id_lost_to_float"_s;
    QTest::newRow("exponent, no sign") << u"2.30604E17"_s << QString() << u"id_lost_to_float"_s;
    QTest::newRow("fifteen digits and 000") << u"230604199001011000"_s << QString() << u"id_lost_to_float"_s;
    QTest::newRow("small x") << u"23060419900101006x"_s << u"23060419900101006X"_s << u"id_cleaned"_s;
    QTest::newRow("full width") << u"２３０６０４１９９００１０１００６Ｘ"_s << u"23060419900101006X"_s << u"id_cleaned"_s;
    QTest::newRow("blanks") << u"230604 19900101 0019"_s << u"230604199001010019"_s << u"id_cleaned"_s;
    QTest::newRow("wrong check digit") << u"230604199001010018"_s << QString() << u"id_bad_checksum"_s;
    QTest::newRow("31 February") << u"230604199002310011"_s << QString() << u"id_bad_date"_s;
    QTest::newRow("too short") << u"23060419900101001"_s << QString() << u"id_length"_s;
    QTest::newRow("none") << u"无"_s << QString() << u"id_missing"_s;
    QTest::newRow("old, 15 digits") << u"230604900101001"_s << u"230604900101001"_s << QString();
    QTest::newRow("passport") << u"E12345678"_s << u"E12345678"_s << QString();
    QTest::newRow("HMT") << u"810000199001010019"_s << u"810000199001010019"_s << QString();
}

void TestRosterInput::numbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(QString, code);
    RosterOffice office;
    auto import = office.checkedCsv(u"姓名,身份证号,出生日期\n王一,%1,1990-01-01\n"_s.arg(typed));
    QCOMPARE(import->rowCount(), 1);
    if (!code.isEmpty())
        QVERIFY2(codesOf(import->findings(0)).contains(code), qPrintable(QStringList(codesOf(import->findings(0)).keys()).join(u' ')));
    const bool goesIn = !kept.isEmpty() || code == u"id_missing";
    QCOMPARE(import->isHeldBack(0), !goesIn);
    Progress progress;
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.number(u"SELECT count(*) FROM resident"_s), goesIn ? 1 : 0);
    if (goesIn)
        QCOMPARE(office.of(u"王一"_s, u"id_number"_s), kept);
}

void TestRosterInput::numberCells()
{
    // As number, text, text formatted as a number, result of a formula, inline, of several runs.
    Workbook book;
    const auto row = [](int number, const QByteArray &idCell) {
        const QByteArray n = QByteArray::number(number);
        return "<row r=\"" + n + "\">" + cell(("A" + n).constData(), u"王%1"_s.arg(QChar(u'一' + number))) + idCell + "</row>";
    };
    book.styles = "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"1\"/></cellXfs>";
    book.strings = "<si><t>230604199001010019</t></si><si><r><t>2306041990</t></r><r><t>01010027</t></r></si>";
    book.sheet = "<row r=\"1\">" + cell("A1", u"姓名"_s) + cell("B1", u"身份证号"_s) + "</row>"
        + row(2, "<c r=\"B2\"><v>2.3060419900101101E+17</v></c>") + row(3, "<c r=\"B3\" t=\"s\"><v>0</v></c>")
        + row(4, "<c r=\"B4\" s=\"1\" t=\"inlineStr\"><is><t>230604199001010035</t></is></c>")
        + row(5, "<c r=\"B5\" t=\"str\"><f>A1&amp;B1</f><v>230604199001010043</v></c>") + row(6, "<c r=\"B6\" t=\"s\"><v>1</v></c>")
        + row(7, "<c r=\"B7\" s=\"1\"><v>230604199001010051</v></c>");
    RosterOffice office;
    auto import = office.checked(office.file(u"made.xlsx"_s, book.bytes()));
    QCOMPARE(import->rowCount(), 6);
    QCOMPARE(import->heldBackRows(), (QList<int>{0, 5})); // never trusted, even where the check digit passes
    QCOMPARE(import->reason(0), u"id_lost_to_float"_s);
    QCOMPARE(import->reason(5), u"id_lost_to_float"_s);
}

void TestRosterInput::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    for (const QChar dot : {QChar(0x00B7), QChar(0x2022), QChar(0xFF0E), QChar(0x30FB)})
        QTest::addRow("dot %04x", dot.unicode()) << u"阿卜杜%1热合曼"_s.arg(dot) << u"阿卜杜·热合曼"_s;
    QTest::newRow("outside the BMP") << u"王𠮷"_s << u"王𠮷"_s;
    QTest::newRow("blank inside") << u"张　三"_s << u"张三"_s;
    QTest::newRow("blanks around") << u" 张三 "_s << u"张三"_s;
    QTest::newRow("direction marks") << u"张\u202E三\u200B"_s << u"张三"_s;
}

void TestRosterInput::names()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号\n%1,230604199001010019\n"_s.arg(typed));
    QCOMPARE(office.text(u"SELECT name FROM resident"_s), kept);
}

void TestRosterInput::phones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("other");
    QTest::newRow("blanks") << u"138 0013 8000"_s << u"13800138000"_s << QString();
    QTest::newRow("dashes") << u"138-0013-8000"_s << u"13800138000"_s << QString();
    QTest::newRow("full width") << u"１３８００１３８０００"_s << u"13800138000"_s << QString();
    QTest::newRow("country") << u"+8613800138000"_s << u"13800138000"_s << QString();
    QTest::newRow("two") << u"13800138000、13900139000"_s << u"13800138000"_s << u"13900139000"_s;
    QTest::newRow("landline") << u"0459-5501234"_s << u"0459-5501234"_s << QString();
}

void TestRosterInput::phones()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(QString, other);
    RosterOffice office;
    const QString roster = u"姓名,身份证号,联系电话\n王一,230604199001010019,%1\n"_s.arg(typed);
    office.bringCsv(roster);
    QCOMPARE(office.of(u"王一"_s, u"phone"_s), first);
    QCOMPARE(office.of(u"王一"_s, u"other_phone"_s), other);
    const QString before = office.digest();
    office.bringCsv(roster);
    QCOMPARE(office.digest(), before);
}

void TestRosterInput::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    for (const QString &typed : {u"1990.1.1"_s, u"1990/1/1"_s, u"1990年1月1日"_s, u"19900101"_s, u"1990-01-01"_s})
        QTest::newRow(qPrintable(typed)) << typed << u"1990-01-01"_s;
    QTest::newRow("year and month") << u"1990年1月"_s << u"1990-01"_s;
    for (const QString &typed : {u"90-1-1"_s, u"01/02/1990"_s, u"农历正月初一"_s, u"1990-02-31"_s, u"2030-01-01"_s})
        QTest::newRow(qPrintable(typed)) << typed << QString();
}

void TestRosterInput::dates()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    RosterOffice office;
    auto import = office.checkedCsv(u"姓名,出生日期,住址\n王一,%1,油城花园3-2-501\n"_s.arg(typed));
    if (kept.isEmpty()) {
        const Findings findings = import->findings(0);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.code.startsWith("date_"_L1) && f.column == 1; }));
    }
    Progress progress;
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.of(u"王一"_s, u"birth_date"_s), kept);
}

void TestRosterInput::sexes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    for (const QString &typed : {u"男"_s, u"男性"_s, u"M"_s, u"1"_s, u"先生"_s})
        QTest::newRow(qPrintable(typed)) << typed << u"1"_s;
    for (const QString &typed : {u"女"_s, u"女性"_s, u"F"_s, u"2"_s})
        QTest::newRow(qPrintable(typed)) << typed << u"2"_s;
}

void TestRosterInput::sexes()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    RosterOffice office;
    office.bringCsv(u"姓名,性别,出生日期\n王一,%1,1990-01-01\n"_s.arg(typed));
    QCOMPARE(CodeValue::parse(office.of(u"王一"_s, u"sex"_s)).code, kept);
}

void TestRosterInput::groups_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("one") << u"人员类别"_s << u"残疾"_s << u"disabled"_s;
    QTest::newRow("several") << u"人员类别"_s << u"残疾、退役军人"_s << u"disabled veteran"_s;
    QTest::newRow("several; blank") << u"人员类别"_s << u"残疾; 退役军人"_s << u"disabled veteran"_s;
    QTest::newRow("alias kept") << u"人员类别"_s << u"失独家庭"_s << u"special_family~失独家庭"_s;
    QTest::newRow("outside the list") << u"人员类别"_s << u"秧歌队员"_s << u"~秧歌队员"_s;
    QTest::newRow("nothing") << u"人员类别"_s << u"无"_s << QString();
    QTest::newRow("heading is the group: 是") << u"残疾"_s << u"是"_s << u"disabled"_s;
    QTest::newRow("heading is the group: √") << u"残疾"_s << u"√"_s << u"disabled"_s;
    QTest::newRow("heading is the group: Y") << u"残疾"_s << u"Y"_s << u"disabled"_s;
    QTest::newRow("heading is the group: 1") << u"残疾"_s << u"1"_s << u"disabled"_s;
    QTest::newRow("heading is the group: 否") << u"残疾"_s << u"否"_s << QString();
    QTest::newRow("heading is the group: words") << u"残疾"_s << u"肢体二级"_s << u"disabled"_s;
}

void TestRosterInput::groups()
{
    QFETCH(QString, heading);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    RosterOffice office;
    const QString roster = u"姓名,身份证号,%1\n王一,230604199001010019,%2\n"_s.arg(heading, typed);
    office.bringCsv(roster);
    QCOMPARE(office.number(u"SELECT count(*) FROM care WHERE resident IS NULL"_s), 0);
    QString found = office.text(u"SELECT group_concat(care_group, ' ') FROM (SELECT care_group FROM care ORDER BY care_group)"_s);
    QCOMPARE(found, kept);
    const QString before = office.digest();
    office.bringCsv(roster);
    QCOMPARE(office.digest(), before);
}

void TestRosterInput::guards()
{
    RosterOffice office;
    const ImportOutcome outcome = office.bring(office.file(u"made.csv"_s,
        "姓名,身份证号\n"
        "王一,'230604199001010019\n王二,\"=\"\"230604199001010027\"\"\"\n王三,230604199001010035\t\n"
        "王四,\xC2\xA0" "230604199001010043\n王五,\xE2\x80\x8B" "230604199001010051\n王六,\xEF\xBB\xBF" "23060419900101006X\n"));
    QCOMPARE(outcome.counts.added, 6);
    QCOMPARE(office.number(u"SELECT count(*) FROM resident WHERE length(id_number) = 18"_s), 6);
}

void TestRosterInput::houseNumbersTurnedIntoDates()
{
    Workbook book;
    book.styles = "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    book.sheet = "<row r=\"1\">" + cell("A1", u"姓名"_s) + cell("B1", u"身份证号"_s) + cell("C1", u"门牌"_s) + "</row><row r=\"2\">" + cell("A2", u"王一"_s)
        + cell("B2", u"230604199001010019"_s) + "<c r=\"C2\" s=\"1\"><v>46083</v></c></row><row r=\"3\">" + cell("A3", u"李二"_s)
        + cell("B3", u"230604194508170027"_s) + cell("C3", u"1-2-301"_s) + "</row>";
    RosterOffice office;
    auto import = office.checked(office.file(u"made.xlsx"_s, book.bytes()));
    const Findings findings = import->findings(0);
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &f) { return f.code == u"address_from_date"; });
    QVERIFY(found != findings.end());
    QCOMPARE(found->column, 2);
    QVERIFY2(found->message.contains(u"3-2"), qPrintable(found->message));
    QVERIFY(!codesOf(import->findings(1)).contains(u"address_from_date"_s));
}

void TestRosterInput::hiddenRowsAreAskedFor()
{
    Workbook book;
    book.sheet = sheetOf({{u"姓名"_s, u"身份证号"_s}, {u"王一"_s, u"230604199001010019"_s}, {u"李二"_s, u"230604194508170027"_s}});
    book.sheet.replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">");
    RosterOffice office;
    const QString path = office.file(u"made.xlsx"_s, book.bytes());
    auto import = office.checked(path);
    QCOMPARE(import->hiddenRows(), 1);
    QCOMPARE(import->rowCount(), 1);
    RosterImport::Options options = RosterOffice::options();
    options.hiddenRows = true;
    QCOMPARE(office.checked(path, options)->rowCount(), 2);
}

void TestRosterInput::formulasStayText()
{
    RosterOffice office;
    office.bringCsv(u"姓名,身份证号,备注,工作单位\n王一,230604199001010019,\"=cmd|'/c calc'!A1\",@SUM(A1)\n"_s);
    QCOMPARE(office.of(u"王一"_s, u"note"_s), u"=cmd|'/c calc'!A1"_s);
    QCOMPARE(office.of(u"王一"_s, u"employer"_s), u"@SUM(A1)"_s);
}

void TestRosterInput::datesAndSexAreComparedWithTheNumber()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"姓名,身份证号,性别,出生日期\n王一,230604199001010019,女,1990-01-02\n李二,230604194508170027,女,1945年8月\n"_s);
    const auto codes = codesOf(import->findings(0));
    QCOMPARE(codes.value(u"id_sex_differs"_s), 1);
    QCOMPARE(codes.value(u"id_birth_differs"_s), 1);
    QVERIFY(!import->isHeldBack(0));
    QVERIFY(!codesOf(import->findings(1)).contains(u"id_birth_differs"_s));
    Progress progress;
    QVERIFY(import->plan(progress));
    QVERIFY(import->execute(progress));
    QCOMPARE(office.of(u"李二"_s, u"birth_date"_s), u"1945-08-17"_s);
}

void TestRosterInput::rowsWithoutNames()
{
    RosterOffice office;
    auto import = office.checkedCsv(u"序号,姓名,身份证号\n1,王一,230604199001010019\n2,,230604194508170027\n3,,\n4,,\n"_s);
    QCOMPARE(import->rowCount(), 2); // rows with nothing but their number are no people
    QCOMPARE(import->reason(1), u"name_missing"_s);
}

void TestRosterInput::noRosterAtAll()
{
    RosterOffice office;
    for (const QString &content : {u"会议记录\n今天开会\n"_s, u"日期,金额,事由\n2026-01-01,12.5,买水\n"_s, u"姓名\n"_s}) {
        Progress progress;
        RosterImport import(*office.store);
        QVERIFY(import.open(office.file(u"made.csv"_s, content.toUtf8()), {}, progress));
        const auto analysed = import.analyse(progress);
        QVERIFY(!analysed);
        QVERIFY(!analysed.error().message.isEmpty());
    }
}

void TestRosterInput::aVeryWideTable()
{
    RosterOffice office;
    const QString wide = QString(8000, u',');
    QString roster = u"姓名,身份证号"_s + wide + u"末列\n"_s;
    for (int i = 0; i < 30; ++i)
        roster += u"王一,"_s + idOf(u"19900101"_s, i + 1) + wide + u"x\n"_s;
    AllpostTest::CostTimer timer;
    QCOMPARE(office.bringCsv(roster).counts.added, 30);
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRosterInput)
#include "tst_rosterinput.moc"
