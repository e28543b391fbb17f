// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordersof.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// keys: what gives the keys of the orders.
Result<QList<OrderLine>> lines(const Database &db, const QString &keys, const Query::Bindings &bindings, OrdersOf::Which which, int limit)
{
    auto rows = Query::run(db,
                           u"SELECT o.key, o.number, o.title, o.place, s.state, s.waiting, s.due, o.around_clock, coalesce(d.name, w.name), o.reported_at, o.visit, o.resident, s.since, s.wait_until "
                           "FROM work_order o JOIN order_state s ON s.work_order = o.key LEFT JOIN department d ON d.key = s.department LEFT JOIN worker w ON w.key = s.assignee "
                           "WHERE o.key IN (%1)%2 ORDER BY s.open DESC, s.reported DESC, o.key DESC LIMIT %3"_s.arg(keys, which == OrdersOf::Which::Open ? u" AND s.open = 1"_s : QString()).arg(limit),
                           bindings);
    if (!rows)
        return rows.error();
    QList<OrderLine> found;
    while (rows->next()) {
        OrderLine line{rows->number(0), rows->text(1), rows->text(2), rows->text(3), OrderFlow::at(QStringView(rows->text(4)))};
        line.waiting = rows->number(5) != 0;
        line.due = rows->value(6).isNull() ? NoMoment : rows->number(6);
        line.aroundClock = rows->number(7) != 0;
        line.holder = rows->text(8);
        line.reportedAt = rows->text(9);
        line.visit = rows->number(10);
        line.since = rows->number(12);
        line.waitUntil = QDate::fromString(rows->text(13), Qt::ISODate);
        line.joined = !bindings.isEmpty() && bindings.first().first == ":resident"_L1 && rows->number(11) != bindings.first().second.toLongLong();
        found << line;
    }
    return found;
}

} // namespace

Result<QList<OrderLine>> OrdersOf::resident(const Database &db, Key resident, Which which, int limit)
{
    return lines(db, u"SELECT key FROM work_order WHERE resident = :resident UNION SELECT work_order FROM order_caller WHERE resident = :resident"_s,
                 {{u":resident"_s, resident}}, which, limit);
}

Result<QList<OrderLine>> OrdersOf::household(const Database &db, Key household, Which which, int limit)
{
    return lines(db,
                 u"SELECT key FROM work_order WHERE household = :household "
                 "UNION SELECT o.key FROM membership m JOIN work_order o ON o.resident = m.resident WHERE m.household = :household AND m.until IS NULL "
                 "UNION SELECT c.work_order FROM membership m JOIN order_caller c ON c.resident = m.resident WHERE m.household = :household AND m.until IS NULL"_s,
                 {{u":household"_s, household}}, which, limit);
}

Result<QList<OrderLine>> OrdersOf::dwelling(const Database &db, Key dwelling, Which which, int limit)
{
    return lines(db, u"SELECT o.key FROM dwelling d JOIN work_order o ON o.building = d.building AND o.dwelling = d.key WHERE d.key = :dwelling"_s, {{u":dwelling"_s, dwelling}}, which, limit);
}

Result<QList<OrderLine>> OrdersOf::visit(const Database &db, Key visit)
{
    return lines(db,
                 u"SELECT o.key FROM visit v JOIN work_order o ON o.household = v.household AND o.visit = v.key WHERE v.key = :visit "
                 "UNION SELECT o.key FROM visit v JOIN work_order o ON o.resident = v.resident AND o.visit = v.key WHERE v.key = :visit"_s,
                 {{u":visit"_s, visit}}, Which::All, 20);
}

Result<QHash<Key, OrderLine>> OrdersOf::visits(const Database &db, const QList<Key> &visits)
{
    QHash<Key, OrderLine> found;
    QStringList keys;
    for (const Key visit : visits)
        keys << QString::number(visit);
    if (keys.isEmpty())
        return found;
    const QString list = keys.join(u',');
    auto all = lines(db,
                     u"SELECT o.key FROM visit v JOIN work_order o ON o.household = v.household AND o.visit = v.key WHERE v.key IN (%1) "
                     "UNION SELECT o.key FROM visit v JOIN work_order o ON o.resident = v.resident AND o.visit = v.key WHERE v.key IN (%1)"_s.arg(list),
                     {}, Which::All, int(visits.size()) * 2);
    if (!all)
        return all.error();
    for (const OrderLine &line : std::as_const(*all))
        if (!found.contains(line.visit))
            found.insert(line.visit, line);
    return found;
}

OrderRemaining OrdersOf::remaining(const OrderLine &line, const WorkingTime &time, Moment now)
{
    return OrderRemaining::of(time, now, line.at, line.waiting, line.due, line.since, line.waitUntil, line.aroundClock);
}

} // namespace Allpost
