// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/shopviews.h"

#include "forms/departments/departmenttexts.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int PanelWidth = 480;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString money(std::optional<qint64> cents)
{
    return cents ? QLocale().toString(double(*cents) / 100, 'f', 2) : QString();
}

QString moment(const QString &iso)
{
    return DepartmentTexts::shortDay(iso.left(10)) + u' ' + iso.mid(11, 5);
}

LineCell plain(const QString &text, Meaning meaning = Meaning::Plain, bool strong = false)
{
    return {text, {}, {}, meaning, strong, {}};
}

LineCell two(const QString &text, const QString &sub, bool strong = false)
{
    return {text, sub, {}, Meaning::Plain, strong, {}};
}

/// List at the left, panel with a second list at the right.
void arrange(QWidget *view, QWidget *left, SidePanel *panel, LinesCard *inside)
{
    panel->setFixedWidth(PanelWidth * Theme::textPercent() / 100);
    panel->setFactsBelow();
    panel->setBody(inside);
    QObject::connect(panel, &SidePanel::closed, panel, [panel] { panel->hide(); });
    auto *whole = new QHBoxLayout(view);
    whole->setContentsMargins({});
    whole->setSpacing(Space::m);
    whole->addWidget(left, 1);
    whole->addWidget(panel);
}

/// A line to narrow the list, with the count behind it, above the list.
QWidget *narrowed(LineEdit *filter, const QString &name, const QString &hint, Label *count, LinesCard *list)
{
    filter->setObjectName(name);
    filter->setIconName(u"search"_s);
    filter->setPlaceholderText(hint);
    filter->setAccessibleName(hint);
    filter->setMinimumWidth(320);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::m);
    top->addWidget(filter);
    top->addWidget(count);
    top->addStretch();
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    column->addLayout(top);
    column->addWidget(list, 1);
    QObject::connect(list, &LinesCard::typed, filter, [filter](const QString &text) {
        filter->setText(filter->text() + text);
        filter->setFocus();
    });
    QObject::connect(filter, &QLineEdit::returnPressed, list, &LinesCard::begin);
    return whole;
}

} // namespace

DayCloseView::DayCloseView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_list(new LinesCard(u"closeList"_s)), m_panel(new SidePanel), m_goods(new LinesCard(u"closeGoods"_s))
{
    m_list->table()->setAccessibleName(tr("Daily closes"));
    m_list->model()->setHeadings({tr("Day"), tr("Number"), tr("Slips"), tr("Points"), tr("Pieces"), tr("Code of the journal")}, {2, 3, 4});
    m_list->setWidths({0, 92, 64, 72, 72, 160});
    m_goods->model()->setHeadings({tr("Goods"), tr("Given"), tr("Returned"), tr("Came"), tr("Went"), tr("Stock")}, {1, 2, 3, 4, 5});
    m_goods->setWidths({0, 60, 76, 60, 60, 64});
    m_goods->none()->setTitle(tr("No goods moved"));
    m_goods->none()->setHelp(tr("Nothing was given out or booked in since the last close."));
    arrange(this, m_list, m_panel, m_goods);
    connect(m_list, &LinesCard::currentChanged, this, [this] { showCurrent(); });
}

void DayCloseView::load()
{
    const Store &store = m_workplace.store();
    auto today = DayCloses::preview(store);
    auto list = DayCloses::list(store.db(), store.deskLetter());
    if (!today || !list) {
        m_workplace.complain(!today ? today.error() : list.error());
        return;
    }
    m_today = *today;
    m_isClosed = std::any_of(list->cbegin(), list->cend(), [&](const DayCard &card) { return card.close.day == m_today.close.day; });
    QList<LinesModel::Line> lines{{-1, {two(m_isClosed ? tr("Since today’s close") : tr("Today, not closed yet"), m_today.since.isEmpty() ? QString() : tr("since %1").arg(moment(m_today.since)), true), plain(tr("—")),
                                        plain(number(m_today.slips.size())), plain(number(m_today.close.points.value_or(0))), plain(number(m_today.close.goods.value_or(0))), plain({})}}};
    for (const DayCard &card : std::as_const(*list))
        lines.append({card.key, {two(card.close.day, tr("closed at %1").arg(card.close.at.mid(11, 5)), true), plain(card.close.number), plain(number(card.close.slips.value_or(0))),
                                 plain(number(card.close.points.value_or(0))), plain(number(card.close.goods.value_or(0))), plain(card.close.head, Meaning::Quiet)}});
    m_list->table()->setRowHeight(Height::row2);
    m_list->setLines(lines);
}

void DayCloseView::begin()
{
    m_list->begin();
}

Key DayCloseView::current() const
{
    return qMax<Key>(0, m_list->current());
}

void DayCloseView::showCurrent()
{
    DayCard card = m_today;
    if (current()) {
        auto kept = DayCloses::card(m_workplace.store().db(), current());
        if (!kept) {
            m_workplace.complain(kept.error());
            return;
        }
        card = *kept;
    }
    m_panel->setName(card.key ? tr("Close %1").arg(card.close.number) : tr("What the close holds"));
    QStringList facts{tr("%1 slips, %2 points, %3 pieces").arg(card.slips.size()).arg(number(card.close.points.value_or(0)), number(card.close.goods.value_or(0)))};
    if (card.vouchers)
        facts << tr("%n vouchers", nullptr, card.vouchers);
    m_panel->setFacts(facts.join(u" · "_s));
    QList<ChipValue> chips;
    if (!card.reversed.isEmpty())
        chips << ChipValue{tr("%n reversed", nullptr, int(card.reversed.size())), Meaning::Bad, u"undo-2"_s};
    if (!card.open.isEmpty())
        chips << ChipValue{card.key ? tr("%n cancelled", nullptr, int(card.open.size())) : tr("%n reservations will be cancelled", nullptr, int(card.open.size())), Meaning::Warn, u"clock"_s};
    m_panel->chips()->setChips(chips);
    QList<LinesModel::Line> lines;
    for (const DayGoods &one : std::as_const(card.goods))
        lines.append({one.goods, {plain(one.name), plain(number(one.given), Meaning::Plain, true), plain(number(one.returned)), plain(number(one.came + qMax<qint64>(0, one.difference))),
                                  plain(number(one.went + qMax<qint64>(0, -one.difference))), plain(number(one.left), one.left < 0 ? Meaning::Bad : Meaning::Plain)}});
    m_goods->setLines(lines);
    Q_EMIT currentChanged();
}

MerchantsView::MerchantsView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_list(new LinesCard(u"merchantList"_s)), m_panel(new SidePanel), m_statements(new LinesCard(u"settlementList"_s))
{
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Merchants"));
    m_list->model()->setHeadings({tr("Merchant"), tr("Call"), tr("To settle"), tr("Points")}, {2, 3});
    m_list->setWidths({0, 170, 96, 96});
    m_list->none()->setKind(EmptyState::Fresh);
    m_list->none()->setTitle(tr("No merchant yet"));
    m_list->none()->setHelp(tr("Ctrl+N adds a shop that takes vouchers."));
    m_statements->table()->setAccessibleName(tr("Settlement statements"));
    m_statements->model()->setHeadings({tr("Period"), tr("Vouchers"), tr("Points"), tr("Yuan")}, {1, 2, 3});
    m_statements->setWidths({0, 72, 76, 92});
    m_statements->none()->setTitle(tr("Nothing settled yet"));
    m_statements->none()->setHelp(tr("F10 settles what was redeemed."));
    arrange(this, m_list, m_panel, m_statements);
    connect(m_list, &LinesCard::currentChanged, this, [this] { showCurrent(); });
    connect(m_list->table(), &Table::opened, this, &MerchantsView::opened);
    connect(m_statements, &LinesCard::currentChanged, this, &MerchantsView::currentChanged);
}

void MerchantsView::load()
{
    auto all = Merchants::all(m_workplace.store().db(), true);
    if (!all) {
        m_workplace.complain(all.error());
        return;
    }
    m_merchants = *all;
    QList<LinesModel::Line> lines;
    int open = 0;
    for (const MerchantEntry &one : std::as_const(m_merchants)) {
        open += one.open;
        LineCell name = two(one.merchant.name, one.merchant.offer, true);
        if (!one.isOpen())
            name.chips << ChipValue{tr("ended"), Meaning::Neutral, {}};
        lines.append({one.key, {name, two(one.merchant.phone, one.merchant.contact), plain(one.open ? number(one.open) : tr("—"), one.open ? Meaning::Warn : Meaning::Quiet), plain(one.points ? number(one.points) : tr("—"))}});
    }
    m_list->setLines(lines);
    Q_EMIT counted(open);
}

void MerchantsView::begin()
{
    m_list->begin();
}

void MerchantsView::choose(Key merchant)
{
    m_list->setCurrent(merchant);
    m_list->begin();
}

const MerchantEntry *MerchantsView::entry() const
{
    const Key key = m_list->current();
    const auto at = std::find_if(m_merchants.cbegin(), m_merchants.cend(), [key](const MerchantEntry &one) { return one.key == key; });
    return at == m_merchants.cend() ? nullptr : &*at;
}

Key MerchantsView::settlement() const
{
    return m_statements->current();
}

void MerchantsView::showCurrent()
{
    const MerchantEntry *merchant = entry();
    m_panel->setVisible(merchant);
    QList<LinesModel::Line> lines;
    if (merchant) {
        m_panel->setName(merchant->merchant.name);
        QStringList facts{merchant->merchant.offer, merchant->merchant.address, merchant->merchant.since.isEmpty() ? QString() : tr("since %1").arg(merchant->merchant.since)};
        facts.removeAll(QString());
        m_panel->setFacts(facts.join(u" · "_s));
        auto statements = Settlements::list(m_workplace.store().db(), merchant->key);
        if (!statements)
            m_workplace.complain(statements.error());
        else
            for (const SettlementCard &card : std::as_const(*statements))
                lines.append({card.key, {two(tr("%1 to %2").arg(card.settlement.fromOn.mid(5), card.settlement.untilOn.mid(5)), card.settlement.number), plain(number(card.settlement.vouchers.value_or(0))),
                                         plain(number(card.settlement.points.value_or(0))), plain(money(card.settlement.value))}});
    }
    m_statements->table()->setRowHeight(Height::row2);
    m_statements->setLines(lines);
    Q_EMIT currentChanged();
}

VouchersView::VouchersView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_filter(new LineEdit), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)), m_list(new LinesCard(u"voucherList"_s))
{
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Vouchers"));
    m_list->model()->setHeadings({tr("Number"), tr("For"), tr("Exchanged by"), tr("Points"), tr("Valid until"), tr("State")}, {3});
    m_list->setWidths({130, 0, 190, 80, 120, 240});
    m_list->none()->setTitle(tr("No voucher"));
    m_list->none()->setHelp(tr("Vouchers are issued when points are exchanged for services and fees."));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(narrowed(m_filter, u"voucherFilter"_s, tr("Number of the voucher"), m_count, m_list));
    connect(m_filter, &QLineEdit::textChanged, this, &VouchersView::load);
    connect(m_list, &LinesCard::currentChanged, this, [this] { Q_EMIT currentChanged(); });
    connect(m_list->table(), &Table::opened, this, &VouchersView::opened);
}

void VouchersView::load()
{
    auto all = Vouchers::list(m_workplace.store().db(), m_filter->text().trimmed(), false);
    if (!all) {
        m_workplace.complain(all.error());
        return;
    }
    m_vouchers = *all;
    QList<LinesModel::Line> lines;
    int open = 0;
    for (const VoucherCard &one : std::as_const(m_vouchers)) {
        open += one.at == VoucherAt::Open;
        const Meaning meaning = one.at == VoucherAt::Open ? Meaning::Accent : one.at == VoucherAt::Redeemed ? Meaning::Ok : one.at == VoucherAt::Lapsed ? Meaning::Warn : Meaning::Neutral;
        LineCell state;
        state.chips << ChipValue{Vouchers::stateWords(one.at), meaning, {}};
        if (one.settlement)
            state.chips << ChipValue{tr("settled"), Meaning::Neutral, {}};
        if (one.at == VoucherAt::Redeemed)
            state.sub = tr("%1 at %2").arg(moment(one.redeemedAt), one.redeemedBy);
        lines.append({one.key, {two(one.voucher.number, tr("slip %1").arg(one.slip), true), two(one.goods, one.merchant), plain(one.holder), plain(number(one.voucher.points.value_or(0))), plain(one.voucher.validUntil), state}});
    }
    m_list->setLines(lines);
    m_count->setText(tr("%1 vouchers, %2 to be redeemed").arg(lines.size()).arg(open));
}

void VouchersView::begin()
{
    m_filter->setFocus();
}

Key VouchersView::current() const
{
    return m_list->current();
}

QString VouchersView::voucherNumber() const
{
    for (const VoucherCard &one : m_vouchers)
        if (one.key == m_list->current())
            return one.voucher.number;
    return {};
}

bool VouchersView::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

DonationsView::DonationsView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_filter(new LineEdit), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)), m_list(new LinesCard(u"donationList"_s)), m_panel(new SidePanel),
      m_shares(new LinesCard(u"donationShares"_s))
{
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Donations"));
    m_list->model()->setHeadings({tr("Donor"), tr("Goods"), tr("Amount"), tr("Given out"), tr("On the shelf")}, {2, 3, 4});
    m_list->setWidths({0, 180, 76, 88, 104});
    m_list->none()->setTitle(tr("Nothing was donated"));
    m_list->none()->setHelp(tr("Goods that come in as donated stand here with who got them."));
    m_shares->table()->setAccessibleName(tr("Who got it"));
    m_shares->table()->setRowHeight(Height::row2);
    m_shares->model()->setHeadings({tr("Who got it"), tr("When"), tr("Amount")}, {2});
    m_shares->setWidths({0, 110, 80});
    m_shares->none()->setTitle(tr("All of it still lies there"));
    m_shares->none()->setHelp(tr("What came in first goes out first."));
    arrange(this, narrowed(m_filter, u"donationFilter"_s, tr("Donor or goods"), m_count, m_list), m_panel, m_shares);
    connect(m_filter, &QLineEdit::textChanged, this, &DonationsView::fill);
    connect(m_list, &LinesCard::currentChanged, this, [this] { showCurrent(); });
}

void DonationsView::load()
{
    auto all = Donations::chains(m_workplace.store().db());
    if (!all) {
        m_workplace.complain(all.error());
        return;
    }
    m_all = *all;
    fill();
}

void DonationsView::fill()
{
    const QString typed = m_filter->text().trimmed();
    m_chains.clear();
    QList<LinesModel::Line> lines;
    for (const DonationChain &one : std::as_const(m_all)) {
        if (!typed.isEmpty() && !one.donor.contains(typed, Qt::CaseInsensitive) && !one.name.contains(typed, Qt::CaseInsensitive))
            continue;
        m_chains << one;
        lines.append({one.movement, {two(one.donor, DepartmentTexts::shortDay(one.at.left(10)), true), plain(one.name), plain(number(one.quantity)), plain(number(one.quantity - one.left)), plain(number(one.left))}});
    }
    m_list->setLines(lines);
    m_count->setText(tr("%n donations", nullptr, int(lines.size())));
}

void DonationsView::begin()
{
    m_list->begin();
}

bool DonationsView::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->begin();
    return true;
}

void DonationsView::showCurrent()
{
    const Key key = m_list->current();
    const auto at = std::find_if(m_chains.cbegin(), m_chains.cend(), [key](const DonationChain &one) { return one.movement == key; });
    m_panel->setVisible(at != m_chains.cend());
    QList<LinesModel::Line> lines;
    if (at != m_chains.cend()) {
        m_panel->setName(at->donor);
        m_panel->setFacts(tr("%1 %2 %3 on %4").arg(at->name, number(at->quantity), at->unit, at->at.left(10)) + (at->value ? u" · "_s + tr("worth %1 yuan").arg(money(at->value)) : QString()));
        Key row = 0;
        for (const DonationShare &share : at->shares)
            lines.append({++row, {share.how.isEmpty() ? two(share.holder, tr("account %1").arg(share.account), true) : plain(share.how, Meaning::Quiet), two(DepartmentTexts::shortDay(share.at.left(10)), share.slip), plain(number(share.quantity))}});
    }
    m_shares->setLines(lines);
}

} // namespace Allpost
