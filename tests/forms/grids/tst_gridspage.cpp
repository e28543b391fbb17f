// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The page of grids as it is worked with: real clicks and keys on the real page, over a real office.
#include "forms/grids/gridform.h"
#include "forms/grids/gridlistmodel.h"
#include "forms/grids/gridplanmodels.h"
#include "forms/grids/gridplanpanel.h"
#include "forms/grids/gridspage.h"
#include "forms/grids/staffmodel.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/grids/gridchecks.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "tests/support/nextform.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMimeData>
#include <QTreeView>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// The page over a sample of 620 households: three grids, the last without a grid worker, and an enterprise's layer.
struct Desk
{
    TestWorkplace workplace{620};
    std::unique_ptr<GridsPage> page;

    Desk()
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        page = std::make_unique<GridsPage>(workplace);
        page->resize(1150, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        page->show(QVariant());
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!page->isBusy() && !workplace.isBusy());
    }
    template <typename W> W *find(const char *name) const { return page->findChild<W *>(QLatin1String(name)); }
    Table *list() const { return find<Table>("list"); }
    QTreeView *tree() const { return find<QTreeView>("tree"); }
    void trigger(const char *id) { workplace.commands().find(QLatin1String(id))->trigger(); }
    int households(int row) const { return page->list().stateAt(row)->households; }
    Key layer() { return *GridMap::mainLayer(workplace.store().db()); }
    /// Fills the form that comes up next; accept false: Esc.
    void answer(const std::function<void(GridForm &)> &fill) { fillNextForm<GridForm>(page.get(), fill); }
};

void type(GridForm &form, const char *field, const QString &text)
{
    auto *edit = form.findChild<QLineEdit *>(QLatin1String(field));
    QVERIFY(edit);
    edit->setFocus();
    edit->setText(text);
}

} // namespace

class TestGridsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListSaysWhatEachGridHasAndLacks();
    void buildingsAreMovedByKeys();
    void buildingsAreCutAndPut();
    void buildingsAreDroppedOnAGrid();
    void aGridIsMadeAndRefusalsStandBesideTheField();
    void aPostIsFilledHandedOverAndEnded();
    void aBuildingHeadIsNamedFromTheTree();
    void phonesOfResidentsAreMasked();
    void aGridIsSplitByHand();
    void twoGridsAreMerged();
    void everythingIsEvenedOut();
    void layersAreTabs();
    void aGridWithPeopleSaysWhyItStays();
    void theNoticeBoardIsPrinted();
    void sizesArePrintedAsBars();
    void modelsKeepTheirPromises();
};

void TestGridsPage::theListSaysWhatEachGridHasAndLacks()
{
    Desk desk;
    GridListModel &model = desk.page->list();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(desk.households(0) + desk.households(1) + desk.households(2), 620);
    QVERIFY(model.index(0, GridListModel::Problems).data(ChipsRole).value<QList<ChipValue>>().isEmpty());
    QVERIFY(!model.index(2, GridListModel::Problems).data(ChipsRole).value<QList<ChipValue>>().isEmpty());
    QVERIFY(model.index(1, GridListModel::Workers).data().toString().contains(u'、'));
    QVERIFY(model.index(0, GridListModel::Size).data(Qt::AccessibleTextRole).toString().contains(u"300"_s));
    QVERIFY(desk.list()->hasFocus());
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QVERIFY(desk.tree()->hasFocus());
}

void TestGridsPage::buildingsAreMovedByKeys()
{
    Desk desk;
    const int before = desk.households(1);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QTest::keyClick(desk.tree(), Qt::Key_Down);
    const int moved = desk.tree()->currentIndex().siblingAtColumn(1).data().toString().toInt();
    QVERIFY(moved > 0);
    desk.answer([&](GridForm &form) {
        auto *grid = form.findChild<CodeCombo *>(u"grid"_s);
        // Without a grid it is said beside the field and the form stays.
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(form.isVisible());
        QVERIFY(!form.findChild<FieldBox *>(u"gridBox"_s)->finding().isEmpty());
        grid->setCode(QString::number(desk.page->list().keyAt(1)));
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.trigger("grids.move");
    desk.settle();
    QCOMPARE(desk.households(1), before + moved);
    QVERIFY(desk.workplace.said.last().contains(desk.page->list().stateAt(1)->name));
    desk.workplace.undo();
    desk.settle();
    QCOMPARE(desk.households(1), before);
}

void TestGridsPage::buildingsAreCutAndPut()
{
    Desk desk;
    const int before = desk.households(2);
    desk.tree()->setFocus();
    desk.tree()->setCurrentIndex(desk.tree()->model()->index(0, 0, desk.tree()->model()->index(0, 0)));
    const int moved = desk.tree()->currentIndex().siblingAtColumn(1).data().toString().toInt();
    QTest::keyClick(desk.tree(), Qt::Key_X, Qt::ControlModifier);
    QVERIFY(desk.list()->hasFocus());
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QTest::keyClick(desk.list(), Qt::Key_V, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(desk.households(2), before + moved);
}

void TestGridsPage::buildingsAreDroppedOnAGrid()
{
    Desk desk;
    const int before = desk.households(1);
    GridListModel &model = desk.page->list();
    const QModelIndex first = desk.tree()->model()->index(0, 0, desk.tree()->model()->index(0, 0));
    desk.tree()->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int moved = first.siblingAtColumn(1).data().toString().toInt();
    std::unique_ptr<QMimeData> data(desk.tree()->model()->mimeData({first}));
    QVERIFY(data);
    QMimeData other;
    other.setText(u"x"_s);
    QVERIFY(!model.canDropMimeData(&other, Qt::MoveAction, -1, -1, model.index(1, 0)));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, QModelIndex()));
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(1, 0)));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(1, 0));
    QTRY_VERIFY(!desk.workplace.said.isEmpty());
    desk.settle();
    QCOMPARE(desk.households(1), before + moved);
}

void TestGridsPage::aGridIsMadeAndRefusalsStandBesideTheField()
{
    Desk desk;
    const QString known = desk.page->list().stateAt(0)->name;
    desk.answer([&](GridForm &form) {
        type(form, "name", known);
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(form.isVisible());
        QVERIFY(!form.findChild<FieldBox *>(u"nameBox"_s)->finding().isEmpty());
        type(form, "name", u"江畔网格"_s);
        // Enter goes on from field to field and saves after the last.
        for (int i = 0; i < 8 && form.isVisible(); ++i)
            if (QWidget *focus = QApplication::focusWidget())
                QTest::keyClick(focus, Qt::Key_Return);
    });
    desk.trigger("grids.new");
    desk.settle();
    QCOMPARE(desk.page->list().rowCount(), 4);
    QCOMPARE(desk.page->list().stateAt(desk.list()->currentIndex().row())->name, u"江畔网格"_s);
}

void TestGridsPage::aPostIsFilledHandedOverAndEnded()
{
    Desk desk;
    desk.list()->setCurrentIndex(desk.page->list().index(2, 0));
    desk.find<Tabs>("parts")->setCurrentIndex(1);
    auto *staff = desk.find<Table>("staff");
    auto *model = static_cast<StaffModel *>(staff->model());
    int vacant = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        if (!model->rowAt(row)->entry.key)
            vacant = row;
    QVERIFY(vacant >= 0);
    QCOMPARE(desk.page->list().stateAt(2)->gridWorkers, 0);
    staff->setCurrentIndex(model->index(vacant, 0));
    staff->setFocus();
    desk.answer([&](GridForm &form) {
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(!form.findChild<FieldBox *>(u"nameBox"_s)->finding().isEmpty());
        auto *who = form.findChild<CodeCombo *>(u"name"_s);
        who->setCode(u"w%1"_s.arg(desk.workplace.store().worker()));
        QTest::keyClick(&form, Qt::Key_F10);
    });
    QTest::keyClick(staff, Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.page->list().stateAt(2)->gridWorkers, 1);
    QVERIFY(desk.page->list().stateAt(2)->workers.contains(u"刘敏"_s));
    const auto row = [&] {
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->rowAt(i)->entry.holder == u"刘敏"_s)
                return i;
        return -1;
    };
    staff->setCurrentIndex(model->index(row(), 0));
    QStringList refusals;
    desk.answer([&](GridForm &form) {
        QLineEdit *who = form.findChild<CodeCombo *>(u"name"_s)->lineEdit();
        who->setText(u"宋接班"_s);
        Q_EMIT who->textEdited(u"宋接班"_s);
        form.findChild<DateEdit *>(u"since"_s)->setDate(QDate::currentDate().addDays(-1));
        QTest::keyClick(&form, Qt::Key_F10);
        // Before the one before began: refused, nothing lost.
        QVERIFY(form.isVisible());
        form.findChild<DateEdit *>(u"since"_s)->setDate(QDate::currentDate());
        QTest::keyClick(&form, Qt::Key_F10);
        for (const FieldBox *box : form.findChildren<FieldBox *>())
            if (!box->finding().isEmpty())
                refusals << box->label() + u": "_s + box->finding();
    });
    desk.trigger("grids.handover");
    desk.settle();
    QVERIFY2(refusals.isEmpty(), qPrintable(refusals.join(u' ')));
    QVERIFY(desk.page->list().stateAt(2)->workers.contains(u"宋接班"_s));
    QVERIFY(!desk.page->list().stateAt(2)->workers.contains(u"刘敏"_s));
}

void TestGridsPage::aBuildingHeadIsNamedFromTheTree()
{
    Desk desk;
    auto *model = static_cast<StaffModel *>(desk.find<Table>("staff")->model());
    const int before = model->rowCount();
    const QAbstractItemModel *places = desk.tree()->model();
    desk.tree()->selectionModel()->setCurrentIndex(places->index(1, 0, places->index(0, 0)), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString building = desk.tree()->currentIndex().data(Qt::ToolTipRole).toString();
    desk.answer([&](GridForm &form) {
        QLineEdit *who = form.findChild<CodeCombo *>(u"name"_s)->lineEdit();
        who->setText(u"孙楼长"_s);
        Q_EMIT who->textEdited(u"孙楼长"_s);
        QTest::keyClick(&form, Qt::Key_F10);
    });
    desk.trigger("grids.head");
    desk.settle();
    QCOMPARE(model->rowCount(), before + 1);
    bool found = false;
    for (int row = 0; row < model->rowCount(); ++row)
        found = found || (model->rowAt(row)->entry.holder == u"孙楼长"_s && model->rowAt(row)->entry.place == building);
    QVERIFY(found);
}

void TestGridsPage::phonesOfResidentsAreMasked()
{
    Desk desk;
    auto *model = static_cast<StaffModel *>(desk.find<Table>("staff")->model());
    bool resident = false, other = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString phone = model->index(row, StaffModel::Phone).data().toString();
        if (model->rowAt(row)->entry.isResident && phone.size() > 1) {
            resident = true;
            QVERIFY2(phone.contains(u'*'), qPrintable(phone));
        } else if (!model->rowAt(row)->entry.phone.isEmpty()) {
            other = true;
            QVERIFY(!phone.contains(u'*'));
        }
    }
    QVERIFY(resident && other);
    desk.workplace.setRevealed(true, {}, 0);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(!model->index(row, StaffModel::Phone).data().toString().contains(u'*'));
}

void TestGridsPage::aGridIsSplitByHand()
{
    Desk desk;
    const int before = desk.households(0);
    QTest::keyClick(desk.list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    auto *panel = desk.find<GridPlanPanel>("plan");
    QVERIFY(panel->isVisible() && !desk.list()->isVisible());
    QCOMPARE(panel->board().plan().parts.size(), size_t(2));
    auto *blocks = desk.find<Table>("blocks");
    QVERIFY(blocks->hasFocus());
    const GridPlan first = panel->board().plan();
    blocks->setCurrentIndex(blocks->model()->index(int(first.blocks.size()) - 1, 0));
    QTest::keyClick(blocks, Qt::Key_1);
    QCOMPARE(panel->board().plan().blocks.back().part, 0);
    auto *grids = desk.find<Table>("grids");
    QVERIFY(!(grids->model()->flags(grids->model()->index(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(grids->model()->setData(grids->model()->index(1, 0), u"江畔网格"_s, Qt::EditRole));
    const int then = panel->board().plan().parts[1].households;
    // Esc goes back without a trace.
    QTest::keyClick(blocks, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QCOMPARE(desk.page->list().rowCount(), 3);
    QTest::keyClick(desk.list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    panel->board().rename(1, u"江畔网格"_s);
    blocks->setCurrentIndex(blocks->model()->index(int(first.blocks.size()) - 1, 0));
    QTest::keyClick(blocks, Qt::Key_1);
    QTest::keyClick(blocks, Qt::Key_F10);
    desk.settle();
    QVERIFY(!panel->isVisible());
    QCOMPARE(desk.page->list().rowCount(), 4);
    int made = -1;
    for (int row = 0; row < 4; ++row)
        if (desk.page->list().stateAt(row)->name == u"江畔网格"_s)
            made = row;
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names << desk.page->list().stateAt(row)->name;
    QVERIFY2(made >= 0, qPrintable(names.join(u' ')));
    QCOMPARE(desk.households(made), then);
    QCOMPARE(desk.households(desk.page->list().rowOf(first.parts[0].grid)), before - then);
    desk.workplace.undo();
    desk.settle();
    QCOMPARE(desk.page->list().rowCount(), 3);
    QCOMPARE(desk.households(0), before);
}

void TestGridsPage::twoGridsAreMerged()
{
    Desk desk;
    const int both = desk.households(0) + desk.households(1);
    desk.trigger("grids.merge");
    QVERIFY(!desk.workplace.said.isEmpty());
    QVERIFY(!desk.find<GridPlanPanel>("plan")->isVisible());
    QTest::keyClick(desk.list(), Qt::Key_Down, Qt::ShiftModifier);
    desk.trigger("grids.merge");
    desk.settle();
    QVERIFY(desk.find<GridPlanPanel>("plan")->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("apply"), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.page->list().rowCount(), 2);
    QCOMPARE(desk.households(0), both);
    // The posts went over: the worker of both grids serve the one.
    QVERIFY(desk.page->list().stateAt(0)->communityWorkers == 2);
}

void TestGridsPage::everythingIsEvenedOut()
{
    Desk desk;
    const Key layer = desk.layer();
    auto pile = GridBalance::balance(desk.workplace.store().db(), layer, QDate::currentDate());
    for (GridBlock &block : pile->blocks)
        block.part = 0;
    QVERIFY(GridBalance::apply(desk.workplace.store(), *pile));
    desk.settle();
    QCOMPARE(desk.households(desk.page->list().rowOf(pile->parts[0].grid)), 620);
    desk.trigger("grids.balance");
    desk.settle();
    QTest::keyClick(desk.find<Table>("blocks"), Qt::Key_F10);
    desk.settle();
    for (int row = 0; row < 3; ++row)
        QVERIFY(std::abs(desk.households(row) - 620 / 3) < 40);
}

void TestGridsPage::layersAreTabs()
{
    Desk desk;
    QCOMPARE(desk.find<Tabs>("layers")->QTabBar::count(), 2);
    QTest::keyClick(desk.list(), Qt::Key_Tab, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(desk.page->list().stateAt(0)->name, u"红色网格1"_s);
    // An enterprise's grids have no limits and need not the two workers.
    QVERIFY(desk.page->list().stateAt(0)->problems.isEmpty());
}

void TestGridsPage::aGridWithPeopleSaysWhyItStays()
{
    Desk desk;
    desk.answer([&](GridForm &form) {
        QTest::keyClick(&form, Qt::Key_F10);
        QVERIFY(form.isVisible());
        QVERIFY(form.findChild<FieldBox *>(u"untilBox"_s)->finding().contains(QString::number(desk.households(0))));
    });
    desk.trigger("grids.close");
    desk.settle();
    QCOMPARE(desk.page->list().rowCount(), 3);
}

void TestGridsPage::theNoticeBoardIsPrinted()
{
    Desk desk;
    desk.trigger("grids.print");
    QCOMPARE(desk.workplace.printed.size(), 1);
    desk.trigger("grids.doors");
    QCOMPARE(desk.workplace.printed.size(), 2);
    QVERIFY(desk.workplace.reads.isEmpty());
    desk.workplace.setRevealed(true, {}, 0);
    desk.trigger("grids.roster");
    QCOMPARE(desk.workplace.printed.size(), 2);
    desk.workplace.reason = u"核对"_s;
    desk.trigger("grids.roster");
    QCOMPARE(desk.workplace.printed.size(), 3);
    QCOMPARE(desk.workplace.reads.size(), 1);
}

void TestGridsPage::sizesArePrintedAsBars()
{
    Desk desk;
    desk.trigger("grids.sizes");
    QCOMPARE(desk.workplace.printed.size(), 1);
    const auto &bars = std::get<PrintBars>(desk.workplace.printed.first().blocks.first());
    const GridReport &report = desk.page->list().report();
    QCOMPARE(bars.bars.size(), report.grids.size());
    QCOMPARE(bars.lower, double(report.smallest));
    QCOMPARE(bars.upper, double(report.largest));
}

void TestGridsPage::modelsKeepTheirPromises()
{
    Desk desk;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester list(&desk.page->list(), fatal), tree(desk.tree()->model(), fatal), staff(desk.find<Table>("staff")->model(), fatal);
    QAbstractItemModelTester blocks(desk.find<Table>("blocks")->model(), fatal), grids(desk.find<Table>("grids")->model(), fatal);
    desk.list()->setCurrentIndex(desk.page->list().index(1, 0));
    desk.trigger("grids.split");
    desk.settle();
    desk.find<GridPlanPanel>("plan")->board().move({0}, 1);
    QTest::keyClick(desk.find<Table>("blocks"), Qt::Key_F10);
    desk.settle();
    QCOMPARE(desk.page->list().rowCount(), 4);
}

QTEST_MAIN(TestGridsPage)
#include "tst_gridspage.moc"
