// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"
#include "app/printing/plancells.h"

namespace Allpost::Printing {

/// What of a building stands on one page: columns of doors of neighbouring stairwells, and a stretch of floors.
struct PlanSlice
{
    struct Part
    {
        int stairwell = 0;
        int from = 0; ///< columns from … to-1; a stairwell wider than a page has several parts
        int to = 0;
    };

    QList<Part> parts = {};
    int firstFloor = 0;
    int lastFloor = 0; ///< one behind

    int columns() const;
};

/// How a building is set on pages of a size: fewest pages first, then the largest type. In 1/1200 inch.
struct PlanFit
{
    CellForm form = CellForm::Full;
    qreal points = 9;
    QSizeF cell = {};
    qreal labels = 0; ///< width of the floors' names
    qreal heads = 0;  ///< height of the stairwells' heads
    qreal legend = 0;
    QList<PlanSlice> slices = {};

    /// Compares two ways of setting one building.
    bool betterThan(const PlanFit &other) const;
    qreal legibility() const;
};

/// textSize: 1, 1.15, 1.3 as the person chose. The plan must have stairwells and floors.
PlanFit fitPlan(const PrintPlan &plan, QSizeF room, qreal textSize);

/// A building plan on as many pages as it needs.
class PlanBlock final : public Block
{
public:
    PlanBlock(const PrintPlan &plan, qreal textSize) : m_plan(plan), m_textSize(textSize) {}

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

    /// Doors with a text that ends with "…".
    int cutCells() const { return m_cutCells; }

private:
    struct Door
    {
        const PrintDoor *door;
        QRectF rect;
    };

    QList<Door> doors(const PlanSlice &slice, QPointF corner) const;
    QRectF inner(const QRectF &cell) const;
    qreal sliceHeight(const PlanSlice &slice) const;
    void paintHeads(QPainter &painter, const PlanSlice &slice, QPointF corner) const;
    void paintDoors(QPainter &painter, const QList<Door> &doors) const;
    void paintLegend(QPainter &painter, const QRectF &rect) const;
    bool hasMarks() const;

    PrintPlan m_plan;
    qreal m_textSize;
    PlanFit m_fit;
    int m_cutCells = 0;
};

} // namespace Allpost::Printing
