// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/handedtasks.h"

#include "models/base/text.h"
#include "models/departments/departmentwords.h"
#include "models/papers/paper.h"
#include "models/residents/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace DepartmentWords;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandedTasks)
};

const QString LineColumns =
    u"SELECT t.key, t.received_on, t.department, t.department_text, t.title, t.text, t.due_on, t.duty_item, t.answer, t.answered_on, t.worker, t.reason, t.agreed_by, "
    "t.paper, t.work_order, w.name FROM handed_task t LEFT JOIN worker w ON w.key = t.worker "_s;

HandedTaskLine readLine(const Query &row, const DepartmentBook &book)
{
    HandedTaskLine line;
    line.key = row.number(0);
    HandedTask &t = line.task;
    t.receivedOn = row.text(1);
    t.department = row.number(2);
    t.departmentText = row.text(3);
    t.title = row.text(4);
    t.text = row.text(5);
    t.dueOn = row.text(6);
    t.dutyItem = row.number(7);
    t.answer = row.text(8).isEmpty() ? u"open"_s : row.text(8);
    t.answeredOn = row.text(9);
    t.worker = row.number(10);
    t.reason = row.text(11);
    t.agreedBy = row.text(12);
    t.paper = row.number(13);
    t.workOrder = row.number(14);
    line.worker = row.text(15);
    line.departmentToday = t.department ? book.survivor(t.department) : 0;
    line.department = line.departmentToday ? book.name(line.departmentToday) : t.departmentText;
    return line;
}

Status cite(const Database &db, HandedTaskLine &line)
{
    if (!line.task.dutyItem)
        return {};
    auto item = Duties::line(db, line.task.dutyItem);
    if (!item)
        return item.error().code == ErrorCode::NotFound ? Status() : Status(item.error());
    line.item = item->cited();
    line.itemTitle = item->item.title;
    return {};
}

HandedTask tidied(HandedTask task)
{
    task.title = task.title.simplified();
    task.text = task.text.trimmed();
    task.departmentText = task.department ? QString() : task.departmentText.simplified();
    return task;
}

} // namespace

Result<QList<HandedTaskLine>> HandedTasks::list(const Database &db, const Question &question)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    QString where = u"WHERE 1 = 1 "_s;
    Query::Bindings bindings{{u":limit"_s, question.limit}};
    if (question.from.isValid()) {
        where += u"AND t.received_on >= :from "_s;
        bindings.append({u":from"_s, question.from.toString(Qt::ISODate)});
    }
    if (question.to.isValid()) {
        where += u"AND t.received_on <= :to "_s;
        bindings.append({u":to"_s, question.to.toString(Qt::ISODate)});
    }
    if (question.onlyOpen)
        where += u"AND coalesce(t.answer, 'open') = 'open' "_s;
    if (question.department) {
        QStringList places;
        for (const Key key : book->mergedInto(question.department)) {
            places << u":d%1"_s.arg(places.size());
            bindings.append({places.last(), key});
        }
        where += u"AND t.department IN (%1) "_s.arg(places.join(u", "_s));
    }
    auto rows = Query::run(db, LineColumns + where + u"ORDER BY CASE WHEN coalesce(t.answer, 'open') = 'open' THEN 0 ELSE 1 END, "
                                                     "CASE WHEN coalesce(t.answer, 'open') = 'open' THEN coalesce(t.due_on, '9999') ELSE '' END, "
                                                     "t.answered_on DESC, t.received_on DESC, t.key DESC LIMIT :limit"_s, bindings);
    if (!rows)
        return rows.error();
    QList<HandedTaskLine> lines;
    while (rows->next())
        lines << readLine(*rows, *book);
    QHash<Key, DutyLine> items;
    auto all = Query::run(db, u"SELECT DISTINCT duty_item FROM handed_task WHERE duty_item IS NOT NULL"_s);
    if (!all)
        return all.error();
    while (all->next())
        if (auto item = Duties::line(db, all->number(0)))
            items.insert(all->number(0), *item);
    for (HandedTaskLine &line : lines) {
        if (!items.contains(line.task.dutyItem))
            continue;
        line.item = items.value(line.task.dutyItem).cited();
        line.itemTitle = items.value(line.task.dutyItem).item.title;
    }
    return lines;
}

Result<HandedTaskLine> HandedTasks::line(const Database &db, Key task)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    auto row = Query::run(db, LineColumns + u"WHERE t.key = :key"_s, {{u":key"_s, task}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, Words::tr("This task is no longer in the file."), {}};
    HandedTaskLine line = readLine(*row, *book);
    if (auto done = cite(db, line); !done)
        return done.error();
    return line;
}

Result<QList<HandedTaskCount>> HandedTasks::counts(const Database &db, QDate from, QDate to, QDate today)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    auto rows = Query::run(db, u"SELECT coalesce(department, 0), coalesce(answer, 'open'), count(*), "
                               "sum(CASE WHEN coalesce(answer, 'open') = 'open' AND due_on < :today THEN 1 ELSE 0 END) "
                               "FROM handed_task WHERE received_on >= :from AND received_on <= :to GROUP BY coalesce(department, 0), coalesce(answer, 'open')"_s,
                           {{u":today"_s, today.toString(Qt::ISODate)}, {u":from"_s, from.toString(Qt::ISODate)}, {u":to"_s, to.toString(Qt::ISODate)}});
    if (!rows)
        return rows.error();
    QHash<Key, HandedTaskCount> byDepartment;
    while (rows->next()) {
        const Key department = rows->number(0) ? book->survivor(rows->number(0)) : 0;
        HandedTaskCount &count = byDepartment[department];
        count.department = department;
        const QString answer = rows->text(1);
        const int tasks = int(rows->number(2));
        count.received += tasks;
        (answer == "admitted"_L1 ? count.admitted : answer == "admitted_exception"_L1 ? count.byException : answer == "refused"_L1 ? count.refused : count.open) += tasks;
        count.overdue += int(rows->number(3));
    }
    QList<HandedTaskCount> counts;
    for (const DepartmentEntry &entry : book->entries())
        if (byDepartment.contains(entry.key)) {
            counts << byDepartment.value(entry.key);
            counts.last().name = entry.department.name;
        }
    std::stable_sort(counts.begin(), counts.end(), [](const HandedTaskCount &a, const HandedTaskCount &b) { return a.received > b.received; });
    if (byDepartment.contains(0)) {
        counts << byDepartment.value(0);
        counts.last().name = Words::tr("Departments not known");
    }
    return counts;
}

Findings HandedTasks::check(const Database &db, const HandedTask &task, QDate today)
{
    Findings findings;
    const QDate received = QDate::fromString(task.receivedOn, Qt::ISODate);
    if (!received.isValid())
        findings << held(u"received_on"_s, u"required"_s, Words::tr("The day it was received is missing."));
    else if (received > today)
        findings << held(u"received_on"_s, u"date_future"_s, Words::tr("The day lies after today."));
    if (task.title.simplified().isEmpty())
        findings << held(u"title"_s, u"required"_s, Words::tr("Say what the task is."));
    else if (task.title.size() > 200)
        findings << held(u"title"_s, u"too_long"_s, Words::tr("A title has %n characters at most. The rest goes into what is asked.", nullptr, 200));
    if (!task.department && task.departmentText.simplified().isEmpty())
        findings << held(u"department"_s, u"required"_s, Words::tr("Say which department hands it down."));
    else if (task.department && !Store::read(db, Department::entity(), task.department))
        findings << held(u"department"_s, u"not_there"_s, Words::tr("This department is no longer in the file."));
    else if (!task.department)
        findings << warned(u"department"_s, u"department_unknown"_s, Words::tr("“%1” is no department of this office; it stays as text.").arg(task.departmentText.simplified()));
    if (const QDate due = QDate::fromString(task.dueOn, Qt::ISODate); !task.dueOn.isEmpty()) {
        if (!due.isValid())
            findings << held(u"due_on"_s, u"date_unreadable"_s, Words::tr("This is no date."));
        else if (received.isValid() && due < received)
            findings << held(u"due_on"_s, u"due_before_received"_s, Words::tr("It is due before it was received. It should be a later day."));
    }
    return findings;
}

Result<Key> HandedTasks::receive(const HandedTask &task)
{
    HandedTask made = tidied(task);
    made.answer = u"open"_s;
    made.answeredOn.clear();
    made.dutyItem = made.worker = made.paper = 0;
    if (auto fine = refused(check(m_store.db(), made)); !fine)
        return fine.error();
    return UnitOfWork::createOne(m_store, {u"handed_task.add"_s}, made);
}

Result<bool> HandedTasks::change(const Snapshot &seen, const HandedTask &now)
{
    const auto before = seen.as<HandedTask>();
    if (before.answer != "open"_L1)
        return Error{ErrorCode::Refused, Words::tr("This task was answered on %1. Take the answer back first.").arg(before.answeredOn), {}};
    HandedTask kept = tidied(now);
    kept.answer = before.answer;
    if (auto fine = refused(check(m_store.db(), kept)); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"handed_task.change"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->change(seen, kept); !done)
        return done.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Status HandedTasks::answered(Key task, const QString &action, const std::function<Status(UnitOfWork &, HandedTask &)> &answer)
{
    auto seen = m_store.read(HandedTask::entity(), task);
    if (!seen)
        return seen.error();
    auto now = seen->as<HandedTask>();
    if (now.answer != "open"_L1)
        return Error{ErrorCode::Refused, Words::tr("This task was answered on %1. Take the answer back first.").arg(now.answeredOn), {}};
    now.answeredOn = QDate::currentDate().toString(Qt::ISODate);
    now.worker = m_store.worker();
    auto work = UnitOfWork::begin(m_store, {action});
    if (!work)
        return work.error();
    if (auto fine = answer(**work, now); !fine)
        return fine;
    if (auto done = (*work)->change(*seen, now); !done)
        return done.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status HandedTasks::admit(Key task, Key item)
{
    auto line = Duties::line(m_store.db(), item);
    if (!line)
        return line.error();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (line->item.list == "removed"_L1)
        return Error{ErrorCode::Refused, Words::tr("“%1” was struck from the list. Admit it by exception, or refuse it.").arg(line->item.title), u"duty_item"_s};
    if ((!line->item.until.isEmpty() && line->item.until <= today) || line->item.since > today)
        return Error{ErrorCode::Refused, Words::tr("“%1” is not in force on this day.").arg(line->item.title), u"duty_item"_s};
    return answered(task, u"handed_task.admit"_s, [item](UnitOfWork &, HandedTask &now) {
        now.answer = u"admitted"_s;
        now.dutyItem = item;
        return Status();
    });
}

Status HandedTasks::admitByException(Key task, const QString &reason, const QString &agreedBy)
{
    if (reason.simplified().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say why it is done although it is not on the list."), u"reason"_s};
    if (agreedBy.simplified().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say who agreed to the exception."), u"agreed_by"_s};
    return answered(task, u"handed_task.exception"_s, [&](UnitOfWork &, HandedTask &now) {
        now.answer = u"admitted_exception"_s;
        now.reason = reason.trimmed();
        now.agreedBy = agreedBy.simplified();
        return Status();
    });
}

Status HandedTasks::refuse(Key task, const QString &reason)
{
    return answered(task, u"handed_task.refuse"_s, [&](UnitOfWork &work, HandedTask &now) {
        now.answer = u"refused"_s;
        now.reason = reason.trimmed();
        return issueRefusal(work, now);
    });
}

Status HandedTasks::takeBack(Key task)
{
    auto seen = m_store.read(HandedTask::entity(), task);
    if (!seen)
        return seen.error();
    auto now = seen->as<HandedTask>();
    if (now.answer == "open"_L1)
        return {};
    if (now.paper)
        if (auto paper = m_store.get<IssuedPaper>(now.paper); paper && paper->voidedOn.isEmpty())
            return Error{ErrorCode::Refused, Words::tr("The refusal went out as %1. Make that paper void first, or receive the task anew.").arg(paper->number), {}};
    if (now.workOrder)
        return Error{ErrorCode::Refused, Words::tr("A work order came of this task. Settle that first."), {}};
    now.answer = u"open"_s;
    now.answeredOn.clear();
    now.reason.clear();
    now.agreedBy.clear();
    now.worker = now.dutyItem = now.paper = 0;
    auto changed = UnitOfWork::changeOne(m_store, {u"handed_task.reopen"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status HandedTasks::linkOrder(Key task, Key workOrder)
{
    auto seen = m_store.read(HandedTask::entity(), task);
    if (!seen)
        return seen.error();
    auto now = seen->as<HandedTask>();
    if (now.answer != "admitted"_L1 && now.answer != "admitted_exception"_L1)
        return Error{ErrorCode::Refused, Words::tr("Only an admitted task becomes a work order."), {}};
    now.workOrder = workOrder;
    auto changed = UnitOfWork::changeOne(m_store, {u"handed_task.change"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status HandedTasks::remove(Key task)
{
    auto seen = m_store.read(HandedTask::entity(), task);
    if (!seen)
        return seen.error();
    if (seen->as<HandedTask>().answer != "open"_L1)
        return Error{ErrorCode::Refused, Words::tr("An answered task stays. Take the answer back first."), {}};
    auto work = UnitOfWork::begin(m_store, {u"handed_task.remove"_s});
    if (!work)
        return work.error();
    if (auto done = (*work)->remove(HandedTask::entity(), task); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

} // namespace Allpost
