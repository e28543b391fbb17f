// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/members.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/departments/departmentbook.h"
#include "models/grids/gridmap.h"
#include "models/residents/datetext.h"
#include "models/residents/resident.h"
#include "models/residents/secondrecords.h"
#include "models/workorders/orderplaces.h"

#include <QCoreApplication>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Checkins;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Members)
};

constexpr int AgeOfMembership = 18;
const QStringList StateCodes{u"not_yet"_s, u"reported"_s, u"on_duty"_s, u"moved"_s, u"ended"_s};

/// A claim c that is open on the day bound at this mark.
QString openOn(const QString &mark)
{
    return u"(c.since IS NULL OR c.since <= %1) AND (c.until IS NULL OR c.until > %1)"_s.arg(mark);
}

/// The words of a line behind the stored columns.
const QString Lines = u"SELECT %1, r.key, coalesce(r.name, o.name), coalesce(r.sex, o.sex), coalesce(r.phone, o.phone), coalesce(r.id_number, o.id_number), r.birth_date, u.name, g.name, w.name "
                      "FROM party_member m LEFT JOIN outsider o ON o.key = m.outsider LEFT JOIN resident r ON r.key = coalesce(m.resident, o.resident) "
                      "LEFT JOIN service_unit u ON u.key = m.unit LEFT JOIN grid g ON g.key = m.grid LEFT JOIN worker w ON w.key = m.received_by WHERE %2"_s;

/// Who holds which posts on a day; a claim holds from its first day to the day before its last. where: of the members m, with
/// these keys at its marks.
Result<QHash<Key, QStringList>> postsHeld(const Database &db, QDate today, const QString &where, const QList<Key> &keys)
{
    QHash<Key, QStringList> held;
    const int day = int(keys.size()) + 1;
    Statement rows(db, u"SELECT c.party_member, p.name FROM party_member m JOIN post_claim c ON c.party_member = m.key LEFT JOIN service_post p ON p.key = c.service_post WHERE %1%2 ORDER BY c.since, c.key"_s
                           .arg(openOn(u"?%1"_s.arg(day)), where));
    for (qsizetype i = 0; i < keys.size(); ++i)
        rows.bind(int(i) + 1, keys.at(i));
    rows.bind(day, today.toString(Qt::ISODate));
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return held;
        if (QStringList &posts = held[rows.number(0)]; !posts.contains(rows.text(1)))
            posts << rows.text(1);
    }
}

PartyMember tidied(PartyMember member)
{
    for (QString *text : {&member.duty, &member.partyBranch, &member.home, &member.serviceTime, &member.movedTo, &member.endReason})
        *text = text->simplified();
    for (QString *text : {&member.skills, &member.wantedPosts})
        *text = Text::tidiedLines(*text);
    member.note = member.note.trimmed();
    return member;
}

/// The one of several records of a resident that counts, also of an outsider who was found to be one.
Key countingResident(const SecondRecords &second, Key resident)
{
    return resident ? second.root(resident) : 0;
}

} // namespace

MemberState Members::stateOf(const PartyMember &member, bool hasOpenClaim, QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    if (!member.endedOn.isEmpty() && member.endedOn <= day)
        return MemberState::Ended;
    if (!member.movedOn.isEmpty() && member.movedOn <= day)
        return MemberState::Moved;
    if (hasOpenClaim)
        return MemberState::OnDuty;
    return !member.reportedOn.isEmpty() && member.reportedOn <= day ? MemberState::Reported : MemberState::NotYet;
}

QString Members::code(MemberState state)
{
    return StateCodes.at(int(state));
}

std::optional<MemberState> Members::stateNamed(QStringView code)
{
    const qsizetype at = StateCodes.indexOf(code);
    return at < 0 ? std::nullopt : std::optional(MemberState(at));
}

bool Members::nameFits(const QString &folded, const QString &typed)
{
    return folded.contains(typed) || readsAs(folded, typed);
}

bool Members::numbersFit(const QString &phone, const QString &idNumber, const QString &typed)
{
    return (typed.size() >= 3 && phone.contains(typed)) || (typed.size() >= 4 && idNumber.endsWith(typed, Qt::CaseInsensitive));
}

bool Members::fits(const MemberLine &line, const QString &typed)
{
    return typed.isEmpty() || nameFits(Text::foldedName(line.name), typed) || nameFits(Text::foldedName(line.unit), typed) || numbersFit(line.phone, line.idNumber, typed);
}

Result<QSet<Key>> Members::onDuty(const Database &db, QDate today)
{
    Statement rows(db, u"SELECT DISTINCT c.party_member FROM post_claim c WHERE c.party_member IS NOT NULL AND "_s + openOn(u"?1"_s));
    rows.bind(1, today.toString(Qt::ISODate));
    QSet<Key> members;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return members;
        members.insert(rows.number(0));
    }
}

Result<QList<Members::Standing>> Members::states(const Database &db, QDate today)
{
    auto held = onDuty(db, today);
    if (!held)
        return held.error();
    QList<Standing> all;
    Statement rows(db, u"SELECT key, unit, reported_on, moved_on, ended_on FROM party_member"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        PartyMember member;
        member.reportedOn = rows.text(2);
        member.movedOn = rows.text(3);
        member.endedOn = rows.text(4);
        all.append({rows.number(0), rows.number(1), stateOf(member, held->contains(rows.number(0)), today)});
    }
}

namespace {

/// A line out of a row of Lines; posts are not in it.
MemberLine lineFrom(const Statement &row, const SecondRecords &second)
{
    const int more = int(PartyMember::entity().fields.size()) + 1;
    const auto kept = keptFrom<PartyMember>(row);
    MemberLine line{kept.key, kept.record};
    line.resident = countingResident(second, row.number(more));
    line.name = row.text(more + 1);
    line.sex = row.text(more + 2);
    line.phone = row.text(more + 3);
    line.idNumber = row.text(more + 4);
    line.birthDate = row.text(more + 5);
    line.unit = row.text(more + 6);
    line.grid = row.text(more + 7);
    line.receivedBy = row.text(more + 8);
    return line;
}

/// What must hold of a member in this state, whatever else: so many rows need not be read.
QString atLeast(MemberState state, const QString &day)
{
    switch (state) {
    case MemberState::NotYet: return u"(m.reported_on IS NULL OR m.reported_on > %1)"_s.arg(day);
    case MemberState::Reported: return u"m.reported_on IS NOT NULL"_s;
    case MemberState::OnDuty: return u"EXISTS (SELECT 1 FROM post_claim c WHERE c.party_member = m.key)"_s;
    case MemberState::Moved: return u"m.moved_on IS NOT NULL"_s;
    case MemberState::Ended: return u"m.ended_on IS NOT NULL"_s;
    }
    return u"1 = 1"_s;
}

} // namespace

Result<QList<MemberLine>> Members::list(const Database &db, const Question &question, QDate today)
{
    QStringList conditions;
    QList<Key> keys;
    for (const auto &[column, key] : {std::pair{u"m.key"_s, question.member}, {u"m.unit"_s, question.unit}, {u"m.grid"_s, question.grid}})
        if (key) {
            keys << key;
            conditions << u"%1 = ?%2"_s.arg(column).arg(keys.size());
        }
    if (question.state)
        conditions << atLeast(*question.state, u"?%1"_s.arg(keys.size() + 1));
    const QString where = conditions.isEmpty() ? QString() : u" AND "_s + conditions.join(u" AND "_s);
    auto held = postsHeld(db, today, where, keys);
    auto second = SecondRecords::load(db);
    if (!held || !second)
        return !held ? held.error() : second.error();
    Statement rows(db, Lines.arg(columnsOf(PartyMember::entity(), u"m"_s), u"m.key IS NOT NULL"_s + where));
    for (qsizetype i = 0; i < keys.size(); ++i)
        rows.bind(int(i) + 1, keys.at(i));
    if (question.state == MemberState::NotYet)
        rows.bind(int(keys.size()) + 1, today.toString(Qt::ISODate));
    const QString typed = Text::foldedName(question.typed);
    QList<MemberLine> lines;
    while (true) {
        auto next = rows.step();
        if (!next)
            return next.error();
        if (!*next)
            break;
        MemberLine line = lineFrom(rows, *second);
        line.posts = held->value(line.key);
        line.state = stateOf(line.member, !line.posts.isEmpty(), today);
        if ((question.state && line.state != *question.state) || (!question.withGone && line.isGone()) || !fits(line, typed))
            continue;
        lines.append(line);
    }
    QHash<QString, QByteArray> units; // few names over and over
    sortAsRead(lines, [&](const MemberLine &line) {
        auto unit = units.constFind(line.unit);
        if (unit == units.cend())
            unit = units.insert(line.unit, Pinyin::sortKey(line.unit));
        return *unit + '\0' + Pinyin::sortKey(line.name);
    });
    return lines;
}

Result<QList<MemberLine>> Members::lines(const Database &db, const QList<Key> &members, QDate today)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    Statement rows(db, Lines.arg(columnsOf(PartyMember::entity(), u"m"_s), u"m.key = ?1"_s));
    Statement posts(db, u"SELECT p.name FROM post_claim c LEFT JOIN service_post p ON p.key = c.service_post WHERE c.party_member = ?2 AND "_s + openOn(u"?1"_s) + u" ORDER BY c.since, c.key"_s);
    QList<MemberLine> lines;
    for (const Key member : members) {
        rows.bind(1, member);
        auto found = rows.step();
        if (!found)
            return found.error();
        if (!*found)
            continue;
        MemberLine line = lineFrom(rows, *second);
        rows.reset();
        posts.bind(1, today.toString(Qt::ISODate));
        posts.bind(2, member);
        while (true) {
            auto more = posts.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (!line.posts.contains(posts.text(0)))
                line.posts << posts.text(0);
        }
        line.state = stateOf(line.member, !line.posts.isEmpty(), today);
        lines.append(line);
    }
    return lines;
}

Result<MemberLine> Members::read(const Database &db, Key member, QDate today)
{
    auto found = lines(db, {member}, today);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This member is no longer in the file."), {}};
    return found->first();
}

Result<QList<MemberLine>> Members::ofResident(const Database &db, Key resident, QDate today)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    QList<MemberLine> lines;
    for (const Key record : second->records(resident)) {
        auto rows = Query::run(db, u"SELECT m.key FROM party_member m LEFT JOIN outsider o ON o.key = m.outsider WHERE m.resident = :resident OR o.resident = :resident"_s,
                               {{u":resident"_s, record}});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            auto line = read(db, rows->number(0), today);
            if (!line)
                return line.error();
            lines.append(*line);
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const MemberLine &a, const MemberLine &b) { return a.isGone() < b.isGone(); });
    return lines;
}

Result<Members::Home> Members::homeOf(const Database &db, Key resident, QDate today)
{
    auto row = Query::run(db, u"SELECT o.dwelling, m.household FROM membership m JOIN occupancy o ON o.household = m.household WHERE m.resident = :resident "
                              "AND (m.until IS NULL OR m.until > :day) AND (o.until IS NULL OR o.until > :day) ORDER BY m.key, o.key LIMIT 1"_s,
                          {{u":resident"_s, resident}, {u":day"_s, today.toString(Qt::ISODate)}});
    if (!row)
        return row.error();
    if (!row->next())
        return Home{};
    auto place = OrderPlaces::ofDwelling(db, row->number(0));
    auto grid = GridMap::ofHousehold(db, row->number(1), today);
    if (!place || !grid)
        return !place ? place.error() : grid.error();
    return Home{place->text, *grid};
}

Result<Members::Home> Members::homeOf(const Database &db, const QString &written, QDate today)
{
    auto places = OrderPlaces::read(db);
    if (!places)
        return places.error();
    const OrderPlace place = written.isEmpty() ? OrderPlace() : places->find(db, written, 1).value(0);
    if (!place.isKnown())
        return Home{};
    auto map = GridMap::read(db, today);
    if (!map)
        return map.error();
    return Home{place.text, map->ofDoor(place.dwelling, place.stairwell, place.building, place.estate)};
}

Findings Members::check(const Database &db, const PartyMember &member, Key self, QDate today)
{
    Findings findings;
    if (!member.resident == !member.outsider)
        findings << Finding::held(u"resident"_s, u"required"_s, Words::tr("Say who it is: one resident, or one who is not."));
    if (!member.unit)
        findings << Finding::held(u"unit"_s, u"required"_s, Words::tr("Say which unit the member comes from."));
    const QString day = today.toString(Qt::ISODate);
    for (const auto &[field, date] : {std::pair{u"reported_on"_s, member.reportedOn}, {u"joined_party_on"_s, member.joinedPartyOn}, {u"moved_on"_s, member.movedOn}, {u"ended_on"_s, member.endedOn}})
        if (!date.isEmpty() && !firstDay(date).isValid())
            findings << Finding::held(field, u"date"_s, Words::tr("This is no date."));
        else if (date > day)
            findings << Finding::held(field, u"future"_s, Words::tr("The day lies in the future."));
    for (const auto &[field, date] : {std::pair{u"moved_on"_s, member.movedOn}, {u"ended_on"_s, member.endedOn}})
        if (!date.isEmpty() && !member.reportedOn.isEmpty() && date < member.reportedOn)
            findings << Finding::held(field, u"order"_s, Words::tr("This cannot lie before the day of reporting."));
    if (mustHoldBack(findings))
        return findings;
    auto second = SecondRecords::load(db);
    auto known = Query::run(db, u"SELECT m.key, coalesce(m.resident, o.resident), m.outsider FROM party_member m LEFT JOIN outsider o ON o.key = m.outsider "
                                "WHERE m.unit = :unit AND m.ended_on IS NULL AND m.moved_on IS NULL"_s, {{u":unit"_s, member.unit}});
    if (!second || !known)
        return findings;
    Key resident = countingResident(*second, member.resident);
    if (member.outsider)
        if (auto outsider = Store::read(db, Outsider::entity(), member.outsider))
            resident = countingResident(*second, outsider->as<Outsider>().resident);
    while (member.endedOn.isEmpty() && member.movedOn.isEmpty() && known->next())
        if (known->number(0) != self && (resident ? countingResident(*second, known->number(1)) == resident : known->number(2) == member.outsider)) {
            findings << Finding::held(u"resident"_s, u"already_there"_s, Words::tr("This person is on the list of the unit already."));
            break;
        }
    if (resident && !member.joinedPartyOn.isEmpty())
        if (auto person = Store::read(db, Resident::entity(), resident)) {
            const auto age = ageOn(person->as<Resident>().birthDate, lastDay(member.joinedPartyOn));
            if (age && *age < AgeOfMembership)
                findings << Finding::warned(u"joined_party_on"_s, u"too_young"_s, Words::tr("Under 18 on that day: look at the date again."));
        }
    return findings;
}

Result<PartyMember> Members::completed(const Database &db, PartyMember member, QDate today)
{
    Result<Home> home = member.resident ? homeOf(db, member.resident, today) : homeOf(db, member.home, today);
    if (!home)
        return home.error();
    if (!member.grid)
        member.grid = home->grid;
    return member;
}

Result<Key> Members::add(const PartyMember &member)
{
    auto whole = completed(m_store.db(), tidied(member));
    if (!whole)
        return whole.error();
    if (!whole->reportedOn.isEmpty() && !whole->receivedBy)
        whole->receivedBy = m_store.worker();
    if (auto fit = refused(check(m_store.db(), *whole)); !fit)
        return fit.error();
    return UnitOfWork::createOne(m_store, {u"party_member.add"_s}, *whole);
}

Result<Key> Members::addOutsider(const PartyMember &member, const Outsider &person)
{
    auto whole = completed(m_store.db(), tidied(member));
    if (!whole)
        return whole.error();
    Outsider kept = person;
    if (kept.employer.isEmpty())
        if (auto unit = m_store.get<ServiceUnit>(whole->unit))
            kept.employer = unit->name;
    auto work = UnitOfWork::begin(m_store, {u"party_member.add"_s});
    if (!work)
        return work.error();
    auto made = (*work)->create(kept);
    if (!made)
        return made.error();
    whole->outsider = *made;
    if (!whole->reportedOn.isEmpty() && !whole->receivedBy)
        whole->receivedBy = m_store.worker();
    if (auto fit = refused(check((*work)->db(), *whole)); !fit)
        return fit.error();
    auto key = (*work)->create(*whole);
    if (!key)
        return key.error();
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<bool> Members::change(const Snapshot &seen, const PartyMember &member)
{
    const PartyMember now = tidied(member);
    if (auto fit = refused(check(m_store.db(), now, seen.key)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"party_member.change"_s}, seen, now);
}

Result<int> Members::receive(const QList<Key> &members, QDate on)
{
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day is today or earlier."), u"reported_on"_s};
    auto work = UnitOfWork::begin(m_store, {u"party_member.receive"_s});
    if (!work)
        return work.error();
    int received = 0;
    for (const Key key : members) {
        auto seen = Store::read((*work)->db(), PartyMember::entity(), key);
        if (!seen)
            return seen.error();
        auto now = seen->as<PartyMember>();
        if (!now.reportedOn.isEmpty() || !now.movedOn.isEmpty() || !now.endedOn.isEmpty())
            continue;
        now.reportedOn = on.toString(Qt::ISODate);
        now.receivedBy = m_store.worker();
        if (auto changed = (*work)->change(*seen, now); !changed)
            return changed.error();
        ++received;
    }
    if (!received)
        return Error{ErrorCode::Refused, Words::tr("All of them have come already."), {}};
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return received;
}

/// Out of the office's service from a day on: what he holds ends with it.
Status Members::leave(Key member, QDate on, const QString &action, const std::function<void(PartyMember &)> &edit)
{
    if (!on.isValid() || on > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("The day is today or earlier."), u"on"_s};
    auto work = UnitOfWork::begin(m_store, {action});
    if (!work)
        return work.error();
    const Database &db = (*work)->db();
    auto seen = Store::read(db, PartyMember::entity(), member);
    if (!seen)
        return seen.error();
    auto now = seen->as<PartyMember>();
    if (!now.movedOn.isEmpty() || !now.endedOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This member is gone already."), {}};
    edit(now);
    if (auto fit = refused(check(db, now, member)); !fit)
        return fit;
    if (auto changed = (*work)->change(*seen, now); !changed)
        return changed.error();
    const QString day = on.toString(Qt::ISODate);
    auto claims = readAll<PostClaim>(db, u"WHERE x.party_member = ? AND (x.until IS NULL OR x.until > ?)"_s, {member, day});
    if (!claims)
        return claims.error();
    for (const Kept<PostClaim> &claim : std::as_const(*claims)) {
        auto held = Store::read(db, PostClaim::entity(), claim.key);
        if (!held)
            return held.error();
        PostClaim ended = claim.record;
        ended.until = std::max(day, ended.since);
        if (auto changed = (*work)->change(*held, ended); !changed)
            return changed.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Status Members::moveAway(Key member, QDate on, const QString &to)
{
    return leave(member, on, u"party_member.move"_s, [&](PartyMember &now) {
        now.movedOn = on.toString(Qt::ISODate);
        now.movedTo = to.simplified();
    });
}

Status Members::end(Key member, QDate on, const QString &reason)
{
    return leave(member, on, u"party_member.end"_s, [&](PartyMember &now) {
        now.endedOn = on.toString(Qt::ISODate);
        now.endReason = reason.simplified();
    });
}

Status Members::returned(Key member)
{
    auto seen = m_store.read(PartyMember::entity(), member);
    if (!seen)
        return seen.error();
    auto now = seen->as<PartyMember>();
    if (now.movedOn.isEmpty() && now.endedOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This member is not gone."), {}};
    now.movedOn.clear();
    now.movedTo.clear();
    now.endedOn.clear();
    now.endReason.clear();
    if (auto fit = refused(check(m_store.db(), now, member)); !fit)
        return fit;
    auto changed = UnitOfWork::changeOne(m_store, {u"party_member.return"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

} // namespace Allpost
