// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"
#include "app/printing/qrcode.h"
#include "models/views/printout.h"

namespace Allpost::Printing {

/// A sheet for the wall: the largest type with which everything stands on one page, the room left over shared out among
/// the lines. More lines than can be read from a step away go on on further pages.
class NoticeBlock final : public Block
{
public:
    NoticeBlock(const PrintNotice &notice, qreal textSize);

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    /// Heights and widths that follow from the type's size, in 1/1200 inch.
    struct Measure
    {
        qreal points = 12; ///< of names and phones
        qreal head = 0;
        qreal tail = 0;
        QList<qreal> rows = {};
        qreal role = 0;    ///< widths of the columns
        qreal name = 0;
        qreal phone = 0;
        bool oneLine = true; ///< no role, name or phone is broken
        qreal lines = 0;     ///< width of the lines: less than the page when the codes stand beside them
        qreal side = 0;      ///< of a code
        qreal captions = 0;  ///< height of the words below a code

        qreal rowsHeight() const;
        qreal total() const;
    };

    Measure measure(qreal points, QSizeF room, bool beside) const;
    /// The codes with their captions, one below the other.
    qreal columnHeight(const Measure &measure) const;
    qreal paintHead(QPainter &painter, const QRectF &rect) const;
    void paintRow(QPainter &painter, const QRectF &rect, const PrintNotice::Line &line) const;
    void paintTail(QPainter &painter, const QRectF &rect) const;
    void paintCode(QPainter &painter, QPointF corner, int code) const;

    PrintNotice m_notice;
    qreal m_textSize;
    QList<QrMatrix> m_codes;
    Measure m_measure;
    qreal m_extra = 0; ///< white room added to each row
    bool m_beside = false;
};

} // namespace Allpost::Printing
