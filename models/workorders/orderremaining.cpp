// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderremaining.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderRemaining)
};

constexpr qint64 SoonMinutes = 120;

QString over(qint64 minutes, qint64 day)
{
    if (minutes <= 0)
        return Words::tr("just over");
    if (minutes < 60)
        return Words::tr("%n minutes over", nullptr, int(minutes));
    if (minutes < day)
        return Words::tr("%n hours over", nullptr, int(minutes / 60));
    return Words::tr("%n days over", nullptr, int(minutes / day));
}

QString left(qint64 minutes, qint64 day)
{
    if (minutes < 60)
        return Words::tr("%n minutes left", nullptr, int(qMax<qint64>(1, minutes)));
    if (minutes < day)
        return Words::tr("%n hours left", nullptr, int(minutes / 60));
    return Words::tr("%n days left", nullptr, int(minutes / day));
}

QString waited(qint64 minutes, qint64 day)
{
    if (minutes < 60)
        return Words::tr("waits %n minutes", nullptr, int(qMax<qint64>(0, minutes)));
    if (minutes < day)
        return Words::tr("waits %n hours", nullptr, int(minutes / 60));
    return Words::tr("waits %n days", nullptr, int(minutes / day));
}

} // namespace

OrderRemaining OrderRemaining::of(const WorkingTime &time, Moment now, OrderAt at, bool waiting, Moment due, Moment since, QDate waitUntil, bool aroundClock)
{
    const qint64 day = aroundClock ? Moments::MinutesOfDay : time.minutesOfDay();
    const auto between = [&](Moment from, Moment to) { return aroundClock ? qMax<qint64>(0, to - from) : time.between(from, to); };
    const QDate today = Moments::day(now);
    if (waiting) {
        if (!waitUntil.isValid())
            return {Waiting, Words::tr("waiting")};
        if (waitUntil < today)
            return {WaitOver, Words::tr("waiting is over")};
        return {Waiting, Words::tr("waiting until %1").arg(waitUntil.toString(u"MM-dd"_s))};
    }
    if (due == NoMoment) {
        if (at == OrderAt::Accepted)
            return {None, waited(between(since, now), day)};
        return {None, at == OrderAt::CalledBack ? Words::tr("to be closed") : QString()};
    }
    if (due < now)
        return {Overdue, over(between(due, now), day)};
    const qint64 minutes = between(now, due);
    const QDate last = Moments::day(due);
    if (last == today) {
        const bool endOfWork = !aroundClock && time.between(due, Moments::of(today.addDays(1))) == 0;
        if (minutes < SoonMinutes)
            return {Today, left(minutes, day)};
        return {Today, endOfWork ? Words::tr("before closing time today") : Words::tr("today %1").arg(Moments::toDateTime(due).toString(u"HH:mm"_s))};
    }
    // So little working time left, and a night or a weekend before it: when it is says more than how much.
    const Kind kind = minutes < SoonMinutes ? Today : Left;
    if (minutes >= day)
        return {kind, left(minutes, day)};
    const QString hour = Moments::toDateTime(due).toString(u"HH:mm"_s);
    if (last == today.addDays(1))
        return {kind, Words::tr("tomorrow %1").arg(hour)};
    return {kind, QLocale().standaloneDayName(last.dayOfWeek(), QLocale::ShortFormat) + u' ' + hour};
}

Meaning OrderRemaining::meaning() const
{
    switch (kind) {
    case Overdue: return Meaning::Bad;
    case Today:
    case WaitOver: return Meaning::Warn;
    case Waiting: return Meaning::Wait;
    default: return Meaning::Neutral;
    }
}

QString OrderRemaining::icon() const
{
    switch (kind) {
    case Overdue: return u"circle-alert"_s;
    case Waiting:
    case WaitOver: return u"circle-pause"_s;
    default: return u"clock"_s;
    }
}

} // namespace Allpost
