// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderlimits.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OrderLimits)
};

constexpr qint64 MinutesOfHour = 60;

Moment after(const WorkingTime &time, const WorkOrder &order, Moment from, qint64 minutes)
{
    return order.aroundClock.value_or(false) ? from + minutes : time.after(from, minutes);
}

QString span(const WorkingTime &time, const WorkOrder &order, qint64 minutes)
{
    if (!order.aroundClock.value_or(false))
        return time.inWords(minutes);
    return minutes % MinutesOfHour ? Texts::tr("%n minutes, day and night", nullptr, int(minutes)) : Texts::tr("%n hours, day and night", nullptr, int(minutes / MinutesOfHour));
}

} // namespace

QString OrderLimits::when(Moment moment, Moment now)
{
    const QDateTime at = Moments::toDateTime(moment);
    const QDate today = Moments::day(now);
    const QString clock = at.toString(u"HH:mm"_s);
    if (at.date() == today)
        return Texts::tr("today %1").arg(clock);
    if (at.date() == today.addDays(1))
        return Texts::tr("tomorrow %1").arg(clock);
    return at.toString(at.date().year() == today.year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

OrderLimits::Words OrderLimits::of(const WorkingTime &time, const WorkOrder &order, bool dispatched, Moment now)
{
    Words words;
    QStringList parts;
    QList<Moment> dues;
    if (!dispatched && order.limitAccept) {
        dues << after(time, order, now, *order.limitAccept);
        parts << Texts::tr("dispatch by %1").arg(when(dues.last(), now));
    }
    if (dispatched && order.limitSign) {
        dues << after(time, order, now, *order.limitSign);
        parts << Texts::tr("sign for by %1").arg(when(dues.last(), now));
    }
    if (dispatched && order.limitHandle) {
        // Signed for at the last moment it is late enough; the clock of handling begins there.
        dues << after(time, order, dues.value(0, now), *order.limitHandle);
        parts << Texts::tr("done by %1").arg(when(dues.last(), now));
    } else if (order.limitHandle) {
        parts << Texts::tr("done in %1").arg(span(time, order, *order.limitHandle));
    }
    if (order.limitCallback)
        parts << Texts::tr("call back within %1").arg(span(time, order, *order.limitCallback));
    words.sentence = parts.isEmpty() ? Texts::tr("No limits are set for this category.") : parts.join(Texts::tr(", "));
    if (!order.aroundClock.value_or(false))
        for (const Moment due : std::as_const(dues))
            if (const int year = Moments::day(due).year(); due != NoMoment && !time.isKnown(year)) {
                words.warning = Texts::tr("The holidays of %1 are not known yet, only its weekends. Read in the notice in the settings.").arg(year);
                break;
            }
    return words;
}

} // namespace Allpost
