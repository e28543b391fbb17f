// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/plancells.h"

#include "app/printing/faces.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Allpost::Printing {
namespace {

constexpr qreal leastPoints = 5.5;
constexpr qreal gapEm = 0.35;

// Type of a text that does not fit otherwise.
qreal smallest(qreal points)
{
    return qMin(points, qMax(leastPoints, points * 0.7));
}

struct Run
{
    QString text = {};
    bool bold = false;
};

struct Row
{
    QList<Run> left = {};
    QString right = {};
};

PrintFont cellFont(qreal points, bool bold)
{
    return {sans(), points, bold};
}

QList<Row> rowsOf(const PrintDoor &door, CellForm form)
{
    const bool strong = !door.faded;
    const auto line = [&](qsizetype i) { return Run{door.lines[i], strong && i == 0}; };
    QList<Row> rows;
    Row first;
    if (!door.door.isEmpty())
        first.left.append({door.door, false});
    if (form == CellForm::Full) {
        first.right = door.beside;
        if (!first.left.isEmpty() || !first.right.isEmpty())
            rows.append(first);
        for (qsizetype i = 0; i < door.lines.size(); ++i)
            rows.append({{line(i)}, {}});
        return rows;
    }
    if (!door.lines.isEmpty())
        first.left.append(line(0));
    Row rest;
    for (qsizetype i = 1; i < door.lines.size(); ++i)
        rest.left.append(line(i));
    if (form == CellForm::Line) {
        first.left += rest.left;
        first.right = door.beside;
        return {first};
    }
    rest.right = door.beside;
    rows.append(first);
    if (!rest.left.isEmpty() || !rest.right.isEmpty())
        rows.append(rest);
    return rows;
}

qreal widthOf(const Row &row, qreal points)
{
    const qreal gap = pt(points) * gapEm;
    qreal sum = 0;
    for (const Run &run : row.left)
        sum += Typesetter::of(cellFont(points, run.bold)).width(run.text) + gap;
    if (!row.right.isEmpty())
        sum += Typesetter::of(cellFont(points, false)).width(row.right) + gap;
    return sum > 0 ? sum - gap : 0;
}

QString joined(const Row &row)
{
    QStringList all;
    for (const Run &run : row.left)
        all << run.text;
    if (!row.right.isEmpty())
        all << row.right;
    return all.join(u' ');
}

} // namespace

CellNeed cellNeed(const PrintPlan &plan, CellForm form)
{
    constexpr qreal points = 10;
    CellNeed need;
    std::vector<qreal> widths;
    for (const PrintStairwell &stairwell : plan.stairwells) {
        for (const QList<PrintDoor> &floor : stairwell.floors) {
            for (const PrintDoor &door : floor) {
                const QList<Row> rows = rowsOf(door, form);
                need.lines = qMax(need.lines, int(rows.size()));
                qreal widest = 0;
                for (const Row &row : rows)
                    widest = qMax(widest, widthOf(row, points));
                widths.push_back(widest / qMax(1, door.columns));
            }
        }
    }
    if (widths.empty())
        return need;
    std::sort(widths.begin(), widths.end());
    need.usual = widths[(widths.size() - 1) * 19 / 20];
    need.widest = qMax(need.usual, qMin(widths.back(), 14 * pt(points)));
    return need;
}

qreal CellNeed::width(qreal points) const
{
    return qMax(usual, widest * smallest(points) / points) * points / 10 * 1.01;
}

CellText setCell(const PrintDoor &door, CellForm form, qreal points, const QRectF &inner)
{
    struct Set
    {
        Row row;
        qreal points;
        int lines;
    };
    CellText cell;
    const qreal pitch = cellPitch(points);
    const int room = qMax(1, int((inner.height() + 2) / pitch));
    QList<Set> sets;
    int lines = 0;
    const qreal least = smallest(points);
    for (const Row &row : rowsOf(door, form)) {
        const qreal width = widthOf(row, points);
        Set set{row, points, 1};
        if (width > inner.width()) {
            const qreal fitting = std::floor(points * inner.width() / width * 0.995 * 4) / 4;
            set.points = qMax(fitting, least);
            if (fitting < least)
                set.lines = Typesetter::of(cellFont(least, true)).lineCount(joined(row), inner.width(), room);
        }
        lines += set.lines;
        sets.append(set);
    }
    for (auto set = sets.rbegin(); lines > room && set != sets.rend(); ++set) {
        const int given = qMin(set->lines - 1, lines - room);
        set->lines -= given;
        lines -= given;
        cell.cut = cell.cut || given > 0;
    }
    while (sets.size() > room) {
        sets.removeLast();
        --lines;
        cell.cut = true;
    }

    qreal y = inner.top() + qMax<qreal>(0, qMin((inner.height() - lines * pitch) / 2, form == CellForm::Line ? inner.height() : pitch * 0.4));
    for (const Set &set : std::as_const(sets)) {
        const qreal own = set.lines > 1 || set.points < points ? cellPitch(set.points) : pitch;
        const qreal top = set.lines > 1 ? y : y + (pitch - own) / 2;
        const bool whole = set.lines > 1 || widthOf(set.row, set.points) > inner.width() + 1;
        if (whole) {
            const bool bold = !set.row.left.isEmpty() && set.row.left.last().bold;
            const CellPiece piece{cellFont(set.points, bold), {inner.left(), top}, inner.width(), own, joined(set.row),
                                  Qt::AlignLeft, set.lines};
            if (Typesetter::of(piece.font).lineCount(piece.text, piece.width, set.lines + 1) > set.lines)
                cell.cut = true;
            cell.pieces.append(piece);
        } else {
            qreal x = inner.left();
            for (const Run &run : set.row.left) {
                const PrintFont font = cellFont(set.points, run.bold);
                const qreal width = Typesetter::of(font).width(run.text);
                cell.pieces.append({font, {x, top}, width + 1, own, run.text, Qt::AlignLeft, 1});
                x += width + pt(set.points) * gapEm;
            }
            if (!set.row.right.isEmpty())
                cell.pieces.append({cellFont(set.points, false), {x, top}, inner.right() - x + 1, own, set.row.right, Qt::AlignRight, 1});
        }
        y += set.lines > 1 ? set.lines * own : pitch;
    }
    return cell;
}

} // namespace Allpost::Printing
