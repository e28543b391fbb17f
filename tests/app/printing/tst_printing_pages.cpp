// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/blocks.h"
#include "app/printing/pagedocument.h"
#include "app/printing/table.h"
#include "tests/app/printing/sample.h"
#include "tests/support/costtimer.h"

#include <QtTest>

#include <atomic>

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

// Rows of the tables in the order of the pages.
QList<int> rowsOf(const PagedDocument &document)
{
    QList<int> rows;
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const PageItem &item : document.items(page)) {
            for (int row = item.first; item.kind == PageItem::Kind::TableRows && row < item.last; ++row)
                rows.append(row);
        }
    }
    return rows;
}

} // namespace

class TestPrintingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnceAndTheHeadOnEachPage_data();
    void everyRowOnceAndTheHeadOnEachPage();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void emptyListSaysSo();
    void aCellLongerThanAPageEndsAndIsCounted();
    void headingsStayWithWhatFollows();
    void paragraphsSplitWithTwoLinesOnEitherSide();
    void wideListsLieAcross();
    void paperAndOrientationAreObeyed();
    void groupsOfColumnsMakeASecondHeadRow();
    void columnsGetWhatTheyNeed();
    void rowsTiedByASpanStayTogether();
    void rowsAreNotKept();
    void cancelLeavesNothing();
    void picturesAreTheSameAtEveryScale();
    void plainWidthEqualsLayout();
    void oddCharactersArePainted();
    void fontNoteOnlyForLetters();
};

void TestPrintingPages::everyRowOnceAndTheHeadOnEachPage_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 37, 38, 39, 40, 41, 200, 2000})
        QTest::addRow("%d rows", rows) << rows;
}

void TestPrintingPages::everyRowOnceAndTheHeadOnEachPage()
{
    QFETCH(int, rows);
    const auto document = laid(samplePrintout(rows));
    QVERIFY(document);

    QList<int> expected(rows);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(rowsOf(*document), expected);
    for (int page = 0; page < document->pageCount(); ++page) {
        const auto &items = document->items(page);
        const auto first = std::find_if(items.begin(), items.end(),
                                        [](const PageItem &item) { return item.kind == PageItem::Kind::TableRows; });
        QVERIFY2(first != items.end(), qPrintable(u"page %1 has no rows"_s.arg(page + 1)));
        QVERIFY(first != items.begin());
        QCOMPARE(int((first - 1)->kind), int(PageItem::Kind::TableHead));
        QCOMPARE((first - 1)->rect.bottom(), first->rect.top());
    }
}

void TestPrintingPages::nothingLeavesThePage_data()
{
    QTest::addColumn<Printout>("printout");
    QTest::newRow("list") << samplePrintout(500);

    Printout wrapped = samplePrintout(300);
    auto &table = std::get<PrintTable>(wrapped.blocks[0]);
    table.row = [row = table.row](int n) {
        QStringList cells = row(n);
        cells[5] = cells[5].repeated(1 + n % 9);
        return cells;
    };
    QTest::newRow("rows of many lines") << wrapped;

    Printout mixed = samplePrintout(60);
    mixed.face = Printout::Face::Document;
    mixed.blocks.prepend(PrintText{u"本月社区走访困难家庭，登记诉求并逐一回访。"_s.repeated(60), PrintText::Kind::Body});
    mixed.blocks.append(PrintFacts{{{u"姓名"_s, u"王建国"_s}, {u"住址"_s, u"油城花园3号楼2单元501室"_s.repeated(4)}}, 2});
    mixed.blocks.append(PrintPageBreak{});
    mixed.blocks.append(PrintRule{});
    mixed.blocks.append(sampleTable(90));
    QTest::newRow("letter with two tables") << mixed;
}

void TestPrintingPages::nothingLeavesThePage()
{
    QFETCH(Printout, printout);
    const auto document = laid(printout);
    QVERIFY(document);
    QVERIFY(document->pageCount() > 1);
    for (int page = 0; page < document->pageCount(); ++page) {
        const QRectF body = document->body(page);
        QVERIFY(QRectF({}, document->pageSize()).contains(body));
        qreal bottom = body.top() - 1;
        for (const PageItem &item : document->items(page)) {
            QVERIFY2(item.rect.bottom() <= body.bottom() + 1.5,
                     qPrintable(u"page %1: %2 > %3"_s.arg(page + 1).arg(item.rect.bottom()).arg(body.bottom())));
            QVERIFY(item.rect.top() >= bottom);
            bottom = item.rect.bottom() - 1;
        }
    }
}

void TestPrintingPages::emptyListSaysSo()
{
    Printout printout = samplePrintout(0);
    std::get<PrintTable>(printout.blocks[0]).row = {}; // nobody may ask for a row
    const auto document = laid(printout);
    QVERIFY(document);
    QCOMPARE(document->pageCount(), 1);
    const QImage general = document->image(0, 50);
    std::get<PrintTable>(printout.blocks[0]).whenEmpty = u"没有满 60 岁的人"_s;
    QVERIFY(laid(printout)->image(0, 50) != general);
}

void TestPrintingPages::aCellLongerThanAPageEndsAndIsCounted()
{
    Printout printout = samplePrintout(3);
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    table.row = [row = table.row](int n) {
        QStringList cells = row(n);
        if (n == 1)
            cells[5] = u"楼道堆物"_s.repeated(2'500'000); // 10 million characters
        return cells;
    };
    AllpostTest::CostTimer timer;
    const auto document = laid(printout);
    QVERIFY(document);
    QCOMPARE(rowsOf(*document), (QList<int>{0, 1, 2}));
    QVERIFY(document->cutCells() >= 1);
    for (int page = 0; page < document->pageCount(); ++page)
        QVERIFY(!document->image(page, 30).isNull());
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(laid(samplePrintout(300))->cutCells(), 0);
}

void TestPrintingPages::headingsStayWithWhatFollows()
{
    for (int lines = 1; lines < 60; ++lines) {
        Printout printout;
        for (int i = 0; i < lines; ++i)
            printout.blocks.append(PrintText{u"一行字"_s, PrintText::Kind::Body});
        printout.blocks.append(PrintText{u"一、走访"_s, PrintText::Kind::Heading});
        printout.blocks.append(PrintText{u"（一）独居"_s, PrintText::Kind::Heading});
        printout.blocks.append(sampleTable(5));
        const auto document = laid(printout);
        for (int page = 0; page < document->pageCount(); ++page) {
            const auto &items = document->items(page);
            QVERIFY(!items.isEmpty());
            const bool rows = std::any_of(items.begin(), items.end(), [](const PageItem &item) {
                return item.kind == PageItem::Kind::TableRows;
            });
            const int heading = 3 * lines + 1; // space, text, space for each line, then the space of the heading
            const bool hasHeading = std::any_of(items.begin(), items.end(), [heading](const PageItem &item) {
                return item.block == heading;
            });
            QVERIFY2(!hasHeading || rows, qPrintable(u"heading alone after %1 lines"_s.arg(lines)));
        }
    }
}

void TestPrintingPages::paragraphsSplitWithTwoLinesOnEitherSide()
{
    int splits = 0;
    for (int before = 30; before < 60; ++before) {
        PageComposer composer(PageGeometry{});
        TextStyle style;
        style.font = {{u"Noto Sans CJK SC"_s}, 10.5, false};
        for (int i = 0; i < before; ++i)
            composer.add(std::make_unique<TextBlock>(u"行"_s, style));
        composer.add(std::make_unique<TextBlock>(u"走访登记回访"_s.repeated(40), style));
        Progress progress;
        QVERIFY(composer.layOut(progress));
        for (int page = 0; page < composer.pageCount(); ++page) {
            for (const PageItem &item : composer.items(page)) {
                if (item.block != before)
                    continue;
                QVERIFY(item.last - item.first >= 2);
                splits += item.first > 0;
            }
        }
    }
    QVERIFY(splits > 0);
}

void TestPrintingPages::wideListsLieAcross()
{
    QVERIFY(!laid(samplePrintout(50))->isLandscape());
    Printout wide = samplePrintout(50);
    auto &table = std::get<PrintTable>(wide.blocks[0]);
    for (int i = 0; i < 5; ++i)
        table.columns.append({u"备注%1"_s.arg(i)});
    table.row = [row = table.row](int n) { return row(n) + QStringList(5, u"楼上有老人独居"_s); };
    const auto document = laid(wide);
    QVERIFY(document->isLandscape());
    QVERIFY(document->pageSize().width() > document->pageSize().height());

    // A long text now and then does not turn the whole list: it takes a second line.
    Printout seldom = samplePrintout(400);
    auto &rows = std::get<PrintTable>(seldom.blocks[0]);
    rows.row = [row = rows.row](int n) {
        QStringList cells = row(n);
        cells[6] = n % 20 ? QString() : u"独居老人，每周上门两次，家里钥匙在楼长处"_s;
        return cells;
    };
    QVERIFY(!laid(seldom)->isLandscape());
}

void TestPrintingPages::paperAndOrientationAreObeyed()
{
    PageSetup setup;
    setup.paper = QPageSize::A3;
    setup.orientation = Printout::Orientation::Landscape;
    const auto document = laid(samplePrintout(200), setup);
    QCOMPARE(qRound(document->pageSize().width() / mm(1)), 420);
    QCOMPARE(qRound(document->pageSize().height() / mm(1)), 297);
    QVERIFY(document->pageCount() < laid(samplePrintout(200), {QPageSize::A4, setup.orientation, 1})->pageCount());
    const auto larger = laid(samplePrintout(200), {QPageSize::A4, Printout::Orientation::Portrait, 1.15});
    QVERIFY(larger->pageCount() >= laid(samplePrintout(200))->pageCount());
}

void TestPrintingPages::groupsOfColumnsMakeASecondHeadRow()
{
    const auto headHeight = [](const Printout &printout) {
        const auto document = laid(printout);
        for (const PageItem &item : document->items(0)) {
            if (item.kind == PageItem::Kind::TableHead)
                return item.rect.height();
        }
        return 0.0;
    };
    Printout printout = samplePrintout(10);
    const qreal one = headHeight(printout);
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    table.columns[3].group = table.columns[4].group = u"证件与电话"_s;
    QVERIFY(qAbs(headHeight(printout) - 2 * one) < 2);
}

void TestPrintingPages::columnsGetWhatTheyNeed()
{
    GridStyle style;
    style.font = {{u"Noto Sans CJK SC"_s}, 10, false};
    style.headFont = style.font;
    const auto demand = columnDemand(sampleTable(500), style);
    QVERIFY(demand[2].figures);  // age
    QVERIFY(!demand[4].figures); // phone
    QVERIFY(demand[5].natural > demand[0].natural);

    // Enough room: nobody gets less than wanted. Too little: names and numbers stay whole, the address gives.
    const auto widths = [&](qreal room) {
        const QList<qreal> edges = columnEdges(demand, room, style);
        QList<qreal> own;
        for (int i = 0; i < demand.size(); ++i)
            own << edges[i + 1] - edges[i] - 2 * style.padH;
        [&] { QCOMPARE(qRound(edges.last()), qRound(room)); }();
        return own;
    };
    qreal wanted = 0;
    qreal least = 0;
    for (const ColumnDemand &column : demand) {
        wanted += column.natural + 2 * style.padH;
        least += column.least + 2 * style.padH;
    }
    QCOMPARE(linesInRow(demand, wanted * 1.01, style).value_or(0), 1.0);
    QVERIFY(linesInRow(demand, least * 1.01, style).value_or(0) > 1);
    QVERIFY(!linesInRow(demand, least * 0.99, style));
    const QList<qreal> ample = widths(wanted * 1.2);
    for (int i = 0; i < demand.size(); ++i)
        QVERIFY(ample[i] >= demand[i].natural - 0.01);
    const QList<qreal> narrow = widths(least * 1.02);
    for (int i = 0; i < demand.size(); ++i)
        QVERIFY(narrow[i] >= demand[i].least - 0.01);
    QVERIFY(narrow[5] < demand[5].natural);
    QVERIFY(narrow[4] >= Typesetter::of(style.font).width(u"138****1000"_s));
}

void TestPrintingPages::rowsTiedByASpanStayTogether()
{
    GridStyle style;
    style.font = {{u"Noto Sans CJK SC"_s}, 10, false};
    style.headFont = style.font;
    GridRows rows;
    for (int household = 0; household < 60; ++household) {
        rows.append({GridCell{u"%1 户"_s.arg(household), 1, 3, Qt::AlignHCenter}, GridCell{u"户主"_s}});
        rows.append({GridCell{u"配偶"_s}});
        rows.append({GridCell{u"子"_s}});
    }
    PageComposer composer(PageGeometry{});
    composer.add(std::make_unique<GridBlock>(
        GridRows{{GridCell{u"户"_s, 1, 1, Qt::AlignHCenter, true}, GridCell{u"人"_s, 1, 1, Qt::AlignHCenter, true}}},
        rows, QList<qreal>{1, 2}, style));
    Progress progress;
    QVERIFY(composer.layOut(progress));
    QVERIFY(composer.pageCount() > 2);
    int groups = 0;
    for (int page = 0; page < composer.pageCount(); ++page) {
        QCOMPARE(int(composer.items(page).first().kind), int(PageItem::Kind::TableHead));
        for (const PageItem &item : composer.items(page)) {
            QVERIFY(item.rect.bottom() <= composer.body(page).bottom() + 1.5);
            groups += item.kind == PageItem::Kind::TableRows;
        }
    }
    QCOMPARE(groups, 60);
}

void TestPrintingPages::rowsAreNotKept()
{
    Printout printout = samplePrintout(5000);
    int asked = 0;
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    table.row = [row = table.row, &asked](int n) {
        ++asked;
        return row(n);
    };
    const auto document = laid(printout);
    QVERIFY(asked < 5000 * 1.2);
    asked = 0;
    document->image(document->pageCount() - 1, 30);
    QVERIFY(asked <= 60); // only the rows of that page
}

void TestPrintingPages::cancelLeavesNothing()
{
    Printout printout = samplePrintout(20000);
    Progress progress;
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    int asked = 0;
    table.row = [row = table.row, &asked, &progress](int n) {
        if (++asked == 2000)
            progress.cancel();
        return row(n);
    };
    const auto document = PagedDocument::make(printout, {}, progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
    QVERIFY(!document.error().message.isEmpty());
    QVERIFY(asked < 3000);
}

void TestPrintingPages::picturesAreTheSameAtEveryScale()
{
    const auto document = laid(samplePrintout(80));
    const QImage small = document->image(1, 60).convertToFormat(QImage::Format_Grayscale8);
    const QImage large = document->image(1, 240).convertToFormat(QImage::Format_Grayscale8)
                             .scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            difference += qAbs(small.constScanLine(y)[x] - large.constScanLine(y)[x]);
    }
    QVERIFY(difference / (qint64(small.width()) * small.height()) < 12);
}

void TestPrintingPages::plainWidthEqualsLayout()
{
    Typesetter &type = Typesetter::of({{u"Noto Sans CJK SC"_s}, 10, false});
    for (const QString &text : {u"王建国"_s, u"油城花园3号楼2单元501室"_s, u"110101199003072316"_s, u"AVATAR Wi-Fi, fi"_s,
                                u"“引号”—《书名》…"_s, u"2026-11-22 10:30"_s}) {
        const auto plain = type.plainWidth(text);
        QVERIFY2(plain, qPrintable(text));
        QTextLayout layout(text, type.font());
        breakLines(layout, type, 1e7, Qt::AlignLeft, 100, 0, 5);
        QVERIFY2(qAbs(*plain - layout.lineAt(0).naturalTextWidth()) < type.em() * 0.1, qPrintable(text));
    }
    QVERIFY(!type.plainWidth(u"𠮷野"_s));
    QVERIFY(!type.plainWidth(u"עברית"_s));
    QVERIFY(!type.plainWidth(u"a\u0301"_s));
    QCOMPARE(type.width(QString()), 0.0);
}

void TestPrintingPages::oddCharactersArePainted()
{
    const QStringList odd{u"𠮷野家"_s, u"שלום"_s, u"مرحبا"_s, u"一\n二\r\n三"_s, u"tab\there"_s, QString(QChar(0)) + u"零"_s,
                          QString(QChar(0xd842)), u"👩‍👩‍👧"_s, QString(QChar(0x202e)) + u"倒"_s, QString()};
    Printout printout = samplePrintout(int(odd.size()));
    auto &table = std::get<PrintTable>(printout.blocks[0]);
    table.row = [odd](int n) { return QStringList{odd[n], odd[n].repeated(40), odd[n]}; }; // fewer cells than columns
    const auto document = laid(printout);
    QVERIFY(document);
    QCOMPARE(rowsOf(*document).size(), odd.size());
    for (int page = 0; page < document->pageCount(); ++page)
        QVERIFY(!document->image(page, 40).isNull());
    QVERIFY(!printable(u"a\u0000b\u0007"_s).contains(QChar(7)));
    QVERIFY(laid(Printout{})->pageCount() == 1);
}

void TestPrintingPages::fontNoteOnlyForLetters()
{
    QVERIFY(laid(samplePrintout(1))->fontNote().isEmpty());
    Printout letter = samplePrintout(1);
    letter.face = Printout::Face::Document;
    const bool there = QFontDatabase::hasFamily(u"仿宋"_s) || QFontDatabase::hasFamily(u"FangSong"_s)
        || QFontDatabase::hasFamily(u"FangSong_GB2312"_s) || QFontDatabase::hasFamily(u"仿宋_GB2312"_s);
    QCOMPARE(laid(letter)->fontNote().isEmpty(), there);
}

QTEST_MAIN(TestPrintingPages)
#include "tst_printing_pages.moc"
