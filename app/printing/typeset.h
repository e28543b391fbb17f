// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QRawFont>
#include <QString>
#include <QStringList>
#include <QTextLayout>

#include <array>
#include <memory>
#include <optional>

class QPainter;

namespace Allpost::Printing {

/// All geometry of a page is in 1/1200 inch: the same numbers stand behind the preview, the PDF and the printer,
/// only the painter is scaled, so no line breaks differently on paper than on the screen.
constexpr qreal unitsPerInch = 1200;
constexpr qreal mm(qreal value)
{
    return value * unitsPerInch / 25.4;
}
constexpr qreal pt(qreal value)
{
    return value * unitsPerInch / 72;
}

/// A font of the page: the first family of the chain that is installed is taken, the rest stand in for single
/// characters it lacks.
struct PrintFont
{
    QStringList families = {};
    qreal points = 10.5;
    bool bold = false;

    QFont font() const;
    bool operator==(const PrintFont &) const = default;
};

/// Measures and draws one font. Characters that need no shaping (Han, kana, Latin, figures, punctuation) are measured
/// once and from then on summed and drawn as glyphs, many times cheaper than a QTextLayout for each cell; all else
/// (surrogates, marks, right-to-left, control characters) goes through QTextLayout.
/// Belongs to the thread that asked for it: fonts of Qt must not cross threads.
class Typesetter
{
public:
    /// The typesetter of that font for the calling thread, made at the first call.
    static Typesetter &of(const PrintFont &font);

    explicit Typesetter(const PrintFont &font);

    qreal em() const { return m_em; }
    /// From the top of a line of that pitch to the baseline: puts the ideographs in the middle of the line.
    qreal baseline(qreal pitch) const { return pitch / 2 + m_em * 0.38; }
    const QFont &font() const { return m_font; }
    const QRawFont &rawFont() const { return m_raw; }

    /// Width of a text that needs no shaping, nothing when it does.
    std::optional<qreal> plainWidth(QStringView text);
    /// Width of the longest line of any text.
    qreal width(const QString &text);
    /// Width of the longest part that cannot be broken: a word, a number. Han characters count one each.
    qreal longestWord(const QString &text);
    /// Lines the text takes in that width; looks no further than most.
    int lineCount(const QString &text, qreal width, int most);

    /// Draws the text with its first line's top at top, in lines of that pitch, at most lineLimit of them; what does
    /// not fit ends with "…". Gives true when something was cut.
    bool draw(QPainter &painter, QPointF top, qreal width, const QString &text, Qt::Alignment align, qreal pitch,
              int lineLimit);
    /// draw() only collects plain glyphs; this puts them on the page. Call it after the last draw() of a colour.
    void flush(QPainter &painter);

private:
    struct Glyph
    {
        quint32 index = 0;
        float advance = -1; ///< -1: not asked yet, -2: needs shaping
    };
    using Row = std::array<Glyph, 256>;

    const Glyph &glyph(QChar character);
    void collect(QPointF baseline, QStringView text);
    QString elided(const QString &text, qreal width);

    QFont m_font;
    qreal m_em;
    QRawFont m_raw;
    std::array<std::unique_ptr<Row>, 256> m_rows;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
};

/// A text as it may stand on paper: line ends become line separators, other control characters blanks; at most most
/// characters, since a page holds no more.
QString printable(const QString &text, qsizetype most = 20000);

/// Breaks a layout into lines of width (the first less firstIndent) with their baselines pitch apart; stops after
/// most lines. Gives the number of lines.
int breakLines(QTextLayout &layout, const Typesetter &type, qreal width, Qt::Alignment align, qreal pitch,
               qreal firstIndent, int most);

/// Characters above U+FFFF that were painted by the calling thread since the last call, each once for each font face,
/// in order. A PDF needs them to name their glyphs (see tounicode.h).
struct DrawnBeyond
{
    QString family = {};
    bool bold = false;
    char32_t character = 0;

    bool operator==(const DrawnBeyond &) const = default;
};
QList<DrawnBeyond> takeDrawnBeyond();

/// Paints one line of a layout; all lines are painted by this, so that takeDrawnBeyond() knows of them.
void drawLine(QPainter &painter, const QTextLayout &layout, int line, QPointF position);

/// The first family of the chain that is installed; the last of the chain when none is.
QString installedFamily(const QStringList &chain);

} // namespace Allpost::Printing
