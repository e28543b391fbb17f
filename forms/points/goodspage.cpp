// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/goodspage.h"

#include "forms/points/countview.h"
#include "forms/points/pointsstrip.h"
#include "forms/points/shopforms.h"
#include "forms/points/shopviews.h"
#include "forms/points/stockview.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "models/counter/scannedtext.h"
#include "models/points/shoppapers.h"

#include <QLocale>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"goods"_s, u"stock_movement"_s, u"points_slip"_s, u"slip_event"_s, u"voucher"_s, u"voucher_event"_s, u"merchant"_s, u"merchant_settlement"_s, u"stocktake"_s, u"day_close"_s};
    return changes.touches(shown);
}

} // namespace

GoodsPage::GoodsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_head(new PageHead), m_tabs(new Tabs), m_shipments(new Banner), m_overdrawn(new Banner), m_former(new Banner), m_views(new QStackedWidget), m_stock(new StockView(workplace)), m_count(new CountView(workplace)),
      m_close(new DayCloseView(workplace)), m_merchants(new MerchantsView(workplace)), m_vouchers(new VouchersView(workplace)), m_donations(new DonationsView(workplace))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    whole->setSpacing(Space::s);
    m_head->setTitle(tr("Goods"));
    m_tabs->setObjectName(u"goodsTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the store"));
    for (const QString &name : {tr("Stock"), tr("Stock-taking"), tr("Daily close"), tr("Merchants"), tr("Vouchers"), tr("Donations")})
        m_tabs->addView(name);
    for (QWidget *view : {static_cast<QWidget *>(m_stock), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_merchants), static_cast<QWidget *>(m_vouchers), static_cast<QWidget *>(m_donations)})
        m_views->addWidget(view);
    m_shipments->hide();
    whole->addWidget(m_head);
    whole->addWidget(new PointsStrip(workplace, this, u"goods"_s));
    whole->addWidget(m_tabs);
    whole->addWidget(m_shipments);
    m_overdrawn->hide();
    whole->addWidget(m_overdrawn);
    m_former->hide();
    m_former->setTone(Tone::Warn);
    m_former->setAction(tr("Take over"));
    whole->addWidget(m_former);
    connect(m_former, &Banner::acted, this, &GoodsPage::takeOver);
    whole->addWidget(m_views, 1);
    addCommands();
    addButtons();
    connect(m_tabs, &QTabBar::currentChanged, this, &GoodsPage::chooseTab);
    connect(m_stock, &StockView::counted, this, [this](int low) {
        m_tabs->setCount(StockTab, low ? QLocale().toString(low) : QString(), Meaning::Warn);
        m_head->setSubtitle(low ? tr("Desk %1 · %n kinds are low", nullptr, low).arg(this->workplace().store().deskLetter()) : tr("Desk %1 · nothing is low").arg(this->workplace().store().deskLetter()));
    });
    connect(m_stock, &StockView::currentChanged, this, &GoodsPage::showActions);
    connect(m_stock, &StockView::opened, this, &GoodsPage::finish);
    connect(m_count, &CountView::typed, this, &GoodsPage::showActions);
    connect(m_close, &DayCloseView::currentChanged, this, &GoodsPage::showActions);
    connect(m_merchants, &MerchantsView::counted, this, [this](int open) { m_tabs->setCount(MerchantsTab, open ? QLocale().toString(open) : QString()); });
    connect(m_merchants, &MerchantsView::currentChanged, this, &GoodsPage::showActions);
    connect(m_merchants, &MerchantsView::opened, this, &GoodsPage::change);
    connect(m_vouchers, &VouchersView::currentChanged, this, &GoodsPage::showActions);
    connect(m_vouchers, &VouchersView::opened, this, &GoodsPage::finish);
    connect(m_shipments, &Banner::acted, this, [this] { m_take->trigger(); });
    connect(m_overdrawn, &Banner::acted, this, [this] { m_tabs->setCurrentIndex(CountTab); });
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (!concerns(changes))
            return;
        m_stale = true;
        if (isVisible())
            QMetaObject::invokeMethod(this, &GoodsPage::refresh, Qt::QueuedConnection);
    });
    showActions();
}

QString GoodsPage::title() const
{
    return tr("Goods");
}

int GoodsPage::tab() const
{
    return m_tabs->currentIndex();
}

QAction *GoodsPage::add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act)
{
    QAction *action = workplace().commands().add(QLatin1String(id), text, icon, key, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void GoodsPage::addCommands()
{
    m_print = add("goods.print", tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_inactive = add("goods.close", tr("No longer offer it"), u"archive"_s, {}, [this] { closeOrOpen(); });
    m_reverse = add("goods.reverse", tr("Reverse the line"), u"undo-2"_s, Qt::CTRL | Qt::Key_Backspace, [this] {
        if (tab() == StockTab && m_stock->line() && ShopForms::reverse(workplace(), this, *m_stock->line()))
            workplace().say(tr("Taken back by a second line"));
    });
    m_take = add("goods.take", tr("Take in"), u"download"_s, Qt::Key_F9, [this] {
        if (!m_stock->onTheWay().isEmpty() && ShopForms::takeIn(workplace(), this, m_stock->onTheWay().first()))
            workplace().say(tr("Taken in"));
    });
    m_send = add("goods.send", tr("Send to another desk"), u"upload"_s, Qt::CTRL | Qt::Key_T, [this] {
        if (tab() == StockTab && m_stock->entry() && ShopForms::send(workplace(), this, m_stock->current()))
            workplace().say(tr("Sent: it arrives when the other desk takes it in"));
    });
    m_spoil = add("goods.spoil", tr("Write off"), u"circle-minus"_s, Qt::Key_Delete, [this] {
        if (tab() == StockTab && m_stock->entry() && ShopForms::spoil(workplace(), this, m_stock->current()))
            workplace().say(tr("Written off"));
    });
    m_change = add("goods.change", tr("Change"), u"pencil"_s, Qt::Key_F2, [this] { change(); });
    m_new = add("goods.new", tr("New goods"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { makeNew(); });
    m_finish = add("goods.finish", tr("Book in"), u"check"_s, Qt::Key_F10, [this] { finish(); });
    add("goods.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_tabs->step(1); });
    add("goods.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_tabs->step(-1); });
    add("goods.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] { stepBack(); });
}

void GoodsPage::addButtons()
{
    for (const auto &[action, kind] : {std::pair(m_inactive, Button::Quiet), {m_reverse, Button::Quiet}, {m_print, Button::Normal}, {m_change, Button::Normal}, {m_send, Button::Normal}, {m_spoil, Button::Normal},
                                       {m_new, Button::Normal}, {m_finish, Button::Primary}}) {
        auto *button = buttonFor(action, kind);
        // Many deeds side by side: their words tell enough.
        if (kind != Button::Primary)
            button->setIconName({});
        if (kind == Button::Quiet)
            m_stock->addDeed(button);
        else
            m_head->addButton(button);
    }
}

void GoodsPage::showActions()
{
    const auto shown = [this](QAction *action, bool on, const QString &text = {}) {
        auto *button = findChild<Button *>(action->objectName() + u"Button"_s);
        if (!text.isEmpty()) {
            action->setText(text);
            if (button)
                button->setText(text);
        }
        action->setVisible(on);
        CommandRegistry::refuse(action, {});
    };
    const int at = tab();
    const GoodsEntry *goods = m_stock->entry();
    const QString none = goods ? QString() : tr("Choose goods first.");
    const QString noStock = goods && !goods->isStocked() ? tr("%1 is a voucher: it has no stock.").arg(goods->goods.name) : none;
    shown(m_new, at == StockTab || at == MerchantsTab, at == MerchantsTab ? tr("New merchant") : tr("New goods"));
    shown(m_change, at == StockTab || at == MerchantsTab);
    shown(m_inactive, at == StockTab, goods && goods->goods.inactive.value_or(false) ? tr("Offer it again") : tr("Offer no more"));
    shown(m_reverse, at == StockTab);
    shown(m_send, at == StockTab, tr("Send"));
    shown(m_spoil, at == StockTab);
    shown(m_print, true, at == CountTab ? tr("Print the sheet") : at == VouchersTab ? tr("Print the voucher") : at == MerchantsTab ? tr("Print the statement") : tr("Print"));
    shown(m_finish, at != DonationsTab,
          at == StockTab ? tr("Book in") : at == CountTab ? tr("Keep the count") : at == CloseTab ? tr("Close the day") : at == MerchantsTab ? tr("Settle") : tr("Redeem"));
    switch (at) {
    case StockTab:
        CommandRegistry::refuse(m_change, none);
        CommandRegistry::refuse(m_inactive, none);
        for (QAction *action : {m_send, m_spoil, m_finish})
            CommandRegistry::refuse(action, noStock);
        CommandRegistry::refuse(m_reverse, !m_stock->line() ? tr("Nothing moved yet.") : m_stock->line()->movement.slip ? tr("These goods went out on a slip: reverse the slip.") : QString());
        break;
    case CountTab: CommandRegistry::refuse(m_finish, m_count->isTouched() ? QString() : tr("Nothing was counted yet.")); break;
    case CloseTab: CommandRegistry::refuse(m_finish, m_close->isClosedToday() ? tr("Today is closed already. What is exchanged now stands on the next slip.") : QString()); break;
    case MerchantsTab:
        CommandRegistry::refuse(m_change, m_merchants->entry() ? QString() : tr("Choose a merchant first."));
        CommandRegistry::refuse(m_finish, !m_merchants->entry() ? tr("Choose a merchant first.") : m_merchants->entry()->open ? QString() : tr("Nothing of this merchant waits to be settled."));
        CommandRegistry::refuse(m_print, m_merchants->settlement() ? QString() : tr("Nothing was settled with this merchant yet."));
        break;
    case VouchersTab: CommandRegistry::refuse(m_print, m_vouchers->current() ? QString() : tr("Choose a voucher first.")); break;
    default: break;
    }
}

void GoodsPage::show(const QVariant &what)
{
    const QString word = what.typeId() == QMetaType::QString ? what.toString() : QString();
    const Key goods = what.typeId() == QMetaType::QString || what.typeId() == QMetaType::QVariantMap ? 0 : what.toLongLong();
    const int named = goods ? int(StockTab) : int(QStringList{u"stock"_s, u"count"_s, u"close"_s, u"merchants"_s, u"vouchers"_s, u"donations"_s}.indexOf(word));
    if (std::exchange(m_stale, false))
        refresh();
    if (named >= 0 && named != tab())
        m_tabs->setCurrentIndex(named);
    else
        chooseTab(tab());
    if (goods)
        m_stock->choose(goods);
}

void GoodsPage::load()
{
    switch (tab()) {
    case StockTab: break;
    case CountTab: m_count->load(); break;
    case CloseTab: m_close->load(); break;
    case VouchersTab: m_vouchers->load(); break;
    case DonationsTab: m_donations->load(); break;
    default: break;
    }
}

void GoodsPage::refresh()
{
    m_stale = false;
    m_stock->load();
    m_merchants->load();
    load();
    tellShipments();
    tellOverdrawn();
    tellFormer();
    showActions();
}

/// Two desks gave out the same goods while apart: both slips, and the ways out of it.
void GoodsPage::tellOverdrawn()
{
    const Database &db = workplace().store().db();
    auto cases = Stock::overdrawn(db);
    m_overdrawn->setVisible(cases && !cases->isEmpty());
    if (!cases || cases->isEmpty())
        return;
    const OverdrawnStock &one = cases->first();
    QStringList slips;
    for (Key slip : one.slips)
        if (auto card = Slips::card(db, slip))
            slips << card->slip.number;
    m_overdrawn->setTone(Tone::Bad);
    m_overdrawn->setText(tr("%1 at desk %2 is overdrawn by %3: slips %4. Reverse one, book in what is missing, or count.").arg(one.name, one.place).arg(-one.quantity).arg(slips.join(tr(", ")))
                         + (cases->size() > 1 ? u' ' + tr("%n more wait.", nullptr, int(cases->size()) - 1) : QString()));
    m_overdrawn->setAction(tr("Count"));
}

/// The desk whose goods are the only ones: what this file was before it was restored or moved; empty: there is none.
QString GoodsPage::formerDesk() const
{
    const Store &store = workplace().store();
    auto levels = Stock::levels(store.db());
    if (!levels)
        return {};
    QString former;
    for (const StockLevel &level : std::as_const(*levels)) {
        if (level.place == store.deskLetter())
            return {};
        if (level.quantity > 0 && level.place != former && !former.isEmpty())
            return {};
        if (level.quantity > 0)
            former = level.place;
    }
    return former;
}

void GoodsPage::tellFormer()
{
    const QString former = formerDesk();
    m_former->setVisible(!former.isEmpty());
    if (!former.isEmpty())
        m_former->setText(tr("All goods lie at desk %1, none at this one. Was this file restored or moved from there? Then take them over.").arg(former));
}

void GoodsPage::takeOver()
{
    const QString former = formerDesk();
    Question ask(tr("Take over the goods of desk %1?").arg(former),
                 tr("Only where desk %1 is no more and its shelf stands here. If it goes on giving out goods, both are found as overdrawn after an exchange.").arg(former), this);
    ask.setDeeds(tr("Leave it"), tr("Take over"));
    if (ask.exec() != QDialog::Accepted)
        return;
    auto kinds = Stock::takeOver(workplace().store(), former);
    if (!kinds) {
        workplace().complain(kinds.error());
        return;
    }
    workplace().say(tr("%n kinds taken over", nullptr, *kinds));
}

void GoodsPage::tellShipments()
{
    const QList<Shipment> &way = m_stock->onTheWay();
    m_shipments->setVisible(!way.isEmpty());
    if (way.isEmpty())
        return;
    m_shipments->setTone(Tone::Warn);
    m_shipments->setText(tr("Desk %1 sent %2 %3 (%4) on %5: not taken in yet.").arg(way.first().from).arg(way.first().quantity).arg(way.first().name, way.first().number, way.first().at.left(10))
                         + (way.size() > 1 ? u' ' + tr("%n more wait.", nullptr, int(way.size()) - 1) : QString()));
    m_shipments->setAction(tr("Take in"), u"F9"_s);
}

void GoodsPage::chooseTab(int tab)
{
    m_views->setCurrentIndex(tab);
    load();
    switch (tab) {
    case StockTab: m_stock->begin(); break;
    case CountTab: m_count->begin(); break;
    case CloseTab: m_close->begin(); break;
    case MerchantsTab: m_merchants->begin(); break;
    case VouchersTab: m_vouchers->begin(); break;
    case DonationsTab: m_donations->begin(); break;
    default: break;
    }
    showActions();
}

void GoodsPage::makeNew()
{
    Key made = 0;
    if (tab() == StockTab && ShopForms::editGoods(workplace(), this, 0, &made)) {
        refresh();
        m_stock->choose(made);
        workplace().say(tr("The goods are added"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
    } else if (tab() == MerchantsTab && ShopForms::editMerchant(workplace(), this, 0, &made)) {
        refresh();
        m_merchants->choose(made);
        workplace().say(tr("The merchant is added"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
    }
}

void GoodsPage::change()
{
    bool done = false;
    if (tab() == StockTab && m_stock->entry())
        done = ShopForms::editGoods(workplace(), this, m_stock->current());
    else if (tab() == MerchantsTab && m_merchants->entry())
        done = ShopForms::editMerchant(workplace(), this, m_merchants->entry()->key);
    if (done)
        workplace().say(tr("Changed"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void GoodsPage::closeOrOpen()
{
    const GoodsEntry *goods = m_stock->entry();
    if (!goods)
        return;
    const bool inactive = !goods->goods.inactive.value_or(false);
    if (auto done = GoodsList::setInactive(workplace().store(), goods->key, inactive); !done)
        workplace().complain(done.error());
    else
        workplace().say(inactive ? tr("No longer offered") : tr("Offered again"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void GoodsPage::finish()
{
    Store &store = workplace().store();
    if (tab() == StockTab) {
        if (m_finish->isEnabled() && m_stock->entry() && ShopForms::receive(workplace(), this, m_stock->current()))
            workplace().say(tr("Booked in: %1").arg(m_stock->entry() ? m_stock->entry()->goods.name : QString()));
    } else if (tab() == CountTab) {
        const QList<Counted> counted = m_count->counted();
        if (auto kept = Stock::count(store, counted); !kept) {
            workplace().complain(kept.error());
            m_count->load();
        } else {
            const auto different = std::count_if(counted.cbegin(), counted.cend(), [](const Counted &one) { return one.difference() != 0; });
            workplace().say(tr("%1 kinds counted, %2 corrected").arg(counted.size()).arg(different));
            m_count->clear();
        }
    } else if (tab() == CloseTab) {
        const DayCard &today = m_close->today();
        Question ask(tr("Close the store for today?"), tr("%1 slips, %2 points, %3 pieces.").arg(today.slips.size()).arg(today.close.points.value_or(0)).arg(today.close.goods.value_or(0))
                         + (today.open.isEmpty() ? QString() : u' ' + tr("%n reservations that nobody fetched are cancelled.", nullptr, int(today.open.size()))), this);
        ask.setDeeds(tr("Not yet"), tr("Close, print the slip"));
        if (ask.exec() != QDialog::Accepted)
            return;
        auto closed = DayCloses::close(store);
        auto card = closed ? DayCloses::card(store.db(), *closed) : Result<DayCard>(closed.error());
        auto paper = card ? ShopPapers::dayClose(store, *card) : Result<Printout>(card.error());
        if (!paper) {
            workplace().complain(paper.error());
            return;
        }
        workplace().say(tr("Closed: %1").arg(card->close.number));
        refresh();
        workplace().print(*paper);
    } else if (tab() == MerchantsTab && m_merchants->entry()) {
        ShopForms::settle(workplace(), this, *m_merchants->entry());
    } else if (tab() == VouchersTab) {
        ShopForms::redeem(workplace(), this, m_vouchers->voucherNumber());
    }
}

void GoodsPage::print()
{
    const Store &store = workplace().store();
    Result<Printout> paper = Printout();
    switch (tab()) {
    case StockTab: paper = ShopPapers::stock(store); break;
    case CountTab: paper = ShopPapers::countSheet(store); break;
    case CloseTab: {
        auto card = m_close->current() ? DayCloses::card(store.db(), m_close->current()) : Result<DayCard>(m_close->today());
        paper = card ? ShopPapers::dayClose(store, *card) : Result<Printout>(card.error());
        break;
    }
    case MerchantsTab: {
        auto card = Settlements::card(store.db(), m_merchants->settlement());
        paper = card ? ShopPapers::settlement(store, *card) : Result<Printout>(card.error());
        break;
    }
    case VouchersTab: paper = ShopPapers::voucher(store, m_vouchers->current()); break;
    default: paper = ShopPapers::donations(store, m_donations->chains()); break;
    }
    if (!paper)
        workplace().complain(paper.error());
    else
        workplace().print(*paper);
}

void GoodsPage::stepBack()
{
    const bool went = tab() == StockTab ? m_stock->stepBack() : tab() == VouchersTab ? m_vouchers->stepBack() : tab() == DonationsTab && m_donations->stepBack();
    if (!went)
        workplace().back();
}

bool GoodsPage::takeScan(const ScannedText &scan)
{
    if (scan.kind == ScannedText::Kind::Barcode) {
        auto goods = GoodsList::all(workplace().store().db(), true);
        const GoodsEntry *found = goods ? GoodsList::withBarcode(*goods, scan.text) : nullptr;
        if (!found) {
            workplace().say(tr("No goods have the bar code %1. F2 gives it to the ones under the cursor.").arg(scan.text));
            return true;
        }
        show(qlonglong(found->key));
        return true;
    }
    if (scan.kind != ScannedText::Kind::Number)
        return false;
    auto voucher = Vouchers::numbered(workplace().store().db(), scan.text);
    if (!voucher || !*voucher)
        return false;
    ShopForms::redeem(workplace(), this, scan.text);
    return true;
}

} // namespace Allpost
