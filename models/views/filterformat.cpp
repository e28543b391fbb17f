// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/filterparser.h"
#include "models/views/listreader.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace FilterWords;
using Kind = ListColumn::Kind;
using Op = FilterOperator;

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString quotedText(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Writes a filter so that it reads back to the same.
class Writer
{
public:
    explicit Writer(QStringView language) : m_zh(language.startsWith(u"zh")) {}

    QString node(const FilterNode &node, bool inside = false) const
    {
        switch (node.kind) {
        case FilterNode::Kind::Test: return test(node);
        case FilterNode::Kind::Not: return m_zh ? u"非（"_s + this->node(*node.parts.front()) + u'）' : u"not ("_s + this->node(*node.parts.front()) + u')';
        default: break;
        }
        const bool isAnd = node.kind == FilterNode::Kind::And;
        QStringList parts;
        for (const auto &part : node.parts)
            parts << this->node(*part, true);
        const QString text = parts.join(isAnd ? word(u" and "_s, u" 且 "_s) : word(u" or "_s, u" 或 "_s));
        return inside ? word(u"("_s, u"（"_s) + text + word(u")"_s, u"）"_s) : text;
    }

private:
    QString word(const QString &en, const QString &zh) const { return m_zh ? zh : en; }

    QString test(const FilterNode &node) const
    {
        const QString name = nameOf(*node.column, m_zh ? u"zh" : u"en");
        QStringList values;
        for (const FilterValue &v : node.values)
            values << value(*node.column, v);
        if (node.op == Op::True)
            return name;
        if (node.op == Op::Empty)
            return name + word(u" is empty"_s, u" 为空"_s);
        if (node.op == Op::NotEmpty)
            return name + word(u" is not empty"_s, u" 不为空"_s);
        if (node.op == Op::Between)
            return name + word(u" between "_s, u" 介于 "_s) + values.value(0) + word(u" and "_s, u" 至 "_s) + values.value(1);
        const bool many = values.size() > 1;
        const QString list = many ? word(u"("_s, u"（"_s) + values.join(word(u", "_s, u"，"_s)) + word(u")"_s, u"）"_s) : values.value(0);
        return name + u' ' + sign(node.op, many) + u' ' + list;
    }

    QString sign(Op op, bool many) const
    {
        switch (op) {
        case Op::Unequal: return many ? word(u"not in"_s, u"不属于"_s) : u"!="_s;
        case Op::Less: return u"<"_s;
        case Op::LessEqual: return u"<="_s;
        case Op::Greater: return u">"_s;
        case Op::GreaterEqual: return u">="_s;
        case Op::Has: return word(u"has"_s, u"含"_s);
        case Op::Starts: return word(u"starts with"_s, u"开头是"_s);
        default: return many ? word(u"in"_s, u"属于"_s) : u"="_s;
        }
    }

    QString value(const ListColumn &column, const FilterValue &value) const
    {
        using V = FilterValue::Kind;
        const auto relative = [&](const QString &en, const QString &zh) {
            const QString base = word(en, zh);
            return value.number == 0 ? base : base + (value.number < 0 ? u" - "_s : u" + "_s) + QString::number(qAbs(value.number));
        };
        switch (value.kind) {
        case V::Number: return column.kind == Kind::Money && value.number % 100 ? QString::number(double(value.number) / 100, 'f', 2)
                             : QString::number(column.kind == Kind::Money ? value.number / 100 : value.number);
        case V::Date: return value.text;
        case V::Today: return relative(u"today"_s, u"今天"_s);
        case V::Month: return value.number < 0 ? word(u"last month"_s, u"上月"_s) : value.number > 0 ? word(u"next month"_s, u"下月"_s) : word(u"this month"_s, u"本月"_s);
        case V::Year: return value.number < -1 ? u"前年"_s : value.number < 0 ? word(u"last year"_s, u"去年"_s) : value.number > 0 ? word(u"next year"_s, u"明年"_s) : word(u"this year"_s, u"今年"_s);
        case V::Code: return bare(codeWord(column, value));
        case V::Empty: return word(u"empty"_s, u"空"_s);
        case V::Yes: return word(u"yes"_s, u"是"_s);
        case V::No: return word(u"no"_s, u"否"_s);
        default: return column.kind == Kind::Code || column.kind == Kind::Many ? quotedText(value.text) : bare(value.text);
        }
    }

    QString codeWord(const ListColumn &column, const FilterValue &value) const
    {
        if (!value.word.isEmpty())
            return value.word;
        const CodeList *list = CodeList::find(column.codes);
        const QString label = list ? list->label(value.text, m_zh ? u"zh" : u"en") : value.text;
        return list && list->codeOf(label).code == value.text && !list->codeOf(label).keepText ? label : value.text;
    }

    /// Without quotes where nothing in the word could be read as something else.
    static QString bare(const QString &text)
    {
        static const QStringList meant{u"空"_s, u"empty"_s, u"null"_s, u"nothing"_s};
        if (text.isEmpty() || meant.contains(text, Qt::CaseInsensitive) || normalised(text) != text || text[0] == u'\'' || text.endsWith(u"开头"))
            return quotedText(text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            int length = 0;
            if (isStop(text[i]) || longest(connectors(), text, int(i), &length) || !(text[i].isLetterOrNumber() || text[i] == u'-' || text[i] == u'.'))
                return quotedText(text);
        }
        return text;
    }

    bool m_zh;
};

QString dayWords(const FilterValue &value)
{
    using V = FilterValue::Kind;
    switch (value.kind) {
    case V::Today:
        if (value.number == 0)
            return FilterText::tr("today");
        return value.number < 0 ? FilterText::tr("%n day(s) ago", nullptr, int(-value.number)) : FilterText::tr("in %n day(s)", nullptr, int(value.number));
    case V::Month: return value.number < 0 ? FilterText::tr("last month") : value.number > 0 ? FilterText::tr("next month") : FilterText::tr("this month");
    case V::Year:
        return value.number < -1 ? FilterText::tr("the year before last")
             : value.number < 0  ? FilterText::tr("last year")
             : value.number > 0  ? FilterText::tr("next year")
                                 : FilterText::tr("this year");
    default: return value.text;
    }
}

QString spoken(const ListColumn &column, const FilterValue &value)
{
    using V = FilterValue::Kind;
    switch (value.kind) {
    case V::Number: return column.kind == Kind::Money ? QString::number(double(value.number) / 100, 'f', 2) : QString::number(value.number);
    case V::Code: {
        const CodeList *list = CodeList::find(column.codes);
        return !value.word.isEmpty() ? value.word : list ? list->label(value.text, ListText::language()) : value.text;
    }
    case V::Empty: return FilterText::tr("nothing");
    case V::Yes: return FilterText::tr("yes");
    case V::No: return FilterText::tr("no");
    case V::Text: return FilterText::tr("“%1”").arg(value.text);
    default: return dayWords(value);
    }
}

QString ageWords(Op op, const QString &value, const QString &other)
{
    switch (op) {
    case Op::GreaterEqual: return FilterText::tr("%1 or older").arg(value);
    case Op::Greater: return FilterText::tr("over %1").arg(value);
    case Op::Less: return FilterText::tr("under %1").arg(value);
    case Op::LessEqual: return FilterText::tr("%1 or younger").arg(value);
    case Op::Between: return FilterText::tr("%1 to %2 years").arg(value, other);
    case Op::Unequal: return FilterText::tr("not %1 years").arg(value);
    default: return FilterText::tr("%1 years").arg(value);
    }
}

QString dateWords(Op op, const QString &value, const QString &other)
{
    switch (op) {
    case Op::GreaterEqual: return FilterText::tr("from %1 on").arg(value);
    case Op::Greater: return FilterText::tr("after %1").arg(value);
    case Op::Less: return FilterText::tr("before %1").arg(value);
    case Op::LessEqual: return FilterText::tr("until %1").arg(value);
    case Op::Between: return FilterText::tr("from %1 to %2").arg(value, other);
    case Op::Unequal: return FilterText::tr("not in %1").arg(value);
    default: return FilterText::tr("in %1").arg(value);
    }
}

QString numberWords(Op op, const QString &value, const QString &other)
{
    switch (op) {
    case Op::GreaterEqual: return FilterText::tr("at least %1").arg(value);
    case Op::Greater: return FilterText::tr("more than %1").arg(value);
    case Op::Less: return FilterText::tr("less than %1").arg(value);
    case Op::LessEqual: return FilterText::tr("at most %1").arg(value);
    case Op::Between: return FilterText::tr("%1 to %2").arg(value, other);
    case Op::Unequal: return FilterText::tr("not %1").arg(value);
    default: return value;
    }
}

QString otherWords(Op op, const QString &value)
{
    switch (op) {
    case Op::Has: return FilterText::tr("has %1").arg(value);
    case Op::Starts: return FilterText::tr("begins with %1").arg(value);
    case Op::Unequal: return FilterText::tr("is not %1").arg(value);
    default: return FilterText::tr("is %1").arg(value);
    }
}

QString testWords(const FilterNode &node)
{
    if (node.op == Op::Empty)
        return FilterText::tr("is not on file");
    if (node.op == Op::NotEmpty)
        return FilterText::tr("is on file");
    const ListColumn &column = *node.column;
    QStringList values;
    for (const FilterValue &value : node.values)
        values << spoken(column, value);
    const QString other = values.value(1);
    const QString value = node.op == Op::Between ? values.value(0) : values.join(FilterText::tr(" or "));
    if (column.kind == Kind::Age)
        return ageWords(node.op, value, other);
    if (column.kind == Kind::Date)
        return dateWords(node.op, value, other);
    return column.isNumber() ? numberWords(node.op, value, other) : otherWords(node.op, value);
}

QString sentence(const FilterNode &node, bool inside)
{
    if (node.kind == FilterNode::Kind::Test)
        return node.op == Op::True ? node.column->title() : FilterText::tr("%1 %2").arg(node.column->title(), testWords(node));
    if (node.kind == FilterNode::Kind::Not)
        return FilterText::tr("not (%1)").arg(sentence(*node.parts.front(), false));
    QStringList parts;
    for (const auto &part : node.parts)
        parts << sentence(*part, true);
    const QString text = parts.join(node.kind == FilterNode::Kind::And ? FilterText::tr(", ") : FilterText::tr(" or "));
    return inside ? FilterText::tr("(%1)").arg(text) : text;
}

} // namespace

QString FilterLanguage::format(const Filter &filter, QStringView language) const
{
    return filter.isEmpty() ? QString() : Writer(language).node(*filter.root);
}

QString FilterLanguage::describe(const Filter &filter) const
{
    return filter.isEmpty() ? QString() : sentence(*filter.root, false);
}

FilterPhrase FilterLanguage::phrase(const FilterNode &condition) const
{
    if (condition.kind != FilterNode::Kind::Test)
        return {{}, sentence(condition, false)};
    return condition.op == Op::True ? FilterPhrase{{}, condition.column->title()} : FilterPhrase{condition.column->title(), testWords(condition)};
}

} // namespace Allpost
