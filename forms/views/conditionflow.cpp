// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/views/conditionflow.h"

#include "forms/shared/theme.h"

#include <QWidget>

namespace Allpost {

ConditionFlow::~ConditionFlow()
{
    qDeleteAll(m_items);
}

void ConditionFlow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void ConditionFlow::insert(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(at, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *ConditionFlow::takeAt(int i)
{
    QLayoutItem *item = i >= 0 && i < m_items.size() ? m_items.takeAt(i) : nullptr;
    invalidate();
    return item;
}

QSize ConditionFlow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

QSize ConditionFlow::sizeHint() const
{
    QSize wanted(0, 0);
    for (const QLayoutItem *item : m_items)
        wanted = {wanted.width() + item->sizeHint().width() + Space::s, std::max(wanted.height(), item->sizeHint().height())};
    return wanted;
}

void ConditionFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ConditionFlow::arrange(const QRect &rect, bool place) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    for (const QLayoutItem *item : m_items)
        line = std::max(line, item->sizeHint().height());
    for (QLayoutItem *item : m_items) {
        const bool last = item == m_items.last();
        const int width = last ? item->minimumSize().width() : item->sizeHint().width();
        if (x > rect.left() && x + width > rect.right() + 1) {
            x = rect.left();
            y += line + Space::xs;
        }
        const int height = item->sizeHint().height();
        if (place)
            item->setGeometry({x, y + (line - height) / 2, last ? rect.right() + 1 - x : width, height});
        x += width + Space::s;
    }
    return y + line - rect.top();
}

} // namespace Allpost
