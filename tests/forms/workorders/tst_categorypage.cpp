// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/banner.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/workorders/categorypage.h"
#include "forms/workorders/ordercategorymodel.h"
#include "models/departments/departments.h"
#include "models/workorders/orders.h"
#include "tests/support/officewindow.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QTreeView>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The tree of order categories, with real keys in the real window.
class TestCategoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTreeIsAProperModel();
    void examplesSayThatTheyAre();
    void limitsAreChangedInHours();
    void whatOrdersUseCannotGo();
    void aNewOneStandsInItsClass();
    void faultsStandBesideTheirFields();
    void typingNarrowsTheTree();
    void whatWasTypedIsKept();

private:
    CategoryPage *open(OfficeWindow &office, const QString &code = {});
    Key leaf(const OfficeWindow &office, const QString &code) const
    {
        Statement select(office.store().db(), u"SELECT key FROM order_category WHERE code = ?"_s);
        select.bind(1, code);
        return *select.step() ? select.number(0) : 0;
    }
};

CategoryPage *TestCategoryPage::open(OfficeWindow &office, const QString &code)
{
    office.open(0);
    if (!Departments::found(office.store()) || !OrderCategories::found(office.store()))
        qFatal("no categories");
    office.window->go({u"categories"_s, qlonglong(code.isEmpty() ? 0 : leaf(office, code))});
    return qobject_cast<CategoryPage *>(office.window->page());
}

void TestCategoryPage::theTreeIsAProperModel()
{
    OfficeWindow office;
    CategoryPage *page = open(office);
    QVERIFY(page);
    const QAbstractItemModelTester tester(&page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page->model().rowCount(), 6);
    QCOMPARE(page->model().leafCount(), 54);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(page->model().rowCount(page->model().index(row, 0)), 9);
    QCOMPARE(QApplication::focusWidget(), office.find<QTreeView>("tree"));
}

void TestCategoryPage::examplesSayThatTheyAre()
{
    OfficeWindow office;
    open(office, u"101"_s);
    auto *mark = office.find<Banner>("example");
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->text(), OrderCategories::exampleMark());
    office.find<LineEdit>("note")->setText(u"own"_s);
    QTest::keyClick(office.find<LineEdit>("note"), Qt::Key_F10);
    QVERIFY(!mark->isVisible());
}

void TestCategoryPage::limitsAreChangedInHours()
{
    OfficeWindow office;
    open(office, u"101"_s);
    auto *handle = office.find<LineEdit>("limit_handle");
    QCOMPARE(handle->text(), u"24"_s);
    handle->setFocus();
    handle->selectAll();
    QTest::keyClicks(handle, u"16.5"_s);
    QTest::keyClick(handle, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(*office.store().get<OrderCategory>(leaf(office, u"101"_s))->limitHandle, 990);
    auto *department = office.find<CodeCombo>("department");
    department->setFocus();
    department->lineEdit()->selectAll();
    QTest::keyClicks(department->lineEdit(), u"gdgs"_s);
    department->completer()->popup()->hide();
    QTest::keyClick(department->lineEdit(), Qt::Key_F10);
    const Key now = office.store().get<OrderCategory>(leaf(office, u"101"_s))->department;
    QCOMPARE(DepartmentBook::read(office.store().db())->name(now), u"供电公司"_s);
}

void TestCategoryPage::whatOrdersUseCannotGo()
{
    OfficeWindow office;
    CategoryPage *page = open(office);
    WorkOrder order;
    order.title = u"路灯不亮"_s;
    order.category = leaf(office, u"207"_s);
    QVERIFY(Orders(office.store()).report(order));
    page->show(qlonglong(order.category));
    QAction *remove = office.command("categories.remove");
    QVERIFY(!remove->isEnabled());
    QVERIFY(!remove->property("refusal").toString().isEmpty());
    // It is closed instead, and opened again.
    QAction *close = office.command("categories.close");
    close->trigger();
    QVERIFY(*office.store().get<OrderCategory>(order.category)->inactive);
    QCOMPARE(page->current(), order.category);
    close->trigger();
    QVERIFY(!office.store().get<OrderCategory>(order.category)->inactive.value_or(false));
    // What nobody uses goes, and comes back.
    const Key free = leaf(office, u"609"_s);
    page->show(qlonglong(free));
    QVERIFY(remove->isEnabled());
    remove->trigger();
    QCOMPARE(leaf(office, u"609"_s), Key(0));
    office.seat().undo();
    QTRY_VERIFY(leaf(office, u"609"_s));
}

void TestCategoryPage::aNewOneStandsInItsClass()
{
    OfficeWindow office;
    CategoryPage *page = open(office, u"207"_s);
    const Key above = page->model().book().classOf(leaf(office, u"207"_s));
    QTest::keyClick(office.find<QTreeView>("tree"), Qt::Key_N, Qt::ControlModifier);
    auto *name = office.find<LineEdit>("name");
    QCOMPARE(QApplication::focusWidget(), name);
    name->insert(u"飞絮"_s);
    QTest::keyClick(name, Qt::Key_F10);
    const OrderCategoryEntry *fresh = page->model().book().find(page->current());
    QVERIFY(fresh);
    QCOMPARE(fresh->category.name, u"飞絮"_s);
    QCOMPARE(fresh->category.parent, above);
    QCOMPARE(page->model().leafCount(), 55);
}

void TestCategoryPage::faultsStandBesideTheirFields()
{
    OfficeWindow office;
    CategoryPage *page = open(office, u"207"_s);
    office.find<LineEdit>("limit_sign")->setText(u"soon"_s);
    office.find<LineEdit>("name")->clear();
    QTest::keyClick(office.find<LineEdit>("name"), Qt::Key_F10);
    QVERIFY(!office.find<FieldBox>("limit_signBox")->finding().isEmpty());
    QVERIFY(!office.find<FieldBox>("nameBox")->finding().isEmpty());
    QCOMPARE(office.store().get<OrderCategory>(page->current())->name, u"路灯不亮"_s);
}

void TestCategoryPage::typingNarrowsTheTree()
{
    OfficeWindow office;
    CategoryPage *page = open(office);
    auto *find = office.find<LineEdit>("find");
    QTest::keyClick(office.find<QTreeView>("tree"), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), find);
    QTest::keyClicks(find, u"ljld"_s);
    QCOMPARE(page->model().leafCount(), 1);
    QCOMPARE(page->current(), leaf(office, u"101"_s));
    QTest::keyClicks(find, u"qqq"_s);
    QVERIFY(office.find<EmptyState>("none")->isVisible());
}

void TestCategoryPage::whatWasTypedIsKept()
{
    OfficeWindow office;
    CategoryPage *page = open(office, u"207"_s);
    auto *note = office.find<LineEdit>("note");
    note->setFocus();
    QTest::keyClicks(note, u"half a no"_s);
    page->show(qlonglong(leaf(office, u"101"_s)));
    QVERIFY(!note->text().contains(u"half"_s));
    page->show(qlonglong(leaf(office, u"207"_s)));
    QVERIFY(note->text().contains(u"half a no"_s));
    QCOMPARE(office.store().get<OrderCategory>(leaf(office, u"207"_s))->note, QString());
}

QTEST_MAIN(TestCategoryPage)
#include "tst_categorypage.moc"
