// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/care/carerecords.h"

#include "models/access/readlog.h"
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"
#include "models/residents/resident.h"
#include "models/store/layout.h"
#include "models/store/unitofwork.h"
#include "models/visits/visits.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CareRecords)
};

Finding of(const QString &field, Finding finding)
{
    finding.field = field;
    return finding;
}

bool isEmpty(const Values &own)
{
    for (size_t i = 1; i < own.size(); ++i)
        if (!own[i].isNull())
            return false;
    return true;
}

/// Whether two records can hold on the same day; an unknown end or beginning is open.
bool overlap(const QString &since, const QString &until, const QString &otherSince, const QString &otherUntil)
{
    const auto endsBefore = [](const QString &end, const QString &start) {
        return !end.isEmpty() && !start.isEmpty() && lastDay(end) <= firstDay(start);
    };
    return !endsBefore(until, otherSince) && !endsBefore(otherUntil, since);
}

/// What people are known by in a finding's rule: birth and death, "" where unknown.
struct Life { QString born = {}; QString died = {}; };

Result<Life> lifeOf(const Database &db, Key resident)
{
    auto row = Query::run(db, u"SELECT birth_date, died_on FROM resident WHERE key = :key"_s, {{u":key"_s, resident}});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, Words::tr("This person is no longer in the file."), {}};
    return Life{row->text(0), row->text(1)};
}

QStringList fieldNames(const CareRecord &record)
{
    QStringList names{u"care_group"_s};
    if (!record.care.note.isEmpty())
        names << u"note"_s;
    for (size_t i = 1; record.group.own && i < record.ownValues.size(); ++i)
        if (!record.ownValues[i].isNull())
            names << record.group.own->fields[i].name;
    return names;
}

} // namespace

Result<CareRecord> CareRecords::describe(Key key, const Care &care, QDate today) const
{
    auto group = CareGroups::of(m_store.db(), care.group);
    if (!group)
        return group.error();
    CareRecord record{key, care, *group};
    record.attention = care.attention.isEmpty() ? group->attention : care.attention;
    record.visitEvery = care.visitEvery.value_or(group->visitEvery);
    if (care.responsible) {
        auto worker = Query::run(m_store.db(), u"SELECT name FROM worker WHERE key = :key"_s, {{u":key"_s, care.responsible}});
        if (!worker)
            return worker.error();
        if (worker->next())
            record.responsible = worker->text(0);
    }
    VisitSubject subject;
    subject.resident = care.resident;
    subject.household = care.resident ? 0 : care.household;
    auto visited = Visits::last(m_store.db(), subject, today);
    if (!visited)
        return visited.error();
    record.lastVisit = visited->reachedOn;
    const QString day = today.toString(Qt::ISODate);
    if (record.isCurrent(day) && record.visitEvery > 0 && !group->isInactive) {
        // As the list of due visits counts: nobody was ever there, so one is due now.
        const QDate from = firstDay(record.lastVisit);
        record.dueOn = from.isValid() ? from.addDays(record.visitEvery).toString(Qt::ISODate) : day;
        if (!care.until.isEmpty() && record.dueOn >= care.until)
            record.dueOn.clear();
    }
    return record;
}

Status CareRecords::readOwn(CareRecord &record) const
{
    if (!record.group.own)
        return {};
    const Layout &layout = Layout::of(*record.group.own);
    Statement rows(m_store.db(), u"SELECT key, "_s + layout.columns + u" FROM "_s + record.group.own->name + u" WHERE care = ? ORDER BY key"_s);
    rows.bind(1, record.key);
    auto found = rows.step();
    if (!found)
        return found.error();
    record.ownValues = Values(record.group.own->fields.size());
    if (!*found)
        return {};
    record.own = rows.number(0);
    for (int i = 0; i < int(layout.stored.size()); ++i)
        record.ownValues[size_t(layout.stored[size_t(i)])] = rows.value(i + 1);
    return {};
}

Result<QList<CareRecord>> CareRecords::select(const QString &sql, qint64 one, qint64 other, QDate today) const
{
    const Layout &layout = Layout::of(Care::entity());
    Statement rows(m_store.db(), u"SELECT key, "_s + layout.columns + u" FROM care WHERE "_s + sql + u" ORDER BY key DESC"_s);
    rows.bind(1, one);
    rows.bind(2, other);
    QList<CareRecord> all;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        Values values;
        for (int i = 1; i < rows.columns(); ++i)
            values.push_back(rows.value(i));
        const Care care = recordFrom<Care>(values);
        if (!Rights::may(m_store, m_store.worker(), u"care.see", Rights::careSubject(care.group)))
            continue;
        auto record = describe(rows.number(0), care, today);
        if (!record)
            return record.error();
        if (record->group.isRestricted) {
            record->isShown = false;
            record->care.note.clear();
        } else if (auto read = readOwn(*record); !read) {
            return read.error();
        }
        all << *record;
    }
    const QString day = today.toString(Qt::ISODate);
    std::stable_sort(all.begin(), all.end(), [&](const CareRecord &a, const CareRecord &b) {
        if (a.isCurrent(day) != b.isCurrent(day))
            return a.isCurrent(day);
        return a.isCurrent(day) ? a.care.since > b.care.since : a.care.until > b.care.until;
    });
    return all;
}

Result<QList<CareRecord>> CareRecords::ofResident(Key resident, QDate today) const
{
    auto home = Query::run(m_store.db(), u"SELECT household FROM membership WHERE resident = :resident AND (until IS NULL OR until > :today) ORDER BY key LIMIT 1"_s,
                           {{u":resident"_s, resident}, {u":today"_s, today.toString(Qt::ISODate)}});
    if (!home)
        return home.error();
    return select(u"resident = ? OR household = ?"_s, resident, home->next() ? home->number(0) : 0, today);
}

Result<QList<CareRecord>> CareRecords::ofHousehold(Key household, QDate today) const
{
    return select(u"household = ? AND ? = 0"_s, household, 0, today);
}

Result<CareRecord> CareRecords::read(Key care, QDate today) const
{
    auto stored = m_store.get<Care>(care);
    if (!stored)
        return stored.error();
    if (auto allowed = Rights::require(m_store, u"care.see", Rights::careSubject(stored->group)); !allowed)
        return allowed.error();
    auto record = describe(care, *stored, today);
    if (!record)
        return record;
    if (auto own = readOwn(*record); !own)
        return own.error();
    if (record->group.isRestricted)
        if (auto noted = ReadLog::note(m_store, {u"reveal"_s, care, fieldNames(*record), {}, 1}); !noted)
            return noted.error();
    return record;
}

Status CareRecords::noteSeen(const QList<CareRecord> &records) const
{
    for (const CareRecord &record : records)
        if (record.group.isRestricted)
            if (auto noted = ReadLog::note(m_store, {u"reveal"_s, record.key, {u"care_group"_s}, {}, 1}); !noted)
                return noted;
    return {};
}

Result<Findings> CareRecords::check(const CareEntry &entry, Key except, QDate today) const
{
    const Care &care = entry.care;
    Findings findings;
    if (care.group.isEmpty()) {
        findings << of(u"care_group"_s, Finding::holdBack(u"required"_s, Words::tr("Choose a group.")));
        return findings;
    }
    auto group = CareGroups::of(m_store.db(), care.group);
    if (!group)
        return group.error();
    const bool isForHousehold = care.household != 0;
    if (isForHousehold && !group->ofHousehold)
        findings << of(u"care_group"_s, Finding::holdBack(u"care_level"_s, Words::tr("“%1” concerns one person: note it on the person's card.").arg(group->title())));
    else if (!isForHousehold && group->ofHousehold)
        findings << of(u"care_group"_s, Finding::note(u"care_level"_s, Words::tr("“%1” usually concerns the whole household.").arg(group->title())));

    const QDate since = firstDay(care.since);
    if (since.isValid() && since > today)
        findings << of(u"since"_s, Finding::holdBack(u"care_future"_s, Words::tr("This day is still to come.")));
    const QDate sinceLast = lastDay(care.since);
    const QDate until = lastDay(care.until);
    if (until.isValid() && since.isValid() && until < since)
        findings << of(u"until"_s, Finding::holdBack(u"care_end_early"_s, Words::tr("The end lies before the beginning.")));
    if (until.isValid() && firstDay(care.until) > today)
        findings << of(u"until"_s, Finding::warning(u"care_end_later"_s, Words::tr("Until then the record still holds.")));
    if (care.resident) {
        auto life = lifeOf(m_store.db(), care.resident);
        if (!life)
            return life.error();
        const QDate born = firstDay(life->born);
        if (born.isValid() && sinceLast.isValid() && sinceLast < born)
            findings << of(u"since"_s, Finding::holdBack(u"care_before_birth"_s, Words::tr("This day lies before the person's birth.")));
        const QDate died = lastDay(life->died);
        if (!life->died.isEmpty() && care.until.isEmpty() && !except)
            findings << of(u"care_group"_s, Finding::holdBack(u"care_deceased"_s, Words::tr("This person has died; a record for them needs its end.")));
        else if (died.isValid() && since.isValid() && since > died)
            findings << of(u"since"_s, Finding::holdBack(u"care_deceased"_s, Words::tr("The person died before this day.")));
    }
    auto others = Query::run(m_store.db(),
                             isForHousehold ? u"SELECT care_group, since, until FROM care WHERE household = :whose AND key <> :self"_s
                                            : u"SELECT care_group, since, until FROM care WHERE resident = :whose AND key <> :self"_s,
                             {{u":whose"_s, isForHousehold ? care.household : care.resident}, {u":self"_s, except}});
    if (!others)
        return others.error();
    while (others->next()) {
        if (Rights::careSubject(others->text(0)) != group->group || !overlap(care.since, care.until, others->text(1), others->text(2)))
            continue;
        findings << of(others->text(2).isEmpty() ? u"care_group"_s : u"since"_s,
                       Finding::holdBack(u"care_twice"_s, others->text(2).isEmpty()
                                             ? Words::tr("“%1” is noted already and holds today.").arg(group->title())
                                             : Words::tr("“%1” was already noted until %2; begin after that.").arg(group->title(), others->text(2))));
        break;
    }
    if (care.visitEvery && (*care.visitEvery < 0 || *care.visitEvery > 3650))
        findings << of(u"visit_every"_s, Finding::holdBack(u"care_interval"_s, Words::tr("A visit is due after 1 to 3,650 days.")));
    for (size_t i = 1; group->own && i < entry.own.size() && i < group->own->fields.size(); ++i) {
        const Field &field = group->own->fields[i];
        if (field.isNumber() && entry.own[i].number() < 0)
            findings << of(field.name, Finding::holdBack(u"care_negative"_s, Words::tr("This cannot be less than nothing.")));
    }
    // Two days of one record that turn each other round: valid until before issued on, and the like.
    const auto day = [&](QStringView name) {
        const int at = group->own ? group->own->indexOf(name) : -1;
        return at < 0 || size_t(at) >= entry.own.size() ? QDate() : firstDay(entry.own[size_t(at)].text());
    };
    for (const auto &[from, to] : {std::pair{u"begins_on"_s, u"ends_on"_s}, {u"issued_on"_s, u"valid_until"_s}, {u"notice_from"_s, u"notice_to"_s},
                                   {u"enlisted_on"_s, u"retired_on"_s}, {u"released_on"_s, u"help_until"_s}})
        if (day(from).isValid() && day(to).isValid() && day(to) < day(from))
            findings << of(to, Finding::holdBack(u"care_end_early"_s, Words::tr("The end lies before the beginning.")));
    return findings;
}

Status CareRecords::writeOwn(UnitOfWork &work, Key care, const CareGroupInfo &group, Key own, const Values &values) const
{
    if (!group.own || (!own && isEmpty(values)))
        return {};
    Values now = values;
    now.resize(group.own->fields.size());
    now[0] = Value(care);
    if (!own) {
        auto made = work.create(*group.own, now);
        return made ? Status() : Status(made.error());
    }
    auto seen = Store::read(work.db(), *group.own, own);
    if (!seen)
        return seen.error();
    auto changed = work.change(*seen, now);
    return changed ? Status() : Status(changed.error());
}

Result<Key> CareRecords::begin(const CareEntry &entry)
{
    if (auto allowed = Rights::require(m_store, u"care.change", Rights::careSubject(entry.care.group)); !allowed)
        return allowed.error();
    auto findings = check(entry);
    if (!findings)
        return findings.error();
    for (const Finding &finding : *findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    auto group = CareGroups::of(m_store.db(), entry.care.group);
    if (!group)
        return group.error();
    Care care = entry.care;
    care.sinceEntered = QDate::currentDate().toString(Qt::ISODate);
    if (!care.until.isEmpty())
        care.untilEntered = care.sinceEntered;
    auto work = UnitOfWork::begin(m_store, {u"care.add"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(care);
    if (!key)
        return key;
    if (auto own = writeOwn(**work, *key, *group, 0, entry.own); !own)
        return own.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return key;
}

Result<bool> CareRecords::change(const CareRecord &seen, const CareEntry &now)
{
    if (auto allowed = Rights::require(m_store, u"care.change", seen.group.group); !allowed)
        return allowed.error();
    CareEntry entry = now;
    entry.care.resident = seen.care.resident;
    entry.care.household = seen.care.household;
    entry.care.group = seen.care.group;
    auto findings = check(entry, seen.key);
    if (!findings)
        return findings.error();
    for (const Finding &finding : *findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (entry.care.since != seen.care.since)
        entry.care.sinceEntered = today;
    if (entry.care.until != seen.care.until)
        entry.care.untilEntered = entry.care.until.isEmpty() ? QString() : today;
    auto work = UnitOfWork::begin(m_store, {u"care.change"_s});
    if (!work)
        return work.error();
    const Snapshot before{&Care::entity(), seen.key, valuesOf(seen.care)};
    if (auto changed = (*work)->change(before, entry.care); !changed)
        return changed.error();
    if (seen.own && seen.group.own) {
        Values values = entry.own;
        values.resize(seen.group.own->fields.size());
        values[0] = Value(seen.key);
        if (auto changed = (*work)->change({seen.group.own, seen.own, seen.ownValues}, values); !changed)
            return changed.error();
    } else if (auto own = writeOwn(**work, seen.key, seen.group, 0, entry.own); !own) {
        return own.error();
    }
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

Status CareRecords::end(Key care, const QString &until, const QString &reason)
{
    auto seen = m_store.read(Care::entity(), care);
    if (!seen)
        return seen.error();
    Care now = seen->as<Care>();
    if (auto allowed = Rights::require(m_store, u"care.change", Rights::careSubject(now.group)); !allowed)
        return allowed;
    now.until = until;
    now.untilReason = reason.trimmed();
    now.untilEntered = QDate::currentDate().toString(Qt::ISODate);
    if (!lastDay(until).isValid())
        return Error{ErrorCode::Invalid, Words::tr("Say from which day on it holds no longer."), u"until"_s};
    auto findings = check({now, {}}, care);
    if (!findings)
        return findings.error();
    for (const Finding &finding : *findings)
        if (finding.weight == Finding::Weight::HoldBack && finding.field == "until"_L1)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    auto work = UnitOfWork::begin(m_store, {u"care.end"_s});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(*seen, now); !changed)
        return changed.error();
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
