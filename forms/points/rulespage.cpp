// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/rulespage.h"

#include "forms/points/pointsstrip.h"
#include "forms/points/policyview.h"
#include "forms/points/rulesview.h"
#include "forms/shared/button.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/tabs.h"
#include "forms/shared/workplace.h"
#include "models/store/store.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

RulesPage::RulesPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_head(new PageHead), m_tabs(new Tabs), m_views(new QStackedWidget), m_rules(new RulesView(workplace)), m_policy(new PolicyView(workplace))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    whole->setSpacing(Space::s);
    m_head->setTitle(tr("Points rules"));
    whole->addWidget(m_head);
    whole->addWidget(new PointsStrip(workplace, this, u"points-rules"_s));
    m_tabs->setExpanding(false);
    m_tabs->addView(tr("Rules"));
    m_tabs->addView(tr("Policy and expiry"));
    whole->addWidget(m_tabs);
    m_views->addWidget(m_rules);
    m_views->addWidget(m_policy);
    whole->addWidget(m_views, 1);
    addCommands();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        tab == Policy ? m_policy->begin() : m_rules->begin();
        showActions();
    });
    connect(m_rules, &RulesView::changed, this, &RulesPage::showActions);
    connect(m_policy, &PolicyView::changed, this, &RulesPage::showActions);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        static const QSet<QString> concerned{u"points_rule"_s, u"points_rule_version"_s, u"points_policy"_s, u"expiry_run"_s, u"points_transfer"_s};
        if (!changes.touches(concerned))
            return;
        m_stale = true;
        if (isVisible())
            refresh();
    });
    showActions();
}

void RulesPage::addCommands()
{
    m_new = addCommand("points-rules.new", tr("New rule"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { m_rules->startNew(); });
    m_close = addCommand("points-rules.close", tr("Close it"), u"archive"_s, {}, [this] { m_rules->toggleClosed(); });
    m_checked = addCommand("points-rules.checked", tr("Checked locally"), u"badge-check"_s, {}, [this] { m_rules->markChecked(); });
    m_print = addCommand("points-rules.print", tr("Print the announcement"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { m_policy->print(); });
    m_run = addCommand("points-rules.run", tr("Let them expire"), u"check"_s, Qt::Key_F9, [this] { m_policy->carryOut(); });
    m_announce = addCommand("points-rules.announce", tr("Announce"), u"flag"_s, Qt::Key_F6, [this] { m_policy->announce(); });
    m_save = addCommand("points-rules.save", tr("Save"), u"save"_s, Qt::Key_F10, [this] { isPolicy() ? m_policy->save() : m_rules->save(); });
    addCommand("points-rules.savetoo", tr("Save as well"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] { m_save->trigger(); });
    addCommand("points-rules.find", tr("Find a rule"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        m_tabs->setCurrentIndex(Rules);
        m_rules->filter()->setFocus();
        m_rules->filter()->selectAll();
    });
    addCommand("points-rules.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_tabs->step(1); });
    addCommand("points-rules.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] {
        if (!(isPolicy() ? m_policy->stepBack() : m_rules->stepBack()))
            workplace().back();
    });
    for (const auto &[action, kind] : {std::pair(m_checked, Button::Normal), {m_close, Button::Normal}, {m_new, Button::Normal}, {m_print, Button::Normal}, {m_run, Button::Normal},
                                       {m_announce, Button::Normal}, {m_save, Button::Primary}})
        m_head->addButton(buttonFor(action, kind));
}

bool RulesPage::isPolicy() const
{
    return m_tabs->currentIndex() == Policy;
}

QString RulesPage::title() const
{
    return tr("Points rules");
}

void RulesPage::show(const QVariant &what)
{
    if (std::exchange(m_stale, false))
        refresh();
    if (what.toString() == "policy"_L1)
        m_tabs->setCurrentIndex(Policy);
    else if (const Key rule = what.toLongLong()) {
        m_tabs->setCurrentIndex(Rules);
        m_rules->select(rule);
    }
    isPolicy() ? m_policy->begin() : m_rules->begin();
}

bool RulesPage::leave()
{
    if (m_rules->isModified() || m_policy->isModified())
        workplace().say(tr("Not saved yet; it waits on the page of the rules."));
    return true;
}

void RulesPage::refresh()
{
    m_stale = false;
    m_rules->load();
    m_policy->load();
    m_head->setSubtitle(m_rules->examples() ? tr("%n example(s) to check", nullptr, m_rules->examples()) : tr("all checked by the office"));
}

void RulesPage::showActions()
{
    const bool policy = isPolicy();
    const auto show = [this](const QAction *action, bool on) { m_head->findChild<Button *>(action->objectName() + u"Button"_s)->setVisible(on); };
    const bool kept = m_rules->current() != 0;
    const QString elsewhere = tr("This belongs to the other tab.");
    CommandRegistry::refuse(m_new, policy ? elsewhere : QString());
    CommandRegistry::refuse(m_close, policy ? elsewhere : kept ? QString() : tr("It is not saved yet."));
    CommandRegistry::refuse(m_checked, policy ? elsewhere : m_rules->card().isExample() ? QString() : tr("This is no example."));
    CommandRegistry::refuse(m_print, !policy ? elsewhere : m_policy->currentRun() ? QString() : tr("Choose an announcement first."));
    CommandRegistry::refuse(m_announce, !policy ? elsewhere : m_policy->whyNotAnnounce());
    CommandRegistry::refuse(m_run, !policy ? elsewhere : m_policy->whyNotRun());
    m_close->setText(m_rules->card().isInactive() ? tr("Use it again") : tr("Close it"));
    m_head->findChild<Button *>(m_close->objectName() + u"Button"_s)->setText(m_close->text());
    show(m_new, !policy);
    show(m_close, !policy);
    show(m_checked, !policy && m_rules->card().isExample());
    show(m_print, policy);
    show(m_announce, policy);
    show(m_run, policy);
}

} // namespace Allpost
