// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/paperreader.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

PrintColumn column(const QString &heading, double weight = 0, PrintColumn::Align align = PrintColumn::Align::Left)
{
    PrintColumn column;
    column.heading = heading;
    column.weight = weight;
    column.align = align;
    return column;
}

/// Rows that are all in memory: any thread may ask for them.
PrintTable tableOf(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    PrintTable table;
    table.columns = columns;
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    return table;
}

/// 油城花园 3号楼, the name of a building with its estate.
QString buildingTitle(const Address &address)
{
    if (address.building.isEmpty())
        return address.estate.isEmpty() ? Words::tr("Other addresses") : address.estate;
    return address.estate.isEmpty() ? address.buildingText() : address.estate + u' ' + address.buildingText();
}

Result<QString> partName(const Store &store, const PaperPart &part)
{
    if (part.grid) {
        auto grid = store.get<Grid>(part.grid);
        if (!grid)
            return grid.error();
        return grid->name;
    }
    auto building = store.get<Building>(part.building);
    if (!building)
        return building.error();
    Address address;
    address.building = building->number;
    if (building->estate) {
        if (auto estate = store.get<Estate>(building->estate))
            address.estate = estate->name;
    }
    return buildingTitle(address);
}

struct Counts
{
    int doors = 0;
    int households = 0;
    int people = 0;
};

Counts count(const QList<PaperDoor> &doors)
{
    Counts counts;
    for (const PaperDoor &door : doors) {
        ++counts.doors;
        counts.households += int(door.homes.size());
        for (const PaperHome &home : door.homes)
            counts.people += int(home.people.size());
    }
    return counts;
}

QString doorText(const PaperDoor &door)
{
    return door.address.room.isEmpty() ? door.address.rest : door.address.room;
}

/// What is noted of a door where nobody is registered.
QString stateText(const PaperDoor &door)
{
    if (!door.state.isEmpty())
        return PaperWords::word("dwelling_state", door.state);
    return door.use.isEmpty() || door.use == "home"_L1 ? QString() : PaperWords::word("dwelling_use", door.use);
}

QString peopleText(const PaperHome &home)
{
    int away = 0;
    for (const PaperPerson &person : home.people)
        away += person.presence.startsWith("registered_only"_L1);
    const int all = int(home.people.size());
    return away > 0 ? Words::tr("%1 (%2 away)").arg(all).arg(away) : QString::number(all);
}

QStringList groupsOf(const PaperHome &home)
{
    QStringList groups = home.groups;
    for (const PaperPerson &person : home.people) {
        for (const QString &group : person.groups) {
            if (!groups.contains(group))
                groups.append(group);
        }
    }
    return groups;
}

struct Read
{
    QString name = {};
    QList<PaperDoor> doors = {};
};

Result<Read> read(const Store &store, const PaperPart &part, const PaperWish &wish)
{
    auto name = partName(store, part);
    if (!name)
        return name.error();
    auto intervals = VisitIntervals::of(store);
    if (!intervals)
        return intervals.error();
    auto doors = PaperReader(store, *intervals, wish.day).doors(part);
    if (!doors)
        return doors.error();
    return Read{*name, *doors};
}

} // namespace

Result<Printout> Papers::doorList(const Store &store, const PaperPart &part, const PaperWish &wish)
{
    auto found = read(store, part, wish);
    if (!found)
        return found.error();
    const bool many = part.grid != 0;
    QList<QStringList> rows;
    for (const PaperDoor &door : std::as_const(found->doors)) {
        QStringList place{door.address.stairwellText(), door.floor ? QString::number(*door.floor) : QString(), doorText(door)};
        if (many)
            place.prepend(buildingTitle(door.address));
        if (door.homes.isEmpty())
            rows.append(place + QStringList{QString(), QString(), QString(), stateText(door), QString()});
        for (const PaperHome &home : door.homes)
            rows.append(place + QStringList{home.headName(), peopleText(home), PaperWords::phone(home.phone(), wish.inFull),
                                            groupsOf(home).join(Words::tr(", ")), PaperWords::day(home.lastVisit, wish.day)});
    }
    QList<PrintColumn> columns{column(Words::tr("Unit")), column(Words::tr("Floor"), 0, PrintColumn::Align::Right), column(Words::tr("Door")),
                               column(Words::tr("Head")), column(Words::tr("People"), 0, PrintColumn::Align::Right), column(Words::tr("Phone")),
                               column(Words::tr("Groups and remarks")), column(Words::tr("Last visit"))};
    if (many)
        columns.prepend(column(Words::tr("Building")));

    const Counts counts = count(found->doors);
    Printout printout = Printout::list(Words::tr("%1: doors").arg(found->name), tableOf(columns, rows));
    std::get<PrintTable>(printout.blocks[0]).whenEmpty = Words::tr("There is no door here yet.");
    printout.subtitle = Words::tr("%1 doors, %2 households, %3 people · %4").arg(counts.doors).arg(counts.households).arg(counts.people)
                            .arg(PaperWords::date(wish.day));
    printout.personal = PaperWords::personal(wish.inFull);
    return printout;
}

Result<Printout> Papers::roster(const Store &store, const PaperPart &part, const PaperWish &wish)
{
    auto found = read(store, part, wish);
    if (!found)
        return found.error();
    // The same widths in each table, so that the buildings of a grid read as one list.
    const QList<PrintColumn> columns{column(Words::tr("Door"), 9), column(Words::tr("Full name"), 9), column(Words::tr("Relation"), 9),
                                     column(Words::tr("Sex"), 4, PrintColumn::Align::Center), column(Words::tr("Age"), 5, PrintColumn::Align::Right),
                                     column(Words::tr("ID number"), wish.inFull ? 17 : 12), column(Words::tr("Phone"), 12),
                                     column(Words::tr("Groups and remarks"), 20)};
    Printout printout;
    const auto close = [&](const QString &building, const QList<QStringList> &rows, int people, int households) {
        if (rows.isEmpty())
            return;
        if (part.grid)
            printout.blocks.append(PrintText{Words::tr("%1 · %2 households, %3 people").arg(building).arg(households).arg(people), PrintText::Kind::Heading});
        printout.blocks.append(tableOf(columns, rows));
    };
    QString building;
    QList<QStringList> rows;
    int people = 0;
    int households = 0;
    for (const PaperDoor &door : std::as_const(found->doors)) {
        if (const QString title = buildingTitle(door.address); title != building) {
            close(building, rows, people, households);
            building = title;
            rows.clear();
            people = households = 0;
        }
        QString place = door.address.stairwell.isEmpty() ? doorText(door) : door.address.stairwell + u'-' + doorText(door);
        for (const PaperHome &home : door.homes) {
            ++households;
            if (home.people.isEmpty())
                rows.append({place, home.pendingHead, {}, {}, {}, {}, {}, Words::tr("Not in the file yet")});
            for (const PaperPerson &person : home.people) {
                QStringList remarks = person.isHead ? home.groups + person.groups : person.groups;
                if (!person.presence.isEmpty() && !person.presence.startsWith("both"_L1))
                    remarks << PaperWords::word("presence", person.presence);
                rows.append({place, person.name, PaperWords::word("relation", person.relation), PaperWords::word("sex", person.sex),
                             PaperWords::age(person.birthDate, wish.day), PaperWords::idNumber(person.idNumber, wish.inFull),
                             PaperWords::phone(person.phone, wish.inFull), remarks.join(Words::tr(", "))});
                ++people;
            }
        }
    }
    close(building, rows, people, households);
    if (printout.blocks.isEmpty()) {
        PrintTable nobody = tableOf(columns, {});
        nobody.whenEmpty = Words::tr("Nobody is registered here yet.");
        printout.blocks.append(nobody);
    }
    const Counts counts = count(found->doors);
    printout.title = Words::tr("%1: roster").arg(found->name);
    printout.subtitle = Words::tr("%1 households, %2 people · %3").arg(counts.households).arg(counts.people).arg(PaperWords::date(wish.day));
    printout.personal = PaperWords::personal(wish.inFull);
    return printout;
}

Printout Papers::gridSizes(const GridReport &report, const QString &layer, QDate day)
{
    PrintBars bars;
    bars.label = Words::tr("Households");
    bars.lower = double(report.smallest);
    bars.upper = double(report.largest);
    QList<QStringList> rows;
    qint64 households = 0;
    for (const GridState &grid : report.grids) {
        PrintBars::Bar bar{grid.name, double(grid.households), {}};
        QStringList problems;
        for (const GridProblem &problem : grid.problems) {
            problems << problem.chip();
            if (problem.kind == GridProblem::TooSmall)
                bar.note = Words::tr("%1 too few").arg(problem.wanted - problem.is);
            else if (problem.kind == GridProblem::TooLarge)
                bar.note = Words::tr("%1 too many").arg(problem.is - problem.wanted);
        }
        bars.bars.append(bar);
        if (!grid.parent)
            households += grid.households;
        rows.append({grid.name, QString::number(grid.households), QString::number(grid.people), QString::number(grid.buildings),
                     grid.workers.join(Words::tr(", ")), problems.join(Words::tr(", "))});
    }
    const auto right = PrintColumn::Align::Right;
    PrintTable table = tableOf({column(Words::tr("Grid")), column(Words::tr("Households"), 0, right), column(Words::tr("People"), 0, right),
                                column(Words::tr("No. of buildings"), 0, right), column(Words::tr("Workers")), column(Words::tr("Lacking"))}, rows);
    table.whenEmpty = Words::tr("There is no grid yet.");
    Printout printout;
    printout.title = layer.isEmpty() ? Words::tr("Size of the grids") : Words::tr("%1: size of the grids").arg(layer);
    printout.subtitle = Words::tr("%1 grids, %2 households, %3 grids with problems · %4").arg(report.grids.size()).arg(households)
                            .arg(report.withProblems()).arg(PaperWords::date(day));
    if (!bars.bars.isEmpty())
        printout.blocks.append(bars);
    printout.blocks.append(table);
    if (report.householdsInNone > 0)
        printout.notes << Words::tr("%1 households lie in no grid.").arg(report.householdsInNone);
    return printout;
}

} // namespace Allpost
