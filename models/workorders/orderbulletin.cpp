// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderbulletin.h"

#include "models/departments/departmentbook.h"
#include "models/store/statement.h"
#include "models/workorders/orderwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum OrderCount;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderBulletin)
};

constexpr auto Template = u"weekly_bulletin";

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// "92/98" under its per cent, as narrow as a column of a letter can be.
QString shared(const OrderMeasure &measure)
{
    return measure.value ? u"%1\n%2/%3"_s.arg(measure.valueText()).arg(measure.numerator).arg(measure.denominator) : measure.valueText();
}

PrintTable table(const QString &caption, const QList<PrintColumn> &columns, const QList<QStringList> &rows, const QString &whenEmpty)
{
    PrintTable made{columns, int(rows.size()), [rows](int row) { return rows.value(row); }, whenEmpty};
    for (PrintColumn &column : made.columns)
        column.group = caption;
    return made;
}

PrintColumn column(const QString &heading, double weight, PrintColumn::Align align = PrintColumn::Align::Auto)
{
    return {heading, {}, align, weight};
}

/// "up 2.1 points", "3 fewer", "as before".
QString change(const OrderMeasure &now, const OrderMeasure &before)
{
    if (!now.value || !before.value)
        return Words::tr("nothing to compare with");
    const bool isShare = now.text().unit == OrderMeasureText::Unit::Share;
    const qint64 by = isShare ? *now.value / 10 - *before.value / 10 : now.numerator - before.numerator;
    if (!by)
        return Words::tr("as before");
    const QString amount = isShare ? QLocale().toString(double(qAbs(by)) / 10.0, 'f', 1) : number(qAbs(by));
    if (isShare)
        return by > 0 ? Words::tr("up %1 points").arg(amount) : Words::tr("down %1 points").arg(amount);
    return by > 0 ? Words::tr("%1 more").arg(amount) : Words::tr("%1 fewer").arg(amount);
}

} // namespace

std::optional<qint64> BulletinLine::points() const
{
    qint64 sum = 0, parts = 0;
    for (const OrderMeasure *one : {&signedInTime, &answeredInTime, &satisfied})
        if (one->value) {
            sum += *one->value;
            ++parts;
        }
    return parts ? std::optional((sum + parts / 2) / parts) : std::nullopt;
}

QString OrderBulletin::rule()
{
    return Words::tr("Ranked by the mean of signed in time, answered in time (with granted days) and satisfied, as far as a department has something to count; equal ones share a rank, the next one follows after their "
                     "number. Departments of which nothing was decided are not ranked.");
}

Result<OrderBulletin> OrderBulletin::read(const Database &db, const OrderPeriod &period, Progress &progress, Moment now)
{
    auto measures = OrderMeasures::read(db, period, {}, progress, now);
    if (!measures)
        return measures.error();
    OrderBulletin bulletin;
    bulletin.m_measures = *measures;
    auto parts = measures->parts(db, OrderMeasures::By::Department);
    if (!parts)
        return parts.error();
    const QHash<Key, OrderFigures> before = measures->figures(OrderMeasures::By::Department, true);
    for (const OrderMeasures::Part &part : *parts) {
        BulletinLine line;
        line.department = part.key;
        line.name = part.name;
        const auto set = [&](OrderMeasure BulletinLine::*into, OrderCount what) { line.*into = part.figures.measure(what); };
        set(&BulletinLine::received, Dispatched);
        set(&BulletinLine::signedInTime, SignedInTime);
        set(&BulletinLine::answeredInTime, AnsweredInTime);
        set(&BulletinLine::answeredInTimeBare, AnsweredInTimeBare);
        set(&BulletinLine::closed, OrderCount::Closed);
        set(&BulletinLine::solved, SolveRate);
        set(&BulletinLine::satisfied, SatisfyRate);
        set(&BulletinLine::hours, HoursAverage);
        set(&BulletinLine::overdue, Overdue);
        set(&BulletinLine::urged, Urged);
        set(&BulletinLine::whistles, WhistleAttended);
        line.answeredBefore = before.value(part.key).measure(AnsweredInTime);
        bulletin.m_names.insert(part.key, part.name);
        bulletin.m_lines << line;
    }
    bulletin.rank();
    if (auto done = bulletin.readOverdue(db); !done)
        return done.error();
    if (auto done = bulletin.readPraise(db); !done)
        return done.error();
    return bulletin;
}

void OrderBulletin::rank()
{
    // The office itself does not compete with those it passes work on to.
    const auto points = [](const BulletinLine &line) { return line.department ? line.points().value_or(-1) : -2; };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const BulletinLine &a, const BulletinLine &b) { return points(a) > points(b); });
    for (qsizetype i = 0; i < m_lines.size() && points(m_lines.at(i)) >= 0; ++i)
        m_lines[i].rank = i > 0 && points(m_lines.at(i - 1)) == points(m_lines.at(i)) ? m_lines.at(i - 1).rank : int(i + 1);
}

Status OrderBulletin::readOverdue(const Database &db)
{
    auto time = WorkingTime::of(db);
    if (!time)
        return time.error();
    Statement find(db, u"SELECT number, title, around_clock FROM work_order WHERE key = ?"_s);
    for (const auto &[at, since] : m_measures.overdue()) {
        const OrderRow &order = m_measures.rows().orders[size_t(at)];
        find.bind(1, order.key);
        auto found = find.step();
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const bool around = find.number(2) != 0;
        const qint64 minutes = around ? m_measures.end() - since : time->between(since, m_measures.end());
        m_overdue << BulletinOverdue{order.key, find.text(0), find.text(1), m_names.value(order.department), since, OrderWords::amount(*time, minutes, around)};
        find.reset();
    }
    return {};
}

Status OrderBulletin::readPraise(const Database &db)
{
    Statement find(db, u"SELECT w.number, e.note, w.title FROM work_order w JOIN order_event e ON e.work_order = w.key WHERE w.key = ? AND e.opinion = 'praise' ORDER BY e.depth DESC LIMIT 1"_s);
    const QList<Key> praised = m_measures.orders(Praise, OrderMeasures::Side::Numerator);
    QHash<Key, Key> departments;
    for (const OrderRow &order : m_measures.rows().orders)
        departments.insert(order.key, order.department);
    for (Key order : praised) {
        find.bind(1, order);
        auto found = find.step();
        if (!found)
            return found.error();
        if (*found)
            m_praise << BulletinVoice{order, find.text(0), m_names.value(departments.value(order)), find.isNull(1) ? find.text(2) : find.text(1)};
        find.reset();
    }
    return {};
}

PaperFacts OrderBulletin::facts(const PaperFacts &more) const
{
    const OrderFigures &whole = m_measures.whole();
    PaperFacts facts = more;
    facts.values.insert(u"period"_s, m_measures.period().spoken());
    const auto add = [&](const QString &name, OrderCount what) { facts.values.insert(name, whole.measure(what).fullText()); };
    add(u"accepted"_s, Accepted);
    add(u"closed"_s, OrderCount::Closed);
    add(u"close_rate"_s, CloseRate);
    add(u"response_rate"_s, ResponseRate);
    add(u"solve_rate"_s, SolveRate);
    add(u"satisfy_rate"_s, SatisfyRate);
    add(u"overdue"_s, Overdue);
    QList<BulletinLine> late;
    for (const BulletinLine &line : m_lines)
        if (line.overdue.numerator)
            late << line;
    std::stable_sort(late.begin(), late.end(), [](const BulletinLine &a, const BulletinLine &b) { return a.overdue.numerator > b.overdue.numerator; });
    QStringList names;
    for (const BulletinLine &line : late.first(qMin<qsizetype>(3, late.size())))
        names << Words::tr("%1 %2").arg(line.name, number(line.overdue.numerator));
    facts.values.insert(u"overdue_first"_s, names.isEmpty() ? u"—"_s : names.join(Words::tr(", ")));
    facts.values.insert(u"overdue_words"_s, names.isEmpty() ? Words::tr("Nothing was overdue at the end of the period.")
                                                            : Words::tr("%1 orders were overdue at the end of the period, most of them at %2; they are named below.")
                                                                  .arg(number(whole.measure(Overdue).numerator), names.join(Words::tr(", "))));
    const OrderFigures &before = m_measures.wholeBefore();
    const auto compared = [&](OrderCount what) { return Words::tr("%1 %2").arg(OrderMeasureBook::text(what).label, change(whole.measure(what), before.measure(what))); };
    facts.values.insert(u"compared"_s, Words::tr("Compared with %1: %2.")
                                           .arg(m_measures.period().before().spoken(), QStringList{compared(Accepted), compared(OrderCount::Closed), compared(ResponseRate), compared(SolveRate), compared(SatisfyRate)}
                                                                                           .join(Words::tr(", "))));
    facts.values.insert(u"rule"_s, rule());
    facts.tables = tables();
    return facts;
}

QList<PrintTable> OrderBulletin::tables() const
{
    using Align = PrintColumn::Align;
    QList<QStringList> rates;
    for (OrderCount what : {ResponseRate, SolveRate, SatisfyRate, SignedInTime, AnsweredInTime, AnsweredInTimeBare, ClosedInTime, CloseRate, Called}) {
        const OrderMeasure m = m_measures.whole().measure(what);
        rates << QStringList{m.text().label, number(m.numerator), number(m.denominator), m.valueText(), m.excluded.isEmpty() ? u"—"_s : m.excludedText()};
    }
    QList<QStringList> departments, more, overdue, praise, classes;
    for (const BulletinLine &line : m_lines) {
        departments << QStringList{line.rank ? QString::number(line.rank) : u"—"_s, line.name, number(line.received.numerator), shared(line.signedInTime), shared(line.answeredInTime),
                                   number(line.closed.numerator), shared(line.satisfied), line.hours.valueText(), number(line.overdue.numerator)};
        if (line.whistles.value || line.urged.numerator || line.answeredInTimeBare.value || line.answeredBefore.value)
            more << QStringList{line.name, shared(line.answeredInTimeBare), shared(line.answeredBefore), shared(line.solved), shared(line.whistles), number(line.urged.numerator)};
    }
    for (const BulletinOverdue &one : m_overdue)
        overdue << QStringList{one.department, one.number, one.title, one.over};
    for (const BulletinVoice &one : m_praise)
        praise << QStringList{one.department, one.number, one.text};
    QList<PrintTable> all{
        table(Words::tr("The three rates and what was left out"), {column(Words::tr("Measure"), 3), column(Words::tr("Above"), 1, Align::Right), column(Words::tr("Below"), 1, Align::Right),
                                                                   column(Words::tr("Rate"), 1.2, Align::Right), column(Words::tr("Left out"), 4)}, rates, {}),
        table(Words::tr("Departments, ranked"), {column(Words::tr("Rank"), 0.8, Align::Center), column(Words::tr("Department"), 2.6), column(Words::tr("Dispatched"), 0.9, Align::Right),
                                                 column(Words::tr("Signed in time"), 1.3, Align::Right), column(Words::tr("Answered in time"), 1.3, Align::Right),
                                                 column(Words::tr("Closed"), 0.9, Align::Right), column(Words::tr("Satisfied"), 1.3, Align::Right), column(Words::tr("Hours"), 1, Align::Right),
                                                 column(Words::tr("Overdue"), 0.9, Align::Right)}, departments, Words::tr("Nothing was dispatched in this period.")),
        table(Words::tr("Beside the ranking"), {column(Words::tr("Department"), 2.6), column(Words::tr("Answered in time without granted days"), 1.5, Align::Right),
                                                column(Words::tr("Answered in time, period before"), 1.5, Align::Right), column(Words::tr("Solved"), 1.3, Align::Right),
                                                column(Words::tr("Whistles attended"), 1.3, Align::Right), column(Words::tr("Urged"), 0.9, Align::Right)}, more, Words::tr("Nothing to report.")),
        table(Words::tr("Overdue, by name"), {column(Words::tr("Department"), 2), column(Words::tr("Number"), 1.8), column(Words::tr("Matter"), 3.4), column(Words::tr("Over by"), 1.8)}, overdue,
              Words::tr("Nothing was overdue at the end of the period."))};
    if (!praise.isEmpty())
        all << table(Words::tr("Praise of callers"), {column(Words::tr("Department"), 2), column(Words::tr("Number"), 1.8), column(Words::tr("Words"), 4)}, praise, {});
    return all;
}

Result<Printout> OrderBulletin::page(const Store &store, const PaperFacts &more) const
{
    auto paper = PaperTemplates::find(store.db(), Template);
    if (!paper)
        return paper.error();
    auto known = PaperWriter::standard(store, 0, 0, PaperWriter::Show::InFull);
    if (!known)
        return known.error();
    PaperFacts facts = this->facts(more);
    facts.complete(*known);
    PaperWriter::addUsual(paper->paper, facts);
    auto sheet = PaperWriter::compose(paper->paper, facts);
    if (!sheet)
        return sheet.error();
    return sheet->printout();
}

Result<Printout> OrderBulletin::issue(Store &store, const PaperFacts &more) const
{
    auto paper = PaperTemplates::find(store.db(), Template);
    if (!paper)
        return paper.error();
    const PaperFacts facts = this->facts(more);
    const QString purpose = m_measures.period().spoken();
    auto before = Query::run(store.db(), u"SELECT key FROM issued_paper WHERE template = :template AND purpose = :purpose AND voided_on IS NULL ORDER BY key DESC LIMIT 1"_s,
                             {{u":template"_s, qlonglong(paper->key)}, {u":purpose"_s, purpose}});
    if (!before)
        return before.error();
    if (before->next()) {
        const Key issued = before->number(0);
        auto sheet = PaperRegister::sheet(store.db(), issued);
        auto known = PaperWriter::standard(store, 0, 0, PaperWriter::Show::InFull);
        if (!known)
            return known.error();
        PaperFacts again = facts;
        again.complete(*known);
        PaperWriter::addUsual(paper->paper, again);
        if (auto now = PaperWriter::compose(paper->paper, again); sheet && now) {
            now->number = sheet->number;
            now->date = sheet->date;
            if (now->lines() == sheet->lines())
                return PaperRegister::printAgain(store.db(), issued);
        }
    }
    IssueRequest request;
    request.code = QString::fromUtf16(Template);
    request.facts = facts;
    request.purpose = purpose;
    request.recipient = Words::tr("Departments");
    auto issued = PaperRegister::issue(store, request);
    if (!issued)
        return issued.error();
    return issued->printout;
}

Result<QList<DepartmentFigures>> OrderBulletin::departmentFigures(const Database &db, const OrderPeriod &period, Moment now)
{
    Progress progress;
    auto measures = OrderMeasures::read(db, period, {}, progress, now);
    if (!measures)
        return measures.error();
    const OrderRows &rows = measures->rows();
    const Moment begin = measures->begin(), end = measures->end();
    QHash<Key, DepartmentFigures> all;
    for (const OrderRow &order : rows.orders)
        for (const OrderHopRow &hop : rows.hopsOf(order)) {
            const bool reopened = hop.signDue == NoMoment && hop.signedAt == hop.dispatched;
            const Moment due = hop.signedAt == NoMoment ? hop.signDue : hop.handleDue;
            const bool late = due != NoMoment && due < end && (hop.ended == NoMoment || hop.ended > due);
            if (!hop.department || reopened || hop.dispatched < begin || hop.dispatched >= end || (hop.answered == NoMoment && !late))
                continue;
            DepartmentFigures &one = all[hop.department];
            ++one.received;
            one.signedInTime += hop.signedAt != NoMoment && (hop.signDue == NoMoment || hop.signedAt <= hop.signDue);
            one.answeredInTime += hop.answered != NoMoment && (hop.handleDue == NoMoment || hop.answered <= hop.handleDue);
        }
    const QHash<Key, OrderFigures> figures = measures->figures(OrderMeasures::By::Department);
    for (auto at = figures.cbegin(); at != figures.cend(); ++at) {
        if (!at.key())
            continue;
        DepartmentFigures &one = all[at.key()];
        const OrderMeasure solved = at->measure(SolveRate), satisfied = at->measure(SatisfyRate), whistles = at->measure(WhistleAttended);
        one.judged = int(std::max(solved.denominator, satisfied.denominator));
        one.solved = int(solved.numerator);
        one.satisfied = int(satisfied.numerator);
        one.whistles = int(whistles.denominator);
        one.attended = int(whistles.numerator);
    }
    QList<DepartmentFigures> list;
    for (auto at = all.begin(); at != all.end(); ++at) {
        at->department = at.key();
        list << *at;
    }
    std::sort(list.begin(), list.end(), [](const DepartmentFigures &a, const DepartmentFigures &b) { return a.department < b.department; });
    return list;
}

} // namespace Allpost
