// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/contestcard.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "models/workorders/orderwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

ContestCard::ContestCard(QWidget *parent) : Card(parent), m_column(new QVBoxLayout(this))
{
    setTitle(tr("Two desks said different things"));
    setBar(true);
    setTone(Tone::Bad);
    m_column->setSpacing(Space::s);
    auto *button = new Button(tr("Settle"), u"check"_s);
    button->setObjectName(u"settle"_s);
    connect(button, &QAbstractButton::clicked, this, &ContestCard::settle);
    setCorner(button);
}

QWidget *ContestCard::side(const OrderCardEvent *event, const OrderCard &)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    if (!event) {
        column->addWidget(new Label(tr("The other step is not in this file."), Theme::Type::Body, Tone::Ink3));
        return side;
    }
    auto *title = new Label(OrderWords::title(*event), Theme::Type::Strong);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *facts = new Label(QStringList{event->worker, OrderWords::moment(event->event.at), event->desk.isEmpty() ? QString() : tr("desk %1").arg(event->desk)}.join(u" · "_s),
                            Theme::Type::Small, Tone::Ink2);
    facts->setWordWrap(true);
    column->addWidget(facts);
    if (const QString said = OrderWords::said(*event); !said.isEmpty()) {
        auto *words = new Label(said, Theme::Type::Body, Tone::Ink);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    auto *counts = new Label(event->notApplied.isEmpty() ? tr("this one counts") : event->notApplied, Theme::Type::Small, event->notApplied.isEmpty() ? Tone::Ok : Tone::Bad);
    counts->setWordWrap(true);
    column->addWidget(counts);
    if (!event->notApplied.isEmpty()) {
        auto *again = new Button(tr("Issue it again now"), u"redo-2"_s);
        again->setObjectName(u"again"_s);
        connect(again, &QAbstractButton::clicked, this, [this, key = event->key] { Q_EMIT this->again(key); });
        column->addWidget(again, 0, Qt::AlignLeft);
    }
    column->addStretch();
    return side;
}

void ContestCard::setOrder(const OrderCard &card)
{
    delete m_body;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Space::m);
    for (const OrderContest &contest : card.contests) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::l);
        row->addWidget(side(card.find(contest.against), card), 1);
        row->addWidget(side(card.find(contest.event), card), 1);
        column->addLayout(row);
    }
    m_column->addWidget(m_body);
    setVisible(!card.contests.isEmpty());
}

} // namespace Allpost
