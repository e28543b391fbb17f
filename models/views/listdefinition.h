// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace Allpost {

/// Collects the values of a condition: gives the parameter (?2, ?3 …) that stands for the value in the SQL text.
/// ?1 is always the day on which the list is looked at.
class SqlValues
{
public:
    QString add(const Value &value);
    /// Conditions on a text expression, never unknown; case of Latin letters aside.
    QString contains(const QString &expression, const QString &text);
    QString startsWith(const QString &expression, const QString &text);
    /// before and after are patterns of LIKE, text stands for itself.
    QString like(const QString &expression, const QString &before, const QString &text, const QString &after);
    /// Latin letters small, all else as it is: what lower() gives on every engine.
    static QString lowered(const QString &text);
    const std::vector<Value> &values() const { return m_values; }
    /// The number of the first value's parameter.
    static constexpr int First = 2;

private:
    std::vector<Value> m_values;
};

/// A table joined to a list's own; at most one row for each record of the list.
struct ListJoin
{
    QString alias;      ///< how columns name it
    QString sql;        ///< LEFT JOIN …; may use ?1, the day
    QStringList needs = {}; ///< joins it builds on
};

/// A column a list can show, filter and sort by: a stored field, one of a tied record, or one derived from both.
struct ListColumn
{
    /// How it is compared and sorted.
    enum class Kind {
        Text,   ///< by pinyin
        Name,   ///< by pinyin, the surname read as a surname
        Plain,  ///< text whose digits count as numbers: 3, 10, 10A
        Number,
        Money,  ///< in cents
        Date,   ///< ISO, also year-month and year
        Age,    ///< the part is the birth date; compared through birth dates
        Days,   ///< the part is a date; days since then, compared through dates
        YesNo,
        Code,
        Many,   ///< several codes a record, each a chip
        Door,   ///< compared by the definition's own test
    };

    QString name;               ///< in filters, saved views and on the command line
    QByteArray label;           ///< English source text, translated in context "Dictionary"
    Kind kind = Kind::Text;
    Mask mask = Mask::Public;
    QString codes = {};         ///< Code, Many: name of the code list
    QStringList words = {};     ///< other names in filters; the first is its name in Chinese
    QStringList parts = {};     ///< SQL expressions it is made of; the first is what a filter compares
    QStringList joins = {};     ///< aliases its parts need
    const Field *field = nullptr;
    bool isCondition = false;   ///< YesNo: the part is a condition that is true or false, never unknown
    bool isRestricted = false;  ///< shown only when asked for; not offered first
    bool isDetail = false;      ///< one of very many; offered only to who types its words
    LabelPair pair = {};        ///< instead of label, of what is described outside the source text
    std::pair<QString, QString> right = {}; ///< who is shown it or asks about it needs this right, concerning this
    bool isOfOthers = false;    ///< what it shows may change with another record of the list
    QByteArray whenEmpty = {};  ///< shown where there is no value, translated in "ViewText"; empty: —

    /// Where ties lead to the parts, the same ways for all records at once; without them only through the joins.
    QString path = {};          ///< condition on r.key with %1 for a condition on the parts; aliases as in the joins
    QStringList pathParts = {}; ///< parts in the scope of path where they are others
    QStringList hops = {};      ///< SQL of pairs (from, to), the first pair of a key counts: from the record to …
    QString valuesSql = {};     ///< … the keys of these rows of key and parts, the first row of a key counts; for sorting

    /// Many: the condition of having a code, with %1 for the test of codeExpression, for all records and for one; all codes
    /// of the record ?2; and the pairs of record and code, for sorting.
    QString hasSql = {};
    QString hasOneSql = {};
    QString codeExpression = {};
    QString allSql = {};
    QString pairsSql = {};

    /// The text in full where the default by kind will not do; raw: the parts' values.
    std::function<QString(std::span<const Value> raw, QStringView language, QDate today)> text = {};
    /// What stands in order; bytes compared as they are, empty comes last. Default by kind.
    std::function<QByteArray(std::span<const Value> raw)> sortKey = {};
    /// Door: the condition for words a person typed (3-2-501); empty when they make no sense.
    std::function<QString(const QString &typed, SqlValues &values)> test = {};

    QString title() const;
    /// It changes when a tie does, not only with the record itself.
    bool isTied() const { return !joins.isEmpty() || kind == Kind::Many; }
    bool isNumber() const { return kind == Kind::Number || kind == Kind::Money || kind == Kind::Age || kind == Kind::Days; }
};

/// What a list of one kind of record can show: its table, the joins and the columns. The one description behind the
/// windowed model, the filter language, sorting, copying, export and print.
struct ListDefinition
{
    QString name;               ///< of saved views and on the command line: resident
    QString table;              ///< alias r in all expressions
    std::vector<ListColumn> columns;
    std::vector<ListJoin> joins;
    QStringList usualColumns;   ///< shown when nobody chose
    QList<const Entity *> entities; ///< what is shown comes from these; a change of another leaves the list alone

    /// SQL of the keys of records that never belong to the list, none of them NULL: the second record of one person.
    /// Of them, not of those that stay: so a list of which nothing is left out counts and opens as fast as one without.
    QString leftOut = {};
    const Entity *leavesOut = nullptr; ///< a change of this changes what is left out

    const ListColumn *find(QStringView columnName) const;
    const ListColumn &at(QStringView columnName) const { return *find(columnName); }
    int indexOf(QStringView columnName) const;

    /// The condition that a record belongs to the list; empty: all do.
    QString always() const { return leftOut.isEmpty() ? QString() : QStringLiteral("r.key NOT IN (") + leftOut + QLatin1Char(')'); }

    /// FROM with the joins that these aliases need, in an order in which each has what it builds on.
    QString from(const QStringList &aliases) const;

    /// A column for a stored field; alias: the join it comes from.
    static ListColumn column(const Field &field, const QString &alias = QStringLiteral("r"));
};

} // namespace Allpost
