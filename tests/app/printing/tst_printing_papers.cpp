// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What a grid prints beside lists: building plans, codes, charts, notices, sheets to be filled in with a pen.
#include "app/printing/hatch.h"
#include "app/printing/pdf.h"
#include "app/printing/plan.h"
#include "app/printing/qrcode.h"
#include "tests/app/printing/pdfwords.h"
#include "tests/app/printing/sample.h"
#include "tests/app/printing/sampleplan.h"

#include <QPainter>
#include <QProcess>
#include <QtTest>

using namespace Allpost;
using namespace Allpost::Printing;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const PagedDocument> laid(const Printout &printout, const PageSetup &setup = {})
{
    Progress progress;
    const auto document = PagedDocument::make(printout, setup, progress);
    return document ? *document : nullptr;
}

PageSetup paper(QPageSize::PageSizeId id, Printout::Orientation orientation = Printout::Orientation::Auto, qreal textSize = 1)
{
    return {id, orientation, textSize};
}

// Every text of a plan is on paper as often as in the building, whole, and inside the page's margins.
QString missingOf(const PrintPlan &plan, const PagedDocument &document)
{
    const Words words = wordsOf(document);
    const QString text = words.all();
    QHash<QString, int> expected;
    for (const PrintStairwell &stairwell : plan.stairwells) {
        for (const QList<PrintDoor> &floor : stairwell.floors) {
            for (const PrintDoor &door : floor) {
                if (door.isThere())
                    ++expected[door.door];
            }
        }
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const int found = int(std::count_if(words.words.begin(), words.words.end(), [&](const Word &word) {
            return word.text == it.key() || word.text.startsWith(it.key() + u' ');
        }));
        if (found != it.value())
            return u"door %1 stands %2 times instead of %3"_s.arg(it.key()).arg(found).arg(it.value());
    }
    if (const QString wrong = misplaced(words); !wrong.isEmpty())
        return wrong;
    for (const QString &label : plan.floors) {
        if (!text.contains(QString(label).remove(u' ').left(1)))
            return u"no floor %1"_s.arg(label);
    }
    return {};
}

QImage grey(PrintMark::Hatch hatch)
{
    QImage image(240, 240, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHatch(painter, QRectF(0, 0, 240, 240), hatch, Qt::black);
    painter.end();
    return image;
}

} // namespace

Q_DECLARE_METATYPE(Allpost::Printing::PageSetup)

class TestPrintingPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDoorIsOnPaper_data();
    void everyDoorIsOnPaper();
    void smallBuildingTakesOnePage();
    void towerFitsOneLargeSheetAndSeveralSmallOnes();
    void stairwellsAreNotTornApart();
    void corridorWiderThanAPage();
    void placesWithoutADoorStayWhite();
    void hatchesDifferWithoutColour();
    void legendCountsAndMarks();
    void codeIsPaintedSquareForSquare();
    void codeIsReadBack();
    void textTooLongForACode();
    void noticeFillsOnePage_data();
    void noticeFillsOnePage();
    void longNoticeGoesOn();
    void noticeStandsInPlaceOfTheTitle();
    void barsOutsideTheLimitsAreHatched();
    void manyBarsGoOverPages();
    void pyramidHasBothSides();
    void boxesToTickAndRoomToWrite();
    void printoutBringsItsPaper();
    void emptyBlocksAreHarmless();
};

void TestPrintingPapers::everyDoorIsOnPaper_data()
{
    QTest::addColumn<PrintPlan>("plan");
    QTest::addColumn<PageSetup>("setup");
    QTest::newRow("6 floors, 4 stairwells") << samplePlan(4, 6, 2) << PageSetup{};
    QTest::newRow("upright") << samplePlan(4, 6, 2) << paper(QPageSize::A4, Printout::Orientation::Portrait);
    QTest::newRow("16 floors, 6 stairwells") << samplePlan(6, 16, 2) << PageSetup{};
    QTest::newRow("34 floors, 6 stairwells, A4") << samplePlan(6, 34, 2) << paper(QPageSize::A4);
    QTest::newRow("34 floors, 6 stairwells, A3") << samplePlan(6, 34, 2) << paper(QPageSize::A3);
    QTest::newRow("four doors a floor") << samplePlan(6, 34, 4) << paper(QPageSize::A4);
    QTest::newRow("very large type") << samplePlan(6, 18, 3) << paper(QPageSize::A4, Printout::Orientation::Auto, 1.3);
    QTest::newRow("one stairwell") << samplePlan(1, 30, 6) << PageSetup{};
    QTest::newRow("60 floors") << samplePlan(1, 60, 2) << PageSetup{};
    QTest::newRow("corridor of 24 doors") << samplePlan(1, 5, 24) << PageSetup{};
    QTest::newRow("one door") << samplePlan(1, 1, 1) << PageSetup{};
}

void TestPrintingPapers::everyDoorIsOnPaper()
{
    QFETCH(PrintPlan, plan);
    QFETCH(PageSetup, setup);
    const auto document = laid(planPrintout(plan), setup);
    QVERIFY(document);
    QCOMPARE(document->cutCells(), 0);
    const QString missing = missingOf(plan, *document);
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    for (int page = 0; page < document->pageCount(); ++page) {
        for (const PageItem &item : document->items(page))
            QVERIFY(item.rect.bottom() <= document->body(page).bottom() + 1.5);
    }
}

void TestPrintingPapers::smallBuildingTakesOnePage()
{
    const auto document = laid(planPrintout(samplePlan(4, 6, 2)));
    QCOMPARE(document->pageCount(), 1);
    QVERIFY(document->isLandscape());
    const PlanFit fit = fitPlan(samplePlan(4, 6, 2), {mm(267), mm(164)}, 1);
    QCOMPARE(int(fit.form), int(CellForm::Full));
    QVERIFY(fit.points >= 9);
    // A tall narrow one stands.
    QVERIFY(!laid(planPrintout(samplePlan(1, 24, 3)))->isLandscape());
}

void TestPrintingPapers::towerFitsOneLargeSheetAndSeveralSmallOnes()
{
    const PrintPlan tower = samplePlan(6, 34, 2);
    QCOMPARE(laid(planPrintout(tower), paper(QPageSize::A3))->pageCount(), 1);
    const int small = laid(planPrintout(tower), paper(QPageSize::A4))->pageCount();
    QVERIFY2(small >= 2 && small <= 3, qPrintable(QString::number(small)));
    // Nothing on either is smaller than can be read.
    QVERIFY(fitPlan(tower, {mm(390), mm(251)}, 1).points >= 6.5);
}

void TestPrintingPapers::stairwellsAreNotTornApart()
{
    const PrintPlan plan = samplePlan(6, 34, 3);
    const PlanFit fit = fitPlan(plan, {mm(180), mm(251)}, 1);
    QVERIFY(fit.slices.size() > 1);
    QList<int> seen;
    int most = 0;
    int least = 100;
    for (const PlanSlice &slice : fit.slices) {
        for (const PlanSlice::Part &part : slice.parts) {
            QCOMPARE(part.from, 0);
            QCOMPARE(part.to, 3);
            if (slice.firstFloor == 0)
                seen.append(part.stairwell);
        }
        most = qMax(most, int(slice.parts.size()));
        least = qMin(least, int(slice.parts.size()));
    }
    QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4, 5}));
    QVERIFY2(most - least <= 1, "pages are filled unevenly");
}

void TestPrintingPapers::corridorWiderThanAPage()
{
    const PrintPlan corridor = samplePlan(1, 4, 60);
    const auto document = laid(planPrintout(corridor));
    QVERIFY(document->pageCount() > 1);
    QCOMPARE(document->cutCells(), 0);
}

void TestPrintingPapers::placesWithoutADoorStayWhite()
{
    PrintPlan plan = samplePlan(1, 2, 2);
    plan.stairwells[0].floors = {{PrintDoor{u"201"_s}, PrintDoor{}}, {}}; // a missing door, a floor without any
    const auto document = laid(planPrintout(plan));
    const Words words = wordsOf(*document);
    QCOMPARE(words.count(u"201"_s), 1);
    QCOMPARE(words.count(u"202"_s), 0);
    QCOMPARE(words.count(u"101"_s), 0);
}

void TestPrintingPapers::hatchesDifferWithoutColour()
{
    using Hatch = PrintMark::Hatch;
    const QList<Hatch> all{Hatch::Plain, Hatch::Diagonal, Hatch::Cross, Hatch::Dots, Hatch::Horizontal, Hatch::Vertical};
    for (const Hatch one : all) {
        for (const Hatch other : all) {
            if (one >= other)
                continue;
            const QImage a = grey(one);
            const QImage b = grey(other);
            qint64 apart = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x)
                    apart += qAbs(a.constScanLine(y)[x] - b.constScanLine(y)[x]) > 100;
            }
            QVERIFY2(apart > a.width() * a.height() / 25, qPrintable(u"hatch %1 and %2 look alike"_s.arg(int(one)).arg(int(other))));
        }
    }
    // The ink of each tone is dark enough for a printer without colours, the wash behind words light enough.
    for (int tone = 0; tone <= int(PrintMark::Tone::Wait); ++tone) {
        QVERIFY(qGray(toneInk(PrintMark::Tone(tone)).rgb()) < 110);
        QVERIFY(qGray(toneWash(PrintMark::Tone(tone)).rgb()) > 235);
    }
}

void TestPrintingPapers::legendCountsAndMarks()
{
    PrintPlan plan = samplePlan(2, 3, 2);
    const QString text = wordsOf(*laid(planPrintout(plan))).all();
    for (const PrintLegend &entry : plan.legend)
        QVERIFY2(text.contains(entry.label), qPrintable(entry.label));
    // A legend too long for one row goes on in a second.
    for (int i = 0; i < 20; ++i)
        plan.legend.append({{PrintMark::Hatch::Dots, PrintMark::Tone::Ok}, u"第%1种人员类别"_s.arg(i), u"3"_s});
    const auto document = laid(planPrintout(plan));
    const QString longer = wordsOf(*document).all();
    for (const PrintLegend &entry : plan.legend)
        QVERIFY2(longer.contains(entry.label), qPrintable(entry.label));
    const QString missing = missingOf(plan, *document);
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

// Squares as they come out of the paper, read from the picture, are those of the code.
void TestPrintingPapers::codeIsPaintedSquareForSquare()
{
    const QString text = u"长青社区第三网格 网格员 周建国 13800100001 服务时间 8:30—17:30"_s;
    const QrMatrix matrix = qrMatrix(text);
    QVERIFY(matrix.side >= 21);
    QCOMPARE(matrix.side % 4, 1);
    const int scale = 10;
    const int side = (matrix.side + 8) * scale;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::darkGray);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintQr(painter, QRectF(0, 0, side, side), matrix);
    painter.end();
    for (int row = -4; row < matrix.side + 4; ++row) {
        for (int column = -4; column < matrix.side + 4; ++column) {
            const bool inside = row >= 0 && column >= 0 && row < matrix.side && column < matrix.side;
            const bool dark = image.constScanLine((row + 4) * scale + scale / 2)[(column + 4) * scale + scale / 2] < 128;
            QCOMPARE(dark, inside && matrix.at(row, column));
        }
    }
    // The three corners by which a phone finds it.
    for (const auto &[row, column] : {std::pair{0, 0}, std::pair{0, matrix.side - 7}, std::pair{matrix.side - 7, 0}}) {
        for (int i = 0; i < 7; ++i)
            QVERIFY(matrix.at(row, column + i) && matrix.at(row + i, column) && matrix.at(row + 6, column + i));
        QVERIFY(!matrix.at(row + 1, column + 1) && matrix.at(row + 3, column + 3));
    }
    QVERIFY(qrMatrix({}).side == 0);
}

void TestPrintingPapers::codeIsReadBack()
{
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        QSKIP("zbarimg (package zbar-tools) is not there");
    const QString text = u"长青社区 第三网格\n网格员 周建国 13800100001"_s;
    Printout printout;
    printout.title = u"联系电话"_s;
    printout.blocks = {PrintQr{text, u"扫码存电话"_s, 30}};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.png"_s);
    QVERIFY(laid(printout)->image(0, 200).save(path));
    QProcess process;
    process.start(reader, {u"-q"_s, u"--raw"_s, path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), text);
}

void TestPrintingPapers::textTooLongForACode()
{
    QCOMPARE(qrMatrix(u"网"_s.repeated(3000)).side, 0);
    QVERIFY(qrMatrix(u"网"_s.repeated(900)).side > 0);
    Printout printout;
    printout.blocks = {PrintQr{u"网"_s.repeated(3000), u"说明"_s}};
    const QString text = wordsOf(*laid(printout)).all();
    QVERIFY(text.contains(u"说明"_s));
    QVERIFY(text.contains(u"too"_s));
}

void TestPrintingPapers::noticeFillsOnePage_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<PageSetup>("setup");
    for (const int lines : {1, 4, 8, 14}) {
        QTest::addRow("%d lines, A4", lines) << lines << paper(QPageSize::A4);
        QTest::addRow("%d lines, A3", lines) << lines << paper(QPageSize::A3);
        QTest::addRow("%d lines, across", lines) << lines << paper(QPageSize::A3, Printout::Orientation::Landscape);
    }
}

void TestPrintingPapers::noticeFillsOnePage()
{
    QFETCH(int, lines);
    QFETCH(PageSetup, setup);
    Printout printout;
    printout.title = u"第三网格公示牌"_s;
    printout.blocks = {sampleNotice(lines)};
    const auto document = laid(printout, setup);
    QCOMPARE(document->pageCount(), 1);
    const Words words = wordsOf(*document);
    QRectF all;
    qreal tallest = 0;
    int phones = 0;
    for (const Word &word : words.words) {
        QVERIFY2(!word.text.contains(u'…'), qPrintable(word.text));
        QVERIFY2(QRectF({}, words.pages[0]).adjusted(28, 28, -28, -20).contains(word.rect), qPrintable(word.text));
        tallest = qMax(tallest, word.rect.height());
        all |= word.rect;
        phones += word.text.startsWith(u"13800"_s);
    }
    QVERIFY(phones >= lines); // the code's text is not among the words
    QVERIFY2(tallest > 30, "the title is not large");
    QVERIFY2(all.width() > words.pages[0].width() * 0.55, "the page is empty at a side");
}

void TestPrintingPapers::longNoticeGoesOn()
{
    Printout printout;
    printout.title = u"第三网格公示牌"_s;
    printout.blocks = {sampleNotice(90)};
    const auto document = laid(printout);
    QVERIFY(document->pageCount() > 1);
    const Words words = wordsOf(*document);
    QSet<QString> phones;
    for (const Word &word : words.words) {
        if (word.text.startsWith(u"13800"_s))
            phones.insert(word.text);
    }
    QCOMPARE(phones.size(), 90);
}

void TestPrintingPapers::noticeStandsInPlaceOfTheTitle()
{
    Printout printout;
    printout.title = u"第三网格公示牌"_s;
    printout.blocks = {sampleNotice(4)};
    const Words words = wordsOf(*laid(printout));
    QCOMPARE(words.count(u"第三网格公示牌"_s), 1);
}

void TestPrintingPapers::barsOutsideTheLimitsAreHatched()
{
    PrintBars bars;
    bars.label = u"户数"_s;
    bars.bars = {{u"第一网格"_s, 260, {}}, {u"第二网格"_s, 82, u"少 18 户"_s}, {u"第三网格"_s, 341, u"多 41 户"_s}};
    bars.lower = 100;
    bars.upper = 300;
    Printout printout;
    printout.blocks = {bars};
    const auto document = laid(printout);
    const QString text = wordsOf(*document).all();
    for (const QString &word : {u"第二网格"_s, u"82"_s, u"341"_s, u"41"_s, u"100"_s, u"300"_s, u"户数"_s})
        QVERIFY2(text.contains(word), qPrintable(word));

    // In grey, a bar within the limits is even, one outside is not.
    const QImage page = document->image(0, 300).convertToFormat(QImage::Format_Grayscale8);
    const PageItem item = document->items(0).first();
    const auto kinds = [&](int bar) {
        const qreal row = pt(9) * 1.75;
        const int y = int((item.rect.top() + pt(9) * 1.6 + row * (bar + 0.5)) / unitsPerInch * 300);
        int changes = 0;
        const int from = int(page.width() * 0.24);
        for (int x = from; x < from + int(page.width() * 0.1); ++x)
            changes += qAbs(page.constScanLine(y)[x] - page.constScanLine(y)[x + 1]) > 40;
        return changes;
    };
    QVERIFY(kinds(0) < 4);
    QVERIFY(kinds(1) > 8);
    QVERIFY(kinds(2) > 8);
}

void TestPrintingPapers::manyBarsGoOverPages()
{
    PrintBars bars;
    bars.label = u"户数"_s;
    bars.upper = 300;
    for (int i = 0; i < 150; ++i)
        bars.bars.append({u"网格%1"_s.arg(1000 + i), double(50 + i * 2), {}});
    Printout printout;
    printout.title = u"网格规模"_s;
    printout.blocks = {bars};
    const auto document = laid(printout);
    QVERIFY(document->pageCount() >= 3);
    const Words words = wordsOf(*document);
    for (int i = 0; i < 150; ++i)
        QCOMPARE(words.count(u"网格%1"_s.arg(1000 + i)), 1);
    QCOMPARE(words.count(u"户数"_s), document->pageCount());
    for (const Word &word : words.words)
        QVERIFY(QRectF({}, words.pages[word.page]).adjusted(28, 28, -28, -20).contains(word.rect));
}

void TestPrintingPapers::pyramidHasBothSides()
{
    PrintPyramid pyramid;
    pyramid.men = u"男 512 人"_s;
    pyramid.women = u"女 544 人"_s;
    for (int age = 100; age >= 0; age -= 5)
        pyramid.bands.append({age == 100 ? u"100+"_s : u"%1–%2"_s.arg(age).arg(age + 4), 1007 + age, 2007 + age});
    Printout printout;
    printout.title = u"人口年龄结构"_s;
    printout.blocks = {pyramid};
    const auto document = laid(printout);
    QCOMPARE(document->pageCount(), 1);
    const Words words = wordsOf(*document);
    const qreal middle = words.pages[0].width() / 2;
    int men = 0;
    int women = 0;
    for (const Word &word : words.words) {
        const QString digits = QString(word.text).remove(u',');
        men += digits.startsWith(u"10"_s) && digits.size() == 4 && word.rect.right() < middle;
        women += digits.startsWith(u"20"_s) && digits.size() == 4 && word.rect.left() > middle;
    }
    QVERIFY2(men >= 19 && women >= 19, qPrintable(words.all()));
}

void TestPrintingPapers::boxesToTickAndRoomToWrite()
{
    Printout printout = samplePrintout(30);
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    const int plain = laid(printout, paper(QPageSize::A4, Printout::Orientation::Portrait))->pageCount();
    table.columns = {{u"门牌"_s}, {u"户主"_s}};
    PrintColumn tick{u"见到"_s};
    tick.fill = PrintColumn::Fill::Tick;
    PrintColumn writing{u"备注"_s};
    writing.fill = PrintColumn::Fill::Writing;
    table.columns << tick << writing;
    table.row = [](int row) { return QStringList{QString::number(row + 101), u"周建国"_s, {}, {}}; };
    const auto document = laid(printout, paper(QPageSize::A4, Printout::Orientation::Portrait));
    QVERIFY(document->pageCount() >= plain);

    qreal rows = 0;
    for (int page = 0; page < document->pageCount(); ++page) {
        for (const PageItem &item : document->items(page)) {
            if (item.kind == PageItem::Kind::TableRows) {
                QVERIFY2(item.rect.height() >= (item.last - item.first) * mm(8), "no room for handwriting");
                rows += item.last - item.first;
            }
        }
    }
    QCOMPARE(int(rows), 30);
    // The boxes: a third of the way, dark rims with white inside, one a row.
    table.columns.removeLast();
    table.row = [](int row) { return QStringList{QString::number(row + 101), u"周建国"_s, row % 2 ? QString() : u"在家"_s}; };
    const Words words = wordsOf(*laid(printout));
    QCOMPARE(words.count(u"在家"_s), 15);
}

void TestPrintingPapers::printoutBringsItsPaper()
{
    Printout board;
    board.blocks = {sampleNotice(4)};
    board.paper = Printout::Paper::A3;
    QCOMPARE(qRound(laid(board)->pageSize().width() / mm(1)), 297);
    QCOMPARE(qRound(laid(board, paper(QPageSize::A4))->pageSize().width() / mm(1)), 210); // the person's choice goes first
    board.paper = Printout::Paper::Any;
    QCOMPARE(qRound(laid(board)->pageSize().width() / mm(1)), 210);
}

void TestPrintingPapers::emptyBlocksAreHarmless()
{
    Printout printout;
    printout.blocks = {PrintQr{}, PrintPlan{}, PrintBars{}, PrintPyramid{}, PrintNotice{}};
    const auto document = laid(printout);
    QVERIFY(document);
    for (int page = 0; page < document->pageCount(); ++page)
        QVERIFY(!document->image(page, 40).isNull());
    printout.blocks = {PrintPlan{{u"1 层"_s}, {PrintStairwell{}}, {}}};
    QVERIFY(!laid(printout)->image(0, 40).isNull());
}

QTEST_MAIN(TestPrintingPapers)
#include "tst_printing_papers.moc"
