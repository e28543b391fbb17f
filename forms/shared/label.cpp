// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Allpost {

Label::Label(QWidget *parent) : Label(QString(), Theme::Type::Body, Tone::Ink, parent) {}

Label::Label(const QString &text, Theme::Type type, Tone tone, QWidget *parent)
    : QLabel(text, parent), m_type(type), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    restyle();
}

void Label::setType(Theme::Type type)
{
    m_type = type;
    restyle();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void Label::restyle()
{
    setFont(Theme::font(m_type));
    QPalette colours;
    colours.setColor(QPalette::WindowText, Theme::ink(m_tone));
    setPalette(colours);
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    const QSize whole = QLabel::sizeHint();
    return {std::min(24, whole.width()), whole.height()};
}

void Label::paintEvent(QPaintEvent *event)
{
    if (wordWrap() || textFormat() != Qt::PlainText) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(Theme::ink(isEnabled() ? m_tone : Tone::Ink3));
    const int inset = std::max(0, indent());
    const bool fromRight = alignment() & Qt::AlignRight;
    const QRect room = contentsRect().adjusted(fromRight ? 0 : inset, 0, fromRight ? -inset : 0, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1);
    painter.drawText(room, int(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !wordWrap()
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width() + 1) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

Glyph::Glyph(QWidget *parent) : Glyph(QString(), 16, Tone::Ink2, parent) {}

Glyph::Glyph(const QString &icon, int px, Tone tone, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_px(px), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void Glyph::setPx(int px)
{
    m_px = px;
    updateGeometry();
    update();
}

void Glyph::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Glyph::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap((width() - m_px) / 2, (height() - m_px) / 2,
                       Theme::icon(m_icon, m_px, Theme::ink(m_tone), devicePixelRatioF()));
}

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::c().line);
}

} // namespace Allpost
