// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/paperreader.h"

#include "models/base/pinyin.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"
#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>
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

// The parameter ?2 is the day.
QString valid(const QString &alias)
{
    return u"(%1.since IS NULL OR %1.since <= ?2) AND (%1.until IS NULL OR %1.until > ?2)"_s.arg(alias);
}

const QString personFields = u"r.key, r.name, r.sex, r.birth_date, r.id_number, r.phone, r.presence"_s;

PaperPerson personFrom(const Statement &row)
{
    PaperPerson person;
    person.resident = row.number(0);
    person.name = row.text(1);
    person.sex = row.text(2);
    person.birthDate = row.text(3);
    person.idNumber = row.text(4);
    person.phone = row.text(5);
    person.presence = row.text(6);
    return person;
}

} // namespace

QString PaperHome::headName() const
{
    if (!people.isEmpty() && people.first().isHead)
        return people.first().name;
    if (!pendingHead.isEmpty())
        return pendingHead;
    return people.isEmpty() ? QString() : people.first().name;
}

QString PaperHome::phone() const
{
    for (const PaperPerson &person : people) {
        if (!person.phone.isEmpty())
            return person.phone;
    }
    return {};
}

PaperReader::PaperReader(const Store &store, VisitIntervals intervals, QDate day)
    : m_store(store), m_intervals(std::move(intervals)), m_day(day), m_on(day.toString(Qt::ISODate)),
      m_door(store.db(), u"SELECT e.name, b.number, s.number, d.room, d.address, d.floor, d.use, d.state, coalesce(d.building, s.building), d.stairwell "
                         "FROM dwelling d LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = coalesce(d.building, s.building) "
                         "LEFT JOIN estate e ON e.key = coalesce(d.estate, b.estate) WHERE d.key = ?1 AND (d.closed_on IS NULL OR d.closed_on > ?2)"_s),
      m_homes(store.db(), u"SELECT o.household FROM occupancy o WHERE o.dwelling = ?1 AND %1 ORDER BY o.key"_s.arg(valid(u"o"_s))),
      m_home(store.db(), u"SELECT number, pending_head FROM household WHERE key = ?1 AND (ended_on IS NULL OR ended_on > ?2)"_s),
      m_people(store.db(), u"SELECT %1, m.relation FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = ?1 AND %2 "
                           "AND (r.died_on IS NULL OR r.died_on > ?2) "
                           "AND NOT EXISTS (SELECT 1 FROM same_person p WHERE p.resident = r.key) ORDER BY m.key"_s.arg(personFields, valid(u"m"_s))),
      m_person(store.db(), u"SELECT %1 FROM resident r WHERE r.key = ?1"_s.arg(personFields)),
      m_careOfPerson(store.db(), u"SELECT c.care_group FROM care c WHERE c.resident = ?1 AND %1 ORDER BY c.key"_s.arg(valid(u"c"_s))),
      m_careOfHome(store.db(), u"SELECT c.care_group FROM care c WHERE c.household = ?1 AND %1 ORDER BY c.key"_s.arg(valid(u"c"_s))),
      m_visits(store.db(), u"SELECT visited_on, outcome FROM visit WHERE household = ?1 AND visited_on <= ?2 ORDER BY visited_on DESC"_s),
      m_where(store.db(), u"SELECT o.dwelling FROM occupancy o WHERE o.household = ?1 AND %1 ORDER BY o.key"_s.arg(valid(u"o"_s)))
{
}

Status PaperReader::readKeys(const PaperPart &part, QList<Key> &dwellings)
{
    const Database &db = m_store.db();
    if (part.building) {
        auto rows = Query::run(db, u"SELECT d.key FROM dwelling d WHERE d.building = :building UNION SELECT d.key FROM dwelling d "
                                   "JOIN stairwell s ON s.key = d.stairwell WHERE s.building = :building"_s, {{u":building"_s, part.building}});
        if (!rows)
            return rows.error();
        while (rows->next())
            dwellings.append(rows->number(0));
        return {};
    }
    auto grid = m_store.get<Grid>(part.grid);
    if (!grid)
        return grid.error();
    auto map = GridMap::read(db, m_day, grid->layer);
    if (!map)
        return map.error();
    // A grid with parts (微网格) has their doors as well.
    QList<Key> grids{part.grid};
    for (qsizetype i = 0; i < grids.size(); ++i) {
        auto parts = Query::run(db, u"SELECT key FROM grid WHERE parent = :grid AND (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day)"_s,
                                {{u":grid"_s, grids[i]}, {u":day"_s, m_on}});
        if (!parts)
            return parts.error();
        while (parts->next()) {
            if (!grids.contains(parts->number(0)))
                grids.append(parts->number(0));
        }
    }
    for (const Key one : std::as_const(grids)) {
        if (auto read = readKeysOf(one, *map, dwellings); !read)
            return read;
    }
    return {};
}

Status PaperReader::readKeysOf(Key grid, const GridMap &map, QList<Key> &dwellings)
{
    // The doors below each range of the grid, then those of them that no more special range gives to another grid.
    auto rows = Query::run(m_store.db(), u"SELECT d.key, d.stairwell, coalesce(d.building, s.building), coalesce(d.estate, b.estate) FROM dwelling d "
                               "LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = coalesce(d.building, s.building) "
                               "WHERE d.key IN (SELECT g.dwelling FROM grid_range g WHERE g.grid = :grid AND g.dwelling IS NOT NULL "
                               "UNION SELECT w.key FROM grid_range g JOIN dwelling w ON w.stairwell = g.stairwell WHERE g.grid = :grid "
                               "UNION SELECT w.key FROM grid_range g JOIN dwelling w ON w.building = g.building WHERE g.grid = :grid "
                               "UNION SELECT w.key FROM grid_range g JOIN stairwell t ON t.building = g.building JOIN dwelling w ON w.stairwell = t.key "
                               "WHERE g.grid = :grid "
                               "UNION SELECT w.key FROM grid_range g JOIN building x ON x.estate = g.estate JOIN dwelling w ON w.building = x.key WHERE g.grid = :grid "
                               "UNION SELECT w.key FROM grid_range g JOIN building x ON x.estate = g.estate JOIN stairwell t ON t.building = x.key "
                               "JOIN dwelling w ON w.stairwell = t.key WHERE g.grid = :grid "
                               "UNION SELECT w.key FROM grid_range g JOIN dwelling w ON w.estate = g.estate WHERE g.grid = :grid)"_s,
                           {{u":grid"_s, grid}});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (map.ofDoor(rows->number(0), rows->number(1), rows->number(2), rows->number(3)) == grid)
            dwellings.append(rows->number(0));
    }
    return {};
}

Result<bool> PaperReader::readDoor(PaperDoor &door)
{
    m_door.bind(1, door.dwelling);
    m_door.bind(2, m_on);
    auto found = m_door.step();
    if (!found || !*found)
        return found;
    door.address.estate = m_door.text(0);
    door.address.building = m_door.text(1);
    door.address.stairwell = m_door.text(2);
    door.address.room = m_door.text(3);
    door.address.rest = m_door.text(4);
    if (!m_door.isNull(5))
        door.floor = int(m_door.number(5));
    else
        door.floor = placeOfRoom(door.address.room).floor;
    door.use = m_door.text(6);
    door.state = m_door.text(7);
    door.building = m_door.number(8);
    door.stairwell = m_door.number(9);
    m_door.reset();
    return true;
}

Result<QList<PaperDoor>> PaperReader::doors(const PaperPart &part)
{
    QList<Key> dwellings;
    if (auto read = readKeys(part, dwellings); !read)
        return read.error();
    QList<PaperDoor> doors;
    doors.reserve(dwellings.size());
    for (const Key dwelling : std::as_const(dwellings)) {
        PaperDoor door;
        door.dwelling = dwelling;
        auto found = readDoor(door);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        if (auto read = readHomes(door); !read)
            return read.error();
        doors.append(std::move(door));
    }
    sortAsWalked(doors);
    return doors;
}

Status PaperReader::readHomes(PaperDoor &door)
{
    QList<Key> households;
    m_homes.bind(1, door.dwelling);
    m_homes.bind(2, m_on);
    while (true) {
        auto more = m_homes.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (!households.contains(m_homes.number(0)))
            households.append(m_homes.number(0));
    }
    for (const Key household : std::as_const(households)) {
        PaperHome home;
        home.household = household;
        if (auto read = readHome(home); !read)
            return read;
        if (!home.people.isEmpty() || !home.pendingHead.isEmpty())
            door.homes.append(home);
    }
    return {};
}

Status PaperReader::readHome(PaperHome &home)
{
    m_home.bind(1, home.household);
    m_home.bind(2, m_on);
    auto found = m_home.step();
    if (!found)
        return found.error();
    if (!*found)
        return {};
    home.number = m_home.text(0);
    home.pendingHead = m_home.text(1);
    m_home.reset();

    m_people.bind(1, home.household);
    m_people.bind(2, m_on);
    while (true) {
        auto more = m_people.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        PaperPerson person = personFrom(m_people);
        person.relation = m_people.text(7);
        if (std::any_of(home.people.cbegin(), home.people.cend(), [&](const PaperPerson &p) { return p.resident == person.resident; }))
            continue;
        person.isHead = CodeValue::parse(person.relation).code == "02"_L1 && (home.people.isEmpty() || !home.people.first().isHead);
        if (person.isHead)
            home.people.prepend(person);
        else
            home.people.append(person);
    }
    for (PaperPerson &person : home.people) {
        auto groups = groupsOf(m_careOfPerson, person.resident);
        if (!groups)
            return groups.error();
        person.groups = *groups;
    }
    auto groups = groupsOf(m_careOfHome, home.household);
    if (!groups)
        return groups.error();
    home.groups = *groups;

    m_visits.bind(1, home.household);
    m_visits.bind(2, m_on);
    while (true) {
        auto more = m_visits.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (Visits::isReached(m_visits.text(1))) {
            home.lastVisit = m_visits.text(0);
            m_visits.reset();
            break;
        }
    }
    return {};
}

Result<QStringList> PaperReader::groupsOf(Statement &care, Key of)
{
    QStringList groups;
    care.bind(1, of);
    care.bind(2, m_on);
    while (true) {
        auto more = care.step();
        if (!more)
            return more.error();
        if (!*more)
            return groups;
        const VisitIntervals::Group group = m_intervals.group(care.text(0));
        if (group.restricted || group.hidden)
            continue;
        if (const QString named = PaperWords::word("care_group", care.text(0)); !groups.contains(named))
            groups.append(named);
    }
}

Result<PaperDoor> PaperReader::home(Key household)
{
    PaperDoor door;
    m_where.bind(1, household);
    m_where.bind(2, m_on);
    auto lives = m_where.step();
    if (!lives)
        return lives.error();
    if (*lives) {
        door.dwelling = m_where.number(0);
        m_where.reset();
        if (auto found = readDoor(door); !found)
            return found.error();
    }
    PaperHome home;
    home.household = household;
    if (auto read = readHome(home); !read)
        return read.error();
    door.homes.append(home);
    return door;
}

Result<PaperPerson> PaperReader::person(Key resident)
{
    m_person.bind(1, resident);
    auto found = m_person.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Words::tr("This person is no longer in the file."), {}};
    PaperPerson person = personFrom(m_person);
    m_person.reset();
    auto groups = groupsOf(m_careOfPerson, resident);
    if (!groups)
        return groups.error();
    person.groups = *groups;
    return person;
}

QByteArray walkKey(const PaperDoor &door)
{
    const Address &address = door.address;
    // Two buildings of one number stay apart; unknown floors come after all others.
    const QString rest = routeKey(address.building) + u'\x1' + QString::number(door.building) + u'\x1' + routeKey(address.stairwell) + u'\x1'
        + QString::number(door.stairwell) + u'\x1' + QString::number(door.floor.value_or(999) + 1000) + u'\x1' + routeKey(address.room) + u'\x1' + address.rest;
    return (door.dwelling ? "0" : "1") + Pinyin::sortKey(address.estate) + '\x1' + rest.toUtf8();
}

void sortAsWalked(QList<PaperDoor> &doors)
{
    QList<std::pair<QByteArray, qsizetype>> order;
    order.reserve(doors.size());
    for (qsizetype i = 0; i < doors.size(); ++i)
        order.append({walkKey(doors[i]), i});
    std::sort(order.begin(), order.end());
    QList<PaperDoor> sorted;
    sorted.reserve(doors.size());
    for (const auto &[key, i] : std::as_const(order))
        sorted.append(std::move(doors[i]));
    doors = std::move(sorted);
}

QString PaperWords::word(const char *list, const QString &stored)
{
    const CodeList *codes = CodeList::find(QString::fromLatin1(list));
    return codes ? codes->display(stored, QLocale().name()) : stored;
}

QString PaperWords::age(const QString &birthDate, QDate day)
{
    const auto years = ageOn(birthDate, day);
    return years ? QString::number(*years) : QString();
}

QString PaperWords::sexAndAge(const PaperPerson &person, QDate day)
{
    QStringList facts;
    if (!person.sex.isEmpty())
        facts << word("sex", person.sex);
    if (const auto years = ageOn(person.birthDate, day))
        facts << Words::tr("aged %1").arg(*years);
    return facts.join(u' ');
}

QString PaperWords::phone(const QString &number, bool inFull)
{
    return inFull ? number : maskPhone(number);
}

QString PaperWords::idNumber(const QString &number, bool inFull)
{
    return inFull || number.isEmpty() ? number : maskIdTail(number);
}

QString PaperWords::day(const QString &iso, QDate today)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() && day.year() == today.year() ? day.toString(u"MM-dd"_s) : iso;
}

QString PaperWords::date(QDate day)
{
    //: a date as QLocale writes it, on paper
    return QLocale::c().toString(day, Words::tr("d MMMM yyyy"));
}

Printout::Personal PaperWords::personal(bool inFull)
{
    return inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
}

} // namespace Allpost
