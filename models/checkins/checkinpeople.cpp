// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/checkinpeople.h"

#include "models/checkins/membercards.h"
#include "models/residents/address.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckinPeople)
};

const QString MemberOf = u"SELECT p.key, p.unit, u.name FROM party_member p LEFT JOIN service_unit u ON u.key = p.unit WHERE p.%1 = ?1 AND p.moved_on IS NULL AND p.ended_on IS NULL ORDER BY p.key LIMIT 1"_s;
const QString VolunteerOf = u"SELECT key, number FROM volunteer WHERE %1 = ?1 AND (until IS NULL OR until > ?2) ORDER BY key LIMIT 1"_s;

} // namespace

QString CheckinPerson::where() const
{
    return !unitName.isEmpty() ? unitName : !door.isEmpty() ? door : employer;
}

QString CheckinPerson::tail() const
{
    return !idNumber.isEmpty() ? idNumber.right(4) : phone.right(4);
}

QString CheckinPerson::kind() const
{
    return member ? Words::tr("Party member") : volunteer ? Words::tr("volunteer") : person.resident ? Words::tr("resident") : Words::tr("non-resident");
}

Meaning CheckinPerson::kindMeaning() const
{
    return member ? Meaning::Wait : volunteer ? Meaning::Ok : person.resident ? Meaning::Accent : Meaning::Neutral;
}

CheckinPeople::CheckinPeople(const Database &db, QDate on)
    : m_on(on.toString(Qt::ISODate)),
      m_resident(db, u"SELECT r.name, r.sex, r.phone, r.id_number, b.number, s.number, d.room, d.address FROM resident r "
                     "LEFT JOIN membership m ON m.key = (SELECT min(x.key) FROM membership x WHERE x.resident = r.key AND (x.until IS NULL OR x.until > ?2)) "
                     "LEFT JOIN occupancy o ON o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = m.household AND (y.until IS NULL OR y.until > ?2)) "
                     "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell WHERE r.key = ?1"_s),
      m_outsider(db, u"SELECT name, sex, phone, id_number, employer FROM outsider WHERE key = ?1"_s),
      m_member{Statement(db, MemberOf.arg(u"resident"_s)), Statement(db, MemberOf.arg(u"outsider"_s))},
      m_volunteer{Statement(db, VolunteerOf.arg(u"resident"_s)), Statement(db, VolunteerOf.arg(u"outsider"_s))}
{
}

Result<CheckinPerson> CheckinPeople::read(const Person &person)
{
    CheckinPerson who;
    who.person = person;
    Statement &row = person.resident ? m_resident : m_outsider;
    row.bind(1, person.resident ? person.resident : person.outsider);
    if (person.resident)
        row.bind(2, m_on);
    auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Words::tr("This person is no longer kept."), {}};
    who.name = row.text(0);
    who.sex = row.text(1);
    who.phone = row.text(2);
    who.idNumber = row.text(3);
    if (person.resident) {
        const Address address{{}, {}, row.text(4), row.text(5), {}, row.text(6), {}};
        who.door = address.room.isEmpty() ? row.text(7) : address.shortText();
    } else {
        who.employer = row.text(4);
    }
    row.reset();
    if (auto done = readMore(who); !done)
        return done.error();
    return who;
}

Status CheckinPeople::readMore(CheckinPerson &who)
{
    Statement &member = m_member[who.person.resident ? 0 : 1], &volunteer = m_volunteer[who.person.resident ? 0 : 1];
    for (Statement *more : {&member, &volunteer})
        more->bind(1, who.person.resident ? who.person.resident : who.person.outsider);
    volunteer.bind(2, m_on);
    auto reports = member.step();
    if (!reports)
        return reports.error();
    if (*reports) {
        who.member = member.number(0);
        who.unit = member.number(1);
        who.unitName = member.text(2);
        member.reset();
    }
    auto registered = volunteer.step();
    if (!registered)
        return registered.error();
    if (*registered) {
        who.volunteer = volunteer.number(0);
        who.volunteerNumber = volunteer.text(1);
        volunteer.reset();
    }
    return {};
}

Result<QList<Person>> CheckinPeople::ofHousehold(const Database &db, Key household)
{
    Statement members(db, u"SELECT m.resident FROM membership m JOIN resident r ON r.key = m.resident WHERE m.household = ?1 AND m.until IS NULL AND r.died_on IS NULL "
                          "ORDER BY m.relation, m.key"_s);
    members.bind(1, household);
    QList<Person> people;
    for (;;) {
        auto more = members.step();
        if (!more)
            return more.error();
        if (!*more)
            return people;
        people.append({members.number(0), 0});
    }
}

Result<QList<Person>> CheckinPeople::scanned(const Database &db, const ScannedText &scan)
{
    const auto keys = [&db](const QString &sql, const QString &text) -> Result<QList<Person>> {
        Statement found(db, sql);
        found.bind(1, text);
        QList<Person> people;
        for (;;) {
            auto more = found.step();
            if (!more)
                return more.error();
            if (!*more)
                return people;
            people.append({found.number(0), found.number(1)});
        }
    };
    if (scan.kind == ScannedText::Kind::IdNumber) {
        auto residents = keys(u"SELECT r.key, 0 FROM resident r WHERE r.id_number = ?1 ORDER BY EXISTS (SELECT 1 FROM same_person p WHERE p.resident = r.key), r.key LIMIT 1"_s, scan.text);
        if (!residents || !residents->isEmpty())
            return residents;
        return keys(u"SELECT 0, key FROM outsider WHERE id_number = ?1 ORDER BY key LIMIT 1"_s, scan.text);
    }
    if (scan.kind != ScannedText::Kind::Number && scan.kind != ScannedText::Kind::Account)
        return QList<Person>();
    // A member's card of somebody without a points account.
    if (auto member = MemberCards::personOf(db, scan.text); !member || *member)
        return member ? Result<QList<Person>>(QList<Person>{**member}) : Result<QList<Person>>(member.error());
    auto volunteers = keys(u"SELECT resident, outsider FROM volunteer WHERE number = ?1 ORDER BY key LIMIT 1"_s, scan.text);
    if (!volunteers || !volunteers->isEmpty())
        return volunteers;
    auto accounts = keys(u"SELECT resident, outsider FROM points_account WHERE code = ?1 AND (resident IS NOT NULL OR outsider IS NOT NULL) LIMIT 1"_s, scan.text);
    if (!accounts || !accounts->isEmpty())
        return accounts;
    auto households = keys(u"SELECT household, 0 FROM points_account WHERE code = ?1 AND household IS NOT NULL LIMIT 1"_s, scan.text);
    if (!households)
        return households;
    return households->isEmpty() ? QList<Person>() : ofHousehold(db, households->first().resident);
}

} // namespace Allpost
