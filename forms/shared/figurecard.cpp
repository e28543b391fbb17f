// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/figurecard.h"

#include "forms/shared/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Theme::Type;

namespace {

constexpr int BarWidth = 4;
constexpr int Tall = 72;

} // namespace

FigureCard::FigureCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(const QString &figure, const QString &what, const QString &more)
{
    m_figure = figure;
    m_what = what;
    m_more = more;
    setAccessibleName(QStringList{what, figure, more}.join(u' ').trimmed());
    updateGeometry();
    update();
}

void FigureCard::setSign(const QString &sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void FigureCard::setKeyText(const QString &key)
{
    m_key = key;
    update();
}

void FigureCard::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

int FigureCard::signWidth() const
{
    return m_sign.isEmpty() ? 0 : Theme::textWidth(Type::Title, m_sign) + Space::s;
}

int FigureCard::figureWidth() const
{
    return Theme::textWidth(Type::Figure, m_figure);
}

int FigureCard::textLeft() const
{
    return signWidth() + Space::m + figureWidth() + Space::m;
}

QSize FigureCard::sizeHint() const
{
    const int text = std::max(Theme::textWidth(Type::Strong, m_what) + (m_key.isEmpty() ? 0 : Paint::keyWidth(m_key) + Space::s),
                              Theme::textWidth(Type::Small, m_more));
    return {textLeft() + text + Space::s, std::max(Tall, Theme::metrics(Type::Strong).height() + Theme::metrics(Type::Small).height() + Space::l)};
}

QSize FigureCard::minimumSizeHint() const
{
    return sizeHint();
}

QList<FitText> FigureCard::fitTexts() const
{
    return {{m_what, sizeHint().width(), width()}};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    const QRect card = rect().adjusted(signWidth(), 0, 0, 0);
    if (!m_sign.isEmpty())
        Paint::line(&painter, QRect(0, 0, signWidth() - Space::s / 2, height()), m_sign, Type::Title, k.ink3);
    Paint::round(&painter, card, Radius::card, underMouse() || isDown() ? k.hover : k.surface, hasFocus() ? k.accent : k.edge, hasFocus() ? 2 : 1);
    const bool alarming = m_tone == Tone::Bad || m_tone == Tone::Warn;
    if (alarming)
        Paint::round(&painter, QRect(card.left(), card.top(), BarWidth, card.height()), BarWidth / 2, Theme::mark(m_tone));
    Paint::line(&painter, QRect(card.left() + Space::m, 0, figureWidth() + 2, height()), m_figure, Type::Figure, Theme::ink(m_tone));
    const int left = textLeft();
    const int strong = Theme::metrics(Type::Strong).height();
    const int small = m_more.isEmpty() ? 0 : Theme::metrics(Type::Small).height() + Space::xs;
    const int top = (height() - strong - small) / 2;
    Paint::line(&painter, QRect(left, top, width() - left, strong), m_what, Type::Strong, k.ink);
    if (small)
        Paint::line(&painter, QRect(left, top + strong + Space::xs, width() - left - Space::xs, small - Space::xs), m_more, Type::Small, k.ink3);
    if (!m_key.isEmpty())
        Paint::key(&painter, QPoint(width() - Paint::keyWidth(m_key) - 6, 6 + Height::cap / 2), m_key, k.ink3, k.line);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Allpost
