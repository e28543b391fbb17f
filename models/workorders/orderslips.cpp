// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderslips.h"

#include "models/dictionary/codelist.h"
#include "models/residents/masking.h"
#include "models/store/statement.h"
#include "models/workorders/orderwords.h"
#include "models/workorders/whistles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderSlips)
};

/// The template of each slip; the life line has none.
constexpr std::array TemplateCodes{"accept_slip", "assign_slip", "transfer_slip", "urge_slip", "reply_slip", "whistle_slip", "attendance_record", ""};
constexpr std::array SlipCodes{"accept", "dispatch", "transfer", "urge", "reply", "whistle", "record", "lifeline"};

/// The step whose words the slip prints.
OrderDo stepOf(OrderSlip slip)
{
    switch (slip) {
    case OrderSlip::Dispatch: return OrderDo::Dispatch;
    case OrderSlip::Transfer: return OrderDo::Transfer;
    case OrderSlip::Urge: return OrderDo::Urge;
    case OrderSlip::Reply: return OrderDo::Answer;
    case OrderSlip::Record: return OrderDo::Resolution;
    default: return OrderDo::Report;
    }
}

/// The step the slip speaks of; null when there is none.
const OrderCardEvent *eventOf(const OrderCard &card, OrderSlip slip)
{
    const OrderCardEvent *event = card.last(stepOf(slip));
    if (slip == OrderSlip::Dispatch && !event)
        return nullptr;
    return event;
}

QString unknown()
{
    return u"未登记"_s;
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknown() : text;
}

/// 2026年11月22日 10:31; papers are written in Chinese whatever language the window speaks.
QString paperMoment(Moment at)
{
    if (at == NoMoment)
        return {};
    const QDateTime when = Moments::toDateTime(at);
    return PaperWriter::chineseDate(when.date()) + when.toString(u" HH:mm"_s);
}

QString paperCode(QStringView list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return stored.isEmpty() || !codes ? stored : codes->display(stored, u"zh");
}

/// Without the full stop at its end: the sentence around it brings its own.
QString inSentence(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'。') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// A deadline, or that none was set.
QString paperDue(Moment at)
{
    return at == NoMoment ? u"约定时限"_s : paperMoment(at);
}

/// The hop a slip is about: the last one that was given to a department in this step.
const OrderCardHop *lastHop(const OrderCard &card, const OrderCardHop **before = nullptr)
{
    if (before)
        *before = card.hops.size() > 1 ? &card.hops.at(card.hops.size() - 2) : nullptr;
    return card.hops.isEmpty() ? nullptr : &card.hops.last();
}

/// What was due when the order was given away: of the running hop, else worked out from the limits.
Moment dueFrom(const OrderCard &card, Moment from, int minutes)
{
    if (from == NoMoment || minutes < 0)
        return NoMoment;
    return card.life.base.aroundClock ? from + minutes : card.time.after(from, minutes);
}

Moment signDue(const OrderCard &card, const OrderCardHop &hop)
{
    return hop.hop.signDue != NoMoment ? hop.hop.signDue : dueFrom(card, hop.hop.dispatched, card.life.base.limitSign);
}

/// Until it is signed for the time to handle begins with the last moment to sign.
Moment handleDue(const OrderCard &card, const OrderCardHop &hop)
{
    if (hop.hop.handleDue != NoMoment)
        return hop.hop.handleDue;
    const Moment from = hop.hop.signedAt != NoMoment ? hop.hop.signedAt : signDue(card, hop);
    return dueFrom(card, from == NoMoment ? hop.hop.dispatched : from, card.life.base.limitHandle);
}

QString phoneOf(const QString &phone, OrderSlips::Show show)
{
    return show == OrderSlips::Show::InFull ? phone : maskPhone(phone);
}

void addHop(PaperFacts &facts, const OrderCard &card, OrderSlip slip)
{
    const OrderCardHop *before = nullptr;
    const OrderCardHop *hop = lastHop(card, &before);
    if (!hop)
        return;
    const Moment handle = handleDue(card, *hop);
    facts.add(u"department.name"_s, hop->department.isEmpty() ? hop->assignee : hop->department);
    facts.add(u"order.sign_due"_s, paperDue(signDue(card, *hop)));
    facts.add(u"order.handle_due"_s, paperDue(handle));
    if (slip != OrderSlip::Accept)
        facts.add(u"order.due_at"_s, paperDue(handle));
    if (before && slip == OrderSlip::Transfer) {
        facts.add(u"department.from"_s, before->department.isEmpty() ? before->assignee : before->department);
        const qint64 minutes = before->hop.ended == NoMoment ? 0 : before->hop.ended - before->hop.dispatched;
        facts.add(u"order.hours_before"_s, QString::number((minutes + 30) / 60));
    }
}

void addUrge(PaperFacts &facts, const OrderCard &card, const OrderCardEvent *event, Moment now)
{
    const Moment due = card.stand().due;
    const bool late = due != NoMoment && due < now;
    const qint64 over = !late ? 0 : card.life.base.aroundClock ? now - due : card.time.between(due, now);
    facts.add(u"order.due_at"_s, paperDue(due));
    facts.add(u"order.overdue"_s, late ? u"%1 小时"_s.arg((over + 59) / 60) : u"0 小时（尚未到期）"_s);
    facts.add(u"report_by"_s, paperMoment(card.time.after(now, card.time.minutesOfDay())));
    facts.add(u"level"_s, event ? paperCode(u"urge_grade", event->event.grade) : QString());
}

QString departmentsCalled(const OrderCard &card)
{
    QStringList names;
    for (const OrderCardAttendance &one : card.attendances)
        names << one.department;
    return names.join(u'、');
}

/// The earliest time somebody was to be there.
Moment arriveBy(const OrderCard &card)
{
    Moment first = NoMoment;
    for (const OrderCardAttendance &one : card.attendances)
        if (const Moment by = Moments::parse(one.attendance.arriveBy); by != NoMoment && (first == NoMoment || by < first))
            first = by;
    return first;
}

QString clock(const QString &iso)
{
    return iso.isEmpty() ? QString() : Moments::toDateTime(Moments::parse(iso)).toString(u"MM-dd HH:mm"_s);
}

PrintTable tableOf(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    return {columns, int(rows.size()), [rows](int row) { return rows.value(row); }, {}};
}

PrintColumn column(const QString &heading, double weight, PrintColumn::Fill fill = PrintColumn::Fill::Text)
{
    PrintColumn made;
    made.heading = heading;
    made.weight = weight;
    made.align = PrintColumn::Align::Left;
    made.fill = fill;
    return made;
}

/// For the pen on site.
PrintTable signInTable(const OrderCard &card)
{
    using Fill = PrintColumn::Fill;
    QList<QStringList> rows;
    for (const OrderCardAttendance &one : card.attendances)
        rows << QStringList{one.department, clock(one.attendance.arriveBy), {}, {}, {}, {}};
    return tableOf({column(u"单位"_s, 3), column(u"应到"_s, 2), column(u"姓名、职务"_s, 3, Fill::Writing), column(u"到场时间"_s, 2, Fill::Writing),
                    column(u"意见"_s, 4, Fill::Writing), column(u"签字"_s, 2, Fill::Writing)}, rows);
}

QString arrival(const Attendance &one)
{
    if (one.arrivedAt.isEmpty())
        return one.answer.isEmpty() ? u"未到"_s : u"未到（%1）"_s.arg(paperCode(u"attendance_answer", one.answer));
    const qint64 late = Whistles::lateBy(one);
    return late ? u"%1（迟到 %2 分钟）"_s.arg(clock(one.arrivedAt)).arg(late) : clock(one.arrivedAt);
}

PrintTable attendanceTable(const OrderCard &card)
{
    QList<QStringList> rows;
    for (const OrderCardAttendance &line : card.attendances) {
        const Attendance &one = line.attendance;
        rows << QStringList{line.department, clock(one.arriveBy), arrival(one), one.person, one.hasSigned.value_or(false) ? u"已签"_s : QString(), one.finding};
    }
    return tableOf({column(u"单位"_s, 3), column(u"应到"_s, 2), column(u"到场"_s, 3), column(u"到场人"_s, 2),
                    column(u"签字"_s, 2, PrintColumn::Fill::Writing), column(u"现场意见"_s, 4)}, rows);
}

PrintTable taskTable(const OrderCard &card)
{
    QList<QStringList> rows;
    for (const OrderCardAttendance &line : card.attendances)
        if (!line.attendance.task.isEmpty())
            rows << QStringList{line.department, line.attendance.task, orUnknown(line.attendance.taskDue)};
    return tableOf({column(u"承办单位"_s, 3), column(u"承担事项"_s, 6), column(u"完成期限"_s, 2)}, rows);
}

/// The first word of the whistle: why they are called.
QString needOf(const OrderCard &card)
{
    for (const OrderCardEvent &event : card.events)
        if (event.step == OrderDo::Note && event.counts() && !event.event.note.isEmpty())
            return event.event.note.section(u'\n', 0, 0);
    return card.order.title;
}

void addWhistle(PaperFacts &facts, const OrderCard &card, OrderSlip slip)
{
    facts.add(u"need"_s, inSentence(needOf(card)));
    facts.add(u"called_units"_s, departmentsCalled(card));
    const Moment by = arriveBy(card);
    facts.add(u"arrive_by"_s, by == NoMoment ? u"接单后尽快"_s : paperMoment(by));
    facts.add(u"on_site_person"_s, orUnknown(card.worker));
    facts.add(u"blown_at"_s, card.attendances.isEmpty() ? QString() : paperMoment(Moments::parse(card.attendances.first().attendance.calledAt)));
    if (slip == OrderSlip::Whistle) {
        facts.tables = {signInTable(card)};
        return;
    }
    facts.tables = {attendanceTable(card)};
    if (const PrintTable tasks = taskTable(card); tasks.rowCount)
        facts.tables << tasks;
}

Result<PaperTemplate> templateOf(const Database &db, OrderSlip slip)
{
    const QString code = QString::fromLatin1(TemplateCodes[size_t(slip)]);
    auto found = PaperTemplates::find(db, code);
    if (found)
        return found->paper;
    // An office from before this template has it as it ships.
    for (const PaperTemplate &paper : PaperTemplates::shipped())
        if (paper.code == code)
            return paper;
    return found.error();
}

/// The paper of this slip that was issued since its step happened; 0: none.
Result<Key> issuedBefore(const Database &db, const OrderCard &card, OrderSlip slip)
{
    const OrderCardEvent *event = eventOf(card, slip);
    Statement find(db, u"SELECT p.key FROM issued_paper p JOIN paper_template t ON t.key = p.template "
                       "WHERE p.work_order = ? AND t.code = ? AND p.issued_at >= ? AND p.voided_on IS NULL ORDER BY p.key DESC"_s);
    find.bind(1, card.key);
    find.bind(2, QString::fromLatin1(TemplateCodes[size_t(slip)]));
    find.bind(3, event ? event->event.at : QString());
    auto found = find.step();
    if (!found)
        return found.error();
    return *found ? find.number(0) : Key(0);
}

/// Without a number: what is empty is left out or named in brackets.
Result<Printout> composed(const Store &store, const OrderCard &card, OrderSlip slip, OrderSlips::Show show)
{
    auto paper = templateOf(store.db(), slip);
    if (!paper)
        return paper.error();
    PaperFacts facts = OrderSlips::facts(card, slip, show);
    const auto names = show == OrderSlips::Show::InFull ? PaperWriter::Show::InFull : PaperWriter::Show::Masked;
    auto known = PaperWriter::standard(store, card.order.resident, card.order.household, names);
    if (!known)
        return known.error();
    facts.complete(*known);
    auto sheet = PaperWriter::compose(*paper, facts);
    if (!sheet)
        return sheet.error();
    sheet->issuedAt = Moments::text(Moments::now());
    sheet->personal = show == OrderSlips::Show::InFull;
    Printout page = sheet->printout();
    if (show == OrderSlips::Show::Masked && slip == OrderSlip::Accept)
        page.personal = Printout::Personal::Masked;
    page.fileName = OrderSlips::title(slip) + u' ' + card.order.number;
    return page;
}

} // namespace

const QList<OrderSlip> &OrderSlips::all()
{
    using enum OrderSlip;
    static const QList<OrderSlip> slips{Accept, Dispatch, Transfer, Urge, Reply, Whistle, Record, Lifeline};
    return slips;
}

QString OrderSlips::code(OrderSlip slip)
{
    return QString::fromLatin1(SlipCodes[size_t(slip)]);
}

std::optional<OrderSlip> OrderSlips::find(QStringView code)
{
    for (const OrderSlip slip : all())
        if (code == OrderSlips::code(slip))
            return slip;
    return std::nullopt;
}

QString OrderSlips::title(OrderSlip slip)
{
    switch (slip) {
    case OrderSlip::Accept: return Words::tr("Acceptance slip");
    case OrderSlip::Dispatch: return Words::tr("Dispatch slip");
    case OrderSlip::Transfer: return Words::tr("Transfer slip");
    case OrderSlip::Urge: return Words::tr("Urging slip");
    case OrderSlip::Reply: return Words::tr("Reply slip");
    case OrderSlip::Whistle: return Words::tr("Whistle slip");
    case OrderSlip::Record: return Words::tr("Attendance record");
    case OrderSlip::Lifeline: return Words::tr("Life line");
    }
    return {};
}

bool OrderSlips::isNumbered(OrderSlip slip)
{
    return slip != OrderSlip::Accept && slip != OrderSlip::Record && slip != OrderSlip::Lifeline;
}

QString OrderSlips::whyNot(const OrderCard &card, OrderSlip slip)
{
    switch (slip) {
    case OrderSlip::Lifeline: return {};
    case OrderSlip::Accept:
        return card.stand().accepted == NoMoment ? Words::tr("The order is not accepted.") : QString();
    case OrderSlip::Dispatch: return !card.last(OrderDo::Dispatch) ? Words::tr("The order was not dispatched to anybody.") : QString();
    case OrderSlip::Transfer: return !card.last(OrderDo::Transfer) ? Words::tr("The order was not transferred.") : QString();
    case OrderSlip::Urge:
        if (!card.last(OrderDo::Urge))
            return Words::tr("The order was not urged.");
        return card.hops.isEmpty() ? Words::tr("The order was not dispatched to anybody.") : QString();
    case OrderSlip::Reply: return !card.last(OrderDo::Answer) ? Words::tr("There is no answer yet.") : QString();
    case OrderSlip::Whistle:
    case OrderSlip::Record: return card.attendances.isEmpty() ? Words::tr("No department was called to the place.") : QString();
    }
    return {};
}

PaperFacts OrderSlips::facts(const OrderCard &card, OrderSlip slip, Show show, Moment now)
{
    const OrderCardEvent *event = eventOf(card, slip);
    PaperFacts facts;
    facts.add(u"order.number"_s, card.order.number);
    facts.add(u"order.title"_s, card.order.title);
    const QString text = card.order.text.isEmpty() ? card.order.title : card.order.text;
    facts.add(u"order.text"_s, slip == OrderSlip::Accept ? inSentence(text) : text);
    facts.add(u"order.received_at"_s, paperMoment(Moments::parse(card.order.reportedAt)));
    facts.add(u"order.channel"_s, orUnknown(paperCode(u"order_channel", card.order.channel)));
    const bool nameless = card.order.callerKind == "anonymous"_L1;
    facts.add(u"order.caller"_s, nameless ? u"诉求人"_s : card.order.caller.isEmpty() ? (card.resident.isEmpty() ? u"诉求人"_s : card.resident) : card.order.caller);
    facts.add(u"order.phone"_s, phoneOf(card.order.phone, show));
    facts.add(u"order.place"_s, orUnknown(card.order.place));
    facts.add(u"order.class"_s, orUnknown(card.categoryClass));
    facts.add(u"order.leaf"_s, orUnknown(card.category));
    facts.add(u"order.urgency"_s, paperCode(u"order_urgency", card.order.urgency));
    if (slip == OrderSlip::Accept) {
        const Moment handle = card.hops.isEmpty() ? dueFrom(card, card.stand().accepted, card.life.base.limitHandle) : handleDue(card, card.hops.first());
        facts.add(u"order.due_at"_s, paperDue(handle));
    }
    addHop(facts, card, slip);
    if (event) {
        if (slip == OrderSlip::Dispatch || slip == OrderSlip::Urge)
            facts.add(u"demand"_s, event->event.note);
        facts.add(u"reason"_s, inSentence(event->event.note));
    }
    if (slip == OrderSlip::Urge)
        addUrge(facts, card, event, now);
    if (slip == OrderSlip::Reply && event) {
        facts.add(u"order.finding"_s, orUnknown(inSentence(event->event.note)));
        facts.add(u"order.result"_s, u"办理完毕"_s);
        if (!event->department.isEmpty())
            facts.add(u"department.name"_s, event->department);
    }
    if (slip == OrderSlip::Whistle || slip == OrderSlip::Record)
        addWhistle(facts, card, slip);
    if (slip == OrderSlip::Record)
        facts.add(u"resolution"_s, event ? event->event.note : QString());
    return facts;
}

Result<Printout> OrderSlips::page(const Store &store, const OrderCard &card, OrderSlip slip, Show show)
{
    if (const QString why = whyNot(card, slip); !why.isEmpty())
        return Error{ErrorCode::Refused, why, code(slip)};
    if (slip == OrderSlip::Lifeline) {
        Printout page = lifeline(card, show);
        if (auto office = store.office())
            page.office = office->community;
        page.worker = store.workerName();
        return page;
    }
    if (isNumbered(slip)) {
        auto issued = issuedBefore(store.db(), card, slip);
        if (!issued)
            return issued.error();
        if (*issued)
            return PaperRegister::printAgain(store.db(), *issued);
    }
    return composed(store, card, slip, show);
}

Result<Printout> OrderSlips::issue(Store &store, const OrderCard &card, OrderSlip slip, Show show)
{
    if (!isNumbered(slip) || !whyNot(card, slip).isEmpty())
        return page(store, card, slip, show);
    auto issued = issuedBefore(store.db(), card, slip);
    if (!issued)
        return issued.error();
    if (*issued)
        return PaperRegister::printAgain(store.db(), *issued);
    // Numbers are given by the office's own templates only.
    if (auto own = PaperTemplates::find(store.db(), QString::fromLatin1(TemplateCodes[size_t(slip)])); !own && own.error().code == ErrorCode::NotFound)
        return composed(store, card, slip, show);
    IssueRequest request;
    request.code = QString::fromLatin1(TemplateCodes[size_t(slip)]);
    request.facts = facts(card, slip, show);
    request.workOrder = card.key;
    request.resident = slip == OrderSlip::Reply ? card.order.resident : 0;
    request.recipient = slip == OrderSlip::Reply ? request.facts.values.value(u"order.caller"_s)
        : slip == OrderSlip::Whistle             ? request.facts.values.value(u"called_units"_s)
                                                 : request.facts.values.value(u"department.name"_s);
    request.purpose = card.order.title;
    auto made = PaperRegister::issue(store, request);
    if (!made)
        return made.error();
    return made->printout;
}

Result<QList<Key>> OrderSlips::dispatchedOn(const Database &db, QDate day)
{
    Statement find(db, u"SELECT DISTINCT h.work_order FROM order_hop h LEFT JOIN department d ON d.key = h.department "
                       "WHERE h.dispatched >= ? AND h.dispatched < ? AND h.department IS NOT NULL ORDER BY d.position, d.name, h.work_order"_s);
    find.bind(1, Moments::of(day));
    find.bind(2, Moments::of(day.addDays(1)));
    QList<Key> orders;
    for (auto more = find.step();; more = find.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return orders;
        if (!orders.contains(find.number(0)))
            orders << find.number(0);
    }
}

Result<Printout> OrderSlips::batch(Store &store, const QList<Key> &orders)
{
    Printout all;
    bool first = true;
    for (const Key order : orders) {
        auto card = OrderCard::read(store, order);
        if (!card)
            return card.error();
        const bool transferred = !card->hops.isEmpty() && card->last(OrderDo::Transfer) && Moments::parse(card->last(OrderDo::Transfer)->event.at) == card->hops.last().hop.dispatched;
        auto slip = issue(store, *card, transferred ? OrderSlip::Transfer : OrderSlip::Dispatch);
        if (!slip)
            return slip.error();
        if (first) {
            all = *slip;
            all.fileName = Words::tr("Dispatch slips");
        } else {
            all.blocks.append(PrintPageBreak{});
            // Only the first page has the printout's own head: the others bring theirs along.
            all.blocks.append(PrintText{slip->number, PrintText::Kind::Right});
            all.blocks.append(PrintText{slip->title, PrintText::Kind::Heading});
            all.blocks.append(slip->blocks);
        }
        first = false;
    }
    if (first)
        return Error{ErrorCode::NotFound, Words::tr("Nothing was dispatched on this day."), {}};
    return all;
}

} // namespace Allpost
