// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/basketview.h"

#include "forms/counter/shortlist.h"
#include "forms/points/exchangebasket.h"
#include "forms/points/favouriterow.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/pickline.h"
#include "models/points/accounts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 6;
enum Column { NameColumn, PriceColumn, AmountColumn, SumColumn, StockColumn, Columns };

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

BasketView::BasketView(Workplace &workplace, ExchangeBasket &basket, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_basket(basket), m_name(new Label({}, Theme::Type::Title)), m_facts(new Label({}, Theme::Type::Body, Tone::Ink2)),
      m_number(new Label({}, Theme::Type::Small, Tone::Ink3)), m_points(new Label({}, Theme::Type::Figure, Tone::Accent)), m_reserved(new Label({}, Theme::Type::Small, Tone::Ink3)), m_cornerRow(new QWidget),
      m_card(new Card), m_count(new Label({}, Theme::Type::Body, Tone::Ink3)), m_input(new PickLine), m_favourites(new FavouriteRow), m_list(new ShortList(Columns, this)), m_table(new Table),
      m_none(new Label(tr("Press a digit, scan the goods or type letters."), Theme::Type::Body, Tone::Ink3)), m_totalName(new Label({}, Theme::Type::Small, Tone::Ink3)),
      m_total(new Label({}, Theme::Type::Figure)), m_afterName(new Label({}, Theme::Type::Small, Tone::Ink3)), m_after(new Label({}, Theme::Type::Figure)), m_why(new Label({}, Theme::Type::Small, Tone::Bad)),
      m_deeds(new QWidget)
{
    auto *account = new Card;
    account->setPadding(Space::s);
    auto *top = new QHBoxLayout(account);
    top->setContentsMargins(Space::s, 0, Space::s, 0);
    top->setSpacing(12);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addStretch();
    who->addWidget(m_facts);
    who->addWidget(m_number);
    who->addStretch();
    top->addWidget(m_name);
    top->addLayout(who, 1);
    m_reserved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_points->setObjectName(u"availablePoints"_s);
    top->addWidget(m_reserved);
    top->addWidget(m_points);
    auto *corner = new QVBoxLayout(m_cornerRow);
    corner->setContentsMargins({});
    top->addWidget(m_cornerRow);

    m_card->setPadding(1);
    auto *inside = new QVBoxLayout(m_card);
    inside->setSpacing(Space::s);
    m_input->setObjectName(u"goodsInput"_s);
    m_input->setIconName(u"scan-line"_s);
    m_input->setTall(Height::tall);
    m_input->setPlaceholderText(tr("Scan the goods, type letters, or press a digit for what stands below"));
    m_input->setAccessibleName(tr("Goods"));
    // The name of the card stands beside the input, not above it: on a small screen that is a row of the basket.
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::s);
    first->addWidget(new Label(tr("Basket"), Theme::Type::Section));
    m_count->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    first->addWidget(m_count);
    first->addWidget(m_input, 1);
    auto *inputs = new QVBoxLayout;
    inputs->setContentsMargins(15, Space::s, 15, 0);
    inputs->setSpacing(Space::s);
    inputs->addLayout(first);
    inputs->addWidget(m_favourites);
    inside->addLayout(inputs);
    m_table->setObjectName(u"basketTable"_s);
    m_table->setAccessibleName(tr("Basket"));
    m_table->setModel(m_list);
    m_list->setHeads({tr("Goods"), tr("Price"), tr("Amount"), tr("Sum"), tr("Stock")}, {PriceColumn, AmountColumn, SumColumn, StockColumn});
    m_table->setRowHeight(Height::compactRow);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const auto &[column, wide] : {std::pair(PriceColumn, 72), {AmountColumn, 104}, {SumColumn, 80}, {StockColumn, 156}}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, wide * Theme::textPercent() / 100);
    }
    inside->addWidget(m_table, 1);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_none);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(15, 0, 15, Space::xs);
    foot->setSpacing(Space::l);
    for (const auto &[name, figure, id] : {std::tuple(m_totalName, m_total, "basketTotal"), {m_afterName, m_after, "balanceAfter"}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(name);
        column->addWidget(figure);
        figure->setObjectName(QLatin1String(id));
        foot->addLayout(column);
    }
    m_why->setObjectName(u"whyNot"_s);
    auto *deeds = new QHBoxLayout(m_deeds);
    deeds->setContentsMargins({});
    deeds->setSpacing(Space::s);
    // Above the buttons, in the height of the figures: what it says never moves the rows of the basket.
    auto *last = new QVBoxLayout;
    last->setSpacing(Space::xs);
    m_why->setAlignment(Qt::AlignRight);
    last->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_deeds);
    last->addLayout(buttons);
    foot->addLayout(last, 1);
    inside->addWidget(new Rule);
    inside->addLayout(foot);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::s);
    whole->addWidget(account);
    whole->addWidget(m_card, 1);

    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, &BasketView::showHits);
    connect(m_input, &PickLine::picked, this, [this](int at) {
        if (at >= 0 && at < m_hits.size())
            m_basket.add(m_hits.at(at).key);
        m_input->clear();
        m_table->setFocus();
    });
    connect(m_favourites, &FavouriteRow::chosen, this, [this](qlonglong goods) { m_basket.add(goods); });
    connect(&m_basket, &ExchangeBasket::changed, this, &BasketView::tell);
}

void BasketView::addDeed(QWidget *button)
{
    m_deeds->layout()->addWidget(button);
}

void BasketView::addCorner(QWidget *button)
{
    m_cornerRow->layout()->addWidget(button);
}

QString BasketView::name() const
{
    return m_name->text();
}

int BasketView::row() const
{
    return m_table->currentIndex().row();
}

void BasketView::begin(const AccountChoice &who)
{
    auto account = Accounts::describe(m_workplace.store().db(), who.account);
    if (!account) {
        m_workplace.complain(account.error());
        return;
    }
    m_name->setText(account->name);
    m_facts->setText(account->door);
    m_facts->setVisible(!account->door.isEmpty());
    m_number->setText(account->kindText + u" · "_s + account->number);
    m_input->clear();
    m_favourites->setGoods(m_basket.favourites());
    tell();
    m_table->setFocus();
}

void BasketView::tell()
{
    if (!m_basket.isOpen())
        return;
    m_points->setText(number(m_basket.balance().available()));
    m_reserved->setText(m_basket.balance().reserved ? tr("Available · %1 reserved").arg(number(m_basket.balance().reserved)) : tr("Points available"));
    if (m_favourites->count() != m_basket.favourites().size())
        m_favourites->setGoods(m_basket.favourites());
    showLines();
    const bool isEmpty = m_basket.lines().isEmpty();
    m_none->setVisible(isEmpty);
    m_count->setText(isEmpty ? QString() : tr("%1 kinds, %2 pieces").arg(m_basket.lines().size()).arg(m_basket.pieces()));
    m_totalName->setText(tr("Sum"));
    m_total->setText(number(m_basket.total()));
    m_afterName->setText(m_basket.missing() ? tr("Missing") : tr("Remains"));
    m_after->setText(number(m_basket.missing() ? m_basket.missing() : m_basket.after()));
    m_after->setTone(m_basket.missing() ? Tone::Bad : Tone::Ok);
    const QString why = isEmpty ? QString() : m_basket.whyNot();
    m_why->setTone(why.isEmpty() ? Tone::Ink3 : Tone::Bad);
    m_why->setText(why.isEmpty() ? tr("＋ / － amount   Del takes out") : why);
}

void BasketView::showLines()
{
    const int before = row();
    const int rowsBefore = m_list->rowCount();
    QList<ShortList::Row> rows;
    for (const ExchangeBasket::Line &line : m_basket.lines()) {
        ListCell stock;
        stock.right = true;
        if (line.goods.isStocked()) {
            const qint64 there = line.there.available();
            stock.text = u"%1 → %2"_s.arg(there).arg(there - line.quantity);
            if (line.isShort())
                stock = {tr("only %1").arg(there), {}, {}, {}, Meaning::Bad, Meaning::Bad, false, true};
            else if (line.isLow())
                stock = {tr("%1 low").arg(stock.text), {}, {}, {}, Meaning::Warn, Meaning::Warn, false, true};
        } else {
            stock.text = tr("voucher, %n days", nullptr, int(line.goods.goods.validDays.value_or(0)));
            stock.meaning = Meaning::Quiet;
        }
        rows.append({{{line.goods.goods.name, {}, line.goods.isStocked() ? u"package"_s : u"store"_s, {}, Meaning::Plain, Meaning::Quiet, true},
                      {number(line.goods.price()), {}, {}, {}, Meaning::Plain, Meaning::Quiet, false, true},
                      {u"−   %1   ＋"_s.arg(line.quantity), {}, {}, {}, Meaning::Plain, Meaning::Quiet, false, true},
                      {number(line.sum()), {}, {}, {}, Meaning::Plain, Meaning::Quiet, true, true},
                      stock},
                     qlonglong(line.goods.key)});
    }
    m_list->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_list->index(int(rows.size()) > rowsBefore ? int(rows.size()) - 1 : qBound(0, before, int(rows.size()) - 1), 0));
    // The table lays its rows out later; only then the end of a long basket can be reached.
    QMetaObject::invokeMethod(m_table, [table = m_table] { table->scrollTo(table->currentIndex()); }, Qt::QueuedConnection);
}

void BasketView::showHits()
{
    m_hits = GoodsList::matching(m_basket.goods(), m_input->text(), MostHits);
    QList<PickLine::Hit> hits;
    for (const GoodsEntry &one : std::as_const(m_hits))
        hits.append({one.goods.name, tr("%1 points").arg(number(one.price()))});
    m_input->setHits(hits, true);
}

bool BasketView::take(const QString &typed)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return false;
    if (const GoodsEntry *goods = GoodsList::withBarcode(m_basket.goods(), wanted)) {
        m_basket.add(goods->key);
        return true;
    }
    // A digit typed into the line means what stands below, too.
    bool isDigit = false;
    if (const int at = wanted.size() == 1 ? wanted.toInt(&isDigit) : 0; isDigit && at >= 1 && at <= m_basket.favourites().size()) {
        m_basket.add(m_basket.favourites().at(at - 1).key);
        return true;
    }
    const QList<GoodsEntry> found = GoodsList::matching(m_basket.goods(), wanted, 1);
    if (found.isEmpty())
        return false;
    m_basket.add(found.first().key);
    return true;
}

bool BasketView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex at = m_table->indexAt(mouse->position().toPoint());
        if (at.isValid() && at.column() == AmountColumn && mouse->button() == Qt::LeftButton) {
            // Queued: the row that was clicked is made anew by it.
            const int by = mouse->position().x() < m_table->visualRect(at).center().x() ? -1 : 1;
            QMetaObject::invokeMethod(this, [this, row = at.row(), by] { m_basket.change(row, by); }, Qt::QueuedConnection);
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_input && isEnter) {
        if (m_input->isOpen() && m_input->current() >= 0) {
            m_input->settle();
        } else if (m_input->text().trimmed().isEmpty()) {
            m_table->setFocus();
        } else if (take(m_input->text())) {
            m_input->clear();
            m_table->setFocus();
        } else {
            m_workplace.say(tr("No goods fit “%1”.").arg(m_input->text().trimmed()));
        }
        return true;
    }
    if (watched == m_input && key->key() == Qt::Key_Down && !m_input->isOpen()) {
        m_table->setFocus();
        return true;
    }
    if (watched == m_table && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && key->text().size() == 1 && key->text().front().isLetter()) {
        m_input->setFocus();
        m_input->insert(key->text());
        showHits();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
