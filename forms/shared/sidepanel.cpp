// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/sidepanel.h"

#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Allpost {

QScrollArea *plainScrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    if (content) {
        area->setWidget(content);
        content->setAutoFillBackground(false);
    }
    return area;
}

SidePanel::SidePanel(QWidget *parent)
    : Card(parent), m_name(new Label(QString(), Theme::Type::Title)),
      m_facts(new Label(QString(), Theme::Type::Body, Tone::Ink2)), m_close(new Button), m_chips(new ChipRow),
      m_deeds(new QHBoxLayout), m_scroll(plainScrollArea(nullptr))
{
    setPadding(1);
    setMinimumWidth(280);
    m_close->setKind(Button::Quiet);
    m_close->setIconName(u"x"_s);
    m_close->setToolTip(tr("Close this panel"));
    m_close->setAccessibleName(tr("Close this panel"));
    connect(m_close, &QAbstractButton::clicked, this, &SidePanel::closed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 6);
    column->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 12, 0);
    head->setSpacing(Space::s);
    head->addWidget(m_name);
    head->addWidget(m_facts, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(15, 0, 12, 0);
    chips->addWidget(m_chips);
    column->addLayout(chips);
    m_deeds->setContentsMargins(15, 0, 12, 0);
    m_deeds->setSpacing(Space::s);
    m_deeds->addStretch();
    column->addLayout(m_deeds);
    column->addWidget(m_scroll, 1);
}

QString SidePanel::name() const
{
    return m_name->text();
}

void SidePanel::setName(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name);
}

QString SidePanel::facts() const
{
    return m_facts->text();
}

void SidePanel::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void SidePanel::setFactsBelow()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *head = qobject_cast<QHBoxLayout *>(column->itemAt(0)->layout());
    head->removeWidget(m_facts);
    head->setStretchFactor(m_name, 1);
    m_facts->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 0, 12, 0);
    row->addWidget(m_facts);
    column->insertLayout(1, row);
}

void SidePanel::addDeed(QWidget *button)
{
    m_deeds->insertWidget(m_deeds->count() - 1, button);
}

void SidePanel::setBody(QWidget *body)
{
    delete m_scroll->takeWidget();
    m_scroll->setWidget(body);
    if (body)
        body->setAutoFillBackground(false);
}

QWidget *SidePanel::body() const
{
    return m_scroll->widget();
}

FactRow::FactRow(const QString &name, const QString &value, int labelWidth, QWidget *parent)
    : QWidget(parent), m_name(new Label(name, Theme::Type::Small, Tone::Ink3)), m_value(new Label(value)),
      m_labelWidth(labelWidth)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(m_name);
    row->addWidget(m_value, 1);
    arrange();
    m_value->setAccessibleName(u"%1 %2"_s.arg(name, value));
}

void FactRow::arrange()
{
    m_name->setFixedWidth(m_labelWidth * Theme::textPercent() / 100);
    setMinimumHeight(std::max(int(Height::condition), Theme::metrics(Theme::Type::Body).height()));
}

void FactRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void FactRow::setValue(const QString &value, Tone tone)
{
    m_value->setText(value);
    m_value->setTone(tone);
    m_value->setAccessibleName(u"%1 %2"_s.arg(m_name->text(), value));
}

void FactRow::setWordWrap(bool on)
{
    m_value->setWordWrap(on);
    // A label is as high as one line by itself; a wrapped one as high as its row.
    QSizePolicy policy = m_value->sizePolicy();
    policy.setVerticalPolicy(on ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    m_value->setSizePolicy(policy);
}

void FactRow::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

} // namespace Allpost
