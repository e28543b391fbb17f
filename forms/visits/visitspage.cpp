// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/visitspage.h"
#include "ui_visitspage.h"

#include "forms/shared/button.h"
#include "forms/shared/workplace.h"
#include "forms/visits/coverageview.h"
#include "forms/visits/doneview.h"
#include "forms/visits/duemodel.h"
#include "forms/visits/dueview.h"
#include "forms/visits/followupview.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString number(int n)
{
    return QLocale().toString(n);
}

} // namespace

VisitsPage::VisitsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::VisitsPage>()), m_due(new DueView(workplace)), m_done(new DoneView(workplace)),
      m_followUps(new FollowUpView(workplace)), m_coverage(new CoverageView(workplace))
{
    m_ui->setupUi(this);
    m_ui->tabs->setExpanding(false);
    for (const QString &name : {tr("Due"), tr("Done"), tr("Follow-ups"), tr("Coverage")})
        m_ui->tabs->addView(name);
    for (QWidget *view : {static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_followUps), static_cast<QWidget *>(m_coverage)})
        m_ui->views->addWidget(view);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &VisitsPage::chooseTab);
    connect(m_due, &DueView::counted, this, [this](int due) {
        m_ui->tabs->setCount(Due, due ? number(due) : QString(), due ? Meaning::Warn : Meaning::Neutral);
        m_ui->head->setSubtitle(due ? tr("%n visits due", nullptr, due) : tr("Nobody is due"));
    });
    connect(m_due, &DueView::returningChanged, this, &VisitsPage::showActions);
    connect(m_done, &DoneView::counted, this, [this](int visits) { m_ui->tabs->setCount(Done, visits ? number(visits) : QString()); });
    connect(m_followUps, &FollowUpView::counted, this, [this](int open, int late) {
        m_ui->tabs->setCount(FollowUps, open ? number(open) : QString(), late ? Meaning::Warn : Meaning::Neutral);
    });
    connect(&workplace.store(), &Store::committed, this, &VisitsPage::changed);
    connect(&workplace, &Workplace::workerChanged, this, &VisitsPage::changed);
    addCommands();
    showActions();
}

VisitsPage::~VisitsPage() = default;

void VisitsPage::addCommands()
{
    CommandRegistry &commands = workplace().commands();
    m_print = addCommand("visits.print", tr("Print the route sheet"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] {
        if (m_ui->tabs->currentIndex() == Coverage)
            m_coverage->print();
        else
            m_due->print();
    });
    m_return = addCommand("visits.return", tr("Back from the round"), u"check"_s, Qt::Key_F9, [this] {
        m_ui->tabs->setCurrentIndex(Due);
        m_due->setReturning(!m_due->isReturning());
    });
    m_save = addCommand("visits.save", tr("Save the sheet"), u"save"_s, Qt::Key_F10, [this] { m_due->save(); });
    addCommand("visits.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] {
        const int tab = m_ui->tabs->currentIndex();
        const bool left = tab == Due ? m_due->stepBack() : tab == FollowUps && m_followUps->stepBack();
        if (!left)
            workplace().back();
    });
    addCommand("visits.all", tr("Choose all, or none"), {}, Qt::CTRL | Qt::Key_A, [this] {
        if (m_ui->tabs->currentIndex() == Due && !m_due->isReturning())
            m_due->model()->tickAll(m_due->model()->ticked() == 0);
    });
    addCommand("visits.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("visits.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    addCommand("visits.nextmonth", tr("Next month"), {}, Qt::CTRL | Qt::Key_PageDown, [this] { m_coverage->step(1); });
    addCommand("visits.previousmonth", tr("Previous month"), {}, Qt::CTRL | Qt::Key_PageUp, [this] { m_coverage->step(-1); });
    for (const auto &[action, kind] : {std::pair(m_print, Button::Normal), {m_return, Button::Normal}, {m_save, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
    if (QAction *note = commands.find(u"visit.note"_s)) {
        auto *button = new Button(tr("Note a visit"), u"footprints"_s, {}, Button::Primary);
        button->follow(note);
        button->setObjectName(u"noteButton"_s);
        m_ui->head->addButton(button);
    }
}

void VisitsPage::showActions()
{
    const int tab = m_ui->tabs->currentIndex();
    const bool returning = tab == Due && m_due->isReturning();
    auto button = [this](const char *name) { return m_ui->head->findChild<Button *>(QLatin1String(name)); };
    m_print->setText(tab == Coverage ? tr("Print the month") : tr("Print the route sheet"));
    button("visits.printButton")->setText(m_print->text());
    button("visits.printButton")->setVisible(!returning && (tab == Due || tab == Coverage));
    m_return->setText(returning ? tr("Plan a round") : tr("Back from the round"));
    button("visits.returnButton")->setText(m_return->text());
    button("visits.returnButton")->setVisible(tab == Due);
    CommandRegistry::refuse(m_save, returning ? QString() : tr("First tick what was done: F9, back from the round."));
    button("visits.saveButton")->setVisible(returning);
    if (Button *note = button("noteButton"))
        note->setVisible(!returning);
}

QString VisitsPage::title() const
{
    return tr("Visits");
}

void VisitsPage::show(const QVariant &what)
{
    const QString word = what.toString();
    int tab = m_ui->tabs->currentIndex();
    if (const Key grid = what.toLongLong()) {
        tab = Due;
        m_due->setGrid(grid);
    } else if (const int named = int(QStringList{u"due"_s, u"done"_s, u"followups"_s, u"coverage"_s}.indexOf(word)); named >= 0) {
        tab = named;
    }
    if (std::exchange(m_stale, false)) {
        m_due->load();
        m_done->load();
        m_followUps->load();
    }
    if (tab != m_ui->tabs->currentIndex())
        m_ui->tabs->setCurrentIndex(tab);
    else
        chooseTab(tab);
}

void VisitsPage::chooseTab(int tab)
{
    m_ui->views->setCurrentIndex(tab);
    switch (tab) {
    case Due: m_due->begin(); break;
    case Done: m_done->begin(); break;
    case FollowUps: m_followUps->begin(); break;
    case Coverage: m_coverage->begin(); break;
    default: break;
    }
    showActions();
}

bool VisitsPage::leave()
{
    if (m_due->isReturning() && m_due->isModified())
        workplace().say(tr("The sheet is not saved yet; it waits under Visits."));
    return true;
}

void VisitsPage::refresh()
{
    m_due->load();
    m_done->load();
    m_followUps->load();
    if (m_ui->tabs->currentIndex() == Coverage)
        m_coverage->load();
}

void VisitsPage::changed()
{
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

VisitSubject VisitsPage::visitSubject() const
{
    switch (m_ui->tabs->currentIndex()) {
    case Due: return m_due->subject();
    case Done: return m_done->subject();
    case FollowUps: return m_followUps->subject();
    default: return {};
    }
}

QVariantMap VisitsPage::orderSubject() const
{
    QVariantMap about = HasVisitSubject::place(visitSubject());
    const int tab = m_ui->tabs->currentIndex();
    if (tab == Done || tab == FollowUps)
        about.insert(u"visit"_s, qlonglong(tab == Done ? m_done->current() : m_followUps->current()));
    return about;
}

} // namespace Allpost
