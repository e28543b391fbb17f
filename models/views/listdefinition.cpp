// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/listdefinition.h"

#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

ListColumn::Kind kindOf(const Field &field)
{
    using Kind = ListColumn::Kind;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Points:
    case FieldType::Link: return Kind::Number;
    case FieldType::Money: return Kind::Money;
    case FieldType::Date:
    case FieldType::Time: return Kind::Date;
    case FieldType::YesNo: return Kind::YesNo;
    case FieldType::Code: return Kind::Code;
    case FieldType::ResidentId:
    case FieldType::Phone: return Kind::Plain;
    default: return field.mask == Mask::Name ? Kind::Name : Kind::Text;
    }
}

} // namespace

QString SqlValues::add(const Value &value)
{
    m_values.push_back(value);
    return u'?' + QString::number(First + int(m_values.size()) - 1);
}

QString SqlValues::lowered(const QString &text)
{
    QString low = text;
    for (QChar &c : low)
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    return low;
}

QString SqlValues::like(const QString &expression, const QString &before, const QString &text, const QString &after)
{
    QString pattern = lowered(text);
    for (const QChar special : {u'!', u'%', u'_'})
        pattern.replace(special, u'!' + QString(special));
    return u"(%1 IS NOT NULL AND lower(%1) LIKE %2 ESCAPE '!')"_s.arg(expression, add(Value(before + pattern + after)));
}

QString SqlValues::contains(const QString &expression, const QString &text)
{
    return like(expression, u"%"_s, text, u"%"_s);
}

QString SqlValues::startsWith(const QString &expression, const QString &text)
{
    return like(expression, {}, text, u"%"_s);
}

QString ListColumn::title() const
{
    return pair.isEmpty() ? QCoreApplication::translate("Dictionary", label.constData()) : pair.text();
}

const ListColumn *ListDefinition::find(QStringView columnName) const
{
    const int i = indexOf(columnName);
    return i < 0 ? nullptr : &columns[size_t(i)];
}

int ListDefinition::indexOf(QStringView columnName) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == columnName)
            return int(i);
    return -1;
}

QString ListDefinition::from(const QStringList &aliases) const
{
    QSet<QString> wanted(aliases.begin(), aliases.end());
    // Joins stand in an order in which each comes after what it builds on, so one pass from the end finds all.
    for (auto join = joins.rbegin(); join != joins.rend(); ++join)
        if (wanted.contains(join->alias))
            for (const QString &need : join->needs)
                wanted.insert(need);
    QString sql = table + u" r"_s;
    for (const ListJoin &join : joins)
        if (wanted.contains(join.alias))
            sql += u' ' + join.sql;
    return sql;
}

ListColumn ListDefinition::column(const Field &field, const QString &alias)
{
    ListColumn column{field.name, field.label};
    column.pair = field.pair;
    column.kind = kindOf(field);
    column.mask = field.mask;
    column.codes = field.codes;
    column.words = field.headings;
    column.parts = {alias + u'.' + field.name};
    if (alias != "r"_L1)
        column.joins = {alias};
    column.field = &field;
    column.isRestricted = field.mask == Mask::Hidden;
    if (field.type == FieldType::Phone || field.type == FieldType::ResidentId)
        column.whenEmpty = QT_TRANSLATE_NOOP("ViewText", "not on file");
    return column;
}

} // namespace Allpost
