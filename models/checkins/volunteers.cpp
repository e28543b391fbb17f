// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/volunteers.h"

#include "models/residents/address.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Volunteers)
};

Result<QSet<Key>> onRegister(const Database &db, const SamePeople &same, const QString &on)
{
    Statement rows(db, u"SELECT resident, outsider FROM volunteer WHERE until IS NULL OR until > ?1"_s);
    rows.bind(1, on);
    QSet<Key> known;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return known;
        known.insert(same.of(rows.number(0), rows.number(1)));
    }
}

} // namespace

bool Volunteers::isMediation(const QString &text)
{
    return text.contains(u"调解"_s);
}

Result<QList<VolunteerLine>> Volunteers::list(const Database &db, int year, bool alsoEnded)
{
    auto same = SamePeople::load(db);
    auto ever = ServiceHours::list(db, {QDate(year, 1, 1).addYears(-2), {}, 0});
    if (!same || !ever)
        return !same ? same.error() : ever.error();
    const QHash<Key, ServedSum> all = ServiceHours::byPerson(*ever);
    // The year is a part of what was read.
    ever->removeIf([first = u"%1-01-01"_s.arg(year), last = u"%1-12-31"_s.arg(year)](const ServedTime &time) { return time.day < first || time.day > last; });
    const QHash<Key, ServedSum> sums = ServiceHours::byPerson(*ever);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QHash<Key, QStringList> teams;
    QSet<Key> mediators;
    Statement members(db, u"SELECT m.resident, m.outsider, t.name, t.kind FROM team_member m JOIN volunteer_team t ON t.key = m.volunteer_team "
                          "WHERE (m.until IS NULL OR m.until > ?1) AND t.until IS NULL ORDER BY t.key"_s);
    members.bind(1, today);
    for (;;) {
        auto more = members.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Key who = same->of(members.number(0), members.number(1));
        teams[who] << members.text(2);
        if (isMediation(members.text(3)) || isMediation(members.text(2)))
            mediators.insert(who);
    }
    Statement rows(db, u"SELECT key, resident, outsider, number, registered_on, skills, until, note FROM volunteer ORDER BY key"_s);
    CheckinPeople people(db);
    QList<VolunteerLine> lines;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        VolunteerLine line;
        line.key = rows.number(0);
        line.volunteer = {rows.number(1), rows.number(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7)};
        if (!alsoEnded && line.hasEnded())
            continue;
        auto who = people.read(line.volunteer.resident, line.volunteer.outsider);
        if (!who && who.error().code != ErrorCode::NotFound)
            return who.error();
        if (who)
            line.who = *who;
        line.identity = same->of(line.volunteer.resident, line.volunteer.outsider);
        line.teams = teams.value(line.identity);
        line.year = sums.value(line.identity);
        line.last = all.value(line.identity).last;
        line.mediates = mediators.contains(line.identity) || isMediation(line.volunteer.skills);
        lines.append(line);
    }
    return lines;
}

Findings Volunteers::check(const Volunteer &volunteer)
{
    Findings findings;
    if (!volunteer.resident && !volunteer.outsider)
        findings.append(Finding::held(u"resident"_s, u"nobody"_s, Words::tr("Say who it is.")));
    if (volunteer.registeredOn.isEmpty())
        findings.append(Finding::held(u"registered_on"_s, u"no_day"_s, Words::tr("Say since when.")));
    if (!volunteer.until.isEmpty() && volunteer.until < volunteer.registeredOn)
        findings.append(Finding::held(u"until"_s, u"ends_early"_s, Words::tr("It ends before it begins.")));
    return findings;
}

Result<QString> Volunteers::nextNumber(const Database &db, const QString &letter)
{
    const QString prefix = u"V-%1-"_s.arg(letter);
    Statement last(db, u"SELECT number FROM volunteer WHERE substr(number, 1, ?1) = ?2 ORDER BY key DESC LIMIT 1"_s);
    last.bind(1, qint64(prefix.size()));
    last.bind(2, prefix);
    auto found = last.step();
    if (!found)
        return found.error();
    const int used = *found ? last.text(0).mid(prefix.size()).toInt() : 0;
    return prefix + QString::number(used + 1).rightJustified(4, u'0');
}

Result<Key> Volunteers::add(Volunteer volunteer)
{
    if (const Findings findings = check(volunteer); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    auto same = SamePeople::load(m_store.db());
    if (!same)
        return same.error();
    auto known = onRegister(m_store.db(), *same, volunteer.registeredOn);
    if (!known)
        return known.error();
    if (known->contains(same->of(volunteer.resident, volunteer.outsider)))
        return Error{ErrorCode::Refused, Words::tr("This person stands on the register of volunteers already."), u"resident"_s};
    auto work = UnitOfWork::begin(m_store, {u"volunteer.add"_s});
    if (!work)
        return work.error();
    auto number = nextNumber((*work)->db(), m_store.deskLetter());
    if (!number)
        return number.error();
    volunteer.number = *number;
    auto made = (*work)->create(volunteer);
    if (!made)
        return made;
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

Result<int> Volunteers::addAll(const QList<Person> &people, const QString &on)
{
    auto same = SamePeople::load(m_store.db());
    if (!same)
        return same.error();
    auto known = onRegister(m_store.db(), *same, on);
    if (!known)
        return known.error();
    auto work = UnitOfWork::begin(m_store, {u"volunteer.add"_s});
    if (!work)
        return work.error();
    int added = 0;
    auto number = nextNumber((*work)->db(), m_store.deskLetter());
    if (!number)
        return number.error();
    int next = number->section(u'-', -1).toInt();
    const QString prefix = number->section(u'-', 0, -2) + u'-';
    for (const Person &person : people) {
        const Key identity = same->of(person);
        if (!identity || known->contains(identity))
            continue;
        known->insert(identity);
        const Volunteer volunteer{person.resident, person.outsider, prefix + QString::number(next++).rightJustified(4, u'0'), on, {}, {}, {}};
        if (auto made = (*work)->create(volunteer); !made)
            return made.error();
        ++added;
    }
    auto done = (*work)->commit();
    return done ? Result<int>(added) : Result<int>(done.error());
}

Result<bool> Volunteers::change(const Snapshot &seen, const Volunteer &now)
{
    if (const Findings findings = check(now); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    return UnitOfWork::changeOne(m_store, {u"volunteer.change"_s}, seen, now);
}

Status Volunteers::end(Key volunteer, const QString &on)
{
    auto seen = m_store.read(Volunteer::entity(), volunteer);
    if (!seen)
        return seen.error();
    auto now = seen->as<Volunteer>();
    now.until = on;
    if (const Findings findings = check(now); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    auto changed = UnitOfWork::changeOne(m_store, {u"volunteer.end"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Result<QList<NeedLine>> Volunteers::needs(const Database &db, bool all)
{
    Statement rows(db, u"SELECT w.key, w.kind, w.resident, w.household, w.title, w.text, w.skill, w.wanted, w.five_micro, w.opened_on, w.withdrawn_on, w.worker, "
                       "(SELECT count(*) FROM wish_claim c WHERE c.wish = w.key AND c.given_up_on IS NULL), "
                       "(SELECT count(*) FROM wish_claim c WHERE c.wish = w.key AND c.done_on IS NOT NULL), r.name, "
                       "b.number, s.number, d.room, d.address FROM wish w LEFT JOIN resident r ON r.key = w.resident "
                       "LEFT JOIN occupancy o ON o.key = (SELECT min(y.key) FROM occupancy y WHERE y.household = w.household AND y.until IS NULL) "
                       "LEFT JOIN dwelling d ON d.key = o.dwelling LEFT JOIN building b ON b.key = d.building LEFT JOIN stairwell s ON s.key = d.stairwell "
                       "WHERE w.kind = 'need' ORDER BY w.opened_on, w.key"_s);
    QList<NeedLine> lines;
    for (;;) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return lines;
        NeedLine line;
        line.key = rows.number(0);
        line.need = {rows.text(1), rows.number(2), rows.number(3), rows.text(4), rows.text(5), rows.text(6), {}, rows.number(8), rows.text(9), rows.text(10), rows.number(11)};
        if (!rows.isNull(7))
            line.need.wanted = rows.number(7);
        line.claimed = int(rows.number(12));
        line.done = int(rows.number(13));
        line.name = rows.text(14);
        const Address address{{}, {}, rows.text(15), rows.text(16), {}, rows.text(17), {}};
        line.door = address.room.isEmpty() ? rows.text(18) : address.shortText();
        if (all || line.isOpen())
            lines.append(line);
    }
}

} // namespace Allpost
