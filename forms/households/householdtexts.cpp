// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/householdtexts.h"

#include "forms/residents/residenttexts.h"
#include "models/dictionary/codelist.h"
#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdTexts)
};

const QString Between = u" · "_s;

QString join(QStringList parts, const QString &by = Between)
{
    parts.removeAll(QString());
    return parts.join(by);
}

/// The first who holds a post of this kind.
QString holder(const HouseholdCard &card, QStringView kind)
{
    const auto post = std::find_if(card.posts.begin(), card.posts.end(), [&](const CardPost &p) { return p.kind == kind; });
    return post == card.posts.end() ? QString() : Words::tr("%1 %2").arg(post->role, post->name);
}

QString names(const QStringList &people)
{
    constexpr qsizetype Most = 4;
    return people.size() <= Most ? people.join(Words::tr(", ")) : Words::tr("%1 and %n more", nullptr, int(people.size() - Most)).arg(people.mid(0, Most).join(Words::tr(", ")));
}

/// What a membership event says: born, moved away to Harbin …
QString began(const QString &reason)
{
    return reason.isEmpty() ? Words::tr("Joined the household") : ResidentTexts::word(u"membership_start"_s, reason);
}

QString ended(const QString &reason)
{
    return reason.isEmpty() ? Words::tr("Left the household") : ResidentTexts::word(u"membership_end"_s, reason);
}

} // namespace

QString HouseholdTexts::door(const Address &address)
{
    if (!address.isDoor())
        return address.longText();
    return join({address.estate, address.buildingText(), address.stairwell.isEmpty() ? QString() : address.stairwellText(), address.room}, u" "_s);
}

QString HouseholdTexts::title(const HouseholdCard &card)
{
    const QString name = card.headName();
    return join({door(card.address), name.isEmpty() ? Words::tr("Household without a head") : Words::tr("Household of %1").arg(name)});
}

QString HouseholdTexts::subtitle(const HouseholdCard &card)
{
    QStringList parts;
    if (!card.household.number.isEmpty())
        parts << Words::tr("No. %1").arg(card.household.number);
    for (const CardGrid &grid : card.grids)
        parts << (grid.main ? grid.name : Words::tr("%1 (%2)").arg(grid.name, grid.layer));
    parts << holder(card, u"unit_head") << holder(card, u"building_head") << holder(card, u"grid_worker");
    return join(parts);
}

QList<ChipValue> HouseholdTexts::chips(const HouseholdCard &card)
{
    QList<ChipValue> chips;
    if (!card.household.endedOn.isEmpty())
        chips.append({card.joinedInto.isEmpty() ? Words::tr("Ended %1").arg(day(card.household.endedOn)) : Words::tr("Joined household %1").arg(card.joinedInto),
                      Meaning::Neutral, u"archive"_s});
    QMap<QString, int> counts;
    QStringList order;
    for (const CardCare &care : card.care) {
        if (!care.resident) {
            chips.append({ResidentTexts::word(u"care_group"_s, care.group), Meaning::Accent, u"house"_s});
            continue;
        }
        if (!counts.contains(care.group))
            order << care.group;
        ++counts[care.group];
    }
    for (const QString &group : std::as_const(order))
        chips.append({Words::tr("%1 ×%2").arg(ResidentTexts::word(u"care_group"_s, group)).arg(counts.value(group)), ResidentTexts::meaningOfGroup(group), {}});
    const auto party = std::count_if(card.members.begin(), card.members.end(), [](const CardMember &m) { return CodeValue::parse(m.person.politicalStatus).code == "01"_L1; });
    if (party)
        chips.append({Words::tr("Party members ×%1").arg(party), Meaning::Neutral, u"star"_s});
    if (!card.dwelling.tenure.isEmpty())
        chips.append({ResidentTexts::word(u"tenure"_s, card.dwelling.tenure), Meaning::Neutral, {}});
    int apart = 0;
    int known = 0;
    for (const CardMember &member : card.members) {
        const QString presence = CodeValue::parse(member.person.presence).code;
        known += presence.isEmpty() ? 0 : 1;
        apart += presence == "registered_only"_L1 || presence == "living_only"_L1 ? 1 : 0;
    }
    if (apart)
        chips.append({Words::tr("%n living apart from where registered", nullptr, apart), Meaning::Warn, u"split"_s});
    else if (known && known == card.members.size())
        chips.append({Words::tr("All registered and living here"), Meaning::Ok, u"check"_s});
    if (!card.household.verifiedOn.isEmpty())
        chips.append({Words::tr("Verified %1").arg(day(card.household.verifiedOn)), Meaning::Ok, u"circle-check"_s});
    if (!card.visits.isEmpty())
        chips.append({Words::tr("Last visit %1").arg(day(card.visits.first().visitedOn)), Meaning::Neutral, u"footprints"_s});
    return chips;
}

std::pair<QString, Meaning> HouseholdTexts::presence(const CardMember &member, QDate day)
{
    const Resident &person = member.person;
    const QString today = day.toString(Qt::ISODate);
    if (!person.diedOn.isEmpty() && person.diedOn <= today)
        return {Words::tr("Died %1").arg(HouseholdTexts::day(person.diedOn, day)), Meaning::Quiet};
    if (!person.awaySince.isEmpty() && person.awaySince <= today)
        return {join({Words::tr("Away"), person.awayTo.isEmpty() ? person.awayReason : person.awayTo}, u" "_s), Meaning::Warn};
    const QString code = CodeValue::parse(person.presence).code;
    if (code == "registered_only"_L1)
        return {person.awayTo.isEmpty() ? Words::tr("Registered here, lives elsewhere") : Words::tr("Registered here, lives in %1").arg(person.awayTo), Meaning::Warn};
    if (code == "living_only"_L1)
        return {person.registeredAddress.isEmpty() ? Words::tr("Lives here, registered elsewhere") : Words::tr("Lives here, registered in %1").arg(person.registeredAddress),
                Meaning::Warn};
    if (!member.alsoIn.isEmpty())
        return {Words::tr("Also at %1").arg(member.alsoIn.first()), Meaning::Warn};
    return {code.isEmpty() ? QString() : Words::tr("At home"), Meaning::Plain};
}

QList<ChipValue> HouseholdTexts::chips(const CardMember &member)
{
    QList<ChipValue> chips;
    if (member.records > 1)
        chips.append({Words::tr("%n records, one person", nullptr, member.records), Meaning::Warn, u"copy"_s});
    for (const QString &group : member.groups)
        chips.append({ResidentTexts::word(u"care_group"_s, group), ResidentTexts::meaningOfGroup(group), {}});
    for (const QString &post : member.posts)
        chips.append({post, Meaning::Ok, {}});
    if (CodeValue::parse(member.person.politicalStatus).code == "01"_L1)
        chips.append({Words::tr("Party member"), Meaning::Neutral, {}});
    return chips;
}

QString HouseholdTexts::leaving(const CardMember &member)
{
    const QString how = ended(member.tie.untilReason);
    return join({day(member.tie.until), member.tie.wentTo.isEmpty() ? how : Words::tr("%1, to %2").arg(how, member.tie.wentTo)}, u" "_s);
}

QList<std::pair<QString, QString>> HouseholdTexts::facts(const HouseholdCard &card, bool inFull)
{
    const Dwelling &door = card.dwelling;
    auto title = [](const Entity &entity, const char *field) { return entity.find(QString::fromLatin1(field))->title(); };
    const QString built = door.builtYear.isEmpty() ? QString() : Words::tr("built in %1").arg(door.builtYear);
    const QString area = door.area ? Words::tr("%1 m²").arg(*door.area) : QString();
    const QString owner = door.ownerName.isEmpty() ? QString() : Words::tr("owner %1").arg(join({door.ownerName, ResidentTexts::phone(door.ownerPhone, inFull)}, u" "_s));
    QList<std::pair<QString, QString>> facts{
        {Words::tr("Dwelling"), join({door.layout, area, built})},
        {Words::tr("Lived in"), join({ResidentTexts::word(u"dwelling_state"_s, door.state), ResidentTexts::word(u"dwelling_use"_s, door.use)})},
        {Words::tr("Owned"), join({ResidentTexts::word(u"tenure"_s, door.tenure), owner})},
        {Words::tr("Heating"), ResidentTexts::word(u"heating"_s, door.heating)},
        {Words::tr("Hazard"), door.hazard.isEmpty() && !door.hazardOn.isEmpty() ? Words::tr("none, checked %1").arg(day(door.hazardOn))
                              : door.hazardOn.isEmpty()                       ? door.hazard
                                                                              : join({door.hazard, Words::tr("checked %1").arg(day(door.hazardOn))})},
        {Words::tr("Door note"), door.note},
        {title(Household::entity(), "vehicles"), card.household.vehicles},
        {title(Household::entity(), "pets"), card.household.pets},
        {Words::tr("Note"), card.household.note},
        {Words::tr("Former no."), card.household.previousNumber}};
    if (!card.occupancy.since.isEmpty())
        facts.append({Words::tr("Here since"), card.occupancy.since});
    for (const CardNeighbour &neighbour : card.neighbours)
        facts.append({Words::tr("Same door"), Words::tr("Household of %1, %n people", nullptr, int(neighbour.people.size())).arg(neighbour.head)});
    facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

TimelineItem HouseholdTexts::item(const CardEvent &event, QDate today)
{
    TimelineItem item;
    item.when = day(event.on, today);
    if (event.entered == event.on && !event.time.isEmpty() && event.on == today.toString(Qt::ISODate))
        item.when = Words::tr("Today %1").arg(event.time);
    const QString people = names(event.people);
    QStringList lines;
    switch (event.kind) {
    case CardEvent::Kind::Began:
        item.title = join({began(event.reason), people});
        item.icon = event.reason == "birth"_L1 ? u"cake"_s : u"user-plus"_s;
        item.meaning = Meaning::Ok;
        if (!event.detail.isEmpty())
            lines << Words::tr("from %1").arg(event.detail);
        break;
    case CardEvent::Kind::Ended:
        item.title = join({ended(event.reason), people});
        item.icon = event.reason == "death"_L1 ? u"flower-2"_s : u"user-minus"_s;
        if (!event.detail.isEmpty())
            lines << Words::tr("to %1").arg(event.detail);
        break;
    case CardEvent::Kind::Visit:
        item.title = join({Words::tr("Visit"), event.worker, people});
        item.icon = u"footprints"_s;
        item.meaning = Meaning::Ok;
        item.open = event.open;
        lines << join({ResidentTexts::word(u"visit_outcome"_s, event.reason), event.detail});
        break;
    case CardEvent::Kind::Care:
        item.title = join({ResidentTexts::word(u"care_group"_s, event.title), event.began ? Words::tr("began") : Words::tr("ended"), people});
        item.icon = u"heart"_s;
        item.meaning = Meaning::Warn;
        break;
    case CardEvent::Kind::Home:
        item.title = event.began ? Words::tr("Moved in at %1").arg(event.title) : Words::tr("Moved out of %1").arg(event.title);
        item.icon = u"door-open"_s;
        break;
    case CardEvent::Kind::Points: {
        const QString amount = QLocale().toString(qAbs(event.points));
        const QString change = event.points > 0 ? Words::tr("+%1 points").arg(amount) : Words::tr("−%1 points").arg(amount);
        item.title = join({change, people});
        lines << (event.title.isEmpty() ? ResidentTexts::word(u"transfer_kind"_s, event.reason) : event.title);
        item.icon = u"coins"_s;
        item.meaning = event.points > 0 ? Meaning::Ok : Meaning::Neutral;
        break;
    }
    case CardEvent::Kind::Change:
        item.title = join({event.title, event.worker});
        item.icon = event.reason.startsWith("import"_L1) ? u"file-spreadsheet"_s : event.reason == "undo"_L1 ? u"undo-2"_s : u"pencil"_s;
        lines << event.detail;
        break;
    }
    if (!event.entered.isEmpty() && event.entered != event.on)
        lines << Words::tr("entered %1").arg(day(event.entered, today));
    lines.removeAll(QString());
    item.detail = lines.join(u'\n');
    return item;
}

QString HouseholdTexts::day(const QString &iso, QDate today)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return iso;
    if (date == today)
        return Words::tr("today");
    return date.toString(date.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString HouseholdTexts::due(QDate on, QDate today)
{
    const int days = int(today.daysTo(on));
    if (days == 0)
        return Words::tr("due today");
    return days > 0 ? Words::tr("due in %n days", nullptr, days) : Words::tr("%n days late", nullptr, -days);
}

} // namespace Allpost
