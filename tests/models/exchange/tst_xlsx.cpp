// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/sheetfile.h"
#include "tests/support/spreadsheets.h"

#include <QTest>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;
using Kind = CellView::Kind;

namespace {

QString sample(const QString &name)
{
    return qEnvironmentVariable("ALLPOST_TEST_DATA") + u'/' + name;
}

/// Styles 0: General, 1: date (14), 2: date and time (22), 3: "0", 4: time (21), 5: own date, 6: East Asian
/// 31, 7: "@"
const QByteArray someStyles = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                              "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf "
                              "numFmtId=\"1\"/><xf numFmtId=\"21\"/>"
                              "<xf numFmtId=\"164\"/><xf numFmtId=\"31\"/><xf numFmtId=\"49\"/></cellXfs>";

QByteArray onlyRow(const QByteArray &cells)
{
    return "<row r=\"1\">" + cells + "</row>";
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRosterAnOfficeKeeps();
    void readsAPlainRoster();
    void givesEachKindOfCell_data();
    void givesEachKindOfCell();
    void datesFallOnTheSameDay_data();
    void datesFallOnTheSameDay();
    void phoneticRunsAreNoText();
    void numbersRowsAndColumnsWithoutReferences();
    void lastOfTwoCellsIsGivenAndMarked();
    void hiddenThingsAreTold();
    void mergedRangesAreTold();
    void readsOtherNamespacesAndPrefixes();
    void absurdDimensionsCostNothing();
    void stopsWhenTheSinkHasEnough();
    void stopsWhenCancelled();
    void externalAndChartSheetsAreLeftOut();
    void manyUnusedStringsAndLongCells();
};

void TestXlsx::readsTheRosterAnOfficeKeeps()
{
    auto file = SheetFile::open(sample(u"roster_as_kept.xlsx"_s));
    QVERIFY(file);
    QCOMPARE((*file)->format(), SheetFile::Format::Xlsx);
    QCOMPARE((*file)->sheets().size(), size_t(2));
    const auto reading = readAll(**file);
    QVERIFY(reading.status);
    QVERIFY(reading.rows.size() > 2370);
    const auto merges = (*file)->merges(0);
    QVERIFY(merges);
    QVERIFY(merges->size() > 900);
    QCOMPARE(merges->front().firstRow, 1);
}

void TestXlsx::readsAPlainRoster()
{
    auto file = SheetFile::open(sample(u"roster_plain.xlsx"_s));
    QVERIFY(file);
    const auto reading = readAll(**file);
    QVERIFY(reading.status);
    QCOMPARE(reading.rows.size(), 2360);
    QCOMPARE(reading.rows.last().number, 2360);
}

void TestXlsx::givesEachKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("notes");

    // An identity number in six ways: only the numeric ones have lost their end.
    QTest::newRow("number") << "<c r=\"A1\"><v>2.30604199001011E+17</v></c>"_ba << Kind::Number
                            << u"2.30604199001011E+17"_s << 0;
    QTest::newRow("number as 0") << "<c r=\"A1\" s=\"3\"><v>230604199001011000</v></c>"_ba << Kind::Number
                                 << u"230604199001011000"_s << 0;
    QTest::newRow("shared") << "<c r=\"A1\" t=\"s\"><v>0</v></c>"_ba << Kind::Text << u"230604199001011234"_s
                            << 0;
    QTest::newRow("inline") << "<c r=\"A1\" t=\"inlineStr\"><is><t>230604199001011234</t></is></c>"_ba
                            << Kind::Text << u"230604199001011234"_s << 0;
    QTest::newRow("rich")
        << "<c r=\"A1\" t=\"inlineStr\"><is><r><t>2306041990</t></r><r><rPr><b/></rPr><t>01011234</t></r></is></c>"_ba
        << Kind::Text << u"230604199001011234"_s << 0;
    QTest::newRow("formula text") << "<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>230604199001011234</v></c>"_ba
                                  << Kind::Text << u"230604199001011234"_s << int(FormulaCell);

    QTest::newRow("bool") << "<c r=\"A1\" t=\"b\"><v>1</v></c>"_ba << Kind::Bool << u"1"_s << 0;
    QTest::newRow("error") << "<c r=\"A1\" t=\"e\"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>"_ba << Kind::Error
                           << u"#N/A"_s << int(FormulaCell);
    QTest::newRow("no cached value") << "<c r=\"A1\"><f>[1]Sheet1!$A$1</f></c>"_ba << Kind::Empty << QString()
                                     << int(FormulaCell | NoCachedValue);
    QTest::newRow("shared formula") << "<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>12</v></c>"_ba
                                    << Kind::Number << u"12"_s << int(FormulaCell);
    QTest::newRow("picture in cell")
        << "<c r=\"A1\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>"_ba
        << Kind::Text << u"=DISPIMG(\"ID_1\",1)"_s << int(FormulaCell);
    QTest::newRow("escape")
        << "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D__xD83D__xDE00_</t></is></c>"_ba
        << Kind::Text << u"a\rb_x000D_\U0001F600"_s << 0;
    QTest::newRow("beyond the plane") << "<c r=\"A1\" t=\"inlineStr\"><is><t>𠮷&#x20BB7;&lt;</t></is></c>"_ba
                                      << Kind::Text << u"𠮷𠮷<"_s << 0;
    QTest::newRow("kept space")
        << "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 张　三 </t></is></c>"_ba << Kind::Text
        << u" 张　三 "_s << 0;

    QTest::newRow("string index") << "<c r=\"A1\" t=\"s\"><v>1000000000</v></c>"_ba << Kind::Empty
                                  << QString() << int(ImpossibleValue);
    QTest::newRow("negative index") << "<c r=\"A1\" t=\"s\"><v>-1</v></c>"_ba << Kind::Empty << QString()
                                    << int(ImpossibleValue);
    QTest::newRow("style -1") << "<c r=\"A1\" s=\"-1\"><v>5</v></c>"_ba << Kind::Number << u"5"_s << 0;
    QTest::newRow("1e309") << "<c r=\"A1\"><v>1e309</v></c>"_ba << Kind::Text << u"1e309"_s
                           << int(ImpossibleValue);
    QTest::newRow("NaN") << "<c r=\"A1\"><v>NaN</v></c>"_ba << Kind::Text << u"NaN"_s << int(ImpossibleValue);
    QTest::newRow("INF") << "<c r=\"A1\"><v>INF</v></c>"_ba << Kind::Text << u"INF"_s << int(ImpossibleValue);
    QTest::newRow("-0") << "<c r=\"A1\"><v>-0</v></c>"_ba << Kind::Number << u"-0"_s << 0;
    QTest::newRow("400 digits") << "<c r=\"A1\"><v>"_ba + QByteArray(400, '9') + "</v></c>"_ba << Kind::Text
                                << QString(400, u'9') << int(ImpossibleValue);
}

void TestXlsx::givesEachKindOfCell()
{
    QFETCH(QByteArray, cell);
    Workbook book;
    book.sheet = onlyRow(cell);
    book.strings = "<si><t>230604199001011234</t></si>";
    book.styles = someStyles;
    const auto reading = readBytes(book.bytes());
    QVERIFY(reading.status);
    QCOMPARE(reading.rows.size(), 1);
    const Kept kept = reading.rows[0].at(0);
    QTEST(kept.kind, "kind");
    QTEST(kept.text, "text");
    QTEST(kept.notes, "notes");
}

void TestXlsx::datesFallOnTheSameDay_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("notes");

    const int impossible = ImpossibleValue;
    QTest::newRow("date") << "<c r=\"A1\" s=\"1\"><v>46083</v></c>"_ba << false << Kind::Date
                          << u"2026-03-02"_s << 0;
    QTest::newRow("same, 1904") << "<c r=\"A1\" s=\"1\"><v>44621</v></c>"_ba << true << Kind::Date
                                << u"2026-03-02"_s << 0;
    QTest::newRow("own format") << "<c r=\"A1\" s=\"5\"><v>32874</v></c>"_ba << false << Kind::Date
                                << u"1990-01-01"_s << 0;
    QTest::newRow("East Asian") << "<c r=\"A1\" s=\"6\"><v>32874</v></c>"_ba << false << Kind::Date
                                << u"1990-01-01"_s << 0;
    QTest::newRow("with time") << "<c r=\"A1\" s=\"2\"><v>32874.3541666667</v></c>"_ba << false
                               << Kind::DateTime << u"1990-01-01T08:30:00"_s << 0;
    QTest::newRow("midnight") << "<c r=\"A1\" s=\"2\"><v>32874</v></c>"_ba << false << Kind::DateTime
                              << u"1990-01-01T00:00:00"_s << 0;
    QTest::newRow("time") << "<c r=\"A1\" s=\"4\"><v>0.354166666666667</v></c>"_ba << false << Kind::Time
                          << u"08:30:00"_s << 0;
    QTest::newRow("time, 1904") << "<c r=\"A1\" s=\"4\"><v>0.354166666666667</v></c>"_ba << true << Kind::Time
                                << u"08:30:00"_s << 0;
    QTest::newRow("serial 1") << "<c r=\"A1\" s=\"1\"><v>1</v></c>"_ba << false << Kind::Date
                              << u"1900-01-01"_s << 0;
    QTest::newRow("serial 59") << "<c r=\"A1\" s=\"1\"><v>59</v></c>"_ba << false << Kind::Date
                               << u"1900-02-28"_s << 0;
    QTest::newRow("serial 60 never was")
        << "<c r=\"A1\" s=\"1\"><v>60</v></c>"_ba << false << Kind::Date << u"1900-02-28"_s << impossible;
    QTest::newRow("serial 61") << "<c r=\"A1\" s=\"1\"><v>61</v></c>"_ba << false << Kind::Date
                               << u"1900-03-01"_s << 0;
    QTest::newRow("serial 0") << "<c r=\"A1\" s=\"1\"><v>0</v></c>"_ba << false << Kind::Number << u"0"_s
                              << impossible;
    QTest::newRow("serial 0, 1904") << "<c r=\"A1\" s=\"1\"><v>0</v></c>"_ba << true << Kind::Date
                                    << u"1904-01-01"_s << 0;
    QTest::newRow("negative") << "<c r=\"A1\" s=\"1\"><v>-5</v></c>"_ba << false << Kind::Number << u"-5"_s
                              << impossible;
    QTest::newRow("last day") << "<c r=\"A1\" s=\"1\"><v>2958465</v></c>"_ba << false << Kind::Date
                              << u"9999-12-31"_s << 0;
    QTest::newRow("beyond") << "<c r=\"A1\" s=\"1\"><v>2958466</v></c>"_ba << false << Kind::Number
                            << u"2958466"_s << impossible;
    QTest::newRow("beyond, 1904") << "<c r=\"A1\" s=\"1\"><v>2958465</v></c>"_ba << true << Kind::Number
                                  << u"2958465"_s << impossible;
    QTest::newRow("ISO") << "<c r=\"A1\" t=\"d\"><v>1990-01-01</v></c>"_ba << false << Kind::Date
                         << u"1990-01-01"_s << 0;
    QTest::newRow("ISO with time") << "<c r=\"A1\" t=\"d\"><v>1990-01-01T08:30:00.000Z</v></c>"_ba << false
                                   << Kind::DateTime << u"1990-01-01T08:30:00"_s << 0;
    QTest::newRow("ISO, no such day") << "<c r=\"A1\" t=\"d\"><v>1990-02-30</v></c>"_ba << false << Kind::Text
                                      << u"1990-02-30"_s << impossible;
    QTest::newRow("text") << "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>1990.1.1</t></is></c>"_ba << false
                          << Kind::Text << u"1990.1.1"_s << 0;
}

void TestXlsx::datesFallOnTheSameDay()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, from1904);
    Workbook book;
    book.sheet = onlyRow(cell);
    book.styles = someStyles;
    book.workbookProperties = from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>";
    const auto reading = readBytes(book.bytes());
    QVERIFY(reading.status);
    QCOMPARE(reading.rows.size(), 1);
    const Kept kept = reading.rows[0].at(0);
    QTEST(kept.text, "text");
    QTEST(kept.kind, "kind");
    QTEST(kept.notes, "notes");
}

void TestXlsx::phoneticRunsAreNoText()
{
    Workbook book;
    book.sheet = onlyRow("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>李</t><rPh "
                         "sb=\"0\" eb=\"1\"><t>LI</t></rPh></is></c>");
    book.strings = "<si><t>单雄信</t><rPh sb=\"0\" eb=\"1\"><t>SHAN</t></rPh><phoneticPr fontId=\"1\"/></si>";
    const auto reading = readBytes(book.bytes());
    QVERIFY(reading.status);
    QCOMPARE(reading.rows[0].texts(), (QStringList{u"单雄信"_s, u"李"_s}));
}

void TestXlsx::numbersRowsAndColumnsWithoutReferences()
{
    Workbook book;
    book.sheet = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"><c "
                 "r=\"B5\"><v>2</v></c><c><v>3</v></c></row><row><c><v>6</v></c></row>"
                 "<row r=\"2\"><c r=\"A2\"><v>9</v></c></row>";
    const auto reading = readBytes(book.bytes());
    QVERIFY(reading.status);
    QCOMPARE(
        reading.texts(),
        (QList<QStringList>{{u"1"_s, QString(), u"3"_s}, {QString(), u"2"_s, u"3"_s}, {u"6"_s}, {u"9"_s}}));
    QCOMPARE(reading.rows[1].number, 5);
    QCOMPARE(reading.rows[2].number, 6);
    QCOMPARE(reading.rows[3].number, 2);
}

void TestXlsx::lastOfTwoCellsIsGivenAndMarked()
{
    Workbook book;
    book.sheet = onlyRow("<c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>7</v></c>");
    const auto reading = readBytes(book.bytes());
    QVERIFY(reading.status);
    QCOMPARE(reading.rows[0].texts(), (QStringList{u"7"_s, u"2"_s}));
    QCOMPARE(reading.rows[0].at(0).notes, int(RepeatedCell));
    QCOMPARE(reading.rows[0].at(1).notes, 0);
}

void TestXlsx::hiddenThingsAreTold()
{
    Workbook book;
    book.sheetState = "state=\"veryHidden\"";
    book.beforeData = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"4\"/></cols>";
    book.sheet =
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>";
    auto file = openBytes(book.bytes());
    QVERIFY(file);
    QVERIFY((*file)->sheets()[0].hidden);
    const auto reading = readAll(**file);
    QVERIFY(!reading.rows[0].hidden);
    QVERIFY(reading.rows[1].hidden);
    QCOMPARE((*file)->sheets()[0].hiddenRows, 1);
    QCOMPARE((*file)->sheets()[0].hiddenColumns, (QList<int>{1, 2}));
}

void TestXlsx::mergedRangesAreTold()
{
    Workbook book;
    book.sheet = onlyRow("<c r=\"A1\"><v>1</v></c>");
    book.afterData = "<mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B4:B7\"/><mergeCell "
                     "ref=\"B9:A3\"/><mergeCell ref=\"nonsense\"/></mergeCells>";
    auto file = openBytes(book.bytes());
    QVERIFY(file);
    const auto merges = (*file)->merges(0);
    QVERIFY(merges);
    QVERIFY((*merges == std::vector<MergedRange>{{1, 1, 0, 2}, {4, 7, 1, 1}}));
}

void TestXlsx::readsOtherNamespacesAndPrefixes()
{
    Workbook strict;
    strict.nameSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    strict.relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    strict.strings = "<si><t>张三</t></si>";
    strict.sheet = onlyRow("<c r=\"A1\" t=\"s\"><v>0</v></c>");
    QCOMPARE(readBytes(strict.bytes()).texts(), (QList<QStringList>{{u"张三"_s}}));

    const QByteArray prefixed =
        "\xEF\xBB\xBF<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:y=\"urn:y\">"
        "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" "
        "t=\"s\"><x:v>0</x:v></x:c><y:c><y:v>8</y:v></y:c></x:row></x:sheetData></x:worksheet>";
    QCOMPARE(readBytes(zipOf(replaced(strict.parts(), "xl/worksheets/sheet1.xml", prefixed))).texts(),
             (QList<QStringList>{{u"张三"_s}}));

    const QByteArray absolute = strict.parts()[3].second;
    QByteArray rooted = absolute;
    rooted.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/");
    QVERIFY(rooted != absolute);
    QCOMPARE(readBytes(zipOf(replaced(strict.parts(), "xl/_rels/workbook.xml.rels", rooted))).texts(),
             (QList<QStringList>{{u"张三"_s}}));
}

void TestXlsx::absurdDimensionsCostNothing()
{
    Workbook book;
    book.beforeData = "<dimension ref=\"A1:XFD1048576\"/>";
    QByteArray rows;
    for (int i = 1; i <= 5; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) +
                "\"><v>1</v></c></row>";
    for (int i = 6; i <= 1'048'576; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\" spans=\"1:10\" s=\"1\" customFormat=\"1\"/>";
    book.sheet = rows;
    const QByteArray bytes = book.bytes();
    CostTimer timer;
    const auto reading = readBytes(bytes);
    QVERIFY2(reading.status, reading.status ? "" : qPrintable(reading.status.error().detail));
    QCOMPARE(reading.rows.size(), 5);
    qInfo() << "a million empty styled rows:" << timer.elapsed() << "ms, ratio" << rows.size() / bytes.size();
    QVERIFY(timer.elapsed() < 3000);
}

void TestXlsx::stopsWhenTheSinkHasEnough()
{
    auto file = SheetFile::open(sample(u"roster_plain.xlsx"_s));
    QVERIFY(file);
    int rows = 0;
    Progress progress;
    QVERIFY((*file)->read(
        0, [&](const RowView &) { return ++rows < 10; }, progress));
    QCOMPARE(rows, 10);
    QCOMPARE(readAll(**file).rows.size(), 2360);
}

void TestXlsx::stopsWhenCancelled()
{
    auto file = SheetFile::open(sample(u"roster_plain.xlsx"_s));
    QVERIFY(file);
    int rows = 0;
    Progress progress;
    const auto read = (*file)->read(
        0,
        [&](const RowView &) {
            if (++rows == 100)
                progress.cancel();
            return true;
        },
        progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QVERIFY(rows < 1000);
}

void TestXlsx::externalAndChartSheetsAreLeftOut()
{
    Workbook book;
    book.sheet = onlyRow("<c r=\"A1\"><v>1</v></c>");
    auto parts = book.parts();
    QByteArray workbook = parts[2].second, targets = parts[3].second;
    workbook.replace("</sheets>", "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId8\"/><sheet name=\"Away\" "
                                  "sheetId=\"3\" r:id=\"rId9\"/></sheets>");
    targets.replace(
        "</Relationships>",
        "<Relationship Id=\"rId8\" Type=\"" + book.relationships +
            "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
            "<Relationship Id=\"rId9\" Type=\"" +
            book.relationships +
            "/worksheet\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>");
    auto file = openBytes(
        zipOf(replaced(replaced(parts, "xl/workbook.xml", workbook), "xl/_rels/workbook.xml.rels", targets)));
    QVERIFY(file);
    QCOMPARE((*file)->sheets().size(), size_t(1));
}

void TestXlsx::manyUnusedStringsAndLongCells()
{
    Workbook book;
    const QString longText(32767, u'长');
    book.sheet = onlyRow("<c r=\"A1\" t=\"inlineStr\"><is><t>" + longText.toUtf8() +
                         "</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>" + QByteArray(200'000, 'x') +
                         "</t></is></c>");
    QByteArray strings;
    for (int i = 0; i < 1'000'000; ++i)
        strings += "<si><t>unused " + QByteArray::number(i) + "</t></si>";
    book.strings = strings;
    const QByteArray bytes = book.bytes();
    CostTimer timer;
    const auto reading = readBytes(bytes);
    QVERIFY(reading.status);
    QCOMPARE(reading.rows[0].at(0).text, longText);
    QCOMPARE(reading.rows[0].at(0).notes, 0);
    QCOMPARE(reading.rows[0].at(1).notes, int(CutText));
    QCOMPARE(reading.rows[0].at(1).text.size(), 32767 * 4);
    qInfo() << "a million unused strings:" << timer.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
