// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"

namespace Allpost::Printing {

/// How tables and grids look: thin lines, a light shade behind headings that a black-and-white printer keeps apart.
struct GridStyle
{
    PrintFont font = {};
    PrintFont headFont = {};
    qreal leading = 1.32;
    qreal padH = mm(1.3);
    qreal padV = mm(0.75);
    QColor line = QColor(0x6b, 0x6f, 0x76);
    QColor shade = QColor(0xee, 0xec, 0xe6);

    qreal pitch() const { return pt(font.points) * leading; }
    qreal headPitch() const { return pt(headFont.points) * leading; }
    QPen pen() const { return QPen(line, pt(0.5), Qt::SolidLine, Qt::FlatCap); }
};

struct GridCell
{
    QString text = {};
    int colSpan = 1;
    int rowSpan = 1;
    Qt::Alignment align = Qt::AlignLeft;
    bool heading = false; ///< shaded, in the font of headings
};

using GridRows = QList<QList<GridCell>>;

/// A few rows of cells with spans, measured together: a table's head, or rows tied by a cell that spans them.
class GridPiece
{
public:
    GridPiece() = default;
    /// edges: columns+1 positions from the left; no cell gets taller than tallest.
    GridPiece(const GridRows &rows, const QList<qreal> &edges, const GridStyle &style, qreal tallest);

    qreal height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft, const GridStyle &style) const;

private:
    struct Placed
    {
        GridCell cell = {};
        QRectF rect = {};
        int lines = 1;
        int row = 0;
        int column = 0;
    };

    QList<Placed> m_cells;
    qreal m_height = 0;
};

/// A small table that is wholly in memory, with row and column spans in head and body; the head is repeated on each
/// page, rows tied by a span stay on one page.
class GridBlock final : public Block
{
public:
    /// weights: shares of the page's width, one a column.
    GridBlock(const GridRows &head, const GridRows &rows, const QList<qreal> &weights, const GridStyle &style);

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    void measure(const Flow &flow);

    GridRows m_headRows;
    GridRows m_rows;
    QList<qreal> m_weights;
    GridStyle m_style;
    GridPiece m_head;
    QList<GridPiece> m_groups;
    qreal m_width = -1;
};

} // namespace Allpost::Printing
