// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/table.h"

#include "forms/shared/celldelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace Allpost {

void setUpListView(QAbstractItemView *view)
{
    view->setItemDelegate(new CellDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->viewport()->setAttribute(Qt::WA_Hover);
}

Table::Table(QWidget *parent) : QTableView(parent)
{
    setUpListView(this);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    // Fixed: a header of 600,000 rows must not ask any of them for its height.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(32);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (model())
            model()->sort(column, order);
    });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { Q_EMIT columnsRequested(header->mapToGlobal(at)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &Table::opened);
    arrange();
}

void Table::setRowHeight(int px)
{
    m_rowHeight = px;
    arrange();
}

void Table::setFitted(bool on)
{
    m_fitted = on;
    setVerticalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void Table::setCellFocus(bool on)
{
    m_cellFocus = on;
    setSelectionBehavior(on ? SelectItems : SelectRows);
}

void Table::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &Table::fitHeight);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &Table::fitHeight);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &Table::fitHeight);
    }
    fitHeight();
}

void Table::arrange()
{
    const int line = Theme::metrics(Theme::Type::Body).height();
    const int second = m_rowHeight > 40 ? Theme::metrics(Theme::Type::Small).height() - 4 : 0;
    verticalHeader()->setDefaultSectionSize(std::max(m_rowHeight, line + second + 4));
    fitHeight();
}

void Table::fitHeight()
{
    if (!m_fitted || !model())
        return;
    const QHeaderView *head = horizontalHeader();
    const int headHeight = head->isHidden() ? 0 : head->sizeHint().height();
    setFixedHeight(model()->rowCount() * verticalHeader()->defaultSectionSize() + headHeight);
}

void Table::toggleCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        const QVariant tick = cell.data(Qt::CheckStateRole);
        if (tick.isValid() && (cell.flags() & Qt::ItemIsUserCheckable)) {
            model()->setData(cell, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return;
        }
    }
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void Table::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) + 1);
}

void Table::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    repaintRow(std::exchange(m_hoveredRow, row));
    repaintRow(row);
}

bool Table::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // Beside the last column the rows go on to the edge, as the heading does.
    const int from = horizontalHeader()->length() - horizontalHeader()->offset();
    if (!model() || from >= viewport()->width() || model()->columnCount() == 0)
        return;
    QPainter painter(viewport());
    const Colours &k = Theme::c();
    const QRect dirty = event->rect();
    const int rows = model()->rowCount();
    for (int row = std::max(0, rowAt(dirty.top())); row < rows; ++row) {
        const QRect rest(from, rowViewportPosition(row), viewport()->width() - from, rowHeight(row));
        if (rest.top() > dirty.bottom())
            return;
        const bool selected = selectionModel() && selectionBehavior() == SelectRows
                              && selectionModel()->isRowSelected(row);
        painter.fillRect(rest, selected ? k.select : row == m_hoveredRow ? k.hover : k.surface);
        if (!m_fitted || row < rows - 1)
            painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), k.line);
    }
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    repaintRow(previous.row());
    repaintRow(current.row());
}

void Table::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    repaintRow(currentIndex().row());
}

void Table::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    repaintRow(currentIndex().row());
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && modifiers == Qt::NoModifier && currentIndex().isValid() && state() != EditingState) {
        if (!edit(currentIndex(), EditKeyPressed, event))
            Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && modifiers == Qt::NoModifier && state() != EditingState) {
        toggleCurrent();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    // After Space has picked several rows, a bare arrow walks on without dropping them when Ctrl is held, as in lists.
    QTableView::keyPressEvent(event);
}

bool Table::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) && receivers(SIGNAL(copyRequested())) > 0) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void Table::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = indexAt(event->pos());
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        index = currentIndex();
        at = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    }
    if (index.isValid())
        Q_EMIT menuRequested(index, at);
}

} // namespace Allpost
