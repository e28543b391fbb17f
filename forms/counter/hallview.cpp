// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/hallview.h"

#include "forms/counter/countertexts.h"
#include "forms/counter/shortlist.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/residents/finder.h"
#include "models/residents/masking.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPeople = 8;
constexpr int MostVisits = 4;
constexpr int MostRows = 12;

QString number(qsizetype n)
{
    return n ? QLocale().toString(n) : QString();
}

} // namespace

HallView::HallView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_search(new LineEdit), m_hint(new Label({}, Theme::Type::Small, Tone::Ink3)), m_hitCard(new Card), m_hits(new ShortList(2, this)),
      m_hitList(new Table), m_lists(new QWidget), m_waiting(new ShortList(2, this)), m_waitList(new Table), m_today(new ShortList(2, this)), m_todayList(new Table),
      m_notices(new ShortList(2, this)), m_noticeList(new Table), m_handed(new ShortList(2, this)), m_handedList(new Table),
      m_nobody(new Label(tr("Nobody is waiting."), Theme::Type::Body, Tone::Ink2)), m_noVisits(new Label(tr("Nobody came yet today."), Theme::Type::Body, Tone::Ink2))
{
    m_search->setIconName(u"search"_s);
    m_search->setTall(Height::huge);
    m_search->setObjectName(u"counterSearch"_s);
    m_search->setPlaceholderText(tr("Who is it? Name, pinyin, door, ID read or typed, number of a receipt"));
    m_search->setAccessibleName(tr("Who stands at the counter"));
    m_hitList->setObjectName(u"counterHits"_s);
    CounterTexts::setUp(m_hitList, m_hits, tr("Found"), 320);
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
    auto *columns = new QHBoxLayout(m_lists);
    columns->setContentsMargins({});
    columns->setSpacing(Space::m);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right})
        side->setSpacing(12);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    m_waitCard = listCard(tr("Waiting"), m_waitList, m_waiting, 120, left);
    m_todayCard = listCard(tr("Came today"), m_todayList, m_today, 150, left);
    m_handedCard = listCard(tr("Handed over to me"), m_handedList, m_handed, 112, right);
    m_noticeCard = listCard(tr("Notices: who is to come back"), m_noticeList, m_notices, 130, right);
    for (const auto &[card, label] : {std::pair(m_waitCard, m_nobody), {m_todayCard, m_noVisits}}) {
        label->setContentsMargins(15, 0, 15, 12);
        card->layout()->addWidget(label);
    }
    m_waitList->setObjectName(u"waitingList"_s);
    m_todayList->setObjectName(u"todayVisits"_s);
    m_noticeList->setObjectName(u"noticeList"_s);
    m_handedList->setObjectName(u"handedList"_s);
    left->addStretch();
    right->addStretch();
    column->addWidget(m_lists);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::s);
    whole->addWidget(m_search);
    whole->addWidget(m_hint);
    whole->addWidget(plainScrollArea(content), 1);

    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &HallView::showHits);
    connect(m_hitList, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_waitList, &Table::opened, this, [this](const QModelIndex &index) { Q_EMIT visitWanted(m_waiting->what(index.row()).toLongLong()); });
    connect(m_todayList, &Table::opened, this, [this](const QModelIndex &index) {
        const QVariantMap what = m_today->what(index.row()).toMap();
        if (what.value(u"open"_s).toBool())
            Q_EMIT visitWanted(what.value(u"visit"_s).toLongLong());
        else
            Q_EMIT receiptWanted(what.value(u"visit"_s).toLongLong());
    });
    for (const auto &[table, model] : {std::pair(m_noticeList, m_notices), {m_handedList, m_handed}})
        connect(table, &Table::opened, this, [this, model = model](const QModelIndex &index) { Q_EMIT handlingWanted(model->what(index.row()).toLongLong()); });
    connect(&workplace.finder(), &ResidentFinder::ready, this, &HallView::showHits);
    showHits();
}

Card *HallView::listCard(const QString &title, Table *table, ShortList *model, int rightWidth, QLayout *into)
{
    auto *card = new Card;
    card->setTitle(title);
    card->setPadding(1);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(0);
    inside->addWidget(table);
    CounterTexts::setUp(table, model, title, rightWidth);
    into->addWidget(card);
    return card;
}

void HallView::begin()
{
    m_idNote.clear();
    m_search->clear();
    showHits();
    m_search->setFocus();
}

void HallView::askName(const QString &idNote)
{
    begin();
    m_idNote = idNote;
    showHits();
}

bool HallView::clear()
{
    if (m_search->text().isEmpty() && m_idNote.isEmpty())
        return false;
    begin();
    return true;
}

void HallView::load()
{
    const Counter counter(m_workplace.store());
    const QDate today = QDate::currentDate();
    QList<ShortList::Row> rows;
    if (auto waiting = counter.waiting()) {
        m_waitingCount = int(waiting->size());
        for (const CounterVisitLine &line : *waiting) {
            const QString name = line.visit.queue ? tr("%1  %2").arg(*line.visit.queue).arg(line.name) : line.name;
            const QString came = tr("came %1").arg(CounterTexts::moment(line.visit.arrivedAt, today));
            rows.append({{{name, line.visit.note.isEmpty() ? came : came + u" · "_s + line.visit.note, u"user"_s, {}, Meaning::Plain, Meaning::Quiet, true},
                          {tr("waits %n min", nullptr, int(line.waited)), {}, {}, {}, line.waited > 20 ? Meaning::Warn : Meaning::Quiet, Meaning::Quiet, false, true}},
                         qlonglong(line.key)});
        }
    }
    m_waiting->setRows(rows);
    rows.clear();
    qsizetype came = 0;
    if (auto visits = Counter::between(m_workplace.store().db(), today, today)) {
        for (const CounterVisitLine &line : *visits) {
            if (line.visit.state == "waiting"_L1)
                continue;
            ++came;
            if (rows.size() >= MostRows)
                continue;
            const bool isOpen = line.visit.state == "open"_L1;
            const QString what = line.titles.isEmpty() ? tr("nothing was asked") : line.titles.join(tr(", "));
            rows.append({{{line.name, what, {}, {}, Meaning::Plain, Meaning::Quiet, true},
                          {CounterTexts::word("counter_state", line.visit.state), CounterTexts::moment(line.visit.arrivedAt, today) + u" · "_s + line.worker, {}, {},
                           isOpen ? Meaning::Accent : Meaning::Quiet, Meaning::Quiet, false, true}},
                         QVariantMap{{u"visit"_s, qlonglong(line.key)}, {u"open"_s, isOpen}}});
        }
    }
    m_today->setRows(rows);
    for (const auto &[model, lines, isNotice] : {std::tuple(m_notices, counter.openNotices(), true), {m_handed, counter.handedTo(m_workplace.store().worker()), false}}) {
        rows.clear();
        if (lines)
            for (const HandlingLine &line : *lines) {
                if (rows.size() >= MostRows)
                    break;
                const QString sub = isNotice ? (line.missing ? tr("%1 · lacks %n", nullptr, line.missing).arg(line.handling.title) : line.handling.title)
                                             : line.handling.handedNote.isEmpty() ? line.handling.title : line.handling.title + u" · "_s + line.handling.handedNote;
                rows.append({{{line.name, sub, CounterTexts::iconOf(line.handling.state), {}, Meaning::Plain, CounterTexts::meaningOf(line.handling.state), true},
                              {isNotice ? CounterTexts::limitOf(line, today) : tr("from %1").arg(line.worker), {}, {}, {},
                               line.isOverdue(today) ? Meaning::Bad : Meaning::Quiet, Meaning::Quiet, false, true}},
                             qlonglong(line.key)});
            }
        model->setRows(rows);
    }
    m_waitCard->setCount(number(m_waitingCount));
    m_todayCard->setCount(number(came));
    m_noticeCard->setCount(number(m_notices->rowCount()));
    m_handedCard->setCount(number(m_handed->rowCount()));
    m_handedCard->setVisible(m_handed->rowCount() > 0);
    m_noticeCard->setVisible(m_notices->rowCount() > 0);
    for (const auto &[table, label, model] : {std::tuple(m_waitList, m_nobody, m_waiting), {m_todayList, m_noVisits, m_today}}) {
        table->setVisible(model->rowCount() > 0);
        label->setVisible(model->rowCount() == 0);
    }
    Q_EMIT loaded();
}

void HallView::showHits()
{
    const QString typed = m_search->text().trimmed();
    QList<ShortList::Row> rows;
    if (!typed.isEmpty() && m_idNote.isEmpty()) {
        if (m_workplace.finder().isReady())
            if (auto lines = m_workplace.finder().lines(m_workplace.finder().search(typed, MostPeople).hits))
                for (const FoundResident &one : *lines) {
                    const QString relation = ResidentTexts::word(u"relation"_s, one.relation);
                    rows.append({{{one.name, ResidentTexts::sexAndAge(one.sex, one.birthDate) + (one.idNumber.isEmpty() ? QString() : u" · "_s + maskIdTail(one.idNumber)), u"user"_s, {}, Meaning::Plain,
                                   Meaning::Quiet, true},
                                  {one.address.isEmpty() ? tr("No address") : one.address, one.household.isEmpty() ? relation : tr("%1 · household of %2").arg(relation, one.household)}},
                                 QVariantMap{{u"resident"_s, qlonglong(one.key)}}});
                }
        if (typed.front().isDigit() || typed.startsWith(u'V', Qt::CaseInsensitive))
            if (auto visits = Counter::find(m_workplace.store().db(), typed, MostVisits))
                for (const CounterVisitLine &line : *visits)
                    rows.append({{{line.name, tr("visit %1").arg(line.visit.number), u"scroll-text"_s, {}, Meaning::Plain, Meaning::Quiet, true},
                                  {line.titles.join(tr(", ")), line.visit.arrivedAt.left(10)}},
                                 QVariantMap{{u"visit"_s, qlonglong(line.key)}, {u"over"_s, line.visit.state != "open"_L1 && line.visit.state != "waiting"_L1}}});
    }
    if (!typed.isEmpty())
        rows.append({{{tr("Receive “%1” by name").arg(typed), tr("Somebody who is not in the register, or has no papers"), u"user-plus"_s}, {m_idNote.isEmpty() ? QString() : maskIdTail(m_idNote)}},
                     QVariantMap{{u"stranger"_s, typed}}});
    m_hits->setRows(rows);
    m_hitCard->setVisible(!rows.isEmpty());
    m_lists->setVisible(typed.isEmpty());
    m_hint->setText(!m_idNote.isEmpty() ? tr("The number ending in %1 is not in the register: type the name and press Enter.").arg(m_idNote.right(4))
                    : typed.isEmpty() ? tr("Enter takes the first one found. A card reader works from anywhere.")
                                      : tr("↑ ↓ choose, Enter goes on, Ctrl+N puts on the waiting list"));
    m_hint->setTone(m_idNote.isEmpty() ? Tone::Ink3 : Tone::Warn);
    m_hitList->setCurrentIndex(m_hits->index(0, 0));
}

void HallView::open(int row)
{
    const QVariantMap what = m_hits->what(row).toMap();
    if (const qlonglong resident = what.value(u"resident"_s).toLongLong()) {
        Q_EMIT chosen({Key(resident)});
    } else if (const qlonglong visit = what.value(u"visit"_s).toLongLong()) {
        if (what.value(u"over"_s).toBool())
            Q_EMIT receiptWanted(visit);
        else
            Q_EMIT visitWanted(visit);
    } else if (const QString name = what.value(u"stranger"_s).toString(); !name.isEmpty()) {
        Arrival who;
        who.name = name;
        who.idNote = m_idNote;
        Q_EMIT chosen(who);
    }
}

Arrival HallView::arrival() const
{
    const QVariantMap what = m_hits->what(m_hitList->currentIndex().row()).toMap();
    Arrival who;
    who.resident = what.value(u"resident"_s).toLongLong();
    who.name = what.value(u"stranger"_s).toString();
    who.idNote = m_idNote;
    return who;
}

Key HallView::resident() const
{
    return m_hits->what(m_hitList->currentIndex().row()).toMap().value(u"resident"_s).toLongLong();
}

Key HallView::waitingVisit() const
{
    return m_waitList->hasFocus() ? m_waiting->what(m_waitList->currentIndex().row()).toLongLong() : 0;
}

bool HallView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    const int row = m_hitList->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_hits->rowCount())
            m_hitList->setCurrentIndex(m_hits->index(qBound(0, row + (key->key() == Qt::Key_Down ? 1 : -1), m_hits->rowCount() - 1), 0));
        else if (key->key() == Qt::Key_Down && m_waiting->rowCount())
            m_waitList->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(row);
        return true;
    case Qt::Key_Escape:
        if (clear())
            return true;
        return QWidget::eventFilter(watched, event);
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Allpost
