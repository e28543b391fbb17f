// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"
#include "forms/workorders/orderboardmodel.h"

#include <QAbstractItemView>

#include <vector>

namespace Allpost {

/// 看板: cards in lanes side by side, their heads fixed while the cards scroll; or in sections one below the other. Arrows
/// walk between cards and lanes, Home and End within a lane, Enter opens, Space takes a card into or out of what the next
/// step is for.
class OrderBoard : public QAbstractItemView
{
    Q_OBJECT
public:
    enum Flow { Lanes, Sections };

    explicit OrderBoard(QWidget *parent = nullptr);

    void setFlow(Flow flow);
    void setModel(QAbstractItemModel *model) override;
    OrderBoardModel *board() const { return m_model; }
    /// The order under the cursor; 0: none.
    Key currentOrder() const;
    /// Puts the cursor on this order, or where it was, or on the first late card.
    void setCurrentOrder(Key order);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

Q_SIGNALS:
    /// Enter or a double click on a card.
    void opened(Allpost::Key order);
    /// Enter or a click on "12 more".
    void moreWanted(int lane);
    void currentOrderChanged(Allpost::Key order);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Box
    {
        QRect head = {};
        std::vector<QRect> cards = {};
    };

    void arrange();
    int cardHeight(const QModelIndex &index, int width) const;
    QModelIndex stepInLane(const QModelIndex &from, int by) const;
    QModelIndex stepAside(const QModelIndex &from, int by) const;
    QModelIndex stepInSections(const QModelIndex &from, CursorAction action) const;
    void paintHead(QPainter &painter, const Box &box, const OrderLane &lane) const;
    void paintCard(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintMore(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void open(const QModelIndex &index);

    OrderBoardModel *m_model = nullptr;
    Flow m_flow = Lanes;
    std::vector<Box> m_boxes;
    int m_height = 0;
    int m_arrangedFor = -1;
};

} // namespace Allpost
