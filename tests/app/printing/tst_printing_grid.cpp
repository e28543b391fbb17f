// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The paper of a grid drawn to PDF, from a small office and from a large one.
#include "tests/app/printing/pdfwords.h"
#include "tests/support/paperoffice.h"

#include <QtTest>

using namespace Allpost;
using namespace Allpost::Printing;
using namespace Qt::StringLiterals;

class TestPrintingGrid : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PaperOffice> m_office;

    Printout paper(const QString &kind)
    {
        const Store &store = m_office->store();
        const PaperWish wish{m_office->day, false};
        Result<Printout> made = Papers::noticeBoard(store, m_office->firstGrid, m_office->day);
        if (kind == "door list of a grid"_L1) {
            made = Papers::doorList(store, {m_office->firstGrid, 0}, wish);
        } else if (kind == "roster"_L1) {
            made = Papers::roster(store, {0, m_office->three}, wish);
        } else if (kind == "roster in full"_L1) {
            made = Papers::roster(store, {m_office->firstGrid, 0}, {m_office->day, true});
        } else if (kind == "route sheet"_L1) {
            auto intervals = VisitIntervals::of(store);
            made = Papers::routeSheet(store, *DueVisits::due(store.db(), *intervals, {m_office->day, {}, 0, 0, {}}), wish);
        } else if (kind == "building plan"_L1) {
            auto plan = BuildingPlan::load(store, m_office->three, m_office->day);
            made = Papers::buildingPlan(store, *plan);
        }
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<PaperOffice>(); }
    void cleanupTestCase() { m_office.reset(); }

    void eachIsWholeOnPaper_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::newRow("notice board") << QStringList{u"第一网格"_s, u"高玉海"_s, u"13800100002"_s, u"油城物业"_s};
        QTest::newRow("door list of a grid") << QStringList{u"王桂兰"_s, u"138****4471"_s, u"12号楼"_s};
        QTest::newRow("roster") << QStringList{u"孙晓东"_s, u"周小宝"_s, u"138****4471"_s};
        QTest::newRow("roster in full") << QStringList{u"罗静"_s, u"13812344471"_s};
        QTest::newRow("route sheet") << QStringList{u"王桂兰"_s, u"138****4471"_s};
        QTest::newRow("building plan") << QStringList{u"王桂兰"_s, u"602"_s, u"周建国"_s};
    }
    void eachIsWholeOnPaper()
    {
        QFETCH(QStringList, found);
        const Printout printout = paper(QString::fromLatin1(QTest::currentDataTag()));
        for (const PageSetup &setup : {PageSetup{}, PageSetup{QPageSize::A3, Printout::Orientation::Auto, 1}, PageSetup{QPageSize::A4, Printout::Orientation::Auto, 1.3}}) {
            Progress progress;
            const auto document = PagedDocument::make(printout, setup, progress);
            QVERIFY(document);
            QCOMPARE((*document)->pageCount(), 1);
            QCOMPARE((*document)->cutCells(), 0);
            const Words words = wordsOf(**document);
            const QString wrong = misplaced(words);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            for (const QString &word : found)
                QVERIFY2(words.all().contains(word), qPrintable(word + u" is not in "_s + words.all()));
        }
    }

    void routeOfADayGoesOverPages()
    {
        const Store &store = m_office->store();
        QList<VisitSubject> many;
        for (int i = 0; i < 40; ++i)
            many << VisitSubject{m_office->wangHome, m_office->wang} << VisitSubject{m_office->zhouHome, 0};
        const auto printout = Papers::routeSheet(store, many, {m_office->day, false});
        QVERIFY(printout);
        Progress progress;
        const auto document = PagedDocument::make(*printout, {}, progress);
        QVERIFY((*document)->pageCount() > 2);
        QVERIFY(misplaced(wordsOf(**document)).isEmpty());
    }
};

QTEST_MAIN(TestPrintingGrid)
#include "tst_printing_grid.moc"
