// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/filterwords.h"

namespace Allpost {

/// Reads a filter from left to right and remembers what could have stood where: the last places serve completion.
/// What a word is, field, operator or value, follows from its place; so blanks between Chinese words may be missing.
class FilterParser
{
public:
    struct Expected
    {
        FilterSuggestion::Kind kind = FilterSuggestion::Kind::Field;
        int start = 0;
        int end = -1; ///< of what was understood there; -1: nothing was
        const ListColumn *column = nullptr;
        FilterOperator op = FilterOperator::Equal;
    };

    FilterParser(const ListDefinition &definition, const FilterLanguage::Aliases &aliases, const QString &text);

    FilterReading read();
    const std::vector<Expected> &expected() const { return m_expected; }
    const QString &text() const { return m_text; }

    static constexpr int LongestText = 4000;
    static constexpr int DeepestNesting = 40;
    static constexpr int MostConditions = 200;
    static constexpr int MostValues = 200;
    static constexpr int LongestWord = 40; ///< of a code list, in characters

private:
    using NodePtr = std::shared_ptr<const FilterNode>;
    using Connector = FilterWords::Connector;

    NodePtr any();
    NodePtr all();
    NodePtr one();
    NodePtr comparison();
    NodePtr sameAgain(const FilterNode &before);
    NodePtr finish(FilterNode node, bool negated);
    bool readOperator(FilterNode &node, bool &negated);
    bool readRange(FilterNode &node);
    bool readSuffix(FilterNode &node);
    bool readValues(FilterNode &node);
    bool readList(FilterNode &node);
    bool readBetween(FilterNode &node);
    bool checkOperator(FilterNode &node, bool &negated);
    bool moreValues(const FilterNode &node);
    bool addValue(FilterNode &node);

    std::optional<FilterValue> value(const FilterNode &node);
    std::optional<FilterValue> valueOfKind(const FilterNode &node);
    std::optional<FilterValue> number(const ListColumn &column);
    std::optional<FilterValue> date();
    std::optional<FilterValue> relativeDate();
    std::optional<FilterValue> yesNo();
    std::optional<FilterValue> code(const FilterNode &node);
    std::optional<FilterValue> plain(const FilterNode &node);
    std::optional<QString> quoted();
    std::optional<FilterValue> resolved(const ListColumn &column, const QString &word) const;
    int runEnd(int from, const ListColumn *column) const;
    bool beginsCondition(int at) const;

    void skipBlanks();
    int afterBlanks(int at) const;
    bool atEnd() const { return m_at >= m_text.size(); }
    bool take(QChar c);
    bool takeWord(std::initializer_list<QStringView> words);
    std::optional<qint64> takeDigits();
    std::optional<Connector> peekConnector(int at, int *length) const;
    const ListColumn *fieldAt(int at, int *length) const;
    QString wordAt(int at) const;
    void expect(FilterSuggestion::Kind kind, int start, int end, const FilterNode *node = nullptr);
    void fail(const QString &message, int start, int length);
    NodePtr failed(const QString &message, int start, int length);

    const ListDefinition &m_definition;
    const FilterLanguage::Aliases &m_aliases;
    QString m_source;
    QString m_text;
    std::vector<FilterWords::Word<const ListColumn *>> m_fields;
    std::vector<Expected> m_expected;
    std::optional<FilterProblem> m_problem;
    int m_at = 0;
    int m_depth = 0;
    int m_conditions = 0;
};

} // namespace Allpost
