// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/address.h"

#include "models/residents/addressscan.h"
#include "models/residents/typedtext.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

using AddressScan::Item;
using AddressScan::Mark;
using AddressScan::Scan;

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Address)
};

constexpr qsizetype longestNumber = 5;

// 501, 1203, 501A; 2 and 12 are rather stairwells or buildings.
bool isRoomLike(QStringView value)
{
    return value.size() >= 3 && std::count_if(value.begin(), value.end(), Typed::isDigit) >= 3;
}

// 5th floor, door 1 is what others write 501.
QString roomOnFloor(const QString &floor, const QString &door)
{
    return door.size() <= 2 ? floor + door.rightJustified(2, u'0') : door;
}

bool isEstateName(QStringView name, const AddressReading &reading)
{
    if (reading.estates.contains(name.toString()))
        return true;
    static constexpr QStringView endings[] = {u"小区", u"花园", u"家园", u"嘉园", u"苑", u"园", u"城",
                                              u"里",   u"公寓", u"新村", u"村",   u"庄", u"府", u"湾",
                                              u"居",   u"区",   u"期",   u"院",   u"号", u"屯", u"组"};
    return name.size() >= 2 && name.size() <= 20
           && std::any_of(std::begin(endings), std::end(endings),
                          [&](QStringView ending) { return name.endsWith(ending); });
}

/// Decides which number is what.
class DoorAssigner
{
public:
    DoorAssigner(const Scan &scan, const AddressReading &reading, Address &address)
        : m_items(scan.items), m_reading(reading), m_address(address)
    {
    }

    /// False when numbers are left over: then nothing is decided and the text stays as it is.
    bool run()
    {
        for (const Item &item : m_items) {
            if (!item.isWord && item.value.size() > longestNumber)
                return false;
        }
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (!take(i))
                return false;
        }
        return takeBare();
    }

private:
    bool isLast(qsizetype i) const { return i + 1 == m_items.size(); }
    bool isBeforeStairwell(qsizetype i) const
    {
        return !isLast(i) && (m_items[i + 1].mark == Mark::Stairwell || m_items[i + 1].mark == Mark::Door);
    }
    bool hasBuilding() const { return !m_address.building.isEmpty(); }

    bool set(QString &part, const QString &value)
    {
        if (!part.isEmpty())
            return false;
        part = value;
        return true;
    }

    bool take(qsizetype i)
    {
        const Item &item = m_items[i];
        if (item.isWord && item.mark == Mark::Room)
            return setRoomWord(item.value);
        switch (item.mark) {
        case Mark::Building: return setBuilding(item.value);
        case Mark::Hash:
            if (!hasBuilding() && !(isLast(i) && !m_bare.isEmpty()))
                return setBuilding(item.value);
            return isLast(i) ? setRoom(item.value) : set(m_address.stairwell, item.value);
        case Mark::Storey:
            // 3楼2单元 is a building; 5楼501 is a floor where the sheet has told the building.
            if (!hasBuilding() && m_bare.isEmpty() && (m_reading.building.isEmpty() || isBeforeStairwell(i)))
                return setBuilding(item.value);
            return set(m_address.floor, item.value);
        case Mark::Number:
            if (isLast(i) || hasBuilding())
                return isLast(i) ? setRoom(item.value) : set(m_address.stairwell, item.value);
            return setBuilding(item.value);
        case Mark::Stairwell: return setStairwell(item.value);
        case Mark::Door:
            return isLast(i) && (m_address.stairwell.size() || isRoomLike(item.value)) ? setRoom(item.value)
                                                                                       : setStairwell(item.value);
        case Mark::Floor: return set(m_address.floor, item.value);
        case Mark::Room: return setRoom(item.value);
        case Mark::Part:
        case Mark::None: break;
        }
        m_bare += item;
        return true;
    }

    // 3-1号楼 is one building; what stands bare before it belongs to it.
    bool setBuilding(const QString &value)
    {
        if (!m_bare.isEmpty() && (m_bare.size() > 1 || hasBuilding()))
            return false;
        const QString whole = m_bare.isEmpty() ? value : m_bare.first().value + u'-' + value;
        m_bare.clear();
        return set(m_address.building, whole);
    }

    // 3-2单元: the bare number before is the building.
    bool setStairwell(const QString &value)
    {
        if (m_bare.size() == 1 && !hasBuilding())
            m_address.building = m_bare.takeFirst().value;
        return m_bare.isEmpty() && set(m_address.stairwell, value);
    }

    bool setRoom(const QString &value)
    {
        // 3-2-501室: the mark only says what the last of the bare ones is.
        if (m_bare.isEmpty())
            return set(m_address.room, m_roomWord + value);
        m_bare += Item{value, Mark::None, true, false};
        m_isRoomMarked = true;
        return true;
    }

    bool setRoomWord(const QString &word)
    {
        if (!m_address.room.isEmpty() || !m_roomWord.isEmpty())
            return false;
        m_roomWord = word;
        return true;
    }

    bool takeBare()
    {
        if (!m_roomWord.isEmpty() && m_address.room.isEmpty())
            return takeRoomOfWord();
        joinSubRoom();
        const qsizetype count = m_bare.size();
        if (count == 0)
            return true;
        if (!m_address.room.isEmpty())
            return count == 1 && !hasBuilding() && set(m_address.building, m_bare[0].value);
        if (!m_address.stairwell.isEmpty() || !m_address.floor.isEmpty())
            return takeBehindStairwell();
        return hasBuilding() ? takeBehindBuilding() : takeAll();
    }

    // 底商3; the numbers before it are building and stairwell.
    bool takeRoomOfWord()
    {
        m_address.room = m_roomWord;
        if (!m_bare.isEmpty() && m_items.last().mark == Mark::None && !m_items.last().isWord)
            m_address.room += m_bare.takeLast().value;
        if (!m_bare.isEmpty() && !hasBuilding())
            m_address.building = m_bare.takeFirst().value;
        if (!m_bare.isEmpty())
            m_address.stairwell = m_bare.takeFirst().value;
        return m_bare.isEmpty();
    }

    // 501-1: a door within a door.
    void joinSubRoom()
    {
        const qsizetype count = m_bare.size();
        if (count < 2 || !m_bare[count - 1].isDashed || m_bare[count - 1].value.size() > 2
            || !isRoomLike(m_bare[count - 2].value))
            return;
        m_bare[count - 2].value += u'-' + m_bare[count - 1].value;
        m_bare.removeLast();
    }

    bool takeBehindStairwell()
    {
        if (m_bare.size() == 1) {
            const QString &door = m_bare[0].value;
            m_address.room = m_address.floor.isEmpty() ? door : roomOnFloor(m_address.floor, door);
            return true;
        }
        if (m_bare.size() != 2 || !m_address.floor.isEmpty())
            return false;
        m_address.floor = m_bare[0].value;
        m_address.room = roomOnFloor(m_address.floor, m_bare[1].value);
        return true;
    }

    bool takeBehindBuilding()
    {
        const qsizetype count = m_bare.size();
        const bool isHouse = AddressScan::isSingleStorey(m_address.building);
        if (count == 1) {
            const QString &value = m_bare[0].value;
            (value.size() == 1 && !isHouse && !m_isRoomMarked ? m_address.stairwell : m_address.room) = value;
            return true;
        }
        if (count > 3)
            return false;
        m_address.stairwell = m_bare[0].value;
        if (count == 3)
            m_address.floor = m_bare[1].value;
        m_address.room = count == 3 ? roomOnFloor(m_bare[1].value, m_bare[2].value) : m_bare[1].value;
        return true;
    }

    bool takeAll()
    {
        switch (m_bare.size()) {
        case 1: return takeOne(m_bare[0].value);
        case 2: return takeTwo();
        case 3: break;
        case 4:
            m_address.floor = m_bare[2].value;
            m_bare[2].value = roomOnFloor(m_bare[2].value, m_bare[3].value);
            break;
        default: return false;
        }
        m_address.building = m_bare[0].value;
        m_address.stairwell = m_bare[1].value;
        m_address.room = m_bare[2].value;
        return true;
    }

    bool takeOne(const QString &value)
    {
        const bool isRoom = m_isRoomMarked || isRoomLike(value) || !m_reading.building.isEmpty();
        (isRoom ? m_address.room : m_address.building) = value;
        return true;
    }

    bool takeTwo()
    {
        const QString &first = m_bare[0].value;
        const QString &second = m_bare[1].value;
        using TwoParts = AddressReading::TwoParts;
        TwoParts meaning = m_reading.twoParts;
        if (meaning == TwoParts::BuildingRoom && !m_reading.building.isEmpty())
            meaning = TwoParts::StairwellRoom;
        else if (meaning == TwoParts::BuildingRoom && !isRoomLike(second) && !m_isRoomMarked)
            meaning = TwoParts::BuildingStairwell;
        (meaning == TwoParts::StairwellRoom ? m_address.stairwell : m_address.building) = first;
        (meaning == TwoParts::BuildingStairwell ? m_address.stairwell : m_address.room) = second;
        return true;
    }

    const QList<Item> &m_items;
    const AddressReading &m_reading;
    Address &m_address;
    QList<Item> m_bare;
    QString m_roomWord;
    bool m_isRoomMarked = false;
};

bool isPlace(const QString &before)
{
    static constexpr QStringView ends = u"省市区县旗盟道镇乡处村路街巷号";
    return before.isEmpty() || ends.contains(before.back());
}

void takeHead(QString head, const AddressReading &reading, Address &address)
{
    if (!reading.region.isEmpty() && head.startsWith(reading.region)) {
        address.region = reading.region;
        head.remove(0, reading.region.size());
    }
    address.region += AddressScan::takeRegion(head);
    // A known name at the end of the head; before it only what can be a region or a road (新油城花园 is another estate).
    for (const QString &estate : reading.estates) {
        if (estate.size() > address.estate.size() && head.endsWith(estate) && isPlace(head.chopped(estate.size())))
            address.estate = estate;
    }
    if (!address.estate.isEmpty())
        address.region += head.chopped(address.estate.size());
    else
        address.estate = head;
}

void takeDefaults(const AddressReading &reading, Address &address)
{
    if (address.estate.isEmpty())
        address.estate = reading.estate;
    if (address.building.isEmpty() && (address.estate == reading.estate || reading.estate.isEmpty()))
        address.building = reading.building;
    if (address.stairwell.isEmpty() && address.building == reading.building)
        address.stairwell = reading.stairwell;
}

AddressText unparsed(QStringView typed)
{
    AddressText result;
    result.address.rest = Typed::unguarded(typed);
    result.findings += Finding::warning(
        u"address_unparsed"_s,
        AddressWords::tr("The address could not be split into building and door; it is kept as written."));
    return result;
}

void warnOfMissingRoom(AddressText &result)
{
    if (!result.address.isDoor()) {
        result.findings +=
            Finding::warning(u"address_no_room"_s, AddressWords::tr("The address has no door number. Have a look."));
    }
}

// 2026-03-02 and 3月2日: what a spreadsheet makes of 3-2.
std::optional<QDate> damagedToDate(const QString &text)
{
    if (text.size() > 11 || text.size() < 4 || !Typed::isDigit(text[0]))
        return std::nullopt;
    if (text.endsWith(u'日') && text.contains(u'月')) {
        const qsizetype from = text.indexOf(u'年') + 1;
        const qsizetype month = text.indexOf(u'月');
        const int m = QStringView(text).sliced(from, std::max<qsizetype>(0, month - from)).toInt();
        const int d = QStringView(text).sliced(month + 1).chopped(1).toInt();
        const QDate date(2024, m, d);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const QStringList parts = text.split(text.contains(u'/') ? u'/' : u'-');
    if (parts.size() != 3 || parts[0].size() != 4 || parts[0].toInt() < 1900 || parts[0].toInt() > 2100
        || parts[1].size() > 2 || parts[2].size() > 2)
        return std::nullopt;
    const QDate date(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

AddressText readAddress(QStringView typed, const AddressReading &reading)
{
    const QString tidy = AddressScan::tidied(typed);
    if (tidy.isEmpty())
        return {};
    if (const std::optional<QDate> date = damagedToDate(tidy))
        return readAddressDate(date->year(), date->month(), date->day(), reading);
    const Scan scan = AddressScan::scan(tidy);
    AddressText result;
    takeHead(scan.head, reading, result.address);
    if (scan.items.isEmpty() && !isEstateName(result.address.estate, reading))
        return unparsed(typed);
    if (!DoorAssigner(scan, reading, result.address).run())
        return unparsed(typed);
    result.address.rest = scan.rest;
    takeDefaults(reading, result.address);
    warnOfMissingRoom(result);
    return result;
}

AddressText readAddressDate(int, int month, int day, const AddressReading &reading)
{
    const QString text = u"%1-%2"_s.arg(month).arg(day);
    AddressText result = readAddress(text, reading);
    result.findings.prepend(Finding::warning(
        u"address_from_date"_s,
        AddressWords::tr("The spreadsheet took this for a date. Was it %1? Compare it with the paper.").arg(text)));
    return result;
}

AddressText joinAddress(QStringView estate, QStringView building, QStringView stairwell, QStringView room,
                        const AddressReading &reading)
{
    AddressText result;
    Address &address = result.address;
    QString head = AddressScan::tidied(estate);
    // A column called 小区 may hold 油城花园3号楼 when the building has no column of its own.
    if (!head.isEmpty()) {
        const Scan scan = AddressScan::scan(head);
        if (scan.items.isEmpty() || !DoorAssigner(scan, {}, address).run()) {
            address = {};
            takeHead(head, reading, address);
        } else {
            takeHead(scan.head, reading, address);
            address.rest = scan.rest;
        }
    }
    struct Column
    {
        QStringView cell;
        QString *part;
    };
    QStringList whole;
    for (const Column &column :
         {Column{building, &address.building}, Column{stairwell, &address.stairwell}, Column{room, &address.room}}) {
        const QString tidy = AddressScan::tidied(column.cell);
        if (tidy.isEmpty())
            continue;
        const QString value = AddressScan::bareNumber(tidy);
        if (!value.isEmpty() && value.size() <= longestNumber + 3)
            *column.part = value;
        else
            whole += tidy;
    }
    // 3-2 in the column of the building, 3-2-501 in that of the room: read as text, and only gaps are filled.
    for (const QString &text : std::as_const(whole)) {
        const Address part = readAddress(text, {.estates = reading.estates, .building = address.building}).address;
        if (!part.rest.isEmpty() || (part.building.isEmpty() && part.stairwell.isEmpty() && part.room.isEmpty())) {
            address.rest += address.rest.isEmpty() ? text : u' ' + text;
            continue;
        }
        for (const auto member :
             {&Address::estate, &Address::building, &Address::stairwell, &Address::floor, &Address::room}) {
            if ((address.*member).isEmpty())
                address.*member = part.*member;
        }
    }
    if (address.isEmpty())
        return result;
    takeDefaults(reading, address);
    warnOfMissingRoom(result);
    return result;
}

std::optional<int> floorOfRoom(QStringView room)
{
    const qsizetype dash = room.indexOf(u'-', 1);
    const QStringView number = dash > 0 ? room.first(dash) : room;
    qsizetype digits = number.startsWith(u'-') ? 1 : 0;
    while (digits < number.size() && Typed::isDigit(number[digits]))
        ++digits;
    const int value = number.first(digits).toInt();
    if (digits < 3 || (value > -101 && value < 101))
        return std::nullopt;
    return value / 100;
}

} // namespace Allpost
