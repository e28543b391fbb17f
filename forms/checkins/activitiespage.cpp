// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/activitiespage.h"
#include "ui_activitiespage.h"

#include "forms/checkins/activitiesview.h"
#include "forms/checkins/activityforms.h"
#include "forms/checkins/checkinstrip.h"
#include "forms/checkins/numbersview.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "models/checkins/signinpaper.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"activity"_s, u"activity_file"_s, u"sign_in"_s, u"five_micro"_s, u"service_unit"_s, u"volunteer_team"_s, u"points_rule"_s};
    return changes.touches(shown);
}

QString number(int n)
{
    return n ? QLocale().toString(n) : QString();
}

} // namespace

ActivitiesPage::ActivitiesPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::ActivitiesPage>()), m_list(new ActivitiesView(workplace)), m_numbers(new NumbersView(workplace))
{
    m_ui->setupUi(this);
    m_ui->stripRow->addWidget(new CheckinStrip(workplace, this, u"activities"_s));
    for (const QString &name : {tr("Coming"), tr("Running and not closed"), tr("Over"), tr("Numbers of the month")})
        m_ui->tabs->addView(name);
    m_ui->views->addWidget(m_list);
    m_ui->views->addWidget(m_numbers);
    addCommands();
    connect(m_list, &ActivitiesView::counted, this, [this](int coming, int running, int unclosed, int past) {
        m_ui->tabs->setCount(Coming, number(coming));
        m_ui->tabs->setCount(Running, number(running + unclosed), unclosed ? Meaning::Warn : Meaning::Accent);
        m_ui->tabs->setCount(Past, number(past));
        QStringList parts;
        if (running)
            parts << tr("%n running", nullptr, running);
        if (unclosed)
            parts << tr("%n to be closed", nullptr, unclosed);
        // What is planned stands on its tab; the head says what is to be done now.
        if (parts.isEmpty())
            parts << (coming ? tr("%n planned", nullptr, coming) : tr("nothing planned"));
        m_ui->head->setSubtitle(parts.join(u" · "_s));
    });
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &ActivitiesPage::chooseTab);
    connect(m_list, &ActivitiesView::currentChanged, this, &ActivitiesPage::showActions);
    connect(m_list, &ActivitiesView::opened, this, &ActivitiesPage::signIn);
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

ActivitiesPage::~ActivitiesPage() = default;

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

ActivitiesPage::Tab ActivitiesPage::tab() const
{
    return Tab(m_ui->tabs->currentIndex());
}

void ActivitiesPage::addCommands()
{
    auto onCurrent = [this](auto ask, const QString &words) {
        return [this, ask, words] {
            if (const Key key = m_list->current(); key && ask(workplace(), this, key))
                done(words);
        };
    };
    m_cancel = addCommand("activities.cancel", tr("Cancel it"), u"x"_s, {}, onCurrent(&ActivityForms::cancel, tr("The activity is cancelled")));
    m_remove = addCommand("activities.remove", tr("Remove"), u"trash-2"_s, Qt::Key_Delete, [this] {
        if (auto removed = Activities(workplace().store()).remove(m_list->current()); !removed)
            workplace().complain(removed.error());
        else
            done(tr("The activity is removed"));
    });
    m_outcome = addCommand("activities.outcome", tr("Outcome"), u"square-pen"_s, {}, onCurrent(&ActivityForms::outcome, tr("The outcome is kept")));
    m_file = addCommand("activities.file", tr("Photo"), u"plus"_s, Qt::CTRL | Qt::Key_O, [this] { m_list->addFile(); });
    m_repeat = addCommand("activities.repeat", tr("Repeat next month"), u"calendar-clock"_s, Qt::CTRL | Qt::Key_D, [this] {
        Key made = 0;
        if (ActivityForms::repeat(workplace(), this, m_list->current(), &made)) {
            goTo(made);
            done(tr("Planned a month later"));
        }
    });
    m_print = addCommand("activities.print", tr("Print the sheet"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] {
        if (tab() == Numbers) {
            m_numbers->print();
            return;
        }
        const ActivityLine *line = m_list->line();
        if (!line)
            return;
        auto page = line->at == ActivityAt::Closed ? SignInPaper::record(workplace().store(), line->key) : SignInPaper::blank(workplace().store(), line->key);
        if (!page)
            workplace().complain(page.error());
        else
            workplace().print(*page);
    });
    m_enrol = addCommand("activities.enrol", tr("Put on the list"), u"user-plus"_s, Qt::Key_F9, [this] {
        int added = 0;
        if (ActivityForms::enrol(workplace(), this, m_list->current(), &added))
            done(tr("%n people put on the list", nullptr, added));
    });
    m_change = addCommand("activities.change", tr("Change"), u"pencil"_s, Qt::Key_F2, onCurrent([](Workplace &place, QWidget *parent, Key key) { return ActivityForms::edit(place, parent, key); }, tr("The activity is changed")));
    m_new = addCommand("activities.new", tr("New activity"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] {
        Key made = 0;
        if (ActivityForms::edit(workplace(), this, 0, &made)) {
            goTo(made);
            done(tr("The activity is planned"));
        }
    });
    m_signIn = addCommand("activities.signin", tr("Sign in"), u"scan-line"_s, Qt::Key_F10, [this] { signIn(); });
    addCommand("activities.find", tr("Find in the list"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        if (tab() != Numbers)
            m_list->filter()->setFocus();
    });
    addCommand("activities.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] {
        if (tab() == Numbers || !m_list->stepBack())
            workplace().back();
    });
    addCommand("activities.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("activities.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    addCommand("activities.nextmonth", tr("Next month"), {}, Qt::CTRL | Qt::Key_PageDown, [this] { m_numbers->step(1); });
    addCommand("activities.previousmonth", tr("Month before"), {}, Qt::CTRL | Qt::Key_PageUp, [this] { m_numbers->step(-1); });
    for (const auto &[action, kind] : {std::pair(m_print, Button::Normal), {m_change, Button::Normal}, {m_enrol, Button::Normal}, {m_new, Button::Normal}, {m_signIn, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
    for (QAction *action : {m_repeat, m_outcome, m_file, m_cancel}) {
        auto *button = new Button(action == m_repeat ? tr("Repeat") : action->text(), {}, {}, Button::Quiet);
        button->setProperty("withoutKey", true);
        button->follow(action);
        button->setIconName({});
        button->setObjectName(action->objectName() + u"Button"_s);
        m_list->panel()->addDeed(button);
    }
}

void ActivitiesPage::showActions()
{
    const ActivityLine *line = tab() == Numbers ? nullptr : m_list->line();
    const QString none = tab() == Numbers ? tr("On the lists of activities only.") : line ? QString() : tr("Choose an activity first.");
    const bool isClosed = line && line->at == ActivityAt::Closed;
    const bool isCancelled = line && line->at == ActivityAt::Cancelled;
    const QString over = isClosed ? tr("This sheet is closed. Open it again first.") : isCancelled ? tr("This activity was cancelled.") : none;
    CommandRegistry::refuse(m_change, none);
    CommandRegistry::refuse(m_repeat, none);
    CommandRegistry::refuse(m_file, none);
    CommandRegistry::refuse(m_outcome, none);
    CommandRegistry::refuse(m_remove, none);
    CommandRegistry::refuse(m_enrol, over);
    CommandRegistry::refuse(m_cancel, isClosed ? tr("A closed activity took place; it cannot be cancelled.") : over);
    CommandRegistry::refuse(m_signIn, isCancelled ? tr("This activity was cancelled.") : none);
    CommandRegistry::refuse(m_print, tab() == Numbers ? QString() : none);
    const auto text = [this](QAction *action, const QString &words) {
        action->setText(words);
        if (auto *button = findChild<Button *>(action->objectName() + u"Button"_s))
            button->setText(words);
    };
    text(m_signIn, isClosed ? tr("Open the sheet") : tr("Sign in"));
    text(m_print, tab() == Numbers ? tr("Print the month") : isClosed ? tr("Print the record") : tr("Print the sheet"));
    for (QAction *action : {m_change, m_enrol, m_new, m_signIn})
        if (auto *button = m_ui->head->findChild<Button *>(action->objectName() + u"Button"_s))
            button->setVisible(tab() != Numbers && (action != m_enrol || !isClosed));
}

void ActivitiesPage::show(const QVariant &what)
{
    const QString word = what.typeId() == QMetaType::QString ? what.toString() : QString();
    const int named = int(QStringList{u"coming"_s, u"running"_s, u"past"_s, u"numbers"_s}.indexOf(word));
    const bool isFirst = std::exchange(m_stale, false);
    if (isFirst) {
        m_list->load();
        m_numbers->load();
    }
    if (const Key key = word.isEmpty() ? what.toLongLong() : 0) {
        goTo(key);
        return;
    }
    int wanted = named >= 0 ? named : tab();
    if (named < 0 && isFirst && m_ui->tabs->count(Running).isEmpty())
        wanted = m_ui->tabs->count(Coming).isEmpty() ? Past : Coming;
    else if (named < 0 && isFirst && tab() == Coming)
        wanted = Running;
    if (wanted != tab())
        m_ui->tabs->setCurrentIndex(wanted);
    else
        chooseTab(wanted);
}

void ActivitiesPage::goTo(Key activity)
{
    auto line = Activities::line(workplace().store().db(), activity);
    if (!line) {
        workplace().complain(line.error());
        return;
    }
    m_list->load();
    const int wanted = line->at == ActivityAt::Coming ? Coming : line->at == ActivityAt::Closed || line->at == ActivityAt::Cancelled ? Past : Running;
    if (wanted != tab())
        m_ui->tabs->setCurrentIndex(wanted);
    m_list->choose(activity);
    m_list->begin();
}

void ActivitiesPage::chooseTab(int tab)
{
    m_ui->views->setCurrentWidget(tab == Numbers ? static_cast<QWidget *>(m_numbers) : m_list);
    if (tab == Numbers) {
        m_numbers->load();
        m_numbers->begin();
    } else {
        m_list->setPart(ActivitiesView::Part(tab));
        m_list->begin();
    }
    showActions();
}

void ActivitiesPage::signIn()
{
    if (const Key key = m_list->current(); key && m_signIn->isEnabled())
        workplace().go({u"signin"_s, qlonglong(key)});
}

void ActivitiesPage::refresh()
{
    m_list->load();
    if (tab() == Numbers)
        m_numbers->load();
}

} // namespace Allpost
