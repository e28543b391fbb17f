// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/hatch.h"

#include "app/printing/typeset.h"

#include <QLineF>
#include <QPainter>
#include <QPen>

namespace Allpost::Printing {
namespace {

constexpr qreal step = mm(0.95);

// Lines rising to the right; to the left when mirrored.
void addDiagonals(QList<QLineF> &lines, const QRectF &rect, qreal apart, bool mirrored)
{
    const qreal w = rect.width();
    const qreal h = rect.height();
    for (qreal reach = apart / 2; reach < w + h; reach += apart) {
        QPointF low(qMax<qreal>(0, reach - h), qMin(reach, h));
        QPointF high(qMin(reach, w), qMax<qreal>(0, reach - w));
        if (mirrored) {
            low.setX(w - low.x());
            high.setX(w - high.x());
        }
        lines.append(QLineF(low, high).translated(rect.topLeft()));
    }
}

void paintDots(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    constexpr qreal radius = mm(0.24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    bool odd = false;
    for (qreal y = rect.top() + step / 2; y + radius <= rect.bottom(); y += step * 0.75, odd = !odd) {
        for (qreal x = rect.left() + (odd ? step : step / 2); x + radius <= rect.right(); x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

} // namespace

QColor toneInk(PrintMark::Tone tone)
{
    switch (tone) {
    case PrintMark::Tone::None:
    case PrintMark::Tone::Neutral:
        break;
    case PrintMark::Tone::Accent:
        return QColor(0x1f, 0x5a, 0xa6);
    case PrintMark::Tone::Ok:
        return QColor(0x1c, 0x6a, 0x3a);
    case PrintMark::Tone::Warn:
        return QColor(0x85, 0x50, 0x00);
    case PrintMark::Tone::Bad:
        return QColor(0xb3, 0x26, 0x1e);
    case PrintMark::Tone::Wait:
        return QColor(0x6a, 0x47, 0x9c);
    }
    return QColor(0x44, 0x48, 0x4e);
}

QColor toneWash(PrintMark::Tone tone)
{
    switch (tone) {
    case PrintMark::Tone::None:
        break;
    case PrintMark::Tone::Neutral:
        return QColor(0xf2, 0xf0, 0xec);
    case PrintMark::Tone::Accent:
        return QColor(0xe9, 0xf0, 0xfa);
    case PrintMark::Tone::Ok:
        return QColor(0xe6, 0xf4, 0xea);
    case PrintMark::Tone::Warn:
        return QColor(0xfd, 0xf4, 0xdf);
    case PrintMark::Tone::Bad:
        return QColor(0xfc, 0xea, 0xe8);
    case PrintMark::Tone::Wait:
        return QColor(0xf2, 0xed, 0xfa);
    }
    return Qt::white;
}

void paintHatch(QPainter &painter, const QRectF &rect, PrintMark::Hatch hatch, const QColor &ink)
{
    QList<QLineF> lines;
    switch (hatch) {
    case PrintMark::Hatch::Plain:
        return;
    case PrintMark::Hatch::Dots:
        paintDots(painter, rect, ink);
        return;
    case PrintMark::Hatch::Diagonal:
        addDiagonals(lines, rect, step * 1.41, false);
        break;
    case PrintMark::Hatch::Cross:
        addDiagonals(lines, rect, step * 1.41, false);
        addDiagonals(lines, rect, step * 1.41, true);
        break;
    case PrintMark::Hatch::Horizontal:
        for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step)
            lines.append({rect.left(), y, rect.right(), y});
        break;
    case PrintMark::Hatch::Vertical:
        for (qreal x = rect.left() + step / 2; x < rect.right(); x += step)
            lines.append({x, rect.top(), x, rect.bottom()});
        break;
    }
    painter.setPen(QPen(ink, mm(0.22), Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

} // namespace Allpost::Printing
