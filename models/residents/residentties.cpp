// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/household.h"
#include "models/residents/residentways.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

namespace ResidentWays {

namespace {

/// Of two members: one is the head and the other the head's spouse (GB/T 4761: 02, 10–12).
QString couple(const QString &one, const QString &other)
{
    return u"((substr(%1.relation, 1, 2) = '02' AND substr(%2.relation, 1, 1) = '1') OR (substr(%1.relation, 1, 1) = '1' AND substr(%2.relation, 1, 2) = '02'))"_s
        .arg(one, other);
}

void addVisits(std::vector<ListColumn> &columns, const Ways &ways)
{
    // Somebody of the household was met (code list visit_outcome).
    const QString visits = u"visit v WHERE v.household IS NOT NULL AND (v.outcome IN ('met', 'family') OR v.outcome LIKE 'met~%' OR v.outcome LIKE 'family~%') "
                           "AND v.visited_on <= ?1"_s;
    const QString latest = u"(SELECT max(v.visited_on) FROM "_s + QString(visits).replace("v.household IS NOT NULL"_L1, "v.household = m.household"_L1) + u')';
    const QString all = u"(SELECT v.household AS key, max(v.visited_on) AS day FROM "_s + visits + u" GROUP BY v.household) h"_s;
    for (ListColumn column : {derived(u"last_visited_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Last visited on"), Kind::Date,
                                      {u"最近走访"_s, u"上次走访"_s, u"最近走访日期"_s}, latest, {u"m"_s}),
                              derived(u"days_since_visit"_s, QT_TRANSLATE_NOOP("Dictionary", "Days since the last visit"), Kind::Days,
                                      {u"未走访天数"_s, u"距上次走访天数"_s}, latest, {u"m"_s})}) {
        column.pathParts = {u"h.day"_s};
        ways.byHousehold(column, all);
        column.valuesSql = u"SELECT h.key, h.day FROM "_s + all;
        columns.push_back(column);
    }
    const QString last = u"(SELECT y.key FROM visit y WHERE y.resident = %1 AND y.difficulty IS NOT NULL AND y.visited_on <= ?1 ORDER BY y.visited_on DESC, y.key DESC LIMIT 1)"_s;
    ListColumn difficulty = derived(u"last_visit_difficulty"_s, QT_TRANSLATE_NOOP("Dictionary", "Needed help at the last visit"), Kind::YesNo,
                                    {u"走访中自理困难"_s, u"最近走访自理有困难"_s}, u"(SELECT v.difficulty FROM visit v WHERE v.key = %1)"_s.arg(last.arg(u"r.key"_s)), {});
    difficulty.pathParts = {u"v.difficulty"_s};
    difficulty.path = u"r.key IN (SELECT v.resident FROM visit v WHERE v.resident IS NOT NULL AND v.difficulty IS NOT NULL AND %2 AND v.key = %1)"_s
                          .arg(last.arg(u"v.resident"_s), u"%1"_s);
    columns.push_back(difficulty);
}

void addSpouse(std::vector<ListColumn> &columns, std::vector<ListJoin> &joins)
{
    const auto spouse = [](const QString &of) {
        return u"(SELECT min(x.key) FROM membership x WHERE x.household = %1.household AND x.resident <> %1.resident AND %2 AND %3)"_s
            .arg(of, current(u"x"_s), couple(of, u"x"_s));
    };
    joins.push_back({u"sm"_s, u"LEFT JOIN membership sm ON sm.key = "_s + spouse(u"m"_s), {u"m"_s}});
    joins.push_back({u"sr"_s, u"LEFT JOIN resident sr ON sr.key = sm.resident"_s, {u"sm"_s, u"m"_s}});
    ListColumn age = derived(u"spouse_age"_s, QT_TRANSLATE_NOOP("Dictionary", "Age of the spouse"), Kind::Age, {u"配偶年龄"_s, u"spouse.age"_s}, u"sr.birth_date"_s, {u"sr"_s});
    age.isOfOthers = true;
    // From those who are as asked to the other of the couple.
    age.path = u"r.key IN (SELECT m.resident FROM resident sr JOIN membership sm ON sm.resident = sr.key JOIN membership m ON m.household = sm.household "
               "WHERE %1 AND m.resident IS NOT NULL AND %2 AND %3 AND %4 AND m.key = %5 AND sm.key = %6)"_s
                   .arg(u"%1"_s, current(u"sm"_s), current(u"m"_s), couple(u"m"_s, u"sm"_s), firstMembership(u"x.resident = m.resident"_s), spouse(u"m"_s));
    columns.push_back(age);
}

void addDwelling(std::vector<ListColumn> &columns, std::vector<ListJoin> &joins, const Ways &ways)
{
    joins.push_back({u"g"_s, gridJoin(), {u"e"_s, u"b"_s, u"s"_s, u"d"_s, u"o"_s, u"m"_s}});
    columns.push_back(derived(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Kind::Plain, {u"网格"_s, u"所属网格"_s, u"网格名称"_s}, u"g.name"_s, {u"g"_s}));
    ways.byDwelling(columns.back());
    const QList<std::pair<QString, QStringList>> fields{
        {u"tenure"_s, {u"住房产权"_s, u"住房性质"_s}}, {u"heating"_s, {u"供热方式"_s, u"取暖方式"_s}}, {u"state"_s, {u"住房状态"_s, u"房屋状态"_s}}, {u"use"_s, {u"房屋用途"_s}}};
    for (const auto &[name, words] : fields) {
        ListColumn column = ListDefinition::column(*Dwelling::entity().find(name), u"d"_s);
        column.name = u"dwelling_"_s + name;
        column.words = words + QStringList{u"dwelling."_s + name};
        ways.byDwelling(column);
        columns.push_back(column);
    }
}

void addHouseholds(std::vector<ListColumn> &columns, const Ways &ways)
{
    ListColumn verified = ListDefinition::column(*Household::entity().find(u"verified_on"), u"h"_s);
    verified.name = u"household_verified_on"_s;
    verified.label = QT_TRANSLATE_NOOP("Dictionary", "Household verified on");
    verified.words = {u"户核实日期"_s, u"入户核实日期"_s, u"household.verified_on"_s};
    ways.byHousehold(verified, u"household h"_s);
    columns.push_back(verified);

    ListColumn several = derived(u"household_count"_s, QT_TRANSLATE_NOOP("Dictionary", "Number of households"), Kind::Number, {u"在户数"_s, u"所在户数"_s},
                                 u"CASE WHEN m.household IS NULL THEN NULL ELSE (SELECT count(DISTINCT x.household) FROM membership x WHERE x.resident = r.key AND %1) END"_s
                                     .arg(current(u"x"_s)), {u"m"_s});
    several.pathParts = {u"z.n"_s};
    several.path = u"r.key IN (SELECT z.resident FROM (SELECT x.resident, count(DISTINCT x.household) AS n FROM membership x WHERE x.resident IS NOT NULL AND %2 "
                   "GROUP BY x.resident) z WHERE %1)"_s.arg(u"%1"_s, current(u"x"_s));
    columns.push_back(several);

    // Nobody counts as gone who lives in a household today.
    const QString here = u"(SELECT 1 FROM membership y WHERE y.resident = %1 AND %2)"_s.arg(u"%1"_s, current(u"y"_s));
    const QString gone = u"x.until <= ?1 AND (x.until_reason = 'moved_out' OR x.until_reason LIKE 'moved_out~%')"_s;
    ListColumn moved = derived(u"moved_away_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Moved away on"), Kind::Date, {u"迁出日期"_s},
                               u"CASE WHEN EXISTS %1 THEN NULL ELSE (SELECT max(x.until) FROM membership x WHERE x.resident = r.key AND %2) END"_s
                                   .arg(here.arg(u"r.key"_s), gone), {});
    moved.pathParts = {u"z.day"_s};
    moved.path = u"r.key IN (SELECT z.resident FROM (SELECT x.resident, max(x.until) AS day FROM membership x WHERE x.resident IS NOT NULL AND %2 GROUP BY x.resident) z "
                 "WHERE %1 AND NOT EXISTS %3)"_s.arg(u"%1"_s, gone, here.arg(u"z.resident"_s));
    columns.push_back(moved);
}

/// Groups of all who live in the household, and its own: what is known of one of them concerns the others.
ListColumn householdGroups()
{
    const QString own = u"SELECT m.resident, c.care_group FROM membership m JOIN care c ON c.household = m.household WHERE m.resident IS NOT NULL AND %1 AND %2"_s
                            .arg(current(u"m"_s), currentAndSeen(u"c"_s));
    const QString members = u"SELECT m.resident, c.care_group FROM care c JOIN membership x ON x.resident = c.resident JOIN membership m ON m.household = x.household "
                            "WHERE m.resident IS NOT NULL AND %1 AND %2 AND %3"_s.arg(currentAndSeen(u"c"_s), current(u"x"_s), current(u"m"_s));
    ListColumn column{u"household_group"_s, QT_TRANSLATE_NOOP("Dictionary", "Care groups in the household")};
    column.kind = Kind::Many;
    column.words = {u"同户人员类别"_s, u"户内类别"_s, u"household.group"_s};
    column.codes = u"care_group"_s;
    column.codeExpression = u"c.care_group"_s;
    const QString person = u"m.resident, c.care_group"_s;
    column.hasSql = u"r.key IN (%1 AND %3 UNION ALL %2 AND %3)"_s.arg(QString(own).replace(person, "m.resident"_L1), QString(members).replace(person, "m.resident"_L1), u"%1"_s);
    const QString ofOne = u"m.resident IS NOT NULL"_s;
    column.hasOneSql = u"EXISTS (%1 AND %3) OR EXISTS (%2 AND %3)"_s.arg(QString(own).replace(ofOne, "m.resident = r.key"_L1),
                                                                      QString(members).replace(ofOne, "m.resident = r.key"_L1), u"%1"_s);
    column.allSql = QString(own).replace(person, "c.care_group"_L1).replace(ofOne, "m.resident = ?2"_L1) + u" UNION ALL "_s
        + QString(members).replace(person, "c.care_group"_L1).replace(ofOne, "m.resident = ?2"_L1);
    column.pairsSql = own + u" UNION "_s + members;
    column.isOfOthers = true;
    return column;
}

} // namespace

void addTies(std::vector<ListColumn> &columns, std::vector<ListJoin> &joins)
{
    const Ways ways;
    addDwelling(columns, joins, ways);
    addHouseholds(columns, ways);
    addVisits(columns, ways);
    addSpouse(columns, joins);
    columns.push_back(householdGroups());
    columns.push_back(derived(u"age_days"_s, QT_TRANSLATE_NOOP("Dictionary", "Age in days"), Kind::Days, {u"出生天数"_s, u"日龄"_s}, u"r.birth_date"_s, {}));
    // It gives the birth date away.
    columns.back().mask = Mask::Hidden;
    columns.back().isRestricted = true;
    // The month and day of birth in this year, or in the next where they are past or today; text all the way, as dates are kept.
    columns.push_back(derived(u"next_birthday"_s, QT_TRANSLATE_NOOP("Dictionary", "Next birthday"), Kind::Date, {u"下次生日"_s, u"生日到"_s},
                              u"(CASE WHEN length(r.birth_date) = 10 THEN CASE WHEN substr(r.birth_date, 6) > substr(?1, 6) THEN substr(?1, 1, 4) "
                              "ELSE CAST(CAST(substr(?1, 1, 4) AS INTEGER) + 1 AS TEXT) END || substr(r.birth_date, 5) END)"_s, {}));
    columns.back().mask = Mask::BirthDate;
    columns.push_back(derived(u"days_since_arrival"_s, QT_TRANSLATE_NOOP("Dictionary", "Days since coming here"), Kind::Days, {u"来本地天数"_s, u"居住天数"_s}, u"r.arrived_on"_s, {}));
}

} // namespace ResidentWays

} // namespace Allpost
