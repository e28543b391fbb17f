// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"

#include <QColor>

#include <functional>

namespace Allpost::Printing {

struct TextStyle
{
    PrintFont font = {};
    QColor color = Qt::black;
    Qt::Alignment align = Qt::AlignLeft; ///< or Qt::AlignJustify
    qreal leading = 1.5;                 ///< pitch of the lines in sizes of the font
    qreal firstIndent = 0;               ///< in ideographs
    bool keepWithNext = false;
};

/// A paragraph. It may go on on the next page, with at least two lines on either.
class TextBlock final : public Block
{
public:
    TextBlock(const QString &text, const TextStyle &style);

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;
    bool keepsWithNext() const override { return m_style.keepWithNext; }

private:
    qreal pitch() const { return pt(m_style.font.points) * m_style.leading; }
    int breakInto(QTextLayout &layout, qreal width) const;
    int lines(qreal width);

    QString m_text;
    TextStyle m_style;
    int m_lines = -1;
    qreal m_width = 0;
};

/// White room; none at the top of a page. What stands before it also stays with what follows it.
class SpaceBlock final : public Block
{
public:
    explicit SpaceBlock(qreal heightMm) : m_height(mm(heightMm)) {}

    qreal leastHeight(const Flow &) override { return m_height; }
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &, const PageItem &) const override {}
    bool keepsWithNext() const override { return true; }

private:
    qreal m_height;
};

/// A line across the page.
class RuleBlock final : public Block
{
public:
    RuleBlock(qreal points, const QColor &color) : m_height(pt(points)), m_color(color) {}

    qreal leastHeight(const Flow &) override { return m_height; }
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    qreal m_height;
    QColor m_color;
};

class PageBreakBlock final : public Block
{
public:
    qreal leastHeight(const Flow &) override { return 0; }
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &, const PageItem &) const override {}
};

/// The beginning of another paper: as a page break, and its page can be found again.
class PaperBlock final : public Block
{
public:
    qreal leastHeight(const Flow &) override { return 0; }
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &, const PageItem &) const override {}
};

/// A picture as wide as the page and never cut: the function paints into the rectangle, in 1/1200 inch.
class PictureBlock final : public Block
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    PictureBlock(qreal heightMm, Paint paint) : m_height(mm(heightMm)), m_paint(std::move(paint)) {}

    qreal leastHeight(const Flow &flow) override { return qMin(m_height, flow.height()); }
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    qreal m_height;
    Paint m_paint;
};

} // namespace Allpost::Printing
