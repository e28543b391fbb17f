// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departmentscores.h"
#include "models/departments/handedtasks.h"
#include "models/papers/paperregister.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DepartmentPapers)
};

QString letterDay(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    //: A date on a letter.
    return day.isValid() ? QLocale().toString(day, Words::tr("MMMM d, yyyy")) : iso;
}

PrintColumn column(const QString &heading, double weight, PrintColumn::Align align = PrintColumn::Align::Left)
{
    PrintColumn column;
    column.heading = heading;
    column.weight = weight;
    column.align = align;
    return column;
}

PrintTable tableOf(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    PrintTable table;
    table.columns = columns;
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    return table;
}

QString shareText(int part, int whole)
{
    return whole > 0 ? u"%1% (%2/%3)"_s.arg(QLocale().toString(100.0 * part / whole, 'f', 1)).arg(part).arg(whole) : u"—"_s;
}

QString pointsText(const std::optional<double> &points)
{
    return points ? QLocale().toString(*points, 'f', 1) : u"—"_s;
}

/// How long the list was on the day of the answer, and what comes nearest to the task among what was struck.
struct ListState
{
    int own = 0;
    int handedDown = 0;
    QString near = {};
};

Result<ListState> listState(const Database &db, const HandedTask &task)
{
    auto items = Duties::list(db, {}, QDate::fromString(task.answeredOn, Qt::ISODate));
    if (!items)
        return items.error();
    ListState state;
    QList<DutyLine> struck;
    for (const DutyLine &item : std::as_const(*items)) {
        state.own += item.item.list == "own"_L1;
        state.handedDown += item.item.list == "handed_down"_L1;
        if (item.item.list == "removed"_L1)
            struck << item;
    }
    for (const DutySuggestion &near : Duties::suggest(struck, task.title, 0, 1))
        if (near.weight >= 60)
            state.near = near.line.item.title;
    return state;
}

/// The sender as it was called when the task came.
QString senderOf(const Database &db, const HandedTask &task)
{
    if (!task.department)
        return task.departmentText;
    auto sender = Store::read(db, Department::entity(), task.department);
    return sender ? sender->as<Department>().name : QString();
}

} // namespace

Status HandedTasks::issueRefusal(UnitOfWork &work, HandedTask &task) const
{
    if (!PaperTemplates::find(work.db(), u"notice_admission"))
        return {};
    auto state = listState(work.db(), task);
    if (!state)
        return state.error();
    // Papers are written in Chinese whatever language the window speaks.
    const auto spoken = [](const QString &iso) { return PaperWriter::chineseDate(QDate::fromString(iso, Qt::ISODate)); };
    IssueRequest request;
    request.code = u"notice_admission"_s;
    request.recipient = senderOf(work.db(), task);
    request.purpose = task.title;
    request.facts.add(u"department.name"_s, request.recipient);
    request.facts.add(u"item"_s, task.title);
    request.facts.add(u"received_on"_s, spoken(task.receivedOn));
    request.facts.add(u"list_state"_s, u"职责清单%1项、下沉事项%2项，截至%3"_s.arg(state->own).arg(state->handedDown).arg(spoken(task.answeredOn)));
    if (!state->near.isEmpty())
        request.facts.add(u"near"_s, u"清单中相近的“%1”已经精简。"_s.arg(state->near));
    request.facts.add(u"reason"_s, task.reason);
    auto issued = PaperRegister::issue(work, m_store, request);
    if (!issued)
        return issued.error();
    task.paper = issued->key;
    return {};
}

Result<Printout> HandedTasks::refusal(const Store &store, Key task)
{
    auto line = HandedTasks::line(store.db(), task);
    if (!line)
        return line.error();
    if (line->task.answer != "refused"_L1)
        return Error{ErrorCode::Refused, Words::tr("This task was not refused; there is no letter."), {}};
    auto office = store.office();
    if (!office)
        return office.error();
    if (line->task.paper)
        return PaperRegister::printAgain(store.db(), line->task.paper);
    auto state = listState(store.db(), line->task);
    if (!state)
        return state.error();
    Printout printout;
    printout.title = Words::tr("Letter on a task that is not on the list");
    printout.face = Printout::Face::Document;
    printout.paper = Printout::Paper::A4;
    printout.orientation = Printout::Orientation::Portrait;
    printout.office = office->community;
    printout.worker = line->worker;
    const auto say = [&](const QString &text) { printout.blocks.append(PrintText{text, PrintText::Kind::Body}); };
    say(Words::tr("To %1:").arg(senderOf(store.db(), line->task)));
    say(Words::tr("“%1”, handed to us on %2, has been received.").arg(line->task.title, letterDay(line->task.receivedOn)));
    QString checked = Words::tr("We checked: “%1” does not stand on the community's list of work items (%2 duties of its own, %3 items handed down, as of %4).")
                          .arg(line->task.title).arg(state->own).arg(state->handedDown).arg(letterDay(line->task.answeredOn));
    if (!state->near.isEmpty())
        checked += Words::tr(" The similar item “%1” was struck from it.").arg(state->near);
    say(checked);
    if (!line->task.reason.isEmpty())
        say(line->task.reason);
    say(Words::tr("As items are admitted, we cannot take it on. Where the community's help is needed, please first settle the admission with the street office and say the basis, "
                  "the funds and the time limit; otherwise please see to it yourselves."));
    say(Words::tr("Thank you for your understanding."));
    printout.blocks.append(PrintRule{});
    printout.blocks.append(PrintFacts{{{Words::tr("From"), office->community}, {Words::tr("Date"), letterDay(line->task.answeredOn)},
                                       {Words::tr("Handled by"), line->worker}, {Words::tr("Seal"), QString()}}, 2});
    printout.fileName = Words::tr("Task not on the list, %1").arg(line->task.title.left(20));
    return printout;
}

Result<Printout> HandedTasks::countSheet(const Store &store, QDate from, QDate to)
{
    auto counts = HandedTasks::counts(store.db(), from, to);
    auto office = store.office();
    if (!counts || !office)
        return counts ? office.error() : counts.error();
    QList<QStringList> rows;
    HandedTaskCount all;
    const auto cells = [](const QString &name, const HandedTaskCount &c) {
        return QStringList{name, QString::number(c.received), QString::number(c.admitted), QString::number(c.byException), QString::number(c.refused), QString::number(c.open), QString::number(c.overdue)};
    };
    for (const HandedTaskCount &count : std::as_const(*counts)) {
        rows << cells(count.name, count);
        for (int HandedTaskCount::*part : {&HandedTaskCount::received, &HandedTaskCount::admitted, &HandedTaskCount::byException, &HandedTaskCount::refused, &HandedTaskCount::open, &HandedTaskCount::overdue})
            all.*part += count.*part;
    }
    if (!rows.isEmpty())
        rows << cells(Words::tr("All"), all);
    using Align = PrintColumn::Align;
    PrintTable table = tableOf({column(Words::tr("Department"), 4), column(Words::tr("Received"), 1, Align::Right), column(Words::tr("Admitted"), 1, Align::Right),
                                column(Words::tr("By exception"), 1.2, Align::Right), column(Words::tr("Refused"), 1, Align::Right), column(Words::tr("Open"), 1, Align::Right),
                                column(Words::tr("Overdue"), 1, Align::Right)}, rows);
    table.whenEmpty = Words::tr("No task came in this period.");
    Printout printout = Printout::list(Words::tr("Tasks from above, by department"), std::move(table));
    printout.subtitle = Words::tr("%1 – %2, by the day received").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    printout.office = office->community;
    printout.worker = store.workerName();
    return printout;
}

Result<Printout> DepartmentScores::sheet(const Store &store, const QString &period, const QList<DepartmentFigures> &figures)
{
    auto lines = list(store.db(), period, figures);
    auto office = store.office();
    if (!lines || !office)
        return lines ? office.error() : lines.error();
    QList<QStringList> rows;
    int unknown = 0;
    for (const DepartmentScoreLine &line : std::as_const(*lines)) {
        if (!line.rank) {
            ++unknown;
            continue;
        }
        const DepartmentFigures &f = line.figures;
        const auto given = [](const std::optional<qint64> &points) { return points ? QString::number(*points) : u"—"_s; };
        rows << QStringList{QString::number(line.rank), line.name, f.received ? QString::number(f.received) : u"—"_s, shareText(f.signedInTime, f.received),
                            shareText(f.answeredInTime, f.received), shareText(f.solved, f.judged), shareText(f.satisfied, f.judged), shareText(f.attended, f.whistles),
                            given(line.given.response), given(line.given.result), given(line.given.manner), pointsText(line.total()), line.given.remark};
    }
    using Align = PrintColumn::Align;
    const QString orders = Words::tr("Work orders"), hand = Words::tr("Given by hand");
    QList<PrintColumn> columns{column(Words::tr("Rank"), 0.7, Align::Right), column(Words::tr("Department"), 2.6), column(Words::tr("Received"), 0.9, Align::Right),
                               column(Words::tr("Signed in time"), 1.5, Align::Right), column(Words::tr("Answered in time"), 1.5, Align::Right), column(Words::tr("Solved"), 1.5, Align::Right),
                               column(Words::tr("Satisfied"), 1.5, Align::Right), column(Words::tr("Whistles attended"), 1.5, Align::Right), column(Words::tr("Response"), 0.8, Align::Right),
                               column(Words::tr("Result"), 0.8, Align::Right), column(Words::tr("Manner"), 0.8, Align::Right), column(Words::tr("Total"), 0.9, Align::Right), column(Words::tr("Remark"), 2.4)};
    for (int i = 2; i <= 7; ++i)
        columns[i].group = orders;
    for (int i = 8; i <= 10; ++i)
        columns[i].group = hand;
    PrintTable table = tableOf(columns, rows);
    table.whenEmpty = Words::tr("Nothing is known of any department in this quarter.");
    Printout printout = Printout::list(Words::tr("Evaluation of departments"), std::move(table));
    printout.subtitle = spoken(period);
    printout.orientation = Printout::Orientation::Landscape;
    printout.notes << Words::tr("Total: the mean of the shares of work orders and of the points given by hand, half each; where one is missing, the other alone. Solved and satisfied are said by "
                                "the callers who were reached.");
    if (unknown)
        printout.notes << Words::tr("%n departments of which nothing is known in this quarter are left out.", nullptr, unknown);
    printout.blocks.append(PrintFacts{{{Words::tr("Evaluated by"), office->community}, {Words::tr("Signature"), QString()}}, 2});
    printout.office = office->community;
    printout.worker = store.workerName();
    return printout;
}

} // namespace Allpost
