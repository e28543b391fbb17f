// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingtime.h"
#include "models/workorders/orderflow.h"
#include "models/workorders/ordersample.h"
#include "models/workorders/ordersampleoffice.h"
#include "models/workorders/workorder.h"

#include <QRandomGenerator>

#include <array>
#include <vector>

namespace Allpost {

/// Draws one order after another.
class OrderStories
{
public:
    OrderStories(const OrderSampleOffice &office, const WorkingTime &time, const OrderSampleOptions &options)
        : m_office(office), m_time(time), m_random(options.seed ^ 0x0de5u), m_now(options.now), m_first(Moments::of(Moments::day(options.now).addDays(-30 * qMax(1, options.months))))
    {
    }

    /// One step with the working minutes between it and the one before.
    struct Step
    {
        OrderEvent event = {};
        int gap = 0;
        int target = -1;      ///< the step meant, by its position
        bool unseen = false;  ///< made at another desk that had not seen the step before it
    };

    struct Order
    {
        WorkOrder order = {};
        Moment reported = NoMoment;
        std::vector<Step> steps = {};
        std::vector<OrderCaller> callers = {};
        std::vector<Attendance> attendances = {};
        bool merged = false;
    };

    /// Somewhere in the months looked back on, mostly within office hours.
    Moment pastMoment();
    /// An order that came to its end.
    Order over(Moment reported);
    /// An order that lies somewhere: the turn decides where, so that each place has some.
    Order open(int turn);
    /// Two desks went on with one order without knowing of each other.
    void contest(Order &o);

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    typename List::value_type pick(const List &list) { return list[list.size() > 1 ? typename List::size_type(below(int(list.size()))) : 0]; }
    Key worker() { return m_office.workers.empty() ? 0 : pick(m_office.workers); }
    Key department() { return m_office.departments.empty() ? 0 : pick(m_office.departments); }

    /// So many working minutes before a moment.
    Moment back(Moment from, qint64 minutes) const;
    Order begin(Moment reported);
    void channel(WorkOrder &w);
    /// Known elsewhere by a number and a limit of its own.
    void elsewhere(WorkOrder &w, Moment reported);
    void caller(Order &o);
    Step step(OrderDo what, int gap);
    /// Minutes of a limit: mostly within it, sometimes well over.
    int within(size_t limit);
    void receiver(OrderEvent &event, bool other = false);
    void refused(Order &o);
    void start(Order &o);
    void withdrawn(Order &o);
    void merged(Order &o);
    void whole(Order &o);
    void transfer(Order &o);
    /// What happens on the way.
    void beside(Order &o);
    void whistle(Order &o);
    void answer(Order &o);
    void callBack(Order &o, bool again = false);
    Moment on(const Order &o, Moment from, qint64 minutes) const { return o.order.aroundClock.value_or(false) ? from + minutes : m_time.after(from, minutes); }

    /// Forward from the report; what would lie after now is brought closer together.
    void place(Order &o);
    void archive(Order &o);
    /// Leaves the steps up to a place where an order may lie.
    void cut(Order &o, int turn);
    /// Backward from now, so that the clock that runs stands where the turn says: overdue, due today, with time left.
    void placeBack(Order &o, int turn);
    /// What follows from the moments.
    void finish(Order &o);

    const OrderSampleOffice &m_office;
    const WorkingTime &m_time;
    QRandomGenerator m_random;
    Moment m_now;
    Moment m_first;
    const OrderSampleOffice::Kind *m_kind = nullptr;
    std::array<int, 4> m_limits{};
    Key m_department = 0;
    int m_external = 0;
};

} // namespace Allpost
