// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accountlist.h"

#include "models/base/pinyin.h"
#include "models/grids/grid.h"
#include "models/grids/gridmap.h"
#include "models/points/pointsrecords.h"
#include "models/residents/address.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

namespace {

QString current(const QString &alias, const QString &day)
{
    return u"(%1.until IS NULL OR %1.until > %2)"_s.arg(alias, day);
}

/// Membership by which a resident's household is found, and the one of a household's head.
QString firstMembership(const QString &condition, const QString &day)
{
    return u"(SELECT min(x.key) FROM membership x WHERE %1 AND %2)"_s.arg(condition, current(u"x"_s, day));
}

std::vector<ListJoin> holders(const QString &account, const QString &day)
{
    return {{u"p"_s, u"LEFT JOIN resident p ON p.key = %1.resident"_s.arg(account)},
            {u"ot"_s, u"LEFT JOIN outsider ot ON ot.key = %1.outsider"_s.arg(account)},
            {u"mr"_s, u"LEFT JOIN merchant mr ON mr.key = %1.merchant"_s.arg(account)},
            {u"pm"_s, u"LEFT JOIN membership pm ON pm.key = "_s + firstMembership(u"x.resident = %1.resident"_s.arg(account), day)},
            {u"h"_s, u"LEFT JOIN household h ON h.key = coalesce(%1.household, pm.household)"_s.arg(account), {u"pm"_s}},
            {u"hm"_s, u"LEFT JOIN membership hm ON hm.key = "_s + firstMembership(u"x.household = %1.household AND substr(x.relation, 1, 2) = '02'"_s.arg(account), day)},
            {u"hr"_s, u"LEFT JOIN resident hr ON hr.key = hm.resident"_s, {u"hm"_s}}};
}

std::vector<ListJoin> doors(const QString &day)
{
    return {{u"o"_s, u"LEFT JOIN occupancy o ON o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = h.key AND %1)"_s.arg(current(u"y"_s, day)), {u"h"_s, u"pm"_s}},
            {u"d"_s, u"LEFT JOIN dwelling d ON d.key = o.dwelling"_s, {u"o"_s, u"h"_s, u"pm"_s}},
            {u"s"_s, u"LEFT JOIN stairwell s ON s.key = d.stairwell"_s, {u"d"_s, u"o"_s, u"h"_s, u"pm"_s}},
            {u"b"_s, u"LEFT JOIN building b ON b.key = coalesce(d.building, s.building)"_s, {u"s"_s, u"d"_s, u"o"_s, u"h"_s, u"pm"_s}},
            {u"e"_s, u"LEFT JOIN estate e ON e.key = coalesce(d.estate, b.estate)"_s, {u"b"_s, u"s"_s, u"d"_s, u"o"_s, u"h"_s, u"pm"_s}}};
}

QString joined(const std::vector<ListJoin> &joins)
{
    QStringList all;
    for (const ListJoin &join : joins)
        all << join.sql;
    return all.join(u' ');
}

ListColumn derived(const QString &name, const char *label, Kind kind, const QStringList &words, const QStringList &parts, const QStringList &joins)
{
    ListColumn column{name, label};
    column.kind = kind;
    column.words = words;
    column.parts = parts;
    column.joins = joins;
    return column;
}

/// From table points_balance (pb): asked of that table alone. An account nothing ever came to or went from has no row there.
ListColumn kept(const QString &name, const char *label, Kind kind, const QStringList &words, const QString &part)
{
    ListColumn column = derived(name, label, kind, words, {u"coalesce(%1, 0)"_s.arg(part)}, {u"pb"_s});
    column.valuesSql = u"SELECT pb.account, %1 FROM points_balance pb"_s.arg(part);
    return column;
}

ListColumn flag(const QString &name, const char *label, const QStringList &words, const QString &condition, const QStringList &joins = {})
{
    ListColumn column = derived(name, label, Kind::YesNo, words, {condition}, joins);
    column.isCondition = true;
    return column;
}

ListColumn doorColumn()
{
    ListColumn column = derived(u"door"_s, QT_TRANSLATE_NOOP("Dictionary", "Door"), Kind::Door, {u"门牌"_s, u"门牌号"_s, u"住址"_s},
                                {u"e.name"_s, u"b.number"_s, u"s.number"_s, u"d.room"_s, u"d.address"_s}, {u"e"_s, u"b"_s, u"s"_s, u"d"_s});
    column.mask = Mask::Address;
    column.text = [](std::span<const Value> raw, QStringView, QDate) {
        Address address;
        address.estate = raw[0].text();
        address.building = raw[1].text();
        address.stairwell = raw[2].text();
        address.room = raw[3].text();
        const QString text = address.shortText();
        return text.isEmpty() ? raw[4].text() : text;
    };
    column.sortKey = [](std::span<const Value> raw) {
        QByteArray key;
        for (size_t i = 0; i < 4; ++i)
            key += ListText::naturalKey(raw[i].text()) + '\0';
        if (key.size() > 4)
            return key;
        return raw[4].isNull() ? QByteArray() : "\x7f" + Pinyin::sortKey(raw[4].text());
    };
    column.test = [](const QString &typed, SqlValues &values) {
        const QString words = typed.simplified();
        const auto query = readAddressQuery(words);
        if (!query || query->isEmpty())
            return u"(%1 OR %2)"_s.arg(values.contains(u"e.name"_s, words), values.contains(u"d.address"_s, words));
        QStringList tests;
        for (const auto &[expression, value] : {std::pair(u"b.number"_s, query->building), {u"s.number"_s, query->stairwell}, {u"d.room"_s, query->room}})
            if (!value.isEmpty())
                tests << u"(%1 IS NOT NULL AND lower(%1) = %2)"_s.arg(expression, values.add(Value(SqlValues::lowered(value))));
        if (!query->estate.isEmpty())
            tests << values.contains(u"e.name"_s, query->estate);
        return tests.isEmpty() ? QString() : u'(' + tests.join(u" AND "_s) + u')';
    };
    return column;
}

std::vector<ListColumn> columns()
{
    std::vector<ListColumn> columns;
    columns.push_back(derived(u"holder"_s, QT_TRANSLATE_NOOP("Dictionary", "Account holder"), Kind::Name, {u"户名"_s, u"姓名"_s, u"持有人"_s}, {AccountList::holder()},
                              {u"p"_s, u"ot"_s, u"mr"_s, u"hr"_s, u"h"_s}));
    columns.back().mask = Mask::Name;
    columns.back().isOfOthers = true;
    const auto stored = [&](QStringView name, const QStringList &words) {
        columns.push_back(ListDefinition::column(*PointsAccount::entity().find(name)));
        columns.back().words = words + columns.back().words;
    };
    stored(u"kind", {u"账户类别"_s, u"类别"_s});
    columns.push_back(doorColumn());
    columns.push_back(derived(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Kind::Plain, {u"网格"_s, u"所属网格"_s}, {u"g.name"_s}, {u"g"_s}));
    columns.push_back(kept(u"balance"_s, QT_TRANSLATE_NOOP("Dictionary", "Balance"), Kind::Number, {u"余额"_s, u"积分余额"_s, u"积分"_s}, u"pb.balance"_s));
    columns.push_back(kept(u"reserved"_s, QT_TRANSLATE_NOOP("Dictionary", "Reserved"), Kind::Number, {u"已预留"_s, u"预留"_s}, u"pb.reserved"_s));
    columns.push_back(derived(u"last_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Last movement"), Kind::Date, {u"最近变动"_s, u"最后变动"_s}, {u"pb.last_on"_s}, {u"pb"_s}));
    columns.back().valuesSql = u"SELECT pb.account, pb.last_on FROM points_balance pb"_s;
    columns.push_back(kept(u"transfers"_s, QT_TRANSLATE_NOOP("Dictionary", "Transfers"), Kind::Number, {u"流水笔数"_s, u"笔数"_s}, u"pb.transfers"_s));
    stored(u"number", {u"账号"_s, u"账户编号"_s});
    columns.back().kind = Kind::Plain;
    columns.push_back(derived(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone"), Kind::Plain, {u"联系电话"_s, u"电话"_s}, {u"coalesce(p.phone, ot.phone, mr.phone, hr.phone)"_s},
                              {u"p"_s, u"ot"_s, u"mr"_s, u"hr"_s}));
    columns.back().mask = Mask::Phone;
    columns.back().isOfOthers = true;
    columns.push_back(derived(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Kind::Plain, {u"楼栋"_s, u"楼号"_s}, {u"b.number"_s}, {u"b"_s}));
    columns.push_back(flag(u"overdrawn"_s, QT_TRANSLATE_NOOP("Dictionary", "Overdrawn"), {u"透支"_s, u"余额为负"_s}, u"(pb.balance IS NOT NULL AND pb.balance < 0 AND r.kind NOT IN ('source', 'store', 'expiry'))"_s, {u"pb"_s}));
    columns.push_back(flag(u"closed"_s, QT_TRANSLATE_NOOP("Dictionary", "Closed"), {u"已销户"_s, u"销户"_s}, u"(r.closed_on IS NOT NULL)"_s));
    columns.push_back(flag(u"system"_s, QT_TRANSLATE_NOOP("Dictionary", "The office's own"), {u"系统账户"_s}, u"(r.kind IN ('source', 'store', 'expiry'))"_s));
    stored(u"opened_on", {u"开户日期"_s});
    stored(u"closed_on", {u"销户日期"_s});
    stored(u"note", {u"备注"_s});
    return columns;
}

} // namespace

QString AccountList::holder()
{
    return u"coalesce(p.name, ot.name, mr.name, hr.name, h.pending_head, r.name)"_s;
}

QString AccountList::holderJoins(const QString &account, const QString &day)
{
    return joined(holders(account, day));
}

QString AccountList::doorJoins(const QString &day)
{
    return joined(doors(day));
}

const ListDefinition &AccountList::definition()
{
    static const ListDefinition definition = [] {
        ListDefinition list;
        list.name = u"points_account"_s;
        list.table = u"points_account"_s;
        list.columns = columns();
        list.joins = {{u"pb"_s, u"LEFT JOIN points_balance pb ON pb.account = r.key"_s}};
        for (std::vector<ListJoin> part : {holders(u"r"_s, u"?1"_s), doors(u"?1"_s)})
            list.joins.insert(list.joins.end(), part.begin(), part.end());
        list.joins.push_back({u"g"_s, u"LEFT JOIN grid g ON g.key = "_s + GridMap::expression(), {u"e"_s, u"b"_s, u"s"_s, u"d"_s, u"o"_s, u"h"_s, u"pm"_s}});
        list.usualColumns = {u"holder"_s, u"kind"_s, u"door"_s, u"balance"_s, u"last_on"_s};
        list.entities = {&PointsAccount::entity(), &PointsTransfer::entity(), &SlipEvent::entity(), &Outsider::entity(), &Merchant::entity(), &Resident::entity(), &Membership::entity(),
                         &Household::entity(), &Occupancy::entity(), &Dwelling::entity(), &Grid::entity(), &GridRange::entity()};
        return list;
    }();
    return definition;
}

QStringList AccountList::exportColumns()
{
    return {u"number"_s, u"holder"_s, u"kind"_s, u"door"_s, u"grid"_s, u"phone"_s, u"balance"_s, u"reserved"_s, u"transfers"_s, u"last_on"_s, u"opened_on"_s, u"closed_on"_s, u"note"_s};
}

} // namespace Allpost
