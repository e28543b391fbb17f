// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householdcard.h"

#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/households/householdtimeline.h"
#include "models/store/unitofwork.h"

#include <QCollator>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QString Head = u"02"_s;

/// Whether a tie from since until (exclusive) holds on a day; both ISO, also partial.
bool holds(const QString &since, const QString &until, const QString &day)
{
    return since <= day && (until.isEmpty() || until > day);
}

/// Nobody at home is an attempt, no visit.
bool reached(const QString &outcome)
{
    return outcome.isEmpty() || outcome == "met"_L1 || outcome == "family"_L1 || outcome == "phone"_L1;
}

/// Reads the card part by part; each reading is one query.
class Reader
{
public:
    Reader(const Store &store, Key household, const HouseholdCard::Options &options)
        : m_store(store), m_db(store.db()), m_day(options.day.toString(Qt::ISODate)), m_timeline(options.timeline)
    {
        m_card.key = household;
        m_card.day = options.day;
    }

    Result<HouseholdCard> read()
    {
        auto seen = m_store.read(Household::entity(), m_card.key);
        if (!seen)
            return seen.error();
        m_card.household = seen->as<Household>();
        using Part = Status (Reader::*)();
        for (const Part part : {&Reader::readHome, &Reader::readMembers, &Reader::readSamePeople, &Reader::readElsewhere, &Reader::readNeighbours,
                                &Reader::readGrids, &Reader::readPosts, &Reader::readCare, &Reader::readVisits})
            if (auto done = (this->*part)(); !done)
                return done.error();
        findDue();
        if (m_timeline) {
            auto events = householdTimeline(m_store, m_card, m_ties);
            if (!events)
                return events.error();
            m_card.timeline = *events;
        }
        return m_card;
    }

private:
    Result<Query> ask(const QString &sql, Query::Bindings bindings = {})
    {
        if (sql.contains(":household"_L1))
            bindings.append({u":household"_s, m_card.key});
        if (sql.contains(":day"_L1))
            bindings.append({u":day"_s, m_day});
        return Query::run(m_db, sql, bindings);
    }

    Status readHome()
    {
        auto row = ask(u"SELECT o.dwelling, o.since, o.until, e.name, b.number, s.number, d.room, d.address, h.number "
                       "FROM household x LEFT JOIN occupancy o ON o.household = x.key AND (o.since IS NULL OR o.since <= :day) AND (o.until IS NULL OR o.until > :day) "
                       "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN estate e ON e.key = d.estate LEFT JOIN building b ON b.key = d.building "
                       "LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN household h ON h.key = x.joined_into "
                       "WHERE x.key = :household ORDER BY coalesce(o.since, '') DESC, o.key LIMIT 1"_s);
        if (!row)
            return row.error();
        if (!row->next())
            return {};
        m_card.dwellingKey = row->number(0);
        m_card.occupancy = {m_card.key, m_card.dwellingKey, row->text(1), row->text(2)};
        m_card.address.estate = row->text(3);
        m_card.address.building = row->text(4);
        m_card.address.stairwell = row->text(5);
        m_card.address.room = row->text(6);
        m_card.address.rest = row->text(7);
        m_card.joinedInto = row->text(8);
        if (!m_card.dwellingKey)
            return {};
        auto dwelling = m_store.read(Dwelling::entity(), m_card.dwellingKey);
        if (!dwelling)
            return dwelling.error();
        m_card.dwelling = dwelling->as<Dwelling>();
        return {};
    }

    Status readMembers()
    {
        auto rows = ask(u"SELECT m.key, m.resident, m.relation, m.since, m.until, m.since_reason, m.until_reason, m.since_entered, m.until_entered, m.came_from, "
                        "m.went_to, r.name, r.sex, r.birth_date, r.id_number, r.phone, r.other_phone, r.presence, r.residence, r.registered_address, r.died_on, "
                        "r.away_since, r.away_to, r.away_reason, r.political_status, r.id_type, r.verified_on, r.occupation, r.employer "
                        "FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = :household "
                        "ORDER BY CASE WHEN m.relation LIKE '02%' THEN 0 ELSE 1 END, m.relation, r.birth_date, m.key"_s);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            CardMember member;
            member.membership = rows->number(0);
            member.resident = rows->number(1);
            member.tie = {member.resident, m_card.key, rows->text(2), rows->text(3), rows->text(4), rows->text(5), rows->text(6), rows->text(7),
                          rows->text(8), rows->text(9), rows->text(10)};
            Resident &person = member.person;
            person.name = rows->text(11);
            person.sex = rows->text(12);
            person.birthDate = rows->text(13);
            person.idNumber = rows->text(14);
            person.phone = rows->text(15);
            person.otherPhone = rows->text(16);
            person.presence = rows->text(17);
            person.residence = rows->text(18);
            person.registeredAddress = rows->text(19);
            person.diedOn = rows->text(20);
            person.awaySince = rows->text(21);
            person.awayTo = rows->text(22);
            person.awayReason = rows->text(23);
            person.politicalStatus = rows->text(24);
            person.idType = rows->text(25);
            person.verifiedOn = rows->text(26);
            person.occupation = rows->text(27);
            person.employer = rows->text(28);
            m_ties.memberships.append(member);
        }
        for (const CardMember &member : std::as_const(m_ties.memberships)) {
            const bool here = holds(member.tie.since, member.tie.until, m_day);
            auto same = std::find_if(m_card.members.begin(), m_card.members.end(), [&](const CardMember &m) { return m.resident == member.resident; });
            if (here && same == m_card.members.end())
                m_card.members.append(member);
        }
        // Gone before the day and not back: each person once, with the last of the ties.
        QList<CardMember> gone = m_ties.memberships;
        gone.removeIf([&](const CardMember &m) { return m.tie.until.isEmpty() || m.tie.until > m_day || m.tie.untilReason == "correction"_L1; });
        std::stable_sort(gone.begin(), gone.end(), [](const CardMember &a, const CardMember &b) { return a.tie.until > b.tie.until; });
        for (const CardMember &member : std::as_const(gone)) {
            auto same = [&](const CardMember &m) { return m.resident == member.resident; };
            if (std::none_of(m_card.members.begin(), m_card.members.end(), same) && std::none_of(m_card.former.begin(), m_card.former.end(), same))
                m_card.former.append(member);
        }
        return {};
    }

    Status readSamePeople()
    {
        auto rows = ask(u"SELECT s.resident, s.same_as FROM same_person s WHERE s.resident IN (SELECT resident FROM membership WHERE household = :household) "
                        "OR s.same_as IN (SELECT resident FROM membership WHERE household = :household)"_s);
        if (!rows)
            return rows.error();
        while (rows->next())
            m_sameAs.insert(rows->number(0), rows->number(1));
        if (m_sameAs.isEmpty())
            return {};
        QMap<Key, Key> shown; // the record that counts, to the member that stands for it
        QList<CardMember> once;
        for (const CardMember &member : std::as_const(m_card.members)) {
            const Key main = counts(member.resident);
            auto first = std::find_if(once.begin(), once.end(), [&](const CardMember &m) { return counts(m.resident) == main; });
            if (first == once.end()) {
                once.append(member);
            } else {
                // The record that counts stands for both; the relation of the head wins.
                const int records = first->records + 1;
                if (member.resident == main) {
                    const QString relation = first->isHead() ? first->tie.relation : member.tie.relation;
                    *first = member;
                    first->tie.relation = relation;
                }
                first->records = records;
            }
        }
        m_card.members = once;
        return {};
    }

    Key counts(Key resident) const
    {
        // A chain is short; a ring in a damaged file must not hold us.
        for (int step = 0; step < 8 && m_sameAs.contains(resident); ++step)
            resident = m_sameAs.value(resident);
        return resident;
    }

    Status readElsewhere()
    {
        auto rows = ask(u"SELECT m.resident, e.name, b.number, s.number, d.room, d.address, h.number FROM membership x "
                        "JOIN membership m ON m.resident = x.resident AND m.household <> x.household AND (m.since IS NULL OR m.since <= :day) AND (m.until IS NULL OR m.until > :day) "
                        "JOIN household h ON h.key = m.household LEFT JOIN occupancy o ON o.household = m.household AND (o.since IS NULL OR o.since <= :day) AND (o.until IS NULL OR o.until > :day) "
                        "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN estate e ON e.key = d.estate LEFT JOIN building b ON b.key = d.building "
                        "LEFT JOIN stairwell s ON s.key = d.stairwell WHERE x.household = :household ORDER BY m.key"_s);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const QString door = Address{{}, rows->text(1), rows->text(2), rows->text(3), {}, rows->text(4), rows->text(5)}.longText();
            for (CardMember &member : m_card.members)
                if (member.resident == rows->number(0) && !member.alsoIn.contains(door))
                    member.alsoIn.append(door.isEmpty() ? rows->text(6) : door);
        }
        return {};
    }

    Status readNeighbours()
    {
        if (!m_card.dwellingKey)
            return {};
        auto rows = ask(u"SELECT o.household, o.since, m.relation, r.name FROM occupancy o LEFT JOIN membership m ON m.household = o.household "
                        "AND (m.since IS NULL OR m.since <= :day) AND (m.until IS NULL OR m.until > :day) LEFT JOIN resident r ON r.key = m.resident "
                        "WHERE o.dwelling = :dwelling AND o.household <> :household AND (o.since IS NULL OR o.since <= :day) AND (o.until IS NULL OR o.until > :day) "
                        "ORDER BY o.household, CASE WHEN m.relation LIKE '02%' THEN 0 ELSE 1 END, m.key"_s,
                        {{u":dwelling"_s, m_card.dwellingKey}});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (m_card.neighbours.isEmpty() || m_card.neighbours.last().household != rows->number(0))
                m_card.neighbours.append({rows->number(0), {}, {}, rows->text(1)});
            CardNeighbour &neighbour = m_card.neighbours.last();
            if (rows->text(2).startsWith(Head))
                neighbour.head = rows->text(3);
            if (!rows->text(3).isEmpty())
                neighbour.people.append(rows->text(3));
        }
        return {};
    }

    Status readGrids()
    {
        if (!m_card.dwellingKey)
            return {};
        const Dwelling &door = m_card.dwelling;
        // Three parts, so that those of other buildings are never looked at.
        auto rows = ask(u"SELECT g.key, l.name, g.name, l.main, CASE WHEN x.dwelling IS NOT NULL THEN 4 WHEN x.stairwell IS NOT NULL THEN 3 "
                        "WHEN x.building IS NOT NULL THEN 2 ELSE 1 END AS special, l.key FROM ("
                        "SELECT * FROM grid_range WHERE building = :building UNION ALL "
                        "SELECT * FROM grid_range WHERE building IS NULL AND (dwelling = :dwelling OR stairwell = :stairwell OR estate = :estate)) x "
                        "JOIN grid g ON g.key = x.grid JOIN grid_layer l ON l.key = g.layer "
                        "WHERE (x.since IS NULL OR x.since <= :day) AND (x.until IS NULL OR x.until > :day) AND (g.since IS NULL OR g.since <= :day) AND (g.until IS NULL OR g.until > :day) "
                        "ORDER BY coalesce(l.main, 0) DESC, coalesce(l.position, 0), l.key, special DESC, coalesce(x.since, '') DESC, x.key"_s,
                        {{u":building"_s, door.building}, {u":dwelling"_s, m_card.dwellingKey}, {u":stairwell"_s, door.stairwell}, {u":estate"_s, door.estate}});
        if (!rows)
            return rows.error();
        Key layer = 0;
        while (rows->next()) {
            if (rows->number(5) == layer)
                continue;
            layer = rows->number(5);
            m_card.grids.append({rows->number(0), rows->text(1), rows->text(2), rows->number(3) != 0});
        }
        return {};
    }

    Status readPosts()
    {
        const Dwelling &door = m_card.dwelling;
        const QString columns = u"p.grid, t.name, t.kind, coalesce(w.name, r.name, p.name), coalesce(p.phone, r.phone), p.resident, p.building, p.stairwell, "
                                "p.household, coalesce(t.position, 0), p.key"_s;
        const QString joins = u" JOIN post_role t ON t.key = p.role LEFT JOIN worker w ON w.key = p.worker LEFT JOIN resident r ON r.key = p.resident WHERE "
                              "(p.since IS NULL OR p.since <= :day) AND (p.until IS NULL OR p.until > :day) AND "_s;
        QStringList wheres{u"p.household = :household"_s, u"p.resident IN (SELECT resident FROM membership WHERE household = :household)"_s};
        Query::Bindings bindings;
        auto where = [&](const QString &column, const QString &name, Key key) {
            if (!key)
                return;
            wheres << column + u" = "_s + name;
            bindings.append({name, key});
        };
        for (qsizetype i = 0; i < m_card.grids.size(); ++i)
            where(u"p.grid"_s, u":grid%1"_s.arg(i), m_card.grids.at(i).grid);
        where(u"p.building"_s, u":building"_s, door.building);
        where(u"p.stairwell"_s, u":stairwell"_s, door.stairwell);
        QStringList selects;
        for (const QString &one : std::as_const(wheres))
            selects << u"SELECT "_s + columns + u" FROM post p"_s + joins + one;
        auto rows = ask(selects.join(u" UNION "_s) + u" ORDER BY 10, 11"_s, bindings);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const Key grid = rows->number(0);
            const Key resident = rows->number(5);
            for (CardMember &member : m_card.members)
                if (resident && counts(member.resident) == counts(resident) && !member.posts.contains(rows->text(1)))
                    member.posts.append(rows->text(1));
            // What a member does elsewhere is no service to this door.
            const bool serves = rows->number(8) == m_card.key || (door.building && rows->number(6) == door.building)
                || (door.stairwell && rows->number(7) == door.stairwell)
                || std::any_of(m_card.grids.cbegin(), m_card.grids.cend(), [&](const CardGrid &g) { return g.grid == grid; });
            if (serves)
                m_card.posts.append({grid, rows->text(1), rows->text(2), rows->text(3), rows->text(4)});
        }
        return {};
    }

    Status readCare()
    {
        auto rows = ask(u"SELECT c.key, c.resident, r.name, c.care_group, c.since, c.until, c.attention, w.name, coalesce(c.visit_every, g.visit_every), c.until_reason "
                        "FROM (SELECT * FROM care WHERE household = :household UNION "
                        "SELECT * FROM care WHERE resident IN (SELECT resident FROM membership WHERE household = :household)) c "
                        "LEFT JOIN resident r ON r.key = c.resident LEFT JOIN worker w ON w.key = c.responsible "
                        "LEFT JOIN care_group g ON g.care_group = c.care_group ORDER BY c.resident IS NOT NULL, c.key"_s);
        if (!rows)
            return rows.error();
        const CodeList *groups = CodeList::find(u"care_group");
        while (rows->next()) {
            const QString group = rows->text(3);
            const QString code = CodeValue::parse(group).code;
            if (!Rights::may(m_store, m_store.worker(), u"care.see", Rights::careSubject(group)))
                continue;
            CardCare care{rows->number(0), rows->number(1), rows->text(2), group, rows->text(4), rows->text(5), rows->text(6), rows->text(7), 0};
            if (!rows->value(8).isNull())
                care.visitEvery = rows->number(8);
            else if (const Code *known = groups ? groups->at(code) : nullptr)
                care.visitEvery = known->more.value("visit_interval_days"_L1).toInt();
            m_ties.care.append(care);
            if (!holds(care.since, care.until, m_day))
                continue;
            auto member = std::find_if(m_card.members.begin(), m_card.members.end(), [&](const CardMember &m) { return care.resident && counts(m.resident) == counts(care.resident); });
            if (care.resident && member == m_card.members.end())
                continue;
            m_card.care.append(care);
            if (care.resident && !member->groups.contains(group))
                member->groups.append(group);
        }
        return {};
    }

    Status readVisits()
    {
        auto rows = ask(u"SELECT v.key, v.resident, r.name, v.visited_on, coalesce(w.name, v.visitor), v.outcome, v.kind, v.found, v.need, v.hazard, v.follow_up, "
                        "v.follow_up_by, v.answered_on, v.answer FROM (SELECT * FROM visit WHERE household = :household UNION "
                        "SELECT * FROM visit WHERE household IS NULL AND resident IN (SELECT resident FROM membership WHERE household = :household)) v "
                        "LEFT JOIN resident r ON r.key = v.resident LEFT JOIN worker w ON w.key = v.worker WHERE v.visited_on <= :day ORDER BY v.visited_on DESC, v.key DESC"_s);
        if (!rows)
            return rows.error();
        while (rows->next())
            m_card.visits.append({rows->number(0), rows->number(1), rows->text(2), rows->text(3), rows->text(4), rows->text(5), rows->text(6), rows->text(7),
                                  rows->text(8), rows->text(9), rows->text(10), rows->text(11), rows->text(12), rows->text(13)});
        m_ties.visits = m_card.visits;
        return {};
    }

    /// When the next visit is due, for each person who has an interval: the shortest counts, from the last visit that
    /// reached somebody or the beginning of the record. A visit to the household counts for all of it.
    void findDue()
    {
        QMap<Key, const CardCare *> shortest;
        for (const CardCare &care : std::as_const(m_card.care))
            if (care.visitEvery > 0 && (!shortest.contains(care.resident) || shortest.value(care.resident)->visitEvery > care.visitEvery))
                shortest.insert(care.resident, &care);
        for (const CardCare *care : std::as_const(shortest)) {
            QString last = care->since;
            for (const CardVisit &visit : std::as_const(m_card.visits))
                if (reached(visit.outcome) && (!visit.resident || !care->resident || counts(visit.resident) == counts(care->resident))) {
                    last = qMax(last, visit.visitedOn);
                    break;
                }
            const QDate from = QDate::fromString(last, Qt::ISODate);
            m_card.due.append({care->resident, care->person, care->group, from.isValid() ? from.addDays(care->visitEvery) : m_card.day});
        }
        std::stable_sort(m_card.due.begin(), m_card.due.end(), [](const CardDue &a, const CardDue &b) { return a.on < b.on; });
    }

    const Store &m_store;
    const Database &m_db;
    QString m_day;
    bool m_timeline;
    HouseholdCard m_card;
    TimelineTies m_ties;
    QHash<Key, Key> m_sameAs;
};

Result<Key> firstKey(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto row = Query::run(db, sql, bindings);
    if (!row)
        return row.error();
    return row->next() ? row->number(0) : 0;
}

} // namespace

bool CardMember::isHead() const
{
    return CodeValue::parse(tie.relation).code == Head;
}

const CardMember *HouseholdCard::head() const
{
    const auto found = std::find_if(members.begin(), members.end(), [](const CardMember &m) { return m.isHead(); });
    return found == members.end() ? nullptr : &*found;
}

QString HouseholdCard::headName() const
{
    const CardMember *first = head();
    return first ? first->person.name : household.pendingHead;
}

qsizetype HouseholdCard::present() const
{
    return std::count_if(members.begin(), members.end(), [](const CardMember &m) { return m.person.diedOn.isEmpty(); });
}

QList<CardVisit> HouseholdCard::followUps() const
{
    QList<CardVisit> open = visits;
    open.removeIf([](const CardVisit &visit) { return !visit.isOpen(); });
    std::stable_sort(open.begin(), open.end(), [](const CardVisit &a, const CardVisit &b) {
        return std::tuple(a.followUpBy.isEmpty(), a.followUpBy) < std::tuple(b.followUpBy.isEmpty(), b.followUpBy);
    });
    return open;
}

QList<CardPost> HouseholdCard::postsOf(Key grid) const
{
    QList<CardPost> of = posts;
    of.removeIf([&](const CardPost &post) { return post.grid != grid; });
    return of;
}

Result<HouseholdCard> HouseholdCard::read(const Store &store, Key household, const Options &options)
{
    return Reader(store, household, options).read();
}

Result<Key> HouseholdCard::ofResident(const Store &store, Key resident, QDate day)
{
    return firstKey(store.db(),
                    u"SELECT household FROM membership WHERE resident = :resident AND (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day) ORDER BY key"_s,
                    {{u":resident"_s, resident}, {u":day"_s, day.toString(Qt::ISODate)}});
}

Result<Key> HouseholdCard::lastOfResident(const Store &store, Key resident, QDate day)
{
    auto present = ofResident(store, resident, day);
    if (!present || *present)
        return present;
    return firstKey(store.db(), u"SELECT household FROM membership WHERE resident = :resident AND household IS NOT NULL ORDER BY until DESC, key DESC"_s, {{u":resident"_s, resident}});
}

Result<Key> HouseholdCard::ofDwelling(const Store &store, Key dwelling, QDate day)
{
    return firstKey(store.db(),
                    u"SELECT household FROM occupancy WHERE dwelling = :dwelling AND (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day) ORDER BY key"_s,
                    {{u":dwelling"_s, dwelling}, {u":day"_s, day.toString(Qt::ISODate)}});
}

Result<QList<Key>> HouseholdCard::inBuilding(const Store &store, Key dwelling, QDate day)
{
    auto rows = Query::run(store.db(),
                           u"SELECT o.household, s.number, d.floor, d.room FROM dwelling x JOIN dwelling d ON (d.building = x.building OR d.key = x.key) "
                           "LEFT JOIN stairwell s ON s.key = d.stairwell JOIN occupancy o ON o.dwelling = d.key "
                           "WHERE x.key = :dwelling AND (o.since IS NULL OR o.since <= :day) AND (o.until IS NULL OR o.until > :day) ORDER BY o.key"_s,
                           {{u":dwelling"_s, dwelling}, {u":day"_s, day.toString(Qt::ISODate)}});
    if (!rows)
        return rows.error();
    struct Door { Key household; QString stairwell; qint64 floor; QString room; };
    QList<Door> doors;
    while (rows->next()) {
        const QString room = rows->text(3);
        const int fromRoom = floorOfRoom(room).value_or(0);
        doors.append({rows->number(0), rows->text(1), rows->value(2).isNull() ? fromRoom : rows->number(2), room});
    }
    QCollator natural(QLocale::c());
    natural.setNumericMode(true);
    std::stable_sort(doors.begin(), doors.end(), [&](const Door &a, const Door &b) {
        if (const int order = natural.compare(a.stairwell, b.stairwell))
            return order < 0;
        if (a.floor != b.floor)
            return a.floor < b.floor;
        return natural.compare(a.room, b.room) < 0;
    });
    QList<Key> households;
    for (const Door &door : std::as_const(doors))
        if (!households.contains(door.household))
            households.append(door.household);
    return households;
}

Result<bool> HouseholdCard::change(Store &store, const Snapshot &seen, const Household &now, const Snapshot &doorSeen, const Dwelling &doorNow)
{
    Household kept = now;
    if (const QString before = seen.as<Household>().number; kept.number != before && !before.isEmpty())
        kept.previousNumber = before;
    const bool ofHousehold = valuesOf(kept) != seen.values;
    auto work = UnitOfWork::begin(store, {ofHousehold ? u"household.change"_s : u"dwelling.change"_s});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(seen, kept); !changed)
        return changed;
    if (doorSeen.key)
        if (auto changed = (*work)->change(doorSeen, doorNow); !changed)
            return changed;
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

} // namespace Allpost
