// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/personview.h"

#include "forms/counter/counterdesk.h"
#include "forms/counter/countertexts.h"
#include "forms/counter/matterpick.h"
#include "forms/counter/shortlist.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Label *wrapped(Theme::Type type, Tone tone)
{
    auto *label = new Label({}, type, tone);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

PersonView::PersonView(Workplace &workplace, CounterDesk &desk, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_desk(desk), m_pickCard(new Card), m_pick(new MatterPick(workplace)), m_answerCard(new Card),
      m_answer(wrapped(Theme::Type::Body, Tone::Ink)), m_goTo(wrapped(Theme::Type::Body, Tone::Ink)), m_basis(wrapped(Theme::Type::Small, Tone::Ink2)),
      m_slip(new Button(tr("Note it and print the slip"), u"printer"_s, u"F9"_s, Button::Normal)), m_askedCard(new Card), m_asked(new ShortList(2, this)), m_askedList(new Table)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_answerCard->setTone(Tone::Bad);
    m_answerCard->setBar(true);
    auto *answer = new QVBoxLayout(m_answerCard);
    answer->setSpacing(Space::s);
    m_answer->setObjectName(u"refusalAnswer"_s);
    for (QWidget *line : {m_answer, m_goTo, m_basis})
        answer->addWidget(line);
    auto *deeds = new QHBoxLayout;
    deeds->addStretch();
    auto *leave = new Button(tr("Back to the matters"), u"arrow-left"_s, u"Esc"_s);
    deeds->addWidget(leave);
    deeds->addWidget(m_slip);
    answer->addLayout(deeds);
    column->addWidget(m_answerCard);
    m_pickCard->setTitle(tr("What do they come for"));
    auto *picks = new QVBoxLayout(m_pickCard);
    picks->addWidget(m_pick);
    column->addWidget(m_askedCard);
    column->addWidget(m_pickCard);
    m_askedCard->setTitle(tr("In this visit"));
    m_askedCard->setPadding(1);
    auto *asked = new QVBoxLayout(m_askedCard);
    asked->setSpacing(0);
    asked->addWidget(m_askedList);
    m_askedList->setObjectName(u"askedList"_s);
    CounterTexts::setUp(m_askedList, m_asked, tr("In this visit"), 150);
    for (Card *card : {m_answerCard, m_askedCard, m_pickCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(plainScrollArea(content));
    connect(m_askedList, &Table::opened, this, [this](const QModelIndex &index) { Q_EMIT handlingWanted(m_asked->what(index.row()).toLongLong()); });
    connect(m_slip, &QAbstractButton::clicked, this, &PersonView::slipWanted);
    connect(leave, &QAbstractButton::clicked, this, &PersonView::stepBack);
}

void PersonView::begin()
{
    m_refused = 0;
    refresh();
    m_pick->begin();
    Q_EMIT answeringChanged();
}

void PersonView::refresh()
{
    m_answerCard->setVisible(m_refused);
    m_pickCard->setVisible(!m_refused);
    QList<ShortList::Row> rows;
    const QDate today = QDate::currentDate();
    for (const HandlingLine &line : m_desk.asked()) {
        const QString state = line.handling.state;
        const QString spent = CounterTexts::minutes(line.handling.minutes.value_or(0));
        rows.append({{{line.handling.title, line.handling.receipt + u" · "_s + spent, CounterTexts::iconOf(state), {}, Meaning::Plain, CounterTexts::meaningOf(state), true},
                      {CounterTexts::word("handling_state", state), CounterTexts::limitOf(line, today), {}, {}, CounterTexts::meaningOf(state), Meaning::Quiet, false, true}},
                     qlonglong(line.key)});
    }
    m_asked->setRows(rows);
    m_askedCard->setVisible(!rows.isEmpty() && !m_refused);
    m_askedCard->setCount(QLocale().toString(rows.size()));
}

void PersonView::answer(Key paper)
{
    auto read = m_workplace.store().get<RefusedPaper>(paper);
    if (!read) {
        m_workplace.complain(read.error());
        return;
    }
    m_refused = paper;
    m_answerCard->setTitle(tr("Not issued: %1").arg(read->name));
    m_answer->setText(u"“"_s + read->reply + u"”"_s);
    m_goTo->setText(tr("Where to go: %1").arg(QString(read->goTo).replace(u'\n', tr(", "))));
    m_goTo->setVisible(!read->goTo.isEmpty());
    QStringList basis;
    for (const QString &line : {read->covers, read->basis, read->batch})
        if (!line.isEmpty())
            basis << line;
    if (read->example.value_or(false))
        basis << Matters::exampleMark();
    m_basis->setText(basis.join(u'\n'));
    refresh();
    m_slip->setFocus();
    Q_EMIT answeringChanged();
}

Key PersonView::keepAnswer()
{
    if (!m_refused)
        return 0;
    auto kept = m_desk.refuse(std::exchange(m_refused, 0));
    if (!kept)
        m_workplace.complain(kept.error());
    begin();
    return kept ? *kept : 0;
}

bool PersonView::stepBack()
{
    if (m_refused) {
        begin();
        return true;
    }
    return m_pick->clear();
}

} // namespace Allpost
