// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/celldelegate.h"
#include "forms/shared/chip.h"
#include "forms/shared/fitcheck.h"
#include "forms/shared/label.h"
#include "forms/shared/nav.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/paint.h"
#include "forms/shared/progresscard.h"
#include "forms/shared/question.h"
#include "forms/shared/samplerows.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/timeline.h"
#include "forms/shared/toast.h"
#include "tests/support/costtimer.h"

#include <QtTest>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

QList<NavEntry> places()
{
    return {{u"today"_s, u"sun"_s, u"今日"_s, u"7"_s, Meaning::Bad, false},
            {u"residents"_s, u"users"_s, u"居民"_s, {}, Meaning::Neutral, false},
            {u"orders"_s, u"clipboard-list"_s, u"工单"_s, u"12"_s, Meaning::Neutral, false},
            {u"settings"_s, u"settings"_s, u"设置"_s, {}, Meaning::Neutral, true}};
}

void keepPicture(QWidget *window, const QString &name)
{
    const QString dir = qEnvironmentVariable("ALLPOST_LOOK_DIR");
    if (!dir.isEmpty())
        QVERIFY(window->grab().save(dir + u'/' + name + u".png"_s));
}

/// Rows of every kind of cell, as many as a screen holds.
class ManyRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 60; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return index.column() == 6 ? QString() : u"王桂兰%1"_s.arg(index.row() * 8 + index.column());
        if (role == StrongRole)
            return index.column() == 0;
        if (role == ChipsRole && index.column() == 6)
            return QVariant::fromValue(QList<ChipValue>{{u"独居"_s, Meaning::Warn, {}}, {u"低保"_s, Meaning::Accent, {}}});
        return {};
    }
};

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void marksAreReadFromWriting();
    void navByKeyboard();
    void navCollapses();
    void navModelIsSound();
    void tabsByKeyboard();
    void tabsGrowWithTheirCounts();
    void tableOpensTicksAndCopies();
    void headingSortsAndStopsSorting();
    void rightClickOnTheHeadingAsksForColumns();
    void chipsThatDoNotFitAreCounted();
    void fiftyRowsPaintFast();
    void toastGoesAndFailureStays();
    void progressAppearsOnlyWhenItTakesLong();
    void progressSaysHowLong_data();
    void progressSaysHowLong();
    void conditionsGoWithDel();
    void buttonsOfAUiFileGoIntoTheHead();
    void cardLeavesRoomForItsHead();
    void sidePanelScrolls();
    void aQuestionIsAnsweredByKeys();
    void theRowUnderThePointerLightsUp();
    void fitCheckFinds_data();
    void fitCheckFinds();
};

void TestParts::marksAreReadFromWriting()
{
    const MarkedText marked = MarkedText::parse(u"[[王]]桂[[兰]]"_s);
    QCOMPARE(marked.text, u"王桂兰"_s);
    QCOMPARE(marked.spans, QList<MarkSpan>({{0, 1}, {2, 1}}));
    QCOMPARE(MarkedText::parse(u"没有 [[ 标记"_s).text, u"没有 [[ 标记"_s);
    QVERIFY(Paint::markedWidth(marked.text, marked.spans, Theme::Type::Body)
            >= Paint::markedWidth(marked.text, {}, Theme::Type::Body));
}

void TestParts::navByKeyboard()
{
    Nav nav;
    nav.setEntries(places());
    nav.setCurrent(u"today"_s);
    nav.resize(nav.sizeHint());
    nav.show();
    nav.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&nav));
    QSignalSpy chosen(&nav, &Nav::chosen);
    nav.view()->setFocus();
    QTest::keyClick(nav.view(), Qt::Key_Down);
    QTest::keyClick(nav.view(), Qt::Key_Down);
    QCOMPARE(nav.current(), u"today"_s); // walking is not going
    QTest::keyClick(nav.view(), Qt::Key_Return);
    QCOMPARE(chosen.takeFirst(), QVariantList{u"orders"_s});
    QCOMPARE(nav.current(), u"orders"_s);
    const QRect first = nav.view()->visualRect(nav.view()->model()->index(1, 0));
    QTest::mouseClick(nav.view()->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(chosen.takeFirst(), QVariantList{u"residents"_s});
    nav.setCurrent(u"settings"_s);
    QVERIFY(chosen.isEmpty());
}

void TestParts::navCollapses()
{
    Nav nav;
    nav.setEntries(places());
    nav.setOffice(u"长青社区"_s, u"全岗通"_s);
    nav.resize(nav.sizeHint());
    nav.show();
    QSignalSpy collapsed(&nav, &Nav::collapsedChanged);
    QCOMPARE(nav.width(), 168);
    keepPicture(&nav, u"look-nav"_s);
    nav.setCollapsed(true);
    QCOMPARE(nav.width(), 56);
    keepPicture(&nav, u"look-nav-collapsed"_s);
    QTest::mouseClick(nav.findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(nav.width(), 168);
    QCOMPARE(collapsed.size(), 2);
    nav.setEntries({{u"long"_s, u"sun"_s, u"Exchange and conflicts"_s, u"1,204"_s, Meaning::Warn, false}});
    QVERIFY(nav.width() > 168);
    QVERIFY(checkFit(&nav, nav.size()).isEmpty());
}

void TestParts::navModelIsSound()
{
    NavModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(places());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCount(u"orders"_s, u"13"_s, Meaning::Warn);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), u"工单, 13"_s);
    model.setCount(u"nowhere"_s, u"1"_s, Meaning::Warn);
    QCOMPARE(changed.size(), 1);
    SampleRows rows;
    QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestParts::tabsByKeyboard()
{
    Tabs tabs;
    tabs.addView(u"全部居民"_s, u"8,412"_s);
    tabs.addView(u"80 岁以上"_s, u"613"_s);
    tabs.addView(u"待核实"_s, u"57"_s, Meaning::Warn);
    tabs.resize(tabs.sizeHint());
    tabs.show();
    tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    tabs.step(1);
    tabs.step(1);
    QCOMPARE(tabs.currentIndex(), 0);
    tabs.step(-1);
    QCOMPARE(tabs.currentIndex(), 2);
    QVERIFY(tabs.accessibleTabName(2).contains(u"57"_s));
}

void TestParts::tabsGrowWithTheirCounts()
{
    Tabs tabs;
    tabs.addView(u"待核实"_s);
    tabs.show();
    const int before = tabs.tabRect(0).width();
    tabs.setCount(0, u"1,057"_s, Meaning::Warn);
    QVERIFY(tabs.tabRect(0).width() > before + 20);
    QCOMPARE(tabs.count(0), u"1,057"_s);
}

void TestParts::tableOpensTicksAndCopies()
{
    QStandardItemModel model(3, 2);
    for (int row = 0; row < 3; ++row) {
        model.setItem(row, 0, new QStandardItem(QString::number(row)));
        model.setItem(row, 1, new QStandardItem(u"x"_s));
    }
    Table table;
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QSignalSpy opened(&table, &Table::opened);
    QSignalSpy copied(&table, &Table::copyRequested);
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(!table.selectionModel()->isRowSelected(1));
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(table.selectionModel()->isRowSelected(1));
    // Space, down, Space: two rows picked with the keyboard alone.
    QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 2);

    model.item(0, 1)->setCheckable(true);
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(model.item(0, 1)->checkState(), Qt::Checked);
    const QRect cell = table.visualRect(model.index(0, 1));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {cell.x() + 16, cell.center().y()});
    QCOMPARE(model.item(0, 1)->checkState(), Qt::Unchecked);
}

void TestParts::headingSortsAndStopsSorting()
{
    QStandardItemModel model(2, 1);
    model.setItem(0, 0, new QStandardItem(u"b"_s));
    model.setItem(1, 0, new QStandardItem(u"a"_s));
    Table table;
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    const auto click = [&table] {
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, {40, 10});
    };
    click();
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 0);
    const QString first = model.index(0, 0).data().toString();
    click();
    QVERIFY(model.index(0, 0).data().toString() != first);
    click();
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), -1);
}

void TestParts::rightClickOnTheHeadingAsksForColumns()
{
    QStandardItemModel model(2, 1);
    Table table;
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    QSignalSpy columns(&table, &Table::columnsRequested);
    QSignalSpy menu(&table, &Table::menuRequested);
    QContextMenuEvent onHead(QContextMenuEvent::Mouse, {20, 10}, table.mapToGlobal(QPoint(20, 10)));
    QCoreApplication::sendEvent(table.horizontalHeader()->viewport(), &onHead);
    QCOMPARE(columns.size(), 1);
    QContextMenuEvent onRow(QContextMenuEvent::Mouse, {20, 10}, table.mapToGlobal(QPoint(20, 50)));
    QCoreApplication::sendEvent(table.viewport(), &onRow);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.first().first().toModelIndex().row(), 0);
}

void TestParts::chipsThatDoNotFitAreCounted()
{
    SampleRows rows;
    Table table;
    table.setModel(&rows);
    const auto picture = [&table](int width) {
        table.setColumnWidth(3, width);
        return table.grab().toImage();
    };
    table.resize(700, 160);
    table.show();
    const QImage both = picture(200);
    const QImage one = picture(100);
    QVERIFY(both != one);
    const QModelIndex cell = rows.index(0, 3);
    QStyleOptionViewItem option;
    option.widget = &table;
    QVERIFY(table.itemDelegate()->sizeHint(option, cell).width() > 100);
}

void TestParts::fiftyRowsPaintFast()
{
    Table table;
    ManyRows rows;
    table.setModel(&rows);
    table.resize(900, 36 * 52);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QImage canvas(table.size(), QImage::Format_ARGB32_Premultiplied);
    table.render(&canvas); // fills the caches
    AllpostTest::CostTimer timer;
    constexpr int times = 5;
    for (int i = 0; i < times; ++i)
        table.render(&canvas);
    const double milliseconds = timer.elapsed() / times;
    qInfo("50 rows of 8 cells: %.1f ms", milliseconds);
    QVERIFY2(milliseconds < 100, qPrintable(QString::number(milliseconds)));
}

void TestParts::toastGoesAndFailureStays()
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(&window);
    toast.setInsets(168, Height::status);
    window.show();
    QSignalSpy acted(&toast, &Toast::acted);
    toast.show(u"已保存 王桂兰"_s, Tone::Ok, u"撤销"_s, u"Ctrl+Z"_s);
    QVERIFY(toast.isVisible());
    QVERIFY(window.rect().contains(toast.geometry()));
    QVERIFY(toast.geometry().bottom() > window.height() - Height::status); // on the status line
    auto *timer = toast.findChild<QTimer *>();
    QVERIFY(timer->isActive());
    QCOMPARE(timer->interval(), 8000);
    QTest::mouseClick(&toast, Qt::LeftButton, {}, {toast.width() - 40, toast.height() / 2});
    QCOMPARE(acted.size(), 1);
    QVERIFY(!toast.isVisible());

    toast.show(u"没存成：U 盘已拔出。内容还在，插回后再存"_s, Tone::Bad);
    QVERIFY(!timer->isActive());
    QVERIFY(toast.stays());
    QTest::mouseClick(&toast, Qt::LeftButton, {}, {60, toast.height() / 2});
    QVERIFY(toast.isVisible());
    QTest::mouseClick(&toast, Qt::LeftButton, {}, {toast.width() - 16, toast.height() / 2});
    QVERIFY(!toast.isVisible());
    toast.show(u"已打印"_s);
    timer->setInterval(1);
    timer->start();
    QTRY_VERIFY(!toast.isVisible());
}

void TestParts::progressAppearsOnlyWhenItTakesLong()
{
    QWidget window;
    QVBoxLayout column(&window);
    ProgressCard card;
    column.addWidget(&card);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy cancelled(&card, &ProgressCard::cancelled);
    card.start(u"正在查 1,212 行"_s, u"取消后文件原样"_s);
    QVERIFY(!card.isVisible());
    card.finish();
    QTest::qWait(150);
    QVERIFY(!card.isVisible());
    card.start(u"正在查 1,212 行"_s, u"取消后文件原样"_s);
    card.setProgress(760, 1212);
    QTRY_VERIFY(card.isVisible());
    QTRY_COMPARE(card.findChild<QProgressBar *>()->value(), 627);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    card.finish();
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestParts::progressSaysHowLong_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("number");
    QTest::newRow("soon") << qint64(300) << u"1"_s;
    QTest::newRow("seconds") << qint64(3600) << u"4"_s;
    QTest::newRow("tens of seconds") << qint64(34000) << u"40"_s;
    QTest::newRow("minutes") << qint64(130000) << u"3"_s;
}

void TestParts::progressSaysHowLong()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, number);
    const QString said = ProgressCard::aboutTime(milliseconds);
    QVERIFY2(said.contains(number), qPrintable(said));
}

void TestParts::conditionsGoWithDel()
{
    ConditionChip chip(u"满 80 岁"_s);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &ConditionChip::removed);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QTest::keyClick(&chip, Qt::Key_Return);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {10, 10});
    QCOMPARE(clicked.size(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 10, 10});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(clicked.size(), 2);
}

void TestParts::buttonsOfAUiFileGoIntoTheHead()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *head = new PageHead(&window);
    auto *print = new Button(u"打印"_s, {}, {}, Button::Normal, head);
    auto *add = new Button(u"新登记"_s, {}, {}, Button::Primary, head);
    column.addWidget(head);
    head->setTitle(u"居民"_s);
    head->setSubtitle(u"8,412 人"_s);
    window.resize(600, 80);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(print->x() > 300);
    QVERIFY(add->x() > print->x() + print->width());
    QCOMPARE(add->geometry().right(), head->width() - 1);
}

void TestParts::cardLeavesRoomForItsHead()
{
    Card card;
    auto *inside = new QVBoxLayout(&card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(u"内容"_s);
    inside->addWidget(label);
    card.setTitle(u"家庭成员"_s);
    card.setCount(u"4 人"_s);
    auto *corner = new Button(u"曾住 1 人"_s, u"clock"_s, {}, Button::Quiet);
    card.setCorner(corner);
    card.resize(400, 160);
    card.show();
    QVERIFY(label->y() >= Height::cardHead);
    QVERIFY(corner->geometry().right() < card.width() && corner->geometry().bottom() < Height::cardHead);
    QVERIFY(checkFit(&card, card.size()).isEmpty());
    card.resize(120, 160);
    QVERIFY(!checkFit(&card, card.size()).isEmpty());
}

void TestParts::sidePanelScrolls()
{
    SidePanel panel;
    panel.setName(u"王桂兰"_s);
    panel.setFacts(u"女 · 81 岁"_s);
    panel.chips()->setChips(QList<ChipValue>{{u"独居"_s, Meaning::Warn, u"house"_s}, {u"低保"_s, Meaning::Accent, {}}});
    panel.addDeed(new Button(u"走访"_s, {}, u"F7"_s));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(15, 8, 15, 8);
    column->addWidget(new FactRow(u"电话"_s, u"138****4471"_s));
    auto *timeline = new Timeline;
    timeline->setItems(QList<TimelineItem>(20, {u"11-17"_s, u"走访 · 马晓东"_s, u"能扶拐走；要助浴椅"_s,
                                                 u"footprints"_s, Meaning::Ok, false}));
    column->addWidget(timeline);
    panel.setBody(body);
    panel.resize(336, 500);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    keepPicture(&panel, u"look-sidepanel"_s);
    auto *area = panel.findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(timeline->height(), timeline->heightForWidth(timeline->width()));
    QSignalSpy closed(&panel, &SidePanel::closed);
    QTest::mouseClick(panel.findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
}

void TestParts::aQuestionIsAnsweredByKeys()
{
    Question ask(u"把 王桂兰 迁出 3-2-501？"_s,
                 u"户里还有 1 人（孙丽华，长女）。王桂兰是户主，要先定新户主。积分 326 分留在家庭账户，未结工单 1 件不受影响。"_s);
    ask.setDeeds(u"不迁了"_s, u"迁出并换户主"_s);
    Button *later = ask.addDeed(u"先记下，以后再迁"_s, 7);
    ask.show();
    ask.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&ask));
    keepPicture(&ask, u"look-question"_s);
    QVERIFY(checkFit(&ask, {1366, 696}).isEmpty());
    QTest::keyClick(&ask, Qt::Key_Return); // the harmless deed has the focus
    QCOMPARE(ask.result(), int(QDialog::Rejected));
    ask.show();
    ask.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&ask));
    QTest::keyClick(&ask, Qt::Key_F10);
    QCOMPARE(ask.result(), int(QDialog::Accepted));
    ask.show();
    QTest::mouseClick(later, Qt::LeftButton);
    QCOMPARE(ask.result(), 7);
    ask.show();
    ask.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&ask));
    QTest::keyClick(&ask, Qt::Key_Escape);
    QCOMPARE(ask.result(), int(QDialog::Rejected));
}

void TestParts::theRowUnderThePointerLightsUp()
{
    SampleRows rows;
    Table table;
    table.setModel(&rows);
    table.resize(700, 160);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QImage before = table.viewport()->grab().toImage();
    const QPoint over = table.visualRect(rows.index(1, 0)).center();
    QHoverEvent move(QEvent::HoverMove, QPointF(over), QPointF(over), QPointF(0, 0));
    QCoreApplication::sendEvent(table.viewport(), &move);
    const QImage after = table.viewport()->grab().toImage();
    const int y = over.y();
    // The whole row, also under a column far away, and no other.
    QCOMPARE(after.pixelColor(table.visualRect(rows.index(1, 4)).right() - 2, y), Theme::c().hover);
    QCOMPARE(after.copy(0, 0, 400, 30), before.copy(0, 0, 400, 30));
    QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(over));
    QCoreApplication::sendEvent(table.viewport(), &leave);
    QCOMPARE(table.hoveredRow(), -1);
}

void TestParts::fitCheckFinds_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"label", "wrapped", "button", "cell", "heading", "placeholder", "window", "outside", "combo"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestParts::fitCheckFinds()
{
    QFETCH(QString, part);
    QWidget window;
    window.resize(300, 300);
    const QString text = u"一句比它的位置长得多的话，装不下"_s;
    const auto place = [&window](QWidget *widget, QRect rect) {
        widget->setParent(&window);
        widget->setGeometry(rect);
    };
    QSize given(300, 300);
    QStandardItemModel model(1, 1);
    if (part == "label"_L1) {
        place(new Label(text), {0, 0, 60, 24});
    } else if (part == "wrapped"_L1) {
        auto *label = new Label(text);
        label->setWordWrap(true);
        place(label, {0, 0, 60, 30});
    } else if (part == "button"_L1) {
        place(new Button(text), {0, 0, 60, 32});
    } else if (part == "cell"_L1 || part == "heading"_L1) {
        const bool cell = part == "cell"_L1;
        model.setItem(0, 0, new QStandardItem(cell ? text : u"短"_s));
        model.setHorizontalHeaderLabels({cell ? u"短"_s : text});
        auto *table = new Table;
        table->setModel(&model);
        table->setColumnWidth(0, 100);
        place(table, {0, 0, 300, 200});
    } else if (part == "placeholder"_L1) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(text);
        place(edit, {0, 0, 80, 32});
    } else if (part == "window"_L1) {
        given = {300, 10};
        window.setMinimumHeight(200);
    } else if (part == "outside"_L1) {
        place(new Label(u"短"_s), {280, 0, 60, 24});
    } else if (part == "combo"_L1) {
        auto *combo = new QComboBox;
        combo->addItem(text);
        place(combo, {0, 0, 80, 32});
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QList<FitProblem> problems = checkFit(&window, given);
    QCOMPARE(problems.size(), 1);
    QVERIFY(!problems.first().sentence().isEmpty());
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
