// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/residents/household.h"
#include "models/store/unitofwork.h"

#include <QDate>
#include <QRandomGenerator>

#include <vector>

namespace Allpost {

/// What was made of one household of the sample, for what is laid around it.
struct SampleHome
{
    struct CareRecord { Key key = 0; QString group = {}; Key resident = 0; int age = 0; };

    Key household = 0;
    Key dwelling = 0;
    std::vector<Key> people = {}; ///< present members
    std::vector<CareRecord> care = {};
};

/// What is laid around the people of a sample office: facts of estates and doors, own fields of care groups, visits with
/// follow-ups. Invented throughout; the same seed gives the same.
class SampleCommunity
{
public:
    /// The facts of an estate, the how-many-eth; of a door somebody lives behind.
    static Estate estate(const QString &name, int number);
    static Dwelling dwelling(const Dwelling &door, QRandomGenerator &random);

    /// After the grids, since their workers go and visit. One deed; months: how far visits reach back.
    static Status furnish(Store &store, const std::vector<SampleHome> &homes, quint32 seed, QDate today, int months, const Progress &progress);

private:
    SampleCommunity(UnitOfWork &work, quint32 seed, QDate today, int months);
    Status run(const std::vector<SampleHome> &homes, const Progress &progress);
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    QString daysAgo(int days) const { return m_today.addDays(-days).toString(Qt::ISODate); }
    template <typename Record> Status add(const Record &record);
    Status addFields(const QString &entity, std::initializer_list<std::pair<QString, Value>> values);

    Status care(const SampleHome &home);
    Status visits(const SampleHome &home);

    UnitOfWork &m_work;
    QRandomGenerator m_random;
    QDate m_today;
    int m_months;
    QList<Key> m_workers;
};

} // namespace Allpost
