// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/workers.h"
#include "models/departments/department.h"
#include "models/workorders/orders.h"
#include "models/workorders/whistles.h"

#include <QtTest>

namespace Allpost {

/// Orders in every state for tests, written into any office through Orders: two workers (who answers does not call back),
/// two departments, one category with limits of 4 hours to accept, 1 day to sign, 5 days to handle, 2 days to call back.
class OrdersOffice
{
public:
    explicit OrdersOffice(Store &store) : m_store(store)
    {
        using namespace Qt::StringLiterals;
        liu = store.worker();
        auto second = Workers::add(store, u"何静"_s, u"前台"_s);
        if (!second)
            qFatal("no worker: %s", qPrintable(second.error().message));
        he = *second;
        property = add(Department{.name = u"长青物业"_s, .kind = u"property"_s, .contact = u"陈经理"_s, .phone = u"0459-5500001"_s});
        power = add(Department{.name = u"城区供电所"_s, .kind = u"utility"_s});
        const Key group = add(OrderCategory{.name = u"公共设施"_s});
        category = add(OrderCategory{.parent = group, .name = u"楼道照明"_s, .department = property, .limitAccept = 240, .limitSign = 480, .limitHandle = 2400,
                                     .limitCallback = 960, .checklist = u"几号楼几单元几层\n是否有老人"_s});
    }

    template <typename Record>
    Key add(const Record &record)
    {
        auto work = UnitOfWork::begin(m_store, {QStringLiteral("seed.add")});
        if (!work)
            qFatal("busy: %s", qPrintable(work.error().detail));
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not saved");
        return *key;
    }

    /// An order that was reported and not yet accepted.
    Key report(const QString &title = QStringLiteral("2单元楼道灯不亮，老人摸黑上楼"), const QString &reportedAt = {})
    {
        WorkOrder order;
        order.kind = QStringLiteral("request");
        order.title = title;
        order.text = QStringLiteral("灯坏了一周，晚上看不见台阶");
        order.channel = QStringLiteral("phone");
        order.urgency = QStringLiteral("normal");
        order.category = category;
        order.callerKind = QStringLiteral("resident");
        order.caller = QStringLiteral("王桂兰");
        order.phone = QStringLiteral("13812344471");
        order.place = QStringLiteral("3号楼2单元");
        order.reportedAt = reportedAt;
        auto completed = Orders::completed(m_store, order);
        if (!completed)
            qFatal("not completed: %s", qPrintable(completed.error().message));
        auto key = Orders(m_store).report(*completed, {.accept = false});
        if (!key)
            qFatal("not reported: %s", qPrintable(key.error().message));
        return *key;
    }
    /// Takes a step as the worker at the desk and must succeed.
    Key take(Key order, OrderDo step, OrderEvent event = {})
    {
        event.step = OrderFlow::code(step);
        auto key = Orders(m_store).take(order, event);
        if (!key)
            qFatal("%s: %s", qPrintable(event.step), qPrintable(key.error().message));
        return *key;
    }
    void seat(Key worker)
    {
        if (auto done = Workers::switchTo(m_store, worker); !done)
            qFatal("seat: %s", qPrintable(done.error().message));
    }

    /// A new order that has come as far as this state.
    Key at(OrderAt state, const QString &title = QStringLiteral("2单元楼道灯不亮，老人摸黑上楼"))
    {
        const Key order = report(title);
        if (state == OrderAt::Reported)
            return order;
        if (state == OrderAt::Refused) {
            take(order, OrderDo::Refuse, {.reason = QStringLiteral("place"), .note = QStringLiteral("在邻社区")});
            return order;
        }
        take(order, OrderDo::Accept);
        if (state == OrderAt::Withdrawn) {
            take(order, OrderDo::Withdraw, {.note = QStringLiteral("自己换了灯泡")});
            return order;
        }
        if (state == OrderAt::Merged) {
            const Key other = report(QStringLiteral("同一单元的灯"));
            take(order, OrderDo::Merge, {.into = other});
            return order;
        }
        for (const OrderAt next : {OrderAt::Accepted, OrderAt::Dispatched, OrderAt::Signed, OrderAt::Handling, OrderAt::Answered, OrderAt::CalledBack, OrderAt::Closed,
                                   OrderAt::Archived}) {
            forward(order, next);
            if (next == state)
                break;
        }
        return order;
    }
    Key waiting()
    {
        const Key order = at(OrderAt::Handling);
        take(order, OrderDo::Wait, {.reason = QStringLiteral("parts"), .until = QDate::currentDate().addDays(3).toString(Qt::ISODate)});
        return order;
    }
    /// An extension of 3 days was asked for by the worker at the desk.
    Key askedForMore()
    {
        const Key order = at(OrderAt::Handling);
        take(order, OrderDo::AskExtension, {.note = QStringLiteral("配件未到"), .days = 3});
        return order;
    }
    /// One desk noted that the caller withdrew, another one, not knowing it, the answer.
    Key contested()
    {
        const Key order = at(OrderAt::Handling);
        auto time = WorkingTime::of(m_store.db());
        auto life = OrderStates::life(m_store.db(), *time, order);
        const int depth = life->stand.depth, seen = life->stand.events;
        take(order, OrderDo::Withdraw, {.note = QStringLiteral("诉求人来电不办了")});
        OrderEvent other;
        other.workOrder = order;
        other.step = OrderFlow::code(OrderDo::Answer);
        other.at = Moments::text(Moments::now());
        other.depth = depth + 1;
        other.seen = seen;
        other.worker = he;
        other.department = property;
        other.note = QStringLiteral("已更换声控开关");
        add(other);
        return order;
    }
    /// Called to the place: both departments, to be there in half an hour.
    Key whistle(Key order = 0)
    {
        if (!order)
            order = at(OrderAt::Accepted, QStringLiteral("7号楼地下室渗水"));
        auto called = Whistles(m_store).call(order, {{property, power}, Moments::text(Moments::now() + 30), QStringLiteral("渗水漫到配电箱")});
        if (!called)
            qFatal("whistle: %s", qPrintable(called.error().message));
        return order;
    }
    QString number(Key order) const { return m_store.get<WorkOrder>(order)->number; }

    Key liu = 0; ///< sat at the desk when it was made
    Key he = 0;
    Key property = 0, power = 0;
    Key category = 0;

private:
    void forward(Key order, OrderAt next)
    {
        switch (next) {
        case OrderAt::Dispatched: take(order, OrderDo::Dispatch, {.department = property, .note = QStringLiteral("请当天到场查看")}); break;
        case OrderAt::Signed: take(order, OrderDo::Sign); break;
        case OrderAt::Handling: take(order, OrderDo::Begin); break;
        case OrderAt::Answered: take(order, OrderDo::Answer, {.department = property, .note = QStringLiteral("声控开关已更换，灯亮")}); break;
        case OrderAt::CalledBack: {
            // The caller judges, not the handler.
            const Key here = m_store.worker();
            seat(here == he ? liu : he);
            take(order, OrderDo::CallBack, {.reached = true, .solved = true, .satisfaction = QStringLiteral("satisfied"), .opinion = QStringLiteral("praise")});
            seat(here);
            break;
        }
        case OrderAt::Closed: take(order, OrderDo::Close); break;
        case OrderAt::Archived: take(order, OrderDo::Archive); break;
        default: break;
        }
    }

    Store &m_store;
};

} // namespace Allpost
