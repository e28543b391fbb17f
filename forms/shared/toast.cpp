// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/toast.h"

#include "forms/shared/paint.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr int textLeft = 40;
constexpr int side = 12;
constexpr int crossRoom = 28;

} // namespace

Toast::Toast(QWidget *over) : QWidget(over), m_timer(new QTimer(this))
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    if (over)
        over->installEventFilter(this);
}

void Toast::show(const QString &text, Tone tone, const QString &action, const QString &key)
{
    m_text = text;
    m_tone = tone;
    m_action = action;
    m_key = key;
    setAccessibleName(text);
    place();
    QWidget::show();
    raise();
    update();
    if (stays())
        m_timer->stop();
    else
        m_timer->start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::setInsets(int left, int bottom)
{
    m_left = left;
    m_bottom = bottom;
    place();
}

void Toast::dismiss()
{
    m_timer->stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QSize Toast::sizeHint() const
{
    int width = textLeft + Theme::metrics(Theme::Type::Body).horizontalAdvance(m_text) + Space::m;
    if (!m_action.isEmpty())
        width += Space::l + Theme::metrics(Theme::Type::Strong).horizontalAdvance(m_action)
                 + (m_key.isEmpty() ? 0 : Space::s + Paint::keyWidth(m_key));
    if (stays())
        width += crossRoom;
    return {width, std::max(int(Height::tall), Theme::metrics(Theme::Type::Body).height() + 8)};
}

QRect Toast::crossRect() const
{
    return stays() ? QRect(width() - crossRoom - 4, 0, crossRoom, height()) : QRect();
}

QRect Toast::actionRect() const
{
    if (m_action.isEmpty())
        return {};
    const int key = m_key.isEmpty() ? 0 : Paint::keyWidth(m_key) + Space::s;
    const int text = Theme::metrics(Theme::Type::Strong).horizontalAdvance(m_action) + 2;
    const int right = width() - side - (stays() ? crossRoom : 0);
    return {right - key - text, 0, key + text, height()};
}

void Toast::place()
{
    const QWidget *over = parentWidget();
    QSize size = sizeHint();
    if (over) {
        const int room = over->width() - m_left;
        size.setWidth(std::min(size.width(), std::max(200, room - 2 * Space::m)));
        // Its middle lies on the status line; it may stand out above by a few pixels, into the page's bottom margin.
        move(m_left + (room - size.width()) / 2, over->height() - std::max(m_bottom, size.height()) - 2);
    }
    resize(size);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::colours(Theme::scheme() == Scheme::Dark ? Scheme::Light : Scheme::Dark);
    const qreal dpr = devicePixelRatioF();
    Paint::round(&painter, rect(), Radius::card, k.surface, k.edge);
    const bool bad = m_tone == Tone::Bad;
    const QString icon = bad ? u"circle-alert"_s : m_tone == Tone::Warn ? u"triangle-alert"_s : u"circle-check"_s;
    painter.drawPixmap(14, (height() - 16) / 2,
                       Theme::icon(icon, 16, bad ? k.bad : m_tone == Tone::Warn ? k.warn : k.ok, dpr));
    const QRect action = actionRect();
    const int end = action.isValid() ? action.left() - Space::s : width() - side - (stays() ? crossRoom : 0);
    const QFontMetrics &body = Theme::metrics(Theme::Type::Body);
    painter.setFont(Theme::font(Theme::Type::Body));
    painter.setPen(k.ink);
    painter.drawText(QRect(textLeft, 0, end - textLeft + 4, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     body.elidedText(m_text, Qt::ElideRight, end - textLeft + 4));
    if (action.isValid()) {
        painter.setFont(Theme::font(Theme::Type::Strong));
        painter.setPen(k.accent);
        painter.drawText(action, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_action);
        if (!m_key.isEmpty())
            Paint::key(&painter, {action.right() + 1 - Paint::keyWidth(m_key), height() / 2}, m_key, k.ink3, k.edge);
    }
    if (stays())
        painter.drawPixmap(crossRect().center() - QPoint(7, 7), Theme::icon(u"x"_s, 16, k.ink2, dpr));
}

void Toast::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (actionRect().contains(at)) {
        dismiss();
        Q_EMIT acted();
    } else if (crossRect().contains(at)) {
        dismiss();
    }
}

void Toast::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool hand = actionRect().contains(at) || crossRect().contains(at);
    setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer->stop(); // who reads it keeps it
}

void Toast::leaveEvent(QEvent *)
{
    if (!stays() && isVisible())
        m_timer->start();
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        place();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
