// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/visits/visits.h"

#include "models/dictionary/codelist.h"
#include "models/residents/address.h"
#include "models/residents/datetext.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/attachments.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The only key an answer has, 0 for none.
Result<Key> key(const Database &db, const QString &sql, const Query::Bindings &bindings)
{
    auto found = Query::run(db, sql, bindings);
    if (!found)
        return found.error();
    return found->next() ? found->number(0) : 0;
}

/// Visits with what stands around them; the head is today's.
const QString LineColumns =
    u"SELECT v.key, v.household, v.resident, v.dwelling, v.visited_on, v.worker, v.visitor, v.outcome, v.kind, v.found, v.need, v.hazard, "
    "v.difficulty, v.follow_up, v.follow_up_by, v.answered_on, v.answer, v.photo, r.name, w.name, "
    "coalesce((SELECT h.name FROM membership m JOIN resident h ON h.key = m.resident WHERE m.household = v.household AND m.relation = '02' "
    "AND (m.until IS NULL OR m.until > :today) ORDER BY m.key LIMIT 1), x.pending_head), e.name, b.number, s.number, d.room, d.address "
    "FROM visit v LEFT JOIN resident r ON r.key = v.resident LEFT JOIN household x ON x.key = v.household LEFT JOIN worker w ON w.key = v.worker "
    "LEFT JOIN dwelling d ON d.key = v.dwelling LEFT JOIN estate e ON e.key = d.estate LEFT JOIN building b ON b.key = d.building "
    "LEFT JOIN stairwell s ON s.key = d.stairwell "_s;

Result<QList<VisitLine>> lines(const Database &db, const QString &where, Query::Bindings bindings)
{
    bindings.append({u":today"_s, iso(QDate::currentDate())});
    auto rows = Query::run(db, LineColumns + where, bindings);
    if (!rows)
        return rows.error();
    QList<VisitLine> all;
    while (rows->next()) {
        VisitLine line;
        line.key = rows->number(0);
        Visit &v = line.visit;
        v.household = rows->number(1);
        v.resident = rows->number(2);
        v.dwelling = rows->number(3);
        v.visitedOn = rows->text(4);
        v.worker = rows->number(5);
        v.visitor = rows->text(6);
        v.outcome = rows->text(7);
        v.kind = rows->text(8);
        v.found = rows->text(9);
        v.need = rows->text(10);
        v.hazard = rows->text(11);
        if (!rows->value(12).isNull())
            v.difficulty = rows->number(12) != 0;
        v.followUp = rows->text(13);
        v.followUpBy = rows->text(14);
        v.answeredOn = rows->text(15);
        v.answer = rows->text(16);
        v.photo = rows->text(17);
        line.name = rows->text(18).isEmpty() ? rows->text(20) : rows->text(18);
        line.worker = rows->text(19).isEmpty() ? v.visitor : rows->text(19);
        Address address;
        address.building = rows->text(22);
        address.stairwell = rows->text(23);
        address.room = rows->text(24);
        address.rest = rows->text(25);
        line.door = address.room.isEmpty() ? address.rest : address.shortText();
        all.append(line);
    }
    return all;
}

/// A code value that the list knows, or words of one's own.
bool isKnown(QStringView list, const QString &stored)
{
    const CodeValue value = CodeValue::parse(stored);
    const CodeList *codes = CodeList::find(list);
    return stored.isEmpty() || value.isOutside() || (codes && codes->at(value.code));
}

Findings checkDays(const Database &db, const Visit &visit, QDate today)
{
    Findings findings;
    const QDate day = QDate::fromString(visit.visitedOn, Qt::ISODate);
    if (!day.isValid())
        findings << Finding::held(u"visited_on"_s, u"required"_s, Words::tr("The day of the visit is missing."));
    else if (day > today)
        findings << Finding::held(u"visited_on"_s, u"date_future"_s, Words::tr("The day lies after today. Note the visit once it was made."));
    const bool hasFollowUp = !visit.followUp.isEmpty() || !visit.followUpBy.isEmpty();
    if (const QDate by = lastDay(visit.followUpBy); !visit.followUpBy.isEmpty()) {
        if (!by.isValid())
            findings << Finding::held(u"follow_up_by"_s, u"date_unreadable"_s, Words::tr("This is no date."));
        else if (day.isValid() && by < day)
            findings << Finding::held(u"follow_up_by"_s, u"follow_up_before_visit"_s, Words::tr("The follow-up lies before the visit. It should be a later day."));
        if (visit.followUp.isEmpty())
            findings << Finding::held(u"follow_up"_s, u"required"_s, Words::tr("Say what is to be done by then."));
    }
    if (!visit.answeredOn.isEmpty() && !hasFollowUp)
        findings << Finding::held(u"answer"_s, u"nothing_to_answer"_s, Words::tr("There is no follow-up to answer."));
    if (!visit.resident || !day.isValid())
        return findings;
    auto person = Query::run(db, u"SELECT birth_date, died_on FROM resident WHERE key = :key"_s, {{u":key"_s, visit.resident}});
    if (person && person->next()) {
        if (const QDate born = firstDay(person->text(0)); born.isValid() && day < born)
            findings << Finding::held(u"visited_on"_s, u"before_birth"_s, Words::tr("On this day the person was not born yet."));
        if (const QDate died = lastDay(person->text(1)); died.isValid() && day > died)
            findings << Finding::warned(u"visited_on"_s, u"after_death"_s, Words::tr("The person had died by then. Visited were those left behind?"));
    }
    return findings;
}

Findings checkPeople(const Database &db, const Visit &visit)
{
    Findings findings;
    if (!visit.household && !visit.resident) {
        findings << Finding::held(u"household"_s, u"required"_s, Words::tr("Say who was visited."));
        return findings;
    }
    if (visit.household) {
        auto household = Query::run(db, u"SELECT ended_on FROM household WHERE key = :key"_s, {{u":key"_s, visit.household}});
        if (!household || !household->next())
            findings << Finding::held(u"household"_s, u"not_there"_s, Words::tr("This household is no longer in the file."));
        else if (const QString ended = household->text(0); !ended.isEmpty() && visit.visitedOn >= ended)
            findings << Finding::held(u"household"_s, u"household_ended"_s, Words::tr("This household ended on %1. Choose the one the people live in now, or an earlier day.").arg(ended));
    }
    if (visit.household && visit.resident) {
        auto member = key(db, u"SELECT key FROM membership WHERE resident = :resident AND household = :household AND (since IS NULL OR since <= :day) "
                              "AND (until IS NULL OR until > :day)"_s,
                          {{u":resident"_s, visit.resident}, {u":household"_s, visit.household}, {u":day"_s, visit.visitedOn}});
        if (member && !*member)
            findings << Finding::held(u"resident"_s, u"not_of_household"_s, Words::tr("On this day the person was not of this household."));
    }
    return findings;
}

} // namespace

bool Visits::isReached(QStringView outcome)
{
    const QString code = CodeValue::parse(outcome).code;
    return code == "met"_L1 || code == "family"_L1 || code == "phone"_L1;
}

Findings Visits::check(const Database &db, const Visit &visit, QDate today)
{
    Findings findings = checkDays(db, visit, today) + checkPeople(db, visit);
    if (!visit.worker && visit.visitor.trimmed().isEmpty())
        findings << Finding::held(u"worker"_s, u"required"_s, Words::tr("Say who went."));
    if (visit.outcome.isEmpty())
        findings << Finding::held(u"outcome"_s, u"required"_s, Words::tr("Say whether somebody was met."));
    for (const auto &[field, list, stored] : {std::tuple{u"outcome"_s, u"visit_outcome"_s, visit.outcome}, {u"kind"_s, u"visit_kind"_s, visit.kind}})
        if (!isKnown(list, stored))
            findings << Finding::held(field, u"code_unknown"_s, Words::tr("This is not in the list."));
    return findings;
}

Result<Key> Visits::householdOf(const Database &db, Key resident, QDate on)
{
    return key(db, u"SELECT household FROM membership WHERE resident = :resident AND (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day) "
                   "ORDER BY key LIMIT 1"_s,
               {{u":resident"_s, resident}, {u":day"_s, iso(on)}});
}

Result<Key> Visits::dwellingOf(const Database &db, Key household, QDate on)
{
    return key(db, u"SELECT dwelling FROM occupancy WHERE household = :household AND (since IS NULL OR since <= :day) AND (until IS NULL OR until > :day) "
                   "ORDER BY key LIMIT 1"_s,
               {{u":household"_s, household}, {u":day"_s, iso(on)}});
}

Result<Visit> Visits::completed(const Database &db, Visit visit)
{
    const QDate day = QDate::fromString(visit.visitedOn, Qt::ISODate);
    const QDate on = day.isValid() ? day : QDate::currentDate();
    if (visit.resident && !visit.household) {
        auto household = householdOf(db, visit.resident, on);
        if (!household)
            return household.error();
        visit.household = *household;
    }
    if (visit.household && !visit.dwelling) {
        auto dwelling = dwellingOf(db, visit.household, on);
        if (!dwelling)
            return dwelling.error();
        visit.dwelling = *dwelling;
    }
    return visit;
}

Status Visits::judge(const Visit &visit, QDate today) const
{
    for (const Finding &finding : check(m_store.db(), visit, today))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

Result<Key> Visits::add(const Visit &visit, const QByteArray &photo)
{
    auto whole = completed(m_store.db(), visit);
    if (!whole)
        return whole.error();
    if (auto fine = judge(*whole, QDate::currentDate()); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"visit.add"_s});
    if (!work)
        return work.error();
    if (!photo.isEmpty()) {
        auto kept = Attachments::keep(**work, photo);
        if (!kept)
            return kept.error();
        whole->photo = *kept;
    }
    auto made = (*work)->create(*whole);
    if (!made)
        return made;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return made;
}

Result<int> Visits::addSheet(const QList<Visit> &visits, const QList<QByteArray> &photos)
{
    QList<Visit> whole;
    for (int row = 0; row < visits.size(); ++row) {
        auto visit = completed(m_store.db(), visits.at(row));
        if (!visit)
            return visit.error();
        if (auto fine = judge(*visit, QDate::currentDate()); !fine)
            return Error{ErrorCode::Invalid, fine.error().message, QString::number(row)};
        whole << *visit;
    }
    auto work = UnitOfWork::begin(m_store, {u"visit.sheet"_s, {{u"count"_s, int(whole.size())}}});
    if (!work)
        return work.error();
    for (int row = 0; row < whole.size(); ++row) {
        if (const QByteArray photo = photos.value(row); !photo.isEmpty()) {
            auto kept = Attachments::keep(**work, photo);
            if (!kept)
                return kept.error();
            whole[row].photo = *kept;
        }
        if (auto made = (*work)->create(whole.at(row)); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return int(whole.size());
}

Result<bool> Visits::change(const Snapshot &seen, const Visit &now, const QByteArray &photo)
{
    Visit kept = now;
    const Visit before = seen.as<Visit>();
    // Another day or household is another door.
    if (kept.visitedOn != before.visitedOn || kept.household != before.household || kept.resident != before.resident)
        kept.dwelling = 0;
    auto whole = completed(m_store.db(), kept);
    if (!whole)
        return whole.error();
    if (auto fine = judge(*whole, QDate::currentDate()); !fine)
        return fine.error();
    auto work = UnitOfWork::begin(m_store, {u"visit.change"_s});
    if (!work)
        return work.error();
    if (!photo.isEmpty()) {
        auto hash = Attachments::keep(**work, photo);
        if (!hash)
            return hash.error();
        whole->photo = *hash;
    }
    if (auto changed = (*work)->change(seen, *whole); !changed)
        return changed.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Status Visits::answer(Key visit, const QString &answer, QDate on)
{
    auto seen = m_store.read(Visit::entity(), visit);
    if (!seen)
        return seen.error();
    Visit now = seen->as<Visit>();
    if (now.followUp.isEmpty() && now.followUpBy.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("There is no follow-up to answer."), {}};
    if (!now.answeredOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This follow-up was answered on %1.").arg(now.answeredOn), {}};
    if (answer.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say how it was answered."), u"answer"_s};
    if (!on.isValid() || on > QDate::currentDate() || iso(on) < now.visitedOn)
        return Error{ErrorCode::Invalid, Words::tr("The day of the answer lies between the visit and today."), u"answered_on"_s};
    now.answer = answer.trimmed();
    now.answeredOn = iso(on);
    auto changed = UnitOfWork::changeOne(m_store, {u"visit.answer"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status Visits::remove(Key visit)
{
    auto work = UnitOfWork::begin(m_store, {u"visit.remove"_s});
    if (!work)
        return work.error();
    if (auto removed = (*work)->remove(Visit::entity(), visit); !removed)
        return removed;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<QList<VisitLine>> Visits::ofHousehold(Key household, int limit) const
{
    return lines(m_store.db(), u"WHERE v.household = :household ORDER BY v.visited_on DESC, v.key DESC LIMIT :limit"_s,
                 {{u":household"_s, household}, {u":limit"_s, limit}});
}

Result<QList<VisitLine>> Visits::ofResident(Key resident, int limit) const
{
    auto household = householdOf(m_store.db(), resident);
    if (!household)
        return household.error();
    return lines(m_store.db(),
                 u"WHERE v.resident = :resident OR (v.household = :household AND v.resident IS NULL) ORDER BY v.visited_on DESC, v.key DESC LIMIT :limit"_s,
                 {{u":resident"_s, resident}, {u":household"_s, *household}, {u":limit"_s, limit}});
}

Result<LastVisit> Visits::last(const Database &db, const VisitSubject &subject, QDate on)
{
    Key household = subject.household;
    if (subject.resident && !household) {
        auto lives = householdOf(db, subject.resident, on);
        if (!lives)
            return lives.error();
        household = *lives;
    }
    // A person: their own visits and those to the household as a whole. A household: all of its visits.
    const QString whose = subject.resident ? u"(resident = :resident OR (household = :household AND resident IS NULL))"_s : u"household = :household"_s;
    Query::Bindings bindings{{u":household"_s, household}, {u":day"_s, iso(on)}};
    if (subject.resident)
        bindings.append({u":resident"_s, subject.resident});
    LastVisit last;
    auto rows = Query::run(db, u"SELECT key, visited_on, outcome FROM visit WHERE "_s + whose + u" AND visited_on <= :day ORDER BY visited_on DESC, key DESC"_s, bindings);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (last.triedOn.isEmpty()) {
            last.triedOn = rows->text(1);
            last.triedOutcome = rows->text(2);
        }
        if (isReached(rows->text(2))) {
            last.key = rows->number(0);
            last.reachedOn = rows->text(1);
            last.outcome = rows->text(2);
            break;
        }
    }
    return last;
}

Result<QList<VisitLine>> Visits::openFollowUps(const Database &db, Key worker)
{
    const QString whose = worker ? u" AND v.worker = :worker"_s : QString();
    Query::Bindings bindings;
    if (worker)
        bindings.append({u":worker"_s, worker});
    return lines(db, u"WHERE v.answered_on IS NULL AND (v.follow_up IS NOT NULL OR v.follow_up_by IS NOT NULL)"_s + whose
                         + u" ORDER BY v.follow_up_by IS NULL, v.follow_up_by, v.visited_on, v.key"_s,
                 bindings);
}

Result<QList<VisitLine>> Visits::between(const Database &db, QDate from, QDate to, int limit)
{
    return lines(db, u"WHERE v.visited_on >= :from AND v.visited_on <= :to ORDER BY v.visited_on DESC, v.key DESC LIMIT :limit"_s,
                 {{u":from"_s, iso(from)}, {u":to"_s, iso(to)}, {u":limit"_s, limit}});
}

} // namespace Allpost
