// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/population/populationmodels.h"
#include "forms/population/populationpage.h"
#include "forms/population/pyramid.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/residents/household.h"
#include "models/store/unitofwork.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The numbers of a month as a secretary opens them: by keys and clicks on the real page.
class TestPopulationPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init()
    {
        m_work = std::make_unique<TestWorkplace>(40);
        m_page = std::make_unique<PopulationPage>(*m_work);
        m_page->resize(1198, 612);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show({});
        settle();
    }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void modelsAreSound()
    {
        QAbstractItemModelTester figures(m_page->findChild<PopulationFigures *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester people(m_page->findChild<PopulationPeople *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int tab = 0; tab < tabs()->QTabBar::count(); ++tab) {
            tabs()->setCurrentIndex(tab);
            settle();
        }
        QTest::keyClick(m_page.get(), Qt::Key_6);
        QTRY_VERIFY(m_page->showsPeople());
    }

    void theClosingNumberOpensItsPeople()
    {
        const int closing = figure(5);
        QCOMPARE(closing, int(m_work->key(u"SELECT count(DISTINCT resident) FROM membership m JOIN resident r ON r.key = m.resident WHERE r.died_on IS NULL"_s)));
        QTest::keyClick(m_page.get(), Qt::Key_6);
        QTRY_VERIFY(m_page->showsPeople());
        QCOMPARE(people()->model()->rowCount(), closing);
        QTest::keyClick(people(), Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"resident"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(!m_page->showsPeople());
        QVERIFY(figures()->hasFocus());
    }

    void aDeathOfTheMonthIsCountedAndNamed()
    {
        const int before = figure(5);
        const int died = figure(3);
        const Key someone = m_work->key(u"SELECT min(m.key) FROM membership m JOIN resident r ON r.key = m.resident WHERE m.until IS NULL AND r.died_on IS NULL"_s);
        auto seen = m_work->store().read(Membership::entity(), someone);
        Membership now = seen->as<Membership>();
        const QDate today = QDate::currentDate();
        now.until = QDate(today.year(), today.month(), 1).toString(Qt::ISODate);
        now.untilReason = u"death"_s;
        auto work = UnitOfWork::begin(m_work->store(), {u"household.death"_s});
        QVERIFY((*work)->change(*seen, now));
        QVERIFY((*work)->commit());
        settle();
        QCOMPARE(figure(3), died + 1);
        QCOMPARE(figure(5), before - 1);
        QTest::keyClick(m_page.get(), Qt::Key_4);
        QTRY_VERIFY(m_page->showsPeople());
        QCOMPARE(people()->model()->rowCount(), died + 1);
        QCOMPARE(people()->model()->index(0, PopulationPeople::On).data().toString(), now.until);
    }

    void everyRowOpensAsManyAsItSays_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<int>("column");
        QTest::newRow("estates") << 1 << 8;
        QTest::newRow("buildings") << 2 << 8;
        QTest::newRow("ages") << 3 << 4;
        QTest::newRow("classes") << 4 << 4;
        QTest::newRow("care groups") << 5 << 4;
    }
    void everyRowOpensAsManyAsItSays()
    {
        QFETCH(int, tab);
        QFETCH(int, column);
        tabs()->setCurrentIndex(tab);
        settle();
        QVERIFY(figures()->model()->rowCount() > 0);
        for (int row = 0; row < figures()->model()->rowCount(); ++row) {
            const int said = QLocale().toInt(figures()->model()->index(row, column).data().toString());
            figures()->setCurrentIndex(figures()->model()->index(row, 0));
            figures()->setFocus();
            QTest::keyClick(figures(), Qt::Key_Return);
            QTRY_VERIFY(m_page->showsPeople());
            QCOMPARE(people()->model()->rowCount(), said);
            QTest::keyClick(m_page.get(), Qt::Key_Escape);
        }
    }

    void otherMonthsByKeyAndNoneToCome()
    {
        const QDate today = QDate::currentDate();
        QTest::keyClick(figures(), Qt::Key_PageDown);
        settle();
        QVERIFY(subtitle().contains(QLocale().toString(today, u"MMMM yyyy")) || subtitle().contains(today.toString(u"yyyy年M月")));
        QTest::keyClick(figures(), Qt::Key_PageUp);
        settle();
        const QDate before = today.addMonths(-1);
        QVERIFY(subtitle().contains(QLocale().toString(QDate(before.year(), before.month(), 1), u"MMMM yyyy")) || subtitle().contains(before.toString(u"yyyy年M月")));
    }

    void whatIsSeenIsPrinted()
    {
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_work->printed.size(), 1);
        const auto *table = std::get_if<PrintTable>(&m_work->printed.last().blocks.at(2));
        QVERIFY(table);
        QCOMPARE(table->rowCount, figures()->model()->rowCount());
        QCOMPARE(table->row(0).first(), figures()->model()->index(0, 0).data().toString());
        QTest::keyClick(m_page.get(), Qt::Key_6);
        QTRY_VERIFY(m_page->showsPeople());
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(std::get<PrintTable>(m_work->printed.last().blocks.first()).rowCount, people()->model()->rowCount());
    }

    void theBandOfThePyramidOpensItsPeople()
    {
        auto *pyramid = m_page->findChild<Pyramid *>();
        pyramid->setFocus();
        while (pyramid->current() < 12)
            QTest::keyClick(pyramid, Qt::Key_Down);
        const QString said = pyramid->accessibleDescription();
        QTest::keyClick(pyramid, Qt::Key_Return);
        QTRY_VERIFY(m_page->showsPeople());
        int shown = 0;
        for (const QRegularExpressionMatch &number : QRegularExpression(u"\\b(\\d+) (men|women)"_s).globalMatch(said))
            shown += number.captured(1).toInt();
        QVERIFY2(said.contains(u"men"_s), qPrintable(said));
        QCOMPARE(people()->model()->rowCount(), shown);
    }

private:
    Table *figures() const { return m_page->findChild<Table *>(u"figures"_s); }
    Table *people() const { return m_page->findChild<Table *>(u"people"_s); }
    Tabs *tabs() const { return m_page->findChild<Tabs *>(u"tabs"_s); }
    QString subtitle() const { return m_page->findChild<PageHead *>(u"head"_s)->subtitle(); }
    int figure(int card) const { return QLocale().toInt(m_page->findChildren<FigureCard *>().at(card)->figure()); }
    void settle() { QTRY_VERIFY(!m_page->isCounting()); }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<PopulationPage> m_page;
};

QTEST_MAIN(TestPopulationPage)
#include "tst_populationpage.moc"
