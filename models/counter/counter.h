// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/counter/handling.h"
#include "models/store/store.h"

#include <QDateTime>

#include <functional>

namespace Allpost {

/// Who comes to the counter. A resident's name and phone are filled from the records.
struct Arrival
{
    Key resident = 0;          ///< 0: a stranger, or somebody without papers
    Key household = 0;         ///< 0 with a resident: the one they live in
    QString name = {};         ///< of a stranger; may be empty: 来访人 and the number serve
    QString phone = {};
    QString idNote = {};
    QString agentName = {};
    QString agentRelation = {};
    QString agentId = {};
    QString note = {};
};

struct CounterVisitLine
{
    Key key = 0;
    CounterVisit visit = {};
    QString worker = {};
    QString name = {};         ///< of the resident or as said; never empty
    QStringList titles = {};   ///< what was asked
    qint64 waited = 0;         ///< minutes until served, or until now while waiting
};

struct HandlingLine
{
    Key key = 0;
    Handling handling = {};
    QString name = {};         ///< whom it is for
    QString worker = {};
    QString visitNumber = {};
    QString handedTo = {};     ///< name
    int missing = 0;           ///< materials
    bool isOverdue(QDate today) const;
};

/// What is open of a person, or of a household's people, at the counter. Work orders are asked of their own area.
struct CounterOpen
{
    QList<HandlingLine> open = {};     ///< begun, lacking, accepted, passed on; the latest first
    QList<HandlingLine> notices = {};  ///< those of them that wait for materials, by the day to come back
    std::optional<CounterVisitLine> lastVisit = {}; ///< ended
};

/// 前台: who came, who waits, who is being served. Each step one deed.
class Counter
{
public:
    using Now = std::function<QDateTime()>;

    explicit Counter(Store &store, Now now = &QDateTime::currentDateTime) : m_store(store), m_now(std::move(now)) {}

    /// What may be wrong with what was typed of a visitor: phone, agent_id, agent_name. Warnings only: nobody is sent away.
    static Findings check(const Arrival &arrival);
    /// Takes a number and waits (counter_visit.arrive).
    Result<Key> arrive(const Arrival &arrival);
    /// Comes and is served at once by the worker at the desk (counter_visit.receive).
    Result<Key> receive(const Arrival &arrival);
    /// The one who waits longest is called to this desk (counter_visit.call); NotFound when nobody waits.
    Result<Key> callNext();
    /// This one is called, out of turn.
    Status call(Key visit);
    /// Went away without being served (counter_visit.leave).
    Status left(Key visit);
    /// The visit is over (counter_visit.end): finishedHere is judged. Refused while one of its matters is neither settled nor
    /// put off (begun): the sentence names it.
    Status end(Key visit);
    /// A stranger turns out to be somebody: the visit and its matters are theirs (counter_visit.identify).
    Status identify(Key visit, Key resident);
    /// What was noted of the visitor: name, phone, agent, note (counter_visit.change).
    Result<bool> change(const Snapshot &seen, const CounterVisit &now);

    Result<CounterVisitLine> visit(Key visit) const;
    /// Those who wait, the longest first.
    Result<QList<CounterVisitLine>> waiting() const;
    /// The visits being served by this worker, the latest first: what to go on with after a restart.
    Result<QList<CounterVisitLine>> atDesk(Key worker) const;
    /// The matters of a visit in the order they were begun, also those that went on in it.
    Result<QList<HandlingLine>> handlings(Key visit) const;
    /// What was handed over to a worker and not taken yet.
    Result<QList<HandlingLine>> handedTo(Key worker) const;
    /// One-time notices by the day to come back; overdue first.
    Result<QList<HandlingLine>> openNotices() const;

    static Result<CounterOpen> openOf(const Database &db, Key resident);
    static Result<CounterOpen> openOfHousehold(const Database &db, Key household);

    /// Found again by number (2026-A-V0031, V0031, 31, 2026-A-V0031-2, a scanned code), name of the visitor or agent, or last
    /// digits of the phone; the latest first.
    static Result<QList<CounterVisitLine>> find(const Database &db, const QString &typed, int limit = 20);
    /// The handling a receipt or notice number stands for; 0 when there is none.
    static Result<Key> ofReceipt(const Database &db, const QString &number);
    static Result<QList<CounterVisitLine>> between(const Database &db, QDate from, QDate to, int limit = 2000);

private:
    Result<Key> make(const Arrival &arrival, bool served);

    Store &m_store;
    Now m_now;
};

} // namespace Allpost
