// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/whistles.h"

#include "models/store/statement.h"
#include "models/workorders/ordercard.h"

#include <QCoreApplication>
#include <QDate>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Whistles)
};

const QString Whistle = u"whistle"_s;
const QString CannotCome = u"no"_s;

Finding hold(const QString &field, const QString &code, const QString &sentence)
{
    Finding finding = Finding::holdBack(code, sentence);
    finding.field = field;
    return finding;
}

Status checkCall(const WhistleCall &call, Moment now)
{
    if (call.departments.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Choose at least one department to call."), u"department"_s};
    if (!call.arriveBy.isEmpty()) {
        const Moment by = Moments::parse(call.arriveBy);
        if (by == NoMoment)
            return Error{ErrorCode::Invalid, Words::tr("Write the time as 14:30 or 11-23 09:00."), u"arrive_by"_s};
        if (by < now)
            return Error{ErrorCode::Invalid, Words::tr("They cannot be there before they are called. Choose a later time."), u"arrive_by"_s};
    }
    return {};
}

Result<QSet<Key>> called(const Database &db, Key order)
{
    QSet<Key> departments;
    Statement find(db, u"SELECT department FROM attendance WHERE work_order = ?"_s);
    find.bind(1, order);
    for (auto more = find.step();; more = find.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return departments;
        departments.insert(find.number(0));
    }
}

Result<int> callInto(UnitOfWork &work, Key order, const WhistleCall &call)
{
    auto had = called(work.db(), order);
    if (!had)
        return had.error();
    int count = 0;
    for (const Key department : call.departments) {
        if (had->contains(department))
            continue;
        had->insert(department);
        Attendance one;
        one.workOrder = order;
        one.department = department;
        one.calledAt = Moments::text(Moments::now());
        one.arriveBy = call.arriveBy;
        if (auto made = work.create(one); !made)
            return made.error();
        ++count;
    }
    return count;
}

/// A word of the order, within a deed.
Status addWords(UnitOfWork &work, const Store &store, Key order, const QString &step, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    auto time = WorkingTime::of(work.db());
    if (!time)
        return time.error();
    auto life = OrderStates::life(work.db(), *time, order);
    if (!life)
        return life.error();
    OrderEvent event;
    event.step = step;
    event.at = Moments::text(Moments::now());
    event.worker = store.worker();
    event.note = text.trimmed();
    auto added = Orders::addEvent(work, *life, event);
    return added ? Status() : Status(added.error());
}

/// What a task taken on becomes: an order at the same place for who took it on.
WorkOrder taskOrder(const WorkOrder &from, const Attendance &task, Key worker)
{
    WorkOrder order;
    order.kind = u"task"_s;
    order.title = task.task.section(u'\n', 0, 0).trimmed();
    order.text = task.taskDue.isEmpty() ? Words::tr("Settled on site, whistle %1: %2").arg(from.number, task.task.trimmed())
                                        : Words::tr("Settled on site, whistle %1: %2, to be done by %3").arg(from.number, task.task.trimmed(), task.taskDue);
    order.channel = u"meeting"_s;
    order.urgency = from.urgency;
    order.category = from.category;
    order.callerKind = u"worker"_s;
    order.place = from.place;
    order.estate = from.estate;
    order.building = from.building;
    order.stairwell = from.stairwell;
    order.dwelling = from.dwelling;
    order.grid = from.grid;
    order.force = from.force;
    order.partnerGrid = from.partnerGrid;
    order.worker = worker;
    return order;
}

} // namespace

Result<int> Whistles::call(Key order, const WhistleCall &call)
{
    if (auto fine = checkCall(call, Moments::now()); !fine)
        return fine.error();
    auto card = OrderCard::read(m_store, order);
    if (!card)
        return card.error();
    if (OrderFlow::isOver(card->stand().at))
        return Error{ErrorCode::Refused, Words::tr("The order is “%1”; nobody is called to it any more.").arg(OrderFlow::words(card->stand().at)), {}};
    auto work = UnitOfWork::begin(m_store, {u"order.whistle"_s, {{u"number"_s, card->order.number}}});
    if (!work)
        return work.error();
    auto count = callInto(**work, order, call);
    if (!count)
        return count;
    if (!*count)
        return Error{ErrorCode::Invalid, Words::tr("All of these departments were called already."), u"department"_s};
    if (auto said = addWords(**work, m_store, order, OrderFlow::code(OrderDo::Note), call.need); !said)
        return said.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return count;
}

Result<Key> Whistles::blow(const WorkOrder &order, const WhistleCall &call)
{
    if (auto fine = checkCall(call, Moments::now()); !fine)
        return fine.error();
    WorkOrder whistle = order;
    whistle.kind = Whistle;
    auto completed = Orders::completed(m_store, whistle);
    if (!completed)
        return completed.error();
    for (const Finding &finding : Orders::check(m_store.db(), *completed))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    auto work = UnitOfWork::begin(m_store, {u"order.whistle"_s});
    if (!work)
        return work.error();
    auto made = Orders::add(**work, m_store, *completed, {});
    if (!made)
        return made;
    if (auto count = callInto(**work, *made, call); !count)
        return count.error();
    if (auto said = addWords(**work, m_store, *made, OrderFlow::code(OrderDo::Note), call.need); !said)
        return said.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return made;
}

Findings Whistles::check(const Attendance &attendance, Moment now)
{
    Findings findings;
    const Moment called = Moments::parse(attendance.calledAt), arrived = Moments::parse(attendance.arrivedAt);
    if (!attendance.arrivedAt.isEmpty() && arrived == NoMoment)
        findings << hold(u"arrived_at"_s, u"arrival_unreadable"_s, Words::tr("Write the time as 14:30 or 11-23 09:00."));
    else if (arrived != NoMoment && called != NoMoment && arrived < called)
        findings << hold(u"arrived_at"_s, u"arrived_before_called"_s, Words::tr("It was called at %1 and cannot have come before.").arg(QString(attendance.calledAt).replace(u'T', u' ')));
    else if (arrived != NoMoment && arrived > now)
        findings << hold(u"arrived_at"_s, u"arrived_in_future"_s, Words::tr("This time has not come yet."));
    if (attendance.hasSigned.value_or(false) && attendance.arrivedAt.isEmpty())
        findings << hold(u"signed"_s, u"signed_without_arrival"_s, Words::tr("Only who has come signs on site. Note the arrival first."));
    if (!attendance.taskDue.isEmpty() && attendance.task.trimmed().isEmpty())
        findings << hold(u"task"_s, u"task_missing"_s, Words::tr("Say what is to be done by this day."));
    const QDate due = QDate::fromString(attendance.taskDue, Qt::ISODate);
    if (!attendance.taskDue.isEmpty() && (!due.isValid() || (called != NoMoment && due < Moments::day(called))))
        findings << hold(u"task_due"_s, u"task_due_early"_s, Words::tr("The day lies before the whistle."));
    return findings;
}

Result<bool> Whistles::change(const Snapshot &seen, Attendance now)
{
    for (const Finding &finding : check(now))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    const auto before = seen.as<Attendance>();
    if (now.answer != before.answer)
        now.answeredAt = now.answer.isEmpty() ? QString() : Moments::text(Moments::now());
    return UnitOfWork::changeOne(m_store, {u"attendance.change"_s}, seen, now);
}

Status Whistles::callOff(Key attendance)
{
    auto one = m_store.get<Attendance>(attendance);
    if (!one)
        return one.error();
    if (!one->answer.isEmpty() || !one->arrivedAt.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This department has answered already; what happened stays in the record."), {}};
    auto work = UnitOfWork::begin(m_store, {u"attendance.remove"_s});
    if (!work)
        return work.error();
    if (auto removed = (*work)->remove(Attendance::entity(), attendance); !removed)
        return removed;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<Key> Whistles::orderOfTask(const Database &db, const QString &whistleNumber, const QString &task)
{
    Statement find(db, u"SELECT key, text FROM work_order WHERE kind = 'task' AND title = ? ORDER BY key"_s);
    find.bind(1, task.section(u'\n', 0, 0).trimmed());
    for (auto more = find.step();; more = find.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return Key(0);
        if (find.text(1).contains(whistleNumber))
            return find.number(0);
    }
}

Result<ResolutionDone> Whistles::resolve(Key order, const JointResolution &resolution)
{
    if (resolution.text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say what was settled."), u"note"_s};
    auto from = m_store.get<WorkOrder>(order);
    if (!from)
        return from.error();
    auto work = UnitOfWork::begin(m_store, {u"order.resolution"_s, {{u"number"_s, from->number}}});
    if (!work)
        return work.error();
    ResolutionDone result;
    for (const Key key : resolution.tasks) {
        auto task = m_store.get<Attendance>(key);
        if (!task)
            return task.error();
        if (task->task.trimmed().isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("Only a task in words can become an order."), u"task"_s};
        auto known = orderOfTask((*work)->db(), from->number, task->task);
        if (!known)
            return known.error();
        if (*known)
            continue;
        auto completed = Orders::completed(m_store, taskOrder(*from, *task, m_store.worker()));
        if (!completed)
            return completed.error();
        auto made = Orders::add(**work, m_store, *completed, {true, task->department, 0, {}});
        if (!made)
            return made.error();
        auto record = Store::read((*work)->db(), WorkOrder::entity(), *made);
        if (!record)
            return record.error();
        result.orders << *made;
        result.numbers << record->as<WorkOrder>().number;
    }
    QString text = resolution.text.trimmed();
    if (!result.numbers.isEmpty())
        text += u'\n' + Words::tr("New orders: %1").arg(result.numbers.join(Words::tr(", ")));
    if (auto said = addWords(**work, m_store, order, OrderFlow::code(OrderDo::Resolution), text); !said)
        return said.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return result;
}

qint64 Whistles::lateBy(const Attendance &attendance, Moment now)
{
    const Moment by = Moments::parse(attendance.arriveBy);
    if (by == NoMoment || (attendance.arrivedAt.isEmpty() && attendance.answer == CannotCome))
        return 0;
    const Moment came = attendance.arrivedAt.isEmpty() ? now : Moments::parse(attendance.arrivedAt);
    return came == NoMoment ? 0 : std::max<qint64>(0, came - by);
}

} // namespace Allpost
