// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/typeset.h"
#include "models/base/result.h"
#include "models/base/task.h"

#include <QList>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace Allpost::Printing {

/// One piece of a block on one page. Only geometry and numbers: the text is laid out again when the page is painted,
/// so that a document of 13,000 pages stays small and any thread may paint it.
struct PageItem
{
    enum class Kind { Text, Rule, Picture, TableHead, TableRows };

    Kind kind = Kind::Text;
    QRectF rect = {}; ///< on the page, in 1/1200 inch from its upper left corner
    int block = 0;
    int first = 0;    ///< lines of a text, rows of a table: first … last-1
    int last = 0;
};

/// Where the next piece may stand: blocks ask it for room and place their pieces.
class Flow
{
public:
    virtual ~Flow() = default;

    qreal width() const { return m_body.width(); }
    /// The most that fits on a page, and what is left of this one.
    qreal height() const { return m_least; }
    qreal room() const { return m_body.bottom() - m_y; }
    bool atTop() const { return m_y <= m_body.top(); }
    bool fits(qreal height) const { return height <= room() + 1; }

    virtual void newPage() = 0;
    /// Puts a piece of that height at the present place, whether it fits or not.
    virtual void place(PageItem::Kind kind, qreal height, int first = 0, int last = 0) = 0;
    void skip(qreal height) { m_y += height; }

protected:
    QRectF m_body;
    qreal m_y = 0;
    qreal m_least = 0;
};

/// What can stand on a page.
class Block
{
public:
    virtual ~Block() = default;

    /// Height of the least that may stand alone at the foot of a page: two lines, a table's head with its first row.
    virtual qreal leastHeight(const Flow &flow) = 0;
    /// Places all pieces. Fails only when it was cancelled.
    virtual Status place(Flow &flow, Progress &progress) = 0;
    virtual void paint(QPainter &painter, const PageItem &item) const = 0;
    /// A heading: never the last thing on a page.
    virtual bool keepsWithNext() const { return false; }
};

struct PageGeometry
{
    QSizeF sizeMm = {210, 297};
    QMarginsF marginsMm = {15, 14, 15, 18};
    qreal laterHeadMm = 0; ///< room for the small head that pages after the first carry
};

/// Lets blocks flow over pages: headings stay with what follows, rows and pictures are never cut by a page, tables
/// repeat their head.
class PageComposer
{
public:
    explicit PageComposer(const PageGeometry &geometry);

    void add(std::unique_ptr<Block> block);

    /// Makes the pages anew. Fails with Cancelled; there are then no pages.
    Status layOut(Progress &progress);

    int blockCount() const { return int(m_blocks.size()); }
    int pageCount() const { return int(m_pages.size()); }
    const PageGeometry &geometry() const { return m_geometry; }
    QSizeF pageSize() const;    ///< in 1/1200 inch
    QRectF body(int page) const;
    const QList<PageItem> &items(int page) const { return m_pages.at(size_t(page)); }

    /// Paints the blocks of a page (from 0); the painter's unit must be 1/1200 inch, its origin the page's corner.
    void paint(QPainter &painter, int page) const;

private:
    class Pages;

    PageGeometry m_geometry;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<QList<PageItem>> m_pages;
};

} // namespace Allpost::Printing
