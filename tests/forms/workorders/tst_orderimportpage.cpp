// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/workorders/orderimportmodel.h"
#include "forms/workorders/orderimportpage.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// A hotline's list from the file dialog to the orders, by keys.
class TestOrderImportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_workplace = std::make_unique<TestWorkplace>();
        m_page = std::make_unique<OrderImportPage>(*m_workplace);
        m_page->resize(1200, 700);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show({});
    }
    void cleanup()
    {
        m_page.reset();
        m_workplace.reset();
    }

    void fromTheFileToTheOrders()
    {
        m_page->setAskPath([](bool) { return sample(); });
        auto *table = m_page->findChild<QTableView *>(u"rows"_s);
        const QAbstractItemModelTester tester(table->model());
        // The focus is on the button that asks for the file.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_page->isBusy());
        QCOMPARE(table->model()->rowCount(), 172);
        // The same trouble called in again stands first.
        QVERIFY(!table->model()->index(0, OrderImportModel::Same).data().toString().isEmpty());
        QCOMPARE(orders(), 0);
        QTest::keyClick(m_page.get(), Qt::Key_F10);
        QTRY_VERIFY(!m_page->isBusy());
        QCOMPARE(orders(), 169);
        QCOMPARE(m_workplace->places.last().page, u"orders"_s);
        m_page->openFile(sample());
        QTRY_VERIFY(!m_page->isBusy());
        QVERIFY(!m_workplace->commands().find(u"orderimport.go"_s)->isEnabled());
        m_workplace->undo();
        QCOMPARE(orders(), 0);
    }
    void anotherFileSaysWhatIsMissing()
    {
        m_page->openFile(qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/roster_plain.xlsx"_s);
        QTRY_VERIFY(!m_page->isBusy());
        auto *problem = m_page->findChild<Banner *>(u"problem"_s);
        QVERIFY(problem->isVisible() && !problem->text().isEmpty());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(m_workplace->backs, 1);
    }
    void answersAreSavedAndNoted()
    {
        const QString path = m_workplace->folder() + u"/answers.xlsx"_s;
        m_page->setAskPath([path](bool) { return path; });
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_workplace->reads.size(), 1);
    }

private:
    static QString sample() { return qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/orders_12345.xlsx"_s; }
    qint64 orders() const
    {
        auto count = Query::run(m_workplace->store().db(), u"SELECT count(*) FROM work_order"_s);
        return count && count->next() ? count->number(0) : -1;
    }

    std::unique_ptr<TestWorkplace> m_workplace;
    std::unique_ptr<OrderImportPage> m_page;
};

QTEST_MAIN(TestOrderImportPage)
#include "tst_orderimportpage.moc"
