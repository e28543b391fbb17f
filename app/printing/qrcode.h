// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/composer.h"
#include "models/views/printout.h"

#include <vector>

namespace Allpost::Printing {

/// The dark and light squares of a QR code, without its white rim.
struct QrMatrix
{
    int side = 0; ///< squares along an edge; 0: the text is longer than a code can hold
    std::vector<bool> dark = {};

    bool at(int row, int column) const { return dark[size_t(row) * size_t(side) + size_t(column)]; }
};

/// The code of a text as UTF-8, ISO/IEC 18004; a quarter may be damaged (level Q), less when the text is long.
QrMatrix qrMatrix(const QString &text);

/// Paints the code in the middle of the square, with the rim of four squares the standard asks for.
void paintQr(QPainter &painter, const QRectF &square, const QrMatrix &matrix);

/// A code with its words to the right of it.
class QrBlock final : public Block
{
public:
    QrBlock(const PrintQr &qr, const PrintFont &font);

    qreal leastHeight(const Flow &flow) override;
    Status place(Flow &flow, Progress &progress) override;
    void paint(QPainter &painter, const PageItem &item) const override;

private:
    qreal textLeft() const { return m_size + mm(3); }
    int lines(qreal width) const;
    qreal height(const Flow &flow) const;
    qreal pitch() const { return pt(m_font.points) * 1.5; }

    PrintQr m_qr;
    PrintFont m_font;
    QrMatrix m_matrix;
    qreal m_size;
};

} // namespace Allpost::Printing
