// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pageview.h"

#include "forms/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace Allpost {
namespace Printing {
namespace {

constexpr int gap = Space::m;
constexpr qreal least = 0.2;
constexpr qreal most = 4;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
}

void PageView::setDocument(std::shared_ptr<const PagedDocument> document)
{
    const int keep = m_current;
    m_document = std::move(document);
    m_pictures.clear();
    m_current = 0;
    arrange();
    if (m_document && keep > 1)
        goToPage(qMin(keep, m_document->pageCount()));
    findCurrent();
    viewport()->update();
}

QSize PageView::sheet() const
{
    return m_document ? (m_document->pageSize() * (m_zoom * 96 / unitsPerInch)).toSize() : QSize();
}

int PageView::step() const
{
    return sheet().height() + gap;
}

QRect PageView::sheetRect(int page) const
{
    const QSize size = sheet();
    const int left = qMax(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, gap + (page - 1) * step() - verticalScrollBar()->value()), size};
}

void PageView::arrange()
{
    if (!m_document) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    if (m_fit != Fit::Free) {
        const QSizeF page = m_document->pageSize() * (96 / unitsPerInch);
        const int bar = verticalScrollBar()->sizeHint().width();
        const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * gap + bar, 2 * gap);
        const qreal wide = room.width() / page.width();
        const qreal wanted = m_fit == Fit::Width ? qMin(wide, 1.0) : qMin(wide, room.height() / page.height());
        const qreal fits = qBound(least, wanted, most);
        if (!qFuzzyCompare(fits, m_zoom)) {
            m_zoom = fits;
            m_pictures.clear();
            Q_EMIT zoomChanged();
        }
    }
    const QSize size = sheet();
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, qMax(0, m_document->pageCount() * step() + gap - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    horizontalScrollBar()->setRange(0, qMax(0, size.width() + 2 * gap - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
}

void PageView::goToPage(int page)
{
    if (!m_document)
        return;
    const int wanted = qBound(1, page, m_document->pageCount());
    verticalScrollBar()->setValue((wanted - 1) * step());
    // The last sheet may not reach the top of the view; it is the current one all the same.
    if (m_current != wanted) {
        m_current = wanted;
        setAccessibleDescription(tr("Page %1 of %2").arg(m_current).arg(m_document->pageCount()));
        Q_EMIT currentPageChanged(m_current);
    }
}

void PageView::findCurrent()
{
    int found = 0;
    if (m_document) {
        const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
        found = qBound(1, (middle - gap / 2) / qMax(1, step()) + 1, m_document->pageCount());
    }
    if (found == m_current)
        return;
    m_current = found;
    setAccessibleDescription(m_document ? tr("Page %1 of %2").arg(m_current).arg(m_document->pageCount()) : QString());
    Q_EMIT currentPageChanged(m_current);
}

void PageView::setZoom(qreal zoom)
{
    const qreal bounded = qBound(least, zoom, most);
    const int page = m_current;
    m_fit = Fit::Free;
    if (!qFuzzyCompare(bounded, m_zoom)) {
        m_zoom = bounded;
        m_pictures.clear();
        arrange();
        goToPage(page);
        viewport()->update();
    }
    Q_EMIT zoomChanged();
}

void PageView::setFit(Fit fit)
{
    const int page = m_current;
    m_fit = fit;
    arrange();
    goToPage(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

QPixmap PageView::picture(int page)
{
    const auto found = m_pictures.constFind(page);
    if (found != m_pictures.cend())
        return *found;
    for (auto it = m_pictures.begin(); it != m_pictures.end();) {
        if (qAbs(it.key() - page) > 4)
            it = m_pictures.erase(it);
        else
            ++it;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(sheet() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    const qreal scale = m_zoom * 96 / unitsPerInch;
    painter.scale(scale, scale);
    m_document->paint(painter, page - 1);
    painter.end();
    return *m_pictures.insert(page, pixmap);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::c().sunken);
    if (!m_document)
        return;
    const int first = qBound(1, verticalScrollBar()->value() / qMax(1, step()) + 1, m_document->pageCount());
    for (int page = first; page <= m_document->pageCount(); ++page) {
        const QRect rect = sheetRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(Theme::c().line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::c().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    arrange();
    if (page > 0)
        goToPage(page);
    findCurrent();
}

void PageView::scrollContentsBy(int, int)
{
    findCurrent();
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        nextPage();
        return;
    case Qt::Key_PageUp:
        previousPage();
        return;
    case Qt::Key_Home:
        goToPage(1);
        return;
    case Qt::Key_End:
        goToPage(m_document ? m_document->pageCount() : 0);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomIn();
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomOut();
        break;
    case Qt::Key_0:
        if (control)
            return whole();
        break;
    case Qt::Key_1:
        if (control)
            return width();
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace Printing
} // namespace Allpost
