// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/blocks.h"

#include <QPainter>

namespace Allpost::Printing {
namespace {

constexpr int endless = 1'000'000;

} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style)
    : m_text(printable(text, endless)), m_style(style)
{
}

int TextBlock::breakInto(QTextLayout &layout, qreal width) const
{
    const Typesetter &type = Typesetter::of(m_style.font);
    return breakLines(layout, type, width, m_style.align, pitch(), m_style.firstIndent * type.em(), endless);
}

int TextBlock::lines(qreal width)
{
    if (m_lines < 0 || width != m_width) {
        QTextLayout layout(m_text, Typesetter::of(m_style.font).font());
        m_lines = breakInto(layout, width);
        m_width = width;
    }
    return m_lines;
}

qreal TextBlock::leastHeight(const Flow &flow)
{
    const int all = lines(flow.width());
    return pitch() * (all <= 3 ? all : 2); // three lines cannot be parted into two and two
}

Status TextBlock::place(Flow &flow, Progress &)
{
    const int all = lines(flow.width());
    int done = 0;
    while (done < all) {
        const int left = all - done;
        const int room = int((flow.room() + 1) / pitch());
        int now = qMin(room, left);
        if (now < left && left - now == 1 && now > 2)
            --now; // not one line alone on the next page
        if (now < left && now < 2 && !flow.atTop()) {
            flow.newPage();
            continue;
        }
        now = qMax(now, 1);
        flow.place(PageItem::Kind::Text, now * pitch(), done, done + now);
        done += now;
        if (done < all)
            flow.newPage();
    }
    return {};
}

void TextBlock::paint(QPainter &painter, const PageItem &item) const
{
    QTextLayout layout(m_text, Typesetter::of(m_style.font).font());
    const int count = breakInto(layout, item.rect.width());
    painter.setPen(m_style.color);
    const QPointF top = item.rect.topLeft() - QPointF(0, item.first * pitch());
    for (int i = item.first; i < qMin(item.last, count); ++i)
        drawLine(painter, layout, i, top);
}

Status SpaceBlock::place(Flow &flow, Progress &)
{
    if (!flow.atTop())
        flow.skip(m_height);
    return {};
}

Status RuleBlock::place(Flow &flow, Progress &)
{
    flow.place(PageItem::Kind::Rule, m_height);
    return {};
}

void RuleBlock::paint(QPainter &painter, const PageItem &item) const
{
    painter.fillRect(item.rect, m_color);
}

Status PageBreakBlock::place(Flow &flow, Progress &)
{
    if (!flow.atTop())
        flow.newPage();
    return {};
}

Status PaperBlock::place(Flow &flow, Progress &)
{
    if (!flow.atTop())
        flow.newPage();
    flow.place(PageItem::Kind::Rule, 0);
    return {};
}

Status PictureBlock::place(Flow &flow, Progress &)
{
    flow.place(PageItem::Kind::Picture, qMin(m_height, flow.height()));
    return {};
}

void PictureBlock::paint(QPainter &painter, const PageItem &item) const
{
    painter.save();
    m_paint(painter, item.rect);
    painter.restore();
}

} // namespace Allpost::Printing
