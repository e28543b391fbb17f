// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/pickline.h"

#include "forms/shared/paint.h"
#include "forms/shared/table.h"
#include "models/views/roles.h"

#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

namespace {

constexpr int RowsInSight = 5;
constexpr int Narrowest = 420;

/// A sheet of paper above the form; part of the window, so that the typing stays in the line.
class Sheet : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::round(&painter, rect(), Radius::card, Theme::c().surface, Theme::c().edge);
    }
};

} // namespace

PickLine::PickLine(QWidget *parent) : LineEdit(parent), m_popup(new Sheet(this)), m_list(new Table), m_model(new QStandardItemModel(this))
{
    m_popup->hide();
    m_list->setRowHeight(Height::row2);
    m_list->horizontalHeader()->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Found"));
    m_list->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, Space::xs, 1, Space::xs);
    column->addWidget(m_list);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        close();
        Q_EMIT picked(index.row());
    });
}

bool PickLine::isOpen() const
{
    return m_popup->isVisible();
}

int PickLine::current() const
{
    return m_list->currentIndex().row();
}

void PickLine::setHits(const QList<Hit> &hits, bool first)
{
    m_model->clear();
    for (const Hit &hit : hits) {
        auto *item = new QStandardItem(hit.text);
        item->setData(hit.more, SubTextRole);
        item->setData(true, StrongRole);
        m_model->appendRow(item);
    }
    if (hits.isEmpty() || !hasFocus()) {
        close();
        return;
    }
    m_list->setCurrentIndex(first ? m_model->index(0, 0) : QModelIndex());
    place();
}

void PickLine::place()
{
    QWidget *over = window();
    if (m_popup->parentWidget() != over)
        m_popup->setParent(over);
    const int wide = qMin(qMax(width(), Narrowest), over->width() - 2 * Space::m);
    const QPoint at = mapTo(over, QPoint(0, height() + 2));
    const int row = m_list->verticalHeader()->defaultSectionSize();
    const int above = at.y() - height() - Space::xs;
    const int below = over->height() - at.y();
    int rows = qMin(m_model->rowCount(), RowsInSight);
    const auto high = [&] { return rows * row + 2 + 2 * Space::xs; };
    // Above the line when there is no room below, and fewer rows when there is too little on either side.
    const bool under = high() <= below || below >= above;
    while (rows > 1 && high() > (under ? below : above))
        --rows;
    m_list->setFixedHeight(rows * row + 2);
    m_popup->setFixedWidth(wide);
    m_popup->adjustSize();
    const int left = qMin(at.x(), over->width() - wide - Space::m);
    const int top = under ? at.y() : above - m_popup->height();
    m_popup->move(left, top);
    m_popup->show();
    m_popup->raise();
}

void PickLine::close()
{
    m_popup->hide();
}

void PickLine::settle()
{
    const int row = isOpen() ? current() : -1;
    close();
    if (row >= 0)
        Q_EMIT picked(row);
}

bool PickLine::event(QEvent *event)
{
    // Other events come before the list is made.
    if ((event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) || !isOpen())
        return LineEdit::event(event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Up && key != Qt::Key_Down)
        return LineEdit::event(event);
    event->accept();
    // Before a form or a page takes Esc for itself.
    if (event->type() == QEvent::ShortcutOverride) {
        if (key == Qt::Key_Escape)
            close();
        return true;
    }
    if (key != Qt::Key_Escape)
        m_list->setCurrentIndex(m_model->index(qBound(0, current() + (key == Qt::Key_Down ? 1 : -1), m_model->rowCount() - 1), 0));
    return true;
}

void PickLine::focusOutEvent(QFocusEvent *event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        settle();
}

} // namespace Allpost
