// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderspage.h"
#include "ui_orderspage.h"

#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/views/listdesk.h"
#include "forms/workorders/orderboard.h"
#include "forms/workorders/ordercalendar.h"
#include "forms/workorders/orderlistview.h"
#include "models/dictionary/codelist.h"
#include "models/views/recordlistmodel.h"
#include "models/views/savedviews.h"
#include "models/workorders/orderlist.h"
#include "models/workorders/orders.h"
#include "models/workorders/orderslips.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

void OrdersPage::addCommands()
{
    addCommand("orders.urge", tr("Urge"), u"megaphone"_s, Qt::Key_F9, [this] { urge(); });
    addCommand("orders.accept", tr("Accept the chosen orders"), u"check"_s, {}, [this] { accept(); });
    addCommand("orders.archive", tr("Archive the chosen orders"), u"archive"_s, {}, [this] { archive(); });
    addCommand("orders.slips", tr("Print dispatch slips"), u"printer"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printSlips(); });
    addCommand("orders.lifeline", tr("Print the life line"), u"printer"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { printLifeline(); });
    addCommand("orders.print", tr("Print what is shown"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { printShown(); });
    addCommand("orders.figures", tr("Figures and weekly bulletin"), u"chart-column"_s, Qt::Key_F10, [this] { workplace().go({u"order-figures"_s, u"bulletin"_s}); });
    addCommand("orders.export", tr("Export what is shown"), u"download"_s, Qt::CTRL | Qt::Key_E, [this] { exportShown(); });
    addCommand("orders.filter", tr("Add a condition"), u"filter"_s, Qt::CTRL | Qt::Key_F, [this] {
        if (m_ui->views->currentWidget() != m_list)
            m_ui->tabs->setCurrentIndex(All);
        m_list->addCondition();
    });
    addCommand("orders.columns", tr("Choose the columns"), u"columns-3"_s, {}, [this] {
        if (m_ui->views->currentWidget() != m_list)
            m_ui->tabs->setCurrentIndex(All);
        m_list->desk().chooseColumns(m_list->table()->mapToGlobal(QPoint(40, Height::head)));
    });
    addCommand("orders.saveview", tr("Save as view"), u"bookmark"_s, Qt::CTRL | Qt::Key_S, [this] { saveView(); });
    addCommand("orders.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("orders.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    addCommand("orders.leave", tr("Choose none, or go back"), u"x"_s, Qt::Key_Escape, [this] { stepBack(); });
    addCommand("orders.import", tr("Import a list"), u"file-down"_s, {}, [this] { workplace().go({u"order-import"_s, {}}); });
    addCommand("orders.departments", tr("Departments"), u"briefcase"_s, {}, [this] { workplace().go({u"departments"_s, {}}); });
    addCommand("orders.panel", tr("Show the order beside the board"), u"panel-left-close"_s, {}, [this] {
        m_panelClosed = !m_panelClosed;
        m_ui->panel->setVisible(!m_panelClosed);
        m_ui->panel->refresh();
    });
    connect(m_ui->tabs, &QTabBar::tabBarDoubleClicked, this, [this](int tab) {
        if (tab < TabCount || tab - TabCount >= m_views->entries().size())
            return;
        const SavedViews::Entry entry = m_views->entries().at(tab - TabCount);
        Question ask(tr("Remove the view “%1”?").arg(entry.view.name), tr("The orders in it stay."), this);
        ask.setDeeds(tr("Leave as it is"), tr("Remove the view"), Button::Danger);
        if (ask.exec() != QDialog::Accepted)
            return;
        if (auto gone = m_views->remove(entry.key); !gone)
            workplace().complain(gone.error());
    });
}

void OrdersPage::addHeadButtons()
{
    CommandRegistry &commands = workplace().commands();
    for (const char *id : {"orders.figures", "orders.import", "orders.slips"}) {
        auto *button = new Button;
        button->follow(commands.find(QLatin1String(id)));
        button->setObjectName(QLatin1String(id) + u"Button"_s);
        m_ui->head->addButton(button);
    }
    for (const auto &id : {u"order.report"_s, u"order.register"_s, u"order.new"_s})
        if (QAction *action = commands.find(id)) {
            auto *button = new Button(QString(), QString(), {}, Button::Primary);
            button->follow(action);
            m_ui->head->addButton(button);
            break;
        }
}

void OrdersPage::stepBack()
{
    if (m_calendar->orders()->hasFocus())
        m_calendar->days()->setFocus();
    else if (OrderBoard *board = boardInFront(); board && !board->board()->picked().isEmpty())
        board->board()->clearPicks();
    else
        workplace().back();
}

/// The one next step of the panel: at once when it needs no more than to be taken, else on the order's own page.
void OrdersPage::take(OrderDo step, bool needs)
{
    const Key order = m_ui->panel->order();
    if (!order || step == OrderDo::Unknown)
        return;
    if (needs) {
        workplace().go({u"order"_s, QVariantMap{{u"order"_s, qlonglong(order)}, {u"step"_s, OrderFlow::code(step)}}});
        return;
    }
    OrderEvent event;
    event.step = OrderFlow::code(step);
    auto done = Orders(workplace().store()).take(order, event);
    if (!done)
        workplace().complain(done.error());
    else
        workplace().say(tr("%1: done").arg(OrderPanel::deed(step)));
}

void OrdersPage::takeAll(const OrderEvent &event, const QString &question, const QString &deed, const QString &said)
{
    const QList<Key> orders = chosen();
    if (orders.isEmpty()) {
        workplace().say(tr("Choose an order first: arrows, Space takes several."));
        return;
    }
    if (orders.size() > 1) {
        Question ask(question, tr("All or none of them. A wrong step is taken back on the order's own page, with a reason."), this);
        ask.setDeeds(tr("Leave as it is"), deed);
        if (ask.exec() != QDialog::Accepted)
            return;
    }
    auto done = Orders(workplace().store()).takeAll(orders, event);
    if (!done) {
        workplace().complain(done.error());
        return;
    }
    if (OrderBoard *board = boardInFront())
        board->board()->clearPicks();
    workplace().say(said);
}

void OrdersPage::accept()
{
    const int count = int(chosen().size());
    OrderEvent event;
    event.step = OrderFlow::code(OrderDo::Accept);
    takeAll(event, tr("Accept %n orders?", nullptr, count), tr("Accept them"), tr("%n orders accepted", nullptr, count));
}

void OrdersPage::archive()
{
    const int count = int(chosen().size());
    OrderEvent event;
    event.step = OrderFlow::code(OrderDo::Archive);
    takeAll(event, tr("Archive %n orders?", nullptr, count), tr("Archive them"), tr("%n orders archived", nullptr, count));
}

/// 催办: the grade after the one an order has, and a few words.
void OrdersPage::urge()
{
    const QList<Key> orders = chosen();
    if (orders.isEmpty()) {
        workplace().say(tr("Choose an order first: arrows, Space takes several."));
        return;
    }
    const CodeList *grades = CodeList::find(u"urge_grade");
    int grade = 0;
    QString name;
    if (const WorkingTime *clock = time())
        if (auto lines = OrderLists(workplace().store().db(), *clock).lines(orders)) {
            for (const ListedOrder &line : *lines)
                grade = qMax(grade, line.urge);
            name = lines->isEmpty() ? QString() : lines->first().title;
        }
    Question ask(orders.size() == 1 ? tr("Urge “%1”?").arg(name) : tr("Urge %n orders?", nullptr, int(orders.size())),
                 tr("It stands in the order's life line and counts for whoever has it."), this);
    ask.setDeeds(tr("Leave as it is"), tr("Urge"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    auto *grading = new CodeCombo;
    grading->setObjectName(u"urgeGrade"_s);
    QList<Choice> choices;
    for (const Code &code : grades->items())
        choices << Choice{code.code, grades->label(code.code, QLocale().name())};
    grading->setChoices(choices);
    grading->setCode(choices.at(qMin(grade, int(choices.size()) - 1)).code);
    auto *note = new LineEdit;
    note->setObjectName(u"urgeNote"_s);
    connect(note, &QLineEdit::returnPressed, &ask, &QDialog::accept);
    column->addWidget(new FieldBox(tr("Grade"), grading));
    column->addWidget(new FieldBox(tr("Words"), note));
    ask.setBody(body);
    grading->setFocus();
    if (ask.exec() != QDialog::Accepted)
        return;
    OrderEvent event;
    event.step = OrderFlow::code(OrderDo::Urge);
    event.grade = grading->code();
    event.note = note->text().trimmed();
    auto done = Orders(workplace().store()).takeAll(orders, event);
    if (!done) {
        workplace().complain(done.error());
        return;
    }
    workplace().say(tr("%n orders urged: %1", nullptr, int(orders.size())).arg(grades->label(event.grade, QLocale().name())));
}

/// Of the chosen orders, or of all that were dispatched today.
void OrdersPage::printSlips()
{
    QList<Key> orders;
    if (const OrderBoard *board = boardInFront())
        orders = board->board()->picked();
    else if (m_list->chosen().size() > 1)
        orders = m_list->chosen();
    if (orders.isEmpty()) {
        auto today = OrderSlips::dispatchedOn(workplace().store().db(), QDate::currentDate());
        if (!today) {
            workplace().complain(today.error());
            return;
        }
        orders = *today;
    }
    if (orders.isEmpty()) {
        workplace().say(tr("Nothing was dispatched today. Space chooses orders to print the slips of."));
        return;
    }
    auto slips = OrderSlips::batch(workplace().store(), orders);
    if (slips)
        workplace().print(*slips);
    else
        workplace().complain(slips.error());
}

void OrdersPage::printLifeline()
{
    const Key key = current();
    if (!key)
        return;
    auto card = OrderCard::read(workplace().store(), key);
    if (card)
        workplace().print(OrderSlips::lifeline(*card, workplace().revealed() ? OrderSlips::Show::InFull : OrderSlips::Show::Masked));
    else
        workplace().complain(card.error());
}

/// The lanes or sections one below the other, as tables.
void OrdersPage::printShown()
{
    const OrderBoard *board = boardInFront();
    if (!board) {
        m_list->desk().print();
        return;
    }
    Printout printout;
    printout.title = tr(view(m_ui->tabs->currentIndex()).name) + u" · "_s + tr("Work orders");
    printout.subtitle = m_ui->head->subtitle();
    printout.personal = Printout::Personal::Masked;
    for (const OrderLane &lane : board->board()->lanes()) {
        printout.blocks << PrintText{u"%1　%2"_s.arg(lane.title, QLocale().toString(lane.count)), PrintText::Kind::Heading};
        PrintTable table;
        table.columns = {PrintColumn{.heading = tr("Number"), .weight = 2}, PrintColumn{.heading = tr("What is the matter"), .weight = 5},
                         PrintColumn{.heading = tr("Place"), .weight = 3}, PrintColumn{.heading = tr("In charge"), .weight = 2}, PrintColumn{.heading = tr("Limit"), .weight = 3}};
        table.rowCount = int(lane.cards.size());
        table.row = [cards = lane.cards](int row) {
            const ListedOrder &card = cards.at(row);
            return QStringList{card.number, card.title, card.place, card.holder, OrderBoardModel::chip(card).text};
        };
        table.whenEmpty = tr("None");
        printout.blocks << table;
        if (lane.more() > 0)
            printout.blocks << PrintText{tr("%n more", nullptr, lane.more()), PrintText::Kind::Note};
    }
    workplace().print(printout);
}

void OrdersPage::exportShown()
{
    if (m_ui->views->currentWidget() != m_list) {
        m_ui->tabs->setCurrentIndex(All);
        m_list->setView(tr("Work orders"), u"open"_s, u"due"_s, Qt::AscendingOrder);
    }
    m_list->desk().exportShown();
}

void OrdersPage::saveView()
{
    if (m_ui->views->currentWidget() != m_list || m_list->filter().isEmpty()) {
        workplace().say(tr("First add a condition with Ctrl+F; a view is a list that keeps its conditions."));
        return;
    }
    Question ask(tr("Keep these conditions as a view?"), m_list->language().describe(m_list->filter()), this);
    ask.setDeeds(tr("Leave as it is"), tr("Save as view"));
    auto *input = new LineEdit;
    connect(input, &QLineEdit::returnPressed, &ask, &QDialog::accept);
    ask.setBody(new FieldBox(tr("Name of the view"), input));
    input->setFocus();
    if (ask.exec() != QDialog::Accepted)
        return;
    const RecordListModel &model = m_list->model();
    SavedView kept;
    kept.list = OrderList::definition().name;
    kept.name = input->text();
    kept.filter = m_list->language().format(m_list->filter(), u"zh");
    kept.columns = model.columns().join(u',');
    kept.sort = model.sortColumn().isEmpty() ? QString() : (model.sortOrder() == Qt::DescendingOrder ? u"-"_s : QString()) + model.sortColumn();
    auto added = m_views->add(kept);
    if (!added) {
        workplace().complain(added.error());
        return;
    }
    showTabs();
    m_ui->tabs->setCurrentIndex(m_ui->tabs->QTabBar::count() - 1);
}

} // namespace Allpost
