// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/grid.h"
#include "models/views/printout.h"

#include <optional>

namespace Allpost::Printing {

/// How much room a column of a table wants, judged by a sample of its rows. In 1/1200 inch, without padding.
struct ColumnDemand
{
    qreal natural = 0; ///< nine rows in ten keep one line
    qreal full = 0;    ///< so do all, within reason
    qreal least = 0;   ///< below this, names and numbers would be broken
    qreal weight = 0;
    bool figures = false;
    qreal height = 0;  ///< the least a row takes: room to write
    std::vector<qreal> cells = {}; ///< width of each sampled cell in one line; 0: empty
};

/// Looks at the headings and at up to sample rows spread over the whole table.
QList<ColumnDemand> columnDemand(const PrintTable &table, const GridStyle &style, int sample = 240);

/// Positions of the columns' borders in that width: each what it wants and the rest shared out, or, when it is
/// too much, first from the columns that can wrap.
QList<qreal> columnEdges(const QList<ColumnDemand> &demand, qreal width, const GridStyle &style);

/// The same demand in another size of type.
QList<ColumnDemand> scaled(QList<ColumnDemand> demand, qreal factor);

/// How many lines a row has on average in that width; nothing when names or numbers would be broken.
std::optional<qreal> linesInRow(const QList<ColumnDemand> &demand, qreal width, const GridStyle &style);

/// A long table: rows are asked for when they are measured and again when their page is painted; between the two
/// only the number of lines of each row is kept. Rows are never cut by a page, the head is repeated on each.
class TableBlock final : public Block
{
public:
    TableBlock(PrintTable table, QList<ColumnDemand> demand, const GridStyle &style);

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

    /// Cells that were longer than a page can hold and end with "…".
    int cutCells() const { return m_cutCells; }

private:
    void measureHead(const Flow &flow);
    int measureRow(int row);
    qreal rowHeight(int row) const;
    void paintGrid(QPainter &painter, const PageItem &item) const;
    void paintToFill(QPainter &painter, const QRectF &cell, const QString &text, PrintColumn::Fill fill) const;

    PrintTable m_table;
    QList<ColumnDemand> m_demand;
    GridStyle m_style;
    QList<qreal> m_edges;
    GridPiece m_head;
    int m_mostLines = 1;
    qreal m_leastRow = 0;
    std::vector<quint8> m_lines; ///< of each row; empty while all have one
    int m_cutCells = 0;
};

} // namespace Allpost::Printing
