// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/accounthall.h"

#include "forms/counter/countertexts.h"
#include "forms/counter/shortlist.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/points/accountoffers.h"
#include "models/residents/finder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 9;

QString points(qint64 n)
{
    return AccountHall::tr("%1 points").arg(QLocale().toString(n));
}

} // namespace

AccountHall::AccountHall(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_search(new LineEdit), m_hint(new Label({}, Theme::Type::Small, Tone::Ink3)), m_hitCard(new Card), m_hits(new ShortList(3, this)), m_hitList(new Table),
      m_openCard(new Card), m_open(new ShortList(2, this)), m_openList(new Table), m_noOpen(new Label(tr("Nothing is reserved."), Theme::Type::Body, Tone::Ink2)), m_todayCard(new Card),
      m_today(new ShortList(2, this)), m_todayList(new Table), m_noToday(new Label(tr("Nothing was exchanged today."), Theme::Type::Body, Tone::Ink2))
{
    m_search->setObjectName(u"accountSearch"_s);
    m_search->setIconName(u"search"_s);
    m_search->setTall(Height::huge);
    m_search->setPlaceholderText(tr("Whose points? Name, pinyin, ID, phone, door, number of the account, code or slip scanned"));
    m_search->setAccessibleName(tr("Whose points"));
    m_hitList->setObjectName(u"accountHits"_s);
    CounterTexts::setUp(m_hitList, m_hits, tr("Found"), 220);
    m_hitList->setFocusPolicy(Qt::NoFocus);
    m_hitList->setFocusProxy(m_search);
    m_hitCard->setPadding(1);
    m_hitCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    (new QVBoxLayout(m_hitCard))->addWidget(m_hitList);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    column->addWidget(m_hitCard);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::m);
    struct ListPart { Card *card; Table *table; ShortList *model; Label *none; QString title; const char *name; };
    for (const ListPart &part : {ListPart{m_openCard, m_openList, m_open, m_noOpen, tr("Reserved, to be fetched"), "openSlips"}, ListPart{m_todayCard, m_todayList, m_today, m_noToday, tr("Exchanged today"), "todaySlips"}}) {
        part.card->setTitle(part.title);
        part.card->setPadding(1);
        part.card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        auto *inside = new QVBoxLayout(part.card);
        inside->setSpacing(0);
        inside->addWidget(part.table);
        part.none->setContentsMargins(15, 0, 15, 12);
        inside->addWidget(part.none);
        part.table->setObjectName(QLatin1String(part.name));
        CounterTexts::setUp(part.table, part.model, part.title, 132);
        columns->addWidget(part.card, 1, Qt::AlignTop);
        connect(part.table, &Table::opened, this, [this, model = part.model](const QModelIndex &index) { Q_EMIT slipWanted(model->what(index.row()).toLongLong()); });
    }
    column->addLayout(columns);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::s);
    whole->addWidget(m_search);
    whole->addWidget(m_hint);
    whole->addWidget(plainScrollArea(content), 1);

    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &AccountHall::showHits);
    connect(m_hitList, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(&workplace.finder(), &ResidentFinder::ready, this, &AccountHall::showHits);
    showHits();
}

void AccountHall::begin()
{
    m_search->clear();
    showHits();
    m_search->setFocus();
}

bool AccountHall::clear()
{
    if (m_search->text().isEmpty())
        return false;
    begin();
    return true;
}

void AccountHall::tell(const QString &words)
{
    m_hint->setText(words);
}

void AccountHall::load()
{
    const Store &store = m_workplace.store();
    const QDate today = QDate::currentDate();
    QList<ShortList::Row> rows;
    if (auto open = Slips::open(store.db(), store.deskLetter()))
        for (const SlipCard &card : *open)
            rows.append({{{card.person.isEmpty() ? card.holder : card.person, card.inWords(), u"package"_s, {}, Meaning::Plain, Meaning::Wait, true},
                          {points(card.total()), card.slip.number + u" · "_s + CounterTexts::moment(card.slip.at, today), {}, {}, Meaning::Plain, Meaning::Quiet, false, true}},
                         qlonglong(card.key)});
    else
        m_workplace.complain(open.error());
    m_open->setRows(rows);
    rows.clear();
    if (auto done = Slips::ofDay(store.db(), store.deskLetter(), today))
        for (const SlipCard &card : *done) {
            if (card.at == SlipAt::Reserved)
                continue;
            const bool isDone = card.at == SlipAt::Done;
            const QString state = isDone ? points(card.total()) : Slips::stateWords(card.at);
            rows.append({{{card.person.isEmpty() ? card.holder : card.person, card.inWords(), isDone ? u"circle-check"_s : u"undo-2"_s, {}, isDone ? Meaning::Plain : Meaning::Faint,
                           isDone ? Meaning::Ok : card.at == SlipAt::Reversed ? Meaning::Bad : Meaning::Quiet, isDone},
                          {state, card.slip.number + u" · "_s + CounterTexts::moment(card.slip.at, today), {}, {}, card.at == SlipAt::Reversed ? Meaning::Bad : Meaning::Plain, Meaning::Quiet, false, true}},
                         qlonglong(card.key)});
        }
    else
        m_workplace.complain(done.error());
    m_today->setRows(rows);
    m_openCard->setCount(m_open->rowCount() ? QLocale().toString(m_open->rowCount()) : QString());
    m_todayCard->setCount(m_today->rowCount() ? QLocale().toString(m_today->rowCount()) : QString());
    for (const auto &[table, none, model] : {std::tuple(m_openList, m_noOpen, m_open), {m_todayList, m_noToday, m_today}}) {
        table->setVisible(model->rowCount() > 0);
        none->setVisible(model->rowCount() == 0);
    }
}

Key AccountHall::slip() const
{
    for (const auto &[table, model] : {std::pair(m_openList, m_open), {m_todayList, m_today}})
        if (table->hasFocus())
            return model->what(table->currentIndex().row()).toLongLong();
    return 0;
}

void AccountHall::showHits()
{
    const QString typed = m_search->text().trimmed();
    QList<ShortList::Row> rows;
    if (!typed.isEmpty()) {
        QList<Key> people;
        if (m_workplace.finder().isReady())
            for (const SearchHit &hit : m_workplace.finder().search(typed, MostHits).hits)
                people << hit.key;
        auto found = AccountOffers::find(m_workplace.store().db(), typed, people, MostHits);
        if (!found)
            m_workplace.complain(found.error());
        else
            for (const OfferedAccount &one : std::as_const(*found))
                rows.append({{{one.person.isEmpty() ? one.holder : one.person, one.kind, one.outsider ? u"id-card"_s : u"user"_s, {}, Meaning::Plain, Meaning::Quiet, true},
                              {one.door.isEmpty() ? tr("No address") : one.door, one.number},
                              {points(one.available), {}, {}, {}, Meaning::Accent, Meaning::Quiet, true, true}},
                             QVariantMap{{u"account"_s, qlonglong(one.account)}, {u"resident"_s, qlonglong(one.resident)}, {u"outsider"_s, qlonglong(one.outsider)}}});
    }
    m_hits->setRows(rows);
    m_hitCard->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_hitList->setCurrentIndex(m_hits->index(0, 0));
    m_hint->setText(typed.isEmpty() ? tr("Scan the code on the last slip or the ID card, or type and press Enter.")
                    : rows.isEmpty() ? tr("No account fits “%1”. An account is opened with the first points that are awarded.").arg(typed)
                                     : tr("↑↓ choose, Enter takes the account."));
}

void AccountHall::open(int row)
{
    const QVariantMap what = m_hits->what(row).toMap();
    if (!what.isEmpty())
        Q_EMIT chosen({what.value(u"account"_s).toLongLong(), what.value(u"resident"_s).toLongLong(), what.value(u"outsider"_s).toLongLong()});
}

bool AccountHall::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_hitList->currentIndex().row();
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && m_hits->rowCount()) {
            m_hitList->setCurrentIndex(m_hits->index(qBound(0, row + (key->key() == Qt::Key_Down ? 1 : -1), m_hits->rowCount() - 1), 0));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
