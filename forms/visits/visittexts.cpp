// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/visittexts.h"

#include "forms/residents/residenttexts.h"
#include "models/access/workers.h"
#include "models/dictionary/codelist.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitTexts)
};

/// Chips of a row: more are counted by the cell.
constexpr int MostChips = 4;

} // namespace

QString VisitTexts::ago(const QString &iso, QDate today)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!day.isValid())
        return Words::tr("never");
    const int days = int(day.daysTo(today));
    if (days <= 0)
        return Words::tr("today");
    return days == 1 ? Words::tr("yesterday") : Words::tr("%n days ago", nullptr, days);
}

QString VisitTexts::over(int overdueDays)
{
    if (overdueDays > 0)
        return Words::tr("%n days over", nullptr, overdueDays);
    return overdueDays == 0 ? Words::tr("due today") : Words::tr("in %n days", nullptr, -overdueDays);
}

Meaning VisitTexts::overMeaning(int overdueDays, bool never)
{
    if (overdueDays > 0)
        return Meaning::Bad;
    return overdueDays == 0 || never ? Meaning::Warn : Meaning::Quiet;
}

QString VisitTexts::left(const QString &by, QDate today)
{
    const QDate day = QDate::fromString(by, Qt::ISODate);
    if (!day.isValid())
        return Words::tr("no deadline");
    const int days = int(today.daysTo(day));
    if (days < 0)
        return Words::tr("%n days late", nullptr, -days);
    return days == 0 ? Words::tr("till today") : Words::tr("%n days left", nullptr, days);
}

Meaning VisitTexts::leftMeaning(const QString &by, QDate today)
{
    constexpr int SoonDays = 3;
    const QDate day = QDate::fromString(by, Qt::ISODate);
    if (!day.isValid())
        return Meaning::Quiet;
    return day < today ? Meaning::Bad : today.daysTo(day) <= SoonDays ? Meaning::Warn : Meaning::Plain;
}

QString VisitTexts::outcome(const QString &stored)
{
    return ResidentTexts::word(u"visit_outcome"_s, stored);
}

QString VisitTexts::kind(const QString &stored)
{
    return ResidentTexts::word(u"visit_kind"_s, stored);
}

QString VisitTexts::door(const Address &address, bool withEstate)
{
    const QString door = address.room.isEmpty() ? address.rest : address.shortText();
    return withEstate && !address.estate.isEmpty() && door != address.rest ? address.estate + u' ' + door : door;
}

QList<ChipValue> VisitTexts::chips(const DueVisit &due)
{
    QList<ChipValue> chips;
    for (const QString &group : due.groups.mid(0, MostChips))
        chips.append({ResidentTexts::word(u"care_group"_s, group), ResidentTexts::meaningOfGroup(group), due.resident ? QString() : u"house"_s});
    return chips;
}

QString VisitTexts::found(const Visit &visit)
{
    QStringList parts;
    if (!visit.found.isEmpty())
        parts << visit.found.simplified();
    if (!visit.need.isEmpty())
        parts << Words::tr("Need: %1").arg(visit.need.simplified());
    if (!visit.hazard.isEmpty())
        parts << Words::tr("Hazard: %1").arg(visit.hazard.simplified());
    return parts.join(u" · "_s);
}

QList<TimelineItem> VisitTexts::timeline(const QList<VisitLine> &visits, QDate today)
{
    QList<TimelineItem> items;
    for (const VisitLine &line : visits) {
        const Visit &visit = line.visit;
        TimelineItem item;
        item.when = visit.visitedOn;
        item.title = QStringList{outcome(visit.outcome), kind(visit.kind)}.join(visit.kind.isEmpty() ? u""_s : u" · "_s);
        QStringList detail;
        if (const QString text = found(visit); !text.isEmpty())
            detail << text;
        if (!visit.followUp.isEmpty()) {
            item.open = visit.answeredOn.isEmpty();
            detail << (item.open ? Words::tr("To do: %1 (%2)").arg(visit.followUp.simplified(), left(visit.followUpBy, today))
                                 : Words::tr("Done: %1 (%2)").arg(visit.followUp.simplified(), visit.answer.simplified()));
        }
        if (!line.worker.isEmpty())
            detail << line.worker;
        item.detail = detail.join(u" · "_s);
        item.icon = Visits::isReached(visit.outcome) ? u"footprints"_s : u"door-open"_s;
        item.meaning = item.open ? leftMeaning(visit.followUpBy, today) : Visits::isReached(visit.outcome) ? Meaning::Ok : Meaning::Neutral;
        items.append(item);
    }
    return items;
}

QList<Choice> VisitTexts::choices(const QString &list)
{
    QList<Choice> all;
    if (const CodeList *codes = CodeList::find(list))
        for (const Code &code : codes->items())
            all.append({code.code, codes->label(code.code, QLocale().name())});
    return all;
}

QList<Choice> VisitTexts::workers(const Database &db)
{
    QList<Choice> all;
    if (auto list = Workers::list(db))
        for (const Workers::Entry &entry : *list)
            if (!entry.isInactive())
                all.append({QString::number(entry.key), entry.worker.name});
    return all;
}

QHash<Key, QString> VisitTexts::workerNames(const Database &db)
{
    QHash<Key, QString> names;
    if (auto list = Workers::list(db))
        for (const Workers::Entry &entry : *list)
            names.insert(entry.key, entry.worker.name);
    return names;
}

} // namespace Allpost
