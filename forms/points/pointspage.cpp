// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/pointspage.h"

#include "forms/counter/counterquestions.h"
#include "forms/points/accountlines.h"
#include "forms/points/basketview.h"
#include "forms/points/exchangebasket.h"
#include "forms/points/pointsstrip.h"
#include "forms/points/shopforms.h"
#include "forms/shared/button.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/question.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/pickline.h"
#include "models/checkins/checkinpeople.h"
#include "models/counter/scannedtext.h"
#include "models/points/accountoffers.h"
#include "models/points/shoppapers.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesWidth = 392;

/// What the page shows comes from these; other deeds leave it alone.
bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"points_slip"_s, u"slip_event"_s, u"points_transfer"_s, u"stock_movement"_s, u"goods"_s, u"voucher_event"_s, u"points_account"_s};
    return changes.touches(shown);
}

} // namespace

PointsPage::PointsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_head(new PageHead), m_stages(new QStackedWidget), m_hall(new AccountHall(workplace)), m_work(new QWidget), m_basket(new ExchangeBasket(workplace, this)),
      m_view(new BasketView(workplace, *m_basket)), m_lines(new AccountLines(workplace))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    whole->setSpacing(Space::s);
    whole->addWidget(m_head);
    whole->addWidget(new PointsStrip(workplace, this, u"points"_s));
    whole->addWidget(m_stages, 1);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins({});
    row->setSpacing(Space::m);
    row->addWidget(m_view, 1);
    m_lines->setFixedWidth(LinesWidth * Theme::textPercent() / 100);
    row->addWidget(m_lines);
    m_stages->addWidget(m_hall);
    m_stages->addWidget(m_work);
    m_head->setTitle(tr("Exchange of points"));
    addCommands();
    addButtons();
    connect(m_hall, &AccountHall::chosen, this, &PointsPage::choose);
    connect(m_hall, &AccountHall::slipWanted, this, &PointsPage::askSlip);
    connect(m_lines, &AccountLines::slipWanted, this, &PointsPage::askSlip);
    connect(m_basket, &ExchangeBasket::changed, this, &PointsPage::showStage);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        m_stale = m_stale || concerns(changes);
        if (m_stale && isVisible())
            QMetaObject::invokeMethod(this, &PointsPage::refresh, Qt::QueuedConnection);
    });
    connect(&workplace, &Workplace::workerChanged, this, &PointsPage::leaveAccount);
    showStage();
}

QString PointsPage::title() const
{
    return m_basket->isOpen() ? tr("Exchange: %1").arg(m_view->name()) : tr("Exchange of points");
}

QAction *PointsPage::add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act)
{
    QAction *action = workplace().commands().add(QLatin1String(id), text, icon, key, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PointsPage::addCommands()
{
    m_award = add("points.award", tr("Award points"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] {
        workplace().go({u"award-entry"_s, m_basket->isOpen() ? QVariant(QVariantMap{{u"resident"_s, qlonglong(m_who.resident)}, {u"outsider"_s, qlonglong(m_who.outsider)}, {u"account"_s, qlonglong(m_who.account)}}) : QVariant()});
    });
    m_voucher = add("points.voucher", tr("Redeem a voucher"), u"badge-check"_s, Qt::CTRL | Qt::Key_R, [this] { askVoucher(); });
    m_count = add("points.stock", tr("Stock"), u"package"_s, Qt::CTRL | Qt::Key_G, [this] { workplace().go({u"goods"_s, {}}); });
    m_other = add("points.other", tr("Other account"), u"users"_s, Qt::CTRL | Qt::Key_K, [this] { leaveAccount(); });
    m_statement = add("points.statement", tr("Whole statement"), u"scroll-text"_s, Qt::CTRL | Qt::Key_P, [this] {
        if (m_basket->isOpen())
            workplace().go({u"accounts"_s, QVariantMap{{u"account"_s, qlonglong(m_basket->account())}}});
    });
    m_clear = add("points.clear", tr("Empty"), u"trash-2"_s, Qt::CTRL | Qt::Key_Delete, [this] { m_basket->clear(); });
    m_reserve = add("points.reserve", tr("Slip first"), u"printer"_s, Qt::Key_F9, [this] { reserve(); });
    m_finish = add("points.finish", tr("Exchange and print"), u"check"_s, Qt::Key_F10, [this] { finish(); });
    add("points.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] { stepBack(); });
    const auto change = [this](int by) {
        return [this, by] {
            if (m_basket->isOpen())
                m_basket->change(m_view->row(), by);
        };
    };
    QAction *more = add("points.more", tr("One more"), u"plus"_s, Qt::Key_Plus, change(1));
    // The key beside Backspace has no shift for a plus.
    more->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Up)});
    QAction *less = add("points.less", tr("One less"), u"minus"_s, Qt::Key_Minus, change(-1));
    less->setShortcuts({QKeySequence(Qt::Key_Minus), QKeySequence(Qt::CTRL | Qt::Key_Down)});
    add("points.out", tr("Take out of the basket"), u"x"_s, Qt::Key_Delete, [this] {
        if (m_basket->isOpen())
            m_basket->takeOut(m_view->row());
    });
    add("points.find", tr("Look for goods"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        if (m_basket->isOpen())
            m_view->input()->setFocus();
        else
            m_hall->search()->setFocus();
    });
    for (int i = 1; i <= 9; ++i)
        add(qPrintable(u"points.%1"_s.arg(i)), tr("Number %1 on the page").arg(i), {}, QKeySequence(Qt::Key(Qt::Key_0 + i)), [this, i] { digit(i); });
}

void PointsPage::addButtons()
{
    const auto made = [](QAction *action, const char *name, Button::Kind kind = Button::Normal) {
        auto *button = new Button(action->text(), action->property("iconName").toString(), {}, kind);
        button->follow(action);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    m_head->addButton(made(m_award, "awardButton"));
    m_head->addButton(made(m_voucher, "voucherButton"));
    m_head->addButton(made(m_count, "stockButton"));
    m_view->addCorner(made(m_other, "otherButton"));
    m_lines->addDeed(made(m_statement, "statementButton", Button::Quiet));
    for (const auto &[action, name, kind] : {std::tuple(m_clear, "clearButton", Button::Normal), {m_reserve, "reserveButton", Button::Normal}, {m_finish, "finishButton", Button::Primary}}) {
        Button *button = made(action, name, kind);
        button->setTall(Height::tall);
        m_view->addDeed(button);
    }
}

void PointsPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    const bool isAgain = what == m_shown && !map.isEmpty();
    m_shown = what;
    if (std::exchange(m_stale, false))
        refresh();
    if (!map.isEmpty() && !isAgain) {
        if (const QString scan = map.value(u"scan"_s).toString(); !scan.isEmpty()) {
            // A question is asked when the page stands, not while it is coming up.
            QMetaObject::invokeMethod(this, [this, scan] {
                if (!takeScan(ScannedText::read(ScannedText::code(scan))))
                    workplace().say(tr("Nothing has the number %1.").arg(scan));
            }, Qt::QueuedConnection);
        } else if (const Key slip = map.value(u"slip"_s).toLongLong()) {
            askSlip(slip);
        } else if (const Key account = map.value(u"account"_s).toLongLong()) {
            choose({account, map.value(u"resident"_s).toLongLong(), map.value(u"outsider"_s).toLongLong()});
        } else {
            const Person person{map.value(u"resident"_s).toLongLong(), map.value(u"outsider"_s).toLongLong()};
            auto own = person.isNobody() ? Result<QList<OfferedAccount>>() : AccountOffers::of(workplace().store().db(), person);
            if (own && !own->isEmpty())
                choose({own->first().account, own->first().resident, own->first().outsider});
        }
    }
    if (m_basket->isOpen())
        m_view->table()->setFocus();
    else
        m_hall->begin();
    showHead();
}

void PointsPage::refresh()
{
    m_stale = false;
    m_hall->load();
    m_basket->load();
    if (m_basket->isOpen())
        m_lines->load(m_basket->account());
    showHead();
}

VisitSubject PointsPage::visitSubject() const
{
    return {0, m_who.resident};
}

void PointsPage::showHead()
{
    auto today = Slips::today(workplace().store().db(), workplace().store().deskLetter());
    if (!today) {
        workplace().complain(today.error());
        return;
    }
    QString words = tr("Desk %1").arg(workplace().store().deskLetter()) + u" · "_s
                    + (today->slips ? tr("%1 slips, %2 points today").arg(today->slips).arg(QLocale().toString(today->points)) : tr("nothing exchanged today"));
    if (today->open)
        words += u" · "_s + tr("%n reserved", nullptr, today->open);
    m_head->setSubtitle(words);
}

void PointsPage::showStage()
{
    const bool isOpen = m_basket->isOpen();
    m_stages->setCurrentWidget(isOpen ? m_work : m_hall);
    const QString nobody = tr("No account is chosen.");
    const bool isEmpty = m_basket->lines().isEmpty();
    const QString why = !isOpen ? nobody : isEmpty ? tr("Nothing is in the basket.") : m_basket->whyNot();
    CommandRegistry::refuse(m_finish, why);
    CommandRegistry::refuse(m_reserve, why);
    CommandRegistry::refuse(m_clear, !isOpen ? nobody : isEmpty ? tr("Nothing is in the basket.") : QString());
    CommandRegistry::refuse(m_statement, isOpen ? QString() : nobody);
}

void PointsPage::choose(const AccountChoice &who)
{
    m_who = who;
    m_basket->begin(who.account, who.resident, who.outsider);
    m_view->begin(who);
    m_lines->load(who.account);
    showStage();
    workplace().titleChanged();
    m_view->table()->setFocus();
}

void PointsPage::leaveAccount()
{
    m_who = {};
    m_basket->leave();
    m_hall->load();
    showStage();
    showHead();
    workplace().titleChanged();
    m_hall->begin();
}

void PointsPage::stepBack()
{
    if (m_basket->isOpen()) {
        if (m_view->input()->hasFocus()) {
            m_view->input()->clear();
            m_view->table()->setFocus();
        } else {
            leaveAccount();
        }
    } else if (!m_hall->clear()) {
        m_hall->begin();
    }
}

void PointsPage::digit(int number)
{
    if (m_basket->isOpen() && number <= m_basket->favourites().size())
        m_basket->add(m_basket->favourites().at(number - 1).key);
}

bool PointsPage::did(const Status &done)
{
    if (!done)
        workplace().complain(done.error());
    return done.has_value();
}

bool PointsPage::takeScan(const ScannedText &scan)
{
    const Database &db = workplace().store().db();
    if (scan.kind == ScannedText::Kind::Barcode) {
        if (!m_basket->isOpen())
            workplace().say(tr("First whose points, then the goods."));
        else if (!m_view->take(scan.text))
            workplace().say(tr("No goods have the bar code %1. Add it under Goods.").arg(scan.text));
        return true;
    }
    if (scan.kind == ScannedText::Kind::BadId) {
        workplace().say(tr("One character of the number is wrong: read the card again, or compare it."));
        return true;
    }
    if (scan.kind != ScannedText::Kind::Account && scan.kind != ScannedText::Kind::IdNumber && scan.kind != ScannedText::Kind::Number)
        return false;
    auto known = AccountOffers::scanned(db, scan.text);
    if (!known) {
        workplace().complain(known.error());
        return true;
    }
    if (known->account) {
        choose({known->account, known->resident, known->outsider});
        return true;
    }
    if (!known->person.isEmpty()) {
        choosePerson({known->resident, known->outsider});
        return true;
    }
    if (auto voucher = Vouchers::numbered(db, scan.text); voucher && *voucher) {
        askVoucher(scan.text);
        return true;
    }
    if (auto slip = Slips::numbered(db, scan.text); slip && *slip) {
        scanSlip(*slip);
        return true;
    }
    if (auto people = CheckinPeople::scanned(db, scan); people && people->size() == 1) {
        choosePerson(people->first());
        return true;
    }
    if (scan.kind == ScannedText::Kind::IdNumber) {
        leaveAccount();
        m_hall->tell(tr("Nobody in the register has this ID number."));
        return true;
    }
    return false;
}

/// The slip of a reservation is brought to fetch the goods; afterwards it finds the account.
void PointsPage::scanSlip(Key slip)
{
    auto card = Slips::card(workplace().store().db(), slip);
    if (!card)
        workplace().complain(card.error());
    else if (card->at == SlipAt::Reserved)
        askSlip(slip);
    else
        choose({card->slip.account, card->slip.resident, card->slip.outsider});
}

/// Whose card it is: the account, or that there is none yet.
void PointsPage::choosePerson(const Person &person)
{
    const Database &db = workplace().store().db();
    auto own = AccountOffers::of(db, person);
    if (!own) {
        workplace().complain(own.error());
        return;
    }
    if (!own->isEmpty()) {
        choose({own->first().account, own->first().resident, own->first().outsider});
        return;
    }
    leaveAccount();
    m_hall->tell(tr("%1 has no points account yet. It is opened with the first points that are awarded: Ctrl+N.").arg(People::nameOf(db, person)));
}

void PointsPage::finish()
{
    auto slip = Slips::exchange(workplace().store(), m_basket->basket());
    if (!did(slip ? Status() : Status(slip.error())))
        return;
    auto card = Slips::card(workplace().store().db(), *slip);
    if (card)
        workplace().say(tr("Exchanged %1: %2, %3 points").arg(card->slip.number, card->inWords(), QLocale().toString(card->total())), {tr("Reverse"), {}, [this, key = *slip] { reverse(key); }});
    leaveAccount();
    printSlip(*slip);
}

void PointsPage::reserve()
{
    auto slip = Slips::reserve(workplace().store(), m_basket->basket());
    if (!did(slip ? Status() : Status(slip.error())))
        return;
    workplace().say(tr("Set aside until it is signed: it stands under “Reserved, to be fetched”"));
    leaveAccount();
    printSlip(*slip);
}

void PointsPage::printSlip(Key slip)
{
    auto paper = ShopPapers::slip(workplace().store(), slip);
    if (!paper)
        workplace().complain(paper.error());
    else
        workplace().print(*paper);
}

void PointsPage::askSlip(Key slip)
{
    auto card = Slips::card(workplace().store().db(), slip);
    if (!card) {
        workplace().complain(card.error());
        return;
    }
    enum { Cancel = 10, Again };
    const QString facts = tr("%1 · %2 points · slip %3 of %4").arg(card->inWords(), QLocale().toString(card->total()), card->slip.number, card->slip.at.left(16).replace(u'T', u' '));
    const QString who = card->person.isEmpty() ? card->holder : card->person;
    if (card->at == SlipAt::Reserved) {
        Question ask(tr("Has %1 signed for the goods?").arg(who), facts, this);
        ask.setDeeds(tr("Let it lie"), tr("Handed over"));
        ask.addDeed(tr("Cancel the reservation"), Cancel);
        ask.addDeed(tr("Print again"), Again);
        switch (ask.exec()) {
        case QDialog::Accepted:
            if (did(Slips::finish(workplace().store(), slip))) {
                workplace().say(tr("Handed over: slip %1").arg(card->slip.number));
                if (!card->vouchers.isEmpty() || std::any_of(card->lines.cbegin(), card->lines.cend(), [](const SlipCardLine &line) { return line.kind != "goods"_L1; }))
                    printSlip(slip);
            }
            break;
        case Cancel:
            if (did(Slips::cancel(workplace().store(), slip, tr("not fetched"))))
                workplace().say(tr("Cancelled: points and goods of slip %1 are free again").arg(card->slip.number));
            break;
        case Again: printSlip(slip); break;
        default: break;
        }
    } else if (card->at == SlipAt::Done) {
        Question ask(tr("Reverse slip %1 of %2?").arg(card->slip.number, who), facts + u'\n' + tr("The points come back, the goods go back on the shelf; slip and reversal are printed in a pair."), this);
        ask.setDeeds(tr("Leave it"), tr("Reverse it"), Button::Danger);
        ask.addDeed(tr("Print again"), Again);
        const int answer = ask.exec();
        if (answer == Again)
            printSlip(slip);
        else if (answer == QDialog::Accepted)
            reverse(slip);
    } else {
        printSlip(slip);
    }
    refresh();
}

void PointsPage::reverse(Key slip)
{
    auto card = Slips::card(workplace().store().db(), slip);
    if (!card)
        return;
    const QString reason = CounterQuestions::reason(tr("Why is slip %1 reversed?").arg(card->slip.number), tr("It stands on the paper and in the ledger."), tr("Reason"), {tr("Leave it"), tr("Reverse it")}, this);
    if (reason.isEmpty() || !did(Slips::reverse(workplace().store(), slip, reason)))
        return;
    workplace().say(tr("Reversed: slip %1, %2 points back").arg(card->slip.number, QLocale().toString(card->total())));
    refresh();
    printSlip(slip);
}

void PointsPage::askVoucher(const QString &number)
{
    if (ShopForms::redeem(workplace(), this, number))
        refresh();
}

} // namespace Allpost
