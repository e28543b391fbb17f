// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/duties.h"
#include "models/views/printout.h"

#include <functional>

namespace Allpost {

/// A task from above with the words around it.
struct HandedTaskLine
{
    Key key = 0;
    HandedTask task = {};
    QString department = {};  ///< as it is called today; as written where none is known
    Key departmentToday = 0;
    QString item = {};        ///< 下沉事项 12: what it was admitted by
    QString itemTitle = {};
    QString worker = {};

    bool isOpen() const { return task.answer == QLatin1StringView("open"); }
    /// Open, and its day is over.
    bool isOverdue(QDate today) const { return isOpen() && !task.dueOn.isEmpty() && task.dueOn < today.toString(Qt::ISODate); }
};

/// How many tasks a department sent and what they were answered, in one period by the day received.
struct HandedTaskCount
{
    Key department = 0; ///< today's; 0: tasks of departments not known
    QString name = {};
    int received = 0;
    int admitted = 0;
    int byException = 0;
    int refused = 0;
    int open = 0;
    int overdue = 0; ///< of the open ones
};

/// 下派任务、事项准入: what departments hand down is answered by the duty list: admitted with the item it cites, admitted by
/// exception with who agreed, or refused with a letter that says it is not on the list.
class HandedTasks
{
public:
    struct Question
    {
        QDate from = {};      ///< received on these days; invalid: all
        QDate to = {};
        bool onlyOpen = false;
        Key department = 0;   ///< with those merged into it
        int limit = 2000;
    };

    explicit HandedTasks(Store &store) : m_store(store) {}

    /// Open ones first by their day due, then the answered, the latest first.
    static Result<QList<HandedTaskLine>> list(const Database &db, const Question &question);
    static Result<HandedTaskLine> line(const Database &db, Key task);
    /// By department of today, most received first; those unknown last.
    static Result<QList<HandedTaskCount>> counts(const Database &db, QDate from, QDate to, QDate today = QDate::currentDate());

    static Findings check(const Database &db, const HandedTask &task, QDate today = QDate::currentDate());

    /// A task comes in, open. Invalid with the first finding, its field in Error::detail.
    Result<Key> receive(const HandedTask &task);
    /// What differs, while it is open; Refused after.
    Result<bool> change(const Snapshot &seen, const HandedTask &now);
    /// It stands on the list: cites the item. Refused when the item is struck or no longer in force.
    Status admit(Key task, Key item);
    /// It does not stand on the list and is done all the same. Invalid without reason and without who agreed.
    Status admitByException(Key task, const QString &reason, const QString &agreedBy);
    /// It does not stand on the list. reason: what is said beside that, may be empty. The letter (refusal()) takes a number
    /// of the register of papers in the same deed, where the office has the template notice_admission.
    Status refuse(Key task, const QString &reason = {});
    /// The answer was given by mistake: open again. Refused while its letter stands in the register of papers.
    Status takeBack(Key task);
    /// What it became.
    Status linkOrder(Key task, Key workOrder);
    /// Takes back what was never more than a mistake. Refused once it was answered.
    Status remove(Key task);

    /// 不予接收告知函: to the department, citing the list; the same each time it is printed. NotFound, or Refused when the task was
    /// not refused.
    static Result<Printout> refusal(const Store &store, Key task);
    /// The counts of a period as a page.
    static Result<Printout> countSheet(const Store &store, QDate from, QDate to);

private:
    Status answered(Key task, const QString &action, const std::function<Status(UnitOfWork &, HandedTask &)> &answer);
    Status issueRefusal(UnitOfWork &work, HandedTask &task) const;

    Store &m_store;
};

} // namespace Allpost
