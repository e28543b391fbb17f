// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/gridmap.h"
#include "models/population/population.h"
#include "models/residents/secondrecords.h"

#include <QSet>

#include <vector>

namespace Allpost {

/// One membership as the count sees it: from a day (included) to a day (excluded), by the date that the scope says.
struct CountedTie
{
    Key resident = 0;
    Key household = 0;
    QString since = {}; ///< empty: always
    QString until = {}; ///< empty: still
    QString happenedSince = {};
    QString happenedUntil = {};
    QString sinceEntered = {};
    QString untilEntered = {};
    QString sinceReason = {};
    QString untilReason = {};
    QString cameFrom = {};
    QString wentTo = {};
    QString birth = {};
    QString died = {};
    QString residence = {};
};

/// The ties of one person without gaps between them put together.
struct CountedStay
{
    QString since = {};
    QString until = {};
    qsizetype first = 0; ///< index of the tie it begins with
    qsizetype last = 0;  ///< … and ends with
};

/// All ties of one person (with second records), in any order, as stays in order of time. by: whether death ends a stay
/// on the day it happened, or only where no tie has an end that was entered.
QList<CountedStay> staysOf(const QList<CountedTie> &ties, PopulationScope::By by);

/// Everybody counted at the end of a day.
struct PopulationState
{
    struct Person
    {
        Key resident = 0;
        Key household = 0;
        qint32 birth = 0;     ///< yyyymmdd, zeros where it is not known
        quint8 sex = 0;       ///< 1 man, 2 woman, else not known
        quint8 residence = 0; ///< index into residences
    };

    std::vector<Person> people = {};
    QStringList residences = {};

    static Result<PopulationState> load(const Database &db, const SecondRecords &second, QDate day, const PopulationScope &scope,
                                        const Progress *progress = nullptr);
};

/// The parts of the community that households belong to on a day.
class PopulationPlaces
{
public:
    static Result<PopulationPlaces> load(const Database &db, QDate day, Population::Part part);

    /// 0: no address in the tree, or in no grid.
    Key of(Key household) const { return m_parts.value(household); }
    /// "油城花园", "油城花园 3号楼", "一网格"; of 0 a sentence.
    QString name(Key part) const;
    /// Every part there is, also without people, in the order of the wall.
    const QList<Key> &all() const { return m_all; }

private:
    Population::Part m_part = Population::Part::Estate;
    KeyTable m_parts; ///< by household
    QHash<Key, QString> m_names;
    QList<Key> m_all;
};

/// Reads memberships of which a condition holds; bound: values of its ? marks.
Result<QList<CountedTie>> readTies(const Database &db, PopulationScope::By by, const QString &condition, const QStringList &bound);

} // namespace Allpost
