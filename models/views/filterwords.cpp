// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/filterwords.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"

#include <algorithm>
#include <numeric>

namespace Allpost::FilterWords {

using namespace Qt::StringLiterals;

const std::vector<Word<Operator>> &operators()
{
    using enum FilterOperator;
    static const std::vector<Word<Operator>> words{
        {u"="_s, {Equal}}, {u"=="_s, {Equal}}, {u"is"_s, {Equal}}, {u"in"_s, {Equal}}, {u"等于"_s, {Equal}}, {u"是"_s, {Equal}},
        {u"为"_s, {Equal}}, {u"属于"_s, {Equal}}, {u"在"_s, {Equal}},
        {u"!="_s, {Unequal}}, {u"<>"_s, {Unequal}}, {u"≠"_s, {Unequal}}, {u"is not"_s, {Unequal}}, {u"not in"_s, {Unequal}},
        {u"不等于"_s, {Unequal}}, {u"不是"_s, {Unequal}}, {u"不为"_s, {Unequal}}, {u"不属于"_s, {Unequal}}, {u"不在"_s, {Unequal}},
        {u"<"_s, {Less}}, {u"小于"_s, {Less}}, {u"少于"_s, {Less}}, {u"低于"_s, {Less}}, {u"不满"_s, {Less}}, {u"早于"_s, {Less}},
        {u"before"_s, {Less}}, {u"under"_s, {Less}},
        {u"<="_s, {LessEqual}}, {u"=<"_s, {LessEqual}}, {u"≤"_s, {LessEqual}}, {u"小于等于"_s, {LessEqual}}, {u"不大于"_s, {LessEqual}},
        {u"不超过"_s, {LessEqual}}, {u"至多"_s, {LessEqual}}, {u"不晚于"_s, {LessEqual}}, {u"at most"_s, {LessEqual}},
        {u">"_s, {Greater}}, {u"大于"_s, {Greater}}, {u"多于"_s, {Greater}}, {u"高于"_s, {Greater}}, {u"超过"_s, {Greater}},
        {u"晚于"_s, {Greater}}, {u"after"_s, {Greater}}, {u"over"_s, {Greater}},
        {u">="_s, {GreaterEqual}}, {u"=>"_s, {GreaterEqual}}, {u"≥"_s, {GreaterEqual}}, {u"大于等于"_s, {GreaterEqual}},
        {u"不小于"_s, {GreaterEqual}}, {u"不少于"_s, {GreaterEqual}}, {u"至少"_s, {GreaterEqual}}, {u"满"_s, {GreaterEqual}},
        {u"年满"_s, {GreaterEqual}}, {u"不早于"_s, {GreaterEqual}}, {u"at least"_s, {GreaterEqual}}, {u"since"_s, {GreaterEqual}},
        {u"between"_s, {Between}}, {u"介于"_s, {Between}},
        {u"has"_s, {Has}}, {u"contains"_s, {Has}}, {u"like"_s, {Has}}, {u"含"_s, {Has}}, {u"包含"_s, {Has}}, {u"含有"_s, {Has}},
        {u"包括"_s, {Has}}, {u"有"_s, {Has}},
        {u"has not"_s, {Has, true}}, {u"has no"_s, {Has, true}}, {u"not has"_s, {Has, true}}, {u"不含"_s, {Has, true}},
        {u"不包含"_s, {Has, true}}, {u"不包括"_s, {Has, true}}, {u"没有"_s, {Has, true}},
        {u"starts"_s, {Starts}}, {u"starts with"_s, {Starts}}, {u"begins with"_s, {Starts}}, {u"开头是"_s, {Starts}},
        {u"开头为"_s, {Starts}}, {u"以"_s, {Starts}},
        {u"empty"_s, {Empty}}, {u"is empty"_s, {Empty}}, {u"为空"_s, {Empty}}, {u"是空"_s, {Empty}}, {u"未登记"_s, {Empty}},
        {u"没有登记"_s, {Empty}}, {u"无"_s, {Empty}},
        {u"not empty"_s, {NotEmpty}}, {u"is not empty"_s, {NotEmpty}}, {u"不为空"_s, {NotEmpty}}, {u"不是空"_s, {NotEmpty}},
        {u"非空"_s, {NotEmpty}}, {u"已登记"_s, {NotEmpty}},
    };
    return words;
}

const std::vector<Word<Connector>> &connectors()
{
    using enum Connector;
    static const std::vector<Word<Connector>> words{
        {u"and"_s, And}, {u"&&"_s, And}, {u"&"_s, And}, {u","_s, And}, {u";"_s, And}, {u"且"_s, And}, {u"并且"_s, And}, {u"而且"_s, And},
        {u"or"_s, Or}, {u"||"_s, Or}, {u"|"_s, Or}, {u"或"_s, Or}, {u"或者"_s, Or},
        {u"not"_s, Not}, {u"!"_s, Not}, {u"非"_s, Not}, {u"不"_s, Not}, {u"并非"_s, Not}, {u"不是"_s, Not}, {u"没有"_s, Not},
    };
    return words;
}

QString normalised(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(char16_t(u - 0xFEE0));
        else if (c.isSpace() || u < 0x20 || u == 0x7F)
            c = u' ';
        else if ((u >= 0x201C && u <= 0x201F) || (u >= 0x300C && u <= 0x300F))
            c = u'"';
        else if (u == 0x2018 || u == 0x2019)
            c = u'\'';
    }
    return out;
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && (c.isLetterOrNumber() || c == u'_');
}

bool isStop(QChar c)
{
    return c == u' ' || QStringView(u"()\",;、=<>!&|≥≤≠").contains(c);
}

int matchedLength(const QString &text, int at, QStringView word)
{
    int i = at;
    for (qsizetype w = 0; w < word.size(); ++w) {
        if (i >= text.size())
            return 0;
        if (word[w] == u' ') {
            if (text[i] != u' ')
                return 0;
            while (i < text.size() && text[i] == u' ')
                ++i;
            continue;
        }
        if (text[i].toCaseFolded() != word[w].toCaseFolded())
            return 0;
        ++i;
    }
    if (i > at && i < text.size() && isLatin(word.back()) && isLatin(text[i]))
        return 0;
    return i - at;
}

QStringList namesOf(const ListColumn &column)
{
    QStringList names = column.words;
    names << column.name << QString::fromUtf8(column.label) << column.title();
    names.removeDuplicates();
    names.removeAll({});
    return names;
}

QString nameOf(const ListColumn &column, QStringView language)
{
    return language.startsWith(u"zh") && !column.words.isEmpty() ? column.words.first() : column.name;
}

QString nearest(const QString &typed, const QStringList &candidates)
{
    const QString word = Text::folded(typed);
    QString best;
    int bestCost = 0;
    for (const QString &candidate : candidates) {
        const QString other = Text::folded(candidate);
        std::vector<int> row(size_t(other.size()) + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 0; i < word.size() && word.size() < 40; ++i) {
            int diagonal = row[0];
            row[0] = int(i) + 1;
            for (qsizetype j = 0; j < other.size(); ++j) {
                const int swap = diagonal + (word[i] != other[j]);
                diagonal = row[size_t(j) + 1];
                row[size_t(j) + 1] = std::min({swap, diagonal + 1, row[size_t(j)] + 1});
            }
        }
        int cost = row.back() * 2;
        // What sounds the same was meant: 年令 is 年龄.
        if (cost > 0 && Text::hasHan(word) && Pinyin::full(word) == Pinyin::full(other))
            cost = 1;
        const int allowed = Text::hasHan(word) ? int(std::max(word.size(), other.size())) : int(word.size()) * 2 / 3;
        if (cost <= allowed && (best.isEmpty() || cost < bestCost)) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace Allpost::FilterWords
