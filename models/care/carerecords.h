// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/care/caregroups.h"

namespace Allpost {

/// A care record as a card shows it, with what its group adds.
struct CareRecord
{
    Key key = 0;
    Care care = {};
    CareGroupInfo group = {};
    Key own = 0;                ///< record of the group's own fields; 0: nothing was noted
    Values ownValues = {};      ///< in the order of group.own; empty while they are not to be shown
    bool isShown = true;        ///< false: restricted, and nobody asked to see what it says
    QString responsible = {};   ///< name of the worker
    QString attention = {};     ///< its own, else the group's
    qint64 visitEvery = 0;      ///< its own, else the group's; days
    QString lastVisit = {};     ///< ISO, of the person or the household; empty: none is noted
    QString dueOn = {};         ///< when the next visit is due; empty: none is planned, or the record ended

    bool isCurrent(const QString &day) const { return care.until.isEmpty() || care.until > day; }
};

/// What is to be noted of one record: who, which group, and the group's own fields in the order of its entity.
struct CareEntry
{
    Care care = {};
    Values own = {};
};

/// Care records of persons and households: begun, changed, ended; each one deed. The rights "care.see" and "care.change" are
/// asked here, and what is read of a restricted record is noted in the log of reads.
class CareRecords
{
public:
    explicit CareRecords(Store &store) : m_store(store) {}

    /// The records of a person, of their household too, or of a household alone: current ones first, then past ones, each the
    /// latest first. What the worker may not see is left out; of restricted records the group's name alone is given.
    Result<QList<CareRecord>> ofResident(Key resident, QDate today = QDate::currentDate()) const;
    Result<QList<CareRecord>> ofHousehold(Key household, QDate today = QDate::currentDate()) const;
    /// One record with all it says. Reading a restricted one is noted first, with the names of its fields.
    Result<CareRecord> read(Key care, QDate today = QDate::currentDate()) const;
    /// Notes that the name of a restricted group was shown beside a person: once for each record given.
    Status noteSeen(const QList<CareRecord> &records) const;

    /// What is wrong; HoldBack refuses saving. Field names of the dictionary. except: the record that is changed.
    Result<Findings> check(const CareEntry &entry, Key except = 0, QDate today = QDate::currentDate()) const;

    /// One deed care.add. Invalid with the first finding that holds back.
    Result<Key> begin(const CareEntry &entry);
    /// One deed care.change; the group and whom it concerns stay. Conflict as UnitOfWork::change. False when nothing differs.
    Result<bool> change(const CareRecord &seen, const CareEntry &now);
    /// One deed care.end: from that day (ISO) on it holds no longer and nothing of it is due.
    Status end(Key care, const QString &until, const QString &reason);

private:
    Result<QList<CareRecord>> select(const QString &sql, qint64 one, qint64 other, QDate today) const;
    Result<CareRecord> describe(Key key, const Care &care, QDate today) const;
    Status readOwn(CareRecord &record) const;
    Status writeOwn(class UnitOfWork &work, Key care, const CareGroupInfo &group, Key own, const Values &values) const;

    Store &m_store;
};

} // namespace Allpost
