// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/limits.h"
#include "models/exchange/sheetfile.h"
#include "tests/support/biff.h"
#include "tests/support/spreadsheets.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool sanitized = true; // costs time and memory of its own
#else
constexpr bool sanitized = false;
#endif
constexpr qint64 atOnce = sanitized ? 10'000 : 1000; ///< milliseconds of processor time

Workbook honest()
{
    Workbook book;
    book.strings = "<si><t>王秀英</t></si><si><t>李四</t></si>";
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    book.sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>32874</v></c></row>"
                 "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" "
                 "t=\"inlineStr\"><is><t>油城花园</t></is></c></row>";
    book.afterData = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>";
    return book;
}

qint64 residentBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

/// The peak of memory counts anew from here (Linux; elsewhere memory is not judged).
bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return !sanitized && file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

/// Every place of pattern in bytes.
QList<qsizetype> placesOf(const QByteArray &bytes, const QByteArray &pattern)
{
    QList<qsizetype> places;
    for (qsizetype at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1))
        places.append(at);
    return places;
}

const QByteArray localHead = "PK\x03\x04";
const QByteArray centralHead = "PK\x01\x02";

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bombsAreRefusedAtOnce_data();
    void bombsAreRefusedAtOnce();
    void liesOfTheZipAreRefused_data();
    void liesOfTheZipAreRefused();
    void anyDtdIsRefused_data();
    void anyDtdIsRefused();
    void absurdXmlIsBounded_data();
    void absurdXmlIsBounded();
    void namesAreNoPaths_data();
    void namesAreNoPaths();
    void otherFilesAreCalledByName_data();
    void otherFilesAreCalledByName();
    void whatIsNoFileIsTold();
    void missingPartsAreTold_data();
    void missingPartsAreTold();
    void truncationIsACleanRefusal();
    void flippedBytesDoNoHarm();
    void cellsInTheLastColumnOfEachRow();
    void streamingWritersAreRead();
    void honestButLargeIsRead();
};

void TestHostile::bombsAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto parts = honest().parts();
    const QByteArray spaces = QByteArray(40'000'000, ' '); // a gigabyte is refused at the same place
    QByteArray sheet = parts[4].second;
    sheet.replace("<sheetData>", "<sheetData>" + spaces);
    QTest::newRow("spaces in the sheet") << zipOf(replaced(parts, "xl/worksheets/sheet1.xml", sheet), 9);
    QByteArray strings = parts[5].second;
    strings.replace("<si>", "<si>" + spaces);
    QTest::newRow("spaces in the strings") << zipOf(replaced(parts, "xl/sharedStrings.xml", strings), 9);
    QTest::newRow("text in the strings")
        << zipOf(replaced(parts, "xl/sharedStrings.xml", QByteArray(strings).replace(' ', 'x')), 9);
    QByteArray relations = parts[1].second;
    relations.replace("<Relationship ", spaces + "<Relationship ");
    QTest::newRow("spaces in the relations") << zipOf(replaced(parts, "_rels/.rels", relations), 9);
    QByteArray workbook = parts[2].second;
    workbook.replace("<sheets>",
                     "<sheets>" +
                         QByteArray("<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>").repeated(1'000'000));
    QTest::newRow("millions of sheets") << zipOf(replaced(parts, "xl/workbook.xml", workbook), 9);
    QByteArray rows = parts[4].second;
    rows.replace("<sheetData>", "<sheetData>" + QByteArray("<row/>").repeated(6'000'000));
    QByteArray patient = parts[4].second;
    QByteArray rises; // 150 times, below the first alarm
    for (int i = 0; i < 4'000'000; ++i)
        rises += i % 50 ? "<none  r='1'   hidden='0'   spans='1:10'   />" : "<none r='" + QByteArray::number(i * 7919) + "'/>";
    patient.replace("<sheetData>", "<sheetData>" + rises);
    QTest::newRow("a patient bomb") << zipOf(replaced(parts, "xl/worksheets/sheet1.xml", patient), 9);
    QTest::newRow("millions of rows") << zipOf(replaced(parts, "xl/worksheets/sheet1.xml", rows), 9);
}

void TestHostile::bombsAreRefusedAtOnce()
{
    QFETCH(QByteArray, bytes);
    const bool judged = forgetPeak();
    const qint64 before = residentBytes();
    CostTimer timer;
    const auto reading = readBytes(bytes);
    const double elapsed = timer.elapsed();
    QVERIFY(!reading.status);
    QVERIFY(!reading.status.error().message.isEmpty());
    QVERIFY2(elapsed < atOnce, qPrintable(QString::number(elapsed)));
    if (judged)
        QVERIFY2(residentBytes() - before < qint64(64) << 20,
                 qPrintable(QString::number((residentBytes() - before) >> 20)));
}

void TestHostile::liesOfTheZipAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = honest().bytes();

    Parts many = honest().parts();
    for (int i = 0; i < 10'000; ++i)
        many.append(std::pair{QByteArray("junk/" + QByteArray::number(i)), "x"_ba});
    QTest::newRow("ten thousand entries") << zipOf(many);

    Parts twice = honest().parts();
    twice.append(std::pair{"XL/Worksheets/Sheet1.xml"_ba, "<worksheet/>"_ba});
    QTest::newRow("two entries of one name") << zipOf(twice);

    QByteArray zero = good, large = good, mismatch = good, overlapping = good, coded = good, beyond = good;
    for (const qsizetype at : placesOf(good, centralHead)) {
        zero.replace(at + 24, 4, QByteArray(4, '\0'));
        large.replace(at + 24, 4, QByteArray("\xff\xff\xff\x7f", 4));
        beyond.replace(at + 20, 4, QByteArray("\xff\xff\xff\x7f", 4));
        overlapping.replace(at + 42, 4, QByteArray(4, '\0'));
        coded[at + 8] = char(coded[at + 8] | 1);
    }
    for (const qsizetype at : placesOf(good, localHead)) {
        zero.replace(at + 22, 4, QByteArray(4, '\0'));
        large.replace(at + 22, 4, QByteArray("\xff\xff\xff\x7f", 4));
        beyond.replace(at + 18, 4, QByteArray("\xff\xff\xff\x7f", 4));
        mismatch[at + 22] = char(mismatch[at + 22] + 1);
        coded[at + 6] = char(coded[at + 6] | 1);
    }
    QTest::newRow("declared size 0") << zero;
    QTest::newRow("declared size 2 GB") << large;
    QTest::newRow("packed beyond the end") << beyond;
    QTest::newRow("headers disagree") << mismatch;
    QTest::newRow("all entries in one place") << overlapping;
    QTest::newRow("protected entries") << coded;

    QByteArray zip64 = good;
    for (const qsizetype at : placesOf(good, centralHead))
        zip64.replace(at + 20, 8, QByteArray(8, '\xff'));
    QTest::newRow("zip64 sizes without zip64") << zip64;

    QByteArray nowhere = good;
    const qsizetype end = good.lastIndexOf("PK\x05\x06");
    nowhere.replace(end + 16, 4, QByteArray("\xff\xff\xff\x7f", 4));
    QTest::newRow("directory nowhere") << nowhere;
    QByteArray wrongCount = good;
    wrongCount.replace(end + 8, 4, QByteArray("\xff\x01\xff\x01", 4));
    QTest::newRow("entries that are not there") << wrongCount;
    QTest::newRow("zip in a zip") << zipOf({{"inner.xlsx", good}});
}

void TestHostile::liesOfTheZipAreRefused()
{
    QFETCH(QByteArray, bytes);
    CostTimer timer;
    const auto reading = readBytes(bytes);
    QVERIFY(!reading.status);
    QCOMPARE(reading.status.error().code, ErrorCode::Unreadable);
    QVERIFY(timer.elapsed() < atOnce);
}

void TestHostile::anyDtdIsRefused_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("doctype");
    const QList<std::pair<const char *, QByteArray>> doctypes{
        {"doctype alone", "<!DOCTYPE x>"},
        {"laughs", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                   "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"},
        {"quadratic", "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">]>"},
        {"external", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"},
        {"parameter", "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1/x\">%a;]>"},
        {"external subset", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"}};
    for (const char *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                             "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
        for (const auto &[name, doctype] : doctypes)
            QTest::addRow("%s in %s", name, part) << QByteArray(part) << doctype;
    }
}

void TestHostile::anyDtdIsRefused()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, doctype);
    const auto parts = honest().parts();
    const auto found = std::ranges::find(parts, part, &std::pair<QByteArray, QByteArray>::first);
    QByteArray content = found->second;
    content.insert(content.indexOf("?>") + 2, doctype);
    const auto reading = readBytes(zipOf(replaced(parts, part, content)));
    QVERIFY(!reading.status);
    QCOMPARE(reading.status.error().code, ErrorCode::Unreadable);
    QVERIFY(reading.status.error().detail.contains(u"DTD"_s));
}

void TestHostile::absurdXmlIsBounded_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("refused");
    QTest::newRow("deep") << QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000)
                          << true;
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("many attributes") << "<row" + attributes + "/>" << true;
    QByteArray some;
    for (int i = 0; i < 600; ++i)
        some += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("some attributes") << "<row" + some + "/>" << true;
    QByteArray noise(20'000'000, 'x');
    QRandomGenerator random(3);
    for (char &c : noise)
        c = char('a' + random.bounded(26));
    QTest::newRow("huge attribute") << "<row r=\"" + noise + "\"/>" << true;
    QTest::newRow("huge comment") << "<!--" + noise + "-->" << true;
    QTest::newRow("huge cell") << "<row><c t=\"inlineStr\"><is><t>" + noise + "</t></is></c></row>" << false;
    QTest::newRow("instructions") << "<?xml-stylesheet href=\"file:///etc/passwd\"?><?php x?>"_ba << false;
    QTest::newRow("inclusion")
        << "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"_ba
        << false;
    QTest::newRow("unknown entity") << "<row><c t=\"inlineStr\"><is><t>&xxe;</t></is></c></row>"_ba << true;
    QTest::newRow("not closed") << "<row><c>"_ba << true;
}

void TestHostile::absurdXmlIsBounded()
{
    QFETCH(QByteArray, inside);
    Workbook book = honest();
    book.sheet += inside;
    const QByteArray bytes = book.bytes();
    const bool judged = forgetPeak();
    const qint64 before = residentBytes();
    CostTimer timer;
    const auto reading = readBytes(bytes);
    QTEST(!reading.status, "refused");
    QVERIFY2(timer.elapsed() < atOnce, qPrintable(QString::number(timer.elapsed())));
    if (judged)
        QVERIFY(residentBytes() - before < qint64(64) << 20);
    QVERIFY(reading.rows.size() >= 2);
}

void TestHostile::namesAreNoPaths_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"../../x", "/abs", "C:\\x", "..\\..\\x", "xl/../../../etc/passwd"})
        QTest::newRow(name) << QByteArray(name);
}

void TestHostile::namesAreNoPaths()
{
    QFETCH(QByteArray, name);
    Workbook book = honest();
    book.more.append({name, "<worksheet/>"});
    QCOMPARE(readBytes(book.bytes()).rows.size(), 2);

    const auto parts = book.parts();
    QByteArray targets = parts[3].second;
    targets.replace("worksheets/sheet1.xml", name);
    const auto reading = readBytes(zipOf(replaced(parts, "xl/_rels/workbook.xml.rels", targets)));
    QVERIFY(!reading.status || reading.rows.isEmpty());
}

void TestHostile::otherFilesAreCalledByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("web page")
        << "\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>1</td></tr></table></html>"_ba
        << u"web page saved as .xls"_s;
    QTest::newRow("bare table") << "<table><tr><td>姓名</td></tr></table>"_ba << u"web page"_s;
    QTest::newRow("wide web page") << "\xff\xfe" + wide(u"<html><body>"_s) << u"web page"_s;
    QTest::newRow("mail archive") << "MIME-Version: 1.0\r\nContent-Type: multipart/related"_ba
                                  << u"web page"_s;
    QTest::newRow("XML of 2003")
        << "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"_ba
        << u"XML spreadsheet of 2003"_s;
    QTest::newRow("XML") << "<?xml version=\"1.0\"?><persons/>"_ba << u"XML file"_s;
    QTest::newRow("PDF") << "%PDF-1.7\n"_ba << u"PDF"_s;
    QTest::newRow("RTF") << "{\\rtf1\\ansi"_ba << u"text document"_s;
    QTest::newRow("picture") << "\x89PNG\r\n\x1a\n"_ba << u"picture"_s;
    QTest::newRow("photo") << "\xff\xd8\xff\xe0"_ba << u"picture"_s;
    QTest::newRow("archive") << "Rar!\x1a\x07"_ba << u"archive"_s;
    QTest::newRow("7z") << "7z\xbc\xaf\x27\x1c"_ba << u"archive"_s;
    QTest::newRow("database") << "SQLite format 3"_ba + QByteArray(100, '\0') << u"database"_s;
    QTest::newRow("Excel 4") << QByteArray::fromHex("0908080000001000") << u"very old Excel"_s;
    QTest::newRow("ods") << zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                   {"content.xml", "<x/>"}})
                         << u"OpenDocument"_s;
    QTest::newRow("docx") << zipOf({{"[Content_Types].xml", "<x/>"},
                                    {"_rels/.rels",
                                     "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                     "Target=\"word/document.xml\"/></Relationships>"},
                                    {"word/document.xml", "<x/>"}})
                          << u"text document"_s;
    QTest::newRow("pptx") << zipOf({{"_rels/.rels", "<Relationships/>"}, {"ppt/presentation.xml", "<x/>"}})
                          << u"presentation"_s;
    QTest::newRow("xlsb") << zipOf({{"_rels/.rels",
                                     "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                     "Target=\"xl/workbook.bin\"/></Relationships>"},
                                    {"xl/workbook.bin", "x"}})
                          << u"binary Excel workbook"_s;
    QTest::newRow("zip") << zipOf({{"photos/1.jpg", "x"}}) << u"zip archive"_s;
    QTest::newRow("empty zip") << "PK\x05\x06"_ba + QByteArray(18, '\0') << QString();
}

void TestHostile::otherFilesAreCalledByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = openBytes(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Unreadable);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
    // A text with such a word within is still a list.
    QVERIFY(openBytes("姓名,备注\n张三,<html>\n"_ba));
}

void TestHostile::whatIsNoFileIsTold()
{
    QCOMPARE(SheetFile::open(u"/no/such/file.xlsx"_s).error().code, ErrorCode::NotFound);
    QVERIFY(SheetFile::open(QDir::tempPath()).error().message.contains(u"not a file"_s));
}

void TestHostile::missingPartsAreTold_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                             "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
        QTest::newRow(part) << QByteArray(part);
}

void TestHostile::missingPartsAreTold()
{
    QFETCH(QByteArray, part);
    const auto reading = readBytes(zipOf(without(honest().parts(), part)));
    QVERIFY(!reading.status);
    QVERIFY2(reading.status.error().message.contains(u"damaged"_s),
             qPrintable(reading.status.error().message));
}

void TestHostile::truncationIsACleanRefusal()
{
    QFile file(qEnvironmentVariable("ALLPOST_TEST_DATA") + "/roster_plain.xlsx"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (int part = 0; part < 20; ++part) {
        const auto reading = readBytes(bytes.left(bytes.size() * part / 20));
        QVERIFY(!reading.status);
        QVERIFY(!reading.status.error().message.isEmpty());
    }
}

void TestHostile::flippedBytesDoNoHarm()
{
    const QByteArray bytes = honest().bytes();
    QRandomGenerator random(1);
    int read = 0;
    for (int seed = 0; seed < 1000; ++seed) {
        QByteArray mutant = bytes;
        for (int change = 0; change <= seed % 4; ++change)
            mutant[random.bounded(int(mutant.size()))] = char(random.bounded(256));
        const auto reading = readBytes(mutant);
        read += reading.status.has_value();
        QVERIFY(reading.status || !reading.status.error().message.isEmpty());
    }
    QVERIFY(read < 1000);
}

void TestHostile::cellsInTheLastColumnOfEachRow()
{
    QByteArray rows;
    for (int i = 1; i <= 100'000; ++i)
        rows += "<row><c r=\"XFD" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    Workbook book;
    book.sheet = rows;
    CostTimer timer;
    auto file = openBytes(book.bytes());
    QVERIFY(file);
    Progress progress;
    const auto read = (*file)->read(
        0, [](const RowView &) { return true; }, progress);
    QVERIFY(!read);
    QVERIFY(timer.elapsed() < 10 * atOnce);
}

void TestHostile::streamingWritersAreRead()
{
    // Sizes after the data, as writers do who cannot go back: zeros in the local header and bit 3.
    QByteArray bytes = honest().bytes();
    for (const qsizetype at : placesOf(bytes, localHead)) {
        bytes[at + 6] = char(bytes[at + 6] | 8);
        bytes.replace(at + 14, 12, QByteArray(12, '\0'));
    }
    for (const qsizetype at : placesOf(bytes, centralHead))
        bytes[at + 8] = char(bytes[at + 8] | 8);
    const auto reading = readBytes(bytes);
    QVERIFY2(reading.status, reading.status ? "" : qPrintable(reading.status.error().detail));
    QCOMPARE(reading.rows.size(), 2);
}

void TestHostile::honestButLargeIsRead()
{
    // A roster whose rows are all alike packs far better than a real one, and is still let through.
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>王秀英</t></is></c><c "
                           "t=\"inlineStr\"><is><t>230604199001011234</t></is></c>"
                           "<c><v>46083</v></c><c s=\"1\"/><c s=\"1\"/><c s=\"1\"/></row>";
    QByteArray rows;
    QRandomGenerator random(5);
    for (int i = 0; i < 300'000; ++i)
        rows += QByteArray(row).replace("46083", QByteArray::number(random.bounded(60'000)));
    Workbook book;
    book.sheet = rows;
    const QByteArray bytes = book.bytes();
    auto file = openBytes(bytes);
    QVERIFY(file);
    int count = 0;
    Progress progress;
    const auto read = (*file)->read(
        0, [&](const RowView &) { return ++count > 0; }, progress);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(count, 300'000);
    qInfo() << "ratio" << rows.size() / bytes.size();
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
