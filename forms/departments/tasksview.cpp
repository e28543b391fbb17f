// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/departments/tasksview.h"

#include "forms/departments/departmentforms.h"
#include "forms/departments/departmenttexts.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/papers/paper.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int PanelWidth = 372;
constexpr int FactWidth = 76;
const QString DraftName = u"handed_task:new"_s;

Meaning meaningOf(const QString &answer)
{
    return answer == "admitted"_L1 ? Meaning::Ok : answer == "admitted_exception"_L1 ? Meaning::Warn : answer == "refused"_L1 ? Meaning::Neutral : Meaning::Accent;
}

} // namespace

TasksView::TasksView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_drafts(workplace.store()), m_title(new LineEdit), m_department(new CodeCombo), m_due(new DateEdit),
      m_titleBox(new FieldBox(tr("Task"), m_title)), m_departmentBox(new FieldBox(tr("From which department"), m_department)), m_dueBox(new FieldBox(tr("Due"), m_due)),
      m_list(new LinesCard(u"taskList"_s)), m_panel(new SidePanel)
{
    m_title->setObjectName(u"taskTitle"_s);
    m_department->setObjectName(u"taskDepartment"_s);
    m_department->setFreeText(true);
    m_due->setObjectName(u"taskDue"_s);
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Tasks from above"));
    m_list->model()->setHeadings({tr("Due"), tr("Task"), tr("Answer"), tr("Received")});
    m_list->setWidths({120, 0, 200, 84});
    m_list->none()->setKind(EmptyState::Fresh);
    m_list->none()->setTitle(tr("No task has come from above"));
    m_list->none()->setHelp(tr("Ctrl+N: type the task, the department by its letters, the day it is due; Enter takes it in."));
    m_panel->setFixedWidth(PanelWidth * Theme::textPercent() / 100);
    m_panel->setObjectName(u"taskPanel"_s);

    auto *entry = new Card;
    entry->setObjectName(u"taskEntry"_s);
    auto *row = new QHBoxLayout(entry);
    row->setSpacing(Space::m);
    row->addWidget(m_titleBox, 5);
    row->addWidget(m_departmentBox, 3);
    row->addWidget(m_dueBox, 2);
    auto *receive = new Button(tr("Receive"), u"inbox"_s, u"Enter"_s);
    receive->setObjectName(u"taskReceive"_s);
    auto *held = new QVBoxLayout;
    held->addSpacing(20);
    held->addWidget(receive);
    held->addStretch();
    row->addLayout(held);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addWidget(entry);
    left->addWidget(m_list, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addLayout(left, 1);
    whole->addWidget(m_panel);

    auto *moves = new EnterMoves(entry);
    connect(moves, &EnterMoves::finished, this, &TasksView::receive);
    connect(moves, &EnterMoves::escaped, this, [this] {
        if (!stepBack())
            m_list->begin();
    });
    connect(receive, &QAbstractButton::clicked, this, &TasksView::receive);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        m_titleBox->clearFinding();
        suggest();
        keepDraft();
    });
    connect(m_department, &QComboBox::editTextChanged, this, [this] {
        m_departmentBox->clearFinding();
        keepDraft();
    });
    connect(m_department, &CodeCombo::codeChanged, this, &TasksView::suggest);
    connect(m_due, &QLineEdit::textChanged, this, [this] {
        m_dueBox->clearFinding();
        keepDraft();
    });
    connect(m_list, &LinesCard::currentChanged, this, &TasksView::showCurrent);
    connect(m_list->table(), &Table::opened, this, &TasksView::opened);
    connect(m_panel, &SidePanel::closed, this, [this] { m_panel->hide(); });
    takeDraft();
}

void TasksView::load()
{
    const Database &db = m_workplace.store().db();
    auto book = DepartmentBook::read(db);
    auto items = Duties::list(db);
    auto lines = HandedTasks::list(db, {});
    if (!book || !items || !lines) {
        m_workplace.complain(!book ? book.error() : !items ? items.error() : lines.error());
        return;
    }
    m_book = *book;
    m_items = *items;
    m_lines = *lines;
    m_filling = true;
    const QString typed = m_department->currentText();
    DepartmentForms::offerDepartments(m_department, m_book);
    if (m_department->currentText() != typed)
        m_department->setEditText(typed);
    m_filling = false;
    const QDate today = QDate::currentDate();
    int open = 0, overdue = 0;
    QList<LinesModel::Line> shown;
    for (const HandedTaskLine &line : std::as_const(m_lines)) {
        open += line.isOpen();
        overdue += line.isOverdue(today);
        const qint64 left = today.daysTo(QDate::fromString(line.task.dueOn, Qt::ISODate));
        LineCell due{DepartmentTexts::shortDay(line.task.dueOn, today), {}, {}, Meaning::Plain, false, {}};
        if (line.isOpen() && !line.task.dueOn.isEmpty()) {
            due.sub = left < 0 ? tr("%n days over", nullptr, int(-left)) : left == 0 ? tr("today") : tr("%n days left", nullptr, int(left));
            due.meaning = left < 0 ? Meaning::Bad : left <= 2 ? Meaning::Warn : Meaning::Plain;
        }
        const QString why = line.item.isEmpty() ? line.task.reason : line.itemTitle;
        shown.append({line.key, {due, {line.task.title, line.item.isEmpty() ? line.department : line.department + u" · "_s + line.item, {}, Meaning::Plain, line.isOpen(), line.task.text},
                                 {{}, {}, {{DepartmentTexts::code(u"task_answer"_s, line.task.answer), meaningOf(line.task.answer), {}}}, Meaning::Plain, false, why},
                                 {DepartmentTexts::shortDay(line.task.receivedOn, today), {}, {}, Meaning::Quiet, false, {}}}});
    }
    m_list->setLines(shown);
    suggest();
    Q_EMIT counted(open, overdue);
}

void TasksView::begin()
{
    if (m_lines.isEmpty() || !m_title->text().isEmpty())
        startNew();
    else
        m_list->begin();
}

void TasksView::startNew()
{
    m_title->setFocus();
    m_title->selectAll();
}

Key TasksView::current() const
{
    return m_list->current();
}

const HandedTaskLine *TasksView::line() const
{
    for (const HandedTaskLine &line : m_lines)
        if (line.key == current())
            return &line;
    return nullptr;
}

void TasksView::choose(Key key)
{
    m_list->setCurrent(key);
    m_list->begin();
}

void TasksView::suggest()
{
    if (m_filling)
        return;
    const QString title = m_title->text();
    const Key department = DepartmentForms::chosenDepartment(m_department, m_book).key;
    const QList<DutySuggestion> near = title.simplified().size() < 3 ? QList<DutySuggestion>() : Duties::suggest(m_items, title, department, 1);
    if (title.simplified().size() < 3)
        m_titleBox->setNote({});
    else if (near.isEmpty())
        m_titleBox->setNote(tr("Nothing on the duty list shares its words"));
    else
        m_titleBox->setNote(tr("Near: %1 · %2").arg(near.first().line.item.title, near.first().line.cited()));
}

void TasksView::receive()
{
    HandedTask task;
    task.receivedOn = QDate::currentDate().toString(Qt::ISODate);
    task.title = m_title->text();
    const DepartmentForms::Chosen chosen = DepartmentForms::chosenDepartment(m_department, m_book);
    task.department = chosen.key;
    task.departmentText = chosen.text;
    if (const QString problem = m_due->problem(); !problem.isEmpty()) {
        m_dueBox->setFinding(problem);
        m_due->setFocus();
        return;
    }
    task.dueOn = m_due->iso();
    auto key = HandedTasks(m_workplace.store()).receive(task);
    if (!key) {
        FieldBox *box = key.error().detail == "department"_L1 ? m_departmentBox : key.error().detail == "due_on"_L1 ? m_dueBox : m_titleBox;
        box->setFinding(key.error().message);
        box->input()->setFocus();
        return;
    }
    stepBack();
    m_drafts.drop(DraftName);
    load();
    choose(*key);
    m_workplace.say(tr("Task received. F10 answers it"), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

bool TasksView::stepBack()
{
    if (m_title->text().isEmpty() && m_department->currentText().isEmpty() && m_due->text().isEmpty())
        return false;
    m_filling = true;
    m_title->clear();
    m_department->setCode({});
    m_department->clearEditText();
    m_due->clear();
    m_filling = false;
    for (FieldBox *box : {m_titleBox, m_departmentBox, m_dueBox})
        box->clearFinding();
    m_titleBox->setNote({});
    m_drafts.drop(DraftName);
    return true;
}

void TasksView::keepDraft()
{
    if (m_filling)
        return;
    const QJsonObject content{{u"title"_s, m_title->text()}, {u"department"_s, m_department->currentText()}, {u"due"_s, m_due->text()}};
    m_drafts.keep(DraftName, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
}

void TasksView::takeDraft()
{
    const auto draft = m_drafts.find(DraftName);
    if (!draft)
        return;
    const QJsonObject content = QJsonDocument::fromJson(draft->content.toUtf8()).object();
    m_filling = true;
    m_title->setText(content.value("title"_L1).toString());
    m_department->setEditText(content.value("department"_L1).toString());
    m_due->setText(content.value("due"_L1).toString());
    m_filling = false;
}

void TasksView::addDeed(QWidget *button)
{
    m_panel->addDeed(button);
}

void TasksView::addText(QVBoxLayout *column, const QString &title, const QStringList &lines)
{
    column->addSpacing(Space::s);
    column->addWidget(new Label(title, Theme::Type::Small, Tone::Ink2));
    for (const QString &text : lines) {
        auto *label = new Label(text);
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void TasksView::showCurrent()
{
    const HandedTaskLine *shown = line();
    m_panel->setVisible(shown);
    if (!shown) {
        Q_EMIT currentChanged();
        return;
    }
    const HandedTask &task = shown->task;
    m_panel->setName(shown->department);
    m_panel->chips()->setChips(QList<ChipValue>{{DepartmentTexts::code(u"task_answer"_s, task.answer), meaningOf(task.answer), {}}});
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::m - 1, 0, Space::m - 1, 0);
    column->setSpacing(Space::xs);
    column->addWidget(new Rule);
    column->addSpacing(Space::xs);
    auto *title = new Label(task.title, Theme::Type::Strong);
    title->setWordWrap(true);
    column->addWidget(title);
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            column->addWidget(new FactRow(name, value, FactWidth));
    };
    fact(tr("Received"), task.receivedOn);
    fact(tr("Due"), task.dueOn.isEmpty() ? tr("no day named") : task.dueOn);
    fact(tr("Answered"), task.answeredOn);
    fact(tr("Worker"), shown->worker);
    fact(tr("Agreed by"), task.agreedBy);
    if (task.paper)
        if (auto paper = m_workplace.store().get<IssuedPaper>(task.paper))
            fact(tr("Letter"), paper->number);
    if (!task.text.isEmpty())
        addText(column, tr("What is asked"), {task.text});
    if (!shown->item.isEmpty())
        addText(column, shown->item, {shown->itemTitle});
    if (!task.reason.isEmpty())
        addText(column, tr("Reason"), {task.reason});
    if (shown->isOpen()) {
        QStringList near;
        for (const DutySuggestion &suggestion : Duties::suggest(m_items, task.title, shown->departmentToday, 4))
            near << tr("%1 (%2)").arg(suggestion.line.item.title, suggestion.line.cited());
        addText(column, tr("Shares words with the duty list"), near.isEmpty() ? QStringList{tr("nothing")} : near);
    }
    column->addStretch();
    m_panel->setBody(body);
    Q_EMIT currentChanged();
}

} // namespace Allpost
