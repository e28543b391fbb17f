// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/typeset.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>
#include <QThread>
#include <QThreadStorage>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Allpost::Printing {
namespace {

// Characters whose glyph and advance do not depend on their neighbours. Left out on purpose: soft hyphen, combining
// marks, joiners, variation selectors, direction marks, line and paragraph separators, surrogates.
bool standsAlone(char16_t c)
{
    return (c >= 0x20 && c <= 0x7e) || (c >= 0xa0 && c <= 0x24f && c != 0xad) || (c >= 0x370 && c <= 0x3ff)
        || (c >= 0x400 && c <= 0x482) || (c >= 0x48a && c <= 0x52f) || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2030 && c <= 0x205e) || (c >= 0x2100 && c <= 0x27bf) || (c >= 0x2e80 && c <= 0x2fd5)
        || (c >= 0x3000 && c <= 0x3029) || (c >= 0x3030 && c <= 0x3096) || (c >= 0x309b && c <= 0x312f)
        || (c >= 0x3190 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff01 && c <= 0xff9d)
        || (c >= 0xffe0 && c <= 0xffe6);
}

bool isBreakable(char16_t c)
{
    return c == 0x20 || (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff00 && c <= 0xffef);
}

bool hasControls(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            return true;
    }
    return false;
}

thread_local QList<DrawnBeyond> drawnBeyond;

} // namespace

QList<DrawnBeyond> takeDrawnBeyond()
{
    return std::exchange(drawnBeyond, {});
}

void drawLine(QPainter &painter, const QTextLayout &layout, int line, QPointF position)
{
    const QTextLine drawn = layout.lineAt(line);
    const QString text = layout.text();
    for (int i = drawn.textStart(); i + 1 < drawn.textStart() + drawn.textLength(); ++i) {
        if (!text[i].isHighSurrogate() || !text[i + 1].isLowSurrogate())
            continue;
        const DrawnBeyond one{layout.font().families().value(0), layout.font().bold(),
                              QChar::surrogateToUcs4(text[i], text[i + 1])};
        if (!drawnBeyond.contains(one) && drawnBeyond.size() < 4096)
            drawnBeyond.append(one);
    }
    drawn.draw(&painter, position);
}

QString installedFamily(const QStringList &chain)
{
    for (const QString &family : chain) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return chain.value(chain.size() - 1);
}

QFont PrintFont::font() const
{
    QStringList chain = families;
    const QString first = installedFamily(families);
    chain.removeAll(first);
    chain.prepend(first);

    QFont font;
    font.setFamilies(chain);
    font.setPixelSize(qMax(1, qRound(pt(points))));
    font.setBold(bold);
    font.setKerning(false); // so that the sum of the advances is the width
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QString printable(const QString &text, qsizetype most)
{
    if (text.size() <= most && !hasControls(text))
        return text;

    QString clean = text.left(most);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    clean.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : clean) {
        if (c == u'\n' || c == u'\r')
            c = QChar::LineSeparator;
        else if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            c = u' ';
    }
    return clean;
}

// Fonts must go before what Qt keeps for them: with their thread (QThreadStorage does that in the right order, plain
// thread_local comes too late), those of the main thread with the application.
namespace {

using Known = std::map<QString, std::unique_ptr<Typesetter>>;

QThreadStorage<Known *> &typesetters()
{
    static QThreadStorage<Known *> storage;
    return storage;
}

} // namespace

Typesetter &Typesetter::of(const PrintFont &font)
{
    auto &storage = typesetters();
    if (!storage.hasLocalData()) {
        storage.setLocalData(new Known);
        if (QCoreApplication::instance() && QThread::currentThread() == QCoreApplication::instance()->thread())
            qAddPostRoutine([] { typesetters().setLocalData(nullptr); });
    }
    const QString key = font.families.join(u',') + u'|' + QString::number(font.points) + (font.bold ? u'b' : u'n');
    auto &found = (*storage.localData())[key];
    if (!found)
        found = std::make_unique<Typesetter>(font);
    return *found;
}

Typesetter::Typesetter(const PrintFont &font)
    : m_font(font.font()), m_em(m_font.pixelSize()), m_raw(QRawFont::fromFont(m_font))
{
}

const Typesetter::Glyph &Typesetter::glyph(QChar character)
{
    auto &row = m_rows[character.row()];
    if (!row)
        row = std::make_unique<Row>();
    Glyph &glyph = (*row)[character.cell()];
    if (glyph.advance != -1)
        return glyph;

    glyph.advance = -2;
    if (!standsAlone(character.unicode()) || !m_raw.isValid())
        return glyph;
    int count = 1;
    quint32 index = 0;
    if (!m_raw.glyphIndexesForChars(&character, 1, &index, &count) || index == 0)
        return glyph; // lacking here: another family of the chain will have it
    QPointF advance;
    if (m_raw.advancesForGlyphIndexes(&index, &advance, 1, QRawFont::UseDesignMetrics))
        glyph = {index, float(advance.x())};
    return glyph;
}

std::optional<qreal> Typesetter::plainWidth(QStringView text)
{
    qreal sum = 0;
    for (const QChar c : text) {
        const Glyph &one = glyph(c);
        if (one.advance < 0)
            return {};
        sum += one.advance;
    }
    return sum;
}

qreal Typesetter::width(const QString &text)
{
    if (const auto plain = plainWidth(text))
        return *plain;
    QTextLayout layout(printable(text, 2000), m_font);
    breakLines(layout, *this, 1e7, Qt::AlignLeft, m_em, 0, 1000);
    qreal widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = qMax(widest, layout.lineAt(i).naturalTextWidth());
    return widest;
}

qreal Typesetter::longestWord(const QString &text)
{
    qreal widest = 0;
    const QStringView all = QStringView(text).left(2000);
    for (qsizetype from = 0; from < all.size();) {
        qsizetype to = from + 1;
        if (!isBreakable(all[from].unicode())) {
            while (to < all.size() && !isBreakable(all[to].unicode()))
                ++to;
        }
        const QStringView word = all.mid(from, to - from);
        widest = qMax(widest, plainWidth(word).value_or(m_em * qreal(qMin<qsizetype>(word.size(), 8))));
        from = to;
    }
    return widest;
}

int breakLines(QTextLayout &layout, const Typesetter &type, qreal width, Qt::Alignment align, qreal pitch,
               qreal firstIndent, int most)
{
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    while (lines < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const qreal indent = lines == 0 ? firstIndent : 0;
        line.setLineWidth(qMax(width - indent, type.em()));
        line.setPosition({indent, lines * pitch + type.baseline(pitch) - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

int Typesetter::lineCount(const QString &text, qreal width, int most)
{
    if (text.isEmpty())
        return 1;
    if (const auto plain = plainWidth(text); plain && *plain <= width)
        return 1;
    QTextLayout layout(printable(text), m_font);
    return qMax(1, breakLines(layout, *this, width, Qt::AlignLeft, m_em, 0, most));
}

void Typesetter::collect(QPointF baseline, QStringView text)
{
    for (const QChar c : text) {
        const Glyph &one = glyph(c);
        if (c != u' ' || text.size() > 1) {
            m_indexes.append(one.index);
            m_positions.append(baseline);
        }
        baseline.rx() += one.advance;
    }
}

void Typesetter::flush(QPainter &painter)
{
    if (m_indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(m_indexes.constData(), m_positions.constData(), int(m_indexes.size()));
    painter.drawGlyphRun({}, run);
    m_indexes.clear();
    m_positions.clear();
}

QString Typesetter::elided(const QString &text, qreal width)
{
    constexpr QChar dots(0x2026);
    const qreal dotsWidth = plainWidth(QStringView(&dots, 1)).value_or(m_em);
    qreal sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Glyph &one = glyph(text[i]);
        if (one.advance < 0)
            return QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, width);
        if (sum + one.advance + dotsWidth > width)
            return text.left(i) + dots;
        sum += one.advance;
    }
    return text + dots;
}

bool Typesetter::draw(QPainter &painter, QPointF top, qreal width, const QString &text, Qt::Alignment align,
                      qreal pitch, int lineLimit)
{
    if (text.isEmpty())
        return false;
    QString shown = text;
    bool cut = false;
    auto plain = plainWidth(shown);
    if (plain && *plain > width && lineLimit <= 1) {
        shown = elided(shown, width);
        plain = plainWidth(shown);
        cut = true;
    }
    if (plain && (*plain <= width || lineLimit <= 1)) {
        qreal left = top.x();
        if (align & Qt::AlignRight)
            left += width - *plain;
        else if (align & Qt::AlignHCenter)
            left += (width - *plain) / 2;
        collect({left, top.y() + baseline(pitch)}, shown);
        return cut;
    }

    shown = printable(shown);
    QTextLayout layout(shown, m_font);
    const int lines = breakLines(layout, *this, width, align | Qt::AlignAbsolute, pitch, 0, lineLimit + 1);
    const int whole = lines > lineLimit ? lineLimit - 1 : lines;
    for (int i = 0; i < whole; ++i)
        drawLine(painter, layout, i, top);
    if (lines <= lineLimit)
        return cut;

    // The rest has no room: the last line says so.
    QString rest = shown.mid(layout.lineAt(whole).textStart(), 400);
    rest.replace(QChar::LineSeparator, u' ');
    QString last = elided(rest, width);
    if (!last.endsWith(QChar(0x2026)))
        last = QFontMetricsF(m_font).elidedText(last + QChar(0x2026), Qt::ElideRight, width);
    QTextLayout tail(last, m_font);
    breakLines(tail, *this, width, align | Qt::AlignAbsolute, pitch, 0, 1);
    drawLine(painter, tail, 0, top + QPointF(0, whole * pitch));
    return true;
}

} // namespace Allpost::Printing
