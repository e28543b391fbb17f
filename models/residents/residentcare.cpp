// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"
#include "models/dictionary/jsonentities.h"
#include "models/residents/residentways.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace ResidentWays {

namespace {

/// Nothing in a word of the filter language may look like a bracket or a quotation mark of it.
QString plainWord(QString text)
{
    static const QString marks = u"“”‘’\"'（）()、，,"_s;
    text.removeIf([](QChar c) { return c.isSpace() || marks.contains(c); });
    return text;
}

/// The record of a table care_… that counts for a person: the first of those the person has on the day, else the first
/// of those the household has.
QString firstOf(const QString &table, const QString &person)
{
    return u"coalesce((SELECT min(z.key) FROM care q JOIN %1 z ON z.care = q.key WHERE q.resident = %2 AND %3), "
           "(SELECT min(z.key) FROM membership x JOIN care q ON q.household = x.household JOIN %1 z ON z.care = q.key WHERE x.resident = %2 AND %4 AND %3))"_s
        .arg(table, person, currentAndSeen(u"q"_s), current(u"x"_s));
}

} // namespace

void addCareFields(std::vector<ListColumn> &columns, std::vector<ListJoin> &joins)
{
    const CodeList *groups = CodeList::find(u"care_group");
    for (const Entity *entity : JsonEntities::all()) {
        if (!entity->name.startsWith("care_"_L1) || entity->fields.empty() || entity->fields.front().link != "care"_L1)
            continue;
        const QString code = entity->name.sliced(5);
        const Code *group = groups ? groups->at(code) : nullptr;
        if (!group)
            continue;
        const QString alias = u"c_"_s + code;
        joins.push_back({alias, u"LEFT JOIN %1 %2 ON %2.key = %3"_s.arg(entity->name, alias, firstOf(entity->name, u"r.key"_s))});
        // From the records of the group, which are few, to the people they count for: the inner questions
        // and the sum keep that order.
        const QString people = u"r.key IN (SELECT p.resident FROM (SELECT (SELECT c.resident FROM care c WHERE c.key = %2.care AND %3) AS resident, %2.key AS key FROM %1 %2 WHERE %5 "
                               "UNION ALL SELECT x.resident, h.key FROM (SELECT (SELECT c.household FROM care c WHERE c.key = %2.care AND %3) AS household, %2.key AS key FROM %1 %2 WHERE %5) h "
                               "JOIN membership x ON x.household = h.household WHERE h.household IS NOT NULL AND x.resident IS NOT NULL AND %4) p "
                               "WHERE p.resident IS NOT NULL AND p.key + 0 = %6)"_s
                                   .arg(entity->name, alias, currentAndSeen(u"c"_s), current(u"x"_s), u"%1"_s, firstOf(entity->name, u"p.resident"_s));
        for (const Field &field : entity->fields) {
            if (field.type == FieldType::Link || field.type == FieldType::Codes || field.type == FieldType::Attachment || field.type == FieldType::Derived)
                continue;
            ListColumn column = ListDefinition::column(field, alias);
            column.name = code + u'.' + field.name;
            column.pair = {group->zh + u'·' + field.pair.zh, group->en + u": "_s + field.pair.en};
            column.words = {plainWord(group->zh + u'.' + field.pair.zh)};
            column.path = people;
            column.isDetail = true;
            if (group->more.value("restricted"_L1).toBool())
                column.right = {u"care.see"_s, code};
            columns.push_back(std::move(column));
        }
    }
}

} // namespace ResidentWays

} // namespace Allpost
