// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderlist.h"

#include "models/access/worker.h"
#include "models/calendar/moment.h"
#include "models/departments/department.h"
#include "models/grids/grid.h"
#include "models/workorders/orderremaining.h"
#include "models/workorders/workorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

namespace {

ListColumn derived(const QString &name, const char *label, Kind kind, const QStringList &words, const QStringList &parts, const QStringList &joins)
{
    ListColumn column{name, label};
    column.kind = kind;
    column.words = words;
    column.parts = parts;
    column.joins = joins;
    return column;
}

/// From table order_state (st): asked of that table alone, once for all orders.
ListColumn stated(const QString &name, const char *label, Kind kind, const QStringList &words, const QString &part)
{
    ListColumn column = derived(name, label, kind, words, {part}, {u"st"_s});
    column.path = u"r.key IN (SELECT st.work_order FROM order_state st WHERE %1)"_s;
    column.valuesSql = u"SELECT st.work_order, %1 FROM order_state st"_s.arg(part);
    return column;
}

ListColumn flag(const QString &name, const char *label, const QStringList &words, const QString &condition)
{
    ListColumn column = stated(name, label, Kind::YesNo, words, condition);
    column.isCondition = true;
    column.valuesSql = u"SELECT st.work_order, CASE WHEN %1 THEN 1 ELSE 0 END FROM order_state st"_s.arg(condition);
    return column;
}

QString dateTime(const QString &iso)
{
    return QString(iso).left(16).replace(u'T', u' ');
}

/// A moment of table order_state as words of days; the day of the limit is what a list can say without a calendar.
QString dueText(std::span<const Value> raw, QStringView, QDate today)
{
    if (raw[0].isNull())
        return {};
    const Moment due = raw[0].number();
    const Moment now = Moments::of(today) + (QDate::currentDate() == today ? Moments::now() - Moments::of(QDate::currentDate()) : 0);
    static const WorkingTime time = WorkingTime::usual();
    return OrderRemaining::of(time, now, OrderAt::Handling, false, due, due, {}, false).words + Moments::toDateTime(due).toString(u" · MM-dd HH:mm"_s);
}

QString dueTest(const QString &typed, SqlValues &values)
{
    const QString word = typed.simplified().toLower();
    const QDate today = QDate::currentDate();
    const auto within = [&](QDate from, QDate until) {
        return u"(st.due IS NOT NULL AND st.due >= %1 AND st.due < %2)"_s.arg(values.add(Value(qint64(Moments::of(from)))), values.add(Value(qint64(Moments::of(until)))));
    };
    if (word == "overdue"_L1 || word == u"超期" || word == u"逾期")
        return u"(st.due IS NOT NULL AND st.due < %1)"_s.arg(values.add(Value(qint64(Moments::now()))));
    if (word == "today"_L1 || word == u"今天" || word == u"今日" || word == u"今日到期")
        return within(today, today.addDays(1));
    if (word == "tomorrow"_L1 || word == u"明天" || word == u"明日")
        return within(today.addDays(1), today.addDays(2));
    if (word == "week"_L1 || word == u"本周" || word == "this week"_L1)
        return within(today.addDays(1 - today.dayOfWeek()), today.addDays(8 - today.dayOfWeek()));
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? within(day, day.addDays(1)) : QString();
}

ListColumn dueColumn()
{
    ListColumn column = stated(u"due"_s, QT_TRANSLATE_NOOP("Dictionary", "Limit"), Kind::Door, {u"时限"_s, u"期限"_s, u"到期"_s}, u"st.due"_s);
    column.text = dueText;
    column.test = dueTest;
    column.sortKey = [](std::span<const Value> raw) {
        if (raw[0].isNull())
            return QByteArray();
        QByteArray bytes(8, '\0');
        for (int i = 0; i < 8; ++i)
            bytes[i] = char((quint64(raw[0].number()) >> (56 - 8 * i)) & 0xff);
        return bytes;
    };
    return column;
}

/// A moment of the order itself: compared as a day, shown with its time.
ListColumn momentColumn(const QString &name, const char *label, const QStringList &words, const QString &column)
{
    ListColumn made = derived(name, label, Kind::Date, words, {u"substr(%1, 1, 10)"_s.arg(column), column}, {});
    made.text = [](std::span<const Value> raw, QStringView, QDate) { return dateTime(raw[1].text()); };
    made.sortKey = [](std::span<const Value> raw) { return raw[1].text().toLatin1(); };
    return made;
}

void addState(std::vector<ListColumn> &columns)
{
    columns.push_back(stated(u"state"_s, QT_TRANSLATE_NOOP("Dictionary", "State"), Kind::Code, {u"状态"_s, u"工单状态"_s}, u"st.state"_s));
    columns.back().codes = u"order_state"_s;
    columns.push_back(dueColumn());
    columns.push_back(flag(u"open"_s, QT_TRANSLATE_NOOP("Dictionary", "Open"), {u"未办结"_s, u"在办"_s}, u"(st.open = 1)"_s));
    columns.push_back(flag(u"waiting"_s, QT_TRANSLATE_NOOP("Dictionary", "Waiting"), {u"挂起"_s, u"已挂起"_s}, u"(st.open = 1 AND st.waiting = 1)"_s));
    columns.push_back(flag(u"asked"_s, QT_TRANSLATE_NOOP("Dictionary", "Extension asked"), {u"申请延期"_s, u"待批延期"_s}, u"(st.open = 1 AND st.asked = 1)"_s));
    columns.push_back(flag(u"contested"_s, QT_TRANSLATE_NOOP("Dictionary", "Contested"), {u"有争议"_s, u"两台不一"_s}, u"(st.contested > 0)"_s));
    columns.push_back(flag(u"returned"_s, QT_TRANSLATE_NOOP("Dictionary", "Was returned"), {u"退回过"_s, u"被退回"_s}, u"(st.returned > 0)"_s));
    columns.push_back(flag(u"reopened"_s, QT_TRANSLATE_NOOP("Dictionary", "Was reopened"), {u"重办过"_s, u"重办"_s}, u"(st.reopened > 0)"_s));
    columns.push_back(stated(u"urge"_s, QT_TRANSLATE_NOOP("Dictionary", "Urged"), Kind::Code, {u"督办"_s, u"督办等级"_s}, u"st.urge"_s));
    columns.back().codes = u"urge_grade"_s;
    columns.push_back(stated(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "Level"), Kind::Code, {u"层级"_s, u"办理层级"_s}, u"st.level"_s));
    columns.back().codes = u"order_level"_s;
    columns.push_back(flag(u"solved"_s, QT_TRANSLATE_NOOP("Dictionary", "Solved"), {u"已解决"_s, u"解决"_s}, u"(st.solved = 1)"_s));
    columns.push_back(flag(u"unsolved"_s, QT_TRANSLATE_NOOP("Dictionary", "Not solved"), {u"未解决"_s}, u"(st.solved = 0)"_s));
    columns.push_back(stated(u"satisfaction"_s, QT_TRANSLATE_NOOP("Dictionary", "Satisfaction"), Kind::Code, {u"满意程度"_s, u"满意度"_s}, u"st.satisfaction"_s));
    columns.back().codes = u"satisfaction"_s;
    columns.push_back(stated(u"excluded"_s, QT_TRANSLATE_NOOP("Dictionary", "Excluded because"), Kind::Code, {u"剔除原因"_s, u"剔除"_s}, u"st.excluded"_s));
    columns.back().codes = u"exclusion"_s;
}

void addHolders(std::vector<ListColumn> &columns)
{
    columns.push_back(derived(u"department"_s, QT_TRANSLATE_NOOP("Dictionary", "Department"), Kind::Text, {u"部门"_s, u"承办单位"_s, u"承办部门"_s}, {u"dp.name"_s}, {u"dp"_s}));
    columns.back().path = u"r.key IN (SELECT st.work_order FROM order_state st JOIN department dp ON dp.key = st.department WHERE %1)"_s;
    columns.back().valuesSql = u"SELECT st.work_order, dp.name FROM order_state st JOIN department dp ON dp.key = st.department"_s;
    columns.push_back(derived(u"assignee"_s, QT_TRANSLATE_NOOP("Dictionary", "Worker in charge"), Kind::Name, {u"承办人"_s, u"经办人"_s}, {u"wk.name"_s}, {u"wk"_s}));
    columns.back().path = u"r.key IN (SELECT st.work_order FROM order_state st JOIN worker wk ON wk.key = st.assignee WHERE %1)"_s;
    columns.back().valuesSql = u"SELECT st.work_order, wk.name FROM order_state st JOIN worker wk ON wk.key = st.assignee"_s;
    columns.push_back(derived(u"category"_s, QT_TRANSLATE_NOOP("Dictionary", "Category"), Kind::Text, {u"事项分类"_s, u"分类"_s, u"诉求类型"_s}, {u"ca.name"_s}, {u"ca"_s}));
    columns.back().path = u"r.category IN (SELECT ca.key FROM order_category ca WHERE %1)"_s;
    columns.push_back(derived(u"class"_s, QT_TRANSLATE_NOOP("Dictionary", "Class"), Kind::Text, {u"大类"_s, u"事项大类"_s}, {u"cl.name"_s}, {u"cl"_s}));
    columns.back().path = u"r.category IN (SELECT ca.key FROM order_category ca JOIN order_category cl ON cl.key = ca.parent WHERE %1)"_s;
    columns.push_back(derived(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Kind::Plain, {u"网格"_s, u"所属网格"_s}, {u"gr.name"_s}, {u"gr"_s}));
    columns.back().path = u"r.grid IN (SELECT gr.key FROM grid gr WHERE %1)"_s;
    columns.push_back(derived(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Registered by"), Kind::Name, {u"登记人"_s}, {u"rg.name"_s}, {u"rg"_s}));
    columns.back().path = u"r.worker IN (SELECT rg.key FROM worker rg WHERE %1)"_s;
    columns.push_back(derived(u"callers"_s, QT_TRANSLATE_NOOP("Dictionary", "Callers"), Kind::Number, {u"诉求人数"_s, u"几人反映"_s},
                              {u"(1 + (SELECT count(*) FROM order_caller oc WHERE oc.work_order = r.key))"_s}, {}));
}

std::vector<ListColumn> columns()
{
    std::vector<ListColumn> columns;
    const Entity &entity = WorkOrder::entity();
    const auto stored = [&](QStringView name, const QStringList &words) {
        columns.push_back(ListDefinition::column(*entity.find(name)));
        columns.back().words = words + columns.back().words;
    };
    stored(u"number", {u"工单编号"_s, u"工单号"_s, u"编号"_s});
    columns.back().kind = Kind::Plain;
    stored(u"title", {u"诉求标题"_s, u"标题"_s, u"事由"_s});
    addState(columns);
    stored(u"place", {u"地点"_s, u"地址"_s});
    addHolders(columns);
    columns.push_back(momentColumn(u"reported"_s, QT_TRANSLATE_NOOP("Dictionary", "Reported at"), {u"上报时间"_s, u"登记时间"_s, u"来电时间"_s}, u"r.reported_at"_s));
    stored(u"kind", {u"工单类型"_s, u"类型"_s});
    stored(u"channel", {u"来源渠道"_s, u"来源"_s, u"渠道"_s});
    stored(u"urgency", {u"紧急程度"_s});
    stored(u"caller", {u"诉求人"_s, u"来电人"_s});
    stored(u"phone", {u"联系电话"_s, u"电话"_s});
    stored(u"caller_kind", {u"诉求人类别"_s});
    stored(u"force", {u"责任力量"_s});
    stored(u"text", {u"诉求内容"_s, u"内容"_s});
    stored(u"external_source", {u"来源系统"_s});
    stored(u"external_number", {u"外部编号"_s, u"来源编号"_s});
    columns.push_back(momentColumn(u"external_due"_s, QT_TRANSLATE_NOOP("Dictionary", "Deadline there"), {u"外部时限"_s, u"要求办结时间"_s}, u"r.external_due"_s));
    return columns;
}

} // namespace

const ListDefinition &OrderList::definition()
{
    static const ListDefinition definition = [] {
        ListDefinition list;
        list.name = u"work_order"_s;
        list.table = u"work_order"_s;
        list.columns = columns();
        list.joins = {{u"st"_s, u"LEFT JOIN order_state st ON st.work_order = r.key"_s},
                      {u"dp"_s, u"LEFT JOIN department dp ON dp.key = st.department"_s, {u"st"_s}},
                      {u"wk"_s, u"LEFT JOIN worker wk ON wk.key = st.assignee"_s, {u"st"_s}},
                      {u"ca"_s, u"LEFT JOIN order_category ca ON ca.key = r.category"_s},
                      {u"cl"_s, u"LEFT JOIN order_category cl ON cl.key = ca.parent"_s, {u"ca"_s}},
                      {u"gr"_s, u"LEFT JOIN grid gr ON gr.key = r.grid"_s},
                      {u"rg"_s, u"LEFT JOIN worker rg ON rg.key = r.worker"_s}};
        list.usualColumns = {u"number"_s, u"title"_s, u"state"_s, u"due"_s, u"place"_s, u"department"_s, u"reported"_s};
        list.entities = {&WorkOrder::entity(), &OrderEvent::entity(), &OrderCaller::entity(), &Department::entity(), &Worker::entity(),
                         &OrderCategory::entity(), &Grid::entity()};
        return list;
    }();
    return definition;
}

QStringList OrderList::exportColumns()
{
    return {u"number"_s, u"title"_s, u"text"_s, u"state"_s, u"due"_s, u"category"_s, u"class"_s, u"place"_s, u"grid"_s, u"department"_s, u"assignee"_s, u"caller"_s,
            u"phone"_s, u"channel"_s, u"urgency"_s, u"reported"_s, u"urge"_s, u"satisfaction"_s, u"excluded"_s, u"external_source"_s, u"external_number"_s, u"external_due"_s};
}

} // namespace Allpost
