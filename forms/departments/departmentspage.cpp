// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/departments/departmentspage.h"
#include "ui_departmentspage.h"

#include "forms/departments/departmentforms.h"
#include "forms/departments/departmentsview.h"
#include "forms/departments/dutyview.h"
#include "forms/departments/scoresview.h"
#include "forms/departments/tasksview.h"
#include "forms/shared/button.h"
#include "forms/shared/workplace.h"

#include <QFileDialog>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// What the page shows comes from these; other deeds leave it alone.
bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"department"_s, u"department_name"_s, u"duty_item"_s, u"handed_task"_s, u"department_score"_s, u"worker"_s, u"issued_paper"_s};
    return changes.touches(shown);
}

QString number(int n)
{
    return n ? QLocale().toString(n) : QString();
}

} // namespace

DepartmentsPage::DepartmentsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::DepartmentsPage>()), m_departments(new DepartmentsView(workplace)), m_duties(new DutyView(workplace)),
      m_tasks(new TasksView(workplace)), m_scores(new ScoresView(workplace))
{
    m_ui->setupUi(this);
    m_ui->tabs->setExpanding(false);
    for (const QString &name : {tr("Departments"), tr("Duty list"), tr("Tasks from above"), tr("Scores")})
        m_ui->tabs->addView(name);
    for (QWidget *view : {static_cast<QWidget *>(m_departments), static_cast<QWidget *>(m_duties), static_cast<QWidget *>(m_tasks), static_cast<QWidget *>(m_scores)})
        m_ui->views->addWidget(view);
    addCommands();
    addButtons();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &DepartmentsPage::chooseTab);
    connect(m_departments, &DepartmentsView::counted, this, [this](int open) { m_ui->tabs->setCount(List, number(open)); });
    connect(m_duties, &DutyView::counted, this, [this](int own, int handedDown) { m_ui->tabs->setCount(DutyList, number(own + handedDown)); });
    connect(m_tasks, &TasksView::counted, this, [this](int open, int overdue) {
        m_ui->tabs->setCount(Tasks, number(open), overdue ? Meaning::Warn : Meaning::Neutral);
        m_ui->head->setSubtitle(!open ? tr("No task from above is open") : overdue ? tr("%1 tasks open, %2 overdue").arg(open).arg(overdue) : tr("%n tasks open", nullptr, open));
    });
    connect(m_departments, &DepartmentsView::currentChanged, this, &DepartmentsPage::showActions);
    connect(m_duties, &DutyView::currentChanged, this, &DepartmentsPage::showActions);
    connect(m_duties, &DutyView::previewChanged, this, &DepartmentsPage::showActions);
    connect(m_tasks, &TasksView::currentChanged, this, &DepartmentsPage::showActions);
    connect(m_scores, &ScoresView::currentChanged, this, &DepartmentsPage::showActions);
    connect(m_departments, &DepartmentsView::opened, this, &DepartmentsPage::change);
    connect(m_duties, &DutyView::opened, this, &DepartmentsPage::change);
    connect(m_scores, &ScoresView::opened, this, &DepartmentsPage::change);
    connect(m_tasks, &TasksView::opened, this, [this] {
        if (m_answer->isEnabled())
            answer();
    });
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (!concerns(changes))
            return;
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
    showActions();
}

DepartmentsPage::~DepartmentsPage() = default;

QString DepartmentsPage::title() const
{
    return tr("Departments");
}

int DepartmentsPage::tab() const
{
    return m_ui->tabs->currentIndex();
}

void DepartmentsPage::addCommands()
{
    m_print = addCommand("departments.print", tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_counts = addCommand("departments.counts", tr("Print the count of tasks"), u"chart-column"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        const auto [from, to] = DepartmentScores::daysOf(DepartmentScores::periodOf(QDate::currentDate()));
        auto sheet = HandedTasks::countSheet(workplace().store(), from, to);
        if (!sheet)
            workplace().complain(sheet.error());
        else
            workplace().print(*sheet);
    });
    m_import = addCommand("departments.import", tr("Bring in a duty list"), u"file-spreadsheet"_s, Qt::Key_F9, [this] { importDuties(); });
    m_rename = addCommand("departments.rename", tr("Rename"), u"type"_s, {}, [this] {
        if (DepartmentForms::rename(workplace(), this, m_departments->current()))
            done(tr("The department is renamed"));
    });
    m_merge = addCommand("departments.merge", tr("Merge"), u"merge"_s, {}, [this] {
        if (DepartmentForms::merge(workplace(), this, m_departments->current()))
            done(tr("The departments are one"));
    });
    m_close = addCommand("departments.close", tr("Close"), u"archive"_s, {}, [this] { closeOrOpen(); });
    m_remove = addCommand("departments.remove", tr("Remove"), u"trash-2"_s, Qt::Key_Delete, [this] { remove(); });
    m_takeBack = addCommand("departments.takeback", tr("Take the answer back"), u"undo-2"_s, {}, [this] { takeBack(); });
    m_change = addCommand("departments.change", tr("Change"), u"pencil"_s, Qt::Key_F2, [this] { change(); });
    m_new = addCommand("departments.new", tr("New"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { makeNew(); });
    m_answer = addCommand("departments.answer", tr("Answer the task"), u"check"_s, Qt::Key_F10, [this] { answer(); });
    addCommand("departments.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("departments.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    addCommand("departments.nextquarter", tr("Next quarter"), {}, Qt::CTRL | Qt::Key_PageDown, [this] { m_scores->step(1); });
    addCommand("departments.previousquarter", tr("Quarter before"), {}, Qt::CTRL | Qt::Key_PageUp, [this] { m_scores->step(-1); });
    addCommand("departments.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] { leaveStep(); });
}

void DepartmentsPage::addButtons()
{
    for (const auto &[action, kind] : {std::pair(m_counts, Button::Quiet), {m_print, Button::Normal}, {m_import, Button::Normal}, {m_change, Button::Normal}, {m_new, Button::Primary}, {m_answer, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
    for (QAction *action : {m_rename, m_merge, m_close}) {
        // Without the key cap: three deeds side by side fill the panel.
        auto *button = buttonFor(action, Button::Quiet);
        button->setIconName({});
        m_departments->addDeed(button);
    }
    m_tasks->addDeed(buttonFor(m_takeBack, Button::Quiet));
}

void DepartmentsPage::showActions()
{
    const bool previewing = tab() == DutyList && m_duties->isPreviewing();
    const auto shown = [this](QAction *action, bool on, const QString &text = {}) {
        if (!text.isEmpty())
            action->setText(text);
        if (auto *button = findChild<Button *>(action->objectName() + u"Button"_s); button && !text.isEmpty())
            button->setText(text);
        action->setVisible(on);
        CommandRegistry::refuse(action, {});
    };
    shown(m_new, tab() != Scores && !previewing, tab() == DutyList ? tr("New item") : tab() == Tasks ? tr("New task") : tr("New department"));
    shown(m_change, !previewing, tab() == Scores ? tr("Give points") : tr("Change"));
    for (QAction *action : {m_rename, m_merge, m_close})
        shown(action, tab() == List);
    shown(m_remove, tab() != Scores && !previewing);
    shown(m_import, tab() == DutyList && !previewing);
    shown(m_print, tab() == Tasks || tab() == Scores, tab() == Tasks ? tr("Print the letter") : tr("Print the scores"));
    shown(m_counts, tab() == Tasks);
    shown(m_takeBack, tab() == Tasks);
    shown(m_answer, tab() == Tasks || previewing, previewing ? tr("Bring in %n items", nullptr, m_duties->toWrite()) : tr("Answer the task"));
    if (previewing && !m_duties->toWrite())
        CommandRegistry::refuse(m_answer, tr("Nothing of the file is new. Esc leaves it."));
    if (tab() == DutyList && !previewing && !m_duties->current())
        for (QAction *action : {m_change, m_remove})
            CommandRegistry::refuse(action, tr("Choose an item first."));
    if (tab() == List)
        showDepartmentActions();
    if (tab() == Tasks)
        showTaskActions();
}

void DepartmentsPage::showDepartmentActions()
{
    const DepartmentEntry *entry = m_departments->entry();
    const QString none = entry ? QString() : tr("Choose a department first.");
    const QString closed = entry && !entry->isOpen() ? tr("%1 is closed. Open it again first.").arg(entry->department.name) : none;
    for (QAction *action : {m_change, m_remove, m_close})
        CommandRegistry::refuse(action, none);
    for (QAction *action : {m_rename, m_merge})
        CommandRegistry::refuse(action, closed);
    m_close->setText(entry && !entry->isOpen() ? tr("Open again") : tr("Close"));
    if (auto *button = findChild<Button *>(u"departments.closeButton"_s))
        button->setText(m_close->text());
}

void DepartmentsPage::showTaskActions()
{
    const HandedTaskLine *line = m_tasks->line();
    const QString none = line ? QString() : tr("Choose a task first.");
    const QString answered = line && !line->isOpen() ? tr("This task was answered on %1.").arg(line->task.answeredOn) : none;
    for (QAction *action : {m_answer, m_change, m_remove})
        CommandRegistry::refuse(action, answered);
    CommandRegistry::refuse(m_takeBack, line && line->isOpen() ? tr("This task is not answered yet.") : none);
    // The line to type into is there all the time; its key stays, its button would be a second primary one.
    if (auto *button = findChild<Button *>(u"departments.newButton"_s))
        button->hide();
    CommandRegistry::refuse(m_print, line && line->task.answer != "refused"_L1 ? tr("Only a refused task has a letter.") : none);
}

void DepartmentsPage::show(const QVariant &what)
{
    const QString word = what.typeId() == QMetaType::QString ? what.toString() : QString();
    const Key department = what.typeId() == QMetaType::QVariantMap ? 0 : what.toLongLong();
    const Key task = what.toMap().value(u"task"_s).toLongLong();
    int wanted = tab();
    if (const int named = int(QStringList{u"list"_s, u"duties"_s, u"tasks"_s, u"scores"_s}.indexOf(word)); named >= 0)
        wanted = named;
    if (department)
        wanted = List;
    if (task)
        wanted = Tasks;
    if (std::exchange(m_stale, false))
        refresh();
    if (wanted != tab())
        m_ui->tabs->setCurrentIndex(wanted);
    else
        chooseTab(wanted);
    if (department)
        m_departments->choose(department);
    if (task)
        m_tasks->choose(task);
}

void DepartmentsPage::refresh()
{
    m_departments->load();
    m_duties->load();
    m_tasks->load();
    if (tab() == Scores)
        m_scores->load();
}

void DepartmentsPage::chooseTab(int tab)
{
    m_ui->views->setCurrentIndex(tab);
    switch (tab) {
    case List: m_departments->begin(); break;
    case DutyList: m_duties->begin(); break;
    case Tasks: m_tasks->begin(); break;
    case Scores:
        m_scores->load();
        m_scores->begin();
        break;
    default: break;
    }
    showActions();
}

void DepartmentsPage::makeNew()
{
    Key made = 0;
    if (tab() == List && DepartmentForms::edit(workplace(), this, 0, &made)) {
        m_departments->choose(made);
        done(tr("The department is added"));
    } else if (tab() == DutyList && !m_duties->isPreviewing() && DepartmentForms::editItem(workplace(), this, 0, m_duties->list(), &made)) {
        done(tr("The item is added"));
    } else if (tab() == Tasks) {
        m_tasks->startNew();
    }
}

void DepartmentsPage::change()
{
    if (tab() == List && m_departments->current() && DepartmentForms::edit(workplace(), this, m_departments->current()))
        done(tr("The department is changed"));
    else if (tab() == DutyList && m_duties->current() && DepartmentForms::editItem(workplace(), this, m_duties->current(), {}))
        done(tr("The item is changed"));
    else if (tab() == Tasks && m_tasks->current() && m_change->isEnabled() && DepartmentForms::editTask(workplace(), this, m_tasks->current()))
        done(tr("The task is changed"));
    else if (tab() == Scores && m_scores->line() && DepartmentForms::score(workplace(), this, *m_scores->line(), m_scores->period()))
        done(tr("The points are given"));
}

void DepartmentsPage::remove()
{
    Store &store = workplace().store();
    if (tab() == DutyList && m_duties->current()) {
        if (DepartmentForms::endItem(workplace(), this, m_duties->current()))
            done(tr("The item is off the list"));
        return;
    }
    Status removed;
    if (tab() == List && m_departments->current())
        removed = Departments(store).remove(m_departments->current());
    else if (tab() == Tasks && m_tasks->current())
        removed = HandedTasks(store).remove(m_tasks->current());
    else
        return;
    if (!removed)
        workplace().complain(removed.error());
    else
        done(tab() == List ? tr("The department is removed") : tr("The task is removed"));
}

void DepartmentsPage::closeOrOpen()
{
    const DepartmentEntry *entry = m_departments->entry();
    if (!entry)
        return;
    const Key key = entry->key;
    if (entry->isOpen()) {
        if (DepartmentForms::close(workplace(), this, key))
            done(tr("The department is closed"));
        return;
    }
    if (auto opened = Departments(workplace().store()).reopen(key); !opened)
        workplace().complain(opened.error());
    else
        done(tr("The department is open again"));
}

void DepartmentsPage::answer()
{
    if (tab() == DutyList && m_duties->isPreviewing()) {
        m_duties->write();
        return;
    }
    if (tab() == Tasks && m_tasks->current() && DepartmentForms::answer(workplace(), this, m_tasks->current()))
        done(tr("The task is answered"));
}

void DepartmentsPage::takeBack()
{
    if (auto back = HandedTasks(workplace().store()).takeBack(m_tasks->current()); !back)
        workplace().complain(back.error());
    else
        done(tr("The task is open again"));
}

void DepartmentsPage::importDuties()
{
    if (tab() != DutyList || m_duties->isPreviewing())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Bring in a duty list"), folder, tr("Spreadsheets (*.xlsx *.xls *.csv)"));
    if (!path.isEmpty())
        m_duties->preview(path);
}

void DepartmentsPage::print()
{
    if (tab() == Scores) {
        m_scores->print();
        return;
    }
    auto letter = HandedTasks::refusal(workplace().store(), m_tasks->current());
    if (!letter)
        workplace().complain(letter.error());
    else
        workplace().print(*letter);
}

void DepartmentsPage::leaveStep()
{
    const bool left = tab() == List ? m_departments->stepBack() : tab() == DutyList ? m_duties->stepBack() : tab() == Tasks && m_tasks->stepBack();
    if (!left)
        workplace().back();
}

} // namespace Allpost
