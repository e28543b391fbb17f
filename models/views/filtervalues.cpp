// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/datetext.h"
#include "models/views/filterparser.h"

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

bool sameWord(const QString &text, QStringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

bool anyOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return sameWord(text, word); });
}

} // namespace

std::optional<FilterValue> FilterParser::value(const FilterNode &node)
{
    const int start = m_at;
    const size_t place = m_expected.size();
    expect(Suggest::Value, start, -1, &node);
    if (atEnd()) {
        fail(FilterText::tr("A value is missing at the end."), start, 0);
        return {};
    }
    std::optional<FilterValue> found;
    const QString word = m_text.sliced(start, runEnd(start, node.column) - start);
    if (anyOf(word, {u"空", u"empty", u"null", u"nothing"})) {
        m_at += int(word.size());
        found = FilterValue{FilterValue::Kind::Empty};
    } else {
        found = valueOfKind(node);
    }
    if (!found) {
        if (!m_problem)
            fail(FilterText::tr("“%1” is no value for “%2”.").arg(wordAt(start), node.column->title()), start, int(wordAt(start).size()));
        return {};
    }
    found->start = start;
    found->length = m_at - start;
    m_expected[place].end = m_at;
    return found;
}

std::optional<FilterValue> FilterParser::valueOfKind(const FilterNode &node)
{
    switch (node.column->kind) {
    case Kind::Number:
    case Kind::Money:
    case Kind::Age:
    case Kind::Days: return number(*node.column);
    case Kind::Date: return date();
    case Kind::YesNo: return yesNo();
    case Kind::Code:
    case Kind::Many: return code(node);
    default: return plain(node);
    }
}

std::optional<FilterValue> FilterParser::number(const ListColumn &column)
{
    const int start = m_at;
    const bool inQuotes = take(u'"');
    const bool negative = take(u'-');
    const auto whole = takeDigits();
    if (!whole) {
        m_at = start;
        const QString word = wordAt(start);
        fail(FilterText::tr("“%1” is compared with a number, and “%2” is none.").arg(column.title(), word), start, int(word.size()));
        return {};
    }
    qint64 number = *whole;
    if (column.kind == Kind::Money) {
        number *= 100;
        if (m_at < m_text.size() && m_text[m_at] == u'.') {
            ++m_at;
            for (int scale : {10, 1})
                if (m_at < m_text.size() && m_text[m_at].isDigit())
                    number += m_text[m_at++].digitValue() * scale;
        }
    }
    if (inQuotes)
        take(u'"');
    const int at = m_at;
    skipBlanks();
    if (!takeWord({u"周岁", u"岁", u"人", u"户", u"个", u"元", u"块", u"years", u"year", u"people", u"yuan"})
        && !(column.kind == Kind::Days && takeWord({u"天", u"日", u"days", u"day"})))
        m_at = at;
    return FilterValue{FilterValue::Kind::Number, {}, {}, negative ? -number : number};
}

std::optional<FilterValue> FilterParser::yesNo()
{
    const int start = m_at;
    const bool inQuotes = take(u'"');
    std::optional<FilterValue> found;
    if (takeWord({u"yes", u"true", u"是", u"有", u"对", u"1"}))
        found = FilterValue{FilterValue::Kind::Yes};
    else if (takeWord({u"no", u"false", u"否", u"不是", u"没有", u"无", u"0"}))
        found = FilterValue{FilterValue::Kind::No};
    if (inQuotes)
        take(u'"');
    if (!found)
        fail(FilterText::tr("Here stands yes or no."), start, int(wordAt(start).size()));
    return found;
}

std::optional<FilterValue> FilterParser::relativeDate()
{
    using Is = FilterValue::Kind;
    struct Named { QStringView word; Is kind; int number; };
    static constexpr Named named[] = {
        {u"今天", Is::Today, 0}, {u"今日", Is::Today, 0}, {u"today", Is::Today, 0}, {u"昨天", Is::Today, -1},
        {u"yesterday", Is::Today, -1}, {u"明天", Is::Today, 1}, {u"tomorrow", Is::Today, 1}, {u"前天", Is::Today, -2},
        {u"后天", Is::Today, 2}, {u"本月", Is::Month, 0}, {u"这个月", Is::Month, 0}, {u"this month", Is::Month, 0},
        {u"上月", Is::Month, -1}, {u"上个月", Is::Month, -1}, {u"last month", Is::Month, -1}, {u"下月", Is::Month, 1},
        {u"下个月", Is::Month, 1}, {u"next month", Is::Month, 1}, {u"今年", Is::Year, 0}, {u"本年", Is::Year, 0},
        {u"this year", Is::Year, 0}, {u"去年", Is::Year, -1}, {u"last year", Is::Year, -1}, {u"前年", Is::Year, -2},
        {u"明年", Is::Year, 1}, {u"next year", Is::Year, 1}};
    for (const Named &name : named) {
        const int length = matchedLength(m_text, m_at, name.word);
        if (!length)
            continue;
        m_at += length;
        FilterValue value{name.kind, {}, {}, name.number};
        const int at = m_at;
        skipBlanks();
        const bool plus = take(u'+');
        if (name.kind == Is::Today && (plus || take(u'-'))) {
            skipBlanks();
            if (const auto days = takeDigits()) {
                value.number += plus ? *days : -*days;
                const int unit = m_at;
                skipBlanks();
                if (!takeWord({u"天", u"日", u"days", u"day"}))
                    m_at = unit;
                return value;
            }
        }
        m_at = at;
        return value;
    }
    // 30 天前, 30 天后, 30 days ago
    const int start = m_at;
    if (const auto days = takeDigits()) {
        skipBlanks();
        if (takeWord({u"天前", u"日前", u"days ago", u"day ago"}))
            return FilterValue{Is::Today, {}, {}, -*days};
        if (takeWord({u"天后", u"日后", u"days from now", u"days ahead"}))
            return FilterValue{Is::Today, {}, {}, *days};
    }
    m_at = start;
    return {};
}

std::optional<FilterValue> FilterParser::date()
{
    const int start = m_at;
    if (auto relative = relativeDate())
        return relative;
    const bool inQuotes = take(u'"');
    int end = m_at;
    while (end < m_text.size() && (m_text[end].isDigit() || QStringView(u"-/.年月日号").contains(m_text[end])))
        ++end;
    const QString typed = m_text.sliced(m_at, end - m_at);
    const DateText read = readDate(typed, {QDate(2000, 1, 1), true, 0});
    if (typed.isEmpty() || read.iso.isEmpty()) {
        m_at = start;
        const QString word = wordAt(start);
        fail(FilterText::tr("“%1” is no date. Write 2026-01-31, 2026-01, 2026 or today.").arg(word), start, int(word.size()));
        return {};
    }
    m_at = end;
    if (inQuotes)
        take(u'"');
    return FilterValue{FilterValue::Kind::Date, read.iso};
}

std::optional<FilterValue> FilterParser::resolved(const ListColumn &column, const QString &word) const
{
    if (word.size() > 4 * LongestWord)
        return {};
    const CodeList *list = CodeList::find(column.codes);
    if (!list || word.trimmed().isEmpty())
        return {};
    const CodeMatch match = list->codeOf(word, m_aliases.value(column.codes));
    if (!match || (match.list != column.codes && !match.list.isEmpty()))
        return {};
    if (!match.word.isEmpty())
        return FilterValue{FilterValue::Kind::Text, match.word};
    return FilterValue{FilterValue::Kind::Code, match.code, match.keepText ? word.trimmed() : QString()};
}

std::optional<FilterValue> FilterParser::code(const FilterNode &node)
{
    const ListColumn &column = *node.column;
    const int start = m_at;
    if (auto text = quoted()) {
        if (auto found = resolved(column, *text))
            return found;
        return FilterValue{FilterValue::Kind::Text, *text};
    }
    if (m_problem)
        return {};
    // Words may be of several parts (member of …, 80-89周岁低保、低保边缘): the longest that is one counts.
    std::optional<FilterValue> best;
    int bestEnd = start;
    int end = start;
    for (int parts = 0; parts < 12 && end < m_text.size(); ++parts) {
        const int next = runEnd(end, &column);
        if (next == end)
            break;
        end = next;
        if (auto found = resolved(column, m_text.sliced(start, end - start))) {
            best = found;
            bestEnd = end;
        }
        const int after = afterBlanks(end);
        if (after < m_text.size() && m_text[after] == u'、')
            end = after + 1;
        else if (after > end && after < m_text.size() && !isStop(m_text[after]))
            end = after;
        else
            break;
    }
    if (best) {
        m_at = bestEnd;
        return best;
    }
    end = runEnd(start, &column);
    const QString word = m_source.sliced(start, end - start);
    // “has 党” of a code asks for all labels with these letters.
    if (node.op == FilterOperator::Has && column.kind == Kind::Code && end > start) {
        m_at = end;
        return FilterValue{FilterValue::Kind::Text, word};
    }
    QStringList labels;
    if (const CodeList *list = CodeList::find(column.codes)) {
        for (const Code &item : list->items())
            labels << item.zh << item.en;
        labels << list->words().keys();
    }
    const QString near = nearest(word, labels);
    fail(near.isEmpty() ? FilterText::tr("“%1” is none of the words for “%2”. In quotes it is searched as it stands.").arg(word, column.title())
                        : FilterText::tr("“%1” is none of the words for “%2”. Is it “%3”?").arg(word, column.title(), near), start, end - start);
    return {};
}

std::optional<FilterValue> FilterParser::plain(const FilterNode &node)
{
    const int start = m_at;
    if (auto text = quoted())
        return FilterValue{FilterValue::Kind::Text, *text};
    if (m_problem)
        return {};
    int end = runEnd(start, node.column);
    if (end == start)
        return {};
    // 以王开头
    if (node.op == FilterOperator::Starts && end - start > 2 && QStringView(m_text).sliced(start, end - start).endsWith(u"开头"))
        end -= 2;
    m_at = end;
    // As it was typed, but full-width digits and letters are the same as others.
    return FilterValue{FilterValue::Kind::Text, m_text.sliced(start, end - start)};
}

std::optional<QString> FilterParser::quoted()
{
    if (m_at >= m_text.size() || (m_text[m_at] != u'"' && m_text[m_at] != u'\''))
        return {};
    const QChar mark = m_text[m_at];
    QString text;
    for (int i = m_at + 1; i < m_text.size(); ++i) {
        if (m_text[i] != mark) {
            // Blanks and widths inside quotes stay as they were typed, control characters do not.
            text += m_source[i].unicode() < 0x20 ? QChar(u' ') : m_source[i];
        } else if (i + 1 < m_text.size() && m_text[i + 1] == mark) {
            text += mark;
            ++i;
        } else if (text.trimmed().isEmpty()) {
            fail(FilterText::tr("Nothing stands between the quotation marks."), m_at, i + 1 - m_at);
            return {};
        } else {
            m_at = i + 1;
            return text;
        }
    }
    fail(FilterText::tr("The quotation mark opened here is not closed."), m_at, 1);
    return {};
}

/// The end of a value without quotes. Chinese text often has no blanks, so 女且年龄>=80 ends before 且 where a condition
/// follows, and in columns of codes wherever the part before is a word of the list.
int FilterParser::runEnd(int from, const ListColumn *column) const
{
    int end = from;
    while (end < m_text.size() && !isStop(m_text[end]))
        ++end;
    for (int i = from + 1; i < end; ++i) {
        int length = 0;
        const auto connector = peekConnector(i, &length);
        if (!connector || *connector == Connector::Not || isLatin(m_text[i]))
            continue;
        const bool isList = column && (column->kind == Kind::Code || column->kind == Kind::Many);
        if (beginsCondition(i + length))
            return i;
        if (isList && i - from < LongestWord && end - from < 4 * LongestWord && resolved(*column, m_text.sliced(from, i - from)) && !resolved(*column, m_text.sliced(from, end - from)))
            return i;
    }
    return end;
}

bool FilterParser::beginsCondition(int at) const
{
    at = afterBlanks(at);
    if (at >= m_text.size())
        return false;
    if (m_text[at] == u'(')
        return true;
    int length = 0;
    if (peekConnector(at, &length) == Connector::Not && !fieldAt(at, &length)) {
        peekConnector(at, &length);
        const int inner = afterBlanks(at + length);
        int field = 0;
        return inner < m_text.size() && (m_text[inner] == u'(' || fieldAt(inner, &field));
    }
    const ListColumn *column = fieldAt(at, &length);
    if (!column)
        return false;
    const int after = afterBlanks(at + length);
    int n = 0;
    if (after < m_text.size() && longest(operators(), m_text, after, &n))
        return true;
    if (column->isNumber() && after < m_text.size() && m_text[after].isDigit())
        return true;
    return column->kind == Kind::YesNo && (after >= m_text.size() || m_text[after] == u')' || peekConnector(after, &n));
}

void FilterParser::skipBlanks()
{
    m_at = afterBlanks(m_at);
}

int FilterParser::afterBlanks(int at) const
{
    while (at < m_text.size() && m_text[at] == u' ')
        ++at;
    return at;
}

bool FilterParser::take(QChar c)
{
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool FilterParser::takeWord(std::initializer_list<QStringView> words)
{
    int best = 0;
    for (const QStringView word : words)
        best = std::max(best, matchedLength(m_text, m_at, word));
    m_at += best;
    return best > 0;
}

std::optional<qint64> FilterParser::takeDigits()
{
    const int start = m_at;
    qint64 number = 0;
    while (m_at < m_text.size() && m_text[m_at].unicode() >= u'0' && m_text[m_at].unicode() <= u'9') {
        // Nothing in an office is greater; what is, compares as if it were this.
        number = std::min<qint64>(number * 10 + (m_text[m_at].unicode() - u'0'), 1'000'000'000'000);
        ++m_at;
    }
    if (m_at == start)
        return {};
    return number;
}

std::optional<FilterWords::Connector> FilterParser::peekConnector(int at, int *length) const
{
    const auto *word = longest(connectors(), m_text, at, length);
    if (!word)
        return {};
    return word->meaning;
}

const ListColumn *FilterParser::fieldAt(int at, int *length) const
{
    const auto *word = longest(m_fields, m_text, at, length);
    return word ? word->meaning : nullptr;
}

QString FilterParser::wordAt(int at) const
{
    int end = at;
    while (end < m_text.size() && !isStop(m_text[end]))
        ++end;
    if (end == at && end < m_text.size())
        ++end;
    return m_source.sliced(at, std::min(end - at, 40));
}

void FilterParser::expect(Suggest kind, int start, int end, const FilterNode *node)
{
    m_expected.push_back({kind, start, end, node ? node->column : nullptr, node ? node->op : FilterOperator::Equal});
}

void FilterParser::fail(const QString &message, int start, int length)
{
    if (!m_problem)
        m_problem = FilterProblem{message, std::min(start, int(m_text.size())), length};
}

FilterParser::NodePtr FilterParser::failed(const QString &message, int start, int length)
{
    fail(message, start, length);
    return {};
}

} // namespace Allpost
