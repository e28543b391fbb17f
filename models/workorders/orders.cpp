// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orders.h"

#include "models/base/text.h"
#include "models/grids/gridmap.h"
#include "models/households/householdlookup.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/visits/visits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Orders)
};

constexpr int SimilarDays = 30;

/// What the caller's own record says of who asks and where.
Status completeCaller(const Database &db, WorkOrder &order, QDate on)
{
    if (order.resident && !order.household) {
        auto household = Visits::householdOf(db, order.resident, on);
        if (!household)
            return household.error();
        order.household = *household;
    }
    if (order.household && !order.dwelling && !order.stairwell && !order.building && !order.estate && order.place.isEmpty()) {
        auto dwelling = Visits::dwellingOf(db, order.household, on);
        if (!dwelling)
            return dwelling.error();
        order.dwelling = *dwelling;
    }
    if (order.resident && (order.caller.isEmpty() || order.phone.isEmpty())) {
        auto seen = Store::read(db, Resident::entity(), order.resident);
        if (!seen)
            return seen.error();
        const auto person = seen->as<Resident>();
        if (order.caller.isEmpty())
            order.caller = person.name;
        if (order.phone.isEmpty())
            order.phone = person.phone;
    }
    if (order.callerKind.isEmpty())
        order.callerKind = order.resident || !order.caller.isEmpty() || !order.phone.isEmpty() ? u"resident"_s : u"anonymous"_s;
    return {};
}

/// What stands above a door in the tree, and the grid all of it lies in.
Status completePlace(const Database &db, WorkOrder &order, QDate on)
{
    if (order.dwelling) {
        auto door = Query::run(db, u"SELECT stairwell, building, estate FROM dwelling WHERE key = :key"_s, {{u":key"_s, order.dwelling}});
        if (!door)
            return door.error();
        if (door->next()) {
            order.stairwell = order.stairwell ? order.stairwell : door->number(0);
            order.building = order.building ? order.building : door->number(1);
            order.estate = order.estate ? order.estate : door->number(2);
        }
        if (order.place.isEmpty())
            order.place = HouseholdLookup::doorText(db, order.dwelling);
    }
    if (order.stairwell && !order.building) {
        auto above = Query::run(db, u"SELECT building FROM stairwell WHERE key = :key"_s, {{u":key"_s, order.stairwell}});
        if (!above)
            return above.error();
        order.building = above->next() ? above->number(0) : 0;
    }
    if (order.building && !order.estate) {
        auto above = Query::run(db, u"SELECT estate FROM building WHERE key = :key"_s, {{u":key"_s, order.building}});
        if (!above)
            return above.error();
        order.estate = above->next() ? above->number(0) : 0;
    }
    if (order.grid || !(order.dwelling || order.stairwell || order.building || order.estate))
        return {};
    auto map = GridMap::read(db, on);
    if (!map)
        return map.error();
    order.grid = map->ofDoor(order.dwelling, order.stairwell, order.building, order.estate);
    return {};
}

/// Pairs of neighbouring characters: what two titles have in common.
QSet<QString> pairsOf(const QString &text)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.insert(text.mid(i, 2));
    return pairs;
}

bool soundsAlike(const QString &a, const QString &b)
{
    const QSet<QString> one = pairsOf(a), other = pairsOf(b);
    const auto common = QSet<QString>(one).intersect(other).size();
    return common > 0 && 2 * common >= std::min(one.size(), other.size());
}

} // namespace

Findings Orders::check(const Database &db, const WorkOrder &order, Moment now)
{
    Q_UNUSED(db)
    Findings findings;
    if (order.title.trimmed().isEmpty())
        findings << Finding::held(u"title"_s, u"title_missing"_s, Words::tr("Say in a few words what is the matter."));
    const Moment reported = Moments::parse(order.reportedAt);
    if (!order.reportedAt.isEmpty() && reported == NoMoment)
        findings << Finding::held(u"reported_at"_s, u"not_a_time"_s, Words::tr("Not a day and time: write 2026-11-22 10:31."));
    else if (reported != NoMoment && reported > now)
        findings << Finding::held(u"reported_at"_s, u"in_future"_s, Words::tr("This lies in the future. Is the clock of this PC right?"));
    const Moment due = Moments::parse(order.externalDue);
    if (!order.externalDue.isEmpty() && due == NoMoment)
        findings << Finding::held(u"external_due"_s, u"not_a_time"_s, Words::tr("Not a day and time: write 2026-11-22 10:31."));
    else if (due != NoMoment && reported != NoMoment && due < reported)
        findings << Finding::held(u"external_due"_s, u"due_before_report"_s, Words::tr("The deadline lies before the report."));
    for (const auto &[field, limit] : {std::pair{u"limit_accept"_s, order.limitAccept}, {u"limit_sign"_s, order.limitSign}, {u"limit_handle"_s, order.limitHandle}, {u"limit_callback"_s, order.limitCallback}})
        if (limit && *limit < 0)
            findings << Finding::held(field, u"limit_negative"_s, Words::tr("A limit cannot be below nothing."));
    return findings;
}

Result<WorkOrder> Orders::completed(const Store &store, WorkOrder order, Moment now)
{
    return completed(store.db(), store.worker(), std::move(order), now);
}

Result<WorkOrder> Orders::completed(const Database &db, Key worker, WorkOrder order, Moment now)
{
    if (order.reportedAt.isEmpty())
        order.reportedAt = Moments::text(now);
    const QDate on = Moments::day(Moments::parse(order.reportedAt) == NoMoment ? now : Moments::parse(order.reportedAt));
    if (auto known = completeCaller(db, order, on); !known)
        return known.error();
    if (auto placed = completePlace(db, order, on); !placed)
        return placed.error();
    for (auto &[field, usual] : {std::pair{&order.kind, u"request"_s}, {&order.channel, u"counter"_s}, {&order.urgency, u"normal"_s}, {&order.force, u"community"_s}})
        if (field->isEmpty())
            *field = usual;
    if (!order.worker)
        order.worker = worker;
    if (!order.limitAccept && !order.limitSign && !order.limitHandle && !order.limitCallback)
        if (auto limits = setLimits(db, order); !limits)
            return limits.error();
    return order;
}

Status Orders::setLimits(const Database &db, WorkOrder &order)
{
    order.limitAccept = order.limitSign = order.limitHandle = order.limitCallback = {};
    order.aroundClock = {};
    if (!order.category)
        return {};
    auto snapshot = Store::read(db, OrderCategory::entity(), order.category);
    if (!snapshot)
        return snapshot.error();
    const auto category = snapshot->as<OrderCategory>();
    const bool hasTrack = category.urgentAccept || category.urgentSign || category.urgentHandle || category.urgentCallback;
    const bool urgent = order.urgency == "urgent"_L1 && hasTrack;
    order.limitAccept = urgent ? category.urgentAccept : category.limitAccept;
    order.limitSign = urgent ? category.urgentSign : category.limitSign;
    order.limitHandle = urgent ? category.urgentHandle : category.limitHandle;
    order.limitCallback = urgent ? category.urgentCallback : category.limitCallback;
    if (urgent)
        order.aroundClock = true;
    return {};
}

Result<QString> Orders::nextNumber(const Database &db, const QString &letter, int year)
{
    const QString prefix = u"%1-%2-"_s.arg(year).arg(letter);
    // The youngest order of this desk has the greatest number: it is found among the last rows, however many there are.
    auto last = Query::run(db, u"SELECT number FROM work_order WHERE substr(number, 1, :length) = :prefix ORDER BY key DESC LIMIT 1"_s,
                           {{u":length"_s, prefix.size()}, {u":prefix"_s, prefix}});
    if (!last)
        return last.error();
    const int used = last->next() ? last->text(0).mid(prefix.size()).toInt() : 0;
    return numbered(letter, year, used + 1);
}

QString Orders::numbered(const QString &letter, int year, int running)
{
    return u"%1-%2-%3"_s.arg(year).arg(letter, QString::number(running).rightJustified(4, u'0'));
}

Result<Key> Orders::add(UnitOfWork &work, const Store &store, WorkOrder order, const OrderStart &start)
{
    const Moment reported = Moments::parse(order.reportedAt);
    if (order.number.isEmpty()) {
        auto number = nextNumber(work.db(), store.deskLetter(), Moments::day(reported == NoMoment ? Moments::now() : reported).year());
        if (!number)
            return number.error();
        order.number = *number;
    }
    auto made = work.create(order);
    if (!made)
        return made;
    int seen = 0;
    const auto event = [&](OrderDo step, Moment at) {
        OrderEvent next;
        next.workOrder = *made;
        next.step = OrderFlow::code(step);
        next.at = Moments::text(at);
        next.depth = seen + 1;
        next.seen = seen++;
        next.worker = store.worker();
        return next;
    };
    QList<OrderEvent> events{event(OrderDo::Report, reported)};
    const bool dispatched = start.department || start.assignee;
    // Typed in later than it was reported: what follows happens now.
    const Moment then = std::max(reported, Moments::now());
    if (start.accept || dispatched)
        events << event(OrderDo::Accept, then);
    if (dispatched) {
        events << event(OrderDo::Dispatch, then);
        events.last().department = start.department;
        events.last().assignee = start.assignee;
    }
    events.last().note = start.note;
    for (const OrderEvent &next : std::as_const(events))
        if (auto added = work.create(next); !added)
            return added;
    return made;
}

Result<Key> Orders::report(const WorkOrder &order, const OrderStart &start)
{
    auto whole = completed(m_store, order);
    if (!whole)
        return whole.error();
    for (const Finding &finding : check(m_store.db(), *whole))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    auto work = UnitOfWork::begin(m_store, {u"order.report"_s});
    if (!work)
        return work.error();
    auto made = add(**work, m_store, *whole, start);
    if (!made)
        return made;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return made;
}

Result<Key> Orders::addCaller(Key order, OrderCaller caller)
{
    auto time = WorkingTime::of(m_store.db());
    if (!time)
        return time.error();
    auto life = OrderStates::life(m_store.db(), *time, order);
    if (!life)
        return life.error();
    if (OrderFlow::isOver(life->stand.at))
        return Error{ErrorCode::Refused, Words::tr("This order is over (%1); register a new one or reopen it.").arg(OrderFlow::words(life->stand.at)), {}};
    WorkOrder asks;
    asks.resident = caller.resident;
    asks.caller = caller.caller;
    asks.phone = caller.phone;
    if (auto known = completeCaller(m_store.db(), asks, QDate::currentDate()); !known)
        return known.error();
    caller.workOrder = order;
    caller.caller = asks.caller;
    caller.phone = asks.phone;
    caller.worker = caller.worker ? caller.worker : m_store.worker();
    if (caller.calledAt.isEmpty())
        caller.calledAt = Moments::text(Moments::now());
    return UnitOfWork::createOne(m_store, {u"order.caller"_s}, caller);
}

Result<bool> Orders::change(const Snapshot &seen, const WorkOrder &now)
{
    const auto before = seen.as<WorkOrder>();
    WorkOrder after = now;
    const bool moved = before.dwelling != now.dwelling || before.stairwell != now.stairwell || before.building != now.building || before.estate != now.estate;
    if (before.category != now.category || before.urgency != now.urgency)
        if (auto limits = setLimits(m_store.db(), after); !limits)
            return limits.error();
    if (moved) {
        after.grid = 0;
        if (auto placed = completePlace(m_store.db(), after, Moments::day(Moments::parse(after.reportedAt))); !placed)
            return placed.error();
    }
    for (const Finding &finding : check(m_store.db(), after))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return UnitOfWork::changeOne(m_store, {u"order.change"_s}, seen, after);
}

Result<QList<SimilarOrder>> Orders::similar(const Database &db, const WorkOrder &order, Key key, int limit)
{
    auto rows = Query::run(
        db,
        u"SELECT o.key, o.number, o.title, o.place, s.state, o.reported_at, 1 + (SELECT count(*) FROM order_caller c WHERE c.work_order = o.key), "
        "o.dwelling, o.stairwell, o.building, o.category, c.parent, o.resident, o.phone, o.estate FROM order_state s JOIN work_order o ON o.key = s.work_order "
        "LEFT JOIN order_category c ON c.key = o.category WHERE s.open = 1 AND s.reported >= :since"_s,
        {{u":since"_s, Moments::of(QDate::currentDate().addDays(-SimilarDays))}});
    if (!rows)
        return rows.error();
    Key parent = 0;
    if (order.category)
        if (auto of = Query::run(db, u"SELECT parent FROM order_category WHERE key = :key"_s, {{u":key"_s, order.category}}); of && of->next())
            parent = of->number(0);
    std::vector<std::pair<int, SimilarOrder>> found;
    while (rows->next()) {
        if (rows->number(0) == key)
            continue;
        SimilarOrder other{rows->number(0), rows->text(1), rows->text(2), rows->text(3), OrderFlow::at(QStringView(rows->text(4))), rows->text(5), int(rows->number(6))};
        const auto both = [&](Key mine, int column) { return mine && mine == rows->number(column); };
        const bool sameText = !order.place.isEmpty() && order.place == other.place;
        const bool nearby = both(order.stairwell, 8) || both(order.dwelling, 7) || sameText;
        other.samePlace = nearby || both(order.building, 9);
        other.sameCategory = both(order.category, 10);
        other.sameCaller = both(order.resident, 12) || (!order.phone.isEmpty() && order.phone == rows->text(13));
        const bool alike = soundsAlike(order.title, other.title);
        const bool sameKind = other.sameCategory || alike || (parent && parent == rows->number(11));
        const int weight = (other.samePlace ? 4 : 0) + (nearby ? 2 : 0) + (both(order.estate, 14) ? 1 : 0) + (other.sameCategory ? 3 : 0) + (alike ? 2 : 0) + (other.sameCaller ? 2 : 0);
        if ((other.samePlace && sameKind) || (other.sameCaller && (sameKind || order.title.isEmpty())) || (both(order.estate, 14) && alike))
            found.emplace_back(weight, other);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<SimilarOrder> best;
    for (const auto &[weight, other] : found)
        if (best.size() < limit)
            best << other;
    return best;
}

} // namespace Allpost
