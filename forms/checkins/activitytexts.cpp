// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/activitytexts.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityTexts)
};

} // namespace

QString ActivityTexts::when(const Activity &activity, QDate today)
{
    const QDate day = Moments::day(Moments::parse(activity.startsAt));
    const QString from = activity.startsAt.mid(11, 5);
    QString to = activity.endsAt.mid(11, 5);
    if (!to.isEmpty() && activity.endsAt.left(10) != activity.startsAt.left(10))
        to = activity.endsAt.mid(5, 5) + u' ' + to;
    const QString clock = to.isEmpty() ? from : u"%1–%2"_s.arg(from, to);
    const QString spoken = day == today ? Words::tr("today") : day == today.addDays(1) ? Words::tr("tomorrow") : day == today.addDays(-1) ? Words::tr("yesterday")
                           : day.toString(day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
    return u"%1 %2"_s.arg(spoken, clock);
}

QString ActivityTexts::facts(const ActivityLine &line)
{
    QStringList parts{line.activity.title, when(line.activity)};
    if (!line.activity.place.isEmpty())
        parts << line.activity.place;
    if (!line.activity.leader.isEmpty())
        parts << Words::tr("led by %1").arg(line.activity.leader);
    if (line.at == ActivityAt::Closed || line.at == ActivityAt::Cancelled)
        parts << Activities::words(line.at);
    return parts.join(u" · "_s);
}

QString ActivityTexts::people(const ActivityLine &line)
{
    if (line.at == ActivityAt::Cancelled)
        return u"—"_s;
    if (line.counts.present || line.at == ActivityAt::Closed)
        return Words::tr("%1 of %2").arg(line.counts.present).arg(line.counts.expected());
    return line.counts.all ? Words::tr("%1 on the list").arg(line.counts.all) : Words::tr("nobody yet");
}

} // namespace Allpost
