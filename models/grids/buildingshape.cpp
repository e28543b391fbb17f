// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/buildingshape.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildingShape)
};

const QStringList CellarWords{u"地下室"_s, u"地下"_s, u"负"_s, u"半地下"_s};
const QStringList ShopWords{u"门市"_s, u"底商"_s, u"商铺"_s, u"商服"_s, u"门面"_s, u"铺"_s, u"车库"_s, u"仓房"_s, u"储藏间"_s};

int digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && Text::isDigit(text[end].unicode()))
        ++end;
    return int(end - from);
}

/// 501 → 5 and 1; fewer than three digits are a place alone. Of five digits the first is the stairwell's.
void readDigits(QStringView digits, RoomPlace &place)
{
    const int number = digits.right(4).toInt();
    if (digits.size() < 3) {
        place.place = number;
        return;
    }
    place.floor = number / 100;
    place.place = number % 100;
}

void below(RoomPlace &place)
{
    place.floor = -qMax(1, place.floor.value_or(1));
    place.place = qMax(1, place.place);
}

/// Words of a list of doors: 1-1301, 2-404，4层.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression marks(u"[,，、;；\\s]+"_s);
    return Text::folded(text).split(marks, Qt::SkipEmptyParts);
}

struct NamedDoor
{
    QString stairwell = {}; ///< empty: of every one
    QString room = {};
    std::optional<int> floor = {}; ///< the whole floor
};

/// 1-1301 names the door of a stairwell when the building has one of that number, else the room 1-1301.
NamedDoor namedDoor(const QString &word, const QList<Stairwell> &stairwells)
{
    NamedDoor named;
    QString rest = word;
    const qsizetype dash = word.indexOf(u'-', 1);
    if (dash > 0)
        for (const Stairwell &stairwell : stairwells)
            if (Text::folded(stairwell.number) == word.first(dash)) {
                named.stairwell = word.first(dash);
                rest = word.mid(dash + 1);
            }
    static const QRegularExpression wholeFloor(u"^(-?\\d{1,3})(?:层|楼|f)$"_s);
    if (const auto match = wholeFloor.match(rest); match.hasMatch())
        named.floor = match.captured(1).toInt();
    named.room = rest.toUpper();
    return named;
}

bool isNamed(const DescribedDoor &door, const NamedDoor &named, const QList<Stairwell> &stairwells)
{
    if (!named.stairwell.isEmpty() && (door.stairwell < 0 || Text::folded(stairwells.at(door.stairwell).number) != named.stairwell))
        return false;
    return named.floor ? door.floor == named.floor : door.room == named.room;
}

} // namespace

RoomPlace placeOfRoom(QStringView room)
{
    QString text = Text::folded(room.toString());
    text.remove(u' ');
    while (text.endsWith(u'室') || text.endsWith(u'号') || text.endsWith(u'户')) {
        if (CellarWords.contains(text))
            break;
        text.chop(1);
    }
    RoomPlace place;
    bool isBelow = false;
    QStringView rest = text;
    const QString *cellar = nullptr;
    for (const QString &word : CellarWords)
        if (rest.startsWith(word) && (!cellar || word.size() > cellar->size()))
            cellar = &word;
    if (cellar) {
        isBelow = true;
        rest = rest.mid(cellar->size());
    } else if (rest.size() > 1 && (rest.front() == u'-' || rest.front() == u'b') && Text::isDigit(rest[1].unicode())) {
        isBelow = true;
        rest = rest.mid(1);
    }
    for (const QString &word : ShopWords)
        if (rest.startsWith(word)) {
            place.isShop = true;
            rest = rest.mid(word.size());
            break;
        }
    if (!place.isShop && rest.size() > 1 && rest.front() == u's' && Text::isDigit(rest[1].unicode())) {
        place.isShop = true;
        rest = rest.mid(1);
    }
    const int digits = digitsAt(rest, 0);
    if (digits == 0) {
        if (isBelow)
            below(place);
        else if (place.isShop)
            place.floor = 1;
        place.suffix = isBelow ? rest.toString().toUpper() : text.toUpper();
        return place;
    }
    QStringView after = rest.mid(digits);
    const int more = after.startsWith(u'-') ? digitsAt(after, 1) : 0;
    if (digits < 3 && more > 0) {
        // 5-1: floor and place; B1-03 alike.
        place.floor = rest.first(digits).toInt();
        place.place = after.mid(1, more).toInt();
        after = after.mid(1 + more);
    } else {
        readDigits(rest.first(digits), place);
    }
    place.suffix = after.toString().toUpper();
    if (isBelow)
        below(place);
    else if (place.isShop && !place.floor)
        place.floor = 1;
    return place;
}

QString BuildingShape::roomNumber(int floor, int place)
{
    const QString two = QString::number(place).rightJustified(2, u'0');
    return floor < 0 ? u"-%1%2"_s.arg(-floor).arg(two) : QString::number(floor) + two;
}

QList<DescribedDoor> BuildingShape::doors(const Building &building, const QList<Stairwell> &stairwells)
{
    QList<DescribedDoor> doors;
    auto column = [&](int index, qint64 highest, qint64 perFloor) {
        const int lowest = int(qMax<qint64>(building.lowest.value_or(1), LowestFloor));
        int fromBelow = 0;
        for (int floor = lowest; floor <= qMin<qint64>(highest, MostFloors); ++floor) {
            if (floor == 0 && lowest < 0)
                continue;
            // Shops are counted from the ground, not from the cellar.
            const bool isShop = floor >= 0 && fromBelow++ < building.shopFloors.value_or(0);
            for (int place = 1; place <= qMin<qint64>(perFloor, MostDoorsPerFloor); ++place)
                doors.append({index, roomNumber(floor, place), floor, place, isShop});
        }
    };
    const bool isDescribed = building.floors && building.doorsPerFloor;
    for (int i = 0; i < qMin<qsizetype>(stairwells.size(), MostStairwells); ++i) {
        const auto floors = stairwells.at(i).floors ? stairwells.at(i).floors : building.floors;
        const auto perFloor = stairwells.at(i).doorsPerFloor ? stairwells.at(i).doorsPerFloor : building.doorsPerFloor;
        if (floors && perFloor)
            column(i, *floors, *perFloor);
    }
    if (stairwells.isEmpty() && isDescribed)
        column(-1, *building.floors, *building.doorsPerFloor);
    for (const QString &word : wordsOf(building.missing)) {
        const NamedDoor named = namedDoor(word, stairwells);
        doors.removeIf([&](const DescribedDoor &door) { return isNamed(door, named, stairwells); });
    }
    for (const QString &word : wordsOf(building.extra)) {
        const NamedDoor named = namedDoor(word, stairwells);
        DescribedDoor door;
        for (int i = 0; i < stairwells.size(); ++i)
            if (!named.stairwell.isEmpty() && Text::folded(stairwells.at(i).number) == named.stairwell)
                door.stairwell = i;
        const RoomPlace place = placeOfRoom(named.room);
        door.room = named.room;
        door.floor = place.floor;
        door.place = place.place;
        door.isShop = place.isShop;
        const bool isThere = std::any_of(doors.cbegin(), doors.cend(), [&](const DescribedDoor &d) { return d.stairwell == door.stairwell && d.room == door.room; });
        if (!isThere)
            doors.append(door);
    }
    return doors;
}

Findings BuildingShape::check(const Building &building, const QList<Stairwell> &stairwells)
{
    Findings findings;
    auto refuse = [&](const QString &field, const QString &code, const QString &message) {
        findings.append(Finding::holdBack(code, message));
        findings.last().field = field;
    };
    const qint64 lowest = building.lowest.value_or(1);
    if (lowest < LowestFloor || lowest > MostFloors)
        refuse(u"lowest"_s, u"floor_range"_s, Words::tr("The lowest floor lies between %1 and %2.").arg(LowestFloor).arg(MostFloors));
    if (building.floors && (*building.floors < lowest || *building.floors > MostFloors))
        refuse(u"floors"_s, u"floor_range"_s, Words::tr("The highest floor lies between the lowest, %1, and %2.").arg(lowest).arg(MostFloors));
    if (building.doorsPerFloor && (*building.doorsPerFloor < 1 || *building.doorsPerFloor > MostDoorsPerFloor))
        refuse(u"doors_per_floor"_s, u"door_range"_s, Words::tr("On one floor of a stairwell lie 1 to %1 doors.").arg(MostDoorsPerFloor));
    if (building.shopFloors && (*building.shopFloors < 0 || *building.shopFloors > building.floors.value_or(MostFloors)))
        refuse(u"shop_floors"_s, u"shop_floors"_s, Words::tr("The floors of shops are among the floors of the building."));
    for (const Stairwell &stairwell : stairwells)
        if ((stairwell.floors && (*stairwell.floors < lowest || *stairwell.floors > MostFloors))
            || (stairwell.doorsPerFloor && (*stairwell.doorsPerFloor < 1 || *stairwell.doorsPerFloor > MostDoorsPerFloor)))
            refuse(u"stairwells"_s, u"stairwell_shape"_s, Words::tr("Floors or doors of stairwell %1 cannot be so.").arg(stairwell.number));
    if (!building.missing.isEmpty() && building.floors && building.doorsPerFloor) {
        Building whole = building;
        whole.missing.clear();
        whole.extra.clear();
        const QList<DescribedDoor> all = doors(whole, stairwells);
        QStringList idle;
        for (const QString &word : wordsOf(building.missing)) {
            const NamedDoor named = namedDoor(word, stairwells);
            if (std::none_of(all.cbegin(), all.cend(), [&](const DescribedDoor &door) { return isNamed(door, named, stairwells); }))
                idle << word;
        }
        if (!idle.isEmpty()) {
            findings.append(Finding::warning(u"missing_unknown"_s, Words::tr("The description makes no such door: %1").arg(idle.join(u", "_s))));
            findings.last().field = u"missing"_s;
        }
    }
    return findings;
}

Building BuildingShape::guessed(Building building, const QStringList &rooms)
{
    std::optional<int> lowest, highest;
    int widest = 0;
    for (const QString &room : rooms) {
        const RoomPlace place = placeOfRoom(room);
        if (!place.floor || place.isShop)
            continue;
        lowest = lowest ? qMin(*lowest, *place.floor) : *place.floor;
        highest = highest ? qMax(*highest, *place.floor) : *place.floor;
        widest = qMax(widest, place.place);
    }
    if (!highest)
        return building;
    if (!building.lowest)
        building.lowest = qMin(1, *lowest);
    if (!building.floors)
        building.floors = *highest;
    if (!building.doorsPerFloor && widest > 0 && widest <= MostDoorsPerFloor)
        building.doorsPerFloor = widest;
    return building;
}

} // namespace Allpost
