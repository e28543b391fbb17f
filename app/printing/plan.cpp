// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/plan.h"

#include "app/printing/faces.h"
#include "app/printing/hatch.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Allpost::Printing {
namespace {

constexpr qreal gap = mm(0.6); // between doors
constexpr qreal stairwellGap = mm(3.2);
constexpr qreal strip = mm(2.5);       // of hatch at a door's left
constexpr qreal padH = mm(0.9);
constexpr qreal padV = mm(0.35);
constexpr qreal legendBox = mm(7.5);
constexpr qreal legendRow = mm(6.2);
constexpr qreal legendGap = mm(6);

int columnsOf(const PrintStairwell &stairwell)
{
    int most = 1;
    for (const QList<PrintDoor> &floor : stairwell.floors) {
        int columns = 0;
        for (const PrintDoor &door : floor)
            columns += qMax(1, door.columns);
        most = qMax(most, columns);
    }
    return most;
}

bool marked(const PrintPlan &plan)
{
    for (const PrintStairwell &stairwell : plan.stairwells) {
        for (const QList<PrintDoor> &floor : stairwell.floors) {
            for (const PrintDoor &door : floor) {
                if (door.mark.hatch != PrintMark::Hatch::Plain)
                    return true;
            }
        }
    }
    return false;
}

PrintFont nameFont(qreal textSize)
{
    return {sans(), 9 * textSize, true};
}

PrintFont smallFont(qreal textSize)
{
    return {sans(), 8 * textSize, false};
}

qreal linePitch(const PrintFont &font)
{
    return pt(font.points) * 1.35;
}

QString legendText(const PrintLegend &entry)
{
    return entry.count.isEmpty() ? entry.label : entry.label + u' ' + entry.count;
}

// Left edge and row of each entry.
QList<std::pair<qreal, int>> legendPlaces(const PrintPlan &plan, qreal width, qreal textSize)
{
    Typesetter &type = Typesetter::of(smallFont(textSize));
    QList<std::pair<qreal, int>> places;
    qreal x = 0;
    int row = 0;
    for (const PrintLegend &entry : plan.legend) {
        const qreal own = legendBox + mm(1.5) + type.width(legendText(entry));
        if (x > 0 && x + own > width) {
            x = 0;
            ++row;
        }
        places.append({x, row});
        x += own + legendGap;
    }
    return places;
}

qreal legendWidth(const PrintPlan &plan, qreal width, qreal textSize)
{
    Typesetter &type = Typesetter::of(smallFont(textSize));
    const auto places = legendPlaces(plan, width, textSize);
    qreal widest = 0;
    for (int i = 0; i < places.size(); ++i)
        widest = qMax(widest, places[i].first + legendBox + mm(1.5) + type.width(legendText(plan.legend[i])));
    return widest;
}

qreal legendHeight(const PrintPlan &plan, qreal width, qreal textSize)
{
    if (plan.legend.isEmpty())
        return 0;
    return mm(2.5) + (legendPlaces(plan, width, textSize).last().second + 1) * legendRow;
}

// Whole stairwells next to each other, at most that many columns of doors on a page; gaps between stairwells are counted
// in columns as well.
QList<QList<PlanSlice::Part>> divide(const QList<int> &columns, int most, qreal gapColumns)
{
    QList<QList<PlanSlice::Part>> pages;
    qreal used = 0;
    for (int i = 0; i < columns.size(); ++i) {
        for (int from = 0; from < columns[i];) {
            const int to = qMin(columns[i], from + most);
            const qreal more = (pages.isEmpty() || pages.last().isEmpty() ? 0 : gapColumns) + (to - from);
            if (pages.isEmpty() || used + more > most + 1e-6) {
                pages.append(QList<PlanSlice::Part>{});
                used = 0;
            }
            pages.last().append({i, from, to});
            used += pages.last().size() > 1 ? more : to - from;
            from = to;
        }
    }
    return pages;
}

// How many lines the stairwells' heads take: one when name and head stand side by side, else one below the other.
int headLines(const PrintPlan &plan, qreal cellWidth, qreal textSize)
{
    Typesetter &names = Typesetter::of(nameFont(textSize));
    Typesetter &heads = Typesetter::of(smallFont(textSize));
    int lines = 1;
    for (const PrintStairwell &stairwell : plan.stairwells) {
        const qreal width = columnsOf(stairwell) * (cellWidth + gap) - gap;
        const qreal name = names.width(stairwell.name);
        if (!stairwell.head.isEmpty() && name + heads.width(stairwell.head) + mm(2) > width)
            lines = qMax(lines, 1 + heads.lineCount(stairwell.head, width, 3));
    }
    return lines;
}

} // namespace

int PlanSlice::columns() const
{
    int sum = 0;
    for (const Part &part : parts)
        sum += part.to - part.from;
    return sum;
}

qreal PlanFit::legibility() const
{
    // Words in lines of their own are found faster than the same words in a row.
    return points * (form == CellForm::Full ? 1 : form == CellForm::Compact ? 0.93 : 0.85);
}

bool PlanFit::betterThan(const PlanFit &other) const
{
    if (slices.size() != other.slices.size())
        return slices.size() < other.slices.size();
    if (!qFuzzyCompare(legibility(), other.legibility()))
        return legibility() > other.legibility();
    return cell.width() * cell.height() > other.cell.width() * other.cell.height();
}

PlanFit fitPlan(const PrintPlan &plan, QSizeF room, qreal textSize)
{
    const int floors = int(plan.floors.size());
    Typesetter &small = Typesetter::of(smallFont(textSize));
    PlanFit base;
    for (const QString &label : plan.floors)
        base.labels = qMax(base.labels, small.width(label));
    base.labels = qMin(base.labels, room.width() / 6) + mm(2);
    base.legend = legendHeight(plan, room.width() - base.labels, textSize);
    const qreal rim = 2 * padH + (marked(plan) ? strip : 0);
    const qreal width = room.width() - base.labels;
    QList<int> columns;
    for (const PrintStairwell &stairwell : plan.stairwells)
        columns.append(columnsOf(stairwell));

    std::optional<PlanFit> best;
    for (const CellForm form : {CellForm::Full, CellForm::Compact, CellForm::Line}) {
        const CellNeed need = cellNeed(plan, form);
        for (const qreal points : {11.0, 10.0, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5}) {
            if (form != CellForm::Full && points > 9)
                continue;
            PlanFit fit = base;
            fit.form = form;
            fit.points = points * textSize;
            const QSizeF least(qMin(qMax(need.width(fit.points) + rim, mm(9)), width),
                               need.lines * cellPitch(fit.points) + 2 * padV);
            int most = qMax(1, int((width + gap) / (least.width() + gap)));
            const qreal gapColumns = (stairwellGap - gap) / (least.width() + gap);
            auto pages = divide(columns, most, gapColumns);
            // As many pages, but as evenly filled as can be.
            while (most > 1 && divide(columns, most - 1, gapColumns).size() == pages.size())
                pages = divide(columns, --most, gapColumns);

            qreal widest = mm(1000);
            for (const auto &parts : std::as_const(pages)) {
                const int count = PlanSlice{parts, 0, 0}.columns();
                const qreal gaps = (count - 1) * gap + (parts.size() - 1) * (stairwellGap - gap);
                widest = qMin(widest, (width - gaps) / count);
            }
            fit.cell.setWidth(qMin(widest, qMax(least.width() * 1.5, mm(40))));
            fit.heads = mm(1) + headLines(plan, fit.cell.width(), textSize) * linePitch(nameFont(textSize));
            const qreal height = room.height() - fit.heads - fit.legend;
            const int fitting = qMax(1, int((height + gap) / (least.height() + gap)));
            const int stretches = (floors + fitting - 1) / fitting;
            const int each = (floors + stretches - 1) / stretches;
            fit.cell.setHeight(qBound(least.height(), (height + gap) / each - gap, qMax(least.height() * 1.7, mm(22))));
            for (const auto &parts : std::as_const(pages)) {
                for (int first = 0; first < floors; first += each)
                    fit.slices.append({parts, first, qMin(first + each, floors)});
            }
            if (!best || fit.betterThan(*best))
                best = fit;
        }
    }
    return *best;
}

qreal PlanBlock::leastHeight(const Flow &)
{
    return mm(40);
}

qreal PlanBlock::sliceHeight(const PlanSlice &slice) const
{
    return m_fit.heads + (slice.lastFloor - slice.firstFloor) * (m_fit.cell.height() + gap) - gap + m_fit.legend;
}

Status PlanBlock::place(Flow &flow, Progress &)
{
    m_cutCells = 0;
    if (m_plan.floors.isEmpty() || m_plan.stairwells.isEmpty())
        return {};
    if (!flow.atTop() && flow.room() < flow.height() * 0.7)
        flow.newPage();
    m_fit = fitPlan(m_plan, {flow.width(), qMin(flow.room(), flow.height())}, m_textSize);
    for (int i = 0; i < m_fit.slices.size(); ++i) {
        if (i > 0)
            flow.newPage();
        const PlanSlice &slice = m_fit.slices[i];
        flow.place(PageItem::Kind::Picture, sliceHeight(slice), i, i + 1);
        for (const Door &door : doors(slice, {}))
            m_cutCells += setCell(*door.door, m_fit.form, m_fit.points, inner(door.rect)).cut;
    }
    return {};
}

bool PlanBlock::hasMarks() const
{
    return marked(m_plan);
}

QList<PlanBlock::Door> PlanBlock::doors(const PlanSlice &slice, QPointF corner) const
{
    QList<Door> found;
    const QSizeF step = m_fit.cell + QSizeF(gap, gap);
    qreal left = corner.x() + m_fit.labels;
    for (const PlanSlice::Part &part : slice.parts) {
        const PrintStairwell &stairwell = m_plan.stairwells[part.stairwell];
        for (int floor = slice.firstFloor; floor < qMin(slice.lastFloor, int(stairwell.floors.size())); ++floor) {
            int column = 0;
            for (const PrintDoor &door : stairwell.floors[floor]) {
                const int from = qMax(column, part.from);
                const int to = qMin(column + qMax(1, door.columns), part.to);
                column += qMax(1, door.columns);
                if (from >= to || !door.isThere())
                    continue;
                found.append({&door, QRectF(left + (from - part.from) * step.width(),
                                            corner.y() + m_fit.heads + (floor - slice.firstFloor) * step.height(),
                                            (to - from) * step.width() - gap, m_fit.cell.height())});
            }
        }
        left += (part.to - part.from) * step.width() + stairwellGap - gap;
    }
    return found;
}

QRectF PlanBlock::inner(const QRectF &cell) const
{
    return cell.adjusted(padH + (hasMarks() ? strip : 0), padV, -padH, -padV);
}

void PlanBlock::paint(QPainter &painter, const PageItem &item) const
{
    const PlanSlice &slice = m_fit.slices[item.first];
    // In the middle of the page when the building is narrower.
    const qreal width = m_fit.labels + slice.columns() * (m_fit.cell.width() + gap) - gap
        + (slice.parts.size() - 1) * (stairwellGap - gap);
    const QPointF corner(item.rect.left() + qMax<qreal>(0, (item.rect.width() - width) / 2), item.rect.top());
    paintHeads(painter, slice, corner);
    paintDoors(painter, doors(slice, corner));
    if (m_fit.legend > 0) {
        // Under the first door, further left when it is wider than the building.
        const qreal room = item.rect.width() - m_fit.labels;
        const qreal left = qMin(corner.x() + m_fit.labels, item.rect.right() - legendWidth(m_plan, room, m_textSize));
        paintLegend(painter, {left, item.rect.bottom() - m_fit.legend, room, m_fit.legend});
    }
}

void PlanBlock::paintHeads(QPainter &painter, const PlanSlice &slice, QPointF corner) const
{
    Typesetter &names = Typesetter::of(nameFont(m_textSize));
    Typesetter &small = Typesetter::of(smallFont(m_textSize));
    const qreal pitch = linePitch(nameFont(m_textSize));
    const bool oneLine = m_fit.heads < mm(1) + 1.5 * pitch;
    painter.setPen(Qt::black);
    qreal left = corner.x() + m_fit.labels;
    for (const PlanSlice::Part &part : slice.parts) {
        const PrintStairwell &stairwell = m_plan.stairwells[part.stairwell];
        const qreal width = (part.to - part.from) * (m_fit.cell.width() + gap) - gap;
        names.draw(painter, {left, corner.y()}, width, stairwell.name, Qt::AlignLeft, pitch, 1);
        const qreal down = oneLine ? 0 : pitch;
        const int lines = oneLine ? 1 : qMax(1, qRound((m_fit.heads - mm(1)) / pitch) - 1);
        small.draw(painter, {left, corner.y() + down}, width, stairwell.head, oneLine ? Qt::AlignRight : Qt::AlignLeft, pitch,
                   lines);
        left += width + stairwellGap;
    }
    for (int floor = slice.firstFloor; floor < slice.lastFloor; ++floor) {
        const qreal top = corner.y() + m_fit.heads + (floor - slice.firstFloor) * (m_fit.cell.height() + gap);
        small.draw(painter, {corner.x(), top + (m_fit.cell.height() - pitch) / 2}, m_fit.labels - mm(1.2), m_plan.floors[floor],
                   Qt::AlignRight, pitch, 1);
    }
    names.flush(painter);
    small.flush(painter);
}

void PlanBlock::paintDoors(QPainter &painter, const QList<Door> &doors) const
{
    const QColor faint(0xa8, 0xaa, 0xae);
    const bool marks = hasMarks();
    for (const Door &one : doors) {
        const PrintMark &mark = one.door->mark;
        const bool tinted = mark.tone != PrintMark::Tone::None && !one.door->faded;
        if (tinted)
            painter.fillRect(one.rect, toneWash(mark.tone));
        if (marks && mark.hatch != PrintMark::Hatch::Plain)
            paintHatch(painter, QRectF(one.rect.topLeft(), QSizeF(strip, one.rect.height())), mark.hatch,
                       one.door->faded ? faint : toneInk(mark.tone));
        const bool rimmed = tinted && mark.hatch != PrintMark::Hatch::Plain;
        painter.setPen(QPen(one.door->faded ? faint : rimmed ? toneInk(mark.tone) : lineInk(), pt(rimmed ? 0.75 : 0.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(one.rect);
    }
    for (const bool faded : {true, false}) {
        painter.setPen(faded ? QColor(0x82, 0x85, 0x8a) : QColor(Qt::black));
        QList<PrintFont> used;
        for (const Door &one : doors) {
            if (one.door->faded != faded)
                continue;
            const CellText text = setCell(*one.door, m_fit.form, m_fit.points, inner(one.rect));
            for (const CellPiece &piece : text.pieces) {
                Typesetter::of(piece.font).draw(painter, piece.top, piece.width, piece.text, piece.align, piece.pitch, piece.lines);
                if (!used.contains(piece.font))
                    used.append(piece.font);
            }
        }
        for (const PrintFont &font : std::as_const(used))
            Typesetter::of(font).flush(painter);
    }
}

void PlanBlock::paintLegend(QPainter &painter, const QRectF &rect) const
{
    Typesetter &type = Typesetter::of(smallFont(m_textSize));
    const auto places = legendPlaces(m_plan, rect.width(), m_textSize);
    for (int i = 0; i < places.size(); ++i) {
        const PrintLegend &entry = m_plan.legend[i];
        const QRectF box(rect.left() + places[i].first, rect.top() + mm(2.5) + places[i].second * legendRow + mm(0.6), legendBox,
                         legendRow - mm(1.4));
        painter.fillRect(box, toneWash(entry.mark.tone));
        paintHatch(painter, box, entry.mark.hatch, toneInk(entry.mark.tone));
        painter.setPen(QPen(entry.mark.tone == PrintMark::Tone::None ? lineInk() : toneInk(entry.mark.tone), pt(0.6)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        painter.setPen(Qt::black);
        const qreal pitch = linePitch(smallFont(m_textSize));
        type.draw(painter, {box.right() + mm(1.5), box.center().y() - pitch / 2}, rect.width(), legendText(entry),
                  Qt::AlignLeft, pitch, 1);
    }
    painter.setPen(Qt::black);
    type.flush(painter);
}

} // namespace Allpost::Printing
