// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/buildingspage.h"
#include "forms/grids/placeeditor.h"
#include "forms/grids/planview.h"
#include "forms/residents/residenteditor.h"
#include "forms/residents/residentpage.h"
#include "forms/shared/button.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/views/filterbar.h"
#include "models/grids/places.h"
#include "models/grids/placetree.h"
#include "models/residents/residents.h"
#include "models/views/recordlistmodel.h"
#include "tests/support/buildingseed.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The building plan as a worker uses it: real keys on the real page over a real file.
class TestBuildingsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<BuildingSeed> m_seed;
    std::unique_ptr<BuildingsPage> m_page;
    Key m_estate = 0, m_three = 0, m_four = 0, m_home = 0, m_old = 0;

    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    PlanView *plan() const { return child<PlanView>("plan"); }
    PlaceEditor *editor() const { return child<PlaceEditor>("editor"); }
    QString door() const { return plan()->currentDoor() ? m_page->plan().plan().shortName(*plan()->currentDoor()) : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(plan(), key, modifiers); }
    QAction *command(const QString &id) const { return m_work->commands().find(id); }
    void open(const QVariant &what = {}, QSize size = {1198, 612})
    {
        m_page = std::make_unique<BuildingsPage>(*m_work);
        m_page->resize(size);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(what);
    }
    void type(const QString &field, const QString &text)
    {
        auto *input = editor()->findChild<QLineEdit *>(field);
        QVERIFY2(input, qPrintable(field));
        input->setFocus();
        input->selectAll();
        // As an input method gives it.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(input, &event);
        if (text.isEmpty())
            QTest::keyClick(input, Qt::Key_Delete);
    }
    void answer(const QString &button, const QString &choice = {})
    {
        QTimer::singleShot(0, this, [button, choice] {
            auto *ask = qobject_cast<Question *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            if (!choice.isEmpty()) {
                auto *combo = ask->findChild<QComboBox *>();
                combo->setCurrentText(choice);
                combo->lineEdit()->setFocus();
                QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
            }
            for (Button *deed : ask->findChildren<Button *>())
                if (deed->text() == button && deed->isEnabled()) {
                    QTest::mouseClick(deed, Qt::LeftButton);
                    return;
                }
            ask->reject();
            QFAIL("no such deed");
        });
    }

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkplace>();
        m_seed = std::make_unique<BuildingSeed>(m_work->store());
        m_estate = m_seed->make(Estate{u"油城花园"_s});
        m_three = m_seed->building(m_estate, u"3"_s, 2, 3, 2);
        m_seed->change<Building>(m_three, [](Building &b) { b.missing = u"1-202, 2-201"_s; });
        const QList<Key> stairs = m_seed->stairwells;
        const Key first = m_seed->door(m_estate, m_three, stairs[0], u"301"_s);
        m_home = m_seed->household(first, {{u"王桂兰"_s, 81}}, QDate::currentDate());
        m_old = m_seed->residents.first();
        m_seed->household(m_seed->door(m_estate, m_three, stairs[1], u"302"_s), {{u"高峰"_s, 40}, {u"高阳"_s, 12}}, QDate::currentDate());
        m_four = m_seed->building(m_estate, u"4"_s, 1);
        m_seed->door(m_estate, m_four, m_seed->stairwells[0], u"101"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void modelsKeepTheirWord()
    {
        PlanModel model;
        QAbstractItemModelTester plan(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PlaceTree tree(m_work->store());
        QAbstractItemModelTester places(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(tree.load());
        model.setPlan(*BuildingPlan::load(m_work->store(), m_three));
        model.setColouring(PlanColouring::Care);
        model.setLit(QSet<Key>{});
        model.setPlan(*BuildingPlan::load(m_work->store(), m_four));
        tree.setTyped(u"4"_s);
        QCOMPARE(tree.best(), m_four);
        tree.setTyped(u"不在"_s);
        QCOMPARE(tree.rowCount(), 0);
        tree.setTyped({});
        QCOMPARE(tree.rowCount(), 1);
        QCOMPARE(tree.rowCount(tree.index(0, 0)), 2);
        model.setPlan(BuildingPlan());
        QCOMPARE(model.rowCount(), 0);
    }

    void arrowsWalkFromDoorToDoor()
    {
        open(qlonglong(m_three));
        QVERIFY(plan()->hasFocus());
        QCOMPARE(door(), u"3-1-301"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(door(), u"3-2-301"_s); // across the stairwell
        press(Qt::Key_Left);
        QCOMPARE(door(), u"3-1-302"_s);
        press(Qt::Key_Down);
        QCOMPARE(door(), u"3-1-201"_s); // 202 does not exist: its neighbour
        press(Qt::Key_Right);
        QCOMPARE(door(), u"3-2-202"_s);
        press(Qt::Key_Home);
        QCOMPARE(door(), u"3-1-201"_s);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(door(), u"3-2-102"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(door(), u"3-2-102"_s); // the end stays the end
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(door(), u"3-1-301"_s);
    }

    void numberTypedGoesToTheDoor()
    {
        open(qlonglong(m_three));
        press(Qt::Key_End);
        QCOMPARE(door(), u"3-2-302"_s);
        QTest::keyClicks(plan(), u"101"_s);
        QCOMPARE(door(), u"3-2-101"_s); // of the stairwell one is in
        QTest::keyClicks(plan(), u"1-301"_s);
        QCOMPARE(door(), u"3-1-301"_s);
        QTest::keyClicks(plan(), u"999"_s);
        QCOMPARE(door(), u"3-1-301"_s);
    }

    void enterOpensOrRegisters()
    {
        open(qlonglong(m_three));
        press(Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"household"_s);
        QCOMPARE(m_work->places.last().what.toLongLong(), m_home);
        QTest::keyClicks(plan(), u"2-101"_s);
        QVERIFY(!plan()->currentDoor()->isLivedIn());
        press(Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"resident"_s);
        QCOMPARE(m_work->places.last().what.toMap().value(u"address"_s).toString(), u"油城花园3号楼2单元101室"_s);
        // The new person gets just this door.
        ResidentPage resident(*m_work);
        resident.QWidget::show();
        resident.show(m_work->places.last().what);
        QVERIFY(resident.isEditing());
        QTest::keyClicks(resident.editor()->findChild<QLineEdit *>(u"name"_s), u"Li"_s);
        resident.editor()->save();
        m_page->refresh();
        QCOMPARE(door(), u"3-2-101"_s);
        QVERIFY(plan()->currentDoor()->dwelling);
        QCOMPARE(plan()->currentDoor()->headName(), u"Li"_s);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM building"_s), 2);
    }

    void visitKeyAndOtherBuildings()
    {
        open(qlonglong(m_three));
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QCOMPARE(m_work->places.last().page, u"visit"_s);
        QCOMPARE(m_work->places.last().what.toMap().value(u"household"_s).toLongLong(), m_home);
        QTest::keyClick(plan(), Qt::Key_PageDown);
        QCOMPARE(m_page->building(), m_four);
        QVERIFY(plan()->hasFocus());
        QVERIFY(!command(u"buildings.next"_s)->isEnabled());
        QTest::keyClick(plan(), Qt::Key_PageUp);
        QCOMPARE(m_page->building(), m_three);
        // Next time it begins here.
        QTest::keyClick(plan(), Qt::Key_PageDown);
        open();
        QCOMPARE(m_page->building(), m_four);
    }

    void conditionLightsAndFades()
    {
        open(qlonglong(m_three));
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        auto *input = child<FilterBar>("filter")->input();
        QVERIFY(input->hasFocus());
        QTest::keyClicks(input, u"age >= 80"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_page->plan().litDoors(), 1);
        QVERIFY(child<Label>("lit")->isVisible());
        // Faded doors can still be walked to and opened.
        plan()->setFocus();
        press(Qt::Key_End);
        QCOMPARE(door(), u"3-2-302"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"household"_s);
        QTest::keyClick(plan(), Qt::Key_PageDown);
        QCOMPARE(m_page->plan().litDoors(), 0); // the condition goes along
        press(Qt::Key_Escape);
        QVERIFY(m_page->plan().isAllLit());
        QVERIFY(!child<Label>("lit")->isVisible());
    }

    void countsOpenTheirPeople()
    {
        open(qlonglong(m_three));
        auto *counts = child<Table>("counts");
        counts->setFocus();
        counts->setCurrentIndex(counts->model()->index(0, 0));
        QTest::keyClick(counts, Qt::Key_Return);
        QCOMPARE(m_work->places.last().page, u"residents"_s);
        RecordListModel list(m_work->store(), ResidentList::definition());
        const FilterLanguage language(ResidentList::definition());
        auto filter = language.parse(m_work->places.last().what.toString());
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        auto people = BuildingPlan::peopleWhere(m_work->store(), m_three, *filter);
        QVERIFY(people);
        QCOMPARE(*people, QSet<Key>{m_old});
        // Doors not visited are lit where they are.
        counts->setCurrentIndex(counts->model()->index(2, 0));
        QTest::keyClick(counts, Qt::Key_Return);
        QCOMPARE(m_page->plan().litDoors(), 2);
        QTest::keyClick(counts, Qt::Key_Return);
        QVERIFY(m_page->plan().isAllLit());
    }

    void buildingIsChosenByTyping()
    {
        open(qlonglong(m_four));
        QVERIFY(!child<QTreeView>("tree")->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        auto *find = child<LineEdit>("find");
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, u"3-2"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(m_page->building(), m_three);
        QCOMPARE(door(), u"3-2-301"_s);
        QVERIFY(plan()->hasFocus());
        // By the tree's own keys.
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(find, Qt::Key_Down);
        auto *tree = child<QTreeView>("tree");
        QVERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(m_page->building(), m_four);
        // Wide enough, the tree stands there always.
        open(qlonglong(m_four), {1752, 996});
        QVERIFY(child<QTreeView>("tree")->isVisible());
        QVERIFY(child<QWidget>("door")->isVisible());
    }

    void formerNameFindsTheBuilding()
    {
        const Snapshot seen = *m_work->store().read(Estate::entity(), m_estate);
        Estate now = seen.as<Estate>();
        now.name = u"学府嘉园"_s;
        QVERIFY(Places(m_work->store()).change(seen, now));
        open(qlonglong(m_four));
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        auto *find = child<LineEdit>("find");
        find->setText(u"油城花园"_s);
        Q_EMIT find->textEdited(find->text());
        QCOMPARE(m_page->tree().rowCount(), 1);
        QVERIFY(m_page->tree().index(0, 0).data().toString().contains(u"油城花园"_s));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(m_page->building(), m_three);
    }

    void shapeIsDescribedAndSeenWhileTyping()
    {
        open(qlonglong(m_four));
        QTest::keyClick(m_page.get(), Qt::Key_F2);
        QVERIFY(m_page->isEditing());
        QVERIFY(editor()->findChild<QLineEdit *>(u"number"_s)->hasFocus());
        type(u"stairwells"_s, u"6"_s);
        type(u"floors"_s, u"34"_s);
        type(u"doors_per_floor"_s, u"2"_s);
        QCOMPARE(m_page->plan().rowCount(), 34);
        QCOMPARE(m_page->plan().columnCount(), 12);
        type(u"floors"_s, u"x"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_page->isEditing());
        QVERIFY(!editor()->findChild<FieldBox *>(u"floorsBox"_s)->finding().isEmpty());
        type(u"floors"_s, u"16"_s);
        type(u"number"_s, u"3号楼"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_page->isEditing());
        QVERIFY(!editor()->findChild<FieldBox *>(u"numberBox"_s)->finding().isEmpty()); // there is a 3 already
        type(u"number"_s, u"5号楼"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_page->isEditing());
        QCOMPARE(m_work->store().get<Building>(m_four)->number, u"5"_s);
        QCOMPARE(m_page->plan().plan().doors().size(), 16 * 12);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM stairwell WHERE building = %1"_s.arg(m_four)), 6);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM dwelling WHERE building = %1"_s.arg(m_four)), 1);
        QCOMPARE(Places(m_work->store()).formerNames(Building::entity(), m_four)->first().name, u"4"_s);
        m_work->undo();
        QCOMPARE(m_work->store().get<Building>(m_four)->number, u"4"_s);
    }

    void escapeLeavesTheDescriptionAlone()
    {
        open(qlonglong(m_three));
        const QStringList before{door(), QString::number(m_page->plan().rowCount())};
        QTest::keyClick(m_page.get(), Qt::Key_F2);
        type(u"floors"_s, u"20"_s);
        QCOMPARE(m_page->plan().rowCount(), 20);
        // Who lives there stays in the picture while it is described.
        QVERIFY(m_page->plan().plan().households() == 2);
        // Gone away and back: what was typed is still there.
        m_page->leave();
        m_page->show({});
        QVERIFY(m_page->isEditing());
        QCOMPARE(editor()->findChild<QLineEdit *>(u"floors"_s)->text(), u"20"_s);
        QTest::keyClick(editor()->findChild<QLineEdit *>(u"floors"_s), Qt::Key_Escape);
        QVERIFY(!m_page->isEditing());
        QCOMPARE((QStringList{door(), QString::number(m_page->plan().rowCount())}), before);
        QCOMPARE(m_work->store().get<Building>(m_three)->floors, std::optional<qint64>(3));
    }

    void stairwellsAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("count") << u"3"_s << u"1 2 3"_s;
        QTest::newRow("names") << u"1 2、东"_s << u"1 2 东"_s;
        QTest::newRow("units") << u"1单元，2单元"_s << u"1 2"_s;
        QTest::newRow("shape") << u"1 2=18x3"_s << u"1 2=18x3"_s;
        QTest::newRow("full width") << u"１　２＝１８Ｘ３"_s << u"1 2=18x3"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void stairwellsAsTyped()
    {
        QFETCH(QString, typed);
        QTEST(PlaceEditor::entrancesText(PlaceEditor::readEntrances(typed, {})), "read");
    }

    void newEstateAndItsBuilding()
    {
        open(qlonglong(m_three));
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"name"_s, u"油城花园"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_page->isEditing()); // the name is taken
        type(u"name"_s, u"创业小区"_s);
        type(u"contract_since"_s, u"2026-01-01"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_page->isEditing());
        QCOMPARE(m_work->key(u"SELECT count(*) FROM estate"_s), 2);
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        type(u"number"_s, u"1"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->plan().plan().estateName(), u"油城花园"_s);
        QCOMPARE(m_page->plan().plan().building().number, u"1"_s);
        QVERIFY(child<QWidget>("none")->isVisible()); // no doors yet, and what to do
    }

    void buildingMovesAndIsMadeOne()
    {
        const Key other = m_seed->make(Estate{u"创业小区"_s});
        open(qlonglong(m_four));
        answer(u"Put it there"_s, u"创业小区"_s);
        command(u"buildings.move"_s)->trigger();
        QCOMPARE(m_work->store().get<Building>(m_four)->estate, other);
        QCOMPARE(m_page->plan().plan().estateName(), u"创业小区"_s);
        m_work->offered.act();
        QCOMPARE(m_work->store().get<Building>(m_four)->estate, m_estate);
        answer(u"Make them one"_s, u"3号楼"_s);
        command(u"buildings.merge"_s)->trigger();
        QCOMPARE(m_page->building(), m_three);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM building"_s), 1);
    }

    void whatIsLivedInIsNotRemoved()
    {
        open(qlonglong(m_three));
        answer(u"Remove"_s);
        command(u"buildings.remove"_s)->trigger();
        QCOMPARE(m_work->complained.size(), 1);
        QCOMPARE(m_page->building(), m_three);
        QTest::keyClicks(plan(), u"1-301"_s);
        command(u"buildings.removedoor"_s)->trigger();
        QCOMPARE(m_work->complained.size(), 2);
        m_page->show(qlonglong(m_four));
        command(u"buildings.removedoor"_s)->trigger();
        QCOMPARE(m_work->key(u"SELECT count(*) FROM dwelling WHERE building = %1"_s.arg(m_four)), 0);
        answer(u"Remove"_s);
        command(u"buildings.remove"_s)->trigger();
        QCOMPARE(m_page->building(), m_three);
    }

    void doorGetsAnotherNumber()
    {
        open(qlonglong(m_three));
        QCOMPARE(door(), u"3-1-301"_s);
        const Key dwelling = plan()->currentDoor()->dwelling;
        QTimer::singleShot(0, this, [] {
            auto *ask = qobject_cast<Question *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            ask->findChild<QLineEdit *>(u"newRoom"_s)->setText(u"303室"_s);
            ask->goButton()->click();
        });
        command(u"buildings.renumber"_s)->trigger();
        QCOMPARE(m_work->store().get<Dwelling>(dwelling)->room, u"303"_s);
        QCOMPARE(door(), u"3-1-303"_s);
        QCOMPARE(plan()->currentDoor()->headName(), u"王桂兰"_s);
        m_work->offered.act();
        QCOMPARE(m_work->store().get<Dwelling>(dwelling)->room, u"301"_s);
    }

    void stairwellGetsAnotherNumber()
    {
        open(qlonglong(m_three));
        QTest::keyClick(m_page.get(), Qt::Key_F2);
        type(u"stairwells"_s, u"1 东"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_page->isEditing());
        QCOMPARE(m_page->plan().plan().stairwells().size(), 2);
        QCOMPARE(m_page->plan().plan().stairwells()[1].number, u"东"_s);
        QCOMPARE(m_page->plan().plan().households(), 2);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM stairwell WHERE building = %1"_s.arg(m_three)), 2);
    }

    void phonesAreMasked()
    {
        open(qlonglong(m_three));
        auto texts = [this] {
            QStringList all;
            for (QLabel *label : child<QWidget>("door")->findChildren<QLabel *>())
                all << label->text();
            return all.join(u' ');
        };
        QVERIFY(texts().contains(u"138****4471"_s));
        m_work->setRevealed(true, {}, 0);
        QVERIFY(texts().contains(u"4471"_s) && !texts().contains(u"****"_s));
    }

    void doorsSpeak()
    {
        open(qlonglong(m_three));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(plan());
        QVERIFY(face);
        QVERIFY(face->tableInterface());
        const QString spoken = m_page->plan().data(plan()->currentIndex(), Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"3-1-301"_s) && spoken.contains(u"王桂兰"_s) && spoken.contains(u"81"_s) && spoken.contains(u"Elderly alone"_s), qPrintable(spoken));
        QCOMPARE(face->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), spoken);
    }

    void planIsPrintedAsShown()
    {
        open(qlonglong(m_three));
        child<QComboBox>("saying")->setCurrentIndex(1);
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_work->printed.size(), 1);
        const auto paper = std::get<PrintPlan>(m_work->printed.first().blocks.first());
        QCOMPARE(paper.floors.size(), 3);
        QCOMPARE(paper.stairwells.size(), 2);
        QCOMPARE(paper.stairwells[0].floors[0][0].door, u"301"_s);
        QCOMPARE(paper.stairwells[0].floors[0][0].lines.first(), u"王桂兰"_s);
        QCOMPARE(paper.stairwells[0].floors[0][0].mark.hatch, PrintMark::Hatch::Diagonal);
        QVERIFY(!paper.stairwells[0].floors[1][1].isThere());
        QVERIFY(!paper.legend.isEmpty());
    }

    void listAndRosterArePrintedMasked()
    {
        open(qlonglong(m_three));
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        command(u"buildings.roster"_s)->trigger();
        QCOMPARE(m_work->printed.size(), 2);
        for (const Printout &printout : m_work->printed) {
            const auto &table = std::get<PrintTable>(printout.blocks.first());
            QStringList cells;
            for (int row = 0; row < table.rowCount; ++row)
                cells << table.row(row);
            QVERIFY(cells.contains(u"王桂兰"_s));
            QVERIFY(cells.contains(u"138****4471"_s));
            QCOMPARE(printout.personal, Printout::Personal::Masked);
        }
        QVERIFY(m_work->reads.isEmpty());

        // In full only with a reason, which is noted.
        m_work->setRevealed(true, {}, 0);
        command(u"buildings.roster"_s)->trigger();
        QCOMPARE(m_work->printed.size(), 2);
        m_work->reason = u"上门核对"_s;
        command(u"buildings.roster"_s)->trigger();
        QCOMPARE(m_work->printed.size(), 3);
        QCOMPARE(m_work->printed.last().personal, Printout::Personal::InFull);
        QCOMPARE(m_work->reads.last().reason, u"上门核对"_s);
        m_work->setRevealed(false, {}, 0);
    }

    void emptyOfficeSaysWhatToDo()
    {
        m_page.reset();
        m_work = std::make_unique<TestWorkplace>();
        open();
        QVERIFY(child<QWidget>("none")->isVisible());
        QVERIFY(!command(u"buildings.print"_s)->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        type(u"number"_s, u"1"_s);
        type(u"floors"_s, u"1"_s);
        type(u"doors_per_floor"_s, u"4"_s);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->plan().plan().doors().size(), 4);
    }

    void hatchesAreDistinctWithoutColour()
    {
        // Each kind of each colouring is drawn with another pattern or another frame.
        for (const PlanColouring by : {PlanColouring::LivedIn, PlanColouring::Care, PlanColouring::LastVisit}) {
            QSet<std::pair<int, bool>> seen;
            for (const PlanKind &kind : BuildingPlan().legend(by)) {
                const std::pair look{int(kind.hatch), kind.tone == Meaning::Faint};
                QVERIFY2(!seen.contains(look), qPrintable(kind.label));
                seen.insert(look);
            }
        }
    }
};

QTEST_MAIN(TestBuildingsPage)
#include "tst_buildingspage.moc"
