// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/composer.h"

#include <QCoreApplication>
#include <QPainter>

namespace Allpost::Printing {

class PageComposer::Pages final : public Flow
{
public:
    explicit Pages(PageComposer &composer) : m_composer(composer)
    {
        open();
        m_least = qMin(composer.body(0).height(), composer.body(1).height());
    }

    void newPage() override { open(); }

    void place(PageItem::Kind kind, qreal height, int first, int last) override
    {
        m_composer.m_pages.back().append(
            {kind, QRectF(m_body.left(), m_y, m_body.width(), height), m_block, first, last});
        m_y += height;
    }

    void setBlock(int block) { m_block = block; }

private:
    void open()
    {
        m_composer.m_pages.emplace_back();
        m_body = m_composer.body(m_composer.pageCount() - 1);
        m_y = m_body.top();
    }

    PageComposer &m_composer;
    int m_block = 0;
};

PageComposer::PageComposer(const PageGeometry &geometry) : m_geometry(geometry)
{
}

void PageComposer::add(std::unique_ptr<Block> block)
{
    m_blocks.push_back(std::move(block));
}

QSizeF PageComposer::pageSize() const
{
    return {mm(m_geometry.sizeMm.width()), mm(m_geometry.sizeMm.height())};
}

QRectF PageComposer::body(int page) const
{
    const QMarginsF &margins = m_geometry.marginsMm;
    const qreal head = page > 0 ? m_geometry.laterHeadMm : 0;
    return QRectF({}, pageSize())
        .adjusted(mm(margins.left()), mm(margins.top() + head), -mm(margins.right()), -mm(margins.bottom()));
}

Status PageComposer::layOut(Progress &progress)
{
    m_pages.clear();
    Pages pages(*this);
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        // A heading moves to the next page together with the headings after it and the beginning of what they head.
        qreal together = 0;
        size_t next = i;
        while (next < m_blocks.size()) {
            together += m_blocks[next]->leastHeight(pages);
            if (!m_blocks[next]->keepsWithNext())
                break;
            ++next;
        }
        const bool white = next == m_blocks.size(); // only white room is left: no page of its own
        if (!white && !pages.atTop() && !pages.fits(together) && together <= pages.height())
            pages.newPage();
        pages.setBlock(int(i));
        if (const Status placed = m_blocks[i]->place(pages, progress); !placed) {
            m_pages.clear();
            return placed;
        }
    }
    return {};
}

void PageComposer::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PageItem &item : items(page))
        m_blocks[size_t(item.block)]->paint(painter, item);
    painter.restore();
}

} // namespace Allpost::Printing
