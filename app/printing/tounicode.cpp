// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/tounicode.h"

#include <QHash>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace Allpost::Printing {
namespace {

constexpr char32_t firstRadical = 0x2e80;

// U+2E80 … U+2EF3; 0: none.
constexpr std::array<char32_t, 0x74> supplement = {
    0x0000, 0x5382, 0x4e5b, 0x4e5a, 0x4e59, 0x4ebb, 0x5182, 0x20628, 0x5200, 0x5202,
    0x535c, 0x353e, 0x5c0f, 0x5c0f, 0x5140, 0x5c23, 0x5c22, 0x21bc2, 0x5df3, 0x5e7a,
    0x5f51, 0x5f50, 0x5fc4, 0x5fc3, 0x624c, 0x6535, 0x0000, 0x65e1, 0x65e5, 0x6708,
    0x6b7a, 0x6bcd, 0x6c11, 0x6c35, 0x6c3a, 0x706c, 0x722b, 0x722b, 0x4e2c, 0x725b,
    0x72ad, 0x738b, 0x24d14, 0x76ee, 0x793a, 0x793b, 0x25ad7, 0x7cf9, 0x7e9f, 0x7f53,
    0x7f52, 0x34c1, 0x5197, 0x2626b, 0x7f8a, 0x2634c, 0x2634b, 0x8002, 0x8080, 0x807f,
    0x8089, 0x26951, 0x8279, 0x8279, 0x8279, 0x864e, 0x8864, 0x8980, 0x897f, 0x89c1,
    0x89d2, 0x278b2, 0x8ba0, 0x8d1d, 0x27fb7, 0x8f66, 0x8fb6, 0x8fb6, 0x8fb6, 0x9091,
    0x9485, 0x9577, 0x9578, 0x957f, 0x95e8, 0x28e0f, 0x961d, 0x96e8, 0x9752, 0x97e6,
    0x9875, 0x98ce, 0x98de, 0x98df, 0x2967f, 0x98e0, 0x9963, 0x29810, 0x9a6c, 0x9aa8,
    0x9b3c, 0x9c7c, 0x9e1f, 0x5364, 0x9ea6, 0x9ec4, 0x9efe, 0x6589, 0x9f50, 0x6b6f,
    0x9f7f, 0x7adc, 0x9f99, 0x9f9c, 0x4e80, 0x9f9f,
};

using Codes = std::map<uint, QByteArray>; // glyph -> UTF-16BE in hexadecimal, as the map writes it

QByteArray fourDigits(uint number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16(char32_t character)
{
    QByteArray out;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        out += fourDigits(unit.unicode());
    return out;
}

// Characters other than ideographs that share a glyph with a lower one nobody types.
char32_t typedMark(char32_t character)
{
    switch (character) {
    case 0x0009:
        return u' ';
    case 0x2003:
        return 0x3000; // 　
    case 0x2215:
        return 0xff0f; // ／
    case 0x2329:
        return 0x3008; // 〈
    case 0x232a:
        return 0x3009; // 〉
    case 0x301c:
        return 0xff5e; // ～
    default:
        return character;
    }
}

// Radicals, marks and strokes, and the first extension, whose rare characters stand below U+4E00.
bool mayHideAnIdeograph(char32_t character)
{
    return (character >= firstRadical && character <= 0x2fd5) || (character >= 0x3038 && character <= 0x303a)
        || (character >= 0x31c0 && character <= 0x31e3) || (character >= 0x3400 && character <= 0x4dbf);
}

quint32 glyphOf(const QRawFont &font, char16_t character)
{
    const QChar c(character);
    quint32 glyph = 0;
    int count = 1;
    return font.glyphIndexesForChars(&c, 1, &glyph, &count) ? glyph : 0;
}

// The tokens of a section: hexadecimal strings without their brackets, "[" and "]". With more than a hundred ranges
// (some 20,000 different characters in one document) Qt 6.4 writes further sections out of freed memory: lines that
// cannot be are dropped and told by damaged.
QList<QByteArray> tokens(const QByteArray &section, bool &damaged)
{
    QList<QByteArray> found;
    for (const QByteArray &line : section.split('\n').mid(1)) { // the first holds "beginbf…"
        const auto known = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f') || c == '<' || c == '>'
                || c == '[' || c == ']' || c == ' ' || c == '\r';
        };
        if (!std::all_of(line.begin(), line.end(), known) || line.count('<') != line.count('>')) {
            damaged = true;
            continue;
        }
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == '[' || line[i] == ']') {
                found.append(QByteArray(1, line[i]));
            } else if (line[i] == '<') {
                const qsizetype end = line.indexOf('>', i);
                if (end < 0)
                    break;
                found.append(line.mid(i + 1, end - i - 1));
                i = end;
            }
        }
    }
    return found;
}

// bfrange: <first> <last> <code of first> or <first> <last> [ <code> <code> … ].
void readRanges(const QList<QByteArray> &parts, Codes &codes)
{
    for (qsizetype i = 0; i + 2 < parts.size();) {
        const uint first = parts[i].toUInt(nullptr, 16);
        const uint last = qMin(parts[i + 1].toUInt(nullptr, 16), 0xffffU);
        i += 2;
        if (parts[i] != "[") {
            const QByteArray code = parts[i++];
            const uint value = code.right(4).toUInt(nullptr, 16);
            for (uint glyph = first; glyph <= last; ++glyph) {
                codes[glyph] = code.chopped(qMin<qsizetype>(4, code.size())) + fourDigits(value + glyph - first).right(4);
            }
            continue;
        }
        uint glyph = first;
        for (++i; i < parts.size() && parts[i] != "]"; ++i)
            codes[glyph++] = parts[i];
        ++i;
    }
}

// Qt numbers the glyphs of a PDF font in the order of their first use, so the unnamed ones stand in the order of beyond.
bool nameTheRest(Codes &codes, const QList<char32_t> &beyond)
{
    if (beyond.isEmpty() || codes.empty())
        return false;
    QList<uint> unnamed;
    for (uint glyph = 1; glyph < codes.rbegin()->first; ++glyph) {
        const auto found = codes.find(glyph);
        if (found == codes.end() || found->second == "0000")
            unnamed.append(glyph);
    }
    // Those after the last named one do not show in the map.
    while (unnamed.size() < beyond.size())
        unnamed.append(qMax(codes.rbegin()->first, unnamed.isEmpty() ? 0U : unnamed.last()) + 1);
    if (unnamed.size() != beyond.size())
        return false;
    for (qsizetype i = 0; i < beyond.size(); ++i)
        codes[unnamed[i]] = utf16(beyond[i]);
    return true;
}

} // namespace

char32_t ordinaryIdeograph(char32_t character)
{
    if (character >= firstRadical && character < firstRadical + supplement.size()) {
        const char32_t is = supplement[character - firstRadical];
        return is ? is : character;
    }
    if ((character >= 0x2f00 && character <= 0x2fd5) || (character >= 0x3038 && character <= 0x303a)) {
        const QString is = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
        return is.size() == 1 ? char32_t(is[0].unicode()) : character;
    }
    return character;
}

std::function<char32_t(char32_t)> typedCharacters(const QRawFont &font)
{
    auto ideographs = std::make_shared<QHash<quint32, char16_t>>();
    return [font, ideographs](char32_t character) -> char32_t {
        if (!mayHideAnIdeograph(character))
            return typedMark(character);
        if (ideographs->isEmpty()) {
            for (char16_t c = 0x9fff; c >= 0x4e00; --c) {
                if (const quint32 glyph = glyphOf(font, c))
                    (*ideographs)[glyph] = c;
            }
        }
        const quint32 glyph = glyphOf(font, char16_t(character));
        const auto found = ideographs->constFind(glyph);
        return glyph != 0 && found != ideographs->cend() ? *found : ordinaryIdeograph(character);
    };
}

QByteArray repairedToUnicode(const QByteArray &map, const std::function<char32_t(char32_t)> &typed,
                             const QList<char32_t> &beyond)
{
    Codes codes;
    bool changed = false;
    qsizetype head = -1;
    qsizetype end = -1;
    for (qsizetype at = map.indexOf("beginbf"); at >= 0; at = map.indexOf("beginbf", at + 1)) {
        const qsizetype stop = map.indexOf("endbf", at);
        if (stop < 0)
            return map;
        if (head < 0)
            head = qMax<qsizetype>(map.lastIndexOf('\n', at), 0); // the count stands before "begin" in its line
        const QList<QByteArray> parts = tokens(map.mid(at, stop - at), changed);
        if (map.mid(at, 12) == "beginbfrange") {
            readRanges(parts, codes);
        } else {
            for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
                codes[parts[i].toUInt(nullptr, 16)] = parts[i + 1];
        }
        end = map.indexOf('\n', stop);
    }
    if (head < 0 || end < 0)
        return map;

    changed = nameTheRest(codes, beyond) || changed;
    QList<QByteArray> lines;
    for (const auto &[glyph, code] : codes) {
        QByteArray name = code;
        if (code.size() == 4) {
            const char32_t was = code.toUInt(nullptr, 16);
            const char32_t is = typed(was);
            changed = changed || is != was;
            name = utf16(is);
        }
        lines.append('<' + fourDigits(glyph) + "> <" + name + '>');
    }
    if (!changed)
        return map;
    QByteArray out = map.left(head);
    for (qsizetype i = 0; i < lines.size(); i += 100) { // a section holds at most 100 lines
        const QList<QByteArray> section = lines.mid(i, 100);
        out += '\n' + QByteArray::number(section.size()) + " beginbfchar\n" + section.join('\n') + "\nendbfchar";
    }
    return out + map.mid(end);
}

} // namespace Allpost::Printing
