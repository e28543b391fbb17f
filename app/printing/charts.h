// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"
#include "models/views/printout.h"

namespace Allpost::Printing {

/// Bars one under the other, with the limits as broken lines through all of them; what is counted and the limits are
/// repeated on each page.
class BarsBlock final : public Block
{
public:
    BarsBlock(const PrintBars &bars, qreal textSize) : m_bars(bars), m_textSize(textSize) {}

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    struct Axis
    {
        qreal left = 0;
        qreal width = 0;
        qreal most = 1; ///< value at the right end

        qreal at(qreal value) const { return left + width * value / most; }
    };

    PrintFont font(bool bold) const;
    qreal headHeight() const;
    qreal rowHeight() const;
    Axis axis(const QRectF &rect) const;
    QString valueText(const PrintBars::Bar &bar) const;
    PrintMark markOf(const PrintBars::Bar &bar) const;

    PrintBars m_bars;
    qreal m_textSize;
};

/// A population pyramid on one page: men hatched, women in grey, so that neither depends on colour.
class PyramidBlock final : public Block
{
public:
    PyramidBlock(const PrintPyramid &pyramid, qreal textSize) : m_pyramid(pyramid), m_textSize(textSize) {}

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    qreal rowHeight(const Flow &flow) const;

    PrintPyramid m_pyramid;
    qreal m_textSize;
};

} // namespace Allpost::Printing
