// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pdf.h"
#include "app/printing/tounicode.h"
#include "tests/app/printing/sample.h"

#include <QPrinter>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Allpost;
using namespace Allpost::Printing;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path, const QStringList &options = {})
{
    QProcess process;
    process.start(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pdftotext (package poppler-utils) is needed for this test");
    return QString::fromUtf8(process.readAllStandardOutput());
}

Status write(const Printout &printout, const QString &path)
{
    Progress progress;
    return writePdf(printout, {}, path, progress);
}

} // namespace

class TestPrintingPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chineseTextIsFound();
    void everyPageHasHeadFootAndNumber();
    void footSaysMaskedOrInFull_data();
    void footSaysMaskedOrInFull();
    void everyIdeographIsFound_data();
    void everyIdeographIsFound();
    void namesBeyondTheBasicPlaneAreFound();
    void rangesOfRadicalsAreRepaired();
    void otherMapsStayAsTheyAre();
    void pageRange();
    void pagesAsPeopleWriteThem_data();
    void pagesAsPeopleWriteThem();
    void printerGetsTheSamePages();
    void unwritablePlaces_data();
    void unwritablePlaces();
    void olderFileStaysWhenCancelled();
    void fullMediumIsSaid();
    void specialFilesAreLeftAlone();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestPrintingPdf::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"名册.pdf"_s);
}

void TestPrintingPdf::chineseTextIsFound()
{
    Printout printout = samplePrintout(120);
    printout.notes = {u"居民月用水人均 3 吨，门牌长安里，见《金水家园章程》。"_s};
    const Status written = write(printout, m_path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const QString text = textOf(m_path);
    for (const QString &word : {u"居民名册"_s, u"居民新村"_s, u"月娥"_s, u"人杰"_s, u"马长青"_s, u"金水家园"_s, u"尾号 1017"_s, u"尾号 1119"_s,
                                u"居民月用水人均"_s, u"见《金水家园章程》"_s, u"独居 · 高龄"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" is not found in the PDF"_s));
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x2e80 || c.unicode() > 0x2fd5, "a radical instead of an ideograph");
}

void TestPrintingPdf::everyPageHasHeadFootAndNumber()
{
    QVERIFY(write(samplePrintout(200), m_path));
    const QStringList pages = textOf(m_path, {u"-layout"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(u"公民身份号码"_s)); // the head of the table
        QVERIFY(pages[i].contains(u"居民名册"_s));
        QVERIFY(pages[i].contains(u"油城社区"_s));
        QVERIFY(pages[i].contains(u"李晓梅"_s));
        QVERIFY(pages[i].contains(u"10:30"_s));
        QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
}

void TestPrintingPdf::footSaysMaskedOrInFull_data()
{
    QTest::addColumn<Printout::Personal>("personal");
    QTest::addColumn<QString>("present");
    QTest::newRow("masked") << Printout::Personal::Masked << u"ID numbers and phones are masked"_s;
    QTest::newRow("in full") << Printout::Personal::InFull << u"With full ID numbers"_s;
    QTest::newRow("none") << Printout::Personal::None << QString();
}

void TestPrintingPdf::footSaysMaskedOrInFull()
{
    QFETCH(Printout::Personal, personal);
    QFETCH(QString, present);
    Printout printout = samplePrintout(60);
    printout.personal = personal;
    QVERIFY(write(printout, m_path));
    const QStringList pages = textOf(m_path, {u"-layout"_s}).split(u'\f', Qt::SkipEmptyParts);
    for (const QString &page : pages) {
        for (const QString &sentence : {u"ID numbers and phones are masked"_s, u"With full ID numbers"_s})
            QCOMPARE(page.contains(sentence), sentence == present);
    }
}

void TestPrintingPdf::everyIdeographIsFound_data()
{
    QTest::addColumn<Printout::Face>("face");
    QTest::newRow("list") << Printout::Face::List;
    QTest::newRow("letter") << Printout::Face::Document;
}

// All 20,902 ideographs of GB 13000.1: whatever a name may hold can be searched.
void TestPrintingPdf::everyIdeographIsFound()
{
    QFETCH(Printout::Face, face);
    QString all;
    for (char16_t c = 0x4e00; c <= 0x9fa5; ++c)
        all += QChar(c);
    // In the order of the table they would make more ranges than Qt can write (see tounicode.cpp); no text has that.
    std::shuffle(all.begin(), all.end(), std::mt19937(1));
    Printout printout;
    printout.face = face;
    printout.blocks = {PrintText{all, PrintText::Kind::Note}};
    QVERIFY(write(printout, m_path));
    const QString text = textOf(m_path);
    QSet<QChar> found(text.begin(), text.end());
    QString missing;
    for (const QChar c : std::as_const(all)) {
        if (!found.contains(c))
            missing += c;
    }
    missing.remove(u'壿'); // shares its glyph with 墫: nobody can tell which was meant
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 missing: %2"_s.arg(missing.size()).arg(missing.left(200))));
}

void TestPrintingPdf::namesBeyondTheBasicPlaneAreFound()
{
    Printout printout = samplePrintout(3);
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    table.row = [row = table.row](int n) {
        QStringList cells = row(n);
        cells[0] = QStringList{u"单𠮷"_s, u"马𬭎"_s, u"𠮷田"_s}[n];
        return cells;
    };
    QVERIFY(write(printout, m_path));
    const QString text = textOf(m_path);
    for (const QString &name : {u"单𠮷"_s, u"马𬭎"_s, u"𠮷田"_s, u"油城花园"_s})
        QVERIFY2(text.contains(name), qPrintable(name + u" is not found in "_s + text.left(300)));
}

void TestPrintingPdf::rangesOfRadicalsAreRepaired()
{
    const QByteArray map = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                           "3 beginbfrange\n<0001> <0003> <2F08>\n<0004> <0005> [<5C45> <2EA0>]\n<0006> <0006> <0041>\n"
                           "endbfrange\n1 beginbfchar\n<0007> <2F49>\nendbfchar\nendcmap\n";
    const QByteArray repaired = repairedToUnicode(map);
    QVERIFY(repaired.contains("<0001> <4EBA>")); // 人
    QVERIFY(repaired.contains("<0002> <513F>")); // 儿
    QVERIFY(repaired.contains("<0003> <5165>")); // 入
    QVERIFY(repaired.contains("<0004> <5C45>"));
    QVERIFY(repaired.contains("<0005> <6C11>")); // 民
    QVERIFY(repaired.contains("<0006> <0041>"));
    QVERIFY(repaired.contains("<0007> <6708>")); // 月
    QVERIFY(repaired.contains("7 beginbfchar"));
    QVERIFY(repaired.startsWith("1 begincodespacerange"));
    QVERIFY(repaired.endsWith("endcmap\n"));

    // What Qt 6.4 writes when there are more than a hundred ranges.
    const QByteArray damaged = "1 beginbfrange\n<0001> <0001> <4EBA>\nendbfrange\n2 beginbfrange\n"
                               "<v\xa9L> <\xc0\x38> 000>\n<0002> <0002> <4EBB>\nendbfrange\nendcmap\n";
    QCOMPARE(repairedToUnicode(damaged), QByteArray("\n2 beginbfchar\n<0001> <4EBA>\n<0002> <4EBB>\nendbfchar\nendcmap\n"));
}

void TestPrintingPdf::otherMapsStayAsTheyAre()
{
    for (const QByteArray &map : {QByteArray(), QByteArray("nonsense"), QByteArray("1 beginbfchar\n<0001> <4EBA"),
                                  QByteArray("1 beginbfchar\n<0001> <4EBA>\nendbfchar\nendcmap\n")})
        QCOMPARE(repairedToUnicode(map), map);
    QVERIFY(!searchable("not a PDF", {}));
}

void TestPrintingPdf::pageRange()
{
    Progress progress;
    const auto document = PagedDocument::make(samplePrintout(200), {}, progress);
    QVERIFY(document);
    const int all = (*document)->pageCount();
    QVERIFY(writePdf(**document, m_path, progress, {2, 3}));
    const QStringList pages = textOf(m_path).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(u"Page 2 of %1"_s.arg(all)));
    QVERIFY(pages[1].contains(u"Page 3 of %1"_s.arg(all)));
}

void TestPrintingPdf::pagesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("read");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("all") << QString() << true << QList<int>();
    QTest::newRow("blank") << u"  "_s << true << QList<int>();
    QTest::newRow("one") << u"3"_s << true << QList<int>{3};
    QTest::newRow("range") << u"2-4"_s << true << QList<int>{2, 3, 4};
    QTest::newRow("several") << u"7, 1-2，2"_s << true << QList<int>{1, 2, 7};
    QTest::newRow("full width") << u"１－３、５"_s << true << QList<int>{1, 2, 3, 5};
    QTest::newRow("Chinese") << u"2至3"_s << true << QList<int>{2, 3};
    QTest::newRow("zero") << u"0"_s << false << QList<int>();
    QTest::newRow("beyond") << u"8-11"_s << false << QList<int>();
    QTest::newRow("backwards") << u"4-2"_s << false << QList<int>();
    QTest::newRow("words") << u"all"_s << false << QList<int>();
}

void TestPrintingPdf::pagesAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(bool, read);
    QFETCH(QList<int>, pages);
    const auto got = readPages(text, 10);
    QCOMPARE(got.has_value(), read);
    if (got)
        QCOMPARE(*got, pages);
}

// The printer's pages are the PDF's pages: same breaks, same places, whatever its resolution.
void TestPrintingPdf::printerGetsTheSamePages()
{
    Progress progress;
    const auto document = PagedDocument::make(samplePrintout(200), {}, progress);
    QVERIFY(document);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_path);
    printer.setResolution(600);
    QVERIFY(printPages(**document, printer, progress, {1, 3}));
    const QString other = m_dir->filePath(u"other.pdf"_s);
    QVERIFY(writePdf(**document, other, progress, {1, 3}));

    const auto picture = [](const QString &path) {
        QProcess process;
        process.start(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-gray"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path});
        process.waitForFinished();
        return QImage::fromData(process.readAllStandardOutput()).convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage printed = picture(m_path);
    const QImage saved = picture(other);
    QCOMPARE(printed.size(), saved.size());
    QVERIFY(printed.height() > printed.width());
    qint64 difference = 0;
    for (int y = 0; y < printed.height(); ++y) {
        for (int x = 0; x < printed.width(); ++x)
            difference += qAbs(printed.constScanLine(y)[x] - saved.constScanLine(y)[x]);
    }
    QVERIFY(difference / (qint64(printed.width()) * printed.height()) < 3);
}

void TestPrintingPdf::unwritablePlaces_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("no such folder") << u"/nowhere/x.pdf"_s;
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("a file as folder") << u"/file/x.pdf"_s;
}

void TestPrintingPdf::unwritablePlaces()
{
    QFETCH(QString, below);
    QFile file(m_dir->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Status written = write(samplePrintout(3), m_dir->path() + below);
    QVERIFY(!written);
    QVERIFY(written.error().message.size() > 20);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"file"_s});
}

void TestPrintingPdf::olderFileStaysWhenCancelled()
{
    QFile older(m_path);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();

    Progress laying;
    const auto document = PagedDocument::make(samplePrintout(2000), {}, laying);
    QVERIFY(document);
    Progress *running = nullptr;
    Progress progress([&running](qint64 done, qint64, const QString &) {
        if (done == 5)
            running->cancel();
    });
    running = &progress;
    const Status written = writePdf(**document, m_path, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"名册.pdf"_s});
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
}

// A limit on the size of files stands for a full medium: the write fails in the middle.
void TestPrintingPdf::fullMediumIsSaid()
{
#ifdef Q_OS_UNIX
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 8192;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status written = write(samplePrintout(300), m_path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"full"_s));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
#endif
}

void TestPrintingPdf::specialFilesAreLeftAlone()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    const Status written = write(samplePrintout(3), m_path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY(!QFileInfo(m_path).isFile());
#endif
}

QTEST_MAIN(TestPrintingPdf)
#include "tst_printing_pdf.moc"
