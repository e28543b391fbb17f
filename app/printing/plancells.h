// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/typeset.h"
#include "models/views/printout.h"

#include <QRectF>

namespace Allpost::Printing {

/// How a door's words stand in its cell: each in a line of its own; door and name in one, the rest in another; all in one.
enum class CellForm { Full, Compact, Line };

/// What the doors of a plan need in one form, at a type of 10 points without rim, in 1/1200 inch.
struct CellNeed
{
    qreal usual = 0;  ///< of nineteen in twenty
    qreal widest = 0; ///< of all, but no whole sentences
    int lines = 1;

    /// The least width at that type: the widest may take smaller type.
    qreal width(qreal points) const;
};
CellNeed cellNeed(const PrintPlan &plan, CellForm form);

/// One text of a cell where it stands.
struct CellPiece
{
    PrintFont font = {};
    QPointF top = {};
    qreal width = 0;
    qreal pitch = 0;
    QString text = {};
    Qt::Alignment align = Qt::AlignLeft;
    int lines = 1;
};

struct CellText
{
    QList<CellPiece> pieces = {};
    bool cut = false; ///< something had no room
};

/// The pitch of lines of that type in a cell.
constexpr qreal cellPitch(qreal points)
{
    return pt(points) * 1.18;
}

/// Sets a door's words into a rectangle. Texts wider than it take smaller type, then a second line where there is room,
/// and end with "…" only then.
CellText setCell(const PrintDoor &door, CellForm form, qreal points, const QRectF &inner);

} // namespace Allpost::Printing
