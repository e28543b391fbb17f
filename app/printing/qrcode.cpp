// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/qrcode.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <cmath>
#include <memory>

namespace Allpost::Printing {
namespace {

constexpr int rim = 4;

} // namespace

QrMatrix qrMatrix(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QrMatrix matrix;
    if (bytes.isEmpty())
        return matrix;
    // Of the levels those that keep the squares large enough for an old phone: up to version 15, 77 squares.
    for (const auto &[level, most] : {std::pair{QR_ECLEVEL_Q, 15}, std::pair{QR_ECLEVEL_M, 15}, std::pair{QR_ECLEVEL_L, 40}}) {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, level),
            &QRcode_free);
        if (!code || code->version > most)
            continue;
        matrix.side = code->width;
        matrix.dark.resize(size_t(code->width) * size_t(code->width));
        for (size_t i = 0; i < matrix.dark.size(); ++i)
            matrix.dark[i] = code->data[i] & 1;
        break;
    }
    return matrix;
}

void paintQr(QPainter &painter, const QRectF &square, const QrMatrix &matrix)
{
    painter.fillRect(square, Qt::white);
    if (matrix.side == 0)
        return;
    // Whole units, so that all squares are alike on every device.
    const qreal module = std::floor(qMin(square.width(), square.height()) / (matrix.side + 2 * rim));
    const qreal left = std::round(square.center().x() - module * matrix.side / 2);
    const qreal top = std::round(square.center().y() - module * matrix.side / 2);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < matrix.side; ++row) {
        for (int column = 0; column < matrix.side;) {
            int to = column;
            while (to < matrix.side && matrix.at(row, to))
                ++to;
            // One unit over the edge: no white hair between the rows of a viewer.
            if (to > column)
                path.addRect(left + column * module, top + row * module, (to - column) * module, module + 1);
            column = to + 1;
        }
    }
    painter.fillPath(path, Qt::black);
}

QrBlock::QrBlock(const PrintQr &qr, const PrintFont &font)
    : m_qr(qr), m_font(font), m_matrix(qrMatrix(qr.text)), m_size(mm(qBound(10.0, qr.sizeMm, 180.0)))
{
    if (m_matrix.side == 0)
        m_qr.caption = QCoreApplication::translate("Printing", "The text is too long for a QR code.") + QChar::LineSeparator
            + m_qr.caption;
}

int QrBlock::lines(qreal width) const
{
    return Typesetter::of(m_font).lineCount(m_qr.caption, width - textLeft(), 200);
}

qreal QrBlock::height(const Flow &flow) const
{
    return qMin(qMax(m_size, lines(flow.width()) * pitch()), flow.height());
}

qreal QrBlock::leastHeight(const Flow &flow)
{
    return height(flow);
}

Status QrBlock::place(Flow &flow, Progress &)
{
    flow.place(PageItem::Kind::Picture, height(flow));
    return {};
}

void QrBlock::paint(QPainter &painter, const PageItem &item) const
{
    if (m_matrix.side > 0)
        paintQr(painter, QRectF(item.rect.topLeft(), QSizeF(m_size, m_size)), m_matrix);
    Typesetter &type = Typesetter::of(m_font);
    const int most = qMax(1, int(item.rect.height() / pitch()));
    const int count = qMin(lines(item.rect.width()), most);
    const QPointF top(item.rect.left() + textLeft(), item.rect.top() + (item.rect.height() - count * pitch()) / 2);
    painter.setPen(Qt::black);
    type.draw(painter, top, item.rect.width() - textLeft(), m_qr.caption, Qt::AlignLeft, pitch(), count);
    type.flush(painter);
}

} // namespace Allpost::Printing
