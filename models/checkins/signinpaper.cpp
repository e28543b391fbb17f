// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/signinpaper.h"

#include "models/dictionary/codelist.h"
#include "models/visits/duevisits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInPaper)
};

constexpr int LeastBlanks = 8;

QString spoken(const QString &iso, const QString &format)
{
    const Moment at = Moments::parse(iso);
    return at == NoMoment ? QString() : QLocale().toString(Moments::toDateTime(at), format);
}

QString timeOf(const QString &iso)
{
    return iso.mid(11, 5);
}

/// "2026-11-22 09:30 – 11:30"
QString span(const Activity &activity)
{
    const QString day = spoken(activity.startsAt, Words::tr("yyyy-MM-dd ddd"));
    const QString from = timeOf(activity.startsAt), to = timeOf(activity.endsAt);
    return to.isEmpty() ? u"%1 %2"_s.arg(day, from) : u"%1 %2–%3"_s.arg(day, from, to);
}

void begin(Printout &page, const Store &store, const ActivityLine &line)
{
    if (auto office = store.office())
        page.office = office->community;
    page.worker = store.workerName();
    page.number = line.activity.number;
    PrintFacts facts;
    for (const auto &[name, value] : {std::pair(Words::tr("Time"), span(line.activity)), {Words::tr("Place"), line.activity.place}, {Words::tr("Organiser"), line.organiser()},
                                      {Words::tr("Leader"), line.activity.leader}, {Words::tr("Kind of service"), line.fiveMicro}, {Words::tr("Points rule"), line.rule}})
        if (!value.isEmpty())
            facts.facts.append({name, value});
    page.blocks.append(facts);
}

PrintColumn column(const QString &heading, PrintColumn::Align align, double weight, PrintColumn::Fill fill = PrintColumn::Fill::Text)
{
    PrintColumn column;
    column.heading = heading;
    column.align = align;
    column.weight = weight;
    column.fill = fill;
    return column;
}

} // namespace

QList<SheetRow> SignInPaper::ordered(const QList<SheetRow> &rows)
{
    struct One { SheetRow row; QString unit; QString door; };
    std::vector<One> all;
    for (const SheetRow &row : rows)
        if (!row.isSecond)
            all.push_back({row, row.unitName.isEmpty() ? row.who.unitName : row.unitName, routeKey(row.who.door)});
    // Units first, each with its people together; then the doors as one walks them.
    std::stable_sort(all.begin(), all.end(), [](const One &a, const One &b) {
        return std::tuple(a.unit.isEmpty(), a.unit, a.unit.isEmpty() ? a.door : QString(), a.row.number) < std::tuple(b.unit.isEmpty(), b.unit, b.unit.isEmpty() ? b.door : QString(), b.row.number);
    });
    QList<SheetRow> sorted;
    for (One &one : all)
        sorted.append(std::move(one.row));
    return sorted;
}

Result<Printout> SignInPaper::blank(const Store &store, Key activity, int blanks)
{
    auto line = Activities::line(store.db(), activity);
    auto rows = SignIns::sheet(store.db(), activity);
    if (!line || !rows)
        return !line ? line.error() : rows.error();
    Printout page;
    page.title = Words::tr("Sign-in sheet: %1").arg(line->activity.title);
    page.fileName = u"%1 %2"_s.arg(line->activity.number, Words::tr("sign-in sheet"));
    begin(page, store, *line);
    const QList<SheetRow> people = ordered(*rows);
    const int free = blanks >= 0 ? blanks : std::max<int>(LeastBlanks, int(people.size()) / 10);
    using Align = PrintColumn::Align;
    using Fill = PrintColumn::Fill;
    PrintTable table;
    table.columns = {column(Words::tr("No."), Align::Right, 0.6), column(Words::tr("Name"), Align::Left, 1.3), column(Words::tr("Last four"), Align::Left, 0.8), column(Words::tr("Unit or door"), Align::Left, 2.2),
                     column(Words::tr("Came"), Align::Left, 0.8, Fill::Writing), column(Words::tr("Left"), Align::Left, 0.8, Fill::Writing), column(Words::tr("Signature"), Align::Left, 1.8, Fill::Writing)};
    table.rowCount = int(people.size()) + free;
    table.row = [people](int row) -> QStringList {
        if (row >= people.size())
            return {{}, {}, {}, {}, {}, {}, {}};
        const SheetRow &one = people.at(row);
        return {QString::number(one.number), one.who.name, one.who.tail(), one.where(), {}, {}, one.isLeave() ? Words::tr("excused") : QString()};
    };
    page.blocks.append(table);
    page.personal = Printout::Personal::Masked;
    page.notes << Words::tr("%n people on the list. Who is not on it writes name, phone and unit into a free line.", nullptr, int(people.size()))
               << Words::tr("Typed in afterwards: only the numbers of those who did not come.");
    return page;
}

Result<Printout> SignInPaper::record(const Store &store, Key activity)
{
    auto line = Activities::line(store.db(), activity);
    auto rows = SignIns::sheet(store.db(), activity);
    if (!line || !rows)
        return !line ? line.error() : rows.error();
    Printout page;
    page.title = Words::tr("Record of service: %1").arg(line->activity.title);
    page.fileName = u"%1 %2"_s.arg(line->activity.number, Words::tr("record"));
    begin(page, store, *line);
    const SheetCounts &counts = line->counts;
    page.subtitle = Words::tr("%1 present, %2 absent, %3 excused, %4 hours").arg(counts.present).arg(counts.absent).arg(counts.leave).arg(ServiceHours::hours(line->minutes));
    QList<SheetRow> people = ordered(*rows);
    std::stable_partition(people.begin(), people.end(), [](const SheetRow &row) { return row.isPresent(); });
    const Activity what = line->activity;
    using Align = PrintColumn::Align;
    PrintTable table;
    table.columns = {column(Words::tr("No."), Align::Right, 0.6), column(Words::tr("Name"), Align::Left, 1.3), column(Words::tr("Last four"), Align::Left, 0.8), column(Words::tr("Unit or door"), Align::Left, 2.2),
                     column(Words::tr("State"), Align::Left, 0.9), column(Words::tr("Came"), Align::Left, 0.8), column(Words::tr("Left"), Align::Left, 0.8), column(Words::tr("Hours"), Align::Right, 0.7)};
    table.rowCount = int(people.size());
    table.whenEmpty = Words::tr("Nobody stands on the sheet");
    table.row = [people, what](int at) -> QStringList {
        const SheetRow &row = people.at(at);
        const QString state = CodeList::find(u"sign_in_state"_s)->label(row.sign.state, QLocale().name());
        return {QString::number(row.number), row.who.name, row.who.tail(), row.where(), state, timeOf(row.sign.inAt), timeOf(row.sign.outAt),
                row.isPresent() && !what.closedAt.isEmpty() ? ServiceHours::hours(ServiceHours::minutesOf(row.sign, what.startsAt, what.endsAt)) : QString()};
    };
    page.blocks.append(table);
    if (!what.content.isEmpty()) {
        page.blocks.append(PrintText{Words::tr("Content"), PrintText::Kind::Heading});
        page.blocks.append(PrintText{what.content, PrintText::Kind::Body});
    }
    if (!what.outcome.isEmpty()) {
        page.blocks.append(PrintText{Words::tr("Outcome"), PrintText::Kind::Heading});
        page.blocks.append(PrintText{what.outcome, PrintText::Kind::Body});
    }
    if (what.closedAt.isEmpty())
        page.notes << Words::tr("The sheet is not closed yet; hours follow when it is.");
    page.personal = Printout::Personal::Masked;
    return page;
}

} // namespace Allpost
