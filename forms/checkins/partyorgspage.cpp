// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/partyorgspage.h"
#include "ui_partyorgspage.h"

#include "forms/checkins/checkinstrip.h"
#include "forms/checkins/partyforms.h"
#include "forms/checkins/partytreeview.h"
#include "forms/checkins/partyviews.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/checkins/partypapers.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// What the page shows comes from these; other deeds leave it alone.
bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"party_org"_s, u"party_office"_s, u"cadre_stay"_s, u"cadre_month"_s, u"adoption"_s, u"service_unit"_s, u"outsider"_s,
                                     u"post"_s,      u"post_role"_s,    u"grid"_s,       u"sign_in"_s,     u"activity"_s, u"worker"_s,       u"party_member"_s};
    return changes.touches(shown);
}

QString number(int n)
{
    return n ? QLocale().toString(n) : QString();
}

} // namespace

PartyOrgsPage::PartyOrgsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::PartyOrgsPage>()), m_tree(new PartyTreeView(workplace)), m_committee(new CommitteeView(workplace)), m_cadres(new CadresView(workplace)),
      m_adoptions(new AdoptionsView(workplace)), m_facts(new Label({}, Theme::Type::Small, Tone::Ink2))
{
    m_ui->setupUi(this);
    m_ui->stripRow->addWidget(new CheckinStrip(workplace, this, u"party-orgs"_s));
    m_ui->tabs->setExpanding(false);
    m_facts->setObjectName(u"treeFacts"_s);
    m_ui->tabRow->addWidget(m_facts);
    for (const QString &name : {tr("Organisations"), tr("Part-time members"), tr("Stationed cadres"), tr("Adoptions")})
        m_ui->tabs->addView(name);
    for (QWidget *view : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_committee), static_cast<QWidget *>(m_cadres), static_cast<QWidget *>(m_adoptions)})
        m_ui->views->addWidget(view);
    addCommands();
    addButtons();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &PartyOrgsPage::chooseTab);
    connect(m_tree, &PartyTreeView::counted, this, [this](const PartyTree::Counts &counts) {
        m_ui->tabs->setCount(Tree, number(counts.organisations), counts.over ? Meaning::Warn : Meaning::Neutral);
        // The head has room for what is to be done; the rest of the facts stands beside the tabs, over the tree.
        QStringList most{tr("%n organisations", nullptr, counts.organisations)}, more{tr("%n hub households", nullptr, counts.hubs)};
        if (counts.over)
            most << tr("%n terms over", nullptr, counts.over);
        if (counts.soon)
            more << tr("%n terms end soon", nullptr, counts.soon);
        if (counts.withThree)
            more << tr("%n people hold three posts and more", nullptr, counts.withThree);
        m_ui->head->setSubtitle(most.join(u" · "_s));
        m_facts->setText(more.join(u" · "_s));
    });
    connect(m_committee, &CommitteeView::counted, this, [this](int members) { m_ui->tabs->setCount(Committee, number(members)); });
    connect(m_cadres, &CadresView::counted, this, [this](int open, int missing) { m_ui->tabs->setCount(Cadres, number(open), missing ? Meaning::Warn : Meaning::Neutral); });
    connect(m_adoptions, &AdoptionsView::counted, this, [this](int open) { m_ui->tabs->setCount(Adopted, number(open)); });
    connect(m_tree, &PartyTreeView::currentChanged, this, &PartyOrgsPage::showActions);
    connect(m_committee, &CommitteeView::currentChanged, this, &PartyOrgsPage::showActions);
    connect(m_cadres, &CadresView::currentChanged, this, &PartyOrgsPage::showActions);
    connect(m_adoptions, &AdoptionsView::currentChanged, this, &PartyOrgsPage::showActions);
    connect(m_tree, &PartyTreeView::opened, this, &PartyOrgsPage::openNode);
    connect(m_tree, &PartyTreeView::officeOpened, this, &PartyOrgsPage::openOffice);
    connect(m_committee, &CommitteeView::opened, this, &PartyOrgsPage::change);
    connect(m_cadres, &CadresView::opened, this, &PartyOrgsPage::change);
    connect(m_cadres, &CadresView::monthOpened, this, &PartyOrgsPage::next);
    connect(m_adoptions, &AdoptionsView::opened, this, &PartyOrgsPage::change);
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

PartyOrgsPage::~PartyOrgsPage() = default;

QString PartyOrgsPage::title() const
{
    return tr("Party organisation");
}

int PartyOrgsPage::tab() const
{
    return m_ui->tabs->currentIndex();
}

void PartyOrgsPage::addCommands()
{
    m_printMore = addCommand("partyorgs.printmore", tr("Print the cadre's sheet"), u"printer"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printMore(); });
    m_print = addCommand("partyorgs.print", tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_close = addCommand("partyorgs.close", tr("Close"), u"archive"_s, {}, [this] {
        if (const PartyNode *node = m_tree->node(); node && node->record) {
            const PartyNode copy = *node;
            done(PartyForms::closeOrg(workplace(), this, copy), tr("The organisation is closed"));
        }
    });
    m_end = addCommand("partyorgs.end", tr("End it"), u"circle-minus"_s, Qt::Key_Delete, [this] { end(); });
    m_change = addCommand("partyorgs.change", tr("Change"), u"pencil"_s, Qt::Key_F2, [this] { change(); });
    m_next = addCommand("partyorgs.next", tr("Fill an office"), u"user-plus"_s, Qt::Key_F9, [this] { next(); });
    m_new = addCommand("partyorgs.new", tr("New"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { makeNew(); });
    m_handOver = addCommand("partyorgs.handover", tr("Hand over"), u"arrow-left-right"_s, Qt::Key_F10, [this] { handOver(); });
    addCommand("partyorgs.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("partyorgs.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    addCommand("partyorgs.nextyear", tr("Next year"), {}, Qt::CTRL | Qt::Key_PageDown, [this] { m_committee->step(1); });
    addCommand("partyorgs.previousyear", tr("Year before"), {}, Qt::CTRL | Qt::Key_PageUp, [this] { m_committee->step(-1); });
}

void PartyOrgsPage::addButtons()
{
    for (const auto &[action, kind] : {std::pair(m_print, Button::Normal), {m_change, Button::Normal}, {m_new, Button::Normal}, {m_next, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
    // What is printed of one cadre or one adopted thing stands beside the tabs: the head has room for what the page is for.
    m_ui->tabRow->addWidget(buttonFor(m_printMore, Button::Quiet));
    for (QAction *action : {m_handOver, m_end, m_close})
        m_tree->addDeed(buttonFor(action, Button::Quiet));
}

void PartyOrgsPage::showActions()
{
    const auto shown = [this](QAction *action, bool on, const QString &text = {}) {
        if (!text.isEmpty())
            action->setText(text);
        if (auto *button = findChild<Button *>(action->objectName() + u"Button"_s); button && !text.isEmpty())
            button->setText(text);
        action->setVisible(on);
        CommandRegistry::refuse(action, {});
    };
    const int at = tab();
    shown(m_new, true, at == Tree ? tr("New organisation") : at == Committee ? tr("New member") : at == Cadres ? tr("New cadre") : tr("New adoption"));
    shown(m_next, at == Tree || at == Cadres, at == Cadres ? tr("Write the month") : tr("Fill an office"));
    shown(m_print, true, at == Tree ? tr("Print the tree") : tr("Print the list"));
    shown(m_printMore, at == Cadres || at == Adopted, at == Cadres ? tr("Print the cadre's sheet") : tr("Print plates"));
    shown(m_change, true);
    shown(m_handOver, at == Tree || at == Committee);
    shown(m_end, true);
    shown(m_close, at == Tree);
    m_facts->setVisible(at == Tree);
    const PartyNode *node = m_tree->node();
    const OfficeHolder *office = at == Committee ? (m_committee->member() ? &m_committee->member()->holder : nullptr) : m_tree->office();
    if (at == Tree || at == Committee) {
        const QString none = at == Tree && !node ? tr("There is no organisation yet.") : QString();
        const QString noOffice = !office ? tr("Choose an office first.") : !office->office ? tr("This post is kept on the page of grids.") : !office->record.until.isEmpty() ? tr("This office has ended.") : QString();
        CommandRegistry::refuse(m_handOver, noOffice);
        CommandRegistry::refuse(m_end, noOffice);
        if (at == Committee)
            CommandRegistry::refuse(m_change, noOffice);
        if (at == Tree) {
            CommandRegistry::refuse(m_next, !node ? none : node->level == "hub"_L1 && !node->record ? tr("The hub household is kept on the page of grids.") : QString());
            CommandRegistry::refuse(m_change, !node ? none : !node->record ? tr("It is known from the page of grids alone. Enter goes there.") : QString());
            CommandRegistry::refuse(m_close, m_change->property("refusal").toString());
        }
    }
    if (at == Cadres) {
        const QString none = m_cadres->line() ? QString() : tr("Choose a cadre first.");
        for (QAction *action : {m_change, m_end, m_next, m_printMore})
            CommandRegistry::refuse(action, none);
        if (m_cadres->line() && m_cadres->month().isEmpty())
            CommandRegistry::refuse(m_next, tr("No month has begun yet."));
    }
    if (at == Adopted) {
        const QString none = m_adoptions->line() ? QString() : tr("Choose an adoption first.");
        for (QAction *action : {m_change, m_end})
            CommandRegistry::refuse(action, none);
    }
}

void PartyOrgsPage::show(const QVariant &what)
{
    const QString word = what.typeId() == QMetaType::QString ? what.toString() : QString();
    const Key org = what.toLongLong();
    int wanted = tab();
    if (const int named = int(QStringList{u"tree"_s, u"committee"_s, u"cadres"_s, u"adoptions"_s}.indexOf(word)); named >= 0)
        wanted = named;
    if (org)
        wanted = Tree;
    if (std::exchange(m_stale, false))
        refresh();
    if (wanted != tab())
        m_ui->tabs->setCurrentIndex(wanted);
    else
        chooseTab(wanted);
    if (org)
        m_tree->choose(org);
}

void PartyOrgsPage::refresh()
{
    m_tree->load();
    m_committee->load();
    m_cadres->load();
    m_adoptions->load();
    showActions();
}

void PartyOrgsPage::chooseTab(int tab)
{
    m_ui->views->setCurrentIndex(tab);
    switch (tab) {
    case Tree: m_tree->begin(); break;
    case Committee: m_committee->begin(); break;
    case Cadres: m_cadres->begin(); break;
    case Adopted: m_adoptions->begin(); break;
    default: break;
    }
    showActions();
}

void PartyOrgsPage::done(bool changed, const QString &words)
{
    if (changed)
        workplace().say(words, {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void PartyOrgsPage::makeNew()
{
    Key made = 0;
    const PartyTree tree = m_tree->tree();
    switch (tab()) {
    case Tree:
        if (PartyForms::editOrg(workplace(), this, tree, 0, m_tree->current(), &made)) {
            m_tree->choose(made);
            done(true, tr("The organisation is added"));
        }
        break;
    case Committee: done(PartyForms::fillOffice(workplace(), this, tree, -1, nullptr, true), tr("The member is added")); break;
    case Cadres:
        if (PartyForms::editStay(workplace(), this, 0, nullptr, &made)) {
            m_cadres->choose(made);
            done(true, tr("The cadre is added"));
        }
        break;
    case Adopted:
        if (PartyForms::editAdoption(workplace(), this, nullptr, &made)) {
            m_adoptions->choose(made);
            done(true, tr("The adoption is added"));
        }
        break;
    default: break;
    }
}

void PartyOrgsPage::openNode()
{
    const PartyNode *node = m_tree->node();
    if (node && !node->record) {
        workplace().go({u"grids"_s, qlonglong(node->grid)});
        return;
    }
    change();
}

void PartyOrgsPage::openOffice()
{
    const OfficeHolder *office = m_tree->office();
    if (!office)
        return;
    if (office->office) {
        const OfficeHolder copy = *office;
        done(PartyForms::editOffice(workplace(), this, copy), tr("The office is changed"));
    } else if (const PartyNode *node = m_tree->node()) {
        workplace().go({u"grids"_s, qlonglong(node->grid)});
    }
}

void PartyOrgsPage::change()
{
    if (const PartyNode *node = m_tree->node(); tab() == Tree && node && node->record) {
        const PartyTree tree = m_tree->tree();
        done(PartyForms::editOrg(workplace(), this, tree, Key(node->record)), tr("The organisation is changed"));
    } else if (const CommitteeMember *member = m_committee->member(); tab() == Committee && member) {
        const OfficeHolder copy = member->holder;
        done(PartyForms::editOffice(workplace(), this, copy), tr("The office is changed"));
    } else if (const CadreLine *line = m_cadres->line(); tab() == Cadres && line) {
        const CadreLine copy = *line;
        done(PartyForms::editStay(workplace(), this, copy.key, &copy), tr("The stay is changed"));
    } else if (const AdoptionLine *adopted = m_adoptions->line(); tab() == Adopted && adopted) {
        const AdoptionLine copy = *adopted;
        done(PartyForms::editAdoption(workplace(), this, &copy), tr("The adoption is changed"));
    }
}

void PartyOrgsPage::next()
{
    if (tab() == Tree && m_tree->node()) {
        const PartyTree tree = m_tree->tree();
        done(PartyForms::fillOffice(workplace(), this, tree, m_tree->current()), tr("The office is filled"));
    } else if (const CadreLine *line = m_cadres->line(); tab() == Cadres && line && !m_cadres->month().isEmpty()) {
        const CadreLine copy = *line;
        done(PartyForms::writeMonth(workplace(), this, copy, m_cadres->month()), tr("The month is written"));
    }
}

void PartyOrgsPage::handOver()
{
    const OfficeHolder *office = tab() == Committee ? (m_committee->member() ? &m_committee->member()->holder : nullptr) : m_tree->office();
    if (!office || !office->office)
        return;
    const OfficeHolder copy = *office;
    const PartyTree tree = m_tree->tree();
    done(PartyForms::fillOffice(workplace(), this, tree, std::max(0, tree.indexOf(copy.record.partyOrg)), &copy), tr("The office is handed over"));
}

void PartyOrgsPage::end()
{
    if (const AdoptionLine *adopted = m_adoptions->line(); tab() == Adopted && adopted) {
        const AdoptionLine copy = *adopted;
        done(PartyForms::endAdoption(workplace(), this, copy), tr("The adoption has ended"));
    } else if (const CadreLine *cadre = m_cadres->line(); tab() == Cadres && cadre) {
        const CadreLine copy = *cadre;
        done(PartyForms::endStay(workplace(), this, copy), tr("The stay has ended"));
    } else if (tab() == Tree || tab() == Committee) {
        const OfficeHolder *office = tab() == Committee ? (m_committee->member() ? &m_committee->member()->holder : nullptr) : m_tree->office();
        if (!office || !office->office)
            return;
        const OfficeHolder copy = *office;
        done(PartyForms::endOffice(workplace(), this, copy), tr("The office has ended"));
    }
}

void PartyOrgsPage::print()
{
    const Store &store = workplace().store();
    switch (tab()) {
    case Tree: workplace().print(PartyPapers::tree(store, m_tree->tree())); break;
    case Committee: workplace().print(PartyPapers::committee(store, m_committee->members(), m_committee->from(), m_committee->to())); break;
    case Cadres: workplace().print(PartyPapers::cadres(store, m_cadres->lines())); break;
    case Adopted: workplace().print(PartyPapers::adoptions(store, m_adoptions->lines())); break;
    default: break;
    }
}

void PartyOrgsPage::printMore()
{
    if (tab() == Cadres && m_cadres->line())
        workplace().print(PartyPapers::cadre(workplace().store(), *m_cadres->line()));
    else if (tab() == Adopted)
        workplace().print(PartyPapers::adoptionPlates(workplace().store(), m_adoptions->lines()));
}

} // namespace Allpost
