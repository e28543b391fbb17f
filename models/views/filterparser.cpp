// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/filterparser.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace FilterWords;
using Kind = ListColumn::Kind;
using Op = FilterOperator;
using Suggest = FilterSuggestion::Kind;

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

bool isText(const ListColumn &column)
{
    return column.kind == Kind::Text || column.kind == Kind::Name || column.kind == Kind::Plain;
}

} // namespace

FilterParser::FilterParser(const ListDefinition &definition, const FilterLanguage::Aliases &aliases, const QString &text)
    : m_definition(definition), m_aliases(aliases), m_source(text), m_text(normalised(text))
{
    for (const ListColumn &column : definition.columns)
        for (const QString &name : namesOf(column))
            m_fields.push_back({normalised(name), &column});
}

FilterReading FilterParser::read()
{
    if (m_text.size() > LongestText) {
        fail(FilterText::tr("This filter is too long. Divide it in two views."), LongestText, int(m_text.size()) - LongestText);
        return {{}, m_problem};
    }
    skipBlanks();
    if (atEnd()) {
        expect(Suggest::Field, m_at, -1);
        return {};
    }
    NodePtr root = any();
    skipBlanks();
    if (root && !atEnd()) {
        if (m_text[m_at] == u')')
            fail(FilterText::tr("This bracket closes nothing."), m_at, 1);
        else
            fail(FilterText::tr("“%1” stands where “and” or “or” belongs.").arg(wordAt(m_at)), m_at, int(wordAt(m_at).size()));
    }
    if (m_problem)
        return {{}, m_problem};
    return {Filter{root}, {}};
}

FilterParser::NodePtr FilterParser::any()
{
    const int start = m_at;
    std::vector<NodePtr> parts;
    for (;;) {
        NodePtr part = all();
        if (!part)
            return {};
        parts.push_back(std::move(part));
        skipBlanks();
        int length = 0;
        if (peekConnector(m_at, &length) != Connector::Or)
            break;
        m_at += length;
    }
    if (parts.size() == 1)
        return parts.front();
    FilterNode node{FilterNode::Kind::Or, std::move(parts)};
    node.start = start;
    node.length = m_at - start;
    return std::make_shared<FilterNode>(std::move(node));
}

FilterParser::NodePtr FilterParser::all()
{
    const int start = m_at;
    std::vector<NodePtr> parts;
    NodePtr part = one();
    while (part) {
        parts.push_back(part);
        const int end = m_at;
        skipBlanks();
        int length = 0;
        const auto connector = peekConnector(m_at, &length);
        expect(Suggest::Connector, m_at, connector ? m_at + length : -1);
        if (connector != Connector::And) {
            m_at = end;
            break;
        }
        m_at += length;
        skipBlanks();
        const NodePtr again = sameAgain(*part);
        part = again ? again : one();
    }
    if (m_problem || parts.empty())
        return {};
    if (parts.size() == 1)
        return parts.front();
    FilterNode node{FilterNode::Kind::And, std::move(parts)};
    node.start = start;
    node.length = m_at - start;
    return std::make_shared<FilterNode>(std::move(node));
}

FilterParser::NodePtr FilterParser::one()
{
    skipBlanks();
    const int start = m_at;
    if (++m_depth > DeepestNesting)
        return failed(FilterText::tr("Too many brackets stand inside each other."), start, 1);
    int fieldLength = 0;
    int length = 0;
    const bool isField = fieldAt(m_at, &fieldLength);
    NodePtr node;
    if (!isField && peekConnector(m_at, &length) == Connector::Not) {
        m_at += length;
        if (NodePtr inner = one()) {
            FilterNode turned{FilterNode::Kind::Not, {inner}};
            turned.start = start;
            turned.length = m_at - start;
            node = std::make_shared<FilterNode>(std::move(turned));
        }
    } else if (take(u'(')) {
        node = any();
        skipBlanks();
        if (node && !take(u')'))
            node = failed(FilterText::tr("The bracket opened here is not closed."), start, 1);
    } else {
        node = comparison();
    }
    --m_depth;
    return node;
}

FilterParser::NodePtr FilterParser::comparison()
{
    const int start = m_at;
    int length = 0;
    FilterNode node;
    node.start = start;
    node.column = fieldAt(m_at, &length);
    expect(Suggest::Field, start, node.column ? start + length : -1);
    if (atEnd())
        return failed(FilterText::tr("A field is missing at the end, such as “%1”.").arg(m_definition.columns.front().title()), start, 0);
    if (!node.column) {
        const QString word = wordAt(start);
        QStringList names;
        for (const auto &field : m_fields)
            names << field.word;
        const QString near = nearest(word, names);
        return failed(near.isEmpty() ? FilterText::tr("There is no field “%1”.").arg(word)
                                     : FilterText::tr("There is no field “%1”. Is it “%2”?").arg(word, near), start, int(word.size()));
    }
    if (++m_conditions > MostConditions)
        return failed(FilterText::tr("This filter has too many conditions. Divide it in two views."), start, length);
    m_at += length;
    bool negated = false;
    if (readRange(node) || readSuffix(node))
        return finish(std::move(node), false);
    if (m_problem)
        return {};
    if (!readOperator(node, negated) || !checkOperator(node, negated))
        return {};
    return finish(std::move(node), negated);
}

FilterParser::NodePtr FilterParser::finish(FilterNode node, bool negated)
{
    node.length = m_at - node.start;
    NodePtr made = std::make_shared<FilterNode>(node);
    if (!negated)
        return made;
    FilterNode turned{FilterNode::Kind::Not, {made}};
    turned.start = node.start;
    turned.length = node.length;
    return std::make_shared<FilterNode>(std::move(turned));
}

/// “has A and B”: a value alone goes on with the comparison before it.
FilterParser::NodePtr FilterParser::sameAgain(const FilterNode &before)
{
    if (before.kind != FilterNode::Kind::Test || before.op != Op::Has || before.values.size() != 1 || atEnd() || beginsCondition(m_at))
        return {};
    if (before.column->kind != Kind::Many && before.column->kind != Kind::Code)
        return {};
    const int start = m_at;
    int length = 0;
    FilterNode node;
    node.column = before.column;
    node.op = before.op;
    node.start = start;
    const int end = runEnd(m_at, node.column);
    const auto found = resolved(*node.column, m_text.sliced(m_at, end - m_at).trimmed());
    if (end == m_at || !found || fieldAt(m_at, &length) || ++m_conditions > MostConditions)
        return {};
    m_at = end;
    node.values << *found;
    node.values[0].start = start;
    node.values[0].length = end - start;
    return finish(std::move(node), false);
}

bool FilterParser::readOperator(FilterNode &node, bool &negated)
{
    const int before = m_at;
    skipBlanks();
    int length = 0;
    const auto *word = longest(operators(), m_text, m_at, &length);
    // “不是 X”-like words after a yes/no field belong to it only when a value follows; alone it stands for itself.
    expect(Suggest::Operator, m_at, word ? m_at + length : -1, &node);
    if (!word) {
        if (node.column->kind == Kind::YesNo) {
            m_at = before;
            node.op = Op::True;
            return true;
        }
        if (node.column->kind == Kind::Many && !atEnd() && runEnd(m_at, node.column) > m_at
            && resolved(*node.column, m_text.sliced(m_at, runEnd(m_at, node.column) - m_at))) {
            node.op = Op::Has;
            return readValues(node);
        }
        fail(FilterText::tr("After “%1” a comparison is missing, such as %2.")
                 .arg(m_source.sliced(node.start, before - node.start).trimmed(),
                      node.column->isNumber() ? FilterText::tr(">= 80") : isText(*node.column) || node.column->kind == Kind::Many
                              ? FilterText::tr("“has …”") : FilterText::tr("= …")), m_at, int(wordAt(m_at).size()));
        return false;
    }
    const int at = m_at;
    m_at += length;
    node.op = word->meaning.op;
    negated = word->meaning.negated;
    if (node.op == Op::Empty || node.op == Op::NotEmpty)
        return true;
    if (node.op == Op::Between)
        return readBetween(node);
    // In “住在” and the like nothing is lost: an operator without a value is named where it stands.
    if (afterBlanks(m_at) >= m_text.size()) {
        expect(Suggest::Value, m_text.size() > m_at ? afterBlanks(m_at) : m_at, -1, &node);
        fail(FilterText::tr("After “%1” a value is missing.").arg(m_source.sliced(at, length)), at, length);
        return false;
    }
    return readValues(node);
}

bool FilterParser::checkOperator(FilterNode &node, bool &negated)
{
    const ListColumn &column = *node.column;
    const bool isOrder = node.op == Op::Less || node.op == Op::LessEqual || node.op == Op::Greater || node.op == Op::GreaterEqual || node.op == Op::Between;
    const bool isWords = node.op == Op::Has || node.op == Op::Starts;
    const bool isQuantity = column.isNumber() || column.kind == Kind::Date;
    const QString name = column.title();
    if ((isOrder && !isQuantity) || (isOrder && node.values.size() != (node.op == Op::Between ? 2 : 1))) {
        fail(FilterText::tr("“%1” cannot be compared by size. Use = or “has”.").arg(name), node.start, m_at - node.start);
        return false;
    }
    if (isWords && (isQuantity || column.kind == Kind::YesNo)) {
        fail(FilterText::tr("“%1” is compared with =, < or >, not by its letters.").arg(name), node.start, m_at - node.start);
        return false;
    }
    if (node.op == Op::Starts && !isText(column) && column.kind != Kind::Door) {
        fail(FilterText::tr("“%1” has no beginning to compare. Use = or “has”.").arg(name), node.start, m_at - node.start);
        return false;
    }
    const bool withEmpty = std::any_of(node.values.begin(), node.values.end(), [](const FilterValue &v) { return v.kind == FilterValue::Kind::Empty; });
    if (withEmpty && node.op != Op::Equal && node.op != Op::Unequal) {
        fail(FilterText::tr("“Empty” can only be compared with = or !=."), node.start, m_at - node.start);
        return false;
    }
    if (withEmpty && node.values.size() == 1) {
        node.op = node.op == Op::Equal ? Op::Empty : Op::NotEmpty;
        node.values.clear();
    } else if (column.kind == Kind::Many || column.kind == Kind::Door) {
        // Groups are had, not equalled; of a door every way of asking means the same.
        negated = negated != (node.op == Op::Unequal);
        if (node.op == Op::Equal || node.op == Op::Unequal || node.op == Op::Starts)
            node.op = Op::Has;
    }
    return true;
}

bool FilterParser::readValues(FilterNode &node)
{
    skipBlanks();
    const bool manyAllowed = node.op == Op::Equal || node.op == Op::Unequal || node.op == Op::Has || node.op == Op::Starts;
    if (manyAllowed && m_at < m_text.size() && m_text[m_at] == u'(')
        return readList(node);
    if (!addValue(node))
        return false;
    while (manyAllowed && moreValues(node))
        if (!addValue(node))
            return false;
    if (node.op == Op::Starts) {
        const int at = m_at;
        skipBlanks();
        if (!takeWord({u"开头"}))
            m_at = at;
    }
    return true;
}

bool FilterParser::addValue(FilterNode &node)
{
    if (node.values.size() >= MostValues) {
        fail(FilterText::tr("A condition takes no more than %n values.", nullptr, MostValues), m_at, 1);
        return false;
    }
    auto next = value(node);
    if (next)
        node.values << *next;
    return next.has_value();
}

/// “独居 或 空巢”, “低保、残疾”: true when another value follows, and then stands before it.
bool FilterParser::moreValues(const FilterNode &node)
{
    const int at = m_at;
    skipBlanks();
    if (take(u'、')) {
        skipBlanks();
        return true;
    }
    int length = 0;
    if (peekConnector(m_at, &length) == Connector::Or) {
        m_at += length;
        skipBlanks();
        int field = 0;
        const bool isList = node.column->kind == Kind::Code || node.column->kind == Kind::Many;
        const int end = runEnd(m_at, node.column);
        const bool known = isList && end > m_at && resolved(*node.column, m_text.sliced(m_at, end - m_at));
        if (!atEnd() && m_text[m_at] != u'(' && !beginsCondition(m_at) && (known || !fieldAt(m_at, &field)))
            return true;
    }
    m_at = at;
    return false;
}

bool FilterParser::readList(FilterNode &node)
{
    const int open = m_at;
    take(u'(');
    for (;;) {
        skipBlanks();
        if (!addValue(node))
            return false;
        skipBlanks();
        if (take(u')'))
            return true;
        int length = 0;
        if (take(u',') || take(u'、') || take(u';'))
            continue;
        if (peekConnector(m_at, &length) == Connector::Or) {
            m_at += length;
            continue;
        }
        if (atEnd())
            fail(FilterText::tr("The bracket opened here is not closed."), open, 1);
        else
            fail(FilterText::tr("Between the values of a list a comma is missing."), m_at, int(wordAt(m_at).size()));
        return false;
    }
}

bool FilterParser::readBetween(FilterNode &node)
{
    skipBlanks();
    auto from = value(node);
    if (!from)
        return false;
    skipBlanks();
    if (!takeWord({u"and", u"to", u"到", u"至", u"和", u"~", u"-", u"—", u"、", u"与"})) {
        fail(FilterText::tr("“Between” takes two values: between 60 and 80."), node.start, m_at - node.start);
        return false;
    }
    skipBlanks();
    auto to = value(node);
    if (!to)
        return false;
    const int at = m_at;
    skipBlanks();
    if (!takeWord({u"之间"}))
        m_at = at;
    node.values = {*from, *to};
    return true;
}

/// 近 30 天, 30 天内: a stretch of days before or after today.
bool FilterParser::readRange(FilterNode &node)
{
    if (node.column->kind != Kind::Date)
        return false;
    const int before = m_at;
    skipBlanks();
    int length = 0;
    // An operator that only says “in” may stand before it.
    if (const auto *word = longest(operators(), m_text, m_at, &length); word && word->meaning.op == Op::Equal && !word->meaning.negated)
        m_at += length;
    skipBlanks();
    const int start = m_at;
    const bool past = takeWord({u"近", u"最近", u"过去", u"last", u"past"});
    const bool coming = !past && takeWord({u"未来", u"今后", u"next", u"coming"});
    skipBlanks();
    const auto days = takeDigits();
    skipBlanks();
    const bool unit = days && takeWord({u"天", u"日", u"days", u"day"});
    const bool within = unit && takeWord({u"内", u"以内", u"之内"});
    if (!unit || (!past && !coming && !within)) {
        m_at = before;
        return false;
    }
    node.op = Op::Between;
    FilterValue today{FilterValue::Kind::Today, {}, {}, 0, start, m_at - start};
    FilterValue other = today;
    other.number = past ? -*days : *days;
    node.values = past ? QList<FilterValue>{other, today} : QList<FilterValue>{today, other};
    return true;
}

/// 年龄 80 岁以上, 60岁以下: the comparison stands behind the number.
bool FilterParser::readSuffix(FilterNode &node)
{
    if (!node.column->isNumber())
        return false;
    const int before = m_at;
    skipBlanks();
    const int start = m_at;
    if (m_at < m_text.size() && m_text[m_at].isDigit()) {
        auto typed = number(*node.column);
        skipBlanks();
        const bool more = typed && takeWord({u"以上", u"及以上", u"or more", u"or over"});
        const bool less = typed && !more && takeWord({u"以下", u"及以下", u"以内", u"or less"});
        if (more || less) {
            takeWord({u"(含)"});
            node.op = more ? Op::GreaterEqual : Op::LessEqual;
            typed->start = start;
            typed->length = m_at - start;
            node.values = {*typed};
            return true;
        }
        m_problem.reset();
    }
    m_at = before;
    return false;
}

} // namespace Allpost
