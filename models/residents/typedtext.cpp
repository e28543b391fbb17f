// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/typedtext.h"

#include <algorithm>

namespace Allpost::Typed {

namespace {

int valueOf(QChar c)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (c == u'零' || c == u'○')
        return 0;
    if (c == u'两')
        return 2;
    return int(digits.indexOf(c));
}

} // namespace

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isInvisible(QChar c)
{
    if (c.unicode() < 0x7f)
        return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r';
    const QChar::Category category = c.category();
    return category == QChar::Other_Format || category == QChar::Other_Control || c == QChar(0xfeff);
}

QString folded(QStringView typed)
{
    QString text;
    text.reserve(typed.size());
    for (const QChar c : typed) {
        if (isInvisible(c))
            continue;
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            text += QChar(c.unicode() - 0xfee0);
        else if (c.isSpace())
            text += u' ';
        else
            text += c;
    }
    return text.trimmed();
}

QString unguarded(QStringView typed)
{
    QString text = folded(typed);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        while (text.startsWith(u'\'') || text.startsWith(u'‘') || text.startsWith(u'’') || text.startsWith(u'`'))
            text.remove(0, 1);
        if (text.startsWith(u'=') && text.size() > 1)
            text.remove(0, 1);
        if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
            text = text.sliced(1, text.size() - 2);
        text = text.trimmed();
    }
    return text;
}

QString withoutBlanks(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

bool isChineseDigit(QChar c)
{
    return c == u'十' || c == u'百' || valueOf(c) >= 0;
}

QString chineseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 6 || !std::all_of(text.begin(), text.end(), isChineseDigit))
        return {};
    if (!text.contains(u'十') && !text.contains(u'百')) {
        QString digits;
        for (const QChar c : text)
            digits += QString::number(valueOf(c));
        return digits;
    }
    int total = 0;
    int pending = -1;
    for (const QChar c : text) {
        if (c == u'百' || c == u'十') {
            total += (pending < 0 ? 1 : pending) * (c == u'百' ? 100 : 10);
            pending = -1;
        } else {
            pending = valueOf(c);
        }
    }
    return QString::number(total + std::max(pending, 0));
}

} // namespace Allpost::Typed
