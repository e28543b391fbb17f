// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/search/searchmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/visits/todaypage.h"
#include "forms/workorders/orderboard.h"
#include "forms/workorders/ordercalendar.h"
#include "forms/workorders/orderlistview.h"
#include "forms/workorders/orderpanel.h"
#include "forms/workorders/orderspage.h"
#include "models/views/recordlistmodel.h"
#include "models/workorders/ordersample.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The page of work orders under the keys of a worker.
class TestOrdersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init();
    void cleanup();

    void boardShowsTheOpenOrders();
    void arrowsWalkBetweenCardsAndLanes();
    void enterOpensTheOrder();
    void waitingIsNamed();
    void spaceChoosesSeveralForOneStep();
    void urgingAsksForAGrade();
    void anotherDeedMovesTheCard();
    void contestedOrdersStandOnTop();
    void tabsShowWhatTheyCount();
    void deskHoldsWhatIsMine();
    void calendarWalksWithKeys();
    void whatIsShownIsPrinted();
    void thePanelOffersTheNextStep();
    void aConditionIsKeptAsAView();
    void modelsKeepTheirPromises();
    void todayShowsWhatBurns();
    void searchFindsOrdersByNumber();

private:
    template <typename P>
    P *open(const QVariant &what = {})
    {
        auto *page = new P(*m_work);
        m_page.reset(page);
        page->resize(1198, 620);
        static_cast<QWidget *>(page)->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page))
            return nullptr;
        page->show(what);
        return page;
    }
    OrdersPage *orders(const QString &what = u"board"_s) { return open<OrdersPage>(what); }
    void fill(int count = 120)
    {
        Progress progress;
        QVERIFY(fillOrders(m_work->store(), {count, 3}, progress));
    }
    qint64 count(const QString &where) const { return m_work->key(u"SELECT count(*) FROM order_state WHERE "_s + where); }
    QString state(Key order) const
    {
        auto rows = Query::run(m_work->store().db(), u"SELECT state FROM order_state WHERE work_order = :key"_s, {{u":key"_s, order}});
        return rows->next() ? rows->text(0) : QString();
    }
    /// Answers the next question with its last deed.
    void agree(const std::function<void(Question *)> &before = {})
    {
        QTimer::singleShot(50, this, [before] {
            auto *ask = qobject_cast<Question *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            if (before)
                before(ask);
            QTest::keyClick(ask, Qt::Key_F10);
        });
    }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<Page> m_page;
};

void TestOrdersPage::init()
{
    m_work = std::make_unique<TestWorkplace>(0);
}

void TestOrdersPage::cleanup()
{
    m_page.reset();
    m_work.reset();
}

void TestOrdersPage::boardShowsTheOpenOrders()
{
    fill();
    OrdersPage *page = orders();
    const OrderBoardModel *model = page->board()->board();
    QCOMPARE(model->rowCount(), 4);
    int all = 0;
    for (const OrderLane &lane : model->lanes())
        all += lane.count;
    QCOMPARE(all, count(u"open = 1"_s));
    auto *tabs = page->findChild<Tabs *>(u"tabs"_s);
    QCOMPARE(tabs->count(OrdersPage::Board), QString::number(all));
    QCOMPARE(tabs->count(OrdersPage::Waiting), QString::number(count(u"waiting = 1"_s)));
    QCOMPARE(tabs->count(OrdersPage::Overdue), QString::number(count(u"due < %1"_s.arg(Moments::now()))));
    // The first late card has the cursor.
    const ListedOrder *card = model->order(page->board()->currentIndex());
    QVERIFY(card);
    QCOMPARE(card->clock.kind, OrderRemaining::Overdue);
    QVERIFY(page->board()->hasFocus());
    QVERIFY(m_work->complained.isEmpty());
}

void TestOrdersPage::arrowsWalkBetweenCardsAndLanes()
{
    fill();
    OrderBoard *board = orders()->board();
    board->setCurrentIndex(board->board()->index(0, 0, board->board()->index(0, 0)));
    QTest::keyClick(board, Qt::Key_Down);
    QCOMPARE(board->currentIndex().row(), 1);
    QCOMPARE(board->currentIndex().parent().row(), 0);
    QTest::keyClick(board, Qt::Key_Right);
    QCOMPARE(board->currentIndex().parent().row(), 1);
    QTest::keyClick(board, Qt::Key_Right);
    QTest::keyClick(board, Qt::Key_Right);
    QTest::keyClick(board, Qt::Key_Right);
    QCOMPARE(board->currentIndex().parent().row(), 3);
    QTest::keyClick(board, Qt::Key_End);
    QCOMPARE(board->currentIndex().row(), board->board()->rowCount(board->board()->index(3, 0)) - 1);
    // What has the cursor is in sight.
    QVERIFY(board->viewport()->rect().contains(board->visualRect(board->currentIndex()).center()));
    QTest::keyClick(board, Qt::Key_Home);
    QCOMPARE(board->currentIndex().row(), 0);
    QTest::keyClick(board, Qt::Key_Left);
    QCOMPARE(board->currentIndex().parent().row(), 2);
    // A click chooses as well.
    const QModelIndex other = board->board()->index(0, 0, board->board()->index(1, 0));
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, board->visualRect(other).center());
    QCOMPARE(board->currentIndex(), other);
}

void TestOrdersPage::enterOpensTheOrder()
{
    fill();
    OrderBoard *board = orders()->board();
    const Key key = board->currentOrder();
    QVERIFY(key);
    QTest::keyClick(board, Qt::Key_Return);
    QCOMPARE(m_work->places.last().page, u"order"_s);
    QCOMPARE(m_work->places.last().what.toLongLong(), key);
}

void TestOrdersPage::waitingIsNamed()
{
    OrdersOffice office(m_work->store());
    const Key key = office.waiting();
    OrdersPage *page = orders();
    const OrderBoardModel *model = page->board()->board();
    const ListedOrder *card = model->order(model->indexOf(key));
    QVERIFY(card);
    const ChipValue chip = OrderBoardModel::chip(*card);
    QCOMPARE(chip.meaning, Meaning::Wait);
    QVERIFY2(chip.text.contains(u"waits for parts"_s), qPrintable(chip.text));
    QCOMPARE(page->findChild<Tabs *>(u"tabs"_s)->count(OrdersPage::Overdue), QString());
}

void TestOrdersPage::spaceChoosesSeveralForOneStep()
{
    OrdersOffice office(m_work->store());
    const Key one = office.report(u"路灯不亮"_s), other = office.report(u"井盖松动"_s), third = office.report(u"下水慢"_s);
    OrdersPage *page = orders();
    OrderBoard *board = page->board();
    board->setCurrentOrder(one);
    QTest::keyClick(board, Qt::Key_Space);
    board->setCurrentOrder(other);
    QTest::keyClick(board, Qt::Key_Space);
    board->setCurrentOrder(third);
    const QList<Key> chosen = page->chosen();
    QCOMPARE(QSet<Key>(chosen.begin(), chosen.end()), (QSet<Key>{one, other}));
    agree();
    m_work->commands().find(u"orders.accept"_s)->trigger();
    QVERIFY2(m_work->complained.isEmpty(), qPrintable(m_work->complained.join(u' ')));
    QCOMPARE(state(one), u"accepted"_s);
    QCOMPARE(state(other), u"accepted"_s);
    QCOMPARE(state(third), u"reported"_s);
    QVERIFY(board->board()->picked().isEmpty());
    // All or none: one that cannot be accepted keeps the others where they are.
    board->setCurrentOrder(third);
    QTest::keyClick(board, Qt::Key_Space);
    board->setCurrentOrder(one);
    QTest::keyClick(board, Qt::Key_Space);
    agree();
    m_work->commands().find(u"orders.accept"_s)->trigger();
    QCOMPARE(m_work->complained.size(), 1);
    QCOMPARE(state(third), u"reported"_s);
    // Esc takes none, and goes back after that.
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Escape);
    QVERIFY(board->board()->picked().isEmpty());
    QCOMPARE(m_work->backs, 0);
    QTest::keyClick(board, Qt::Key_Escape);
    QCOMPARE(m_work->backs, 1);
}

void TestOrdersPage::urgingAsksForAGrade()
{
    OrdersOffice office(m_work->store());
    const Key key = office.at(OrderAt::Handling);
    OrdersPage *page = orders();
    page->board()->setCurrentOrder(key);
    agree([](Question *ask) {
        QCOMPARE(ask->findChild<CodeCombo *>(u"urgeGrade"_s)->code(), u"normal"_s);
        ask->findChild<CodeCombo *>(u"urgeGrade"_s)->setCode(u"red"_s);
        ask->findChild<LineEdit *>(u"urgeNote"_s)->setText(u"今天下班前办结"_s);
    });
    QTest::keyClick(page, Qt::Key_F9);
    QVERIFY2(m_work->complained.isEmpty(), qPrintable(m_work->complained.join(u' ')));
    QCOMPARE(count(u"work_order = %1 AND urge = 'red'"_s.arg(key)), 1);
    const OrderBoardModel *model = page->board()->board();
    QVERIFY(OrderBoardModel::chip(*model->order(model->indexOf(key))).text.contains(u"red card"_s));
    QCOMPARE(model->lanes().at(OrderLists::Handling).note, u"1 red cards"_s);
}

void TestOrdersPage::anotherDeedMovesTheCard()
{
    OrdersOffice office(m_work->store());
    const Key key = office.at(OrderAt::Dispatched);
    OrderBoard *board = orders()->board();
    board->setCurrentOrder(key);
    QCOMPARE(board->currentIndex().parent().row(), int(OrderLists::Dispatched));
    office.take(key, OrderDo::Sign);
    // The cursor stays on the order.
    QCOMPARE(board->currentOrder(), key);
    QCOMPARE(board->currentIndex().parent().row(), int(OrderLists::Handling));
}

void TestOrdersPage::contestedOrdersStandOnTop()
{
    OrdersOffice office(m_work->store());
    office.at(OrderAt::Handling, u"别的事"_s);
    OrdersPage *page = orders();
    auto *banner = page->findChild<Banner *>(u"contested"_s);
    QVERIFY(banner->isHidden());
    const Key key = office.contested();
    QVERIFY(!banner->isHidden());
    QVERIFY(banner->text().contains(office.number(key)));
    QTest::mouseClick(reinterpret_cast<QWidget *>(banner->button()), Qt::LeftButton);
    QCOMPARE(page->findChild<Tabs *>(u"tabs"_s)->currentIndex(), int(OrdersPage::Desk));
    QCOMPARE(page->desk()->board()->lanes().first().cards.first().key, key);
}

void TestOrdersPage::tabsShowWhatTheyCount()
{
    fill(300);
    OrdersPage *page = orders();
    auto *tabs = page->findChild<Tabs *>(u"tabs"_s);
    for (const auto tab : {OrdersPage::Overdue, OrdersPage::DueToday, OrdersPage::CallBack, OrdersPage::Waiting, OrdersPage::External}) {
        tabs->setCurrentIndex(tab);
        const int wanted = tabs->count(tab).toInt();
        QTRY_COMPARE(page->list()->model().rowCount(), wanted);
    }
    tabs->setCurrentIndex(OrdersPage::All);
    QTRY_COMPARE(page->list()->model().rowCount(), 300);
    tabs->setCurrentIndex(OrdersPage::Closed);
    QTRY_COMPARE(page->list()->model().rowCount(), int(count(u"state IN ('closed', 'archived')"_s)));
    // Ctrl+Tab goes on.
    QTest::keyClick(page->list()->table(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), int(OrdersPage::All));
    QTRY_VERIFY(page->list()->table()->hasFocus());
    QTRY_VERIFY(page->list()->current());
    QTest::keyClick(page->list()->table(), Qt::Key_Return);
    QCOMPARE(m_work->places.last().page, u"order"_s);
    QVERIFY2(m_work->complained.isEmpty(), qPrintable(m_work->complained.join(u' ')));
}

void TestOrdersPage::deskHoldsWhatIsMine()
{
    OrdersOffice office(m_work->store());
    const Key mine = office.at(OrderAt::Handling, u"我的"_s);
    const Key asked = office.askedForMore();
    OrdersPage *page = orders(u"desk"_s);
    const OrderBoardModel *model = page->desk()->board();
    QVERIFY(model->indexOf(mine).isValid());
    QVERIFY(model->indexOf(asked).isValid());
    QVERIFY(page->desk()->hasFocus());
    // Another worker has another desk.
    office.seat(office.he);
    Q_EMIT m_work->workerChanged();
    QVERIFY(!model->indexOf(mine).isValid());
    QVERIFY(model->indexOf(asked).isValid());
    QTest::keyClick(page->desk(), Qt::Key_Return);
    QCOMPARE(m_work->places.last().page, u"order"_s);
}

void TestOrdersPage::calendarWalksWithKeys()
{
    OrdersOffice office(m_work->store());
    const Key key = office.at(OrderAt::Handling);
    const Moment due = m_work->key(u"SELECT due FROM order_state WHERE work_order = %1"_s.arg(key));
    OrdersPage *page = orders(u"calendar"_s);
    OrderCalendar *calendar = page->calendar();
    QVERIFY(calendar->days()->hasFocus());
    const QDate today = QDate::currentDate();
    QCOMPARE(calendar->day(), today);
    for (QDate day = today; day < Moments::day(due); day = day.addDays(1))
        QTest::keyClick(calendar->days(), Qt::Key_Right);
    QCOMPARE(calendar->day(), Moments::day(due));
    QCOMPARE(calendar->orders()->board()->lanes().first().cards.first().key, key);
    QCOMPARE(calendar->days()->currentIndex().data(OrderMonthModel::DueRole).toInt(), 1);
    QTest::keyClick(calendar->days(), Qt::Key_Return);
    QVERIFY(calendar->orders()->hasFocus());
    QTest::keyClick(calendar->orders(), Qt::Key_Return);
    QCOMPARE(m_work->places.last().what.toLongLong(), key);
    QTest::keyClick(calendar->orders(), Qt::Key_Escape);
    QVERIFY(calendar->days()->hasFocus());
    QTest::keyClick(calendar->days(), Qt::Key_PageDown);
    QCOMPARE(calendar->day(), Moments::day(due).addMonths(1));
    QCOMPARE(calendar->days()->currentIndex().data(OrderMonthModel::DueRole).toInt(), 0);
    QVERIFY(calendar->orders()->board()->lanes().first().cards.isEmpty());
}

void TestOrdersPage::whatIsShownIsPrinted()
{
    fill();
    OrdersPage *page = orders();
    QTest::keyClick(page->board(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
    int rows = 0;
    for (const PrintBlock &block : m_work->printed.first().blocks)
        if (const auto *table = std::get_if<PrintTable>(&block)) {
            rows += table->rowCount;
            if (table->rowCount)
                QVERIFY(table->row(0).first().contains(u'-'));
        }
    int shown = 0, all = 0;
    for (const OrderLane &lane : page->board()->board()->lanes()) {
        shown += int(lane.cards.size());
        all += lane.count;
    }
    QCOMPARE(rows, shown);
    QCOMPARE(all, count(u"open = 1"_s));
    QTest::keyClick(page->board(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_work->printed.size(), 2);
}

void TestOrdersPage::thePanelOffersTheNextStep()
{
    OrdersOffice office(m_work->store());
    const Key key = office.report();
    OrdersPage *page = orders();
    auto *panel = page->findChild<OrderPanel *>(u"panel"_s);
    QTRY_COMPARE(panel->nextStep(), OrderDo::Accept);
    QTRY_COMPARE(panel->name(), office.number(key));
    panel->findChild<Button *>(u"nextStep"_s)->click();
    QCOMPARE(state(key), u"accepted"_s);
    // What must say more is taken on the order's own page.
    QTRY_COMPARE(panel->nextStep(), OrderDo::Dispatch);
    panel->findChild<Button *>(u"nextStep"_s)->click();
    QCOMPARE(m_work->places.last().page, u"order"_s);
    QCOMPARE(m_work->places.last().what.toMap().value(u"step"_s).toString(), u"dispatch"_s);
    QCOMPARE(state(key), u"accepted"_s);
}

void TestOrdersPage::aConditionIsKeptAsAView()
{
    fill();
    OrdersPage *page = orders(u"waiting"_s);
    QTRY_COMPARE(page->list()->model().rowCount(), int(count(u"waiting = 1"_s)));
    agree([](Question *ask) { ask->findChild<LineEdit *>()->setText(u"挂起的"_s); });
    QTest::keyClick(page->list()->table(), Qt::Key_S, Qt::ControlModifier);
    auto *tabs = page->findChild<Tabs *>(u"tabs"_s);
    QCOMPARE(tabs->QTabBar::count(), int(OrdersPage::TabCount) + 1);
    QCOMPARE(tabs->tabText(OrdersPage::TabCount), u"挂起的"_s);
    QTRY_COMPARE(tabs->count(OrdersPage::TabCount), QString::number(count(u"waiting = 1"_s)));
    QVERIFY2(m_work->complained.isEmpty(), qPrintable(m_work->complained.join(u' ')));
}

void TestOrdersPage::modelsKeepTheirPromises()
{
    fill();
    OrderBoardModel board;
    QAbstractItemModelTester first(&board, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const WorkingTime time = *WorkingTime::of(m_work->store().db());
    const OrderLists lists(m_work->store().db(), time);
    auto read = lists.board(m_work->store().worker(), 3);
    QList<OrderLane> lanes;
    for (const OrderLists::Lane &lane : read->lanes)
        lanes << OrderLane{u"lane"_s, lane.count, {}, Meaning::Neutral, {}, lane.cards};
    board.setLanes(lanes);
    const QModelIndex lane = board.index(2, 0);
    QCOMPARE(board.rowCount(lane), 4);
    QVERIFY(board.isMore(board.index(3, 0, lane)));
    board.togglePick(board.index(0, 0, lane));
    QCOMPARE(board.picked().size(), 1);
    board.setLanes({});
    QVERIFY(board.picked().isEmpty());

    OrderMonthModel month;
    QAbstractItemModelTester second(&month, QAbstractItemModelTester::FailureReportingMode::QtTest);
    month.setMonth({2026, 2, 10}, {});
    QCOMPARE(month.rowCount(), 5);
    QCOMPARE(month.dayAt(month.indexOf({2026, 2, 28})), QDate(2026, 2, 28));
    QVERIFY(!month.dayAt(month.index(0, 0)).isValid());
    month.setMonth({2027, 2, 1}, {});
    QCOMPARE(month.rowCount(), 4);
}

void TestOrdersPage::todayShowsWhatBurns()
{
    fill();
    QAction *go = m_work->commands().add(u"go.orders"_s, u"orders"_s, {}, {}, nullptr);
    QVERIFY(go);
    auto *page = open<TodayPage>();
    auto *first = page->findChild<Table *>(u"todayFirst"_s);
    QTRY_VERIFY(first->model()->rowCount() > 0);
    QTRY_VERIFY(first->hasFocus());
    const Key key = first->model()->index(0, 0).data(Qt::UserRole).toLongLong();
    QVERIFY(key);
    QVERIFY(!first->model()->index(0, 1).data().toString().isEmpty());
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(m_work->places.last().page, u"order"_s);
    QCOMPARE(m_work->places.last().what.toLongLong(), key);
    QTest::keyClick(page, Qt::Key_1);
    QCOMPARE(m_work->places.last().page, u"orders"_s);
    QCOMPARE(m_work->places.last().what.toString(), u"overdue"_s);
    // OrdersOverdue is the seventh by name.
    QCOMPARE(page->findChild<FigureCard *>(u"figure6"_s)->figure(), QString::number(count(u"due < %1"_s.arg(Moments::now()))));
}

void TestOrdersPage::searchFindsOrdersByNumber()
{
    fill();
    auto rows = Query::run(m_work->store().db(), u"SELECT key, number FROM work_order WHERE external_number IS NULL ORDER BY key DESC LIMIT 1"_s);
    QVERIFY(rows->next());
    SearchModel model(*m_work);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(rows->text(1));
    QCOMPARE(model.order(0), rows->number(0));
    QVERIFY(model.index(0, SearchModel::Who).data(SubTextRole).toString().contains(rows->text(1)));
    model.search(u"zz-没有"_s);
    QCOMPARE(model.order(0), 0);
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"
