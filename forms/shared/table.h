// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace Allpost {

/// The table of the program: no grid, hairlines, a blue wash and a bar for the selection, rows of 36 px. A click on a
/// heading sorts (a third click ends it), a right click asks for the column chooser. Keys: Enter opens, Space takes
/// the row into or out of the selection or ticks it, Ctrl+C asks to copy, Ctrl+A selects all.
class Table : public QTableView
{
    Q_OBJECT
    Q_PROPERTY(int rowHeight READ leastRowHeight WRITE setRowHeight)
    Q_PROPERTY(bool fitted READ isFitted WRITE setFitted)
    Q_PROPERTY(bool cellFocus READ hasCellFocus WRITE setCellFocus)

public:
    explicit Table(QWidget *parent = nullptr);

    /// Least height of a row in pixels; grows when the text size needs it. Height::row2 for two lines.
    int leastRowHeight() const { return m_rowHeight; }
    void setRowHeight(int px);
    using QTableView::setRowHeight;
    /// As high as its rows, without a scroll bar of its own: for short lists inside a scrolling page.
    bool isFitted() const { return m_fitted; }
    void setFitted(bool on);
    /// Cells, not rows, take the focus: a grid in which cells are corrected.
    bool hasCellFocus() const { return m_cellFocus; }
    void setCellFocus(bool on);

    void setModel(QAbstractItemModel *model) override;
    int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);
    /// Right click on the heading; where on the screen.
    void columnsRequested(const QPoint &globalPos);
    /// Right click or the menu key on a row.
    void menuRequested(const QModelIndex &index, const QPoint &globalPos);
    /// Ctrl+C.
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void fitHeight();
    void toggleCurrent();
    void repaintRow(int row);
    void hover(int row);

    int m_hoveredRow = -1;
    int m_rowHeight = 36;
    bool m_fitted = false;
    bool m_cellFocus = false;
};

/// The same looks for a list of one column, two lines a row mostly (search results, reminders).
void setUpListView(QAbstractItemView *view);

} // namespace Allpost
