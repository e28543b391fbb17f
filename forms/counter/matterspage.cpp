// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/matterspage.h"
#include "ui_matterspage.h"

#include "forms/counter/catalogueview.h"
#include "forms/counter/skillsview.h"
#include "forms/shared/button.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/counter/skills.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

MattersPage::MattersPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::MattersPage>()), m_matters(new CatalogueView(workplace, CatalogueView::Kind::Matters)),
      m_refused(new CatalogueView(workplace, CatalogueView::Kind::Refused)), m_skills(new SkillsView(workplace))
{
    m_ui->setupUi(this);
    for (const QString &name : {tr("Matters"), tr("Not to be issued"), tr("Skills")})
        m_ui->tabs->addView(name);
    for (QWidget *one : {static_cast<QWidget *>(m_matters), static_cast<QWidget *>(m_refused), static_cast<QWidget *>(m_skills)})
        m_ui->views->addWidget(one);
    addCommands();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &MattersPage::chooseTab);
    for (CatalogueView *one : {m_matters, m_refused}) {
        connect(one, &CatalogueView::changed, this, &MattersPage::showActions);
        connect(one, &CatalogueView::counted, this, [this, one](int shown, int) {
            m_ui->tabs->setCount(one == m_matters ? Catalogue : Refused, shown ? QLocale().toString(shown) : QString());
        });
    }
    connect(m_matters, &CatalogueView::counted, this, [this](int, int examples) {
        m_ui->head->setSubtitle(examples ? tr("%n to check", nullptr, examples) : tr("all checked by the office"));
    });
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        const bool mine = changes.bulk || std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &c) {
                              return c.entity == &Matter::entity() || c.entity == &MatterMaterial::entity() || c.entity == &RefusedPaper::entity() || c.entity == &Skill::entity();
                          });
        if (!mine)
            return;
        m_stale = true;
        if (isVisible() && !m_matters->isEditing() && !m_refused->isEditing())
            refresh();
    });
    showActions();
}

MattersPage::~MattersPage() = default;

CatalogueView *MattersPage::view() const
{
    const int tab = m_ui->tabs->currentIndex();
    return tab == Catalogue ? m_matters : tab == Refused ? m_refused : nullptr;
}

void MattersPage::addCommands()
{
    auto onView = [this](auto step) {
        return [this, step] {
            if (CatalogueView *one = view(); one && !one->isEditing())
                (one->*step)();
        };
    };
    m_add = addCommand("matters.add", tr("Add one"), u"plus"_s, Qt::CTRL | Qt::Key_N, onView(&CatalogueView::add));
    m_edit = addCommand("matters.edit", tr("Change it"), u"pencil"_s, Qt::Key_F2, onView(&CatalogueView::edit));
    m_copy = addCommand("matters.copy", tr("Copy it"), u"copy"_s, Qt::CTRL | Qt::Key_D, onView(&CatalogueView::copy));
    m_close = addCommand("matters.close", tr("Close it"), u"archive"_s, {}, onView(&CatalogueView::toggleClosed));
    m_checked = addCommand("matters.checked", tr("Checked locally"), u"badge-check"_s, {}, onView(&CatalogueView::markChecked));
    m_save = addCommand("matters.save", tr("Save"), u"save"_s, Qt::Key_F10, [this] {
        if (CatalogueView *one = view())
            one->save();
    });
    addCommand("matters.savetoo", tr("Save as well"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] { m_save->trigger(); });
    m_print = addCommand("matters.print", tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] {
        if (CatalogueView *one = view())
            one->print();
        else
            m_skills->print();
    });
    addCommand("matters.find", tr("Find in the list"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        if (CatalogueView *one = view(); one && !one->isEditing())
            one->filter()->setFocus();
    });
    addCommand("matters.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] {
        if (CatalogueView *one = view(); !one || !one->stepBack())
            workplace().back();
    });
    addCommand("matters.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    for (const auto &[action, kind] : {std::pair(m_checked, Button::Normal), {m_close, Button::Normal}, {m_copy, Button::Normal}, {m_print, Button::Normal}, {m_edit, Button::Normal}, {m_add, Button::Primary},
                                       {m_save, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
}

void MattersPage::showActions()
{
    const CatalogueView *one = view();
    const bool isEditing = one && one->isEditing();
    const QString noRow = !one ? tr("Levels are set in the cells.") : isEditing ? tr("First save or leave what is being written.") : one->current() ? QString() : tr("Choose a row first.");
    auto show = [this](const QAction *action, bool on) { m_ui->head->findChild<Button *>(action->objectName() + u"Button"_s)->setVisible(on); };
    CommandRegistry::refuse(m_add, one && !isEditing ? QString() : noRow.isEmpty() ? tr("Levels are set in the cells.") : noRow);
    CommandRegistry::refuse(m_edit, noRow);
    CommandRegistry::refuse(m_close, noRow);
    CommandRegistry::refuse(m_copy, one == m_matters ? noRow : tr("Only matters are copied."));
    CommandRegistry::refuse(m_checked, one != m_matters ? tr("Only matters carry this mark.") : noRow.isEmpty() && !one->isExample() ? tr("This is no example.") : noRow);
    CommandRegistry::refuse(m_save, isEditing ? QString() : tr("Nothing is being written."));
    CommandRegistry::refuse(m_print, one == m_refused || isEditing ? tr("The guide of a matter and the table of skills can be printed.") : QString());
    m_close->setText(one && one->isClosed() ? tr("Offer it again") : tr("Close it"));
    m_print->setText(one ? tr("Print the guide") : tr("Print"));
    for (const QAction *action : {m_close, m_print})
        m_ui->head->findChild<Button *>(action->objectName() + u"Button"_s)->setText(action->text());
    show(m_add, one && !isEditing);
    show(m_edit, one && !isEditing);
    show(m_close, one && !isEditing);
    show(m_copy, one == m_matters && !isEditing);
    show(m_checked, one == m_matters && !isEditing && one->isExample());
    show(m_print, one != m_refused && !isEditing);
    show(m_save, isEditing);
}

QString MattersPage::title() const
{
    return tr("Matters");
}

void MattersPage::show(const QVariant &what)
{
    const QString word = what.toString();
    const int tab = word == "refused"_L1 ? Refused : word == "skills"_L1 ? SkillTab : what.toLongLong() ? Catalogue : m_ui->tabs->currentIndex();
    if (std::exchange(m_stale, false))
        refresh();
    if (tab != m_ui->tabs->currentIndex())
        m_ui->tabs->setCurrentIndex(tab);
    else
        chooseTab(tab);
    if (const Key matter = what.toLongLong())
        m_matters->select(matter);
}

void MattersPage::chooseTab(int tab)
{
    m_ui->views->setCurrentIndex(tab);
    if (tab == SkillTab)
        m_skills->begin();
    else if (!view()->isEditing())
        view()->begin();
    showActions();
}

bool MattersPage::leave()
{
    for (CatalogueView *one : {m_matters, m_refused})
        if (one->isModified()) {
            workplace().say(tr("Not saved yet; it waits on the page of matters."));
            break;
        }
    return true;
}

void MattersPage::refresh()
{
    m_matters->load();
    m_refused->load();
    m_skills->load();
}

} // namespace Allpost
