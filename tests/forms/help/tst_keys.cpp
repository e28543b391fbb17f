// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/help/commandareas.h"
#include "forms/help/keysmodel.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "models/views/roles.h"
#include "tests/support/officewindow.h"

#include <QAbstractItemModelTester>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandsAreGroupedAndNarrowed();
    void commandsComeAndGo();
    void aCommandThatIsOffSaysWhy();
    void enterDoesTheCommand();
    void howConditionsAreWrittenIsShown();
};

void TestKeys::commandsAreGroupedAndNarrowed()
{
    CommandRegistry commands;
    commands.add(u"shell.undo"_s, u"撤销"_s, {}, QKeySequence(Qt::CTRL | Qt::Key_Z));
    commands.add(u"import.go"_s, u"继续导入"_s, {}, Qt::Key_F10);
    commands.add(u"shell.scheme"_s, u"浅色或深色"_s, {});
    commands.add(u"strange.verb"_s, u"其他动作"_s, {});
    KeysModel model(commands);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 4);
    QStringList areas;
    for (int row = 0; row < model.rowCount(); ++row)
        areas << model.command(row)->objectName().section(u'.', 0, 0);
    QCOMPARE(areas, (QStringList{u"import"_s, u"shell"_s, u"shell"_s, u"strange"_s}));
    QVERIFY(!model.index(1, KeysModel::Area).data().toString().isEmpty());
    QVERIFY(model.index(2, KeysModel::Area).data().toString().isEmpty());
    QCOMPARE(model.index(1, KeysModel::Key).data(KeyRole).toString(), u"Ctrl+Z"_s);
    const auto narrowed = [&](const QString &text) {
        model.setFilter(text);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, KeysModel::Verb).data().toString();
        return names;
    };
    QCOMPARE(narrowed(u"撤"_s), QStringList{u"撤销"_s});
    QCOMPARE(narrowed(u"cx"_s), QStringList{u"撤销"_s});
    QCOMPARE(narrowed(u"f10"_s), QStringList{u"继续导入"_s});
    QCOMPARE(narrowed(u"没有"_s), QStringList());
}

void TestKeys::commandsComeAndGo()
{
    CommandRegistry commands;
    const QAbstractItemModelTester registry(&commands, QAbstractItemModelTester::FailureReportingMode::QtTest);
    KeysModel model(commands);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto page = std::make_unique<QWidget>();
    commands.add(u"a.one"_s, u"one"_s, {});
    commands.add(u"b.two"_s, u"two"_s, {}, Qt::Key_F7, page.get());
    QCOMPARE(model.rowCount(), 2);
    page.reset();
    QCOMPARE(commands.rowCount(), 1);
    QCOMPARE(model.rowCount(), 1);
    commands.find(u"a.one"_s)->setText(u"uno"_s);
    QCOMPARE(model.index(0, KeysModel::Verb).data().toString(), u"uno"_s);
}

void TestKeys::aCommandThatIsOffSaysWhy()
{
    CommandRegistry commands;
    QAction *action = commands.add(u"a.one"_s, u"one"_s, {});
    KeysModel model(commands);
    CommandRegistry::refuse(action, u"nothing is chosen"_s);
    QCOMPARE(model.index(0, KeysModel::Verb).data(Qt::ToolTipRole).toString(), u"nothing is chosen"_s);
    QCOMPARE(model.index(0, KeysModel::Verb).data(MeaningRole).toInt(), int(Meaning::Faint));
}

void TestKeys::enterDoesTheCommand()
{
    OfficeWindow office;
    office.open();
    QTest::keyClick(office.window.get(), Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(office.window->page()->inherits("Allpost::KeysPage"));
    auto *filter = office.find<LineEdit>("filter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"Go to: Import"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(office.window->page()->inherits("Allpost::ImportPage"));
}

void TestKeys::howConditionsAreWrittenIsShown()
{
    OfficeWindow office;
    office.open();
    office.window->go({u"keys"_s, u"age >= 80\nand group has 低保"_s});
    Page *page = office.window->page();
    QVERIFY(page->findChild<Label *>(u"language"_s)->isVisible());
    QVERIFY(!page->findChild<Table *>()->isVisible());
    office.window->go({u"keys"_s, {}});
    QVERIFY(!page->findChild<Label *>(u"language"_s)->isVisible());
    QVERIFY(page->findChild<Table *>()->isVisible());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
