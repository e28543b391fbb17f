// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/timeline.h"

#include "forms/shared/paint.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr int textLeft = 28;
constexpr int dot = 19;
constexpr int below = 12;
constexpr int detailFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int titleHeight()
{
    return std::max(22, Theme::metrics(Theme::Type::Body).height());
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setItems(const QList<TimelineItem> &items)
{
    m_items = items;
    QStringList said;
    for (const TimelineItem &item : items)
        said.append(u"%1 %2 %3"_s.arg(item.when, item.title, item.detail).trimmed());
    setAccessibleDescription(said.join(u'\n'));
    updateGeometry();
    update();
}

int Timeline::itemHeight(const TimelineItem &item, int width) const
{
    int height = titleHeight();
    if (!item.detail.isEmpty())
        height += Theme::metrics(Theme::Type::Small)
                      .boundingRect(QRect(0, 0, std::max(40, width - textLeft), 10000), detailFlags, item.detail)
                      .height();
    return height + below;
}

int Timeline::heightForWidth(int width) const
{
    int height = 0;
    for (const TimelineItem &item : m_items)
        height += itemHeight(item, width);
    return height;
}

QSize Timeline::sizeHint() const
{
    const int wide = std::max(width(), 240);
    return {240, heightForWidth(wide)};
}

QSize Timeline::minimumSizeHint() const
{
    return {160, 0};
}

QList<FitText> Timeline::fitTexts() const
{
    QList<FitText> texts;
    for (const TimelineItem &item : m_items) {
        const Theme::Type type = item.open ? Theme::Type::Strong : Theme::Type::Body;
        texts.append({item.title,
                      Theme::metrics(type).horizontalAdvance(item.title)
                          + Theme::metrics(Theme::Type::Small).horizontalAdvance(item.when) + Space::s,
                      width() - textLeft});
    }
    return texts;
}

void Timeline::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    int y = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const TimelineItem &item = m_items[i];
        const int height = itemHeight(item, width());
        const int top = y;
        y += height;
        if (y < event->rect().top() || top > event->rect().bottom())
            continue;
        if (i < m_items.size() - 1)
            painter.fillRect(dot / 2, top + 20, 1, height - 18, k.line);
        const Tone tone = toneOf(item.meaning);
        Paint::round(&painter, QRectF(0, top + 1, dot, dot), dot / 2.0, Theme::soft(tone));
        painter.drawPixmap(3, top + 4,
                           Theme::icon(item.icon.isEmpty() ? u"circle"_s : item.icon, 13, Theme::ink(tone),
                                       devicePixelRatioF()));
        const int line = titleHeight();
        const int when = Theme::metrics(Theme::Type::Small).horizontalAdvance(item.when);
        painter.setFont(Theme::font(Theme::Type::Small));
        painter.setPen(k.ink3);
        painter.drawText(QRect(width() - when - 1, top, when + 1, line), Qt::AlignVCenter | Qt::TextDontClip, item.when);
        const Theme::Type type = item.open ? Theme::Type::Strong : Theme::Type::Body;
        const int room = std::max(0, width() - textLeft - when - Space::s);
        QFont font = Theme::font(type);
        font.setStrikeOut(item.struck);
        painter.setFont(font);
        painter.setPen(item.struck ? k.ink3 : k.ink);
        painter.drawText(QRect(textLeft, top, room, line), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         Theme::metrics(type).elidedText(item.title, Qt::ElideRight, room));
        painter.setFont(Theme::font(Theme::Type::Small));
        painter.setPen(k.ink2);
        painter.drawText(QRect(textLeft, top + line, width() - textLeft, height - line), detailFlags, item.detail);
    }
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Allpost
