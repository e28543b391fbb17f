// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/card.h"

#include "forms/shared/paint.h"

#include <QEvent>
#include <QPainter>

namespace Allpost {

namespace {

constexpr int headPad = Space::m;
constexpr int cornerPad = 12;

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    arrange();
}

void Card::setTitle(const QString &title)
{
    m_title = title;
    if (accessibleName().isEmpty())
        setAccessibleName(title);
    arrange();
}

void Card::setCount(const QString &count)
{
    m_count = count;
    updateGeometry();
    update();
}

void Card::setPadding(int px)
{
    m_padding = px;
    arrange();
}

void Card::setBar(bool on)
{
    m_bar = on;
    update();
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setWashed(bool on)
{
    m_washed = on;
    update();
}

void Card::setOperable(bool on)
{
    m_operable = on;
    update();
}

void Card::setCorner(QWidget *corner)
{
    if (m_corner && m_corner != corner)
        m_corner->deleteLater();
    m_corner = corner;
    if (corner) {
        corner->setParent(this);
        corner->show();
    }
    arrange();
}

int Card::headHeight() const
{
    return m_title.isEmpty() && !m_corner ? 0
                                          : std::max(Height::cardHead, Theme::metrics(Theme::Type::Section).height() + 16);
}

int Card::headWidth() const
{
    if (!headHeight())
        return 0;
    int width = headPad + Theme::metrics(Theme::Type::Section).horizontalAdvance(m_title) + headPad;
    if (!m_count.isEmpty())
        width += Space::s + Theme::metrics(Theme::Type::Body).horizontalAdvance(m_count);
    if (m_corner && !m_corner->isHidden())
        width += Space::s + m_corner->sizeHint().width();
    return width;
}

void Card::arrange()
{
    const int side = std::max(1, m_padding);
    // A table in a card ends above the rounded corners.
    const int foot = m_padding > 0 ? m_padding : Space::s;
    setContentsMargins(side, headHeight() ? headHeight() : side, side, foot);
    placeCorner();
    updateGeometry();
    update();
}

void Card::placeCorner()
{
    if (!m_corner)
        return;
    const QSize size = m_corner->sizeHint().boundedTo({std::max(0, width() - 2 * headPad), headHeight()});
    m_corner->setGeometry(QRect(QPoint(width() - cornerPad - size.width(), (headHeight() - size.height()) / 2), size));
}

QSize Card::sizeHint() const
{
    const QSize body = QFrame::sizeHint();
    return {std::max(body.width(), headWidth()), body.height()};
}

QSize Card::minimumSizeHint() const
{
    const QSize body = QFrame::minimumSizeHint();
    return {std::max(body.width(), headWidth()), std::max(body.height(), headHeight())};
}

QList<FitText> Card::fitTexts() const
{
    if (!headHeight())
        return {};
    return {{m_title, headWidth(), width()}};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    const QColor wash = Theme::soft(m_tone);
    Paint::round(&painter, rect(), Radius::card, m_washed ? wash : k.surface,
                 m_washed ? wash : m_operable ? k.edge : k.line);
    if (m_bar) {
        painter.save();
        painter.setClipRect(0, 0, 4, height());
        Paint::round(&painter, rect(), Radius::card, Theme::mark(m_tone));
        painter.restore();
    }
    if (m_title.isEmpty())
        return;
    const QFontMetrics &metrics = Theme::metrics(Theme::Type::Section);
    const int end = m_corner && !m_corner->isHidden() ? m_corner->x() - Space::s : width() - headPad;
    QRect head(headPad, 0, std::max(0, end - headPad), headHeight());
    painter.setFont(Theme::font(Theme::Type::Section));
    painter.setPen(k.ink);
    painter.drawText(head, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_title, Qt::ElideRight, head.width()));
    if (m_count.isEmpty())
        return;
    head.setLeft(head.left() + metrics.horizontalAdvance(m_title) + Space::s);
    painter.setFont(Theme::font(Theme::Type::Body));
    painter.setPen(k.ink3);
    painter.drawText(head, Qt::AlignVCenter | Qt::TextSingleLine,
                     Theme::metrics(Theme::Type::Body).elidedText(m_count, Qt::ElideRight, std::max(0, head.width())));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeCorner();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

bool Card::event(QEvent *event)
{
    // The corner is in no layout, so its wish for another size comes here.
    if (event->type() == QEvent::LayoutRequest)
        placeCorner();
    const bool handled = QFrame::event(event);
    // QFrame takes the margins for its frame's and puts them back to none while it is smaller than they are.
    if (event->type() == QEvent::Polish || event->type() == QEvent::ParentChange)
        arrange();
    return handled;
}

} // namespace Allpost
