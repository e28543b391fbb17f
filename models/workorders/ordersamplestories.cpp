// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordersamplestories.h"

#include "models/workorders/ordersamplewords.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QStringList lines(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'\n');
}

const QStringList Answers = lines(OrderAnswers);
const QStringList Notes = lines(OrderNotes);
const QStringList Places = lines(OrderPlaces);
const QStringList Texts = lines(OrderTexts);

} // namespace

Moment OrderStories::pastMoment()
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

OrderStories::Order OrderStories::over(Moment reported)
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

OrderStories::Order OrderStories::open(int turn)
{
    Order o = begin(m_now);
    whole(o);
    cut(o, turn);
    placeBack(o, turn);
    return o;
}

void OrderStories::contest(Order &o)
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

Moment OrderStories::back(Moment from, qint64 minutes) const
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

OrderStories::Order OrderStories::begin(Moment reported)
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

void OrderStories::channel(WorkOrder &w)
{
    static const QStringList common = u"counter phone phone phone visit grid grid chat app patrol"_s.split(u' ');
    const int roll = below(100);
    w.channel = roll < 84 ? pick(common) : roll < 93 ? u"hotline"_s : roll < 96 ? u"platform"_s : roll < 98 ? u"leader"_s : u"meeting"_s;
}

void OrderStories::elsewhere(WorkOrder &w, Moment reported)
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

void OrderStories::caller(Order &o)
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

OrderStories::Step OrderStories::step(OrderDo what, int gap)
{
    Step s;
    s.event.step = OrderFlow::code(what);
    s.event.worker = worker();
    s.gap = gap;
    return s;
}

int OrderStories::within(size_t limit)
{
    const int minutes = m_limits[limit] > 0 ? m_limits[limit] : 480;
    return minutes * (chance(89) ? 10 + below(80) : 102 + below(70)) / 100;
}

void OrderStories::receiver(OrderEvent &event, bool other)
{
    if (chance(22) && !m_office.workers.empty())
        event.assignee = worker();
    else
        event.department = m_kind->department && !other ? m_kind->department : department();
    if (!event.department && !event.assignee)
        event.assignee = worker();
    m_department = event.department;
}

void OrderStories::refused(Order &o)
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

void OrderStories::start(Order &o)
{
    o.steps.push_back(step(OrderDo::Report, 0));
    o.steps.push_back(step(OrderDo::Accept, within(0)));
    Step out = step(OrderDo::Dispatch, 3 + below(60));
    receiver(out.event);
    o.steps.push_back(out);
}

void OrderStories::withdrawn(Order &o)
{
    start(o);
    Step gone = step(OrderDo::Withdraw, 60 + below(600));
    gone.event.note = u"诉求人来电说已自行解决"_s;
    o.steps.push_back(gone);
}

void OrderStories::merged(Order &o)
{
    o.steps.push_back(step(OrderDo::Report, 0));
    o.steps.push_back(step(OrderDo::Accept, within(0)));
    o.steps.push_back(step(OrderDo::Merge, 20 + below(200)));
    o.merged = true;
}

void OrderStories::whole(Order &o)
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

void OrderStories::transfer(Order &o)
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

void OrderStories::beside(Order &o)
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

void OrderStories::whistle(Order &o)
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

void OrderStories::answer(Order &o)
{
    Step answer = step(OrderDo::Answer, within(2));
    answer.event.note = pick(Answers);
    answer.event.department = m_department;
    o.steps.push_back(answer);
}

void OrderStories::callBack(Order &o, bool again)
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

void OrderStories::place(Order &o)
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

void OrderStories::archive(Order &o)
{
    const Step &last = o.steps.back();
    const Moment ended = Moments::parse(last.event.at);
    if (o.merged || m_now - ended < 30 * Moments::MinutesOfDay)
        return;
    Step kept = step(OrderDo::Archive, 0);
    kept.event.at = Moments::text(ended + 28 * Moments::MinutesOfDay);
    o.steps.push_back(kept);
}

void OrderStories::cut(Order &o, int turn)
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

void OrderStories::placeBack(Order &o, int turn)
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

void OrderStories::finish(Order &o)
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

} // namespace Allpost
