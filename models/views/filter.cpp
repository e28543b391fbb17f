// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/filter.h"

#include "models/views/filterparser.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

std::shared_ptr<const FilterNode> joined(QList<std::shared_ptr<const FilterNode>> parts)
{
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return parts.first();
    FilterNode node{FilterNode::Kind::And, {parts.begin(), parts.end()}};
    return std::make_shared<FilterNode>(std::move(node));
}

} // namespace

QList<std::shared_ptr<const FilterNode>> Filter::conditions() const
{
    if (!root)
        return {};
    if (root->kind == FilterNode::Kind::And)
        return {root->parts.begin(), root->parts.end()};
    return {root};
}

Filter Filter::without(int i) const
{
    auto parts = conditions();
    if (i >= 0 && i < parts.size())
        parts.removeAt(i);
    return {joined(parts)};
}

Filter Filter::both(const Filter &one, const Filter &other)
{
    return {joined(one.conditions() + other.conditions())};
}

FilterLanguage::FilterLanguage(const ListDefinition &definition, Aliases aliases)
    : m_definition(definition), m_aliases(std::move(aliases))
{
}

FilterReading FilterLanguage::read(const QString &text) const
{
    return FilterParser(m_definition, m_aliases, text).read();
}

Result<Filter> FilterLanguage::parse(const QString &text) const
{
    const FilterReading reading = read(text);
    if (!reading.problem)
        return reading.filter;
    return Error{ErrorCode::Invalid, FilterText::tr("%1 (Filter, character %2)").arg(reading.problem->message).arg(reading.problem->start + 1)};
}

QString FilterLanguage::help() const
{
    return FilterText::tr("A filter says which records are shown:\n"
                          "    age >= 80 and group has 低保\n"
                          "    sex = 女 and (phone = empty or age < 18)\n"
                          "Comparisons: = != < <= > >=, has, starts with, in (…, …), between … and …, is empty.\n"
                          "Joined by and, or, not, and brackets. Of several words one is enough: group has 独居 or 空巢.\n"
                          "Days: 2026-01-31, 2026-01, 2026, today - 30, this month, last 30 days.\n"
                          "A comparison with something that is not on file is false; is empty finds those.\n"
                          "Words with blanks stand in quotes.");
}

} // namespace Allpost
