// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/dictionary/codelist.h"
#include "models/views/listdefinition.h"

#include <memory>
#include <optional>

namespace Allpost {

enum class FilterOperator {
    Equal,        ///< any of the values
    Unequal,      ///< none of the values, and there is one
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Between,      ///< two values, both included
    Has,          ///< text contains it, a group is among those of the record; any of the values
    Starts,
    Empty,
    NotEmpty,
    True,         ///< a yes/no field alone
};

/// A value as it was meant; days and codes are resolved when the filter is read, today only when it is used.
struct FilterValue
{
    enum class Kind {
        Text,
        Number, ///< Money: cents
        Date,   ///< text: ISO, also partial
        Today,  ///< number: days after today
        Month,  ///< number: months after this one
        Year,   ///< number: years after this one
        Code,   ///< text: the code; word: the more special word beside it, if that is meant
        Empty,
        Yes,
        No,
    };

    Kind kind = Kind::Text;
    QString text = {};
    QString word = {};
    qint64 number = 0;
    int start = 0;
    int length = 0;
};

struct FilterNode
{
    enum class Kind { And, Or, Not, Test };

    Kind kind = Kind::Test;
    std::vector<std::shared_ptr<const FilterNode>> parts = {}; ///< And, Or: two or more; Not: one
    const ListColumn *column = nullptr;
    FilterOperator op = FilterOperator::Equal;
    QList<FilterValue> values = {};
    int start = 0;  ///< where it stands in the text
    int length = 0;
};

/// A condition that was understood; without a root it lets everything through.
struct Filter
{
    std::shared_ptr<const FilterNode> root = {};

    bool isEmpty() const { return !root; }
    /// The conditions that must all hold, as a filter line shows them: one chip each.
    QList<std::shared_ptr<const FilterNode>> conditions() const;
    /// The filter without its condition number i.
    Filter without(int i) const;
    /// Both must hold.
    static Filter both(const Filter &one, const Filter &other);
};

/// What is wrong in a filter: one sentence, and the characters it speaks of.
struct FilterProblem
{
    QString message = {};
    int start = 0;
    int length = 0;
};

struct FilterReading
{
    Filter filter = {};
    std::optional<FilterProblem> problem = {};
};

/// Something that may be typed at the cursor.
struct FilterSuggestion
{
    enum class Kind { Field, Operator, Value, Connector };

    Kind kind = Kind::Field;
    QString text = {};   ///< what to insert, a blank behind it where one belongs
    QString label = {};  ///< how it is shown
    QString hint = {};   ///< what else it goes by, or what it does
    int start = 0;       ///< the characters it replaces
    int length = 0;
};

/// A condition as a filter line says it: 年龄 · 满 80 岁.
struct FilterPhrase
{
    QString field = {};
    QString value = {};
};

/// WHERE of a filter. parameters go to ?2, ?3 …; ?1 is the day.
struct FilterSql
{
    QString where = {};     ///< empty: everything
    std::vector<Value> values = {};
    QStringList joins = {}; ///< aliases it needs
    bool isTied = false;    ///< ties decide, not only the record itself
};

/// The filter language, the same everywhere in the program: lists, saved views, the command line, measures.
///
///   age >= 80 and group has 低保          年龄 >= 80 且 人员类别 含 低保
///   not (sex = 女 or phone = 空)          非（性别 = 女 或 电话 为空）
///   birth_date = 1990年, < 2026-01-01, >= 今天 - 30      政治面貌 属于（党员，团员）
///
/// A comparison with a field that has no value is false, except = 空; not turns that into true. Values without quotes
/// end at a blank; blanks between Chinese words may be left out.
class FilterLanguage
{
public:
    using Aliases = QHash<QString, CodeAliases>; ///< by code list: the office's own words

    /// The definition must outlive this and every filter read by it.
    explicit FilterLanguage(const ListDefinition &definition, Aliases aliases = {});

    /// Empty text is a filter that lets everything through.
    FilterReading read(const QString &text) const;
    /// The same for callers without a text box: Invalid, with a sentence that says where.
    Result<Filter> parse(const QString &text) const;

    /// What may stand at the cursor (0 … text.size()), the likeliest first.
    QList<FilterSuggestion> complete(const QString &text, int cursor) const;
    /// What can be written, with examples: plain text, several lines, in the language of the program.
    QString help() const;

    /// The filter as text in "zh" or "en" that reads back to the same filter.
    QString format(const Filter &filter, QStringView language) const;
    /// A sentence in the language of the program: 年龄 满 80 岁，人员类别 含 独居老人 或 空巢老人.
    QString describe(const Filter &filter) const;
    /// One condition of Filter::conditions() for a chip.
    FilterPhrase phrase(const FilterNode &condition) const;

    /// SQL in the subset of SQLite and PostgreSQL; identifiers come from the definition alone, values are bound.
    /// Two texts that mean the same: one quick over all records, one quick for a record whose key is given beside it.
    enum class For { All, One };
    /// What becomes of a comparison with a field that has no value. With three values it is not known, and so is what
    /// depends on it (Kleene: not of unknown is unknown, unknown and no is no, unknown or yes is yes). “Is empty”, lists
    /// of values with empty among them, groups and what is derived from the record alone are always known.
    enum class Answer {
        Yes,     ///< lists: such a comparison is false, and not turns that into true
        Surely,  ///< three values: the records for which the condition holds
        Unknown, ///< three values: those for which it is not known, to ask
    };
    FilterSql compile(const Filter &filter, QDate today, For records = For::All, Answer answer = Answer::Yes) const;
    /// The condition may be unknown: a comparison with a field that can be empty.
    static bool canBeUnknown(const FilterNode &test);

    const ListDefinition &definition() const { return m_definition; }

private:
    const ListDefinition &m_definition;
    Aliases m_aliases;
};

} // namespace Allpost
