// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/sheetfile.h"
#include "tests/support/biff.h"
#include "tests/support/spreadsheets.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;
using Kind = CellView::Kind;

namespace {

/// Cell formats 0: General, 1: date, 2: date and time, 3: own date
const QByteArray formats = record(0x041e, little<quint16>(164) + wideText(u"yyyy\"年\"m\"月\"d\"日\""_s)) +
                           BiffBook::format(0) + BiffBook::format(14) + BiffBook::format(22) +
                           BiffBook::format(164);

QByteArray number(int row, int column, double value, int format = 0)
{
    return record(0x0203, cellHead(row, column, format) + little<quint64>(std::bit_cast<quint64>(value)));
}

QByteArray shared(int row, int column, quint32 index)
{
    return record(0x00fd, cellHead(row, column, 0) + little<quint32>(index));
}

QByteArray formula(int row, int column, const QByteArray &value)
{
    return record(0x0006, cellHead(row, column, 0) + value + little<quint16>(0) + little<quint32>(0) +
                              little<quint16>(0));
}

QByteArray label(int row, int column, const QString &text)
{
    return record(0x0204, cellHead(row, column, 0) + wideText(text));
}

BiffBook bookOf(const QByteArray &records, const QByteArray &globals = {})
{
    BiffBook book;
    book.globals = formats + globals;
    book.sheets.append({u"居民"_s, 0, records});
    return book;
}

/// A workbook with all there is, for mutations.
BiffBook fullBook()
{
    QByteArray strings =
        little<quint32>(2) + little<quint32>(2) + wideText(u"王秀英"_s) + little<quint16>(3) + '\0' + "abc";
    QByteArray records = record(0x007d, little<quint16>(1) + little<quint16>(2) + QByteArray(4, '\0') +
                                            little<quint16>(1) + little<quint16>(0)) +
                         shared(0, 0, 0) + shared(0, 1, 1) + number(1, 0, 12.5) + number(1, 1, 32874, 1) +
                         label(2, 0, u"李四"_s) + formula(3, 0, QByteArray::fromHex("000000000000ffff")) +
                         record(0x0207, wideText(u"结果"_s)) +
                         record(0x00e5, little<quint16>(1) + little<quint16>(0) + little<quint16>(3) +
                                            little<quint16>(2) + little<quint16>(2));
    return bookOf(records, record(0x00fc, strings));
}

} // namespace

class TestXls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachKindOfCell();
    void readsDatesOfBothEpochs();
    void stringsGoOnInTheNextRecord();
    void chartsWithinSheetsAreLeftOut();
    void hiddenAndMergedThingsAreTold();
    void smallFilesLieInSmallSectors();
    void manyRows();
    void refusals_data();
    void refusals();
    void truncationIsACleanRefusal();
    void mutationsDoNoHarm();
    void loopsEnd();
};

void TestXls::readsEachKindOfCell()
{
    const QByteArray strings = little<quint32>(3) + little<quint32>(3) + wideText(u"王秀英"_s) +
                               little<quint16>(3) + '\0' +
                               "abc"
                               // rich text of two runs and phonetics
                               + little<quint16>(2) + '\x0d' + little<quint16>(2) + little<quint32>(6) +
                               wide(u"单雄"_s) + QByteArray(8, 'r') + QByteArray(6, 'p');
    const QByteArray rk = little<quint32>(quint32(12345) << 2 | 2);
    const QByteArray rkCents = little<quint32>(quint32(1250) << 2 | 3);
    const QByteArray records =
        shared(0, 0, 0) + shared(0, 1, 1) + shared(0, 2, 2) + shared(0, 3, 99) + number(1, 0, 13800138000.0) +
        number(1, 1, 2.30604199001011e17) + number(1, 2, 0.1) + number(1, 3, -3) +
        record(0x027e, cellHead(2, 0, 0) + rk) +
        record(0x00bd, little<quint16>(2) + little<quint16>(1) + little<quint16>(0) + rk +
                           little<quint16>(0) + rkCents + little<quint16>(2)) +
        record(0x0205, cellHead(3, 0, 0) + '\x01' + '\0') +
        record(0x0205, cellHead(3, 1, 0) + '\x2a' + '\x01') + label(3, 2, u"旧文字"_s) +
        label(3, 2, u"新文字"_s) + formula(4, 0, little<quint64>(std::bit_cast<quint64>(7.0))) +
        formula(4, 1, QByteArray::fromHex("000000000000ffff")) + record(0x04bc, QByteArray(10, '\0')) +
        record(0x0207, wideText(u"结果"_s)) + formula(4, 2, QByteArray::fromHex("010001000000ffff")) +
        formula(4, 3, QByteArray::fromHex("020017000000ffff")) +
        formula(4, 4, QByteArray::fromHex("030000000000ffff"));
    const auto reading = readBytes(bookOf(records, record(0x00fc, strings)).bytes());
    QVERIFY(reading.status);
    QCOMPARE(reading.texts(),
             (QList<QStringList>{{u"王秀英"_s, u"abc"_s, u"单雄"_s, QString()},
                                 {u"13800138000"_s, u"2.30604199001011E+17"_s, u"0.1"_s, u"-3"_s},
                                 {u"12345"_s, u"12345"_s, u"12.5"_s},
                                 {u"1"_s, u"#N/A"_s, u"新文字"_s},
                                 {u"7"_s, u"结果"_s, u"1"_s, u"#REF!"_s}}));
    QCOMPARE(reading.rows[0].at(3).notes, int(ImpossibleValue));
    QCOMPARE(reading.rows[1].at(1).kind, Kind::Number);
    QCOMPARE(reading.rows[3].at(0).kind, Kind::Bool);
    QCOMPARE(reading.rows[3].at(1).kind, Kind::Error);
    QCOMPARE(reading.rows[3].at(2).notes, int(RepeatedCell));
    for (int column = 0; column < 4; ++column)
        QCOMPARE(reading.rows[4].at(column).notes, int(FormulaCell));
}

void TestXls::readsDatesOfBothEpochs()
{
    const QByteArray records = number(0, 0, 32874, 1) + number(0, 1, 32874.354166666667, 2) +
                               number(0, 2, 32874, 3) + number(0, 3, 60, 1);
    const auto reading = readBytes(bookOf(records).bytes());
    QVERIFY(reading.status);
    QCOMPARE(reading.rows[0].texts(),
             (QStringList{u"1990-01-01"_s, u"1990-01-01T08:30:00"_s, u"1990-01-01"_s, u"1900-02-28"_s}));
    QCOMPARE(reading.rows[0].at(3).notes, int(ImpossibleValue));

    const auto from1904 =
        readBytes(bookOf(number(0, 0, 31412, 1), record(0x0022, little<quint16>(1))).bytes());
    QCOMPARE(from1904.rows[0].at(0).text, u"1990-01-01"_s);
}

void TestXls::stringsGoOnInTheNextRecord()
{
    const QString text = u"油城花园三号楼二单元五零一室"_s;
    for (int cut = 0; cut <= text.size(); ++cut) {
        // The rest of a text cut between characters begins with its own flag, here of one-byte characters at
        // the end.
        QByteArray first = little<quint32>(2) + little<quint32>(2) +
                           little<quint16>(quint16(text.size() + 3)) + '\x01' + wide(text.left(cut));
        QByteArray second = '\x01' + wide(text.mid(cut));
        QByteArray third = QByteArray(1, '\0') + "abc" + wideText(u"下一个"_s);
        const QByteArray globals = record(0x00fc, first) + record(0x003c, second) + record(0x003c, third);
        const auto reading = readBytes(bookOf(shared(0, 0, 0) + shared(0, 1, 1), globals).bytes());
        QVERIFY(reading.status);
        QCOMPARE(reading.rows[0].texts(), (QStringList{text + u"abc"_s, u"下一个"_s}));
    }
}

void TestXls::chartsWithinSheetsAreLeftOut()
{
    const QByteArray chart = BiffBook::begin(0x0020) + number(0, 0, 999) + BiffBook::begin(0x0020) +
                             BiffBook::end() + number(5, 0, 999) + BiffBook::end();
    const auto reading = readBytes(bookOf(number(0, 0, 1) + chart + number(1, 0, 2)).bytes());
    QVERIFY(reading.status);
    QCOMPARE(reading.texts(), (QList<QStringList>{{u"1"_s}, {u"2"_s}}));
}

void TestXls::hiddenAndMergedThingsAreTold()
{
    BiffBook book = fullBook();
    const QByteArray hiddenRow = record(0x0208, little<quint16>(1) + QByteArray(10, '\0') +
                                                    little<quint16>(0x20) + QByteArray(2, '\0'));
    book.sheets[0].records.prepend(hiddenRow);
    book.sheets[0].state = 2;
    auto file = openBytes(book.bytes());
    QVERIFY(file);
    QVERIFY((*file)->sheets()[0].hidden);
    QCOMPARE((*file)->sheets()[0].name, u"居民"_s);
    const auto merges = (*file)->merges(0);
    QVERIFY(merges);
    QVERIFY((*merges == std::vector<MergedRange>{{1, 4, 2, 2}}));
    const auto reading = readAll(**file);
    QVERIFY(!reading.rows[0].hidden);
    QVERIFY(reading.rows[1].hidden);
    QCOMPARE((*file)->sheets()[0].hiddenRows, 1);
    QCOMPARE((*file)->sheets()[0].hiddenColumns, (QList<int>{1, 2}));
}

void TestXls::smallFilesLieInSmallSectors()
{
    const BiffBook book = fullBook();
    QVERIFY(book.stream().size() < 4096);
    QCOMPARE(readBytes(book.bytes()).rows.size(), 4);
}

void TestXls::manyRows()
{
    QByteArray records;
    for (int row = 0; row < 65'536; ++row)
        records +=
            number(row, 0, row) + label(row, 1, u"油城花园3号楼"_s) + number(row, 2, 32874 + row % 1000, 1);
    const QByteArray bytes = bookOf(records).bytes();
    CostTimer timer;
    const auto reading = readBytes(bytes);
    QVERIFY2(reading.status, reading.status ? "" : qPrintable(reading.status.error().detail));
    QCOMPARE(reading.rows.size(), 65'536);
    QCOMPARE(reading.rows.last().number, 65'536);
    qInfo() << "65,536 rows," << bytes.size() / 1'000'000 << "MB:" << timer.elapsed() << "ms";
}

void TestXls::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    BiffBook older = fullBook();
    older.version = 0x0500;
    QTest::newRow("Excel 95") << older.bytes() << u"very old Excel"_s;
    QTest::newRow("Excel 95 by name") << compoundFile({{u"Book"_s, older.stream()}}) << u"very old Excel"_s;
    QTest::newRow("protected") << bookOf({}, record(0x002f, QByteArray(54, 'x'))).bytes()
                               << u"protected by a password"_s;
    QTest::newRow("protected xlsx") << compoundFile({{u"EncryptionInfo"_s, "x"_ba},
                                                     {u"EncryptedPackage"_s, QByteArray(5000, 'x')}})
                                    << u"protected by a password"_s;
    QTest::newRow("Word") << compoundFile({{u"WordDocument"_s, QByteArray(5000, 'x')}}) << u"text document"_s;
    QTest::newRow("slides") << compoundFile({{u"PowerPoint Document"_s, QByteArray(5000, 'x')}})
                            << u"presentation"_s;
    QTest::newRow("other") << compoundFile({{u"Something"_s, QByteArray(5000, 'x')}})
                           << u"not a spreadsheet"_s;
    QTest::newRow("no sheets") << BiffBook{}.bytes() << u"damaged"_s;
    QTest::newRow("header only") << QByteArray::fromHex("d0cf11e0a1b11ae1") << u"damaged"_s;
}

void TestXls::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = openBytes(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Unreadable);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

void TestXls::truncationIsACleanRefusal()
{
    BiffBook book = fullBook();
    for (int i = 0; i < 400; ++i)
        book.sheets[0].records += label(10 + i, 0, u"油城花园3号楼2单元"_s);
    const QByteArray bytes = book.bytes();
    for (int part = 0; part < 20; ++part) {
        const auto reading = readBytes(bytes.left(bytes.size() * part / 20));
        QVERIFY(!reading.status);
        QVERIFY(!reading.status.error().message.isEmpty());
    }
    BiffBook lost = fullBook();
    lost.sheetOffsetError = 2;
    QVERIFY(!readBytes(lost.bytes()).status);
}

void TestXls::mutationsDoNoHarm()
{
    const QByteArray bytes = fullBook().bytes();
    QRandomGenerator random(1);
    int read = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray mutant = bytes;
        const int changes = 1 + random.bounded(4);
        for (int change = 0; change < changes; ++change)
            mutant[random.bounded(int(mutant.size()))] = char(random.bounded(4) ? random.bounded(256) : 0xff);
        read += readBytes(mutant).status.has_value();
    }
    QVERIFY(read > 0 && read < 3000);
}

void TestXls::loopsEnd()
{
    const QByteArray bytes = fullBook().bytes();
    // Every sector of every table points to the same one.
    for (quint32 to = 0; to < 8; ++to) {
        QByteArray mutant = bytes;
        for (qsizetype at = bytes.size() - 512; at < bytes.size(); at += 4)
            mutant.replace(at, 4, little<quint32>(to));
        CostTimer timer;
        (void)readBytes(mutant);
        QVERIFY(timer.elapsed() < 1000);
        mutant = bytes;
        mutant.replace(68, 4, little<quint32>(to)); // the chain of allocation tables
        (void)readBytes(mutant);
    }
}

QTEST_GUILESS_MAIN(TestXls)
#include "tst_xls.moc"
