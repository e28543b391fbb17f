// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/paperreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

PrintMark::Tone toneOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Accent:
        return PrintMark::Tone::Accent;
    case Meaning::Ok:
        return PrintMark::Tone::Ok;
    case Meaning::Warn:
        return PrintMark::Tone::Warn;
    case Meaning::Bad:
        return PrintMark::Tone::Bad;
    case Meaning::Wait:
        return PrintMark::Tone::Wait;
    case Meaning::Neutral:
    case Meaning::Faint:
        return PrintMark::Tone::Neutral;
    case Meaning::Plain:
    case Meaning::Quiet:
        break;
    }
    return PrintMark::Tone::None;
}

PrintMark::Hatch hatchOf(PlanHatch hatch)
{
    switch (hatch) {
    case PlanHatch::Plain:
        break;
    case PlanHatch::Diagonal:
        return PrintMark::Hatch::Diagonal;
    case PlanHatch::Cross:
        return PrintMark::Hatch::Cross;
    case PlanHatch::Dots:
        return PrintMark::Hatch::Dots;
    case PlanHatch::Horizontal:
        return PrintMark::Hatch::Horizontal;
    case PlanHatch::Vertical:
        return PrintMark::Hatch::Vertical;
    }
    return PrintMark::Hatch::Plain;
}

PrintMark markOf(const PlanKind &kind)
{
    return {hatchOf(kind.hatch), toneOf(kind.tone)};
}

int rank(const QString &attention)
{
    return attention == "high"_L1 ? 3 : attention == "raised"_L1 ? 2 : attention.isEmpty() ? 0 : 1;
}

/// The door without the care groups that only some may see: a plan hangs on a wall.
PlanDoor onPaper(PlanDoor door, const VisitIntervals &intervals)
{
    QStringList hidden;
    door.attention.clear();
    for (PlanHousehold &home : door.households) {
        QList<PlanCare> open;
        for (const PlanCare &care : std::as_const(home.care)) {
            if (intervals.group(care.group).restricted) {
                hidden << PaperWords::word("care_group", care.group);
                continue;
            }
            open.append(care);
            if (rank(care.attention) > rank(door.attention))
                door.attention = care.attention;
        }
        home.care = open;
    }
    // That a door was not visited for long is said only of doors that need it: it went with the reason.
    if (!hidden.isEmpty() && rank(door.attention) < 2)
        door.marks.removeIf([](const ChipValue &mark) { return mark.meaning == Meaning::Warn; });
    door.marks.removeIf([&](const ChipValue &mark) { return hidden.contains(mark.text); });
    return door;
}

PrintDoor printed(const PlanDoor &door, DoorSays says, const QString &empty)
{
    constexpr int mostMarks = 2;
    PrintDoor shown;
    shown.door = door.room;
    if (says == DoorSays::NumberOnly)
        return shown;
    if (!door.isLivedIn()) {
        if (!empty.isEmpty())
            shown.lines << empty;
        return shown;
    }
    shown.beside = Words::tr("%n p.", "people behind a door, in a cell of a printed plan", door.living());
    QString name = door.headName();
    if (door.households.size() > 1)
        name = Words::tr("%1 +%2").arg(name).arg(door.households.size() - 1);
    shown.lines << (name.isEmpty() ? QString(u'—') : name);
    QStringList second;
    const PlanPerson *oldest = door.oldest();
    const bool said = oldest && std::any_of(door.marks.cbegin(), door.marks.cend(), [&](const ChipValue &mark) {
        return mark.text.contains(QString::number(oldest->age)); // "Alone, 88"
    });
    if (says == DoorSays::HeadAndAge && oldest && oldest->age >= BuildingPlan::ElderlyFrom && !said)
        second << Words::tr("aged %1").arg(oldest->age);
    for (const ChipValue &mark : door.marks) {
        if (second.size() <= mostMarks)
            second << mark.text;
    }
    if (!second.isEmpty())
        shown.lines << second.join(u' ');
    return shown;
}

} // namespace

Result<Printout> Papers::buildingPlan(const Store &store, const BuildingPlan &plan, const PlanPaper &view)
{
    auto intervals = VisitIntervals::of(store);
    if (!intervals)
        return intervals.error();
    QList<PlanKind> kinds = plan.legend(view.colouring);
    for (PlanKind &kind : kinds)
        kind.doors = 0;

    PrintPlan paper;
    for (const PlanFloor &floor : plan.floors())
        paper.floors << (floor.floor ? Words::tr("floor %1").arg(floor.label) : floor.label);
    int lit = 0;
    for (const PlanStairwell &stairwell : plan.stairwells()) {
        Address address;
        address.stairwell = stairwell.number;
        PrintStairwell column;
        column.name = address.stairwellText();
        if (!stairwell.head.isEmpty())
            column.head = Words::tr("Unit head %1").arg(stairwell.head);
        for (int row = 0; row < plan.rows(); ++row) {
            QList<PrintDoor> doors;
            for (int at = stairwell.first; at < stairwell.first + stairwell.width; ++at) {
                const PlanDoor *there = plan.at(row, at);
                if (!there) {
                    doors.append(PrintDoor{});
                    continue;
                }
                const PlanDoor door = onPaper(*there, *intervals);
                PlanKind &kind = kinds[BuildingPlan::kindOf(door, view.colouring)];
                ++kind.doors;
                const bool said = door.life == DoorLife::Empty || door.life == DoorLife::Business;
                PrintDoor shown = printed(door, view.says, said ? plan.legend(PlanColouring::LivedIn).value(int(door.life)).label : QString());
                shown.mark = markOf(kind);
                shown.faded = view.lit && !view.lit(*there);
                lit += view.lit && !shown.faded;
                doors.append(shown);
            }
            column.floors.append(doors);
        }
        paper.stairwells.append(column);
    }
    for (const PlanKind &kind : std::as_const(kinds)) {
        if (kind.doors > 0)
            paper.legend.append({markOf(kind), kind.label, QString::number(kind.doors)});
    }

    Printout printout;
    const QString name = plan.estateName().isEmpty() ? plan.name() : plan.estateName() + u' ' + plan.name();
    printout.title = Words::tr("%1: building plan").arg(name);
    QStringList facts{Words::tr("%1 households, %2 people").arg(plan.households()).arg(plan.people())};
    if (!plan.head().isEmpty())
        facts << Words::tr("Building head %1").arg(plan.head());
    if (view.lit)
        facts << (view.condition.isEmpty() ? Words::tr("%1 doors stand out").arg(lit) : Words::tr("%1: %2 doors").arg(view.condition).arg(lit));
    facts << PaperWords::date(plan.day());
    printout.subtitle = facts.join(u" · "_s);
    printout.blocks = {paper};
    return printout;
}

} // namespace Allpost
