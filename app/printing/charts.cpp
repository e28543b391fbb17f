// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/charts.h"

#include "app/printing/faces.h"
#include "app/printing/hatch.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Allpost::Printing {
namespace {

const QColor solid(0xc9, 0xcb, 0xce); // a bar that needs no attention
constexpr qreal barPart = 0.62;       // of a row's height

QString figure(double value)
{
    const bool whole = value == std::floor(value);
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

void paintBar(QPainter &painter, const QRectF &rect, const PrintMark &mark)
{
    if (rect.width() <= 0)
        return;
    painter.fillRect(rect, mark.hatch == PrintMark::Hatch::Plain ? solid : toneWash(mark.tone));
    paintHatch(painter, rect, mark.hatch, toneInk(mark.tone));
    painter.setPen(QPen(toneInk(mark.tone), pt(0.6)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

} // namespace

PrintFont BarsBlock::font(bool bold) const
{
    return {sans(), 9 * m_textSize, bold};
}

qreal BarsBlock::rowHeight() const
{
    return pt(font(false).points) * 1.75;
}

qreal BarsBlock::headHeight() const
{
    return pt(font(false).points) * 1.6;
}

QString BarsBlock::valueText(const PrintBars::Bar &bar) const
{
    const QString value = figure(bar.value);
    return bar.note.isEmpty() ? value : value + QLatin1Char(' ') + bar.note;
}

PrintMark BarsBlock::markOf(const PrintBars::Bar &bar) const
{
    if (m_bars.lower > 0 && bar.value < m_bars.lower)
        return {PrintMark::Hatch::Diagonal, PrintMark::Tone::Warn};
    if (m_bars.upper > 0 && bar.value > m_bars.upper)
        return {PrintMark::Hatch::Cross, PrintMark::Tone::Bad};
    return {};
}

BarsBlock::Axis BarsBlock::axis(const QRectF &rect) const
{
    Typesetter &type = Typesetter::of(font(false));
    qreal label = 0;
    qreal value = 0;
    qreal most = qMax(m_bars.upper, m_bars.lower) * 1.1;
    for (const PrintBars::Bar &bar : m_bars.bars) {
        label = qMax(label, type.width(bar.label));
        value = qMax(value, Typesetter::of(font(true)).width(valueText(bar)));
        most = qMax(most, bar.value);
    }
    Axis axis;
    label = qMin(label, rect.width() * 0.34) + mm(2);
    axis.left = rect.left() + label;
    axis.width = qMax(rect.width() - label - qMin(value, rect.width() * 0.3) - mm(3), rect.width() * 0.2);
    axis.most = most > 0 ? most : 1;
    return axis;
}

qreal BarsBlock::leastHeight(const Flow &)
{
    return headHeight() + rowHeight() * qreal(qMin<qsizetype>(2, m_bars.bars.size()));
}

Status BarsBlock::place(Flow &flow, Progress &)
{
    const int count = int(m_bars.bars.size());
    for (int first = 0; first < count;) {
        if (first > 0 || !flow.fits(headHeight() + rowHeight()))
            flow.newPage();
        const int fitting = qMax(1, int((flow.room() + 1 - headHeight()) / rowHeight()));
        const int last = qMin(count, first + fitting);
        flow.place(PageItem::Kind::Picture, headHeight() + (last - first) * rowHeight(), first, last);
        first = last;
    }
    return {};
}

void BarsBlock::paint(QPainter &painter, const PageItem &item) const
{
    const Axis axis = this->axis(item.rect);
    Typesetter &type = Typesetter::of(font(false));
    Typesetter &strong = Typesetter::of(font(true));
    const qreal pitch = pt(font(false).points) * 1.3;
    const qreal top = item.rect.top() + headHeight();

    painter.setPen(Qt::black);
    type.draw(painter, item.rect.topLeft(), axis.left - item.rect.left() - mm(2), m_bars.label, Qt::AlignLeft, pitch, 1);
    for (const double limit : {m_bars.lower, m_bars.upper}) {
        if (limit > 0)
            type.draw(painter, {axis.at(limit) - mm(10), item.rect.top()}, mm(20), figure(limit), Qt::AlignHCenter, pitch, 1);
    }
    for (int i = item.first; i < item.last; ++i) {
        const PrintBars::Bar &bar = m_bars.bars[i];
        const PrintMark mark = markOf(bar);
        const qreal y = top + (i - item.first) * rowHeight();
        const qreal textTop = y + (rowHeight() - pitch) / 2;
        const QRectF rect(axis.left, y + rowHeight() * (1 - barPart) / 2, qMax<qreal>(0, axis.width * bar.value / axis.most),
                          rowHeight() * barPart);
        paintBar(painter, rect, mark);
        painter.setPen(Qt::black);
        type.draw(painter, {item.rect.left(), textTop}, axis.left - item.rect.left() - mm(2), bar.label, Qt::AlignLeft, pitch, 1);
    }
    painter.setPen(QPen(lineInk(), pt(0.6)));
    painter.drawLine(QPointF(axis.left, top), QPointF(axis.left, item.rect.bottom()));
    painter.setPen(QPen(Qt::black, pt(0.8), Qt::DashLine));
    for (const double limit : {m_bars.lower, m_bars.upper}) {
        if (limit > 0)
            painter.drawLine(QPointF(axis.at(limit), top), QPointF(axis.at(limit), item.rect.bottom()));
    }
    // The values last, on white: a limit's line runs through some of them.
    painter.setPen(Qt::black);
    for (int i = item.first; i < item.last; ++i) {
        const PrintBars::Bar &bar = m_bars.bars[i];
        Typesetter &value = markOf(bar) == PrintMark{} ? type : strong;
        const qreal y = top + (i - item.first) * rowHeight() + (rowHeight() - pitch) / 2;
        const qreal from = axis.at(qMax(0.0, bar.value)) + mm(1.5);
        painter.fillRect(QRectF(from - mm(0.5), y, value.width(valueText(bar)) + mm(1), pitch), Qt::white);
        value.draw(painter, {from, y}, item.rect.right() - from, valueText(bar), Qt::AlignLeft, pitch, 1);
    }
    type.flush(painter);
    strong.flush(painter);
}

qreal PyramidBlock::rowHeight(const Flow &flow) const
{
    const qreal rows = qreal(m_pyramid.bands.size()) + 1.5;
    return qMin(pt(9 * m_textSize) * 1.75, flow.height() / rows);
}

qreal PyramidBlock::leastHeight(const Flow &flow)
{
    return qMin(rowHeight(flow) * (qreal(m_pyramid.bands.size()) + 1.5), flow.height());
}

Status PyramidBlock::place(Flow &flow, Progress &)
{
    if (!m_pyramid.bands.isEmpty())
        flow.place(PageItem::Kind::Picture, leastHeight(flow));
    return {};
}

void PyramidBlock::paint(QPainter &painter, const PageItem &item) const
{
    const qreal row = item.rect.height() / (qreal(m_pyramid.bands.size()) + 1.5);
    const qreal points = qMin(9 * m_textSize, row / pt(1) / 1.35);
    Typesetter &type = Typesetter::of({sans(), points, false});
    Typesetter &strong = Typesetter::of({sans(), points, true});
    const qreal pitch = pt(points) * 1.3;

    qreal label = 0;
    qreal value = 0;
    qint64 most = 1;
    for (const PrintPyramid::Band &band : m_pyramid.bands) {
        label = qMax(label, type.width(band.label));
        for (const qint64 side : {band.men, band.women}) {
            value = qMax(value, type.width(figure(double(side))));
            most = qMax(most, side);
        }
    }
    label += mm(4);
    const qreal middle = item.rect.center().x();
    const qreal width = item.rect.width() / 2 - label / 2 - value - mm(2);

    painter.setPen(Qt::black);
    const qreal half = item.rect.width() / 2 - label / 2;
    strong.draw(painter, item.rect.topLeft(), half, m_pyramid.men, Qt::AlignRight, pitch, 1);
    strong.draw(painter, {middle + label / 2, item.rect.top()}, half, m_pyramid.women, Qt::AlignLeft, pitch, 1);
    strong.flush(painter);
    const PrintMark men{PrintMark::Hatch::Diagonal, PrintMark::Tone::None};
    for (qsizetype i = 0; i < m_pyramid.bands.size(); ++i) {
        const PrintPyramid::Band &band = m_pyramid.bands[i];
        const qreal y = item.rect.top() + row * (qreal(i) + 1.5);
        const qreal textTop = y + (row - pitch) / 2;
        const qreal bar = row * 0.8;
        const qreal left = width * qreal(band.men) / qreal(most);
        const qreal right = width * qreal(band.women) / qreal(most);
        paintBar(painter, {middle - label / 2 - left, y + row * 0.1, left, bar}, men);
        paintBar(painter, {middle + label / 2, y + row * 0.1, right, bar}, {});
        painter.setPen(Qt::black);
        type.draw(painter, {middle - label / 2, textTop}, label, band.label, Qt::AlignHCenter, pitch, 1);
        type.draw(painter, {item.rect.left(), textTop}, half - left - mm(1), figure(double(band.men)), Qt::AlignRight, pitch, 1);
        type.draw(painter, {middle + label / 2 + right + mm(1), textTop}, value + mm(1), figure(double(band.women)),
                  Qt::AlignLeft, pitch, 1);
    }
    painter.setPen(Qt::black);
    type.flush(painter);
}

} // namespace Allpost::Printing
