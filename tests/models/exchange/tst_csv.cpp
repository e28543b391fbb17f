// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/csvguard.h"
#include "models/exchange/sheetfile.h"
#include "models/exchange/textencoding.h"
#include "tests/support/spreadsheets.h"

#include <QStringEncoder>
#include <QTest>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Allpost::TextEncoding)

namespace {

const QString fiveRows =
    u"姓名,身份证号,住址\r\n王秀英,230604199001011234,油城花园3号楼2单元501室\r\n𠮷田,23060419900101123X,"
    u"油城花园5-1-101\r\n"
    "阿卜杜·热合曼,650102198501010011,昆仑小区1号楼\r\n欧阳娜娜,230604200001010022,昆仑小区2号楼\r\n"_s;
const QString traditionalRows =
    u"姓名,身份證號,住址\r\n王秀英,230604199001011234,臺北市中正區忠孝東路三段五號\r\n歐陽娜娜,"
    u"23060419900101123X,"
    "高雄市鼓山區美術館路二十三號四樓\r\n陳國華,650102198501010011,臺中市西屯區臺灣大道\r\n"_s;

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachEncoding_data();
    void readsEachEncoding();
    void encodingCanBeChosen();
    void asksForBig5();
    void asksWhenFewBytesFitTwoEncodings();
    void decodesAcrossBlocks_data();
    void decodesAcrossBlocks();
    void readsTheRosterOfAnOlderSystem();
    void aBrokenByteSpoilsOnlyItsCell();
    void takesRowsApart_data();
    void takesRowsApart();
    void separatorIsFound_data();
    void separatorIsFound();
    void blankLinesKeepTheirNumbers();
    void unclosedQuoteNamesItsLine();
    void hugeCellsAndRowsAreBounded();
    void filesWithoutText_data();
    void filesWithoutText();
    void guardsAreTakenOff_data();
    void guardsAreTakenOff();
    void guardingComesBackUnchanged_data();
    void guardingComesBackUnchanged();
    void twoMillionRows();
};

void TestCsv::readsEachEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    using enum TextEncoding;
    QTest::newRow("UTF-8") << fiveRows.toUtf8() << Utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + fiveRows.toUtf8() << Utf8;
    QTest::newRow("GB18030") << encoded(fiveRows, "GB18030") << Gb18030;
    QTest::newRow("UTF-16 LE") << encoded(fiveRows, "UTF-16LE") << Utf16LE;
    QTest::newRow("UTF-16 BE") << encoded(fiveRows, "UTF-16BE") << Utf16BE;
    QTest::newRow("UTF-16 LE with mark") << "\xFF\xFE" + encoded(fiveRows, "UTF-16LE") << Utf16LE;
    QTest::newRow("UTF-16 BE with mark") << "\xFE\xFF" + encoded(fiveRows, "UTF-16BE") << Utf16BE;
}

void TestCsv::readsEachEncoding()
{
    QFETCH(QByteArray, bytes);
    auto file = openBytes(bytes);
    QVERIFY(file);
    QCOMPARE((*file)->format(), SheetFile::Format::Csv);
    QVERIFY((*file)->textLayout()->certain);
    QTEST((*file)->textLayout()->encoding, "encoding");
    const auto reading = readAll(**file);
    QVERIFY(reading.status);
    QCOMPARE(reading.rows.size(), 5);
    QCOMPARE(reading.rows[1].texts(),
             (QStringList{u"王秀英"_s, u"230604199001011234"_s, u"油城花园3号楼2单元501室"_s}));
    QCOMPARE(reading.rows[2].at(0).text, u"𠮷田"_s);
    QCOMPARE(reading.rows[3].at(0).text, u"阿卜杜·热合曼"_s);
}

void TestCsv::encodingCanBeChosen()
{
    OpenOptions options;
    options.encoding = TextEncoding::Gb18030;
    auto file = openBytes("a,b\n" + fiveRows.toUtf8(), options);
    QVERIFY(file);
    QCOMPARE((*file)->textLayout()->encoding, TextEncoding::Gb18030);
    QVERIFY((*file)->textLayout()->candidates.contains(TextEncoding::Utf8));
    options.separator = U';';
    auto other = openBytes("a,b;c\nd;e\n", options);
    QVERIFY(other);
    QCOMPARE(readAll(**other).texts(), (QList<QStringList>{{u"a,b"_s, u"c"_s}, {u"d"_s, u"e"_s}}));
}

void TestCsv::asksForBig5()
{
    auto file = openBytes(encoded(traditionalRows, "Big5"));
    QVERIFY(file);
    QCOMPARE((*file)->textLayout()->encoding, TextEncoding::Big5);
    QVERIFY(!(*file)->textLayout()->certain);
    QVERIFY((*file)->textLayout()->candidates.contains(TextEncoding::Gb18030));
    QCOMPARE(readAll(**file).rows[1].at(2).text, u"臺北市中正區忠孝東路三段五號"_s);
}

void TestCsv::asksWhenFewBytesFitTwoEncodings()
{
    auto famous = openBytes(encoded(u"联通"_s, "GB18030"));
    QVERIFY(famous);
    QCOMPARE(readAll(**famous).rows[0].at(0).text, u"联通"_s);

    const QByteArray both = "\xC4\xA3\xC4\xA3"; // 模模 in GBK, ģģ in UTF-8
    auto file = openBytes(both);
    QVERIFY(file);
    QVERIFY(!(*file)->textLayout()->certain);
    QCOMPARE((*file)->textLayout()->candidates.first(2),
             (QList<TextEncoding>{TextEncoding::Gb18030, TextEncoding::Utf8}));
}

void TestCsv::decodesAcrossBlocks_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << fiveRows.toUtf8();
    QTest::newRow("GB18030") << TextEncoding::Gb18030 << encoded(fiveRows, "GB18030");
    QTest::newRow("UTF-16 LE") << TextEncoding::Utf16LE << encoded(fiveRows, "UTF-16LE");
    QTest::newRow("UTF-16 BE") << TextEncoding::Utf16BE << encoded(fiveRows, "UTF-16BE");
}

void TestCsv::decodesAcrossBlocks()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    for (int step = 1; step <= 7; ++step) {
        TextDecoder decoder(encoding);
        std::string text;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            decoder.decode(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(step, bytes.size() - at)),
                           at + step >= bytes.size(), text);
        QCOMPARE(QString::fromStdString(text), fiveRows);
    }
}

void TestCsv::readsTheRosterOfAnOlderSystem()
{
    auto file = SheetFile::open(qEnvironmentVariable("ALLPOST_TEST_DATA") + "/roster_gb18030.csv"_L1);
    QVERIFY(file);
    QCOMPARE((*file)->textLayout()->encoding, TextEncoding::Gb18030);
    QVERIFY((*file)->textLayout()->certain);
    QCOMPARE((*file)->textLayout()->separator, U',');
    const auto reading = readAll(**file);
    QVERIFY(reading.status);
    QCOMPARE(reading.rows.size(), 2360);
    bool cleaned = false;
    for (const auto &row : reading.rows) {
        QCOMPARE(row.cells.size(), reading.rows[0].cells.size());
        for (const auto &cell : row.cells) {
            QVERIFY(!cell.text.contains(u'\t') && !cell.text.contains(QChar::ReplacementCharacter));
            cleaned = cleaned || cell.notes & CleanedText;
        }
    }
    QVERIFY(cleaned);
}

void TestCsv::aBrokenByteSpoilsOnlyItsCell()
{
    QByteArray bytes = "姓名,住址\n";
    for (int i = 2; i <= 1000; ++i)
        bytes += i == 900 ? "张\xFF三,油城花园\n"_ba : "张三,油城花园\n"_ba;
    auto file = openBytes(bytes);
    QVERIFY(file);
    QCOMPARE((*file)->textLayout()->encoding, TextEncoding::Utf8);
    const auto reading = readAll(**file);
    QVERIFY(reading.status);
    QCOMPARE(reading.rows.size(), 1000);
    for (const auto &row : reading.rows) {
        QCOMPARE(row.at(0).notes, row.number == 900 ? int(GarbledText) : 0);
        QCOMPARE(row.at(1).notes, 0);
    }
}

void TestCsv::takesRowsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const QList<QStringList> three{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}};
    QTest::newRow("LF") << "a,b\nc,d\ne,f\n"_ba << three;
    QTest::newRow("CR") << "a,b\rc,d\re,f\r"_ba << three;
    QTest::newRow("CRLF, none at the end") << "a,b\r\nc,d\r\ne,f"_ba << three;
    QTest::newRow("mixed") << "a,b\r\nc,d\re,f\n"_ba << three;
    QTest::newRow("blank lines") << "\n\na,b\r\n\r\nc,d\r\re,f\n\n"_ba << three;
    QTest::newRow("doubled quote") << "\"a\"\"b\",c\n"_ba << QList<QStringList>{{u"a\"b"_s, u"c"_s}};
    QTest::newRow("line end inside") << "\"a\r\nb\nc\",d\n"_ba
                                     << QList<QStringList>{{u"a\r\nb\nc"_s, u"d"_s}};
    QTest::newRow("separator inside") << "\"a,b\",c\n"_ba << QList<QStringList>{{u"a,b"_s, u"c"_s}};
    QTest::newRow("quote in mid-cell") << "5\" pipe,b\n"_ba << QList<QStringList>{{u"5\" pipe"_s, u"b"_s}};
    QTest::newRow("text after the quote") << "\"a\"b,c\n"_ba << QList<QStringList>{{u"ab"_s, u"c"_s}};
    QTest::newRow("empty cells") << ",a,\"\",\nb\n"_ba
                                 << QList<QStringList>{{QString(), u"a"_s, QString(), QString()}, {u"b"_s}};
    QTest::newRow("ragged") << "a,b,c\nd\ne,f,g,h\n"_ba
                            << QList<QStringList>{
                                   {u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}, {u"e"_s, u"f"_s, u"g"_s, u"h"_s}};
    QTest::newRow("quoted at the end") << "a,\"b\""_ba << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("header only") << "姓名,住址"_ba << QList<QStringList>{{u"姓名"_s, u"住址"_s}};
}

void TestCsv::takesRowsApart()
{
    QFETCH(QByteArray, bytes);
    const auto reading = readBytes(bytes);
    QVERIFY(reading.status);
    QTEST(reading.texts(), "rows");
}

void TestCsv::separatorIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto &separator : {u","_s, u";"_s, u"\t"_s, u"，"_s, u"|"_s}) {
        const QString address = separator == u","_s ? u"\"油城花园3,2单元\""_s : u"油城花园3,2单元"_s;
        QString text;
        for (const QStringList &row :
             {QStringList{u"姓名"_s, u"住址"_s, u"电话"_s}, QStringList{u"张三"_s, address, u"138"_s},
              QStringList{u"李四"_s, u"昆仑小区"_s, u"139"_s},
              QStringList{u"王五"_s, u"昆仑小区"_s, u"137"_s}})
            text += row.join(separator) + u'\n';
        QTest::newRow(qPrintable(separator)) << text.toUtf8();
    }
    QTest::newRow("sep line")
        << "sep=#\r\n姓名#住址#电话\r\n张三#油城花园3,2单元#138\n李四#昆仑小区#139\n王五#昆仑小区#137"_ba;
    QTest::newRow("sep line with mark")
        << "\xEF\xBB\xBFsep=;\n姓名;住址;电话\n张三;油城花园3,2单元;138\n李四;昆仑小区;139\n王五;昆仑小区;137"_ba;
}

void TestCsv::separatorIsFound()
{
    QFETCH(QByteArray, bytes);
    const auto reading = readBytes(bytes);
    QVERIFY(reading.status);
    QCOMPARE(reading.texts(), (QList<QStringList>{{u"姓名"_s, u"住址"_s, u"电话"_s},
                                                  {u"张三"_s, u"油城花园3,2单元"_s, u"138"_s},
                                                  {u"李四"_s, u"昆仑小区"_s, u"139"_s},
                                                  {u"王五"_s, u"昆仑小区"_s, u"137"_s}}));
    QCOMPARE(reading.rows[0].number, 1);
}

void TestCsv::blankLinesKeepTheirNumbers()
{
    const auto reading = readBytes("a,b\n\n,\nc,d\n");
    QCOMPARE(reading.rows.size(), 2);
    QCOMPARE(reading.rows[1].number, 4);
}

void TestCsv::unclosedQuoteNamesItsLine()
{
    const auto reading = readBytes("a,b\n\"c\nc\",d\ne,\"f\ng,h\n");
    QVERIFY(!reading.status);
    QCOMPARE(reading.status.error().code, ErrorCode::Unreadable);
    QVERIFY(reading.status.error().message.contains(u"line 4"_s));
    QCOMPARE(reading.rows.size(), 2);
}

void TestCsv::hugeCellsAndRowsAreBounded()
{
    const auto cell = readBytes("a," + QByteArray(10'000'000, 'x') + ",b\nc,d,e\n");
    QVERIFY(cell.status);
    QCOMPARE(cell.rows[0].at(1).notes, int(CutText));
    QCOMPARE(cell.rows[0].at(1).text.size(), 32'767 * 4);
    QCOMPARE(cell.rows[1].texts(), (QStringList{u"c"_s, u"d"_s, u"e"_s}));

    const auto cut = readBytes("a," + QString(100'000, u'长').toUtf8() + "\n");
    QVERIFY(cut.status);
    QVERIFY(!cut.rows[0].at(1).text.contains(QChar::ReplacementCharacter));

    const auto wide = readBytes("a,b\n" + QByteArray(100'000, ',') + "\n");
    QVERIFY(!wide.status);
    QVERIFY(wide.status.error().message.contains(u"Row 2"_s));

    const auto line = readBytes(QByteArray(10'000'000, 'x'));
    QVERIFY(line.status);
    QCOMPARE(line.rows.size(), 1);
}

void TestCsv::filesWithoutText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("mark only") << "\xEF\xBB\xBF"_ba << u"empty"_s;
    QTest::newRow("NUL only") << QByteArray(5000, '\0') << u"neither a spreadsheet nor text"_s;
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += char(i * 7919 % 251 % 64);
    QTest::newRow("binary") << noise << u"neither a spreadsheet nor text"_s;
}

void TestCsv::filesWithoutText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = openBytes(bytes);
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

void TestCsv::guardsAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("notes");
    const QString id = u"230604199001011234"_s;
    QTest::newRow("apostrophe") << "'230604199001011234"_ba << id << int(CleanedText);
    QTest::newRow("as formula") << "=\"230604199001011234\""_ba << id << int(CleanedText);
    QTest::newRow("as quoted formula") << "\"=\"\"230604199001011234\"\"\""_ba << id << int(CleanedText);
    QTest::newRow("tabs") << "\"\t230604199001011234\t\""_ba << id << int(CleanedText);
    QTest::newRow("zero width") << "\u200B230604199001011234"_ba << id << int(CleanedText);
    QTest::newRow("mark inside") << "\uFEFF230604199001011234"_ba << id << int(CleanedText);
    QTest::newRow("NUL") << QByteArray("230604\0"
                                       "199001011234",
                                       19)
                         << id << int(CleanedText);
    QTest::newRow("phone") << "+8613800138000"_ba << u"+8613800138000"_s << 0;
    QTest::newRow("our phone") << "'+8613800138000"_ba << u"+8613800138000"_s << int(CleanedText);
    QTest::newRow("formula") << "=cmd|'/c calc'!A1"_ba << u"=cmd|'/c calc'!A1"_s << 0;
    QTest::newRow("word with apostrophe") << "'tis"_ba << u"'tis"_s << 0;
    QTest::newRow("exponent") << "2.30604E+17"_ba << u"2.30604E+17"_s << 0;
}

void TestCsv::guardsAreTakenOff()
{
    QFETCH(QByteArray, cell);
    const auto reading = readBytes("a,b,c\n1," + cell + ",2\n");
    QVERIFY(reading.status);
    QTEST(reading.rows[1].at(1).text, "text");
    QTEST(reading.rows[1].at(1).notes, "notes");
}

void TestCsv::guardingComesBackUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    for (const auto &formula :
         {u"=1+1"_s, u"+86138"_s,  u"-5"_s,   u"@SUM(A1)"_s, u"\t=1"_s,   u"\r=1"_s,     u"\n=1"_s,
          u"  =1"_s, u"　＝1+1"_s, u"＋1"_s,  u"－1"_s,      u"＠x"_s,    u"\u00A0=1"_s, u"'=1"_s,
          u"''"_s,   u"'"_s,       u"'123"_s, u"'tis"_s,     u"=\"5\""_s, u"ends\t"_s,   u"x\uFEFFy"_s})
        QTest::newRow(qPrintable(formula)) << formula << true;
    for (const auto &plain : {u"张三"_s, u"3-2-501"_s, u"a=b"_s, u" 张 "_s, u"x'"_s, u"2.3E+17"_s})
        QTest::newRow(qPrintable(plain)) << plain << false;
}

void TestCsv::guardingComesBackUnchanged()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    std::string out;
    appendGuarded(out, text.toStdString());
    QCOMPARE(out != text.toStdString(), guarded);
    std::string scratch;
    std::string_view back = out;
    removeGuards(back, scratch);
    QCOMPARE(QString::fromUtf8(back.data(), qsizetype(back.size())), text);
}

void TestCsv::twoMillionRows()
{
    const QByteArray bytes =
        QByteArray("王秀英,230604199001011234,油城花园3号楼2单元501室,13800138000\r\n").repeated(2'000'000);
    auto file = openBytes(bytes);
    QVERIFY(file);
    int rows = 0;
    Progress progress;
    CostTimer timer;
    QVERIFY((*file)->read(
        0,
        [&](const RowView &row) {
            rows += row.cells.size() == 4;
            return true;
        },
        progress));
    QCOMPARE(rows, 2'000'000);
    qInfo() << "two million rows," << bytes.size() / 1'000'000 << "MB:" << timer.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
