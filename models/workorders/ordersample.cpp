// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordersample.h"

#include "models/calendar/workingtime.h"
#include "models/store/unitofwork.h"
#include "models/workorders/orderflow.h"
#include "models/workorders/ordersampleoffice.h"
#include "models/workorders/ordersamplewords.h"
#include "models/workorders/workorder.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <vector>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int OrdersADeed = 4000;
QStringList lines(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'\n');
}

/// One step with the working minutes between it and the one before.
struct Step
{
    OrderEvent event;
    int gap = 0;
    int target = -1;      ///< the step meant, by its position
    bool unseen = false;  ///< made at another desk that had not seen the step before it
};

/// Draws one order after another.
class Stories
{
public:
    Stories(const OrderSampleOffice &office, const WorkingTime &time, const OrderSampleOptions &options)
        : m_office(office), m_time(time), m_random(options.seed ^ 0x0de5u), m_now(options.now), m_first(Moments::of(Moments::day(options.now).addDays(-30 * qMax(1, options.months))))
    {
    }

    struct Order
    {
        WorkOrder order;
        Moment reported = NoMoment;
        std::vector<Step> steps;
        std::vector<OrderCaller> callers;
        std::vector<Attendance> attendances;
        bool merged = false;
    };

    /// All orders that are over and those that are open, by the moment of their report.
    struct Plan
    {
        Moment reported;
        int open; ///< position among the open ones; -1: over
    };

    Moment pastMoment()
    {
        // The last days belong to the open ones.
        const Moment last = back(m_now, 900);
        const qint64 days = qMax<qint64>(1, (last - m_first) / Moments::MinutesOfDay);
        while (true) {
            const Moment day = m_first + m_random.bounded(int(days)) * Moments::MinutesOfDay;
            if (!m_time.isWorkingDay(Moments::day(day)) && chance(55))
                continue;
            const Moment at = day + (chance(86) ? 480 + below(600) : 360 + below(990));
            if (at <= last)
                return at;
        }
    }

    /// An order that came to its end.
    Order over(Moment reported)
    {
        Order o = begin(reported);
        const int roll = below(1000);
        if (roll < 30)
            refused(o);
        else if (roll < 45)
            withdrawn(o);
        else if (roll < 60)
            merged(o);
        else
            whole(o);
        place(o);
        archive(o);
        return o;
    }

    /// An order that lies somewhere: the turn decides where, so that each place has some.
    Order open(int turn)
    {
        Order o = begin(m_now);
        whole(o);
        cut(o, turn);
        placeBack(o, turn);
        return o;
    }

    /// Two desks went on with one order without knowing of each other.
    void contest(Order &o)
    {
        Step back = step(OrderDo::Return, 0);
        back.event.reason = u"duty"_s;
        back.event.level = u"street"_s;
        back.unseen = true;
        Step answer = step(OrderDo::Answer, 0);
        answer.event.note = pick(Answers);
        o.steps.push_back(answer);
        o.steps.push_back(back);
        for (size_t i = o.steps.size() - 2; i < o.steps.size(); ++i)
            o.steps[i].event.at = Moments::text(m_now - 40 + 20 * Moment(i + 2 - o.steps.size()));
    }

private:
    static inline const QStringList Answers = lines(OrderAnswers);
    static inline const QStringList Notes = lines(OrderNotes);
    static inline const QStringList Places = lines(OrderPlaces);
    static inline const QStringList Texts = lines(OrderTexts);

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    typename List::value_type pick(const List &list) { return list[list.size() > 1 ? typename List::size_type(below(int(list.size()))) : 0]; }
    Key worker() { return m_office.workers.empty() ? 0 : pick(m_office.workers); }
    Key department() { return m_office.departments.empty() ? 0 : pick(m_office.departments); }

    /// So many working minutes before a moment.
    Moment back(Moment from, qint64 minutes) const
    {
        if (minutes <= 0)
            return from;
        Moment low = from - minutes;
        for (qint64 days = 1; m_time.between(low, from) < minutes && days < 400; days *= 2)
            low = from - minutes - days * Moments::MinutesOfDay;
        Moment high = from;
        while (high - low > 1) {
            const Moment middle = low + (high - low) / 2;
            (m_time.between(middle, from) >= minutes ? low : high) = middle;
        }
        return low;
    }

    Order begin(Moment reported)
    {
        Order o;
        o.reported = reported;
        m_kind = &m_office.kinds[size_t(below(int(m_office.kinds.size())))];
        WorkOrder &w = o.order;
        w.kind = chance(2) ? u"whistle"_s : chance(4) ? u"hazard"_s : chance(2) ? u"task"_s : u"request"_s;
        w.title = pick(m_kind->titles);
        w.category = m_kind->key;
        const bool urgent = m_kind->urgent[2] > 0 && chance(12);
        w.urgency = urgent ? u"urgent"_s : u"normal"_s;
        w.aroundClock = urgent;
        m_limits = urgent ? m_kind->urgent : m_kind->limits;
        const auto limit = [](int minutes) { return minutes < 0 ? std::optional<qint64>() : minutes; };
        w.limitAccept = limit(m_limits[0]);
        w.limitSign = limit(m_limits[1]);
        w.limitHandle = limit(m_limits[2]);
        w.limitCallback = limit(m_limits[3]);
        w.worker = worker();
        const int force = below(100);
        w.force = force < 84 ? u"community"_s : force < 94 ? u"joint"_s : u"enterprise"_s;
        channel(w);
        caller(o);
        w.text = pick(Texts).arg(w.title);
        return o;
    }

    void channel(WorkOrder &w)
    {
        static const QStringList common = u"counter phone phone phone visit grid grid chat app patrol"_s.split(u' ');
        const int roll = below(100);
        w.channel = roll < 84 ? pick(common) : roll < 93 ? u"hotline"_s : roll < 96 ? u"platform"_s : roll < 98 ? u"leader"_s : u"meeting"_s;
    }

    /// Known elsewhere by a number and a limit of its own.
    void elsewhere(WorkOrder &w, Moment reported)
    {
        const bool hotline = w.channel == "hotline"_L1;
        if (!hotline && w.channel != "platform"_L1)
            return;
        w.externalSource = hotline ? u"12345"_s : u"一网统管"_s;
        w.externalNumber = (hotline ? u"RX%1%2"_s : u"YW%1%2"_s)
                               .arg(Moments::day(reported).toString(u"yyyyMMdd"), QString::number(++m_external % 100000).rightJustified(5, u'0'));
        w.externalDue = Moments::text(m_time.afterDays(reported, 5));
        w.externalState = u"办理中"_s;
    }

    void caller(Order &o)
    {
        WorkOrder &w = o.order;
        const int roll = below(100);
        w.callerKind = roll < 78 ? u"resident"_s : roll < 84 ? u"shop"_s : roll < 94 ? u"worker"_s : u"anonymous"_s;
        const OrderSampleOffice::Person *p = m_office.people.empty() ? nullptr : &m_office.people[size_t(below(int(m_office.people.size())))];
        if (!p) {
            w.place = pick(Places);
            w.caller = roll < 78 ? u"王先生"_s : QString();
            return;
        }
        w.estate = p->estate;
        w.grid = p->grid;
        if (w.callerKind == "resident"_L1) {
            w.resident = p->resident;
            w.household = p->household;
            w.caller = p->name;
            w.phone = p->phone;
        } else if (w.callerKind == "shop"_L1) {
            w.caller = p->name.left(1) + u"老板"_s;
            w.phone = p->phone;
        }
        const int where = below(100);
        if (where < 55) {
            w.place = p->place;
            w.building = p->building;
            w.stairwell = p->stairwell;
            w.dwelling = p->dwelling;
        } else if (where < 80) {
            w.place = p->house;
            w.building = p->building;
            w.stairwell = p->stairwell;
        } else {
            w.place = pick(Places);
        }
        if (chance(6))
            for (int more = 1 + below(3); more > 0; --more) {
                const OrderSampleOffice::Person &one = m_office.people[size_t(below(int(m_office.people.size())))];
                OrderCaller again;
                again.resident = one.resident;
                again.caller = one.name;
                again.phone = one.phone;
                again.channel = u"phone"_s;
                again.text = u"同样反映：%1"_s.arg(w.title);
                o.callers.push_back(again);
            }
    }

    Step step(OrderDo what, int gap)
    {
        Step s;
        s.event.step = OrderFlow::code(what);
        s.event.worker = worker();
        s.gap = gap;
        return s;
    }

    /// Minutes of a limit: mostly within it, sometimes well over.
    int within(size_t limit)
    {
        const int minutes = m_limits[limit] > 0 ? m_limits[limit] : 480;
        return minutes * (chance(89) ? 10 + below(80) : 102 + below(70)) / 100;
    }

    void receiver(OrderEvent &event, bool other = false)
    {
        if (chance(22) && !m_office.workers.empty())
            event.assignee = worker();
        else
            event.department = m_kind->department && !other ? m_kind->department : department();
        if (!event.department && !event.assignee)
            event.assignee = worker();
        m_department = event.department;
    }

    void refused(Order &o)
    {
        static const QStringList reasons = u"place court unlawful vague private"_s.split(u' ');
        o.steps.push_back(step(OrderDo::Report, 0));
        if (chance(50))
            o.steps.push_back(step(OrderDo::Accept, within(0)));
        Step no = step(OrderDo::Refuse, within(0));
        no.event.reason = pick(reasons);
        no.event.note = u"已向诉求人说明"_s;
        o.steps.push_back(no);
    }

    void start(Order &o)
    {
        o.steps.push_back(step(OrderDo::Report, 0));
        o.steps.push_back(step(OrderDo::Accept, within(0)));
        Step out = step(OrderDo::Dispatch, 3 + below(60));
        receiver(out.event);
        o.steps.push_back(out);
    }

    void withdrawn(Order &o)
    {
        start(o);
        Step gone = step(OrderDo::Withdraw, 60 + below(600));
        gone.event.note = u"诉求人来电说已自行解决"_s;
        o.steps.push_back(gone);
    }

    void merged(Order &o)
    {
        o.steps.push_back(step(OrderDo::Report, 0));
        o.steps.push_back(step(OrderDo::Accept, within(0)));
        o.steps.push_back(step(OrderDo::Merge, 20 + below(200)));
        o.merged = true;
    }

    void whole(Order &o)
    {
        start(o);
        if (chance(5)) {
            Step no = step(OrderDo::Return, 30 + below(200));
            no.event.reason = chance(70) ? u"duty"_s : u"facts"_s;
            no.event.level = u"community"_s;
            no.event.department = m_department;
            no.event.note = u"不属我单位管理范围"_s;
            o.steps.push_back(no);
            Step again = step(OrderDo::Dispatch, 20 + below(120));
            receiver(again.event, true);
            o.steps.push_back(again);
        }
        o.steps.push_back(step(OrderDo::Sign, within(1)));
        if (chance(4))
            transfer(o);
        if (chance(70))
            o.steps.push_back(step(OrderDo::Begin, 10 + below(90)));
        beside(o);
        answer(o);
        callBack(o);
    }

    void transfer(Order &o)
    {
        Step on = step(OrderDo::Transfer, 20 + below(180));
        const Key before = m_department;
        receiver(on.event, true);
        on.event.note = u"现场核实由对方负责"_s;
        o.steps.push_back(on);
        if (chance(20)) {
            Step undo = step(OrderDo::Undo, 3 + below(10));
            undo.event.note = u"点错单位"_s;
            undo.target = int(o.steps.size()) - 1;
            o.steps.push_back(undo);
            m_department = before;
            return;
        }
        o.steps.push_back(step(OrderDo::Sign, within(1)));
    }

    /// What happens on the way.
    void beside(Order &o)
    {
        static const QStringList waits = u"parts season unit caller approval funds"_s.split(u' ');
        if (o.order.kind == "whistle"_L1)
            whistle(o);
        if (chance(20)) {
            Step note = step(OrderDo::Note, 30 + below(300));
            note.event.note = pick(Notes);
            o.steps.push_back(note);
        }
        if (chance(8)) {
            Step wait = step(OrderDo::Wait, 60 + below(300));
            wait.event.reason = pick(waits);
            o.steps.push_back(wait);
            o.steps.push_back(step(OrderDo::Resume, 480 + below(2400)));
        }
        if (chance(4)) {
            Step ask = step(OrderDo::AskExtension, 60 + below(200));
            ask.event.days = 1 + below(5);
            ask.event.note = u"配件需厂家发货"_s;
            o.steps.push_back(ask);
            Step say = step(chance(80) ? OrderDo::GrantExtension : OrderDo::DenyExtension, 30 + below(240));
            if (say.event.step == "grant_extension"_L1)
                say.event.days = ask.event.days;
            else
                say.event.note = u"当日可以办结"_s;
            o.steps.push_back(say);
        }
        if (chance(5)) {
            Step urge = step(OrderDo::Urge, 60 + below(200));
            const int grade = below(10);
            urge.event.grade = grade < 6 ? u"normal"_s : grade < 9 ? u"yellow"_s : u"red"_s;
            urge.event.note = u"请加快办理"_s;
            o.steps.push_back(urge);
        }
        if (chance(2)) {
            Step up = step(OrderDo::Escalate, 60 + below(200));
            up.event.level = u"street"_s;
            up.event.note = u"需街道协调"_s;
            o.steps.push_back(up);
        }
    }

    void whistle(Order &o)
    {
        for (int i = 2 + below(3); i > 0; --i) {
            Attendance a;
            a.department = department();
            a.answer = chance(80) ? u"coming"_s : chance(60) ? u"later"_s : u"no"_s;
            if (a.answer != "no"_L1) {
                a.person = u"李工"_s;
                a.hasSigned = chance(85);
                a.finding = u"现场情况属实"_s;
                a.task = pick(Answers);
            }
            o.attendances.push_back(a);
        }
        Step joint = step(OrderDo::Resolution, 60 + below(120));
        joint.event.note = u"现场会商：由牵头单位三日内整改，其余单位配合。"_s;
        o.steps.push_back(joint);
    }

    void answer(Order &o)
    {
        Step answer = step(OrderDo::Answer, within(2));
        answer.event.note = pick(Answers);
        answer.event.department = m_department;
        o.steps.push_back(answer);
    }

    void callBack(Order &o, bool again = false)
    {
        if (!again && (o.order.callerKind == "anonymous"_L1 || chance(6))) {
            Step close = step(OrderDo::Close, within(3));
            close.event.reason = o.order.callerKind == "anonymous"_L1 ? u"anonymous"_s : chance(50) ? u"told"_s : u"platform"_s;
            o.steps.push_back(close);
            return;
        }
        if (chance(10)) {
            Step nobody = step(OrderDo::CallBack, 30 + below(120));
            nobody.event.reached = false;
            o.steps.push_back(nobody);
        }
        Step call = step(OrderDo::CallBack, within(3));
        const bool solved = again || chance(91);
        const int how = below(100);
        call.event.reached = true;
        call.event.solved = solved;
        call.event.satisfaction = !solved ? (chance(70) ? u"not"_s : u"basically"_s) : how < 84 ? u"satisfied"_s : how < 95 ? u"basically"_s : u"not"_s;
        if (chance(5))
            call.event.opinion = solved ? u"praise"_s : u"complaint"_s;
        o.steps.push_back(call);
        if (!solved && chance(70)) {
            Step reopen = step(OrderDo::Reopen, 10 + below(60));
            reopen.event.reason = u"unsolved"_s;
            o.steps.push_back(reopen);
            answer(o);
            callBack(o, true);
            return;
        }
        o.steps.push_back(step(OrderDo::Close, 5 + below(60)));
        if (chance(3)) {
            Step out = step(OrderDo::Exclude, 10 + below(60));
            out.event.reason = chance(60) ? u"repeated"_s : u"unreasonable"_s;
            out.event.note = u"与前单同一事项"_s;
            o.steps.push_back(out);
        }
    }

    Moment on(const Order &o, Moment from, qint64 minutes) const { return o.order.aroundClock.value_or(false) ? from + minutes : m_time.after(from, minutes); }

    /// Forward from the report; what would lie after now is brought closer together.
    void place(Order &o)
    {
        qint64 sum = 0;
        for (const Step &s : o.steps)
            sum += s.gap;
        const qint64 room = o.order.aroundClock.value_or(false) ? m_now - o.reported : m_time.between(o.reported, m_now);
        const double scale = sum > room * 0.9 ? room * 0.9 / double(sum) : 1;
        Moment at = o.reported;
        for (Step &s : o.steps) {
            at = on(o, at, qint64(s.gap * scale));
            s.event.at = Moments::text(at);
        }
        finish(o);
    }

    void archive(Order &o)
    {
        const Step &last = o.steps.back();
        const Moment ended = Moments::parse(last.event.at);
        if (o.merged || m_now - ended < 30 * Moments::MinutesOfDay)
            return;
        Step kept = step(OrderDo::Archive, 0);
        kept.event.at = Moments::text(ended + 28 * Moments::MinutesOfDay);
        o.steps.push_back(kept);
    }

    /// Leaves the steps up to a place where an order may lie.
    void cut(Order &o, int turn)
    {
        static const std::array<OrderDo, 14> lasts{OrderDo::Sign, OrderDo::Dispatch, OrderDo::Begin, OrderDo::Answer, OrderDo::Accept, OrderDo::Begin, OrderDo::Wait,
                                                   OrderDo::Dispatch, OrderDo::Answer, OrderDo::Begin, OrderDo::Report, OrderDo::Sign, OrderDo::AskExtension, OrderDo::Begin};
        OrderDo last = lasts[size_t(turn) % lasts.size()];
        const bool made = last == OrderDo::Wait || last == OrderDo::AskExtension;
        size_t keep = 0;
        for (size_t i = 0; i < o.steps.size() && !keep; ++i)
            if (o.steps[i].event.step == OrderFlow::code(made ? OrderDo::Sign : last))
                keep = i + 1;
        if (!keep)
            for (size_t i = 0; i < o.steps.size() && !keep; ++i)
                if (o.steps[i].event.step == "sign"_L1)
                    keep = i + 1;
        o.steps.resize(keep);
        if (keep < 3)
            o.attendances.clear();
        if (last == OrderDo::Begin && o.steps.back().event.step != "begin"_L1)
            o.steps.push_back(step(OrderDo::Begin, 10 + below(60)));
        if (last == OrderDo::Wait) {
            Step wait = step(OrderDo::Wait, 30 + below(200));
            wait.event.reason = chance(50) ? u"parts"_s : u"unit"_s;
            wait.event.until = Moments::day(m_now).addDays(1 + below(12)).toString(Qt::ISODate);
            o.steps.push_back(wait);
        } else if (last == OrderDo::AskExtension) {
            Step ask = step(OrderDo::AskExtension, 30 + below(200));
            ask.event.days = 1 + below(4);
            ask.event.note = u"施工单位排期，申请延期"_s;
            o.steps.push_back(ask);
        }
    }

    /// Backward from now, so that the clock that runs stands where the turn says: overdue, due today, with time left.
    void placeBack(Order &o, int turn)
    {
        const QString last = o.steps.back().event.step;
        const size_t clock = last == "report"_L1 ? 0 : last == "dispatch"_L1 ? 1 : last == "answer"_L1 ? 3 : 2;
        const int limit = m_limits[clock] > 0 ? m_limits[clock] : 480;
        const int share = turn % 7 == 0 ? 104 + below(150) : turn % 7 < 3 ? 75 + below(24) : 5 + below(70);
        const bool around = o.order.aroundClock.value_or(false);
        // An urgent one that lies for days would be a scandal, and a sample of nothing but scandals.
        qint64 before = qMax<qint64>(5, qint64(limit) * share / 100);
        Moment at = m_now;
        for (size_t i = o.steps.size(); i-- > 0;) {
            at = around ? at - before : back(at, before);
            o.steps[i].event.at = Moments::text(at);
            before = qMin<qint64>(o.steps[i].gap, i + 1 == o.steps.size() && clock == 2 ? 60 : 2400);
        }
        o.reported = at;
        finish(o);
        if (turn % 7 == 0 && last != "wait"_L1 && chance(50)) {
            Step urge = step(OrderDo::Urge, 0);
            urge.event.grade = chance(40) ? u"red"_s : u"yellow"_s;
            urge.event.note = u"已超期，请今日办结"_s;
            urge.event.at = Moments::text(m_now - 15 - below(120));
            if (urge.event.at >= o.steps.back().event.at)
                o.steps.push_back(urge);
        }
    }

    /// What follows from the moments.
    void finish(Order &o)
    {
        o.order.reportedAt = Moments::text(o.reported);
        elsewhere(o.order, o.reported);
        const Moment last = Moments::parse(o.steps.back().event.at);
        for (Step &s : o.steps)
            if (s.event.step == "wait"_L1 && s.event.until.isEmpty())
                s.event.until = Moments::day(Moments::parse(s.event.at)).addDays(2 + below(9)).toString(Qt::ISODate);
        for (OrderCaller &c : o.callers) {
            c.calledAt = Moments::text(o.reported + below(int(qMax<qint64>(1, last - o.reported)) + 1));
            c.worker = o.order.worker;
        }
        for (Attendance &a : o.attendances) {
            const Moment called = Moments::parse(o.steps[qMin<size_t>(2, o.steps.size() - 1)].event.at);
            a.calledAt = Moments::text(called);
            a.arriveBy = Moments::text(called + 30);
            a.answeredAt = Moments::text(called + 2 + below(9));
            if (a.answer != "no"_L1)
                a.arrivedAt = Moments::text(called + 12 + below(40));
        }
    }

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

    Status write(UnitOfWork &work, Stories::Order &o)
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
        for (Step &s : o.steps) {
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
    Stories stories(office, *time, options);
    const int openCount = qMin(60 + options.count / 1000, options.count * 3 / 5);
    std::vector<Stories::Order> open;
    std::vector<Stories::Plan> plans;
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
            Stories::Order past = plans[i].open < 0 ? stories.over(plans[i].reported) : Stories::Order();
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
