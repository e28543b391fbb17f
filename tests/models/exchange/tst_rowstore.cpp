// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/rowstore.h"
#include "tests/support/spreadsheets.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;
using Kind = CellView::Kind;

namespace {

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
}

} // namespace

class TestRowStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheReaderGives();
    void keepsRandomRows();
    void cellsAreMended();
    void mergedValuesAreShown();
    void findsRowsOutOfOrder();
    void holdsALargeRosterInItsBudget();
    void refusesMoreThanItsBudget();
};

void TestRowStore::keepsWhatTheReaderGives()
{
    for (const auto &name : {u"roster_as_kept.xlsx"_s, u"roster_plain.xlsx"_s, u"roster_gb18030.csv"_s}) {
        auto file = SheetFile::open(qEnvironmentVariable("ALLPOST_TEST_DATA") + u'/' + name);
        QVERIFY(file);
        const auto reading = readAll(**file);
        RowStore store;
        Progress progress;
        QVERIFY(store.load(**file, 0, progress));
        QCOMPARE(store.size(), reading.rows.size());
        std::vector<CellView> cells;
        for (int row = 0; row < store.size(); ++row) {
            QCOMPARE(store.number(row), reading.rows[row].number);
            QCOMPARE(store.hidden(row), reading.rows[row].hidden);
            QCOMPARE(store.indexOf(0, store.number(row)), row);
            store.cells(row, cells);
            for (int column = 0; column < reading.rows[row].cells.size(); ++column) {
                const Kept kept = reading.rows[row].at(column);
                const CellView one = store.cell(row, column);
                QCOMPARE(textOf(one), kept.text);
                QCOMPARE(one.kind, kept.kind);
                QCOMPARE(int(one.notes), kept.notes);
                QVERIFY(qAbs(one.number - kept.number) < 1e-6);
                if (size_t(column) < cells.size())
                    QCOMPARE(textOf(cells[size_t(column)]), kept.text);
                else
                    QVERIFY(kept.kind == Kind::Empty);
            }
        }
    }
}

void TestRowStore::keepsRandomRows()
{
    QRandomGenerator random(7);
    RowStore store;
    std::vector<std::vector<std::string>> texts;
    for (int row = 0; row < 3000; ++row) {
        std::vector<std::string> &line = texts.emplace_back();
        const int columns = random.bounded(60);
        for (int column = 0; column < columns; ++column) {
            const int size = random.bounded(4) ? 0 : random.bounded(row % 500 == 0 ? 40'000 : 300);
            line.emplace_back(size_t(size), char('a' + column % 26));
        }
        std::vector<CellView> cells;
        for (const auto &text : line)
            cells.push_back(CellView::ofText(text));
        QVERIFY(store.add(row % 3, {row + 1, false, cells}));
    }
    for (int row = 0; row < store.size(); ++row) {
        QCOMPARE(store.sheet(row), row % 3);
        QCOMPARE(store.indexOf(row % 3, row + 1), row);
        for (size_t column = 0; column < texts[size_t(row)].size(); ++column)
            QVERIFY(store.cell(row, int(column)).text == texts[size_t(row)][column]);
        QVERIFY(store.cell(row, 100).isEmpty());
    }
}

void TestRowStore::cellsAreMended()
{
    RowStore store;
    const CellView cells[] = {CellView::ofText("王秀英"), {Kind::Number, 0, "2.30604E+17", 2.30604e17}};
    QVERIFY(store.add(0, {4, false, cells}));
    store.mend(0, 1, Kind::Text, "230604199001011234");
    QCOMPARE(textOf(store.cell(0, 1)), u"230604199001011234"_s);
    QVERIFY(store.isMended(0, 1));
    QVERIFY(!store.isMended(0, 0));
    store.mend(0, 3, Kind::Text, "beyond the end");
    std::vector<CellView> row;
    store.cells(0, row);
    QCOMPARE(row.size(), size_t(4));
    QCOMPARE(textOf(row[3]), u"beyond the end"_s);
    store.unmend(0, 1);
    QCOMPARE(store.cell(0, 1).kind, Kind::Number);
    QCOMPARE(store.cell(0, 1).number, 2.30604e17);

    const qint64 before = store.bytes();
    for (int i = 0; i < 100'000; ++i)
        store.mend(0, 1, Kind::Text, QByteArray::number(i).toStdString());
    QCOMPARE(store.mendedCount(), 2);
    QVERIFY(store.bytes() - before < 1000);
    store.mend(0, 1, Kind::Number, "2.30604E+17"); // the file's own value again
    QVERIFY(!store.isMended(0, 1));
}

void TestRowStore::mergedValuesAreShown()
{
    auto file = SheetFile::open(qEnvironmentVariable("ALLPOST_TEST_DATA") + "/roster_as_kept.xlsx"_L1);
    QVERIFY(file);
    RowStore store;
    Progress progress;
    QVERIFY(store.load(**file, 0, progress));
    int filledCells = 0;
    std::vector<CellView> cells;
    std::vector<int> filled;
    for (int row = 0; row < store.size(); ++row) {
        store.shownCells(row, cells, &filled);
        filledCells += int(filled.size());
        for (const int column : filled) {
            const MergedRange *range = store.mergedAt(row, column);
            QVERIFY(range);
            QVERIFY(store.cell(row, column).isEmpty());
            QCOMPARE(textOf(store.shown(row, column)),
                     textOf(store.cell(store.indexOf(0, range->firstRow), range->firstColumn)));
        }
    }
    QVERIFY(filledCells > 1000);

    // The person's own value is not filled over, not even an emptied one.
    for (int row = 0; row < store.size(); ++row) {
        store.shownCells(row, cells, &filled);
        if (filled.empty() || store.number(row) < 5)
            continue;
        store.mend(row, filled[0], Kind::Text, "别人");
        QCOMPARE(textOf(store.shown(row, filled[0])), u"别人"_s);
        break;
    }
}

void TestRowStore::findsRowsOutOfOrder()
{
    RowStore store;
    const CellView cells[] = {CellView::ofText("x")};
    for (const int number : {5, 9, 2, 7})
        QVERIFY(store.add(0, {number, false, cells}));
    QCOMPARE(store.indexOf(0, 9), 1);
    QCOMPARE(store.indexOf(0, 2), 2);
    QCOMPARE(store.indexOf(0, 3), -1);
    QCOMPARE(store.indexOf(1, 2), -1);
}

void TestRowStore::holdsALargeRosterInItsBudget()
{
    RowStore store;
    std::vector<std::string> texts{"128734",
                                   "欧阳秀英",
                                   "230604199001011234",
                                   "13800138000",
                                   "油城花园3号楼2单元501室",
                                   "女",
                                   "1990-01-01",
                                   "第12网格",
                                   "汉族",
                                   "户主",
                                   "群众",
                                   "已婚",
                                   "高中",
                                   "",
                                   "常住",
                                   ""};
    std::vector<CellView> cells;
    for (const auto &text : texts)
        cells.push_back(CellView::ofText(text));
    CostTimer timer;
    for (int row = 1; row <= 600'000; ++row)
        QVERIFY(store.add(0, {row, false, cells}));
    const double adding = timer.elapsed();
    const CostTimer reading;
    std::vector<CellView> out;
    size_t seen = 0;
    for (int row = 0; row < store.size(); ++row) {
        store.cells(row, out);
        seen += out.size();
    }
    QCOMPARE(seen, size_t(600'000) * 15);
    qInfo() << "600,000 rows x 16:" << store.bytes() / 1'000'000 << "MB, added in" << adding << "ms, read in"
            << reading.elapsed() << "ms";
    QVERIFY(store.bytes() < 110'000'000);
}

void TestRowStore::refusesMoreThanItsBudget()
{
    RowStore store;
    const std::string text(100'000, 'x');
    const std::vector<CellView> cells(10, CellView::ofText(text));
    Status added;
    int rows = 0;
    while ((added = store.add(0, {rows + 1, false, cells})) && rows < 1000)
        ++rows;
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Full);
    QVERIFY(store.bytes() <= qint64(520) << 20);
}

QTEST_GUILESS_MAIN(TestRowStore)
#include "tst_rowstore.moc"
