// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/cards.h"

#include "app/printing/faces.h"
#include "app/printing/typeset.h"

#include <QPainter>

#include <algorithm>

namespace Allpost::Printing {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal markLength = mm(3);
constexpr qreal lineLeading = 1.35;

PrintFont face(qreal points, bool bold)
{
    return {sans(), points, bold};
}

/// Draws one line, smaller where the room asks for it; gives the height it took.
qreal oneLine(QPainter &painter, QPointF top, qreal width, const QString &text, qreal points, qreal least, bool bold, Qt::Alignment align)
{
    if (text.isEmpty())
        return 0;
    const qreal wanted = Typesetter::of(face(points, bold)).width(text);
    if (wanted > width * 0.99)
        points = std::max(least, std::floor(points * width * 0.98 / wanted * 2) / 2);
    const qreal pitch = pt(points) * lineLeading;
    Typesetter &type = Typesetter::of(face(points, bold));
    type.draw(painter, top, width, text, align, pitch, 1);
    type.flush(painter);
    return pitch;
}

/// Draws a text into at most that many lines, smaller where it would be cut.
qreal lines(QPainter &painter, QPointF top, qreal width, const QString &text, qreal points, qreal least, int most, Qt::Alignment align)
{
    if (text.isEmpty() || most < 1)
        return 0;
    while (points > least && Typesetter::of(face(points, false)).lineCount(text, width, most + 1) > most)
        points -= 0.5;
    Typesetter &type = Typesetter::of(face(points, false));
    const qreal pitch = pt(points) * lineLeading;
    const int count = std::min(most, type.lineCount(text, width, most));
    type.draw(painter, top, width, text, align, pitch, most);
    type.flush(painter);
    return count * pitch;
}

} // namespace

CardsBlock::CardsBlock(const PrintCards &cards) : m_cards(cards)
{
    for (const PrintCards::Card &card : cards.cards)
        m_codes.append(card.code.isEmpty() ? QrMatrix() : qrMatrix(card.code));
}

QSizeF CardsBlock::sizeMm(PrintCards::Style style)
{
    switch (style) {
    case PrintCards::Style::Badge: return {60, 85};
    case PrintCards::Style::Plate: return {180, 120};
    case PrintCards::Style::Card: break;
    }
    return {85.6, 54};
}

int CardsBlock::columns(qreal pageWidth) const
{
    return std::max(1, int((pageWidth + 1) / width()));
}

qreal CardsBlock::leastHeight(const Flow &flow)
{
    return qMin(height(), flow.height());
}

Status CardsBlock::place(Flow &flow, Progress &)
{
    const int beside = columns(flow.width());
    for (int first = 0; first < m_cards.cards.size(); first += beside) {
        if (!flow.atTop() && !flow.fits(height()))
            flow.newPage();
        flow.place(PageItem::Kind::Picture, height(), first, std::min(first + beside, int(m_cards.cards.size())));
    }
    return {};
}

void CardsBlock::paint(QPainter &painter, const PageItem &item) const
{
    const int beside = columns(item.rect.width());
    const qreal left = item.rect.left() + (item.rect.width() - beside * width()) / 2;
    for (int card = item.first; card < item.last; ++card) {
        const QRectF rect(left + (card - item.first) * width(), item.rect.top(), width(), height());
        paintMarks(painter, rect);
        painter.setPen(Qt::black);
        const qreal pad = mm(m_cards.style == PrintCards::Style::Plate ? 12 : 4);
        const QRectF inner = rect.adjusted(pad, pad, -pad, -pad);
        switch (m_cards.style) {
        case PrintCards::Style::Card: paintCard(painter, inner, card); break;
        case PrintCards::Style::Badge: paintBadge(painter, inner, card); break;
        case PrintCards::Style::Plate: paintPlate(painter, inner, card); break;
        }
    }
}

// A cross at each corner and nothing between: no line is left on the card when the knife slips by a hair.
void CardsBlock::paintMarks(QPainter &painter, const QRectF &card) const
{
    painter.setPen(QPen(lineInk(), pt(0.4)));
    for (const QPointF &corner : {card.topLeft(), card.topRight(), card.bottomLeft(), card.bottomRight()}) {
        painter.drawLine(corner - QPointF(markLength, 0), corner + QPointF(markLength, 0));
        painter.drawLine(corner - QPointF(0, markLength), corner + QPointF(0, markLength));
    }
}

void CardsBlock::paintCard(QPainter &painter, const QRectF &inner, int at) const
{
    const PrintCards::Card &card = m_cards.cards.at(at);
    qreal y = inner.top();
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.head, 8, 6, false, Qt::AlignHCenter);
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.title, 13, 9, true, Qt::AlignHCenter);
    y += mm(1);
    painter.fillRect(QRectF(inner.left(), y, inner.width(), pt(0.8)), Qt::black);
    y += mm(1.5);
    const bool coded = m_codes.at(at).side > 0;
    const qreal side = coded ? mm(24) : 0;
    const qreal footHeight = card.foot.isEmpty() ? 0 : pt(7) * lineLeading;
    const qreal bottom = inner.bottom() - footHeight;
    if (coded)
        paintQr(painter, QRectF(inner.right() - side, y, side, side), m_codes.at(at));
    painter.setPen(Qt::black);
    const qreal width = inner.width() - (coded ? side + mm(2) : 0);
    y += oneLine(painter, {inner.left(), y}, width, card.name, 14, 9, true, Qt::AlignLeft);
    for (const auto &[name, value] : card.facts) {
        const QString text = name.isEmpty() ? value : name + u' ' + value;
        const int room = int((bottom - y) / (pt(8.5) * lineLeading));
        y += lines(painter, {inner.left(), y}, width, text, 8.5, 6.5, std::min(2, room), Qt::AlignLeft);
    }
    for (const QString &text : card.texts) {
        const int room = int((bottom - y) / (pt(8) * lineLeading));
        y += lines(painter, {inner.left(), y}, width, text, 8, 6, std::min(3, room), Qt::AlignLeft);
    }
    oneLine(painter, {inner.left(), bottom}, inner.width(), card.foot, 7, 5, false, Qt::AlignLeft);
}

void CardsBlock::paintBadge(QPainter &painter, const QRectF &inner, int at) const
{
    const PrintCards::Card &card = m_cards.cards.at(at);
    qreal y = inner.top();
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.head, 8, 6, false, Qt::AlignHCenter);
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.title, 13, 9, true, Qt::AlignHCenter);
    y += mm(1);
    painter.fillRect(QRectF(inner.left(), y, inner.width(), pt(0.8)), Qt::black);
    y += mm(2);
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.name, 24, 8, true, Qt::AlignHCenter);
    y += mm(1);
    const qreal side = m_codes.at(at).side > 0 ? mm(24) : 0;
    const qreal bottom = inner.bottom() - side - pt(7) * lineLeading;
    for (const auto &fact : card.facts) {
        const int room = int((bottom - y) / (pt(9) * lineLeading));
        y += lines(painter, {inner.left(), y}, inner.width(), fact.second, 9, 7, std::min(3, room), Qt::AlignHCenter);
    }
    if (side > 0)
        paintQr(painter, QRectF(inner.center().x() - side / 2, inner.bottom() - side - pt(7) * lineLeading, side, side), m_codes.at(at));
    painter.setPen(Qt::black);
    oneLine(painter, {inner.left(), inner.bottom() - pt(7) * lineLeading}, inner.width(), card.foot, 7, 5, false, Qt::AlignHCenter);
}

void CardsBlock::paintPlate(QPainter &painter, const QRectF &inner, int at) const
{
    const PrintCards::Card &card = m_cards.cards.at(at);
    painter.setPen(QPen(Qt::black, pt(2)));
    painter.drawRect(inner.adjusted(-mm(4), -mm(4), mm(4), mm(4)));
    painter.setPen(Qt::black);
    qreal y = inner.top();
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.head, 14, 9, false, Qt::AlignHCenter);
    y += mm(3);
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.title, 60, 24, true, Qt::AlignHCenter);
    y += mm(2);
    y += oneLine(painter, {inner.left(), y}, inner.width(), card.name, 28, 14, true, Qt::AlignHCenter);
    const qreal footHeight = pt(11) * lineLeading;
    for (const auto &fact : card.facts)
        y += oneLine(painter, {inner.left(), y}, inner.width(), fact.second, 14, 10, false, Qt::AlignHCenter);
    for (const QString &text : card.texts) {
        const int room = int((inner.bottom() - footHeight - y) / (pt(16) * lineLeading));
        y += lines(painter, {inner.left(), y}, inner.width(), text, 16, 11, std::min(3, room), Qt::AlignHCenter);
    }
    oneLine(painter, {inner.left(), inner.bottom() - footHeight}, inner.width(), card.foot, 11, 8, false, Qt::AlignHCenter);
}

} // namespace Allpost::Printing
