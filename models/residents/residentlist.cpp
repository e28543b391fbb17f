// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/residentlist.h"

#include "models/base/pinyin.h"
#include "models/dictionary/jsonentities.h"
#include "models/dictionary/office.h"
#include "models/grids/grid.h"
#include "models/residents/address.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/residents/residentways.h"
#include "models/store/unitofwork.h"
#include "models/views/filter.h"
#include "models/views/listreader.h"
#include "models/visits/visit.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace ResidentWays;
using Kind = ListColumn::Kind;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResidentList)
};

std::vector<ListJoin> joins()
{
    const QString oneDoor = u"(SELECT min(y.key) FROM occupancy y WHERE y.household = m.household AND %1)"_s.arg(current(u"y"_s));
    return {
        {u"m"_s, u"LEFT JOIN membership m ON m.key = "_s + firstMembership(u"x.resident = r.key"_s)},
        {u"h"_s, u"LEFT JOIN household h ON h.key = m.household"_s, {u"m"_s}},
        {u"hm"_s, u"LEFT JOIN membership hm ON hm.key = "_s
                      + firstMembership(u"x.household = m.household AND substr(x.relation, 1, 2) = '02'"_s), {u"m"_s}},
        {u"hr"_s, u"LEFT JOIN resident hr ON hr.key = hm.resident"_s, {u"hm"_s, u"m"_s}},
        {u"o"_s, u"LEFT JOIN occupancy o ON o.key = "_s + oneDoor, {u"m"_s}},
        {u"d"_s, u"LEFT JOIN dwelling d ON d.key = o.dwelling"_s, {u"o"_s, u"m"_s}},
        {u"s"_s, u"LEFT JOIN stairwell s ON s.key = d.stairwell"_s, {u"d"_s, u"o"_s, u"m"_s}},
        {u"b"_s, u"LEFT JOIN building b ON b.key = coalesce(d.building, s.building)"_s, {u"s"_s, u"d"_s, u"o"_s, u"m"_s}},
        {u"e"_s, u"LEFT JOIN estate e ON e.key = coalesce(d.estate, b.estate)"_s, {u"b"_s, u"s"_s, u"d"_s, u"o"_s, u"m"_s}},
    };
}

const QStringList doorParts{u"e.name"_s, u"b.number"_s, u"s.number"_s, u"d.room"_s, u"d.address"_s};
const QStringList doorJoins{u"e"_s, u"b"_s, u"s"_s, u"d"_s};

Address addressOf(std::span<const Value> raw)
{
    Address address;
    address.estate = raw[0].text();
    address.building = raw[1].text();
    address.stairwell = raw[2].text();
    address.room = raw[3].text();
    return address;
}

QByteArray doorKey(std::span<const Value> raw)
{
    QByteArray key;
    for (size_t i = 0; i < 4; ++i)
        key += ListText::naturalKey(raw[i].text()) + '\0';
    if (key.size() > 4)
        return key;
    // Addresses that do not stand in the tree come after those that do.
    return raw[4].isNull() ? QByteArray() : "\x7f" + Pinyin::sortKey(raw[4].text());
}

/// 3-2-501, 油城3号楼2单元, or words of the estate or of an address outside the tree.
QString doorTest(const QString &typed, SqlValues &values)
{
    const QString words = typed.simplified();
    const auto query = readAddressQuery(words);
    if (!query || query->isEmpty())
        return u"(%1 OR %2)"_s.arg(values.contains(u"e.name"_s, words), values.contains(u"d.address"_s, words));
    QStringList tests;
    auto equal = [&](const QString &expression, const QString &value) {
        if (!value.isEmpty())
            tests << u"(%1 IS NOT NULL AND lower(%1) = %2)"_s.arg(expression, values.add(Value(SqlValues::lowered(value))));
    };
    if (!query->estate.isEmpty())
        tests << values.contains(u"e.name"_s, query->estate);
    equal(u"b.number"_s, query->building);
    equal(u"s.number"_s, query->stairwell);
    equal(u"d.room"_s, query->room);
    return u"((%1) OR %2)"_s.arg(tests.join(u" AND "_s), values.contains(u"d.address"_s, words));
}

ListColumn doorColumn(const QString &name, const char *label, const QStringList &words)
{
    ListColumn column{name, label};
    column.kind = Kind::Door;
    column.words = words;
    column.parts = doorParts;
    column.joins = doorJoins;
    column.mask = Mask::Address;
    column.sortKey = doorKey;
    column.test = doorTest;
    return column;
}

ListColumn groupColumn()
{
    const QString ownCare = u"SELECT c.resident, c.care_group FROM care c WHERE c.resident IS NOT NULL AND %1"_s.arg(currentAndSeen(u"c"_s));
    const QString householdCare = u"SELECT x.resident, c.care_group FROM care c JOIN membership x ON x.household = c.household "
                                  "WHERE x.resident IS NOT NULL AND %1 AND %2"_s.arg(currentAndSeen(u"c"_s), current(u"x"_s));
    ListColumn column = derived(u"group"_s, QT_TRANSLATE_NOOP("Dictionary", "Care group"), Kind::Many,
                                {u"人员类别"_s, u"类别"_s, u"特殊人群"_s, u"关爱人群"_s, u"care_group"_s}, {}, {});
    column.parts.clear();
    column.codes = u"care_group"_s;
    column.codeExpression = u"c.care_group"_s;
    // One pass over the care records, whatever the number of people.
    column.hasSql = u"r.key IN (%1 AND %3 UNION ALL %2 AND %3)"_s.arg(
        QString(ownCare).replace("c.resident, c.care_group"_L1, "c.resident"_L1),
        QString(householdCare).replace("x.resident, c.care_group"_L1, "x.resident"_L1), u"%1"_s);
    column.hasOneSql = u"EXISTS (SELECT 1 FROM care c WHERE c.resident = r.key AND %1 AND %3) OR EXISTS (SELECT 1 FROM membership x "
                       "JOIN care c ON c.household = x.household WHERE x.resident = r.key AND %1 AND %2 AND %3)"_s
                           .arg(currentAndSeen(u"c"_s), current(u"x"_s), u"%1"_s);
    column.allSql = u"SELECT c.care_group FROM care c WHERE c.resident = ?2 AND %1 UNION ALL SELECT c.care_group FROM membership x "
                    "JOIN care c ON c.household = x.household WHERE x.resident = ?2 AND %1 AND %2"_s
                        .arg(currentAndSeen(u"c"_s), current(u"x"_s));
    column.pairsSql = ownCare + u" UNION "_s + householdCare;
    return column;
}

void addDerived(std::vector<ListColumn> &columns)
{
    columns.push_back(derived(u"age"_s, QT_TRANSLATE_NOOP("Dictionary", "Age"), Kind::Age, {u"年龄"_s, u"周岁"_s, u"岁数"_s}, u"r.birth_date"_s, {}));
    ListColumn tail = derived(u"id_tail"_s, QT_TRANSLATE_NOOP("Dictionary", "ID tail"), Kind::Plain,
                              {u"证件尾号"_s, u"身份证尾号"_s, u"证件后四位"_s}, u"substr(r.id_number, -4)"_s, {});
    // substr with a negative start is SQLite's alone.
    tail.parts = {u"substr(r.id_number, length(r.id_number) - 3)"_s};
    tail.whenEmpty = QT_TRANSLATE_NOOP("ViewText", "not on file");
    columns.push_back(tail);
    columns.push_back(groupColumn());
    columns.push_back(flag(u"incomplete"_s, QT_TRANSLATE_NOOP("Dictionary", "Incomplete"), {u"信息不全"_s, u"待补全"_s, u"资料不全"_s},
                           u"(r.id_number IS NULL OR r.name IS NULL OR r.birth_date IS NULL OR r.sex IS NULL)"_s));
    columns.push_back(flag(u"deceased"_s, QT_TRANSLATE_NOOP("Dictionary", "Deceased"), {u"已去世"_s, u"去世"_s, u"死亡"_s, u"已故"_s},
                           u"(r.died_on IS NOT NULL)"_s));
}

void addHome(std::vector<ListColumn> &columns)
{
    columns.push_back(doorColumn(u"door"_s, QT_TRANSLATE_NOOP("Dictionary", "Door"), {u"门牌"_s, u"门牌号"_s}));
    columns.back().text = [](std::span<const Value> raw, QStringView, QDate) {
        const QString text = addressOf(raw).shortText();
        return text.isEmpty() ? raw[4].text() : text;
    };
    columns.push_back(doorColumn(u"address"_s, QT_TRANSLATE_NOOP("Dictionary", "Address"),
                                 {u"住址"_s, u"地址"_s, u"家庭住址"_s, u"现住址"_s, u"居住地址"_s, u"详细地址"_s}));
    columns.back().text = [](std::span<const Value> raw, QStringView, QDate) {
        const QString text = addressOf(raw).longText();
        return text.isEmpty() ? raw[4].text() : text;
    };
    columns.push_back(derived(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Kind::Text, {u"小区"_s, u"小区名称"_s}, u"e.name"_s, {u"e"_s}));
    columns.push_back(derived(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Kind::Plain, {u"楼栋"_s, u"楼号"_s, u"栋"_s}, u"b.number"_s, {u"b"_s}));
    columns.push_back(derived(u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"), Kind::Plain, {u"单元"_s, u"单元号"_s}, u"s.number"_s, {u"s"_s}));
    columns.push_back(derived(u"room"_s, QT_TRANSLATE_NOOP("Dictionary", "Room"), Kind::Plain, {u"室"_s, u"房号"_s, u"室号"_s, u"房间号"_s}, u"d.room"_s, {u"d"_s}));
}

void addHousehold(std::vector<ListColumn> &columns)
{
    columns.push_back(ListDefinition::column(*Membership::entity().find(u"relation"), u"m"_s));
    columns.push_back(flag(u"is_head"_s, QT_TRANSLATE_NOOP("Dictionary", "Head of the household"), {u"是户主"_s, u"为户主"_s},
                           u"(m.relation IS NOT NULL AND substr(m.relation, 1, 2) = '02')"_s, {u"m"_s}));
    columns.push_back(derived(u"household_head"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the head"), Kind::Name,
                              {u"户主姓名"_s, u"户主"_s, u"household.head"_s}, u"coalesce(hr.name, h.pending_head)"_s, {u"hr"_s, u"h"_s}));
    columns.back().isOfOthers = true;
    columns.push_back(derived(u"household_size"_s, QT_TRANSLATE_NOOP("Dictionary", "Household size"), Kind::Number,
                              {u"户内人数"_s, u"同户人数"_s, u"家庭人口"_s, u"household.member_count"_s},
                              u"CASE WHEN m.household IS NULL THEN NULL ELSE (SELECT count(DISTINCT x.resident) FROM membership x WHERE "
                              "x.household = m.household AND %1) END"_s.arg(current(u"x"_s)), {u"m"_s}));
    columns.push_back(derived(u"household_number"_s, QT_TRANSLATE_NOOP("Dictionary", "Household number"), Kind::Plain,
                              {u"户号"_s, u"户编号"_s, u"household.number"_s}, u"h.number"_s, {u"h"_s}));
    columns.push_back(ListDefinition::column(*Household::entity().find(u"kind"), u"h"_s));
    columns.back().name = u"household_kind"_s;
    columns.back().words = {u"户别"_s, u"户类型"_s, u"household.kind"_s};
}

std::vector<ListColumn> columns()
{
    std::vector<ListColumn> columns;
    for (const Field &field : Resident::entity().fields) {
        if (!field.isStored() || field.has(FieldFlag::Internal))
            continue;
        columns.push_back(ListDefinition::column(field));
        if (field.name == "id_type"_L1)
            columns.back().whenEmpty = QT_TRANSLATE_NOOP("ViewText", "resident ID card");
    }
    addDerived(columns);
    addHome(columns);
    addHousehold(columns);
    const Ways ways;
    for (ListColumn &column : columns) {
        if (column.joins == doorJoins || (column.joins.size() == 1 && doorJoins.contains(column.joins[0])))
            ways.byDwelling(column);
        else if (column.joins == QStringList{u"h"_s})
            ways.byHousehold(column, u"household h"_s);
        else if (column.name == "household_head"_L1)
            ways.byHousehold(column, u"household h LEFT JOIN membership hm ON hm.key = %1 LEFT JOIN resident hr ON hr.key = hm.resident"_s.arg(
                firstMembership(u"x.household = h.key AND substr(x.relation, 1, 2) = '02'"_s)));
        else if (column.name != "household_size"_L1 && column.joins == QStringList{u"m"_s})
            ways.byMembership(column);
    }
    ListColumn &size = *std::find_if(columns.begin(), columns.end(), [](const ListColumn &c) { return c.name == "household_size"_L1; });
    const QString sizes = u"(SELECT z.household AS key, count(DISTINCT z.resident) AS size FROM membership z WHERE z.household IS NOT NULL AND %1 GROUP BY z.household) h"_s
                              .arg(current(u"z"_s));
    size.pathParts = {u"h.size"_s};
    ways.byHousehold(size, sizes);
    size.valuesSql = u"SELECT h.key, h.size FROM "_s + sizes;
    return columns;
}

} // namespace

const ListDefinition &ResidentList::definition()
{
    static const ListDefinition definition = [] {
        ListDefinition list;
        list.name = u"resident"_s;
        list.table = u"resident"_s;
        list.columns = columns();
        list.joins = joins();
        addTies(list.columns, list.joins);
        addCareFields(list.columns, list.joins);
        list.usualColumns = {u"name"_s, u"sex"_s, u"age"_s, u"door"_s, u"id_tail"_s, u"phone"_s, u"group"_s, u"relation"_s};
        list.entities = {&Resident::entity(), &Membership::entity(), &Household::entity(), &Occupancy::entity(), &Dwelling::entity(),
                         &Stairwell::entity(), &Building::entity(), &Estate::entity(), &Care::entity(), &SamePerson::entity(),
                         &Visit::entity(), &Grid::entity(), &GridRange::entity(), &GridLayer::entity()};
        for (const Entity *entity : JsonEntities::all())
            if (entity->name.startsWith("care_"_L1))
                list.entities << entity;
        // Of two records of one person the one that counts stands in the list.
        list.leftOut = u"SELECT p.resident FROM same_person p WHERE p.resident IS NOT NULL"_s;
        list.leavesOut = &SamePerson::entity();
        return list;
    }();
    return definition;
}

Status ResidentList::addUsualViews(Store &store)
{
    const FilterLanguage language(definition());
    auto work = UnitOfWork::begin(store, {u"view.add"_s});
    if (!work)
        return work.error();
    qint64 position = 0;
    for (const auto &[name, text] : {std::pair{Words::tr("80 and older"), u"age >= 80 and not deceased"_s},
                                     {Words::tr("Subsistence allowance and destitute"), u"group has low_income or destitute"_s},
                                     {Words::tr("Floating population"), u"residence = floating"_s},
                                     {Words::tr("To be completed"), u"incomplete and not deceased"_s}}) {
        auto filter = language.parse(text);
        if (!filter)
            return filter.error();
        const SavedView view{definition().name, name, language.format(*filter, u"zh"), {}, {}, ++position};
        if (auto made = (*work)->create(view); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

QStringList ResidentList::exportColumns()
{
    QStringList names;
    for (const Field &field : Resident::entity().fields)
        if (field.isStored() && !field.has(FieldFlag::Internal))
            names << field.name;
    return names << u"relation"_s << u"household_head"_s << u"household_number"_s << u"address"_s << u"group"_s;
}

} // namespace Allpost
