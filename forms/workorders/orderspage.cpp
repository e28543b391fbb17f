// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderspage.h"
#include "ui_orderspage.h"

#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/orderboard.h"
#include "forms/workorders/ordercalendar.h"
#include "forms/workorders/orderlistview.h"
#include "models/views/recordlistmodel.h"
#include "models/views/savedviews.h"
#include "models/workorders/orderlist.h"

#include <QHeaderView>
#include <QLocale>
#include <QTimer>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Narrower than this the board has the room, the order is one key away.
constexpr int PanelFrom = 1000;
constexpr int PanelBesideCalendar = 1400;
/// More than a screen holds; the rest of a lane is one Enter away.
constexpr int Cards = 24;
constexpr int MinuteMs = 60 * 1000;

const QStringList TabNames{u"board"_s, u"desk"_s, u"overdue"_s, u"today"_s, u"callback"_s, u"waiting"_s, u"external"_s, u"closed"_s, u"all"_s, u"calendar"_s};

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

const OrdersPage::View &OrdersPage::view(int tab)
{
    static const View views[TabCount] = {
        {QT_TR_NOOP("Board"), "", "", "", false},
        {QT_TR_NOOP("Mine"), "", "", "", false},
        // The words of a limit stay as they are typed, so each language has its own.
        {QT_TR_NOOP("Overdue"), "due has overdue", "due has 超期", "due", false},
        {QT_TR_NOOP("Due today"), "due has today", "due has 今日", "due", false},
        {QT_TR_NOOP("To call back"), "state = answered", "", "due", false},
        {QT_TR_NOOP("Waiting"), "waiting", "", "reported", false},
        {QT_TR_NOOP("From 12345"), "open and external_number != empty", "", "due", false},
        // Without a column the latest come first, which no worker needs to sort.
        {QT_TR_NOOP("Closed"), "state = closed or state = archived", "", "", true},
        {QT_TR_NOOP("All orders"), "", "", "", true},
        {QT_TR_NOOP("Calendar"), "", "", "", false},
    };
    return views[tab];
}

QString OrdersPage::conditionOf(const View &view)
{
    return QString::fromUtf8(*view.conditionZh && QLocale().language() == QLocale::Chinese ? view.conditionZh : view.condition);
}

OrdersPage::OrdersPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::OrdersPage>()), m_boardModel(new OrderBoardModel(this)), m_deskModel(new OrderBoardModel(this)),
      m_board(new OrderBoard), m_deskBoard(new OrderBoard), m_list(new OrderListView(workplace)), m_calendar(new OrderCalendar),
      m_views(new SavedViews(workplace.store(), OrderList::definition(), this)), m_minute(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->contested->hide();
    m_ui->contested->setTone(Tone::Bad);
    m_ui->panel->setWorkplace(&workplace);
    m_ui->tabs->setExpanding(false);
    m_board->setModel(m_boardModel);
    m_board->setObjectName(u"board"_s);
    m_deskBoard->setModel(m_deskModel);
    m_deskBoard->setFlow(OrderBoard::Sections);
    m_deskBoard->setObjectName(u"desk"_s);
    for (QWidget *one : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_deskBoard), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_calendar)})
        m_ui->views->addWidget(one);
    for (OrderBoard *board : {m_board, m_deskBoard, m_calendar->orders()}) {
        connect(board, &OrderBoard::opened, this, &OrdersPage::open);
        connect(board, &OrderBoard::moreWanted, this, [this, board](int lane) { openMore(*board->board(), lane); });
        connect(board, &OrderBoard::currentOrderChanged, this, [this, board](Key order) {
            if (board == boardInFront())
                showPanel(order);
        });
    }
    connect(m_list, &OrderListView::opened, this, &OrdersPage::open);
    connect(m_list, &OrderListView::currentOrderChanged, this, [this](Key order) {
        if (m_ui->views->currentWidget() == m_list)
            showPanel(order);
    });
    connect(m_calendar, &OrderCalendar::dayChanged, this, [this](QDate day) {
        const QDate month = m_calendar->month();
        if (month.year() != day.year() || month.month() != day.month())
            loadCalendar();
        else
            m_calendar->days()->setCurrentIndex(static_cast<OrderMonthModel *>(m_calendar->days()->model())->indexOf(day));
        loadDay();
    });
    connect(m_ui->panel, &SidePanel::closed, this, [this] {
        m_panelClosed = true;
        m_ui->panel->hide();
        focusView();
    });
    connect(m_ui->panel, &OrderPanel::lifelineWanted, this, &OrdersPage::printLifeline);
    connect(m_ui->panel, &OrderPanel::stepWanted, this, &OrdersPage::take);
    connect(m_ui->contested, &Banner::acted, this, [this] { m_ui->tabs->setCurrentIndex(Desk); });
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &OrdersPage::chooseTab);
    connect(m_views, &SavedViews::changed, this, &OrdersPage::showTabs);
    connect(m_views, &SavedViews::counted, this, &OrdersPage::showTabs);
    connect(&workplace, &Workplace::workerChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    connect(&workplace, &Workplace::revealedChanged, m_ui->panel, &OrderPanel::refresh);
    connect(&workplace.store(), &Store::committed, this, &OrdersPage::changed);
    // Words of time grow old by themselves.
    m_minute->setInterval(MinuteMs);
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    m_minute->start();
    addCommands();
    addHeadButtons();
    if (auto loaded = m_views->load(); !loaded)
        workplace.complain(loaded.error());
    showTabs();
}

OrdersPage::~OrdersPage() = default;

QString OrdersPage::title() const
{
    return tr("Work orders");
}

void OrdersPage::show(const QVariant &what)
{
    const QString word = what.toString();
    int tab = m_ui->tabs->currentIndex();
    if (const int named = int(TabNames.indexOf(word)); named >= 0)
        tab = named;
    else if (!word.isEmpty())
        tab = All;
    if (std::exchange(m_stale, false))
        loadBoard();
    if (tab != m_ui->tabs->currentIndex())
        m_ui->tabs->setCurrentIndex(tab);
    else
        chooseTab(tab);
    if (!word.isEmpty() && !TabNames.contains(word))
        m_list->setView(tr("Work orders"), word, {}, Qt::DescendingOrder);
    focusView();
}

void OrdersPage::refresh()
{
    m_time.reset();
    load();
    m_list->reload();
}

void OrdersPage::showTabs()
{
    const QSignalBlocker quiet(m_ui->tabs);
    const int kept = m_ui->tabs->currentIndex();
    const int wanted = TabCount + int(m_views->entries().size());
    while (m_ui->tabs->QTabBar::count() < wanted)
        m_ui->tabs->addView(QString());
    while (m_ui->tabs->QTabBar::count() > wanted)
        m_ui->tabs->removeTab(m_ui->tabs->QTabBar::count() - 1);
    for (int i = 0; i < TabCount; ++i)
        m_ui->tabs->setTabText(i, tr(view(i).name));
    for (int i = 0; i < m_views->entries().size(); ++i) {
        const SavedViews::Entry &entry = m_views->entries().at(i);
        m_ui->tabs->setTabText(TabCount + i, entry.view.name);
        m_ui->tabs->setTabToolTip(TabCount + i, entry.view.filter);
        m_ui->tabs->setCount(TabCount + i, entry.count >= 0 ? number(entry.count) : QString());
    }
    m_ui->tabs->setCurrentIndex(qBound(0, kept, wanted - 1));
}

void OrdersPage::showCounts(const OrderLists::Counts &counts)
{
    m_counts = counts;
    const auto set = [this](Tab tab, int count, Meaning meaning = Meaning::Neutral) {
        m_ui->tabs->setCount(tab, count ? number(count) : QString(), count ? meaning : Meaning::Neutral);
    };
    set(Board, counts.open, Meaning::Accent);
    set(Desk, counts.mine);
    set(Overdue, counts.overdue, Meaning::Bad);
    set(DueToday, counts.dueToday, Meaning::Warn);
    set(CallBack, counts.callBack);
    set(Waiting, counts.waiting);
    set(External, counts.external);
    m_ui->head->setSubtitle(tr("%1 open · %2 closed this month").arg(number(counts.open), number(counts.closedThisMonth)));
}

const WorkingTime *OrdersPage::time()
{
    if (!m_time) {
        auto read = WorkingTime::of(workplace().store().db());
        if (!read) {
            workplace().complain(read.error());
            return nullptr;
        }
        m_time = *read;
    }
    return &*m_time;
}

void OrdersPage::load()
{
    m_stale = false;
    loadBoard();
    switch (m_ui->tabs->currentIndex()) {
    case Desk: loadDesk(); break;
    case Calendar:
        loadCalendar();
        loadDay();
        break;
    default: break;
    }
}

void OrdersPage::loadBoard()
{
    const WorkingTime *clock = time();
    if (!clock)
        return;
    auto read = OrderLists(workplace().store().db(), *clock).board(workplace().store().worker(), Cards);
    if (!read) {
        workplace().complain(read.error());
        return;
    }
    static const char *const filters[OrderLists::LaneCount] = {"state = reported or state = accepted", "state = dispatched", "state = signed or state = handling",
                                                               "state = answered or state = called_back"};
    QList<OrderLane> lanes;
    for (int i = 0; i < OrderLists::LaneCount; ++i) {
        const OrderLists::Lane &lane = read->lanes[size_t(i)];
        const QString note = lane.red ? tr("%n red cards", nullptr, lane.red) : lane.overdue ? tr("%n overdue", nullptr, lane.overdue) : QString();
        lanes << OrderLane{OrderLists::laneTitle(OrderLists::LaneName(i)), lane.count, note, Meaning::Bad, QLatin1String(filters[i]), lane.cards};
    }
    const Key kept = m_board->currentOrder();
    m_boardModel->setLanes(lanes);
    m_board->setCurrentOrder(kept);
    showCounts(read->counts);
    showContested(*read);
}

void OrdersPage::showContested(const OrderLists::Board &board)
{
    const int count = board.counts.contested;
    m_ui->contested->setVisible(count > 0);
    if (!count)
        return;
    QStringList names;
    for (const ListedOrder &order : board.contested)
        names << order.number + u' ' + order.title;
    m_ui->contested->setText(tr("Two desks contradict each other in %n orders: %1", nullptr, count).arg(names.join(tr(", "))));
    m_ui->contested->setAction(tr("Look at them"));
}

void OrdersPage::loadDesk()
{
    const WorkingTime *clock = time();
    if (!clock)
        return;
    auto sections = OrderLists(workplace().store().db(), *clock).desk(workplace().store().worker(), Cards);
    if (!sections) {
        workplace().complain(sections.error());
        return;
    }
    QList<OrderLane> lanes;
    for (const OrderLists::Section &section : *sections)
        lanes << OrderLane{OrderLists::sectionTitle(section.kind), section.count, {}, Meaning::Neutral,
                           section.kind == OrderLists::Section::CallBack ? u"state = answered"_s : u"open"_s, section.lines};
    if (lanes.isEmpty())
        lanes << OrderLane{tr("Nothing waits for you"), 0};
    const Key kept = m_deskBoard->currentOrder();
    m_deskModel->setLanes(lanes);
    m_deskBoard->setCurrentOrder(kept);
}

void OrdersPage::loadCalendar()
{
    const WorkingTime *clock = time();
    if (!clock)
        return;
    auto days = OrderLists(workplace().store().db(), *clock).month(m_calendar->day());
    if (!days) {
        workplace().complain(days.error());
        return;
    }
    m_calendar->showMonth(m_calendar->day(), *days);
}

void OrdersPage::loadDay()
{
    const WorkingTime *clock = time();
    if (!clock)
        return;
    auto orders = OrderLists(workplace().store().db(), *clock).dueOn(m_calendar->day());
    if (!orders) {
        workplace().complain(orders.error());
        return;
    }
    m_calendar->showOrders(*orders);
    if (m_ui->tabs->currentIndex() == Calendar)
        showPanel(current());
}

void OrdersPage::changed(const ChangeSet &changes)
{
    static const QStringList clocks{u"calendar_day"_s, u"calendar_year"_s, u"office_hours"_s};
    static const QStringList concerned{u"work_order"_s, u"order_event"_s, u"order_caller"_s, u"department"_s, u"worker"_s, u"attendance"_s};
    bool ours = changes.bulk;
    bool time = changes.bulk;
    for (const RecordChange &change : changes.changes) {
        time = time || clocks.contains(change.entity->name);
        ours = ours || concerned.contains(change.entity->name);
    }
    if (time)
        m_time.reset();
    if (!ours && !time)
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    load();
    m_ui->panel->refresh();
}

void OrdersPage::chooseTab(int tab)
{
    switch (tab) {
    case Board: m_ui->views->setCurrentWidget(m_board); break;
    case Desk:
        m_ui->views->setCurrentWidget(m_deskBoard);
        loadDesk();
        break;
    case Calendar:
        m_ui->views->setCurrentWidget(m_calendar);
        loadCalendar();
        loadDay();
        break;
    default: {
        m_ui->views->setCurrentWidget(m_list);
        if (tab < TabCount) {
            const View &shown = view(tab);
            m_list->setView(tr(shown.name), conditionOf(shown), QLatin1String(shown.sort), shown.down ? Qt::DescendingOrder : Qt::AscendingOrder);
        } else if (tab - TabCount < m_views->entries().size()) {
            const SavedView &kept = m_views->entries().at(tab - TabCount).view;
            const bool down = kept.sort.startsWith(u'-');
            m_list->setColumns(kept.columns);
            m_list->setView(kept.name, kept.filter, down ? kept.sort.mid(1) : kept.sort, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        break;
    }
    }
    placePanel();
    showPanel(current());
    if (!m_ui->tabs->hasFocus())
        focusView();
}

OrderBoard *OrdersPage::boardInFront() const
{
    const QWidget *front = m_ui->views->currentWidget();
    return front == m_board ? m_board : front == m_deskBoard ? m_deskBoard : front == m_calendar ? m_calendar->orders() : nullptr;
}

Key OrdersPage::current() const
{
    const OrderBoard *board = boardInFront();
    return board ? board->currentOrder() : m_list->current();
}

QList<Key> OrdersPage::chosen() const
{
    const OrderBoard *board = boardInFront();
    if (!board)
        return m_list->chosen();
    const QList<Key> picked = board->board()->picked();
    if (!picked.isEmpty())
        return picked;
    const Key key = board->currentOrder();
    return key ? QList<Key>{key} : QList<Key>();
}

void OrdersPage::focusView()
{
    if (m_ui->views->currentWidget() == m_list)
        m_list->table()->setFocus();
    else if (m_ui->views->currentWidget() == m_calendar)
        m_calendar->days()->setFocus();
    else
        m_ui->views->currentWidget()->setFocus();
}

void OrdersPage::showPanel(Key order)
{
    if (m_ui->panel->order() != order || m_ui->panel->isStale())
        m_ui->panel->setOrder(order);
}

void OrdersPage::open(Key order)
{
    workplace().go({u"order"_s, qlonglong(order)});
}

/// What a lane has no room for stands in the list.
void OrdersPage::openMore(const OrderBoardModel &model, int lane)
{
    const OrderLane &shown = model.lanes().at(lane);
    m_ui->tabs->setCurrentIndex(All);
    m_list->setView(shown.title, shown.filter, u"due"_s, Qt::AscendingOrder);
    focusView();
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePanel();
}

/// The calendar has its day's cards beside it; the order as well only where there is room.
void OrdersPage::placePanel()
{
    const int from = m_ui->views->currentWidget() == m_calendar ? PanelBesideCalendar : PanelFrom;
    m_ui->panel->setVisible(width() >= from && !m_panelClosed);
}

} // namespace Allpost
