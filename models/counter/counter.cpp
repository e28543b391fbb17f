// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counter.h"

#include "models/counter/counterrows.h"
#include "models/residents/idnumber.h"
#include "models/residents/names.h"
#include "models/residents/phone.h"
#include "models/residents/resident.h"
#include "models/store/unitofwork.h"
#include "models/visits/visits.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

Error refused(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// The next number of this desk in this year. What was given out and taken back by undo is not given out again.
Result<qint64> nextNumber(const Store &store, const QString &before)
{
    auto last = CounterRows::number(store.db(), u"SELECT max(CAST(substr(number, ?2) AS INTEGER)) FROM counter_visit WHERE number >= ?1 AND number < ?3"_s,
                                    {before, qint64(before.size() + 1), before.chopped(1) + QChar(before.back().unicode() + 1)});
    if (!last)
        return last.error();
    return qMax(*last, store.setting(u"counter."_s + before).toLongLong()) + 1;
}

Status fillFromResident(const Store &store, CounterVisit &visit, QDate today)
{
    auto person = store.get<Resident>(visit.resident);
    if (!person)
        return person.error();
    visit.name = person->name;
    if (visit.phone.isEmpty())
        visit.phone = person->phone;
    if (!visit.household) {
        auto household = Visits::householdOf(store.db(), visit.resident, today);
        if (!household)
            return household.error();
        visit.household = *household;
    }
    return {};
}

Status write(Store &store, const QString &action, const Snapshot &seen, const CounterVisit &now)
{
    auto changed = UnitOfWork::changeOne(store, {action}, seen, now);
    return changed ? Status() : Status(changed.error());
}

bool isInOneGo(const QString &state)
{
    return state == "done"_L1 || state == "accepted"_L1 || state == "passed_on"_L1 || state == "refused"_L1;
}

} // namespace

Findings Counter::check(const Arrival &arrival)
{
    Findings findings;
    const auto warn = [&findings](const QString &field, const QString &code, const QString &message) {
        Finding finding = Finding::warning(code, message);
        finding.field = field;
        findings << finding;
    };
    for (const Finding &finding : readPhones(arrival.phone).findings)
        if (finding.weight != Finding::Weight::Note)
            warn(u"phone"_s, finding.code, finding.message);
    if (const IdCheck id = checkIdNumber(arrival.agentId); const Finding *reason = id.reasonFinding())
        warn(u"agent_id"_s, reason->code, reason->message);
    if (arrival.agentName.trimmed().isEmpty() && !(arrival.agentId + arrival.agentRelation).trimmed().isEmpty())
        warn(u"agent_name"_s, u"agent_without_name"_s, Words::tr("Write down who came in the person’s place."));
    return findings;
}

Result<Key> Counter::make(const Arrival &arrival, bool served)
{
    const QDateTime now = m_now();
    const QString today = now.date().toString(Qt::ISODate);
    CounterVisit visit;
    visit.arrivedAt = CounterRows::moment(now);
    visit.resident = arrival.resident;
    visit.household = arrival.household;
    visit.name = readName(arrival.name).name;
    visit.phone = arrival.phone.trimmed();
    visit.idNote = arrival.idNote.trimmed();
    visit.agentName = readName(arrival.agentName).name;
    visit.agentRelation = arrival.agentRelation.trimmed();
    visit.agentId = arrival.agentId.trimmed();
    visit.note = arrival.note.trimmed();
    visit.state = served ? u"open"_s : u"waiting"_s;
    if (served) {
        visit.beganAt = visit.arrivedAt;
        visit.worker = m_store.worker();
    }
    if (arrival.resident)
        if (auto done = fillFromResident(m_store, visit, now.date()); !done)
            return done.error();
    const QString before = u"%1-%2-V"_s.arg(now.date().year()).arg(m_store.deskLetter());
    auto number = nextNumber(m_store, before);
    auto queue = CounterRows::number(m_store.db(), u"SELECT coalesce(max(queue), 0) + 1 FROM counter_visit WHERE arrived_at >= ?1"_s, {today});
    if (!number || !queue)
        return !number ? number.error() : queue.error();
    visit.number = before + u"%1"_s.arg(*number, 4, 10, QLatin1Char('0'));
    visit.queue = *queue;
    auto work = UnitOfWork::begin(m_store, {served ? u"counter_visit.receive"_s : u"counter_visit.arrive"_s});
    if (!work)
        return work.error();
    auto key = (*work)->create(visit);
    if (!key)
        return key;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    if (auto kept = m_store.setSetting(u"counter."_s + before, QString::number(*number)); !kept)
        return kept.error();
    return key;
}

Result<Key> Counter::arrive(const Arrival &arrival)
{
    return make(arrival, false);
}

Result<Key> Counter::receive(const Arrival &arrival)
{
    return make(arrival, true);
}

Result<Key> Counter::callNext()
{
    auto next = CounterRows::number(m_store.db(), u"SELECT key FROM counter_visit WHERE state = 'waiting' AND arrived_at >= ?1 ORDER BY arrived_at, queue, key LIMIT 1"_s,
                                    {m_now().date().toString(Qt::ISODate)});
    if (!next)
        return next.error();
    if (!*next)
        return Error{ErrorCode::NotFound, Words::tr("Nobody is waiting."), {}};
    if (auto done = call(*next); !done)
        return done.error();
    return *next;
}

Status Counter::call(Key visit)
{
    auto seen = m_store.read(CounterVisit::entity(), visit);
    if (!seen)
        return seen.error();
    CounterVisit now = seen->as<CounterVisit>();
    if (now.state != "waiting"_L1)
        return refused(Words::tr("This visitor no longer waits."));
    now.state = u"open"_s;
    now.beganAt = CounterRows::moment(m_now());
    now.worker = m_store.worker();
    return write(m_store, u"counter_visit.call"_s, *seen, now);
}

Status Counter::left(Key visit)
{
    auto seen = m_store.read(CounterVisit::entity(), visit);
    if (!seen)
        return seen.error();
    CounterVisit now = seen->as<CounterVisit>();
    if (now.state != "waiting"_L1 && now.state != "open"_L1)
        return refused(Words::tr("This visit is over already."));
    auto asked = CounterRows::number(m_store.db(), u"SELECT count(*) FROM handling WHERE visit = ?1 OR continued_in = ?1"_s, {visit});
    if (!asked)
        return asked.error();
    if (*asked)
        return refused(Words::tr("Something was handled in this visit: end it instead."));
    now.state = u"left"_s;
    now.endedAt = CounterRows::moment(m_now());
    return write(m_store, u"counter_visit.leave"_s, *seen, now);
}

Status Counter::end(Key visit)
{
    auto seen = m_store.read(CounterVisit::entity(), visit);
    if (!seen)
        return seen.error();
    CounterVisit now = seen->as<CounterVisit>();
    if (now.state != "open"_L1)
        return refused(Words::tr("This visitor is not being served."));
    auto asked = CounterRows::read<Handling>(m_store.db(), u"WHERE t.visit = ?1 OR t.continued_in = ?1 ORDER BY t.began_at, t.key"_s, {visit});
    if (!asked)
        return asked.error();
    bool inOneGo = true;
    for (const auto &[key, handling] : *asked) {
        if (handling.state == "begun"_L1 && !handling.handedTo)
            return refused(Words::tr("“%1” is neither accepted nor put off. Accept it, give the notice, hand it over or drop it.").arg(handling.title));
        inOneGo = inOneGo && isInOneGo(handling.state) && handling.worker == now.worker && handling.visit == visit && !handling.handedTo;
    }
    now.state = u"finished"_s;
    now.endedAt = CounterRows::moment(m_now());
    now.finishedHere = asked->isEmpty() ? std::nullopt : std::optional(inOneGo);
    return write(m_store, u"counter_visit.end"_s, *seen, now);
}

Status Counter::identify(Key visit, Key resident)
{
    auto seen = m_store.read(CounterVisit::entity(), visit);
    if (!seen)
        return seen.error();
    CounterVisit now = seen->as<CounterVisit>();
    now.resident = resident;
    now.household = 0;
    if (auto done = fillFromResident(m_store, now, m_now().date()); !done)
        return done;
    auto asked = CounterRows::read<Handling>(m_store.db(), u"WHERE t.visit = ?1 ORDER BY t.key"_s, {visit});
    if (!asked)
        return asked.error();
    auto work = UnitOfWork::begin(m_store, {u"counter_visit.identify"_s});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(*seen, now); !changed)
        return changed.error();
    for (const auto &[key, handling] : *asked) {
        Handling theirs = handling;
        theirs.resident = resident;
        if (auto changed = (*work)->change(CounterRows::snapshot(key, handling), theirs); !changed)
            return changed.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<bool> Counter::change(const Snapshot &seen, const CounterVisit &now)
{
    CounterVisit kept = now;
    const CounterVisit before = seen.as<CounterVisit>();
    kept.number = before.number;
    kept.state = before.state;
    kept.name = readName(kept.name).name;
    auto work = UnitOfWork::begin(m_store, {u"counter_visit.change"_s});
    if (!work)
        return work.error();
    if (auto changed = (*work)->change(seen, kept); !changed)
        return changed.error();
    auto done = (*work)->commit();
    if (!done)
        return done.error();
    return *done != 0;
}

} // namespace Allpost
