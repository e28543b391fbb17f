// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/pagedocument.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace Allpost {
namespace Printing {

/// The sheets of a document one below the other, as they will come out of the printer; the paper stays white in dark
/// mode. Only sheets in sight are painted. PgUp/PgDn go by sheets, Ctrl with + - 0 zooms.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setDocument(std::shared_ptr<const PagedDocument> document);
    /// The sheet whose middle is nearest to the middle of the view, from 1; 0 without a document.
    int currentPage() const { return m_current; }
    void goToPage(int page);

    /// How the size of the sheets follows the view: as wide as it (but not above life size), wholly in it, not at all.
    enum class Fit { Width, Whole, Free };
    Fit fit() const { return m_fit; }
    /// 1: life size at 96 pixels to the inch.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

public Q_SLOTS:
    void whole() { setFit(Fit::Whole); }
    void width() { setFit(Fit::Width); }
    void zoomIn() { setZoom(m_zoom * 1.25); }
    void zoomOut() { setZoom(m_zoom / 1.25); }
    void nextPage() { goToPage(m_current + 1); }
    void previousPage() { goToPage(m_current - 1); }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    QSize sheet() const;
    int step() const;
    QRect sheetRect(int page) const;
    QPixmap picture(int page);
    void setFit(Fit fit);
    void arrange();
    void findCurrent();

    std::shared_ptr<const PagedDocument> m_document;
    QHash<int, QPixmap> m_pictures;
    qreal m_zoom = 1;
    Fit m_fit = Fit::Width;
    int m_current = 0;
};

} // namespace Printing
} // namespace Allpost
