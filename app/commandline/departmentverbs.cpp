// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "models/departments/departments.h"
#include "models/departments/handedtasks.h"
#include "models/dictionary/codelist.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<int> list(CommandCall &call)
{
    auto store = call.office(false);
    if (!store)
        return store.error();
    auto book = DepartmentBook::read((*store)->db());
    if (!book)
        return book.error();
    QJsonArray rows;
    for (const DepartmentEntry &entry : book->entries()) {
        if (!entry.isOpen() && !call.has(u"all"_s))
            continue;
        const Department &d = entry.department;
        QJsonArray former;
        for (const DepartmentName &name : entry.formerNames)
            former.append(QJsonObject{{u"name"_s, name.name}, {u"since"_s, orNull(name.since)}, {u"until"_s, orNull(name.until)}});
        rows.append(QJsonObject{{u"name"_s, d.name},
                                {u"kind"_s, orNull(d.kind)},
                                {u"level"_s, orNull(d.level)},
                                {u"contact"_s, orNull(d.contact)},
                                {u"phone"_s, orNull(d.phone)},
                                {u"duties"_s, QJsonArray::fromStringList(entry.duties())},
                                {u"aliases"_s, QJsonArray::fromStringList(entry.aliases())},
                                {u"former_names"_s, former},
                                {u"merged_into"_s, d.mergedInto ? orNull(book->name(book->survivor(entry.key))) : QJsonValue()},
                                {u"closed_on"_s, orNull(d.closedOn)},
                                {u"enterprise"_s, d.enterprise.value_or(false)},
                                {u"example"_s, d.example.value_or(false)}});
        call.line(QStringList{d.name, orDash(CodeList::find(u"department_kind")->display(d.kind, QLocale().name())), orDash(d.phone), orDash(d.contact)}.join(u'\t'));
    }
    call.answer({{u"departments"_s, rows}}, Words::tr("%n departments", nullptr, int(rows.size())));
    return 0;
}

Result<int> tasks(CommandCall &call)
{
    const QDate today = QDate::currentDate();
    auto from = dayOption(call, u"from"_s, QDate(today.year(), 1, 1));
    auto to = dayOption(call, u"to"_s, today);
    if (!from || !to)
        return from ? to.error() : from.error();
    auto store = call.office(false);
    if (!store)
        return store.error();
    HandedTasks::Question question;
    question.from = *from;
    question.to = *to;
    auto lines = HandedTasks::list((*store)->db(), question);
    auto counts = HandedTasks::counts((*store)->db(), *from, *to, today);
    if (!lines || !counts)
        return lines ? counts.error() : lines.error();
    QJsonArray rows, departments;
    for (const HandedTaskLine &line : std::as_const(*lines)) {
        const HandedTask &t = line.task;
        rows.append(QJsonObject{{u"title"_s, t.title},
                                {u"department"_s, line.department},
                                {u"received_on"_s, t.receivedOn},
                                {u"due_on"_s, orNull(t.dueOn)},
                                {u"answer"_s, t.answer},
                                {u"answered_on"_s, orNull(t.answeredOn)},
                                {u"item"_s, orNull(line.itemTitle)},
                                {u"reason"_s, orNull(t.reason)},
                                {u"agreed_by"_s, orNull(t.agreedBy)},
                                {u"overdue"_s, line.isOverdue(today)}});
        call.line(QStringList{orDash(t.dueOn), t.title, line.department, CodeList::find(u"task_answer")->display(t.answer, QLocale().name())}.join(u'\t'));
    }
    for (const HandedTaskCount &count : std::as_const(*counts))
        departments.append(QJsonObject{{u"department"_s, count.name}, {u"received"_s, count.received}, {u"admitted"_s, count.admitted}, {u"by_exception"_s, count.byException},
                                       {u"refused"_s, count.refused}, {u"open"_s, count.open}, {u"overdue"_s, count.overdue}});
    call.answer({{u"from"_s, from->toString(Qt::ISODate)}, {u"to"_s, to->toString(Qt::ISODate)}, {u"tasks"_s, rows}, {u"departments"_s, departments}},
                Words::tr("%n tasks from above", nullptr, int(rows.size())));
    return 0;
}

Result<int> run(CommandCall &call)
{
    const QString what = call.arguments().first();
    if (what == "list"_L1)
        return list(call);
    if (what == "tasks"_L1)
        return tasks(call);
    return Error{ErrorCode::Invalid, Words::tr("departments takes list or tasks."), what};
}

} // namespace

Verb departmentsVerb()
{
    return {u"departments"_s, Words::tr("lists the departments, or the tasks that came from above with how they were answered"), {u"list|tasks"_s},
            {officeOption(), {u"all"_s, Words::tr("Closed and merged departments too.")},
             {u"from"_s, Words::tr("Tasks received from this day on; the first of the year unless given."), u"DATE"_s},
             {u"to"_s, Words::tr("Tasks received up to this day; today unless given."), u"DATE"_s}},
            run};
}

} // namespace Allpost
