// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/buildingplan.h"

#include "models/dictionary/codelist.h"
#include "models/residents/address.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <limits>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildingPlan)
};

/// A single floor of more doors than these goes on in further rows.
constexpr int WidestRow = 12, DoorsInWrappedRow = 10;

QString word(const char *list, const QString &stored)
{
    const CodeList *codes = CodeList::find(QString::fromLatin1(list));
    return codes ? codes->display(stored, QLocale().name().left(2)) : stored;
}

int rank(const QString &attention)
{
    return attention == "high"_L1 ? 3 : attention == "raised"_L1 ? 2 : attention.isEmpty() ? 0 : 1;
}

/// Old people by age, or by the care group somebody put them into.
bool hasGroup(const PlanDoor &door, QLatin1String group)
{
    return std::any_of(door.households.cbegin(), door.households.cend(), [&](const PlanHousehold &home) {
        return std::any_of(home.care.cbegin(), home.care.cend(), [&](const PlanCare &care) { return care.group == group; });
    });
}

DoorLife lifeOf(const PlanDoor &door)
{
    int living = 0, elderly = 0;
    for (const PlanHousehold &home : door.households)
        for (const PlanPerson &person : home.people)
            if (!person.isAway) {
                ++living;
                elderly += person.age >= BuildingPlan::ElderlyFrom;
            }
    if (living == 1 && (elderly == 1 || hasGroup(door, "living_alone_old"_L1)))
        return DoorLife::Alone;
    if (living > 1 && (elderly == living || hasGroup(door, "empty_nest_old"_L1)))
        return DoorLife::EmptyNest;
    if (door.state == "rented"_L1 || door.state == "lent"_L1 || door.tenure == "rented"_L1 || door.tenure == "borrowed"_L1)
        return DoorLife::Rented;
    if (door.state == "business"_L1 || door.use == "shop"_L1 || door.use == "office"_L1)
        return DoorLife::Business;
    // Somebody registered behind the door outweighs what was once noted of it.
    if (door.households.isEmpty())
        return door.state == "vacant"_L1 ? DoorLife::Empty : DoorLife::Unregistered;
    return living == 0 && !door.households.first().people.isEmpty() ? DoorLife::Empty : DoorLife::Plain;
}

QList<ChipValue> marksOf(const PlanDoor &door, QDate day)
{
    QList<ChipValue> marks;
    if (door.hasFollowUp())
        marks.append({Words::tr("Answer due"), Meaning::Bad, {}});
    QList<PlanCare> care;
    bool hasParty = false;
    for (const PlanHousehold &home : door.households) {
        care += home.care;
        for (const PlanPerson &person : home.people) {
            hasParty = hasParty || (person.isParty && !person.isAway);
        }
        if (home.living() == 1)
            for (const PlanPerson &person : home.people)
                if (!person.isAway && person.age >= BuildingPlan::OldFrom)
                    marks.append({Words::tr("Alone, %1").arg(person.age), Meaning::Warn, {}});
    }
    // An office that has just begun would see this on every door: only where somebody needs it.
    if (rank(door.attention) >= 2 && (!door.daysSinceVisit || *door.daysSinceVisit > BuildingPlan::VisitWithinDays) && day.isValid())
        marks.append({door.daysSinceVisit ? Words::tr("%1 days").arg(*door.daysSinceVisit) : Words::tr("Never visited"), Meaning::Warn, {}});
    std::stable_sort(care.begin(), care.end(), [](const PlanCare &a, const PlanCare &b) { return rank(a.attention) > rank(b.attention); });
    for (const PlanCare &one : std::as_const(care)) {
        // Said by the colour and by the line above already.
        if (one.isRestricted || one.group == "living_alone_old"_L1 || one.group == "empty_nest_old"_L1)
            continue;
        const ChipValue chip{word("care_group", one.group), rank(one.attention) == 3 ? Meaning::Bad : rank(one.attention) == 2 ? Meaning::Warn : Meaning::Neutral, {}};
        if (!marks.contains(chip))
            marks.append(chip);
    }
    if (hasParty)
        marks.append({Words::tr("Party"), Meaning::Accent, {}});
    if (door.households.isEmpty() && !door.use.isEmpty() && door.use != "home"_L1)
        marks.append({word("dwelling_use", door.use), Meaning::Neutral, {}});
    return marks;
}

} // namespace

int PlanHousehold::living() const
{
    return int(std::count_if(people.cbegin(), people.cend(), [](const PlanPerson &p) { return !p.isAway; }));
}

int PlanDoor::living() const
{
    int all = 0;
    for (const PlanHousehold &home : households)
        all += home.living();
    return all;
}

bool PlanDoor::hasFollowUp() const
{
    return std::any_of(households.cbegin(), households.cend(), [](const PlanHousehold &home) { return home.hasFollowUp; });
}

const PlanPerson *PlanDoor::oldest() const
{
    const PlanPerson *oldest = nullptr;
    for (const PlanHousehold &home : households)
        for (const PlanPerson &person : home.people)
            if (!person.isAway && person.age >= 0 && (!oldest || person.age > oldest->age))
                oldest = &person;
    return oldest;
}

const PlanPerson *PlanDoor::head() const
{
    if (households.isEmpty() || households.first().people.isEmpty())
        return nullptr;
    return &households.first().people.first();
}

QString PlanDoor::headName() const
{
    if (households.isEmpty())
        return {};
    const QString &name = households.first().headName;
    return name.isEmpty() && head() ? head()->name : name;
}

BuildingPlan BuildingPlan::described(const Building &building, const QList<Stairwell> &stairwells)
{
    BuildingPlan plan;
    plan.m_building = building;
    QList<Key> keys;
    // Stairwells without a record yet need something to be told apart by.
    for (qsizetype i = 0; i < stairwells.size(); ++i)
        keys << -(i + 1);
    plan.readShape(stairwells, keys);
    plan.arrange({});
    plan.finish();
    return plan;
}

BuildingPlan BuildingPlan::reshaped(const Building &building, const QList<Stairwell> &stairwells, const QList<Key> &keys) const
{
    BuildingPlan plan;
    plan.m_key = m_key;
    plan.m_building = building;
    plan.m_estateName = m_estateName;
    plan.m_head = m_head;
    plan.m_day = m_day;
    QHash<Key, QString> unitHeads;
    for (const PlanStairwell &stairwell : m_stairwells)
        unitHeads.insert(stairwell.stairwell, stairwell.head);
    QList<Key> columns = keys;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns.at(i) == 0)
            columns[i] = -(i + 1);
    for (const PlanDoor &door : m_doors) {
        if (!door.dwelling)
            continue;
        plan.m_doors.append(door);
        PlanDoor &same = plan.m_doors.last();
        same.isDescribed = false;
        // A door of a stairwell that is no longer named stands beside the others.
        if (!columns.contains(same.stairwell)) {
            same.stairwell = 0;
            same.stairwellNumber.clear();
        }
    }
    plan.readShape(stairwells, columns);
    plan.guessFloors();
    plan.arrange(unitHeads);
    plan.finish();
    return plan;
}

QString BuildingPlan::name() const
{
    Address address;
    address.building = m_building.number;
    return address.buildingText();
}

int BuildingPlan::households() const
{
    int all = 0;
    for (const PlanDoor &door : m_doors)
        all += int(door.households.size());
    return all;
}

int BuildingPlan::people() const
{
    int all = 0;
    for (const PlanDoor &door : m_doors)
        all += door.living();
    return all;
}

void BuildingPlan::readShape(const QList<Stairwell> &stairwells, const QList<Key> &keys)
{
    for (qsizetype i = 0; i < stairwells.size(); ++i) {
        PlanStairwell column;
        column.stairwell = keys.at(i);
        column.number = stairwells.at(i).number;
        m_stairwells.append(column);
    }
    QHash<std::pair<Key, QString>, qsizetype> known;
    for (qsizetype i = 0; i < m_doors.size(); ++i)
        known.insert({m_doors.at(i).stairwell, m_doors.at(i).room.toUpper()}, i);
    for (const DescribedDoor &described : BuildingShape::doors(m_building, stairwells)) {
        const Key stairwell = described.stairwell < 0 ? 0 : keys.at(described.stairwell);
        const auto found = known.constFind({stairwell, described.room});
        if (found != known.cend()) {
            PlanDoor &door = m_doors[*found];
            door.isDescribed = true;
            if (described.isShop && door.use.isEmpty())
                door.use = u"shop"_s;
            continue;
        }
        PlanDoor door;
        door.stairwell = stairwell;
        door.room = described.room;
        door.floor = described.floor;
        door.place = described.place;
        door.isDescribed = true;
        if (described.isShop)
            door.use = u"shop"_s;
        m_doors.append(door);
    }
    if (std::any_of(m_doors.cbegin(), m_doors.cend(), [](const PlanDoor &d) { return d.stairwell == 0; }) || m_stairwells.isEmpty())
        m_stairwells.append(PlanStairwell{});
    for (PlanDoor &door : m_doors)
        for (const PlanStairwell &stairwell : std::as_const(m_stairwells))
            if (stairwell.stairwell == door.stairwell)
                door.stairwellNumber = stairwell.number;
}

/// Numbers without a floor in them: counted through from below where the doors of a floor are known, else the ground.
void BuildingPlan::guessFloors()
{
    const bool isHigh = std::any_of(m_doors.cbegin(), m_doors.cend(), [](const PlanDoor &d) { return d.floor && *d.floor > 1; });
    const bool isLow = !isHigh && m_building.floors.value_or(1) <= 1;
    for (PlanDoor &door : m_doors) {
        if (door.floor || door.place == 0)
            continue;
        if (!isHigh && m_building.doorsPerFloor && m_building.floors) {
            const int perFloor = int(qMax<qint64>(1, *m_building.doorsPerFloor));
            int floor = int(m_building.lowest.value_or(1)) + (door.place - 1) / perFloor;
            if (m_building.lowest.value_or(1) < 0 && floor >= 0)
                ++floor;
            if (floor <= *m_building.floors) {
                door.floor = floor;
                door.place = (door.place - 1) % perFloor + 1;
            }
        } else if (isLow) {
            door.floor = 1;
        }
    }
}

void BuildingPlan::arrange(const QHash<Key, QString> &unitHeads)
{
    // Rows from the top; unknown floors below all others.
    constexpr int Unknown = std::numeric_limits<int>::min();
    int lowest = std::numeric_limits<int>::max(), highest = Unknown;
    bool hasUnknown = false, hasZero = false;
    for (const PlanDoor &door : std::as_const(m_doors)) {
        hasUnknown = hasUnknown || !door.floor;
        if (!door.floor)
            continue;
        hasZero = hasZero || *door.floor == 0;
        lowest = qMin(lowest, *door.floor);
        highest = qMax(highest, *door.floor);
    }
    QHash<int, int> rowOf;
    auto addRow = [&](std::optional<int> floor, const QString &label) { m_floors.append({floor, label}); };
    for (int floor = highest; highest != Unknown && floor >= lowest; --floor) {
        if (floor == 0 && !hasZero)
            continue;
        rowOf.insert(floor, int(m_floors.size()));
        addRow(floor, QString::number(floor));
    }
    if (hasUnknown) {
        rowOf.insert(Unknown, int(m_floors.size()));
        addRow({}, u"?"_s);
    }

    struct Placed { qsizetype door; int row; int column; };
    QList<Placed> placed;
    m_columns = 0;
    const bool isOneRow = m_floors.size() == 1;
    for (PlanStairwell &stairwell : m_stairwells) {
        stairwell.head = unitHeads.value(stairwell.stairwell);
        stairwell.first = m_columns;
        QMap<int, QList<qsizetype>> byRow;
        for (qsizetype i = 0; i < m_doors.size(); ++i)
            if (m_doors.at(i).stairwell == stairwell.stairwell)
                byRow[rowOf.value(m_doors.at(i).floor.value_or(Unknown))].append(i);
        for (QList<qsizetype> &row : byRow)
            std::stable_sort(row.begin(), row.end(), [&](qsizetype a, qsizetype b) { return ListText::naturalKey(m_doors.at(a).room) < ListText::naturalKey(m_doors.at(b).room); });
        // One floor of many houses goes on in further rows.
        if (isOneRow && m_stairwells.size() == 1 && byRow.value(0).size() > WidestRow) {
            const QList<qsizetype> all = byRow.value(0);
            m_floors.clear();
            for (qsizetype i = 0; i < all.size(); ++i) {
                const int row = int(i / DoorsInWrappedRow);
                if (i % DoorsInWrappedRow == 0)
                    addRow({}, {});
                placed.append({all.at(i), row, int(i % DoorsInWrappedRow)});
            }
            stairwell.width = DoorsInWrappedRow;
            m_columns = DoorsInWrappedRow;
            continue;
        }
        // A column for each place; what stands beside the pattern (501A, a shop of the same number) takes a column of its
        // own when most floors have it, else the free ones at the right.
        QMap<int, int> timesPlace;
        QMap<std::pair<int, QString>, int> timesSuffix;
        for (auto row = byRow.cbegin(); row != byRow.cend(); ++row)
            for (const qsizetype i : row.value()) {
                const RoomPlace read = placeOfRoom(m_doors.at(i).room);
                if (m_doors.at(i).place > 0 && read.suffix.isEmpty())
                    ++timesPlace[m_doors.at(i).place];
                else if (m_doors.at(i).place > 0)
                    ++timesSuffix[{m_doors.at(i).place, read.suffix}];
            }
        QList<std::pair<int, QString>> columns;
        for (auto it = timesPlace.cbegin(); it != timesPlace.cend(); ++it)
            columns.append(std::pair{it.key(), QString()});
        for (auto it = timesSuffix.cbegin(); it != timesSuffix.cend(); ++it)
            if (it.value() * 2 > byRow.size() && byRow.size() > 1)
                columns.append(it.key());
        std::sort(columns.begin(), columns.end());
        int width = int(columns.size());
        for (auto row = byRow.cbegin(); row != byRow.cend(); ++row) {
            QSet<int> taken;
            QList<qsizetype> beside;
            for (const qsizetype i : row.value()) {
                const RoomPlace read = placeOfRoom(m_doors.at(i).room);
                const int column = int(columns.indexOf({m_doors.at(i).place, read.suffix}));
                if (m_doors.at(i).place > 0 && column >= 0 && !taken.contains(column)) {
                    taken.insert(column);
                    placed.append({i, row.key(), stairwell.first + column});
                } else {
                    beside.append(i);
                }
            }
            int column = 0;
            for (const qsizetype i : std::as_const(beside)) {
                while (taken.contains(column))
                    ++column;
                taken.insert(column);
                placed.append({i, row.key(), stairwell.first + column});
                width = qMax(width, column + 1);
            }
        }
        stairwell.width = width;
        m_columns += width;
    }
    m_stairwells.removeIf([this](const PlanStairwell &s) { return s.width == 0 && s.stairwell == 0 && m_stairwells.size() > 1; });
    // A stairwell without any door is still drawn, so that it can be seen and described.
    for (qsizetype i = 0; i < m_stairwells.size(); ++i)
        if (m_stairwells.at(i).width == 0 && !m_floors.isEmpty()) {
            for (qsizetype k = i + 1; k < m_stairwells.size(); ++k)
                ++m_stairwells[k].first;
            for (Placed &one : placed)
                one.column += one.column >= m_stairwells.at(i).first;
            m_stairwells[i].width = 1;
            ++m_columns;
        }
    m_cells.assign(size_t(rows()) * size_t(m_columns), -1);
    for (const Placed &one : std::as_const(placed))
        m_cells[size_t(one.row) * size_t(m_columns) + size_t(one.column)] = int(one.door);
}

void BuildingPlan::finish()
{
    for (PlanDoor &door : m_doors) {
        for (const PlanHousehold &home : std::as_const(door.households))
            for (const PlanCare &care : home.care)
                if (rank(care.attention) > rank(door.attention))
                    door.attention = care.attention;
        for (const PlanHousehold &home : std::as_const(door.households)) {
            const QDate visited = QDate::fromString(home.lastVisit, Qt::ISODate);
            if (!visited.isValid()) {
                door.daysSinceVisit.reset();
                break;
            }
            door.daysSinceVisit = qMax(door.daysSinceVisit.value_or(0), int(visited.daysTo(m_day)));
        }
        door.life = lifeOf(door);
        door.marks = marksOf(door, m_day);
    }
}

const PlanDoor *BuildingPlan::at(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rows() || column >= m_columns)
        return nullptr;
    const int door = m_cells[size_t(row) * size_t(m_columns) + size_t(column)];
    return door < 0 ? nullptr : &m_doors.at(door);
}

int BuildingPlan::stairwellOf(int column) const
{
    for (qsizetype i = 0; i < m_stairwells.size(); ++i)
        if (column >= m_stairwells.at(i).first && column < m_stairwells.at(i).first + m_stairwells.at(i).width)
            return int(i);
    return -1;
}

std::pair<int, int> BuildingPlan::find(const QString &typed, int near) const
{
    QString room = typed.trimmed().toUpper();
    QString stairwell;
    if (const qsizetype dash = room.lastIndexOf(u'-'); dash > 0) {
        stairwell = room.first(dash).section(u'-', -1);
        room = room.mid(dash + 1);
    }
    const int here = stairwellOf(near);
    std::pair<int, int> best{-1, -1};
    int bestScore = std::numeric_limits<int>::max();
    for (int row = 0; row < rows(); ++row)
        for (int column = 0; column < m_columns; ++column) {
            const PlanDoor *door = at(row, column);
            if (!door || room.isEmpty())
                continue;
            const bool isWhole = door->room.toUpper() == room || door->room.toUpper() == typed.trimmed().toUpper();
            if (!isWhole && !door->room.toUpper().startsWith(room))
                continue;
            if (!stairwell.isEmpty() && door->stairwellNumber.toUpper() != stairwell && door->room.toUpper() != typed.trimmed().toUpper())
                continue;
            const int score = (isWhole ? 0 : 100000) + (stairwellOf(column) == here ? 0 : 1000) + column;
            if (score < bestScore) {
                bestScore = score;
                best = {row, column};
            }
        }
    return best;
}

std::pair<int, int> BuildingPlan::find(Key dwelling) const
{
    for (int row = 0; row < rows(); ++row)
        for (int column = 0; column < m_columns; ++column)
            if (const PlanDoor *door = at(row, column); door && dwelling && door->dwelling == dwelling)
                return {row, column};
    return {-1, -1};
}

QString BuildingPlan::shortName(const PlanDoor &door) const
{
    Address address;
    address.building = m_building.number;
    address.stairwell = door.stairwellNumber;
    address.room = door.room;
    return address.shortText();
}

QList<PlanKind> BuildingPlan::legend(PlanColouring by) const
{
    QList<PlanKind> kinds;
    if (by == PlanColouring::LivedIn)
        kinds = {{Words::tr("Elderly alone"), Meaning::Warn, PlanHatch::Diagonal},
                 {Words::tr("Elderly only"), Meaning::Accent, PlanHatch::Horizontal},
                 {Words::tr("Rented"), Meaning::Wait, PlanHatch::Vertical},
                 {Words::tr("Business"), Meaning::Ok, PlanHatch::Cross},
                 {Words::tr("Empty"), Meaning::Neutral, PlanHatch::Dots},
                 {Words::tr("Nobody registered"), Meaning::Faint, PlanHatch::Plain},
                 {Words::tr("Others"), Meaning::Plain, PlanHatch::Plain}};
    else if (by == PlanColouring::Care)
        kinds = {{Words::tr("High attention"), Meaning::Bad, PlanHatch::Cross},
                 {Words::tr("Raised attention"), Meaning::Warn, PlanHatch::Diagonal},
                 {Words::tr("In a care group"), Meaning::Accent, PlanHatch::Horizontal},
                 {Words::tr("Nobody registered"), Meaning::Faint, PlanHatch::Plain},
                 {Words::tr("Others"), Meaning::Plain, PlanHatch::Plain}};
    else
        kinds = {{Words::tr("Never visited"), Meaning::Bad, PlanHatch::Cross},
                 {Words::tr("More than %1 days ago").arg(VisitWithinDays), Meaning::Warn, PlanHatch::Diagonal},
                 {Words::tr("Within %1 days").arg(VisitWithinDays), Meaning::Accent, PlanHatch::Horizontal},
                 {Words::tr("Within %1 days").arg(VisitWithinDays / 2), Meaning::Ok, PlanHatch::Vertical},
                 {Words::tr("Nobody registered"), Meaning::Faint, PlanHatch::Plain}};
    for (const PlanDoor &door : m_doors)
        ++kinds[kindOf(door, by)].doors;
    return kinds;
}

int BuildingPlan::kindOf(const PlanDoor &door, PlanColouring by)
{
    if (by == PlanColouring::LivedIn)
        return int(door.life);
    if (by == PlanColouring::Care)
        return door.households.isEmpty() ? 3 : rank(door.attention) == 0 ? 4 : 3 - rank(door.attention);
    if (door.households.isEmpty())
        return 4;
    if (!door.daysSinceVisit)
        return 0;
    return *door.daysSinceVisit > VisitWithinDays ? 1 : *door.daysSinceVisit > VisitWithinDays / 2 ? 2 : 3;
}

bool BuildingPlan::counts(const PlanDoor &door, PlanCount::What what)
{
    auto anyone = [&](auto fits) {
        return std::any_of(door.households.cbegin(), door.households.cend(), [&](const PlanHousehold &home) {
            return std::any_of(home.people.cbegin(), home.people.cend(), [&](const PlanPerson &p) { return !p.isAway && fits(p, home); });
        });
    };
    switch (what) {
    case PlanCount::What::Old: return anyone([](const PlanPerson &p, const PlanHousehold &) { return p.age >= OldFrom; });
    case PlanCount::What::AloneOld: return anyone([](const PlanPerson &p, const PlanHousehold &home) { return p.age >= OldFrom && home.living() == 1; });
    case PlanCount::What::NotVisited: return door.isLivedIn() && (!door.daysSinceVisit || *door.daysSinceVisit > VisitWithinDays);
    case PlanCount::What::Party: return anyone([](const PlanPerson &p, const PlanHousehold &) { return p.isParty; });
    case PlanCount::What::Floating: return anyone([](const PlanPerson &p, const PlanHousehold &) { return p.isFloating; });
    case PlanCount::What::FollowUp: return door.hasFollowUp();
    }
    return false;
}

QList<PlanCount> BuildingPlan::counts() const
{
    using enum PlanCount::What;
    QList<PlanCount> counts{{Old, Words::tr("80 and older"), 0, 0, u"age >= 80"_s},
                            {AloneOld, Words::tr("80+, alone"), 0, 0, {}},
                            {NotVisited, Words::tr("No visit for %1 days").arg(VisitWithinDays), 0, 0, {}},
                            {Party, Words::tr("Party members"), 0, 0, u"political_status = 01 or 02"_s},
                            {Floating, Words::tr("Floating population"), 0, 0, u"residence = floating"_s},
                            {FollowUp, Words::tr("Answer due"), 0, 0, {}}};
    for (PlanCount &count : counts)
        for (const PlanDoor &door : m_doors) {
            if (!BuildingPlan::counts(door, count.what))
                continue;
            ++count.doors;
            for (const PlanHousehold &home : door.households)
                for (const PlanPerson &person : home.people)
                    if (!person.isAway)
                        count.people += (count.what == Old && person.age >= OldFrom) || (count.what == Party && person.isParty) || (count.what == Floating && person.isFloating);
        }
    return counts;
}

bool BuildingPlan::isLit(const PlanDoor &door, const QSet<Key> &people)
{
    return std::any_of(door.households.cbegin(), door.households.cend(), [&](const PlanHousehold &home) {
        return std::any_of(home.people.cbegin(), home.people.cend(), [&](const PlanPerson &p) { return people.contains(p.resident); });
    });
}

} // namespace Allpost
