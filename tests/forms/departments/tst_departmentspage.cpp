// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The page of departments as it is worked with: real keys on the real page, over a real office.
#include "forms/departments/departmentspage.h"
#include "forms/departments/departmentsview.h"
#include "forms/departments/dutyview.h"
#include "forms/departments/linesmodel.h"
#include "forms/departments/scoresview.h"
#include "forms/departments/tasksview.h"
#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "tests/support/nextform.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestWorkplace workplace;
    std::unique_ptr<DepartmentsPage> page;

    explicit Desk(const QVariant &what = {})
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        page = std::make_unique<DepartmentsPage>(workplace);
        page->resize(1150, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        // Page shortcuts and focus need an active window, which the offscreen platform grants late.
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->show(what);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!workplace.isBusy());
    }
    const Database &db() { return workplace.store().db(); }
    template <typename W> W *find(const char *name) const { return page->findChild<W *>(QLatin1String(name)); }
    QAction *command(const char *id) { return workplace.commands().find(QLatin1String(id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // After a form the page is not in front at once.
        if (QApplication::activeWindow() != page.get())
            page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
    }
    Key named(const QString &name) { return Departments::resolve(db(), name)->key; }
    QString cell(const char *table, int row, int column = 0) { return find<Table>(table)->model()->index(row, column).data().toString(); }
    int rows(const char *table) { return find<Table>(table)->model()->rowCount(); }
    /// Fills the form that comes up next; what is left open is left by Esc.
    void answer(const std::function<void(GridForm &)> &fill) { fillNextForm<GridForm>(page.get(), fill); }
    Key receive(const QString &title, const QString &from, int dueIn = 5)
    {
        const QDate today = QDate::currentDate();
        auto key = HandedTasks(workplace.store()).receive({.receivedOn = today.addDays(-9).toString(Qt::ISODate), .department = named(from), .title = title,
                                                           .dueOn = today.addDays(dueIn).toString(Qt::ISODate)});
        if (!key)
            qFatal("%s", qPrintable(key.error().message));
        return *key;
    }
};

/// Letters and digits as keys; Chinese as an input method hands it over.
void typeInto(QLineEdit *edit, const QString &text)
{
    for (const QChar c : text)
        if (c.unicode() < 128)
            QTest::keyClick(edit, c.toLatin1());
        else
            edit->insert(QString(c));
}

void type(GridForm &form, const char *field, const QString &text)
{
    auto *edit = form.findChild<QLineEdit *>(QLatin1String(field));
    QVERIFY(edit);
    edit->setFocus();
    edit->clear();
    typeInto(edit, text);
}

} // namespace

class TestDepartmentsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersNarrowTheList();
    void aDepartmentIsAddedAndRefusalsStandBesideTheField();
    void renamingKeepsTheOldName();
    void aMergedOneLeavesTheList();
    void closingAndOpeningAgain();
    void theDutyListIsNarrowed();
    void aSpreadsheetIsLookedAtFirst();
    void aTaskIsReceivedInOneLine();
    void aTaskIsAnsweredByKeys();
    void aRefusalPrintsItsLetter();
    void deedsSayWhyNot();
    void pointsAreGivenByKeys();
    void tabsGoByKeys();
    void emptyListsSayWhatToDo();
    void modelsKeepTheirPromises();
};

void TestDepartmentsPage::lettersNarrowTheList()
{
    Desk desk;
    auto *filter = desk.find<LineEdit>("departmentFilter");
    QVERIFY(filter->hasFocus());
    QCOMPARE(desk.rows("departmentList"), 70);
    typeInto(filter, u"qmzj"_s);
    QCOMPARE(desk.cell("departmentList", 0), u"区民政局"_s);
    QCOMPARE(desk.find<SidePanel>("departmentPanel")->name(), u"区民政局"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(desk.find<Table>("departmentList")->hasFocus());
    // A letter typed into the list goes on narrowing.
    QTest::keyClick(desk.find<Table>("departmentList"), Qt::Key_X);
    QCOMPARE(filter->text(), u"qmzjx"_s);
    QCOMPARE(desk.rows("departmentList"), 0);
    desk.command("departments.leave")->trigger();
    QCOMPARE(desk.rows("departmentList"), 70);
    desk.command("departments.leave")->trigger();
    QCOMPARE(desk.workplace.backs, 1);
    desk.page->show(qlonglong(desk.named(u"供电公司"_s)));
    QCOMPARE(desk.find<SidePanel>("departmentPanel")->name(), u"供电公司"_s);
}

void TestDepartmentsPage::aDepartmentIsAddedAndRefusalsStandBesideTheField()
{
    Desk desk;
    desk.answer([](GridForm &form) {
        type(form, "name", u"区民政局"_s);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(form.isVisible());
        QVERIFY(!form.findChild<FieldBox *>(u"nameBox"_s)->finding().isEmpty());
        type(form, "name", u"海事处"_s);
        type(form, "phone", u"12395"_s);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.isVisible());
    });
    desk.key(Qt::Key_N, Qt::ControlModifier);
    const Key made = desk.named(u"海事处"_s);
    QVERIFY(made);
    QCOMPARE(desk.page->departments()->current(), made);
    QCOMPARE(desk.workplace.said.size(), 1);
    desk.workplace.undo();
    QVERIFY(!desk.named(u"海事处"_s));
    QCOMPARE(desk.rows("departmentList"), 70);
}

void TestDepartmentsPage::renamingKeepsTheOldName()
{
    Desk desk;
    const Key heating = desk.named(u"供热公司"_s);
    desk.page->departments()->choose(heating);
    desk.answer([](GridForm &form) {
        type(form, "name", u"庆城热力"_s);
        form.findChild<DateEdit *>(u"on"_s)->setDate(QDate::currentDate().addDays(3));
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.findChild<FieldBox *>(u"onBox"_s)->finding().isEmpty());
        form.findChild<DateEdit *>(u"on"_s)->setDate(QDate::currentDate());
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.command("departments.rename")->trigger();
    QCOMPARE(desk.page->departments()->current(), heating);
    QCOMPARE(desk.find<SidePanel>("departmentPanel")->name(), u"庆城热力"_s);
    typeInto(desk.find<LineEdit>("departmentFilter"), u"供热公司"_s);
    QCOMPARE(desk.cell("departmentList", 0), u"庆城热力"_s);
    QVERIFY(desk.find<Table>("departmentList")->model()->index(0, 0).data(SubTextRole).toString().contains(u"供热公司"_s));
}

void TestDepartmentsPage::aMergedOneLeavesTheList()
{
    Desk desk;
    const Key drains = desk.named(u"排水公司"_s);
    desk.receive(u"报管网长度"_s, u"排水公司"_s);
    desk.page->departments()->choose(drains);
    desk.answer([](GridForm &form) {
        auto *into = form.findChild<CodeCombo *>(u"kept"_s);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.findChild<FieldBox *>(u"keptBox"_s)->finding().isEmpty());
        // By its letters alone.
        into->setFocus();
        into->setEditText(u"gsgs"_s);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.isVisible());
    });
    desk.command("departments.merge")->trigger();
    QCOMPARE(desk.rows("departmentList"), 69);
    QCOMPARE(*Departments::survivor(desk.db(), drains), desk.named(u"供水公司"_s));
    // The task is counted for the other one, and says today's name.
    desk.page->show(u"tasks"_s);
    QVERIFY(desk.find<Table>("taskList")->model()->index(0, 1).data(SubTextRole).toString().contains(u"供水公司"_s));
}

void TestDepartmentsPage::closingAndOpeningAgain()
{
    Desk desk;
    const Key bank = desk.named(u"合作银行"_s);
    desk.page->departments()->choose(bank);
    desk.answer([](GridForm &form) { QTest::keyClick(&form, Qt::Key_F10); });
    desk.command("departments.close")->trigger();
    QCOMPARE(desk.rows("departmentList"), 69);
    QTest::mouseClick(desk.find<QCheckBox>("withClosed"), Qt::LeftButton, {}, QPoint(8, desk.find<QCheckBox>("withClosed")->height() / 2));
    QCOMPARE(desk.rows("departmentList"), 70);
    desk.page->departments()->choose(bank);
    QVERIFY(!desk.command("departments.rename")->isEnabled());
    QVERIFY(desk.command("departments.rename")->property("refusal").toString().contains(u"合作银行"_s));
    desk.command("departments.close")->trigger();
    QVERIFY(desk.workplace.store().get<Department>(bank)->closedOn.isEmpty());
    // Nothing names the buses: they may go. An item of the list names the bank.
    const Key buses = desk.named(u"公交公司"_s);
    desk.page->departments()->choose(buses);
    desk.command("departments.remove")->trigger();
    QVERIFY(!desk.workplace.store().get<Department>(buses));
    desk.page->departments()->choose(bank);
    desk.command("departments.remove")->trigger();
    QCOMPARE(desk.workplace.complained.size(), 1);
}

void TestDepartmentsPage::theDutyListIsNarrowed()
{
    Desk desk(u"duties"_s);
    QCOMPARE(desk.rows("dutyList"), 102);
    auto *filter = desk.find<LineEdit>("dutyFilter");
    QVERIFY(filter->hasFocus());
    desk.find<CodeCombo>("whichList")->setCode(u"removed"_s);
    Q_EMIT desk.find<CodeCombo>("whichList")->codeChanged(u"removed"_s);
    QCOMPARE(desk.rows("dutyList"), 22);
    typeInto(filter, u"拆除"_s);
    QCOMPARE(desk.rows("dutyList"), 1);
    QCOMPARE(desk.cell("dutyList", 0, 1), u"拆除违法建设"_s);
    desk.answer([](GridForm &form) {
        type(form, "title", u"看月亮"_s);
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(Duties::list(desk.db(), u"removed"_s)->size(), 23);
    desk.answer([](GridForm &form) { QTest::keyClick(&form, Qt::Key_F10); });
    desk.command("departments.remove")->trigger();
    QCOMPARE(Duties::list(desk.db(), u"removed"_s)->size(), 22);
}

void TestDepartmentsPage::aSpreadsheetIsLookedAtFirst()
{
    Desk desk(u"duties"_s);
    const QString path = desk.workplace.folder() + u"/清单.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("序号,事项,牵头部门\n1,登记无人机,派出所\n2,通知犬只免疫,区农业农村局\n3,,区教育局\n");
    file.close();
    desk.page->duties()->preview(path);
    desk.settle();
    QTRY_VERIFY(desk.page->duties()->isPreviewing());
    QCOMPARE(desk.rows("dutyRows"), 3);
    QVERIFY(desk.find<Table>("dutyRows")->hasFocus());
    QVERIFY(!desk.find<Table>("dutyRows")->model()->index(2, 2).data(SubTextRole).toString().isEmpty());
    QCOMPARE(Duties::list(desk.db())->size(), 102);
    // Esc leaves it, nothing written; then again and F10.
    desk.command("departments.leave")->trigger();
    QVERIFY(!desk.page->duties()->isPreviewing());
    desk.page->duties()->preview(path);
    desk.settle();
    QTRY_VERIFY(desk.page->duties()->isPreviewing());
    QVERIFY(desk.command("departments.answer")->isVisible());
    desk.key(Qt::Key_F10);
    QVERIFY(!desk.page->duties()->isPreviewing());
    QCOMPARE(Duties::list(desk.db())->size(), 103);
    desk.workplace.undo();
    QCOMPARE(Duties::list(desk.db())->size(), 102);
    desk.page->duties()->preview(desk.workplace.folder() + u"/none.xlsx"_s);
    desk.settle();
    QTRY_COMPARE(desk.workplace.complained.size(), 1);
}

void TestDepartmentsPage::aTaskIsReceivedInOneLine()
{
    Desk desk(u"tasks"_s);
    auto *title = desk.find<LineEdit>("taskTitle");
    QVERIFY(title->hasFocus());
    // Enter with nothing: said beside the field.
    auto *due = desk.find<DateEdit>("taskDue");
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Return);
    auto *titleBox = qobject_cast<FieldBox *>(title->parentWidget());
    QVERIFY(titleBox && !titleBox->finding().isEmpty());
    QVERIFY(title->hasFocus());

    typeInto(title, u"通知老年人体检"_s);
    QVERIFY(titleBox->note().contains(u"通知老年人体检"_s));
    QTest::keyClick(title, Qt::Key_Return);
    auto *department = desk.find<CodeCombo>("taskDepartment");
    QVERIFY(department->hasFocus() || department->lineEdit()->hasFocus());
    typeInto(department->lineEdit(), u"sqwsfw"_s);
    // While the narrowed list is open the keys go to it.
    QWidget *popup = department->completer()->popup();
    if (popup->isVisible())
        QTest::keyClick(popup, Qt::Key_Return);
    QTest::keyClick(department->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(due->hasFocus());
    typeInto(due, QDate::currentDate().addDays(10).toString(u"yyyyMMdd"_s));
    QTest::keyClick(due, Qt::Key_Return);
    const auto lines = HandedTasks::list(desk.db(), {});
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().task.title, u"通知老年人体检"_s);
    QCOMPARE(lines->first().department, u"社区卫生服务中心"_s);
    QCOMPARE(lines->first().task.dueOn, QDate::currentDate().addDays(10).toString(Qt::ISODate));
    QVERIFY(title->text().isEmpty() && due->text().isEmpty());
    QVERIFY(desk.find<Table>("taskList")->hasFocus());
}

void TestDepartmentsPage::aTaskIsAnsweredByKeys()
{
    Desk desk;
    const Key task = desk.receive(u"通知犬只免疫"_s, u"区农业农村局"_s);
    desk.page->show(QVariantMap{{u"task"_s, qlonglong(task)}});
    QVERIFY(desk.find<Table>("taskList")->hasFocus());
    desk.answer([](GridForm &form) {
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.findChild<FieldBox *>(u"answerBox"_s)->finding().isEmpty());
        auto *how = form.findChild<CodeCombo *>(u"answer"_s);
        how->setCode(u"admitted"_s);
        Q_EMIT how->codeChanged(u"admitted"_s);
        auto *item = form.findChild<CodeCombo *>(u"duty_item"_s);
        QVERIFY(item->isVisible() && item->code().isEmpty());
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.findChild<FieldBox *>(u"duty_itemBox"_s)->finding().isEmpty());
        // The nearest stands first, but is never taken by itself.
        QVERIFY(item->itemText(0).contains(u"通知犬只免疫"_s));
        item->setCode(item->itemData(0).toString());
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.isVisible());
    });
    desk.key(Qt::Key_F10);
    QCOMPARE(HandedTasks::line(desk.db(), task)->itemTitle, u"通知犬只免疫"_s);
    QVERIFY(desk.workplace.printed.isEmpty());
    desk.command("departments.takeback")->trigger();
    QVERIFY(HandedTasks::line(desk.db(), task)->isOpen());
}

void TestDepartmentsPage::aRefusalPrintsItsLetter()
{
    Desk desk;
    const Key task = desk.receive(u"检查食品经营单位"_s, u"区市场监督管理局"_s, -2);
    desk.page->show(u"tasks"_s);
    QVERIFY(desk.find<Tabs>("tabs")->count(DepartmentsPage::Tasks) == u"1"_s);
    QVERIFY(!desk.command("departments.print")->isEnabled());
    desk.answer([](GridForm &form) {
        auto *how = form.findChild<CodeCombo *>(u"answer"_s);
        how->setCode(u"refused"_s);
        Q_EMIT how->codeChanged(u"refused"_s);
        QVERIFY(!form.findChild<QWidget *>(u"duty_item"_s)->isVisible());
        form.findChild<NoteEdit *>(u"reason"_s)->setPlainText(u"须由执法人员进行。"_s);
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.key(Qt::Key_F10);
    QCOMPARE(desk.workplace.printed.size(), 1);
    QVERIFY(HandedTasks::line(desk.db(), task)->task.paper);
    QVERIFY(desk.command("departments.print")->isEnabled());
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(desk.workplace.printed.size(), 2);
    desk.command("departments.counts")->trigger();
    QCOMPARE(desk.workplace.printed.size(), 3);
}

void TestDepartmentsPage::deedsSayWhyNot()
{
    Desk desk;
    const Key task = desk.receive(u"甲"_s, u"区民政局"_s);
    QVERIFY(HandedTasks(desk.workplace.store()).refuse(task));
    desk.page->show(u"tasks"_s);
    for (const char *id : {"departments.answer", "departments.change", "departments.remove"}) {
        QVERIFY(!desk.command(id)->isEnabled());
        QVERIFY(!desk.command(id)->property("refusal").toString().isEmpty());
    }
    // The letter has a number: taking it back says what to do first.
    desk.command("departments.takeback")->trigger();
    QCOMPARE(desk.workplace.complained.size(), 1);
}

void TestDepartmentsPage::pointsAreGivenByKeys()
{
    Desk desk(u"scores"_s);
    QTRY_COMPARE(desk.rows("scoreList"), 70);
    QTRY_VERIFY(desk.find<Table>("scoreList")->hasFocus());
    const QString name = desk.cell("scoreList", 5, 1);
    desk.find<Table>("scoreList")->setCurrentIndex(desk.find<Table>("scoreList")->model()->index(5, 0));
    desk.answer([](GridForm &form) {
        type(form, "response", u"120"_s);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.findChild<FieldBox *>(u"responseBox"_s)->finding().isEmpty());
        type(form, "response", u"９０"_s);
        type(form, "result", u"80"_s);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.isVisible());
    });
    QTest::keyClick(desk.find<Table>("scoreList"), Qt::Key_Return);
    desk.settle();
    QTRY_COMPARE(desk.cell("scoreList", 0, 1), name);
    QCOMPARE(desk.cell("scoreList", 0, 0), u"1"_s);
    QCOMPARE(desk.cell("scoreList", 0, 9), u"85.0"_s);
    desk.key(Qt::Key_PageUp, Qt::ControlModifier);
    desk.settle();
    QTRY_COMPARE(desk.cell("scoreList", 0, 0), u"—"_s);
    QCOMPARE(desk.page->scores()->period(), DepartmentScores::stepped(DepartmentScores::periodOf(QDate::currentDate()), -1));
    desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(desk.page->scores()->period(), DepartmentScores::periodOf(QDate::currentDate()));
    desk.settle();
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(desk.workplace.printed.size(), 1);
}

void TestDepartmentsPage::tabsGoByKeys()
{
    Desk desk;
    auto *tabs = desk.find<Tabs>("tabs");
    for (int tab = 1; tab <= 4; ++tab) {
        desk.key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), tab % 4);
        desk.settle();
    }
    for (const auto &[word, tab] : {std::pair(u"scores"_s, 3), {u"duties"_s, 1}, {u"tasks"_s, 2}, {u"list"_s, 0}}) {
        desk.page->show(word);
        QCOMPARE(tabs->currentIndex(), tab);
        desk.settle();
    }
}

void TestDepartmentsPage::emptyListsSayWhatToDo()
{
    Desk desk(u"tasks"_s);
    QVERIFY(!desk.find<Table>("taskList")->isVisible());
    // What was typed and not received is there again after a crash.
    typeInto(desk.find<LineEdit>("taskTitle"), u"半句"_s);
    desk.page.reset();
    desk.page = std::make_unique<DepartmentsPage>(desk.workplace);
    QCOMPARE(desk.find<LineEdit>("taskTitle")->text(), u"半句"_s);
}

void TestDepartmentsPage::modelsKeepTheirPromises()
{
    LinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeadings({u"甲"_s, u"乙"_s}, {1});
    model.setLines({{7, {{u"一"_s, u"下"_s, {}, Meaning::Ok, true, {}}, {}}}, {9, {}}});
    QCOMPARE(model.rowOf(9), 1);
    QCOMPARE(model.keyAt(0), 7);
    QCOMPARE(model.keyAt(5), 0);
    QCOMPARE(model.index(0, 1).data().toString(), u"—"_s);
    QCOMPARE(model.index(0, 0).data(SubTextRole).toString(), u"下"_s);
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
    Desk desk;
    for (const char *name : {"departmentList", "dutyList", "taskList", "scoreList", "dutyRows"})
        new QAbstractItemModelTester(desk.find<Table>(name)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, desk.page.get());
    desk.receive(u"甲"_s, u"区民政局"_s);
    desk.page->refresh();
    desk.page->show(u"scores"_s);
    desk.settle();
}

QTEST_MAIN(TestDepartmentsPage)
#include "tst_departmentspage.moc"
