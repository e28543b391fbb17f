// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/store/unitofwork.h"
#include "models/visits/photos.h"
#include "models/visits/visit.h"

#include <QDate>

namespace Allpost {

/// Whom a visit is for: a person with the household they live in, or a household as a whole (resident 0).
struct VisitSubject
{
    Key household = 0;
    Key resident = 0;

    bool isEmpty() const { return !household && !resident; }
    friend bool operator==(const VisitSubject &, const VisitSubject &) = default;
};

/// Of a person or household: the last visit at which somebody was met or reached, and the last time somebody went at all.
struct LastVisit
{
    Key key = 0;             ///< of the visit that reached somebody; 0: never
    QString reachedOn = {};
    QString outcome = {};
    QString triedOn = {};    ///< of whatever outcome
    QString triedOutcome = {};
};

/// A visit with the names around it.
struct VisitLine
{
    Key key = 0;
    Visit visit = {};
    QString name = {};    ///< of the person; of the head when the household was visited
    QString worker = {};  ///< who went: the worker's name, or the name written down
    QString door = {};    ///< 3-2-501, as it was then
};

/// 走访: what is noted of visits, each step one deed. A visit counts for whom it names; one to the household as a whole
/// counts for everybody who lives there, one to a person also for their household's own care records. Only outcomes where
/// somebody was met or reached count for due dates; nobody at home is an attempt.
class Visits
{
public:
    explicit Visits(Store &store) : m_store(store) {}

    /// Was somebody met or reached?
    static bool isReached(QStringView outcome);
    /// What is wrong with a visit: a day after today or before birth, a follow-up before the visit, a household that had
    /// ended, a person who does not live there. HoldBack refuses saving. Field names as in the dictionary.
    static Findings check(const Database &db, const Visit &visit, QDate today = QDate::currentDate());
    /// Household and person completed from one another, the dwelling as of the day of the visit.
    static Result<Visit> completed(const Database &db, Visit visit);

    /// One deed visit.add. Invalid with the first finding that holds it back, its field in Error::detail.
    Result<Key> add(const Visit &visit, const QByteArray &photo = {});
    /// A whole sheet as one deed visit.sheet: all or none. Error::detail: the row from 0. photos: one a visit, empty where
    /// there is none; or none at all.
    Result<int> addSheet(const QList<Visit> &visits, const QList<QByteArray> &photos = {});
    /// What differs: one deed visit.change. photo: a new one; the hash in now stays otherwise.
    Result<bool> change(const Snapshot &seen, const Visit &now, const QByteArray &photo = {});
    /// Answers the open follow-up of a visit: one deed visit.answer. Invalid when the answer is empty or the day lies before
    /// the visit or after today; Refused when it has no follow-up or is answered already.
    Status answer(Key visit, const QString &answer, QDate on = QDate::currentDate());
    /// Takes a visit back: one deed visit.remove; its history stays.
    Status remove(Key visit);

    /// Latest first.
    Result<QList<VisitLine>> ofHousehold(Key household, int limit = 100) const;
    Result<QList<VisitLine>> ofResident(Key resident, int limit = 100) const;
    static Result<LastVisit> last(const Database &db, const VisitSubject &subject, QDate on = QDate::currentDate());

    /// Follow-ups nobody has answered, the earliest deadline first, those without one last.
    static Result<QList<VisitLine>> openFollowUps(const Database &db, Key worker = 0);
    /// Visits from a day to a day (inclusive), the latest first.
    static Result<QList<VisitLine>> between(const Database &db, QDate from, QDate to, int limit = 2000);

    /// The household a person lives in on a day; the dwelling a household lives in. 0 for none.
    static Result<Key> householdOf(const Database &db, Key resident, QDate on = QDate::currentDate());
    static Result<Key> dwellingOf(const Database &db, Key household, QDate on = QDate::currentDate());

private:
    Status judge(const Visit &visit, QDate today) const;

    Store &m_store;
};

} // namespace Allpost
