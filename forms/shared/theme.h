// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QApplication;

namespace Allpost {

/// Pixels of the 8-px grid (look.md, part 4).
namespace Space {
constexpr int xs = 4, s = 8, m = 16, l = 24, xl = 32;
}
namespace Height {
constexpr int chip = 22, cap = 18, condition = 28, control = 32, tall = 40, huge = 48;
constexpr int head = 32, row = 36, compactRow = 32, row2 = 52, bar = 56, status = 28, cardHead = 48;
}
namespace Radius {
constexpr int chip = 4, control = 6, card = 8;
}

/// The look in one place: colours by meaning, the type scale, icons. Nothing else in the program names a hex value
/// or a pixel size of type. Widgets ask while painting and never keep an answer, so that the scheme can change under
/// them; a change is told to every widget as QEvent::StyleChange.
namespace Theme {
Q_NAMESPACE

enum class Tone { Ink, Ink2, Ink3, Accent, Ok, Warn, Bad, Wait, Neutral, OnAccent };
Q_ENUM_NS(Tone)
enum class Type { Caption, Small, Body, Strong, Section, Title, Figure };
Q_ENUM_NS(Type)
enum class Scheme { Light, Dark };
Q_ENUM_NS(Scheme)

struct Colours
{
    QColor canvas, nav, surface, sunken;              ///< window; navigation; cards and inputs; heads and wells
    QColor line, edge;                                ///< hairlines; borders of what can be operated (>= 3:1)
    QColor ink, ink2, ink3;                           ///< text, second text, hints: all >= 4.5:1
    QColor accent, accentHover, accentSoft, onAccent; ///< the one accent
    QColor select, hover;                             ///< row under selection, row under pointer
    QColor ok, okSoft, warn, warnSoft, bad, badSoft, wait, waitSoft, neutral, neutralSoft;
    QColor warnMark, badMark; ///< bars and dots without text (>= 3:1)
    QColor shade;             ///< under popups
};

const Colours &colours(Scheme scheme);
const Colours &c();
Scheme scheme();
int textPercent();

/// Takes scheme and text size (percent, kept within 80 to 200; the settings offer 100, 115, 130) into force, at the
/// start and while running: palette, fonts and style are set, caches dropped, every widget gets QEvent::StyleChange.
void apply(QApplication &app, Scheme scheme, int textPercent = 100);

/// Fonts by use. Never ask for a pixel size anywhere else.
QFont font(Type type);
/// Metrics of font(type), kept: asking is free, painters ask for every cell.
const QFontMetrics &metrics(Type type);

/// Width of a line in font(type). The last few thousand are kept: shaping Chinese is what costs when lists are drawn.
int textWidth(Type type, const QString &text);

QColor ink(Tone tone);  ///< text and icon colour
QColor soft(Tone tone); ///< its quiet background
QColor mark(Tone tone); ///< bars and dots without text

/// A Lucide icon of resources/icons by name ("search"), px logical pixels wide, drawn for dpr (0: the application's).
/// Kept per name, size, colour and ratio. An unknown name gives an empty pixmap and a warning.
QPixmap icon(const QString &name, int px, const QColor &colour, qreal dpr = 0);
QPixmap icon(const QString &name, int px, Tone tone = Tone::Ink2);
/// The same as a QIcon for actions and menus: coloured when drawn, so it follows the scheme.
QIcon actionIcon(const QString &name, Tone tone = Tone::Ink2);
/// The program's own mark.
QIcon applicationIcon();

} // namespace Theme

using Theme::Colours;
using Theme::Scheme;
using Theme::Tone;

} // namespace Allpost
