// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/pagehead.h"

#include "forms/shared/label.h"
#include "forms/shared/paint.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Allpost {

ButtonStrip::ButtonStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ButtonStrip::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

bool ButtonStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        auto *child = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child());
        if (child && !child->isWindow() && m_row->indexOf(child) < 0)
            m_row->addWidget(child);
    }
    return QWidget::event(event);
}

PageHead::PageHead(QWidget *parent)
    : ButtonStrip(parent), m_title(new Label(QString(), Theme::Type::Title)),
      m_subtitle(new Label(QString(), Theme::Type::Body, Tone::Ink3))
{
    setMinimumHeight(40);
    // The name of the page stays whole; the line beside it gives way.
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row()->addWidget(m_title);
    row()->addSpacing(Space::xs);
    row()->addWidget(m_subtitle, 1);
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHead::subtitle() const
{
    return m_subtitle->text();
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

ActionBar::ActionBar(QWidget *parent)
    : ButtonStrip(parent), m_icon(new Glyph(u"info"_s, 16, Tone::Accent)), m_message(new Label)
{
    setMinimumHeight(Height::bar);
    row()->setContentsMargins(Space::m, 7, Space::s, 7);
    row()->addWidget(m_icon);
    row()->addWidget(m_message, 1);
    setMessage(QString());
}

QString ActionBar::message() const
{
    return m_message->text();
}

void ActionBar::setMessage(const QString &message)
{
    setMessage(message, Tone::Accent);
}

void ActionBar::setMessage(const QString &message, Tone tone)
{
    m_icon->setVisible(!message.isEmpty());
    m_icon->setTone(tone);
    m_icon->setIcon(tone == Tone::Bad    ? u"circle-alert"_s
                    : tone == Tone::Warn ? u"triangle-alert"_s
                    : tone == Tone::Ok   ? u"circle-check"_s
                                         : u"info"_s);
    m_message->setTone(tone == Tone::Accent || tone == Tone::Ok ? Tone::Ink2 : tone);
    m_message->setText(message);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::round(&painter, rect(), Radius::card, Theme::c().surface, Theme::c().line);
}

} // namespace Allpost
