// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"
#include "app/printing/qrcode.h"
#include "models/views/printout.h"

namespace Allpost::Printing {

/// Cards side by side in rows with marks at their corners to cut along. Text that a card cannot hold gets smaller first
/// and ends with "…" then.
class CardsBlock final : public Block
{
public:
    explicit CardsBlock(const PrintCards &cards);

    /// Of one card, in millimetres: ID-1 for cards, 60 × 85 for badges, 180 × 120 for plates.
    static QSizeF sizeMm(PrintCards::Style style);
    int columns(qreal width) const;

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    qreal width() const { return mm(sizeMm(m_cards.style).width()); }
    qreal height() const { return mm(sizeMm(m_cards.style).height()); }
    void paintMarks(QPainter &painter, const QRectF &card) const;
    void paintCard(QPainter &painter, const QRectF &inner, int card) const;
    void paintBadge(QPainter &painter, const QRectF &inner, int card) const;
    void paintPlate(QPainter &painter, const QRectF &inner, int card) const;

    PrintCards m_cards;
    QList<QrMatrix> m_codes;
};

} // namespace Allpost::Printing
