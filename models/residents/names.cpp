// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/names.h"

#include "models/base/text.h"
#include "models/residents/typedtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

struct NameWords
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Names)
};

constexpr qsizetype longestName = 50;

// The dots people type for the one between parts of a Uygur or Kazak name.
bool isMiddleDot(QChar c)
{
    static constexpr QStringView dots = u"·•‧∙⋅・．｡･●";
    return dots.contains(c) || c == QChar(0x0387) || c == QChar(0x2e31);
}

bool isIdeograph(QChar c)
{
    return (c.unicode() >= 0x2e80 && c.unicode() <= 0x9fff && c != u'　')
           || (c.unicode() >= 0xf900 && c.unicode() <= 0xfaff) || c.isSurrogate();
}

bool isPlain(QStringView typed)
{
    return std::all_of(typed.begin(), typed.end(),
                       [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; });
}

// Blanks between Chinese characters only fill a column (张　三); those of Latin names part words.
QString withoutInnerBlanks(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u' ') {
            result += text[i];
            continue;
        }
        while (i + 1 < text.size() && text[i + 1] == u' ')
            ++i;
        const bool isBetweenLatin = !result.isEmpty() && result.back() != u'·' && !isIdeograph(result.back())
                                    && i + 1 < text.size() && !isIdeograph(text[i + 1]) && text[i + 1] != u'·';
        if (isBetweenLatin)
            result += u' ';
    }
    return result.trimmed();
}

char32_t codePointAt(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

bool isPrivateUse(char32_t c)
{
    return (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
}

bool isOddInName(char32_t c)
{
    if (c == u'·' || c == U' ' || c == U'-' || c == U'\'' || c == U'.' || c == U'(' || c == U')' || c == U'（'
        || c == U'）' || c == U'〇')
        return false;
    return !QChar::isLetter(c) && !isPrivateUse(c) && !QChar::isMark(c);
}

} // namespace

NameText readName(QStringView typed)
{
    if (typed.size() <= longestName && isPlain(typed))
        return {typed.toString(), {}};
    NameText result;
    QString text;
    text.reserve(typed.size());
    for (const QChar c : typed) {
        if (isMiddleDot(c))
            text += u'·';
        else
            text += c;
    }
    result.name = withoutInnerBlanks(Typed::unguarded(text));
    // 阿卜杜.热合曼: a full stop between Chinese characters is meant as the dot.
    for (qsizetype i = 1; i + 1 < result.name.size(); ++i) {
        if (result.name[i] == u'.' && isIdeograph(result.name[i - 1]) && isIdeograph(result.name[i + 1]))
            result.name[i] = u'·';
    }
    bool hasPrivate = false;
    bool isOdd = result.name.size() > longestName;
    for (qsizetype i = 0; i < result.name.size(); ++i) {
        const char32_t c = codePointAt(result.name, i);
        hasPrivate = hasPrivate || isPrivateUse(c);
        isOdd = isOdd || isOddInName(c);
        if (c > 0xffff)
            ++i;
    }
    if (hasPrivate) {
        result.findings += Finding::warning(
            u"name_private_use"_s,
            NameWords::tr(
                "The name holds a character that only one computer can show. Type it again, or write its pinyin."));
    }
    if (isOdd) {
        result.findings += Finding::warning(
            u"name_odd"_s, NameWords::tr("The name holds digits or signs, or is very long. Have a look."));
    }
    if (result.findings.isEmpty() && result.name != typed)
        result.findings +=
            Finding::note(u"name_cleaned"_s, NameWords::tr("Blanks or signs in the name were put right."));
    return result;
}

QString nameKey(QStringView name)
{
    if (isPlain(name))
        return name.toString();
    QString key = Text::foldedName(readName(name).name);
    key.remove(Text::MiddleDot);
    return key;
}

bool isSameName(QStringView a, QStringView b)
{
    return a == b || nameKey(a) == nameKey(b);
}

} // namespace Allpost
