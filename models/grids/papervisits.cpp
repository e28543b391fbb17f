// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/paperreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/// One visit of a round.
struct Stop
{
    Address address = {};
    std::optional<int> floor = {};
    QString who = {};
    QString why = {};
    QString phone = {};
};

QString whyOf(const DueVisit &due, const VisitIntervals &intervals, QDate today)
{
    QStringList reasons;
    for (const QString &group : due.groupsOnPaper(intervals))
        reasons << PaperWords::word("care_group", group);
    if (due.last.isEmpty())
        reasons << Words::tr("never visited");
    else
        reasons << Words::tr("last on %1").arg(PaperWords::day(due.last, today));
    if (!due.tried.isEmpty())
        reasons << Words::tr("nobody at home on %1").arg(PaperWords::day(due.tried, today));
    return reasons.join(Words::tr(", "));
}

Printout sheet(const QList<Stop> &stops, const PaperWish &wish)
{
    QSet<QString> estates;
    QSet<QString> buildings;
    bool hasStairwells = false;
    for (const Stop &stop : stops) {
        estates.insert(stop.address.estate);
        buildings.insert(stop.address.buildingKey());
        hasStairwells = hasStairwells || !stop.address.stairwell.isEmpty();
    }
    const auto column = [](const QString &heading, PrintColumn::Fill fill = PrintColumn::Fill::Text, PrintColumn::Align align = PrintColumn::Align::Left) {
        PrintColumn made;
        made.heading = heading;
        made.fill = fill;
        made.align = align;
        return made;
    };
    PrintTable table;
    table.columns.append(column(Words::tr("No."), PrintColumn::Fill::Text, PrintColumn::Align::Right));
    table.columns.append(column(Words::tr("Building")));
    if (hasStairwells)
        table.columns.append(column(Words::tr("Unit")));
    table.columns << column(Words::tr("Floor"), PrintColumn::Fill::Text, PrintColumn::Align::Right) << column(Words::tr("Door")) << column(Words::tr("Whom"))
                  << column(Words::tr("Why")) << column(Words::tr("Phone")) << column(Words::tr("Met"), PrintColumn::Fill::Tick)
                  << column(Words::tr("Out"), PrintColumn::Fill::Tick) << column(Words::tr("Found and to do"), PrintColumn::Fill::Writing);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const Stop &stop = stops[i];
        const bool named = estates.size() > 1 && !stop.address.estate.isEmpty();
        QString building = stop.address.building.isEmpty() ? stop.address.estate : stop.address.buildingText();
        if (named && !stop.address.building.isEmpty())
            building = stop.address.estate + u' ' + building;
        QStringList row{QString::number(i + 1), building};
        if (hasStairwells)
            row << stop.address.stairwell;
        row << (stop.floor && *stop.floor ? QString::number(*stop.floor) : QString())
            << (stop.address.room.isEmpty() ? stop.address.rest : stop.address.room) << stop.who << stop.why
            << PaperWords::phone(stop.phone, wish.inFull) << QString() << QString() << QString();
        rows.append(row);
    }
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    table.whenEmpty = Words::tr("Nobody is to be visited.");

    Printout printout = Printout::list(Words::tr("Route sheet"), table);
    QStringList facts{PaperWords::date(wish.day), Words::tr("%1 visits in %2 buildings").arg(stops.size()).arg(buildings.size())};
    if (estates.size() == 1 && !estates.cbegin()->isEmpty())
        facts.prepend(*estates.cbegin());
    printout.subtitle = facts.join(u" · "_s);
    printout.notes = {Words::tr("Visited by ____________________　　Day ____________________")};
    printout.personal = PaperWords::personal(wish.inFull);
    printout.fileName = Words::tr("Route sheet %1").arg(wish.day.toString(Qt::ISODate));
    return printout;
}

} // namespace

Result<Printout> Papers::routeSheet(const Store &store, const QList<DueVisit> &due, const PaperWish &wish)
{
    auto intervals = VisitIntervals::of(store);
    if (!intervals)
        return intervals.error();
    PaperReader reader(store, *intervals, wish.day);
    QList<Stop> stops;
    for (const DueVisit &one : due) {
        Stop stop{one.address, one.floor ? std::optional(one.floor) : std::nullopt, {}, whyOf(one, *intervals, wish.day), {}};
        PaperPerson person;
        person.name = one.name;
        person.sex = one.sex;
        person.birthDate = one.birthDate;
        if (one.resident) {
            auto read = reader.person(one.resident);
            if (!read)
                return read.error();
            stop.phone = read->phone;
        }
        if (one.household && stop.phone.isEmpty()) {
            auto read = reader.home(one.household);
            if (!read)
                return read.error();
            stop.phone = read->homes.first().phone();
        }
        stop.who = QStringList{person.name, PaperWords::sexAndAge(person, wish.day)}.join(u' ').trimmed();
        stops.append(stop);
    }
    return sheet(stops, wish);
}

Result<Printout> Papers::routeSheet(const Store &store, const QList<VisitSubject> &subjects, const PaperWish &wish)
{
    auto intervals = VisitIntervals::of(store);
    if (!intervals)
        return intervals.error();
    PaperReader reader(store, *intervals, wish.day);
    QList<std::pair<QByteArray, Stop>> round;
    for (const VisitSubject &subject : subjects) {
        PaperDoor door;
        Key household = subject.household;
        PaperPerson whom;
        if (subject.resident) {
            auto person = reader.person(subject.resident);
            if (!person)
                return person.error();
            whom = *person;
            if (!household) {
                auto lives = Visits::householdOf(store.db(), subject.resident, wish.day);
                if (!lives)
                    return lives.error();
                household = *lives;
            }
        }
        if (household) {
            auto home = reader.home(household);
            if (!home)
                return home.error();
            door = *home;
        }
        const PaperHome home = door.homes.value(0);
        if (!subject.resident) {
            if (!home.people.isEmpty())
                whom = home.people.first();
            whom.name = home.headName();
        }
        QStringList why = whom.groups;
        for (const QString &group : home.groups) {
            if (!why.contains(group))
                why << group;
        }
        why << (home.lastVisit.isEmpty() ? Words::tr("never visited") : Words::tr("last on %1").arg(PaperWords::day(home.lastVisit, wish.day)));
        const Stop stop{door.address, door.floor, (whom.name + u' ' + PaperWords::sexAndAge(whom, wish.day)).trimmed(),
                      why.join(Words::tr(", ")), whom.phone.isEmpty() ? home.phone() : whom.phone};
        round.append({walkKey(door), stop});
    }
    std::stable_sort(round.begin(), round.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Stop> stops;
    for (const auto &[key, stop] : std::as_const(round))
        stops.append(stop);
    return sheet(stops, wish);
}

} // namespace Allpost
