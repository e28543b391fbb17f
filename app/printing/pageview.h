// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/pagedocument.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace Allpost::Printing {

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

    /// Pixels of the screen to a real inch of 96; whole() fits the sheet into the view and follows its size.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    bool isWhole() const { return m_whole; }

public Q_SLOTS:
    void whole();
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
    void arrange();
    void findCurrent();

    std::shared_ptr<const PagedDocument> m_document;
    QHash<int, QPixmap> m_pictures;
    qreal m_zoom = 1;
    bool m_whole = true;
    int m_current = 0;
};

} // namespace Allpost::Printing
