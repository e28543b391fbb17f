// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/pinyin.h"
#include "models/views/filterparser.h"
#include "models/views/listreader.h"

#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace FilterWords;
using Kind = ListColumn::Kind;
using Suggest = FilterSuggestion::Kind;

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

/// What begins like the word typed comes first, then what holds it, then what sounds so; 0: nothing of these.
int closeness(const QString &typed, const QStringList &words)
{
    if (typed.isEmpty())
        return 1;
    int best = 0;
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            best = std::max(best, 4);
        else if (word.contains(typed, Qt::CaseInsensitive))
            best = std::max(best, 3);
        else if (Pinyin::initials(word).startsWith(typed, Qt::CaseInsensitive))
            best = std::max(best, 2);
        else if (typed.size() > 2 && Pinyin::full(word).startsWith(typed, Qt::CaseInsensitive))
            best = std::max(best, 2);
    }
    return best;
}

class Completer
{
public:
    Completer(const ListDefinition &definition, int cursor) : m_definition(definition), m_cursor(cursor), m_zh(ListText::language() == "zh"_L1) {}

    void add(const FilterParser::Expected &place, const QString &typed)
    {
        m_start = place.start;
        m_typed = typed;
        switch (place.kind) {
        case Suggest::Field: return fields();
        case Suggest::Operator: return operatorsFor(*place.column);
        case Suggest::Value: return values(*place.column);
        case Suggest::Connector: return joining();
        }
    }

    QList<FilterSuggestion> sorted()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<FilterSuggestion> list;
        QSet<QString> seen;
        for (const auto &[rank, suggestion] : std::as_const(m_found)) {
            const QString key = QString::number(suggestion.start) + suggestion.text;
            if (!seen.contains(key))
                list << suggestion;
            seen.insert(key);
        }
        return list;
    }

private:
    void offer(Suggest kind, const QString &text, const QStringList &words, const QString &label, const QString &hint = {}, int behind = 0)
    {
        const int rank = closeness(m_typed, words) - behind;
        if (rank < 1 || text.trimmed().compare(m_typed, Qt::CaseInsensitive) == 0)
            return;
        m_found << std::pair(rank * 1000 - int(m_found.size()), FilterSuggestion{kind, text, label, hint, m_start, m_cursor - m_start});
    }

    void fields()
    {
        const QStringList usual = m_definition.usualColumns;
        for (const bool first : {true, false}) {
            for (const ListColumn &column : m_definition.columns) {
                if (usual.contains(column.name) != first || (column.isDetail && m_typed.isEmpty()))
                    continue;
                const QString name = nameOf(column, m_zh ? u"zh" : u"en");
                offer(Suggest::Field, name + u' ', namesOf(column), column.title(), m_zh ? QString() : column.words.value(0), column.isDetail ? 2 : 0);
            }
        }
        const QString no = m_zh ? u"非"_s : u"not"_s;
        offer(Suggest::Connector, no + u' ', {no}, no, FilterText::tr("turns the condition round"));
    }

    void operatorsFor(const ListColumn &column)
    {
        auto sign = [&](const QString &en, const QString &zh, const QString &hint) {
            const QString text = m_zh && !zh.isEmpty() ? zh : en;
            offer(Suggest::Operator, text + u' ', {en, zh}, text, hint);
        };
        const bool isQuantity = column.isNumber() || column.kind == Kind::Date;
        if (isQuantity) {
            sign(u">="_s, {}, FilterText::tr("this or more"));
            sign(u"<="_s, {}, FilterText::tr("this or less"));
            sign(u">"_s, {}, FilterText::tr("more than this"));
            sign(u"<"_s, {}, FilterText::tr("less than this"));
        }
        if (column.kind == Kind::Many || column.kind == Kind::Door || column.kind == Kind::Text || column.kind == Kind::Name || column.kind == Kind::Plain)
            sign(u"has"_s, u"含"_s, column.kind == Kind::Many ? FilterText::tr("belongs to the group") : FilterText::tr("these letters stand in it"));
        if (column.kind == Kind::Many)
            sign(u"has not"_s, u"不含"_s, FilterText::tr("does not belong to the group"));
        if (column.kind != Kind::Many && column.kind != Kind::Door) {
            sign(u"="_s, {}, FilterText::tr("exactly this"));
            sign(u"!="_s, {}, FilterText::tr("on file, but not this"));
        }
        if (isQuantity)
            sign(u"between"_s, u"介于"_s, FilterText::tr("from … to …, both included"));
        if (column.kind == Kind::Code)
            sign(u"in"_s, u"属于"_s, FilterText::tr("one of several: (…, …)"));
        if (column.kind == Kind::Name || column.kind == Kind::Text || column.kind == Kind::Plain)
            sign(u"starts with"_s, u"开头是"_s, FilterText::tr("begins with these letters"));
        if (!column.isCondition) {
            sign(u"is empty"_s, u"为空"_s, FilterText::tr("not on file"));
            sign(u"is not empty"_s, u"不为空"_s, FilterText::tr("on file"));
        }
    }

    void values(const ListColumn &column)
    {
        auto plain = [&](const QString &en, const QString &zh) {
            const QString text = m_zh ? zh : en;
            offer(Suggest::Value, text + u' ', {en, zh}, text);
        };
        if (column.kind == Kind::YesNo) {
            plain(u"yes"_s, u"是"_s);
            plain(u"no"_s, u"否"_s);
        } else if (column.kind == Kind::Date) {
            plain(u"today"_s, u"今天"_s);
            plain(u"this month"_s, u"本月"_s);
            plain(u"this year"_s, u"今年"_s);
        }
        const CodeList *list = CodeList::find(column.codes);
        if (!list)
            return;
        for (const Code &item : list->itemsCommonFirst()) {
            const QString label = list->label(item.code, ListText::language());
            FilterNode node;
            node.column = &column;
            node.op = FilterOperator::Equal;
            node.values = {FilterValue{FilterValue::Kind::Code, item.code}};
            const QString written = FilterLanguage(m_definition).format({std::make_shared<FilterNode>(node)}, ListText::language());
            const QString value = written.mid(nameOf(column, ListText::language()).size() + 3);
            offer(Suggest::Value, value + u' ', {item.zh, item.en, item.code}, label, m_zh ? QString() : item.zh);
        }
    }

    void joining()
    {
        auto word = [&](const QString &en, const QString &zh) {
            const QString text = m_zh ? zh : en;
            offer(Suggest::Connector, text + u' ', {en, zh}, text);
        };
        word(u"and"_s, u"且"_s);
        word(u"or"_s, u"或"_s);
    }

    const ListDefinition &m_definition;
    int m_cursor;
    bool m_zh;
    int m_start = 0;
    QString m_typed;
    QList<std::pair<int, FilterSuggestion>> m_found;
};

} // namespace

QList<FilterSuggestion> FilterLanguage::complete(const QString &text, int cursor) const
{
    cursor = std::clamp(cursor, 0, int(text.size()));
    FilterParser parser(m_definition, m_aliases, text.left(cursor));
    // What is wrong is for read() to say; here only the places matter.
    (void)parser.read();
    Completer completer(m_definition, cursor);
    for (const auto &place : parser.expected()) {
        if (place.start > cursor || (place.end >= 0 && place.end < cursor))
            continue;
        const QString typed = parser.text().sliced(place.start, cursor - place.start);
        if (place.end < 0 && typed.contains(u' ') && place.kind != Suggest::Value)
            continue;
        completer.add(place, typed);
    }
    return completer.sorted();
}

} // namespace Allpost
