// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/accountspage.h"

#include "forms/points/accountform.h"
#include "forms/points/accountlistview.h"
#include "forms/points/accountpanel.h"
#include "forms/points/casesview.h"
#include "forms/points/giversview.h"
#include "forms/points/periodbox.h"
#include "forms/points/pointsstrip.h"
#include "forms/points/proofline.h"
#include "forms/points/rankingview.h"
#include "forms/points/statementview.h"
#include "forms/points/pointsyearview.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/workplace.h"
#include "forms/views/listdesk.h"
#include "models/counter/scannedtext.h"
#include "models/points/accountlist.h"
#include "models/points/accountoffers.h"
#include "models/points/accounts.h"
#include "models/views/recordlistmodel.h"
#include "models/views/savedviews.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QStringList TabNames{u"all"_s, u"households"_s, u"people"_s, u"outsiders"_s, u"merchants"_s, u"ranking"_s, u"givers"_s, u"year"_s, u"cases"_s};

} // namespace

const AccountsPage::View &AccountsPage::view(int tab)
{
    static const View views[TabCount] = {
        {QT_TR_NOOP("All accounts"), "not system"},
        {QT_TR_NOOP("Households"), "kind = household"},
        {QT_TR_NOOP("People"), "kind = resident or kind = volunteer"},
        {QT_TR_NOOP("From outside"), "kind = new_group"},
        {QT_TR_NOOP("Merchants"), "kind = merchant"},
        {QT_TR_NOOP("Ranking"), ""},
        {QT_TR_NOOP("Who gave, who got"), ""},
        {QT_TR_NOOP("The year"), ""},
        {QT_TR_NOOP("To settle"), ""},
    };
    return views[tab];
}

AccountsPage::AccountsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_head(new PageHead), m_tabs(new Tabs), m_banner(new Banner), m_views(new QStackedWidget), m_list(new AccountListView(workplace)), m_panel(new AccountPanel(workplace)),
      m_ranking(new RankingView(workplace)), m_givers(new GiversView(workplace)), m_year(new PointsYearView(workplace)), m_cases(new CasesView(workplace)), m_proof(new ProofLine(workplace)),
      m_saved(new SavedViews(workplace.store(), AccountList::definition(), this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::l, Space::m, Space::l, Space::s);
    whole->setSpacing(Space::s);
    m_head->setTitle(title());
    whole->addWidget(m_head);
    whole->addWidget(new PointsStrip(workplace, this, u"accounts"_s));
    whole->addWidget(m_banner);
    m_banner->setTone(Tone::Bad);
    m_banner->hide();
    m_tabs->setObjectName(u"accountTabs"_s);
    m_tabs->setExpanding(false);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addView(tr(view(i).name));
    whole->addWidget(m_tabs);
    auto *content = new QHBoxLayout;
    content->setSpacing(Space::m);
    for (QWidget *one : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_ranking), static_cast<QWidget *>(m_givers), static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_cases)})
        m_views->addWidget(one);
    content->addWidget(m_views, 1);
    content->addWidget(m_panel);
    whole->addLayout(content, 1);
    whole->addWidget(m_proof);

    connect(m_list, &AccountListView::currentAccountChanged, this, [this](Key account) {
        if (m_views->currentWidget() == m_list && !m_panel->isAsking())
            m_panel->setAccount(account);
    });
    connect(m_list, &AccountListView::opened, this, [this] { m_panel->statement()->setFocus(); });
    connect(m_list, &AccountListView::nobodyFits, this, [this](const QString &typed) { m_panel->beginOpening(typed); });
    connect(m_panel, &AccountPanel::opened, this, [this](Key account, bool isNew) {
        this->workplace().say(isNew ? tr("The account is open") : tr("There is an account already; here it is"));
        openAccount(account);
    });
    connect(m_panel, &AccountPanel::askingChanged, this, [this] {
        showFront();
        if (!m_panel->isAsking())
            m_views->currentWidget()->setFocus();
    });
    // While it is read the page has nothing to hold the keys; they come back to its figures, not to the button below.
    connect(m_year, &PointsYearView::loaded, this, [this] {
        if (m_views->currentWidget() == m_year && isVisible() && !m_tabs->hasFocus() && !m_panel->isAsking())
            m_year->setFocus();
    });
    connect(m_ranking, &RankingView::accountChosen, this, &AccountsPage::openAccount);
    connect(m_cases, &CasesView::accountChosen, this, &AccountsPage::openAccount);
    connect(m_cases, &CasesView::counted, this, [this](int count) {
        m_openCases = count;
        showTabs();
    });
    connect(m_banner, &Banner::acted, this, [this] { m_tabs->setCurrentIndex(Cases); });
    connect(m_tabs, &QTabBar::currentChanged, this, &AccountsPage::chooseTab);
    connect(m_saved, &SavedViews::changed, this, &AccountsPage::showTabs);
    connect(m_saved, &SavedViews::counted, this, &AccountsPage::showTabs);
    connect(&workplace, &Workplace::revealedChanged, m_panel, &AccountPanel::refresh);
    connect(&workplace.store(), &Store::committed, this, &AccountsPage::changed);
    addCommands();
    if (auto loaded = m_saved->load(); !loaded)
        workplace.complain(loaded.error());
    showTabs();
}

AccountsPage::~AccountsPage() = default;

QString AccountsPage::title() const
{
    return tr("Points accounts");
}

void AccountsPage::addCommands()
{
    CommandRegistry &commands = workplace().commands();
    QAction *open = addCommand("accounts.new", tr("Open an account"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] {
        if (m_tabs->currentIndex() >= Ranking && m_tabs->currentIndex() < TabCount)
            m_tabs->setCurrentIndex(All);
        m_panel->beginOpening();
    });
    QAction *reverse = addCommand("accounts.reverse", tr("Reverse the movement"), u"undo-2"_s, Qt::CTRL | Qt::Key_R, [this] { m_panel->beginReversal(); });
    for (int i = 0; i < CasesView::steps().size(); ++i) {
        const QStringList names{tr("Case: reverse it"), tr("Case: make it good"), tr("Case: allow it")};
        QAction *way = commands.add(u"accounts.case%1"_s.arg(i + 1), names.at(i), {}, QKeySequence(Qt::Key(Qt::Key_1 + i)), m_cases);
        connect(way, &QAction::triggered, this, [this, i] { m_cases->begin(CasesView::steps().at(i)); });
    }
    addCommand("accounts.close", tr("Close the account"), u"archive"_s, {}, [this] { m_panel->beginClosing(); });
    addCommand("accounts.act", tr("Do what is asked"), u"check"_s, Qt::Key_F10, [this] { act(); });
    addCommand("accounts.exchange", tr("Exchange points"), u"coins"_s, Qt::CTRL | Qt::Key_J, [this] { m_panel->exchange(); });
    addCommand("accounts.search", tr("Find an account"), u"search"_s, Qt::Key_F3, [this] {
        if (m_views->currentWidget() != m_list)
            m_tabs->setCurrentIndex(All);
        m_list->beginSearch();
    });
    addCommand("accounts.check", tr("Check the ledger"), u"shield"_s, Qt::Key_F9, [this] { m_proof->check(); });
    addCommand("accounts.proof", tr("Print the proof of the ledger"), u"printer"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { m_proof->print(); });
    addCommand("accounts.earlier", tr("Period before"), u"chevron-left"_s, Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
    addCommand("accounts.later", tr("Period after"), u"chevron-right"_s, Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    QAction *paper = addCommand("accounts.print", tr("Print what is shown"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addCommand("accounts.printlist", tr("Print the list"), u"printer"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        if (m_views->currentWidget() == m_list)
            m_list->desk().print();
    });
    addCommand("accounts.export", tr("Export what is shown"), u"download"_s, Qt::CTRL | Qt::Key_E, [this] { exportShown(); });
    addCommand("accounts.exportlines", tr("Export the statement"), u"download"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { m_panel->exportStatement(); });
    addCommand("accounts.filter", tr("Add a condition"), u"filter"_s, Qt::CTRL | Qt::Key_F, [this] {
        if (m_views->currentWidget() != m_list)
            m_tabs->setCurrentIndex(All);
        m_list->addCondition();
    });
    addCommand("accounts.columns", tr("Choose the columns"), u"columns-3"_s, {}, [this] { m_list->desk().chooseColumns(m_list->table()->mapToGlobal(QPoint(40, Height::head))); });
    addCommand("accounts.saveview", tr("Save as view"), u"bookmark"_s, Qt::CTRL | Qt::Key_S, [this] { saveView(); });
    addCommand("accounts.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_tabs->step(1); });
    addCommand("accounts.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_tabs->step(-1); });
    addCommand("accounts.leave", tr("Choose none, or go back"), u"x"_s, Qt::Key_Escape, [this] { stepBack(); });
    const auto button = [this](QAction *action, const QString &text, Button::Kind kind) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_head->addButton(made);
    };
    button(paper, tr("Print"), Button::Normal);
    button(reverse, tr("Reverse"), Button::Normal);
    button(open, tr("Open an account"), Button::Primary);
}

void AccountsPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    const QString word = what.typeId() == QMetaType::QString ? what.toString() : QString();
    const Key account = map.isEmpty() ? what.toLongLong() : map.value(u"account"_s).toLongLong();
    int tab = m_tabs->currentIndex();
    if (const int named = int(TabNames.indexOf(word)); named >= 0)
        tab = named;
    else if (!word.isEmpty() || account || map.value(u"open"_s).toBool())
        tab = All;
    m_stale = false;
    countCases();
    if (tab != m_tabs->currentIndex())
        m_tabs->setCurrentIndex(tab);
    else
        chooseTab(tab);
    if (account) {
        openAccount(account);
    } else if (map.value(u"open"_s).toBool()) {
        Key resident = map.value(u"resident"_s).toLongLong();
        if (const Key household = map.value(u"household"_s).toLongLong(); household && !resident)
            resident = AccountOpening::anyOf(workplace().store().db(), household).value_or(0);
        m_panel->beginOpening({}, resident);
    } else if (!word.isEmpty() && !TabNames.contains(word)) {
        m_list->setView(title(), word);
    }
    m_proof->checkOnce();
}

void AccountsPage::openAccount(Key account)
{
    if (m_tabs->currentIndex() != All)
        m_tabs->setCurrentIndex(All);
    m_panel->leaveForm();
    m_list->choose(account);
    m_panel->setAccount(account);
    m_list->table()->setFocus();
}

bool AccountsPage::takeScan(const ScannedText &scan)
{
    const Database &db = workplace().store().db();
    if (scan.kind == ScannedText::Kind::IdNumber) {
        auto known = AccountOffers::scanned(db, scan.text);
        if (!known || !known->account)
            return false;
        openAccount(known->account);
        return true;
    }
    if (scan.kind != ScannedText::Kind::Account)
        return false;
    auto account = Accounts::byCode(db, scan.text);
    if (account && *account)
        openAccount(*account);
    else
        workplace().say(tr("No account has this code. It may have been opened at another desk since the last exchange."));
    return true;
}

VisitSubject AccountsPage::visitSubject() const
{
    const auto &card = m_panel->card();
    return card ? VisitSubject{card->household, card->resident} : VisitSubject();
}

bool AccountsPage::leave()
{
    return true;
}

void AccountsPage::refresh()
{
    m_list->reload();
    countCases();
    chooseTab(m_tabs->currentIndex());
    m_panel->refresh();
    m_proof->check();
}

void AccountsPage::countCases()
{
    m_cases->load();
}

void AccountsPage::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    const int kept = m_tabs->currentIndex();
    const int wanted = TabCount + int(m_saved->entries().size());
    while (m_tabs->QTabBar::count() < wanted)
        m_tabs->addView(QString());
    while (m_tabs->QTabBar::count() > wanted)
        m_tabs->removeTab(m_tabs->QTabBar::count() - 1);
    for (int i = 0; i < m_saved->entries().size(); ++i) {
        const SavedViews::Entry &entry = m_saved->entries().at(i);
        m_tabs->setTabText(TabCount + i, entry.view.name);
        m_tabs->setTabToolTip(TabCount + i, entry.view.filter);
        m_tabs->setCount(TabCount + i, entry.count >= 0 ? QLocale().toString(entry.count) : QString());
    }
    m_tabs->setCount(Cases, m_openCases > 0 ? QLocale().toString(m_openCases) : QString(), Meaning::Bad);
    m_banner->setVisible(m_openCases > 0 && m_tabs->currentIndex() != Cases);
    m_banner->setText(tr("%n things that two desks did apart are to be settled", nullptr, m_openCases));
    m_banner->setAction(tr("Settle them"));
    m_tabs->setCurrentIndex(qBound(0, kept, wanted - 1));
}

void AccountsPage::chooseTab(int tab)
{
    switch (tab) {
    case Ranking:
        m_views->setCurrentWidget(m_ranking);
        m_ranking->load();
        break;
    case Givers:
        m_views->setCurrentWidget(m_givers);
        m_givers->load();
        break;
    case Year:
        m_views->setCurrentWidget(m_year);
        m_year->load();
        break;
    case Cases:
        m_views->setCurrentWidget(m_cases);
        m_cases->load();
        break;
    default:
        m_views->setCurrentWidget(m_list);
        if (tab < TabCount) {
            m_list->setColumns({});
            m_list->setView(tr(view(tab).name), QString::fromLatin1(view(tab).condition));
        } else if (tab - TabCount < m_saved->entries().size()) {
            const SavedView &kept = m_saved->entries().at(tab - TabCount).view;
            const bool down = kept.sort.startsWith(u'-');
            m_list->setColumns(kept.columns);
            m_list->setView(kept.name, kept.filter, down ? kept.sort.mid(1) : kept.sort, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        break;
    }
    showTabs();
    showFront();
    if (!m_tabs->hasFocus() && !m_panel->isAsking())
        m_views->currentWidget()->setFocus();
}

void AccountsPage::showFront()
{
    m_panel->setVisible(m_views->currentWidget() == m_list || m_panel->isAsking());
}

void AccountsPage::changed(const ChangeSet &changes)
{
    static const QStringList concerned{u"points_account"_s, u"points_transfer"_s, u"slip_event"_s, u"points_case_event"_s, u"stock_movement"_s, u"outsider"_s};
    if (!changes.bulk && std::none_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &change) { return concerned.contains(change.entity->name); }))
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_panel->refresh();
    countCases();
    if (m_views->currentWidget() == m_ranking)
        m_ranking->load();
    else if (m_views->currentWidget() == m_givers)
        m_givers->load();
    else if (m_views->currentWidget() == m_year)
        m_year->load();
}

void AccountsPage::step(int by)
{
    if (m_views->currentWidget() == m_year)
        m_year->step(by);
    else if (m_views->currentWidget() == m_ranking)
        m_ranking->period()->step(by);
    else if (m_views->currentWidget() == m_givers)
        m_givers->period()->step(by);
    else
        m_panel->statement()->period()->step(by);
}

void AccountsPage::print()
{
    if (m_views->currentWidget() == m_year)
        m_year->print();
    else if (m_views->currentWidget() == m_ranking)
        m_ranking->print();
    else if (m_views->currentWidget() == m_givers)
        m_givers->print();
    else if (m_views->currentWidget() == m_cases)
        m_cases->print();
    else
        m_panel->printStatement();
}

void AccountsPage::exportShown()
{
    if (m_views->currentWidget() == m_list)
        m_list->desk().exportShown();
    else
        workplace().say(tr("This page is printed with Ctrl+P; lists and statements are exported."));
}

void AccountsPage::act()
{
    if (m_panel->isAsking())
        m_panel->apply();
    else if (m_views->currentWidget() == m_cases)
        m_cases->apply();
    else
        m_panel->exchange();
}

void AccountsPage::stepBack()
{
    if (m_panel->isAsking()) {
        m_panel->leaveForm();
    } else if (m_views->currentWidget() == m_cases && m_cases->isAsking()) {
        m_cases->leaveForm();
    } else if (m_panel->statement()->table()->hasFocus()) {
        m_list->table()->setFocus();
    } else {
        workplace().back();
    }
}

void AccountsPage::saveView()
{
    if (m_views->currentWidget() != m_list || m_list->filter().isEmpty()) {
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
    kept.list = AccountList::definition().name;
    kept.name = input->text();
    kept.filter = m_list->language().format(m_list->filter(), u"zh");
    kept.columns = model.columns().join(u',');
    kept.sort = model.sortColumn().isEmpty() ? QString() : (model.sortOrder() == Qt::DescendingOrder ? u"-"_s : QString()) + model.sortColumn();
    auto added = m_saved->add(kept);
    if (!added) {
        workplace().complain(added.error());
        return;
    }
    showTabs();
    m_tabs->setCurrentIndex(m_tabs->QTabBar::count() - 1);
}

} // namespace Allpost
