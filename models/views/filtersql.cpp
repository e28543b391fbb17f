// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/datetext.h"
#include "models/views/filter.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;
using Op = FilterOperator;

namespace {

/// Every condition made here is true or false, never unknown: so that not turns it round as a person expects.
class Compiler
{
public:
    /// What becomes of a test that is not known. Of three values two readings are made, each of them true or false: what
    /// holds surely, and what holds surely or perhaps; not changes from one to the other.
    enum class Unknown { IsFalse, IsNo, IsPerhaps };

    Compiler(QDate today, bool one) : m_today(today), m_one(one) {}

    QString node(const FilterNode &node, Unknown unknown)
    {
        if (node.kind == FilterNode::Kind::Test) {
            const QString known = test(node);
            if (unknown != Unknown::IsPerhaps || !FilterLanguage::canBeUnknown(node))
                return known;
            return u'(' + known + u" OR NOT "_s + filled(*node.column) + u')';
        }
        if (node.kind == FilterNode::Kind::Not) {
            const Unknown turned = unknown == Unknown::IsFalse ? unknown : unknown == Unknown::IsNo ? Unknown::IsPerhaps : Unknown::IsNo;
            return u"(NOT "_s + this->node(*node.parts.front(), turned) + u')';
        }
        QStringList parts;
        for (const auto &part : node.parts)
            parts << this->node(*part, unknown);
        return u'(' + parts.join(node.kind == FilterNode::Kind::And ? u" AND "_s : u" OR "_s) + u')';
    }

    QString root(const FilterNode &node, FilterLanguage::Answer answer)
    {
        switch (answer) {
        case FilterLanguage::Answer::Yes: return this->node(node, Unknown::IsFalse);
        case FilterLanguage::Answer::Surely: return this->node(node, Unknown::IsNo);
        case FilterLanguage::Answer::Unknown: break;
        }
        const QString perhaps = this->node(node, Unknown::IsPerhaps);
        return u'(' + perhaps + u" AND NOT "_s + this->node(node, Unknown::IsNo) + u')';
    }

    SqlValues values;
    QStringList joins;
    bool isTied = false;

private:
    QString known(const QString &expression, const QString &condition) { return u"(%1 IS NOT NULL AND %2)"_s.arg(expression, condition); }
    QString bound(const Value &value) { return values.add(value); }

    static QString any(const QStringList &tests) { return tests.size() == 1 ? tests.first() : u'(' + tests.join(u" OR "_s) + u')'; }

    /// A condition on parts of a column. Of all records, what stands at the end of ties is looked for first and the
    /// records it belongs to after: once, and not for every record anew.
    QString leaf(const ListColumn &column, const QString &condition)
    {
        if (!m_one && !column.path.isEmpty())
            return u'(' + QString(column.path).replace("%1"_L1, condition) + u')';
        joins << column.joins;
        return condition;
    }

    QString part(const ListColumn &column, int i = 0) const
    {
        return !m_one && i < column.pathParts.size() ? column.pathParts[i] : column.parts.value(i);
    }

    QString test(const FilterNode &node)
    {
        const ListColumn &column = *node.column;
        isTied = isTied || column.isTied();
        switch (node.op) {
        case Op::True: return yesNo(column, true);
        case Op::Empty: return u"(NOT "_s + filled(column) + u')';
        case Op::NotEmpty: return filled(column);
        case Op::Unequal: {
            FilterNode equal = node;
            equal.op = Op::Equal;
            return u'(' + filled(column) + u" AND NOT "_s + anyValue(equal) + u')';
        }
        case Op::Between: return between(node);
        default: return anyValue(node);
        }
    }

    QString anyValue(const FilterNode &node)
    {
        const ListColumn &column = *node.column;
        QStringList tests;
        QStringList others;
        for (const FilterValue &value : node.values) {
            if (value.kind == FilterValue::Kind::Empty)
                others << u"(NOT "_s + filled(column) + u')';
            else if (column.kind == Kind::YesNo)
                others << yesNo(column, value.kind == FilterValue::Kind::Yes);
            else if (column.kind == Kind::Many)
                tests << code(column, column.codeExpression, Op::Equal, value);
            else
                tests << one(node, value);
        }
        // One way along the ties, however many values are asked for.
        if (!tests.isEmpty())
            others << (column.kind == Kind::Many ? has(column, any(tests)) : leaf(column, any(tests)));
        return others.isEmpty() ? u"(1 = 0)"_s : any(others);
    }

    QString has(const ListColumn &column, const QString &condition)
    {
        return u'(' + QString(m_one ? column.hasOneSql : column.hasSql).replace("%1"_L1, condition) + u')';
    }

    QString filled(const ListColumn &column)
    {
        if (column.kind == Kind::Many)
            return has(column, column.codeExpression + u" IS NOT NULL"_s);
        if (column.isCondition)
            return u"(1 = 1)"_s;
        QStringList tests;
        for (int i = 0; i < column.parts.size(); ++i)
            tests << part(column, i) + u" IS NOT NULL"_s;
        return leaf(column, u'(' + any(tests) + u')');
    }

    QString one(const FilterNode &node, const FilterValue &value)
    {
        const ListColumn &column = *node.column;
        const QString expression = part(column);
        switch (column.kind) {
        case Kind::Number:
        case Kind::Money: return known(expression, u"%1 %2 %3"_s.arg(expression, sign(node.op), bound(Value(value.number))));
        case Kind::Age: return age(expression, node.op, value.number);
        case Kind::Days: return days(expression, node.op, value.number);
        case Kind::Date: return date(expression, node.op, value);
        case Kind::Code: return code(column, expression, node.op, value);
        case Kind::Door: {
            const QString sql = column.test(value.text, values);
            return sql.isEmpty() ? u"(1 = 0)"_s : sql;
        }
        default: break;
        }
        if (node.op == Op::Has)
            return values.contains(expression, value.text);
        if (node.op == Op::Starts)
            return values.startsWith(expression, value.text);
        return known(expression, expression + u" = "_s + bound(Value(value.text)));
    }

    static QString sign(Op op)
    {
        switch (op) {
        case Op::Less: return u"<"_s;
        case Op::LessEqual: return u"<="_s;
        case Op::Greater: return u">"_s;
        case Op::GreaterEqual: return u">="_s;
        default: return u"="_s;
        }
    }

    QString between(const FilterNode &node)
    {
        FilterNode from = node;
        FilterNode to = node;
        from.op = Op::GreaterEqual;
        to.op = Op::LessEqual;
        return leaf(*node.column, u'(' + one(from, node.values.value(0)) + u" AND "_s + one(to, node.values.value(1)) + u')');
    }

    /// Ages are compared as birth dates, so that an index serves: born by that day is this old or older. Before the year
    /// 0 and after today nobody was born.
    QString age(const QString &birth, Op op, qint64 years)
    {
        if (op == Op::Greater || op == Op::LessEqual)
            return age(birth, op == Op::Greater ? Op::GreaterEqual : Op::Less, years + 1);
        if (op == Op::Equal)
            return u'(' + age(birth, Op::GreaterEqual, years) + u" AND "_s + age(birth, Op::Less, years + 1) + u')';
        const int n = int(std::clamp<qint64>(years, 0, 1000));
        const QString limit = bound(Value(bornBy(n, m_today)));
        if (op == Op::GreaterEqual)
            return known(birth, birth + u" <= "_s + limit);
        return known(birth, u"%1 > %2 AND %1 <= ?1"_s.arg(birth, limit));
    }

    /// So many days ago or more is that day or before.
    QString days(const QString &from, Op op, qint64 count)
    {
        if (op == Op::Greater || op == Op::LessEqual)
            return days(from, op == Op::Greater ? Op::GreaterEqual : Op::Less, count + 1);
        if (op == Op::Equal)
            return u'(' + days(from, Op::GreaterEqual, count) + u" AND "_s + days(from, Op::Less, count + 1) + u')';
        const QString limit = bound(Value(m_today.addDays(-std::clamp<qint64>(count, -400000, 400000)).toString(Qt::ISODate)));
        // Of a month or a year the first day counts, which is where its text stands among the days.
        return known(from, from + (op == Op::GreaterEqual ? u" <= "_s : u" > "_s) + limit);
    }

    /// First and last day a value can mean, as ISO texts that compare rightly with partial dates.
    std::pair<QString, QString> days(const FilterValue &value) const
    {
        switch (value.kind) {
        case FilterValue::Kind::Today: {
            const QString day = m_today.addDays(std::clamp<qint64>(value.number, -400000, 400000)).toString(Qt::ISODate);
            return {day, day};
        }
        case FilterValue::Kind::Month: {
            const QDate month = m_today.addMonths(int(value.number));
            const QString iso = isoDate(month.year(), month.month());
            return {iso, lastDay(iso).toString(Qt::ISODate)};
        }
        case FilterValue::Kind::Year: {
            const QString iso = isoDate(m_today.year() + int(value.number));
            return {iso, lastDay(iso).toString(Qt::ISODate)};
        }
        default: return {value.text, lastDay(value.text).toString(Qt::ISODate)};
        }
    }

    /// 2000-01-01 as a limit below which nothing of it lies: a date known only as 2000 begins on that day too.
    static QString lowest(QString iso)
    {
        while (iso.size() > 4 && iso.endsWith("-01"_L1))
            iso.chop(3);
        return iso;
    }

    QString date(const QString &expression, Op op, const FilterValue &value)
    {
        const auto [first, last] = days(value);
        switch (op) {
        case Op::Less: return known(expression, expression + u" < "_s + bound(Value(lowest(first))));
        case Op::GreaterEqual: return known(expression, expression + u" >= "_s + bound(Value(lowest(first))));
        case Op::LessEqual: return known(expression, expression + u" <= "_s + bound(Value(last)));
        case Op::Greater: return known(expression, expression + u" > "_s + bound(Value(last)));
        default: {
            const QString from = bound(Value(first));
            return known(expression, u"%1 >= %2 AND %1 <= %3"_s.arg(expression, from, bound(Value(last))));
        }
        }
    }

    QString yesNo(const ListColumn &column, bool yes)
    {
        const QString expression = part(column);
        if (!column.isCondition)
            return leaf(column, known(expression, expression + (yes ? u" <> 0"_s : u" = 0"_s)));
        return (yes ? u"("_s : u"(NOT "_s) + leaf(column, expression) + u')';
    }

    /// A code is stored alone or with the words it came in behind ~ (codelist.h). A word asked for stands there itself.
    QString codeTest(const QString &expression, const QString &code)
    {
        const QString alone = bound(Value(code));
        const QString start = code + u'~';
        return u"%1 = %2 OR substr(%1, 1, %3) = %4"_s.arg(expression, alone, QString::number(start.size()), bound(Value(start)));
    }

    QString code(const ListColumn &column, const QString &expression, Op op, const FilterValue &value)
    {
        const CodeList *list = CodeList::find(column.codes);
        if (value.kind == FilterValue::Kind::Code && !value.word.isEmpty())
            return values.like(expression, u"%~"_s, value.word, {});
        QStringList tests;
        if (value.kind == FilterValue::Kind::Code) {
            for (const QString &below : list ? list->withDescendants(value.text) : QStringList{value.text})
                tests << codeTest(expression, below);
            return known(expression, u'(' + tests.join(u" OR "_s) + u')');
        }
        if (op != Op::Has)
            return values.like(expression, u"%~"_s, value.text, {});
        for (const Code &item : list ? list->items() : QList<Code>())
            if (item.zh.contains(value.text, Qt::CaseInsensitive) || item.en.contains(value.text, Qt::CaseInsensitive))
                tests << codeTest(expression, item.code);
        tests << values.like(expression, u"%~%"_s, value.text, u"%"_s);
        return known(expression, u'(' + tests.join(u" OR "_s) + u')');
    }

    QDate m_today;
    bool m_one;
};

} // namespace

bool FilterLanguage::canBeUnknown(const FilterNode &test)
{
    if (test.kind != FilterNode::Kind::Test || test.op == Op::Empty || test.op == Op::NotEmpty)
        return false;
    if (test.column->kind == Kind::Many || test.column->isCondition)
        return false;
    return std::none_of(test.values.begin(), test.values.end(), [](const FilterValue &value) { return value.kind == FilterValue::Kind::Empty; });
}

FilterSql FilterLanguage::compile(const Filter &filter, QDate today, For records, Answer answer) const
{
    FilterSql sql;
    if (filter.isEmpty()) {
        // No condition holds for everybody, and nothing is left to ask.
        if (answer == Answer::Unknown)
            sql.where = u"(1 = 0)"_s;
        return sql;
    }
    Compiler compiler(today, records == For::One);
    sql.where = compiler.root(*filter.root, answer);
    sql.values = compiler.values.values();
    compiler.joins.removeDuplicates();
    sql.joins = compiler.joins;
    sql.isTied = compiler.isTied;
    return sql;
}

} // namespace Allpost
