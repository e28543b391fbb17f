// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/printout.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace Allpost::Printing {

/// The dark colour of a tone: its hatch and the rim of its areas. Dark enough to come out of a black-and-white printer.
QColor toneInk(PrintMark::Tone tone);
/// The pale colour behind text; white for no tone.
QColor toneWash(PrintMark::Tone tone);

/// Fills a rectangle with a hatch, in 1/1200 inch. Drawn as lines of the page: a brush's pattern would follow the pixels
/// of the device and come out grey from a printer.
void paintHatch(QPainter &painter, const QRectF &rect, PrintMark::Hatch hatch, const QColor &ink);

} // namespace Allpost::Printing
