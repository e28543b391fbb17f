// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/address.h"
#include "models/store/store.h"

#include <QDate>
#include <QHash>

namespace Allpost {

/// How often the care groups of this office ask for a visit, and which of them the worker at the desk may see. Made on the
/// store's thread, given to jobs.
class VisitIntervals
{
public:
    struct Group
    {
        int every = 0;           ///< days; 0: never
        QString attention = {};  ///< code list attention
        bool closed = false;     ///< the office no longer keeps it
        bool hidden = false;     ///< restricted, and this worker has no right to see who is in it
        bool restricted = false; ///< seen only with the right; on paper never named
    };

    static Result<VisitIntervals> of(const Store &store);

    /// By the stored form of the group ("disabled", "disabled~重残", "~敬老卡").
    Group group(const QString &stored) const;

private:
    QHash<QString, Group> m_groups; ///< by code, of the office's own groups by their stored form
};

/// A person or household to be visited, by the shortest interval of their care records.
struct DueVisit
{
    Key household = 0;
    Key resident = 0;        ///< 0: the household as a whole
    Key dwelling = 0;
    QString name = {};       ///< of the person, of the household its head
    QString sex = {};
    QString birthDate = {};
    Address address = {};
    int floor = 0;
    QStringList groups = {}; ///< stored codes, those the worker may see; the most frequent visits first
    bool restricted = false; ///< one of the groups is seen only with the right
    QString attention = {};  ///< the highest of the records
    int every = 0;           ///< days
    Key responsible = 0;     ///< worker
    Key grid = 0;
    QString last = {};       ///< last day somebody was reached; empty: never
    QString tried = {};      ///< last attempt after that, with nobody reached
    QString due = {};        ///< ISO; never visited: the day asked for
    int overdueDays = 0;     ///< at the day asked for; negative: still ahead

    /// The groups as they may stand on paper: without restricted ones.
    QStringList groupsOnPaper(const VisitIntervals &intervals) const;
};

/// 该走访的: who is due. The interval of a record is its own, else the office's for the group, else the shipped one; of
/// several records the shortest wins. Ended records, people who died or moved away, households that ended and closed groups
/// are not due; records of groups that the worker may not see count as if they were not there.
class DueVisits
{
public:
    struct Question
    {
        QDate on = QDate::currentDate();
        QDate until = {};      ///< also who becomes due up to this day; invalid: on
        Key grid = 0;          ///< of the main layer; 0: all
        Key worker = 0;        ///< responsible by the record, or at post in the grid where no record names one; 0: all
        QString group = {};    ///< code; empty: all
        Key household = 0;     ///< only this one and its people; 0: all
        Key resident = 0;      ///< only this person; 0: all
    };

    /// In the order of a round: estate, building, stairwell, floor, door. On any thread.
    static Result<QList<DueVisit>> due(const Database &db, const VisitIntervals &intervals, const Question &question);

    /// A grid of the main layer by its name, on a day; NotFound with a sentence.
    static Result<Key> gridNamed(const Database &db, const QString &name, QDate on);
    /// Grids of the main layer on a day, by name.
    static Result<QList<std::pair<Key, QString>>> grids(const Database &db, QDate on);
};

/// Sorts "10" behind "9" and "3B" behind "3": runs of digits are as long as one another.
QString routeKey(const QString &text);

} // namespace Allpost
