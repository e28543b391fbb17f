// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/memberspage.h"
#include "ui_memberspage.h"

#include "forms/checkins/checkinforms.h"
#include "forms/checkins/checkinstrip.h"
#include "forms/checkins/membercardform.h"
#include "forms/checkins/membersview.h"
#include "forms/checkins/postsview.h"
#include "forms/checkins/unitsview.h"
#include "forms/checkins/wishesview.h"
#include "forms/shared/button.h"
#include "forms/shared/workplace.h"
#include "models/checkins/checkinpapers.h"
#include "models/checkins/checkinreading.h"

#include <QLocale>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// What the page shows comes from these; other deeds leave it alone.
bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"service_unit"_s, u"party_member"_s, u"service_post"_s, u"post_claim"_s, u"five_micro"_s, u"wish"_s, u"wish_claim"_s, u"outsider"_s, u"resident"_s, u"grid"_s};
    return changes.touches(shown);
}

QString number(int n)
{
    return n ? QLocale().toString(n) : QString();
}

} // namespace

MembersPage::MembersPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::MembersPage>()), m_units(new UnitsView(workplace)), m_members(new MembersView(workplace)), m_posts(new PostsView(workplace)),
      m_wishes(new WishesView(workplace))
{
    m_ui->setupUi(this);
    m_ui->stripRow->addWidget(new CheckinStrip(workplace, this, u"members"_s));
    m_ui->head->setTitle(title());
    m_ui->tabs->setExpanding(false);
    for (const QString &name : {tr("Units"), tr("Members"), tr("Posts"), tr("Wishes")})
        m_ui->tabs->addView(name);
    for (CheckinView *view : {static_cast<CheckinView *>(m_units), static_cast<CheckinView *>(m_members), static_cast<CheckinView *>(m_posts), static_cast<CheckinView *>(m_wishes)}) {
        m_ui->views->addWidget(view);
        connect(view, &CheckinView::currentChanged, this, &MembersPage::showActions);
        connect(view, &CheckinView::opened, this, &MembersPage::change);
        connect(view, &CheckinView::menuWanted, this, &MembersPage::showMenu);
    }
    addCommands();
    addButtons();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &MembersPage::chooseTab);
    connect(m_units, &CheckinView::counted, this, [this](int all, int) { m_ui->tabs->setCount(Units, number(all)); });
    connect(m_members, &CheckinView::counted, this, [this](int all, int notYet) {
        m_ui->tabs->setCount(Members, number(all), notYet ? Meaning::Warn : Meaning::Neutral);
        // How many there are in all stands on the tab.
        m_ui->head->setSubtitle(!all ? tr("No list of a unit has been brought in yet") : notYet ? tr("%n not yet", nullptr, notYet) : tr("All %n members have come", nullptr, all));
    });
    connect(m_posts, &CheckinView::counted, this, [this](int all, int) { m_ui->tabs->setCount(Posts, number(all)); });
    connect(m_wishes, &CheckinView::counted, this, [this](int open, int late) { m_ui->tabs->setCount(Wishes, number(open), late ? Meaning::Warn : Meaning::Neutral); });
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

MembersPage::~MembersPage() = default;

QString MembersPage::title() const
{
    return tr("Members who report");
}

int MembersPage::tab() const
{
    return m_ui->tabs->currentIndex();
}

CheckinView *MembersPage::view() const
{
    return static_cast<CheckinView *>(m_ui->views->widget(tab()));
}

void MembersPage::addCommands()
{
    m_labels = addCommand("members.labels", tr("Five micro labels"), QString(), {}, [this] {
        if (CheckinForms::editLabels(workplace(), this))
            done(tr("The labels are kept"));
    });
    m_second = addCommand("members.register", tr("Print the register"), u"printer"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printSecond(); });
    m_cards = addCommand("members.cards", tr("Cards and plates"), u"id-card"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { printCards(); });
    m_print = addCommand("members.print", tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_import = addCommand("members.import", tr("Import"), u"file-spreadsheet"_s, Qt::CTRL | Qt::Key_I, [this] { importList(); });
    m_move = addCommand("members.move", tr("Moves away"), u"log-out"_s, {}, [this] {
        if (CheckinForms::moveAway(workplace(), this, m_members->current()))
            done(tr("Noted: moved away"));
    });
    m_end = addCommand("members.end", tr("End"), u"archive"_s, {}, [this] { endOrTakeUp(); });
    m_back = addCommand("members.giveback", tr("Give back"), u"undo-2"_s, {}, [this] { giveBack(); });
    m_claim = addCommand("members.claim", tr("Claim posts"), u"hand-heart"_s, Qt::Key_F9, [this] { claim(); });
    m_change = addCommand("members.change", tr("Change"), u"pencil"_s, Qt::Key_F2, [this] { change(); });
    m_new = addCommand("members.new", tr("New"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { makeNew(); });
    m_act = addCommand("members.act", tr("Has come"), u"check"_s, Qt::Key_F10, [this] { act(); });
    addCommand("members.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("members.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    addCommand("members.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] { leaveStep(); });
}

void MembersPage::addButtons()
{
    for (const auto &[action, kind] : {std::pair(m_labels, Button::Quiet), {m_print, Button::Normal}, {m_import, Button::Normal}, {m_new, Button::Normal}, {m_claim, Button::Normal}, {m_act, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
    for (QAction *action : {m_move, m_end, m_back}) {
        auto *button = buttonFor(action, Button::Quiet);
        button->setIconName({});
        m_members->addDeed(button);
    }
    // The same deeds under the line of the other tabs.
    const auto mirrored = [](QAction *action, const QString &name) {
        auto *button = new Button(action->text(), {}, {}, Button::Quiet);
        button->follow(action);
        button->setIconName({});
        button->setObjectName(name);
        return button;
    };
    // Of one or of several: above the list, where the key has no room.
    for (CheckinView *view : {static_cast<CheckinView *>(m_units), static_cast<CheckinView *>(m_members)}) {
        auto *button = new Button(m_cards->text(), {}, {}, Button::Quiet);
        button->setProperty("withoutKey", true);
        button->follow(m_cards);
        button->setIconName({});
        button->setObjectName(view == m_units ? u"members.cardsOfUnitButton"_s : u"members.cardsButton"_s);
        view->addTool(button);
    }
    m_units->addDeed(mirrored(m_end, u"members.endUnitButton"_s));
    m_posts->addDeed(mirrored(m_end, u"members.endPostButton"_s));
    m_wishes->addDeed(mirrored(m_back, u"members.backWishButton"_s));
    m_wishes->addDeed(mirrored(m_end, u"members.endWishButton"_s));
}

/// A deed is called otherwise, on its buttons too.
void MembersPage::name(QAction *action, const QString &text)
{
    action->setText(text);
    for (Button *button : findChildren<Button *>())
        if (button->objectName().startsWith(action->objectName()))
            button->setText(text);
}

void MembersPage::showActions()
{
    const auto shown = [this](QAction *action, bool on, const QString &text = {}) {
        if (!text.isEmpty())
            name(action, text);
        action->setVisible(on);
        CommandRegistry::refuse(action, {});
    };
    shown(m_new, true, tab() == Units ? tr("New unit") : tab() == Members ? tr("New member") : tab() == Posts ? tr("New post") : tr("New wish"));
    shown(m_change, true);
    shown(m_import, tab() == Units || tab() == Members);
    shown(m_labels, tab() == Posts || tab() == Wishes);
    shown(m_claim, tab() == Members);
    shown(m_move, tab() == Members);
    shown(m_back, tab() == Members || tab() == Wishes);
    shown(m_second, tab() == Members, tr("Print the register"));
    shown(m_cards, tab() == Units || tab() == Members);
    shown(m_print, true, tab() == Units ? tr("Who is missing") : tab() == Members ? tr("Slip") : tab() == Posts ? tr("Catalogue") : tr("For outsiders"));
    switch (tab()) {
    case Units: showUnitActions(); break;
    case Members: showMemberActions(); break;
    case Posts: showPostActions(); break;
    case Wishes: showWishActions(); break;
    default: break;
    }
}

void MembersPage::showUnitActions()
{
    const UnitLine *unit = m_units->unit();
    const QString none = unit ? QString() : tr("Choose a unit first.");
    name(m_cards, tr("Cards and plates"));
    name(m_end, unit && unit->isOver() ? tr("Take up again") : tr("End the tie"));
    name(m_act, tr("Its members"));
    for (QAction *action : {m_change, m_end, m_act, m_cards})
        CommandRegistry::refuse(action, none);
}

void MembersPage::showMemberActions()
{
    const MemberLine *member = m_members->member();
    const QString none = member ? QString() : tr("Choose a member first.");
    const QString gone = member && member->isGone() ? tr("%1 is gone.").arg(member->name) : none;
    const auto marked = m_members->marked().size();
    name(m_cards, marked > 1 ? tr("Cards for %n", nullptr, int(marked)) : tr("Cards and plates"));
    name(m_act, tr("Has come"));
    name(m_end, member && member->isGone() ? tr("Is back") : tr("Ends"));
    name(m_back, tr("Gives a post back"));
    for (QAction *action : {m_change, m_end, m_print, m_cards})
        CommandRegistry::refuse(action, none);
    for (QAction *action : {m_move, m_claim})
        CommandRegistry::refuse(action, gone);
    CommandRegistry::refuse(m_act, !gone.isEmpty() ? gone : member && member->state != MemberState::NotYet ? tr("%1 has come already.").arg(member->name) : QString());
    CommandRegistry::refuse(m_back, !gone.isEmpty() ? gone : member->posts.isEmpty() ? tr("%1 holds no post.").arg(member->name) : QString());
}

void MembersPage::showPostActions()
{
    const ServicePostLine *post = m_posts->post();
    const QString none = post ? QString() : tr("Choose a post first.");
    const bool inactive = post && post->post.inactive.value_or(false);
    name(m_end, inactive ? tr("Offer again") : tr("No longer offered"));
    name(m_act, tr("Somebody takes it"));
    for (QAction *action : {m_change, m_end})
        CommandRegistry::refuse(action, none);
    CommandRegistry::refuse(m_act, inactive ? tr("This post is not offered.") : post && post->left() && *post->left() <= 0 ? tr("No place is left; raise the number wanted with F2.") : none);
}

void MembersPage::showWishActions()
{
    const WishLine *wish = m_wishes->wish();
    const QString none = wish ? QString() : tr("Choose a wish first.");
    const bool taken = wish && m_wishes->openTaker() && wish->state == WishState::Taken;
    const bool over = wish && (wish->state == WishState::Done || wish->state == WishState::Withdrawn);
    name(m_act, taken ? tr("Came true") : tr("Somebody takes it on"));
    name(m_end, tr("Withdraw"));
    name(m_back, tr("Given back"));
    CommandRegistry::refuse(m_change, none);
    const QString word = wish ? tr("This wish is %1.").arg(Allpost::Wishes::stateWord(wish->state)) : none;
    CommandRegistry::refuse(m_act, over ? word : none);
    CommandRegistry::refuse(m_end, over ? word : none);
    CommandRegistry::refuse(m_back, m_wishes->openTaker() ? QString() : wish ? tr("Nobody has it in hand.") : none);
}

void MembersPage::show(const QVariant &what)
{
    const QString word = what.typeId() == QMetaType::QString ? what.toString() : QString();
    const QVariantMap map = what.toMap();
    int wanted = tab();
    if (const int named = int(QStringList{u"units"_s, u"members"_s, u"posts"_s, u"wishes"_s}.indexOf(word)); named >= 0)
        wanted = named;
    const QStringList kinds{u"unit"_s, u"member"_s, u"post"_s, u"wish"_s};
    Key chosen = 0;
    for (int i = 0; i < kinds.size(); ++i)
        if (const Key key = map.value(kinds.at(i)).toLongLong()) {
            wanted = i;
            chosen = key;
        }
    if (std::exchange(m_stale, false))
        refresh();
    if (wanted != tab())
        m_ui->tabs->setCurrentIndex(wanted);
    else
        chooseTab(wanted);
    if (chosen)
        view()->choose(chosen);
}

/// With the lists of hundreds of units it is too much for the time between two keys: off the UI thread.
void MembersPage::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    struct Lists
    {
        QList<UnitLine> units = {};
        MemberRoll roll = {};
        QList<ServicePostLine> posts = {};
        QList<WishLine> wishes = {};
    };
    auto read = std::make_shared<Lists>();
    workplace().run(
        tr("Reading the lists of members"), this,
        [read, &store = workplace().store()](Progress &progress) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            auto units = Allpost::Units::list(*db, true);
            auto roll = MemberRoll::read(*db);
            auto posts = ServicePosts::list(*db, true);
            auto wishes = Allpost::Wishes::list(*db);
            if (!units || !roll)
                return !units ? units.error() : roll.error();
            if (!posts || !wishes)
                return !posts ? posts.error() : wishes.error();
            *read = {*units, std::move(*roll), *posts, *wishes};
            return progress.cancelled() ? Status(Checkins::cancelled()) : Status();
        },
        [this, read](const Status &status) {
            m_loading = false;
            if (std::exchange(m_again, false))
                return refresh();
            if (!status) {
                m_stale = true;
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
                return;
            }
            m_units->take(read->units);
            m_members->take(read->roll);
            m_posts->take(read->posts);
            m_wishes->take(read->wishes);
            showActions();
        });
}

void MembersPage::chooseTab(int tab)
{
    m_ui->views->setCurrentIndex(tab);
    view()->begin();
    showActions();
}

void MembersPage::makeNew()
{
    Key made = 0;
    bool added = false;
    switch (tab()) {
    case Units: added = CheckinForms::editUnit(workplace(), this, 0, &made); break;
    case Members: added = CheckinForms::editMember(workplace(), this, 0, m_members->unit(), &made); break;
    case Posts: added = CheckinForms::editPost(workplace(), this, 0, &made); break;
    case Wishes: added = CheckinForms::editWish(workplace(), this, 0, &made); break;
    default: break;
    }
    if (!added)
        return;
    view()->choose(made);
    done(tab() == Units ? tr("The unit is added") : tab() == Members ? tr("The member is added") : tab() == Posts ? tr("The post is added") : tr("The wish is added"));
}

void MembersPage::change()
{
    const Key key = view()->current();
    if (!key)
        return;
    bool kept = false;
    switch (tab()) {
    case Units: kept = CheckinForms::editUnit(workplace(), this, key); break;
    case Members: kept = CheckinForms::editMember(workplace(), this, key); break;
    case Posts: kept = CheckinForms::editPost(workplace(), this, key); break;
    case Wishes: kept = CheckinForms::editWish(workplace(), this, key); break;
    default: break;
    }
    if (kept)
        done(tr("The change is kept"));
}

void MembersPage::act()
{
    switch (tab()) {
    case Units:
        if (const UnitLine *unit = m_units->unit()) {
            m_members->setUnit(unit->key, unit->unit.name);
            m_ui->tabs->setCurrentIndex(Members);
            m_members->list()->begin();
        }
        break;
    case Members: actOnMember(); break;
    case Posts:
        if (CheckinForms::claimFor(workplace(), this, m_posts->current()))
            done(tr("The post is taken"));
        break;
    case Wishes: actOnWish(); break;
    default: break;
    }
}

/// Without a question: he stands before the desk today. Another day is set with F2.
void MembersPage::actOnMember()
{
    const MemberLine *member = m_members->member();
    if (!member)
        return;
    const QString name = member->name;
    auto received = Allpost::Members(workplace().store()).receive({member->key});
    if (!received)
        return workplace().complain(received.error());
    done(tr("%1 has reported today").arg(name));
}

void MembersPage::actOnWish()
{
    const WishLine *wish = m_wishes->wish();
    if (!wish)
        return;
    const WishTaker *taker = wish->state == WishState::Taken ? m_wishes->openTaker() : nullptr;
    if (taker ? CheckinForms::wishDone(workplace(), this, taker->claim, taker->name) : CheckinForms::takeWish(workplace(), this, wish->key))
        done(taker ? tr("The wish came true") : tr("The wish is taken on"));
}

void MembersPage::claim()
{
    if (CheckinForms::claim(workplace(), this, m_members->current()))
        done(tr("The posts are taken"));
}

void MembersPage::endOrTakeUp()
{
    const Key key = view()->current();
    if (!key)
        return;
    Status status;
    bool asked = true;
    switch (tab()) {
    case Units:
        if (m_units->unit()->isOver())
            status = Allpost::Units(workplace().store()).reopen(key);
        else
            asked = CheckinForms::endUnit(workplace(), this, key);
        break;
    case Members:
        if (m_members->member()->isGone())
            status = Allpost::Members(workplace().store()).returned(key);
        else
            asked = CheckinForms::endMember(workplace(), this, key);
        break;
    case Posts: status = ServicePosts(workplace().store()).setInactive(key, !m_posts->post()->post.inactive.value_or(false)); break;
    case Wishes: status = Allpost::Wishes(workplace().store()).withdraw(key); break;
    default: break;
    }
    if (!status)
        return workplace().complain(status.error());
    if (asked)
        done(tr("The change is kept"));
}

void MembersPage::giveBack()
{
    if (tab() == Members) {
        if (CheckinForms::release(workplace(), this, m_members->current()))
            done(tr("The post is given back"));
        return;
    }
    const WishTaker *taker = m_wishes->openTaker();
    if (!taker)
        return;
    if (auto given = Allpost::Wishes(workplace().store()).giveUp(taker->claim); !given)
        return workplace().complain(given.error());
    done(tr("The wish is open again"));
}

void MembersPage::importList()
{
    const UnitLine *unit = tab() == Units ? m_units->unit() : nullptr;
    workplace().go({u"member-import"_s, QVariantMap{{u"unit"_s, unit ? unit->unit.name : QString()}}});
}

/// Personal data leaves in full only while it is revealed, with a reason.
bool MembersPage::askedInFull(const QString &what, bool &inFull)
{
    inFull = workplace().revealed();
    if (!inFull)
        return true;
    const auto reason = workplace().askReason(what);
    if (reason)
        workplace().recordRead(what, 0, {u"phone"_s, u"id_number"_s}, 1, *reason);
    return reason.has_value();
}

void MembersPage::print()
{
    const Store &store = workplace().store();
    bool inFull = false;
    if (tab() <= Members && !askedInFull(m_print->text(), inFull))
        return;
    Result<Printout> page = tab() == Units     ? CheckinPapers::notCome(store, 0, inFull)
                            : tab() == Members ? CheckinPapers::slip(store, m_members->current(), inFull)
                            : tab() == Posts   ? CheckinPapers::posts(store)
                                               : CheckinPapers::wishesOutside(store);
    if (!page)
        return workplace().complain(page.error());
    workplace().print(*page);
}

void MembersPage::printSecond()
{
    bool inFull = false;
    if (!askedInFull(m_second->text(), inFull))
        return;
    auto page = CheckinPapers::registerSheet(workplace().store(), m_members->question(), inFull);
    if (!page)
        return workplace().complain(page.error());
    workplace().print(*page);
}

/// Of the marked lines, of one unit, or of all that the list shows; who is gone needs none.
void MembersPage::printCards()
{
    MemberCardForm::Wish wish;
    const auto group = [this](const QString &name, const QList<Key> &keys) { return MemberCardForm::Group{m_members->here(keys), name}; };
    if (tab() == Units) {
        if (const UnitLine *unit = m_units->unit())
            wish.groups.append(group(unit->unit.name, m_members->ofUnit(unit->key)));
    } else if (const MemberLine *member = m_members->member()) {
        if (const QList<Key> marked = m_members->marked(); marked.size() > 1)
            wish.groups.append(group(tr("the marked ones"), marked));
        wish.groups.append(group(member->name, {member->key}));
        if (member->member.unit)
            wish.groups.append(group(member->unit, m_members->ofUnit(member->member.unit)));
        wish.groups.append(group(tr("all on the list"), m_members->list()->keys()));
    }
    if (std::all_of(wish.groups.cbegin(), wish.groups.cend(), [](const MemberCardForm::Group &one) { return one.keys.isEmpty(); }))
        return workplace().say(tr("Nobody is here who needs a card."));
    MemberCardForm::ask(workplace(), this, wish);
}

void MembersPage::showMenu(const QPoint &where)
{
    QMenu menu;
    for (QAction *action : {m_act, m_claim, m_change, m_cards, m_print, m_move, m_back, m_end})
        if (action->isVisible())
            menu.addAction(action);
    menu.exec(where);
}

void MembersPage::leaveStep()
{
    if (view()->stepBack() || (tab() == Members && m_members->stepBackUnit()))
        return;
    workplace().back();
}

} // namespace Allpost
