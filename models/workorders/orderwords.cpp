// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderwords.h"

#include "models/dictionary/codelist.h"
#include "models/residents/typedtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace Allpost {

using namespace Qt::StringLiterals;
using enum OrderDo;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

const QString Between = u" · "_s;
/// Free days are counted no further than this; longer limits do not exist.
constexpr int MostDays = 3660;
/// Yellow when less than this is left.
constexpr int SoonPercent = 25;

/// What the running clock measures.
struct Running
{
    Moment from = NoMoment;
    int limit = -1; ///< minutes
    Moment due = NoMoment;
    QString what = {};
};

Running running(const OrderCard &card)
{
    const OrderStand &s = card.stand();
    const OrderBase &b = card.life.base;
    switch (s.at) {
    case OrderAt::Reported: return {s.reported, b.limitAccept, s.acceptDue, Words::tr("Limit to accept %1")};
    case OrderAt::Dispatched: return {s.dispatched, b.limitSign, s.signDue, Words::tr("Limit to sign for it %1")};
    case OrderAt::Signed:
    case OrderAt::Handling: return {s.signedAt, b.limitHandle, s.handleDue, Words::tr("Limit to handle %1")};
    case OrderAt::Answered: return {s.answered, b.limitCallback, s.callbackDue, Words::tr("Limit to call back %1")};
    default: return {};
    }
}

int freeDays(const WorkingTime &time, Moment from, Moment to)
{
    int days = 0;
    QDate day = Moments::day(from);
    for (int i = 0; i < MostDays && day <= Moments::day(to); ++i, day = day.addDays(1))
        days += time.minutesOn(day) == 0;
    return days;
}

/// What counts from a moment to another.
qint64 counted(const OrderCard &card, Moment from, Moment to)
{
    if (from == NoMoment || to == NoMoment || to <= from)
        return 0;
    return card.life.base.aroundClock ? to - from : card.time.between(from, to);
}

QString amountOf(const OrderCard &card, qint64 minutes)
{
    return OrderWords::amount(card.time, minutes, card.life.base.aroundClock);
}

/// Why it waits and until when, from the last step that made it wait.
QString waitWords(const OrderCard &card)
{
    const OrderCardEvent *wait = card.last(Wait);
    QStringList parts;
    if (wait)
        parts << OrderWords::code(u"wait_reason", wait->event.reason);
    if (card.stand().waitUntil)
        parts << Words::tr("until %1").arg(QDate::fromJulianDay(card.stand().waitUntil).toString(Qt::ISODate));
    parts.removeAll(QString());
    return parts.join(Words::tr(", "));
}

QString countedWords(const OrderCard &card, const Running &run, Moment now)
{
    const OrderStand &s = card.stand();
    const qint64 waiting = s.waiting ? counted(card, s.waitingSince, now) : 0;
    // Waiting before it was signed for stands beside another clock.
    const bool handling = s.at == OrderAt::Signed || s.at == OrderAt::Handling;
    const qint64 waited = (handling ? s.waited - s.waitedUnsigned : s.at == OrderAt::Dispatched ? s.waited : 0) + waiting;
    const qint64 used = std::max<qint64>(0, counted(card, run.from, now) - waited);
    QStringList uncounted;
    if (waited > 0)
        uncounted << Words::tr("waited %1").arg(amountOf(card, waited));
    if (const int days = card.life.base.aroundClock ? 0 : freeDays(card.time, run.from, now))
        uncounted << Words::tr("%n free day(s)", nullptr, days);
    const QString spent = Words::tr("Used %1").arg(amountOf(card, used));
    return uncounted.isEmpty() ? spent : Words::tr("%1; not counted: %2").arg(spent, uncounted.join(Words::tr(", ")));
}

QString wantedElsewhere(const OrderCard &card, Moment ours)
{
    if (card.order.externalDue.isEmpty())
        return {};
    const QString who = card.order.externalSource.isEmpty() ? Words::tr("the other system") : card.order.externalSource;
    const QString theirs = OrderWords::moment(card.order.externalDue);
    return ours == NoMoment ? Words::tr("Deadline of %1: %2").arg(who, theirs) : Words::tr("Deadline of %1: %2, ours: %3").arg(who, theirs, OrderWords::moment(ours));
}

QString callerSaid(const OrderEvent &event)
{
    if (event.reached && !*event.reached)
        return Words::tr("nobody reached");
    QStringList parts;
    if (event.solved)
        parts << (*event.solved ? Words::tr("solved") : Words::tr("not solved"));
    parts << OrderWords::code(u"satisfaction", event.satisfaction) << OrderWords::code(u"opinion", event.opinion);
    parts.removeAll(QString());
    return parts.join(Words::tr(", "));
}

} // namespace

QStringList OrderClock::sentences() const
{
    QStringList all{limit, left, counted, granted, external};
    all.removeAll(QString());
    return all;
}

QString OrderWords::amount(const WorkingTime &time, qint64 minutes, bool aroundClock)
{
    if (!aroundClock)
        return time.inWords(minutes);
    const qint64 all = qAbs(minutes);
    const int days = int(all / Moments::MinutesOfDay), hours = int(all % Moments::MinutesOfDay / 60), rest = int(all % 60);
    QStringList parts;
    if (days)
        parts << Words::tr("%n day(s)", nullptr, days);
    if (hours)
        parts << Words::tr("%n hour(s)", nullptr, hours);
    if (parts.isEmpty() || (rest && parts.size() < 2))
        parts << Words::tr("%n minute(s)", nullptr, rest);
    return parts.join(u' ');
}

OrderClock OrderWords::clock(const OrderCard &card, Moment now)
{
    const OrderStand &s = card.stand();
    const bool aroundClock = card.life.base.aroundClock;
    const Running run = running(card);
    OrderClock clock;
    clock.due = run.due;
    clock.external = wantedElsewhere(card, OrderFlow::isOver(s.at) ? NoMoment : run.due);
    if (run.limit >= 0)
        clock.limit = run.what.arg(amountOf(card, run.limit));
    if (run.from != NoMoment)
        clock.counted = countedWords(card, run, now);
    if (s.granted && run.due != NoMoment && s.handleDueBare != NoMoment && (s.at == OrderAt::Signed || s.at == OrderAt::Handling))
        clock.granted = Words::tr("%1 granted: due %2, without them %3").arg(amountOf(card, s.granted), moment(s.handleDue), moment(s.handleDueBare));
    if (s.waiting) {
        clock.meaning = Meaning::Wait;
        const QString why = waitWords(card);
        clock.left = why.isEmpty() ? Words::tr("The clock stands still") : Words::tr("The clock stands still: %1").arg(why);
        return clock;
    }
    if (OrderFlow::isOver(s.at)) {
        clock.meaning = s.at == OrderAt::Closed || s.at == OrderAt::Archived ? Meaning::Ok : Meaning::Neutral;
        clock.left = s.spent >= 0 ? Words::tr("Closed after %1").arg(amountOf(card, s.spent)) : OrderFlow::words(s.at);
        clock.counted.clear();
        return clock;
    }
    if (run.due == NoMoment) {
        clock.left = Words::tr("No limit runs now");
        return clock;
    }
    const qint64 left = counted(card, now, run.due);
    // After hours nothing is left of the limit although its moment is still to come, and nothing is over either.
    if (now > run.due) {
        clock.meaning = Meaning::Bad;
        clock.left = Words::tr("%1 over").arg(amount(card.time, counted(card, run.due, now), aroundClock));
    } else {
        clock.meaning = left * 100 < qint64(run.limit) * SoonPercent ? Meaning::Warn : Meaning::Ok;
        clock.left = Words::tr("%1 left").arg(amount(card.time, left, aroundClock));
    }
    return clock;
}

QString OrderWords::state(const OrderStand &stand)
{
    const QString words = OrderFlow::words(stand.at);
    return stand.waiting ? words + Between + Words::tr("waiting") : words;
}

Meaning OrderWords::meaning(const OrderStand &stand)
{
    if (stand.waiting)
        return Meaning::Wait;
    switch (stand.at) {
    case OrderAt::Handling: return Meaning::Accent;
    case OrderAt::Answered:
    case OrderAt::CalledBack: return Meaning::Wait;
    case OrderAt::Closed:
    case OrderAt::Archived: return Meaning::Ok;
    default: return Meaning::Neutral;
    }
}

QString OrderWords::moment(Moment at)
{
    if (at == NoMoment)
        return {};
    const QDateTime when = Moments::toDateTime(at);
    return when.date().year() == QDate::currentDate().year() ? when.toString(u"MM-dd HH:mm"_s) : when.toString(u"yyyy-MM-dd HH:mm"_s);
}

Moment OrderWords::typedMoment(const QString &typed, Moment now)
{
    const QString text = Typed::folded(typed);
    if (text == "."_L1 || text == u"。"_s)
        return now;
    static const QRegularExpression pattern(u"^(?:(?:(\\d{4})[-/.])?(\\d{1,2})[-/.](\\d{1,2})[ T]+)?(\\d{1,2})[:.]?(\\d{2})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return NoMoment;
    QDate day = Moments::day(now);
    if (!match.captured(2).isEmpty())
        day = QDate(match.captured(1).isEmpty() ? day.year() : match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    return day.isValid() && time.isValid() ? Moments::of(QDateTime(day, time)) : NoMoment;
}

QString OrderWords::code(QStringView list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return stored.isEmpty() || !codes ? stored : codes->display(stored, QLocale().name());
}

QString OrderWords::title(const OrderCardEvent &event)
{
    const QString step = OrderFlow::words(event.step);
    QString what;
    switch (event.step) {
    case Urge: what = code(u"urge_grade", event.event.grade); break;
    case Escalate:
    case Deescalate: what = code(u"order_level", event.event.level); break;
    case CallBack: what = callerSaid(event.event); break;
    case Merge: what = event.into; break;
    case AskExtension:
    case GrantExtension: what = event.event.days ? Words::tr("%n working day(s)", nullptr, int(*event.event.days)) : QString(); break;
    default: break;
    }
    if (event.step == OrderDo::Unknown)
        return Words::tr("A step of a newer program");
    return what.isEmpty() ? step : Words::tr("%1: %2").arg(step, what);
}

QString OrderWords::said(const OrderCardEvent &event)
{
    QStringList parts;
    if (event.step == Dispatch || event.step == Transfer)
        parts << Words::tr("to %1").arg(event.department.isEmpty() ? event.assignee : event.department);
    const OrderRule *rule = OrderFlow::any(event.step);
    if (!event.event.reason.isEmpty())
        parts << (rule && *rule->reasons ? code(QString::fromLatin1(rule->reasons), event.event.reason) : event.event.reason);
    if (event.step == Return && !event.event.level.isEmpty())
        parts << Words::tr("by the level %1").arg(code(u"order_level", event.event.level));
    if (event.step == Wait && !event.event.until.isEmpty())
        parts << Words::tr("until %1").arg(event.event.until);
    if (event.step == Answer && !event.department.isEmpty())
        parts << event.department;
    parts << event.event.note;
    parts.removeAll(QString());
    return parts.join(Between);
}

QString OrderWords::detail(const OrderCardEvent &event)
{
    QStringList parts;
    if (!event.worker.isEmpty())
        parts << event.worker;
    parts << said(event);
    if (event.takenBack)
        parts << Words::tr("taken back");
    parts << event.notApplied;
    parts.removeAll(QString());
    return parts.join(Between);
}

QString OrderWords::hop(const OrderCard &card, const OrderCardHop &line, Moment now)
{
    const OrderHop &hop = line.hop;
    QStringList parts;
    if (hop.signedAt != NoMoment)
        parts << Words::tr("signed after %1").arg(amountOf(card, counted(card, hop.dispatched, hop.signedAt)));
    const Moment end = hop.ended == NoMoment ? now : hop.ended;
    switch (hop.outcome) {
    case OrderHop::Outcome::Running: parts << Words::tr("there for %1").arg(amountOf(card, counted(card, hop.dispatched, end))); break;
    case OrderHop::Outcome::Answered: parts << Words::tr("answered after %1").arg(amountOf(card, std::max(hop.spent, 0))); break;
    case OrderHop::Outcome::Returned: parts << Words::tr("returned after %1").arg(amountOf(card, counted(card, hop.dispatched, end))); break;
    case OrderHop::Outcome::Transferred: parts << Words::tr("transferred after %1").arg(amountOf(card, counted(card, hop.dispatched, end))); break;
    case OrderHop::Outcome::Ended: parts << Words::tr("ended after %1").arg(amountOf(card, counted(card, hop.dispatched, end))); break;
    }
    if (hop.waited > 0)
        parts << Words::tr("waited %1").arg(amountOf(card, hop.waited));
    return parts.join(Words::tr(", "));
}

} // namespace Allpost
