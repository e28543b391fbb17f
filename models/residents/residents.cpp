// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/residents.h"

#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/households/householdsteps.h"
#include "models/residents/household.h"
#include "models/residents/idnumber.h"
#include "models/residents/names.h"
#include "models/residents/phone.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QString Head = u"02"_s;

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Residents)
};

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

Finding of(const QString &field, Finding finding)
{
    finding.field = field;
    return finding;
}

/// All first columns of an answer.
Result<QList<Key>> keys(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto rows = Query::run(db, sql, bindings);
    if (!rows)
        return rows.error();
    QList<Key> found;
    while (rows->next())
        found.append(rows->number(0));
    return found;
}

/// The only key an answer has, 0 for none.
Result<Key> key(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto found = keys(db, sql, bindings);
    if (!found)
        return found.error();
    return found->isEmpty() ? 0 : found->first();
}

/// The record found, or a new one.
template <typename Record>
Result<Key> orNew(UnitOfWork &work, Result<Key> found, const Record &record)
{
    if (!found || *found)
        return found;
    return work.create(record);
}

} // namespace

Findings Residents::check(const Resident &person, QDate day)
{
    Findings findings;
    const NameText name = readName(person.name);
    if (name.name.isEmpty())
        findings.append(of(u"name"_s, Finding::holdBack(u"required"_s, Words::tr("The name is missing."))));
    for (const Finding &finding : name.findings)
        findings.append(of(u"name"_s, finding));
    const IdCheck id = checkIdNumber(person.idNumber, idTypeFromCode(person.idType), day);
    if (!id.number.isEmpty() || !id.findings.isEmpty()) {
        for (const Finding &finding : id.findings)
            findings.append(of(u"id_number"_s, finding));
        if (id.isTrusted())
            for (const Finding &finding : compareWithId(id, person.sex, person.birthDate))
                findings.append(finding.field.isEmpty() ? of(u"id_number"_s, finding) : finding);
    } else {
        findings.append(of(u"id_number"_s, Finding::warning(u"id_missing"_s, Words::tr("Without a number the person is listed as incomplete."))));
    }
    for (const auto &[field, text] : {std::pair{u"phone"_s, person.phone}, {u"other_phone"_s, person.otherPhone}})
        for (const Finding &finding : readPhones(text).findings)
            if (finding.weight != Finding::Weight::Note)
                findings.append(of(field, finding));
    return findings;
}

Resident Residents::tidied(Resident person)
{
    person.name = readName(person.name).name;
    person.formerName = readName(person.formerName).name;
    const IdCheck id = checkIdNumber(person.idNumber, idTypeFromCode(person.idType));
    if (id.isTrusted()) {
        person.idNumber = id.number;
        if (person.birthDate.isEmpty() && id.birth.isValid())
            person.birthDate = id.birth.toString(Qt::ISODate);
        if (person.sex.isEmpty())
            person.sex = id.sex;
    }
    const PhoneText phones = readPhones(person.phone);
    if (!phones.phones.isEmpty())
        person.phone = phones.first();
    if (phones.phones.size() > 1 && person.otherPhone.isEmpty())
        person.otherPhone = phones.phones.at(1).number;
    else if (const PhoneText other = readPhones(person.otherPhone); !other.phones.isEmpty())
        person.otherPhone = other.first();
    return person;
}

Result<Key> Residents::findDoor(const Database &db, const Address &address)
{
    if (!address.isDoor())
        return key(db, u"SELECT min(key) FROM dwelling WHERE address = :address"_s, {{u":address"_s, address.longText()}});
    auto door = Query::run(db,
                           u"SELECT d.key FROM dwelling d LEFT JOIN building b ON b.key = d.building LEFT JOIN estate e ON e.key = d.estate "
                           "LEFT JOIN stairwell s ON s.key = d.stairwell WHERE d.room = :room AND coalesce(e.name, '') = :estate "
                           "AND coalesce(b.number, '') = :building AND coalesce(s.number, '') = :stairwell ORDER BY d.key"_s,
                           {{u":room"_s, address.room}, {u":estate"_s, address.estate.isEmpty() ? u""_s : address.estate},
                            {u":building"_s, address.building.isEmpty() ? u""_s : address.building},
                            {u":stairwell"_s, address.stairwell.isEmpty() ? u""_s : address.stairwell}});
    if (!door)
        return door.error();
    return door->next() ? door->number(0) : 0;
}

Result<Key> Residents::doorOf(UnitOfWork &work, const Address &address)
{
    const Database &db = work.db();
    auto door = findDoor(db, address);
    if (!door || *door)
        return door;
    if (!address.isDoor())
        return work.create(Dwelling{0, 0, 0, {}, address.longText()});
    Result<Key> estate = 0, building = 0, stairwell = 0;
    if (!address.estate.isEmpty()) {
        estate = orNew(work, key(db, u"SELECT key FROM estate WHERE name = :name ORDER BY key"_s, {{u":name"_s, address.estate}}), Estate{address.estate});
        if (!estate)
            return estate;
    }
    if (!address.building.isEmpty()) {
        building = orNew(work, key(db, u"SELECT key FROM building WHERE number = :number AND coalesce(estate, 0) = :estate ORDER BY key"_s,
                                   {{u":number"_s, address.building}, {u":estate"_s, *estate}}),
                         Building{*estate, address.building});
        if (!building)
            return building;
    }
    if (!address.stairwell.isEmpty()) {
        stairwell = orNew(work, key(db, u"SELECT key FROM stairwell WHERE number = :number AND coalesce(building, 0) = :building ORDER BY key"_s,
                                    {{u":number"_s, address.stairwell}, {u":building"_s, *building}}),
                          Stairwell{*building, address.stairwell});
        if (!stairwell)
            return stairwell;
    }
    return work.create(Dwelling{*estate, *building, *stairwell, address.room, {}});
}

Status Residents::endTie(UnitOfWork &work, const Entity &entity, Key tie, int untilField)
{
    auto seen = Store::read(work.db(), entity, tie);
    if (!seen)
        return seen.error();
    Values now = seen->values;
    now[size_t(untilField)] = Value(today());
    auto done = work.change(*seen, now);
    if (!done)
        return done.error();
    return {};
}

Status Residents::settle(UnitOfWork &work, Key resident, const ResidentTies &before, const ResidentHome &home)
{
    const bool homeless = home.address.isEmpty() && !home.household;
    const bool sameDoor = home.address.key() == before.address.key();
    Key household = home.household;
    if (!household && before.household && sameDoor)
        household = before.household;
    if (!homeless && !household) {
        auto made = work.create(Household{});
        if (!made)
            return made.error();
        household = *made;
        auto door = doorOf(work, home.address);
        if (!door)
            return door.error();
        if (auto tie = work.create(Occupancy{household, *door, {}, {}}); !tie)
            return tie.error();
    }
    const bool first = household && household != home.household && household != before.household;
    const QString relation = home.relation.isEmpty() && first ? Head : home.relation;
    if (household && !first)
        if (auto one = HouseholdSteps::keepsOneHead(work.db(), household, resident, relation); !one)
            return one;
    if (before.membership && household == before.household) {
        auto seen = Store::read(work.db(), Membership::entity(), before.membership);
        if (!seen)
            return seen.error();
        Membership now = seen->as<Membership>();
        now.relation = relation;
        if (auto done = work.change(*seen, now); !done)
            return done.error();
    } else {
        if (before.membership)
            if (auto left = HouseholdSteps::leave(work, before.household, resident, household ? u"transferred"_s : u"moved_out"_s); !left)
                return left;
        if (household) {
            Membership tie;
            tie.resident = resident;
            tie.household = household;
            tie.relation = relation;
            tie.since = before.membership ? today() : QString();
            tie.sinceReason = before.membership ? u"transferred"_s : u"registered"_s;
            tie.sinceEntered = today();
            if (auto made = work.create(tie); !made)
                return made.error();
        }
    }
    QStringList wanted = home.groups;
    for (const ResidentTies::Group &group : before.groups) {
        if (group.ofHousehold || wanted.removeAll(group.code))
            continue;
        if (auto ended = endTie(work, Care::entity(), group.care, Care::entity().indexOf(u"until")); !ended)
            return ended;
    }
    for (const QString &group : std::as_const(wanted))
        if (auto tie = work.create(Care{resident, 0, group, {}, {}, {}}); !tie)
            return tie.error();
    return {};
}

Result<Key> Residents::add(const Resident &person, const ResidentHome &home)
{
    auto work = UnitOfWork::begin(m_store, {u"resident.add"_s});
    if (!work)
        return work.error();
    auto resident = (*work)->create(tidied(person));
    if (!resident)
        return resident;
    if (auto settled = settle(**work, *resident, {}, home); !settled)
        return settled.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return resident;
}

Result<bool> Residents::change(const Snapshot &seen, const Resident &now, const ResidentTies &before, const ResidentHome &home)
{
    auto work = UnitOfWork::begin(m_store, {u"resident.change"_s});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(seen, tidied(now)); !changed)
        return changed.error();
    if (auto settled = settle(**work, seen.key, before, home); !settled)
        return settled.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Result<int> Residents::countForGroup(const QList<Key> &people, const QString &group, bool member) const
{
    int concerned = 0;
    for (Key person : people) {
        auto has = key(m_store.db(), u"SELECT key FROM care WHERE resident = :person AND care_group = :code AND (until IS NULL OR until > :today)"_s,
                       {{u":person"_s, person}, {u":code"_s, group}, {u":today"_s, today()}});
        if (!has)
            return has.error();
        concerned += (*has != 0) != member ? 1 : 0;
    }
    return concerned;
}

Result<int> Residents::setGroup(const QList<Key> &people, const QString &group, bool member)
{
    if (auto allowed = Rights::require(m_store, u"care.change", Rights::careSubject(group)); !allowed)
        return allowed.error();
    auto work = UnitOfWork::begin(m_store, {member ? u"care.add"_s : u"care.end"_s, {{u"group"_s, group}}});
    if (!work)
        return work.error();
    int concerned = 0;
    for (Key person : people) {
        auto has = keys((*work)->db(), u"SELECT key FROM care WHERE resident = :person AND care_group = :code AND (until IS NULL OR until > :today)"_s,
                        {{u":person"_s, person}, {u":code"_s, group}, {u":today"_s, today()}});
        if (!has)
            return has.error();
        if (has->isEmpty() == !member)
            continue;
        ++concerned;
        if (member) {
            if (auto made = (*work)->create(Care{person, 0, group, {}, {}, {}}); !made)
                return made.error();
        } else {
            for (Key care : *has)
                if (auto ended = endTie(**work, Care::entity(), care, Care::entity().indexOf(u"until")); !ended)
                    return ended.error();
        }
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return concerned;
}

Result<ResidentTies> Residents::ties(Key resident) const
{
    ResidentTies ties;
    auto home = Query::run(m_store.db(),
                           u"SELECT m.key, m.household, m.relation, d.key, e.name, b.number, s.number, d.room, d.address FROM membership m "
                           "LEFT JOIN occupancy o ON o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = m.household AND (y.until IS NULL OR y.until > :today)) "
                           "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN estate e ON e.key = d.estate LEFT JOIN building b ON b.key = d.building "
                           "LEFT JOIN stairwell s ON s.key = d.stairwell WHERE m.resident = :resident AND (m.until IS NULL OR m.until > :today) ORDER BY m.key LIMIT 1"_s,
                           {{u":resident"_s, resident}, {u":today"_s, today()}});
    if (!home)
        return home.error();
    if (home->next()) {
        ties.membership = home->number(0);
        ties.household = home->number(1);
        ties.relation = home->text(2);
        ties.dwelling = home->number(3);
        ties.address.estate = home->text(4);
        ties.address.building = home->text(5);
        ties.address.stairwell = home->text(6);
        ties.address.room = home->text(7);
        ties.address.rest = home->text(8);
    }
    auto groups = Query::run(m_store.db(),
                             u"SELECT key, care_group, household FROM care WHERE (resident = :resident OR household = :household) "
                             "AND (until IS NULL OR until > :today) ORDER BY key"_s,
                             {{u":resident"_s, resident}, {u":household"_s, ties.household}, {u":today"_s, today()}});
    if (!groups)
        return groups.error();
    while (groups->next())
        if (Rights::may(m_store, m_store.worker(), u"care.see", Rights::careSubject(groups->text(1))))
            ties.groups.append({groups->number(0), groups->text(1), groups->number(2) != 0});
    return ties;
}

Result<QList<HouseholdMember>> Residents::members(Key household) const
{
    auto rows = Query::run(m_store.db(),
                           u"SELECT r.key, r.name, m.relation, r.sex, r.birth_date, r.presence, r.died_on FROM membership m JOIN resident r ON r.key = m.resident "
                           "WHERE m.household = :household AND (m.until IS NULL OR m.until > :today) ORDER BY coalesce(m.relation, '') <> '02', m.key"_s,
                           {{u":household"_s, household}, {u":today"_s, today()}});
    if (!rows)
        return rows.error();
    QList<HouseholdMember> members;
    while (rows->next())
        members.append({rows->number(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4), rows->text(5), !rows->text(6).isEmpty()});
    return members;
}

Result<QList<HouseholdChoice>> Residents::householdsAt(const Address &address) const
{
    auto door = findDoor(m_store.db(), address);
    if (!door)
        return door.error();
    if (!*door)
        return QList<HouseholdChoice>{};
    auto rows = Query::run(m_store.db(),
                           u"SELECT h.key, coalesce((SELECT r.name FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = h.key "
                           "AND m.relation = '02' AND (m.until IS NULL OR m.until > :today) ORDER BY m.key LIMIT 1), h.pending_head), "
                           "(SELECT count(*) FROM membership n WHERE n.household = h.key AND (n.until IS NULL OR n.until > :today)) "
                           "FROM occupancy o JOIN household h ON h.key = o.household WHERE o.dwelling = :door AND (o.until IS NULL OR o.until > :today) ORDER BY h.key"_s,
                           {{u":door"_s, *door}, {u":today"_s, today()}});
    if (!rows)
        return rows.error();
    QList<HouseholdChoice> choices;
    while (rows->next())
        choices.append({rows->number(0), rows->text(1), int(rows->number(2))});
    return choices;
}

Result<QList<Key>> Residents::others(const QString &idNumber, Key except) const
{
    if (idNumber.isEmpty())
        return QList<Key>{};
    return keys(m_store.db(), u"SELECT key FROM resident WHERE id_number = :number AND key <> :except ORDER BY key"_s,
                {{u":number"_s, idNumber}, {u":except"_s, except}});
}

Result<QList<Key>> Residents::namesakes(const QString &name, const QString &birthDate, Key except) const
{
    if (name.isEmpty() || birthDate.isEmpty())
        return QList<Key>{};
    return keys(m_store.db(), u"SELECT key FROM resident WHERE name = :name AND birth_date = :birth AND key <> :except ORDER BY key"_s,
                {{u":name"_s, name}, {u":birth"_s, birthDate}, {u":except"_s, except}});
}

Result<qint64> Residents::householdCount(const Database &db)
{
    return key(db, u"SELECT count(*) FROM household WHERE ended_on IS NULL OR ended_on > :today"_s, {{u":today"_s, today()}});
}

} // namespace Allpost
