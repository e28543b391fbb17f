// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/paperreader.h"
#include "tests/support/paperoffice.h"

#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// What stands on the paper of a grid, and what must not.
class TestPapers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PaperOffice> m_office;

    const Store &store() { return m_office->store(); }
    PaperWish masked() { return {m_office->day, false}; }
    PaperWish inFull() { return {m_office->day, true}; }
    BuildingPlan plan()
    {
        auto loaded = BuildingPlan::load(store(), m_office->three, m_office->day);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return *loaded;
    }
    static Printout made(const Result<Printout> &printout)
    {
        if (!printout)
            qFatal("%s", qPrintable(printout.error().message));
        return *printout;
    }
    static QString joined(const Printout &printout) { return wordsOf(printout).join(u'\n'); }
    /// Rows of a table that hold the word.
    static QStringList rowsWith(const Printout &printout, const QString &word)
    {
        return wordsOf(printout).filter(word);
    }
    QList<Result<Printout>> all(const PaperWish &wish)
    {
        auto intervals = VisitIntervals::of(store());
        const auto due = *DueVisits::due(store().db(), *intervals, {m_office->day, {}, 0, 0, {}});
        return {Papers::noticeBoard(store(), m_office->firstGrid, m_office->day),
                Papers::doorList(store(), {m_office->firstGrid, 0}, wish),
                Papers::doorList(store(), {0, m_office->three}, wish),
                Papers::roster(store(), {m_office->firstGrid, 0}, wish),
                Papers::roster(store(), {0, m_office->three}, wish),
                Papers::buildingPlan(store(), plan()),
                Papers::routeSheet(store(), due, wish),
                Papers::routeSheet(store(), QList<VisitSubject>{{m_office->quietHome, m_office->quiet}, {m_office->wangHome, 0}}, wish)};
    }

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<PaperOffice>(); }
    void cleanupTestCase() { m_office.reset(); }

    void doorsOfAGridAreThoseItCovers()
    {
        const Printout first = made(Papers::doorList(store(), {m_office->firstGrid, 0}, masked()));
        QCOMPARE(rowsWith(first, u"王桂兰"_s).size(), 1);
        QCOMPARE(rowsWith(first, u"罗静"_s).size(), 1);
        QVERIFY(rowsWith(first, u"马志刚"_s).isEmpty()); // a door of the second grid
        const Printout second = made(Papers::doorList(store(), {m_office->secondGrid, 0}, masked()));
        QCOMPARE(std::get<PrintTable>(second.blocks[0]).rowCount, 1);
        QCOMPARE(rowsWith(second, u"马志刚"_s).size(), 1);
    }

    void aGridHasTheDoorsOfItsParts()
    {
        PaperOffice office;
        Grid whole;
        whole.layer = office.store().get<Grid>(office.firstGrid)->layer;
        whole.name = u"总网格"_s;
        const Key parent = office.add(whole);
        Grid part = whole;
        part.name = u"微网格"_s;
        part.parent = parent;
        const Key child = office.add(part);
        GridRange range;
        range.grid = child;
        range.building = office.three;
        office.add(range);
        for (const Key grid : {parent, child}) {
            const Printout list = made(Papers::doorList(office.store(), {grid, 0}, {office.day, false}));
            QCOMPARE(rowsWith(list, u"王桂兰"_s).size(), 1);
            QVERIFY(rowsWith(list, u"罗静"_s).isEmpty());
        }
        QVERIFY(rowsWith(made(Papers::doorList(office.store(), {office.firstGrid, 0}, {office.day, false})), u"王桂兰"_s).isEmpty());
    }

    void doorsComeInTheOrderOneWalks()
    {
        const Printout list = made(Papers::doorList(store(), {m_office->firstGrid, 0}, masked()));
        const auto &table = std::get<PrintTable>(list.blocks[0]);
        QStringList doors;
        for (int row = 0; row < table.rowCount; ++row)
            doors << table.row(row)[0] + u' ' + table.row(row)[1] + u' ' + table.row(row)[3];
        QCOMPARE(doors, (QStringList{u"油城花园 3号楼 1单元 102"_s, u"油城花园 3号楼 1单元 201"_s, u"油城花园 3号楼 2单元 302"_s,
                                     u"油城花园 3号楼 2单元 501"_s, u"油城花园 12号楼 1单元 101"_s}));
        // The empty one says so, the visit nobody opened to is none.
        QVERIFY(!rowsWith(list, u"|302|"_s).value(0).section(u'|', 7, 7).isEmpty());
        QVERIFY(rowsWith(list, u"周建国"_s).value(0).endsWith(u"10-09"_s));
        QVERIFY(list.subtitle.contains(u"5"_s));
    }

    void rosterHasTheHeadFirst()
    {
        const Printout roster = made(Papers::roster(store(), {0, m_office->three}, masked()));
        const auto &table = std::get<PrintTable>(roster.blocks[0]);
        QStringList names;
        for (int row = 0; row < table.rowCount; ++row)
            names << table.row(row)[0] + u' ' + table.row(row)[1];
        QCOMPARE(names, (QStringList{u"1-102 周建国"_s, u"1-102 孙晓东"_s, u"1-102 周小宝"_s, u"1-201 何平"_s, u"2-501 王桂兰"_s}));
        QCOMPARE(table.row(4)[4], u"81"_s);
        QVERIFY(table.row(4)[7].contains(PaperWords::word("care_group", u"low_income"_s)));
        // Of a grid a part for each building, with the same widths.
        const Printout grid = made(Papers::roster(store(), {m_office->firstGrid, 0}, masked()));
        QCOMPARE(grid.blocks.size(), 4);
        QVERIFY(std::get<PrintText>(grid.blocks[0]).text.startsWith(u"油城花园 3号楼"_s));
        QVERIFY(std::get<PrintText>(grid.blocks[2]).text.startsWith(u"油城花园 12号楼"_s));
        QCOMPARE(std::get<PrintTable>(grid.blocks[1]).columns[5].weight, std::get<PrintTable>(grid.blocks[3]).columns[5].weight);
    }

    void nothingPersonalInFullUnlessAskedFor()
    {
        const QStringList numbers{u"13812344471"_s, u"13900005555"_s, u"13700001111"_s, u"1945-03-04"_s, u"19450304"_s, u"23060419"_s};
        for (const Result<Printout> &one : all(masked())) {
            const Printout printout = made(one);
            for (const QString &number : numbers)
                QVERIFY2(!joined(printout).contains(number), qPrintable(printout.title + u": "_s + number));
            QVERIFY(printout.personal != Printout::Personal::InFull);
        }
        const Printout roster = made(Papers::roster(store(), {0, m_office->three}, inFull()));
        QVERIFY(joined(roster).contains(u"13812344471"_s));
        QVERIFY(joined(roster).contains(u"2306041945"_s));
        QCOMPARE(roster.personal, Printout::Personal::InFull);
        const Printout list = made(Papers::doorList(store(), {0, m_office->three}, masked()));
        QVERIFY(joined(list).contains(u"138****4471"_s));
        QCOMPARE(list.personal, Printout::Personal::Masked);
    }

    void restrictedGroupsAreNeverNamed()
    {
        const QString named = PaperWords::word("care_group", u"community_correction"_s);
        QVERIFY(!named.isEmpty());
        for (const bool full : {false, true}) {
            for (const Result<Printout> &one : all({m_office->day, full})) {
                const Printout printout = made(one);
                QVERIFY2(!joined(printout).contains(named), qPrintable(printout.title));
            }
        }
    }

    void planHidesWhatOnlySomeMaySee()
    {
        PlanPaper view;
        view.colouring = PlanColouring::Care;
        const Printout printout = made(Papers::buildingPlan(store(), plan(), view));
        const auto &paper = std::get<PrintPlan>(printout.blocks[0]);
        // 201 is of high attention for a group that is not for the wall: it looks like any other door.
        PrintMark restricted;
        PrintMark plain;
        for (const QList<PrintDoor> &floor : paper.stairwells[0].floors) {
            for (const PrintDoor &door : floor) {
                if (door.door == u"201"_s) {
                    restricted = door.mark;
                    QCOMPARE(door.lines, QStringList{u"何平"_s});
                } else if (door.door == u"102"_s) {
                    plain = door.mark;
                }
            }
        }
        QVERIFY(restricted == plain);
    }

    void planShowsEveryDoorAndTheLegendCounts()
    {
        const BuildingPlan building = plan();
        const Printout printout = made(Papers::buildingPlan(store(), building));
        const auto &paper = std::get<PrintPlan>(printout.blocks[0]);
        QCOMPARE(paper.floors.size(), 6);
        QCOMPARE(paper.stairwells.size(), 2);
        int doors = 0;
        const PrintDoor *wang = nullptr;
        for (const PrintStairwell &stairwell : paper.stairwells) {
            for (const QList<PrintDoor> &floor : stairwell.floors) {
                for (const PrintDoor &door : floor) {
                    doors += door.isThere();
                    if (!door.lines.isEmpty() && door.lines[0] == u"王桂兰"_s)
                        wang = &door;
                    QVERIFY(!door.faded);
                }
            }
        }
        QCOMPARE(doors, 24);
        int counted = 0;
        for (const PrintLegend &entry : paper.legend)
            counted += entry.count.toInt();
        QCOMPARE(counted, 24);
        QVERIFY(wang);
        QCOMPARE(wang->door, u"501"_s);
        QVERIFY(wang->lines.value(1).contains(u"81"_s));
        QVERIFY(wang->mark.hatch != PrintMark::Hatch::Plain);
        QVERIFY(printout.subtitle.contains(u"周建国"_s)); // building head
        QCOMPARE(printout.personal, Printout::Personal::None);

        // Only those looked for stand out; the others keep their place.
        PlanPaper view;
        view.lit = [this](const PlanDoor &door) { return BuildingPlan::isLit(door, {m_office->wang}); };
        view.condition = u"80 岁以上"_s;
        const Printout some = made(Papers::buildingPlan(store(), building, view));
        int clear = 0;
        for (const PrintStairwell &stairwell : std::get<PrintPlan>(some.blocks[0]).stairwells)
            for (const QList<PrintDoor> &floor : stairwell.floors)
                for (const PrintDoor &door : floor)
                    clear += door.isThere() && !door.faded;
        QCOMPARE(clear, 1);
        QVERIFY(some.subtitle.contains(u"80 岁以上"_s));
        // Numbers alone, to be filled in on the way: the hatch stays.
        view = {};
        view.says = DoorSays::NumberOnly;
        const Printout numbers = made(Papers::buildingPlan(store(), building, view));
        bool marked = false;
        for (const QList<PrintDoor> &floor : std::get<PrintPlan>(numbers.blocks[0]).stairwells[1].floors)
            for (const PrintDoor &door : floor) {
                QVERIFY(!door.door.isEmpty() && door.lines.isEmpty() && door.beside.isEmpty());
                marked = marked || door.mark.hatch == PrintMark::Hatch::Diagonal;
            }
        QVERIFY(marked);
    }

    void boardNamesWhoServesTheGridNow()
    {
        const Printout printout = made(Papers::noticeBoard(store(), m_office->firstGrid, m_office->day));
        const auto &notice = std::get<PrintNotice>(printout.blocks[0]);
        QCOMPARE(notice.title, u"第一网格"_s);
        QStringList lines;
        for (const PrintNotice::Line &line : notice.lines)
            lines << line.name + u' ' + line.phone;
        QCOMPARE(lines, (QStringList{u"刘敏 0459-5501001"_s, u"高玉海 13800100002"_s, u"欧阳雪 13800100003"_s, u"周建国 "_s}));
        QVERIFY(notice.lines[2].role.contains(u"油城物业"_s));
        QVERIFY(notice.lines[3].role.contains(u"3号楼"_s));
        QVERIFY(notice.subtitle.contains(u"长青社区"_s));
        QVERIFY(notice.subtitle.contains(u"3号楼"_s));
        QVERIFY(notice.subtitle.contains(u"12号楼"_s));
        QVERIFY(notice.texts.join(u' ').contains(u"8:30"_s));
        // What a phone reads from the code: grid, workers, phones, hours; nothing of the residents.
        QCOMPARE(notice.codes.size(), 1);
        const QString code = notice.codes[0].text;
        for (const QString &word : {u"长青社区"_s, u"第一网格"_s, u"高玉海"_s, u"13800100002"_s, u"17:30"_s})
            QVERIFY2(code.contains(word), qPrintable(word));
        QVERIFY(!code.contains(u"13900005555"_s));
        QVERIFY(!joined(printout).contains(u"前任网格员"_s));
        // A grid nobody serves yet has a board all the same.
        const Printout empty = made(Papers::noticeBoard(store(), m_office->secondGrid, m_office->day));
        QVERIFY(std::get<PrintNotice>(empty.blocks[0]).lines.isEmpty());
    }

    void routeSheetSaysWhereWhomAndWhy()
    {
        auto intervals = VisitIntervals::of(store());
        const auto due = *DueVisits::due(store().db(), *intervals, {m_office->day, {}, 0, 0, {}});
        QVERIFY(due.size() >= 2);
        const Printout printout = made(Papers::routeSheet(store(), due, masked()));
        const auto &table = std::get<PrintTable>(printout.blocks[0]);
        QCOMPARE(table.rowCount, int(due.size()));
        const QString row = rowsWith(printout, u"王桂兰"_s).value(0);
        for (const QString &word : {u"3号楼"_s, u"501"_s, u"81"_s, u"138****4471"_s})
            QVERIFY2(row.contains(word), qPrintable(row));
        int ticks = 0;
        int writing = 0;
        for (const PrintColumn &column : table.columns) {
            ticks += column.fill == PrintColumn::Fill::Tick;
            writing += column.fill == PrintColumn::Fill::Writing;
            QVERIFY(table.row(0).size() == table.columns.size());
        }
        QCOMPARE(ticks, 2);
        QCOMPARE(writing, 1);
    }

    void chosenVisitsAreWalkedInOrder()
    {
        const QList<VisitSubject> chosen{{m_office->wangHome, m_office->wang}, {m_office->zhouHome, 0}, {m_office->quietHome, m_office->quiet}};
        const Printout printout = made(Papers::routeSheet(store(), chosen, masked()));
        const auto &table = std::get<PrintTable>(printout.blocks[0]);
        QStringList names;
        for (int row = 0; row < table.rowCount; ++row)
            names << table.row(row)[5].section(u' ', 0, 0);
        QCOMPARE(names, (QStringList{u"周建国"_s, u"何平"_s, u"王桂兰"_s}));
        QVERIFY(joined(printout).contains(u"10-09"_s));
        QCOMPARE(std::get<PrintTable>(made(Papers::routeSheet(store(), QList<VisitSubject>{}, masked())).blocks[0]).rowCount, 0);
    }

    void gridsOutsideTheLimitsSayByHowMuch()
    {
        const auto report = GridChecks::read(store().db(), m_office->day);
        QVERIFY(report);
        const Printout printout = Papers::gridSizes(*report, u"综合网格"_s, m_office->day);
        const auto &bars = std::get<PrintBars>(printout.blocks[0]);
        QCOMPARE(bars.lower, 100.0);
        QCOMPARE(bars.upper, 300.0);
        QCOMPARE(bars.bars.size(), 2);
        const int first = bars.bars[0].label == u"第一网格"_s ? 0 : 1;
        QCOMPARE(bars.bars[first].value, 4.0);
        QVERIFY(bars.bars[first].note.contains(u"96"_s));
        const auto &table = std::get<PrintTable>(printout.blocks[1]);
        QVERIFY(table.row(first)[4].contains(u"高玉海"_s));
        QVERIFY(!table.row(1 - first)[5].isEmpty()); // nobody serves the second
    }

    void goneIsSaid()
    {
        QCOMPARE(Papers::noticeBoard(store(), 999999).error().code, ErrorCode::NotFound);
        QCOMPARE(Papers::doorList(store(), {999999, 0}).error().code, ErrorCode::NotFound);
        QCOMPARE(Papers::roster(store(), {0, 999999}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
