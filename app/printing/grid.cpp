// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/grid.h"

#include <QPainter>

#include <numeric>

namespace Allpost::Printing {

GridPiece::GridPiece(const GridRows &rows, const QList<qreal> &edges, const GridStyle &style, qreal tallest)
{
    const int columns = int(edges.size()) - 1;
    QList<int> taken(qMax(columns, 0), 0); // rows still covered by a span from above
    for (int row = 0; row < rows.size(); ++row) {
        int column = 0;
        for (const GridCell &cell : rows[row]) {
            while (column < columns && taken[column] > row)
                ++column;
            if (column >= columns)
                break;
            Placed placed{cell, {}, 1, row, column};
            placed.cell.colSpan = qBound(1, cell.colSpan, columns - column);
            placed.cell.rowSpan = qBound(1, cell.rowSpan, int(rows.size()) - row);
            for (int i = 0; i < placed.cell.colSpan; ++i)
                taken[column + i] = row + placed.cell.rowSpan;
            column += placed.cell.colSpan;
            m_cells.append(placed);
        }
    }

    QList<qreal> heights(rows.size(), style.pitch() + 2 * style.padV);
    for (Placed &placed : m_cells) {
        const qreal pitch = placed.cell.heading ? style.headPitch() : style.pitch();
        Typesetter &type = Typesetter::of(placed.cell.heading ? style.headFont : style.font);
        const qreal width = edges[placed.column + placed.cell.colSpan] - edges[placed.column] - 2 * style.padH;
        placed.lines = type.lineCount(placed.cell.text, width, qMax(1, int((tallest - 2 * style.padV) / pitch)));
        // A spanning cell that needs more than its rows give makes the last of them taller.
        const qreal above = std::accumulate(heights.begin() + placed.row,
                                            heights.begin() + placed.row + placed.cell.rowSpan - 1, qreal(0));
        qreal &last = heights[placed.row + placed.cell.rowSpan - 1];
        last = qMax(last, placed.lines * pitch + 2 * style.padV - above);
    }
    QList<qreal> tops{0};
    for (const qreal height : std::as_const(heights))
        tops.append(tops.last() + height);
    m_height = tops.last();
    for (Placed &placed : m_cells) {
        placed.rect = QRectF(QPointF(edges[placed.column], tops[placed.row]),
                             QPointF(edges[placed.column + placed.cell.colSpan],
                                     tops[placed.row + placed.cell.rowSpan]));
    }
}

void GridPiece::paint(QPainter &painter, QPointF topLeft, const GridStyle &style) const
{
    for (const Placed &placed : m_cells) {
        if (placed.cell.heading)
            painter.fillRect(placed.rect.translated(topLeft), style.shade);
    }
    painter.setPen(style.pen());
    painter.setBrush(Qt::NoBrush);
    for (const Placed &placed : m_cells)
        painter.drawRect(placed.rect.translated(topLeft));
    painter.setPen(Qt::black);
    for (const Placed &placed : m_cells) {
        const qreal pitch = placed.cell.heading ? style.headPitch() : style.pitch();
        Typesetter &type = Typesetter::of(placed.cell.heading ? style.headFont : style.font);
        const QRectF rect = placed.rect.translated(topLeft);
        const QPointF top(rect.left() + style.padH, rect.top() + (rect.height() - placed.lines * pitch) / 2);
        type.draw(painter, top, rect.width() - 2 * style.padH, placed.cell.text, placed.cell.align, pitch,
                  placed.lines);
    }
    Typesetter::of(style.headFont).flush(painter);
    Typesetter::of(style.font).flush(painter);
}

GridBlock::GridBlock(const GridRows &head, const GridRows &rows, const QList<qreal> &weights, const GridStyle &style)
    : m_headRows(head), m_rows(rows), m_weights(weights), m_style(style)
{
}

void GridBlock::measure(const Flow &flow)
{
    if (m_width == flow.width())
        return;
    m_width = flow.width();
    const qreal sum = qMax(std::accumulate(m_weights.begin(), m_weights.end(), qreal(0)), 1e-9);
    QList<qreal> edges{0};
    for (const qreal weight : std::as_const(m_weights))
        edges.append(edges.last() + m_width * weight / sum);

    m_head = GridPiece(m_headRows, edges, m_style, flow.height() / 3);
    m_groups.clear();
    for (int row = 0; row < m_rows.size();) {
        int tied = 1;
        for (int i = row; i < qMin(row + tied, int(m_rows.size())); ++i) {
            for (const GridCell &cell : std::as_const(m_rows[i]))
                tied = qMax(tied, i - row + cell.rowSpan);
        }
        const qreal tallest = (flow.height() - m_head.height()) / tied;
        m_groups.append(GridPiece(m_rows.mid(row, tied), edges, m_style, tallest));
        row += tied;
    }
}

qreal GridBlock::leastHeight(const Flow &flow)
{
    measure(flow);
    return m_head.height() + (m_groups.isEmpty() ? 0 : m_groups.first().height());
}

Status GridBlock::place(Flow &flow, Progress &)
{
    measure(flow);
    if (!m_headRows.isEmpty())
        flow.place(PageItem::Kind::TableHead, m_head.height());
    for (int i = 0; i < m_groups.size(); ++i) {
        if (i > 0 && !flow.fits(m_groups[i].height())) {
            flow.newPage();
            if (!m_headRows.isEmpty())
                flow.place(PageItem::Kind::TableHead, m_head.height());
        }
        flow.place(PageItem::Kind::TableRows, m_groups[i].height(), i, i + 1);
    }
    return {};
}

void GridBlock::paint(QPainter &painter, const PageItem &item) const
{
    const GridPiece &piece = item.kind == PageItem::Kind::TableHead ? m_head : m_groups[item.first];
    piece.paint(painter, item.rect.topLeft(), m_style);
}

} // namespace Allpost::Printing
