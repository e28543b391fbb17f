// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/buildingspage.h"
#include "forms/grids/planview.h"
#include "forms/households/householdpage.h"
#include "forms/residents/residentpage.h"
#include "forms/residents/residentspage.h"
#include "forms/search/searchbox.h"
#include "forms/shared/banner.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/table.h"
#include "forms/shared/toast.h"
#include "forms/visits/visitentry.h"
#include "forms/visits/visitpage.h"
#include "forms/visits/visitspage.h"
#include "forms/workorders/openorders.h"
#include "forms/workorders/openordersmodel.h"
#include "forms/workorders/orderchecklist.h"
#include "forms/workorders/orderentry.h"
#include "forms/workorders/orderfilesbox.h"
#include "forms/workorders/orderform.h"
#include "forms/workorders/pickline.h"
#include "forms/workorders/similarpanel.h"
#include "models/base/pinyin.h"
#include "models/departments/departments.h"
#include "models/residents/residents.h"
#include "models/views/recordlistmodel.h"
#include "models/visits/visits.h"
#include "models/workorders/ordersof.h"
#include "tests/support/officewindow.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QImage>
#include <QMimeData>
#include <QRadioButton>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Registering an order, with real keys in the real window.
class TestOrderEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlainOrderTakesTwelveKeysAtMost();
    void withoutAnybodyItIsAnonymous();
    void oneMoreAsksInsteadOfANewOrder();
    void aDoorIsFoundAndSaysWhoLivesThere();
    void aCallerIsFoundByLetters();
    void onlyRegisteredItWaitsToBeDispatched();
    void ourselvesOrAnotherDepartment();
    void faultsStandBesideTheirFields();
    void theChecklistGoesAlong();
    void filesAreTakenOrRefusedBesideTheirField();
    void whatWasTypedIsKept();
    void f6KnowsWhereItIsPressed();
    void aVisitBecomesAnOrderInOneKey();
    void cardsShowWhatIsOpen();

private:
    void open(OfficeWindow &office, int households = 6);
    qint64 number(const OfficeWindow &office, const QString &sql) const;
    Key lastOrder(const OfficeWindow &office) const { return number(office, u"SELECT coalesce(max(key), 0) FROM work_order"_s); }
    Key leaf(const OfficeWindow &office, const QString &code) const { return number(office, u"SELECT key FROM order_category WHERE code = '%1'"_s.arg(code)); }
    /// Somebody who lives behind a door.
    Key somebody(const OfficeWindow &office) const
    {
        return number(office, u"SELECT m.resident FROM membership m JOIN occupancy o ON o.household = m.household AND o.until IS NULL JOIN resident r ON r.key = m.resident "
                              "WHERE m.until IS NULL AND r.died_on IS NULL ORDER BY m.resident LIMIT 1"_s);
    }
    OrderEntryPage *entry(const OfficeWindow &office) const { return qobject_cast<OrderEntryPage *>(office.window->page()); }
    OrderEntryPage *toEntry(OfficeWindow &office, const QVariantMap &about) const
    {
        office.window->go({u"order-entry"_s, about});
        return entry(office);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
};

void TestOrderEntry::open(OfficeWindow &office, int households)
{
    office.open(households);
    QVERIFY(Departments::found(office.store()));
    QVERIFY(OrderCategories::found(office.store()));
}

qint64 TestOrderEntry::number(const OfficeWindow &office, const QString &sql) const
{
    Statement select(office.store().db(), sql);
    return *select.step() ? select.number(0) : 0;
}

void TestOrderEntry::aPlainOrderTakesTwelveKeysAtMost()
{
    OfficeWindow office;
    open(office);
    const Key before = lastOrder(office);
    office.window->go({u"residents"_s, {}});
    auto *page = qobject_cast<ResidentsPage *>(office.window->page());
    auto *list = office.find<Table>("list");
    QTRY_VERIFY(page->model().rowCount() > 0);
    QTRY_VERIFY(list->currentIndex().isValid());
    const Key resident = page->visitSubject().resident;
    list->setFocus();

    int keys = 0;
    const auto pressed = [&keys](Qt::Key key) {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), key);
    };
    pressed(Qt::Key_F6);
    QVERIFY(entry(office));
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(title);
    QCOMPARE(title->objectName(), u"title"_s);
    title->insert(u"楼前路灯不亮"_s);
    QTRY_VERIFY(entry(office)->form()->suggested());
    pressed(Qt::Key_Return);
    pressed(Qt::Key_F10);

    QVERIFY2(keys <= 12, qPrintable(QString::number(keys)));
    const Key key = lastOrder(office);
    QVERIFY(key > before);
    const WorkOrder order = *office.store().get<WorkOrder>(key);
    QCOMPARE(order.title, u"楼前路灯不亮"_s);
    QCOMPARE(order.category, leaf(office, u"207"_s));
    QCOMPARE(order.resident, resident);
    QCOMPARE(order.callerKind, u"resident"_s);
    QCOMPARE(order.worker, office.store().worker());
    QVERIFY(order.number.contains(office.store().deskLetter()));
    QVERIFY(order.limitSign.has_value());
    const OrderLine line = OrdersOf::resident(office.store().db(), resident)->first();
    QCOMPARE(line.order, key);
    QCOMPARE(line.at, OrderAt::Dispatched);
    QCOMPARE(line.holder, DepartmentBook::read(office.store().db())->name(office.store().get<OrderCategory>(order.category)->department));
    // And the list has the focus again, for the next one.
    QVERIFY(qobject_cast<ResidentsPage *>(office.window->page()));
    QCOMPARE(QApplication::focusWidget(), list);
    QVERIFY(office.window->toast()->text().contains(order.number));
    QVERIFY(!office.window->toast()->action().isEmpty());
}

void TestOrderEntry::withoutAnybodyItIsAnonymous()
{
    OfficeWindow office;
    open(office, 0);
    office.window->go({u"settings"_s, {}});
    QTest::keyClick(office.window.get(), Qt::Key_F6);
    QVERIFY(entry(office));
    office.find<LineEdit>("title")->insert(u"井盖松动"_s);
    QTRY_VERIFY(entry(office)->form()->suggested());
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), office.find<PickLine>("place"));
    QTest::keyClicks(QApplication::focusWidget(), u"North gate"_s);
    press(Qt::Key_F10);
    const WorkOrder order = *office.store().get<WorkOrder>(lastOrder(office));
    QCOMPARE(order.callerKind, u"anonymous"_s);
    QCOMPARE(order.place, u"North gate"_s);
    QCOMPARE(order.building, Key(0));
    QCOMPARE(order.resident, Key(0));
}

void TestOrderEntry::oneMoreAsksInsteadOfANewOrder()
{
    OfficeWindow office;
    open(office);
    const Key caller = somebody(office);
    const Key building = number(office, u"SELECT d.building FROM membership m JOIN occupancy o ON o.household = m.household JOIN dwelling d ON d.key = o.dwelling WHERE m.resident = %1"_s.arg(caller));
    WorkOrder known;
    known.title = u"楼前路灯全部不亮"_s;
    known.category = leaf(office, u"207"_s);
    known.building = building;
    const Key first = *Orders(office.store()).report(known);
    const qint64 before = number(office, u"SELECT count(*) FROM work_order"_s);
    OrderEntryPage *page = toEntry(office, {{u"resident"_s, qlonglong(caller)}});
    office.find<LineEdit>("title")->insert(u"路灯不亮"_s);
    const auto shown = [&] {
        for (const SimilarOrder &order : page->similar()->orders())
            if (order.order == first)
                return true;
        return false;
    };
    QTRY_VERIFY(shown());
    while (page->similar()->current().order != first)
        press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(number(office, u"SELECT count(*) FROM work_order"_s), before);
    QCOMPARE(number(office, u"SELECT resident FROM order_caller WHERE work_order = %1"_s.arg(first)), caller);
    QVERIFY(entry(office) != office.window->page() || !page->isVisible());
    QVERIFY(OrdersOf::resident(office.store().db(), caller)->size() >= 1);
}

void TestOrderEntry::aDoorIsFoundAndSaysWhoLivesThere()
{
    OfficeWindow office;
    open(office);
    Statement door(office.store().db(), u"SELECT d.key, b.number, s.number, d.room FROM dwelling d JOIN building b ON b.key = d.building JOIN stairwell s ON s.key = d.stairwell "
                                        "WHERE d.room IS NOT NULL ORDER BY d.key LIMIT 1"_s);
    QVERIFY(*door.step());
    toEntry(office, {});
    auto *place = office.find<PickLine>("place");
    place->setFocus();
    QTest::keyClicks(place, u"%1-%2-%3"_s.arg(door.text(1), door.text(2), door.text(3)));
    QVERIFY(place->isOpen());
    // Esc closes the list, not the page.
    press(Qt::Key_Escape);
    QVERIFY(!place->isOpen());
    QVERIFY(entry(office));
    QTest::keyClick(place, Qt::Key_Backspace);
    QTest::keyClicks(place, door.text(3).right(1));
    press(Qt::Key_Return);
    QVERIFY(QApplication::focusWidget() != place);
    QCOMPARE(number(office, u"SELECT building FROM dwelling WHERE key = %1"_s.arg(entry(office)->form()->order().dwelling)), number(office, u"SELECT building FROM dwelling WHERE key = %1"_s.arg(door.number(0))));
    QVERIFY(place->text().contains(door.text(3)));
}

void TestOrderEntry::aCallerIsFoundByLetters()
{
    OfficeWindow office;
    open(office);
    const Key who = somebody(office);
    const QString name = office.store().get<Resident>(who)->name;
    toEntry(office, {});
    auto *caller = office.find<PickLine>("caller");
    caller->setFocus();
    QTest::keyClicks(caller, Pinyin::initials(name));
    QVERIFY(caller->isOpen());
    press(Qt::Key_Return);
    const WorkOrder order = entry(office)->form()->order();
    QVERIFY(order.resident);
    QCOMPARE(order.callerKind, u"resident"_s);
    // Where they live is where it is.
    QVERIFY(!order.place.isEmpty());
    // A name in characters stays a name: it may be a stranger's.
    caller->clear();
    caller->setFocus();
    caller->setText(u"张三丰"_s);
    Q_EMIT caller->textEdited(u"张三丰"_s);
    QTest::keyClick(caller, Qt::Key_Return);
    QCOMPARE(entry(office)->form()->order().resident, Key(0));
    QCOMPARE(entry(office)->form()->order().caller, u"张三丰"_s);
}

void TestOrderEntry::onlyRegisteredItWaitsToBeDispatched()
{
    OfficeWindow office;
    open(office, 0);
    toEntry(office, {{u"title"_s, u"什么味道"_s}});
    press(Qt::Key_S, Qt::ControlModifier);
    const Key key = lastOrder(office);
    QVERIFY(key);
    auto state = Query::run(office.store().db(), u"SELECT state FROM order_state WHERE work_order = %1"_s.arg(key));
    QVERIFY(state && state->next());
    QCOMPARE(state->text(0), OrderFlow::code(OrderAt::Accepted));
}

void TestOrderEntry::ourselvesOrAnotherDepartment()
{
    OfficeWindow office;
    open(office, 0);
    toEntry(office, {{u"title"_s, u"独居老人要陪诊"_s}, {u"category"_s, qlonglong(leaf(office, u"608"_s))}});
    auto *receiver = office.find<CodeCombo>("receiver");
    receiver->setCode(u"w:%1"_s.arg(office.store().worker()));
    press(Qt::Key_F10);
    QCOMPARE(number(office, u"SELECT assignee FROM order_state WHERE work_order = %1"_s.arg(lastOrder(office))), office.store().worker());
    // By the letters of the department.
    toEntry(office, {{u"title"_s, u"停电"_s}, {u"category"_s, qlonglong(leaf(office, u"101"_s))}});
    receiver->setFocus();
    receiver->lineEdit()->selectAll();
    QTest::keyClicks(receiver->lineEdit(), u"gdgs"_s);
    receiver->completer()->popup()->hide();
    QTest::keyClick(receiver->lineEdit(), Qt::Key_F10);
    const Key department = number(office, u"SELECT department FROM order_state WHERE work_order = %1"_s.arg(lastOrder(office)));
    QCOMPARE(DepartmentBook::read(office.store().db())->name(department), u"供电公司"_s);
}

void TestOrderEntry::faultsStandBesideTheirFields()
{
    OfficeWindow office;
    open(office, 0);
    const Key before = lastOrder(office);
    toEntry(office, {});
    press(Qt::Key_F10);
    QCOMPARE(lastOrder(office), before);
    QVERIFY(!office.find<FieldBox>("titleBox")->finding().isEmpty());
    QVERIFY(!office.find<FieldBox>("categoryBox")->finding().isEmpty());
    QCOMPARE(QApplication::focusWidget(), office.find<LineEdit>("title"));
    office.find<LineEdit>("title")->insert(u"停水"_s);
    office.find<CodeCombo>("category")->setCode(QString::number(leaf(office, u"202"_s)));
    Q_EMIT office.find<CodeCombo>("category")->codeChanged({});
    office.find<LineEdit>("reportedAt")->setText(u"irgendwann"_s);
    press(Qt::Key_F10);
    QCOMPARE(lastOrder(office), before);
    QVERIFY(office.find<FieldBox>("titleBox")->finding().isEmpty());
    QVERIFY(!office.find<FieldBox>("reported_atBox")->finding().isEmpty());
    QCOMPARE(QApplication::focusWidget(), office.find<LineEdit>("reportedAt"));
    office.find<LineEdit>("reportedAt")->setText((QDate::currentDate().addDays(2)).toString(Qt::ISODate));
    press(Qt::Key_F10);
    QVERIFY(!office.find<FieldBox>("reported_atBox")->finding().isEmpty());
    office.find<LineEdit>("reportedAt")->clear();
    press(Qt::Key_F10);
    QVERIFY(lastOrder(office) > before);
}

void TestOrderEntry::theChecklistGoesAlong()
{
    OfficeWindow office;
    open(office, 0);
    toEntry(office, {{u"title"_s, u"垃圾乱堆"_s}, {u"category"_s, qlonglong(leaf(office, u"101"_s))}});
    auto *list = office.find<OrderChecklist>("checklist");
    QVERIFY(list->isVisible());
    QVERIFY(list->questions().size() >= 3);
    list->lines().at(1)->setFocus();
    QTest::keyClicks(list->lines().at(1), u"Bauschutt"_s);
    press(Qt::Key_F10);
    const QStringList kept = office.store().get<WorkOrder>(lastOrder(office))->checklist.split(u'\n');
    QCOMPARE(kept.size(), 5);
    QVERIFY(kept.at(0).startsWith(u'-'));
    QVERIFY2(kept.at(1).startsWith(u'+') && kept.at(1).endsWith(u"\tBauschutt"_s), qPrintable(kept.at(1)));
}

void TestOrderEntry::filesAreTakenOrRefusedBesideTheirField()
{
    OfficeWindow office;
    open(office, 0);
    QImage image(3200, 2400, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString good = office.folder.filePath(u"a.png"_s), bad = office.folder.filePath(u"setup.exe"_s);
    QVERIFY(image.save(good));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("MZ program");
    file.close();
    toEntry(office, {{u"title"_s, u"垃圾乱堆"_s}, {u"category"_s, qlonglong(leaf(office, u"101"_s))}});
    auto *files = office.find<OrderFilesBox>("files");
    QVERIFY(!files->take(QStringList{bad, good}));
    QVERIFY2(files->problem().contains(u"setup.exe"_s), qPrintable(files->problem()));
    QCOMPARE(files->files().size(), 1);
    // A picture out of the clipboard, and out again.
    QMimeData pasted;
    pasted.setImageData(image);
    QVERIFY(OrderFilesBox::canTake(pasted));
    QVERIFY(files->take(pasted));
    QVERIFY(files->problem().isEmpty());
    QCOMPARE(files->files().size(), 2);
    QMimeData text;
    text.setText(u"words"_s);
    QVERIFY(!OrderFilesBox::canTake(text));
    for (auto *button : files->findChildren<QAbstractButton *>())
        if (button->toolTip().contains(u"a.png"_s))
            button->click();
    QTRY_COMPARE(files->files().size(), 1);
    office.find<LineEdit>("title")->setFocus();
    press(Qt::Key_F10);
    QCOMPARE(number(office, u"SELECT count(*) FROM order_file WHERE work_order = %1"_s.arg(lastOrder(office))), 1);
}

void TestOrderEntry::whatWasTypedIsKept()
{
    OfficeWindow office;
    open(office);
    const Key before = lastOrder(office);
    const QVariantMap about{{u"resident"_s, qlonglong(somebody(office))}};
    office.window->go({u"residents"_s, {}});
    toEntry(office, about);
    QTest::keyClicks(QApplication::focusWidget(), u"half an ord"_s);
    press(Qt::Key_Escape);
    QVERIFY(!entry(office));
    QCOMPARE(lastOrder(office), before);
    toEntry(office, about);
    QVERIFY(office.find<LineEdit>("title")->text().isEmpty());
    auto *draft = office.find<Banner>("draft");
    QVERIFY(draft->isVisible());
    Q_EMIT draft->acted();
    QCOMPARE(office.find<LineEdit>("title")->text(), u"half an ord"_s);
    QVERIFY(entry(office)->form()->isModified());
    // For somebody else nothing is offered.
    toEntry(office, {});
    QVERIFY(!draft->isVisible());
}

void TestOrderEntry::f6KnowsWhereItIsPressed()
{
    OfficeWindow office;
    open(office);
    const Key who = somebody(office);
    auto order = [&] { return entry(office) ? entry(office)->form()->order() : WorkOrder(); };
    // A person's card.
    office.window->go({u"resident"_s, qlonglong(who)});
    QTest::keyClick(office.window.get(), Qt::Key_F6);
    QCOMPARE(order().resident, who);
    QVERIFY(order().dwelling);
    const Key household = order().household, dwelling = order().dwelling;
    QVERIFY(household);
    // A household.
    office.window->go({u"household"_s, qlonglong(household)});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QCOMPARE(order().household, household);
    QCOMPARE(order().dwelling, dwelling);
    // A door of the building plan.
    office.window->go({u"buildings"_s, QVariantMap{{u"dwelling"_s, qlonglong(dwelling)}}});
    auto *buildings = qobject_cast<BuildingsPage *>(office.window->page());
    QVERIFY(buildings);
    QCOMPARE(buildings->orderSubject().value(u"dwelling"_s).toLongLong(), dwelling);
    QTest::keyClick(office.find<PlanView>("plan"), Qt::Key_F6);
    QCOMPARE(order().dwelling, dwelling);
    QVERIFY(!order().place.isEmpty());
    // A hit of the search, not the page behind.
    office.window->go({u"settings"_s, {}});
    auto *box = office.window->findChild<SearchBox *>();
    box->begin();
    QTest::keyClicks(box, Pinyin::initials(office.store().get<Resident>(who)->name));
    QTRY_VERIFY(box->popup()->isVisible());
    QTest::keyClick(box, Qt::Key_F6);
    QVERIFY(order().resident);
    // Twice is once.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(entry(office));
}

void TestOrderEntry::aVisitBecomesAnOrderInOneKey()
{
    OfficeWindow office;
    open(office);
    const Key who = somebody(office);
    const Key before = lastOrder(office);
    office.window->go({u"residents"_s, {}});
    office.window->go({u"visit"_s, HasVisitSubject::place({0, who})});
    press(Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    office.find<LineEdit>("hazard")->setText(u"煤气管老化"_s);
    press(Qt::Key_F6);
    QVERIFY(entry(office));
    const WorkOrder begun = entry(office)->form()->order();
    QCOMPARE(begun.title, u"煤气管老化"_s);
    QCOMPARE(begun.kind, u"hazard"_s);
    QCOMPARE(begun.channel, u"visit"_s);
    QCOMPARE(begun.resident, who);
    QVERIFY(begun.visit);
    press(Qt::Key_S, Qt::ControlModifier);
    const Key key = lastOrder(office);
    QVERIFY(key > before);
    QCOMPARE(office.store().get<WorkOrder>(key)->visit, begun.visit);
    QVERIFY(qobject_cast<ResidentsPage *>(office.window->page()));
    // The visit's row says what became of it; F6 there names the visit again.
    office.window->go({u"visits"_s, u"done"_s});
    auto *done = office.find<Table>("doneList");
    const QString number = office.store().get<WorkOrder>(key)->number;
    bool found = false;
    for (int row = 0; row < done->model()->rowCount(); ++row)
        found = found || done->model()->index(row, 3).data(SubTextRole).toString().contains(number);
    QVERIFY(found);
    done->setCurrentIndex(done->model()->index(0, 0));
    QVERIFY(qobject_cast<VisitsPage *>(office.window->page())->orderSubject().value(u"visit"_s).toLongLong());
}

void TestOrderEntry::cardsShowWhatIsOpen()
{
    OfficeWindow office;
    open(office);
    const Key who = somebody(office);
    WorkOrder known;
    known.title = u"楼道灯不亮"_s;
    known.category = leaf(office, u"301"_s);
    known.resident = who;
    const Key key = *Orders(office.store()).report(known);
    office.window->go({u"resident"_s, qlonglong(who)});
    auto *orders = office.find<OpenOrders>("orders");
    QVERIFY(orders->isVisible());
    const QAbstractItemModelTester tester(&orders->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(orders->model().orderAt(0), key);
    const QModelIndex state = orders->model().index(0, OpenOrdersModel::State);
    QVERIFY(!state.data(ChipsRole).value<QList<ChipValue>>().isEmpty());
    // How long there is still, then the number.
    const QString facts = orders->model().index(0, OpenOrdersModel::What).data(SubTextRole).toString();
    QVERIFY2(facts.indexOf(office.store().get<WorkOrder>(key)->number) > 0, qPrintable(facts));
    // The household's card has it too.
    office.window->go({u"household"_s, QVariantMap{{u"resident"_s, qlonglong(who)}}});
    auto *ofHousehold = office.find<OpenOrders>("orders");
    QVERIFY(ofHousehold != orders);
    QVERIFY(ofHousehold->count() >= 1);
}

QTEST_MAIN(TestOrderEntry)
#include "tst_orderentry.moc"
