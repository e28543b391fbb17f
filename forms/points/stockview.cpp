// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/stockview.h"

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

constexpr int PanelWidth = 436;
constexpr int MostPlaces = 4; ///< desks beside the own one that have a column

QString signedNumber(qint64 n)
{
    return n > 0 ? u'+' + QLocale().toString(n) : u'−' + QLocale().toString(-n);
}

} // namespace

StockView::StockView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_filter(new LineEdit), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)), m_list(new LinesCard(u"stockList"_s)), m_panel(new SidePanel),
      m_history(new LinesCard(u"stockHistory"_s))
{
    m_filter->setObjectName(u"stockFilter"_s);
    m_filter->setIconName(u"search"_s);
    m_filter->setPlaceholderText(tr("Name, letters or bar code"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMinimumWidth(320);
    m_list->table()->setAccessibleName(tr("Stock"));
    m_list->none()->setKind(EmptyState::NotFound);
    m_list->none()->setTitle(tr("No goods fit"));
    m_list->none()->setHelp(tr("Ctrl+N adds them."));
    m_history->table()->setAccessibleName(tr("Movements"));
    m_history->table()->setRowHeight(Height::row2);
    m_history->model()->setHeadings({tr("Day"), tr("What"), tr("Amount")}, {2});
    m_history->setWidths({70, 0, 84});
    m_history->none()->setTitle(tr("Nothing moved yet"));
    m_history->none()->setHelp(tr("F10 books in what was bought or donated."));
    m_panel->setFixedWidth(PanelWidth * Theme::textPercent() / 100);
    m_panel->setFactsBelow();
    m_panel->setBody(m_history);

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::m);
    top->addWidget(m_filter);
    top->addWidget(m_count);
    top->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addLayout(top);
    left->addWidget(m_list, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::m);
    whole->addLayout(left, 1);
    whole->addWidget(m_panel);

    connect(m_filter, &QLineEdit::textChanged, this, &StockView::fill);
    connect(m_filter, &QLineEdit::returnPressed, m_list, &LinesCard::begin);
    connect(m_list, &LinesCard::currentChanged, this, &StockView::showCurrent);
    connect(m_list, &LinesCard::typed, this, [this](const QString &text) {
        m_filter->setText(m_filter->text() + text);
        m_filter->setFocus();
    });
    connect(m_list->table(), &Table::opened, this, &StockView::opened);
    connect(m_history, &LinesCard::currentChanged, this, &StockView::currentChanged);
    connect(m_panel, &SidePanel::closed, this, [this] { m_panel->hide(); });
}

void StockView::load()
{
    const Store &store = m_workplace.store();
    auto goods = GoodsList::all(store.db(), true);
    auto places = Stock::places(store.db(), store.deskLetter());
    auto levels = Stock::levels(store.db());
    auto way = Stock::onTheWay(store.db(), store.deskLetter());
    if (!goods || !places || !levels || !way) {
        m_workplace.complain(!goods ? goods.error() : !places ? places.error() : !levels ? levels.error() : way.error());
        return;
    }
    m_goods = *goods;
    m_places = places->first(qMin(places->size(), qsizetype(MostPlaces + 1)));
    m_levels = *levels;
    m_onTheWay = *way;
    QStringList heads{tr("Goods"), tr("Unit"), tr("Price")};
    QList<int> widths{0, 64, 80}, right{2};
    for (const QString &place : std::as_const(m_places)) {
        right << int(heads.size());
        heads << (place == store.deskLetter() ? tr("Here (%1)").arg(place) : tr("Desk %1").arg(place));
        widths << 92;
    }
    right << int(heads.size());
    heads << tr("Reserved") << tr("State");
    widths << 88 << 108;
    m_list->model()->setHeadings(heads, right);
    m_list->setWidths(widths);
    fill();
}

void StockView::fill()
{
    const QString typed = m_filter->text().trimmed();
    const QList<GoodsEntry> shown = typed.isEmpty() ? m_goods : GoodsList::matching(m_goods, typed, 200);
    const QString own = m_workplace.store().deskLetter();
    QList<LinesModel::Line> lines;
    int low = 0;
    for (const GoodsEntry &one : shown) {
        const bool isActive = !one.goods.inactive.value_or(false);
        QList<LineCell> cells{{one.goods.name, {}, {}, isActive ? Meaning::Plain : Meaning::Faint, true, {}}, {one.isStocked() ? one.goods.unit : tr("—"), {}, {}, Meaning::Quiet, false, {}}, {QLocale().toString(one.price()), {}, {}, Meaning::Plain, false, {}}};
        qint64 here = 0, reserved = 0;
        bool isUnder = false;
        for (const QString &place : std::as_const(m_places)) {
            StockLevel there{one.key, place};
            for (const StockLevel &level : std::as_const(m_levels))
                if (level.goods == one.key && level.place == place)
                    there = level;
            if (place == own) {
                here = there.quantity;
                reserved = there.reserved;
            }
            isUnder = isUnder || there.under;
            cells << LineCell{one.isStocked() ? QLocale().toString(there.quantity) : tr("—"), {}, {}, there.quantity < 0 ? Meaning::Bad : place == own ? Meaning::Plain : Meaning::Quiet, place == own, {}};
        }
        cells << LineCell{reserved ? QLocale().toString(reserved) : tr("—"), {}, {}, Meaning::Quiet, false, {}};
        const bool isLow = isActive && one.isStocked() && one.goods.lowAt && here <= *one.goods.lowAt;
        low += isLow;
        LineCell state;
        if (isUnder)
            state.chips << ChipValue{tr("overdrawn"), Meaning::Bad, u"triangle-alert"_s};
        else if (!isActive)
            state.chips << ChipValue{tr("not offered"), Meaning::Neutral, {}};
        else if (!one.isStocked())
            state.chips << ChipValue{tr("voucher"), Meaning::Accent, u"store"_s};
        else if (isLow)
            state.chips << ChipValue{here ? tr("low") : tr("none left"), Meaning::Warn, u"triangle-alert"_s};
        else
            state = {tr("enough"), {}, {}, Meaning::Quiet, false, {}};
        cells << state;
        lines.append({one.key, cells});
    }
    m_list->setLines(lines);
    m_count->setText(tr("%n kinds", nullptr, int(lines.size())) + (low ? u" · "_s + tr("%n low", nullptr, low) : QString()));
    if (typed.isEmpty())
        Q_EMIT counted(low);
}

void StockView::begin()
{
    m_list->begin();
}

Key StockView::current() const
{
    return m_list->current();
}

void StockView::choose(Key goods)
{
    m_filter->clear();
    m_list->setCurrent(goods);
    m_list->begin();
}

const GoodsEntry *StockView::entry() const
{
    const Key key = current();
    const auto at = std::find_if(m_goods.cbegin(), m_goods.cend(), [key](const GoodsEntry &one) { return one.key == key; });
    return at == m_goods.cend() ? nullptr : &*at;
}

const StockLine *StockView::line() const
{
    const Key key = m_history->current();
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [key](const StockLine &one) { return one.key == key; });
    return at == m_lines.cend() ? nullptr : &*at;
}

void StockView::addDeed(QWidget *button)
{
    m_panel->addDeed(button);
}

bool StockView::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->begin();
    return true;
}

void StockView::showCurrent()
{
    const GoodsEntry *goods = entry();
    m_panel->setVisible(goods);
    m_lines.clear();
    if (goods) {
        m_panel->setName(goods->goods.name);
        QStringList facts{tr("%1 points").arg(QLocale().toString(goods->price())), goods->goods.barcode.isEmpty() ? QString() : tr("bar code %1").arg(goods->goods.barcode), goods->goods.note};
        facts.removeAll(QString());
        m_panel->setFacts(facts.join(u" · "_s));
        QList<ChipValue> chips{{DepartmentTexts::code(u"goods_kind"_s, goods->goods.kind), Meaning::Neutral, {}}};
        if (goods->goods.example.value_or(false))
            chips << ChipValue{tr("example, check locally"), Meaning::Warn, {}};
        m_panel->chips()->setChips(chips);
        auto lines = Stock::history(m_workplace.store().db(), goods->key, {});
        if (!lines)
            m_workplace.complain(lines.error());
        else
            m_lines = *lines;
    }
    QList<LinesModel::Line> rows;
    for (const StockLine &one : std::as_const(m_lines)) {
        const qint64 quantity = one.movement.quantity.value_or(0);
        const bool isReversal = one.movement.reverses;
        QStringList more{one.donor, one.slip.isEmpty() ? QString() : tr("slip %1").arg(one.slip), one.movement.partnerPlace.isEmpty() ? QString() : tr("desk %1").arg(one.movement.partnerPlace), one.movement.note,
                         m_places.size() > 1 ? tr("at %1").arg(one.movement.place) : QString()};
        more.removeAll(QString());
        const QString kind = DepartmentTexts::code(u"stock_kind"_s, one.movement.kind);
        const Meaning meaning = one.isReversed ? Meaning::Faint : isReversal && one.movement.kind != "returned"_L1 ? Meaning::Bad : Meaning::Plain;
        rows.append({one.key, {{DepartmentTexts::shortDay(one.movement.at.left(10)), one.worker, {}, Meaning::Quiet, false, {}},
                               {isReversal && one.movement.kind != "returned"_L1 ? tr("reversal: %1").arg(kind) : one.isReversed ? tr("%1, reversed").arg(kind) : kind, more.join(u" · "_s), {}, meaning, false, more.join(u'\n')},
                               {signedNumber(quantity), {}, {}, one.isReversed ? Meaning::Faint : quantity > 0 ? Meaning::Ok : Meaning::Plain, true, {}}}});
    }
    m_history->setLines(rows);
    Q_EMIT currentChanged();
}

} // namespace Allpost
