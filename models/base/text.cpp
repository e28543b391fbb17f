// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/text.h"

#include <algorithm>

namespace Allpost::Text {

namespace {

constexpr char16_t Gone = 0; // a unit that has no place in folded text

bool isPlain(char16_t unit)
{
    if (unit < 0x80)
        return unit >= 0x20 && !(unit >= u'A' && unit <= u'Z') && unit != 0x7F;
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || unit == MiddleDot;
}

bool isDot(char16_t unit)
{
    // Those that stand in names of the minorities, as input methods and old systems write them.
    static constexpr char16_t dots[] = {0x0387, 0x16EB, 0x2022, 0x2027, 0x2219, 0x22C5, 0x2E31, 0x30FB, 0xFE52, 0xFF0E, 0xFF65};
    return std::binary_search(std::begin(dots), std::end(dots), unit);
}

bool isDash(char16_t unit)
{
    return (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212 || unit == 0xFE58 || unit == 0xFE63 || unit == 0xFF0D
        || unit == 0x2500;
}

bool isInvisible(char16_t unit)
{
    return (unit < 0x20 && unit != '\t' && unit != '\n') || unit == 0x7F || unit == 0x00AD || unit == 0x034F || unit == 0x061C
        || (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x206F)
        || (unit >= 0xFE00 && unit <= 0xFE0F) || unit == 0xFEFF || unit == 0xFFF9 || unit == 0xFFFA || unit == 0xFFFB;
}

bool isBlank(char16_t unit)
{
    return unit == '\t' || unit == '\n' || unit == 0x00A0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A)
        || unit == 0x2028 || unit == 0x2029 || unit == 0x202F || unit == 0x205F || unit == 0x3000;
}

/// What one unit becomes before compatibility forms are looked at.
char16_t foldedUnit(char16_t unit)
{
    if (isInvisible(unit))
        return Gone;
    if (isBlank(unit))
        return u' ';
    if (isDot(unit))
        return MiddleDot;
    if (isDash(unit))
        return u'-';
    return unit;
}

QString foldedSlowly(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (const char16_t unit = foldedUnit(c.unicode()); unit != Gone)
            out.append(QChar(unit));
    }
    // Full-width letters and digits, compatibility ideographs (planes 0 and 2) and Kangxi radicals copied from a PDF.
    out = out.normalized(QString::NormalizationForm_KC).toLower();
    // Ideographic variation selectors (U+E0100..E01EF) choose a glyph, not another character.
    for (qsizetype i = 0; i + 1 < out.size(); ++i) {
        if (out[i].unicode() == 0xDB40 && out[i + 1].isLowSurrogate())
            out.remove(i--, 2);
    }
    return out;
}

} // namespace

QString folded(const QString &text)
{
    const char16_t *begin = QStringView(text).utf16();
    return std::all_of(begin, begin + text.size(), isPlain) ? text : foldedSlowly(text);
}

QString foldedName(const QString &name)
{
    QString out = folded(name);
    if (!out.contains(u' '))
        return out;
    const bool han = hasHan(out);
    QString kept;
    kept.reserve(out.size());
    for (const QChar c : std::as_const(out)) {
        const bool doubled = !kept.isEmpty() && kept.back() == u' ';
        if (c != u' ' || (!han && !kept.isEmpty() && !doubled))
            kept.append(c);
    }
    if (kept.endsWith(u' '))
        kept.chop(1);
    return kept;
}

QString tidiedLines(const QString &lines)
{
    QStringList tidied;
    for (const QString &line : lines.split(u'\n'))
        if (const QString one = line.simplified(); !one.isEmpty() && !tidied.contains(one))
            tidied << one;
    return tidied.join(u'\n');
}

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 || (c >= 0x20000 && c <= 0x323AF)
        || (c >= 0xF900 && c <= 0xFAFF);
}

bool hasHan(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        if (isHan(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode()))
            return true;
    }
    return false;
}

} // namespace Allpost::Text
