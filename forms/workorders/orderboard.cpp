// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderboard.h"

#include "forms/shared/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using Theme::Type;

namespace {

constexpr int Gap = 12;
constexpr int CardGap = 8;
constexpr int CardPadding = 10;
constexpr int Bar = 4;
constexpr int LeastSectionCard = 250;
constexpr int TitleLines = 2;

/// A title in at most two lines, the second one elided.
QStringList wrapped(const QString &text, int width)
{
    QTextLayout layout(text, Theme::font(Type::Strong));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (lines.size() == TitleLines - 1) {
            lines << Theme::metrics(Type::Strong).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString elided(const QString &text, Type type, int width)
{
    return Theme::textWidth(type, text) <= width ? text : Theme::metrics(type).elidedText(text, Qt::ElideRight, width);
}

} // namespace

OrderBoard::OrderBoard(QWidget *parent) : QAbstractItemView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Board of orders"));
}

void OrderBoard::setFlow(Flow flow)
{
    m_flow = flow;
    m_arrangedFor = -1;
    updateGeometries();
}

void OrderBoard::setModel(QAbstractItemModel *model)
{
    m_model = qobject_cast<OrderBoardModel *>(model);
    QAbstractItemView::setModel(model);
}

void OrderBoard::reset()
{
    QAbstractItemView::reset();
    m_arrangedFor = -1;
    updateGeometries();
}

Key OrderBoard::currentOrder() const
{
    const ListedOrder *card = m_model ? m_model->order(currentIndex()) : nullptr;
    return card ? card->key : 0;
}

void OrderBoard::setCurrentOrder(Key order)
{
    const QModelIndex index = m_model->indexOf(order);
    setCurrentIndex(index.isValid() ? index : m_model->firstCard());
}

int OrderBoard::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int OrderBoard::cardHeight(const QModelIndex &index, int width) const
{
    const ListedOrder *card = m_model->order(index);
    if (!card)
        return Height::control;
    const int lines = int(wrapped(card->title, width - 2 * CardPadding - Bar).size());
    return 2 * CardPadding + lines * Theme::metrics(Type::Strong).lineSpacing() + Theme::metrics(Type::Small).lineSpacing() + 2 * Space::xs
        + qMax(int(Height::chip), Theme::metrics(Type::Caption).height());
}

/// Rectangles of heads and cards in the coordinates of the whole content.
void OrderBoard::arrange()
{
    const int width = viewport()->width();
    if (!m_model || m_arrangedFor == width)
        return;
    m_arrangedFor = width;
    m_boxes.clear();
    m_height = 0;
    const int lanes = m_model->rowCount();
    if (!lanes)
        return;
    const int head = qMax(int(Height::head), Theme::metrics(Type::Strong).height() + Space::s);
    const int laneWidth = (width - Gap * (lanes - 1)) / lanes;
    const int columns = qMax(1, width / LeastSectionCard);
    const int cardWidth = m_flow == Lanes ? laneWidth : (width - Gap * (columns - 1)) / columns;
    int top = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        const QModelIndex parent = m_model->index(lane, 0);
        Box box;
        box.head = m_flow == Lanes ? QRect(lane * (laneWidth + Gap), 0, laneWidth, head) : QRect(0, top, width, head);
        int y = box.head.bottom() + 1;
        int rowHeight = 0;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const int height = cardHeight(m_model->index(row, 0, parent), cardWidth);
            const int column = m_flow == Lanes ? 0 : row % columns;
            if (m_flow == Sections && column == 0 && row > 0) {
                y += rowHeight + CardGap;
                rowHeight = 0;
            }
            box.cards.emplace_back(box.head.left() + column * (cardWidth + Gap), y, cardWidth, height);
            rowHeight = qMax(rowHeight, height);
            if (m_flow == Lanes)
                y += height + CardGap;
        }
        const int bottom = m_flow == Lanes ? y : y + rowHeight + Gap;
        top = bottom;
        m_height = qMax(m_height, bottom);
        // Cards beside each other are equally high.
        for (size_t i = 0; m_flow == Sections && i < box.cards.size(); ++i)
            for (size_t j = i - i % size_t(columns); j < qMin(box.cards.size(), i - i % size_t(columns) + size_t(columns)); ++j)
                box.cards[i].setHeight(qMax(box.cards[i].height(), box.cards[j].height()));
        m_boxes.push_back(box);
    }
}

void OrderBoard::updateGeometries()
{
    arrange();
    verticalScrollBar()->setRange(0, qMax(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Height::row);
    QAbstractItemView::updateGeometries();
    viewport()->update();
}

void OrderBoard::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void OrderBoard::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_arrangedFor = -1;
        updateGeometries();
    }
}

QRect OrderBoard::visualRect(const QModelIndex &index) const
{
    if (!OrderBoardModel::isCard(index) || m_boxes.size() < size_t(index.internalId()))
        return {};
    const Box &box = m_boxes[size_t(index.internalId()) - 1];
    return size_t(index.row()) < box.cards.size() ? box.cards[size_t(index.row())].translated(0, -verticalOffset()) : QRect();
}

void OrderBoard::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    const int head = m_boxes.empty() ? 0 : m_boxes.front().head.height();
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < head)
        bar->setValue(index.row() == 0 && m_flow == Lanes ? 0 : bar->value() + rect.top() - head);
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + CardGap);
}

QModelIndex OrderBoard::indexAt(const QPoint &point) const
{
    const QPoint at = point + QPoint(0, verticalOffset());
    if (m_flow == Lanes && !m_boxes.empty() && point.y() < m_boxes.front().head.height())
        return {};
    for (size_t lane = 0; lane < m_boxes.size(); ++lane)
        for (size_t row = 0; row < m_boxes[lane].cards.size(); ++row)
            if (m_boxes[lane].cards[row].contains(at))
                return m_model->index(int(row), 0, m_model->index(int(lane), 0));
    return {};
}

QModelIndex OrderBoard::stepInLane(const QModelIndex &from, int by) const
{
    const QModelIndex parent = from.parent();
    const int rows = m_model->rowCount(parent);
    return m_model->index(qBound(0, from.row() + by, rows - 1), 0, parent);
}

/// Into the next lane that has cards, beside where one stands.
QModelIndex OrderBoard::stepAside(const QModelIndex &from, int by) const
{
    const int y = visualRect(from).center().y();
    for (int lane = from.parent().row() + by; lane >= 0 && lane < m_model->rowCount(); lane += by) {
        QModelIndex nearest;
        const QModelIndex parent = m_model->index(lane, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex card = m_model->index(row, 0, parent);
            if (!nearest.isValid() || qAbs(visualRect(card).center().y() - y) < qAbs(visualRect(nearest).center().y() - y))
                nearest = card;
        }
        if (nearest.isValid())
            return nearest;
    }
    return from;
}

QModelIndex OrderBoard::stepInSections(const QModelIndex &from, CursorAction action) const
{
    const QRect here = visualRect(from);
    QModelIndex best;
    int least = 0;
    for (int lane = 0; lane < m_model->rowCount(); ++lane)
        for (int row = 0; row < m_model->rowCount(m_model->index(lane, 0)); ++row) {
            const QModelIndex card = m_model->index(row, 0, m_model->index(lane, 0));
            const QRect there = visualRect(card);
            const int dy = there.center().y() - here.center().y();
            const int dx = there.center().x() - here.center().x();
            const bool vertical = action == MoveUp || action == MoveDown;
            const bool beside = qAbs(dy) < here.height() / 2;
            const bool ahead = action == MoveUp ? there.bottom() < here.top() : action == MoveDown ? there.top() > here.bottom() : beside && (action == MoveLeft ? dx < 0 : dx > 0);
            if (!ahead)
                continue;
            const int far = vertical ? qAbs(dy) * 4 + qAbs(dx) : qAbs(dx);
            if (!best.isValid() || far < least) {
                best = card;
                least = far;
            }
        }
    return best.isValid() ? best : from;
}

QModelIndex OrderBoard::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex from = currentIndex();
    if (!OrderBoardModel::isCard(from))
        return m_model ? m_model->firstCard() : QModelIndex();
    switch (action) {
    case MoveHome: return m_model->index(0, 0, from.parent());
    case MoveEnd: return stepInLane(from, m_model->rowCount(from.parent()));
    case MovePageUp: return stepInLane(from, -5);
    case MovePageDown: return stepInLane(from, 5);
    case MoveUp:
    case MoveDown: return m_flow == Lanes ? stepInLane(from, action == MoveUp ? -1 : 1) : stepInSections(from, action);
    case MoveLeft:
    case MoveRight: return m_flow == Lanes ? stepAside(from, action == MoveLeft ? -1 : 1) : stepInSections(from, action);
    default: return from;
    }
}

void OrderBoard::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    selectionModel()->select(indexAt(rect.topLeft()), flags);
}

QRegion OrderBoard::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void OrderBoard::open(const QModelIndex &index)
{
    if (m_model->isMore(index))
        Q_EMIT moreWanted(index.parent().row());
    else if (const ListedOrder *card = m_model->order(index))
        Q_EMIT opened(card->key);
}

void OrderBoard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(currentIndex()); return;
    case Qt::Key_Space: m_model->togglePick(currentIndex()); return;
    default: QAbstractItemView::keyPressEvent(event);
    }
}

void OrderBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(indexAt(event->position().toPoint()));
}

void OrderBoard::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model->isMore(index))
        open(index);
    else if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier)
        m_model->togglePick(index);
}

void OrderBoard::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model)
        setCurrentIndex(m_model->firstCard());
    viewport()->update();
}

void OrderBoard::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

void OrderBoard::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentOrderChanged(currentOrder());
}

void OrderBoard::paintEvent(QPaintEvent *event)
{
    if (!m_model)
        return;
    arrange();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t lane = 0; lane < m_boxes.size(); ++lane) {
        const QModelIndex parent = m_model->index(int(lane), 0);
        for (size_t row = 0; row < m_boxes[lane].cards.size(); ++row) {
            const QRect rect = m_boxes[lane].cards[row].translated(0, -verticalOffset());
            if (!rect.intersects(event->rect()))
                continue;
            const QModelIndex index = m_model->index(int(row), 0, parent);
            if (m_model->isMore(index))
                paintMore(painter, rect, index);
            else
                paintCard(painter, rect, index);
        }
    }
    if (m_flow == Lanes && !m_boxes.empty() && verticalOffset() > 0)
        painter.fillRect(0, 0, viewport()->width(), m_boxes.front().head.height(), Theme::c().canvas);
    for (size_t lane = 0; lane < m_boxes.size(); ++lane)
        paintHead(painter, m_boxes[lane], m_model->lanes().at(int(lane)));
}

void OrderBoard::paintHead(QPainter &painter, const Box &box, const OrderLane &lane) const
{
    QRect rect = box.head.adjusted(Space::xs, 0, -Space::xs, 0);
    if (m_flow == Sections)
        rect.translate(0, -verticalOffset());
    const int noteWidth = lane.note.isEmpty() ? 0 : Theme::textWidth(Type::Small, lane.note) + Space::s;
    const QString count = QLocale().toString(lane.count);
    const int countWidth = Theme::textWidth(Type::Body, count) + Space::s;
    const QString title = elided(lane.title, Type::Strong, rect.width() - noteWidth - countWidth);
    Paint::line(&painter, rect, title, Type::Strong, Theme::c().ink);
    Paint::line(&painter, rect.adjusted(Theme::textWidth(Type::Strong, title) + Space::s, 0, 0, 0), count, Type::Body, Theme::c().ink3);
    if (!lane.note.isEmpty())
        Paint::line(&painter, rect, lane.note, Type::Small, Theme::ink(toneOf(lane.meaning)), true);
}

void OrderBoard::paintMore(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool current = index == currentIndex();
    if (current)
        Paint::round(&painter, rect, Radius::card, Theme::c().select, hasFocus() ? Theme::c().accent : QColor(), 2);
    Paint::line(&painter, rect.adjusted(CardPadding, 0, -CardPadding, 0), index.data().toString(), Type::Small, Theme::c().accent);
}

void OrderBoard::paintCard(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ListedOrder &card = *m_model->order(index);
    const ChipValue value = OrderBoardModel::chip(card);
    const Tone tone = toneOf(value.meaning);
    const bool current = index == currentIndex();
    const bool picked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QColor border = current ? Theme::c().accent : Theme::c().line;
    Paint::round(&painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::card, current || picked ? Theme::c().select : Theme::c().surface, border, current && hasFocus() ? 2 : 1);
    if (value.meaning == Meaning::Bad || value.meaning == Meaning::Warn) {
        painter.save();
        painter.setClipRect(QRect(rect.left(), rect.top(), Bar, rect.height()));
        Paint::round(&painter, rect, Radius::card, Theme::mark(tone));
        painter.restore();
    }
    QRect inner = rect.adjusted(CardPadding + Bar, CardPadding, -CardPadding, -CardPadding);
    const int line = Theme::metrics(Type::Strong).lineSpacing();
    const QStringList title = wrapped(card.title, inner.width());
    for (const QString &part : title) {
        Paint::line(&painter, {inner.left(), inner.top(), inner.width(), line}, part, Type::Strong, Theme::c().ink);
        inner.setTop(inner.top() + line);
    }
    const int small = Theme::metrics(Type::Small).lineSpacing();
    const QRect second(inner.left(), inner.top() + Space::xs, inner.width(), small);
    const QString holder = elided(card.holder, Type::Small, inner.width() * 55 / 100);
    const int holderWidth = Theme::textWidth(Type::Small, holder) + (holder.isEmpty() ? 0 : Space::s);
    const QString place = card.callers > 1 ? tr("%1 · %n callers", nullptr, card.callers).arg(card.place) : card.place;
    Paint::line(&painter, second, elided(place, Type::Small, inner.width() - holderWidth), Type::Small, Theme::c().ink2);
    Paint::line(&painter, second, holder, Type::Small, Theme::c().ink2, true);
    const QRect third(rect.left() + CardPadding + Bar, rect.bottom() + 1 - CardPadding - Height::chip, inner.width(), Height::chip);
    const QString number = picked ? u"✓ "_s + card.shortNumber() : card.shortNumber();
    const int numberWidth = Theme::textWidth(Type::Small, number) + Space::s;
    if (!value.text.isEmpty()) {
        ChipText chip = chipOf(value);
        const int room = third.width() - numberWidth;
        if (Paint::chipWidth(chip) > room)
            chip.text = elided(chip.text, Type::Caption, room - (Paint::chipWidth(chip) - Theme::textWidth(Type::Caption, chip.text)));
        Paint::chip(&painter, {third.left(), third.center().y() + 1}, chip, current || picked);
    }
    Paint::line(&painter, third, number, Type::Small, picked ? Theme::c().accent : Theme::c().ink3, true);
}

} // namespace Allpost
