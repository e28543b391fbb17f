// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/sheetwriter.h"
#include "models/exchange/xlsxwriter.h"
#include "models/exchange/zipfile.h"
#include "tests/support/spreadsheets.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;
using Kind = CellView::Kind;

namespace {

const QStringList awkwardTexts{u"=1+1"_s,
                               u"+8613800138000"_s,
                               u"-5"_s,
                               u"@SUM(A1)"_s,
                               u"＝1"_s,
                               u"'quoted"_s,
                               u"230604199001011234"_s,
                               u"00123"_s,
                               u"a,b"_s,
                               u"say \"yes\""_s,
                               u"two\nlines"_s,
                               u" spaces "_s,
                               u"<&>"_s,
                               u"𠮷田"_s,
                               u"张　三"_s,
                               u"_x000D_"_s,
                               u"_x_"_s,
                               u"tab\tinside"_s,
                               u"=\"5\""_s,
                               u"bell\a"_s,
                               u"cr\rlf"_s,
                               u"1990-01-01"_s,
                               u"长"_s.repeated(32767)};

#ifdef Q_OS_UNIX
/// Lets no file of this process grow beyond size while it lives.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t size)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};
#endif

QString partOf(const QString &path, const QString &part)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {};
    auto zip = ZipFile::open(std::move(file));
    return zip ? QString::fromUtf8((*zip)->peek(part, 1 << 18)) : QString();
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBackUnchanged_data();
    void textsComeBackUnchanged();
    void kindsComeBackFromXlsx();
    void datesAreTextWhereAsked();
    void faultyCellsAreRed();
    void headerStaysAndFilters();
    void sheetNamesAreMadeFit_data();
    void sheetNamesAreMadeFit();
    void sheetsDoNotShareNames();
    void overlongTextIsAnError();
    void invalidTextDoesNotSpoilTheFile();
    void nothingIsLeftWithoutFinish_data();
    void nothingIsLeftWithoutFinish();
    void anOlderFileSurvivesAFailure();
    void refusesWhatItCannotWrite();
    void csvHoldsOneSheet();
    void csvIsWhatSpreadsheetsExpect();
    void fullDiskIsToldAndLeavesNothing_data();
    void fullDiskIsToldAndLeavesNothing();
    void manyRows();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestWriter::textsComeBackUnchanged_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << u"texts.xlsx"_s;
    QTest::newRow("csv") << u"texts.csv"_s;
}

void TestWriter::textsComeBackUnchanged()
{
    QFETCH(QString, name);
    auto writer = SheetWriter::create(path(name));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"居民"_s, {{u"编号"_s}, {u"=内容"_s}}));
    for (int i = 0; i < awkwardTexts.size(); ++i)
        QVERIFY((*writer)->addRow(QStringList{QString::number(i), awkwardTexts[i]}));
    QVERIFY((*writer)->finish());

    auto file = SheetFile::open(path(name));
    QVERIFY(file);
    const auto reading = readAll(**file);
    QVERIFY2(reading.status, reading.status ? "" : qPrintable(reading.status.error().detail));
    QCOMPARE(reading.rows.size(), awkwardTexts.size() + 1);
    QCOMPARE(reading.rows[0].texts(), (QStringList{u"编号"_s, u"=内容"_s}));
    for (int i = 0; i < awkwardTexts.size(); ++i) {
        QCOMPARE(reading.rows[i + 1].at(1).text, awkwardTexts[i]);
        QCOMPARE(reading.rows[i + 1].at(1).kind, Kind::Text);
        QVERIFY(!(reading.rows[i + 1].at(1).notes & FormulaCell));
    }
    // Written again from what was read, the file holds the same cells.
    auto again = SheetWriter::create(path(u"again-"_s + name));
    QVERIFY(again);
    QVERIFY((*again)->addSheet(u"居民"_s, {{reading.rows[0].at(0).text}, {reading.rows[0].at(1).text}}));
    for (int i = 1; i < reading.rows.size(); ++i)
        QVERIFY((*again)->addRow(reading.rows[i].texts()));
    QVERIFY((*again)->finish());
    auto second = SheetFile::open(path(u"again-"_s + name));
    QVERIFY(second);
    QCOMPARE(readAll(**second).texts(), reading.texts());
}

void TestWriter::kindsComeBackFromXlsx()
{
    auto writer = SheetWriter::create(path(u"kinds.xlsx"_s));
    QVERIFY(writer);
    using As = SheetColumn::As;
    QVERIFY((*writer)->addSheet(u"居民"_s, {{u"姓名"_s},
                                            {u"积分"_s, As::Number},
                                            {u"出生日期"_s, As::Date},
                                            {u"时间"_s, As::DateTime},
                                            {u"是"_s},
                                            {u"号"_s}}));
    const QList<QList<CellView>> rows{{CellView::ofText("张三"),
                                       {Kind::Number, 0, "12.5", 12.5},
                                       {Kind::Date, 0, "1990-01-01", 32874},
                                       {Kind::DateTime, 0, "2026-10-31T08:30:15", 0},
                                       {Kind::Bool, 0, "1", 1},
                                       {Kind::Number, 0, "230604199001011234", 2.3e17}},
                                      {CellView::ofText("李四"),
                                       {Kind::Number, 0, "-3", -3},
                                       {Kind::Date, 0, "1900-02-28", 60},
                                       {Kind::Time, 0, "08:30:00", 8.5 / 24},
                                       {Kind::Bool, 0, "0", 0},
                                       {}},
                                      {CellView::ofText("王五"),
                                       {},
                                       {Kind::Date, 0, "1899-05-05", 0},
                                       {Kind::Date, 0, "1900-03-01", 61},
                                       {Kind::Error, 0, "#N/A", 0},
                                       {}}};
    for (const auto &row : rows)
        QVERIFY((*writer)->addRow(std::span(row.begin(), size_t(row.size()))));
    QVERIFY((*writer)->finish());

    auto file = SheetFile::open(path(u"kinds.xlsx"_s));
    QVERIFY(file);
    const auto reading = readAll(**file);
    QCOMPARE(reading.rows.size(), 4);
    for (int i = 0; i < rows.size(); ++i) {
        for (int column = 0; column < rows[i].size(); ++column) {
            const CellView &out = rows[i][column];
            const Kept in = reading.rows[i + 1].at(column);
            QCOMPARE(in.text, QString::fromUtf8(out.text.data(), qsizetype(out.text.size())));
            const bool asText = (column == 5 && out.kind == Kind::Number) || out.kind == Kind::Error ||
                                out.text.starts_with("1899");
            QCOMPARE(in.kind, asText ? Kind::Text : out.kind);
        }
    }
}

void TestWriter::datesAreTextWhereAsked()
{
    auto writer = SheetWriter::create(path(u"dates.xlsx"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"a"_s, {{u"出生日期"_s, SheetColumn::As::Text}}));
    const CellView cells[] = {{Kind::Date, 0, "1990-01-01", 32874}};
    QVERIFY((*writer)->addRow(cells));
    QVERIFY((*writer)->finish());
    auto file = SheetFile::open(path(u"dates.xlsx"_s));
    QVERIFY(file);
    const auto reading = readAll(**file);
    QCOMPARE(reading.rows[1].at(0).kind, Kind::Text);
    QCOMPARE(reading.rows[1].at(0).text, u"1990-01-01"_s);
}

void TestWriter::faultyCellsAreRed()
{
    auto writer = SheetWriter::create(path(u"faulty.xlsx"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(
        u"未导入"_s,
        {{u"姓名"_s}, {u"身份证号"_s, SheetColumn::As::Text, 22}, {u"原因"_s, SheetColumn::As::Text, 40}}));
    const CellView cells[] = {CellView::ofText("张三"), {}, CellView::ofText("没有身份证号")};
    const int marked[] = {1};
    QVERIFY((*writer)->addRow(cells, marked));
    QVERIFY((*writer)->finish());
    const QString sheet = partOf(path(u"faulty.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    const QString styles = partOf(path(u"faulty.xlsx"_s), u"xl/styles.xml"_s);
    QVERIFY(styles.contains(u"FFFFC7CE"_s));
    static const QRegularExpression plain(u"r=\"A2\" s=\"(\\d+)\""_s), red(u"r=\"B2\" s=\"(\\d+)\""_s);
    QVERIFY(plain.match(sheet).hasMatch() && red.match(sheet).hasMatch());
    QVERIFY(plain.match(sheet).captured(1) != red.match(sheet).captured(1));
}

void TestWriter::headerStaysAndFilters()
{
    auto writer = SheetWriter::create(path(u"header.xlsx"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"居民"_s, {{u"姓名"_s}, {u"身份证号"_s, SheetColumn::As::Text, 22}}));
    QVERIFY((*writer)->addRow({u"张三"_s, u"230604199001011234"_s}));
    QVERIFY((*writer)->finish());
    const QString sheet = partOf(path(u"header.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"state=\"frozen\""_s));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:B2\""_s));
    QVERIFY(sheet.contains(u"width=\"22.7"_s));
    QVERIFY(partOf(path(u"header.xlsx"_s), u"xl/styles.xml"_s).contains(u"<b/>"_s));
}

void TestWriter::sheetNamesAreMadeFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fit");
    QTest::newRow("plain") << u"居民"_s << u"居民"_s;
    QTest::newRow("forbidden") << u"a[b]c:d*e?f/g\\h"_s << u"a-b-c-d-e-f-g-h"_s;
    QTest::newRow("long") << QString(40, u'长') << QString(31, u'长');
    QTest::newRow("cut pair") << QString(30, u'a') + u"𠮷"_s << QString(30, u'a');
    QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
    QTest::newRow("empty") << QString() << u"_1"_s;
    QTest::newRow("reserved") << u"history"_s << u"history_1"_s;
}

void TestWriter::sheetNamesAreMadeFit()
{
    QFETCH(QString, name);
    QTEST(fitSheetName(name), "fit");
}

void TestWriter::sheetsDoNotShareNames()
{
    auto writer = SheetWriter::create(path(u"sheets.xlsx"_s));
    QVERIFY(writer);
    for (const auto &name : {u"1号楼"_s, u"1号楼"_s, u"A"_s, u"a"_s, QString(31, u'x'), QString(31, u'x')}) {
        QVERIFY((*writer)->addSheet(name, {{u"姓名"_s}}));
        QVERIFY((*writer)->addRow({name}));
    }
    QVERIFY((*writer)->finish());
    auto file = SheetFile::open(path(u"sheets.xlsx"_s));
    QVERIFY(file);
    QStringList names;
    for (const auto &sheet : (*file)->sheets())
        names.append(sheet.name);
    QCOMPARE(names, (QStringList{u"1号楼"_s, u"1号楼 (2)"_s, u"A"_s, u"a (2)"_s, QString(31, u'x'),
                                 QString(27, u'x') + u" (2)"_s}));
    QCOMPARE(readAll(**file, 5).rows.size(), 2);
}

void TestWriter::overlongTextIsAnError()
{
    auto writer = SheetWriter::create(path(u"long.xlsx"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"a"_s, {{u"b"_s}}));
    const auto added = (*writer)->addRow({QString(32768, u'x')});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Invalid);
}

void TestWriter::invalidTextDoesNotSpoilTheFile()
{
    auto writer = SheetWriter::create(path(u"invalid.xlsx"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"a"_s, {{u"b"_s}}));
    using namespace std::string_view_literals;
    const CellView cells[] = {CellView::ofText("a\xFF"
                                               "b\xEF\xBF\xBE"
                                               "c\0d"sv)};
    QVERIFY((*writer)->addRow(cells));
    QVERIFY((*writer)->finish());
    auto file = SheetFile::open(path(u"invalid.xlsx"_s));
    QVERIFY(file);
    QCOMPARE(readAll(**file).rows[1].at(0).text, u"a\uFFFDb\uFFFDcd"_s);
}

void TestWriter::nothingIsLeftWithoutFinish_data()
{
    textsComeBackUnchanged_data();
}

void TestWriter::nothingIsLeftWithoutFinish()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const auto open = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size(); };
    const auto before = open();
    for (int i = 0; i < 3; ++i) {
        auto writer = SheetWriter::create(folder.filePath(name));
        QVERIFY(writer);
        QVERIFY((*writer)->addSheet(u"a"_s, {{u"b"_s}}));
        QVERIFY((*writer)->addRow({u"c"_s}));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(open(), before);
}

void TestWriter::anOlderFileSurvivesAFailure()
{
    QFile older(path(u"older.xlsx"_s));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("precious");
    older.close();
    {
        auto writer = SheetWriter::create(older.fileName());
        QVERIFY(writer);
        QVERIFY((*writer)->addSheet(u"a"_s, {{u"b"_s}}));
    }
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), "precious"_ba);
    older.close();
    auto writer = SheetWriter::create(older.fileName());
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"a"_s, {{u"b"_s}}));
    QVERIFY((*writer)->finish());
    QVERIFY(SheetFile::open(older.fileName()));
}

void TestWriter::refusesWhatItCannotWrite()
{
    QCOMPARE(SheetWriter::create(path(u"list.ods"_s)).error().code, ErrorCode::Invalid);
    QVERIFY(!SheetWriter::create(u"/no/such/folder/list.xlsx"_s));
    QVERIFY(!SheetWriter::create(u"/no/such/folder/list.csv"_s));
}

void TestWriter::csvHoldsOneSheet()
{
    auto writer = SheetWriter::create(path(u"one.csv"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"a"_s, {{u"b"_s}}));
    QCOMPARE((*writer)->addSheet(u"c"_s, {{u"d"_s}}).error().code, ErrorCode::Invalid);
}

void TestWriter::csvIsWhatSpreadsheetsExpect()
{
    auto writer = SheetWriter::create(path(u"plain.csv"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"a"_s, {{u"姓名"_s}, {u"备注"_s}, {u"积分"_s, SheetColumn::As::Number}}));
    const CellView cells[] = {
        CellView::ofText("=cmd|'/c calc'!A1"), CellView::ofText("a,\"b\"\nc"), {Kind::Number, 0, "-5", -5}};
    QVERIFY((*writer)->addRow(cells));
    QVERIFY((*writer)->finish());
    QFile file(path(u"plain.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "\xEF\xBB\xBF姓名,备注,积分\r\n'=cmd|'/c calc'!A1,\"a,\"\"b\"\"\nc\",-5\r\n"_ba);
}

void TestWriter::fullDiskIsToldAndLeavesNothing_data()
{
    textsComeBackUnchanged_data();
}

void TestWriter::fullDiskIsToldAndLeavesNothing()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString target = folder.filePath(name);
    {
        // Files may not grow beyond 32 KB: every write behind that fails as on a full disk.
        const SmallFiles small(32 << 10);
        auto writer = SheetWriter::create(target);
        QVERIFY(writer);
        Status status = (*writer)->addSheet(u"居民"_s, {{u"姓名"_s}, {u"身份证号"_s}});
        for (int i = 0; i < 30'000 && status; ++i)
            status = (*writer)->addRow({u"王秀英"_s, QString::number(230604199001011234 + i)});
        if (status)
            status = (*writer)->finish();
        QVERIFY(!status);
        QVERIFY(!status.error().message.isEmpty());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
#else
    QSKIP("no file size limit here");
#endif
}

void TestWriter::manyRows()
{
    auto writer = SheetWriter::create(path(u"many.xlsx"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"居民"_s, QList<SheetColumn>(10, {u"列"_s})));
    const std::vector<CellView> cells(10, CellView::ofText("230604199001011234"));
    CostTimer timer;
    for (int i = 0; i < 60'000; ++i)
        QVERIFY((*writer)->addRow(cells));
    QVERIFY((*writer)->finish());
    qInfo() << "60,000 rows x 10 written and counted:" << timer.elapsed() << "ms";
    auto file = SheetFile::open(path(u"many.xlsx"_s));
    QVERIFY(file);
    QCOMPARE(readAll(**file).rows.size(), 60'001);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
