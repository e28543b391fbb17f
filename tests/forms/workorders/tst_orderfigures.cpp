// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/figurecard.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/workorders/orderfigures.h"
#include "forms/workorders/orderfiguresmodel.h"
#include "models/workorders/ordersample.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The figures of work orders as a secretary reads them: by keys on the real page.
class TestOrderFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        m_work = std::make_unique<TestWorkplace>(40);
        Progress progress;
        OrderSampleOptions options;
        options.count = 300;
        options.months = 2;
        QVERIFY(fillOrders(m_work->store(), options, progress));
    }
    void init()
    {
        m_page = std::make_unique<OrderFiguresPage>(*m_work);
        m_page->resize(1198, 612);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(u"%1/%2"_s.arg(QDate::currentDate().addDays(-27).toString(Qt::ISODate), QDate::currentDate().toString(Qt::ISODate)));
        settle();
    }
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_work.reset(); }

    void modelsAreSound()
    {
        QAbstractItemModelTester figures(m_page->findChild<OrderFiguresModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester orders(m_page->findChild<OrdersBehindModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int tab = 0; tab < tabs()->QTabBar::count(); ++tab) {
            tabs()->setCurrentIndex(tab);
            settle();
            QVERIFY(model()->rowCount() > 0);
        }
        model()->sort(2, Qt::DescendingOrder);
        QTest::keyClick(m_page.get(), Qt::Key_2);
        QTRY_VERIFY(m_page->showsOrders());
    }

    void aRateOpensItsOrders()
    {
        const OrderMeasure solved = model()->measure(model()->index(model()->rowOf(OrderCount::SolveRate), 1));
        QVERIFY(solved.denominator > 0);
        QTest::keyClick(m_page.get(), Qt::Key_2);
        QTRY_VERIFY(m_page->showsOrders());
        QCOMPARE(behind()->rowCount(), solved.denominator);
        QTest::keyClick(m_page->findChild<Table *>(u"orders"_s), Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"order"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(!m_page->showsOrders());
        QVERIFY(figures()->hasFocus());
    }

    void whatWasLeftOutOpensToo()
    {
        const int row = model()->rowOf(OrderCount::SolveRate);
        const qint64 out = model()->measure(model()->index(row, 1)).excludedCount();
        QVERIFY(out > 0);
        figures()->setCurrentIndex(model()->index(row, OrderFiguresModel::LeftOut));
        QTest::keyClick(figures(), Qt::Key_Return);
        QTRY_VERIFY(m_page->showsOrders());
        QCOMPARE(behind()->rowCount(), out);
    }

    void classesOpenAsManyAsTheySay()
    {
        tabs()->setCurrentIndex(2);
        settle();
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex closed = model()->index(row, 2);
            const qint64 said = model()->measure(closed).numerator;
            figures()->setCurrentIndex(closed);
            QTest::keyClick(figures(), Qt::Key_Return);
            QTRY_VERIFY(m_page->showsOrders());
            QCOMPARE(behind()->rowCount(), said);
            QTest::keyClick(m_page.get(), Qt::Key_Escape);
        }
    }

    void periodsByKeyAndNoneToCome()
    {
        const OrderPeriod before = m_page->period();
        QTest::keyClick(m_page.get(), Qt::Key_PageUp);
        settle();
        QCOMPARE(m_page->period(), before.before());
        QTest::keyClick(m_page.get(), Qt::Key_PageDown);
        settle();
        QCOMPARE(m_page->period(), before);
        QTest::keyClick(m_page.get(), Qt::Key_PageDown);
        QCOMPARE(m_page->period(), before);
        QVERIFY(!m_work->said.isEmpty());
    }

    void oneKeyFinishesTheBulletin()
    {
        const qsizetype printed = m_work->printed.size();
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        QTRY_COMPARE(m_work->printed.size(), printed + 1);
        QVERIFY(m_work->printed.last().number.isEmpty());
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        QTRY_COMPARE(m_work->printed.size(), printed + 2);
        const QString number = m_work->printed.last().number;
        QVERIFY(!number.isEmpty());
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        QTRY_COMPARE(m_work->printed.size(), printed + 3);
        QCOMPARE(m_work->printed.last().number, number);
        QVERIFY(m_work->complained.isEmpty());
    }

private:
    void settle()
    {
        QTRY_VERIFY(!m_page->isCounting());
        QCoreApplication::processEvents();
    }
    Tabs *tabs() const { return m_page->findChild<Tabs *>(u"tabs"_s); }
    Table *figures() const { return m_page->findChild<Table *>(u"figures"_s); }
    OrderFiguresModel *model() const { return m_page->findChild<OrderFiguresModel *>(); }
    OrdersBehindModel *behind() const { return m_page->findChild<OrdersBehindModel *>(); }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<OrderFiguresPage> m_page;
};

QTEST_MAIN(TestOrderFigures)
#include "tst_orderfigures.moc"
