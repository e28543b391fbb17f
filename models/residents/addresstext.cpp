// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/text.h"
#include "models/residents/address.h"
#include "models/residents/addressscan.h"
#include "models/residents/typedtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr qsizetype unparsedExamples = 5;

bool isNumber(QStringView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return Typed::isDigit(c) || Typed::isCapital(c) || c == u'-';
    });
}

QString keyPart(const QString &part)
{
    return AddressScan::withoutZeros(Text::folded(part).remove(u' '));
}

} // namespace

bool Address::isEmpty() const
{
    return region.isEmpty() && estate.isEmpty() && building.isEmpty() && stairwell.isEmpty() && floor.isEmpty()
           && room.isEmpty() && rest.isEmpty();
}

QString Address::buildingText() const
{
    if (building.isEmpty() || !isNumber(building))
        return building;
    return Typed::isCapital(building.front()) && building.size() == 1 ? building + u'座' : building + u"号楼"_s;
}

QString Address::stairwellText() const
{
    return stairwell.isEmpty() ? QString() : stairwell + u"单元"_s;
}

QString Address::roomText() const
{
    if (room.isEmpty() || !isNumber(room))
        return room;
    const bool isHouse = AddressScan::isSingleStorey(building) || (building.isEmpty() && stairwell.isEmpty() && !AddressScan::endsAsRoad(estate));
    return room + (isHouse ? u'号' : u'室');
}

QString Address::longText(bool withRegion) const
{
    QString text = withRegion ? region + estate : estate;
    text += buildingText() + stairwellText();
    text += room.isEmpty() && !floor.isEmpty() ? floor + u'层' : roomText();
    if (rest.isEmpty())
        return text;
    return text.isEmpty() ? rest : text + u'（' + rest + u'）';
}

QString Address::shortText() const
{
    QStringList parts;
    for (const QString &part : {building, stairwell, room}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.isEmpty() ? rest : parts.join(u'-');
}

QString Address::key() const
{
    if (building.isEmpty() && stairwell.isEmpty() && room.isEmpty())
        return u"~"_s + Text::folded(estate + rest).remove(u' ');
    return buildingKey() + u'|' + keyPart(stairwell) + u'|' + keyPart(room);
}

QString Address::buildingKey() const
{
    return Text::folded(estate).remove(u' ') + u'|' + keyPart(building);
}

AddressReading readAddressTitle(QStringView title, const QStringList &estates)
{
    AddressReading result;
    result.estates = estates;
    QString tidy = AddressScan::tidied(title);
    for (const QChar open : {u'(', u'（', u'【', u'['}) {
        if (const qsizetype at = tidy.indexOf(open); at >= 0)
            tidy.truncate(at);
    }
    // A sheet called 3 is that of building 3; Sheet1 and 2026 are nothing.
    if (Typed::allDigits(tidy)) {
        if (tidy.size() <= 3)
            result.building = AddressScan::withoutZeros(tidy);
        return result;
    }
    const AddressScan::Scan scan = AddressScan::scan(tidy);
    for (const AddressScan::Item &item : scan.items) {
        using AddressScan::Mark;
        const bool isBuilding = item.mark == Mark::Building || item.mark == Mark::Hash || item.mark == Mark::Storey;
        if (isBuilding && result.building.isEmpty())
            result.building = item.value;
        else if (item.mark == Mark::Stairwell && result.stairwell.isEmpty())
            result.stairwell = item.value;
    }
    QString head = scan.head;
    const QString region = AddressScan::takeRegion(head);
    for (const QString &estate : estates) {
        if (tidy.contains(estate) && estate.size() > result.estate.size())
            result.estate = estate;
    }
    if (result.estate.isEmpty() && !result.building.isEmpty() && !head.startsWith("SHEET"_L1))
        result.estate = head;
    if (!result.estate.isEmpty())
        result.region = region;
    return result;
}

AddressSplit proposeAddressSplit(const QStringList &samples, const AddressReading &known)
{
    AddressSplit split;
    split.reading = known;
    QHash<QString, int> estates;
    QHash<QString, int> regions;
    int twoParts = 0;
    for (const QString &sample : samples) {
        const AddressText text = readAddress(sample, known);
        const Address &address = text.address;
        if (address.isEmpty())
            continue;
        ++split.samples;
        split.understood += address.isDoor() && address.rest.isEmpty();
        split.dates += !text.findings.isEmpty() && text.findings.first().code == "address_from_date"_L1;
        split.hasEstate = split.hasEstate || (!address.estate.isEmpty() && address.estate != known.estate);
        split.hasBuilding = split.hasBuilding || !address.building.isEmpty();
        split.hasStairwell = split.hasStairwell || !address.stairwell.isEmpty();
        split.hasRoom = split.hasRoom || !address.room.isEmpty();
        if (!address.estate.isEmpty() && address.isDoor())
            ++estates[address.estate];
        ++regions[address.region];
        const QList<AddressScan::Item> items = AddressScan::scan(AddressScan::tidied(sample)).items;
        twoParts +=
            items.size() == 2 && items[0].mark == AddressScan::Mark::None && items[1].mark == AddressScan::Mark::None;
        if (!address.rest.isEmpty() && address.room.isEmpty() && split.unparsed.size() < unparsedExamples)
            split.unparsed += sample;
    }
    split.isTwoPartsUnsure = twoParts > 0 && known.building.isEmpty();
    if (regions.size() == 1 && split.samples > 0)
        split.reading.region = regions.begin().key();
    // Once is a slip of the pen as often as a name.
    for (auto it = estates.begin(); it != estates.end(); ++it) {
        if ((it.value() > 1 || estates.size() == 1) && !split.reading.estates.contains(it.key()))
            split.reading.estates += it.key();
    }
    split.reading.estates.sort();
    return split;
}

QString AddressQuery::shortPattern() const
{
    QStringList parts;
    for (const QString &part : {building, stairwell, room}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u'-') + (room.isEmpty() && !parts.isEmpty() ? u"-"_s : QString());
}

std::optional<AddressQuery> readAddressQuery(QStringView word)
{
    const QString tidy = AddressScan::tidied(word);
    if (tidy.isEmpty() || Typed::allDigits(tidy))
        return std::nullopt;
    const AddressScan::Scan scan = AddressScan::scan(tidy);
    if (scan.items.isEmpty() || !scan.rest.isEmpty())
        return std::nullopt;
    const bool hasMark = std::any_of(scan.items.begin(), scan.items.end(), [](const AddressScan::Item &item) {
        return item.mark != AddressScan::Mark::None;
    });
    // A lone run of letters and digits is a passport or the end of an ID number rather than a door.
    if (!hasMark && scan.items.size() == 1 && scan.head.isEmpty() && !tidy.contains(u'-'))
        return std::nullopt;
    const AddressText read = readAddress(tidy);
    if (!read.address.rest.isEmpty()
        || (read.address.building.isEmpty() && read.address.stairwell.isEmpty() && read.address.room.isEmpty()))
        return std::nullopt;
    AddressQuery query;
    query.estate = scan.head;
    query.building = read.address.building;
    query.stairwell = read.address.stairwell;
    query.room = read.address.room;
    query.isOpen = !hasMark && scan.items.size() == 2;
    return query;
}

bool matches(const AddressQuery &query, const Address &address)
{
    const auto fits = [](const QString &wanted, const QString &part) {
        return wanted.isEmpty() || keyPart(wanted) == keyPart(part);
    };
    if (!query.estate.isEmpty() && !Text::folded(address.region + address.estate).contains(Text::folded(query.estate)))
        return false;
    if (!query.isOpen)
        return fits(query.building, address.building) && fits(query.stairwell, address.stairwell)
               && fits(query.room, address.room);
    const QString first = query.building.isEmpty() ? query.stairwell : query.building;
    const QString second = query.room.isEmpty() ? query.stairwell : query.room;
    return (fits(first, address.building) && fits(second, address.stairwell))
           || (fits(first, address.stairwell) && fits(second, address.room))
           || (fits(first, address.building) && fits(second, address.room) && address.stairwell.isEmpty())
           || (fits(first, address.building) && fits(second, address.room));
}

} // namespace Allpost
