// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordersample.h"

#include "models/store/unitofwork.h"
#include "models/workorders/ordersamplestories.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int OrdersADeed = 4000;

/// All orders that are over and those that are open, by the moment of their report.
struct Plan
{
    Moment reported;
    int open; ///< position among the open ones; -1: over
};

/// Writes them, numbered in the order of their reports.
class Writing
{
public:
    Writing(Store &store) : m_store(store) {}

    Status numbers()
    {
        auto rows = Query::run(m_store.db(), u"SELECT number FROM work_order WHERE number IS NOT NULL"_s);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const QStringList parts = rows->text(0).split(u'-');
            if (parts.size() == 3 && parts[1] == m_store.deskLetter())
                m_last[parts[0].toInt()] = qMax(m_last.value(parts[0].toInt()), parts[2].toInt());
        }
        return {};
    }

    Status write(UnitOfWork &work, OrderStories::Order &o)
    {
        const int year = Moments::day(o.reported).year();
        o.order.number = u"%1-%2-%3"_s.arg(year).arg(m_store.deskLetter(), QString::number(++m_last[year]).rightJustified(4, u'0'));
        if (o.merged && !m_before)
            o.steps.resize(2);
        auto order = work.create(o.order);
        if (!order)
            return order.error();
        std::vector<Key> events;
        int depth = 0;
        for (OrderStories::Step &s : o.steps) {
            s.event.workOrder = *order;
            depth += s.unseen ? 0 : 1;
            s.event.depth = depth;
            s.event.seen = depth - 1;
            if (s.target >= 0)
                s.event.target = events[size_t(s.target)];
            if (s.event.step == "merge"_L1)
                s.event.into = m_before;
            auto made = work.create(s.event);
            if (!made)
                return made.error();
            events.push_back(*made);
        }
        for (OrderCaller &c : o.callers) {
            c.workOrder = *order;
            if (auto made = work.create(c); !made)
                return made.error();
        }
        for (Attendance &a : o.attendances) {
            a.workOrder = *order;
            if (auto made = work.create(a); !made)
                return made.error();
        }
        if (!o.merged)
            m_before = *order;
        return {};
    }

private:
    Store &m_store;
    QHash<int, int> m_last;
    Key m_before = 0;
};

} // namespace

Status fillOrders(Store &store, const OrderSampleOptions &options, Progress &progress)
{
    OrderSampleOffice office;
    if (auto read = office.read(store.db(), Moments::day(options.now)); !read)
        return read;
    auto time = WorkingTime::of(store.db());
    if (!time)
        return time.error();
    OrderStories stories(office, *time, options);
    const int openCount = qMin(60 + options.count / 1000, options.count * 3 / 5);
    std::vector<OrderStories::Order> open;
    std::vector<Plan> plans;
    for (int i = 0; i < openCount; ++i) {
        open.push_back(stories.open(i));
        // One that is signed for and lies there.
        if (options.count >= 100 && i == 2)
            stories.contest(open.back());
        plans.push_back({open.back().reported, i});
    }
    for (int i = openCount; i < options.count; ++i)
        plans.push_back({stories.pastMoment(), -1});
    std::stable_sort(plans.begin(), plans.end(), [](const auto &a, const auto &b) { return a.reported < b.reported; });

    Writing writing(store);
    if (auto ready = writing.numbers(); !ready)
        return ready;
    for (size_t i = 0; i < plans.size();) {
        const size_t end = std::min(plans.size(), i + OrdersADeed);
        auto work = UnitOfWork::begin(store, {u"sample.orders"_s, {{u"orders"_s, qint64(end - i)}}});
        if (!work)
            return work.error();
        for (; i < end; ++i) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
            OrderStories::Order past = plans[i].open < 0 ? stories.over(plans[i].reported) : OrderStories::Order();
            if (auto made = writing.write(**work, plans[i].open < 0 ? past : open[size_t(plans[i].open)]); !made)
                return made;
        }
        if (auto done = (*work)->commit(); !done)
            return done.error();
        progress.report(qint64(i), qint64(plans.size()), QCoreApplication::translate("Sample", "Making the work orders"));
    }
    return {};
}

} // namespace Allpost
