// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/table.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Allpost::Printing {
namespace {

// Figures stand to the right. An ID number or a phone is a name made of digits, not a figure: it stays left.
bool isFigure(const QString &text)
{
    bool digit = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digit = true;
        else if (c != u',' && c != u'.' && c != u'-' && c != u'+' && c != u'%' && c != u'−')
            return false;
    }
    const bool padded = text.size() > 1 && text[0] == u'0' && text[1] != u'.';
    const bool dated = text.count(u'-') > 1 || text.indexOf(u'-') > 0;
    return digit && text.size() <= 10 && !padded && !dated;
}

GridRows headRows(const QList<PrintColumn> &columns)
{
    const bool grouped = std::any_of(columns.begin(), columns.end(), [](const auto &c) { return !c.group.isEmpty(); });
    QList<GridCell> upper;
    QList<GridCell> lower;
    for (int i = 0; i < columns.size(); ++i) {
        const PrintColumn &column = columns[i];
        const GridCell heading{column.heading, 1, 1, Qt::AlignHCenter, true};
        if (!grouped || !column.group.isEmpty())
            lower.append(heading);
        if (!grouped)
            continue;
        if (column.group.isEmpty()) {
            upper.append(heading);
            upper.last().rowSpan = 2;
        } else if (i > 0 && columns[i - 1].group == column.group) {
            ++upper.last().colSpan;
        } else {
            upper.append({column.group, 1, 1, Qt::AlignHCenter, true});
        }
    }
    return grouped ? GridRows{upper, lower} : GridRows{lower};
}

constexpr qreal tickBox = mm(3.6);
constexpr qreal tickGap = mm(1.2);
constexpr qreal writingHeight = mm(8.5); // a line of handwriting
constexpr qreal leastWriting = mm(44);
constexpr qreal naturalWriting = mm(55);

// Width that a column asks for beside its text.
qreal fillWidth(PrintColumn::Fill fill)
{
    return fill == PrintColumn::Fill::Tick ? tickBox + tickGap : 0;
}

Qt::Alignment alignment(const PrintColumn &column, const ColumnDemand &demand)
{
    switch (column.align) {
    case PrintColumn::Align::Left:
        return Qt::AlignLeft;
    case PrintColumn::Align::Center:
        return Qt::AlignHCenter;
    case PrintColumn::Align::Right:
        return Qt::AlignRight;
    case PrintColumn::Align::Auto:
        break;
    }
    return demand.figures ? Qt::AlignRight : Qt::AlignLeft;
}

// Width for the columns that have their least: first where it saves most second lines, an address in every row before
// a note in every tenth.
void shareOut(QList<qreal> &own, const QList<qreal> &natural, const QList<ColumnDemand> &demand, qreal room)
{
    QList<std::pair<qreal, int>> order;
    for (int i = 0; i < own.size(); ++i) {
        const qreal need = natural[i] - own[i];
        const auto longer = std::count_if(demand[i].cells.begin(), demand[i].cells.end(),
                                          [&](qreal cell) { return cell > own[i]; });
        if (need > 0)
            order.append({-qreal(longer + 1) / need, i});
    }
    std::sort(order.begin(), order.end());
    for (const auto &[benefit, column] : std::as_const(order)) {
        const qreal given = qMin(natural[column] - own[column], qMax(room, qreal(0)));
        own[column] += given;
        room -= given;
    }
}

} // namespace

QList<ColumnDemand> columnDemand(const PrintTable &table, const GridStyle &style, int sample)
{
    Typesetter &type = Typesetter::of(style.font);
    Typesetter &headType = Typesetter::of(style.headFont);
    const int count = int(table.columns.size());
    std::vector<std::vector<qreal>> widths(size_t(count), std::vector<qreal>{});
    std::vector<qreal> words(size_t(count), 0);
    std::vector<char> figures(size_t(count), 1);

    const int looks = qMin(sample, table.rowCount);
    for (int look = 0; look < looks; ++look) {
        // Somewhere in each stretch: an even step would meet every twentieth row always or never.
        const qint64 from = qint64(look) * table.rowCount / looks;
        const qint64 to = qint64(look + 1) * table.rowCount / looks;
        const QStringList cells = table.row(int(from + (quint32(look) * 2654435761U >> 8) % (to - from)));
        for (int i = 0; i < count; ++i) {
            const bool empty = i >= cells.size() || cells[i].isEmpty();
            widths[size_t(i)].push_back(empty ? 0 : type.width(cells[i]));
            if (empty)
                continue;
            words[size_t(i)] = qMax(words[size_t(i)], type.longestWord(cells[i]));
            if (!isFigure(cells[i]))
                figures[size_t(i)] = 0;
        }
    }

    QList<ColumnDemand> demand(count);
    for (int i = 0; i < count; ++i) {
        auto &seen = widths[size_t(i)];
        ColumnDemand &column = demand[i];
        column.weight = table.columns[i].weight;
        const PrintColumn::Fill fill = table.columns[i].fill;
        for (qreal &width : seen)
            width += fillWidth(fill);
        words[size_t(i)] += fillWidth(fill);
        column.cells = seen;
        column.figures = figures[size_t(i)] && std::any_of(seen.begin(), seen.end(), [](qreal width) { return width > 0; });
        qreal usual = 0;
        qreal full = 0;
        if (!seen.empty()) {
            std::sort(seen.begin(), seen.end());
            // One cell in fifty may wrap, so that a single essay does not squeeze all other columns; one in ten where
            // the long ones are much longer than the rest, as notes are.
            usual = seen.back();
            if (const qreal most = seen[(seen.size() - 1) * 49 / 50]; usual > 2 * most || usual > 24 * type.em())
                usual = most;
            if (const qreal most = seen[(seen.size() - 1) * 9 / 10]; usual > 1.6 * most)
                usual = most;
            full = qMin(seen.back(), 40 * type.em());
        }
        const qreal heading = headType.width(table.columns[i].heading);
        // A rounding of the device must not send the last character of a fitting text to a second line.
        const qreal spare = type.em() * 0.12;
        column.natural = qMax(usual, qMin(heading, qMax(usual, 6 * headType.em()))) + spare;
        column.full = qMax(column.natural, full + spare);
        const qreal keepsWhole = usual <= 5 * type.em() ? usual : qMax(words[size_t(i)], 5 * type.em());
        const qreal headingWord = qMax(headType.longestWord(table.columns[i].heading), qMin(heading, 2 * type.em()));
        column.least = qMin(column.natural, qMax(qMin(keepsWhole, 24 * type.em()), headingWord) + spare);
        if (fill == PrintColumn::Fill::Writing) {
            column.least = qMax(column.least, leastWriting);
            column.natural = qMax(column.natural, naturalWriting);
            column.full = qMax(column.natural, column.full);
            column.height = writingHeight;
        }
    }
    return demand;
}

QList<ColumnDemand> scaled(QList<ColumnDemand> demand, qreal factor)
{
    for (ColumnDemand &column : demand) {
        column.natural *= factor;
        column.full *= factor;
        column.least *= factor;
        for (qreal &cell : column.cells)
            cell *= factor;
    }
    return demand;
}

std::optional<qreal> linesInRow(const QList<ColumnDemand> &demand, qreal width, const GridStyle &style)
{
    const qreal padding = 2 * style.padH;
    const qreal least = std::accumulate(demand.begin(), demand.end(), demand.size() * padding,
                                        [](qreal sum, const ColumnDemand &column) { return sum + column.least; });
    if (least > width)
        return {};
    const QList<qreal> edges = columnEdges(demand, width, style);
    const size_t rows = demand.isEmpty() ? 0 : demand.first().cells.size();
    if (rows == 0)
        return 1;
    qreal lines = 0;
    for (size_t row = 0; row < rows; ++row) {
        qreal most = 1;
        for (int i = 0; i < demand.size(); ++i) {
            const qreal inner = edges[i + 1] - edges[i] - padding;
            if (demand[i].cells[row] > inner)
                most = qMax(most, std::ceil(demand[i].cells[row] * 1.05 / inner)); // words leave some room at line ends
        }
        lines += most;
    }
    return lines / qreal(rows);
}

QList<qreal> columnEdges(const QList<ColumnDemand> &demand, qreal width, const GridStyle &style)
{
    const qreal padding = 2 * style.padH;
    const qreal inner = qMax(width - padding * demand.size(), width * 0.2);
    QList<qreal> natural;
    qreal weights = 0;
    for (const ColumnDemand &column : demand) {
        natural.append(column.natural);
        weights += column.weight;
    }
    // Weighted columns share what the others leave, but never less than half the page.
    if (weights > 0) {
        qreal fixed = 0;
        for (int i = 0; i < demand.size(); ++i)
            fixed += demand[i].weight > 0 ? 0 : natural[i];
        const qreal shared = qMax(inner - fixed, inner / 2);
        for (int i = 0; i < demand.size(); ++i) {
            if (demand[i].weight > 0)
                natural[i] = shared * demand[i].weight / weights;
        }
    }
    qreal wanted = std::accumulate(natural.begin(), natural.end(), qreal(0));
    qreal least = 0;
    for (int i = 0; i < demand.size(); ++i)
        least += qMin(demand[i].least, natural[i]);

    // What is left over goes first to the columns whose long cells would like it.
    qreal missing = 0;
    for (int i = 0; i < demand.size(); ++i)
        missing += weights > 0 ? 0 : demand[i].full - natural[i];
    if (missing > 0 && wanted < inner) {
        const qreal given = qMin(missing, inner - wanted);
        for (int i = 0; i < demand.size(); ++i)
            natural[i] += given * (demand[i].full - natural[i]) / missing;
        wanted += given;
    }

    QList<qreal> own;
    for (int i = 0; i < demand.size(); ++i) {
        if (wanted <= inner)
            own.append(natural[i] + (wanted > 0 ? (inner - wanted) * natural[i] / wanted : inner / demand.size()));
        else
            own.append(qMin(demand[i].least, natural[i]) * qMin(inner / qMax(least, 1e-9), 1.0));
    }
    if (wanted > inner)
        shareOut(own, natural, demand, inner - least);

    QList<qreal> edges{0};
    for (const qreal one : std::as_const(own))
        edges.append(edges.last() + one + padding);
    return edges;
}

TableBlock::TableBlock(PrintTable table, QList<ColumnDemand> demand, const GridStyle &style)
    : m_table(std::move(table)), m_demand(std::move(demand)), m_style(style)
{
}

qreal TableBlock::rowHeight(int row) const
{
    const int lines = m_lines.empty() ? 1 : m_lines[size_t(row)];
    return qMax(m_leastRow, lines * m_style.pitch() + 2 * m_style.padV);
}

void TableBlock::measureHead(const Flow &flow)
{
    if (!m_edges.isEmpty() && qFuzzyCompare(m_edges.last(), flow.width()))
        return;
    m_edges = columnEdges(m_demand, flow.width(), m_style);
    m_edges.last() = flow.width();
    m_leastRow = 0;
    for (const ColumnDemand &column : std::as_const(m_demand))
        m_leastRow = qMax(m_leastRow, column.height);
    m_head = GridPiece(headRows(m_table.columns), m_edges, m_style, flow.height() / 3);
    const qreal tallest = flow.height() - m_head.height() - 2 * m_style.padV;
    m_mostLines = qBound(1, int(tallest / m_style.pitch()), 250);
}

int TableBlock::measureRow(int row)
{
    Typesetter &type = Typesetter::of(m_style.font);
    const QStringList texts = m_table.row(row);
    int most = 1;
    for (int i = 0; i < qMin(texts.size(), m_table.columns.size()); ++i) {
        if (m_table.columns[i].whenLong == PrintColumn::Long::Elide)
            continue;
        const qreal width = m_edges[i + 1] - m_edges[i] - 2 * m_style.padH - fillWidth(m_table.columns[i].fill);
        const int lines = type.lineCount(texts[i], width, m_mostLines + 1);
        if (lines > m_mostLines)
            ++m_cutCells;
        most = qMax(most, qMin(lines, m_mostLines));
    }
    return most;
}

qreal TableBlock::leastHeight(const Flow &flow)
{
    if (m_table.columns.isEmpty())
        return 0;
    measureHead(flow);
    const int lines = m_table.rowCount > 0 ? measureRow(0) : 1;
    return m_head.height() + qMax(m_leastRow, lines * m_style.pitch() + 2 * m_style.padV);
}

Status TableBlock::place(Flow &flow, Progress &progress)
{
    if (m_table.columns.isEmpty())
        return {};
    measureHead(flow);
    m_cutCells = 0;
    m_lines.clear();
    const bool oneLine = std::all_of(m_table.columns.begin(), m_table.columns.end(),
                                     [](const auto &c) { return c.whenLong == PrintColumn::Long::Elide; });
    if (!oneLine)
        m_lines.assign(size_t(m_table.rowCount), 1);

    flow.place(PageItem::Kind::TableHead, m_head.height());
    if (m_table.rowCount == 0) {
        flow.place(PageItem::Kind::TableRows, m_style.pitch() + 2 * m_style.padV, 0, 0);
        return {};
    }
    int first = 0;
    qreal height = 0;
    for (int row = 0; row < m_table.rowCount; ++row) {
        if (row % 256 == 0) {
            progress.report(row, m_table.rowCount);
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled,
                             QCoreApplication::translate("Printing", "Printing was cancelled."), {}};
        }
        if (!oneLine)
            m_lines[size_t(row)] = quint8(measureRow(row));
        const qreal own = rowHeight(row);
        if (!flow.fits(height + own) && row > first) {
            flow.place(PageItem::Kind::TableRows, height, first, row);
            flow.newPage();
            flow.place(PageItem::Kind::TableHead, m_head.height());
            first = row;
            height = 0;
        }
        height += own;
    }
    flow.place(PageItem::Kind::TableRows, height, first, m_table.rowCount);
    progress.report(m_table.rowCount, m_table.rowCount);
    return {};
}

void TableBlock::paintGrid(QPainter &painter, const PageItem &item) const
{
    QList<QLineF> lines;
    const QRectF &rect = item.rect;
    qreal y = rect.top();
    for (int row = item.first; row < item.last; ++row) {
        y += rowHeight(row);
        lines.append({rect.left(), y, rect.right(), y});
    }
    for (const qreal edge : m_edges)
        lines.append({rect.left() + edge, rect.top(), rect.left() + edge, rect.bottom()});
    painter.setPen(m_style.pen());
    painter.drawLines(lines);
}

void TableBlock::paint(QPainter &painter, const PageItem &item) const
{
    if (item.kind == PageItem::Kind::TableHead) {
        m_head.paint(painter, item.rect.topLeft(), m_style);
        return;
    }
    Typesetter &type = Typesetter::of(m_style.font);
    if (item.first == item.last) {
        painter.setPen(m_style.pen());
        painter.drawRect(item.rect);
        painter.setPen(Qt::black);
        const QString text = m_table.whenEmpty.isEmpty()
            ? QCoreApplication::translate("Printing", "There is nothing in this list.")
            : m_table.whenEmpty;
        type.draw(painter, item.rect.topLeft() + QPointF(0, m_style.padV), item.rect.width(), text, Qt::AlignHCenter,
                  m_style.pitch(), 1);
        type.flush(painter);
        return;
    }
    paintGrid(painter, item);
    painter.setPen(Qt::black);
    qreal y = item.rect.top();
    for (int row = item.first; row < item.last; ++row) {
        const QStringList texts = m_table.row(row);
        const qreal height = rowHeight(row);
        const int lines = m_lines.empty() ? 1 : m_lines[size_t(row)];
        for (int i = 0; i < qMin(texts.size(), m_table.columns.size()); ++i) {
            const qreal width = m_edges[i + 1] - m_edges[i] - 2 * m_style.padH;
            if (m_table.columns[i].fill != PrintColumn::Fill::Text) {
                paintToFill(painter, {item.rect.left() + m_edges[i] + m_style.padH, y, width, height}, texts[i],
                            m_table.columns[i].fill);
                continue;
            }
            const int own = lines == 1 ? 1 : type.lineCount(texts[i], width, lines);
            const qreal top = y + (height - own * m_style.pitch()) / 2;
            type.draw(painter, {item.rect.left() + m_edges[i] + m_style.padH, top}, width, texts[i],
                      alignment(m_table.columns[i], m_demand[i]), m_style.pitch(), own);
        }
        type.flush(painter);
        y += height;
    }
}

void TableBlock::paintToFill(QPainter &painter, const QRectF &cell, const QString &text, PrintColumn::Fill fill) const
{
    Typesetter &type = Typesetter::of(m_style.font);
    if (fill == PrintColumn::Fill::Writing) {
        const int lines = text.isEmpty() ? 0 : type.lineCount(text, cell.width(), m_mostLines);
        type.draw(painter, {cell.left(), cell.top() + m_style.padV}, cell.width(), text, Qt::AlignLeft, m_style.pitch(), qMax(1, lines));
        const qreal line = cell.bottom() - mm(1.6);
        if (line > cell.top() + m_style.padV + lines * m_style.pitch()) {
            painter.setPen(QPen(m_style.line, pt(0.4), Qt::DotLine));
            painter.drawLine(QPointF(cell.left(), line), QPointF(cell.right(), line));
            painter.setPen(Qt::black);
        }
        return;
    }
    const qreal words = cell.width() - fillWidth(fill);
    const int lines = text.isEmpty() ? 0 : type.lineCount(text, words, m_mostLines);
    const qreal left = text.isEmpty() ? cell.center().x() - tickBox / 2 : cell.left();
    painter.setPen(QPen(Qt::black, pt(0.8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(left, cell.center().y() - tickBox / 2, tickBox, tickBox));
    painter.setPen(Qt::black);
    type.draw(painter, {left + tickBox + tickGap, cell.center().y() - lines * m_style.pitch() / 2}, words, text, Qt::AlignLeft,
              m_style.pitch(), qMax(1, lines));
}

} // namespace Allpost::Printing
